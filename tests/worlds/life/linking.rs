//! When people connect, who invites whom, and which of it Invitations.csv still holds.

use super::bond::{Bond, Truth};
use super::circles::Origin;
use super::habits::Habits;
use super::kinds::Kind;
use super::member::Member;
use super::names::Registry;
use super::people::{Makers, Person};
use super::{World, places};
use crate::calendar::{Day, Minute, YEAR, day_of, minute};
use crate::chance::{Chance, real, share_of, whole};
use crate::texts;

/// A named connection.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Connection {
    pub(crate) person: usize,
    pub(crate) on: Day,
    /// The minute of that day.
    pub(crate) at: Minute,
}

/// A request to connect.
#[derive(Clone, Debug)]
pub(crate) struct Invitation {
    pub(crate) person: usize,
    pub(crate) incoming: bool,
    pub(crate) at: Minute,
    pub(crate) note: String,
}

/// How far Invitations.csv goes back: requests lapse then.
pub(crate) const LAPSE: Day = 180;

/// A day's working and waking minutes.
pub(crate) fn some_minute(chance: &mut Chance, day: Day) -> Minute {
    minute(day, chance.number(6 * 60..=22 * 60))
}

/// The days on which everybody was added, newest first.
pub(crate) fn connect(
    member: &Member,
    habits: &Habits,
    people: &[Person],
    today: Day,
    chance: &mut Chance,
) -> Vec<Connection> {
    let haste = chance.between(0.7, 2.5);
    let binges: Vec<Day> = (0..chance.count(2..=12))
        .map(|_| chance.within(member.registered, today - 1))
        .collect();
    let mut connections: Vec<Connection> = people
        .iter()
        .enumerate()
        .map(|(person, one)| {
            let on = match one.origin {
                Origin::Suggested | Origin::Admirer | Origin::Lead if chance.yes(habits.binge) => {
                    *chance.pick(&binges)
                }
                Origin::Recruiter
                | Origin::Seller
                | Origin::Suggested
                | Origin::Admirer
                | Origin::Lead => later_more(member.registered, today, haste, chance),
                _ => after_meeting(one.met_on, member.registered, today, chance),
            };
            Connection {
                person,
                on,
                at: some_minute(chance, on),
            }
        })
        .collect();
    connections.sort_by_key(|one| -one.at);
    connections
}

/// More of them in the later years.
fn later_more(from: Day, today: Day, haste: f64, chance: &mut Chance) -> Day {
    let share = chance.between(0.0, 1.0).powf(1.0 / haste);
    let days = usize::try_from((today - 1 - from).max(0)).expect("no negative count");
    from + whole(real(days) * share)
}

fn after_meeting(met_on: Day, registered: Day, today: Day, chance: &mut Chance) -> Day {
    let last = today - 1;
    let on = if met_on < registered {
        // The old ones come with the first weeks, or one by one over the years.
        if chance.yes(0.4) {
            registered + chance.wait(60.0)
        } else {
            chance.within(registered, last)
        }
    } else if chance.yes(0.5) {
        met_on + chance.wait(20.0)
    } else {
        met_on + chance.wait(700.0)
    };
    if on > last {
        chance.within(met_on.max(registered).min(last), last)
    } else {
        on
    }
}

pub(crate) fn hidden(connections: &[Connection], habits: &Habits, chance: &mut Chance) -> Vec<Day> {
    (0..share_of(connections.len(), habits.hidden))
        .map(|_| chance.pick(connections).on)
        .collect()
}

/// Who invited whom among the connections, as far back as the file goes; older notes are left as messages only.
pub(crate) fn invite(world: &mut World, habits: &Habits, chance: &mut Chance) {
    let reaches = world.today - LAPSE - chance.number(0..=5);
    for connection in world.connections.clone() {
        let person = &world.people[connection.person];
        let incoming = !chance.yes(by_member(world.kind, person, habits));
        let days = if chance.yes(0.65) {
            chance.number(0..=1)
        } else {
            chance.wait(20.0).min(170)
        };
        let sent_on = connection.on - days;
        let at = some_minute(chance, sent_on).min(connection.at - 1);
        let note = note(world, person, incoming, habits, chance);
        if day_of(at) >= reaches {
            world.invitations.push(Invitation {
                person: connection.person,
                incoming,
                at,
                note: note.clone(),
            });
        }
        if !note.is_empty() {
            world.echo(connection, incoming, note);
        }
    }
}

