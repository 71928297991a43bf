//! `netcheck compare`, through the real binary: two exports in full, and every change between them.

use std::fs;
use std::path::Path;

use serde_json::Value;
use tempfile::TempDir;
use unicode_width::UnicodeWidthStr;

use crate::json::breaches;
use crate::support::{Export, netcheck, url};

/// The folders of two exports, named as LinkedIn names its archives, and what the program made of them.
struct Compared {
    place: TempDir,
    stdout: String,
    stderr: String,
    code: Option<i32>,
}

const OLD: &str = "Complete_LinkedInDataExport_08-14-2026";
const NEW: &str = "Complete_LinkedInDataExport_11-14-2026";

fn compare(old: &Export, new: &Export, options: &[&str]) -> Compared {
    let place = tempfile::tempdir().expect("a folder");
    old.write(&place.path().join(OLD));
    new.write(&place.path().join(NEW));
    run(place, &[OLD, NEW], options)
}

fn run(place: TempDir, exports: &[&str], options: &[&str]) -> Compared {
    let output = netcheck()
        .current_dir(place.path())
        .env("COLUMNS", "80")
        .arg("compare")
        .args(exports)
        .args(options)
        .output()
        .expect("the binary runs");
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    Compared {
        place,
        stdout: text(output.stdout),
        stderr: text(output.stderr),
        code: output.status.code(),
    }
}

impl Compared {
    fn csv(&self) -> String {
        assert_eq!(self.code, Some(0), "{}", self.stderr);
        fs::read_to_string(self.place.path().join("netcheck-compare/compare.csv")).expect("a file")
    }

    /// The lines of compare.csv below its header.
    fn changes(&self) -> Vec<String> {
        self.csv().lines().skip(1).map(str::to_owned).collect()
    }

    fn refused(&self, sentence: &str) {
        assert_eq!(self.code, Some(2), "{}", self.stdout);
        assert_eq!(self.stdout, "");
        assert_eq!(self.stderr.lines().count(), 1, "{}", self.stderr);
        assert!(self.stderr.contains(sentence), "{}", self.stderr);
        assert!(!self.place.path().join("netcheck-compare").exists());
    }
}

/// A connection with an address, a company and a position.
fn works(export: Export, name: &str, work: &str, on: &str) -> Export {
    let (first, last) = name.split_once(' ').expect("two names");
    let (position, company) = work.split_once(" at ").unwrap_or((work, ""));
    export.connection(&format!(
        "{first},{last},{},,{company},{position},{on}",
        url(name)
    ))
}

/// What the member had in August.
fn august() -> Export {
    let export = Export::new()
        .with_network()
        .connected("Jan June", "10 Aug 2026")
        .incoming("Rosa Riddle", "8/1/26, 9:10 AM", "")
        .incoming(
            "Lee Marsh",
            "8/2/26, 9:10 AM",
            "Hi, 15 minutes for a quick demo of our lead generation platform?",
        )
        .incoming("Nils Nobody", "3/1/26, 9:10 AM", "")
        .incoming("Olga Open", "8/10/26, 9:10 AM", "")
        .incoming("Gina Gone", "8/11/26, 9:10 AM", "")
        .outgoing("Tove Tell", "8/9/26, 9:10 AM", "")
        .outgoing("Uwe Unheard", "8/9/26, 9:10 AM", "")
        .talked("Rosa Riddle", 6, 6)
        .connection(",,,,,,04 Feb 2020");
    let export = works(export, "Wanda Wander", "Engineer at Contoso", "03 Feb 2020");
    let export = works(
        export,
        "Stan Still",
        "Baker at Fabrikam Inc.",
        "03 Feb 2020",
    );
    let export = works(export, "Lara Lost", "Chef at Tailspin", "05 Feb 2020");
    works(export, "Hidden Harry", "Cook", "06 Feb 2020")
}

