//! The 90 % interval of the share of strangers.
//!
//! Each draw takes the table's numbers from their own uncertainty, the prior from its own, the account's
//! habits to any degree, weighs the
//! weeks of connecting anew (Bayesian bootstrap; Rubin 1981), fits again, and draws everybody's class.

use rand::rngs::ChaCha8Rng;
use rand::{RngExt, SeedableRng};
use rand_distr::{Binomial, Distribution, Exp1, Gamma, StandardNormal};
use rustc_hash::FxHashMap;

use super::Population;
use super::habit::{Habits, MOST};
use super::model::{Likelihoods, posterior};
use super::prior::{Prior, fit};
use crate::day::Day;
use crate::evidence::Table;
use crate::parallel;

/// How many draws: the 5th and 95th of a hundred are then known to a point or so.
const DRAWS: usize = 200;

/// What is expected beforehand is itself drawn as if from so few people: accounts differ by a factor of five
/// in strangers (judgement).
const DOUBTED_PEOPLE: f64 = 3.0;

/// One seed for all: the same export gives the same interval.
const SEED: u64 = 20_260_101;

/// No likelihood is drawn smaller: nothing that people do is impossible for a class of people.
const SMALLEST: f64 = 1e-4;

/// Where the share of strangers lies with 90 % certainty.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// The 5th percentile, between 0 and 1.
    pub low: f64,
    /// The 95th percentile, between 0 and 1.
    pub high: f64,
}

/// The share of strangers among the unlabelled people, drawn again and again; all 0 where everybody is labelled.
pub(super) fn draw(population: &Population, prior: &Prior, habits: &Habits) -> Vec<f64> {
    let weeks = Weeks::of(population);
    let unlabelled = population.unlabelled();
    let people: u64 = unlabelled.iter().sum();
    parallel::each_large(DRAWS, |number| {
        // Each draw has a stream of its own, so that no draw depends on those before.
        let mut rng = ChaCha8Rng::seed_from_u64(SEED);
        rng.set_stream(number as u64);
        let degree = rng.random::<f64>() * MOST;
        let drawn = drawn_table(population.table, &mut rng);
        let numbers = habits.scaled(drawn, degree);
        let likelihoods = Likelihoods::with(&numbers, &population.patterns, &population.weights);
        let drawn_prior = Prior {
            mean: dirichlet(prior.mean.map(|mean| mean * DOUBTED_PEOPLE), &mut rng),
            ..*prior
        };
        let counts = weeks.weighed(population.patterns.len(), &mut rng);
        let fitted = fit(&likelihoods, &counts, &drawn_prior);
        let mut strangers = 0;
        for (likelihood, count) in likelihoods.0.iter().zip(&unlabelled) {
            let p = posterior(fitted, *likelihood)[2].clamp(0.0, 1.0);
            strangers += Binomial::new(*count, p).map_or(0, |binomial| binomial.sample(&mut rng));
        }
        #[expect(
            clippy::cast_precision_loss,
            reason = "counts of people are far below 2^52"
        )]
        let share = strangers as f64 / people.max(1) as f64;
        share
    })
}

/// Standard normal deviates, the same on every run.
pub(super) fn deviates(count: usize) -> Vec<f64> {
    let rng = ChaCha8Rng::seed_from_u64(SEED + 1);
    StandardNormal.sample_iter(rng).take(count).collect()
}

impl Interval {
    /// The 5th and the 95th percentile of draws.
    pub(super) fn of(mut draws: Vec<f64>) -> Self {
        draws.sort_by(f64::total_cmp);
        Self {
            low: draws[draws.len() / 20],
            high: draws[draws.len() - 1 - draws.len() / 20],
        }
    }
}

/// The table's numbers, each line of a class drawn from a Dirichlet distribution worth `worth` people.
fn drawn_table(table: Table, rng: &mut ChaCha8Rng) -> Vec<Vec<[f64; 3]>> {
    table
        .iter()
        .map(|variable| {
            let mut levels = vec![[0.0; 3]; variable.levels.len()];
            for class in 0..3 {
                let gammas: Vec<f64> = variable
                    .levels
                    .iter()
                    .map(|level| gamma(variable.worth * level.likelihood[class], rng))
                    .collect();
                let sum: f64 = gammas.iter().sum();
                for (level, gamma) in levels.iter_mut().zip(gammas) {
                    level[class] = (gamma / sum).max(SMALLEST);
                }
            }
            levels
        })
        .collect()
}

