//! `netcheck inspect`, through the real binary.

use unicode_width::UnicodeWidthStr;

use crate::support::of_sample;

fn inspect(sample: &str, columns: &str) -> String {
    of_sample(&["inspect"], sample, columns)
}

#[test]
fn every_file_of_the_sample_and_what_it_can_tell() {
    insta::assert_snapshot!(inspect("export", "80"));
}

#[test]
fn rows_not_used_files_left_alone_and_the_boxes_to_tick() {
    insta::assert_snapshot!(inspect("odd", "80"));
}

#[test]
fn no_line_is_wider_than_the_screen() {
    for sample in ["export", "older-2022", "connections-only", "odd"] {
        for columns in [60, 72, 80, 120] {
            for line in inspect(sample, &columns.to_string()).lines() {
                assert!(line.width() <= columns, "{sample} at {columns}: {line}");
            }
        }
    }
}

#[test]
fn a_date_that_is_not_believed_is_not_shown_as_the_last_one() {
    let place = tempfile::tempdir().expect("a folder");
    crate::support::Export::new()
        .with_network()
        .connected("Una Upton", "05 Mar 2099")
        .incoming("Vera Vale", "10/20/25, 9:10 AM", "")
        .write(place.path());
    let output = crate::support::netcheck()
        .arg("inspect")
        .arg(place.path())
        .output()
        .expect("the binary runs");
    let stdout = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(stdout.contains("2024-03-05"), "{stdout}");
    assert!(!stdout.contains("2099"), "{stdout}");
}
