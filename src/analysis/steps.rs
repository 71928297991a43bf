//! What to do next, each step with the member's own figures and only where there is something to do.

use super::Analysis;
use crate::day::Day;
use crate::invitations::{Advice, Decision, Goal, Lean, USAGE_DAYS, WAIT_DAYS, days_left};
use crate::report::{Place, Step};
use crate::tie::Tie;
use crate::untrusted::Untrusted;
use crate::words::counted;

/// What a step is about: its place in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Topic {
    Accept,
    Report,
    Look,
    Decline,
    MissingFiles,
    Withdraw,
    Invite,
    Profile,
    Follow,
    Post,
    Groups,
    Settings,
}

impl Topic {
    /// Where the report goes on with it; the text of such a step ends before the name of the place.
    fn place(self) -> Option<Place> {
        match self {
            Self::Accept | Self::Look | Self::Decline => Some(Place::Invitations),
            Self::Withdraw => Some(Place::Sent),
            Self::Invite => Some(Place::Unconnected),
            _ => None,
        }
    }

    /// The steps that a goal moves forward.
    fn serves(self, goal: Goal) -> bool {
        matches!(
            (self, goal),
            (Self::Profile | Self::Invite, Goal::Jobs)
                | (Self::Profile | Self::Post, Goal::Showcase)
                | (Self::Follow | Self::Groups, Goal::News | Goal::Learn)
        )
    }
}

/// `for each` of several.
fn for_each(count: usize) -> &'static str {
    if count == 1 { "" } else { " for each" }
}

/// Where more than half of the invitations come from strangers, the settings are worth a look.
const MOST: f64 = 0.5;

