//! Verdicts on invitations, through the real binary.

use crate::support::{Export, Run, run_in, url};

const SENT: &str = "10/20/26, 9:10 AM";

/// The account leans neither way, so that only the case decides.
const NEUTRAL: [&str; 6] = [
    "--usage",
    "active",
    "--comfort",
    "unsure",
    "--as-of",
    "2026-11-14",
];

fn verdict(export: &Export, name: &str) -> (String, String) {
    export.run(&NEUTRAL).verdict(name)
}

fn expect(export: &Export, name: &str, rule: &str, decision: &str) {
    assert_eq!(
        verdict(export, name),
        (rule.to_owned(), decision.to_owned()),
        "{name}"
    );
}

/// A network of 500 to 999, which leans neither way, with files that would tell.
fn network() -> Export {
    // All three tables have rows of late 2026, so that no date of the tests is beyond belief.
    let some = Export::new()
        .with_network()
        .connected("Late Lind", "01 Nov 2026")
        .from("Abel Arnesen", "2026-11-01", "Hello");
    (0..500).fold(some, |export, number| {
        let (first, last) = (number % 25, number / 25);
        let name = |number: u8| char::from(b'a' + number).to_string().repeat(4);
        let (first, last) = (
            name(u8::try_from(first).expect("small")),
            name(u8::try_from(last).expect("small")),
        );
        export.connected(&format!("{first} z{last}"), "05 Mar 2024")
    })
}

#[test]
fn somebody_you_talked_to_on_many_days_is_accepted_with_a_personal_reply() {
    let run = network()
        .talked("Rosa Riddle", 6, 6)
        .incoming("Rosa Riddle", SENT, "")
        .run(&NEUTRAL);
    let row = run.invitation("Rosa Riddle");
    assert_eq!(
        (row["rule"].as_str(), row["decision"].as_str()),
        ("tie_known", "accept")
    );
    assert_eq!(row["lean_who"], "yes");
    assert_eq!(row["cause"], "knows_you");
    assert_eq!(row["reasons"], "you both wrote on 6 days in 2025");
    assert!(
        row["reply"].contains("Rosa") && row["reply"].contains("2025"),
        "{}",
        row["reply"]
    );
    assert_eq!(
        (row["sent_on"].as_str(), row["expires_on"].as_str()),
        ("2026-10-20", "2027-04-18")
    );
    assert_eq!(row["age_days"], "25");
}

#[test]
fn a_strangers_kind_words_alone_are_never_accepted() {
    let export = network()
        .file(
            "Positions.csv",
            "Company Name,Title,Description,Location,Started On,Finished On\nContoso,Engineer,,,Jan 2019,\n",
        )
        .incoming("Rob Vance", SENT, "We met at the Contoso summer party, great to see you!")
        .from("Una Upton", "2026-10-01", "Hello, how are you? It was lovely to work with you.")
        .from("Una Upton", "2026-10-05", "Are you there?")
        .incoming("Una Upton", SENT, "");
    expect(&export, "Rob Vance", "claims_shared_past", "review");
    let (rule, decision) = verdict(&export, "Una Upton");
    assert_eq!(rule, "tie_acquaintance");
    assert_ne!(decision, "accept");
}

#[test]
fn one_answer_to_a_first_message_of_theirs_is_nothing_of_your_own() {
    let export = network()
        .from("Una Upton", "2026-10-01", "Hello, may I ask you something?")
        .to("Una Upton", "2026-10-01", "No thanks")
        .incoming("Una Upton", SENT, "");
    let run = export.run(&NEUTRAL);
    assert_ne!(run.verdict("Una Upton").1, "accept");
    assert!(
        run.invitation("Una Upton")["reasons"].contains(
            "they began and you answered on one day: nothing that only you can have made"
        )
    );
}

