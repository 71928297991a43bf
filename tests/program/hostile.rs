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
        .incoming("-2+3 Hack", SENT, "=cmd|'/c calc'!A0")
        .talked("=1+1 Friend", 6, 8)
        .run(&[]);
    let is_table =
        |(name, _): &(String, String)| !matches!(name.as_str(), "report.html" | "report.json");
    for (name, text) in run.files().into_iter().filter(is_table) {
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        for row in reader.records() {
            for cell in &row.expect("a row") {
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
