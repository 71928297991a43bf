//! The readers as the fuzz targets call them; no part of an ordinary build.

use std::io::Read;

use super::activity::{self, Activity};
use super::dialect::NoTable;
use super::messages::Wanted;
use super::problem::{Action, Problem};
use super::table::Tally;
use super::{connections, contacts, dates, invitations, messages, praise};
use crate::day::{Day, Moment};

/// Reads bytes as the table of a number, and checks that every row is accounted for.
///
/// # Panics
/// Where one is not.
pub fn read_table(number: u8, bytes: &[u8]) {
    let mut problems = Vec::new();
    let source: &mut (dyn Read + Send) = &mut &bytes[..];
    let tally: Result<Tally, NoTable> = match number % 7 {
        0 => connections::read("t", source, &mut problems).map(|(_, tally)| tally),
        1 => invitations::read("t", source, &mut problems).map(|(_, tally)| tally),
        2 => messages::read("t", source, &Wanted::default(), &mut problems).map(|(_, tally)| tally),
        3 => contacts::read("t", source, &mut problems).map(|(_, tally)| tally),
        4 => praise::endorsements("t", source, &mut problems).map(|(_, tally)| tally),
        5 => activity::read(Activity::Comments, "t", source, &mut problems).map(|(_, tally)| tally),
        _ => activity::read(Activity::Shares, "t", source, &mut problems).map(|(_, tally)| tally),
    };
    let Ok(tally) = tally else { return };
    let of = |action| problems.iter().filter(|one| one.action == action).count();
    assert_eq!(tally.read, tally.used + tally.duplicates + tally.skipped);
    assert_eq!(
        (tally.skipped, tally.duplicates),
        (of(Action::Skipped), of(Action::Duplicate))
    );
    // UTF-16 has a line break in two bytes, a file at most one more line than line breaks.
    let most = bytes.len() as u64 + 1;
    let lines: Vec<u64> = problems
        .iter()
        .filter_map(|one: &Problem| one.line)
        .collect();
    assert!(lines.is_sorted() && lines.iter().all(|line| (1..=most).contains(line)));
}

/// Reads a date in both ways that a file may mean it.
pub fn read_date(cell: &str) -> Option<(Day, Moment)> {
    dates::stamp(cell).map(|stamp| (stamp.day(), stamp.pacific_moment()))
}
