//! What is run by hand: the scorecard, and worlds written to a folder.

use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

use crate::calendar;
use crate::files;
use crate::life::{Half, Kind, Truth, World};
use crate::score::{score_all, scorecard};

fn setting(name: &str, default: &str) -> String {
    std::env::var(name).unwrap_or_else(|_| default.to_owned())
}

/// The worlds asked for by the environment.
fn asked_for() -> Vec<(Kind, u64)> {
    let seeds: u64 = setting("WORLDS_SEEDS", "20")
        .parse()
        .expect("a number of seeds");
    let first: u64 = setting("WORLDS_FIRST", "1").parse().expect("a first seed");
    let half = setting("WORLDS_HALF", "all");
    let of_half = |kind: Kind| match half.as_str() {
        "tuning" => kind.half() == Half::Tuning,
        "held" => kind.half() == Half::Held,
        "all" => true,
        name => kind.name() == name,
    };
    let kinds = Kind::ALL.into_iter().filter(|kind| of_half(*kind));
    kinds
        .flat_map(|kind| (first..first + seeds).map(move |seed| (kind, seed)))
        .collect()
}

#[test]
#[ignore = "takes minutes and asserts nothing"]
fn scorecard() {
    let with_labels = setting("WORLDS_LABELS", "yes") == "yes";
    let card = scorecard::card(&score_all(&asked_for(), with_labels));
    io::stdout()
        .write_all(card.as_bytes())
        .expect("somebody reads");
}

#[test]
#[ignore = "writes to the folder of WORLDS_OUT"]
fn worlds_written_to_a_folder() {
    let root = setting("WORLDS_OUT", "");
    assert!(!root.is_empty(), "WORLDS_OUT names the folder");
    for (kind, seed) in asked_for() {
        let folder = Path::new(&root).join(format!("{kind}-{seed}"));
        fs::create_dir_all(folder.join("export")).expect("a folder");
        let world = World::draw(kind, seed);
        files::write(&world, &folder.join("export"));
        fs::write(folder.join("truth.csv"), truth_file(&world)).expect("a file");
    }
}

/// One row a connection and inviter.
fn truth_file(world: &World) -> Vec<u8> {
    let mut rows = csv::Writer::from_writer(Vec::new());
    let header = [
        "kind",
        "seed",
        "as_of",
        "profile_url",
        "name",
        "population",
        "truth",
        "inviter",
    ];
    rows.write_record(header).expect("memory takes every row");
    let mut row = |person: usize, population: &str, truth: Truth, inviter: &str| {
        let one = &world.people[person];
        rows.write_record([
            world.kind.name(),
            &world.seed.to_string(),
            &calendar::iso(world.today),
            &one.url(),
            &one.full_name(),
            population,
            &truth.to_string(),
            inviter,
        ])
        .expect("memory takes every row");
    };
    for connection in &world.connections {
        let truth = world.people[connection.person].truth;
        row(connection.person, "connection", truth, "");
    }
    for (person, kind) in &world.inviters {
        row(*person, "inviter", world.people[*person].truth, kind.name());
    }
    rows.into_inner().expect("memory takes every row")
}
