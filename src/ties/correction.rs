//! What the member's answers about people asked at random say of everybody else.
//!
//! The difference estimator: the mean of answer less estimate, by strata of the estimate, moves the
//! shares (Särndal, Swensson and Wretman, 1992, chapter 6). It is weighed against the model by their
//! variances, so that a few answers move little and many decide.

use crate::tie::Tie;

/// Strata of equal size by the estimated probability of a stranger.
const STRATA: usize = 3;

/// The variance of answers in a stratum counts as known from so many answers beforehand, so that three
/// equal answers are no certainty (judgement).
const ANSWERS_BEFOREHAND: f64 = 4.0;

/// The model's draws scatter widely, so that the interval holds on accounts of any kind. So much of their
/// deviation is what the model is usually off by, which decides how far answers are needed (made-up worlds:
/// off by 9 points at a deviation of 12).
const OFF_PER_DEVIATION: f64 = 0.75;

/// Somebody who was asked about at random.
#[derive(Clone, Copy, Debug)]
pub(super) struct Answer {
    /// What was estimated without any answer.
    pub estimated: [f64; 3],
    /// What the member says.
    pub tie: Tie,
}

/// How far the answers move the shares, and how much less doubt is left.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Correction {
    /// What is added to the share of each class. They sum to 0.
    pub moved: [f64; 3],
    /// How much the model still counts, between 0 and 1.
    pub model_weight: f64,
    /// The standard deviation that the answers leave, as far as they count.
    pub answers_deviation: f64,
}

impl Correction {
    /// No answers.
    pub(super) const NONE: Self = Self {
        moved: [0.0; 3],
        model_weight: 1.0,
        answers_deviation: 0.0,
    };

    /// `strangers` has the estimated probability of a stranger of everybody, `deviation` is the standard
    /// deviation of the model's share of strangers.
    pub(super) fn of(answers: &[Answer], strangers: &[f64], deviation: f64) -> Self {
        if answers.is_empty() || deviation <= 0.0 {
            return Self::NONE;
        }
        let strata = Strata::of(strangers);
        let difference = |answer: &Answer| -> [f64; 3] {
            let said = Tie::ALL.map(|tie| f64::from(u8::from(tie == answer.tie)));
            [0, 1, 2].map(|class| said[class] - answer.estimated[class])
        };
        let all: Vec<[f64; 3]> = answers.iter().map(difference).collect();
        let pooled = mean(&all);
        let (mut moved, mut variance) = ([0.0; 3], 0.0);
        for (stratum, share) in strata.shares.iter().enumerate() {
            let here: Vec<[f64; 3]> = answers
                .iter()
                .zip(&all)
                .filter(|(answer, _)| strata.place(answer.estimated[2]) == stratum)
                .map(|(_, difference)| *difference)
                .collect();
            // Where nobody was asked the others stand in, with the doubt of a single answer.
            let difference = if here.is_empty() { pooled } else { mean(&here) };
            let count = count(here.len());
            let squares: f64 = here
                .iter()
                .map(|one| (one[2] - difference[2]).powi(2))
                .sum();
            // The mean of the answers is itself fitted to them, which takes one of them.
            let spread = (squares + ANSWERS_BEFOREHAND * strata.spreads[stratum])
                / ((count - 1.0).max(0.0) + ANSWERS_BEFOREHAND);
            (0..3).for_each(|class| moved[class] += share * difference[class]);
            variance += share * share * spread / count.max(1.0);
        }
        // The answers are to tell of the others, who are a sample of the rest themselves.
        let (asked, people) = (self::count(answers.len()), self::count(strangers.len()));
        let variance = variance * people / (people - asked).max(1.0);
        let model = (OFF_PER_DEVIATION * deviation).powi(2);
        let weight = model / (model + variance);
        Self {
            moved: moved.map(|one| one * weight),
            model_weight: 1.0 - weight,
            answers_deviation: weight * variance.sqrt(),
        }
    }
}

