//! How big and how real the network is.

use std::io::{self, Write};

use comfy_table::{Cell, CellAlignment};

use super::super::page::Page;
use super::figures::{count, number, percent, whole, whole_percent};
use super::has;
use crate::escape::cut;
use crate::export::TableKind;
use crate::report::{Report, WIDEST_FOR_A_NUMBER, YearRow};
use crate::ties::Milli;

/// The longest bar of the years.
const BAR: u64 = 20;

/// What is meant by a stranger, and where that errs.
pub(in crate::render) const MEANING: &str = "A stranger has left no trace of you two; an old friend who never wrote here can look like one.";

/// How much of a company's name is shown.
const COMPANY_WIDTH: usize = 28;

pub(super) fn block(page: &mut Page<'_, impl Write>, report: &Report) -> io::Result<()> {
    let summary = &report.summary;
    page.blank()?;
    let hidden = match summary.connections_hidden {
        0 => String::new(),
        1 => " (1 hides its name)".to_owned(),
        hidden => format!(" ({} hide their name)", count(hidden)),
    };
    page.strong(&format!(
        "YOUR NETWORK  {} connections{hidden}, +{} in the last 90 days",
        count(summary.connections),
        count(summary.connections_90_days)
    ))?;
    let named = summary.connections - summary.connections_hidden;
    let sure = summary.is_sure(has(report, TableKind::Messages));
    if named > 0 {
        ties(page, report, named, sure)?;
        silence(page, report)?;
    }
    years(page, &report.outlook.years, sure)?;
    companies(page, report)
}

/// Whether one number may stand for the interval.
pub(in crate::render) fn is_sure(report: &Report) -> bool {
    report.summary.is_sure(has(report, TableKind::Messages))
}

fn ties(
    page: &mut Page<'_, impl Write>,
    report: &Report,
    named: usize,
    sure: bool,
) -> io::Result<()> {
    let summary = &report.summary;
    let (Some(ratio), Some(low), Some(high)) = (
        summary.stranger_ratio,
        summary.stranger_ratio_low,
        summary.stranger_ratio_high,
    ) else {
        return Ok(());
    };
    if sure {
        let expected = [summary.known, summary.acquaintance, summary.stranger];
        let [known, acquaintance, stranger] =
            whole(expected, u64::try_from(named).unwrap_or_default()).map(number);
        page.paragraph(&format!(
            "Known {known}   Acquaintance {acquaintance}   Stranger {stranger} of {} named (expected numbers)",
            count(named)
        ))?;
        page.paragraph(&format!(
            "Stranger ratio {}. {MEANING}",
            ratio_in_words(ratio, low, high)
        ))
    } else {
        let why = why_no_number(report);
        page.paragraph(&format!(
            "Stranger ratio between {} and {} of {} named (90 % sure): {why} {MEANING}",
            whole_percent(low),
            percent(high),
            count(named)
        ))
    }
}

/// The share of strangers with the ends of its 90 % interval: without a number where that is too wide.
pub(in crate::render) fn ratio_in_words(ratio: Milli, low: Milli, high: Milli) -> String {
    let (from, to) = (whole_percent(low), percent(high));
    if high.0.saturating_sub(low.0) <= WIDEST_FOR_A_NUMBER {
        format!("about {}, 90 % sure: {from} to {to}", percent(ratio))
    } else {
        format!("between {from} and {to} (90 % sure)")
    }
}

/// Why the range stands alone, and what would narrow it.
pub(in crate::render) fn why_no_number(report: &Report) -> &'static str {
    if has(report, TableKind::Messages) {
        "too wide for one number. Your own word on a few people narrows it: netcheck label."
    } else {
        "no single number without messages.csv, which would narrow it: tick Messages at LinkedIn."
    }
}

fn silence(page: &mut Page<'_, impl Write>, report: &Report) -> io::Result<()> {
    let summary = &report.summary;
    let (Some(never), Some(ratio)) = (summary.never_messaged, summary.never_messaged_ratio) else {
        return Ok(());
    };
    let dormant = summary.dormant.unwrap_or_default();
    page.paragraph(&format!(
        "Never messaged: {} ({}), a plain count: no direct message either way. Gone quiet for 2 years: {}.",
        count(never),
        percent(ratio),
        count(dormant)
    ))
}

fn years(page: &mut Page<'_, impl Write>, years: &[YearRow], sure: bool) -> io::Result<()> {
    if years.is_empty() {
        return Ok(());
    }
    page.blank()?;
    let longest = years
        .iter()
        .filter(|row| !row.and_before)
        .map(|row| row.added)
        .max()
        .unwrap_or(0);
    let rows = years
        .iter()
        .map(|row| {
            let mut cells = vec![
                Cell::new(year(row)),
                Cell::new(number(row.added)).set_alignment(CellAlignment::Right),
                Cell::new(if row.and_before {
                    String::new()
                } else {
                    bar(row.added, longest)
                }),
            ];
            if sure {
                let share = (row.named > 0).then(|| Milli(row.stranger.0 / row.named));
                let share = share.map(percent).unwrap_or_default();
                cells.push(Cell::new(share).set_alignment(CellAlignment::Right));
            }
            cells
        })
        .collect();
    let header = ["Year", "Added", "", "Strangers among them"];
    page.table(&header[..if sure { 4 } else { 3 }], rows)
}

fn year(row: &YearRow) -> String {
    match row.year {
        Some(year) if row.and_before => format!("to {year}"),
        Some(year) => year.to_string(),
        None => "no date".to_owned(),
    }
}

fn bar(value: u64, longest: u64) -> String {
    let length = (value * BAR).div_ceil(longest.max(1));
    "#".repeat(usize::try_from(length).unwrap_or_default())
}

fn companies(page: &mut Page<'_, impl Write>, report: &Report) -> io::Result<()> {
    let shown: Vec<String> = report
        .outlook
        .workplaces
        .iter()
        .map(|(name, connections)| format!("{} {}", cut(name, COMPANY_WIDTH), number(*connections)))
        .collect();
    if shown.is_empty() {
        return Ok(());
    }
    let more = report.companies.len() - shown.len();
    let rest = if more > 0 {
        format!("; {} more in companies.csv", count(more))
    } else {
        String::new()
    };
    page.paragraph(&format!("Where they work: {}{rest}.", shown.join(", ")))
}