#[test]
fn a_text_sent_to_many_is_nothing_of_your_own() {
    let pitch = "I would like to show you our new planning tool for small teams";
    let names = [
        "Ada", "Ben", "Cleo", "Dan", "Eva", "Fin", "Gus", "Hal", "Ida", "Jan",
    ];
    let export = names.iter().fold(network(), |export, name| {
        export.to(
            &format!("{name} Lone{name}"),
            "2026-09-01",
            &format!("Hi {name}, {pitch}"),
        )
    });
    let run = export.incoming("Ada LoneAda", SENT, "").run(&NEUTRAL);
    assert_ne!(run.verdict("Ada LoneAda").1, "accept");
    assert!(run.invitation("Ada LoneAda")["reasons"].contains("you wrote as you do to many"));
}

#[test]
fn a_scam_is_reported_but_a_friends_hijacked_account_is_looked_at() {
    let note = "I earn 500 dollars a day with bitcoin, guaranteed profit, write me on WhatsApp";
    let export = network()
        .incoming("Rex Vance", SENT, note)
        .talked("Rosa Riddle", 6, 6)
        .incoming("Rosa Riddle", SENT, note);
    let run = export.run(&NEUTRAL);
    assert_eq!(
        run.verdict("Rex Vance"),
        ("scam".to_owned(), "report".to_owned())
    );
    assert_eq!(
        run.verdict("Rosa Riddle"),
        ("scam".to_owned(), "review".to_owned())
    );
    let row = run.invitation("Rex Vance");
    assert_eq!(row["cause"], "scam");
    assert_eq!(row["reply"], "");
    assert!(
        row["flags"].contains("off_platform_contact"),
        "{}",
        row["flags"]
    );
}

#[test]
fn a_pitch_is_ignored_and_declined_politely() {
    let run = network()
        .incoming(
            "Pia Pitcher",
            SENT,
            "We help companies like yours get more leads. Can I book a quick demo with you?",
        )
        .run(&NEUTRAL);
    let row = run.invitation("Pia Pitcher");
    assert_eq!(
        (
            row["rule"].as_str(),
            row["decision"].as_str(),
            row["cause"].as_str()
        ),
        ("pitch", "ignore", "pitch")
    );
    assert!(row["reply"].contains("Pia"), "{}", row["reply"]);
}

#[test]
fn a_recruiter_is_worth_a_look_for_who_wants_a_job() {
    let export = network().incoming(
        "Rita Roe",
        SENT,
        "I am recruiting for a senior role and your profile is a great match for the position.",
    );
    expect(&export, "Rita Roe", "recruiter", "ignore");
    let jobs = export.run(&[&NEUTRAL[..], &["--goal", "jobs"]].concat());
    assert_eq!(
        jobs.verdict("Rita Roe"),
        ("recruiter".to_owned(), "review".to_owned())
    );
}

#[test]
fn those_to_look_at_who_are_not_shown_are_counted_in_their_place_and_a_double_is_always_shown() {
    let known = network()
        .connected("Thora Quist", "05 Mar 2020")
        .talked("Thora Quist", 6, 8);
    let header = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n";
    let row = |name: &str, address: &str, note: &str| {
        format!(
            "{name},Mo Member,\"{SENT}\",{note},INCOMING,https://www.linkedin.com/in/{address},https://www.linkedin.com/in/mo-member\n"
        )
    };
    let mut rows: String = [
        ("Fern", "Your talk on river banks made me buy boots"),
        ("Moss", "The choir in the mill sings again on Sundays"),
        ("Reed", "I read your essay on ferries twice on a ferry"),
        ("Rush", "My bees are well and the honey is dark this year"),
        ("Sedge", "We argued about bridges at dinner and I lost"),
        (
            "Thyme",
            "Nobody else here repairs clocks so I thought of asking",
        ),
        ("Vetch", "Old maps of the harbour hang in my hall now"),
        ("Yarrow", "A cat sleeps on your book in our library"),
        (
            "Clover",
            "The night train still runs and it still smells of tea",
        ),
        (
            "Nettle",
            "Snow on the vineyard and I cannot stop drawing it",
        ),
    ]
    .map(|(last, note)| row(&format!("Wanda {last}"), last, note))
    .concat();
    rows += &row("Thora Quist", "thora-quist-2", "");
    rows += &row("Nils Nobody", "nils-nobody", "");
    let run = known
        .file("Invitations.csv", format!("{header}{rows}"))
        .run(&NEUTRAL);
    let table: Vec<&str> = run
        .stdout
        .lines()
        .skip_while(|line| !line.starts_with(" Decision"))
        .take_while(|line| !line.starts_with(" Your account"))
        .filter(|line| line.starts_with(" look first") || line.starts_with(" ignore"))
        .map(|line| line[..36].trim_end())
        .collect();
    assert_eq!(
        table,
        [
            " look first  Wanda Sedge    155 days",
            " look first  Wanda Clover   155 days",
            " look first  Wanda Fern     155 days",
            " look first  Wanda Moss     155 days",
            " look first  Wanda Nettle   155 days",
            " look first  Wanda Reed     155 days",
            " look first  Wanda Rush     155 days",
            " look first  Wanda Thyme    155 days",
            " look first  Thora Quist    155 days",
            " look first  and 2 more",
            " ignore      Nils Nobody    155 days",
        ]
    );
}

