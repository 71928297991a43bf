//! The people around the member.

use super::bond::{Bond, Truth};
use super::circles::{Circles, Origin};
use super::cultures::CULTURES;
use super::language::Language;
use super::member::Member;
use super::names::{self, Name, Registry};
use super::places::{self, Company};
use crate::calendar::{Day, YEAR};
use crate::chance::Chance;

#[derive(Clone, Debug)]
pub(crate) struct Person {
    pub(crate) name: Name,
    /// Whether LinkedIn shows the name in its own script.
    pub(crate) in_own_script: bool,
    pub(crate) slug: String,
    pub(crate) language: Language,
    pub(crate) origin: Origin,
    pub(crate) bond: Bond,
    pub(crate) truth: Truth,
    pub(crate) met_on: Day,
    /// How readily they write on LinkedIn; one in the mean.
    pub(crate) chatty: f64,
    pub(crate) company: String,
    pub(crate) position: String,
    pub(crate) email: String,
    pub(crate) shows_email: bool,
}

impl Person {
    /// The two cells of the name as LinkedIn shows it.
    pub(crate) fn shown(&self) -> (&str, &str) {
        match &self.name.native {
            Some((first, last)) if self.in_own_script => (first, last),
            _ => (&self.name.first, &self.name.last),
        }
    }

    pub(crate) fn full_name(&self) -> String {
        let (first, last) = self.shown();
        format!("{first} {last}").trim().to_owned()
    }

    pub(crate) fn url(&self) -> String {
        format!("https://www.linkedin.com/in/{}", self.slug)
    }
}

/// All that bears on how a new person is made.
pub(crate) struct Makers<'a> {
    pub(crate) member: &'a Member,
    pub(crate) circles: &'a Circles,
    pub(crate) companies: &'a [Company],
    pub(crate) today: Day,
    pub(crate) shows_email: f64,
    /// People of other cultures everywhere.
    pub(crate) mixed: f64,
    /// People with a script of their own who show it.
    pub(crate) own_script: f64,
}

impl Makers<'_> {
    /// A person of this circle and bond.
    pub(crate) fn person(
        &self,
        origin: Origin,
        bond: Bond,
        rare: bool,
        registry: &mut Registry,
        chance: &mut Chance,
    ) -> Person {
        let met_on = self.circles.met_on(origin, self.member, self.today, chance);
        let culture = self.culture(origin, met_on, chance);
        let name = if rare {
            registry.rare_name(chance, culture)
        } else {
            registry.name(chance, culture)
        };
        let in_own_script = name.native.is_some() && chance.yes(self.own_script);
        let slug_in_own_script = in_own_script && chance.yes(0.25);
        let slug = registry.slug(chance, &name, slug_in_own_script);
        let number = chance.count(1..=99);
        Person {
            email: names::email(&name, number),
            slug,
            in_own_script,
            language: CULTURES[culture].language,
            truth: bond.truth(),
            bond,
            met_on,
            chatty: chance.log_normal(0.75, 0.8),
            company: self.company(origin, met_on, chance),
            position: position(origin, chance),
            shows_email: chance.yes(self.shows_email),
            origin,
            name,
        }
    }

    fn culture(&self, origin: Origin, met_on: Day, chance: &mut Chance) -> usize {
        let here = self.member.culture_on(met_on);
        let abroad = match origin {
            Origin::Private => 0.4 * self.mixed,
            Origin::Suggested | Origin::Admirer | Origin::Seller => 1.6 * self.mixed,
            _ => self.mixed,
        };
        if chance.yes(abroad) {
            chance.count(0..=CULTURES.len() - 1)
        } else {
            here
        }
    }

    /// The employer today.
    fn company(&self, origin: Origin, met_on: Day, chance: &mut Chance) -> String {
        let elsewhere = |chance: &mut Chance| {
            if chance.yes(0.06) {
                return String::new();
            }
            // Large firms employ many.
            let company = chance.pick_uneven(self.companies);
            places::spelt(chance, &company.name)
        };
        let shared = match origin {
            Origin::Colleague(job) => self.member.jobs[job].place.clone(),
            Origin::Client(_, company) => self.companies[company].name.clone(),
            _ => return elsewhere(chance),
        };
        // People move on, every five years or so.
        let stayed = self.today - met_on < chance.wait(5.5 * 365.0).max(YEAR / 2);
        if stayed {
            places::spelt(chance, &shared)
        } else {
            elsewhere(chance)
        }
    }
}

fn position(origin: Origin, chance: &mut Chance) -> String {
    let titles = match origin {
        Origin::Recruiter => places::RECRUITING,
        Origin::Seller => places::SELLING,
        Origin::Admirer if chance.yes(0.6) => places::STUDYING,
        Origin::Classmate(_) if chance.yes(0.15) => places::STUDYING,
        _ if chance.yes(0.05) => return String::new(),
        _ if chance.yes(0.05) => places::RECRUITING,
        _ if chance.yes(0.08) => places::SELLING,
        _ => places::TITLES,
    };
    (*chance.pick(titles)).to_owned()
}
