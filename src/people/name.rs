//! Names as they are compared: without case, accents, titles, credentials and emoji.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;

use crate::untrusted::is_mark;

/// A name in comparable form: words of plain lower-case letters between single blanks. Empty where
/// nothing of it is a letter.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FoldedName(String);

/// Words that may stand before a name.
const TITLES: &[&str] = &[
    "dr",
    "prof",
    "professor",
    "mr",
    "mrs",
    "ms",
    "miss",
    "mx",
    "sir",
    "ing",
    "dipl",
    "eng",
    "engr",
    "herr",
    "frau",
    "mme",
    "mlle",
    "sr",
    "sra",
    "dra",
    "don",
    "dott",
    "dottssa",
    "adv",
    "rev",
];

/// Words that may stand after a name without a comma.
const CREDENTIALS: &[&str] = &[
    "phd", "dphil", "mba", "emba", "msc", "bsc", "meng", "beng", "llm", "llb", "md", "cpa", "cfa",
    "acca", "pmp", "csm", "pspo", "cissp", "cisa", "shrm", "phr", "sphr", "rn", "esq", "jr", "ii",
    "iii",
];

impl FoldedName {
    /// Folds a display name. What follows a comma, a bar or a dash between blanks, or stands in
    /// brackets, is no part of the name.
    pub fn new(name: &str) -> Self {
        let plain = plain_letters(&without_brackets(name));
        let mut folded = String::with_capacity(plain.len());
        for word in plain[..end_of_name(&plain)]
            .split(|c: char| c.is_whitespace() || matches!(c, '-' | '\u{2010}' | '.' | '_' | '/'))
        {
            let before = folded.len();
            if before > 0 {
                folded.push(' ');
            }
            let begin = folded.len();
            folded.extend(word.chars().filter(|c| c.is_alphabetic()));
            if folded.len() == begin {
                folded.truncate(before);
            }
        }
        let mut name = folded.as_str();
        while let Some((title, rest)) = name.split_once(' ')
            && rest.contains(' ')
            && TITLES.contains(&title)
        {
            name = rest;
        }
        while let Some((rest, credential)) = name.rsplit_once(' ')
            && rest.contains(' ')
            && CREDENTIALS.contains(&credential)
        {
            name = rest;
        }
        if name.len() == folded.len() {
            return Self(folded);
        }
        Self(name.to_owned())
    }

    /// Whether a word that stands before a name is a title.
    pub fn is_title(word: &str) -> bool {
        TITLES.contains(&word.trim_end_matches('.').to_lowercase().as_str())
    }

    /// The words.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether no letter is left.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The first and the last word, where the name has both. A name in a script without blanks between
    /// given name and surname is both in one.
    pub fn first_and_last(&self) -> Option<(&str, &str)> {
        let first = self.0.split(' ').next()?;
        let last = self.0.rsplit(' ').next()?;
        let is_long = |word: &str| word.chars().count() > 1;
        // A syllable a letter: one of them is a surname, no initial.
        let is_of_syllables =
            |word: &str| word.chars().all(|c| ('\u{3400}'..='\u{d7ff}').contains(&c));
        let is_name = |word: &str| is_long(word) || is_of_syllables(word);
        let is_full = if self.0.contains(' ') {
            is_name(first) && is_name(last)
        } else {
            is_long(first) && is_of_syllables(first)
        };
        is_full.then_some((first, last))
    }

    /// Whether it is more than a first name or initials.
    pub fn is_full(&self) -> bool {
        self.first_and_last().is_some()
    }
}

/// Where a name ends: what follows a comma, a bar or a dash between blanks is no part of it.
fn end_of_name(name: &str) -> usize {
    let between_blanks = |at: usize, c: char| {
        name[..at].ends_with(' ') && name[at + c.len_utf8()..].starts_with(' ')
    };
    name.char_indices()
        .find(|(at, c)| match c {
            '|' | ',' => true,
            '-' | '–' | '—' | '•' => between_blanks(*at, *c),
            _ => false,
        })
        .map_or(name.len(), |(at, _)| at)
}

fn without_brackets(name: &str) -> Cow<'_, str> {
    if !name.contains(['(', '[', '（', ')', ']', '）']) {
        return name.into();
    }
    let mut depth = 0_usize;
    name.chars()
        .filter(|c| match c {
            '(' | '[' | '（' => {
                depth += 1;
                false
            }
            ')' | ']' | '）' => {
                depth = depth.saturating_sub(1);
                false
            }
            _ => depth == 0,
        })
        .collect()
}

/// Lower-case letters without accents; letters that are no letter with an accent are spelled out.
pub(super) fn plain_letters(text: &str) -> String {
    // Most texts are ASCII, in which no letter has an accent.
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut plain = String::with_capacity(text.len());
    for c in text
        .nfkd()
        .filter(|c| !is_mark(*c))
        .flat_map(char::to_lowercase)
    {
        match c {
            // The same letter at the end of a word.
            'ς' => plain.push('σ'),
            'ß' => plain.push_str("ss"),
            'æ' => plain.push_str("ae"),
            'œ' => plain.push_str("oe"),
            'ø' => plain.push('o'),
            'ł' => plain.push('l'),
            'đ' | 'ð' => plain.push('d'),
            'þ' => plain.push_str("th"),
            'ı' => plain.push('i'),
            c if is_mark(c) => {}
            c => plain.push(c),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn one_name_has_one_form_however_it_is_dressed() {
        for (name, folded) in [
            ("Zoë  Łęcka-Ødegård", "zoe lecka odegard"),
            ("Dr. Ana Silva, PhD, MBA", "ana silva"),
            ("ANA SILVA 🚀", "ana silva"),
            ("𝓐𝓷𝓪 Silva (she/her)", "ana silva"),
            ("Ana Silva MBA", "ana silva"),
            ("Ana O'Brien", "ana obrien"),
            ("Ana Silva | Contoso", "ana silva"),
            ("Ana Silva - Fabrikam", "ana silva"),
            ("İlkay Işık", "ilkay isik"),
            ("Groß", "gross"),
            ("ΝΙΚΟΣ Παππάς", "νικοσ παππασ"),
            ("Jean\u{2011}Luc Roy", "jean luc roy"),
            ("محمد علي", "محمد علي"),
            ("王伟", "王伟"),
            ("🚀", ""),
        ] {
            assert_eq!(FoldedName::new(name).as_str(), folded, "{name}");
        }
    }

    #[test]
    fn a_first_name_or_initials_are_no_full_name() {
        for (name, full) in [
            ("Ana Silva", true),
            ("Ana", false),
            ("Ana S.", false),
            ("王伟", true),
            ("伟 王", true),
            ("王", false),
            ("", false),
        ] {
            assert_eq!(FoldedName::new(name).is_full(), full, "{name}");
        }
    }

    proptest! {
        #[test]
        fn folding_again_changes_nothing(name in "\\PC{0,30}") {
            let once = FoldedName::new(&name);
            prop_assert_eq!(FoldedName::new(once.as_str()), once);
        }
    }
}
