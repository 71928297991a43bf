//! Where each invitation stands: one a person, repeats merged; already connected, lapsed or pending.

use crate::day::{Day, Moment};
use crate::export::{Direction, Export, LIFE_DAYS};
use crate::people::{People, PersonId};

/// Where an invitation stands, in this precedence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// The two are connected.
    Connected,
    /// Sent too long ago to be answered.
    Expired,
    /// May still be answered. LinkedIn does not say whether it was declined or withdrawn.
    Pending,
}

/// The invitation between the member and one person.
#[derive(Clone, Copy, Debug)]
pub struct Standing {
    /// The other.
    pub person: PersonId,
    /// Who asked, after merging.
    pub direction: Direction,
    /// The row that counts: the newest.
    pub row: usize,
    /// The UTC day; `None` in a list without dates.
    pub sent_on: Option<Day>,
    /// Where it stands.
    pub state: State,
    /// The other asked too: both did.
    pub both_asked: bool,
}

impl Standing {
    /// Days since it was sent.
    pub fn age(&self, as_of: Day) -> Option<i32> {
        self.sent_on.map(|day| day.age(as_of))
    }

    /// The last day on which it can be answered.
    pub fn expires_on(&self) -> Option<Day> {
        self.sent_on.map(|day| day.plus(LIFE_DAYS))
    }
}

/// How many days an invitation can still be answered. One that is dated after `as_of` has all of them, and one
/// that has lapsed none.
pub fn days_left(expires_on: Day, as_of: Day) -> i32 {
    expires_on.since(as_of).clamp(0, LIFE_DAYS)
}

/// The invitation of every person who has one, in the order of people.
pub fn standings(export: &Export, people: &People) -> Vec<Standing> {
    (0..people.persons.len())
        .filter_map(|person| standing(export, people, person))
        .collect()
}

fn standing(export: &Export, people: &People, person: PersonId) -> Option<Standing> {
    let rows = export.invitations.as_deref()?;
    let newest = |direction| {
        let row = people.newest_invitation(export, person, direction)?;
        Some((row, rows[row].sent_at.map(Moment::day)))
    };
    let incoming = newest(Direction::Incoming);
    let outgoing = newest(Direction::Outgoing);
    let both_asked = incoming.is_some() && outgoing.is_some();
    let of = |direction, (row, sent_on): (usize, Option<Day>)| Standing {
        person,
        direction,
        row,
        sent_on,
        state: state(export, people, person, sent_on),
        both_asked,
    };
    let incoming = incoming.map(|newest| of(Direction::Incoming, newest));
    let outgoing = outgoing.map(|newest| of(Direction::Outgoing, newest));
    match (incoming, outgoing) {
        (Some(incoming), Some(outgoing))
            if incoming.state == State::Expired && outgoing.state == State::Pending =>
        {
            Some(outgoing)
        }
        (incoming, outgoing) => incoming.or(outgoing),
    }
}

fn state(export: &Export, people: &People, person: PersonId, sent_on: Option<Day>) -> State {
    if people.persons[person].connection.is_some() {
        State::Connected
    } else if sent_on.is_some_and(|day| day.age(export.as_of.day) > LIFE_DAYS) {
        State::Expired
    } else {
        State::Pending
    }
}
