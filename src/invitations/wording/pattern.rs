//! The matcher of phrases. The rule: a phrase matches whole words of one sentence, in order, and what may
//! vary is written in the phrase, as [`written`] says.

use super::fold::{MONEY, PERCENT, SENTENCE_END, SIGNS};
use super::written::{self, Groups, Piece};

/// The most words that a `*` stands for.
const GAP: usize = 3;

/// Stands for what a phrase leaves open.
const OPEN: &str = "\u{2026}";

/// A phrase of the lists, ready to match.
#[derive(Debug)]
pub(super) struct Pattern(Vec<Part>);

#[derive(Debug)]
enum Part {
    Gap,
    OneOf(Choices),
}

/// Alternatives, with the first letter of each, by which most are passed over unread.
#[derive(Debug)]
struct Choices {
    choices: Vec<Vec<Piece>>,
    firsts: Vec<u8>,
}

/// Stands for any first letter.
const ANY: u8 = 0;

impl Choices {
    /// Reads alternatives. `None` for a group that there is not, an empty choice, or a bracket in a bracket.
    fn read(text: &'static str, or_nothing: bool, groups: Groups) -> Option<Self> {
        let mut choices: Vec<Vec<Piece>> = Vec::new();
        for choice in written::alternatives(text, groups) {
            let (as_written, with_e) = written::spellings(choice);
            choices.push(as_written.collect());
            if choices.last().is_none_or(Vec::is_empty) || choice.contains(['(', ')', '[', ']']) {
                return None;
            }
            choices.extend(with_e.map(Iterator::collect));
        }
        if or_nothing {
            choices.push(Vec::new());
        }
        let first = |choice: &Vec<Piece>| match choice.first() {
            Some(Piece::Word(letters) | Piece::Stem(letters)) => {
                letters.bytes().next().unwrap_or(ANY)
            }
            _ => ANY,
        };
        let firsts = choices.iter().map(first).collect();
        Some(Self { choices, firsts })
    }

    /// Returns those that may fit where this word is the next one.
    fn beginning_like(&self, word: Option<&&str>) -> impl Iterator<Item = &Vec<Piece>> {
        let letter = word.and_then(|word| word.bytes().next()).unwrap_or(ANY);
        self.firsts
            .iter()
            .zip(&self.choices)
            .filter(move |(first, _)| **first == ANY || **first == letter)
            .map(|(_, choice)| choice)
    }
}

impl Pattern {
    /// Reads a phrase. `None` if a bracket is open, a group unknown, or it may begin with nothing.
    pub(super) fn parse(phrase: &'static str, groups: Groups) -> Option<Self> {
        let mut parts = Vec::new();
        let mut begins = false;
        for part in written::parts(phrase) {
            parts.push(match part? {
                written::Part::Gap => Part::Gap,
                written::Part::OneOf { text, or_nothing } => {
                    begins |= !or_nothing;
                    Part::OneOf(Choices::read(text, or_nothing, groups)?)
                }
            });
        }
        (begins && !matches!(parts.first(), Some(Part::Gap))).then_some(Self(parts))
    }

    /// Returns how many of these words, from the first on, the phrase takes, if it matches there.
    pub(super) fn matches(&self, words: &[&str]) -> Option<usize> {
        taken(&self.0, words)
    }

    /// Returns matched words as far as they are the phrase's own, `…` for what it leaves open: `guaranteed … returns`.
    pub(super) fn own_words(&self, words: &[&str]) -> String {
        let mut own: Vec<String> = words.iter().map(|word| self.own_part(word)).collect();
        own.dedup_by(|later, first| later == OPEN && first == OPEN);
        own.join(" ")
    }

    fn own_part(&self, word: &str) -> String {
        let pieces = || {
            self.0.iter().flat_map(|part| match part {
                Part::Gap => &[],
                Part::OneOf(one_of) => &one_of.choices[..],
            })
        };
        let fitting = || pieces().flatten().filter(|piece| piece.fits(word));
        let whole = fitting().find(|piece| matches!(piece, Piece::Word(_)));
        match whole.or_else(|| fitting().next()) {
            Some(Piece::Word(same)) => same.trim_end_matches(SIGNS).to_owned(),
            Some(Piece::Stem(stem)) => format!("{stem}{OPEN}"),
            Some(Piece::Ending(ending)) => format!("{OPEN}{ending}"),
            Some(Piece::Number | Piece::Money | Piece::Percent) | None => OPEN.to_owned(),
        }
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
        Part::OneOf(choices) => choices.beginning_like(words.first()).find_map(|choice| {
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
            Self::Stem(stem) => word.starts_with(&**stem),
            Self::Ending(ending) => word.ends_with(&**ending),
            Self::Number => unit(word).is_some(),
            Self::Money => {
                unit(word).is_some_and(|unit| unit.ends_with(MONEY) || MONEY_UNITS.contains(&unit))
            }
            Self::Percent => unit(word) == Some(PERCENT),
        }
    }
}

/// Units that people write to a sum without a blank; "5h" and "15min" are no sums.
const UNITS: [&str; 4] = ["", "m", "x", "mil"];

/// Units that say that a number is money.
const MONEY_UNITS: [&str; 6] = ["k", "usd", "eur", "euro", "euros", "usdt"];

/// Returns the unit of a number, which may be empty; `None` for a word that is no number.
fn unit(word: &str) -> Option<&str> {
    let unit = word.trim_start_matches(|c: char| c.is_ascii_digit());
    let plain = unit.trim_end_matches(SIGNS);
    let is_number =
        unit.len() < word.len() && (MONEY_UNITS.contains(&plain) || UNITS.contains(&plain));
    is_number.then_some(unit)
}

#[cfg(test)]
mod tests {
    use super::super::fold;
    use super::*;

    const GROUPS: Groups = &[("app", "whatsapp|what s app"), ("im", "i m|i am")];

    fn found(phrase: &'static str, text: &str) -> bool {
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
            ("$# a day", "$500 a day", true),
            ("$# a day", "500 € a day", true),
            ("$# a day", "5k a day", true),
            ("$# a day", "500 a day", false),
            ("%# a day", "2 % a day", true),
            ("%# a day", "2 a day", false),
            ("# a day", "2% a day", true),
            ("eine ~stelle frei", "Eine Bauleiterstelle frei", true),
            ("eine ~stelle frei", "Eine Stelleneinheit frei", false),
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
