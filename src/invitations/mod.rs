//! Pending invitations: where each stands, what its words are, the leans, the rule, the verdict.

mod flags;
mod leans;
mod look;
mod losses;
mod note;
mod reasons;
mod replies;
mod reply;
mod rules;
mod sent;
mod standing;
mod unconnected;
mod verdict;
pub mod wording;

pub use flags::Flag;
pub use leans::{ACTIVE_FROM, AccountLeans, Comfort, Lean, Reasoned, USAGE_DAYS, Usage};
pub use look::Judge;
pub use losses::{Decision, expected};
pub(crate) use reasons::searched;
pub use rules::{Case, RULES, Rule};
pub use sent::{Advice, SentRequest, WAIT_DAYS, requests};
pub use standing::{Standing, State, days_left, standings};
pub use unconnected::{Unconnected, unconnected};
pub use verdict::{Cause, KNOWN_FROM, Verdict, judge};

use serde::Serialize;

/// What the member uses LinkedIn for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Goal {
    /// Keeping a network of people one knows.
    Network,
    /// Looking for a job.
    Jobs,
    /// Showing one's work.
    Showcase,
    /// Following the news of a field.
    News,
    /// Learning.
    Learn,
}
