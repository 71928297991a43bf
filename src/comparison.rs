//! What changed between two exports of one member.

use serde::Serialize;

use crate::day::Day;
use crate::export::AsOf;
use crate::invitations::Decision;
use crate::profile_url::ProfileUrl;
use crate::report::{Row, Summary, row};
use crate::ties::Milli;
use crate::untrusted::Untrusted;

/// Two exports of one member, and every change.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Comparison {
    /// The metrics of the older export; null where it cannot tell.
    pub then: Summary,
    /// The metrics of the newer export; null where it cannot tell.
    pub now: Summary,
    /// Left, joined, moved, settled; within each by date, newest first, then by name.
    pub changes: Vec<ChangeRow>,
    /// What the screen says besides.
    #[serde(skip)]
    pub outlook: ComparisonOutlook,
}

/// What changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum Change {
    /// A connection of the older export that the newer does not name.
    Left,
    /// A connection that only the newer export names.
    Joined,
    /// A connection whose company or position is another.
    Moved,
    /// An invitation that was pending and is not any more.
    Settled,
}

row! {
    /// A change. What `before`, `after` and `on` hold depends on `change`.
    pub struct ChangeRow {
        /// What changed.
        pub change: Change,
        /// The canonical address, where an export has one; of two the newer.
        pub profile_url: Option<ProfileUrl>,
        /// Who.
        pub name: Untrusted,
        /// Left, moved: position and company then. Settled: what was advised. Joined: empty.
        pub before: Untrusted,
        /// Joined, moved: position and company now. Settled: `accepted`, `lapsed` or `gone`. Left: empty.
        pub after: Untrusted,
        /// Left, joined: the day of connecting. Settled: that too, or the last day of one that lapsed. Moved
        /// and gone: none, since no export has the day.
        pub on: Option<Day>,
    }
}

/// What became of an invitation that was pending.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Fate {
    /// The two are connected.
    Accepted,
    /// Its time ran out.
    Lapsed,
    /// It was declined, withdrawn, or its sender is no member any more.
    Gone,
    /// It is still pending.
    Open,
    /// The newer export has no invitations.
    Untold,
}

impl Fate {
    /// The word in compare.csv; an invitation that is not settled has no row there.
    pub fn word(self) -> Option<&'static str> {
        match self {
            Self::Accepted => Some("accepted"),
            Self::Lapsed => Some("lapsed"),
            Self::Gone => Some("gone"),
            Self::Open | Self::Untold => None,
        }
    }
}

/// What the screen says besides the changes.
#[derive(Clone, Debug)]
pub struct ComparisonOutlook {
    /// The days that the two stand for: the older, the newer.
    pub as_of: [AsOf; 2],
    /// Whether one number may stand for the share of strangers: then, now.
    pub sure: [bool; 2],
    /// The expected number of strangers among those who joined.
    pub joined_strangers: Milli,
    /// Of those who left, how many a connection of the same date that has lost its name may be.
    pub left_maybe_hidden: usize,
    /// Of those who joined, how many may have been a connection of the same date without a name before.
    pub joined_maybe_hidden: usize,
    /// Every invitation that was pending: what was advised, and what became of it.
    pub advised: Vec<(Decision, Fate)>,
    /// Requests of the member that were unanswered then, and how many of these were accepted since.
    pub requests: (usize, usize),
    /// Whether the two are one export: of one day, of as many rows, and alike in every figure.
    pub are_one: bool,
    /// What a reader must know to read the changes right.
    pub notes: Vec<Untrusted>,
}