#[test]
fn a_rare_name_of_a_known_connection_from_another_profile_is_looked_at() {
    let export = network()
        .connected("Thora Quist", "05 Mar 2020")
        .talked("Thora Quist", 6, 8);
    let clone = format!(
        "Thora Quist,Mo Member,\"{SENT}\",,INCOMING,https://www.linkedin.com/in/thora-quist-2,https://www.linkedin.com/in/mo-member\n"
    );
    let header = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n";
    let run = export
        .file("Invitations.csv", format!("{header}{clone}"))
        .run(&NEUTRAL);
    assert_eq!(
        run.verdict("Thora Quist"),
        ("impersonation".to_owned(), "review".to_owned())
    );
    assert!(run.invitation("Thora Quist")["flags"].contains("same_name_as_known"));
}

#[test]
fn no_trace_is_ignored_and_own_words_are_looked_at_unless_the_account_leans_no() {
    let note = "Your essay on tidal mills in the county gazette made my week.";
    let export = network()
        .incoming("Nils Nobody", SENT, "")
        .incoming("Vera Voss", SENT, note);
    expect(&export, "Nils Nobody", "no_trace", "ignore");
    expect(&export, "Vera Voss", "personal_note", "review");
    let passive = [
        "--usage",
        "passive",
        "--comfort",
        "unsure",
        "--as-of",
        "2026-11-14",
    ];
    let run = export.run(&passive);
    assert_eq!(
        run.verdict("Vera Voss"),
        ("personal_note".to_owned(), "ignore".to_owned())
    );
    assert!(run.invitation("Nils Nobody")["reasons"].contains("unless you recognise the name"));
    assert_eq!(run.invitation("Nils Nobody")["cause"], "suggestion");
}

/// The export's messages.csv in an archive of 1 October 2026, all else in one of another name.
fn with_messages_of_october(export: &Export, archive: &str) -> Run {
    let place = tempfile::tempdir().expect("a folder");
    let folders =
        ["Complete_LinkedInDataExport_10-01-2026", archive].map(|name| place.path().join(name));
    for (path, bytes) in export.files() {
        let [older, newer] = &folders;
        let folder = if path == "messages.csv" { older } else { newer };
        Export::default().file(path, bytes.clone()).write(folder);
    }
    run_in(place, &folders, &NEUTRAL)
}

