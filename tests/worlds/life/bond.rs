//! What two people are to each other: the truth, which no file shows.

use std::fmt;

/// The three classes of tie.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Truth {
    /// Someone the member knows and trusts.
    Known,
    /// Met or exchanged words; distant.
    Acquaintance,
    /// Neither.
    Stranger,
}

impl Truth {
    pub(crate) const ALL: [Self; 3] = [Self::Known, Self::Acquaintance, Self::Stranger];

    /// Its place among the three.
    pub(crate) fn place(self) -> usize {
        match self {
            Self::Known => 0,
            Self::Acquaintance => 1,
            Self::Stranger => 2,
        }
    }
}

impl fmt::Display for Truth {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Known => "known",
            Self::Acquaintance => "acquaintance",
            Self::Stranger => "stranger",
        })
    }
}

/// Days spent in each other's company after which two people know each other.
const DAYS_TO_KNOW: i64 = 8;

/// What life made of two people.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Bond {
    /// Days on which they were together or on the telephone.
    pub(crate) days: i64,
    /// Whether the member trusts them.
    pub(crate) trusted: bool,
    /// Whether they exchanged words that were meant for the other, not a greeting, a pitch or its refusal.
    pub(crate) words: bool,
}

impl Bond {
    pub(crate) fn truth(self) -> Truth {
        if self.days >= DAYS_TO_KNOW && self.trusted {
            Truth::Known
        } else if self.days > 0 || self.words {
            Truth::Acquaintance
        } else {
            Truth::Stranger
        }
    }
}
