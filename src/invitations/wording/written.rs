//! How the phrases of the lists are written. The rule: a phrase is read part by part and a part choice
//! by choice, each only as far as it is asked for, since most phrases are never met in a text and the
//! index needs no more than how they begin.
//!
//! | written | matches |
//! | --- | --- |
//! | `guaranteed returns` | these words, side by side |
//! | `guaranteed * returns` | up to three words between |
//! | `(earn\|make up to) money` | one of the alternatives |
//! | `[very] good` | the same, or nothing |
//! | `invest~` | a word with any ending: invest, investing, investor |
//! | `~stelle` | a word with any beginning: Stelle, Bauleiterstelle |
//! | `# a day` | a number, also with a unit of money: 500, 5k, 200usd, 2 % |
//! | `$# a day` | a sum of money: $500, 200usd |
//! | `%# a day` | a per cent: 2 % |
//! | `on @app` | one of a named group of alternatives, also inside brackets |
//!
//! Phrases are folded like texts, so they are written as people write, accents and all; German
//! umlauts also match their spelling with an e. An apostrophe is a blank (`i d like`).

use std::borrow::Cow;

use super::fold::fold;

/// Alternatives that phrases share, by name.
pub(super) type Groups = &'static [(&'static str, &'static str)];

/// The letters of a word: those of the phrase itself, if they are folded there already.
pub(super) type Letters = Cow<'static, str>;

/// What one word must be.
#[derive(Debug)]
pub(super) enum Piece {
    Word(Letters),
    Stem(Letters),
    Ending(Letters),
    Number,
    Money,
    Percent,
}

/// A part of a phrase.
pub(super) enum Part {
    /// Some words, whatever they are.
    Gap,
    /// One of these [`alternatives`], or nothing where that will do too.
    OneOf {
        text: &'static str,
        or_nothing: bool,
    },
}

/// Returns the parts of a phrase; `None`, again and again, for one with a bracket that is not closed.
pub(super) fn parts(phrase: &'static str) -> impl Iterator<Item = Option<Part>> {
    let mut rest = phrase.trim_start();
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let read = match first {
            '(' => rest[1..].split_once(')'),
            '[' => rest[1..].split_once(']'),
            _ => Some(rest.split_once(' ').unwrap_or((rest, ""))),
        };
        Some(read.map(|(text, after)| {
            rest = after.trim_start();
            if text == "*" {
                Part::Gap
            } else {
                Part::OneOf {
                    text,
                    or_nothing: first == '[',
                }
            }
        }))
    })
}

/// Returns the choices of `a|b c|@group`, those of a group in its place: one that is empty for a group that there is not.
pub(super) fn alternatives(
    text: &'static str,
    groups: Groups,
) -> impl Iterator<Item = &'static str> {
    text.split('|').flat_map(move |choice| {
        let choice = choice.trim();
        let members = match choice.strip_prefix('@') {
            None => choice,
            Some(name) => {
                let group = groups.iter().find(|(group, _)| *group == name);
                group.map_or("", |(_, members)| members)
            }
        };
        members.split('|').map(str::trim)
    })
}

/// Returns every piece that a match of a phrase can begin with: what the index over all phrases is made of. `None` if
/// the phrase cannot be read so far.
pub(super) fn openings(phrase: &'static str, groups: Groups) -> Option<Vec<Piece>> {
    let mut openings = Vec::new();
    for part in parts(phrase) {
        if let Part::OneOf { text, or_nothing } = part? {
            for choice in alternatives(text, groups) {
                let (mut as_written, with_e) = spellings(choice);
                openings.extend(as_written.next());
                openings.extend(with_e.and_then(|mut pieces| pieces.next()));
            }
            if !or_nothing {
                break;
            }
        }
    }
    Some(openings)
}

