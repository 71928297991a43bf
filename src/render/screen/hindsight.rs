//! The look back at invitations accepted.

use std::io::{self, Write};

use super::super::page::Page;
use super::figures::{count, date};
use super::is_sure;
use crate::escape::cut;
use crate::report::{Hindsight, Report, Traces};
use crate::words::counted;

/// How many months are shown.
const MONTHS: usize = 6;
const NAME_WIDTH: usize = 24;

pub(super) fn block(page: &mut Page<'_, impl Write>, report: &Report) -> io::Result<()> {
    let Some(hindsight) = &report.outlook.hindsight else {
        return Ok(());
    };
    page.blank()?;
    page.strong("LOOKING BACK")?;
    page.paragraph(&accepted(hindsight, report))?;
    // With verdicts to give, the look back stays short.
    if let Some(traces) = hindsight
        .traces
        .as_ref()
        .filter(|_| report.invitations.is_empty())
    {
        page.paragraph(&months(traces))?;
        if !traces.surest.is_empty() {
            let names: Vec<String> = traces
                .surest
                .iter()
                .map(|name| cut(name, NAME_WIDTH))
                .collect();
            page.paragraph(&format!(
                "Most surely strangers: {}; connections.csv has all by p_stranger.",
                names.join(", ")
            ))?;
        }
    }
    Ok(())
}

pub(in crate::render) fn accepted(hindsight: &Hindsight, report: &Report) -> String {
    let since = hindsight
        .since
        .map(|day| format!(" since {}", date(day)))
        .unwrap_or_default();
    let Some(traces) = &hindsight.traces else {
        return format!(
            "You accepted {} sent to you{since}.",
            counted(hindsight.accepted, "invitation")
        );
    };
    let without = if traces.without == 0 {
        "none".to_owned()
    } else {
        count(traces.without)
    };
    let mut text = format!(
        "Of the {} sent to you{since} that you accepted, {without} came from people with no trace of you \
         two before.",
        counted(hindsight.accepted, "invitation")
    );
    let groups: Vec<String> = traces
        .talked
        .iter()
        .zip(["with a note", "without a note"])
        .filter(|((all, _), _)| *all > 0)
        .map(|((all, talked), who)| format!("{} of {} {who}", count(*talked), count(*all)))
        .collect();
    text.push_str(&format!(
        " A conversation followed with {}.",
        groups.join(" and ")
    ));
    // The one is a count of the past, the other an estimate of today: without both words they seem to differ.
    if let Some(strangers) = report.summary.accepted_incoming_strangers
        && is_sure(report)
    {
        text.push_str(&format!(
            " By all that is known now, what came after included, {} of the {} are expected to be strangers.",
            (strangers.0 + 500) / 1000,
            count(hindsight.accepted)
        ));
    }
    text
}

fn months(traces: &Traces) -> String {
    let first = traces.months.len().saturating_sub(MONTHS);
    let last = if first > 0 {
        format!(", the last {MONTHS} months")
    } else {
        String::new()
    };
    let months: Vec<String> = traces.months[first..]
        .iter()
        .map(|(month, all, without)| format!("{month}: {without} of {all}"))
        .collect();
    format!(
        "Without a trace by month of sending{last}: {}.",
        months.join(", ")
    )
}
