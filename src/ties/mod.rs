//! From evidence to probabilities: pure numbers, nothing of people or files.
//!
//! Naive Bayes over the variables of a table, the prior found by expectation-maximisation over the
//! population (Saerens, Latinne and Decaestecker, 2002), then leaning to the time at which each person came;
//! the interval by repeated draws.

mod contemporaries;
mod correction;
mod habit;
mod interval;
mod model;
mod points;
mod prior;
mod thousandths;

pub use contemporaries::Contemporaries;
use correction::{Answer, Correction};
use habit::{Habits, MIDDLE};
pub use interval::Interval;
pub use model::{Likelihoods, Pattern, posterior};
pub use points::Points;
use prior::prior_of_shares;
pub use prior::{CONNECTIONS, INVITERS, Prior, fit};
pub use thousandths::{Milli, Thousandths};

use rustc_hash::{FxHashMap, FxHashSet};

use crate::day::Day;
use crate::evidence::{Findings, Table};
use crate::tie::{Asked, Label, Tie};

/// People whose ties are judged together.
#[derive(Clone, Debug)]
pub struct Population {
    table: Table,
    patterns: Vec<Pattern>,
    /// For each pattern the weights of its variables: those of the table, whatever numbers it is judged by.
    weights: Vec<Vec<f64>>,
    /// For each person the place of their pattern.
    of_person: Vec<usize>,
    /// For each person the day they came, where known.
    days: Vec<Option<Day>>,
    /// For each person the member's own word.
    labels: Vec<Option<Label>>,
}

/// What came out for a population.
#[derive(Clone, Debug)]
pub struct Estimate {
    /// P(known), P(acquaintance), P(stranger) before any evidence and of no time in particular.
    pub prior: [f64; 3],
    /// The likelihoods used, by variable and level: the table's, with the account's habits in them.
    pub numbers: Vec<Vec<[f64; 3]>>,
    /// For each person, in the order given: rounded once, so that all sums agree.
    pub persons: Vec<Thousandths>,
    /// The same without any label.
    pub blind: Vec<Thousandths>,
    /// For each person who came around the same time; `None` without a day, or where the population is too
    /// small to show it.
    pub contemporaries: Vec<Option<Contemporaries>>,
    /// The 90 % interval of the share of strangers; `None` for an empty population, or one too small to
    /// show habits.
    pub interval: Option<Interval>,
}

impl Population {
    /// Groups people by what was observed of them.
    pub fn new<'a>(
        table: Table,
        people: impl Iterator<Item = (&'a Findings, Option<Day>, Option<Label>)>,
    ) -> Self {
        let (mut shown, mut days, mut labels) = (Vec::new(), Vec::new(), Vec::new());
        for (findings, day, label) in people {
            shown.push(Pattern(findings.levels(table)));
            days.push(day);
            labels.push(label);
        }
        // In an order of their own, so that draws do not depend on the order of the file.
        let mut patterns: Vec<Pattern> = shown
            .iter()
            .collect::<FxHashSet<_>>()
            .into_iter()
            .cloned()
            .collect();
        patterns.sort_unstable();
        let places: FxHashMap<&Pattern, usize> = patterns.iter().zip(0..).collect();
        let of_person = shown.iter().map(|pattern| places[pattern]).collect();
        Self {
            table,
            weights: model::weights_of(table, &patterns),
            patterns,
            of_person,
            days,
            labels,
        }
    }

