//! The prior, which is the export's own: a sales account and a quiet one differ by a factor of five in
//! strangers.

use super::model::{Likelihoods, posterior};

/// A Dirichlet prior on the shares of the three classes.
#[derive(Clone, Copy, Debug)]
pub struct Prior {
    /// The shares expected before anything is seen of an export.
    pub mean: [f64; 3],
    /// How many people it weighs as much as, at least.
    pub people: f64,
    /// It also weighs as much as this part of the population: where the table's numbers are wrong they are
    /// wrong for everybody, so that a thousand people are no thousand witnesses.
    pub part: f64,
    /// Whether the population is large enough to show the account's habits.
    pub adapts: bool,
}

/// Connections: weak, so that a small network stays sane and a large one speaks for itself (judgement;
/// surveys of members put those they know, acquaintances counted in, at a third to two thirds of their connections).
pub const CONNECTIONS: Prior = Prior {
    mean: [0.28, 0.335, 0.385],
    people: 6.0,
    part: 0.25,
    adapts: true,
};

/// People who ask, or are found in other files: most who ask and left no trace are strangers (judgement).
/// Stronger, since there are few of them.
pub const INVITERS: Prior = Prior {
    mean: [0.15, 0.25, 0.60],
    people: 20.0,
    part: 0.0,
    adapts: false,
};

/// Steps of expectation-maximisation at most; each is sped up by extrapolation, so that a few dozen do.
const MOST_STEPS: usize = 400;
/// The shares are found when no step moves one by more.
const PRECISION: f64 = 1e-7;

/// The shares of the classes that explain the patterns best (the mode under the prior).
///
/// `counts` has the number of people of each pattern, which need not be whole.
pub fn fit(likelihoods: &Likelihoods, counts: &[f64], prior: &Prior) -> [f64; 3] {
    let weight = prior.people.max(prior.part * counts.iter().sum::<f64>());
    let beforehand = prior.mean.map(|mean| mean * weight);
    let mut shares = prior.mean;
    for _ in 0..MOST_STEPS {
        let once = step(shares, likelihoods, counts, beforehand);
        let twice = step(once, likelihoods, counts, beforehand);
        let next = extrapolate(shares, once, twice);
        let moved = (0..3)
            .map(|class| (once[class] - shares[class]).abs())
            .fold(0.0, f64::max);
        shares = step(next, likelihoods, counts, beforehand);
        if moved < PRECISION {
            break;
        }
    }
    shares
}

fn step(
    shares: [f64; 3],
    likelihoods: &Likelihoods,
    counts: &[f64],
    beforehand: [f64; 3],
) -> [f64; 3] {
    let mut people = beforehand;
    for (likelihood, count) in likelihoods.0.iter().zip(counts) {
        let posterior = posterior(shares, *likelihood);
        for class in 0..3 {
            people[class] += count * posterior[class];
        }
    }
    let all: f64 = people.iter().sum();
    people.map(|one| one / all)
}

/// Where the steps are heading (SQUAREM; Varadhan and Roland, 2008), if that is a place inside the simplex.
fn extrapolate(start: [f64; 3], once: [f64; 3], twice: [f64; 3]) -> [f64; 3] {
    let first = [0, 1, 2].map(|class| once[class] - start[class]);
    let change = [0, 1, 2].map(|class| twice[class] - once[class] - first[class]);
    let norm = |vector: [f64; 3]| vector.iter().map(|one| one * one).sum::<f64>().sqrt();
    if norm(change) < 1e-14 {
        return twice;
    }
    let length = -(norm(first) / norm(change)).max(1.0);
    let far = [0, 1, 2]
        .map(|class| start[class] - 2.0 * length * first[class] + length * length * change[class]);
    if far.iter().all(|share| *share > 1e-9) {
        far
    } else {
        twice
    }
}

/// Steps towards given shares at most.
const MOST_STEPS_TO_SHARES: usize = 1000;

/// The prior under which the expected shares of the `counts` people are the `wanted` ones, found from
/// `start` by scaling each class in turn (Deming and Stephan, 1940).
pub(super) fn prior_of_shares(
    likelihoods: &Likelihoods,
    counts: &[u64],
    start: [f64; 3],
    wanted: [f64; 3],
) -> [f64; 3] {
    let wanted = normal(wanted.map(|share| share.max(SMALLEST_SHARE)));
    let mut prior = start;
    for _ in 0..MOST_STEPS_TO_SHARES {
        let posteriors = likelihoods.0.iter().map(|one| posterior(prior, *one));
        let now = super::shares(posteriors, counts);
        let off = (0..3)
            .map(|class| (now[class] - wanted[class]).abs())
            .fold(0.0, f64::max);
        if off < PRECISION {
            break;
        }
        prior = normal(
            [0, 1, 2].map(|class| prior[class] * wanted[class] / now[class].max(f64::MIN_POSITIVE)),
        );
    }
    prior
}

/// No answers make a class impossible.
const SMALLEST_SHARE: f64 = 0.001;

fn normal(shares: [f64; 3]) -> [f64; 3] {
    let sum: f64 = shares.iter().sum();
    shares.map(|share| share / sum)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The same by plain steps, a thousand times as many.
    fn slowly(likelihoods: &Likelihoods, counts: &[f64], prior: &Prior) -> [f64; 3] {
        let weight = prior.people.max(prior.part * counts.iter().sum::<f64>());
        let beforehand = prior.mean.map(|mean| mean * weight);
        (0..400_000).fold(prior.mean, |shares, _| {
            step(shares, likelihoods, counts, beforehand)
        })
    }

    #[test]
    fn clear_evidence_gives_the_shares_of_the_population() {
        let likelihoods = Likelihoods(vec![
            [1.0, 1e-6, 1e-6],
            [1e-6, 1.0, 1e-6],
            [1e-6, 1e-6, 1.0],
        ]);
        let shares = fit(
            &likelihoods,
            &[700.0, 200.0, 100.0],
            &Prior {
                mean: [1.0 / 3.0; 3],
                people: 1e-6,
                part: 0.0,
                adapts: false,
            },
        );
        for (share, expected) in shares.into_iter().zip([0.7, 0.2, 0.1]) {
            assert!((share - expected).abs() < 1e-4);
        }
    }

    #[test]
    fn flat_evidence_leaves_the_prior_and_weak_evidence_agrees_with_plain_steps() {
        let prior = CONNECTIONS;
        let flat = fit(&Likelihoods(vec![[1.0; 3]]), &[500.0], &prior);
        for (share, mean) in flat.into_iter().zip(prior.mean) {
            assert!((share - mean).abs() < 1e-9);
        }
        let weak = Likelihoods(vec![[1.0, 0.8, 0.5], [0.4, 0.7, 1.0], [0.9, 1.0, 0.8]]);
        let counts = [300.0, 500.0, 100.0];
        let (fast, slow) = (fit(&weak, &counts, &prior), slowly(&weak, &counts, &prior));
        for (fast, slow) in fast.into_iter().zip(slow) {
            assert!((fast - slow).abs() < 1e-3, "{fast} {slow}");
        }
    }
}
