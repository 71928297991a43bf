//! What the program makes of worlds whose truth is known.

pub(crate) mod measures;
pub(crate) mod run;
pub(crate) mod scorecard;

use std::num::NonZero;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use crate::chance::{Chance, real};
use crate::life::{Kind, Truth, World};
use run::{Said, Written};

/// How many random labels are tried.
pub(crate) const LABELS: [usize; 3] = [20, 30, 60];

/// A world and what was said of it.
pub(crate) struct Scored {
    pub(crate) kind: Kind,
    pub(crate) seed: u64,
    /// The true share of strangers.
    pub(crate) truth: f64,
    pub(crate) said: Said,
    /// One an entry of `LABELS`.
    pub(crate) labelled: Vec<Labelled>,
}

/// What was said with labels.
pub(crate) struct Labelled {
    pub(crate) ratio: f64,
    pub(crate) low: f64,
    pub(crate) high: f64,
    /// The share of strangers among the labels alone.
    pub(crate) alone: f64,
}

/// Scores one world.
pub(crate) fn score(kind: Kind, seed: u64, with_labels: bool) -> Scored {
    let world = World::draw(kind, seed);
    let written = Written::new(&world);
    let said = written.said(None);
    let labelled = if with_labels {
        LABELS
            .iter()
            .map(|count| labelled(&written, *count))
            .collect()
    } else {
        Vec::new()
    };
    Scored {
        kind,
        seed,
        truth: world.stranger_ratio(),
        said,
        labelled,
    }
}

/// Labels so many connections, drawn at random, with the truth.
fn labelled(written: &Written<'_>, count: usize) -> Labelled {
    let world = written.world;
    let mut people: Vec<usize> = world.connections.iter().map(|one| one.person).collect();
    Chance::new(world.seed + 77).shuffle(&mut people);
    let labels: Vec<(usize, Truth)> = people
        .into_iter()
        .take(count)
        .map(|person| (person, world.people[person].truth))
        .collect();
    let said = written.said(Some(&labels));
    let strangers = labels.iter().filter(|one| one.1 == Truth::Stranger);
    Labelled {
        ratio: said.ratio,
        low: said.low,
        high: said.high,
        alone: real(strangers.count()) / real(labels.len()),
    }
}

/// Scores all, on every core, in the order given.
pub(crate) fn score_all(jobs: &[(Kind, u64)], with_labels: bool) -> Vec<Scored> {
    let next = AtomicUsize::new(0);
    let done = Mutex::new(Vec::new());
    let threads = thread::available_parallelism().map_or(2, NonZero::get);
    thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                while let Some((kind, seed)) = jobs.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let scored = score(*kind, *seed, with_labels);
                    done.lock().expect("no thread panicked").push(scored);
                }
            });
        }
    });
    let mut done = done.into_inner().expect("no thread panicked");
    done.sort_by_key(|one| (one.kind, one.seed));
    done
}
