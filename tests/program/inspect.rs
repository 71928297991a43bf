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
