//! What speaks for or against a tie: a table of likelihoods, and the facts that choose a line of it.
//!
//! Tables are data that a reader can argue with line by line; nothing here computes a probability.

mod connections;
mod context;
mod conversation;
mod crowd;
mod finding;
mod inviters;
mod observe;

pub use context::{Context, Place};
pub use finding::{Finding, Findings, OwnSide, weights};
pub use observe::{of_connection, of_inviter, recruits};

/// A kind of fact about a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Direct messages.
    Conversation,
    /// Whether messages go beyond the weeks of connecting.
    LaterTalk,
    /// The imported address book.
    AddressBook,
    /// A recommendation given or received.
    Recommendation,
    /// An endorsement given or received.
    Endorsement,
    /// Worked or studied at the same place.
    Workplace,
    /// Came together with others of their employer.
    Cohort,
    /// The day of connecting beside the others of that day.
    ConnectingDay,
    /// How early they came among all.
    Order,
    /// Who invited whom, and how.
    Invitation,
    /// The words that came with their invitation.
    Note,
    /// Their e-mail address is shown.
    Email,
    /// Recruiting or selling is their job.
    Occupation,
    /// Shared connections, in a hand-made list.
    MutualConnections,
}

impl Kind {
    /// What readers of the table call it.
    pub fn title(self) -> &'static str {
        match self {
            Self::Conversation => "direct messages",
            Self::LaterTalk => "when you wrote",
            Self::AddressBook => "address book",
            Self::Recommendation => "recommendations",
            Self::Endorsement => "endorsements",
            Self::Workplace => "shared places",
            Self::Cohort => "colleagues who came with them",
            Self::ConnectingDay => "day of connecting",
            Self::Order => "early or late",
            Self::Invitation => "who invited whom",
            Self::Note => "their words",
            Self::Email => "e-mail address",
            Self::Occupation => "occupation",
            Self::MutualConnections => "mutual connections",
        }
    }

    /// Whether it is a trace of the two, and not what somebody shows to anybody or what others did.
    pub fn is_trace(self) -> bool {
        !matches!(
            self,
            Self::Email
                | Self::Occupation
                | Self::LaterTalk
                | Self::Cohort
                | Self::ConnectingDay
                | Self::Order
                | Self::Note
                | Self::MutualConnections
        )
    }
}

/// What the note of an invitation turned out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoteKind {
    /// There is none.
    None,
    /// A stock phrase, or a note that others sent too.
    Stock,
    /// Words of their own.
    OwnWords,
    /// It names a past that you share.
    SharedPast,
    /// It sells, recruits or deceives, or a message of theirs does.
    Solicits,
}

/// One observed step of a kind of evidence.
#[derive(Clone, Copy, Debug)]
pub struct Level {
    /// What is observed, for people who read the table.
    pub what: &'static str,
    /// P(level | known), P(level | acquaintance), P(level | stranger).
    pub likelihood: [f64; 3],
}

/// A level and its likelihoods, given known, acquaintance and stranger.
const fn level(what: &'static str, known: f64, acquaintance: f64, stranger: f64) -> Level {
    Level {
        what,
        likelihood: [known, acquaintance, stranger],
    }
}

/// A kind of evidence: a variable whose levels exclude each other. The first level is "nothing found".
#[derive(Clone, Copy, Debug)]
pub struct Variable {
    /// Which kind.
    pub kind: Kind,
    /// How many observed people the line is worth: how far the numbers are to be trusted.
    pub worth: f64,
    /// Whether it goes together with the other social signs: close friends show every one.
    pub social: bool,
    /// Where the numbers come from.
    pub source: &'static str,
    /// The steps; each class's likelihoods sum to 1.
    pub levels: &'static [Level],
}

/// The variables of a population.
pub type Table = &'static [Variable];

/// For people who are connected.
pub const CONNECTIONS: Table = connections::TABLE;

/// For people who ask to be connected, and for people who are neither. An inviter can seldom write, and
/// shows no company, e-mail address or day of connecting.
pub const INVITERS: Table = inviters::TABLE;

/// What the second and further social signs of one person count, beside the strongest (judgement: talk,
/// endorsement, recommendation and address book come together, so that each repeats the others).
pub const TEMPERING: f64 = 0.5;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_likelihoods_of_each_class_sum_to_one_and_none_is_zero() {
        for variable in CONNECTIONS.iter().chain(INVITERS) {
            for tie in 0..3 {
                let sum: f64 = variable
                    .levels
                    .iter()
                    .map(|level| level.likelihood[tie])
                    .sum();
                assert!(
                    (sum - 1.0).abs() < 1e-9,
                    "{:?} sums to {sum}",
                    variable.kind
                );
            }
            assert!(
                variable
                    .levels
                    .iter()
                    .all(|level| level.likelihood.iter().all(|one| *one > 0.0))
            );
            assert!((30.0..=100.0).contains(&variable.worth));
        }
    }
}
