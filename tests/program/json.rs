//! The JSON document: what the CSV files say, in the form that its schema promises.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::support::{Export, Run, netcheck, run_in};

const REPORT: &str = "report.schema.json";

const FILES: [&str; 7] = [
    "connections",
    "invitations",
    "sent",
    "growth",
    "companies",
    "unconnected",
    "skipped",
];

fn schema(file: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("src/render/json")
        .join(file);
    serde_json::from_str(&fs::read_to_string(path).expect("the schema")).expect("JSON")
}

fn document(run: &Run) -> Value {
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    let text = fs::read_to_string(run.report().join("report.json")).expect("report.json");
    serde_json::from_str(&text).expect("JSON")
}

/// Every place where a document breaks a schema.
pub(crate) fn breaches(document: &Value, file: &str) -> Vec<String> {
    let validator = jsonschema::options()
        .should_validate_formats(true)
        .build(&schema(file))
        .expect("a schema");
    validator
        .iter_errors(document)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect()
}

/// What a CSV file has for a value, before the escape of spreadsheets.
fn cell(value: &Value) -> String {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    match value {
        Value::Null => String::new(),
        Value::Number(number) if number.is_f64() => {
            format!("{:.3}", number.as_f64().expect("a number"))
        }
        Value::Array(all) => {
            let is_code = |one: &Value| !text(one).contains(' ') && text(one).contains('_');
            let between = if !all.is_empty() && all.iter().all(is_code) {
                ";"
            } else {
                "; "
            };
            let all: Vec<String> = all.iter().map(|one| text(one).replace(';', ",")).collect();
            all.join(between)
        }
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

fn csv_rows(run: &Run, file: &str) -> (Vec<String>, Vec<Vec<String>>) {
    let mut reader = csv::Reader::from_path(run.report().join(file)).expect("a file");
    let record = |record: &csv::StringRecord| record.iter().map(str::to_owned).collect();
    let header = record(reader.headers().expect("a header"));
    let rows = reader.records().map(|row| record(&row.expect("a row")));
    (header, rows.collect())
}

fn samples() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let samples = ["export", "older-2022", "connections-only", "odd"];
    let mut all: Vec<PathBuf> = samples
        .iter()
        .map(|sample| root.join("sample-data").join(sample))
        .collect();
    // Exports of real structure, where they stand beside the checkout.
    let beside = root.join("../shared/exports");
    for entry in fs::read_dir(beside).into_iter().flatten().flatten() {
        all.extend(Some(entry.path()).filter(|path| path.is_dir()));
    }
    all
}

fn analyze(export: PathBuf, options: &[&str]) -> Run {
    run_in(tempfile::tempdir().expect("a folder"), &[export], options)
}

#[test]
fn every_export_gives_a_document_that_keeps_to_the_schema_and_says_what_the_csv_files_say() {
    for export in samples() {
        let run = analyze(export.clone(), &[]);
        let document = document(&run);
        assert_eq!(breaches(&document, REPORT), [""; 0], "{}", export.display());
        for file in FILES {
            let (header, expected) = csv_rows(&run, &format!("{file}.csv"));
            let rows = document[file].as_array().expect("an array");
            assert_eq!(rows.len(), expected.len(), "{}: {file}", export.display());
            for (row, cells) in rows.iter().zip(expected) {
                let row = row.as_object().expect("an object");
                assert_eq!(row.len(), header.len(), "{file}");
                for (column, expected) in header.iter().zip(cells) {
                    let found = cell(&row[column]);
                    let place = format!("{}: {file}: {column}", export.display());
                    assert!(
                        is_shown_as(&found, &expected),
                        "{place}: {found} {expected}"
                    );
                }
            }
        }
        for row in run.csv("summary.csv") {
            let value = &document["summary"][&row["metric"]];
            assert_eq!(cell(value), row["value"], "{}", row["metric"]);
        }
    }
}

/// Whether a cell is how a spreadsheet is shown a text: each character that acts replaced, a guard before
/// what would run.
fn is_shown_as(text: &str, cell: &str) -> bool {
    let is_shown = |cell: &str| {
        let pairs = || text.chars().zip(cell.chars());
        text.chars().count() == cell.chars().count()
            && pairs().all(|(typed, shown)| {
                typed == shown || shown == '\u{fffd}' && !typed.is_alphanumeric()
            })
    };
    is_shown(cell) || cell.strip_prefix('\'').is_some_and(is_shown)
}

#[test]
fn the_schema_refuses_what_is_no_such_document() {
    let run = Export::new().connected("Ana Silva", "05 Mar 2024").run(&[]);
    let good = document(&run);
    assert_eq!(breaches(&good, REPORT), [""; 0]);
    for (pointer, bad) in [
        ("/schema_version", serde_json::json!(2)),
        ("/summary/as_of", serde_json::json!("5 Mar 2024")),
        ("/summary/known", serde_json::json!("0.500")),
        ("/connections/0/tie", serde_json::json!("friend")),
        (
            "/connections/0/profile_url",
            serde_json::json!("https://example.com/in/ana"),
        ),
        ("/connections/0/evidence", serde_json::json!("no trace")),
        ("/growth/0/month", serde_json::json!("March")),
    ] {
        let mut document = good.clone();
        *document.pointer_mut(pointer).expect(pointer) = bad;
        assert_eq!(breaches(&document, REPORT).len(), 1, "{pointer}");
        assert!(
            breaches(&document, REPORT)[0].starts_with(pointer),
            "{pointer}"
        );
    }
    let mut document = good;
    let summary = document["summary"].as_object_mut().expect("an object");
    summary.remove("headroom");
    assert_eq!(breaches(&document, REPORT).len(), 1);
}

#[test]
fn a_small_export_in_full() {
    let run = Export::new()
        .connection("Zoë,\"=Łęcka\",https://www.linkedin.com/in/zo%C3%AB,,\"A; B\",,05 Mar 2024")
        .connection(",,,,,,soon")
        .run(&["--json", "--no-files", "--quiet", "--as-of", "2024-03-10"]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert!(!run.report().exists());
    insta::assert_snapshot!(run.stdout);
}

#[test]
fn on_standard_output_stands_the_document_alone_the_same_as_in_the_file() {
    let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("sample-data/export");
    let run = analyze(sample, &["--json", "--verbose", "--color", "always"]);
    let file = fs::read_to_string(run.report().join("report.json")).expect("report.json");
    assert_eq!(run.stdout, file);
    assert!(
        run.stderr.contains("note: ") && run.stderr.contains("time: "),
        "{}",
        run.stderr
    );
}

#[test]
fn text_that_acts_is_inert_on_the_way_and_the_same_behind_the_parser() {
    let name =
        "\u{1b}]52;c;aGk=\u{7}Eve\u{9b}2J\u{202e}x\u{200b}y\u{0}\u{2028}z\u{2066}</script>\\ud800.";
    let run = Export::new()
        .with_network()
        .connection(&format!(
            "{name},=1+1,https://www.linkedin.com/in/eve,,,,05 Mar 2024"
        ))
        .run(&["--json"]);
    let acts = |c: char| {
        c.is_control() && c != '\n'
            || matches!(c, '\u{200b}' | '\u{2028}' | '\u{202e}' | '\u{2066}')
    };
    assert!(!run.stdout.chars().any(acts));
    let document = document(&run);
    let names: Vec<&str> = document["connections"]
        .as_array()
        .expect("an array")
        .iter()
        .filter_map(|row| row["name"].as_str())
        .collect();
    assert!(
        names.contains(&format!("{} =1+1", name.replace('\u{2028}', " ")).as_str()),
        "{names:?}"
    );
}

#[test]
fn a_closed_pipe_is_a_silent_success_for_json_too() {
    let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("sample-data/export");
    let mut child = netcheck()
        .args(["analyze", "--no-files", "--quiet", "--json"])
        .arg(sample)
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .expect("the binary runs");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("an end");
    assert_eq!(
        (output.status.code(), output.stderr.as_slice()),
        (Some(0), &b""[..])
    );
}
