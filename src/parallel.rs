//! Work on more than one core whose result does not depend on how many there are.

use std::num::NonZero;
use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{ScopedJoinHandle, available_parallelism, scope};

/// Fewer small things than this are not worth a thread.
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

/// What `make` makes of each number below `count`, in their order; small things.
pub(crate) fn each<T: Send>(count: usize, make: impl Fn(usize) -> T + Sync) -> Vec<T> {
    each_in_parts(count, FEWEST, make)
}

/// The same for things of which each one takes its time.
pub(crate) fn each_large<T: Send>(count: usize, make: impl Fn(usize) -> T + Sync) -> Vec<T> {
    each_in_parts(count, 1, make)
}

/// Whoever is done with a part takes the next one, since parts may differ in the work that they make.
fn each_in_parts<T: Send>(count: usize, part: usize, make: impl Fn(usize) -> T + Sync) -> Vec<T> {
    let next = AtomicUsize::new(0);
    let take_parts = || {
        let mut parts = Vec::new();
        loop {
            let from = next.fetch_add(part, Ordering::Relaxed);
            if from >= count {
                return parts;
            }
            let until = count.min(from + part);
            parts.push((from, (from..until).map(&make).collect::<Vec<T>>()));
        }
    };
    let helpers = cores().min(count.div_ceil(part)).saturating_sub(1);
    let mut parts = scope(|scope| {
        let helpers: Vec<_> = (0..helpers).map(|_| scope.spawn(take_parts)).collect();
        let mut parts = take_parts();
        parts.extend(helpers.into_iter().flat_map(result));
        parts
    });
    parts.sort_unstable_by_key(|(from, _)| *from);
    let mut all = Vec::with_capacity(count);
    parts.into_iter().for_each(|(_, part)| all.extend(part));
    all
}

/// Changes every one of `all`; small things.
pub(crate) fn change<T: Send>(all: &mut [T], change: impl Fn(&mut T) + Sync) {
    let part = all.len().div_ceil(cores()).max(FEWEST);
    let change = &change;
    scope(|scope| {
        for part in all.chunks_mut(part) {
            scope.spawn(move || part.iter_mut().for_each(change));
        }
    });
}

/// How many things can be done at once.
pub(crate) fn cores() -> usize {
    available_parallelism().map_or(1, NonZero::get)
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
            assert_eq!(each_large(count, |one| one * 3), expected);
            let mut all: Vec<usize> = (0..count).collect();
            change(&mut all, |one| *one *= 3);
            assert_eq!(all, expected);
        }
        assert_eq!(both(|| 1, || "two"), (1, "two"));
    }
}
