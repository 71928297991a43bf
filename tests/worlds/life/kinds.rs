//! Kinds of member. Half of them may be looked at while a model is tuned, the others only at the end.

use std::fmt;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    /// An ordinary professional.
    Ordinary,
    /// Sends one text with the name changed to hundreds.
    Seller,
    /// Young, with classmates and few colleagues.
    Student,
    /// Moved to another country and script.
    Mover,
    /// Hardly writes.
    Quiet,
    /// All evidence is independent of the truth.
    Null,
    /// Connects with anybody: about four in five are strangers.
    Collector,
    /// Many employers.
    JobChanger,
    /// About sixty connections.
    Small,
    /// The export lacks messages.csv.
    NoMessages,
    /// Hires for a living.
    Recruiter,
}

/// Whether a kind may be tuned on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Half {
    Tuning,
    Held,
}

impl Kind {
    pub(crate) const ALL: [Self; 11] = [
        Self::Ordinary,
        Self::Seller,
        Self::Student,
        Self::Mover,
        Self::Quiet,
        Self::Null,
        Self::Collector,
        Self::JobChanger,
        Self::Small,
        Self::NoMessages,
        Self::Recruiter,
    ];

    pub(crate) fn half(self) -> Half {
        match self {
            Self::Ordinary
            | Self::Seller
            | Self::Student
            | Self::Mover
            | Self::Quiet
            | Self::Null => Half::Tuning,
            Self::Collector
            | Self::JobChanger
            | Self::Small
            | Self::NoMessages
            | Self::Recruiter => Half::Held,
        }
    }

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Ordinary => "ordinary",
            Self::Seller => "seller",
            Self::Student => "student",
            Self::Mover => "mover",
            Self::Quiet => "quiet",
            Self::Null => "null",
            Self::Collector => "collector",
            Self::JobChanger => "job-changer",
            Self::Small => "small",
            Self::NoMessages => "no-messages",
            Self::Recruiter => "recruiter",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.name())
    }
}
