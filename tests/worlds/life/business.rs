//! Messages that want something of the one who reads them, and what they lead to.

use super::World;
use super::bond::Truth;
use super::circles::Origin;
use super::habits::Habits;
use super::kinds::Kind;
use super::linking::Connection;
use super::people::Person;
use super::places;
use crate::calendar::{Minute, YEAR};
use crate::chance::Chance;
use crate::texts::{self, Phrases};

/// Messages that want something: pitches, vacancies, the member's own outreach, questions to people far away.
pub(crate) fn with(
    world: &mut World,
    connection: Connection,
    person: &Person,
    habits: &Habits,
    chance: &mut Chance,
) {
    let phrases = texts::phrases(person.language);
    let start = connection.at + chance.wait(2000.0) + 5;
    match person.origin {
        Origin::Seller if chance.yes((habits.pitched * 2.0).min(0.9)) => {
            pitch(world, connection.person, start, habits, chance);
        }
        Origin::Suggested | Origin::Admirer if chance.yes(habits.pitched * 0.4) => {
            pitch(world, connection.person, start, habits, chance);
        }
        Origin::Recruiter if chance.yes((habits.pitched * 2.5).min(0.7)) => {
            vacancy(
                world,
                connection.person,
                start,
                false,
                habits.polite,
                chance,
            );
        }
        Origin::Lead if chance.yes(habits.outreach) => {
            let answered = match person.truth {
                Truth::Stranger => habits.outreach_answered,
                _ => 0.7,
            };
            outreach(world, connection.person, start, habits, answered, chance);
        }
        _ => {
            let asks = person.truth != Truth::Known && chance.yes(habits.asks_strangers);
            if asks {
                ask(world, connection.person, start, phrases, chance);
            }
        }
    }
}

pub(crate) fn pitch(
    world: &mut World,
    person: usize,
    start: Minute,
    habits: &Habits,
    chance: &mut Chance,
) {
    let other = &world.people[person];
    let (phrases, theirs) = (texts::phrases(other.language), other.name.first.clone());
    let mine = world.member.name.first.clone();
    let topic = chance.pick(places::FIELDS);
    let mut at = start;
    let text = texts::said(chance, phrases.pitches, &mine, &theirs, topic);
    let refuses = chance.yes(habits.polite * 0.5);
    let reminders = chance.count(0..=3);
    for number in 0..=reminders {
        if at > world.last_minute() {
            return;
        }
        let text = if number == 0 {
            text.clone()
        } else {
            texts::said(chance, phrases.reminders, &mine, &theirs, topic)
        };
        world.say(person, false, at, text);
        if refuses && (number == 0 || chance.yes(0.3)) {
            let at = at + chance.wait(900.0) + 3;
            if at <= world.last_minute() {
                let text = texts::said(chance, phrases.refusals, &theirs, &mine, topic);
                world.say(person, true, at, text);
            }
            return;
        }
        at += chance.wait(9000.0) + 1440;
    }
}

/// A vacancy offered, by them or by the member, and what it leads to.
pub(crate) fn vacancy(
    world: &mut World,
    person: usize,
    start: Minute,
    by_member: bool,
    answered: f64,
    chance: &mut Chance,
) {
    let other = &world.people[person];
    let (phrases, theirs) = (texts::phrases(other.language), other.name.first.clone());
    let mine = world.member.name.first.clone();
    let topic = chance.pick(places::FIELDS);
    let (reader, writer) = if by_member {
        (&theirs, &mine)
    } else {
        (&mine, &theirs)
    };
    let text = texts::said(chance, phrases.vacancies, reader, writer, topic);
    exchange(
        world, person, start, by_member, text, answered, phrases, chance,
    );
}

#[expect(
    clippy::too_many_arguments,
    reason = "an exchange is who, when and what"
)]
fn exchange(
    world: &mut World,
    person: usize,
    start: Minute,
    by_member: bool,
    first: String,
    answered: f64,
    phrases: &Phrases,
    chance: &mut Chance,
) {
    if start > world.last_minute() {
        return;
    }
    world.say(person, by_member, start, first);
    if !chance.yes(answered) {
        return;
    }
    let mut at = start;
    let mut writes = by_member;
    for number in 0..=chance.times(1.5) {
        at += chance.wait(900.0) + 5;
        if at > world.last_minute() {
            return;
        }
        if number > 0 {
            // Both answered: words were exchanged, and the two are no strangers any more.
            let person = &mut world.people[person];
            person.bond.words = true;
            person.truth = person.bond.truth();
        }
        writes = !writes;
        let text = (*chance.pick(phrases.interest)).to_owned();
        world.say(person, writes, at, text);
    }
}

/// The text that everybody gets, with the name changed, and its sequel.
pub(crate) fn outreach(
    world: &mut World,
    person: usize,
    start: Minute,
    habits: &Habits,
    answered: f64,
    chance: &mut Chance,
) {
    let other = &world.people[person];
    let (phrases, theirs) = (texts::phrases(other.language), other.name.first.clone());
    let mine = world.member.name.first.clone();
    let years = usize::try_from(start / (2 * YEAR * 1440)).unwrap_or(0);
    let sentences = if world.kind == Kind::Seller {
        phrases.pitches
    } else {
        phrases.vacancies
    };
    let place = habits.scripts[years % 2] % sentences.len();
    let topic = places::FIELDS[habits.scripts[0]];
    let text = texts::said(chance, &sentences[place..=place], &theirs, &mine, topic);
    let answers = chance.yes(answered);
    let goes_on = if answers { 1.0 } else { 0.0 };
    exchange(world, person, start, true, text, goes_on, phrases, chance);
    if answers {
        return;
    }
    let mut at = start;
    for number in 0..chance.count(0..=2) {
        at += chance.wait(7000.0) + 2 * 1440;
        if at > world.last_minute() {
            return;
        }
        let reminder = &phrases.reminders[number % phrases.reminders.len()];
        let text = texts::said(chance, &[reminder], &theirs, &mine, topic);
        world.say(person, true, at, text);
    }
}

/// A question to somebody far away; some answer kindly, which makes no tie.
fn ask(world: &mut World, person: usize, start: Minute, phrases: &Phrases, chance: &mut Chance) {
    let theirs = world.people[person].name.first.clone();
    let mine = world.member.name.first.clone();
    let topic = chance.pick(places::FIELDS);
    let text = texts::said(chance, phrases.asks, &theirs, &mine, topic);
    exchange(world, person, start, true, text, 0.35, phrases, chance);
}
