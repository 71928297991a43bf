//! People who stand with their address in one file and without it in another, as in every export from before June
//! 2023 and in the invitations of late 2023.

use crate::support::{Export, Run};

/// Invitations without addresses, beside connections and messages that have them.
fn bare(invitations: &str, export: Export) -> Run {
    let file = format!("From,To,Sent At,Message,Direction\n{invitations}");
    export.file("Invitations.csv", file).run(&[])
}

const FRIEND: &str = "Zsofi Adewunmi,Mo Member,\"10/20/26, 9:10 AM\",,INCOMING\n";

#[test]
fn an_inviter_without_an_address_is_found_again_in_messages_by_a_name_that_is_theirs_alone() {
    let run = bare(
        FRIEND,
        Export::new().with_network().talked("Zsofi Adewunmi", 6, 4),
    );
    assert_eq!(
        run.verdict("Zsofi Adewunmi"),
        ("tie_known".to_owned(), "accept".to_owned())
    );
    let row = run.invitation("Zsofi Adewunmi");
    assert_eq!(row["reasons"], "you both wrote on 4 days in 2025");
    assert!(
        run.stderr
            .contains("1 of 1 invitation has no profile address: it is joined by name."),
        "{}",
        run.stderr
    );
}

#[test]
fn what_an_inviter_without_an_address_wrote_is_read() {
    let scam = "Guaranteed profit of 5 % a day, write me on WhatsApp and invest in bitcoin now";
    let run = bare(
        FRIEND,
        Export::new()
            .with_network()
            .from("Zsofi Adewunmi", "2026-10-21", scam),
    );
    assert_eq!(
        run.verdict("Zsofi Adewunmi"),
        ("scam".to_owned(), "report".to_owned())
    );
}

#[test]
fn of_two_addresses_under_the_name_of_an_inviter_none_is_taken_for_theirs() {
    let namesake = "c9,,Zsofi Adewunmi,https://www.linkedin.com/in/zsofi-9,Mo Member,https://www.linkedin.com/in/mo-member,2025-06-09 12:00:00 UTC,,Hello,INBOX,,No\n";
    let export = Export::new().with_network().talked("Zsofi Adewunmi", 6, 4);
    let mut messages = export.files()["messages.csv"].clone();
    messages.extend_from_slice(namesake.as_bytes());
    let run = bare(FRIEND, export.file("messages.csv", messages));
    assert_eq!(
        run.verdict("Zsofi Adewunmi"),
        ("no_trace".to_owned(), "ignore".to_owned())
    );
    assert_eq!(run.invitation("Zsofi Adewunmi")["profile_url"], "");
}

#[test]
fn a_column_of_addresses_that_is_empty_throughout_counts_as_none() {
    let run = Export::default()
        .file(
            "Connections.csv",
            "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAna,Silva,,,,,05 Mar 2021\nBo,Chen,,,,,06 Mar 2021\n",
        )
        .talked("Ana Silva", 6, 4)
        .run(&[]);
    assert_eq!(run.metric("never_messaged"), "1");
    assert!(
        run.stderr.contains("This export has no profile addresses"),
        "{}",
        run.stderr
    );
}
