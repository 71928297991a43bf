//! The floor of any reader of messages.csv: one bare pass of the `csv` crate over it, on one core, every
//! record into the same `ByteRecord` and no cell looked at.
//!
//! `cargo bench --bench floor` measures it on a made-up file. With `--pass FILE` it makes one pass over that
//! file, prints the number of rows and ends, so that a script can time it beside other programs.

use std::ffi::OsString;
use std::fs::File;
use std::hint::black_box;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use criterion::{Criterion, Throughput};

#[expect(
    dead_code,
    unused_imports,
    reason = "the generator of exports serves the tests, and has its own"
)]
#[path = "../tests/program/made_up/mod.rs"]
mod made_up;

/// As large as the program's own buffer, so that both pay for as many reads.
const BUFFER_BYTES: usize = 1 << 16;

/// How many rows stand below the header.
fn pass(file: &Path) -> csv::Result<u64> {
    let mut reader = csv::ReaderBuilder::new()
        .flexible(true)
        .buffer_capacity(BUFFER_BYTES)
        .from_reader(File::open(file)?);
    let mut record = csv::ByteRecord::new();
    let mut rows = 0;
    while reader.read_byte_record(&mut record)? {
        rows += 1;
    }
    Ok(rows)
}

fn floor(criterion: &mut Criterion) {
    let place = tempfile::tempdir().expect("a folder");
    made_up::full_account(30_000, 500_000, 1, place.path());
    let file = place.path().join("messages.csv");
    let bytes = file.metadata().expect("a file").len();
    let mut group = criterion.benchmark_group("floor");
    group
        .sample_size(10)
        .throughput(Throughput::Bytes(bytes))
        .bench_function("messages_500k", |bencher| {
            bencher.iter(|| black_box(pass(&file).expect("rows")));
        });
    group.finish();
}

fn main() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    match &arguments[..] {
        [flag, file] if flag == "--pass" => print_rows(Path::new(file)),
        _ => {
            floor(&mut Criterion::default().configure_from_args());
            ExitCode::SUCCESS
        }
    }
}

fn print_rows(file: &Path) -> ExitCode {
    let (said, code) = match pass(file) {
        Ok(rows) => (writeln!(io::stdout(), "{rows}"), ExitCode::SUCCESS),
        Err(error) => (writeln!(io::stderr(), "floor: {error}"), ExitCode::FAILURE),
    };
    said.map_or(ExitCode::FAILURE, |()| code)
}