/// What the member had in November.
fn november() -> Export {
    let export = Export::new()
        .with_network()
        .connected("Jan June", "10 Aug 2026")
        .incoming("Olga Open", "8/10/26, 9:10 AM", "")
        .incoming("Rosa Riddle", "8/1/26, 9:10 AM", "")
        .incoming("Newt New", "11/1/26, 9:10 AM", "")
        .talked("Rosa Riddle", 6, 6)
        .connection(",,,,,,04 Feb 2020")
        .connection(",,,,,,06 Feb 2020")
        .connected("Rosa Riddle", "20 Aug 2026")
        .connected("Lee Marsh", "21 Aug 2026")
        .connected("Tove Tell", "22 Aug 2026")
        // Another address, the same name and day.
        .connection(
            "Stan,Still,https://www.linkedin.com/in/stan-the-baker,,Fabrikam,baker,03 Feb 2020",
        );
    works(
        export,
        "Wanda Wander",
        "Director at Tailspin",
        "03 Feb 2020",
    )
}

#[test]
fn every_change_in_the_order_of_the_file() {
    let compared = compare(&august(), &november(), &[]);
    assert_eq!(
        compared.csv(),
        "\
change,profile_url,name,before,after,on
left,https://www.linkedin.com/in/hidden-harry,Hidden Harry,Cook,,2020-02-06
left,https://www.linkedin.com/in/lara-lost,Lara Lost,Chef at Tailspin,,2020-02-05
joined,https://www.linkedin.com/in/tove-tell,Tove Tell,,,2026-08-22
joined,https://www.linkedin.com/in/lee-marsh,Lee Marsh,,,2026-08-21
joined,https://www.linkedin.com/in/rosa-riddle,Rosa Riddle,,,2026-08-20
moved,https://www.linkedin.com/in/wanda-wander,Wanda Wander,Engineer at Contoso,Director at Tailspin,
settled,https://www.linkedin.com/in/nils-nobody,Nils Nobody,ignore,lapsed,2026-08-28
settled,https://www.linkedin.com/in/lee-marsh,Lee Marsh,ignore,accepted,2026-08-21
settled,https://www.linkedin.com/in/rosa-riddle,Rosa Riddle,accept,accepted,2026-08-20
settled,https://www.linkedin.com/in/gina-gone,Gina Gone,ignore,gone,
"
    );
    assert_eq!(compared.stderr, "");
    insta::assert_snapshot!(compared.stdout);
}

#[test]
fn the_screen_at_60_and_120_columns_and_no_line_is_wider() {
    let place = compare(&august(), &november(), &[]).place;
    for columns in [60, 80, 100, 120] {
        let output = netcheck()
            .current_dir(place.path())
            .env("COLUMNS", columns.to_string())
            .args(["compare", OLD, NEW, "--no-files"])
            .output()
            .expect("the binary runs");
        let screen = String::from_utf8(output.stdout).expect("UTF-8");
        for line in screen.lines() {
            assert!(line.width() <= columns, "{columns}: {line}");
        }
        if columns != 80 && columns != 100 {
            insta::assert_snapshot!(format!("the_screen_at_{columns}"), screen);
        }
    }
}

#[test]
fn the_document_keeps_to_its_schema_and_has_the_rows_of_the_file() {
    let compared = compare(&august(), &november(), &["--json"]);
    let document: Value = serde_json::from_str(&compared.stdout).expect("JSON");
    assert_eq!(breaches(&document, "compare.schema.json"), [""; 0]);
    assert_eq!(document["then"]["connections"], 17);
    assert_eq!(document["now"]["as_of"], "2026-11-14");
    let cells = |row: &Value| {
        ["change", "profile_url", "name", "before", "after", "on"]
            .map(|column| row[column].as_str().unwrap_or_default().to_owned())
            .join(",")
    };
    let rows: Vec<String> = document["changes"]
        .as_array()
        .expect("rows")
        .iter()
        .map(cells)
        .collect();
    assert_eq!(rows, compared.changes());
    let moved = rows
        .iter()
        .position(|row| row.starts_with("moved"))
        .expect("a move");
    assert_eq!(document["changes"][moved]["on"], Value::Null);
}

#[test]
fn the_same_rows_a_quarter_later_have_no_change() {
    let export = august();
    let compared = compare(&export, &export, &["--no-files"]);
    assert_eq!(compared.code, Some(0), "{}", compared.stderr);
    assert!(
        compared
            .stdout
            .contains("\n Nobody came and nobody left in 92 days.\n"),
        "{}",
        compared.stdout
    );
    assert!(!compared.stdout.contains("same export"));
    assert!(!compared.place.path().join("netcheck-compare").exists());
}

