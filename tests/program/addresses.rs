//! People who stand with their address in one file and without it in another, as in every export from before June
//! 2023 and in the invitations of late 2023.

use crate::support::{Export, Run, netcheck};

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

/// One more message, from somebody at another address.
fn from_namesake(export: Export, name: &str, slug: &str, folder: &str) -> Export {
    let row = format!(
        "c9,,{name},https://www.linkedin.com/in/{slug},Mo Member,https://www.linkedin.com/in/mo-member,2025-06-09 12:00:00 UTC,,Hello,{folder},,No\n"
    );
    let mut messages = export.files()["messages.csv"].clone();
    messages.extend_from_slice(row.as_bytes());
    export.file("messages.csv", messages)
}

#[test]
fn of_two_addresses_under_a_name_the_one_that_the_member_wrote_to_is_meant_and_no_accept_follows() {
    let export = Export::new().with_network().talked("Zsofi Adewunmi", 6, 4);
    let run = bare(
        FRIEND,
        from_namesake(export, "Zsofi Adewunmi", "zsofi-9", "INBOX"),
    );
    let row = run.invitation("Zsofi Adewunmi");
    assert_eq!(
        row["profile_url"],
        "https://www.linkedin.com/in/zsofi-adewunmi"
    );
    assert_eq!(row["decision"], "review");
}

#[test]
fn of_two_addresses_under_a_name_that_the_member_wrote_to_none_is_meant() {
    let other = "c8,,Mo Member,https://www.linkedin.com/in/mo-member,Zsofi Adewunmi,https://www.linkedin.com/in/zsofi-9,2025-06-10 12:00:00 UTC,,Hello,INBOX,,No\n";
    let export = Export::new().with_network().talked("Zsofi Adewunmi", 6, 4);
    let mut messages = export.files()["messages.csv"].clone();
    messages.extend_from_slice(other.as_bytes());
    let run = bare(FRIEND, export.file("messages.csv", messages));
    assert_eq!(
        run.verdict("Zsofi Adewunmi"),
        ("no_trace".to_owned(), "ignore".to_owned())
    );
    assert_eq!(run.invitation("Zsofi Adewunmi")["profile_url"], "");
}

/// Connections as they stood before June 2023.
fn without_urls(rows: &str) -> Export {
    Export::default().file(
        "Connections.csv",
        format!("First Name,Last Name,Email Address,Company,Position,Connected On\n{rows}"),
    )
}

#[test]
fn a_namesake_who_writes_takes_no_friends_conversation_and_is_a_possible_double() {
    let mut rows = "Hao,Lopezz,,Contoso,Cook,20 Feb 2018\n".to_owned();
    for name in [
        "Abel,Arnesen",
        "Berta,Brisk",
        "Cyril,Cobb",
        "Dora,Dunn",
        "Egon,Ebers",
    ] {
        rows += &format!("{name},,,,05 Mar 2021\n");
    }
    let talked = || without_urls(&rows).talked("Hao Lopezz", 6, 20);
    let p_known = |run: &Run| {
        let rows = run.csv("connections.csv");
        let row = rows.iter().find(|row| row["name"] == "Hao Lopezz");
        row.expect("a connection")["p_known"].clone()
    };
    let alone = talked().run(&[]);
    let spammed = from_namesake(talked(), "Hao Lopezz", "hao-lopezz-9", "SPAM").run(&[]);
    assert_eq!(p_known(&spammed), p_known(&alone));
    let invited = talked()
        .file(
            "Invitations.csv",
            "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n\
             Hao Lopezz,Mo Member,\"7/1/25, 9:10 AM\",,INCOMING,https://www.linkedin.com/in/hao-lopezz-9,https://www.linkedin.com/in/mo-member\n",
        )
        .run(&[]);
    assert!(p_known(&invited).as_str() >= "0.800");
    assert_eq!(
        invited.verdict("Hao Lopezz"),
        ("impersonation".to_owned(), "review".to_owned())
    );
}

#[test]
fn who_may_be_a_connection_without_an_address_is_not_called_unconnected() {
    let rows =
        "Mira,Lindqvist,,Contoso,Nurse,04 Sep 2020\nMira,Lindqvist,,Fabrikam,Vet,05 Sep 2020\n";
    let export = without_urls(rows).talked("Mira Lindqvist", 6, 12);
    assert_eq!(export.run(&[]).csv("unconnected.csv"), []);

    let place = tempfile::tempdir().expect("a folder");
    export.write(place.path());
    let output = netcheck()
        .args(["explain", "Mira Lindqvist"])
        .arg(place.path())
        .output()
        .expect("the binary runs");
    let stderr = String::from_utf8(output.stderr).expect("UTF-8");
    assert!(
        stderr.ends_with(
            "netcheck: 2 people fit `Mira Lindqvist`; they bear one name and have no address in this export, so that \
             none of them can be named alone\n"
        ),
        "{stderr}"
    );
}

#[test]
fn of_namesakes_the_connection_whose_day_fits_is_who_was_invited() {
    let connections = [
        "Maria,Eriksen,https://www.linkedin.com/in/maria-1,,,,19 Dec 2024",
        "Maria,Eriksen,https://www.linkedin.com/in/maria-2,,,,20 Apr 2024",
        "Maria,Eriksen,https://www.linkedin.com/in/maria-3,,,,24 Mar 2024",
    ];
    for order in [[0, 1, 2], [2, 1, 0]] {
        let export = order.iter().fold(Export::new(), |export, place| {
            export.connection(connections[*place])
        });
        let run = bare(
            "Maria Eriksen,Mo Member,\"3/22/24, 9:10 AM\",Remember the harbour festival?,INCOMING\n",
            export,
        );
        let rows = run.csv("connections.csv");
        let evidence: Vec<_> = rows
            .iter()
            .map(|row| row["evidence"].contains("they invited you"))
            .collect();
        assert_eq!(evidence, [false, false, true], "{rows:?}");
    }
}

#[test]
fn a_member_number_takes_the_connection_whose_day_fits_it() {
    let run = Export::new()
        .connection("Farid,Vanloo,https://www.linkedin.com/in/farid,,,,22 Oct 2024")
        .file(
            "Invitations.csv",
            "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n\
             Mo Member,Farid Vanloo,\"11/15/24, 9:10 AM\",,OUTGOING,urn:li:member:1,urn:li:member:314\n\
             Farid Vanloo,Mo Member,\"10/20/24, 9:10 AM\",,INCOMING,urn:li:member:595,urn:li:member:1\n",
        )
        .run(&[]);
    assert_eq!(run.metric("invitations_already_connected"), "1");
    assert_eq!(run.metric("invitations_pending"), "0");
    assert_eq!(run.metric("sent_total"), "1");
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
        run.stderr
            .contains("Connections.csv has no profile addresses"),
        "{}",
        run.stderr
    );
}
