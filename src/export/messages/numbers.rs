//! Numbers for cells that stand in many rows.

use rustc_hash::FxHashMap;

/// Gives each different key a number, in the order in which they come.
#[derive(Default)]
pub(super) struct Numbers {
    by_key: FxHashMap<Vec<u8>, u32>,
    /// The key at hand in one piece.
    joined: Vec<u8>,
}

impl Numbers {
    /// The number of what some cells stand for together, and whether it is new.
    pub(super) fn of(&mut self, cells: &[&[u8]]) -> (u32, bool) {
        self.joined.clear();
        for cell in cells {
            self.joined.extend_from_slice(cell);
            self.joined.push(b'\n');
        }
        if let Some(number) = self.by_key.get(&self.joined) {
            return (*number, false);
        }
        let number = u32::try_from(self.by_key.len()).unwrap_or(u32::MAX);
        self.by_key.insert(self.joined.clone(), number);
        (number, true)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_keeps_its_number_whatever_was_asked_for_in_between() {
        let mut numbers = Numbers::default();
        for (key, number) in [
            (["a", "x"], (0, true)),
            (["", "x"], (1, true)),
            (["a", "x"], (0, false)),
            (["a", "y"], (2, true)),
            (["", ""], (3, true)),
            (["a", "y"], (2, false)),
            (["", "x"], (1, false)),
        ] {
            assert_eq!(numbers.of(&key.map(str::as_bytes)), number, "{key:?}");
        }
    }
}