#[test]
fn an_export_beside_itself_is_called_the_same() {
    let place = tempfile::tempdir().expect("a folder");
    august().write(&place.path().join(OLD));
    let compared = run(place, &[OLD, OLD], &["--no-files"]);
    assert_eq!(compared.code, Some(0), "{}", compared.stderr);
    assert!(
        compared.stdout.contains(
            "\n The two are the same export, as far as their figures tell: nothing changed.\n"
        ),
        "{}",
        compared.stdout
    );
    assert!(!compared.stdout.contains(" came "), "{}", compared.stdout);
}

#[test]
fn an_export_without_addresses_is_matched_by_name_and_date() {
    let header = "First Name,Last Name,Email Address,Company,Position,Connected On\n";
    let then = format!(
        "{header}Ana,Silva,,Contoso,Engineer,05 Mar 2020\nBo,Chen,,,,06 Mar 2020\nCy,Cobb,,,,07 Mar 2020\n"
    );
    let old = Export::default().file("Connections.csv", then);
    let new = works(
        Export::new(),
        "Ana Silva",
        "Engineer at Contoso",
        "05 Mar 2020",
    )
    .connected("Cy Cobb", "08 Mar 2020")
    .connected("Bo Chen", "06 Mar 2020");
    let compared = compare(&old, &new, &[]);
    assert_eq!(
        compared.changes(),
        [
            "left,,Cy Cobb,,,2020-03-07",
            "joined,https://www.linkedin.com/in/cy-cobb,Cy Cobb,,,2020-03-08",
        ]
    );
    assert!(
        compared
            .stderr
            .contains("note: Connections without profile addresses"),
        "{}",
        compared.stderr
    );
}

#[test]
fn without_invitations_in_the_newer_export_only_what_dates_and_connections_tell_is_settled() {
    let old = Export::new()
        .with_network()
        .connected("Jan June", "10 Aug 2026")
        .incoming("Rosa Riddle", "8/1/26, 9:10 AM", "")
        .incoming("Nils Nobody", "3/1/26, 9:10 AM", "")
        .incoming("Olga Open", "8/10/26, 9:10 AM", "");
    let new = Export::new()
        .with_network()
        .connected("Jan June", "10 Aug 2026")
        .connected("Rosa Riddle", "20 Aug 2026");
    let compared = compare(&old, &new, &[]);
    let settled: Vec<String> = compared
        .changes()
        .into_iter()
        .filter(|line| line.starts_with("settled"))
        .collect();
    assert_eq!(
        settled,
        [
            "settled,https://www.linkedin.com/in/nils-nobody,Nils Nobody,ignore,lapsed,2026-08-28",
            "settled,https://www.linkedin.com/in/rosa-riddle,Rosa Riddle,ignore,accepted,2026-08-20",
        ]
    );
    assert!(
        compared.stderr.contains("Tick Invitations at LinkedIn"),
        "{}",
        compared.stderr
    );
    assert!(compared.stdout.contains("Unknown"), "{}", compared.stdout);
}

#[test]
fn an_inviter_whose_address_changed_before_they_were_accepted_was_accepted() {
    let old = Export::new()
        .with_network()
        .connected("Jan June", "10 Aug 2026")
        .incoming("Ngozi Adeyemi", "8/1/26, 9:10 AM", "");
    // The old address stands with the invitation still, the new one with the connection.
    let new = Export::new()
        .with_network()
        .connected("Jan June", "10 Aug 2026")
        .incoming("Ngozi Adeyemi", "8/1/26, 9:10 AM", "")
        .connection("Ngozi,Adeyemi,https://www.linkedin.com/in/ngozi-a,,,,20 Aug 2026");
    assert_eq!(
        compare(&old, &new, &[]).changes(),
        [
            "joined,https://www.linkedin.com/in/ngozi-a,Ngozi Adeyemi,,,2026-08-20",
            "settled,https://www.linkedin.com/in/ngozi-adeyemi,Ngozi Adeyemi,ignore,accepted,2026-08-20",
        ]
    );
}