#[test]
fn messages_of_an_older_archive_make_no_stranger_of_those_who_asked_since() {
    let export = Export::new()
        .with_network()
        .connected("Late Lind", "01 Nov 2026")
        .talked("Rosa Riddle", 6, 6)
        .incoming("Nils Nobody", "9/20/26, 9:10 AM", "")
        .incoming("Nora New", SENT, "")
        .incoming("Rosa Riddle", SENT, "");
    let run = with_messages_of_october(&export, "Basic_LinkedInDataExport_11-14-2026");
    let row = run.invitation("Nora New");
    let cells = ["rule", "decision", "lean_who", "cause", "reasons"];
    assert_eq!(
        cells.map(|cell| row[cell].as_str()),
        [
            "files_missing",
            "review",
            "neutral",
            "unknown",
            "messages.csv, which would tell whether you know each other, is of 2026-10-01, from before they asked"
        ]
    );
    assert_eq!(run.verdict("Nils Nobody").0, "no_trace");
    assert_eq!(run.verdict("Rosa Riddle").0, "tie_known");
    let evidence = |name: &str| {
        let rows = run.csv("connections.csv");
        let row = rows.iter().find(|row| row["name"] == name);
        row.expect("a connection")["evidence"].clone()
    };
    let from_before = "nothing in the files that are here, messages.csv is from before";
    assert!(evidence("Late Lind").starts_with(from_before));
    assert!(
        run.stderr.contains(
            "messages.csv is from the older archive, of 2026-10-01: what was written since"
        ),
        "{}",
        run.stderr
    );

    // Nobody can tell which of the two is older.
    let run = with_messages_of_october(&export, "export");
    assert_eq!(run.verdict("Nora New").0, "no_trace");
}

#[test]
fn without_messages_nobody_is_called_a_stranger() {
    let export = Export::new()
        .connected("Abel Arnesen", "05 Mar 2024")
        .incoming("Nils Nobody", SENT, "");
    let run = export.run(&NEUTRAL);
    assert_eq!(
        run.verdict("Nils Nobody"),
        ("files_missing".to_owned(), "review".to_owned())
    );
    let row = run.invitation("Nils Nobody");
    assert_eq!(
        (row["cause"].as_str(), row["lean_who"].as_str()),
        ("unknown", "neutral")
    );
    assert_eq!(run.metric("never_messaged"), "");
}

#[test]
fn a_very_rare_name_in_your_address_book_is_your_own_side_and_a_shared_or_common_one_is_not() {
    let contacts = (0..30).fold(
        "FirstName,LastName,Emails,PhoneNumbers,CreatedAt\n".to_owned(),
        |all, number| {
            all + &format!(
                "Contact{},Person{},,555010{number},\n",
                "x".repeat(number),
                "y".repeat(number)
            )
        },
    ) + "Ngozi,Adewunmi,,5550199,\nLuca,Ferrari,,5550198,\n";
    let export = network()
        .file("ImportedContacts.csv", contacts)
        .incoming("Ngozi Adewunmi", SENT, "")
        .incoming("Luca Ferrari", SENT, "");
    let run = export.run(&NEUTRAL);
    assert!(
        run.invitation("Ngozi Adewunmi")["reasons"]
            .contains("in your address book, a very rare name")
    );
    assert_eq!(run.verdict("Ngozi Adewunmi").1, "accept");
    // Nobody else here is called so, but in Italy many are.
    assert_eq!(run.verdict("Luca Ferrari").1, "review");
    assert!(run.invitation("Luca Ferrari")["reasons"].contains("a namesake may be meant"));
    let twin = format!(
        "Ngozi Adewunmi,Mo Member,\"{SENT}\",,INCOMING,{}-2,https://www.linkedin.com/in/mo-member\n",
        url("Ngozi Adewunmi")
    );
    let mut invitations = export.files()["Invitations.csv"].clone();
    invitations.extend_from_slice(twin.as_bytes());
    let run = export.file("Invitations.csv", invitations).run(&NEUTRAL);
    let rows = run.csv("invitations.csv");
    for row in rows.iter().filter(|row| row["name"] == "Ngozi Adewunmi") {
        assert_ne!(row["decision"], "accept");
        assert!(row["flags"].contains("repeated_name"));
    }
}

