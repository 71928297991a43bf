//! Who writes with whom on LinkedIn. Life's words are mostly spoken elsewhere: many who know each other well
//! never write here, and many strangers do.

use super::World;
use super::bond::{Bond, Truth};
use super::circles::Origin;
use super::habits::Habits;
use super::kinds::Kind;
use super::language::Language;
use super::linking::{Connection, some_minute};
use super::names::Registry;
use super::people::{Makers, Person};
use super::places;
use crate::calendar::{Day, Minute, YEAR};
use crate::chance::{Chance, whole};
use crate::texts::{self, Phrases};

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
    fn conversation(&mut self, person: usize) -> &mut Conversation {
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
    pub(crate) fn echo(
        &mut self,
        connection: Connection,
        incoming: bool,
        note: String,
        _: &mut Chance,
    ) {
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
        business(world, connection, &person, habits, chance);
    }
    groups(world, chance);
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

/// Messages that want something: pitches, vacancies, the member's own outreach, questions to people far away.
fn business(
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
    for number in 0..1 + chance.times(1.5) {
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
    let language: Language = other.language;
    let (phrases, theirs) = (texts::phrases(language), other.name.first.clone());
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

/// Conversations of several, which are nobody's own.
fn groups(world: &mut World, chance: &mut Chance) {
    if world.connections.len() < 10 {
        return;
    }
    for _ in 0..chance.count(0..=4) {
        let mut with: Vec<usize> = (0..chance.count(2..=5))
            .map(|_| chance.pick(&world.connections).person)
            .collect();
        with.sort_unstable();
        with.dedup();
        if with.len() < 2 {
            continue;
        }
        let on = chance.within(world.member.registered, world.today - 2);
        let mut at = some_minute(chance, on);
        let mut messages = Vec::new();
        for _ in 0..chance.count(1..=8) {
            let from = if chance.yes(0.3) {
                Writer::Member
            } else {
                Writer::Person(*chance.pick(&with))
            };
            messages.push(Message {
                from,
                at,
                text: texts::talk(chance, Language::English, "all"),
                draft: false,
            });
            at += chance.wait(200.0) + 1;
        }
        messages.retain(|one| one.at <= world.last_minute());
        world.conversations.push(Conversation {
            with,
            title: "Reunion",
            messages,
        });
    }
}

/// Messages from and to people who are no connections, advertisements, accounts that are no more, drafts.
pub(crate) fn outside(
    world: &mut World,
    habits: &Habits,
    makers: &Makers<'_>,
    registry: &mut Registry,
    chance: &mut Chance,
) {
    for number in 0..habits.writes_outside + chance.count(0..=15) {
        let by_member = number < habits.writes_outside;
        let origin = match (by_member, chance.count(0..=2)) {
            (true, 0) => Origin::Private,
            (true, 1) => Origin::Online,
            (true, _) => Origin::Lead,
            (false, 0) => Origin::Seller,
            (false, _) => Origin::Recruiter,
        };
        let bond = match origin {
            Origin::Private | Origin::Online => {
                makers.circles.bond(origin, makers.member, habits, chance)
            }
            _ => Bond::default(),
        };
        let person = makers.person(origin, bond, false, registry, chance);
        world.people.push(person);
        let index = world.people.len() - 1;
        let on = chance.within(world.member.registered, world.today - 2);
        let at = some_minute(chance, on);
        match origin {
            Origin::Private | Origin::Online => {
                let answered = chance.yes(0.6);
                world.chat(index, true, on, answered, chance);
            }
            Origin::Lead => outreach(world, index, at, habits, 0.1, chance),
            Origin::Seller => pitch(world, index, at, habits, chance),
            _ => vacancy(world, index, at, false, habits.polite, chance),
        }
    }
    for _ in 0..chance.count(0..=40) {
        let on = chance.within(world.member.registered, world.today - 2);
        let at = some_minute(chance, on);
        let sponsored = chance.yes(0.6);
        let text = if sponsored {
            "<p class=\"spinmail-quill-editor__spin-break\">Hi %FIRSTNAME%, discover our webinar.</p>"
                .to_owned()
        } else {
            texts::talk(chance, Language::English, &world.member.name.first)
        };
        world.conversations.push(Conversation {
            with: Vec::new(),
            title: if sponsored {
                "Sponsored Conversation"
            } else {
                ""
            },
            messages: vec![Message {
                from: Writer::Nobody,
                at,
                text,
                draft: false,
            }],
        });
    }
    for _ in 0..chance.count(0..=3) {
        let connection = *chance.pick(&world.connections);
        let on = chance.within(connection.on, world.today - 1);
        let at = some_minute(chance, on);
        let conversation = world.conversation(connection.person);
        conversation.messages.push(Message {
            from: Writer::Member,
            at,
            text: "I wanted to".to_owned(),
            draft: true,
        });
    }
}
