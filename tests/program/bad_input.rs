//! What cannot be read: one plain sentence, exit 2, nothing written; bad rows are counted and named.

use std::fs;
use std::io::{Cursor, Write};
use std::path::Path;

use crate::support::{Export, Run, netcheck, run_in};

/// Runs on files that stand as given in an otherwise empty folder.
fn refused(run: &Run, sentence: &str) {
    assert_eq!(run.code, Some(2), "{}{}", run.stdout, run.stderr);
    assert_eq!(run.stdout, "");
    assert!(!run.report().exists());
    assert_eq!(run.stderr.lines().count(), 1, "{}", run.stderr);
    assert!(
        run.stderr.starts_with("netcheck: ") && run.stderr.contains(sentence),
        "{}",
        run.stderr
    );
}

fn run_on(name: &str, bytes: &[u8]) -> Run {
    let place = tempfile::tempdir().expect("a folder");
    let path = place.path().join(name);
    fs::write(&path, bytes).expect("a file");
    run_in(place, &[path], &[])
}

fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        writer
            .start_file(*name, zip::write::SimpleFileOptions::default())
            .expect("an entry");
        writer.write_all(bytes).expect("bytes");
    }
    writer.finish().expect("a ZIP").into_inner()
}

#[test]
fn a_path_that_is_not_there() {
    let place = tempfile::tempdir().expect("a folder");
    let path = place.path().join("nowhere");
    refused(
        &run_in(place, &[path], &[]),
        "nowhere` does not exist; give the folder or ZIP that LinkedIn sent you",
    );
}

#[test]
fn an_archive_without_connections_names_what_is_there() {
    let run = Export::default()
        .file("Profile.csv", "First Name\n")
        .file("Jobs/Saved Jobs.csv", "x\n")
        .run(&[]);
    refused(
        &run,
        "there is Profile.csv, Saved Jobs.csv. LinkedIn sends a first archive without it",
    );
    refused(&Export::default().run(&[]), "there are no CSV files at all");
    let inner = zip(&[("Connections.csv", b"First Name,Last Name,Connected On\n")]);
    let outer = zip(&[("Complete_LinkedInDataExport_11-14-2026.zip", &inner)]);
    refused(
        &run_on("both.zip", &outer),
        "it holds another archive, Complete_LinkedInDataExport_11-14-2026.zip: unpack it, and give that one",
    );
}

#[test]
fn an_empty_file_a_workbook_and_an_unknown_header() {
    refused(
        &run_on("Connections.csv", b""),
        "`Connections.csv` is empty; download the export again",
    );
    refused(
        &Export::default().file("Connections.csv", " \n").run(&[]),
        "`Connections.csv` is empty",
    );
    refused(
        &Export::default()
            .file("Connections.csv", &b"PK\x03\x04xlsx"[..])
            .run(&[]),
        "is a spreadsheet workbook under the name of a CSV file; save it as CSV",
    );
    refused(
        &run_on("Connections.csv", &zip(&[("[Content_Types].xml", b"<x/>")])),
        "is a spreadsheet workbook",
    );
    refused(
        &Export::default()
            .file("Connections.csv", "Imię,Last Name\nAna,Silva\n")
            .run(&[]),
        "`Connections.csv` has no header row with the columns `First Name` and `Connected On`; its first row is Imię, Last Name",
    );
}

