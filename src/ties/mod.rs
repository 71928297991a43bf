//! From evidence to probabilities: pure numbers, nothing of people or files.
//!
//! Naive Bayes over the variables of a table, the prior found by expectation-maximisation over the
//! population (Saerens, Latinne and Decaestecker, 2002), the interval by repeated draws.

mod habit;
mod interval;
mod model;
mod prior;
mod thousandths;

use habit::{Habits, MIDDLE};
pub use interval::Interval;
pub use model::{Likelihoods, Pattern, posterior};
pub use prior::{CONNECTIONS, INVITERS, Prior, fit};
pub use thousandths::{Milli, Thousandths};

use rustc_hash::FxHashMap;

use crate::evidence::{Findings, Table, Tie};

/// People whose ties are judged together.
#[derive(Clone, Debug)]
pub struct Population {
    table: Table,
    patterns: Vec<Pattern>,
    /// For each person the place of their pattern.
    of_person: Vec<usize>,
    /// For each person the week they came in, where known.
    weeks: Vec<Option<i32>>,
    /// For each person the class that the member says they are.
    labels: Vec<Option<Tie>>,
}

/// What came out for a population.
#[derive(Clone, Debug)]
pub struct Estimate {
    /// P(known), P(acquaintance), P(stranger) before any evidence.
    pub prior: [f64; 3],
    /// For each person, in the order given: rounded once, so that all sums agree.
    pub persons: Vec<Thousandths>,
    /// The 90 % interval of the share of strangers; `None` for an empty population.
    pub interval: Option<Interval>,
}

impl Population {
    /// Groups people by what was observed of them.
    pub fn new<'a>(
        table: Table,
        people: impl Iterator<Item = (&'a Findings, Option<i32>, Option<Tie>)>,
    ) -> Self {
        let mut population = Self {
            table,
            patterns: vec![],
            of_person: vec![],
            weeks: vec![],
            labels: vec![],
        };
        let mut known: FxHashMap<Pattern, usize> = FxHashMap::default();
        for (findings, week, label) in people {
            let pattern = Pattern(findings.levels(table));
            let place = *known.entry(pattern.clone()).or_insert_with(|| {
                population.patterns.push(pattern);
                population.patterns.len() - 1
            });
            population.of_person.push(place);
            population.weeks.push(week);
            population.labels.push(label);
        }
        population
    }

    /// Judges everybody. Labels clamp the person they name and leave the prior alone, since who gets
    /// labelled by hand is not chance.
    pub fn estimate(&self, prior: &Prior) -> Estimate {
        let counts = self.counts();
        let habits = prior
            .adapts
            .then(|| Habits::of(self.table, &self.patterns, &counts, prior.mean));
        let likelihoods = match &habits {
            Some(habits) => {
                let numbers = habits.scaled(model::numbers(self.table), MIDDLE);
                Likelihoods::with(self.table, &numbers, &self.patterns)
            }
            None => Likelihoods::of(self.table, &self.patterns),
        };
        let fitted = fit(&likelihoods, &counts, prior);
        let posteriors: Vec<[f64; 3]> = likelihoods
            .0
            .iter()
            .map(|likelihood| posterior(fitted, *likelihood))
            .collect();
        let persons = self
            .of_person
            .iter()
            .zip(&self.labels)
            .map(|(pattern, label)| match label {
                Some(tie) => Thousandths::certain(*tie),
                None => Thousandths::round(posteriors[*pattern]),
            })
            .collect();
        Estimate {
            prior: fitted,
            persons,
            interval: interval::draw(self, prior, habits.as_ref()),
        }
    }

    /// How many people show each pattern.
    fn counts(&self) -> Vec<f64> {
        let mut counts = vec![0.0; self.patterns.len()];
        self.of_person
            .iter()
            .for_each(|pattern| counts[*pattern] += 1.0);
        counts
    }
}
