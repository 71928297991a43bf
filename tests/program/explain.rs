//! `netcheck explain`, through the real binary.

use std::path::Path;
use std::process::Output;

use crate::support::netcheck;

fn sample() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("sample-data/export")
}

fn explain(person: &str, options: &[&str]) -> Output {
    netcheck()
        .env("COLUMNS", "80")
        .args(["explain", person])
        .arg(sample())
        .args(options)
        .output()
        .expect("the binary runs")
}

fn stdout(person: &str) -> String {
    let output = explain(person, &[]);
    assert!(output.status.success());
    String::from_utf8(output.stdout).expect("UTF-8")
}

#[test]
fn an_inviter_is_explained_down_to_the_rules_that_did_not_speak() {
    insta::assert_snapshot!(stdout("Casimir Dunmore"));
}

#[test]
fn a_connection_is_explained_by_its_address() {
    insta::assert_snapshot!(stdout("linkedin.com/in/nkechi-quaye-19f3c8d9"));
}

#[test]
fn what_somebody_wrote_with_their_invitation_is_shown() {
    let text = stdout("Ottoline Grieg");
    assert!(
        text.contains(
            " Their note: Noa, I finally made an account of my own. The bread oven works,\n come and try it!\n"
        ),
        "{text}"
    );
    assert!(!stdout("Nkechi Quaye").contains("Their note"));
}

#[test]
fn the_end_of_an_address_is_as_good_as_the_whole() {
    assert_eq!(
        stdout("nkechi-quaye-19f3c8d9"),
        stdout("https://www.linkedin.com/in/nkechi-quaye-19f3c8d9/")
    );
}

#[test]
fn several_who_fit_are_listed_and_nobody_is_said_so() {
    let several = explain("hartwig", &[]);
    // A script asks for one person: several are as good as none.
    assert_eq!(several.status.code(), Some(2));
    insta::assert_snapshot!(String::from_utf8_lossy(&several.stdout));
    assert_eq!(
        String::from_utf8_lossy(&several.stderr),
        "netcheck: 2 people fit `hartwig`; name one by their address, or give more of the name\n"
    );
    let nobody = explain("Zz Top", &[]);
    assert_eq!(nobody.status.code(), Some(2));
    let message = String::from_utf8(nobody.stderr).expect("UTF-8");
    assert!(
        message.contains("nobody who is connected or asks you fits `Zz Top`"),
        "{message}"
    );
}

/// The sum of the two columns is what the last line says, and leads to the printed probability.
#[test]
fn a_reader_can_check_the_probability_by_hand() {
    for person in [
        "Roderick Pell",
        "Anselm Rautio",
        "Nkechi Quaye",
        "Quentin Abara",
    ] {
        let text = stdout(person);
        let mut points: Vec<[f64; 2]> = Vec::new();
        for line in text.lines() {
            let mut words = line.split_whitespace();
            if let (Some(Ok(known)), Some(Ok(acquaintance))) =
                (words.next().map(str::parse), words.next().map(str::parse))
            {
                points.push([known, acquaintance]);
            }
        }
        let [known, acquaintance] = points.pop().expect("a sum");
        let added = |place: usize| points.iter().map(|one| one[place]).sum::<f64>();
        // Each line is rounded to a tenth.
        let slack: f64 = 0.05 + points.iter().map(|_| 0.05).sum::<f64>();
        assert!(
            (added(0) - known).abs() <= slack && (added(1) - acquaintance).abs() <= slack,
            "{text}"
        );
        let (known, acquaintance) = (10_f64.powf(known / 10.0), 10_f64.powf(acquaintance / 10.0));
        let probability = known / (known + acquaintance + 1.0);
        let printed = text
            .split("known ")
            .nth(1)
            .expect("a probability")
            .split(',')
            .next()
            .expect("a number");
        let printed: f64 = printed.parse().expect("a number");
        assert!(
            (probability - printed).abs() < 0.01,
            "{person}: {probability} and {printed}"
        );
    }
}
