//! Those whose invitations wait for an answer. What their notes claim is not what they are.

use std::fmt;

use super::World;
use super::bond::{Bond, Truth};
use super::circles::Origin;
use super::habits::{Book, Habits};
use super::kinds::Kind;
use super::linking::{Invitation, some_minute};
use super::names::Registry;
use super::people::Makers;
use super::{business, places, talk, traces};
use crate::calendar::{Day, YEAR};
use crate::chance::Chance;
use crate::texts;

/// What an inviter is in truth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum InviterKind {
    /// Known, and the member's own doing shows it.
    KnownWithTrace,
    /// Known, and nothing shows it.
    KnownWithoutTrace,
    /// Known or met, and the note says truly from where.
    SharedPast,
    Acquaintance,
    /// Strangers: with LinkedIn's own words, none, or kind ones.
    Stock,
    Empty,
    Friendly,
    /// A stranger whom the member's mass mailing reached, or whose pitch was answered with a no.
    Answered,
    Recruiter,
    Pitch,
    Scam,
    /// Bears the name of a connection the member knows well.
    Clone,
    /// Strangers, scammers and sellers who name a place or person of the member's life.
    ClaimingStranger,
    ClaimingScam,
    ClaimingPitch,
}

impl InviterKind {
    pub(crate) const ALL: [Self; 15] = [
        Self::KnownWithTrace,
        Self::KnownWithoutTrace,
        Self::SharedPast,
        Self::Acquaintance,
        Self::Stock,
        Self::Empty,
        Self::Friendly,
        Self::Answered,
        Self::Recruiter,
        Self::Pitch,
        Self::Scam,
        Self::Clone,
        Self::ClaimingStranger,
        Self::ClaimingScam,
        Self::ClaimingPitch,
    ];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::KnownWithTrace => "known_with_trace",
            Self::KnownWithoutTrace => "known_without_trace",
            Self::SharedPast => "shared_past",
            Self::Acquaintance => "acquaintance",
            Self::Stock => "stranger_stock",
            Self::Empty => "stranger_empty",
            Self::Friendly => "stranger_friendly",
            Self::Answered => "stranger_answered",
            Self::Recruiter => "recruiter",
            Self::Pitch => "pitch",
            Self::Scam => "scam",
            Self::Clone => "clone",
            Self::ClaimingStranger => "claiming_stranger",
            Self::ClaimingScam => "claiming_scam",
            Self::ClaimingPitch => "claiming_pitch",
        }
    }
}

impl fmt::Display for InviterKind {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.name())
    }
}

/// How common each kind of inviter is, in the order of `InviterKind::ALL`.
const COMMON: [f64; 15] = [
    3.0, 2.0, 1.2, 2.0, 1.5, 4.0, 1.5, 0.8, 1.5, 1.5, 1.5, 0.8, 1.0, 0.8, 0.8,
];

/// Adds everybody who waits for an answer.
pub(super) fn ask(
    world: &mut World,
    habits: &Habits,
    makers: &Makers<'_>,
    registry: &mut Registry,
    chance: &mut Chance,
) {
    let weights = chance.stirred(&COMMON, 25.0);
    for _ in 0..habits.pending {
        let kind = InviterKind::ALL[chance.weighted(&weights)];
        // Where evidence is independent of the truth, nobody leaves a trace.
        let kind = match kind {
            InviterKind::KnownWithTrace | InviterKind::Answered if world.kind == Kind::Null => {
                InviterKind::KnownWithoutTrace
            }
            InviterKind::Clone if world.kind == Kind::Null => InviterKind::Empty,
            kind => kind,
        };
        let on = world.today - 1 - (chance.wait(40.0)).min(170);
        let mut asking = Asking {
            world,
            habits,
            makers,
            registry,
            chance,
            on,
        };
        if let Some((person, note)) = asking.inviter(kind) {
            let at = some_minute(chance, on);
            world.invitations.push(Invitation {
                person,
                incoming: true,
                at,
                note,
            });
            world.inviters.push((person, kind));
        }
    }
    world.invitations.sort_by_key(|one| -one.at);
}

