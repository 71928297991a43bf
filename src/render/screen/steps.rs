//! What to do next, and where the rest is.

use std::io::{self, Write};
use std::path::Path;

use super::super::page::Page;
use super::figures::count;
use super::for_terminal;
use crate::export::Action;
use crate::report::{Place, Report};
use crate::untrusted::Untrusted;

pub(super) fn block(
    page: &mut Page<'_, impl Write>,
    report: &Report,
    folder: Option<&Path>,
) -> io::Result<()> {
    page.blank()?;
    page.strong("NEXT")?;
    if report.outlook.steps.is_empty() {
        page.paragraph("Nothing to do.")?;
    }
    for (place, step) in report.outlook.steps.iter().enumerate() {
        let file = step.place.map(|place| format!(" {}.", file(place)));
        let text = format!("{}{}", for_terminal(&step.todo), file.unwrap_or_default());
        page.indented(&text, &format!(" {} ", place + 1), "   ")?;
    }
    let mut last = vec![match folder {
        Some(folder) => {
            let folder = shown(folder);
            format!("Report in {folder}: open {folder}report.html in a browser")
        }
        None => {
            "Nothing was written (--no-files): the files named here come with a report".to_owned()
        }
    }];
    last.extend(skipped(report));
    page.paragraph(&format!("{}.", last.join(". ")))
}

/// The file that a step leads to.
fn file(place: Place) -> &'static str {
    match place {
        Place::Invitations => "invitations.csv",
        Place::Sent => "sent.csv",
        Place::Unconnected => "unconnected.csv",
    }
}

/// A folder's name, with a slash at its end.
pub(in crate::render) fn shown(folder: &Path) -> String {
    let text = for_terminal(&Untrusted::new(&folder.display().to_string()));
    if text.ends_with('/') {
        text
    } else {
        format!("{text}/")
    }
}

fn skipped(report: &Report) -> Option<String> {
    let rows = |action| {
        report
            .skipped
            .iter()
            .filter(|row| row.action == action)
            .count()
    };
    let parts: Vec<String> = [
        (rows(Action::Skipped), "skipped"),
        (rows(Action::Duplicate), "duplicate"),
        (rows(Action::Repaired), "repaired"),
    ]
    .into_iter()
    .filter(|(number, _)| *number > 0)
    .map(|(number, word)| {
        let noun = if number == 1 { "row" } else { "rows" };
        format!("{} {noun} {word}", count(number))
    })
    .collect();
    let read = count(report.summary.rows_read);
    let rows_told =
        (!parts.is_empty()).then(|| format!("Of {read} rows read, {}", parts.join(", ")));
    let files_told = match rows(Action::SetAside) {
        0 => None,
        1 => Some("1 file set aside".to_owned()),
        files => Some(format!("{} files set aside", count(files))),
    };
    let told: Vec<String> = rows_told.into_iter().chain(files_told).collect();
    (!told.is_empty()).then(|| format!("{}: see skipped.csv", told.join("; ")))
}
