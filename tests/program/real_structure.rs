//! Exports with the structure of real ones, people invented, and the counts that a naive counter found in
//! them. They stand beside the checkout where they are at hand, and are no part of the project.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::support::{Row, Run, run_in};

/// Each case, and the metrics in which people differ from rows, with the reason.
const CASES: [(&str, &[(&str, &str)]); 8] = [
    ("2018-first-layout", &[]),
    ("2022-five-column-invitations", &[]),
    // Réskisk Pluñd stands in both directions: one person, counted as incoming.
    (
        "2023-bare-urls",
        &[("sent_total", "131"), ("sent_accepted", "110")],
    ),
    ("2023-resaved-semicolon", &[]),
    ("2023-urn-invitations", &[]),
    ("2024-connections-endorsements", &[]),
    ("2024-resaved-connections", &[]),
    ("2025-mostly-incoming", &[]),
];

/// The folder of the cases; a test that goes without says so by name.
fn cases(test: &str) -> Option<PathBuf> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/exports");
    if beside.is_dir() {
        return Some(beside);
    }
    let note = "the exports of real structure are not beside this checkout";
    writeln!(io::stderr(), "left out: {test}: {note}").expect("stderr");
    None
}

fn analyze(case: &Path) -> Run {
    let place = tempfile::tempdir().expect("a folder");
    run_in(place, &[case.to_owned()], &[])
}

/// The metrics that the naive counter can hold, as text.
fn expected(counts: &Value) -> Vec<(&'static str, String)> {
    let number = |pointer: &str| counts.pointer(pointer).and_then(Value::as_u64);
    let text = |pointer: &str| counts.pointer(pointer).and_then(Value::as_str);
    let mut all = Vec::new();
    let mut hold = |metric, value: Option<String>| all.extend(value.map(|value| (metric, value)));
    let shown = |number: Option<u64>| number.map(|number| number.to_string());
    hold("connections", shown(number("/connections/rows")));
    hold("connections_hidden", shown(number("/connections/hidden")));
    hold(
        "first_connection",
        text("/connections/first").map(str::to_owned),
    );
    hold("as_of", text("/newest").map(str::to_owned));
    hold(
        "invitations_incoming",
        shown(number("/invitations/incoming/total")),
    );
    hold(
        "invitations_already_connected",
        shown(number("/invitations/incoming/accepted")),
    );
    hold(
        "invitations_expired",
        shown(number("/invitations/incoming/older_than_180_days")),
    );
    hold(
        "invitations_pending",
        shown(number("/invitations/incoming/pending")),
    );
    hold("sent_total", shown(number("/invitations/outgoing/total")));
    hold(
        "sent_accepted",
        shown(number("/invitations/outgoing/accepted")),
    );
    all
}

#[test]
fn the_counts_of_real_structure_are_those_of_a_naive_counter() {
    let Some(cases) = cases("the_counts_of_real_structure_are_those_of_a_naive_counter") else {
        return;
    };
    for (case, differences) in CASES {
        let counts =
            fs::read_to_string(cases.join(format!("{case}.expected.json"))).expect("counts");
        let counts: Value = serde_json::from_str(&counts).expect("JSON");
        let run = analyze(&cases.join(case));
        assert_eq!(run.code, Some(0), "{case}: {}", run.stderr);
        for (metric, value) in expected(&counts) {
            let named = differences.iter().find(|(name, _)| *name == metric);
            let value = named.map_or(value, |(_, people)| (*people).to_owned());
            assert_eq!(run.metric(metric), value, "{case}: {metric}");
        }
        let growth = run.csv("growth.csv");
        for (year, added) in counts["connections"]["per_year"]
            .as_object()
            .expect("years")
        {
            let of_year = growth
                .iter()
                .filter(|row| row["month"].starts_with(year.as_str()));
            let sum: u64 = of_year
                .map(|row| row["added"].parse::<u64>().expect("a number"))
                .sum();
            assert_eq!(Some(sum), added.as_u64(), "{case}: {year}");
        }
        if let Some(mutual) = counts
            .pointer("/messages/direct_both_ways")
            .and_then(Value::as_u64)
        {
            // The naive counter counts people who are no connections too, and echoes of notes.
            let wrote = |row: &Row, column: &str| row[column] != "0";
            let both = |row: &&Row| wrote(row, "messages_received") && wrote(row, "messages_sent");
            let found = run.csv("connections.csv").iter().filter(both).count() as u64;
            assert!(
                found <= mutual && (found > 0 || mutual == 0),
                "{case}: {found} of {mutual}"
            );
        }
    }
}

/// Companies are shown with spellings joined: each exact string that the naive counter found is at
/// most as frequent as its company here.
#[test]
fn the_largest_companies_of_real_structure_are_found() {
    let Some(cases) = cases("the_largest_companies_of_real_structure_are_found") else {
        return;
    };
    for (case, _) in CASES {
        let counts =
            fs::read_to_string(cases.join(format!("{case}.expected.json"))).expect("counts");
        let counts: Value = serde_json::from_str(&counts).expect("JSON");
        let companies = analyze(&cases.join(case)).csv("companies.csv");
        let first = &counts["connections"]["top_companies"][0];
        let (name, count) = (
            first[0].as_str().expect("a name").trim(),
            first[1].as_u64().expect("a count"),
        );
        let row = companies
            .iter()
            .find(|row| row["company"].trim_start_matches('\'') == name);
        let found: u64 = row.expect(case)["connections"].parse().expect("a number");
        assert!(found >= count, "{case}: {name} {found} of {count}");
    }
}
