//! What is to be known of people before the member is asked about them.

use super::{Analysis, Prepared};
use crate::day::Day;
use crate::evidence::{CONNECTIONS, INVITERS};
use crate::invitations::{Decision, Lean, Verdict};
use crate::people::PersonId;
use crate::ties::{Milli, Thousandths};
use crate::untrusted::Untrusted;

impl Prepared {
    /// Position and company as far as they are shown, and the day of connecting or of the invitation.
    pub(crate) fn card(&self, person: PersonId) -> (Vec<Untrusted>, Option<Day>) {
        let connection = self.people.persons[person].connection;
        let (first, second, on) = if let Some(row) = connection {
            let row = &self.export.connections.named[row];
            (&row.position, &row.company, row.connected_on)
        } else {
            let standing = self.standings.iter().find(|one| one.person == person);
            let Some((standing, rows)) = standing.zip(self.export.invitations.as_deref()) else {
                return (vec![], None);
            };
            let row = &rows[standing.row];
            (&row.headline, &row.company, standing.sent_on)
        };
        let shown = [first, second].into_iter().filter(|one| !one.is_empty());
        (shown.cloned().collect(), on)
    }
}

impl Analysis<'_> {
    /// The facts about a connection or an inviter, the weightiest first, and whether only the member can
    /// have made them.
    pub(crate) fn found_of(&self, person: PersonId) -> Vec<(Untrusted, bool)> {
        let found = match self.verdict_on(person) {
            Some(verdict) => verdict.findings.weighed(INVITERS),
            None => self.findings[person].weighed(CONNECTIONS),
        };
        let facts = found
            .into_iter()
            .map(|(finding, _)| (finding.words.clone(), finding.own.is_some()));
        facts.collect()
    }

    /// What somebody wrote with their pending invitation.
    pub(crate) fn note_of(&self, person: PersonId) -> Untrusted {
        let verdict = self.verdict_on(person);
        verdict.map(|one| one.note.clone()).unwrap_or_default()
    }

    /// The verdict on somebody who asks to be connected.
    pub(super) fn verdict_on(&self, person: PersonId) -> Option<&Verdict> {
        let mut verdicts = self.verdicts.iter();
        verdicts.find(|one| one.standing.person == person)
    }

    /// The ties of a connection as estimated without any label.
    pub(crate) fn blind(&self, person: PersonId) -> Option<Thousandths> {
        self.connections.blind.get(person).copied()
    }

    /// The same of all connections.
    pub(crate) fn blind_of_connections(&self) -> &[Thousandths] {
        &self.connections.blind
    }

    /// The ties of all connections.
    pub(crate) fn ties_of_connections(&self) -> &[Thousandths] {
        &self.connections.persons
    }

    /// Who asks, what is decided, and the ties.
    pub(crate) fn pending(&self) -> impl Iterator<Item = (PersonId, Decision, Thousandths)> + '_ {
        let verdicts = self.verdicts.iter();
        verdicts.map(|one| (one.standing.person, one.decision, one.ties))
    }

    /// How the account leans.
    pub(crate) fn account(&self) -> Lean {
        self.leans.account()
    }

    /// The share of strangers among the named connections, and the ends of its 90 % interval.
    pub(crate) fn stranger_ratio(&self) -> [Option<Milli>; 3] {
        let summary = self.summary();
        [
            summary.stranger_ratio,
            summary.stranger_ratio_low,
            summary.stranger_ratio_high,
        ]
    }

    /// Whether a line of labels can say whom it means: by address, or by a name that nobody else bears.
    pub(crate) fn can_be_named(&self, person: PersonId) -> bool {
        let one = &self.people.persons[person];
        let is_connection = one.connection.is_some();
        let bearers = self.people.connections_named(&one.folded).count();
        one.profile_url.is_some()
            || one.folded.is_full()
                && if is_connection {
                    bearers == 1
                } else {
                    bearers == 0 && self.people.named(&one.folded).len() == 1
                }
    }
}
