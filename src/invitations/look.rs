//! A look at one pending invitation: who it is from, what its words are, what speaks for a tie.

use std::collections::BTreeMap;

use super::Goal;
use super::leans::AccountLeans;
use super::note::{NoteReading, RepeatedNotes};
use super::standing::Standing;
use crate::evidence::{Context, Findings, of_inviter};
use crate::export::{Direction, Export, Invitation};
use crate::people::{People, Person, PersonId};
use crate::tie::Label;
use crate::ties::Thousandths;

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
    pub labels: &'a BTreeMap<PersonId, Label>,
    /// The ties of connections, by person.
    pub connections: &'a [Thousandths],
}

/// One pending invitation, as far as it was looked at.
pub(super) struct Looked<'a> {
    pub(super) standing: Standing,
    /// The row that counts; what it leaves empty is from older ones.
    pub(super) invitation: &'a Invitation,
    pub(super) person: &'a Person,
    pub(super) note: NoteReading,
    pub(super) findings: Findings,
}

impl Looked<'_> {
    /// Whether any trace of the two was found beyond the note, which anybody can write. A job and mutual
    /// connections are no trace of the two.
    pub(super) fn has_trace(&self) -> bool {
        let mut found = self.findings.0.iter();
        found.any(|one| one.is_find() && one.kind.is_trace())
    }
}

/// Looks at an invitation, of which the rows of that person were merged.
pub(super) fn look<'a>(
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

/// The newest incoming row of a person, its empty cells filled from older ones: a hand-made list knows what
/// LinkedIn's file lacks.
pub(super) fn merged(judge: &Judge<'_>, standing: &Standing) -> Invitation {
    let rows = judge.export.invitations.as_deref().unwrap_or_default();
    let mut merged = rows[standing.row].clone();
    let mut older: Vec<&Invitation> = judge
        .people
        .invitations(judge.export, standing.person, Direction::Incoming)
        .map(|row| &rows[row])
        .collect();
    older.sort_by_key(|row| std::cmp::Reverse(row.sent_at));
    for row in older {
        for (cell, other) in [
            (&mut merged.note, &row.note),
            (&mut merged.headline, &row.headline),
            (&mut merged.company, &row.company),
        ] {
            if cell.is_empty() {
                cell.clone_from(other);
            }
        }
        merged.mutual_connections = merged.mutual_connections.or(row.mutual_connections);
    }
    merged
}