    /// Judges everybody. Labels clamp the person they name; those of people asked at random also move the
    /// prior, so that everybody's probabilities add up to the corrected shares. Who gets labelled otherwise
    /// is not chance.
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
        let likelihoods = Likelihoods::with(&numbers, &self.patterns, &self.weights);
        let fitted = fit(&likelihoods, &counts, prior);
        let by_pattern = likelihoods.posteriors(fitted);
        let contemporaries = self.contemporaries(&by_pattern);
        let persons = self.persons(&likelihoods, &contemporaries);
        // Whatever leans to a time, as many are strangers as the patterns alone tell.
        let everybody = vec![1; self.of_person.len()];
        let by_person = self.of_person.iter().map(|one| by_pattern[*one]);
        let expected = shares(by_person, &everybody);
        let of_no_time = prior_of_shares(&persons, &everybody, fitted, expected);
        let blind = persons.posteriors(of_no_time);
        let unlabelled: Vec<u64> = self.labels.iter().map(|one| one.is_none().into()).collect();
        let shares = shares(blind.iter().copied(), &unlabelled);
        let draws = match &habits {
            Some(habits) if !self.of_person.is_empty() => {
                centred(interval::draw(self, prior, habits), shares[2])
            }
            _ => vec![],
        };
        let correction = self.correction(&blind, &draws, shares[2]);
        let corrected = if correction == Correction::NONE {
            of_no_time
        } else {
            let moved = [0, 1, 2].map(|class| shares[class] + correction.moved[class]);
            prior_of_shares(&persons, &unlabelled, of_no_time, moved)
        };
        let judged = persons.posteriors(corrected);
        let with_label = |(posterior, label): (&[f64; 3], &Option<Label>)| match label {
            Some(label) => Thousandths::certain(label.tie),
            None => Thousandths::round(*posterior),
        };
        Estimate {
            prior: corrected,
            numbers,
            persons: judged.iter().zip(&self.labels).map(with_label).collect(),
            interval: self.interval(draws, shares[2], &correction),
            blind: blind.into_iter().map(Thousandths::round).collect(),
            contemporaries,
        }
    }

    /// Who came around the same time as each person, by what the evidence alone tells of them.
    fn contemporaries(&self, by_pattern: &[[f64; 3]]) -> Vec<Option<Contemporaries>> {
        let known = self.of_person.iter().map(|one| by_pattern[*one][0]);
        Contemporaries::of_all(&self.days, &known.collect::<Vec<f64>>())
    }

    /// The likelihoods of each person: of their pattern, and of those who came around the same time.
    fn persons(&self, patterns: &Likelihoods, beside: &[Option<Contemporaries>]) -> Likelihoods {
        let of = |(pattern, beside): (&usize, &Option<Contemporaries>)| {
            let likelihood = patterns.0[*pattern];
            beside.map_or(likelihood, |beside| {
                let beside = beside.likelihood();
                [0, 1, 2].map(|class| likelihood[class] * beside[class])
            })
        };
        Likelihoods(self.of_person.iter().zip(beside).map(of).collect())
    }

    /// What the answers about people asked at random say of all, beside what was said of each without them.
    fn correction(&self, blind: &[[f64; 3]], draws: &[f64], strangers: f64) -> Correction {
        let asked = |(estimated, label): (&[f64; 3], &Option<Label>)| {
            let label = label.filter(|label| label.asked == Asked::Random)?;
            Some(Answer {
                estimated: *estimated,
                tie: label.tie,
            })
        };
        let answers: Vec<Answer> = blind.iter().zip(&self.labels).filter_map(asked).collect();
        let of_all: Vec<f64> = blind.iter().map(|one| one[2]).collect();
        let squares: f64 = draws.iter().map(|one| (one - strangers).powi(2)).sum();
        let deviation = (squares / count(draws.len()).max(1.0)).sqrt();
        Correction::of(&answers, &of_all, deviation)
    }

    /// The draws as far as the model still counts, moved by the answers and scattered as those leave it, with
    /// the labelled people counted as they are.
    fn interval(
        &self,
        draws: Vec<f64>,
        strangers: f64,
        correction: &Correction,
    ) -> Option<Interval> {
        let all = count(self.of_person.len());
        let is_stranger =
            |label: &&Option<Label>| label.is_some_and(|one| one.tie == Tie::Stranger);
        let labelled = self.labels.iter().flatten().count();
        let strangers_by_label = count(self.labels.iter().filter(is_stranger).count());
        let others = all - count(labelled);
        let center = strangers + correction.moved[2];
        let chance = interval::deviates(draws.len());
        let share = |(draw, chance): (f64, f64)| {
            let off = (draw - strangers) * correction.model_weight
                + chance * correction.answers_deviation;
            (strangers_by_label + others * (center + off).clamp(0.0, 1.0)) / all
        };
        (!draws.is_empty())
            .then(|| Interval::of(draws.into_iter().zip(chance).map(share).collect()))
    }

    /// How many unlabelled people show each pattern.
    fn unlabelled(&self) -> Vec<u64> {
        let mut counts = vec![0; self.patterns.len()];
        for (pattern, label) in self.of_person.iter().zip(&self.labels) {
            counts[*pattern] += u64::from(label.is_none());
        }
        counts
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

/// Draws moved to scatter about the estimate: a drawn table tells less than the table itself, which alone
/// moves their middle.
fn centred(mut draws: Vec<f64>, estimate: f64) -> Vec<f64> {
    let mean = draws.iter().sum::<f64>() / count(draws.len()).max(1.0);
    draws.iter_mut().for_each(|draw| *draw += estimate - mean);
    draws
}

/// The expected shares of the classes; even where nobody is left.
fn shares(posteriors: impl Iterator<Item = [f64; 3]>, counts: &[u64]) -> [f64; 3] {
    let mut sums = [0.0; 3];
    for (posterior, people) in posteriors.zip(counts) {
        #[expect(
            clippy::cast_precision_loss,
            reason = "counts of people are far below 2^52"
        )]
        let people = *people as f64;
        (0..3).for_each(|class| sums[class] += people * posterior[class]);
    }
    let all: f64 = sums.iter().sum();
    if all > 0.0 {
        sums.map(|one| one / all)
    } else {
        [1.0 / 3.0; 3]
    }
}

#[expect(
    clippy::cast_precision_loss,
    reason = "counts of people are far below 2^52"
)]
fn count(of: usize) -> f64 {
    of as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::{CONNECTIONS as TABLE, Finding, Kind};
    use crate::untrusted::Untrusted;

    #[test]
    fn the_time_at_which_people_came_tells_who_is_a_stranger_and_not_how_many() {
        // Each third person of the first hundred days talked on many days, of the next hundred nobody.
        let people: Vec<(Findings, i32)> = (0..200)
            .map(|place| {
                let level = if place < 100 && place % 3 == 0 { 10 } else { 0 };
                let talk = Finding {
                    kind: Kind::Conversation,
                    level,
                    words: Untrusted::default(),
                    own: None,
                };
                (Findings(vec![talk]), place)
            })
            .collect();
        let estimate = |dated: bool| {
            let day = |day: &i32| dated.then(|| Day::from_days_since_1970(*day));
            let people = people
                .iter()
                .map(|(found, place)| (found, day(place), None));
            Population::new(TABLE, people).estimate(&CONNECTIONS)
        };
        let (undated, dated) = (estimate(false), estimate(true));
        let strangers = |of: &Estimate| {
            of.persons
                .iter()
                .map(|one| one.p(Tie::Stranger))
                .sum::<f64>()
        };
        // Each of 200 people is rounded to a thousandth.
        assert!((strangers(&undated) - strangers(&dated)).abs() < 0.1);
        // Two who are silent, in the first and in the last days.
        assert_eq!(undated.persons[50], undated.persons[150]);
        assert!(dated.persons[50].p(Tie::Stranger) < undated.persons[50].p(Tie::Stranger));
        assert!(dated.persons[150].p(Tie::Stranger) > undated.persons[150].p(Tie::Stranger));
    }
}
