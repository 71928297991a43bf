//! How long each stage of the whole job takes, on accounts of three sizes, to the last of which there is four
//! times as much to read as to the one before: medians, and what that is in messages and megabytes a second.
//! Run with `cargo bench --bench stages`.

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use mimalloc::MiMalloc;
use netcheck::analysis::{Settings, analyze};
use netcheck::day::Day;
use netcheck::render;
use netcheck::stage::Watch;

#[expect(
    dead_code,
    unused_imports,
    reason = "the generator of exports serves the tests, and has its own"
)]
#[path = "../tests/program/made_up/mod.rs"]
mod made_up;

/// As in the program.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

/// Connections, messages, and how often the job is done.
const ACCOUNTS: [(usize, usize, usize); 3] = [
    (800, 5_000, 21),
    (30_000, 500_000, 7),
    (30_000, 2_000_000, 5),
];

/// What follows the library's stages.
const WRITE: &str = "rendering and writing the files";

/// One whole job: what was done, and how long it took.
fn times(export: &Path, report: &Path) -> Vec<(&'static str, Duration)> {
    let begun: Arc<Mutex<Vec<(&'static str, Instant)>>> = Arc::default();
    let told = Arc::clone(&begun);
    let begins = move |what| {
        let mut told = told.lock().expect("no panic");
        told.push((what, Instant::now()));
    };
    let stage = begins.clone();
    let settings = Settings {
        watch: Watch::new(move |begun| stage(begun.doing())),
        ..Settings::default()
    };
    let today = Day::from_days_since_1970(20_000);
    let result = analyze(&[PathBuf::from(export)], &settings, today).expect("a report");
    begins(WRITE);
    render::write(&result, report).expect("a folder");
    begins("");
    let begun = begun.lock().expect("no panic");
    begun
        .windows(2)
        .map(|pair| (pair[0].0, pair[1].1 - pair[0].1))
        .collect()
}

fn median(mut all: Vec<Duration>) -> Duration {
    all.sort_unstable();
    all[all.len() / 2]
}

#[expect(clippy::cast_precision_loss, reason = "sizes are far below 2^52")]
fn main() -> io::Result<()> {
    let mut out = io::stdout();
    for (connections, messages, runs) in ACCOUNTS {
        let place = tempfile::tempdir()?;
        let export = place.path().join("export");
        std::fs::create_dir(&export)?;
        made_up::full_account(connections, messages, 1, &export);
        let megabytes = export.join("messages.csv").metadata()?.len() as f64 / 1e6;
        let report = place.path().join("report");
        // The first run warms the caches.
        times(&export, &report);
        let runs: Vec<_> = (0..runs).map(|_| times(&export, &report)).collect();
        writeln!(
            out,
            "\n{connections} connections, {messages} messages ({megabytes:.0} MB)"
        )?;
        let row = |out: &mut io::Stdout, what: &str, took: Duration| {
            let seconds = took.as_secs_f64();
            writeln!(
                out,
                "{what:32} {:8.1} ms {:12.0} messages/s {:8.0} MB/s",
                seconds * 1e3,
                messages as f64 / seconds,
                megabytes / seconds
            )
        };
        for (at, (what, _)) in runs[0].iter().enumerate() {
            row(
                &mut out,
                what,
                median(runs.iter().map(|run| run[at].1).collect()),
            )?;
        }
        let whole = |run: &Vec<(&str, Duration)>| run.iter().map(|(_, took)| *took).sum();
        row(&mut out, "in all", median(runs.iter().map(whole).collect()))?;
    }
    Ok(())
}
