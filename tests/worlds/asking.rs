//! A member who answers the questions of `label` with the truth.

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Command, Stdio};

use crate::calendar;
use crate::life::{Kind, Truth, World};
use crate::score::run::{Written, holds};

/// How many questions are answered: half of them are drawn at random, half where an answer matters most.
const QUESTIONS: usize = 20;

/// Some kinds of member, and how many of each.
const ASKED: [Kind; 5] = [
    Kind::Ordinary,
    Kind::Seller,
    Kind::Collector,
    Kind::JobChanger,
    Kind::Recruiter,
];
const OF_EACH: u64 = 2;

/// An interval that is 90 % sure holds the truth in so many of ten worlds, or more, with 93 % certainty.
const HOLDING: usize = 8;

/// The ends of the interval before the first question and after each answer, in per cent.
fn answered(world: &World) -> Vec<(f64, f64)> {
    let written = Written::new(world);
    let truths: BTreeMap<String, Truth> = world
        .people
        .iter()
        .map(|person| (person.url(), person.truth))
        .collect();
    let mut child = Command::new(env!("CARGO_BIN_EXE_netcheck"))
        .env("COLUMNS", "200")
        .args(["label", "--as-of", &calendar::iso(world.today), "--labels"])
        .arg(written.root().join("asked.csv"))
        .arg(written.root().join("export"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the program starts");
    let mut answers = child.stdin.take().expect("a pipe");
    let said = BufReader::new(child.stdout.take().expect("a pipe"));
    let (mut intervals, mut asked) = (Vec::new(), 0);
    for line in said.lines().map(|line| line.expect("UTF-8")) {
        intervals.extend(interval(line.trim()));
        let Some(truth) = truths.get(line.trim()) else {
            continue;
        };
        if asked == QUESTIONS {
            writeln!(answers, "q").expect("it reads");
        } else {
            writeln!(answers, "{truth}").expect("it reads");
            asked += 1;
        }
    }
    assert!(child.wait().expect("it ends").success());
    assert_eq!(asked, QUESTIONS, "{} {}", world.kind, world.seed);
    intervals
}

/// The two ends of "Stranger ratio about 21 %, 90 % sure: 10 to 32 %." or, where it is wide, of "Stranger ratio
/// between 36 and 78 % (90 % sure)".
fn interval(line: &str) -> Option<(f64, f64)> {
    let said = line.strip_prefix("Stranger ratio ")?;
    let said = said.rsplit_once(": ").map_or(said, |(_, ends)| ends);
    let mut ends = said
        .split_whitespace()
        .filter_map(|word| word.parse::<f64>().ok());
    Some((ends.next()?, ends.next()?))
}

#[test]
fn twenty_true_answers_make_the_interval_clearly_narrower_and_it_still_holds_the_truth() {
    let (mut widths, mut missed) = (Vec::new(), Vec::new());
    let worlds = ASKED
        .iter()
        .flat_map(|kind| (1..=OF_EACH).map(|seed| (*kind, seed)));
    for (kind, seed) in worlds {
        let world = World::draw(kind, seed);
        let intervals = answered(&world);
        assert!(intervals.len() > QUESTIONS, "{kind}: {intervals:?}");
        let width = |place: usize| intervals[place].1 - intervals[place].0;
        let (before, after) = (width(0), width(QUESTIONS));
        let (low, high) = intervals[QUESTIONS];
        let truth = 100.0 * world.stranger_ratio();
        // Ten answers at random move less where the evidence is rich and the interval narrow to begin with.
        assert!(after < before, "{kind} {seed}: {before} → {after} points");
        widths.push((before, after));
        // The ends are printed as whole per cents.
        if !holds(low - 0.5, high + 0.5, truth) {
            missed.push(format!(
                "{kind} {seed}: {truth:.1} not in {low} to {high} %"
            ));
        }
    }
    assert!(widths.len() - missed.len() >= HOLDING, "{missed:?}");
    let sum = |width: fn(&(f64, f64)) -> f64| widths.iter().map(width).sum::<f64>();
    let (before, after) = (sum(|one| one.0), sum(|one| one.1));
    assert!(after <= 0.85 * before, "{widths:?}");
}