#[test]
fn a_pdf_a_picture_and_a_report_of_netchecks_own() {
    for (name, bytes) in [
        ("cv.pdf", &b"%PDF-1.4\n1 0 obj\n"[..]),
        ("me.png", &b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"[..]),
    ] {
        refused(
            &run_on(name, bytes),
            &format!("`{name}` is not a CSV file; give the folder or ZIP that LinkedIn sent you"),
        );
    }
    refused(
        &run_on("notes.csv", b"hello\n"),
        "its first row has 1 cell, which is no such title; save it again",
    );
    let first = Export::new().connected("Ana Silva", "05 Mar 2024").run(&[]);
    let report = std::fs::read(first.report().join("connections.csv")).expect("a report");
    refused(
        &run_on("connections.csv", &report),
        "`connections.csv` is of a report that netcheck wrote; give the folder or ZIP that LinkedIn sent you",
    );
}

#[test]
fn a_row_of_somebodys_data_is_not_repeated_where_a_header_should_stand() {
    for row in ["Ana,ana@example.com,05 Mar 2024\n", "Ana,Silva,Contoso\n"] {
        let run = Export::default().file("Connections.csv", row).run(&[]);
        refused(&run, "its first row has 3 cells, none of them such a title");
        assert!(!run.stderr.contains("Ana") && !run.stderr.contains("ana"));
    }
}

#[test]
fn a_broken_zip_and_one_with_a_password() {
    let text =
        "First Name,Last Name,Connected On\n".to_owned() + &"Ana,Silva,05 Mar 2024\n".repeat(500);
    let whole = zip(&[("Connections.csv", text.as_bytes())]);
    refused(
        &run_on("export.zip", &whole[..whole.len() / 2]),
        "is not a whole ZIP file; download it from LinkedIn again",
    );
    let mut damaged = whole.clone();
    damaged[60..90].fill(0xff);
    refused(&run_on("export.zip", &damaged), "is not a whole ZIP file");
    let mut locked = whole.clone();
    // The flag for encryption, in the local header and in the central directory.
    let directory = whole
        .windows(4)
        .position(|bytes| bytes == b"PK\x01\x02")
        .expect("a directory");
    locked[6] |= 1;
    locked[directory + 8] |= 1;
    refused(
        &run_on("export.zip", &locked),
        "is protected by a password; unpack it and give netcheck the folder",
    );
}

#[test]
fn two_different_copies_are_named_and_equal_ones_count_once() {
    let one = Export::new().connected("Ana Silva", "05 Mar 2024");
    let text = one.files()["Connections.csv"].clone();
    let run = one
        .clone()
        .file("copy/Connections (1).csv", text.clone())
        .run(&[]);
    assert_eq!(
        (run.code, run.metric("connections").as_str()),
        (Some(0), "1")
    );
    assert_eq!(run.csv("skipped.csv")[0]["action"], "set_aside");
    let other = [text, b"Bo,Chen,,,,,05 Mar 2024\n".to_vec()].concat();
    refused(
        &one.file("copy/Connections (1).csv", other).run(&[]),
        "`Connections.csv` and `copy/Connections (1).csv` differ and both claim to be one table",
    );
}

#[test]
fn an_output_folder_with_a_strangers_file_is_not_touched() {
    let place = tempfile::tempdir().expect("a folder");
    let export = place.path().join("export");
    Export::new()
        .connected("Ana Silva", "05 Mar 2024")
        .write(&export);
    let report = place.path().join("report");
    fs::create_dir(&report).expect("a folder");
    fs::write(report.join("thesis.txt"), "mine").expect("a file");
    let run = run_in(place, &[export], &[]);
    assert_eq!(run.code, Some(2));
    assert!(
        run.stderr.contains(
            "holds `thesis.txt`, which is not netcheck's; name another folder with `--out`"
        ),
        "{}",
        run.stderr
    );
    assert_eq!(
        fs::read_to_string(run.report().join("thesis.txt")).expect("a file"),
        "mine"
    );
    assert_eq!(fs::read_dir(run.report()).expect("a folder").count(), 1);
}

#[test]
fn bad_rows_are_skipped_counted_and_named() {
    let run = Export::new()
        .connected("Ana Silva", "05 Mar 2024")
        .connection("Bo,Chen,https://www.linkedin.com/in/bo,,,,soon")
        .connection(",,,,,,never")
        .connected("Ana Silva", "06 Mar 2024")
        .incoming("Cy Cobb", "tomorrow", "")
        .run(&["--strict"]);
    assert_eq!(run.code, Some(1));
    let rows: Vec<String> = run
        .csv("skipped.csv")
        .iter()
        .map(|row| {
            format!(
                "{}:{} {} ({})",
                row["file"], row["line"], row["problem"], row["action"]
            )
        })
        .collect();
    assert_eq!(
        rows,
        [
            "Connections.csv:3 Connected On: expected a date like `05 Mar 2024` (repaired)",
            "Connections.csv:4 Connected On: expected a date like `05 Mar 2024` (skipped)",
            "Connections.csv:5 URL: expected each profile once; the first row counts (duplicate)",
            "Invitations.csv:2 Sent At: expected a date like `1/29/26, 2:37 PM` (skipped)",
        ]
    );
    assert_eq!(
        [run.metric("rows_read"), run.metric("rows_skipped")],
        ["5", "3"]
    );
    assert!(
        run.stderr
            .contains("Connections.csv:3: Connected On: expected a date"),
        "{}",
        run.stderr
    );
}

#[test]
fn a_date_beyond_belief_is_no_date_and_does_not_move_the_as_of_day() {
    let run = Export::new()
        .connected("Ana Silva", "05 Mar 2024")
        .connected("Bo Chen", "05 Mar 2031")
        .incoming("Cy Cobb", "3/1/24, 9:10 AM", "")
        .from("Ana Silva", "2024-03-06", "Hi")
        .run(&[]);
    assert_eq!(run.metric("as_of"), "2024-03-06");
    let bo = run
        .csv("connections.csv")
        .into_iter()
        .find(|row| row["name"] == "Bo Chen")
        .expect("Bo");
    assert_eq!(bo["connected_on"], "");
    assert_eq!(run.csv("skipped.csv")[0]["action"], "repaired");
    assert_eq!(run.csv("growth.csv")[0]["month"], "unknown");
}

#[test]
fn unknown_headers_elsewhere_set_the_file_aside() {
    let run = Export::new()
        .connected("Ana Silva", "05 Mar 2024")
        .file("Invitations.csv", "a,b\n1,2\n")
        .run(&["--strict"]);
    assert_eq!(run.code, Some(0));
    assert_eq!(run.metric("invitations_pending"), "");
    assert_eq!(
        run.csv("skipped.csv")[0]["problem"],
        "no header row that netcheck knows"
    );
    assert!(
        run.stdout.contains("There is no Invitations.csv"),
        "{}",
        run.stdout
    );
}

#[test]
fn a_closed_pipe_is_a_silent_success() {
    let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("sample-data/export");
    let mut child = netcheck()
        .args(["analyze", "--no-files", "--quiet"])
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

#[test]
fn a_tail_of_zero_bytes_is_a_counted_row_and_no_connection() {
    let export = Export::new().with_network();
    let mut bytes = export.files()["Connections.csv"].clone();
    bytes.extend([0; 512]);
    let run = export.file("Connections.csv", bytes).run(&[]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert_eq!(run.metric("connections"), "11");
    let rows = run.csv("skipped.csv");
    let row = &rows[0];
    assert_eq!(
        (
            row["file"].as_str(),
            row["line"].as_str(),
            row["problem"].as_str()
        ),
        (
            "Connections.csv",
            "13",
            "nothing but zero bytes, as a disk leaves them"
        )
    );
}

#[test]
fn utf_32_is_refused_by_a_sentence() {
    let export = Export::new().with_network();
    let text = String::from_utf8(export.files()["Connections.csv"].clone()).expect("UTF-8");
    let mut bytes = vec![0xff, 0xfe, 0, 0];
    bytes.extend(
        text.chars()
            .flat_map(|letter| u32::from(letter).to_le_bytes()),
    );
    let run = export.file("Connections.csv", bytes).run(&[]);
    refused(&run, "is not a CSV file");
}
