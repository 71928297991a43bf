//! What no export holds: bombs, cells without end, files that are none, names that lead elsewhere. Each
//! costs what it stands in, never the rest.

use std::fs;
use std::io::{Cursor, Write};
use std::path::Path;

use zip::write::SimpleFileOptions;

use crate::support::{Export, Run, run_in};

const MIB: usize = 1 << 20;

fn small() -> Export {
    Export::new()
        .connected("Ana Silva", "05 Mar 2024")
        .connected("Bo Chen", "06 Mar 2024")
        .incoming("Cy Cobb", "3/1/24, 9:10 AM", "")
        .from("Ana Silva", "2024-03-06", "Hi")
}

/// A ZIP of these files.
fn zipped<'a>(files: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        writer
            .start_file(name, SimpleFileOptions::default())
            .expect("an entry");
        writer.write_all(bytes).expect("bytes");
    }
    writer.finish().expect("a ZIP").into_inner()
}

fn entries(export: &Export) -> impl Iterator<Item = (&str, &[u8])> {
    export
        .files()
        .iter()
        .map(|(name, bytes)| (name.as_str(), bytes.as_slice()))
}

fn run_on_zip(bytes: &[u8]) -> Run {
    let place = tempfile::tempdir().expect("a folder");
    let path = place.path().join("export.zip");
    fs::write(&path, bytes).expect("a file");
    run_in(place, &[path], &[])
}

fn run_on_folder(make: impl FnOnce(&Path)) -> Run {
    let place = tempfile::tempdir().expect("a folder");
    let export = place.path().join("export");
    fs::create_dir(&export).expect("a folder");
    make(&export);
    run_in(place, &[export], &[])
}

/// What skipped.csv says, as `file:line problem (action)`.
fn skipped(run: &Run) -> Vec<String> {
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    let rows = run.csv("skipped.csv");
    rows.iter()
        .map(|row| {
            let line = Some(row["line"].as_str()).filter(|line| !line.is_empty());
            let line = line.map(|line| format!(":{line}")).unwrap_or_default();
            format!(
                "{}{line} {} ({})",
                row["file"], row["problem"], row["action"]
            )
        })
        .collect()
}

#[test]
fn a_bomb_in_place_of_a_table_is_set_aside() {
    let bomb = vec![b'a'; 129 * MIB];
    let header = b"From,To,Sent At,Message,Direction\n".to_vec();
    let export = small().file("Invitations.csv", [header, bomb].concat());
    let run = run_on_zip(&zipped(entries(&export)));
    assert_eq!(
        skipped(&run),
        ["Invitations.csv it holds more than 128 MiB of text, as no real one does (set_aside)"]
    );
    assert_eq!(run.metric("connections"), "2");
}

#[test]
fn a_bomb_in_place_of_connections_is_refused() {
    let mut rows = small().files()["Connections.csv"].clone();
    rows.extend(b"A,,,,,,\n".repeat(100_000));
    let run = run_on_zip(&zipped([("Connections.csv", rows.as_slice())]));
    assert_eq!(run.code, Some(2));
    assert_eq!(
        run.stderr,
        "netcheck: `Connections.csv` has more than 100000 rows, as no LinkedIn account has; use the file as LinkedIn sent it\n"
    );
}

#[test]
fn a_cell_of_ten_megabytes_costs_its_row() {
    for quote in ["", "\""] {
        let company = "x".repeat(10 * MIB);
        let run = small()
            .connection(&format!("Eve,Evil,,,{quote}{company}{quote},,07 Mar 2024"))
            .connected("Di Dunn", "08 Mar 2024")
            .run(&[]);
        assert_eq!(
            skipped(&run),
            ["Connections.csv:4 the row is longer than a row can be (skipped)"]
        );
        assert_eq!(run.metric("connections"), "3");
    }
    let run = small()
        .connection(&format!("Eve,Evil,,,{},,07 Mar 2024", "x".repeat(40_000)))
        .run(&[]);
    assert_eq!(
        skipped(&run),
        ["Connections.csv:4 Company: expected at most 32768 bytes (skipped)"]
    );
}

