//! The circles in which people come across each other, and what comes of it.

use super::bond::Bond;
use super::habits::Habits;
use super::kinds::Kind;
use super::member::Member;
use crate::calendar::{Day, YEAR};
use crate::chance::{Chance, whole};

/// How two people came across each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Origin {
    /// At the member's job of this number.
    Colleague(usize),
    /// At the member's school of this number.
    Classmate(usize),
    /// Family, old friends, neighbours, the choir.
    Private,
    /// A client or partner during the job of this number, working for the company of this number.
    Client(usize, usize),
    /// At the event of this number.
    Event(usize),
    /// In comments and messages.
    Online,
    /// Friend of a friend.
    Introduced,
    /// Somebody who hires.
    Recruiter,
    /// Somebody who sells.
    Seller,
    /// Suggested by LinkedIn, or found by a search.
    Suggested,
    /// Looked for advice, a job, an audience.
    Admirer,
    /// Somebody the member sells to or hires.
    Lead,
}

impl Origin {
    /// Circles that connect people without their having met, most of the time.
    fn is_distant(self) -> bool {
        matches!(
            self,
            Self::Recruiter | Self::Seller | Self::Suggested | Self::Admirer | Self::Lead
        )
    }
}

/// How much each circle holds in one world.
pub(crate) struct Circles {
    near: Vec<f64>,
    distant: Vec<f64>,
    job_weights: Vec<f64>,
    school_weights: Vec<f64>,
    clients: Vec<usize>,
    pub(crate) events: Vec<Day>,
    /// How often a recruiter became more than a message; and likewise.
    recruiter_met: f64,
    seller_met: f64,
    lead_met: f64,
    trust: f64,
}

impl Circles {
    pub(crate) fn draw(
        kind: Kind,
        member: &Member,
        today: Day,
        companies: usize,
        chance: &mut Chance,
    ) -> Self {
        // Colleagues, classmates, private, clients, events, online, introduced.
        let near: [f64; 7] = match kind {
            Kind::Student => [2.0, 6.0, 2.0, 0.1, 1.0, 0.7, 0.8],
            Kind::Seller => [3.0, 1.5, 1.0, 4.0, 2.0, 0.8, 0.7],
            Kind::JobChanger => [7.0, 1.5, 1.0, 1.0, 1.0, 0.5, 0.5],
            Kind::Small => [4.0, 2.0, 3.0, 1.0, 0.5, 0.3, 0.5],
            Kind::Recruiter => [4.0, 1.5, 1.0, 2.0, 1.5, 0.7, 0.7],
            _ => [5.0, 2.0, 1.5, 1.5, 1.0, 0.6, 0.7],
        };
        // Recruiters, sellers, suggested, admirers, leads.
        let distant: [f64; 5] = match kind {
            Kind::Seller => [0.4, 1.0, 3.0, 0.5, 6.0],
            Kind::Recruiter => [1.0, 0.8, 2.0, 1.5, 5.0],
            Kind::Student => [1.0, 0.6, 5.0, 0.3, 0.0],
            Kind::JobChanger => [3.0, 1.0, 4.0, 0.4, 0.0],
            Kind::Collector => [1.0, 1.5, 8.0, 2.0, 0.0],
            Kind::Null => [0.0, 0.0, 1.0, 0.0, 0.0],
            _ => [1.2, 1.2, 5.0, 0.7, 0.1],
        };
        let mut near = chance.stirred(&near, 9.0);
        if member.jobs.is_empty() {
            near[0] = 0.0;
            near[3] = 0.0;
        }
        if member.schools.is_empty() {
            near[1] = 0.0;
        }
        let job_weights = member
            .jobs
            .iter()
            .map(|job| {
                let years = years_between(job.from, job.ended_by(today));
                years.sqrt() * job.people.min(400.0).powf(0.4) * chance.between(0.3, 1.0)
            })
            .collect();
        let school_weights = member
            .schools
            .iter()
            .enumerate()
            .map(|(number, _)| chance.between(0.1, 1.0) * if number == 0 { 0.4 } else { 1.0 })
            .collect();
        let span = (today - member.registered).max(1);
        let events = (0..chance.count(3..=14))
            .map(|_| member.registered + chance.within(0, span - 1))
            .collect();
        let clients = (0..chance.count(3..=14))
            .map(|_| chance.count(0..=companies - 1))
            .collect();
        Self {
            near,
            distant: chance.stirred(&distant, 8.0),
            job_weights,
            school_weights,
            clients,
            events,
            recruiter_met: chance.between(0.05, 0.4),
            seller_met: chance.between(0.0, 0.12),
            lead_met: match kind {
                Kind::Recruiter => chance.between(0.1, 0.5),
                _ => chance.between(0.05, 0.35),
            },
            trust: chance.between(0.55, 0.97),
        }
    }