#[test]
fn labels_win_and_lines_that_fit_nobody_are_named() {
    let export = network()
        .incoming("Nils Nobody", SENT, "")
        .incoming("Vera Voss", SENT, "");
    let place = tempfile::tempdir().expect("a folder");
    let labels = place.path().join("ties.csv");
    let text = format!(
        "profile_url,name,tie\n{},,known\n,Vera Voss,stranger\n,Wrong Name,known\n,Abel Arnesen,friend\n,Berta Brisk,stranger\n",
        url("Nils Nobody")
    );
    std::fs::write(&labels, text).expect("a file");
    let run = export.run(&[&NEUTRAL[..], &["--labels", labels.to_str().expect("UTF-8")]].concat());
    assert_eq!(
        run.verdict("Nils Nobody"),
        ("labelled".to_owned(), "accept".to_owned())
    );
    assert_eq!(
        run.verdict("Vera Voss"),
        ("labelled".to_owned(), "ignore".to_owned())
    );
    assert!(
        run.stderr
            .contains("ties.csv:4: nobody in the export bears this name"),
        "{}",
        run.stderr
    );
    assert!(
        run.stderr
            .contains("ties.csv:5: tie: expected known, acquaintance or stranger"),
        "{}",
        run.stderr
    );
    let berta = run
        .csv("connections.csv")
        .into_iter()
        .find(|row| row["name"] == "Berta Brisk")
        .expect("Berta");
    assert_eq!(
        (berta["tie"].as_str(), berta["p_stranger"].as_str()),
        ("stranger", "1.000")
    );
}

#[test]
fn repeats_are_merged_and_who_asked_both_ways_is_incoming() {
    let export = network()
        .incoming("Nils Nobody", "9/20/26, 9:10 AM", "")
        .incoming("Nils Nobody", SENT, "")
        .outgoing("Nils Nobody", "10/1/26, 9:10 AM", "")
        .incoming("Olga Old", "3/1/26, 9:10 AM", "")
        .outgoing("Olga Old", "10/1/26, 9:10 AM", "")
        .incoming("Lapsed Lars", "3/1/26, 9:10 AM", "");
    let run = export.run(&NEUTRAL);
    let counts = [
        "invitations_incoming",
        "invitations_expired",
        "invitations_pending",
        "sent_total",
    ];
    assert_eq!(counts.map(|name| run.metric(name)), ["2", "1", "1", "1"]);
    let row = run.invitation("Nils Nobody");
    assert_eq!(
        (row["sent_on"].as_str(), row["flags"].as_str()),
        ("2026-10-20", "you_invited_them")
    );
    assert_eq!(run.csv("sent.csv")[0]["name"], "Olga Old");
}

#[test]
fn a_hand_made_list_brings_what_linkedin_leaves_out() {
    let list = "Name,Date,Note,URL,Headline,Company,Mutual Connections\n\
                Rita Roe,2026-10-20,,linkedin.com/in/rita-roe,Talent Acquisition Partner at Fabrikam,Fabrikam,12\n\
                Sol Sand,2026-10-21,,,Baker,,0\n";
    let run = network()
        .file("pending-invitations.csv", list)
        .run(&NEUTRAL);
    assert_eq!(run.metric("invitations_pending"), "2");
    assert_eq!(run.metric("sent_total"), "");
    assert_eq!(
        run.verdict("Rita Roe"),
        ("recruiter".to_owned(), "ignore".to_owned())
    );
    assert!(run.invitation("Rita Roe")["reasons"].contains("12 mutual connections"));
    assert_eq!(run.verdict("Sol Sand").0, "no_trace");
}

#[test]
fn what_the_newest_row_lacks_is_taken_from_the_persons_other_rows() {
    let list = "Name,Date,URL,Headline\nRita Roe,2026-11-02,linkedin.com/in/rita-roe,Technical Recruiter\n";
    let scam = "I earn 500 dollars a day with bitcoin, guaranteed profit, write me on WhatsApp";
    let export = network()
        .incoming("Rita Roe", SENT, "")
        .file("Pending Invitations.csv", list);
    expect(&export, "Rita Roe", "recruiter", "ignore");
    let export = network()
        .incoming("Rita Roe", SENT, scam)
        .file("Pending Invitations.csv", list);
    expect(&export, "Rita Roe", "scam", "report");
}

