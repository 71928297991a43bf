//! One export in another dress gives the same report.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use crate::support::{Export, run_in};

/// An export with something in every file of the report.
fn export() -> Export {
    Export::new()
        .with_network()
        .connection("Zoë,Łęcka,https://www.linkedin.com/in/zo%C3%AB-%C5%82%C4%99cka,zoe@example.com,\"Contoso, Inc.\",Engineer,01 Nov 2026")
        .connection(",,,,,,02 Nov 2026")
        .connection("Bo,Chen,https://www.linkedin.com/in/bo-chen,,Contoso,,someday")
        .incoming("Nils Nobody", "10/20/26, 9:10 AM", "")
        .incoming("Rosa Riddle", "10/21/26, 9:10 AM", "")
        .outgoing("Tove Tell", "8/1/26, 9:10 AM", "")
        .outgoing("Abel Arnesen", "2/5/24, 9:10 AM", "")
        .outgoing("Abel Arnesen", "3/4/24, 9:10 AM", "Remember the harbour festival?")
        .talked("Rosa Riddle", 6, 6)
        .talked("Ulla Ulm", 7, 8)
        .from("Abel Arnesen", "2026-11-01", "Hello")
        .file("Positions.csv", "Company Name,Title,Description,Location,Started On,Finished On\nContoso,Engineer,,,Jan 2019,\n")
}

type Report = BTreeMap<String, String>;

fn report_of(paths: impl Fn(&std::path::Path) -> Vec<PathBuf>) -> Report {
    let place = tempfile::tempdir().expect("a folder");
    let paths = paths(place.path());
    let run = run_in(place, &paths, &["--as-of", "2026-11-14"]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    run.files()
}

fn report(export: &Export) -> Report {
    report_of(|place| {
        let folder = place.join("export");
        export.write(&folder);
        vec![folder]
    })
}

/// The report without the lines of files, which a dress may move.
fn without_skipped(mut report: Report) -> Report {
    report.remove("skipped.csv");
    let document = report.get_mut("report.json").expect("report.json");
    let (rest, _) = document.split_once("\"skipped\"").expect("its last list");
    *document = rest.to_owned();
    if let Some(page) = report.get_mut("report.html") {
        let (before, rest) = page
            .split_once("<section id=\"skipped\"")
            .expect("what was not used");
        let (_, after) = rest.split_once("</section>").expect("its end");
        *page = format!("{before}{after}");
    }
    report
}

/// Replaces the text of every file.
fn redressed(export: &Export, dress: impl Fn(&str, &str) -> Vec<u8>) -> Export {
    export
        .files()
        .iter()
        .fold(Export::default(), |all, (path, bytes)| {
            let text = std::str::from_utf8(bytes).expect("UTF-8");
            all.file(path, dress(path, text))
        })
}

fn rows(text: &str) -> Vec<csv::StringRecord> {
    csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(text.as_bytes())
        .records()
        .map(|row| row.expect("a row"))
        .collect()
}

fn written(rows: &[csv::StringRecord], delimiter: u8) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(delimiter)
        .from_writer(Vec::new());
    rows.iter()
        .for_each(|row| writer.write_record(row).expect("a row"));
    writer.into_inner().expect("bytes")
}

#[test]
fn the_report_has_all_its_files_and_something_in_each() {
    let report = report(&export());
    let names: Vec<&str> = report.keys().map(String::as_str).collect();
    assert_eq!(
        names,
        [
            "companies.csv",
            "connections.csv",
            "growth.csv",
            "invitations.csv",
            "report.html",
            "report.json",
            "sent.csv",
            "skipped.csv",
            "summary.csv",
            "unconnected.csv",
        ]
    );
    for (name, text) in &report {
        assert!(text.lines().count() > 1, "{name}");
        assert!(!text.contains('\r') && text.ends_with('\n'), "{name}");
    }
    assert!(report["connections.csv"].contains("https://www.linkedin.com/in/zoë-łęcka,Zoë Łęcka"));
    assert!(report["unconnected.csv"].contains("Ulla Ulm"));
}

#[test]
fn a_zip_a_deeper_folder_and_other_cases_of_names() {
    let expected = report(&export());
    let nested = export()
        .files()
        .iter()
        .fold(Export::default(), |all, (path, bytes)| {
            all.file(&format!("Downloads/{}", path.to_uppercase()), bytes.clone())
        });
    assert_eq!(
        without_skipped(report(&nested)),
        without_skipped(expected.clone())
    );
    let zipped = report_of(|place| {
        let path = place.join("export.zip");
        let mut zip = zip::ZipWriter::new(fs::File::create(&path).expect("a file"));
        for (name, bytes) in export().files() {
            zip.start_file(name.as_str(), zip::write::SimpleFileOptions::default())
                .expect("an entry");
            std::io::Write::write_all(&mut zip, bytes).expect("bytes");
        }
        zip.finish().expect("a ZIP");
        vec![path]
    });
    assert_eq!(zipped, expected);
}