/// The strata of a population.
struct Strata {
    /// The probabilities between one stratum and the next.
    bounds: Vec<f64>,
    /// The share of the people in each.
    shares: Vec<f64>,
    /// The variance of an answer in each by the estimate alone.
    spreads: Vec<f64>,
}

impl Strata {
    fn of(strangers: &[f64]) -> Self {
        let mut sorted = strangers.to_vec();
        sorted.sort_by(f64::total_cmp);
        let mut bounds: Vec<f64> = (1..STRATA)
            .filter_map(|part| sorted.get(sorted.len() * part / STRATA).copied())
            .collect();
        bounds.dedup();
        let mut strata = Self {
            shares: vec![0.0; bounds.len() + 1],
            spreads: vec![0.0; bounds.len() + 1],
            bounds,
        };
        for p in strangers {
            let place = strata.place(*p);
            strata.shares[place] += 1.0;
            strata.spreads[place] += p * (1.0 - p);
        }
        for (share, spread) in strata.shares.iter_mut().zip(&mut strata.spreads) {
            *spread /= share.max(1.0);
            *share /= count(strangers.len());
        }
        strata
    }

    fn place(&self, stranger: f64) -> usize {
        self.bounds.partition_point(|bound| *bound <= stranger)
    }
}

fn mean(of: &[[f64; 3]]) -> [f64; 3] {
    let count = count(of.len()).max(1.0);
    [0, 1, 2].map(|class| of.iter().map(|one| one[class]).sum::<f64>() / count)
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

    const HALF: [f64; 3] = [0.25, 0.25, 0.5];

    fn answers(ties: &[(Tie, usize)]) -> Vec<Answer> {
        let answer = |tie| Answer {
            estimated: HALF,
            tie,
        };
        ties.iter()
            .flat_map(|(tie, count)| std::iter::repeat_n(answer(*tie), *count))
            .collect()
    }

    #[test]
    fn without_answers_nothing_moves() {
        assert_eq!(Correction::of(&[], &[0.5; 9], 0.15), Correction::NONE);
    }

    #[test]
    fn answers_are_weighed_against_the_model_by_their_variances() {
        // 24 of 30 are strangers where half was estimated: a difference of .3. The variance of an answer:
        // squares about the mean 24 × .2² + 6 × .8² = 4.8, with 4 × .25 beforehand, over 33, so .17576; of the
        // mean of 30 for the other 270 of 300: .17576 / 30 × 300 / 270 = .0065095. The model's: (.75 × .1)² =
        // .005625. The weight is .005625 / .0121345 = .4636.
        let correction = Correction::of(
            &answers(&[(Tie::Stranger, 24), (Tie::Known, 6)]),
            &[0.5; 300],
            0.1,
        );
        assert!(
            (correction.moved[2] - 0.3 * 0.4636).abs() < 1e-4,
            "{correction:?}"
        );
        // Known: .2 of 30 for an estimate of .25; acquaintance: none for .25.
        assert!((correction.moved[0] + 0.05 * 0.4636).abs() < 1e-4);
        assert!((correction.moved[1] + 0.25 * 0.4636).abs() < 1e-4);
        assert!((correction.model_weight - (1.0 - 0.4636)).abs() < 1e-4);
        assert!((correction.answers_deviation - 0.4636 * 0.006_509_5_f64.sqrt()).abs() < 1e-4);
    }

    #[test]
    fn a_stratum_counts_by_its_people_and_not_by_its_answers() {
        // Nine in ten are surely strangers, and the answers about them say so; about the tenth, of whom
        // as many were asked, the estimate is wrong by .5.
        let people: Vec<f64> = (0..300)
            .map(|one| if one < 30 { 0.5 } else { 1.0 })
            .collect();
        let mut asked = answers(&[(Tie::Known, 10)]);
        asked.extend((0..10).map(|_| Answer {
            estimated: [0.0, 0.0, 1.0],
            tie: Tie::Stranger,
        }));
        let correction = Correction::of(&asked, &people, 10.0);
        assert!((correction.moved[2] + 0.05).abs() < 0.001, "{correction:?}");
    }
}
