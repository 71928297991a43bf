//! Work on things that come one after the other, by several hands at once.

use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use crate::parallel;

/// So many things wait for each hand, and so many of its results for the work. Few, so that what was just made
/// is near when its turn comes.
const WAITING: usize = 2;

/// More hands than this only wait for the one who takes in their results.
pub(super) const MOST_HANDS: usize = 8;

/// Gives `work` what hands make of `things`, in their order, each result with the number of its hand. The
/// order and the results do not depend on how many hands there are, as long as what a hand makes does not
/// depend on what it made before. A single thing needs no other thread.
pub(super) fn work<T: Send, U: Send, H: FnMut(T) -> U + Send, R>(
    mut things: impl Iterator<Item = T> + Send,
    new_hand: impl Fn() -> H,
    work: impl FnOnce(&mut dyn Iterator<Item = (usize, U)>) -> R,
) -> R {
    let (first, second) = (things.next(), things.next());
    if second.is_none() {
        let mut hand = new_hand();
        return work(&mut first.into_iter().map(|one| (0, hand(one))));
    }
    let things = first.into_iter().chain(second).chain(things);
    let count = parallel::cores().min(MOST_HANDS);
    thread::scope(|scope| {
        let (mut give, mut made) = (Vec::new(), Vec::new());
        for _ in 0..count {
            let (to_hand, waiting) = sync_channel(WAITING);
            let (from_hand, results) = sync_channel(WAITING);
            let hand = new_hand();
            scope.spawn(move || make(hand, &waiting, &from_hand));
            give.push(to_hand);
            made.push(results);
        }
        scope.spawn(move || deal(things, &give));
        let mut turns = (0..count).cycle();
        // Dropped at the end of the work, which ends the threads, should not everything have been made.
        let mut results = std::iter::from_fn(move || {
            let hand = turns.next()?;
            Some((hand, made[hand].recv().ok()?))
        });
        let result = work(&mut results);
        drop(results);
        result
    })
}

/// Gives each hand its turn, as long as somebody takes the results.
fn deal<T>(things: impl Iterator<Item = T>, hands: &[SyncSender<T>]) {
    for (thing, hand) in things.zip(hands.iter().cycle()) {
        if hand.send(thing).is_err() {
            return;
        }
    }
}

fn make<T, U>(mut hand: impl FnMut(T) -> U, waiting: &Receiver<T>, results: &SyncSender<U>) {
    for thing in waiting {
        if results.send(hand(thing)).is_err() {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_come_in_the_order_of_the_things() {
        for count in [0, 1, 2, 1000] {
            let doubled: Vec<u32> = work(
                0..count,
                || |thing| thing * 2,
                |results| results.map(|(_, result)| result).collect(),
            );
            assert_eq!(doubled, (0..count).map(|one| one * 2).collect::<Vec<_>>());
        }
    }

    #[test]
    fn what_one_hand_makes_comes_in_the_order_in_which_it_made_it() {
        let new_hand = || {
            let mut made = 0;
            move |_| {
                made += 1;
                made
            }
        };
        let results: Vec<(usize, u32)> = work(0..1000, new_hand, |results| results.collect());
        for hand in 0..MOST_HANDS {
            let of_hand: Vec<u32> = results
                .iter()
                .filter(|one| one.0 == hand)
                .map(|one| one.1)
                .collect();
            assert!(
                of_hand
                    .iter()
                    .copied()
                    .eq(1..=u32::try_from(of_hand.len()).expect("few"))
            );
        }
    }

    #[test]
    fn work_that_stops_early_stops_the_hands() {
        let first = work(0.., || |thing: u64| thing, |results| results.next());
        assert_eq!(first, Some((0, 0)));
    }
}
