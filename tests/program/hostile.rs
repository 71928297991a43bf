//! Names, companies and notes that try to run: inert on the screen and in the report.

use crate::support::Export;

const SENT: &str = "10/20/26, 9:10 AM";

#[test]
fn no_control_character_reaches_screen_or_report() {
    let escape = "\u{1b}]52;c;aGk=\u{7}\u{1b}[31mEve\u{9b}2J\u{202e}";
    let run = Export::new()
        .with_network()
        .connection(&format!(
            "{escape},Evil,https://www.linkedin.com/in/eve,,{escape},{escape},05 Mar 2024"
        ))
        .incoming(&format!("{escape} Hack"), SENT, &format!("hi {escape}"))
        .run(&[]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    let acts = |text: &str| {
        text.chars()
            .any(|c| c.is_control() && c != '\n' || c == '\u{202e}')
    };
    assert!(!acts(&run.stdout) && !acts(&run.stderr));
    for (name, text) in run.files() {
        assert!(!acts(&text), "{name}");
    }
    assert!(
        run.stdout.contains("31mEve"),
        "the name is still to be recognised: {}",
        run.stdout
    );
}

#[test]
fn no_cell_of_the_report_is_a_formula() {
    let run = Export::new()
        .with_network()
        .connection(
            "=HYPERLINK(1),Evil,https://www.linkedin.com/in/eve,,+Contoso,@SUM(A1),05 Mar 2024",
        )
        .connection("  =1+1,Evil,https://www.linkedin.com/in/eve2,,\"\"\"=1\",＝1,05 Mar 2024")
        .connection("Semi,Colon,https://www.linkedin.com/in/eve3,,Contoso;=1+1,a; +cmd,05 Mar 2024")
        .incoming("-2+3 Hack", SENT, "=cmd|'/c calc'!A0")
        .talked("=1+1 Friend", 6, 8)
        .run(&[]);
    let is_table =
        |(name, _): &(String, String)| !matches!(name.as_str(), "report.html" | "report.json");
    for (name, text) in run.files().into_iter().filter(is_table) {
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        for row in reader.records() {
            // Where the comma is the decimal sign, a spreadsheet parts cells at each semicolon.
            for cell in row.expect("a row").iter().flat_map(|cell| cell.split(';')) {
                let first = cell
                    .trim_start_matches([' ', '"'])
                    .chars()
                    .next()
                    .unwrap_or_default();
                let runs = "=+-@＝＋－＠".contains(first) && cell.parse::<f64>().is_err();
                assert!(!runs, "{name}: {cell}");
            }
        }
    }
    let row = run.invitation("'-2+3 Hack");
    assert_eq!(row["note"], "'=cmd|'/c calc'!A0");
}

#[test]
fn a_semicolon_in_a_company_does_not_part_the_evidence() {
    let run = Export::new()
        .connection("Ana,Silva,https://www.linkedin.com/in/ana,,\"Contoso; Fabrikam\",,05 Mar 2024")
        .file("Positions.csv", "Company Name,Title,Description,Location,Started On,Finished On\n\"Contoso; Fabrikam\",Engineer,,,Jan 2019,\n")
        .run(&[]);
    let evidence = &run.csv("connections.csv")[0]["evidence"];
    assert_eq!(
        evidence,
        "at Contoso, Fabrikam, yours 2019-24, where you were when you connected"
    );
}

/// Each of these in every cell of every table that holds text.
const HOSTILE: [&str; 7] = [
    "Ev\u{1b}[2J\u{1b}]0;x\u{7}\u{1b}]8;;http://example.com\u{1b}\\il",
    "Ev\u{9b}31m\u{9d}52;c;aGk=\u{9c}il",
    "Ev\u{8}\u{8}\u{8}\u{7f}\u{0}il",
    "Ev\u{202e}\u{2066}\u{200f}\u{61c}il",
    "Ev\u{200b}\u{2060}\u{feff}\u{34f}\u{ad}il",
    "Ev<img src=x onerror=alert(1)>il",
    "=Ev;@SUM(1);\t+1 il",
];

#[test]
fn every_command_shows_every_hostile_text_inert_and_still_to_be_recognised() {
    let acts = |c: char| {
        c.is_control() && c != '\n'
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{34f}' | '\u{ad}' | '\u{61c}')
    };
    for text in HOSTILE {
        let cell = format!("\"{text}\"");
        let export = Export::new()
            .with_network()
            .connection(&format!("{cell},Hacker,https://www.linkedin.com/in/eve,,{cell},{cell},05 Mar 2024"))
            .connection(&format!("Bo,Chen,{cell},{cell},{cell},{cell},{cell}"))
            .incoming(&format!("{text} Inviter"), SENT, text)
            .talked("Ulla Ulm", 7, 8)
            .from("Ulla Ulm", "2026-10-21", text)
            .file("Positions.csv", format!("Company Name,Title,Description,Location,Started On,Finished On\n{cell},{cell},,,Jan 2019,\n"))
            .file("Profile.csv", format!("First Name,Last Name,Headline,Summary,Industry\n{cell},Member,{cell},{cell},{cell}\n"))
            .file("Recommendations_Received.csv", format!("First Name,Last Name,Company,Job Title,Text,Creation Date,Status\n{cell},{cell},{cell},{cell},{cell},soon,VISIBLE\n"));
        let run = export.run(&["--verbose", "--color", "never"]);
        assert_eq!(run.code, Some(0), "{}", run.stderr);
        assert!(
            !run.stdout.contains(acts) && !run.stderr.contains(acts),
            "{text:?}: {}",
            run.stdout
        );
        for (name, file) in run.files() {
            assert!(!file.contains(acts), "{name}: {text:?}");
        }
        let rows = run.csv("connections.csv");
        let shown = rows
            .iter()
            .find(|row| row["profile_url"].ends_with("/eve"))
            .expect("Eve");
        let name = &shown["name"];
        assert!(name.contains("Ev") && name.contains("il Hacker"), "{name}");

        let place = tempfile::tempdir().expect("a folder");
        export.write(place.path());
        for arguments in [
            &["inspect"][..],
            &["explain", "hacker"],
            &["explain", "inviter"],
        ] {
            let output = crate::support::netcheck()
                .args(arguments)
                .arg(place.path())
                .output()
                .expect("the binary runs");
            assert!(output.status.success(), "{arguments:?}");
            let stdout = String::from_utf8(output.stdout).expect("UTF-8");
            assert!(!stdout.contains(acts), "{arguments:?} {text:?}: {stdout}");
        }
    }
}

#[test]
fn names_of_files_are_as_inert_as_what_is_in_them() {
    let name = "Ev\u{1b}[31m\u{202e}il/Logins.csv";
    let export = Export::new()
        .with_network()
        .file(name, "a,b\n1,2\n")
        .file("\u{9b}2J.txt", "x")
        .file("=cmd/Shares.csv", "a,b\n1,2\n");
    let place = tempfile::tempdir().expect("a folder");
    export.write(place.path());
    let output = crate::support::netcheck()
        .arg("inspect")
        .arg(place.path())
        .output()
        .expect("the binary runs");
    let shown = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(
        !shown.contains(|c: char| c.is_control() && c != '\n' || c == '\u{202e}'),
        "{shown}"
    );
    let run = export.run(&[]);
    for text in [&run.stdout, &run.stderr] {
        assert!(
            !text.contains(|c: char| c.is_control() && c != '\n' || c == '\u{202e}'),
            "{text}"
        );
    }
    let files: Vec<String> = run
        .csv("skipped.csv")
        .iter()
        .map(|row| row["file"].clone())
        .collect();
    assert_eq!(
        files,
        ["'=cmd/Shares.csv", "Ev\u{fffd}[31m\u{fffd}il/Logins.csv"]
    );
}