/// How likely the member was the one to ask.
fn by_member(kind: Kind, person: &Person, habits: &Habits) -> f64 {
    match person.origin {
        Origin::Recruiter | Origin::Seller | Origin::Admirer => 0.06,
        Origin::Lead => 0.85,
        Origin::Suggested if kind == Kind::Quiet => habits.invites * 0.4,
        _ => habits.invites,
    }
}

fn note(
    world: &World,
    person: &Person,
    incoming: bool,
    habits: &Habits,
    chance: &mut Chance,
) -> String {
    let rate = if incoming {
        habits.notes_received
    } else {
        habits.notes_sent
    };
    let eager = matches!(person.origin, Origin::Seller | Origin::Recruiter) && incoming;
    if !chance.yes(if eager { 0.35 } else { rate }) {
        return String::new();
    }
    let phrases = texts::phrases(person.language);
    let (reader, writer) = if incoming {
        (&world.member.name.first, &person.name.first)
    } else {
        (&person.name.first, &world.member.name.first)
    };
    let topic = chance.pick(places::FIELDS);
    let sentences = match (person.origin, person.truth) {
        (Origin::Seller, _) if incoming => phrases.pitch_notes,
        (Origin::Recruiter, _) if incoming => phrases.recruiter_notes,
        (Origin::Lead, _) if world.kind == Kind::Seller && !incoming => {
            // Always the same one.
            &phrases.pitch_notes[..1]
        }
        (Origin::Lead, _) if !incoming => &phrases.recruiter_notes[..1],
        (_, Truth::Stranger) => {
            if chance.yes(0.5) {
                phrases.stock_notes
            } else {
                phrases.friendly_notes
            }
        }
        _ => {
            if chance.yes(0.3) {
                phrases.stock_notes
            } else {
                return texts::talk(chance, person.language, reader);
            }
        }
    };
    let place = world
        .member
        .jobs
        .last()
        .map_or("the old office", |job| job.place.as_str());
    texts::said(chance, sentences, reader, writer, topic)
        .replace("{p}", place)
        .replace("{c}", &person.name.first)
}

/// The member's requests that nobody answered.
pub(crate) fn unanswered(
    world: &mut World,
    habits: &Habits,
    makers: &Makers<'_>,
    registry: &mut Registry,
    chance: &mut Chance,
) {
    for _ in 0..share_of(world.connections.len(), habits.unanswered) {
        let origin = match world.kind {
            Kind::Seller | Kind::Recruiter => Origin::Lead,
            _ if chance.yes(0.6) => Origin::Suggested,
            _ => Origin::Private,
        };
        let bond = makers.circles.bond(origin, makers.member, habits, chance);
        let person = makers.person(origin, bond, false, registry, chance);
        let on = world.today - chance.number(1..=LAPSE + 20);
        let at = some_minute(chance, on);
        let note = note(world, &person, false, habits, chance);
        world.people.push(person);
        world.invitations.push(Invitation {
            person: world.people.len() - 1,
            incoming: false,
            at,
            note,
        });
    }
    // Some old ones that came in are listed though they have lapsed.
    for _ in 0..chance.count(0..=2) {
        let person = makers.person(Origin::Suggested, Bond::default(), false, registry, chance);
        let on = world.today - chance.number(LAPSE + 5..=LAPSE + YEAR / 2);
        world.people.push(person);
        world.invitations.push(Invitation {
            person: world.people.len() - 1,
            incoming: true,
            at: some_minute(chance, on),
            note: String::new(),
        });
    }
}