fn dirichlet(weights: [f64; 3], rng: &mut ChaCha8Rng) -> [f64; 3] {
    let gammas = weights.map(|weight| gamma(weight, rng).max(1e-9));
    let sum: f64 = gammas.iter().sum();
    gammas.map(|one| one / sum)
}

fn gamma(shape: f64, rng: &mut ChaCha8Rng) -> f64 {
    Gamma::new(shape, 1.0).map_or(shape, |gamma| gamma.sample(rng))
}

/// How many people of each pattern came in each week: who comes in one week has something in common.
struct Weeks(Vec<Vec<(usize, f64)>>);

impl Weeks {
    fn of(population: &Population) -> Self {
        let mut by_week: FxHashMap<Option<i32>, FxHashMap<usize, f64>> = FxHashMap::default();
        for (pattern, day) in population.of_person.iter().zip(&population.days) {
            *by_week
                .entry(day.map(Day::week))
                .or_default()
                .entry(*pattern)
                .or_default() += 1.0;
        }
        let mut weeks: Vec<_> = by_week.into_iter().collect();
        weeks.sort_by_key(|(week, _)| *week);
        Self(
            weeks
                .into_iter()
                .map(|(_, counts)| {
                    let mut counts: Vec<_> = counts.into_iter().collect();
                    counts.sort_by_key(|(pattern, _)| *pattern);
                    counts
                })
                .collect(),
        )
    }

    /// The counts of all patterns, each week weighed by an exponential draw, scaled to the true total.
    fn weighed(&self, patterns: usize, rng: &mut ChaCha8Rng) -> Vec<f64> {
        let mut counts = vec![0.0; patterns];
        let (mut total, mut weighed) = (0.0, 0.0);
        for week in &self.0 {
            let weight: f64 = Exp1.sample(rng);
            for (pattern, count) in week {
                counts[*pattern] += weight * count;
                total += count;
                weighed += weight * count;
            }
        }
        if weighed > 0.0 {
            counts
                .iter_mut()
                .for_each(|count| *count *= total / weighed);
        }
        counts
    }
}

#[cfg(test)]
mod tests {
    use super::super::prior::CONNECTIONS as PRIOR;
    use super::*;
    use crate::evidence::CONNECTIONS;
    use crate::ties::Pattern;
    use crate::ties::model::weights_of;

    fn silent(people: usize) -> Population {
        let mut levels = vec![None; CONNECTIONS.len()];
        levels[0] = Some(0);
        population(levels, people)
    }

    fn drawn(population: &Population) -> Vec<f64> {
        let (table, counts) = (population.table, population.counts());
        let habits = Habits::of(table, &population.patterns, &counts, PRIOR.mean);
        draw(population, &PRIOR, &habits)
    }

    fn population(levels: Vec<Option<u8>>, people: usize) -> Population {
        let patterns = vec![Pattern(levels)];
        Population {
            table: CONNECTIONS,
            weights: weights_of(CONNECTIONS, &patterns),
            patterns,
            of_person: vec![0; people],
            days: (0..people)
                .map(|one| i32::try_from(7 * one).ok().map(Day::from_days_since_1970))
                .collect(),
            labels: vec![None; people],
        }
    }

    #[test]
    fn without_evidence_the_interval_is_as_wide_as_the_prior() {
        let interval = Interval::of(drawn(&population(vec![None; CONNECTIONS.len()], 1000)));
        assert!(interval.high - interval.low > 0.4, "{interval:?}");
    }

    #[test]
    fn it_is_the_same_on_every_run_and_the_middle_90_of_100() {
        assert_eq!(drawn(&silent(50)), drawn(&silent(50)));
        let hundred = (1..=100).rev().map(f64::from).collect();
        assert_eq!(
            Interval::of(hundred),
            Interval {
                low: 6.0,
                high: 95.0
            }
        );
    }
}
