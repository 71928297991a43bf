//! From evidence to probabilities: pure numbers, nothing of people or files.
//!
//! Naive Bayes over the variables of a table, the prior found by expectation-maximisation over the
//! population (Saerens, Latinne and Decaestecker, 2002), the interval by repeated draws.

mod habit;
mod interval;
mod model;
mod points;
mod prior;
mod thousandths;

use habit::{Habits, MIDDLE};
pub use interval::Interval;
pub use model::{Likelihoods, Pattern, posterior};
pub use points::Points;
pub use prior::{CONNECTIONS, INVITERS, Prior, fit};
pub use thousandths::{Milli, Thousandths};

use std::collections::BTreeSet;

use crate::evidence::{Findings, Table};
use crate::tie::Tie;

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
    /// The likelihoods used, by variable and level: the table's, with the account's habits in them.
    pub numbers: Vec<Vec<[f64; 3]>>,
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
        let (mut shown, mut weeks, mut labels) = (Vec::new(), Vec::new(), Vec::new());
        for (findings, week, label) in people {
            shown.push(Pattern(findings.levels(table)));
            weeks.push(week);
            labels.push(label);
        }
        // In an order of their own, so that draws do not depend on the order of the file.
        let patterns: Vec<Pattern> = shown
            .iter()
            .cloned()
            .collect::<BTreeSet<_>>()
            .into_iter()
            .collect();
        let place = |pattern| patterns.binary_search(pattern).unwrap_or_default();
        let of_person = shown.iter().map(place).collect();
        Self {
            table,
            patterns,
            of_person,
            weeks,
            labels,
        }
    }

    /// Judges everybody. Labels clamp the person they name and leave the prior alone, since who gets
    /// labelled by hand is not chance.
    pub fn estimate(&self, prior: &Prior) -> Estimate {
        let counts = self.counts();
        let habits = prior
            .adapts
            .then(|| Habits::of(self.table, &self.patterns, &counts, prior.mean));
        let numbers = model::numbers(self.table);
        let numbers = match &habits {
            Some(habits) => habits.scaled(numbers, MIDDLE),
            None => numbers,
        };
        let likelihoods = Likelihoods::with(self.table, &numbers, &self.patterns);
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
            numbers,
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
