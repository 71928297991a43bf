//! The member: where they learnt, worked, when they came to LinkedIn.

use super::cultures::{SCRIPTED, WESTERN};
use super::kinds::Kind;
use super::names::{Name, Registry};
use super::places::{self, BIG, Company};
use crate::calendar::{Day, YEAR, new_year};
use crate::chance::{Chance, whole};

/// A time at a place.
#[derive(Clone, Debug)]
pub(crate) struct Stay {
    pub(crate) place: String,
    pub(crate) title: String,
    pub(crate) from: Day,
    /// `None` is today.
    pub(crate) to: Option<Day>,
    /// How many are there.
    pub(crate) people: f64,
}

impl Stay {
    pub(crate) fn is_big(&self) -> bool {
        self.people > BIG
    }

    pub(crate) fn ended_by(&self, today: Day) -> Day {
        self.to.unwrap_or(today)
    }
}

#[derive(Clone, Debug)]
pub(crate) struct Member {
    pub(crate) name: Name,
    pub(crate) slug: String,
    pub(crate) born: Day,
    pub(crate) registered: Day,
    pub(crate) jobs: Vec<Stay>,
    pub(crate) schools: Vec<Stay>,
    /// The culture of the first years, and of today.
    pub(crate) home: usize,
    pub(crate) now: usize,
    /// The day of the move from one to the other.
    pub(crate) moved: Option<Day>,
}

impl Member {
    pub(crate) fn draw(
        kind: Kind,
        today: Day,
        companies: &[Company],
        registry: &mut Registry,
        chance: &mut Chance,
    ) -> Self {
        let age = match kind {
            Kind::Student => chance.number(20..=27),
            Kind::Quiet => chance.number(28..=64),
            Kind::JobChanger => chance.number(30..=52),
            Kind::Small => chance.number(24..=62),
            _ => chance.number(26..=60),
        };
        let born = today - age * YEAR - chance.number(0..=364);
        let home = match kind {
            Kind::Mover => chance.count(SCRIPTED.start..=SCRIPTED.end - 1),
            _ => chance.count(WESTERN.start..=WESTERN.end - 1),
        };
        let now = match kind {
            Kind::Mover => chance.count(0..=5),
            _ => home,
        };
        let name = registry.rare_name(chance, home);
        let slug = registry.slug(chance, &name, false);
        let schools = schools(kind, born, today, chance);
        let jobs = jobs(kind, &schools, today, companies, chance);
        let earliest = (born + 17 * YEAR).max(new_year(2006));
        let latest = match kind {
            Kind::Small => today - 120,
            Kind::Student => today - 300,
            _ => today - 3 * YEAR,
        };
        let registered = chance.within(earliest.min(latest), latest);
        let moved = (kind == Kind::Mover).then(|| {
            let first = born + 19 * YEAR;
            chance.within(first, (today - YEAR).max(first))
        });
        Self {
            name,
            slug,
            born,
            registered,
            jobs,
            schools,
            home,
            now,
            moved,
        }
    }

    /// The culture of the country lived in on a day.
    pub(crate) fn culture_on(&self, day: Day) -> usize {
        match self.moved {
            Some(moved) if day < moved => self.home,
            _ => self.now,
        }
    }
}

fn schools(kind: Kind, born: Day, today: Day, chance: &mut Chance) -> Vec<Stay> {
    let mut schools = Vec::new();
    let school = |chance: &mut Chance, number, from: Day, to: Day| Stay {
        place: places::school(chance, number),
        title: "Studies".to_owned(),
        from,
        to: (to < today).then_some(to),
        people: chance.log_normal(90.0, 0.6),
    };
    if chance.yes(0.5) || kind == Kind::Student {
        let from = born + 11 * YEAR;
        schools.push(school(chance, 0, from, from + 7 * YEAR));
    }
    if chance.yes(0.85) || kind == Kind::Student {
        let from = born + 19 * YEAR;
        let to = from + chance.number(3..=5) * YEAR;
        schools.push(school(chance, 1, from.min(today - 200), to));
        if chance.yes(0.3) && to + YEAR < today {
            schools.push(school(chance, 1, to + 60, to + 60 + 2 * YEAR));
        }
    }
    schools
}

fn jobs(
    kind: Kind,
    schools: &[Stay],
    today: Day,
    companies: &[Company],
    chance: &mut Chance,
) -> Vec<Stay> {
    let start = schools.last().map_or(today - 8 * YEAR, |last| {
        let left = last.ended_by(today);
        if kind == Kind::Student {
            last.from + YEAR
        } else {
            left + chance.number(0..=400)
        }
    });
    let tenure = match kind {
        Kind::JobChanger => chance.between(0.7, 1.8),
        Kind::Student => chance.between(0.3, 1.2),
        Kind::Quiet => chance.between(4.0, 12.0),
        _ => chance.between(2.0, 8.0),
    };
    // Some stay with small firms, some with large ones.
    let taste = chance.between(-1.5, 1.5);
    let mut jobs: Vec<Stay> = Vec::new();
    let mut from = start.min(today - 120);
    while from < today - 60 {
        let days = whole(chance.log_normal(tenure * 365.0, 0.5)).max(90);
        let to = from + days;
        let company = employer(companies, taste, &jobs, chance);
        jobs.push(Stay {
            place: company.name.clone(),
            title: title(kind, chance),
            from,
            to: (to < today).then_some(to),
            people: company.people,
        });
        from = to + chance.number(0..=90);
    }
    jobs
}

fn employer<'a>(
    companies: &'a [Company],
    taste: f64,
    so_far: &[Stay],
    chance: &mut Chance,
) -> &'a Company {
    loop {
        // `companies` begins with the largest.
        let company = if chance.yes(0.5 + taste / 3.5) {
            chance.pick_uneven(companies)
        } else {
            chance.pick(companies)
        };
        if so_far.iter().all(|stay| stay.place != company.name) {
            return company;
        }
    }
}

fn title(kind: Kind, chance: &mut Chance) -> String {
    let titles = match kind {
        Kind::Seller => places::SELLING,
        Kind::Recruiter => places::RECRUITING,
        Kind::Student => places::STUDYING,
        _ => places::TITLES,
    };
    (*chance.pick(titles)).to_owned()
}
