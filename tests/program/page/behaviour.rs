//! The page in a real browser: filter, search, order, copy, print, and what it does not do.

use std::path::{Path, PathBuf};

use super::browser::browser;
use crate::support::{Export, Run, run_on_sample};

const SAMPLES: [&str; 4] = ["export", "older-2022", "connections-only", "odd"];

/// The page of a sample.
fn sample(name: &str) -> (Run, PathBuf) {
    let run = run_on_sample(name);
    let page = run.report().join("report.html");
    (run, page)
}

#[test]
fn it_opens_without_an_error_and_asks_nobody_for_anything() {
    let mut browser = browser!();
    for name in SAMPLES {
        let (_run, page) = sample(name);
        browser.open(&page);
        let none: [String; 0] = [];
        assert_eq!(browser.complaints(), none, "{name}");
        let itself = format!("file://{}", page.display());
        let others: Vec<String> = browser
            .requests()
            .into_iter()
            .filter(|address| *address != itself && address != "data:,")
            .collect();
        assert_eq!(others, none, "{name}");
    }
}

#[test]
fn the_policy_stops_what_was_not_there() {
    let mut browser = browser!();
    let (_run, page) = sample("export");
    browser.open(&page);
    let stopped = browser.run(
        "new Promise((done) => {
            const stopped = new Set();
            document.addEventListener('securitypolicyviolation', (event) => stopped.add(event.effectiveDirective));
            const script = document.createElement('script');
            script.textContent = 'window.injected = true';
            document.body.append(script);
            document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"window.injected = true\">');
            document.body.insertAdjacentHTML('beforeend', '<p style=\"color: red\">');
            fetch('file:///etc/hostname').catch(() => {});
            setTimeout(() => done([window.injected === undefined, [...stopped].sort()]), 300);
        })",
    );
    assert_eq!(
        stopped,
        serde_json::json!([
            true,
            [
                "connect-src",
                "img-src",
                "script-src-attr",
                "script-src-elem",
                "style-src-attr"
            ]
        ])
    );
}

#[test]
fn the_filter_shows_the_cards_of_one_decision() {
    let mut browser = browser!();
    let (run, page) = sample("export");
    browser.open(&page);
    let rows = run.csv("invitations.csv");
    for decision in ["accept", "review", "ignore", "report", ""] {
        browser.click(&format!(".filter input[value='{decision}']"));
        let expected: Vec<String> = rows
            .iter()
            .filter(|row| decision.is_empty() || row["decision"] == decision)
            .map(|row| row["name"].clone())
            .collect();
        assert_eq!(browser.texts("#cards h3"), expected, "{decision}");
    }
}

#[test]
fn a_name_at_the_top_leads_to_its_card_even_where_the_filter_hides_it() {
    let mut browser = browser!();
    let (run, page) = sample("export");
    browser.open(&page);
    let first = run.csv("invitations.csv")[0]["name"].clone();
    browser.click(".filter input[value='report']");
    assert!(!browser.texts("#cards h3").contains(&first));
    browser.click(".names a[href='#v1']");
    let seen = browser.run(
        "new Promise((done) => setTimeout(done, 800)).then(() => {
            const box = document.querySelector('#v1 h3').getBoundingClientRect();
            return box.height > 0 && box.top >= 0 && box.bottom <= innerHeight;
        })",
    );
    assert_eq!(seen, true);
    assert!(browser.texts("#cards h3").contains(&first));
}

#[test]
fn the_search_finds_names_reasons_and_notes_whatever_their_accents() {
    let mut browser = browser!();
    let (_run, page) = sample("export");
    browser.open(&page);
    for (words, found) in [
        ("buendia", vec!["Araceli Buendía Roca"]),
        (
            "  QUICK demo ",
            vec!["Brock Tillinghast", "Delphine Marchetti"],
        ),
        ("cargo bike fair", vec!["Yvaine Castellan"]),
        ("nobody is called so", vec![]),
    ] {
        browser.run(&format!(
            "(() => {{ const box = document.getElementById('search-cards'); box.value = {}; box.dispatchEvent(new Event('input')); }})()",
            serde_json::json!(words)
        ));
        assert_eq!(browser.texts("#cards h3"), found, "{words}");
        assert_eq!(
            browser.texts("#found-cards"),
            [format!("{} of 20 shown", found.len())]
        );
    }
}

