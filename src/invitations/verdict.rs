//! The verdict on each pending invitation.

use std::collections::BTreeMap;

use serde::Serialize;

use super::leans::{AccountLeans, Lean};
use super::losses::Decision;
use super::note::{NoteReading, RepeatedNotes};
use super::rules::{Case, Rule, decide};
use super::standing::{LIFE_DAYS, Standing, State};
use super::wording::WordingKind;
use super::{Goal, reasons, reply};
use crate::day::Day;
use crate::evidence::{Context, Findings, INVITERS, Kind, NoteKind, Tie, of_inviter};
use crate::export::{Direction, Export, Invitation};
use crate::people::{People, Person, PersonId};
use crate::ties::{self, Estimate, Population, Thousandths};
use crate::untrusted::Untrusted;

/// Why the member may have been invited.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
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

/// What to be aware of. In the order of reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Flag {
    /// A connection from another profile bears the same name.
    SameNameAsKnown,
    /// Others sent the same note.
    RepeatedNote,
    /// Another inviter bears the same name.
    RepeatedName,
    /// Asks for money or bank data.
    AsksForMoney,
    /// Wants to go on elsewhere.
    OffPlatformContact,
    /// A connection that hides its name fits the dates.
    MayBeAccepted,
    /// The member invited them too.
    YouInvitedThem,
    /// The rare name also stands at another profile in the export.
    RenamedProfile,
}

impl Flag {
    /// The word in reports.
    pub fn word(self) -> &'static str {
        match self {
            Self::SameNameAsKnown => "same_name_as_known",
            Self::RepeatedNote => "repeated_note",
            Self::RepeatedName => "repeated_name",
            Self::AsksForMoney => "asks_for_money",
            Self::OffPlatformContact => "off_platform_contact",
            Self::MayBeAccepted => "may_be_accepted",
            Self::YouInvitedThem => "you_invited_them",
            Self::RenamedProfile => "renamed_profile",
        }
    }
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
    /// What to be aware of.
    pub flags: Vec<Flag>,
    /// Why, the weightiest first.
    pub reasons: Vec<Untrusted>,
    /// A reply to send; empty where none is due.
    pub reply: Untrusted,
}

/// What every invitation is judged with.
pub struct Judge<'a> {
    /// The export.
    pub export: &'a Export,
    /// Everybody in it.
    pub people: &'a People,
    /// What can be seen in it.
    pub context: &'a Context,
    /// The account's leans.
    pub leans: &'a AccountLeans,
    /// What the member uses LinkedIn for.
    pub goals: &'a [Goal],
    /// The member's own word.
    pub labels: &'a BTreeMap<PersonId, Tie>,
    /// The ties of connections, by person.
    pub connections: &'a [Thousandths],
}

/// One pending invitation, as far as it was looked at.
pub(super) struct Looked<'a> {
    pub(super) standing: Standing,
    pub(super) invitation: &'a Invitation,
    pub(super) person: &'a Person,
    pub(super) note: NoteReading,
    pub(super) findings: Findings,
}

impl Looked<'_> {
    /// Whether any trace of the two was found beyond the note, which anybody can write. A job and mutual
    /// connections are no trace of the two.
    pub(super) fn has_trace(&self) -> bool {
        let no_trace = [Kind::Note, Kind::Occupation, Kind::MutualConnections];
        self.findings
            .0
            .iter()
            .any(|one| one.is_find() && !no_trace.contains(&one.kind))
    }
}

/// Judges the pending incoming invitations: accept, review, ignore, report; within each by p_known,
/// highest first, then name and address. With them the prior of inviters.
pub fn judge(judge: &Judge<'_>, standings: &[Standing]) -> (Vec<Verdict>, Estimate) {
    let rows = judge.export.invitations.as_deref().unwrap_or_default();
    let mut repeated = RepeatedNotes::default();
    for one in standings
        .iter()
        .filter(|one| one.direction == Direction::Incoming)
    {
        repeated.add(rows[one.row].note.as_typed(), one.person, judge.people);
    }
    let looked: Vec<Looked<'_>> = standings
        .iter()
        .filter(|one| one.direction == Direction::Incoming && one.state == State::Pending)
        .map(|one| look(judge, *one, &rows[one.row], &repeated))
        .collect();
    let population = Population::new(
        INVITERS,
        looked.iter().map(|one| {
            let label = judge.labels.get(&one.standing.person).copied();
            (&one.findings, one.standing.sent_on.map(week), label)
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
            person.name.clone(),
            person.profile_url.clone(),
            one.standing.row,
        )
    });
    (verdicts, estimate)
}

fn week(day: Day) -> i32 {
    day.days_since_1970().div_euclid(7)
}

fn look<'a>(
    judge: &Judge<'a>,
    standing: Standing,
    invitation: &'a Invitation,
    repeated: &RepeatedNotes,
) -> Looked<'a> {
    let person = &judge.people.persons[standing.person];
    let note = invitation.note.as_typed();
    let is_repeated = repeated.is_repeated(note, standing.person, judge.people);
    let note = NoteReading::of(invitation, person, judge.context, is_repeated);
    let findings = of_inviter(
        judge.export,
        judge.context,
        judge.people,
        standing.person,
        Some((invitation, note.kind)),
    );
    Looked {
        standing,
        invitation,
        person,
        note,
        findings,
    }
}

