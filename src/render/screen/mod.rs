//! The first screen: verdicts first, then the network, then what to do.

mod figures;
mod hindsight;
mod invitations;
mod network;
mod steps;

use std::io::{self, Write};

use super::page::{Page, Style};
use crate::escape::for_terminal;
use crate::export::{AsOf, AsOfOrigin, TableKind};
use crate::report::Report;

pub(super) use figures::{count, date, number, percent, whole, whole_percent};
pub(super) use hindsight::accepted;
pub(super) use invitations::{leaning, printed, reckoning};
pub(super) use network::{MEANING, is_sure, ratio_in_words, why_no_number};
pub(super) use steps::shown;

/// Prints a report.
pub fn screen(out: &mut impl Write, report: &Report, style: &Style<'_>) -> io::Result<()> {
    let mut page = Page::new(out, style);
    heading(&mut page, report)?;
    invitations::block(&mut page, report)?;
    network::block(&mut page, report)?;
    hindsight::block(&mut page, report)?;
    steps::block(&mut page, report, style.folder)
}

fn heading(page: &mut Page<'_, impl Write>, report: &Report) -> io::Result<()> {
    let name = for_terminal(&report.summary.member);
    let name = if name.is_empty() {
        "LinkedIn export".to_owned()
    } else {
        format!("{name}: LinkedIn export")
    };
    page.strong(&format!("{name} as of {}", as_of(report.outlook.as_of)))
}

/// The day that ages are counted to, and where it is from.
pub(super) fn as_of(as_of: AsOf) -> String {
    let origin = match as_of.origin {
        AsOfOrigin::Option => "as you said",
        AsOfOrigin::ArchiveName => "date in the archive's name",
        AsOfOrigin::NewestRow => "the date of its newest row",
        AsOfOrigin::Today => "today: nothing in it has a date",
    };
    format!("{} ({origin})", figures::date(as_of.day))
}

/// Whether a table has rows.
pub(super) fn has(report: &Report, kind: TableKind) -> bool {
    report.outlook.present.contains(&kind)
}
