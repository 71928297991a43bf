//! A look back at the invitations accepted: a habit to keep or to change.

use std::collections::BTreeMap;

use super::Analysis;
use crate::day::{Day, Month};
use crate::report::Hindsight;
use crate::tie::Tie;
use crate::ties::Milli;

/// How many of the surest strangers are named.
const NAMED: usize = 5;

impl Analysis<'_> {
    pub(super) fn hindsight(&self) -> Option<Hindsight> {
        let accepted = self.accepted_incoming();
        if accepted.is_empty() {
            return None;
        }
        let rows = self.export.invitations.as_deref().unwrap_or_default();
        let stranger = |person| {
            self.ties(person)
                .map_or(Milli(0), |ties| Milli(u64::from(ties.of(Tie::Stranger))))
        };
        let mut months: BTreeMap<Month, (usize, u64)> = BTreeMap::new();
        for one in &accepted {
            if let Some(month) = one.sent_on.map(Day::month) {
                let (count, strangers) = months.entry(month).or_default();
                *count += 1;
                *strangers += stranger(one.person).0;
            }
        }
        let mut surest: Vec<_> = accepted
            .iter()
            .map(|one| {
                (
                    self.people.persons[one.person].name.clone(),
                    stranger(one.person),
                )
            })
            .filter(|(_, p)| *p >= Milli(500))
            .collect();
        surest.sort_by(|one, other| other.1.cmp(&one.1).then_with(|| one.0.cmp(&other.0)));
        surest.truncate(NAMED);
        let talked = self.context.has_messages().then(|| {
            [true, false].map(|with_note| {
                let those: Vec<_> = accepted
                    .iter()
                    .filter(|one| rows[one.row].note.is_empty() != with_note)
                    .collect();
                (
                    those.len(),
                    those.iter().filter(|one| self.talked_since(one)).count(),
                )
            })
        });
        Some(Hindsight {
            accepted: accepted.len(),
            since: accepted.iter().filter_map(|one| one.sent_on).min(),
            strangers: Milli(accepted.iter().map(|one| stranger(one.person).0).sum()),
            months: months
                .into_iter()
                .map(|(month, (count, strangers))| (month, count, Milli(strangers)))
                .collect(),
            surest,
            talked,
        })
    }
}
