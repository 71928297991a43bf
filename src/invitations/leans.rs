//! The four leans of the guidance: who sent it, planned usage, comfort with the platform, connections.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::day::{Day, Moment};
use crate::evidence::Context;
use crate::export::{Direction, Export, PROFILE_PARTS};
use crate::people::People;
use crate::words::counted;

/// What one factor says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum Lean {
    /// Speaks for accepting.
    Yes,
    /// Speaks against it.
    No,
    /// Says nothing either way.
    Neutral,
}

impl Lean {
    /// The word in reports.
    pub fn word(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Neutral => "neutral",
        }
    }

    fn sign(self) -> i32 {
        match self {
            Self::Yes => 1,
            Self::No => -1,
            Self::Neutral => 0,
        }
    }
}

/// How actively the member plans to use LinkedIn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Usage {
    /// An active presence.
    Active,
    /// Not very active.
    Passive,
}

/// How well the member understands the platform.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comfort {
    /// Understands its features and settings.
    Confident,
    /// Unsure how it works.
    Unsure,
}

/// The days that usage is inferred from.
pub const USAGE_DAYS: i32 = 90;
/// From so many active days among them on, usage leans yes: about one a week (judgement).
pub const ACTIVE_FROM: usize = 13;

/// An account of so many years has seen the platform's settings change (judgement).
const EXPERIENCED_YEARS: i32 = 2;
/// A profile counts as filled in with so many of its five parts (judgement).
const FILLED_PARTS: usize = 4;
/// An account uses the platform widely with so many of eight kinds of feature (judgement).
const WIDE_FEATURES: usize = 4;
/// From so many of the three points on, comfort leans yes (judgement).
const CONFIDENT_FROM: usize = 2;

/// Fewer connections than this lean yes (LinkedIn's own advice to members, as the README has it).
pub(super) const FEW_CONNECTIONS: usize = 500;
/// So many or more lean no (LinkedIn's own advice to members, as the README has it).
pub(super) const MANY_CONNECTIONS: usize = 1000;

/// A lean and what it rests on, in words.
#[derive(Clone, Debug)]
pub struct Reasoned {
    /// The lean.
    pub lean: Lean,
    /// What it rests on.
    pub because: String,
}

/// The three leans that are the account's, the same for every invitation.
#[derive(Clone, Debug)]
pub struct AccountLeans {
    /// Planned usage.
    pub usage: Reasoned,
    /// Comfort with the platform.
    pub comfort: Reasoned,
    /// Current connections.
    pub connections: Reasoned,
}

impl AccountLeans {
    /// Asked or inferred.
    pub fn of(
        export: &Export,
        people: &People,
        context: &Context,
        usage: Option<Usage>,
        comfort: Option<Comfort>,
    ) -> Self {
        let total = export.connections.named.len() + export.connections.hidden.len();
        Self {
            usage: usage.map_or_else(|| inferred_usage(export, people, context), said_usage),
            comfort: comfort.map_or_else(|| inferred_comfort(export, people), said_comfort),
            connections: by_connections(total),
        }
    }

    /// The sign of yes − no over the three.
    pub fn account(&self) -> Lean {
        let leans = [&self.usage, &self.comfort, &self.connections];
        match leans.iter().map(|one| one.lean.sign()).sum::<i32>() {
            sum if sum > 0 => Lean::Yes,
            0 => Lean::Neutral,
            _ => Lean::No,
        }
    }
}

fn said_usage(usage: Usage) -> Reasoned {
    match usage {
        Usage::Active => Reasoned {
            lean: Lean::Yes,
            because: "you said active".to_owned(),
        },
        Usage::Passive => Reasoned {
            lean: Lean::No,
            because: "you said passive".to_owned(),
        },
    }
}

fn said_comfort(comfort: Comfort) -> Reasoned {
    match comfort {
        Comfort::Confident => Reasoned {
            lean: Lean::Yes,
            because: "you said confident".to_owned(),
        },
        Comfort::Unsure => Reasoned {
            lean: Lean::No,
            because: "you said unsure".to_owned(),
        },
    }
}

