//! The same export in another shape: rows in another order, other line ends, two archives. The counts stay.

use std::process::Command;

use super::differences::{differences, read, summary};
use super::expected::expected;
use super::kinds::{analyze, check, check_lives};
use crate::made_up::{Kind, Layout, MadeUp, archive_name, export, export_in, layout};

fn assert_same_counts(made_up: &MadeUp) {
    let found = check(made_up);
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn quoted_cells_with_line_breaks_change_no_count() {
    for kind in [Kind::Quiet, Kind::Seller] {
        let found = check_lives(Layout::Quoted2026, kind);
        assert!(found.is_empty(), "{}", found.join("\n"));
    }
}

#[test]
fn the_order_of_rows_does_not_matter() {
    let mut made_up = export(Kind::Student, 11);
    made_up.facts.connections.reverse();
    made_up.facts.invitations.reverse();
    made_up.facts.conversations.reverse();
    made_up.facts.contacts.reverse();
    made_up.files = layout::files(&made_up.facts, Layout::Today);
    assert_same_counts(&made_up);
}

#[test]
fn a_byte_order_mark_and_windows_line_ends_change_no_count() {
    let mut made_up = export(Kind::Student, 12);
    for (name, bytes) in &mut made_up.files {
        let text = std::str::from_utf8(bytes).expect("today's files are UTF-8");
        // Line breaks inside a cell are content, and comments hold some.
        let text = if name == "Comments.csv" {
            text.to_owned()
        } else {
            text.replace('\n', "\r\n")
        };
        *bytes = format!("\u{FEFF}{text}").into_bytes();
    }
    assert_same_counts(&made_up);
}

#[test]
fn files_one_folder_deeper_and_in_capitals_are_found() {
    let mut made_up = export(Kind::Quiet, 13);
    let deeper =
        |(name, bytes): (String, Vec<u8>)| (format!("Unpacked/{}", name.to_uppercase()), bytes);
    made_up.files = made_up.files.into_iter().map(deeper).collect();
    assert_same_counts(&made_up);
}

#[test]
fn of_two_archives_the_later_copy_of_a_file_counts() {
    let complete = export(Kind::Student, 14);
    let yesterday = complete
        .facts
        .as_of
        .yesterday()
        .expect("far from the calendar's end");
    let older = export_in(Layout::Today, Kind::Student, 14)
        .facts
        .of_connections_only();
    let mut basic = layout::files(&older, Layout::Today);
    let connections = basic.get_mut("Connections.csv").expect("it is written");
    let half = connections.len() / 2;
    let end = half
        + connections[half..]
            .iter()
            .position(|byte| *byte == b'\n')
            .expect("more lines follow");
    connections.truncate(end);
    let basic = MadeUp {
        name: archive_name("Basic", yesterday),
        files: basic,
        facts: older,
    };

    let folder = tempfile::tempdir().expect("a temporary folder");
    let report = folder.path().join("report");
    let other = basic.write_zip(folder.path());
    let option = other.to_str().expect("a path in UTF-8");
    analyze(&complete.write_zip(folder.path()), &report, &[option]);
    let found = differences(&report, &expected(&complete.facts, complete.facts.as_of));
    assert!(found.is_empty(), "{}", found.join("\n"));
    let aside = read(&report, "skipped.csv");
    assert!(
        aside
            .iter()
            .any(|row| row["action"] == "set_aside" && row["file"].contains("Connections.csv"))
    );
}

#[test]
fn strict_looks_at_skipped_rows_alone() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let mut made_up = export(Kind::Quiet, 15);
    let status = |path: &std::path::Path| {
        let mut run = Command::new(env!("CARGO_BIN_EXE_netcheck"));
        run.args(["analyze", "--strict", "--no-files"]).arg(path);
        run.output().expect("the program starts").status.code()
    };
    assert_eq!(
        status(&made_up.write_folder(folder.path())),
        Some(1),
        "some rows are skipped"
    );

    let lost = |row: &crate::made_up::facts::ConnectionRow| {
        use crate::made_up::facts::ConnectionRow::{Header, HiddenUndated, Nameless};
        matches!(row, Header | HiddenUndated { .. } | Nameless { .. })
    };
    made_up.facts.connections.retain(|row| !lost(row));
    made_up
        .facts
        .invitations
        .retain(|row| row.sent_at.is_some());
    made_up.files = layout::files(&made_up.facts, Layout::Today);
    made_up.name = archive_name("Basic", made_up.facts.as_of);
    assert_eq!(
        status(&made_up.write_folder(folder.path())),
        Some(0),
        "duplicates and repairs are no loss"
    );
}

#[test]
fn a_second_run_replaces_the_report_and_says_the_same() {
    let made_up = export(Kind::Quiet, 16);
    let folder = tempfile::tempdir().expect("a temporary folder");
    let report = folder.path().join("report");
    let path = made_up.write_folder(folder.path());
    analyze(&path, &report, &[]);
    let first = summary(&report);
    analyze(&path, &report, &[]);
    assert_eq!(first, summary(&report));
}
