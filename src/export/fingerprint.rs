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

/// The fingerprint of a text without numbers and without the words of the `names`, in lower case,
/// and the number of its words.
pub(super) fn template_print(text: &[u8], names: &[&[u8]]) -> (u32, u16) {
    let is_break = |byte: &u8| byte.is_ascii_whitespace() || byte.is_ascii_punctuation();
    let mut name_words: [&[u8]; NAME_WORDS] = [&[]; NAME_WORDS];
    let parts = names
        .iter()
        .flat_map(|name| name.split(is_break))
        .filter(|part| !part.is_empty());
    for (place, part) in name_words.iter_mut().zip(parts) {
        *place = part;
    }
    let mut hasher = FxHasher::default();
    let (mut words, mut seen) = (0_u16, 0_usize);
    for word in text.split(is_break).filter(|word| !word.is_empty()) {
        words = words.saturating_add(1);
        seen += word.len() + 1;
        if seen > FINGERPRINT_BYTES
            || word[0].is_ascii_digit()
            || name_words
                .iter()
                .any(|part| part.eq_ignore_ascii_case(word))
        {
            continue;
        }
        for eight in word.chunks(8) {
            let letter = |sum: u64, byte: &u8| sum << 8 | u64::from(byte.to_ascii_lowercase());
            hasher.write_u64(eight.iter().fold(0, letter));
        }
        hasher.write_u8(b' ');
    }
    (if words == 0 { 0 } else { print(&hasher) }, words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_text_sent_to_many_has_one_template_and_a_note_is_found_again() {
        let (ana, _) = template_print(b"Hi Ana, 3 offers for you!", &[b"Me", b"Ana Silva"]);
        let (bo, words) = template_print(b"hi bo: 25 offers for you", &[b"Me", b"Bo Chen"]);
        assert_eq!((ana, words), (bo, 6));
        assert_ne!(ana, template_print(b"Hi Ana, thanks!", &[b"Me", b"Ana"]).0);
        assert_eq!(text_print(b"Hello  there\n"), text_print(b"Hello there"));
        assert_ne!(text_print(b"Hello there"), text_print(b"Hello her"));
        assert_eq!(
            text_print("Zoë,\u{a0}hi".as_bytes()),
            text_print("Zoë, hi".as_bytes())
        );
        assert_eq!(text_print(b" "), 0);
    }
}