/// The cells of a column of the table of connections.
fn column(browser: &mut super::browser::Browser, place: usize) -> Vec<String> {
    let cells = browser.run(&format!(
        "[...document.getElementById('people').tBodies[0].rows].map((row) => {{ const cell = row.cells[{place}]; \
         return cell.querySelector('time')?.dateTime ?? cell.dataset.value ?? cell.textContent.trim(); }})"
    ));
    serde_json::from_value(cells).expect("texts")
}

fn button(place: usize) -> String {
    format!("#people thead th:nth-child({}) button", place + 1)
}

#[test]
fn every_column_orders_the_connections_up_and_down_by_mouse_and_by_key() {
    let mut browser = browser!();
    let (run, page) = sample("export");
    browser.open(&page);
    let all = run.csv("connections.csv").len();
    for (place, is_number, by_key) in [
        (0, false, false),
        (1, true, true),
        (2, false, true),
        (3, false, false),
        (4, true, false),
        (5, false, true),
    ] {
        let mut seen = Vec::new();
        for _ in 0..2 {
            if by_key {
                browser.run(&format!(
                    "document.querySelector('{}').focus()",
                    button(place)
                ));
                browser.press("Enter");
            } else {
                browser.click(&button(place));
            }
            let cells = column(&mut browser, place);
            assert_eq!(cells.len(), all);
            let full: Vec<&String> = cells.iter().take_while(|cell| !cell.is_empty()).collect();
            assert!(
                cells[full.len()..].iter().all(String::is_empty),
                "empty cells come last: {place}"
            );
            let way = browser.run(&format!(
                "document.querySelector('{}').parentElement.getAttribute('aria-sort')",
                button(place)
            ));
            let descends = way == "descending";
            let compare = if is_number {
                "(one, other) => Number(one) - Number(other)"
            } else {
                "new Intl.Collator('en', { sensitivity: 'base', numeric: true }).compare"
            };
            let steps: Vec<i64> = serde_json::from_value(browser.run(&format!(
                "(() => {{ const cells = {}; const compare = {compare}; \
                 return cells.slice(1).map((cell, place) => compare(cells[place], cell)); }})()",
                serde_json::json!(full)
            )))
            .expect("comparisons");
            let is_ordered = steps
                .iter()
                .all(|step| if descends { *step >= 0 } else { *step <= 0 });
            assert!(is_ordered, "{place} {way}");
            seen.push(way);
        }
        seen.sort_by_key(ToString::to_string);
        assert_eq!(seen, ["ascending", "descending"]);
    }
}

#[test]
fn a_button_puts_the_reply_on_the_clipboard() {
    let mut browser = browser!();
    let (run, page) = sample("export");
    browser.open(&page);
    browser.ask(
        "Browser.grantPermissions",
        serde_json::json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] }),
    );
    browser.click("#v2 .copy");
    let pasted = browser.run(
        "new Promise((done) => setTimeout(done, 100)).then(() => navigator.clipboard.readText())",
    );
    assert_eq!(pasted, run.csv("invitations.csv")[1]["reply"].as_str());
    assert_eq!(browser.texts("#v2 .copy"), ["Copied"]);
}

