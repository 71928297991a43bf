//! Invitations, one per person: repeats merged, then connected, expired or pending.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::expected::ratio;
use crate::made_up::facts::{ConnectionRow, Direction, Facts, PersonIndex};

/// An invitation lapses after this many days.
const EXPIRED_AFTER: i32 = 180;
/// Up to here an unanswered request is given time.
const WAIT_UNTIL: i32 = 21;

/// Counts of both directions.
#[derive(Default)]
pub(crate) struct Invitations {
    pub(super) accepted_incoming: BTreeSet<PersonIndex>,
    pub(super) expired: usize,
    pub(crate) pending: usize,
    sent_accepted: usize,
    pub(crate) sent_pending: usize,
    pub(crate) sent_expired: usize,
    sent_stale: usize,
    /// Accepted, and all, of those sent long enough ago to be answered.
    answered: (usize, usize),
    /// Rows without a readable date.
    pub(super) unreadable: usize,
    listed: bool,
}

/// Counts the invitations of everybody.
pub(super) fn count(facts: &Facts, as_of: Date) -> Invitations {
    let connected: BTreeSet<PersonIndex> = facts.connections.iter().filter_map(connected).collect();
    let mut people: BTreeMap<PersonIndex, BTreeMap<Direction, i32>> = BTreeMap::new();
    let mut counts = Invitations {
        listed: !facts.invitations.is_empty(),
        ..Invitations::default()
    };
    for row in &facts.invitations {
        let Some(sent_at) = row.sent_at else {
            counts.unreadable += 1;
            continue;
        };
        let day = sent_at.to_zoned_datetime(jiff::tz::TimeZone::UTC).date();
        let age = (as_of - day).get_days().max(0);
        let ages = people.entry(row.other).or_default();
        ages.entry(row.direction)
            .and_modify(|newest| *newest = age.min(*newest))
            .or_insert(age);
    }
    for (person, ages) in people {
        let (direction, age) = the_one_that_counts(&ages);
        counts.add(person, direction, age, connected.contains(&person));
    }
    counts
}

fn connected(row: &ConnectionRow) -> Option<PersonIndex> {
    match row {
        ConnectionRow::Named { person, .. } | ConnectionRow::Undated { person, .. } => {
            Some(*person)
        }
        _ => None,
    }
}

/// Where both asked: the incoming one, unless it has expired and the other has not.
fn the_one_that_counts(ages: &BTreeMap<Direction, i32>) -> (Direction, i32) {
    match (
        ages.get(&Direction::Incoming),
        ages.get(&Direction::Outgoing),
    ) {
        (Some(theirs), Some(own)) if *theirs > EXPIRED_AFTER && *own <= EXPIRED_AFTER => {
            (Direction::Outgoing, *own)
        }
        (Some(theirs), _) => (Direction::Incoming, *theirs),
        (None, Some(own)) => (Direction::Outgoing, *own),
        (None, None) => unreachable!("a person is here because of a row"),
    }
}

impl Invitations {
    fn add(&mut self, person: PersonIndex, direction: Direction, age: i32, connected: bool) {
        match (direction, connected) {
            (Direction::Incoming, true) => {
                self.accepted_incoming.insert(person);
            }
            (Direction::Incoming, false) if age > EXPIRED_AFTER => self.expired += 1,
            (Direction::Incoming, false) => self.pending += 1,
            (Direction::Outgoing, true) => self.sent_accepted += 1,
            (Direction::Outgoing, false) if age > EXPIRED_AFTER => self.sent_expired += 1,
            (Direction::Outgoing, false) => {
                self.sent_pending += 1;
                self.sent_stale += usize::from(age > WAIT_UNTIL);
            }
        }
        if direction == Direction::Outgoing && age > WAIT_UNTIL {
            self.answered.0 += usize::from(connected);
            self.answered.1 += 1;
        }
    }

    /// The metrics that Invitations.csv gives; all empty without it.
    pub(super) fn metrics(&self) -> Vec<(&'static str, String)> {
        let accepted = self.accepted_incoming.len();
        let rate = ratio(self.answered.0, self.answered.1);
        let counts = [
            (
                "invitations_incoming",
                accepted + self.expired + self.pending,
            ),
            ("invitations_already_connected", accepted),
            ("invitations_expired", self.expired),
            ("invitations_pending", self.pending),
            (
                "sent_total",
                self.sent_accepted + self.sent_pending + self.sent_expired,
            ),
            ("sent_accepted", self.sent_accepted),
            ("sent_pending", self.sent_pending),
            ("sent_expired", self.sent_expired),
            ("sent_stale", self.sent_stale),
            ("accepted_incoming", accepted),
        ];
        let mut metrics: Vec<_> = counts
            .into_iter()
            .map(|(name, count)| (name, count.to_string()))
            .collect();
        metrics.push(("acceptance_rate", rate));
        if !self.listed {
            for (_, value) in &mut metrics {
                value.clear();
            }
        }
        metrics
    }
}