#[test]
fn only_direct_messages_are_held_against_who_asks() {
    let scam = "I earn 500 dollars a day with bitcoin, guaranteed profit, write me on WhatsApp";
    let header = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n";
    let (rex, me) = (url("Rex Vance"), "https://www.linkedin.com/in/mo-member");
    let row = |conversation: &str, others: &str, text: &str, folder: &str| {
        format!(
            "{conversation},,Rex Vance,{rex},Mo Member,\"{me}{others}\",2026-10-01 12:00:00 UTC,,\"{text}\",{folder}\n"
        )
    };
    let verdict_with = |row_of_scam: String| {
        let messages = format!(
            "{header}{}{row_of_scam}",
            row("c1", "", "Hello there", "INBOX")
        );
        let export = network()
            .file("messages.csv", messages)
            .incoming("Rex Vance", SENT, "");
        verdict(&export, "Rex Vance").0
    };
    assert_ne!(verdict_with(row("c2", "", scam, "SPAM")), "scam");
    assert_ne!(
        verdict_with(row(
            "c3",
            &format!(",{}", url("Abel Arnesen")),
            scam,
            "INBOX"
        )),
        "scam"
    );
    assert_eq!(verdict_with(row("c1", "", scam, "INBOX")), "scam");
}

#[test]
fn a_label_with_an_address_means_that_address_alone() {
    let place = tempfile::tempdir().expect("a folder");
    let labels = place.path().join("ties.csv");
    std::fs::write(
        &labels,
        format!(
            "profile_url,name,tie\n{}-2,Abel Arnesen,known\n",
            url("Abel Arnesen")
        ),
    )
    .expect("a file");
    let run = network().run(&["--labels", labels.to_str().expect("UTF-8")]);
    assert!(
        run.stderr
            .contains("ties.csv:2: nobody in the export has this profile URL"),
        "{}",
        run.stderr
    );
    let abel = run
        .csv("connections.csv")
        .into_iter()
        .find(|row| row["name"] == "Abel Arnesen");
    assert_ne!(abel.expect("Abel")["p_known"], "1.000");
}

#[test]
fn a_renamed_profile_is_one_person_and_its_note_is_no_conversation() {
    let note = "Good to see you at the harbour, Mo!";
    let new = "Thora,Quist,https://www.linkedin.com/in/thora-quist-new,,,,22 Oct 2026";
    let from_new = format!(
        "c9,,Thora Quist,https://www.linkedin.com/in/thora-quist-new,Mo Member,https://www.linkedin.com/in/mo-member,2026-10-22 12:00:00 UTC,,\"{note}\",INBOX,,No\n"
    );
    let export = network()
        .connection(new)
        .incoming("Thora Quist", SENT, note);
    let mut messages = export.files()["messages.csv"].clone();
    messages.extend_from_slice(from_new.as_bytes());
    let run = export.file("messages.csv", messages).run(&NEUTRAL);
    assert_eq!(run.metric("invitations_already_connected"), "1");
    assert_eq!(run.metric("invitations_pending"), "0");
    let thora = run
        .csv("connections.csv")
        .into_iter()
        .find(|row| row["name"] == "Thora Quist");
    assert_eq!(thora.expect("Thora")["messages_received"], "0");
}

#[test]
fn a_hidden_connection_of_the_life_of_an_invitation_may_be_it() {
    for (hidden_on, flagged) in [
        ("19 Oct 2026", false),
        ("20 Oct 2026", true),
        ("18 Apr 2027", true),
        ("19 Apr 2027", false),
    ] {
        let export = network()
            .connection(&format!(",,,,,,{hidden_on}"))
            .incoming("Nils Nobody", SENT, "");
        // Messages of those days, so that no date is beyond belief.
        let export = export.from("Abel Arnesen", "2027-04-18", "Hello");
        let export = export.outgoing("Tove Tell", "4/18/27, 9:10 AM", "");
        let flags = export.run(&NEUTRAL).invitation("Nils Nobody")["flags"].clone();
        assert_eq!(
            flags.contains("may_be_accepted"),
            flagged,
            "{hidden_on}: {flags}"
        );
    }
}

