//! The syntax of the phrase lists, and the matcher. The rule: a phrase matches whole words of one
//! sentence, in order, and what may vary is written in the phrase.
//!
//! | written | matches |
//! | --- | --- |
//! | `guaranteed returns` | these words, side by side |
//! | `guaranteed * returns` | up to three words between |
//! | `(earn\|make up to) money` | one of the alternatives |
//! | `[very] good` | the same, or nothing |
//! | `invest~` | a word with any ending: invest, investing, investor |
//! | `# a day` | a number, also with a unit of money: 500, 5k, 200usd |
//! | `on @app` | one of a named group of alternatives, also inside brackets |
//!
//! Phrases are folded like texts, so they are written as people write, accents and all; German
//! umlauts also match their spelling with an e. An apostrophe is a blank (`i d like`).

use super::{fold, fold::SENTENCE_END};

/// The most words that a `*` stands for.
const GAP: usize = 3;

/// A phrase of the lists, ready to match.
#[derive(Debug)]
pub(super) struct Pattern(Vec<Part>);

#[derive(Debug)]
enum Part {
    Gap,
    OneOf(Vec<Vec<Piece>>),
}

#[derive(Debug)]
enum Piece {
    Word(String),
    Stem(String),
    Number,
}

/// How a match can begin; what the index over all phrases is made of.
pub(super) enum Opening<'a> {
    Word(&'a str),
    Stem(&'a str),
    Number,
}

impl Pattern {
    /// Reads a phrase. `None` if a bracket is open, a group unknown, or it may begin with nothing.
    pub(super) fn parse(phrase: &str, groups: &[(&str, &str)]) -> Option<Self> {
        let mut parts = Vec::new();
        let mut rest = phrase.trim_start();
        while let Some(first) = rest.chars().next() {
            let (part, after) = match first {
                '(' | '[' => {
                    let close = if first == '(' { ')' } else { ']' };
                    let (inner, after) = rest[1..].split_once(close)?;
                    let mut choices = alternatives(inner, groups)?;
                    if first == '[' {
                        choices.push(Vec::new());
                    }
                    (Part::OneOf(choices), after)
                }
                _ => {
                    let (word, after) = rest.split_once(' ').unwrap_or((rest, ""));
                    (
                        if word == "*" {
                            Part::Gap
                        } else {
                            Part::OneOf(alternatives(word, groups)?)
                        },
                        after,
                    )
                }
            };
            parts.push(part);
            rest = after.trim_start();
        }
        let pattern = Self(parts);
        let begins = pattern.0.iter().any(
            |part| matches!(part, Part::OneOf(choices) if choices.iter().all(|c| !c.is_empty())),
        );
        (begins && !matches!(pattern.0.first(), Some(Part::Gap))).then_some(pattern)
    }

    /// Returns how many of these words, from the first on, the phrase takes, if it matches there.
    pub(super) fn matches(&self, words: &[&str]) -> Option<usize> {
        taken(&self.0, words)
    }

    /// Returns every way in which a match can begin.
    pub(super) fn openings(&self) -> Vec<Opening<'_>> {
        let mut openings = Vec::new();
        for part in &self.0 {
            let Part::OneOf(choices) = part else { continue };
            openings.extend(
                choices
                    .iter()
                    .filter_map(|choice| choice.first())
                    .map(|piece| match piece {
                        Piece::Word(word) => Opening::Word(word),
                        Piece::Stem(stem) => Opening::Stem(stem),
                        Piece::Number => Opening::Number,
                    }),
            );
            if choices.iter().all(|choice| !choice.is_empty()) {
                break;
            }
        }
        openings
    }
}

fn taken(parts: &[Part], words: &[&str]) -> Option<usize> {
    let Some((part, rest)) = parts.split_first() else {
        return Some(0);
    };
    match part {
        Part::Gap => {
            let here = words
                .iter()
                .take(GAP)
                .take_while(|word| **word != SENTENCE_END)
                .count();
            (0..=here).find_map(|skipped| Some(skipped + taken(rest, &words[skipped..])?))
        }
        Part::OneOf(choices) => choices.iter().find_map(|choice| {
            let fits = choice.len() <= words.len()
                && choice
                    .iter()
                    .zip(words)
                    .all(|(piece, word)| piece.fits(word));
            if fits {
                Some(choice.len() + taken(rest, &words[choice.len()..])?)
            } else {
                None
            }
        }),
    }
}

