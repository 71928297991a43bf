//! Who writes with whom on LinkedIn. Life's words are mostly spoken elsewhere: many who know each other well
//! never write here, and many strangers do.

use super::World;
use super::bond::Truth;
use super::circles::Origin;
use super::habits::Habits;
use super::kinds::Kind;
use super::linking::{Connection, some_minute};
use super::people::Person;
use super::{business, clutter};
use crate::calendar::{Day, Minute};
use crate::chance::{Chance, whole};
use crate::texts;

/// Who wrote a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Writer {
    Member,
    Person(usize),
    /// An account that is no more, or an advertiser: no address.
    Nobody,
}

#[derive(Clone, Debug)]
pub(crate) struct Message {
    pub(crate) from: Writer,
    pub(crate) at: Minute,
    pub(crate) text: String,
    pub(crate) draft: bool,
}

#[derive(Clone, Debug)]
pub(crate) struct Conversation {
    /// Everybody in it besides the member; empty for accounts that are no more.
    pub(crate) with: Vec<usize>,
    pub(crate) title: &'static str,
    pub(crate) messages: Vec<Message>,
}

impl World {
    /// The conversation of the two, begun if there is none yet. Those with many are kept apart.
    pub(crate) fn conversation(&mut self, person: usize) -> &mut Conversation {
        let place = self
            .conversations
            .iter()
            .position(|one| one.with == [person]);
        let place = place.unwrap_or_else(|| {
            self.conversations.push(Conversation {
                with: vec![person],
                title: "",
                messages: Vec::new(),
            });
            self.conversations.len() - 1
        });
        &mut self.conversations[place]
    }

    pub(crate) fn say(&mut self, person: usize, by_member: bool, at: Minute, text: String) {
        let from = if by_member {
            Writer::Member
        } else {
            Writer::Person(person)
        };
        self.conversation(person).messages.push(Message {
            from,
            at,
            text,
            draft: false,
        });
    }

    /// A note comes back as a message at the moment it is accepted.
    pub(crate) fn echo(&mut self, connection: Connection, incoming: bool, note: String) {
        self.say(connection.person, !incoming, connection.at, note);
    }

    pub(crate) fn last_minute(&self) -> Minute {
        crate::calendar::minute(self.today, 0) - 1
    }

    /// A talk of some messages that both mean, from a day on.
    pub(crate) fn chat(
        &mut self,
        person: usize,
        by_member: bool,
        on: Day,
        answered: bool,
        chance: &mut Chance,
    ) {
        let mut at = some_minute(chance, on);
        let mut by_member = by_member;
        let count = if answered {
            2 + chance.times(1.8)
        } else {
            1 + chance.times(0.2)
        };
        for number in 0..count {
            if at > self.last_minute() {
                return;
            }
            let other = &self.people[person];
            let reader = if by_member {
                &other.name.first
            } else {
                &self.member.name.first
            };
            let text = texts::talk(chance, other.language, &reader.clone());
            self.say(person, by_member, at, text);
            at += if chance.yes(0.7) {
                chance.wait(25.0) + 1
            } else {
                chance.wait(1200.0) + 60
            };
            if answered && (number == 0 || chance.yes(0.85)) {
                by_member = !by_member;
            }
        }
    }
}

/// All talk with connections.
pub(crate) fn everybody(world: &mut World, habits: &Habits, chance: &mut Chance) {
    for connection in world.connections.clone() {
        let person = world.people[connection.person].clone();
        match person.truth {
            Truth::Known => known(world, connection, &person, habits, chance),
            Truth::Acquaintance => acquaintance(world, connection, &person, habits, chance),
            Truth::Stranger => {}
        }
        courtesy(world, connection, &person, habits, chance);
        business::with(world, connection, &person, habits, chance);
    }
    clutter::groups(world, chance);
}

