//! What is in an export, on the screen.

use std::io::{self, Write};

use comfy_table::{Cell, CellAlignment, ColumnConstraint};

use super::escape::{cut, for_terminal};
use super::page::Page;
use super::screen::{as_of, count};
use crate::day::Day;
use crate::inspection::Inspection;

/// Of each list so many are shown.
const LISTED: usize = 10;

/// A path takes at most so much of the line.
const PATH_WIDTH: usize = 32;

/// Prints what is in an export.
pub fn inspection(
    out: &mut impl Write,
    inspection: &Inspection,
    width: usize,
    color: bool,
) -> io::Result<()> {
    let mut page = Page::new(out, width, color);
    page.strong(&format!(
        "LinkedIn export as of {}",
        as_of(inspection.as_of)
    ))?;
    page.blank()?;
    files(&mut page, inspection)?;
    for file in inspection
        .files
        .iter()
        .filter(|file| !file.layout.is_empty())
    {
        let line = format!("{}: {}", for_terminal(&file.file), file.layout);
        page.indented(&line, " - ", "   ")?;
    }
    for remark in &inspection.remarks {
        page.indented(remark, " - ", "   ")?;
    }
    let problems: Vec<String> = inspection.problems.iter().map(for_terminal).collect();
    list(&mut page, "ROWS NOT USED AS THEY ARE", &problems)?;
    let aside = inspection
        .set_aside
        .iter()
        .map(|(file, why)| format!("{}: {why}", for_terminal(file)));
    list(&mut page, "FILES SET ASIDE", &aside.collect::<Vec<_>>())?;
    let alone: Vec<String> = inspection.left_alone.iter().map(for_terminal).collect();
    list(&mut page, "FILES LEFT ALONE, of no use here", &alone)?;
    let can: Vec<String> = inspection
        .can
        .iter()
        .map(|what| (*what).to_owned())
        .collect();
    list(&mut page, "WHAT THIS EXPORT CAN TELL", &can)?;
    let cannot = inspection
        .cannot
        .iter()
        .map(|(what, tick)| format!("{what}: tick {tick}"));
    list(
        &mut page,
        "WHAT IT CANNOT, and the box to tick at LinkedIn",
        &cannot.collect::<Vec<_>>(),
    )
}

fn files(page: &mut Page<'_, impl Write>, inspection: &Inspection) -> io::Result<()> {
    let right = |number: usize| Cell::new(count(number)).set_alignment(CellAlignment::Right);
    let rows = inspection.files.iter().map(|file| {
        let day = |day: Option<Day>| day.map(|day| day.to_string()).unwrap_or_default();
        vec![
            Cell::new(cut(&file.file, PATH_WIDTH)),
            right(file.tally.read),
            right(file.tally.skipped),
            right(file.tally.duplicates),
            Cell::new(day(file.span.map(|(first, _)| first))),
            Cell::new(day(file.span.map(|(_, last)| last))),
        ]
    });
    let mut table = page.new_table(&["File", "Rows", "Skipped", "Twice", "First", "Last"]);
    table.add_rows(rows.collect::<Vec<_>>());
    // A day is never broken in two.
    for place in [1, 2, 3, 4, 5] {
        if let Some(column) = table.column_mut(place) {
            column.set_constraint(ColumnConstraint::ContentWidth);
        }
    }
    page.print(&table)
}

/// A list under a heading; nothing where it is empty.
fn list(page: &mut Page<'_, impl Write>, title: &str, lines: &[String]) -> io::Result<()> {
    if lines.is_empty() {
        return Ok(());
    }
    page.blank()?;
    page.strong(title)?;
    for line in lines.iter().take(LISTED) {
        page.indented(line, " - ", "   ")?;
    }
    if lines.len() > LISTED {
        page.paragraph(&format!("and {} more", count(lines.len() - LISTED)))?;
    }
    Ok(())
}