#[test]
fn exports_of_two_members_are_refused() {
    let names = [
        "Ada", "Ben", "Cleo", "Dan", "Eva", "Finn", "Gwen", "Hal", "Ines", "Jon", "Kim", "Leo",
    ];
    let network = |last: &str| {
        names.iter().fold(Export::new(), |export, first| {
            export.connected(&format!("{first} {last}"), "05 Mar 2020")
        })
    };
    compare(&network("Silva"), &network("Chen"), &[]).refused(
        "are not of one member: they have 0 connections in common; give two exports that LinkedIn sent to the same account",
    );
    let profile = |name: &str| {
        format!(
            "First Name,Last Name,Headline\n{},\n",
            name.replace(' ', ",")
        )
    };
    let of = |last: &str, name: &str| network(last).file("Profile.csv", profile(name));
    compare(&of("Silva", "Mo Member"), &of("Chen", "Bo Chen"), &[])
        .refused("they belong to Mo Member and Bo Chen, with 0 connections in common");
    // A new surname after a wedding: nearly all connections are the same.
    let married = compare(&of("Silva", "Mo Member"), &of("Silva", "Mo Married"), &[]);
    assert_eq!(married.code, Some(0), "{}", married.stderr);
}

#[test]
fn the_newer_export_named_first_is_an_error_that_says_so() {
    let place = tempfile::tempdir().expect("a folder");
    august().write(&place.path().join(OLD));
    november().write(&place.path().join(NEW));
    run(place, &[NEW, OLD], &[]).refused(
        "is of 2026-11-14 and `Complete_LinkedInDataExport_08-14-2026` of 2026-08-14; name the older export first",
    );
}

#[test]
fn a_folder_that_is_not_netchecks_is_not_touched() {
    let place = tempfile::tempdir().expect("a folder");
    august().write(&place.path().join(OLD));
    november().write(&place.path().join(NEW));
    fs::create_dir(place.path().join("mine")).expect("a folder");
    fs::write(place.path().join("mine/thesis.txt"), "mine").expect("a file");
    let compared = run(place, &[OLD, NEW], &["--out", "mine"]);
    compared.refused("`mine` holds `thesis.txt`, which is not netcheck's");
    assert_eq!(
        fs::read_to_string(compared.place.path().join("mine/thesis.txt")).expect("a file"),
        "mine"
    );
}

#[test]
fn hostile_names_are_inert_on_the_screen_and_in_the_file() {
    let evil = "\u{1b}[31mEve\u{9b}2J\u{202e},=1+1,https://www.linkedin.com/in/eve,,\u{7}Co,+Boss,05 Mar 2024";
    let old = Export::new().with_network();
    let compared = compare(&old, &old.clone().connection(evil), &[]);
    let acts = |c: char| c.is_control() && c != '\n' || c == '\u{202e}';
    assert!(!compared.csv().chars().any(acts) && !compared.stdout.chars().any(acts));
    assert!(compared.csv().contains(",'+Boss at"), "{}", compared.csv());
}

#[test]
fn a_zip_and_a_lone_connections_file_work_too() {
    let place = tempfile::tempdir().expect("a folder");
    august().write(&place.path().join(OLD));
    november().write(&place.path().join(NEW));
    let zipped = place.path().join("new_11-14-2026.zip");
    let mut zip = zip::ZipWriter::new(fs::File::create(&zipped).expect("a file"));
    for (name, bytes) in november().files() {
        zip.start_file(name.as_str(), zip::write::SimpleFileOptions::default())
            .expect("an entry");
        std::io::Write::write_all(&mut zip, bytes).expect("bytes");
    }
    zip.finish().expect("a ZIP");
    let folders = run(place, &[OLD, NEW], &[]);
    let expected = folders.csv();
    let from_zip = run(folders.place, &[OLD, "new_11-14-2026.zip"], &[]);
    assert_eq!(from_zip.csv(), expected);
    let lone = Path::new(NEW).join("Connections.csv");
    let alone = run(from_zip.place, &[OLD, lone.to_str().expect("UTF-8")], &[]);
    assert!(
        alone
            .csv()
            .contains("joined,https://www.linkedin.com/in/tove-tell"),
        "{}",
        alone.stdout
    );
}