/// Returns the words of a choice, and those of its spelling without umlauts if it has any.
pub(super) fn spellings(
    choice: &'static str,
) -> (
    impl Iterator<Item = Piece>,
    Option<impl Iterator<Item = Piece>>,
) {
    let as_written = choice.split_ascii_whitespace().flat_map(pieces);
    let has_umlauts = !choice.is_ascii() && choice.contains(['ä', 'ö', 'ü', 'Ä', 'Ö', 'Ü']);
    let with_e = has_umlauts.then(|| {
        let words = umlauts_with_e(choice);
        let pieces: Vec<Piece> = words.split_ascii_whitespace().flat_map(folded).collect();
        pieces.into_iter()
    });
    (as_written, with_e)
}

/// Returns what a word of a phrase asks for: most words are in their folded form already, or but for accents.
fn pieces(word: &'static str) -> impl Iterator<Item = Piece> {
    let (begins, letters, ends) = marked(word);
    let is_folded =
        !letters.is_empty() && letters.bytes().all(|letter| letter.is_ascii_lowercase());
    let plain = if is_folded {
        Some(Cow::Borrowed(letters))
    } else {
        without_accents(letters).map(Cow::Owned)
    };
    let others = if plain.is_none() {
        folded(word)
    } else {
        Vec::new()
    };
    plain
        .map(|letters| piece(begins, letters, ends))
        .into_iter()
        .chain(others)
}

/// Folds a word of small letters and the commonest accents, which is all that most phrases have:
/// much faster than what a stranger's text needs. `None` for any other.
fn without_accents(word: &str) -> Option<String> {
    let plain = |letter| {
        Some(match letter {
            'a'..='z' => letter,
            'á' | 'à' | 'â' | 'ã' | 'ä' => 'a',
            'é' | 'è' | 'ê' | 'ë' => 'e',
            'í' | 'ì' | 'î' | 'ï' => 'i',
            'ó' | 'ò' | 'ô' | 'õ' | 'ö' => 'o',
            'ú' | 'ù' | 'û' | 'ü' => 'u',
            'ç' => 'c',
            'ñ' => 'n',
            _ => return None,
        })
    };
    (!word.is_empty())
        .then(|| word.chars().map(plain).collect())
        .flatten()
}

/// Returns the letters of a word, and whether any beginning and any ending may stand there.
fn marked(word: &str) -> (bool, &str, bool) {
    let begins = word.strip_prefix('~');
    let rest = begins.unwrap_or(word);
    let ends = rest.strip_suffix('~');
    (begins.is_some(), ends.unwrap_or(rest), ends.is_some())
}

fn piece(begins: bool, letters: Letters, ends: bool) -> Piece {
    if ends {
        Piece::Stem(letters)
    } else if begins {
        Piece::Ending(letters)
    } else {
        Piece::Word(letters)
    }
}

/// Folding may split a word ("e-mail"), of which the last part then takes the ending.
fn folded(word: &str) -> Vec<Piece> {
    match word {
        "#" => return vec![Piece::Number],
        "$#" => return vec![Piece::Money],
        "%#" => return vec![Piece::Percent],
        _ => {}
    }
    let (begins, letters, ends) = marked(word);
    let letters = fold(letters);
    let parts: Vec<&str> = letters.split(' ').filter(|part| !part.is_empty()).collect();
    let last = parts.len().saturating_sub(1);
    parts
        .into_iter()
        .enumerate()
        .map(|(at, part)| {
            piece(
                begins && at == 0,
                Cow::Owned(part.to_owned()),
                ends && at == last,
            )
        })
        .collect()
}

fn umlauts_with_e(text: &str) -> String {
    text.to_lowercase()
        .replace('ä', "ae")
        .replace('ö', "oe")
        .replace('ü', "ue")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_short_way_to_fold_a_word_says_the_same_as_the_long_one() {
        for word in [
            "inversión",
            "garçom",
            "über",
            "così",
            "año",
            "où",
            "hôtel",
            "não",
        ] {
            assert_eq!(without_accents(word), Some(fold(word)), "{word}");
        }
        for word in ["straße", "sœur", "e-mail", "B2B", "24", ""] {
            assert_eq!(without_accents(word), None, "{word}");
        }
    }
}
