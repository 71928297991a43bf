//! A made-up life: whom the member met, when they connected, who asked whom.

use jiff::civil::{Date, date};

use super::chance::Chance;
use super::dates::{before, days_between, later, moment};
use super::facts::{ConnectionRow, Direction, Facts, InvitationRow, Person, PersonIndex, Tie};
use super::layout::Layout;
use super::member::{Habits, Kind};
use super::names::{Names, decorated};
use super::{oddities, talk, traces, words};

/// A life while it is being made up.
pub(super) struct Life {
    pub(super) chance: Chance,
    pub(super) names: Names,
    pub(super) habits: Habits,
    pub(super) layout: Layout,
    pub(super) firms: Vec<String>,
    pub(super) facts: Facts,
    /// Named connections with a date, and the moment of accepting where an invitation tells it.
    pub(super) ties: Vec<Connected>,
}

/// A connection and what is known about its beginning.
pub(super) struct Connected {
    pub(super) person: PersonIndex,
    pub(super) on: Date,
    /// The row of its invitation, if it is still listed.
    pub(super) invitation: Option<usize>,
}

/// The facts of a member of this kind.
pub(super) fn facts(layout: Layout, kind: Kind, seed: u64) -> Facts {
    let mut life = Life::new(layout, kind, seed);
    life.connect();
    life.leave_invitations_pending();
    oddities::add_people(&mut life);
    talk::add(&mut life);
    traces::add(&mut life);
    life.write_connections();
    oddities::add_rows(&mut life);
    life.facts
}

impl Life {
    fn new(layout: Layout, kind: Kind, seed: u64) -> Self {
        let mut chance = Chance::new(seed.wrapping_mul(31) + kind as u64);
        let mut names = Names::new();
        let first_day = match layout {
            Layout::First2018 => date(2018, 11, 6),
            Layout::FiveColumns2022 => date(2022, 3, 1),
            Layout::Urns2023 => date(2023, 7, 15),
            Layout::BareUrls2023 => date(2023, 11, 20),
            Layout::Today | Layout::Quoted2026 => date(2026, 3, 1),
        };
        let as_of = before(
            first_day,
            -chance.number(0..=30) * if layout.is_of_2026() { 7 } else { 1 },
        );
        let firms: Vec<String> = (0..60).map(|_| words::firm(&mut chance)).collect();
        let (first, last) = names.rare(&mut chance);
        let slug = names.slug(&mut chance, &first, &last);
        let member = Person {
            first,
            last,
            slug,
            company: firms[0].clone(),
            position: words::job(&mut chance),
            email: "member@example.com".to_owned(),
            shows_email: false,
            tie: Tie::Known,
        };
        let habits = kind.habits();
        let registered_at = moment(&mut chance, before(as_of, habits.years * 365 + 40));
        let facts = Facts {
            lists_member: true,
            headline: format!("{} at {}", member.position, member.company),
            summary: if chance.permille(500) {
                words::talk(&mut chance)
            } else {
                String::new()
            },
            blank_lines: usize::from(chance.permille(200)),
            ..Facts::of(as_of, member, registered_at)
        };
        Self {
            chance,
            names,
            habits,
            layout,
            firms,
            facts,
            ties: Vec::new(),
        }
    }

    /// Somebody new with an ordinary name.
    pub(super) fn meet(&mut self, tie: Tie) -> PersonIndex {
        let (first, last) = self.names.ordinary(&mut self.chance);
        let (first, last) = decorated(&mut self.chance, first, last);
        self.add_person(first, last, tie)
    }

    /// Somebody new with this name, who may share it with others.
    pub(super) fn add_person(&mut self, first: String, last: String, tie: Tie) -> PersonIndex {
        let slug = self.names.slug(&mut self.chance, &first, &last);
        let chance = &mut self.chance;
        let works = chance.permille(880);
        let firm = &self.firms[chance.uneven(self.firms.len())];
        let company = match chance.number(0..=19) {
            0 => format!("{firm} "),
            1..=5 => format!("{firm}{}", words::legal_form(chance)),
            _ => firm.clone(),
        };
        let person = Person {
            email: format!("{}@example.com", super::names::hyphened(&slug)),
            first,
            last,
            slug,
            company: if works { company } else { String::new() },
            position: if works {
                words::job(chance)
            } else {
                String::new()
            },
            shows_email: chance.permille(30),
            tie,
        };
        self.facts.people.push(person);
        self.facts.people.len() - 1
    }

    /// A connection of this day; for a young one the invitation is mostly listed.
    pub(super) fn add_connection(&mut self, person: PersonIndex, on: Date) {
        let age = days_between(on, self.facts.as_of);
        let listed = if age <= 175 {
            900
        } else if age < 400 {
            40
        } else {
            0
        };
        let invitation = self
            .chance
            .permille(listed)
            .then(|| self.add_accepted(person, on));
        self.ties.push(Connected {
            person,
            on,
            invitation,
        });
    }

