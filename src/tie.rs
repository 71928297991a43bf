//! The three kinds of tie, and the member's own word on one.

use serde::Serialize;

/// How close two people are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum Tie {
    /// Someone you know and trust.
    Known,
    /// Met or exchanged words; distant.
    Acquaintance,
    /// No trace of you two.
    Stranger,
}

impl Tie {
    /// All, in the order of every triple of numbers.
    pub const ALL: [Self; 3] = [Self::Known, Self::Acquaintance, Self::Stranger];

    /// The word in reports and labels.
    pub fn word(self) -> &'static str {
        match self {
            Self::Known => "known",
            Self::Acquaintance => "acquaintance",
            Self::Stranger => "stranger",
        }
    }

    /// The tie of a word.
    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|tie| tie.word() == word)
    }
}

/// The member's own word on a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Label {
    /// What the member says.
    pub tie: Tie,
    /// How the person was chosen, which decides whether the answer speaks for others too.
    pub asked: Asked,
}

/// How a labelled person was chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// By chance: speaks for everybody.
    Random,
    /// Since the answer matters most there: speaks for that person only.
    Targeted,
    /// By the member: speaks for that person only.
    Given,
}

impl Asked {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Random, Self::Targeted, Self::Given];

    /// The word in a file of labels.
    pub fn word(self) -> &'static str {
        match self {
            Self::Random => "random",
            Self::Targeted => "targeted",
            Self::Given => "given",
        }
    }

    /// What a word means; anything else than the words of `label` is by hand.
    pub fn of_word(word: &str) -> Self {
        let meant = Self::ALL.into_iter().find(|asked| asked.word() == word);
        meant.unwrap_or(Self::Given)
    }
}
