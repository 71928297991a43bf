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
        run.stderr.contains("people are joined by name"),
        "{}",
        run.stderr
    );
}

#[test]
fn a_date_from_before_linkedin_is_no_date() {
    let run = Export::new()
        .with_network()
        .connection("Una,Upton,https://www.linkedin.com/in/una-upton,,,,06 Mar 0021")
        .run(&[]);
    let skipped = run.csv("skipped.csv");
    assert_eq!(skipped.len(), 1, "{skipped:?}");
    assert_eq!(skipped[0]["action"], "repaired");
    let months: Vec<String> = run
        .csv("growth.csv")
        .iter()
        .map(|row| row["month"].clone())
        .collect();
    assert_eq!(months[..2], ["unknown", "2024-03"]);
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

/// A member who neither connected nor wrote for months, but was asked.
#[test]
fn dates_until_the_day_in_the_archives_name_are_believed_and_later_ones_of_one_table_are_not() {
    let quiet = || {
        Export::new()
            .connected("Abel Arnesen", "05 Jan 2026")
            .from("Abel Arnesen", "2026-02-01", "Are you coming on Saturday?")
            .incoming("Cleo Castellanos", "5/1/26, 9:10 AM", "")
            .incoming("Dario Dunmore", SENT, "")
    };
    let named = run_dated(&quiet(), "11-14-2026", &[]);
    assert_eq!(
        (
            named.metric("invitations_expired"),
            named.metric("invitations_pending"),
            named.invitation("Dario Dunmore")["sent_on"].clone()
        ),
        ("1".to_owned(), "1".to_owned(), "2026-10-20".to_owned())
    );
    assert!(named.csv("skipped.csv").is_empty());
    // After the archive was made nothing can have happened.
    let wild = quiet().incoming("Elif Ekdahl", "10/20/36, 9:10 AM", "");
    let problems = run_dated(&wild, "11-14-2026", &[]).csv("skipped.csv");
    let lines: Vec<&str> = problems.iter().map(|row| row["line"].as_str()).collect();
    assert_eq!(lines, ["4"]);
    // Without a day in the name two quiet tables speak against the third.
    assert_eq!(quiet().run(&[]).csv("skipped.csv").len(), 2);
}

#[test]
fn the_hidden_are_each_somebody_else_in_invitations_without_addresses() {
    let run = Export::new()
        .with_network()
        .file(
            "Invitations.csv",
            format!(
                "From,To,Sent At,Message,Direction\n\
                 LinkedIn Member,Mo Member,\"{SENT}\",,INCOMING\n\
                 LinkedIn Member,Mo Member,\"{SENT}\",Hello,INCOMING\n\
                 Mo Member,LinkedIn Member,\"{SENT}\",,OUTGOING\n"
            ),
        )
        .run(&[]);
    assert_eq!(
        ["invitations_pending", "accept", "sent_total"].map(|metric| run.metric(metric)),
        ["2", "0", "1"]
    );
}

#[test]
fn whom_you_invited_by_a_common_name_alone_may_be_somebody_else() {
    let asked = |name: &str| {
        let header = "From,To,Sent At,Message,Direction\n";
        let rows = format!(
            "{name},Mo Member,\"{SENT}\",,INCOMING\nMo Member,{name},\"9/20/26, 9:10 AM\",,OUTGOING\n"
        );
        let mut export = Export::new().with_network();
        for place in 0..40 {
            export = export.connected(&format!("Anna Person{}", "x".repeat(place)), "05 Mar 2024");
            export = export.connected(
                &format!("Otto{} Petersen", "x".repeat(place)),
                "05 Mar 2024",
            );
        }
        let run = export
            .file("Invitations.csv", format!("{header}{rows}"))
            .run(&[]);
        let row = run.invitation(name);
        (row["decision"].clone(), row["reasons"].clone())
    };
    assert_eq!(asked("Ngozi Adewunmi").0, "accept");
    let (decision, reasons) = asked("Anna Petersen");
    assert_eq!(decision, "review");
    assert!(reasons.contains("a namesake may be meant"), "{reasons}");
}

#[test]
fn of_two_who_take_part_in_as_many_conversations_the_member_is_no_connection() {
    let header = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT\n";
    let (ada, mo) = (
        "Ada Berg,https://www.linkedin.com/in/ada-berg",
        "Mo Member,https://www.linkedin.com/in/mo-member",
    );
    let run = Export::new()
        .connected("Ada Berg", "05 Mar 2024")
        .connected("Abel Arnesen", "05 Mar 2024")
        .file(
            "messages.csv",
            format!(
                "{header}1,,{ada},{mo},2026-02-01 10:00:00 UTC,,Coming?,INBOX,,No\n\
                 1,,{mo},{ada},2026-02-01 11:00:00 UTC,,Yes,INBOX,,No\n"
            ),
        )
        .run(&[]);
    assert_eq!(
        ["member", "never_messaged"].map(|metric| run.metric(metric)),
        ["Mo Member", "1"]
    );
}

#[test]
fn a_list_made_by_hand_may_have_dates_without_a_clock() {
    let list =
        "Name,Date\nCleo Castellanos,10/28/2026\nDario Dunmore,29.10.2026\nElif Ekdahl,4/5/2026\n";
    let export = Export::new()
        .with_network()
        .file("Pending Invitations.csv", list);
    let run = run_dated(&export, "11-14-2026", &[]);
    let sent_on = |name: &str| run.invitation(name)["sent_on"].clone();
    assert_eq!(
        ["Cleo Castellanos", "Dario Dunmore"].map(sent_on),
        ["2026-10-28", "2026-10-29"]
    );
    // The fourth of May or the fifth of April.
    let problems = run.csv("skipped.csv");
    assert_eq!(
        problems[0]["problem"],
        "Sent At: expected a date like `2026-01-29`"
    );
}

#[test]
fn what_was_made_after_an_invitation_is_no_trace_from_before_it() {
    let endorsed = |on: &str| {
        let run = Export::new()
            .with_network()
            .connected("Una Upton", "10 Nov 2025")
            .incoming("Una Upton", "11/9/25, 9:10 AM", "")
            .file(
                "Endorsement_Received_Info.csv",
                format!(
                    "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status\n\
                     {on},Sailing,Una,Upton,www.linkedin.com/in/una-upton,ACCEPTED\n"
                ),
            )
            .run(&[]);
        let from_nowhere = "1 came from people with no trace of you two before";
        let words: Vec<&str> = run.stdout.split_whitespace().collect();
        words.join(" ").contains(from_nowhere)
    };
    assert!(endorsed("2025/12/05 10:00:00 UTC"));
    assert!(!endorsed("2025/10/05 10:00:00 UTC"));
}

#[test]
fn a_label_that_fits_nobody_is_named_by_every_command() {
    let place = tempfile::tempdir().expect("a folder");
    let at = |name: &str| place.path().join(name);
    Export::new().with_network().write(&at("old"));
    Export::new()
        .with_network()
        .connected("Una Upton", "05 Mar 2024")
        .write(&at("new"));
    fs::write(
        at("ties.csv"),
        "name,tie\nNobody Atall,known\nUna Upton,known\n",
    )
    .expect("written");
    for (arguments, unused) in [
        (vec!["explain", "Abel Arnesen", "new"], 1),
        // Whoever is in one of the two is labelled.
        (vec!["compare", "old", "new", "--no-files"], 1),
        (vec!["explain", "Abel Arnesen", "old"], 2),
    ] {
        let output = crate::support::netcheck()
            .current_dir(place.path())
            .args(&arguments)
            .args(["--labels", "ties.csv"])
            .output()
            .expect("the binary runs");
        let stderr = String::from_utf8(output.stderr).expect("UTF-8");
        assert!(output.status.success(), "{stderr}");
        let lines = stderr.matches("note: ties.csv:").count();
        assert_eq!(lines, unused, "{arguments:?}: {stderr}");
        assert!(
            stderr.contains("note: ties.csv:2: nobody in the export bears this name"),
            "{stderr}"
        );
    }
}
