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
//! | `~stelle` | a word with any beginning: Stelle, Bauleiterstelle |
//! | `# a day` | a number, also with a unit of money: 500, 5k, 200usd, 2 % |
//! | `$# a day` | a sum of money: $500, 200usd |
//! | `%# a day` | a per cent: 2 % |
//! | `on @app` | one of a named group of alternatives, also inside brackets |
//!
//! Phrases are folded like texts, so they are written as people write, accents and all; German
//! umlauts also match their spelling with an e. An apostrophe is a blank (`i d like`).

use std::borrow::Cow;

use super::fold;
use super::fold::{MONEY, PERCENT, SENTENCE_END, SIGNS};

/// The most words that a `*` stands for.
const GAP: usize = 3;

/// Stands for what a phrase leaves open.
const OPEN: &str = "\u{2026}";

/// Alternatives that phrases share, by name.
pub(super) type Groups = &'static [(&'static str, &'static str)];

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
    fn new(choices: Vec<Vec<Piece>>) -> Self {
        let first = |choice: &Vec<Piece>| match choice.first() {
            Some(Piece::Word(letters) | Piece::Stem(letters)) => {
                letters.bytes().next().unwrap_or(ANY)
            }
            _ => ANY,
        };
        let firsts = choices.iter().map(first).collect();
        Self { choices, firsts }
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

#[derive(Debug)]
enum Piece {
    Word(Letters),
    Stem(Letters),
    Ending(Letters),
    Number,
    Money,
    Percent,
}

/// The letters of a word: those of the phrase itself, if they are folded there already.
pub(super) type Letters = Cow<'static, str>;

/// How a match can begin; what the index over all phrases is made of.
pub(super) enum Opening<'a> {
    Word(&'a Letters),
    Stem(&'a Letters),
    Ending(&'a Letters),
    Number,
}

impl Pattern {
    /// Reads a phrase. `None` if a bracket is open, a group unknown, or it may begin with nothing.
    pub(super) fn parse(phrase: &'static str, groups: Groups) -> Option<Self> {
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
                    (Part::OneOf(Choices::new(choices)), after)
                }
                _ => {
                    let (word, after) = rest.split_once(' ').unwrap_or((rest, ""));
                    (
                        if word == "*" {
                            Part::Gap
                        } else {
                            Part::OneOf(Choices::new(alternatives(word, groups)?))
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
            |part| matches!(part, Part::OneOf(one_of) if one_of.choices.iter().all(|c| !c.is_empty())),
        );
        (begins && !matches!(pattern.0.first(), Some(Part::Gap))).then_some(pattern)
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

    /// Returns every way in which a match can begin.
    pub(super) fn openings(&self) -> Vec<Opening<'_>> {
        let mut openings = Vec::new();
        for part in &self.0 {
            let Part::OneOf(Choices { choices, .. }) = part else {
                continue;
            };
            openings.extend(
                choices
                    .iter()
                    .filter_map(|choice| choice.first())
                    .map(|piece| match piece {
                        Piece::Word(word) => Opening::Word(word),
                        Piece::Stem(stem) => Opening::Stem(stem),
                        Piece::Ending(ending) => Opening::Ending(ending),
                        Piece::Number | Piece::Money | Piece::Percent => Opening::Number,
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

/// Reads `a|b c|@group`.
fn alternatives(text: &'static str, groups: Groups) -> Option<Vec<Vec<Piece>>> {
    let mut choices = Vec::new();
    for choice in text.split('|').map(str::trim) {
        if let Some(name) = choice.strip_prefix('@') {
            let (_, members) = groups.iter().find(|(group, _)| *group == name)?;
            choices.extend(alternatives(members, groups)?);
            continue;
        }
        let as_written = pieces(choice);
        if as_written.is_empty() || choice.contains(['(', ')', '[', ']']) {
            return None;
        }
        choices.push(as_written);
        if choice.contains(['ä', 'ö', 'ü', 'Ä', 'Ö', 'Ü']) {
            let with_e = umlauts_with_e(choice);
            choices.push(with_e.split_whitespace().flat_map(folded_pieces).collect());
        }
    }
    Some(choices)
}

fn pieces(choice: &'static str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for word in choice.split_whitespace() {
        let (begins, letters, ends) = marked(word);
        // Most words are in their folded form already, or but for accents.
        if !letters.is_empty() && letters.bytes().all(|letter| letter.is_ascii_lowercase()) {
            pieces.push(piece(begins, Cow::Borrowed(letters), ends));
        } else if let Some(plain) = without_accents(letters) {
            pieces.push(piece(begins, Cow::Owned(plain), ends));
        } else {
            pieces.extend(folded_pieces(word));
        }
    }
    pieces
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
fn folded_pieces(word: &str) -> Vec<Piece> {
    match word {
        "#" => return vec![Piece::Number],
        "$#" => return vec![Piece::Money],
        "%#" => return vec![Piece::Percent],
        _ => {}
    }
    let (begins, letters, ends) = marked(word);
    let folded = fold(letters);
    let parts: Vec<&str> = folded.split(' ').filter(|part| !part.is_empty()).collect();
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
