//! Work on more than one core whose result does not depend on how many there are.

use std::num::NonZero;
use std::panic::resume_unwind;
use std::thread::{ScopedJoinHandle, available_parallelism, scope};

/// Fewer pieces than this are not worth a thread.
const FEWEST: usize = 256;

/// Does two things at once.
pub(crate) fn both<A, B: Send>(
    one: impl FnOnce() -> A,
    other: impl FnOnce() -> B + Send,
) -> (A, B) {
    scope(|scope| {
        let other = scope.spawn(other);
        (one(), result(other))
    })
}

/// What `make` makes of each number below `count`, in their order.
pub(crate) fn each<T: Send>(count: usize, make: impl Fn(usize) -> T + Sync) -> Vec<T> {
    let cores = available_parallelism().map_or(1, NonZero::get);
    let part = count.div_ceil(cores).max(FEWEST);
    let make = &make;
    scope(|scope| {
        let parts: Vec<_> = (0..count)
            .step_by(part)
            .map(|from| scope.spawn(move || (from..count.min(from + part)).map(make).collect()))
            .collect();
        parts.into_iter().flat_map(result::<Vec<T>>).collect()
    })
}

fn result<T>(thread: ScopedJoinHandle<'_, T>) -> T {
    thread.join().unwrap_or_else(|panic| resume_unwind(panic))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_stand_in_the_order_of_the_numbers_however_many_there_are() {
        for count in [0, 1, FEWEST, 10 * FEWEST + 1] {
            let expected: Vec<usize> = (0..count).map(|one| one * 3).collect();
            assert_eq!(each(count, |one| one * 3), expected);
        }
        assert_eq!(both(|| 1, || "two"), (1, "two"));
    }
}
