//! The row that names the columns, found by the columns that netcheck knows.

use std::borrow::Cow;

use super::limits;

/// A column that netcheck knows, under every name that it has had. The first is the one in messages.
#[derive(Debug)]
pub(super) struct Column(pub(super) &'static [&'static str]);

/// Where the known columns stand in a file.
#[derive(Clone, Debug)]
pub(super) struct Header {
    /// For each known column its place in the rows.
    places: Vec<Option<usize>>,
    /// The header's cells in comparable form, to find it again below the notes.
    cells: Vec<String>,
}

impl Header {
    /// The header in `cells`, where they are one.
    pub(super) fn find<'a>(
        columns: &'static [Column],
        required: &[&[usize]],
        cells: impl Iterator<Item = Cow<'a, str>>,
    ) -> Option<Self> {
        let cells: Vec<String> = cells.map(|cell| comparable(&cell)).collect();
        let place = |column: &Column| {
            column.0.iter().find_map(|name| {
                let name = comparable(name);
                cells.iter().position(|cell| *cell == name)
            })
        };
        let places: Vec<Option<usize>> = columns.iter().map(place).collect();
        let complete = required
            .iter()
            .all(|group| group.iter().any(|column| places[*column].is_some()));
        let complete = complete && cells.len() <= limits::CELLS;
        complete.then_some(Self { places, cells })
    }

    /// Whether the file has the column.
    pub(super) fn has(&self, column: usize) -> bool {
        self.places[column].is_some()
    }

    /// Whether a row's cells are the header's.
    pub(super) fn is_in<'a>(&self, cells: impl Iterator<Item = Cow<'a, str>>) -> bool {
        cells
            .map(|cell| comparable(&cell))
            .eq(self.cells.iter().cloned())
    }

    /// Where a column stands in the rows.
    pub(super) fn place(&self, column: usize) -> Option<usize> {
        self.places[column]
    }
}

/// Letters and digits in lower case: `First Name`, `FirstName` and `FIRST_NAME` are one column.
pub(crate) fn comparable(name: &str) -> String {
    name.chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}