#[test]
fn thirty_thousand_cells_cost_their_row_and_as_many_columns_are_no_header() {
    let commas = ",".repeat(30_000);
    let run = small()
        .connection(&format!("Eve,Evil,,,,,07 Mar 2024{commas}"))
        .run(&[]);
    assert_eq!(
        skipped(&run),
        ["Connections.csv:4 expected at most 20000 cells (skipped)"]
    );
    let header = format!("First Name,Last Name,Connected On{commas}\nAna,Silva,05 Mar 2024\n");
    let run = Export::default().file("Connections.csv", header).run(&[]);
    assert_eq!(run.code, Some(2));
    assert!(
        run.stderr
            .contains("its first row is First Name, Last Name, Connected On,"),
        "{}",
        run.stderr
    );
}

#[test]
fn a_quote_that_is_never_closed_costs_one_message() {
    for line_end in ["\n", "\r\n"] {
        let mut export = small();
        for day in 7..=28 {
            let date = format!("2024-03-{day:02}");
            export = export
                .from("Ana Silva", &date, "Well, \"\"fine\"\"\n and you?")
                .to("Ana Silva", &date, "Hello");
        }
        let whole = export.run(&[]);
        let text = String::from_utf8(export.files()["messages.csv"].clone()).expect("UTF-8");
        // The quote that ends the first answer's cell.
        let torn = text
            .replacen("and you?\"", "and you?", 1)
            .replace('\n', line_end);
        let run = export.file("messages.csv", torn).run(&[]);
        let lost = skipped(&run);
        assert_eq!(
            lost,
            [
                "messages.csv:3 a quote that is opened here is never closed (skipped)",
                // The second line of the torn message stands by itself now.
                "messages.csv:4 DATE: expected a date like `2026-03-13 03:18:54 UTC` (skipped)",
            ]
        );
        let received = |run: &Run| run.csv("connections.csv")[1]["messages_received"].clone();
        assert_eq!(
            (received(&whole), received(&run)),
            ("23".into(), "22".into())
        );
    }
}

#[test]
fn lines_inside_a_message_that_look_like_messages_are_none() {
    let forged = "c-x,,Mo Member,https://www.linkedin.com/in/mo-member,Eve Evil,https://www.linkedin.com/in/eve-evil,2024-03-01 12:00:00 UTC,,See you,INBOX,,No";
    let lines = format!("Hi\n{forged}\n").repeat(30);
    let run = small().from("Eve Evil", "2024-03-06", &lines).run(&[]);
    assert_eq!(skipped(&run), [""; 0]);
    assert_eq!(run.metric("rows_read"), "5");
}

#[test]
fn lines_that_end_in_two_ways_are_counted_as_an_editor_counts_them() {
    let text = "First Name,Last Name,Connected On\r\nAna,Silva,05 Mar 2024\n\r\nBo,Chen,soon\nCy,Cobb,never\r\nDi,Dunn,later\n";
    let run = Export::default().file("Connections.csv", text).run(&[]);
    let lines: Vec<String> = run
        .csv("skipped.csv")
        .iter()
        .map(|row| row["line"].clone())
        .collect();
    assert_eq!(lines, ["4", "5", "6"]);
}

#[test]
fn a_quote_without_end_above_the_header_does_not_hide_it() {
    let text = "Notes:\n\"When exporting your data\n\nFirst Name,Last Name,Connected On\nAna,Silva,05 Mar 2024\n";
    let run = Export::default().file("Connections.csv", text).run(&[]);
    assert_eq!(run.metric("connections"), "1");
}

#[test]
fn a_damaged_table_of_a_zip_is_set_aside_and_the_rest_is_read() {
    let export = small().file("messages.csv", small().files()["messages.csv"].repeat(50));
    let whole = zipped(entries(&export));
    let name = b"messages.csv";
    let at = whole
        .windows(name.len())
        .position(|bytes| bytes == name)
        .expect("an entry");
    let mut damaged = whole;
    // In the packed text behind the name.
    damaged[at + name.len() + 40] ^= 0xff;
    let run = run_on_zip(&damaged);
    assert_eq!(
        skipped(&run),
        ["messages.csv it cannot be read to its end; download the export again (set_aside)"]
    );
    assert_eq!(run.metric("never_messaged"), "");
}

