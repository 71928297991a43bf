//! Text that a stranger typed: a name, a company, a note.
//!
//! It has no `Display`: each renderer must choose the escape of its medium, so that forgetting it
//! does not compile.

use unicode_normalization::char::is_combining_mark;

/// Text from an export, trimmed, its runs of white space made one blank.
///
/// Serializes as it was typed: who writes the result down puts every cell through the escape of the medium.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(transparent)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Untrusted(Box<str>);

impl Untrusted {
    /// Keeps `text` without its outer and doubled white space.
    pub fn new(text: &str) -> Self {
        if is_tidy(text.as_bytes()) {
            return Self(text.into());
        }
        let mut kept = String::with_capacity(text.len());
        for word in text.split_whitespace() {
            if !kept.is_empty() {
                kept.push(' ');
            }
            kept.push_str(word);
        }
        Self(kept.into())
    }

    /// The text as it was typed: for comparing and measuring, never for printing.
    pub fn as_typed(&self) -> &str {
        &self.0
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// Whether a text is of printed ASCII with single blanks between, as most are: nothing of it is to be left out.
fn is_tidy(text: &[u8]) -> bool {
    let mut before = b' ';
    let all_are = text.iter().all(|byte| {
        let is_tidy = matches!(byte, b'!'..=b'~') || (*byte == b' ' && before != b' ');
        before = *byte;
        is_tidy
    });
    all_are && (before != b' ' || text.is_empty())
}

/// Whether a character is a mark on the letter before it.
pub(crate) fn is_mark(c: char) -> bool {
    // No need to look up what most letters are.
    c >= FIRST_MARK && is_combining_mark(c)
}

/// The first of all combining marks.
const FIRST_MARK: char = '\u{300}';

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_mark_comes_before_the_first() {
        let marks = ('\0'..=char::MAX).filter(|c| is_combining_mark(*c));
        assert_eq!(marks.min(), Some(FIRST_MARK));
        assert!(('\0'..=char::MAX).all(|c| is_mark(c) == is_combining_mark(c)));
    }

    #[test]
    fn white_space_around_and_between_words_is_made_one_blank() {
        assert_eq!(
            Untrusted::new("  Ana \u{a0} da\tSilva\n").as_typed(),
            "Ana da Silva"
        );
        assert!(Untrusted::new(" \r\n").is_empty());
    }
}
