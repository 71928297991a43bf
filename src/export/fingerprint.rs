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
pub fn text_print(text: &[u8]) -> u32 {
    if text.len() > FINGERPRINT_BYTES {
        return 0;
    }
    let mut hasher = FxHasher::default();
    let mut empty = true;
    let mut add = |word: &[u8]| {
        hasher.write(word);
        hasher.write_u8(b' ');
        empty = false;
    };
    match std::str::from_utf8(text) {
        // No-break spaces part words too.
        Ok(text) if !text.is_ascii() => text
            .split_whitespace()
            .for_each(|word| add(word.as_bytes())),
        _ => text
            .split(u8::is_ascii_whitespace)
            .filter(|word| !word.is_empty())
            .for_each(add),
    }
    if empty { 0 } else { print(&hasher) }
}

/// So many words of names are left out of a template; longer lists are groups, whose texts go to nobody
/// in person.
const NAME_WORDS: usize = 16;

/// A clause of fewer words is said by many to many; of a longer one so many count, since what follows is
/// fitted to the reader.
const CLAUSE_WORDS: u16 = 6;

/// Whether a byte parts words: a table, since it is asked of every byte of every text.
const IS_BREAK: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0_u8;
    while byte.is_ascii() {
        table[byte as usize] = byte.is_ascii_whitespace() || byte.is_ascii_punctuation();
        byte += 1;
    }
    table
};

/// The fingerprint of how a text's longest clause begins, in lower case, without numbers and without the words of the
/// `names`; and the number of the text's words. 0 where the clause is too short to tell anything.
///
/// One clause stands for the text, since who writes to many changes greeting and ending.
pub(super) fn template_print(text: &[u8], names: &[&[u8]]) -> (u32, u16) {
    let is_break = |byte: &u8| IS_BREAK[usize::from(*byte)];
    let ends_clause = |byte: &u8| matches!(byte, b'.' | b',' | b'!' | b'?' | b';' | b':' | b'\n');
    let mut name_words: [&[u8]; NAME_WORDS] = [&[]; NAME_WORDS];
    let parts = names
        .iter()
        .flat_map(|name| name.split(is_break))
        .filter(|part| !part.is_empty());
    let mut count = 0;
    for (place, part) in name_words.iter_mut().zip(parts) {
        *place = part;
        count += 1;
    }
    let name_words = &name_words[..count];
    let is_name = |word: &[u8]| {
        name_words
            .iter()
            .any(|part| part.eq_ignore_ascii_case(word))
    };
    let (mut words, mut seen) = (0_u16, 0_usize);
    let (mut longest, mut template) = (0_u16, 0_u32);
    for clause in text.split(ends_clause) {
        let mut hasher = FxHasher::default();
        let mut told = 0_u16;
        for word in clause.split(is_break).filter(|word| !word.is_empty()) {
            words = words.saturating_add(1);
            seen += word.len() + 1;
            if seen > FINGERPRINT_BYTES || word[0].is_ascii_digit() || is_name(word) {
                continue;
            }
            told += 1;
            if told > CLAUSE_WORDS {
                continue;
            }
            for eight in word.chunks(8) {
                let letter = |sum: u64, byte: &u8| sum << 8 | u64::from(byte.to_ascii_lowercase());
                hasher.write_u64(eight.iter().fold(0, letter));
            }
            hasher.write_u8(b' ');
        }
        if told >= CLAUSE_WORDS && told > longest {
            (longest, template) = (told, print(&hasher));
        }
    }
    (template, words)
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
        assert_eq!(text_print(b"Hello  there\n"), text_print(b"Hello there"));
        assert_ne!(text_print(b"Hello there"), text_print(b"Hello her"));
        assert_eq!(
            text_print("Zoë,\u{a0}hi".as_bytes()),
            text_print("Zoë, hi".as_bytes())
        );
        assert_eq!(text_print(b" "), 0);
    }
}