/// The distinct days on which the member did anything that a file shows, and whether any such file is
/// there.
fn active_days(export: &Export, people: &People, context: &Context) -> (BTreeSet<Day>, bool) {
    let done = &export.activities;
    let files = [&done.shares, &done.comments, &done.reactions, &done.logins];
    let mut days: BTreeSet<Day> = files.iter().copied().flatten().flatten().copied().collect();
    days.extend(&people.member.wrote_on);
    let invitations = export.invitations.iter().flatten();
    days.extend(
        invitations
            .filter(|one| one.direction == Direction::Outgoing)
            .filter_map(|one| one.sent_at.map(Moment::day)),
    );
    let shown = files.iter().any(|file| file.is_some())
        || context.has_messages()
        || export.has_sent_invitations;
    (days, shown)
}

fn inferred_usage(export: &Export, people: &People, context: &Context) -> Reasoned {
    let (days, shown) = active_days(export, people, context);
    if !shown {
        let because = "no file here shows activity".to_owned();
        return Reasoned {
            lean: Lean::Neutral,
            because,
        };
    }
    let as_of = export.as_of.day;
    let active = days.range(as_of.plus(1 - USAGE_DAYS)..=as_of).count();
    let lean = if active >= ACTIVE_FROM {
        Lean::Yes
    } else {
        Lean::No
    };
    let because = format!(
        "{} of the last {USAGE_DAYS}, yes from {ACTIVE_FROM} on",
        counted(active, "active day")
    );
    Reasoned { lean, because }
}

fn inferred_comfort(export: &Export, people: &People) -> Reasoned {
    let done = &export.activities;
    let features = [
        done.shares.is_some(),
        done.comments.is_some(),
        done.reactions.is_some(),
        done.company_follows.is_some(),
        !export.endorsements_given.is_empty(),
        !export.recommendations_given.is_empty(),
        !people.member.wrote_on.is_empty(),
        export
            .invitations
            .iter()
            .flatten()
            .any(|one| one.direction == Direction::Outgoing),
    ];
    let used = features.iter().filter(|used| **used).count();
    let filled = PROFILE_PARTS - export.missing_profile_parts().len();
    let shows_profile = export.profile.is_some();
    let shown = [export.registered_on.is_some(), shows_profile, used > 0];
    if shown.iter().filter(|shown| **shown).count() < CONFIDENT_FROM {
        let because = "too few files here show the account's age, profile and use".to_owned();
        return Reasoned {
            lean: Lean::Neutral,
            because,
        };
    }
    let since = export.registered_on;
    let years = since.map(|day| day.age(export.as_of.day) / 365);
    let points = usize::from(years.is_some_and(|years| years >= EXPERIENCED_YEARS))
        + usize::from(shows_profile && filled >= FILLED_PARTS)
        + usize::from(used >= WIDE_FEATURES);
    let lean = if points >= CONFIDENT_FROM {
        Lean::Yes
    } else {
        Lean::No
    };
    let age = since.map_or("age unknown".to_owned(), |day| {
        format!("since {}", day.year())
    });
    let profile = if shows_profile {
        format!("profile {filled} of {PROFILE_PARTS} parts")
    } else {
        "profile not in the export".to_owned()
    };
    let because =
        format!("{points} of 3 points: account {age}, {profile}, {used} of 8 kinds of feature");
    Reasoned { lean, because }
}

fn by_connections(total: usize) -> Reasoned {
    let lean = match total {
        0..FEW_CONNECTIONS => Lean::Yes,
        MANY_CONNECTIONS.. => Lean::No,
        _ => Lean::Neutral,
    };
    Reasoned {
        lean,
        because: counted(total, "connection"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn connections_lean_yes_below_500_and_no_from_1000_on() {
        for (total, lean) in [
            (0, Lean::Yes),
            (499, Lean::Yes),
            (500, Lean::Neutral),
            (999, Lean::Neutral),
            (1000, Lean::No),
        ] {
            assert_eq!(by_connections(total).lean, lean, "{total}");
        }
    }

    #[test]
    fn the_account_leans_as_most_of_its_factors_do() {
        let leans = |usage, comfort, connections| {
            let reasoned = |lean| Reasoned {
                lean,
                because: String::new(),
            };
            AccountLeans {
                usage: reasoned(usage),
                comfort: reasoned(comfort),
                connections: reasoned(connections),
            }
            .account()
        };
        use Lean::{Neutral, No, Yes};
        assert_eq!(leans(Yes, Yes, No), Yes);
        assert_eq!(leans(Yes, Neutral, No), Neutral);
        assert_eq!(leans(No, Neutral, Neutral), No);
    }
}
