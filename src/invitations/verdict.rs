//! The verdict on each pending invitation.

use serde::Serialize;

use super::flags::{self, Flag};
use super::leans::Lean;
use super::look::{Judge, Looked, look, merged};
use super::losses::Decision;
use super::note::RepeatedNotes;
use super::rules::{Case, Rule, decide};
use super::standing::{Standing, State};
use super::wording::WordingKind;
use super::{Goal, reasons, reply};
use crate::evidence::{Findings, INVITERS, NoteKind};
use crate::export::{Direction, Invitation};
use crate::parallel;
use crate::people::PersonId;
use crate::tie::Tie;
use crate::ties::{self, Estimate, Population, Thousandths};
use crate::untrusted::Untrusted;

/// Why the member may have been invited.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum Cause {
    /// They know the member, or there is some trace of the two.
    KnowsYou,
    /// They recruit.
    Recruitment,
    /// LinkedIn suggested the member, or a search did.
    Suggestion,
    /// They sell.
    Pitch,
    /// They deceive.
    Scam,
    /// The files that would tell are not there.
    Unknown,
}

/// What is proposed for an invitation, and why.
#[derive(Clone, Debug)]
pub struct Verdict {
    /// The invitation.
    pub standing: Standing,
    /// What to do.
    pub decision: Decision,
    /// The rule that spoke.
    pub rule: &'static Rule,
    /// Why it may have come.
    pub cause: Cause,
    /// What the tie says.
    pub lean_who: Lean,
    /// The probabilities of the tie.
    pub ties: Thousandths,
    /// What was found of the two.
    pub findings: Findings,
    /// What the rules looked at.
    pub case: Case,
    /// What to be aware of.
    pub flags: Vec<Flag>,
    /// Why, the weightiest first.
    pub reasons: Vec<Untrusted>,
    /// The note.
    pub note: Untrusted,
    /// A reply to send; empty where none is due.
    pub reply: Untrusted,
}

/// Judges the pending incoming invitations: accept, review, ignore, report; within each by p_known,
/// highest first, then name and address. With them the prior of inviters.
pub fn judge(judge: &Judge<'_>, standings: &[Standing]) -> (Vec<Verdict>, Estimate) {
    let rows = judge.export.invitations.as_deref().unwrap_or_default();
    let incoming: Vec<(Standing, Invitation)> = standings
        .iter()
        .filter(|one| one.direction == Direction::Incoming)
        .map(|one| (*one, merged(judge, one)))
        .collect();
    let notes: Vec<_> = incoming
        .iter()
        .map(|(one, invitation)| (invitation.note.as_typed(), one.person))
        .collect();
    let repeated = RepeatedNotes::of(&notes, judge.people);
    let pending: Vec<&(Standing, Invitation)> = incoming
        .iter()
        .filter(|(one, _)| one.state == State::Pending)
        .collect();
    let looked = parallel::each_large(pending.len(), |at| {
        let (standing, invitation) = pending[at];
        look(judge, *standing, invitation, &repeated)
    });
    let population = Population::new(
        INVITERS,
        looked.iter().map(|one| {
            let label = judge.labels.get(&one.standing.person).copied();
            // They all asked within half a year, which is no time of its own.
            (&one.findings, None, label)
        }),
    );
    let estimate = population.estimate(&ties::INVITERS);
    let mut verdicts: Vec<Verdict> = looked
        .iter()
        .zip(&estimate.persons)
        .map(|(looked, ties)| verdict(judge, looked, *ties, standings))
        .collect();
    verdicts.sort_by_cached_key(|one| {
        let person = &judge.people.persons[one.standing.person];
        (
            one.decision,
            std::cmp::Reverse(one.ties.of(Tie::Known)),
            rows[one.standing.row].other.name.clone(),
            person.profile_url.clone(),
            one.standing.row,
        )
    });
    (verdicts, estimate)
}

fn verdict(judge: &Judge<'_>, looked: &Looked<'_>, ties: Thousandths, all: &[Standing]) -> Verdict {
    let label = judge
        .labels
        .get(&looked.standing.person)
        .map(|label| label.tie);
    let namesakes = namesakes(judge, looked);
    let case = Case {
        ties,
        own_side: looked.findings.own_side(),
        label,
        has_trace: looked.has_trace(),
        has_files: judge.context.messages_tell_of(looked.standing.sent_on),
        is_scam: looked.note.shows(WordingKind::Scam)
            || looked.note.shows(WordingKind::AsksForMoney),
        is_pitch: looked.note.shows(WordingKind::Pitch),
        is_recruitment: looked.note.shows(WordingKind::Recruitment)
            || crate::evidence::recruits(&looked.invitation.headline),
        claims_shared_past: looked.note.shows(WordingKind::SharedPast)
            || looked.note.names_place.is_some(),
        has_own_words: looked.note.kind == NoteKind::OwnWords,
        impersonates: namesakes
            .iter()
            .any(|other| impersonates(judge, looked, *other)),
        account: judge.leans.account(),
        wants_jobs: judge.goals.contains(&Goal::Jobs),
    };
    let (rule, decision) = decide(&case);
    let lean_who = match (ties.tie(), case.has_files) {
        (Tie::Known, _) => Lean::Yes,
        (_, false) => Lean::Neutral,
        (_, true) => Lean::No,
    };
    let flags = flags::of(judge, looked, !namesakes.is_empty(), all);
    Verdict {
        standing: looked.standing,
        decision,
        rule,
        cause: cause(&case),
        lean_who,
        ties,
        reasons: reasons::of(judge, looked, &case, rule, decision, &flags),
        findings: looked.findings.clone(),
        note: looked.invitation.note.clone(),
        reply: reply::of(judge.context, looked, &case, decision),
        flags,
        case,
    }
}

fn cause(case: &Case) -> Cause {
    if case.is_scam {
        Cause::Scam
    } else if case.is_pitch {
        Cause::Pitch
    } else if case.is_recruitment {
        Cause::Recruitment
    } else if case.has_trace || case.label.is_some() {
        Cause::KnowsYou
    } else if case.has_files {
        Cause::Suggestion
    } else {
        Cause::Unknown
    }
}

/// The connections of the same name at other profiles.
fn namesakes(judge: &Judge<'_>, looked: &Looked<'_>) -> Vec<PersonId> {
    let name = &looked.person.folded;
    if !name.is_full() {
        return vec![];
    }
    let connections = judge.people.connections_named(name);
    connections
        .filter(|id| *id != looked.standing.person)
        .collect()
}

/// Whether the inviter bears the rare name of a known connection that was there before they asked.
fn impersonates(judge: &Judge<'_>, looked: &Looked<'_>, other: PersonId) -> bool {
    let connection = &judge.people.persons[other];
    let connected_on = connection
        .connection
        .and_then(|row| judge.export.connections.named[row].connected_on);
    let before = connected_on
        .zip(looked.standing.sent_on)
        .is_some_and(|(on, sent)| on < sent);
    let known = match judge.labels.get(&other) {
        Some(label) => label.tie == Tie::Known,
        None => judge
            .connections
            .get(other)
            .is_some_and(|ties| ties.of(Tie::Known) >= KNOWN_FROM),
    };
    before && known && judge.people.rarity.is_rare(&looked.person.folded)
}

/// From so many thousandths on somebody counts as known: eight in ten, since to be wrong here is to
/// invite a stranger, or to warn of a clone that is none (judgement).
pub const KNOWN_FROM: u16 = 800;
