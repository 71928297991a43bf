//! What people write, in six languages. In braces: `n` the one who reads, `m` the one who writes, `t` a topic,
//! `p` a place of the member's life, `c` a colleague of theirs.

mod english;
mod french;
mod german;
mod italian;
mod portuguese;
mod spanish;

use crate::chance::Chance;
use crate::life::Language;

/// All sentences of a language.
pub(crate) struct Phrases {
    // Between people who have something to say to each other: an opening, a sentence on a topic, an end.
    opens: &'static [&'static str],
    bodies: &'static [&'static str],
    topics: &'static [&'static str],
    ends: &'static [&'static str],

    /// Said on connecting.
    pub(crate) greetings: &'static [&'static str],
    /// Said in answer.
    pub(crate) likewise: &'static [&'static str],
    pub(crate) congratulations: &'static [&'static str],
    /// A seller's first message, and the later ones.
    pub(crate) pitches: &'static [&'static str],
    pub(crate) reminders: &'static [&'static str],
    /// What is answered to a pitch.
    pub(crate) refusals: &'static [&'static str],
    /// A recruiter's first message, and what goes back and forth after it.
    pub(crate) vacancies: &'static [&'static str],
    pub(crate) interest: &'static [&'static str],
    /// What one sends to people one hardly knows, to learn something from them.
    pub(crate) asks: &'static [&'static str],

    // Notes of invitations.
    pub(crate) stock_notes: &'static [&'static str],
    pub(crate) friendly_notes: &'static [&'static str],
    pub(crate) past_notes: &'static [&'static str],
    pub(crate) claims: &'static [&'static str],
    pub(crate) pitch_notes: &'static [&'static str],
    pub(crate) recruiter_notes: &'static [&'static str],
    pub(crate) scams: &'static [&'static str],
}

pub(crate) fn phrases(language: Language) -> &'static Phrases {
    match language {
        Language::English => &english::PHRASES,
        Language::Spanish => &spanish::PHRASES,
        Language::French => &french::PHRASES,
        Language::German => &german::PHRASES,
        Language::Portuguese => &portuguese::PHRASES,
        Language::Italian => &italian::PHRASES,
    }
}

/// The six.
pub(crate) const ALL: [Language; 6] = [
    Language::English,
    Language::Spanish,
    Language::French,
    Language::German,
    Language::Portuguese,
    Language::Italian,
];

/// A message that is like no other.
pub(crate) fn talk(chance: &mut Chance, language: Language, reader: &str) -> String {
    let phrases = phrases(language);
    let mut parts = Vec::new();
    if chance.yes(0.5) {
        parts.push(chance.pick(phrases.opens).replace("{n}", reader));
    }
    for _ in 0..chance.count(1..=3) {
        let topic = chance.pick(phrases.topics);
        parts.push(chance.pick(phrases.bodies).replace("{t}", topic));
    }
    if chance.yes(0.4) {
        parts.push((*chance.pick(phrases.ends)).to_owned());
    }
    parts.join(" ")
}

/// One of the sentences with its braces filled.
pub(crate) fn said(
    chance: &mut Chance,
    sentences: &[&str],
    reader: &str,
    writer: &str,
    topic: &str,
) -> String {
    chance
        .pick(sentences)
        .replace("{n}", reader)
        .replace("{m}", writer)
        .replace("{t}", topic)
}
