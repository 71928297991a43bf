//! Lines, paragraphs and tables of the width of the screen.

use std::io::{self, Write};
use std::path::Path;

use comfy_table::{Attribute, Cell, ContentArrangement, Table, presets};

use super::links::Links;
use crate::profile_url::ProfileUrl;

/// Narrower terminals get lines of this width all the same.
const NARROWEST: usize = 60;
/// Wider ones are not filled: long lines are hard to read.
const WIDEST: usize = 120;

/// Lines are broken at blanks only: an address or a date that is torn at its hyphen cannot be copied.
fn whole_words(width: usize) -> textwrap::Options<'static> {
    textwrap::Options::new(width).word_splitter(textwrap::WordSplitter::NoHyphenation)
}

/// How the screen is to look.
#[derive(Clone, Copy, Debug)]
pub struct Style<'a> {
    /// Columns of the terminal.
    pub width: usize,
    /// Whether colour is wanted. Nothing depends on it.
    pub color: bool,
    /// Whether the terminal follows links. Nothing depends on it.
    pub links: bool,
    /// Where the report was written, if it was.
    pub folder: Option<&'a Path>,
}

/// Where the screen is written to.
pub(in crate::render) struct Page<'a, W> {
    out: &'a mut W,
    width: usize,
    color: bool,
    links: Links,
}

impl<'a, W: Write> Page<'a, W> {
    /// A page for a terminal.
    pub(in crate::render) fn new(out: &'a mut W, style: &Style<'_>) -> Self {
        Self {
            out,
            width: style.width.clamp(NARROWEST, WIDEST),
            color: style.color,
            links: Links::new(style.links),
        }
    }

    /// The text as a link to a profile, where the terminal follows links; to be printed on this page, in
    /// the order in which links were made.
    pub(in crate::render) fn linked(&mut self, text: String, to: Option<&ProfileUrl>) -> String {
        self.links.mark(text, to)
    }

    pub(in crate::render) fn width(&self) -> usize {
        self.width
    }

    pub(in crate::render) fn blank(&mut self) -> io::Result<()> {
        writeln!(self.out)
    }

    /// A heading, bold where there is colour.
    pub(in crate::render) fn strong(&mut self, text: &str) -> io::Result<()> {
        for line in textwrap::wrap(text, whole_words(self.width)) {
            let line = self.links.resolve(&line);
            if self.color {
                writeln!(self.out, "\u{1b}[1m{line}\u{1b}[0m")?;
            } else {
                writeln!(self.out, "{line}")?;
            }
        }
        Ok(())
    }

    /// A paragraph, broken between words and set in by one blank.
    pub(in crate::render) fn paragraph(&mut self, text: &str) -> io::Result<()> {
        self.indented(text, " ", " ")
    }

    /// A paragraph whose first line begins otherwise.
    pub(in crate::render) fn indented(
        &mut self,
        text: &str,
        first: &str,
        others: &str,
    ) -> io::Result<()> {
        let options = whole_words(self.width)
            .initial_indent(first)
            .subsequent_indent(others);
        for line in textwrap::wrap(text, options) {
            writeln!(self.out, "{}", self.links.resolve(line.trim_end()))?;
        }
        Ok(())
    }

    /// A table without lines, at most as wide as the screen.
    pub(in crate::render) fn table(
        &mut self,
        header: &[&str],
        rows: Vec<Vec<Cell>>,
    ) -> io::Result<()> {
        let mut table = self.new_table(header);
        table.add_rows(rows);
        self.print(&table)
    }

    /// An empty table under a header.
    pub(in crate::render) fn new_table(&self, header: &[&str]) -> Table {
        let mut table = Table::new();
        table
            .load_style(presets::NOTHING)
            .set_content_arrangement(ContentArrangement::Dynamic)
            .set_width(u16::try_from(self.width).unwrap_or(u16::MAX))
            .set_header(header.iter().map(|title| {
                let cell = Cell::new(title);
                if self.color {
                    cell.add_attribute(Attribute::Dim)
                } else {
                    cell
                }
            }));
        if self.color {
            table.enforce_styling();
        } else {
            table.force_no_tty();
        }
        table
    }

    pub(in crate::render) fn print(&mut self, table: &Table) -> io::Result<()> {
        for line in table.lines() {
            let line = self.links.resolve(line.trim_end());
            writeln!(self.out, "{line}")?;
        }
        Ok(())
    }
}
