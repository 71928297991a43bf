//! Eight years of Noa Fennimore, who plans routes for cargo bikes.

use jiff::civil::{Date, date};

use super::circles::{CIRCLES, Circle, EMPLOYER};
use super::conversations::message;
use super::pending::{NAMESAKE, PENDING, Pending, Trace};
use super::people::Roll;
use super::talks::filled;
use super::traces;
use crate::made_up::chance::Chance;
use crate::made_up::dates::{before, day, days_between, later, moment};
use crate::made_up::facts::{
    ConnectionRow, ConversationKind, Direction, Facts, InvitationRow, Message, Party, Person,
    PersonIndex, Tie,
};
use crate::made_up::names::hyphened;

pub(super) const AS_OF: Date = date(2026, 11, 14);

/// Ages of the requests that nobody answered.
const UNANSWERED: &[i64] = &[
    1, 6, 13, 20, 21, 22, 29, 41, 58, 73, 90, 118, 144, 176, 183, 236,
];

/// The export in the making.
pub(super) struct Writer {
    pub(super) chance: Chance,
    pub(super) roll: Roll,
    pub(super) facts: Facts,
    /// Connections with the day of connecting and the circle.
    pub(super) ties: Vec<(Date, PersonIndex, Option<&'static Circle>)>,
}

pub(super) fn facts() -> Facts {
    let mut writer = Writer::new();
    for circle in CIRCLES {
        writer.meet_circle(circle);
    }
    writer.meet_the_namesake();
    writer.rename_somebody();
    for pending in PENDING {
        writer.leave_pending(pending);
    }
    writer.leave_sent_pending();
    writer.hear_from_others();
    traces::add(&mut writer);
    writer.finished()
}

impl Writer {
    fn new() -> Self {
        let member = Person {
            first: "Noa".to_owned(),
            last: "Fennimore".to_owned(),
            slug: "noa-fennimore-5c21".to_owned(),
            company: EMPLOYER.to_owned(),
            position: "Operations Lead".to_owned(),
            email: "noa@example.com".to_owned(),
            shows_email: false,
            tie: Tie::Known,
        };
        let mut chance = Chance::new(2_026);
        let registered_at = moment(&mut chance, date(2018, 11, 3));
        let facts = Facts {
            lists_member: true,
            headline: "Operations Lead at Tern & Tow Logistics | getting vegetables across town without an engine".to_owned(),
            ..Facts::of(AS_OF, member, registered_at)
        };
        Self {
            chance,
            roll: Roll::default(),
            facts,
            ties: Vec::new(),
        }
    }

    pub(super) fn person(
        &mut self,
        first: &str,
        last: &str,
        company: &str,
        position: &str,
        tie: Tie,
    ) -> PersonIndex {
        let plain = hyphened(&format!(
            "{first} {}",
            last.split([',', '(']).next().unwrap_or_default()
        ));
        let slug = match self.chance.number(0..=9) {
            0 if first.chars().all(char::is_alphabetic) => {
                format!("{}-{}", first.to_lowercase(), self.chance.hex())
            }
            1 if !self.facts.people.iter().any(|person| person.slug == plain) => plain,
            _ => format!("{plain}-{}", self.chance.hex()),
        };
        self.facts.people.push(Person {
            email: format!(
                "{}@example.com",
                slug.split('-').take(2).collect::<Vec<_>>().join(".")
            ),
            first: first.to_owned(),
            last: last.to_owned(),
            slug,
            company: company.to_owned(),
            position: if company.is_empty() {
                String::new()
            } else {
                position.to_owned()
            },
            shows_email: self.chance.permille(25),
            tie,
        });
        self.facts.people.len() - 1
    }

    fn somebody(&mut self, circle: &Circle) -> PersonIndex {
        let (first, last) = self.roll.next(&mut self.chance);
        let (company, position) = (
            self.chance.pick(circle.firms),
            self.chance.pick(circle.positions),
        );
        self.person(&first, &last, company, position, circle.tie)
    }

    fn meet_circle(&mut self, circle: &'static Circle) {
        let (youngest, oldest) = circle.ages;
        for number in 0..circle.people {
            let age = if number % 2 == 0 && !circle.meetings.is_empty() {
                let meeting = circle.meetings[(number / 2) % circle.meetings.len()];
                (meeting - self.chance.number(0..=4)).max(youngest)
            } else {
                self.chance.number(youngest..=oldest)
            };
            let person = self.somebody(circle);
            let on = before(AS_OF, age);
            self.connect(person, on, Some(circle));
            if self.chance.permille(circle.talking) {
                self.talk(person, on, circle.exchanges);
            } else if circle.tie == Tie::Stranger && self.chance.permille(380) {
                self.offer(person, on);
            }
        }
    }

    /// A connection; where it is young, its invitation is still listed.
    fn connect(&mut self, person: PersonIndex, on: Date, circle: Option<&'static Circle>) {
        self.ties.push((on, person, circle));
        if days_between(on, AS_OF) > 178 {
            return;
        }
        let stranger = self.facts.people[person].tie == Tie::Stranger;
        let direction = if stranger || self.chance.permille(450) {
            Direction::Incoming
        } else {
            Direction::Outgoing
        };
        let delay = self.chance.number(0..=2);
        let note = if self.chance.permille(200) && !stranger {
            let note = "Hello, good to meet you on {day}! The map of {place} is on its way.";
            filled(&mut self.chance, note)
        } else {
            String::new()
        };
        let sent_at = moment(&mut self.chance, before(on, delay + 1));
        if !note.is_empty() {
            let from = if direction == Direction::Incoming {
                Party::Person(person)
            } else {
                Party::Member
            };
            let at = moment(&mut self.chance, on);
            let echo = Message {
                echo: true,
                ..message(from, at, note.clone())
            };
            self.push(
                ConversationKind::Ordinary,
                "",
                vec![Party::Person(person)],
                vec![echo],
            );
        }
        self.invite(person, direction, sent_at, &note);
    }