fn known(
    world: &mut World,
    connection: Connection,
    person: &Person,
    habits: &Habits,
    chance: &mut Chance,
) {
    let here = match person.origin {
        Origin::Private => 0.5,
        Origin::Client(..) | Origin::Event(_) | Origin::Lead => 1.3,
        Origin::Online | Origin::Recruiter | Origin::Seller => 1.6,
        _ => 1.0,
    };
    let readiness = person.chatty.sqrt().min(1.4);
    if chance.yes((habits.known_write * here * readiness).min(0.97)) {
        let talks = 1 + chance.times(habits.talks * person.chatty);
        talk_over_years(world, connection, talks, habits, chance);
    }
}

fn acquaintance(
    world: &mut World,
    connection: Connection,
    person: &Person,
    habits: &Habits,
    chance: &mut Chance,
) {
    let here = match person.origin {
        Origin::Online => 2.5,
        Origin::Client(..) | Origin::Event(_) => 1.3,
        _ => 1.0,
    };
    let readiness = person.chatty.sqrt().min(1.4);
    if chance.yes((habits.acquaintances_write * here * readiness).min(0.9)) {
        let talks = 1 + chance.times(0.25 * habits.talks * person.chatty.min(2.0));
        talk_over_years(world, connection, talks.min(4), habits, chance);
    }
}

fn talk_over_years(
    world: &mut World,
    connection: Connection,
    talks: usize,
    habits: &Habits,
    chance: &mut Chance,
) {
    let years = world.today - connection.on;
    for _ in 0..talks {
        // More of it soon after connecting.
        let share = chance.between(0.0, 1.0).powf(1.7);
        let days = usize::try_from(years.max(1)).expect("no negative count");
        let on = connection.on + whole(crate::chance::real(days) * share);
        let by_member = chance.yes(habits.begins);
        let answered = chance.yes(if by_member { 0.85 } else { habits.answers });
        world.chat(connection.person, by_member, on, answered, chance);
    }
}

/// Greetings and congratulations, which say little of a tie.
fn courtesy(
    world: &mut World,
    connection: Connection,
    person: &Person,
    habits: &Habits,
    chance: &mut Chance,
) {
    let phrases = texts::phrases(person.language);
    let (index, theirs, mine) = (
        connection.person,
        person.name.first.clone(),
        world.member.name.first.clone(),
    );
    let line = |chance: &mut Chance, sentences: &[&str], reader: &str| {
        texts::said(chance, sentences, reader, "", "")
    };
    let soon = connection.at + chance.wait(600.0) + 2;
    if soon < world.last_minute() && chance.yes(habits.greeted) {
        let text = line(chance, phrases.greetings, &mine);
        world.say(index, false, soon, text);
        if chance.yes(habits.polite) {
            let text = line(chance, phrases.likewise, &theirs);
            let at = (soon + chance.wait(500.0) + 1).min(world.last_minute());
            world.say(index, true, at, text);
        }
    } else if soon < world.last_minute() && chance.yes(habits.greets) {
        let text = line(chance, &phrases.greetings[..2], &theirs);
        world.say(index, true, soon, text);
        if chance.yes(0.3) {
            let text = line(chance, phrases.likewise, &mine);
            let at = (soon + chance.wait(500.0) + 1).min(world.last_minute());
            world.say(index, false, at, text);
        }
    }
    let warmth = match person.truth {
        _ if world.kind == Kind::Null => 0.4,
        Truth::Known => 1.0,
        Truth::Acquaintance => 0.5,
        Truth::Stranger => 0.25,
    };
    for (rate, by_member) in [(habits.congratulates, true), (habits.congratulated, false)] {
        for _ in 0..chance.times(rate * warmth) {
            let on = chance.within(connection.on + 1, world.today - 1);
            let at = some_minute(chance, on).min(world.last_minute());
            let reader = if by_member { &theirs } else { &mine };
            let text = line(chance, phrases.congratulations, reader);
            world.say(index, by_member, at, text);
            if chance.yes(0.5) {
                let at = (at + chance.wait(300.0) + 1).min(world.last_minute());
                let reader = if by_member { &mine } else { &theirs };
                let text = line(chance, phrases.likewise, reader);
                world.say(index, !by_member, at, text);
            }
        }
    }
}
