//! An account's habits: silence means little where the member hardly writes, a shared employer little
//! where it is a large one.
//!
//! No export says whether few signs mean many strangers or a quiet member. Between the two readings
//! lies a degree: at 0 the table's frequencies hold as they are, so that few signs mean strangers; at 1
//! the frequencies are scaled until the account's mix of ties is the one expected of anybody, so that
//! few signs mean quiet. The estimate takes a third of the way and a little, and the interval all degrees
//! up to twice that: the whole way would let no account have more strangers than others.

use super::model::Pattern;
use crate::evidence::Table;

/// The degree of the estimate itself (judgement, held up on made-up members of many kinds).
pub(super) const MIDDLE: f64 = 0.35;
/// The interval draws degrees from 0 to here, so that its middle is the estimate's.
pub(super) const MOST: f64 = 2.0 * MIDDLE;

/// Signs are at most so frequent in a class after scaling, so that silence stays possible.
const MOST_FREQUENT: f64 = 0.95;

/// How much more or less often than the table says each sign is found in a population.
#[derive(Clone, Debug)]
pub(super) struct Habits(Vec<f64>);

impl Habits {
    /// Compares what was found with what the table expects of the `expected` mix of ties.
    pub(super) fn of(
        table: Table,
        patterns: &[Pattern],
        counts: &[f64],
        expected: [f64; 3],
    ) -> Self {
        Self(
            (0..table.len())
                .map(|place| {
                    let observed = |pattern: &Pattern| pattern.0[place].is_some();
                    let found = |pattern: &Pattern| pattern.0[place].is_some_and(|level| level > 0);
                    let people = |which: &dyn Fn(&Pattern) -> bool| -> f64 {
                        patterns
                            .iter()
                            .zip(counts)
                            .filter(|(pattern, _)| which(pattern))
                            .map(|(_, count)| count)
                            .sum()
                    };
                    let silence = table[place].levels[0].likelihood;
                    let frequency: f64 = (0..3)
                        .map(|class| expected[class] * (1.0 - silence[class]))
                        .sum();
                    // Half a person is added to both, so that nothing found is not never.
                    (people(&found) + 0.5) / (people(&observed) + 0.5 / frequency) / frequency
                })
                .collect(),
        )
    }

    /// A table's numbers with the habits in it to a degree.
    pub(super) fn scaled(
        &self,
        mut numbers: Vec<Vec<[f64; 3]>>,
        degree: f64,
    ) -> Vec<Vec<[f64; 3]>> {
        for (levels, habit) in numbers.iter_mut().zip(&self.0) {
            let signs = |class: usize| levels[1..].iter().map(|level| level[class]).sum::<f64>();
            let most = (0..3).map(signs).fold(0.0, f64::max);
            let scale = habit
                .powf(degree)
                .min(MOST_FREQUENT / most.max(f64::MIN_POSITIVE));
            for class in 0..3 {
                levels[1..]
                    .iter_mut()
                    .for_each(|level| level[class] *= scale);
                levels[0][class] = 1.0 - levels[1..].iter().map(|level| level[class]).sum::<f64>();
            }
        }
        numbers
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::CONNECTIONS;

    #[test]
    fn a_quiet_account_is_scaled_down_and_finds_keep_their_weight() {
        let pattern = |level| {
            let mut levels = vec![None; CONNECTIONS.len()];
            levels[0] = Some(level);
            Pattern(levels)
        };
        // 1 in 50 talked to; the table expects some 45 in 100 of an even mix.
        let habits = Habits::of(
            CONNECTIONS,
            &[pattern(0), pattern(8)],
            &[980.0, 20.0],
            [1.0 / 3.0; 3],
        );
        assert!((0.03..0.06).contains(&habits.0[0]), "{habits:?}");
        let numbers: Vec<Vec<[f64; 3]>> = CONNECTIONS
            .iter()
            .map(|variable| {
                variable
                    .levels
                    .iter()
                    .map(|level| level.likelihood)
                    .collect()
            })
            .collect();
        let scaled = habits.scaled(numbers.clone(), 1.0);
        let ratio =
            |numbers: &[Vec<[f64; 3]>], level: usize| numbers[0][level][0] / numbers[0][level][2];
        assert!((ratio(&scaled, 8) - ratio(&numbers, 8)).abs() < 1e-9);
        assert!(ratio(&scaled, 0) > 0.95 && ratio(&numbers, 0) < 0.6);
        for class in 0..3 {
            let sum: f64 = scaled[0].iter().map(|level| level[class]).sum();
            assert!((sum - 1.0).abs() < 1e-9);
        }
        assert_eq!(
            habits.scaled(numbers.clone(), 0.0),
            habits.scaled(numbers, 0.0)
        );
    }
}
