//! What people leave behind besides words: the address book, endorsements, recommendations.

use super::World;
use super::bond::Truth;
use super::circles::Origin;
use super::habits::{Book, Habits};
use super::linking::some_minute;
use super::names::Registry;
use super::people::{Makers, Person};
use super::places;
use crate::calendar::{Day, Minute};
use crate::chance::Chance;
use crate::texts;

/// An entry of the address book.
#[derive(Clone, Debug)]
pub(crate) struct Contact {
    pub(crate) first: String,
    pub(crate) last: String,
    pub(crate) email: String,
    pub(crate) phone: String,
    pub(crate) at: Minute,
}

#[derive(Clone, Debug)]
pub(crate) struct Endorsement {
    pub(crate) person: usize,
    pub(crate) by_member: bool,
    pub(crate) at: Minute,
    pub(crate) skill: &'static str,
}

#[derive(Clone, Debug)]
pub(crate) struct Recommendation {
    pub(crate) person: usize,
    pub(crate) by_member: bool,
    pub(crate) at: Minute,
    pub(crate) text: String,
}

/// The traces of all connections.
pub(crate) fn everybody(world: &mut World, habits: &Habits, chance: &mut Chance) {
    for connection in world.connections.clone() {
        let person = world.people[connection.person].clone();
        let truth = person.truth.place();
        let zeal = person.chatty.sqrt() * at_work(&person);
        for (rates, by_member) in [(habits.endorsed_by, false), (habits.endorses, true)] {
            if chance.yes((rates[truth] * zeal).min(0.95)) {
                let skills = 1 + chance.times(1.2);
                let on = chance.within(connection.on, world.today - 1);
                endorse(world, connection.person, by_member, on, skills, chance);
            }
        }
        let recommends = match person.truth {
            Truth::Known => habits.recommends * at_work(&person),
            Truth::Acquaintance => habits.recommends * 0.06,
            Truth::Stranger => 0.0,
        };
        for by_member in [true, false] {
            if chance.yes(recommends) {
                let on = chance.within(connection.on, world.today - 1);
                recommend(world, connection.person, by_member, on, chance);
            }
        }
        if let Some(book) = &habits.book {
            let here = match person.origin {
                Origin::Private => 1.4,
                Origin::Client(..) | Origin::Lead => 1.2,
                Origin::Classmate(_) | Origin::Online => 0.7,
                _ => 1.0,
            };
            if chance.yes((book.holds[truth] * here).min(0.97)) {
                let entry = entry(world, book, &person, chance);
                world.contacts.push(entry);
            }
        }
    }
}

/// Colleagues see what one can do.
fn at_work(person: &Person) -> f64 {
    match person.origin {
        Origin::Colleague(_) | Origin::Client(..) => 1.4,
        Origin::Private => 0.4,
        _ => 1.0,
    }
}

pub(crate) fn endorse(
    world: &mut World,
    person: usize,
    by_member: bool,
    on: Day,
    skills: usize,
    chance: &mut Chance,
) {
    let at = some_minute(chance, on);
    for _ in 0..skills {
        let skill = *chance.pick(places::SKILLS);
        world.endorsements.push(Endorsement {
            person,
            by_member,
            at,
            skill,
        });
    }
}

pub(crate) fn recommend(
    world: &mut World,
    person: usize,
    by_member: bool,
    on: Day,
    chance: &mut Chance,
) {
    let language = world.people[person].language;
    let text = texts::talk(chance, language, "");
    world.recommendations.push(Recommendation {
        person,
        by_member,
        at: some_minute(chance, on),
        text,
    });
}

/// How somebody stands in the member's book.
pub(crate) fn entry(world: &World, book: &Book, person: &Person, chance: &mut Chance) -> Contact {
    let (first, last) = match &person.name.native {
        // The book was begun at home, in the script of home.
        Some((first, last)) if chance.yes(0.5) => (first.clone(), last.clone()),
        _ => (person.name.first.clone(), person.name.last.clone()),
    };
    let scrawled = chance.yes(book.scrawled);
    let with_email = chance.yes(0.5);
    let private = chance.yes(0.5);
    let on = chance.within(world.member.registered, world.today - 1);
    Contact {
        first,
        last: if scrawled { String::new() } else { last },
        email: match (with_email, private) {
            (false, _) => String::new(),
            (true, false) => person.email.clone(),
            (true, true) => format!("{}@example.org", chance.hex(9)),
        },
        phone: if !with_email || chance.yes(0.6) {
            format!("+44 1632 960{:03}", chance.number(0..=999))
        } else {
            String::new()
        },
        at: some_minute(chance, on),
    }
}

/// All others in the book: not on LinkedIn, or not connected.
pub(crate) fn outside(
    world: &mut World,
    habits: &Habits,
    makers: &Makers<'_>,
    registry: &mut Registry,
    chance: &mut Chance,
) {
    let Some(book) = &habits.book else {
        return;
    };
    for _ in 0..book.others {
        let origin = if chance.yes(0.6) || world.member.jobs.is_empty() {
            Origin::Private
        } else {
            Origin::Colleague(chance.count(0..=world.member.jobs.len() - 1))
        };
        let bond = makers.circles.bond(origin, makers.member, habits, chance);
        let person = makers.person(origin, bond, false, registry, chance);
        let entry = entry(world, book, &person, chance);
        world.contacts.push(entry);
    }
    chance.shuffle(&mut world.contacts);
}