    fn add_accepted(&mut self, person: PersonIndex, on: Date) -> usize {
        let delay = match self.chance.number(0..=9) {
            0..=5 => 0,
            6..=8 => self.chance.number(1..=5),
            _ => self.chance.number(6..=170),
        };
        let incoming = self.chance.permille(self.habits.incoming);
        let direction = if incoming {
            Direction::Incoming
        } else {
            Direction::Outgoing
        };
        self.add_invitation(person, direction, before(on, delay))
    }

    /// A row of Invitations.csv, now and then with a note.
    pub(super) fn add_invitation(
        &mut self,
        other: PersonIndex,
        direction: Direction,
        on: Date,
    ) -> usize {
        let noted = self.chance.permille(if direction == Direction::Outgoing {
            self.habits.notes
        } else {
            120
        });
        let note = match (noted, direction, self.habits.broadcasts) {
            (false, ..) => String::new(),
            (true, Direction::Outgoing, true) => {
                let text = words::broadcast(&mut self.chance);
                format!(
                    "Hello {}, {text} May I add you here?",
                    self.facts.people[other].first.trim()
                )
            }
            _ => words::note(&mut self.chance),
        };
        let sent_at = Some(moment(&mut self.chance, on));
        self.facts.invitations.push(InvitationRow {
            other,
            direction,
            sent_at,
            note,
            former_slug: None,
        });
        self.facts.invitations.len() - 1
    }

    fn connect(&mut self) {
        let as_of = self.facts.as_of;
        let span = self.habits.years * 365;
        // Fairs and first weeks in a new job: many people within days.
        let bursts: Vec<i64> = (0..self.habits.years)
            .map(|_| self.chance.number(5..=span))
            .collect();
        for number in 0..self.habits.connections {
            let drawn = u32::try_from(self.chance.number(0..=999)).expect("below a thousand");
            let tie = if drawn < self.habits.known {
                Tie::Known
            } else if drawn < self.habits.known + self.habits.acquaintances {
                Tie::Acquaintance
            } else {
                Tie::Stranger
            };
            let age = match number {
                0 => span + 20, // the first one, whom everybody else comes after
                1..=4 => [0, 89, 90, 91][number - 1],
                _ if self.chance.permille(200) => {
                    let burst = self.chance.count(0..=bursts.len() - 1);
                    (bursts[burst] + self.chance.number(-3..=3)).max(0)
                }
                _ => self.chance.number(0..=span),
            };
            let person = self.meet(tie);
            self.add_connection(person, before(as_of, age));
        }
    }

    /// Invitations that nobody answered: on the days where one state turns into the next, and on others.
    fn leave_invitations_pending(&mut self) {
        let as_of = self.facts.as_of;
        let Habits {
            pending_incoming,
            expired_incoming,
            unanswered,
            ..
        } = self.habits;
        let mut ages = vec![
            (Direction::Incoming, 180),
            (Direction::Incoming, 181),
            (Direction::Incoming, 0),
        ];
        ages.extend([20, 21, 22, 23, 179, 180, 181, 182].map(|age| (Direction::Outgoing, age)));
        for _ in 0..pending_incoming {
            ages.push((Direction::Incoming, self.chance.number(0..=179)));
        }
        for _ in 0..expired_incoming {
            ages.push((Direction::Incoming, self.chance.number(182..=500)));
        }
        for _ in 0..unanswered {
            let oldest = if self.chance.permille(50) { 500 } else { 185 };
            ages.push((Direction::Outgoing, self.chance.number(0..=oldest)));
        }
        for (direction, age) in ages {
            let tie = if self.chance.permille(150) {
                Tie::Acquaintance
            } else {
                Tie::Stranger
            };
            let person = self.meet(tie);
            self.add_invitation(person, direction, before(as_of, age));
        }
    }

    /// Newest first, as LinkedIn sorts them.
    fn write_connections(&mut self) {
        let mut rows: Vec<(Date, PersonIndex)> =
            self.ties.iter().map(|tie| (tie.on, tie.person)).collect();
        rows.sort_by(|a, b| b.cmp(a));
        self.facts.connections = rows
            .into_iter()
            .map(|(on, person)| ConnectionRow::Named { person, on })
            .collect();
        let mut invitations = std::mem::take(&mut self.facts.invitations);
        invitations.sort_by_key(|row| std::cmp::Reverse(row.sent_at));
        self.facts.invitations = invitations;
    }

    /// The moment of accepting: not before the invitation, on the day of the connection.
    pub(super) fn accepted_at(&mut self, on: Date, row: &InvitationRow) -> jiff::Timestamp {
        let at = moment(&mut self.chance, on);
        match row.sent_at {
            Some(sent_at) if sent_at >= at => {
                let soon = later(sent_at, 3);
                if super::dates::day(soon) == on {
                    soon
                } else {
                    sent_at
                }
            }
            _ => at,
        }
    }
}

/// The veteran of this seed and so many people, and after them those whose invitations nobody answered.
pub(super) fn crowd(people: usize, seed: u64) -> Facts {
    let mut life = Life::new(Layout::Today, Kind::Veteran, seed);
    for _ in 0..people {
        life.meet(Tie::Stranger);
    }
    life.leave_invitations_pending();
    life.facts
}
