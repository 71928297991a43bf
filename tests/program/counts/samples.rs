//! The samples that lie in `sample-data`: written by the generator, counted, and showing every rule.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use super::differences::{differences, read, summary};
use super::expected::{Expected, expected};
use super::kinds::analyze;
use crate::made_up::sample::pending::PENDING;
use crate::made_up::sample::samples;

/// Every flag that an invitation without an answer can carry.
const FLAGS: [&str; 8] = [
    "same_name_as_known",
    "repeated_note",
    "repeated_name",
    "asks_for_money",
    "off_platform_contact",
    "may_be_accepted",
    "you_invited_them",
    "renamed_profile",
];

/// What README.md lists, in this order.
const LISTED: [&str; 18] = [
    "as_of",
    "first_connection",
    "connections",
    "connections_hidden",
    "connections_90_days",
    "never_messaged",
    "dormant",
    "invitations_incoming",
    "invitations_already_connected",
    "invitations_expired",
    "invitations_pending",
    "sent_total",
    "sent_accepted",
    "sent_pending",
    "sent_expired",
    "sent_stale",
    "acceptance_rate",
    "rows_read",
];

fn sample_data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("sample-data")
}

/// Folder → counts, of the samples that were made from facts.
fn counted() -> BTreeMap<&'static str, Expected> {
    let of = |sample: crate::made_up::sample::Sample| {
        let facts = sample.facts?;
        Some((sample.folder, expected(&facts, facts.as_of)))
    };
    samples().into_iter().filter_map(of).collect()
}

/// The table of README.md: a metric a line, a sample a column.
fn table(counted: &BTreeMap<&'static str, Expected>) -> String {
    let names: Vec<_> = counted.keys().map(|folder| format!("`{folder}`")).collect();
    let mut text = format!(
        "| | {} |\n| --- |{}\n",
        names.join(" | "),
        " ---: |".repeat(names.len())
    );
    for metric in LISTED {
        let cells: Vec<_> = counted
            .values()
            .map(|counts| counts.metrics[metric].as_str())
            .collect();
        writeln!(text, "| {metric} | {} |", cells.join(" | ")).expect("a string takes everything");
    }
    text
}

fn report_on(folder: &str) -> tempfile::TempDir {
    let place = tempfile::tempdir().expect("a temporary folder");
    analyze(
        &sample_data().join(folder),
        &place.path().join("report"),
        &[],
    );
    place
}

/// After a change of the generator or of the report: `NETCHECK_WRITE_SAMPLES=1 cargo test samples`. Written
/// once, by the first test that asks.
pub(crate) fn write_samples_if_asked() {
    static WRITTEN: OnceLock<()> = OnceLock::new();
    if std::env::var_os("NETCHECK_WRITE_SAMPLES").is_some() {
        WRITTEN.get_or_init(|| {
            write_samples();
            crate::page::samples::write();
        });
    }
}

fn write_samples() {
    for sample in samples() {
        let folder = sample_data().join(sample.folder);
        fs::create_dir_all(&folder).expect("the folder can be made");
        for (name, bytes) in &sample.files {
            fs::write(folder.join(name), bytes).expect("the file can be written");
        }
    }
    let path = sample_data().join("README.md");
    let text = fs::read_to_string(&path).expect("README.md is there");
    let (before, rest) = text.split_once("| | `").expect("a table");
    let after = rest.split_once("\n\n").map_or("", |(_, after)| after);
    fs::write(path, format!("{before}{}\n{after}", table(&counted())))
        .expect("README.md can be written");
}

#[test]
fn the_samples_are_what_the_generator_writes() {
    write_samples_if_asked();
    for sample in samples() {
        let folder = sample_data().join(sample.folder);
        let found: BTreeSet<_> = fs::read_dir(&folder)
            .expect("the sample is there")
            .map(|entry| {
                entry
                    .expect("an entry")
                    .file_name()
                    .into_string()
                    .expect("a name in UTF-8")
            })
            .collect();
        assert_eq!(
            found,
            sample.files.keys().cloned().collect(),
            "files of {}",
            sample.folder
        );
        for (name, bytes) in &sample.files {
            let committed = fs::read(folder.join(name)).expect("the file can be read");
            assert!(
                committed == *bytes,
                "{}/{name} differs from what the generator writes",
                sample.folder
            );
        }
    }
}

#[test]
fn the_readme_of_the_samples_states_their_counts() {
    let readme = fs::read_to_string(sample_data().join("README.md")).expect("README.md is there");
    let table = table(&counted());
    assert!(readme.contains(&table), "the table should be:\n{table}");
}

#[test]
fn every_count_of_the_samples_is_that_of_the_facts() {
    for (folder, expected) in counted() {
        let place = report_on(folder);
        let found = differences(&place.path().join("report"), &expected);
        assert!(found.is_empty(), "{folder}:\n{}", found.join("\n"));
    }
}

#[test]
fn each_invitation_of_the_sample_meets_the_rule_it_was_written_for() {
    let place = report_on("export");
    let mut said: Vec<_> = read(&place.path().join("report"), "invitations.csv")
        .into_iter()
        .map(|row| {
            (
                row["name"].clone(),
                row["age_days"].clone(),
                row["rule"].clone(),
            )
        })
        .collect();
    let mut written: Vec<_> = PENDING
        .iter()
        .map(|one| {
            (
                format!("{} {}", one.first, one.last),
                one.age.to_string(),
                one.rule.to_owned(),
            )
        })
        .collect();
    said.sort();
    written.sort();
    assert_eq!(said, written);
}

#[test]
fn every_cause_and_every_flag_shows_in_the_samples() {
    let rows = |folder| read(&report_on(folder).path().join("report"), "invitations.csv");
    let (full, older) = (rows("export"), rows("older-2022"));
    let causes: BTreeSet<_> = full
        .iter()
        .chain(&older)
        .map(|row| row["cause"].as_str())
        .collect();
    let all = BTreeSet::from([
        "knows_you",
        "pitch",
        "recruitment",
        "scam",
        "suggestion",
        "unknown",
    ]);
    assert_eq!(causes, all);
    let flags: BTreeSet<_> = full
        .iter()
        .flat_map(|row| row["flags"].split(';'))
        .collect();
    for flag in FLAGS {
        assert!(flags.contains(flag), "no invitation is flagged {flag}");
    }
}

#[test]
fn a_resaved_export_is_read_as_far_as_it_can_be() {
    let place = report_on("odd");
    let summary = summary(&place.path().join("report"));
    let said = [
        "as_of",
        "connections",
        "connections_hidden",
        "first_connection",
        "rows_read",
        "rows_skipped",
    ];
    assert_eq!(
        said.map(|metric| summary[metric].as_str()),
        ["2024-03-19", "7", "1", "2023-01-12", "9", "2"]
    );
    let skipped = read(&place.path().join("report"), "skipped.csv");
    let actions: BTreeSet<_> = skipped.iter().map(|row| row["action"].as_str()).collect();
    assert!(
        actions.is_superset(&BTreeSet::from(["duplicate", "repaired", "skipped"])),
        "{actions:?}"
    );
}
