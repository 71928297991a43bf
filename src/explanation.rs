//! What is said of one person: every piece of evidence and its weight, and how a verdict came about.

use crate::day::Day;
use crate::invitations::{Decision, Lean, Rule};
use crate::tie::Tie;
use crate::ties::{Milli, Points};
use crate::untrusted::Untrusted;

/// Whom a search found.
#[derive(Clone, Debug)]
pub enum Explained {
    /// Nobody who is connected or whose invitation is pending.
    Nobody,
    /// Several; by name, then address.
    Several(Vec<Candidate>),
    /// One person.
    One(Box<Explanation>),
}

/// One of several whom a search found.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Candidate {
    /// The name.
    pub name: Untrusted,
    /// The canonical address; empty where the export has none.
    pub profile_url: String,
    /// A connection, not an inviter.
    pub is_connection: bool,
}

/// One person, explained.
#[derive(Clone, Debug)]
pub struct Explanation {
    /// Who.
    pub who: Candidate,
    /// The day of connecting, or of the invitation.
    pub on: Option<Day>,
    /// P(known), P(acquaintance), P(stranger) as in the report.
    pub ties: [Milli; 3],
    /// The member's own word, which wins over all evidence.
    pub label: Option<Tie>,
    /// The prior.
    pub prior: Points,
    /// The evidence, the weightiest first.
    pub evidence: Vec<Weighed>,
    /// Prior and evidence together.
    pub sum: Points,
    /// What they wrote with their invitation; empty where nothing is known of it.
    pub note: Untrusted,
    /// How the invitation is decided; `None` for a connection.
    pub verdict: Option<VerdictExplained>,
}

/// One piece of evidence.
#[derive(Clone, Debug)]
pub struct Weighed {
    /// The fact in words.
    pub words: Untrusted,
    /// Only the member can have made it.
    pub own_side: bool,
    /// What it counts beside a stronger sign of the same sort: 1, or less.
    pub weight: f64,
    /// Its points, the weight in them.
    pub points: Points,
}

/// How an invitation is decided.
#[derive(Clone, Debug)]
pub struct VerdictExplained {
    /// What to do.
    pub decision: Decision,
    /// The rule that spoke.
    pub rule: &'static Rule,
    /// The expected losses of accepting, looking first and ignoring.
    pub losses: [(Decision, f64); 3],
    /// They sell or recruit, and cost as much as a stranger where they are not known.
    pub wants_something: bool,
    /// Who, usage, comfort, connections.
    pub leans: [(&'static str, Lean); 4],
    /// The reasons, the weightiest first.
    pub reasons: Vec<Untrusted>,
    /// The rules before it, which had nothing to say.
    pub silent: Vec<&'static Rule>,
    /// The rules after it, which were not asked.
    pub not_asked: Vec<&'static Rule>,
}