#[test]
fn who_answered_a_text_that_went_to_many_did_not_begin() {
    let names = [
        "Ada Arden",
        "Bea Burns",
        "Cleo Cross",
        "Dana Drake",
        "Edda Ewing",
        "Gil Gale",
        "Hal Hart",
        "Ida Irwin",
        "Fay Frost",
    ];
    let text = "Hello, we are launching a new service for teams such as yours next month";
    let export = names.iter().fold(network(), |export, name| {
        export
            .connected(name, "05 Mar 2024")
            .to(name, "2026-09-01", text)
    });
    let run = export
        .to("Olga Orlov", "2026-09-01", text)
        .from("Olga Orlov", "2026-10-02", "Thank you, not for us")
        .incoming("Olga Orlov", SENT, "")
        .run(&NEUTRAL);
    assert_eq!(
        run.invitation("Olga Orlov")["reasons"],
        "they answered a text that you sent to many in 2026; it went to many, or may be meant for somebody else"
    );
}

#[test]
fn of_repeated_invitations_the_newest_counts_wherever_it_stands() {
    let (early, late) = ("6/5/23, 9:10 AM", "11/5/23, 9:10 AM");
    let of = |export: Export| {
        let run = export.connected("Una Upton", "25 Nov 2023").run(&NEUTRAL);
        let rows = run.csv("connections.csv");
        let row = rows.into_iter().find(|row| row["name"] == "Una Upton");
        row.expect("a connection")["evidence"].clone()
    };
    let note = "Do you remember the harbour festival?";
    for export in [
        network()
            .outgoing("Una Upton", late, note)
            .outgoing("Una Upton", early, ""),
        network()
            .outgoing("Una Upton", early, "")
            .outgoing("Una Upton", late, note),
    ] {
        assert!(of(export).contains("you invited them in November 2023 with a note"));
    }
}

#[test]
fn a_note_that_two_sent_is_repeated_whichever_row_has_it() {
    let note = "Your work on the harbour bridge caught my eye, tell me more";
    let list = "Name,Date,Profile URL\n\
                Una Upton,2026-10-21,https://www.linkedin.com/in/una-upton\n\
                Vera Vale,2026-10-21,https://www.linkedin.com/in/vera-vale\n";
    let run = network()
        .incoming("Una Upton", SENT, note)
        .incoming("Vera Vale", SENT, note)
        .file("Pending Invitations.csv", list)
        .run(&NEUTRAL);
    for name in ["Una Upton", "Vera Vale"] {
        assert!(
            run.invitation(name)["flags"].contains("repeated_note"),
            "{name}"
        );
        assert_eq!(run.verdict(name).1, "ignore", "{name}");
    }
}

#[test]
fn a_reply_says_nothing_that_the_export_does_not_show() {
    let positions = "Company Name,Title,Description,Location,Started On,Finished On\nContoso,Engineer,,,Jan 2005,Dec 2008\n";
    let list = "Name,Date,Profile URL,Company\nUna Upton,2026-10-21,https://www.linkedin.com/in/una-upton,Contoso\n";
    let labels = tempfile::NamedTempFile::new().expect("a file");
    std::fs::write(labels.path(), "name,tie\nUna Upton,known\n").expect("written");
    let run = network()
        .file("Positions.csv", positions)
        .file("Pending Invitations.csv", list)
        .run(&["--labels", labels.path().to_str().expect("UTF-8")]);
    assert_eq!(
        run.invitation("Una Upton")["reply"],
        "Hi Una, thanks for the invitation, I'm glad to be connected. I see that Contoso is part of both our paths, so \
         it's good to be in touch here!"
    );
}

#[test]
fn a_request_is_not_called_unanswered_without_a_word_on_what_they_wrote_since() {
    let run = network()
        .outgoing(
            "Una Upton",
            "9/20/26, 9:10 AM",
            "Remember the harbour festival?",
        )
        .from("Una Upton", "2026-09-22", "Of course I do, how are you?")
        .outgoing("Vera Vale", "9/20/26, 9:10 AM", "")
        .from("Vera Vale", "2026-09-01", "Hello")
        .run(&["--as-of", "2026-10-20"]);
    let rows = run.csv("sent.csv");
    let reasons: Vec<_> = rows.iter().map(|row| row["reason"].as_str()).collect();
    assert_eq!(
        reasons,
        [
            "unanswered for 30 days, but they wrote to you since: read that first",
            "unanswered for 30 days; it may have been declined or withdrawn already",
        ]
    );
}
