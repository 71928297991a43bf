//! The whole job, from the files of an export to the files of the report: an ordinary account, and a full
//! one (30,000 connections, 500,000 messages, some 120 MB). Run with `cargo bench`.

use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::Duration;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use mimalloc::MiMalloc;
use netcheck::analysis::{Settings, analyze};
use netcheck::day::Day;
use netcheck::render;

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

fn whole_job(export: &Path, report: &Path) {
    let today = Day::from_days_since_1970(20_000);
    let exports: [PathBuf; 1] = [export.to_owned()];
    let result = analyze(&exports, &Settings::default(), today).expect("a report");
    render::write(&result, report).expect("a folder");
    black_box(result);
}

fn accounts(criterion: &mut Criterion) {
    let place = tempfile::tempdir().expect("a folder");
    for (name, connections, messages, samples) in [
        ("ordinary_800_5k", 800, 5_000, 50),
        ("full_30k_500k", 30_000, 500_000, 10),
    ] {
        let export = place.path().join(name);
        std::fs::create_dir(&export).expect("a folder");
        made_up::full_account(connections, messages, 1, &export);
        let report = place.path().join("report");
        let mut group = criterion.benchmark_group("analyze");
        group
            .throughput(Throughput::Elements(messages as u64))
            .sample_size(samples)
            .measurement_time(Duration::from_secs(10));
        group.bench_function(name, |bencher| bencher.iter(|| whole_job(&export, &report)));
        group.finish();
    }
}

criterion_group!(benches, accounts);
criterion_main!(benches);
