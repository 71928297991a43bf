//! The first screen: of the samples as it is, and what holds at every width.

use unicode_width::UnicodeWidthStr;

use crate::support::{netcheck, of_sample};

pub(crate) fn screen(sample: &str, columns: &str) -> String {
    of_sample(&["analyze", "--no-files", "--quiet"], sample, columns)
}

#[test]
fn the_sample_at_80_columns() {
    insta::assert_snapshot!(screen("export", "80"));
}

#[test]
fn the_sample_at_120_columns() {
    insta::assert_snapshot!(screen("export", "120"));
}

#[test]
fn an_older_export_without_addresses_and_messages() {
    insta::assert_snapshot!(screen("older-2022", "80"));
}

#[test]
fn connections_alone_have_a_range_and_no_number() {
    let screen = screen("connections-only", "80");
    assert!(!screen.contains("about"), "{screen}");
    insta::assert_snapshot!(screen);
}

#[test]
fn a_resaved_export_with_odd_rows() {
    insta::assert_snapshot!(screen("odd", "80"));
}

#[test]
fn no_line_is_wider_than_the_screen() {
    for sample in ["export", "older-2022", "connections-only", "odd"] {
        for columns in [60, 72, 80, 100, 120] {
            for line in screen(sample, &columns.to_string()).lines() {
                assert!(line.width() <= columns, "{sample} at {columns}: {line}");
            }
        }
    }
}

#[test]
fn every_help_text_is_as_reviewed() {
    for (name, arguments) in [
        ("netcheck", vec!["--help"]),
        ("analyze", vec!["analyze", "--help"]),
        ("explain", vec!["explain", "--help"]),
        ("inspect", vec!["inspect", "--help"]),
        ("label", vec!["label", "--help"]),
        ("compare", vec!["compare", "--help"]),
    ] {
        let output = netcheck()
            .env("COLUMNS", "90")
            .args(arguments)
            .output()
            .expect("the binary runs");
        insta::assert_snapshot!(name, String::from_utf8(output.stdout).expect("UTF-8"));
    }
}