impl Piece {
    fn fits(&self, word: &str) -> bool {
        match self {
            Self::Word(same) => same == word,
            Self::Stem(stem) => word.starts_with(stem.as_str()),
            Self::Number => is_number(word),
        }
    }
}

/// Units that people write to a sum without a blank; "5h" and "15min" are no sums.
const UNITS: [&str; 10] = [
    "", "k", "m", "x", "mil", "usd", "eur", "euro", "euros", "usdt",
];

fn is_number(word: &str) -> bool {
    let unit = word.trim_start_matches(|c: char| c.is_ascii_digit());
    unit.len() < word.len() && UNITS.contains(&unit)
}

/// Reads `a|b c|@group`.
fn alternatives(text: &str, groups: &[(&str, &str)]) -> Option<Vec<Vec<Piece>>> {
    let mut choices = Vec::new();
    for choice in text.split('|').map(str::trim) {
        if let Some(name) = choice.strip_prefix('@') {
            let (_, members) = groups.iter().find(|(group, _)| *group == name)?;
            choices.extend(alternatives(members, groups)?);
            continue;
        }
        let (as_written, with_e) = (pieces(choice), pieces(&umlauts_with_e(choice)));
        if as_written.is_empty() || choice.contains(['(', ')', '[', ']']) {
            return None;
        }
        choices.push(as_written);
        if choice.contains(['ä', 'ö', 'ü', 'Ä', 'Ö', 'Ü']) {
            choices.push(with_e);
        }
    }
    Some(choices)
}

fn pieces(choice: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for word in choice.split_whitespace() {
        if word == "#" {
            pieces.push(Piece::Number);
            continue;
        }
        // Most words are in their folded form already.
        let stem = word.strip_suffix('~');
        let letters = stem.unwrap_or(word);
        if letters.bytes().all(|letter| letter.is_ascii_lowercase()) {
            let letters = letters.to_owned();
            pieces.push(if stem.is_some() {
                Piece::Stem(letters)
            } else {
                Piece::Word(letters)
            });
            continue;
        }
        // Folding may split a word ("e-mail").
        pieces.extend(
            fold(word)
                .split(' ')
                .filter(|part| !part.is_empty())
                .map(|part| Piece::Word(part.to_owned())),
        );
        if stem.is_some()
            && let Some(Piece::Word(stem)) = pieces.pop()
        {
            pieces.push(Piece::Stem(stem));
        }
    }
    pieces
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

    const GROUPS: &[(&str, &str)] = &[("app", "whatsapp|what s app"), ("im", "i m|i am")];

    fn found(phrase: &str, text: &str) -> bool {
        let pattern = Pattern::parse(phrase, GROUPS).expect(phrase);
        let folded = fold::fold_sentences(text);
        let words: Vec<&str> = folded.split(' ').collect();
        (0..words.len()).any(|at| pattern.matches(&words[at..]).is_some())
    }

    #[test]
    fn each_part_of_the_syntax_matches_what_it_says() {
        let cases = [
            ("good returns", "Very good returns!", true),
            ("good returns", "good many returns", false),
            ("return", "returns", false),
            ("good * returns", "good returns", true),
            ("good * returns", "good one two three returns", true),
            ("good * returns", "good one two three four returns", false),
            ("good * returns", "All good. Many happy returns", false),
            ("(earn|make up to) money", "make up to money", true),
            ("(earn|make up to) money", "make money", false),
            ("a [very] good day", "a good day", true),
            ("a [very] good day", "a very good day", true),
            ("a [very] good day", "a bad good day", false),
            ("invest~ now", "Investing now", true),
            ("# a day", "$500 a day", true),
            ("# a day", "once a day", false),
            ("on @app", "on What's App", true),
            ("on (telegram|@app)", "on WhatsApp", true),
            ("@im here", "I'm here", true),
            ("für euch", "fuer euch", true),
            ("für euch", "für euch", true),
            ("e-mail me", "E-Mail me", true),
        ];
        for (phrase, text, expected) in cases {
            assert_eq!(found(phrase, text), expected, "{phrase} in {text}");
        }
    }

    #[test]
    fn a_phrase_that_cannot_be_read_is_refused() {
        for phrase in [
            "(a|b",
            "on @nothing",
            "* a",
            "[a]",
            "",
            "a (|b)",
            "a (b (c|d)|e)",
        ] {
            assert!(Pattern::parse(phrase, GROUPS).is_none(), "{phrase}");
        }
    }
}
