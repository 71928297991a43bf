//! `netcheck inspect`, through the real binary.

use std::path::Path;

use unicode_width::UnicodeWidthStr;

use crate::support::netcheck;

fn inspect(sample: &str, columns: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("sample-data")
        .join(sample);
    let output = netcheck()
        .env("COLUMNS", columns)
        .arg("inspect")
        .arg(path)
        .output()
        .expect("the binary runs");
    assert!(output.status.success());
    String::from_utf8(output.stdout).expect("UTF-8")
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
        for columns in [72, 80, 120] {
            for line in inspect(sample, &columns.to_string()).lines() {
                assert!(line.width() <= columns, "{sample} at {columns}: {line}");
            }
        }
    }
}
