//! Thousands of damaged exports: none crashes or hangs the program, each ends in a report that adds up or
//! in one sentence, and nothing that is whole is lost.
//!
//! A fixed slice runs with the tests. The long run:
//! `NETCHECK_CASES=10000 cargo test --test program thousands_of_damaged -- --ignored`.

mod mutation;
mod oracle;
mod package;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::made_up::chance::Chance;
use mutation::Damage;
use oracle::{Expected, Outcome};
use package::Package;

/// Cases that run with the tests.
const SLICE: u64 = 60;

/// A whole export, and what comes out of it.
struct Whole {
    name: String,
    files: BTreeMap<String, Vec<u8>>,
    outcome: Outcome,
}

/// The samples, and the exports of real structure where they are beside this checkout.
fn wholes() -> Vec<Whole> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders = Vec::new();
    for parent in [root.join("sample-data"), root.join("../shared/exports")] {
        let inside = fs::read_dir(parent).into_iter().flatten();
        folders.extend(inside.map(|entry| entry.expect("an entry").path()));
    }
    // What netcheck wrote of a sample is no export.
    folders.retain(|path| path.is_dir() && !path.ends_with("report"));
    folders.sort();
    folders
        .iter()
        .map(|folder| {
            let mut files = BTreeMap::new();
            for entry in walkdir::WalkDir::new(folder) {
                let entry = entry.expect("an entry");
                if entry.file_type().is_file() {
                    let inside = entry.path().strip_prefix(folder).expect("inside");
                    let bytes = fs::read(entry.path()).expect("a file");
                    files.insert(inside.display().to_string(), bytes);
                }
            }
            Whole {
                name: folder.display().to_string(),
                outcome: oracle::run(&Package::Folder, &files),
                files,
            }
        })
        .collect()
}

/// One case, all of it drawn from its number.
fn check(number: u64, wholes: &[Whole]) {
    let mut chance = Chance::new(number);
    let whole = &wholes[chance.count(0..=wholes.len() - 1)];
    let mut files = whole.files.clone();
    let names: Vec<&String> = whole.files.keys().collect();
    let mut said = format!("case {number}: {}", whole.name);
    let mut expected = Expected {
        connections_whole: true,
        costs_one_row: true,
        ..Expected::default()
    };
    // Mostly one kind of damage, so that its price can be held against the whole export's result.
    for _ in 0..if chance.permille(700) {
        1
    } else {
        chance.count(0..=4)
    } {
        let damage = Damage::ALL[chance.count(0..=Damage::ALL.len() - 1)];
        // The three large tables more often than the rest.
        let main = ["Connections.csv", "Invitations.csv", "messages.csv"];
        let name = match chance.pick(&main) {
            name if chance.permille(600) && files.contains_key(name) => name.to_owned(),
            _ => names[chance.count(0..=names.len() - 1)].clone(),
        };
        let table = files.get_mut(&name).expect("a file");
        let damaged = damage.done_to(table, &mut chance);
        said.push_str(&format!(", {damage:?} in {name}"));
        if damaged == *table {
            continue;
        }
        *table = damaged;
        expected.connections_whole &= !name.to_lowercase().ends_with("connections.csv");
        // A byte more shifts all that follows in UTF-16.
        let is_utf16 = whole.files[&name].starts_with(b"\xff\xfe");
        expected.costs_one_row &= damage.costs_one_row() && expected.damages == 0 && !is_utf16;
        expected.damages += 1;
    }
    let package = Package::drawn(&mut chance);
    said.push_str(&format!(", as {package:?}"));
    expected.connections_whole &= !package.is_damaged();
    expected.costs_one_row &= package.keeps_all();
    expected.may_find_two_copies = package.has_copies();
    oracle::run(&package, &files).hold_against(&expected, &whole.outcome, &said);
}

#[test]
fn some_damaged_exports() {
    let wholes = wholes();
    (0..SLICE).for_each(|number| check(number, &wholes));
}

#[test]
#[ignore = "a long run, for developers"]
fn thousands_of_damaged_exports() {
    let cases =
        std::env::var("NETCHECK_CASES").map_or(1000, |cases| cases.parse().expect("a number"));
    let begin = std::env::var("NETCHECK_FROM").map_or(0, |from| from.parse().expect("a number"));
    let wholes = wholes();
    let failures: Vec<u64> = (begin..begin + cases)
        .filter(|number| {
            std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| check(*number, &wholes)))
                .is_err()
        })
        .collect();
    assert!(failures.is_empty(), "failed: {failures:?}");
}
