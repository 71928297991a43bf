//! Numbers for cells that stand in many rows.

use rustc_hash::FxHashMap;

/// A conversation goes back and forth between two.
const RECENT: usize = 2;

/// Gives each different key a number, in the order in which they come.
#[derive(Default)]
pub(super) struct Numbers {
    by_key: FxHashMap<Vec<u8>, u32>,
    /// Those asked for last, which most rows ask for again: messages stand by conversation.
    recent: [Option<(Vec<u8>, u32)>; RECENT],
    /// Which of these is the older one.
    older: usize,
}

impl Numbers {
    /// The number of a key that has one.
    pub(super) fn get(&mut self, key: &[u8]) -> Option<u32> {
        let mut recent = self.recent.iter().flatten();
        if let Some((_, number)) = recent.find(|(recent, _)| recent == key) {
            return Some(*number);
        }
        let number = *self.by_key.get(key)?;
        self.remember(key, number);
        Some(number)
    }

    /// Gives a new key the next number.
    pub(super) fn add(&mut self, key: &[u8]) {
        let number = u32::try_from(self.by_key.len()).unwrap_or(u32::MAX);
        self.by_key.insert(key.to_vec(), number);
        self.remember(key, number);
    }

    fn remember(&mut self, key: &[u8], number: u32) {
        let (kept, of_key) = self.recent[self.older].get_or_insert_default();
        kept.clear();
        kept.extend_from_slice(key);
        *of_key = number;
        self.older = (self.older + 1) % RECENT;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_keeps_its_number_whatever_was_asked_for_in_between() {
        let mut numbers = Numbers::default();
        for key in ["a", "", "b", "c"] {
            assert_eq!(numbers.get(key.as_bytes()), None, "{key}");
            numbers.add(key.as_bytes());
        }
        for (key, number) in [
            ("c", 3),
            ("a", 0),
            ("c", 3),
            ("b", 2),
            ("", 1),
            ("a", 0),
            ("a", 0),
        ] {
            assert_eq!(numbers.get(key.as_bytes()), Some(number), "{key}");
        }
        assert_eq!(numbers.get(b"d"), None);
    }
}
