//! What is kept of a message's text: two fingerprints.

use std::hash::Hasher;

use rustc_hash::FxHasher;

/// Only this much of a text makes its fingerprints: a note is at most 300 characters, and texts sent
/// to many are alike from their beginning.
const FINGERPRINT_BYTES: usize = 1300;

/// The upper half of a hash, its better mixed one, is enough: a chance match needs another person's very template or note.
fn print(hasher: &FxHasher) -> u32 {
    (hasher.finish() >> 32) as u32
}

/// A text's fingerprint: equal for texts that differ in white space alone; 0 for an empty or a long one.
pub fn text_print(text: &str) -> u32 {
    if text.len() > FINGERPRINT_BYTES {
        return 0;
    }
    let mut eights = Eights::default();
    if text.is_ascii() {
        text.bytes()
            .filter(|byte| !byte.is_ascii_whitespace())
            .for_each(|byte| eights.add(byte));
    } else {
        // No-break spaces are white too.
        text.split_whitespace()
            .flat_map(str::bytes)
            .for_each(|byte| eights.add(byte));
    }
    if eights.count == 0 { 0 } else { eights.print() }
}

/// Hashes bytes eight at a time.
#[derive(Default)]
struct Eights {
    hasher: FxHasher,
    eight: u64,
    count: u64,
}

impl Eights {
    fn add(&mut self, byte: u8) {
        self.eight = self.eight << 8 | u64::from(byte);
        self.count += 1;
        if self.count.is_multiple_of(8) {
            self.hasher.write_u64(self.eight);
        }
    }

    /// Whatever is left of the last eight is told from zeros by the count.
    fn print(mut self) -> u32 {
        self.hasher.write_u64(self.eight);
        self.hasher.write_u64(self.count);
        print(&self.hasher)
    }
}

/// So many words of names are left out of a template; longer lists are groups, whose texts go to nobody
/// in person.
const NAME_WORDS: usize = 16;

/// A clause of fewer words is said by many to many; of a longer one so many count, since what follows is
/// fitted to the reader.
const CLAUSE_WORDS: u16 = 6;

/// What a byte is to the words of a text.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Byte {
    OfWord,
    PartsWords,
    EndsClause,
}

/// A table, since it is asked of every byte of every text.
const BYTES: [Byte; 256] = {
    let mut table = [Byte::OfWord; 256];
    let mut byte = 0_u8;
    while byte.is_ascii() {
        table[byte as usize] = match byte {
            b'.' | b',' | b'!' | b'?' | b';' | b':' | b'\n' => Byte::EndsClause,
            _ if byte.is_ascii_whitespace() || byte.is_ascii_punctuation() => Byte::PartsWords,
            _ => Byte::OfWord,
        };
        byte += 1;
    }
    table
};

/// The fingerprint of how a text's longest clause begins, in lower case, without numbers and without the words of the
/// `names`; and the number of the text's words. 0 where the clause is too short to tell anything.
///
/// One clause stands for the text, since who writes to many changes greeting and ending.
pub(super) fn template_print(text: &[u8], names: &[&[u8]]) -> (u32, u16) {
    let mut name_words: [&[u8]; NAME_WORDS] = [&[]; NAME_WORDS];
    let parts = names
        .iter()
        .flat_map(|name| name.split(|byte| BYTES[usize::from(*byte)] != Byte::OfWord))
        .filter(|part| !part.is_empty());
    let mut count = 0;
    for (place, part) in name_words.iter_mut().zip(parts) {
        *place = part;
        count += 1;
    }
    let mut clauses = Clauses {
        names: &name_words[..count],
        ..Clauses::default()
    };
    let mut begin = 0;
    for (at, byte) in text.iter().enumerate() {
        let byte = BYTES[usize::from(*byte)];
        if byte == Byte::OfWord {
            continue;
        }
        clauses.word(&text[begin..at]);
        begin = at + 1;
        if byte == Byte::EndsClause {
            clauses.end();
        }
    }
    clauses.word(&text[begin..]);
    clauses.end();
    (clauses.template, clauses.words)
}

/// The number of a text's words, as [`template_print`] counts them.
pub(super) fn word_count(text: &[u8]) -> u16 {
    let mut before = Byte::PartsWords;
    let mut words = 0_usize;
    for byte in text {
        let byte = BYTES[usize::from(*byte)];
        words += usize::from(byte == Byte::OfWord && before != Byte::OfWord);
        before = byte;
    }
    u16::try_from(words).unwrap_or(u16::MAX)
}

/// The clauses of a text, as far as its words were told.
#[derive(Default)]
struct Clauses<'a> {
    names: &'a [&'a [u8]],
    words: u16,
    /// Bytes of words.
    seen: usize,
    /// The clause at hand: how its first words hash, and how many count.
    hasher: FxHasher,
    told: u16,
    longest: u16,
    template: u32,
}

impl Clauses<'_> {
    /// The next word, which may be empty.
    fn word(&mut self, word: &[u8]) {
        let Some(first) = word.first() else { return };
        self.words = self.words.saturating_add(1);
        self.seen += word.len() + 1;
        let is_name = || {
            self.names
                .iter()
                .any(|part| part.eq_ignore_ascii_case(word))
        };
        if self.seen > FINGERPRINT_BYTES || first.is_ascii_digit() || is_name() {
            return;
        }
        self.told += 1;
        if self.told > CLAUSE_WORDS {
            return;
        }
        for eight in word.chunks(8) {
            let letter = |sum: u64, byte: &u8| sum << 8 | u64::from(byte.to_ascii_lowercase());
            self.hasher.write_u64(eight.iter().fold(0, letter));
        }
        self.hasher.write_u8(b' ');
    }

    /// The clause at hand is over.
    fn end(&mut self) {
        if self.told >= CLAUSE_WORDS && self.told > self.longest {
            (self.longest, self.template) = (self.told, print(&self.hasher));
        }
        if self.told > 0 {
            (self.hasher, self.told) = (FxHasher::default(), 0);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_text_sent_to_many_has_one_template_and_a_note_is_found_again() {
        let ana = b"Hi Ana, we cut 3 bills in half for shops like yours! Interested?";
        let bo = b"Good day. Bo: we cut 25 bills in half for shops like Yours";
        let (ana, words) = template_print(ana, &[b"Me", b"Ana Silva"]);
        assert_eq!(
            (ana, words),
            (template_print(bo, &[b"Me", b"Bo Chen"]).0, 13)
        );
        let other = b"Hi Ana, did we cut many bills in half for shops like yours?";
        assert_ne!(ana, template_print(other, &[b"Me", b"Ana"]).0);
        assert_eq!(template_print(b"Thanks, and see you soon!", &[]), (0, 5));
        assert_eq!(text_print("Hello  there\n"), text_print("Hello there"));
        assert_ne!(text_print("Hello there"), text_print("Hello her"));
        assert_eq!(text_print("Zoë,\u{a0}hi"), text_print("Zoë, hi"));
        assert_eq!(text_print(" "), 0);
    }

    #[test]
    fn words_are_counted_the_same_with_and_without_a_template() {
        for text in [
            "",
            "one",
            " Two, words! ",
            "it's 3 -- words",
            "Zoë...\n¿sí?",
            "a b c d e f g",
        ] {
            let text = text.as_bytes();
            assert_eq!(word_count(text), template_print(text, &[]).1, "{text:?}");
        }
        assert_eq!(word_count(b"it's 3 -- words"), 4);
        assert_eq!(word_count("a ".repeat(70_000).as_bytes()), u16::MAX);
    }
}
