//! All phrases of the lists, and an index by how they can begin. The rule: what is found comes in the
//! order of the lists, each phrase once; and a phrase is read when a text first has its beginning, since
//! most of them are never met.

use std::sync::{LazyLock, OnceLock};

use rustc_hash::FxHashMap;

use super::pattern::Pattern;
use super::phrases::{self, Mark, WORD_GROUPS};
use super::written::{self, Letters, Piece};

/// The lists, indexed at first use.
pub(super) static TABLE: LazyLock<Table> = LazyLock::new(Table::index);

/// One phrase of the lists.
pub(super) struct Entry {
    pub(super) mark: Mark,
    phrase: &'static str,
    pattern: OnceLock<Pattern>,
}

/// A test reads every phrase, so one that cannot be read is a bug of the lists.
const READABLE: &str = "every phrase of the lists can be read";

impl Entry {
    /// Returns the phrase, ready to match.
    pub(super) fn pattern(&self) -> &Pattern {
        self.pattern
            .get_or_init(|| Pattern::parse(self.phrase, WORD_GROUPS).expect(READABLE))
    }
}

/// A phrase found, and the words it takes.
pub(super) struct Found<'a> {
    pub(super) entry: &'a Entry,
    pub(super) from: usize,
    pub(super) to: usize,
}

/// The positions of the phrases that can begin with some letters.
type Index = FxHashMap<Letters, Vec<usize>>;

/// All phrases, and which of them can begin with a word.
pub(super) struct Table {
    entries: Vec<Entry>,
    words: Index,
    stems: Parts,
    endings: Parts,
    numbers: Vec<usize>,
}

/// An index by beginnings or endings of words.
#[derive(Default)]
struct Parts {
    positions: Index,
    lengths: Option<(usize, usize)>,
}

impl Parts {
    fn add(&mut self, letters: Letters, position: usize) {
        let length = letters.len();
        let (shortest, longest) = self.lengths.unwrap_or((length, length));
        self.lengths = Some((shortest.min(length), longest.max(length)));
        push_once(self.positions.entry(letters).or_default(), position);
    }

    /// Returns the positions of every part of a word that `cut` cuts off at a length.
    fn of<'a>(
        &'a self,
        word: &'a str,
        cut: impl Fn(usize) -> Option<&'a str> + 'a,
    ) -> impl Iterator<Item = &'a [usize]> {
        let (shortest, longest) = self.lengths.unwrap_or((1, 0));
        (shortest..=longest.min(word.len()))
            .filter_map(move |length| self.positions.get(cut(length)?))
            .map(Vec::as_slice)
    }
}

/// A phrase can begin in several ways with the same letters or with a number, and is tried once.
fn push_once(positions: &mut Vec<usize>, position: usize) {
    if positions.last() != Some(&position) {
        positions.push(position);
    }
}

impl Table {
    fn index() -> Self {
        let mut table = Self {
            entries: Vec::new(),
            words: Index::default(),
            stems: Parts::default(),
            endings: Parts::default(),
            numbers: Vec::new(),
        };
        for (mark, _, phrase) in phrases::all() {
            table.push(mark, phrase);
        }
        table
    }

    fn push(&mut self, mark: Mark, phrase: &'static str) {
        let position = self.entries.len();
        for piece in written::openings(phrase, WORD_GROUPS).expect(READABLE) {
            match piece {
                Piece::Word(word) => push_once(self.words.entry(word).or_default(), position),
                Piece::Stem(stem) => self.stems.add(stem, position),
                Piece::Ending(ending) => self.endings.add(ending, position),
                Piece::Number | Piece::Money | Piece::Percent => {
                    push_once(&mut self.numbers, position);
                }
            }
        }
        self.entries.push(Entry {
            mark,
            phrase,
            pattern: OnceLock::new(),
        });
    }

    /// Returns every phrase that these words hold, with each place, by phrase, then place.
    pub(super) fn find(&self, words: &[&str]) -> Vec<Found<'_>> {
        let mut found: Vec<(usize, usize, usize)> = Vec::new();
        for (from, word) in words.iter().enumerate() {
            let mut try_all = |positions: &[usize]| {
                for &position in positions {
                    if let Some(taken) = self.entries[position].pattern().matches(&words[from..]) {
                        found.push((position, from, from + taken));
                    }
                }
            };
            if let Some(positions) = self.words.get(*word) {
                try_all(positions);
            }
            self.stems
                .of(word, |length| word.get(..length))
                .for_each(&mut try_all);
            self.endings
                .of(word, |length| word.get(word.len() - length..))
                .for_each(&mut try_all);
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