/// One who asks on a day.
struct Asking<'a, 'b> {
    world: &'a mut World,
    habits: &'a Habits,
    makers: &'a Makers<'b>,
    registry: &'a mut Registry,
    chance: &'a mut Chance,
    on: Day,
}

impl Asking<'_, '_> {
    /// The inviter and the note; `None` where a clone finds nobody to resemble.
    fn inviter(&mut self, kind: InviterKind) -> Option<(usize, String)> {
        Some(match kind {
            InviterKind::KnownWithTrace => {
                let person = self.known(true);
                for _ in 0..self.chance.count(1..=2) {
                    self.trace(person);
                }
                let note = self.sometimes_a_note(person);
                (person, note)
            }
            InviterKind::KnownWithoutTrace => {
                let person = self.known(false);
                let note = if self.chance.yes(0.7) {
                    String::new()
                } else {
                    self.note(person, |phrases| phrases.stock_notes)
                };
                (person, note)
            }
            InviterKind::SharedPast => {
                let person = if self.chance.yes(0.6) {
                    self.known(false)
                } else {
                    self.met(3)
                };
                (person, self.note(person, |phrases| phrases.past_notes))
            }
            InviterKind::Acquaintance => {
                let person = self.met(2);
                if self.world.kind != Kind::Null && self.chance.yes(0.3) {
                    let on = self.earlier();
                    self.world.chat(person, false, on, true, self.chance);
                }
                let note = self.sometimes_a_note(person);
                (person, note)
            }
            InviterKind::Stock => {
                let person = self.stranger(Origin::Suggested);
                (person, self.note(person, |phrases| phrases.stock_notes))
            }
            InviterKind::Empty => (self.stranger(Origin::Suggested), String::new()),
            InviterKind::Friendly => {
                let person = self.stranger(Origin::Admirer);
                (person, self.note(person, |phrases| phrases.friendly_notes))
            }
            InviterKind::Answered => (self.answered(), String::new()),
            InviterKind::Recruiter => {
                let person = self.stranger(Origin::Recruiter);
                if self.world.kind != Kind::Null && self.chance.yes(0.3) {
                    let at = some_minute(self.chance, self.on - 6);
                    let polite = self.habits.polite;
                    business::vacancy(self.world, person, at, false, polite, self.chance);
                }
                (person, self.note(person, |phrases| phrases.recruiter_notes))
            }
            InviterKind::Pitch => {
                let person = self.stranger(Origin::Seller);
                (person, self.note(person, |phrases| phrases.pitch_notes))
            }
            InviterKind::Scam => {
                let person = self.stranger(Origin::Seller);
                let note = self.note(person, |phrases| phrases.scams);
                (person, self.disguised(&note))
            }
            InviterKind::Clone => self.clone_of_a_friend()?,
            InviterKind::ClaimingStranger => {
                let person = self.stranger(Origin::Suggested);
                (person, self.note(person, |phrases| phrases.claims))
            }
            InviterKind::ClaimingScam => {
                let person = self.stranger(Origin::Seller);
                let claim = self.note(person, |phrases| phrases.claims);
                let scam = self.note(person, |phrases| phrases.scams);
                let scam = self.disguised(&scam);
                (person, cut(&format!("{claim} {scam}")))
            }
            InviterKind::ClaimingPitch => {
                let person = self.stranger(Origin::Seller);
                let claim = self.note(person, |phrases| phrases.claims);
                let pitch = self.note(person, |phrases| phrases.pitch_notes);
                (person, cut(&format!("{claim} {pitch}")))
            }
        })
    }

    fn add(&mut self, origin: Origin, bond: Bond, rare: bool) -> usize {
        let person = self
            .makers
            .person(origin, bond, rare, self.registry, self.chance);
        self.world.people.push(person);
        self.world.people.len() - 1
    }

