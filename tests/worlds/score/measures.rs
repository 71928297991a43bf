//! How good probabilities are.

use crate::chance::real;
use crate::life::Truth;

/// Probabilities are printed to thousandths: what is printed as nothing may be half of one.
const LEAST: f64 = 0.0005;

/// How often one of the class is ranked above one of the others (a draw counts half); `None` where one side
/// has fewer than five.
pub(crate) fn auc(ties: &[(Truth, [f64; 3])], class: Truth) -> Option<f64> {
    let mut ranked: Vec<(f64, bool)> = ties
        .iter()
        .map(|(truth, p)| (p[class.place()], *truth == class))
        .collect();
    ranked.sort_by(|one, other| one.0.total_cmp(&other.0));
    let yes = ranked.iter().filter(|one| one.1).count();
    let no = ranked.len() - yes;
    if yes < 5 || no < 5 {
        return None;
    }
    let mut below = 0.0;
    let mut wins = 0.0;
    for level in ranked.chunk_by(|one, other| one.0.total_cmp(&other.0).is_eq()) {
        let hits = real(level.iter().filter(|one| one.1).count());
        let misses = real(level.len()) - hits;
        wins += hits * (below + misses / 2.0);
        below += misses;
    }
    Some(wins / (real(yes) * real(no)))
}

/// The mean surprise at the truth, in nats.
pub(crate) fn log_loss(ties: &[(Truth, [f64; 3])]) -> f64 {
    let total: f64 = ties
        .iter()
        .map(|(truth, p)| -p[truth.place()].max(LEAST).ln())
        .sum();
    total / real(ties.len())
}

/// The mean, `None` of nothing.
pub(crate) fn mean(values: &[f64]) -> Option<f64> {
    (!values.is_empty()).then(|| values.iter().sum::<f64>() / real(values.len()))
}

/// The middle one.
pub(crate) fn median(values: &[f64]) -> Option<f64> {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted.get(sorted.len() / 2).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tie(truth: Truth, p_known: f64) -> (Truth, [f64; 3]) {
        (truth, [p_known, 0.0, 1.0 - p_known])
    }

    #[test]
    fn a_perfect_order_has_one_and_a_constant_half() {
        let known = [0.9, 0.8, 0.7, 0.6, 0.5].map(|p| tie(Truth::Known, p));
        let others = [0.4, 0.3, 0.2, 0.1, 0.0].map(|p| tie(Truth::Stranger, p));
        let all = [known, others].concat();
        assert_eq!(auc(&all, Truth::Known), Some(1.0));
        assert_eq!(auc(&all, Truth::Stranger), Some(1.0));
        let flat: Vec<_> = all.iter().map(|one| tie(one.0, 0.5)).collect();
        assert_eq!(auc(&flat, Truth::Known), Some(0.5));
        assert_eq!(auc(&all[..7], Truth::Known), None);
    }

    #[test]
    fn one_swap_of_twenty_five_pairs_costs_a_twenty_fifth() {
        let known = [0.9, 0.8, 0.7, 0.6, 0.35].map(|p| tie(Truth::Known, p));
        let others = [0.4, 0.3, 0.2, 0.1, 0.0].map(|p| tie(Truth::Stranger, p));
        let all = [known, others].concat();
        assert_eq!(auc(&all, Truth::Known), Some(0.96));
    }

    #[test]
    fn surprise_is_none_at_what_was_sure_and_finite_at_what_was_excluded() {
        assert!(log_loss(&[tie(Truth::Known, 1.0)]).abs() < 1e-9);
        let excluded = log_loss(&[tie(Truth::Known, 0.0)]);
        assert!((excluded - 7.600_9).abs() < 1e-3);
    }
}
