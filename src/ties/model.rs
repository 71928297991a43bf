//! Likelihoods of what was observed, and Bayes' rule.

use crate::evidence::{Table, weights};

/// The observed level of each variable; `None` where it cannot be observed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pattern(pub Vec<Option<u8>>);

/// For each pattern P(pattern | known), P(pattern | acquaintance), P(pattern | stranger), up to a factor
/// common to the three.
#[derive(Clone, Debug)]
pub struct Likelihoods(pub Vec<[f64; 3]>);

impl Likelihoods {
    /// By the table's own numbers.
    pub fn of(table: Table, patterns: &[Pattern]) -> Self {
        Self::with(&numbers(table), patterns, &weights_of(table, patterns))
    }

    /// By other numbers for the same levels, and the weights of each pattern's variables.
    pub(super) fn with(
        numbers: &[Vec<[f64; 3]>],
        patterns: &[Pattern],
        weights: &[Vec<f64>],
    ) -> Self {
        let logs: Vec<Vec<[f64; 3]>> = numbers
            .iter()
            .map(|levels| levels.iter().map(|level| level.map(f64::ln)).collect())
            .collect();
        Self(
            patterns
                .iter()
                .zip(weights)
                .map(|(pattern, weights)| likelihood(&logs, pattern, weights))
                .collect(),
        )
    }

    /// P(class | pattern) under a prior.
    pub fn posteriors(&self, prior: [f64; 3]) -> Vec<[f64; 3]> {
        self.0
            .iter()
            .map(|likelihood| posterior(prior, *likelihood))
            .collect()
    }
}

/// The likelihoods of a table, by variable and level.
pub(super) fn numbers(table: Table) -> Vec<Vec<[f64; 3]>> {
    let levels = table.iter().map(|variable| variable.levels);
    levels
        .map(|levels| levels.iter().map(|level| level.likelihood).collect())
        .collect()
}

/// The weight of each variable in each pattern.
pub(super) fn weights_of(table: Table, patterns: &[Pattern]) -> Vec<Vec<f64>> {
    let weights = |pattern: &Pattern| weights(table, &pattern.0);
    patterns.iter().map(weights).collect()
}

fn likelihood(logs: &[Vec<[f64; 3]>], pattern: &Pattern, weights: &[f64]) -> [f64; 3] {
    let mut sum = [0.0; 3];
    for ((levels, level), weight) in logs.iter().zip(&pattern.0).zip(weights) {
        let Some(level) = level else { continue };
        let log = levels[usize::from(*level)];
        for class in 0..3 {
            sum[class] += weight * log[class];
        }
    }
    // Only ratios matter; the largest is made 1 so that none of them vanishes.
    let largest = sum.into_iter().fold(f64::NEG_INFINITY, f64::max);
    sum.map(|log| (log - largest).exp())
}

/// Bayes' rule.
pub fn posterior(prior: [f64; 3], likelihood: [f64; 3]) -> [f64; 3] {
    let joint = [0, 1, 2].map(|class| prior[class] * likelihood[class]);
    let evidence: f64 = joint.iter().sum();
    if evidence > 0.0 {
        joint.map(|one| one / evidence)
    } else {
        prior
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::CONNECTIONS;

    #[test]
    fn nothing_observed_leaves_the_prior() {
        let likelihood =
            Likelihoods::of(CONNECTIONS, &[Pattern(vec![None; CONNECTIONS.len()])]).0[0];
        for (value, prior) in posterior([0.2, 0.3, 0.5], likelihood)
            .into_iter()
            .zip([0.2, 0.3, 0.5])
        {
            assert!((value - prior).abs() < 1e-12);
        }
    }

    #[test]
    fn bayes_rule_by_hand() {
        // .2 × .6, .3 × .3, .5 × .1 = .12, .09, .05 of .26
        let result = posterior([0.2, 0.3, 0.5], [0.6, 0.3, 0.1]);
        for (value, expected) in result
            .into_iter()
            .zip([0.12 / 0.26, 0.09 / 0.26, 0.05 / 0.26])
        {
            assert!((value - expected).abs() < 1e-12);
        }
    }
}
