//! Seeded chance. The same seed draws the same world on every machine.

use std::ops::RangeInclusive;

use rand::rngs::ChaCha8Rng;
use rand::{RngExt as _, SeedableRng as _};
use rand_distr::{Distribution as _, Exp, Gamma, LogNormal, Poisson};

/// A source of draws.
pub(crate) struct Chance(ChaCha8Rng);

impl Chance {
    pub(crate) fn new(seed: u64) -> Self {
        Self(ChaCha8Rng::seed_from_u64(seed))
    }

    /// True with this probability.
    pub(crate) fn yes(&mut self, probability: f64) -> bool {
        self.0.random::<f64>() < probability
    }

    /// A number between the two.
    pub(crate) fn between(&mut self, low: f64, high: f64) -> f64 {
        low + (high - low) * self.0.random::<f64>()
    }

    /// A whole number of the range.
    pub(crate) fn number(&mut self, range: RangeInclusive<i64>) -> i64 {
        self.0.random_range(range)
    }

    /// A day or minute from one to the other, which may be the same or the wrong way round.
    pub(crate) fn within(&mut self, from: i64, to: i64) -> i64 {
        if from < to {
            self.number(from..=to)
        } else {
            to
        }
    }

    /// A count of the range.
    pub(crate) fn count(&mut self, range: RangeInclusive<usize>) -> usize {
        self.0.random_range(range)
    }

    /// One of them, each as likely.
    pub(crate) fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.0.random_range(0..from.len())]
    }

    /// One of them, those in front far more often: a few names and firms are common.
    pub(crate) fn pick_uneven<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        let top = self.0.random_range(1..=from.len());
        &from[self.0.random_range(0..top)]
    }

    /// The place of one of the weights, as likely as it is heavy.
    pub(crate) fn weighted(&mut self, weights: &[f64]) -> usize {
        let mut left = self.between(0.0, weights.iter().sum());
        for (place, weight) in weights.iter().enumerate() {
            if left < *weight {
                return place;
            }
            left -= weight;
        }
        weights.len() - 1
    }

    /// The weights, each moved by chance: the lower the firmness, the wilder.
    pub(crate) fn stirred(&mut self, weights: &[f64], firmness: f64) -> Vec<f64> {
        let total: f64 = weights.iter().sum();
        weights
            .iter()
            .map(|weight| self.gamma(firmness * weight / total))
            .collect()
    }

    /// A gamma draw of scale one.
    fn gamma(&mut self, shape: f64) -> f64 {
        Gamma::new(shape.max(0.02), 1.0)
            .expect("a positive shape")
            .sample(&mut self.0)
    }

    /// A positive number around the median, now and then many times as large.
    pub(crate) fn log_normal(&mut self, median: f64, sigma: f64) -> f64 {
        LogNormal::new(median.ln(), sigma)
            .expect("a positive sigma")
            .sample(&mut self.0)
    }

    /// A waiting time.
    pub(crate) fn wait(&mut self, mean: f64) -> i64 {
        whole(
            Exp::new(1.0 / mean)
                .expect("a positive mean")
                .sample(&mut self.0),
        )
    }

    /// How many of something that happens so often in the mean.
    pub(crate) fn times(&mut self, mean: f64) -> usize {
        if mean <= 0.0 {
            return 0;
        }
        let drawn = Poisson::new(mean)
            .expect("a positive mean")
            .sample(&mut self.0);
        usize::try_from(whole(drawn)).expect("no negative count")
    }

    /// So many hexadecimal digits.
    pub(crate) fn hex(&mut self, digits: usize) -> String {
        (0..digits)
            .map(|_| char::from_digit(self.0.random_range(0..16), 16).expect("a digit"))
            .collect()
    }

    pub(crate) fn shuffle<T>(&mut self, values: &mut [T]) {
        for last in (1..values.len()).rev() {
            values.swap(last, self.0.random_range(0..=last));
        }
    }
}

/// The nearest whole number.
#[expect(
    clippy::cast_possible_truncation,
    reason = "draws are far below the limits"
)]
pub(crate) fn whole(value: f64) -> i64 {
    value.round() as i64
}

/// A count as a number to reckon with.
#[expect(clippy::cast_precision_loss, reason = "counts are small")]
pub(crate) fn real(count: usize) -> f64 {
    count as f64
}

/// That share of a count.
pub(crate) fn share_of(count: usize, share: f64) -> usize {
    usize::try_from(whole(real(count) * share)).expect("no negative count")
}
