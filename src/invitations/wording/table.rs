//! All phrases of the lists, parsed once, and an index by how they can begin. The rule: what is
//! found comes in the order of the lists, each phrase once.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::Language;
use super::pattern::{Opening, Pattern};
use super::phrases::{GROUPS, Mark, WORD_GROUPS};

/// The lists, parsed at first use.
pub(super) static TABLE: LazyLock<Table> = LazyLock::new(Table::parse);

/// One phrase of the lists.
pub(super) struct Entry {
    pub(super) mark: Mark,
    pub(super) language: Language,
    pub(super) phrase: &'static str,
    pattern: Pattern,
}

/// A phrase found, and the words it takes.
pub(super) struct Found<'a> {
    pub(super) entry: &'a Entry,
    pub(super) from: usize,
    pub(super) to: usize,
}

/// All phrases, and which of them can begin with a word.
pub(super) struct Table {
    entries: Vec<Entry>,
    words: HashMap<String, Vec<usize>>,
    stems: HashMap<String, Vec<usize>>,
    numbers: Vec<usize>,
    shortest_stem: usize,
    longest_stem: usize,
}

impl Table {
    fn parse() -> Self {
        let mut table = Self {
            entries: Vec::new(),
            words: HashMap::new(),
            stems: HashMap::new(),
            numbers: Vec::new(),
            shortest_stem: usize::MAX,
            longest_stem: 0,
        };
        for group in GROUPS {
            for (language, phrases) in group.phrases {
                for phrase in *phrases {
                    // A test reads every phrase, so one that cannot be read is a bug of the lists.
                    let pattern = Pattern::parse(phrase, WORD_GROUPS)
                        .expect("every phrase of the lists can be read");
                    table.push(Entry {
                        mark: group.mark,
                        language: *language,
                        phrase,
                        pattern,
                    });
                }
            }
        }
        table
    }

    fn push(&mut self, entry: Entry) {
        let position = self.entries.len();
        for opening in entry.pattern.openings() {
            match opening {
                Opening::Word(word) => self
                    .words
                    .entry(word.to_owned())
                    .or_default()
                    .push(position),
                Opening::Stem(stem) => {
                    self.shortest_stem = self.shortest_stem.min(stem.len());
                    self.longest_stem = self.longest_stem.max(stem.len());
                    self.stems
                        .entry(stem.to_owned())
                        .or_default()
                        .push(position);
                }
                Opening::Number => self.numbers.push(position),
            }
        }
        self.entries.push(entry);
    }

    /// Returns every phrase that these words hold, with each place, by phrase, then place.
    pub(super) fn find(&self, words: &[&str]) -> Vec<Found<'_>> {
        let mut found: Vec<(usize, usize, usize)> = Vec::new();
        for (from, word) in words.iter().enumerate() {
            let mut try_all = |positions: &[usize]| {
                for &position in positions {
                    if let Some(taken) = self.entries[position].pattern.matches(&words[from..]) {
                        found.push((position, from, from + taken));
                    }
                }
            };
            if let Some(positions) = self.words.get(*word) {
                try_all(positions);
            }
            for length in self.shortest_stem..=self.longest_stem.min(word.len()) {
                if let Some(positions) = word.get(..length).and_then(|stem| self.stems.get(stem)) {
                    try_all(positions);
                }
            }
            if word.starts_with(|c: char| c.is_ascii_digit()) {
                try_all(&self.numbers);
            }
        }
        found.sort_unstable();
        found.dedup();
        found
            .into_iter()
            .map(|(position, from, to)| Found {
                entry: &self.entries[position],
                from,
                to,
            })
            .collect()
    }
}