#[test]
fn on_paper_everything_is_open_and_no_control_is_left() {
    let mut browser = browser!();
    let (run, page) = sample("export");
    // What the style does alone, and what the script does for browsers that need it.
    for scripts in [false, true] {
        browser.ask(
            "Emulation.setScriptExecutionDisabled",
            serde_json::json!({ "value": !scripts }),
        );
        browser.open(&page);
        browser.media("print", "light");
        if scripts {
            browser.run("window.dispatchEvent(new Event('beforeprint'))");
        }
        let open = browser.run(
            "[...document.querySelectorAll('details > :not(summary)')].every((one) => one.getBoundingClientRect().height > 0)",
        );
        assert_eq!(open, true, "scripts: {scripts}");
        for control in [".filter", ".copy", ".contents"] {
            assert!(browser.texts(control).is_empty(), "{control}");
        }
        let cards = run.csv("invitations.csv").len();
        assert_eq!(browser.texts("#cards h3").len(), cards);
        browser.media("screen", "light");
    }
}

#[test]
fn without_scripts_everything_can_be_read_and_nothing_is_offered_that_does_not_work() {
    let mut browser = browser!();
    browser.ask(
        "Emulation.setScriptExecutionDisabled",
        serde_json::json!({ "value": true }),
    );
    let (run, page) = sample("export");
    browser.open(&page);
    let names = |file: &str| -> Vec<String> {
        run.csv(file)
            .iter()
            .map(|row| row["name"].clone())
            .collect()
    };
    assert_eq!(browser.texts("#cards h3"), names("invitations.csv"));
    assert_eq!(browser.texts("#invite h3"), names("unconnected.csv"));
    assert_eq!(browser.texts("#sent tbody th"), names("sent.csv"));
    assert_eq!(
        browser.texts("#people tbody th").len(),
        names("connections.csv").len()
    );
    assert!(browser.texts("button").is_empty() && browser.texts(".filter").is_empty());
}

#[test]
fn on_a_phone_the_page_does_not_scroll_sideways() {
    let mut browser = browser!();
    browser.size(360, 740);
    for name in SAMPLES {
        let (_run, page) = sample(name);
        browser.open(&page);
        let width = browser.run(
            "(() => { for (const one of document.querySelectorAll('details')) one.open = true; return document.documentElement.scrollWidth; })()",
        );
        assert_eq!(width, 360, "{name}");
    }
}

/// An export of so many connections, and its page.
fn large(connections: usize) -> (Run, PathBuf) {
    let export = (0..connections).fold(Export::new(), |export, number| {
        let day = number % 28 + 1;
        export.connection(&format!(
            "Person,Number{number:05},https://www.linkedin.com/in/person-{number},,Contoso {},Clerk,{day:02} Mar 2024",
            number % 7
        ))
    });
    let run = export.run(&[]);
    let page = run.report().join("report.html");
    (run, page)
}

#[test]
fn search_and_order_reach_all_of_a_large_network_though_few_rows_stand_in_the_page() {
    let mut browser = browser!();
    let (_run, page): (Run, PathBuf) = large(1_234);
    browser.open(Path::new(&page));
    assert_eq!(column(&mut browser, 0).len(), 500);
    assert_eq!(browser.texts("#found-connections"), ["500 of 1,234 shown"]);
    browser.click(&button(0));
    browser.click(&button(0));
    let names = column(&mut browser, 0);
    assert_eq!(names[0], "Person Number01233");
    assert_eq!(names.len(), 500);
    browser.run(
        "(() => { const box = document.getElementById('search-connections'); box.value = 'NUMBER00007'; box.dispatchEvent(new Event('input')); })()",
    );
    assert_eq!(column(&mut browser, 0), ["Person Number00007"]);
    assert_eq!(browser.texts("#found-connections"), ["1 of 1,234 fit"]);
    let link = browser.run("document.querySelector('#people tbody a').outerHTML");
    assert_eq!(
        link,
        "<a href=\"https://www.linkedin.com/in/person-7\" rel=\"noopener noreferrer\" referrerpolicy=\"no-referrer\" target=\"_blank\"><bdi>Person Number00007</bdi></a>"
    );
}
