//! Seeded chance. The same seed draws the same things on every machine.

use std::ops::RangeInclusive;

use rand::rngs::ChaCha8Rng;
use rand::{RngExt as _, SeedableRng as _};

/// A source of draws.
pub(crate) struct Chance(ChaCha8Rng);

impl Chance {
    pub(crate) fn new(seed: u64) -> Self {
        Self(ChaCha8Rng::seed_from_u64(seed))
    }

    /// True this many times in a thousand.
    pub(crate) fn permille(&mut self, times: u32) -> bool {
        self.0.random_range(0..1000_u32) < times
    }

    pub(crate) fn number(&mut self, range: RangeInclusive<i64>) -> i64 {
        self.0.random_range(range)
    }

    pub(crate) fn count(&mut self, range: RangeInclusive<usize>) -> usize {
        self.0.random_range(range)
    }

    pub(crate) fn pick<'a, T: ?Sized>(&mut self, from: &[&'a T]) -> &'a T {
        from[self.0.random_range(0..from.len())]
    }

    /// An index below `len`, small ones far more often: a few firms employ many people.
    pub(crate) fn uneven(&mut self, len: usize) -> usize {
        let top = self.0.random_range(1..=len);
        self.0.random_range(0..top)
    }

    /// Eight hexadecimal digits, as at the end of most profile addresses.
    pub(crate) fn hex(&mut self) -> String {
        format!("{:08x}", self.0.random_range(0..=u32::MAX))
    }

    pub(crate) fn shuffle<T>(&mut self, values: &mut [T]) {
        for last in (1..values.len()).rev() {
            values.swap(last, self.0.random_range(0..=last));
        }
    }
}
