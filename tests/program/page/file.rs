//! What stands in report.html, without a browser.

use crate::support::{Export, run_on_sample};

const SENT: &str = "10/20/26, 9:10 AM";

#[test]
fn the_policy_allows_its_own_style_and_script_and_nothing_else() {
    let html = Export::new().with_network().run(&[]).file("report.html");
    let policy = html
        .split_once("<meta http-equiv=\"Content-Security-Policy\" content=\"")
        .and_then(|(_, rest)| rest.split_once('"'))
        .map(|(policy, _)| policy.replace("&#39;", "'"))
        .expect("a policy");
    let mut parts = policy.split("; ");
    assert_eq!(parts.next(), Some("default-src 'none'"));
    let [style, script] = ["style-src 'sha256-", "script-src 'sha256-"].map(|begin| {
        let part = parts.next().expect("a part");
        part.strip_prefix(begin).expect(begin).len()
    });
    // The base64 of 32 bytes, and the quote.
    assert_eq!([style, script], [45, 45]);
    assert_eq!(
        parts.collect::<Vec<_>>(),
        ["img-src data:", "base-uri 'none'", "form-action 'none'"]
    );
    assert!(!html.contains(" style=\"") && !html.contains(" onclick="));
}

#[test]
fn the_only_addresses_are_those_of_profiles() {
    let html = Export::new()
        .with_network()
        .incoming("Ada Arden", SENT, "see https://example.com/offer")
        .run(&[])
        .file("report.html");
    for attribute in ["href=\"", "src=\"", "url("] {
        for link in html.split(attribute).skip(1) {
            let fits = ["#", "data:,\"", "https://www.linkedin.com/in/"]
                .iter()
                .any(|begin| link.starts_with(begin));
            assert!(fits, "{attribute}{}", link.get(..60).unwrap_or(link));
        }
    }
}

#[test]
fn markup_in_names_notes_and_companies_is_text() {
    let html = Export::new()
        .with_network()
        .connection(
            "\"<script>alert(1)</script>\",Evil,https://www.linkedin.com/in/eve,,\"</table><h1>\",\"\"\" onmouseover=alert(1)\",05 Mar 2024",
        )
        .incoming("<img src=x onerror=alert(1)> Hack", SENT, "</blockquote><script>alert(1)</script>&lt;b&gt;")
        .run(&[])
        .file("report.html");
    for markup in ["<script>alert", "<img", "</table><h1>", "\" onmouseover"] {
        assert!(!html.contains(markup), "{markup}");
    }
    for text in [
        "&#60;script&#62;alert(1)&#60;/script&#62; Evil",
        "&#60;img src=x onerror=alert(1)&#62; Hack",
        "&#38;lt;b&#38;gt;",
    ] {
        assert!(html.contains(text), "{text}");
    }
}

#[test]
fn a_wide_range_has_no_number_and_nobody_is_called_fake() {
    let html = Export::new()
        .connected("Ana Silva", "05 Mar 2024")
        .connected("Bo Berg", "06 Mar 2024")
        .run(&[])
        .file("report.html");
    assert!(html.contains("no single number without messages.csv"));
    assert!(!html.contains("About ") && !html.contains(">Expected numbers of"));
    assert!(!html.to_lowercase().contains("fake"));
}

#[test]
fn a_flag_is_on_its_card_once_in_the_words_of_the_reason_or_its_own() {
    let run = run_on_sample("export");
    let html = run.file("report.html");
    let rows = run.csv("invitations.csv");
    for (flag, words) in [
        ("asks_for_money", "<li>asks for money or bank data</li>"),
        ("repeated_note", "<li>others sent you the same note</li>"),
        ("you_invited_them", "<li>you invited them too</li>"),
    ] {
        let flagged = rows
            .iter()
            .filter(|row| row["flags"].split(';').any(|one| one == flag))
            .count();
        assert!(flagged > 0, "{flag}");
        assert_eq!(html.matches(words).count(), flagged, "{flag}");
    }
}

#[test]
fn what_most_invitations_bear_is_said_once_and_what_few_bear_on_their_cards() {
    let run = run_on_sample("export");
    let html = run.file("report.html");
    let rows = run.csv("invitations.csv");
    let flagged = rows
        .iter()
        .filter(|row| row["flags"].contains("may_be_accepted"))
        .count();
    assert!(2 * flagged > rows.len());
    let once = format!(
        "{flagged} of them may be accepted already: a connection that hides its name fits the dates."
    );
    assert_eq!(html.matches("may be accepted already").count(), 1);
    assert!(html.contains(&once));

    let html = Export::new()
        .with_network()
        .connection(",,,,,,25 Oct 2026")
        .incoming("Ada Arden", SENT, "")
        .incoming("Bo Berg", "10/28/26, 9:10 AM", "")
        .incoming("Cleo Carr", "10/29/26, 9:10 AM", "")
        .run(&[])
        .file("report.html");
    assert!(html.contains("1 of them may be accepted already:"));
    assert_eq!(html.matches("<li>may be accepted already</li>").count(), 1);
}

#[test]
fn a_step_leads_to_the_section_that_goes_on_with_it() {
    let html = run_on_sample("export").file("report.html");
    let steps = html
        .split_once("<ol class=\"checklist\">")
        .and_then(|(_, rest)| rest.split_once("</ol>"))
        .expect("steps")
        .0;
    for (begin, id, title) in [
        ("Accept 3 invitations", "main", "Pending invitations"),
        ("Look at 8 invitations", "main", "Pending invitations"),
        ("Withdraw 9 requests", "sent", "Invitations you sent"),
        ("Invite 3 people", "invite", "People to invite"),
    ] {
        let step = steps
            .split("<li>")
            .find(|step| step.contains(begin))
            .expect(begin);
        let link = format!("<a href=\"#{id}\">{title}</a>.");
        assert!(step.contains(&link), "{step}");
        assert!(html.contains(&format!("<section id=\"{id}\"")), "{id}");
    }
    assert!(!steps.contains(".csv"), "{steps}");
}

#[test]
fn the_figures_are_those_of_the_csv_files() {
    let run = Export::new()
        .with_network()
        .incoming("Ada Arden", SENT, "")
        .incoming("Kuno Kerr", SENT, "")
        .outgoing("Lotte Lind", "9/1/26, 9:10 AM", "")
        .run(&[]);
    let html = run.file("report.html");
    assert!(html.contains(&format!(
        "<dd class=\"value\">{}</dd>",
        run.metric("connections")
    )));
    let cards = html.matches("<article class=\"card ").count();
    let invited = html.matches("<article class=\"card invite\"").count();
    assert_eq!(
        (cards - invited).to_string(),
        run.metric("invitations_pending")
    );
    let people = html
        .split_once("id=\"people\"")
        .and_then(|(_, rest)| rest.split_once("</table>"))
        .map(|(table, _)| table.matches("<tr><th scope=\"row\">").count());
    assert_eq!(people, Some(run.csv("connections.csv").len()));
}
