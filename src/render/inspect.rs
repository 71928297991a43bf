//! What is in an export, on the screen.

use std::io::{self, Write};

use comfy_table::{Cell, CellAlignment, ColumnConstraint};
use unicode_width::UnicodeWidthStr;

use super::page::{Page, Style};
use super::screen::{as_of, count};
use crate::day::Day;
use crate::escape::{cut, for_terminal};
use crate::inspection::{InspectedFile, Inspection};

/// Of each list so many are shown.
const LISTED: usize = 10;

/// A path takes at most so much of the line, and a long one gives way down to so much.
const PATH_WIDTH: usize = 40;
const PATH_ROOM: usize = 24;

/// Prints what is in an export.
pub fn inspection(
    out: &mut impl Write,
    inspection: &Inspection,
    style: &Style<'_>,
) -> io::Result<()> {
    let mut page = Page::new(out, style);
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

/// The columns of the files, as far as there is room for them.
struct Columns {
    path: usize,
    what: bool,
    skipped: bool,
    twice: bool,
    first: bool,
}

/// Columns that all of a screen has take so much, the blanks between them counted.
const ROWS: usize = 9;
const DAY: usize = 12;
/// What the others take.
const WHAT: usize = 17;
const SKIPPED: usize = 9;
const TWICE: usize = 7;

impl Columns {
    /// On a narrow screen a path is worth more than what the file is, or when it begins. A column of noughts
    /// tells nothing that its absence does not.
    fn of(inspection: &Inspection, width: usize) -> Self {
        let any =
            |of: fn(&InspectedFile) -> usize| inspection.files.iter().any(|file| of(file) > 0);
        let skipped = any(|file| file.tally.skipped);
        let twice = any(|file| file.tally.duplicates);
        let taken =
            1 + ROWS + DAY + if skipped { SKIPPED } else { 0 } + if twice { TWICE } else { 0 };
        let room = width.saturating_sub(taken);
        let paths = inspection
            .files
            .iter()
            .map(|file| cut(&file.file, PATH_ROOM).width());
        let needed = paths.max().unwrap_or(PATH_ROOM);
        let what = room >= needed + DAY + WHAT;
        let first = room >= needed + DAY;
        let path = room - if what { WHAT } else { 0 } - if first { DAY } else { 0 };
        Self {
            path: path.min(PATH_WIDTH),
            what,
            skipped,
            twice,
            first,
        }
    }
}

fn files(page: &mut Page<'_, impl Write>, inspection: &Inspection) -> io::Result<()> {
    let right = |number: usize| Cell::new(count(number)).set_alignment(CellAlignment::Right);
    let day = |day: Option<Day>| Cell::new(day.map(|day| day.to_string()).unwrap_or_default());
    let shown = Columns::of(inspection, page.width());
    let mut header = vec!["File"];
    header.extend(shown.what.then_some("What"));
    header.push("Rows");
    header.extend(shown.skipped.then_some("Skipped"));
    header.extend(shown.twice.then_some("Twice"));
    header.extend(shown.first.then_some("First"));
    header.push("Last");
    let mut table = page.new_table(&header);
    for file in &inspection.files {
        let mut cells = vec![Cell::new(cut(&file.file, shown.path))];
        cells.extend(shown.what.then(|| Cell::new(file.what)));
        cells.push(right(file.tally.read));
        cells.extend(shown.skipped.then(|| right(file.tally.skipped)));
        cells.extend(shown.twice.then(|| right(file.tally.duplicates)));
        cells.extend(shown.first.then(|| day(file.span.map(|(first, _)| first))));
        cells.push(day(file.span.map(|(_, last)| last)));
        table.add_row(cells);
    }
    // Everything fits its column, and is not broken in two.
    for column in table.column_iter_mut() {
        column.set_constraint(ColumnConstraint::ContentWidth);
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