fn verdict(judge: &Judge<'_>, looked: &Looked<'_>, ties: Thousandths, all: &[Standing]) -> Verdict {
    let label = judge.labels.get(&looked.standing.person).copied();
    let namesake = namesake(judge, looked);
    let case = Case {
        ties,
        own_side: looked.findings.own_side(),
        label,
        has_trace: looked.has_trace(),
        has_files: judge.context.has_messages(),
        is_scam: looked.note.shows(WordingKind::Scam),
        is_pitch: looked.note.shows(WordingKind::Pitch),
        is_recruitment: looked.note.shows(WordingKind::Recruitment)
            || crate::evidence::recruits(&looked.invitation.headline),
        claims_shared_past: looked.note.shows(WordingKind::SharedPast)
            || looked.note.names_place.is_some(),
        has_own_words: looked.note.kind == NoteKind::OwnWords,
        impersonates: namesake.is_some_and(|other| impersonates(judge, looked, other)),
        account: judge.leans.account(),
        wants_jobs: judge.goals.contains(&Goal::Jobs),
    };
    let (rule, decision) = decide(&case);
    let lean_who = match (ties.tie(), case.has_files) {
        (Tie::Known, _) => Lean::Yes,
        (_, false) => Lean::Neutral,
        (_, true) => Lean::No,
    };
    let flags = flags(judge, looked, namesake.is_some(), all);
    Verdict {
        standing: looked.standing,
        decision,
        rule,
        cause: cause(&case),
        lean_who,
        ties,
        reasons: reasons::of(judge, looked, &case, rule, decision, &flags),
        reply: reply::of(judge.context, looked, &case, decision),
        flags,
    }
}

fn cause(case: &Case) -> Cause {
    if case.is_scam {
        Cause::Scam
    } else if case.is_pitch {
        Cause::Pitch
    } else if case.is_recruitment {
        Cause::Recruitment
    } else if case.has_trace || matches!(case.label, Some(Tie::Known | Tie::Acquaintance)) {
        Cause::KnowsYou
    } else if case.has_files {
        Cause::Suggestion
    } else {
        Cause::Unknown
    }
}

/// A connection of the same name at another profile.
fn namesake(judge: &Judge<'_>, looked: &Looked<'_>) -> Option<PersonId> {
    let name = &looked.person.folded;
    judge
        .people
        .connections_named(name)
        .filter(|_| name.is_full())
        .find(|id| *id != looked.standing.person)
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
        Some(label) => *label == Tie::Known,
        None => judge
            .connections
            .get(other)
            .is_some_and(|ties| ties.of(Tie::Known) >= KNOWN_FROM),
    };
    before && known && judge.people.rarity.is_rare(&looked.person.folded)
}

/// From so many thousandths on somebody counts as known (contract).
pub const KNOWN_FROM: u16 = 800;

fn flags(
    judge: &Judge<'_>,
    looked: &Looked<'_>,
    has_namesake: bool,
    all: &[Standing],
) -> Vec<Flag> {
    let people = judge.people;
    let id = looked.standing.person;
    let named = people.named(&looked.person.folded);
    let is_full = looked.person.folded.is_full();
    let other_inviter = is_full
        && all.iter().any(|other| {
            other.person != id
                && other.direction == Direction::Incoming
                && named.contains(&other.person)
        });
    let hidden_fits = looked.standing.sent_on.is_some_and(|sent| {
        judge
            .export
            .connections
            .hidden
            .iter()
            .any(|(on, _)| (0..=LIFE_DAYS).contains(&on.since(sent)))
    });
    // The rare name stands at one other profile, of somebody talked to or asked, who is no connection.
    let elsewhere = named.iter().filter(|other| {
        let other_person = &people.persons[**other];
        **other != id
            && other_person.connection.is_none()
            && other_person.profile_url.is_some()
            && (!other_person.talk.spoken.is_empty()
                || people
                    .invitations(judge.export, **other, Direction::Outgoing)
                    .next()
                    .is_some())
    });
    let renamed = people.rarity.is_rare(&looked.person.folded)
        && looked.person.profile_url.is_some()
        && elsewhere.count() == 1;
    [
        (Flag::SameNameAsKnown, has_namesake),
        (Flag::RepeatedNote, looked.note.repeated),
        (Flag::RepeatedName, other_inviter),
        (
            Flag::AsksForMoney,
            looked.note.shows(WordingKind::AsksForMoney),
        ),
        (
            Flag::OffPlatformContact,
            looked.note.shows(WordingKind::OffPlatform),
        ),
        (Flag::MayBeAccepted, hidden_fits),
        (Flag::YouInvitedThem, looked.standing.both_asked),
        (Flag::RenamedProfile, renamed),
    ]
    .into_iter()
    .filter(|(_, holds)| *holds)
    .map(|(flag, _)| flag)
    .collect()
}
