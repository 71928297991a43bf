//! How rows begin. Those of one conversation have their first cells in common, which are most of their text: found
//! again, they need not be cut again, nor asked what they mean.

use super::plain::Place;

/// A conversation goes back and forth between two.
const RECENT: usize = 2;

/// The beginnings of the latest rows.
#[derive(Debug, Default)]
pub(super) struct Leads {
    /// How many cells a beginning has; none are kept where it has none.
    pub(super) cells: usize,
    /// At most [`RECENT`], the oldest first.
    recent: Vec<Lead>,
    /// How many there were.
    count: u32,
}

/// What rows begin with.
#[derive(Debug, Default)]
pub(super) struct Lead {
    /// With the delimiter behind the last of its cells.
    pub(super) text: Vec<u8>,
    pub(super) cells: Vec<Place>,
    pub(super) has_doubled: bool,
    /// Of each another.
    pub(super) number: u32,
}

impl Leads {
    /// For beginnings of so many cells.
    pub(super) fn new(cells: usize) -> Self {
        Self {
            cells,
            ..Self::default()
        }
    }

    /// The beginning of `text` where it is that of a recent row.
    pub(super) fn of(&self, text: &[u8]) -> Option<&Lead> {
        self.recent.iter().find(|lead| text.starts_with(&lead.text))
    }

    /// Keeps a beginning in place of the oldest one; returns its number.
    pub(super) fn keep(&mut self, text: &[u8], cells: &[Place], has_doubled: bool) -> u32 {
        let mut lead = if self.recent.len() < RECENT {
            Lead::default()
        } else {
            self.recent.remove(0)
        };
        lead.text.clear();
        lead.text.extend_from_slice(text);
        lead.cells.clear();
        lead.cells.extend_from_slice(cells);
        lead.has_doubled = has_doubled;
        lead.number = self.count;
        self.count = self.count.wrapping_add(1);
        let number = lead.number;
        self.recent.push(lead);
        number
    }
}
