//! What an export leaves open is handled as the README says, and said.

use std::fs;
use std::path::PathBuf;

use crate::support::{Export, Run, run_in};

const SENT: &str = "10/20/26, 9:10 AM";

/// Runs on a folder that is named as LinkedIn names its archives.
fn run_dated(export: &Export, date: &str, options: &[&str]) -> Run {
    let place = tempfile::tempdir().expect("a folder");
    let folder: PathBuf = place
        .path()
        .join(format!("Basic_LinkedInDataExport_{date}"));
    fs::create_dir(&folder).expect("a folder");
    export.write(&folder);
    run_in(place, &[folder], options)
}

#[test]
fn two_people_of_one_name_are_two_and_an_inviter_of_that_name_is_flagged() {
    let run = Export::new()
        .with_network()
        .connection("Ana,Silva,https://www.linkedin.com/in/ana-silva-1,,,,05 Mar 2024")
        .connection("Ana,Silva,https://www.linkedin.com/in/ana-silva-2,,,,05 Mar 2024")
        .file(
            "Invitations.csv",
            format!(
                "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n\
                 Ana Silva,Mo Member,\"{SENT}\",,INCOMING,https://www.linkedin.com/in/ana-silva-3,https://www.linkedin.com/in/mo-member\n"
            ),
        )
        .run(&[]);
    let named: Vec<_> = run.csv("connections.csv");
    assert_eq!(
        named
            .iter()
            .filter(|row| row["name"] == "Ana Silva")
            .count(),
        2
    );
    assert_eq!(
        run.invitation("Ana Silva")["profile_url"],
        "https://www.linkedin.com/in/ana-silva-3"
    );
    assert!(run.invitation("Ana Silva")["flags"].contains("same_name_as_known"));
}

#[test]
fn without_addresses_people_are_joined_by_name_and_that_is_said() {
    let run = Export::default()
        .file(
            "Connections.csv",
            "First Name,Last Name,Email Address,Company,Position,Connected On\nAna,Silva,,,,05 Mar 2021\nAna,Silva,,,,06 Mar 2021\n",
        )
        .run(&[]);
    assert_eq!(run.metric("connections"), "2");
    assert!(
        run.stderr
            .contains("people are joined by name, and namesakes may be taken for one"),
        "{}",
        run.stderr
    );
}

#[test]
fn a_changed_address_is_taken_for_the_same_person_and_that_is_said() {
    let run = Export::new()
        .with_network()
        .connection("Xaver,Quint,https://www.linkedin.com/in/xaver-quint-new,,,,25 Oct 2026")
        .incoming("Xaver Quint", SENT, "")
        .run(&[]);
    assert_eq!(run.metric("invitations_already_connected"), "1");
    assert_eq!(run.metric("invitations_pending"), "0");
    assert!(
        run.stderr.contains(
            "note: 1 connection stands in the invitations under another profile address: the name is rare and the \
             dates fit, so both are taken for one person, who changed it."
        ),
        "{}",
        run.stderr
    );
}

#[test]
fn a_duplicate_row_counts_once_and_is_named_by_its_line() {
    let run = Export::new()
        .connected("Ana Silva", "05 Mar 2024")
        .connected("Bo Chen", "05 Mar 2024")
        .connected("Ana Silva", "06 Mar 2024")
        .run(&[]);
    assert_eq!(run.metric("connections"), "2");
    let told: Vec<_> = run
        .csv("skipped.csv")
        .iter()
        .map(|row| {
            (
                row["file"].clone(),
                row["line"].clone(),
                row["action"].clone(),
            )
        })
        .collect();
    assert_eq!(
        told,
        [(
            "Connections.csv".to_owned(),
            "4".to_owned(),
            "duplicate".to_owned()
        )]
    );
    assert!(
        run.stderr.contains(
            "note: Connections.csv:4: URL: expected each profile once; the first row counts"
        ),
        "{}",
        run.stderr
    );
}

#[test]
fn a_connection_dated_after_the_archive_is_said_and_a_day_is_not() {
    let export = |day: &str| Export::new().with_network().connected("Ana Silva", day);
    let run = run_dated(&export("20 Nov 2026"), "11-14-2026", &[]);
    assert!(
        run.stderr.contains("note: 1 connection is dated after 2026-11-14, the day that ages are counted to: their age counts as 0."),
        "{}",
        run.stderr
    );
    let run = run_dated(&export("15 Nov 2026"), "11-14-2026", &[]);
    assert!(!run.stderr.contains("is dated after"), "{}", run.stderr);
}

#[test]
fn an_old_export_is_told_and_so_is_one_from_a_day_to_come() {
    let export = Export::new().with_network();
    let run = run_dated(&export, "11-14-2022", &[]);
    assert!(
        run.stderr.contains(
            "note: this export is of 2022-11-14: ages are counted to that day, and every"
        ),
        "{}",
        run.stderr
    );
    let run = run_dated(&export, "11-14-2097", &[]);
    assert!(
        run.stderr
            .contains("ages are counted to 2097-11-14, which is still to come"),
        "{}",
        run.stderr
    );
    let run = run_dated(&export, "11-14-2022", &["--as-of", "2022-11-14"]);
    assert!(!run.stderr.contains("has lapsed since"), "{}", run.stderr);
}
