//! The three kinds of tie.

use serde::Serialize;

/// How close two people are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
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
}
