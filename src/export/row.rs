//! One row of a table, and which records are rows.

use std::borrow::Cow;

use super::dates::{self, Stamp};
use super::dialect::{self, Dialect};
use super::header::{Column, Header};
use super::limits::{self, Size};
use super::records::{Cells, Record};
use super::torn::{Escape, Marks};
use crate::untrusted::Untrusted;

/// How a table is recognised and read.
pub(super) struct Schema {
    pub(super) columns: &'static [Column],
    /// The header has at least one column of each group.
    pub(super) required: &'static [&'static [usize]],
    /// How a quote inside a cell is written.
    pub(super) escape: Escape,
    /// Columns whose cells rows that follow each other have in common: none but in a large table, where it is worth it.
    pub(super) shared: &'static [usize],
    /// The most that it may hold.
    pub(super) most: Size,
}

impl Schema {
    /// A problem with a cell of a column, in words.
    pub(super) fn expected(&self, column: usize, what: &str) -> String {
        format!("{}: expected {what}", self.columns[column].0[0])
    }
}

/// One row of a table.
pub(super) struct Row<'a> {
    schema: &'a Schema,
    header: &'a Header,
    record: &'a Cells,
    line: u64,
    beginning: Option<u32>,
}

impl Row<'_> {
    /// The line of the file on which the row begins.
    pub(super) fn line(&self) -> u64 {
        self.line
    }

    /// Rows of one number have the [`Schema::shared`] cells in common; `None` where that is not known.
    pub(super) fn beginning(&self) -> Option<u32> {
        self.beginning
    }

    /// The cell as it stands; empty where the file or the row has no such column.
    pub(super) fn bytes(&self, column: usize) -> &[u8] {
        self.header
            .place(column)
            .and_then(|place| self.record.get(place))
            .unwrap_or_default()
    }

    /// The cell as text, without outer blanks.
    pub(super) fn text(&self, column: usize) -> Cow<'_, str> {
        match dialect::decode(self.bytes(column)) {
            Cow::Borrowed(text) => Cow::Borrowed(text.trim()),
            Cow::Owned(text) => Cow::Owned(text.trim().to_owned()),
        }
    }

    /// The cell as text typed by somebody.
    pub(super) fn untrusted(&self, column: usize) -> Untrusted {
        Untrusted::new(&self.text(column))
    }

    /// Two name cells as one name.
    pub(super) fn full_name(&self, first: usize, last: usize) -> Untrusted {
        Untrusted::new(&format!("{} {}", self.text(first), self.text(last)))
    }

    /// Whether the file has the column at all.
    pub(super) fn has(&self, column: usize) -> bool {
        self.header.has(column)
    }

    /// The date of a cell, or the problem to name.
    pub(super) fn stamp(&self, column: usize, example: &str) -> Result<Stamp, String> {
        dates::stamp(&self.text(column))
            .ok_or_else(|| self.expected(column, &format!("a date like {example}")))
    }

    /// A problem with a cell of this row, in words.
    pub(super) fn expected(&self, column: usize, what: &str) -> String {
        self.schema.expected(column, what)
    }

    fn known_cells_are_empty(&self) -> bool {
        (0..self.schema.columns.len()).all(|column| self.bytes(column).trim_ascii().is_empty())
    }

    /// The first of the columns that netcheck reads whose cell is longer than a cell can be.
    fn overlong(&self) -> Option<usize> {
        if self.record.most_bytes() <= limits::CELL_BYTES {
            return None;
        }
        (0..self.schema.columns.len()).find(|column| self.bytes(*column).len() > limits::CELL_BYTES)
    }
}

/// How the rows of one file are told from what is none.
#[derive(Clone)]
pub(super) struct Form<'a> {
    schema: &'a Schema,
    dialect: Dialect,
    header_row: Option<Cells>,
}

impl<'a> Form<'a> {
    pub(super) fn new(schema: &'a Schema, dialect: Dialect) -> Self {
        Self {
            schema,
            dialect,
            header_row: None,
        }
    }

    pub(super) fn marks(&self) -> Marks {
        Marks {
            delimiter: self.dialect.delimiter,
            escape: self.schema.escape,
        }
    }

    /// A record to read rows into.
    pub(super) fn record(&self) -> Record {
        let places = self
            .schema
            .shared
            .iter()
            .filter_map(|column| self.dialect.header.place(*column));
        Record::new(places.max().map_or(0, |last| last + 1))
    }

    pub(super) fn has_header(&self) -> bool {
        self.header_row.is_some()
    }

    /// Whether a record is the header, or above it: no row.
    pub(super) fn is_above_rows(&mut self, record: &mut Record) -> bool {
        if self.header_row.is_some() {
            return false;
        }
        if record.torn.is_none() {
            self.unwrap(&mut record.cells);
            let is_header = self
                .dialect
                .header
                .is_in(record.cells.iter().map(dialect::decode));
            self.header_row = is_header.then(|| record.cells.clone());
        }
        true
    }

    /// The row of a record below the header, or why it cannot be used; `None` where it has no content at all.
    pub(super) fn row<'r>(&'r self, record: &'r mut Record) -> Option<Result<Row<'r>, String>> {
        if let Some(what) = record.torn {
            return Some(Err(what.to_owned()));
        }
        self.unwrap(&mut record.cells);
        let cells = &record.cells;
        if cells.iter().all(|cell| cell.trim_ascii().is_empty()) {
            return None;
        }
        let row = Row {
            schema: self.schema,
            header: &self.dialect.header,
            record: cells,
            line: record.line,
            beginning: record.beginning,
        };
        Some(match self.flaw(&row) {
            Some(what) => Err(what),
            None => Ok(row),
        })
    }

    /// Each row may stand as one quoted cell.
    fn unwrap(&self, cells: &mut Cells) {
        if let Some(delimiter) = self.dialect.wrapped
            && cells.len() == 1
            && let Some(inside) = dialect::first_row(cells.get(0).unwrap_or_default(), delimiter)
        {
            *cells = inside.iter().collect();
        }
    }

    /// Why a row cannot be used, whatever table it is of.
    fn flaw(&self, row: &Row<'_>) -> Option<String> {
        let header_row = self.header_row.iter().flat_map(Cells::iter);
        if row.record.iter().eq(header_row) {
            Some("the header again".to_owned())
        } else if row.record.len() > limits::CELLS {
            Some(format!("expected at most {} cells", limits::CELLS))
        } else if row.record.iter().all(is_zeros) {
            Some("nothing but zero bytes, as a disk leaves them".to_owned())
        } else if row.known_cells_are_empty() {
            Some("every column that netcheck reads is empty".to_owned())
        } else {
            let column = row.overlong()?;
            Some(row.expected(column, &format!("at most {} bytes", limits::CELL_BYTES)))
        }
    }
}

/// Whether a cell has nothing but zero bytes and blanks.
fn is_zeros(cell: &[u8]) -> bool {
    cell.iter()
        .all(|byte| *byte == 0 || byte.is_ascii_whitespace())
}
