//! What a wrong answer costs, and the cheapest answer.

use serde::Serialize;

use super::leans::Lean;
use crate::tie::Tie;
use crate::ties::Thousandths;

/// What is proposed for an invitation. In the order of reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum Decision {
    /// Take it.
    Accept,
    /// Look first; printed so.
    Review,
    /// Leave it.
    Ignore,
    /// Report it to LinkedIn; printed so.
    Report,
}

impl Decision {
    /// The word in reports.
    pub fn word(self) -> &'static str {
        match self {
            Self::Accept => "accept",
            Self::Review => "review",
            Self::Ignore => "ignore",
            Self::Report => "report",
        }
    }
}

/// Losses of a decision for someone known and for a stranger, and for an acquaintance where the account
/// leans yes, neither way, and no. Judgement: a stranger let in costs most, since they see what
/// connections see; a friend turned away costs half of that, since friends ask again.
struct Losses {
    known: f64,
    acquaintance: [f64; 3],
    stranger: f64,
}

const ACCEPT: Losses = Losses {
    known: 0.0,
    acquaintance: [0.5, 1.0, 2.0],
    stranger: 8.0,
};
const IGNORE: Losses = Losses {
    known: 4.0,
    acquaintance: [2.0, 1.0, 0.5],
    stranger: 0.0,
};
const REVIEW: Losses = Losses {
    known: 1.0,
    acquaintance: [1.0; 3],
    stranger: 1.0,
};

/// Losses closer than this are a draw.
const DRAW: f64 = 1e-9;

/// The expected losses of accepting, looking first and ignoring.
pub fn expected(ties: Thousandths, account: Lean) -> [(Decision, f64); 3] {
    let place = match account {
        Lean::Yes => 0,
        Lean::Neutral => 1,
        Lean::No => 2,
    };
    [
        (Decision::Accept, &ACCEPT),
        (Decision::Review, &REVIEW),
        (Decision::Ignore, &IGNORE),
    ]
    .map(|(decision, losses)| {
        let loss = ties.p(Tie::Known) * losses.known
            + ties.p(Tie::Acquaintance) * losses.acquaintance[place]
            + ties.p(Tie::Stranger) * losses.stranger;
        (decision, loss)
    })
}

/// The decision of the smallest expected loss; a draw goes to a look.
pub(super) fn cheapest(ties: Thousandths, account: Lean) -> Decision {
    let [(_, accept), (_, review), (_, ignore)] = expected(ties, account);
    if accept < review - DRAW && accept < ignore - DRAW {
        Decision::Accept
    } else if ignore < review - DRAW && ignore < accept - DRAW {
        Decision::Ignore
    } else {
        Decision::Review
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accepting_needs_seven_eighths_known_and_ignoring_less_than_a_quarter() {
        for (known, decision) in [
            (1.0, Decision::Accept),
            (0.876, Decision::Accept),
            (0.875, Decision::Review),
            (0.5, Decision::Review),
            (0.25, Decision::Review),
            (0.249, Decision::Ignore),
            (0.0, Decision::Ignore),
        ] {
            let ties = Thousandths::round([known, 0.0, 1.0 - known]);
            assert_eq!(cheapest(ties, Lean::Neutral), decision, "{known}");
        }
    }

    #[test]
    fn an_acquaintance_is_decided_as_the_account_leans() {
        let ties = Thousandths::round([0.0, 1.0, 0.0]);
        for (lean, decision) in [
            (Lean::Yes, Decision::Accept),
            (Lean::Neutral, Decision::Review),
            (Lean::No, Decision::Ignore),
        ] {
            assert_eq!(cheapest(ties, lean), decision);
        }
    }
}