    /// How one more connection came about.
    pub(crate) fn origin(&self, kind: Kind, habits: &Habits, chance: &mut Chance) -> Origin {
        if kind == Kind::Null || chance.yes(habits.strangers) {
            return match chance.weighted(&self.distant) {
                0 => Origin::Recruiter,
                1 => Origin::Seller,
                2 => Origin::Suggested,
                3 => Origin::Admirer,
                _ => Origin::Lead,
            };
        }
        match chance.weighted(&self.near) {
            0 => Origin::Colleague(chance.weighted(&self.job_weights)),
            1 => Origin::Classmate(chance.weighted(&self.school_weights)),
            2 => Origin::Private,
            3 => Origin::Client(
                chance.weighted(&self.job_weights),
                *chance.pick(&self.clients),
            ),
            4 => Origin::Event(chance.count(0..=self.events.len() - 1)),
            5 => Origin::Online,
            _ => Origin::Introduced,
        }
    }

    /// What came of it.
    pub(crate) fn bond(
        &self,
        origin: Origin,
        member: &Member,
        habits: &Habits,
        chance: &mut Chance,
    ) -> Bond {
        let trust = self.trust;
        match origin {
            Origin::Private => bond(chance, 200.0, 1.5, 0.97),
            Origin::Colleague(job) => {
                let never_met =
                    habits.never_met * if member.jobs[job].is_big() { 1.0 } else { 0.3 };
                if chance.yes(never_met) {
                    Bond::default()
                } else if !member.jobs[job].is_big() || chance.yes(habits.team) {
                    bond(chance, 90.0, 1.1, trust)
                } else {
                    bond(chance, 4.0, 1.0, trust)
                }
            }
            Origin::Classmate(_) => {
                if chance.yes(habits.never_met) {
                    Bond::default()
                } else if chance.yes(habits.classmates_close) {
                    bond(chance, 120.0, 1.0, trust)
                } else {
                    bond(chance, 3.0, 0.8, 0.5 * trust)
                }
            }
            Origin::Client(..) => bond(chance, 7.0, 1.2, 0.9 * trust),
            Origin::Event(_) => bond(chance, 1.3, 0.7, 0.6 * trust),
            Origin::Introduced => {
                if chance.yes(0.3) {
                    Bond::default()
                } else {
                    bond(chance, 2.5, 1.0, 0.7 * trust)
                }
            }
            Origin::Online => Bond {
                words: true,
                ..if chance.yes(0.1) {
                    bond(chance, 6.0, 1.0, trust)
                } else {
                    Bond::default()
                }
            },
            Origin::Recruiter => met(chance, self.recruiter_met, 2.0, 0.4 * trust),
            Origin::Seller => met(chance, self.seller_met, 1.5, 0.3 * trust),
            Origin::Lead => met(chance, self.lead_met, 2.5, 0.6 * trust),
            Origin::Suggested | Origin::Admirer => met(chance, 0.03, 1.5, 0.4 * trust),
        }
    }

    /// The day the two came across each other.
    pub(crate) fn met_on(
        &self,
        origin: Origin,
        member: &Member,
        today: Day,
        chance: &mut Chance,
    ) -> Day {
        match origin {
            Origin::Colleague(job) | Origin::Client(job, _) => {
                let job = &member.jobs[job];
                let (from, to) = (job.from, job.ended_by(today));
                // Most are met in the first months.
                if chance.yes(0.5) {
                    (from + chance.wait(60.0)).min(to)
                } else {
                    chance.within(from, to)
                }
            }
            Origin::Classmate(school) => member.schools[school].from,
            Origin::Private => chance.within(member.born + 6 * YEAR, today),
            Origin::Event(event) => self.events[event],
            Origin::Introduced => chance.within(member.born + 18 * YEAR, today),
            origin => {
                debug_assert!(origin.is_distant() || origin == Origin::Online);
                chance.within(member.registered, today)
            }
        }
    }
}

fn bond(chance: &mut Chance, median: f64, sigma: f64, trust: f64) -> Bond {
    Bond {
        days: whole(chance.log_normal(median, sigma)).max(1),
        trusted: chance.yes(trust),
        words: true,
    }
}

fn met(chance: &mut Chance, share: f64, median: f64, trust: f64) -> Bond {
    if chance.yes(share) {
        bond(chance, median, 1.0, trust)
    } else {
        Bond::default()
    }
}

#[expect(clippy::cast_precision_loss, reason = "a life is short")]
fn years_between(from: Day, to: Day) -> f64 {
    (to - from) as f64 / YEAR as f64
}
