//! The look back at invitations accepted.

use std::io::{self, Write};

use super::super::escape::cut;
use super::super::page::Page;
use super::figures::{count, date, number};
use crate::report::{Hindsight, Report};

/// How many months and names are shown.
const MONTHS: usize = 6;
const NAMES: usize = 3;
const NAME_WIDTH: usize = 24;

pub(super) fn block(page: &mut Page<'_, impl Write>, report: &Report) -> io::Result<()> {
    let Some(hindsight) = &report.outlook.hindsight else {
        return Ok(());
    };
    page.blank()?;
    page.strong("LOOKING BACK")?;
    page.paragraph(&accepted(hindsight))?;
    // With verdicts to give, the look back stays short.
    if report.invitations.is_empty() {
        page.paragraph(&months(hindsight))?;
        if let Some(names) = surest(hindsight) {
            page.paragraph(&names)?;
        }
    }
    Ok(())
}

fn accepted(hindsight: &Hindsight) -> String {
    let since = hindsight
        .since
        .map(|day| format!(" since {}", date(day)))
        .unwrap_or_default();
    let strangers = (hindsight.strangers.0 + 500) / 1000;
    let mut text = format!(
        "Of the {} invitations you accepted{since}, about {} came from people with no trace of you two.",
        count(hindsight.accepted),
        number(strangers)
    );
    if let Some([with_note, without_note]) = hindsight.talked {
        let share = |(all, talked): (usize, usize)| format!("{} of {}", count(talked), count(all));
        text.push_str(&format!(
            " A conversation followed with {} who sent a note and {} who did not.",
            share(with_note),
            share(without_note)
        ));
    }
    text
}

fn months(hindsight: &Hindsight) -> String {
    let first = hindsight.months.len().saturating_sub(MONTHS);
    let months: Vec<String> = hindsight.months[first..]
        .iter()
        .map(|(month, all, strangers)| format!("{month}: {} of {all}", (strangers.0 + 500) / 1000))
        .collect();
    format!("Strangers by month of sending: {}.", months.join(", "))
}

fn surest(hindsight: &Hindsight) -> Option<String> {
    let names: Vec<String> = hindsight
        .surest
        .iter()
        .take(NAMES)
        .map(|(name, _)| cut(name, NAME_WIDTH))
        .collect();
    (!names.is_empty()).then(|| {
        format!(
            "Most surely strangers: {}; connections.csv has all by p_stranger.",
            names.join(", ")
        )
    })
}
