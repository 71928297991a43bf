//! Six kinds of member, five lives each, in today's layout.

use std::path::Path;
use std::process::Command;

use super::differences::{differences, summary};
use super::expected::expected;
use crate::made_up::{Kind, Layout, MadeUp, export, export_in, layout};

const SEEDS: std::ops::RangeInclusive<u64> = 1..=5;

/// Runs `netcheck analyze` on what lies at `path`, with the report in `report`.
pub(super) fn analyze(path: &Path, report: &Path, options: &[&str]) {
    let run = Command::new(env!("CARGO_BIN_EXE_netcheck"))
        .args(["analyze", "--quiet"])
        .arg(path)
        .arg("--out")
        .arg(report)
        .args(options)
        .output()
        .expect("the program starts");
    assert!(
        run.status.success(),
        "{}: {}",
        run.status,
        String::from_utf8_lossy(&run.stderr)
    );
}

/// Writes the export, lets the program report on it, and compares.
pub(super) fn check(made_up: &MadeUp) -> Vec<String> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let report = folder.path().join("report");
    analyze(&made_up.write_folder(folder.path()), &report, &[]);
    let mut expected = expected(&made_up.facts, made_up.facts.as_of);
    if made_up.files.contains_key("Endorsement Received Info.csv") {
        // The same endorsements lie there in two files; which of them is read is nowhere said.
        expected.metrics.remove("rows_read");
    }
    differences(&report, &expected)
}

/// Every difference of every life of this kind, after its seed.
pub(super) fn check_lives(layout: Layout, kind: Kind) -> Vec<String> {
    let of_seed = |seed| {
        let found = check(&export_in(layout, kind, seed));
        found
            .into_iter()
            .map(move |difference| format!("{layout:?} {kind:?} {seed}: {difference}"))
    };
    SEEDS.flat_map(of_seed).collect()
}

fn assert_counts(kind: Kind) {
    let found = check_lives(Layout::Today, kind);
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn every_count_of_a_quiet_member_is_that_of_the_facts() {
    assert_counts(Kind::Quiet);
}

#[test]
fn every_count_of_a_member_in_a_large_firm_is_that_of_the_facts() {
    assert_counts(Kind::Corporate);
}

#[test]
fn every_count_of_a_veteran_is_that_of_the_facts() {
    assert_counts(Kind::Veteran);
}

#[test]
fn every_count_of_a_seller_is_that_of_the_facts() {
    assert_counts(Kind::Seller);
}

#[test]
fn every_count_of_a_collector_is_that_of_the_facts() {
    assert_counts(Kind::Collector);
}

#[test]
fn every_count_of_a_student_is_that_of_the_facts() {
    assert_counts(Kind::Student);
}

#[test]
fn an_archive_gives_the_same_summary_as_its_folder() {
    let made_up = export(Kind::Student, 6);
    let folder = tempfile::tempdir().expect("a temporary folder");
    let [unpacked, packed] = ["unpacked", "packed"].map(|name| folder.path().join(name));
    analyze(&made_up.write_folder(folder.path()), &unpacked, &[]);
    analyze(&made_up.write_zip(folder.path()), &packed, &[]);
    assert_eq!(summary(&unpacked), summary(&packed));
}

#[test]
fn another_day_changes_the_ages_and_nothing_else() {
    let made_up = export(Kind::Veteran, 9);
    let later = made_up
        .facts
        .as_of
        .checked_add(jiff::Span::new().days(200))
        .expect("far from the calendar's end");
    let folder = tempfile::tempdir().expect("a temporary folder");
    let report = folder.path().join("report");
    analyze(
        &made_up.write_folder(folder.path()),
        &report,
        &["--as-of", &later.to_string()],
    );
    let found = differences(&report, &expected(&made_up.facts, later));
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn without_a_date_in_the_name_the_newest_row_gives_the_day() {
    let mut made_up = export(Kind::Quiet, 4);
    "my export".clone_into(&mut made_up.name);
    // A connection, and an invitation, of the last day are among the facts.
    let found = check(&made_up);
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn ages_are_never_below_nought_on_an_earlier_day() {
    let made_up = export(Kind::Corporate, 7);
    let earlier = made_up
        .facts
        .as_of
        .checked_sub(jiff::Span::new().days(45))
        .expect("far from the calendar's end");
    let folder = tempfile::tempdir().expect("a temporary folder");
    let report = folder.path().join("report");
    analyze(
        &made_up.write_folder(folder.path()),
        &report,
        &["--as-of", &earlier.to_string()],
    );
    let found = differences(&report, &expected(&made_up.facts, earlier));
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn without_messages_and_invitations_their_metrics_are_empty() {
    let made_up = export(Kind::Student, 2);
    let facts = made_up.facts.of_connections_only();
    let files = layout::files(&facts, Layout::Today);
    assert_eq!(files.len(), 1, "Connections.csv alone is written");
    let found = check(&MadeUp {
        files,
        facts,
        ..made_up
    });
    assert!(found.is_empty(), "{}", found.join("\n"));
}
