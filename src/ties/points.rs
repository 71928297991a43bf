//! Weights of evidence in decibans, so that a reader can check a probability by hand.
//!
//! A piece of evidence weighs 10·log10 of its likelihood ratio (Good, after Turing), against stranger, in
//! two columns: K for known and A for acquaintance. Added to those of the prior they give
//! `p_known = 10^(K/10) / (10^(K/10) + 10^(A/10) + 1)`.

/// Decibans for known and for acquaintance, against stranger.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Points {
    /// K: known against stranger.
    pub known: f64,
    /// A: acquaintance against stranger.
    pub acquaintance: f64,
}

impl Points {
    /// Of three numbers in proportion: likelihoods, or the shares of a prior.
    pub fn of([known, acquaintance, stranger]: [f64; 3]) -> Self {
        let decibans = |one: f64| 10.0 * (one / stranger).log10();
        Self {
            known: decibans(known),
            acquaintance: decibans(acquaintance),
        }
    }

    /// The same evidence, counted in part.
    #[must_use]
    pub fn times(self, weight: f64) -> Self {
        Self {
            known: self.known * weight,
            acquaintance: self.acquaintance * weight,
        }
    }

    /// Both together.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self {
            known: self.known + other.known,
            acquaintance: self.acquaintance + other.acquaintance,
        }
    }

    /// The three probabilities that the points stand for.
    pub fn probabilities(self) -> [f64; 3] {
        let (known, acquaintance) = (
            10_f64.powf(self.known / 10.0),
            10_f64.powf(self.acquaintance / 10.0),
        );
        let sum = known + acquaintance + 1.0;
        [known / sum, acquaintance / sum, 1.0 / sum]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_add_up_to_what_bayes_rule_gives() {
        let (prior, likelihood) = ([0.2, 0.3, 0.5], [0.6, 0.3, 0.1]);
        let sum = Points::of(prior).plus(Points::of(likelihood));
        for (value, expected) in
            sum.probabilities()
                .into_iter()
                .zip([0.12 / 0.26, 0.09 / 0.26, 0.05 / 0.26])
        {
            assert!((value - expected).abs() < 1e-12);
        }
        assert!((Points::of([1.0, 0.1, 0.1]).known - 10.0).abs() < 1e-12);
        assert!((Points::of([1.0, 0.1, 0.1]).times(0.5).known - 5.0).abs() < 1e-12);
    }
}
