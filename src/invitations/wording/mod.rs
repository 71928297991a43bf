//! What the text of an invitation or message does, by lists of phrases in six languages. The rule:
//! no ordinary friendly note is ever called scam or pitch, so what a friend may write too (a number
//! on WhatsApp, a quick call) counts only beside something that a friend does not write.
//!
//! The lists are data: [`phrases`] says which marks there are, and which of them need another one
//! beside them to be read as a scam or a pitch.

mod fold;
mod language;
mod pattern;
mod phrases;
mod stock;
mod table;
#[cfg(test)]
mod tests;
mod written;

use std::cmp::Reverse;

use phrases::{ENOUGH, Mark, Marks, READINGS, SCORES, Score};

pub use fold::fold;
pub use language::language;
pub use stock::is_stock;

/// What a text turned out to do, and the phrase of the list that showed it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// What the text does.
    pub kind: WordingKind,
    /// The words of the text that fit it, folded, at their first place: letters, digits, blanks.
    pub words: String,
    /// The same in the list's own words alone, `…` for what its phrase leaves open.
    pub phrase: String,
}

/// What a text can do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum WordingKind {
    /// Offers easy money, a job that pays by chat, an inheritance; phishes; pulls off the platform to such an end.
    Scam,
    /// Asks for money, bank data, gift cards, or to pay something in.
    AsksForMoney,
    /// Pulls to WhatsApp, Telegram, a phone, a personal mailbox; by itself no sign of bad intent.
    OffPlatform,
    /// Sells something.
    Pitch,
    /// Offers a position.
    Recruitment,
    /// Claims to have met, worked or studied together, or answers something.
    SharedPast,
    /// LinkedIn's own and everyday ways to ask for a connection.
    Stock,
}

/// A language of the lists and the replies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// English.
    English,
    /// Spanish.
    Spanish,
    /// French.
    French,
    /// German.
    German,
    /// Portuguese.
    Portuguese,
    /// Italian.
    Italian,
}

impl Language {
    /// All languages, in the order of the lists.
    pub const ALL: [Self; 6] = [
        Self::English,
        Self::Spanish,
        Self::French,
        Self::German,
        Self::Portuguese,
        Self::Italian,
    ];
}

/// So many words after a topic are still about it, unless the sentence ends before.
const TOPIC_REACHES: usize = 10;

/// Indexes the lists, which is otherwise done at first use (some milliseconds): to be called on a thread of its
/// own while files are read.
pub fn prepare() {
    std::sync::LazyLock::force(&table::TABLE);
}

/// Returns what a text does, by kind, of each the weightiest first, then in the order of the lists, each
/// phrase once. Empty for a text in which nothing of the lists shows.
pub fn hits(text: &str) -> Vec<Hit> {
    let folded = fold::fold_sentences(text);
    let words: Vec<&str> = folded.split(' ').collect();
    let mut found = table::TABLE.find(&words);
    let topics: Vec<usize> = found
        .iter()
        .filter(|found| found.entry.mark == Mark::Topic)
        .map(|found| found.to)
        .collect();
    found.retain(|found| !is_about(&topics, found.from, &words) || !found.entry.mark.is_offer());
    found.dedup_by(|later, first| std::ptr::eq(later.entry, first.entry));
    let marks: Marks = found.iter().map(|found| found.entry.mark).collect();
    let has = |mark| marks.has(mark);

    let reading = |mark| {
        READINGS.iter().find(|reading| {
            reading.mark == mark
                && (reading.beside.is_empty() || reading.beside.iter().any(|mark| has(*mark)))
                && !reading.unless.iter().any(|mark| has(*mark))
        })
    };
    let read: Vec<WordingKind> = found
        .iter()
        .filter_map(|found| Some(reading(found.entry.mark)?.kind))
        .collect();
    let apart = |marks: &[Mark]| {
        let of = || {
            found
                .iter()
                .filter(|found| marks.contains(&found.entry.mark))
        };
        let first_end = of().map(|found| found.to).min();
        first_end.is_some_and(|end| of().any(|found| found.from >= end))
    };
    let reached = reached(&read, has, apart);
    let hit = |found: &table::Found| {
        let entry = found.entry;
        let by_itself = reading(entry.mark).map(|reading| (reading.kind, i32::MAX));
        let scored = || {
            let of_score = |score: &&Score| (score.kind, score.weight(entry.mark));
            let mut scores = reached.iter().map(of_score);
            scores.find(|(_, weight)| *weight > 0)
        };
        let (kind, weight) = by_itself.or_else(scored)?;
        let hit = Hit {
            kind,
            words: words[found.from..found.to]
                .iter()
                .map(|word| word.trim_end_matches(fold::SIGNS))
                .collect::<Vec<_>>()
                .join(" "),
            phrase: entry.pattern().own_words(&words[found.from..found.to]),
        };
        Some((hit, weight))
    };
    let mut hits: Vec<(Hit, i32)> = found.iter().filter_map(hit).collect();
    hits.sort_by_key(|(hit, weight)| (hit.kind, Reverse(*weight)));
    hits.into_iter().map(|(hit, _)| hit).collect()
}

/// By so many points a text that comes to [`ENOUGH`] must be more of a pitch or a post than of a scam
/// to be told as that.
const CLEARLY: i32 = 2;

/// Returns the scores that a text reaches and whose kind no phrase of it shows by itself; none but
/// its own beside a scam. A text with more signs of a pitch or an offered post than of a scam is that.
fn reached(
    read: &[WordingKind],
    has: impl Fn(Mark) -> bool,
    again: impl Fn(&[Mark]) -> bool,
) -> Vec<&'static Score> {
    let mut reached = Vec::new();
    if read.contains(&WordingKind::Scam) {
        return reached;
    }
    let is_told = read.iter().any(|kind| {
        matches!(
            kind,
            WordingKind::AsksForMoney | WordingKind::Pitch | WordingKind::Recruitment
        )
    });
    let solicits = |score: &&Score| {
        matches!(score.kind, WordingKind::Pitch | WordingKind::Recruitment)
            && score.is_reached(&has, &again, is_told)
    };
    let milder = SCORES.iter().filter(solicits).map(|score| score.sum(&has));
    let milder = milder.max().unwrap_or(0);
    let is_milder = |scam: i32| {
        let ahead = if scam >= ENOUGH { CLEARLY } else { 1 };
        scam + ahead <= milder
    };
    for score in SCORES {
        if score.kind == WordingKind::Scam && is_milder(score.sum(&has)) {
            continue;
        }
        if !read.contains(&score.kind) && score.is_reached(&has, &again, is_told) {
            reached.push(score);
            if score.kind == WordingKind::Scam {
                break;
            }
        }
    }
    reached
}

/// Whether the word at a place belongs to one of the topics that end before it.
fn is_about(topics: &[usize], place: usize, words: &[&str]) -> bool {
    topics.iter().any(|&topic| {
        (topic..topic + TOPIC_REACHES).contains(&place)
            && !words[topic..place].contains(&fold::SENTENCE_END)
    })
}