impl Analysis<'_> {
    pub(super) fn steps(&self) -> Vec<Step> {
        let goals = &self.settings.goals;
        let mut steps: Vec<(Topic, String)> = [
            self.accept_step(),
            self.report_step(),
            self.look_step(),
            self.decline_step(),
            self.files_step(),
            self.withdraw_step(),
            self.invite_step(),
            self.profile_step(),
            self.follow_step(),
            self.post_step(),
            self.groups_step(),
            self.settings_step(),
        ]
        .into_iter()
        .flatten()
        .collect();
        steps.sort_by_key(|(topic, _)| {
            let wished = goals.iter().any(|goal| topic.serves(*goal));
            (*topic > Topic::MissingFiles && !wished, *topic)
        });
        steps
            .iter()
            .map(|(topic, text)| Step {
                todo: Untrusted::new(text),
                place: topic.place(),
            })
            .collect()
    }

    fn decided(&self, decision: Decision) -> usize {
        self.verdicts
            .iter()
            .filter(|one| one.decision == decision)
            .count()
    }

    fn accept_step(&self) -> Option<(Topic, String)> {
        let count = self.decided(Decision::Accept);
        let accepted = self
            .verdicts
            .iter()
            .filter(|one| one.decision == Decision::Accept);
        let next = accepted
            .filter_map(|one| Some((one.standing.expires_on()?, one.standing.person)))
            .min()
            .map(|(day, person)| {
                let name = self.people.persons[person].name.as_typed();
                let left = usize::try_from(days_left(day, self.context.as_of)).unwrap_or_default();
                format!("; {name} lapses in {}", counted(left, "day"))
            });
        (count > 0).then(|| {
            let text = format!(
                "Accept {}{}. A reply{} is drafted in",
                counted(count, "invitation"),
                next.unwrap_or_default(),
                for_each(count)
            );
            (Topic::Accept, text)
        })
    }

    fn report_step(&self) -> Option<(Topic, String)> {
        let count = self.decided(Decision::Report);
        (count > 0).then(|| {
            (
                Topic::Report,
                format!(
                    "Report {} to LinkedIn and answer none.",
                    counted(count, "invitation")
                ),
            )
        })
    }

    fn look_step(&self) -> Option<(Topic, String)> {
        let count = self.decided(Decision::Review);
        (count > 0).then(|| {
            let text = format!(
                "Look at {} first; what speaks for and against {} is in",
                counted(count, "invitation"),
                if count == 1 { "it" } else { "each" }
            );
            (Topic::Look, text)
        })
    }

    fn decline_step(&self) -> Option<(Topic, String)> {
        let wrote = |one: &&crate::invitations::Verdict| {
            one.decision == Decision::Ignore && !one.reply.is_empty()
        };
        let count = self.verdicts.iter().filter(wrote).count();
        (count > 0).then(|| {
            let who = if count == 1 {
                "1 who wrote".to_owned()
            } else {
                format!("{count} who wrote")
            };
            (
                Topic::Decline,
                format!(
                    "Decline politely {who}: an answer{} is drafted in",
                    for_each(count)
                ),
            )
        })
    }

    fn files_step(&self) -> Option<(Topic, String)> {
        let missing: Vec<&str> = [
            ("Messages", self.context.has_messages()),
            ("Invitations", self.export.invitations.is_some()),
        ]
        .into_iter()
        .filter(|(_, there)| !there)
        .map(|(box_to_tick, _)| box_to_tick)
        .collect();
        (!missing.is_empty()).then(|| {
            let text = format!(
                "Ask LinkedIn for the rest: Settings, Data privacy, Get a copy of your data; tick {}.",
                missing.join(" and ")
            );
            (Topic::MissingFiles, text)
        })
    }

    fn withdraw_step(&self) -> Option<(Topic, String)> {
        let count = self
            .sent
            .iter()
            .filter(|one| one.advice == Advice::Withdraw)
            .count();
        (count > 0).then(|| {
            let text = format!(
                "Withdraw {} unanswered for over {WAIT_DAYS} days: see",
                counted(count, "request")
            );
            (Topic::Withdraw, text)
        })
    }

    fn invite_step(&self) -> Option<(Topic, String)> {
        let count = self.unconnected.len();
        let who = if count == 1 {
            "1 person whom".to_owned()
        } else {
            format!("{count} people whom")
        };
        (count > 0).then(|| {
            let text = format!(
                "Invite {who} you know but are not connected with; a text{} is in",
                for_each(count)
            );
            (Topic::Invite, text)
        })
    }

    fn profile_step(&self) -> Option<(Topic, String)> {
        self.export.profile.as_ref()?;
        let missing = self.export.missing_profile_parts();
        (!missing.is_empty()).then(|| {
            let text = format!(
                "Finish your profile: it has no {} (a photo cannot be seen here).",
                missing.join(", no ")
            );
            (Topic::Profile, text)
        })
    }

    /// Only a complete export without the file says that no company is followed.
    fn follow_step(&self) -> Option<(Topic, String)> {
        let follows = self.export.activities.company_follows.is_some();
        let complete = self.export.registered_on.is_some() && self.export.profile.is_some();
        (!follows && complete).then(|| {
            (
                Topic::Follow,
                "Follow the companies of your field: your export lists none.".to_owned(),
            )
        })
    }

    fn post_step(&self) -> Option<(Topic, String)> {
        let done = &self.export.activities;
        let as_of = self.context.as_of;
        let recent = |days: &Option<Vec<Day>>| {
            days.iter()
                .flatten()
                .filter(|day| day.age(as_of) < USAGE_DAYS)
                .count()
        };
        let shown = done.shares.is_some() || done.comments.is_some();
        let count = recent(&done.shares) + recent(&done.comments);
        (shown && count == 0).then(|| {
            let text = format!(
                "Comment or post now and then: nothing of yours is from the last {USAGE_DAYS} days."
            );
            (Topic::Post, text)
        })
    }

    fn groups_step(&self) -> Option<(Topic, String)> {
        let wanted = self
            .settings
            .goals
            .iter()
            .any(|goal| Topic::Groups.serves(*goal));
        wanted.then(|| {
            (
                Topic::Groups,
                "Join a group of your field; the export does not list yours.".to_owned(),
            )
        })
    }

    fn settings_step(&self) -> Option<(Topic, String)> {
        let asked = self.accepted_incoming();
        let accepted_strangers: f64 = asked
            .iter()
            .filter_map(|one| self.ties(one.person))
            .map(|ties| ties.p(Tie::Stranger))
            .sum();
        let pending_strangers: f64 = self
            .verdicts
            .iter()
            .map(|one| one.ties.p(Tie::Stranger))
            .sum();
        #[expect(
            clippy::cast_precision_loss,
            reason = "counts of people are far below 2^52"
        )]
        let all = (asked.len() + self.verdicts.len()) as f64;
        let mostly_strangers = self.context.has_messages()
            && all > 0.0
            && (accepted_strangers + pending_strangers) / all > MOST;
        let unsure = self.leans.comfort.lean == Lean::No;
        (mostly_strangers || unsure).then(|| {
            let why = if mostly_strangers { "most who ask you are strangers" } else { "a look costs a minute" };
            let text = format!(
                "Look at LinkedIn's settings, {why}: who can send you invitations, who sees your connections and your e-mail address."
            );
            (Topic::Settings, text)
        })
    }
}