#[test]
fn names_that_lead_out_of_a_zip_and_zips_in_zips_are_not_followed() {
    let export = small();
    let inner = zipped(entries(&export));
    let other = b"First Name,Last Name,Connected On\nEve,Evil,05 Mar 2024\n".as_slice();
    let hostile = [
        ("../../Connections.csv", other),
        ("/etc/messages.csv", other),
        ("C:\\Invitations.csv", other),
        ("more.zip", inner.as_slice()),
        ("Connections.csv.zip", inner.as_slice()),
    ];
    let run = run_on_zip(&zipped(entries(&export).chain(hostile)));
    assert_eq!(
        skipped(&run),
        [
            "../../Connections.csv its path leads out of the ZIP (set_aside)",
            "/etc/messages.csv its path leads out of the ZIP (set_aside)",
            "C:/Invitations.csv its path leads out of the ZIP (set_aside)",
        ]
    );
    assert_eq!(run.metric("connections"), "2");
    let run = run_on_zip(&zipped([("Connections.csv", inner.as_slice())]));
    assert_eq!(run.code, Some(2), "{}", run.stderr);
}

/// A ZIP with one more file under the name of one that it has, in front or behind, as no writer of ZIPs would make it.
fn doubled<'a>(
    in_front: &[(&'static str, &'a [u8])],
    behind: &[(&'static str, &'a [u8])],
) -> Vec<u8> {
    let export = small();
    let files = entries(&export).collect::<Vec<_>>();
    let all = in_front
        .iter()
        .copied()
        .chain(files)
        .chain(behind.iter().copied());
    let mut bytes = zipped(all);
    let stand_in = b"Xonnections.csv";
    for at in 0..bytes.len() - stand_in.len() {
        if bytes[at..].starts_with(stand_in) {
            bytes[at] = b'C';
        }
    }
    bytes
}

#[test]
fn of_two_files_of_one_very_name_in_a_zip_none_is_passed_over() {
    let export = small();
    let (_, same) = entries(&export)
        .find(|(name, _)| *name == "Connections.csv")
        .expect("connections");
    let other = b"First Name,Last Name,Connected On\nEve,Other,05 Mar 2024\n".as_slice();
    for (place, zip) in [
        ("in front", doubled(&[("Xonnections.csv", other)], &[])),
        ("behind", doubled(&[], &[("Xonnections.csv", other)])),
    ] {
        let run = run_on_zip(&zip);
        assert_eq!(run.code, Some(2), "{place}: {}", run.stderr);
        assert_eq!(
            run.stderr,
            "netcheck: `Connections.csv` and `Connections.csv` differ and both claim to be one table; remove the one that is not meant\n",
            "{place}"
        );
    }
    let run = run_on_zip(&doubled(&[("Xonnections.csv", same)], &[]));
    assert_eq!(
        skipped(&run),
        ["Connections.csv the same as Connections.csv (set_aside)"]
    );
    assert_eq!(run.metric("connections"), "2");
}

#[test]
fn a_zip_that_cannot_be_read_from_the_front_says_that_a_file_was_passed_over() {
    let other = b"First Name,Last Name,Connected On\nEve,Other,05 Mar 2024\n".as_slice();
    let mut zip = doubled(&[("Xonnections.csv", other)], &[]);
    // What stands before a ZIP belongs to another program that brings it along.
    zip.splice(0..0, *b"#!/bin/sh\n");
    let run = run_on_zip(&zip);
    assert_eq!(
        skipped(&run),
        ["export.zip it holds several files of one name, of which the last counts (set_aside)"]
    );
    assert_eq!(run.metric("connections"), "2");
}

#[cfg(unix)]
#[test]
fn folders_pipes_and_links_in_place_of_files() {
    use std::os::unix::fs::symlink;
    let run = run_on_folder(|folder| {
        small().write(folder);
        fs::remove_file(folder.join("messages.csv")).expect("a file");
        let pipe = std::process::Command::new("mkfifo")
            .arg(folder.join("messages.csv"))
            .status();
        assert!(pipe.expect("mkfifo").success());
        fs::create_dir(folder.join("Logins.csv")).expect("a folder");
        symlink("..", folder.join("loop")).expect("a link");
        symlink(folder, folder.join("Logins.csv/again")).expect("a link");
        symlink("nowhere", folder.join("Shares.csv")).expect("a link");
        symlink("/dev/zero", folder.join("Reactions.csv")).expect("a link");
    });
    assert_eq!(
        skipped(&run),
        [
            "Reactions.csv it is no ordinary file (set_aside)",
            "messages.csv it is no ordinary file (set_aside)",
        ]
    );
    let run = run_on_folder(|folder| {
        fs::create_dir(folder.join("Connections.csv")).expect("a folder");
        small().write(&folder.join("Connections.csv"));
    });
    assert_eq!(run.metric("connections"), "2");
}