    fn invite(
        &mut self,
        other: PersonIndex,
        direction: Direction,
        at: jiff::Timestamp,
        note: &str,
    ) {
        let note = note.to_owned();
        self.facts.invitations.push(InvitationRow {
            other,
            direction,
            sent_at: Some(at),
            note,
            former_slug: None,
        });
    }

    fn meet_the_namesake(&mut self) {
        let person = self.person(
            NAMESAKE.0,
            NAMESAKE.1,
            "Mill Street Library",
            "Librarian",
            Tie::Known,
        );
        let on = before(AS_OF, 2_790);
        self.connect(person, on, None);
        self.write_for_years(person, 2_600);
    }

    /// Connected in summer; the address of the profile was changed since the invitation.
    fn rename_somebody(&mut self) {
        let person = self.person(
            "Saskia",
            "Umberfield",
            "Tricycle Kitchen",
            "Chef",
            Tie::Acquaintance,
        );
        let on = before(AS_OF, 88);
        let sent_at = moment(&mut self.chance, before(on, 4));
        self.invite(person, Direction::Incoming, sent_at, "");
        let row = self.facts.invitations.last_mut().expect("one was added");
        row.former_slug = Some("saskia-umberfield-81c0d2aa".to_owned());
        self.ties.push((on, person, None));
    }

    fn leave_pending(&mut self, pending: &Pending) {
        let tie = if matches!(pending.trace, Trace::Known | Trace::KnownAskedToo) {
            Tie::Known
        } else {
            Tie::Stranger
        };
        let person = self.person(pending.first, pending.last, "", "", tie);
        match pending.trace {
            Trace::Nothing | Trace::NameOfKnown => {}
            Trace::OldAddress => {
                let old = self.person(pending.first, pending.last, "", "", tie);
                self.write_for_years(old, 1_100);
            }
            Trace::Known => self.write_for_years(person, 1_500),
            Trace::KnownAskedToo => {
                self.write_for_years(person, 900);
                let at = moment(&mut self.chance, before(AS_OF, pending.age + 4));
                self.invite(person, Direction::Outgoing, at, "");
            }
            Trace::OneAnswer => {
                let at = moment(&mut self.chance, before(AS_OF, 820));
                let question = "Hello, do your bikes also come to Weststrand?".to_owned();
                let answer = "Not yet, but next year perhaps.".to_owned();
                let messages = vec![
                    message(Party::Person(person), at, question),
                    message(Party::Member, later(at, 190), answer),
                ];
                self.push(
                    ConversationKind::Ordinary,
                    "",
                    vec![Party::Person(person)],
                    messages,
                );
            }
        }
        let at = moment(&mut self.chance, before(AS_OF, pending.age));
        self.invite(person, Direction::Incoming, at, pending.note);
    }

    fn leave_sent_pending(&mut self) {
        for age in UNANSWERED {
            let person = self.somebody(&CIRCLES[3]);
            let at = moment(&mut self.chance, before(AS_OF, *age));
            let note = if age % 3 == 0 {
                "Hello, I liked your stand at the fair in {place}, would love to hear how it goes."
            } else {
                ""
            };
            let note = filled(&mut self.chance, note);
            self.invite(person, Direction::Outgoing, at, &note);
        }
        for age in [191, 214] {
            let person = self.somebody(&CIRCLES[6]);
            let at = moment(&mut self.chance, before(AS_OF, age));
            self.invite(person, Direction::Incoming, at, "");
        }
    }

    fn finished(mut self) -> Facts {
        self.ties
            .sort_by_key(|(on, person, _)| std::cmp::Reverse((*on, *person)));
        let mut rows: Vec<_> = self
            .ties
            .iter()
            .map(|(on, person, _)| ConnectionRow::Named {
                person: *person,
                on: *on,
            })
            .collect();
        // People who hide or have left; the youngest fits the days of an invitation that seems to be pending.
        for age in [3, 402, 760, 1_311, 1_900, 2_444] {
            let on = before(AS_OF, age);
            let at = rows.iter().position(
                |row| matches!(row, ConnectionRow::Named { on: other, .. } if *other < on),
            );
            rows.insert(at.unwrap_or(rows.len()), ConnectionRow::Hidden { on });
        }
        self.facts.connections = rows;
        self.facts
            .invitations
            .sort_by_key(|row| std::cmp::Reverse(row.sent_at));
        for conversation in &mut self.facts.conversations {
            conversation.messages.sort_by_key(|message| message.at);
            debug_assert!(
                conversation
                    .messages
                    .iter()
                    .all(|message| day(message.at) <= AS_OF),
                "nothing after the export"
            );
        }
        self.facts
            .conversations
            .sort_by_key(|talk| std::cmp::Reverse(talk.messages.last().map(|message| message.at)));
        self.facts
    }
}