    /// Somebody the member knows and trusts.
    fn known(&mut self, rare: bool) -> usize {
        let jobs = self.world.member.jobs.len();
        let schools = self.world.member.schools.len();
        let origin = match self.chance.count(0..=3) {
            0 | 1 if jobs > 0 => Origin::Colleague(self.chance.count(0..=jobs - 1)),
            2 if schools > 0 => Origin::Classmate(self.chance.count(0..=schools - 1)),
            _ => Origin::Private,
        };
        let bond = Bond {
            days: self.chance.number(12..=600),
            trusted: true,
            words: true,
        };
        self.add(origin, bond, rare)
    }

    /// Somebody met on a few days.
    fn met(&mut self, days: i64) -> usize {
        let events = self.makers.circles.events.len();
        let jobs = self.world.member.jobs.len();
        let origin = if self.chance.yes(0.5) || jobs == 0 {
            Origin::Event(self.chance.count(0..=events - 1))
        } else {
            Origin::Colleague(self.chance.count(0..=jobs - 1))
        };
        let bond = Bond {
            days: self.chance.number(1..=days),
            trusted: false,
            words: true,
        };
        self.add(origin, bond, false)
    }

    fn stranger(&mut self, origin: Origin) -> usize {
        self.add(origin, Bond::default(), false)
    }

    /// A day before the invitation.
    fn earlier(&mut self) -> Day {
        let from = self.world.member.registered.max(self.on - 4 * YEAR);
        self.chance.within(from.min(self.on - 12), self.on - 10)
    }

    /// One thing that the member did.
    fn trace(&mut self, person: usize) {
        let book = self.habits.book.as_ref();
        let has_messages = self.world.kind != Kind::NoMessages;
        match self.chance.count(0..=3) {
            0 if has_messages => {
                for _ in 0..self.chance.count(2..=3) {
                    let on = self.earlier();
                    self.world.chat(person, true, on, true, self.chance);
                }
            }
            1 if book.is_some() => {
                let plain = Book {
                    scrawled: 0.0,
                    ..book.expect("there is one").clone()
                };
                let known = self.world.people[person].clone();
                let mut entry = traces::entry(self.world, &plain, &known, self.chance);
                // Written down as the name is shown: another script would be no trace.
                let (first, last) = known.shown();
                first.clone_into(&mut entry.first);
                last.clone_into(&mut entry.last);
                self.world.contacts.push(entry);
            }
            2 => {
                let on = self.earlier();
                let skills = self.chance.count(1..=3);
                traces::endorse(self.world, person, true, on, skills, self.chance);
                if self.chance.yes(0.3) {
                    traces::recommend(self.world, person, true, on, self.chance);
                }
            }
            _ => {
                // Both asked; the member's own request stayed unanswered.
                let on = (self.on - self.chance.number(1..=60)).max(self.world.today - 178);
                self.world.invitations.push(Invitation {
                    person,
                    incoming: false,
                    at: some_minute(self.chance, on),
                    note: String::new(),
                });
            }
        }
    }

    /// A stranger to whom the member did write: the mass text, or a no.
    fn answered(&mut self) -> usize {
        if matches!(self.world.kind, Kind::Seller | Kind::Recruiter) {
            let person = self.stranger(Origin::Lead);
            let on = self.earlier();
            let at = some_minute(self.chance, on);
            business::outreach(self.world, person, at, self.habits, 0.0, self.chance);
            return person;
        }
        let person = self.stranger(Origin::Seller);
        let on = self.earlier();
        let at = some_minute(self.chance, on);
        let refusing = Habits {
            polite: 2.0,
            ..self.habits.clone()
        };
        business::pitch(self.world, person, at, &refusing, self.chance);
        person
    }