#[test]
fn two_archives_read_as_one() {
    let whole = export();
    let split = report_of(|place| {
        let (first, second) = (
            place.join("Basic_LinkedInDataExport_11-13-2026"),
            place.join("Complete_LinkedInDataExport_11-14-2026"),
        );
        for (path, bytes) in whole.files() {
            let early = path.as_str() != "messages.csv";
            Export::default()
                .file(path, bytes.clone())
                .write(if early { &first } else { &second });
        }
        // An older copy without most of its rows does not count.
        let stale: Vec<u8> = whole.files()["messages.csv"]
            .iter()
            .copied()
            .take(1200)
            .collect();
        Export::default().file("messages.csv", stale).write(&first);
        vec![second, first]
    });
    assert!(
        split["skipped.csv"].contains("set_aside"),
        "{}",
        split["skipped.csv"]
    );
    assert_eq!(without_skipped(split), without_skipped(report(&whole)));
}

#[test]
fn rows_in_another_order() {
    let shuffled = redressed(&export(), |_, text| {
        let mut rows = rows(text);
        rows[1..].reverse();
        written(&rows, b',')
    });
    assert_eq!(
        without_skipped(report(&shuffled)),
        without_skipped(report(&export()))
    );
}

#[test]
fn columns_reordered_and_added() {
    let reordered = redressed(&export(), |_, text| {
        let rows: Vec<csv::StringRecord> = rows(text)
            .iter()
            .map(|row| {
                let mut cells: Vec<&str> = row.iter().rev().collect();
                cells.insert(1, "Something New");
                csv::StringRecord::from(cells)
            })
            .collect();
        written(&rows, b',')
    });
    let expected = without_skipped(report(&export()));
    assert_eq!(without_skipped(report(&reordered)), expected);
}

#[test]
fn saved_by_a_spreadsheet_and_as_utf_16_with_tabs() {
    let expected = without_skipped(report(&export()));
    let saved = redressed(&export(), |path, text| {
        let text = match path {
            "Connections.csv" => text
                .replace(" Nov 2026", "-Nov-26")
                .replace(" Mar 2024", "-Mar-24"),
            _ => text.to_owned(),
        };
        let semicolons = written(&rows(&text), b';');
        let crlf = String::from_utf8(semicolons)
            .expect("UTF-8")
            .replace('\n', "\r\n");
        [b"\xef\xbb\xbf".to_vec(), crlf.into_bytes()].concat()
    });
    assert_eq!(without_skipped(report(&saved)), expected);
    let utf16 = redressed(&export(), |_, text| {
        let tabs = String::from_utf8(written(&rows(text), b'\t')).expect("UTF-8");
        let units = tabs.encode_utf16().flat_map(u16::to_le_bytes);
        b"\xff\xfe".iter().copied().chain(units).collect()
    });
    assert_eq!(without_skipped(report(&utf16)), expected);
}

#[test]
fn saved_in_windows_1252() {
    let export = export()
        .incoming(
            "Rolf Rauh",
            "10/22/26, 9:10 AM",
            "Schöne Grüße aus dem Büro",
        )
        .from("Rolf Rauh", "2026-10-22", "Schöne Grüße aus dem Büro")
        .incoming("Udo Übel", "10/22/26, 9:10 AM", "")
        .from(
            "Udo Übel",
            "2026-10-23",
            "Verdiene täglich 500 Euro von zu Hause, schreib mir auf WhatsApp",
        );
    let in_latin = |text: &str| {
        text.replace("Łęcka", "Lücke")
            .replace("%C5%82%C4%99cka", "lücke")
    };
    let unicode = redressed(&export, |_, text| in_latin(text).into_bytes());
    let saved = redressed(&export, |_, text| {
        let text = in_latin(text);
        let (bytes, _, lost) = encoding_rs::WINDOWS_1252.encode(&text);
        assert!(!lost, "{text}");
        bytes.into_owned()
    });
    let expected = without_skipped(report(&unicode));
    assert!(expected["invitations.csv"].contains("scam"));
    assert_eq!(without_skipped(report(&saved)), expected);
}

#[test]
fn a_report_in_the_export_folder_is_no_part_of_the_export() {
    let expected = without_skipped(report(&export()));
    let twice = report_of(|place| {
        let folder = place.join("export");
        export().write(&folder);
        let inside = folder.join("netcheck-report");
        let first = crate::support::netcheck()
            .arg("analyze")
            .arg(&folder)
            .arg("--out")
            .arg(&inside)
            .output()
            .expect("the binary runs");
        assert!(first.status.success());
        assert!(inside.join("connections.csv").is_file());
        vec![folder]
    });
    assert_eq!(without_skipped(twice), expected);
}
