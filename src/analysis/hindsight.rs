//! A look back at the invitations accepted: a habit to keep or to change.

use std::collections::BTreeMap;

use super::Analysis;
use crate::day::{Day, Month};
use crate::evidence::Kind;
use crate::invitations::Standing;
use crate::people::Found;
use crate::report::{Hindsight, Traces};
use crate::tie::Tie;

/// How many of the surest strangers are named.
const NAMED: usize = 3;

impl Analysis<'_> {
    pub(super) fn hindsight(&self) -> Option<Hindsight> {
        let accepted = self.accepted_incoming();
        if accepted.is_empty() {
            return None;
        }
        let traces = self.context.has_messages().then(|| self.traces(&accepted));
        Some(Hindsight {
            accepted: accepted.len(),
            since: accepted.iter().filter_map(|one| one.sent_on).min(),
            traces,
        })
    }

    fn traces(&self, accepted: &[&Standing]) -> Traces {
        let mut months: BTreeMap<Month, (usize, usize)> = BTreeMap::new();
        for one in accepted {
            if let Some(month) = one.sent_on.map(Day::month) {
                let (all, without) = months.entry(month).or_default();
                *all += 1;
                *without += usize::from(self.came_without_trace(one));
            }
        }
        let stranger = |one: &Standing| {
            self.ties(one.person)
                .map_or(0, |ties| ties.of(Tie::Stranger))
        };
        let mut without: Vec<&&Standing> = accepted
            .iter()
            .filter(|one| self.came_without_trace(one))
            .collect();
        let count = without.len();
        let name = |one: &Standing| self.people.persons[one.person].name.clone();
        without.sort_by_cached_key(|one| (std::cmp::Reverse(stranger(one)), name(one)));
        let rows = self.export.invitations.as_deref().unwrap_or_default();
        let talked = [true, false].map(|with_note| {
            let has_note = |one: &&&Standing| rows[one.row].note.is_empty() != with_note;
            let those: Vec<_> = accepted.iter().filter(has_note).collect();
            (
                those.len(),
                those.iter().filter(|one| self.talked_since(one)).count(),
            )
        });
        Traces {
            without: count,
            months: months
                .into_iter()
                .map(|(month, (all, without))| (month, all, without))
                .collect(),
            surest: without.iter().take(NAMED).map(|one| name(one)).collect(),
            talked,
        }
    }

    /// Whether nothing spoke for the two before the invitation came, as far as dates tell.
    fn came_without_trace(&self, standing: &Standing) -> bool {
        let person = &self.people.persons[standing.person];
        let talked_before = match standing.sent_on {
            Some(day) => !person.talk.before(day).spoken.is_empty(),
            None => !person.talk.spoken.is_empty(),
        };
        let was_there = |found: &Found| {
            let dates = found.on.zip(standing.sent_on);
            dates.is_none_or(|(on, sent)| on < sent)
        };
        let other_find = self.findings[standing.person].0.iter().any(|one| {
            one.is_find()
                && match one.kind {
                    Kind::Conversation | Kind::Invitation => false,
                    Kind::Endorsement => {
                        let mut both = person.endorsed.iter().chain(&person.endorsed_by);
                        both.any(was_there)
                    }
                    Kind::Recommendation => {
                        let mut both = person.recommended.iter().chain(&person.recommended_by);
                        both.any(was_there)
                    }
                    Kind::AddressBook => person.contact.iter().any(was_there),
                    kind => kind.is_trace(),
                }
        });
        !talked_before && !other_find && !standing.both_asked
    }
}
