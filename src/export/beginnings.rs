//! How rows begin. Those of one conversation have their first cells in common, which are most of their text: found
//! again, they need not be cut again, nor asked what they mean.

use super::plain::Place;

/// A conversation goes back and forth between two, so that two beginnings alternate.
pub(super) const RECENT: usize = 2;

/// The beginnings of the latest rows.
#[derive(Debug, Default)]
pub(super) struct Beginnings {
    /// How many cells a beginning has; none are kept where it has none.
    pub(super) cells: usize,
    /// The oldest first.
    recent: Vec<Beginning>,
    /// How many there were.
    count: u32,
}

/// What a row begins with.
#[derive(Debug, Default)]
pub(super) struct Beginning {
    /// With the delimiter behind the last of its cells. It has no CR.
    pub(super) text: Vec<u8>,
    pub(super) cells: Vec<Place>,
    pub(super) has_doubled: bool,
    /// No two have the same.
    pub(super) number: u32,
}

impl Beginnings {
    /// Of so many cells each.
    pub(super) fn new(cells: usize) -> Self {
        Self {
            cells,
            ..Self::default()
        }
    }

    /// The one that `text` begins with, where it is that of a recent row.
    pub(super) fn of(&self, text: &[u8]) -> Option<&Beginning> {
        self.recent.iter().find(|one| text.starts_with(&one.text))
    }

    /// Keeps the beginning of a row in place of the oldest one, with its first cells; returns its number.
    pub(super) fn keep(&mut self, text: &[u8], cells: &[Place], has_doubled: bool) -> u32 {
        let mut one = if self.recent.len() < RECENT {
            Beginning::default()
        } else {
            self.recent.remove(0)
        };
        one.text.clear();
        one.text.extend_from_slice(text);
        one.cells.clear();
        one.cells.extend_from_slice(&cells[..self.cells]);
        one.has_doubled = has_doubled;
        one.number = self.count;
        self.count += 1;
        self.recent.push(one);
        self.count - 1
    }
}
