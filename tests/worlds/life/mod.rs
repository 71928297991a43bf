//! Made-up lives. First a life is drawn: jobs, schools, who was met where and how often. What the files of an
//! export hold follows from it; the truth is what life made of two people, whatever the files show.

mod activity;
mod bond;
mod business;
mod circles;
mod clutter;
mod cultures;
mod habits;
mod inviters;
mod kinds;
mod language;
mod linking;
mod member;
mod names;
mod people;
mod places;
mod talk;
mod traces;

pub(crate) use activity::Activity;
pub(crate) use bond::Truth;
pub(crate) use inviters::InviterKind;
pub(crate) use kinds::{Half, Kind};
pub(crate) use language::Language;
pub(crate) use linking::{Connection, Invitation};
pub(crate) use member::Member;
pub(crate) use people::Person;
pub(crate) use talk::{Conversation, Message, Writer};
pub(crate) use traces::{Contact, Endorsement, Recommendation};

use crate::calendar::{Day, new_year};
use crate::chance::Chance;
use circles::Circles;
use habits::Habits;
use names::Registry;
use people::Makers;

/// One member's life as far as an export could know of it, and the truth beside it.
pub(crate) struct World {
    pub(crate) kind: Kind,
    pub(crate) seed: u64,
    /// The day of the export.
    pub(crate) today: Day,
    pub(crate) member: Member,
    /// Everybody else; all others name them by their place here.
    pub(crate) people: Vec<Person>,
    pub(crate) connections: Vec<Connection>,
    /// Days on which somebody was added who now hides their name.
    pub(crate) hidden: Vec<Day>,
    /// Every invitation of the last half-year, both ways.
    pub(crate) invitations: Vec<Invitation>,
    /// Who of them is an inviter still waiting, and of which kind.
    pub(crate) inviters: Vec<(usize, InviterKind)>,
    pub(crate) conversations: Vec<Conversation>,
    pub(crate) contacts: Vec<Contact>,
    pub(crate) endorsements: Vec<Endorsement>,
    pub(crate) recommendations: Vec<Recommendation>,
    pub(crate) activity: Activity,
}

impl World {
    /// The world of a kind and a seed, always the same one.
    pub(crate) fn draw(kind: Kind, seed: u64) -> Self {
        let place = Kind::ALL.iter().position(|one| *one == kind);
        let salt = u64::try_from(place.expect("every kind is listed")).expect("a few kinds");
        let chance = &mut Chance::new(seed * 1009 + salt * 97 + 11);
        let habits = Habits::draw(kind, chance);
        let today = new_year(2026) + chance.number(0..=330);
        let companies = places::companies(chance);
        let mut registry = Registry::default();
        let member = Member::draw(kind, today, &companies, &mut registry, chance);
        let circles = Circles::draw(kind, &member, today, companies.len(), chance);
        let makers = Makers {
            member: &member,
            circles: &circles,
            companies: &companies,
            today,
            shows_email: habits.shows_email,
            mixed: chance.between(0.03, 0.35),
            own_script: chance.between(0.15, 0.8),
        };

        let mut people = Vec::new();
        for _ in 0..habits.connections {
            let origin = circles.origin(kind, &habits, chance);
            let bond = circles.bond(origin, &member, &habits, chance);
            people.push(makers.person(origin, bond, false, &mut registry, chance));
        }
        let connections = linking::connect(&member, &habits, &people, today, chance);
        let mut world = Self {
            kind,
            seed,
            today,
            hidden: linking::hidden(&connections, &habits, chance),
            people,
            connections,
            invitations: Vec::new(),
            inviters: Vec::new(),
            conversations: Vec::new(),
            contacts: Vec::new(),
            endorsements: Vec::new(),
            recommendations: Vec::new(),
            activity: Activity::default(),
            member: member.clone(),
        };
        linking::invite(&mut world, &habits, chance);
        talk::everybody(&mut world, &habits, chance);
        traces::everybody(&mut world, &habits, chance);
        linking::unanswered(&mut world, &habits, &makers, &mut registry, chance);
        clutter::outside(&mut world, &habits, &makers, &mut registry, chance);
        traces::outside(&mut world, &habits, &makers, &mut registry, chance);
        inviters::ask(&mut world, &habits, &makers, &mut registry, chance);
        world.activity = Activity::draw(&world, &habits, chance);
        if kind == Kind::Null {
            world.forget(habits.strangers, chance);
        }
        world
    }

    /// Makes the truth independent of everything else.
    fn forget(&mut self, strangers: f64, chance: &mut Chance) {
        let known = chance.between(0.1, 0.9) * (1.0 - strangers);
        let shares = [known, 1.0 - strangers - known, strangers];
        for person in &mut self.people {
            person.truth = Truth::ALL[chance.weighted(&shares)];
        }
    }

    /// The true share of strangers among the named connections.
    pub(crate) fn stranger_ratio(&self) -> f64 {
        let strangers = self
            .connections
            .iter()
            .filter(|one| self.people[one.person].truth == Truth::Stranger);
        crate::chance::real(strangers.count()) / crate::chance::real(self.connections.len())
    }
}