    /// Another profile under the name of a connection the member writes with.
    fn clone_of_a_friend(&mut self) -> Option<(usize, String)> {
        let friends: Vec<usize> = self
            .world
            .connections
            .iter()
            .filter(|one| one.on < self.on - 30)
            .map(|one| one.person)
            .filter(|person| {
                let friend = &self.world.people[*person];
                let name = friend.full_name();
                let alone = self
                    .world
                    .people
                    .iter()
                    .filter(|one| one.full_name() == name)
                    .count();
                let says =
                    |one: &&talk::Conversation| one.with == [*person] && one.messages.len() >= 4;
                friend.truth == Truth::Known
                    && alone == 1
                    && self.world.conversations.iter().any(|one| says(&one))
            })
            .collect();
        if friends.is_empty() {
            return None;
        }
        let friend = self.world.people[*self.chance.pick(&friends)].clone();
        let person = self.stranger(Origin::Suggested);
        let slug = self.registry.slug(self.chance, &friend.name, false);
        let clone = &mut self.world.people[person];
        clone.name = friend.name;
        clone.in_own_script = friend.in_own_script;
        clone.language = friend.language;
        clone.slug = slug;
        let note = match self.chance.count(0..=3) {
            0 => self.note(person, |phrases| phrases.stock_notes),
            1 => self.note(person, |phrases| phrases.past_notes),
            _ => String::new(),
        };
        Some((person, note))
    }

    fn sometimes_a_note(&mut self, person: usize) -> String {
        match self.chance.count(0..=5) {
            0 => self.note(person, |phrases| phrases.past_notes),
            1 => self.note(person, |phrases| phrases.stock_notes),
            2 => {
                let reader = self.world.member.name.first.clone();
                let language = self.world.people[person].language;
                cut(&texts::talk(self.chance, language, &reader))
            }
            _ => String::new(),
        }
    }

    /// One of these notes, filled from the member's life.
    fn note(
        &mut self,
        person: usize,
        of: fn(&'static texts::Phrases) -> &'static [&'static str],
    ) -> String {
        let member = &self.world.member;
        let places: Vec<&str> = member
            .jobs
            .iter()
            .chain(&member.schools)
            .map(|stay| stay.place.as_str())
            .collect();
        let origin = self.world.people[person].origin;
        let place = match origin {
            Origin::Colleague(job) => member.jobs[job].place.as_str(),
            Origin::Classmate(school) => member.schools[school].place.as_str(),
            _ if places.is_empty() => "the harbour office",
            _ => *self.chance.pick(&places),
        }
        .to_owned();
        let colleague = self.chance.pick(&self.world.connections).person;
        let colleague = self.world.people[colleague].full_name();
        let writer = &self.world.people[person];
        // Some write in another language than their own.
        let language = if self.chance.yes(0.15) {
            *self.chance.pick(&texts::ALL)
        } else {
            writer.language
        };
        let sentences = of(texts::phrases(language));
        let topic = self.chance.pick(places::FIELDS);
        let text = texts::said(
            self.chance,
            sentences,
            &member.name.first,
            &writer.name.first,
            topic,
        );
        cut(&text.replace("{p}", &place).replace("{c}", &colleague))
    }

    /// The same to the eye, other letters to a machine.
    fn disguised(&mut self, text: &str) -> String {
        match self.chance.count(0..=7) {
            0 => text
                .chars()
                .map(|letter| match letter {
                    'o' => '0',
                    'i' => '1',
                    'e' => '3',
                    'a' => '4',
                    other => other,
                })
                .collect(),
            1 => {
                let mut out = String::new();
                for letter in text.chars() {
                    out.push(letter);
                    if letter.is_alphabetic() && self.chance.yes(0.3) {
                        out.push('\u{200B}');
                    }
                }
                out
            }
            2 => text
                .chars()
                .map(|letter| match letter {
                    'a' => 'а',
                    'e' => 'е',
                    'o' => 'о',
                    'p' => 'р',
                    'c' => 'с',
                    other => other,
                })
                .collect(),
            _ => text.to_owned(),
        }
    }
}

/// Notes have at most 300 characters.
fn cut(note: &str) -> String {
    note.chars().take(300).collect()
}
