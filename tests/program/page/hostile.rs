//! Names, companies and notes that try to run in the browser: they stay text.

use super::browser::browser;
use crate::support::Export;

const SENT: &str = "10/20/26, 9:10 AM";

/// What a stranger may call themselves; none holds a quote or a comma, so that it is a cell as it stands.
const NAMES: [&str; 8] = [
    "<script>window.hit=1</script>",
    "<img src=x onerror=window.hit=1>",
    "</script><script>window.hit=1</script>",
    "<svg onload=window.hit=1>",
    "&lt;script&gt;window.hit=1&lt;/script&gt;",
    "javascript:window.hit=1",
    "' onfocus='window.hit=1' autofocus='",
    "<!--<script>",
];

/// A network whose first rows stand in the page and whose last rows go with it as data.
fn export(padding: usize) -> Export {
    let begin = Export::new().with_network();
    let export = NAMES
        .iter()
        .enumerate()
        .fold(begin, |export, (place, name)| {
            export
                .connection(&format!(
                    "{name},Evil,javascript:window.hit=1,,{name},{name},05 Mar 2024"
                ))
                .incoming(&format!("{name} {place}"), SENT, name)
        });
    (0..padding).fold(export, |export, number| {
        export.connection(&format!(
            "Pat,Padding{number},https://www.linkedin.com/in/pad-{number},,,,06 Mar 2024"
        ))
    })
}

#[test]
fn hostile_names_stay_text_in_the_page_and_in_the_rows_that_go_with_it() {
    let mut browser = browser!();
    for padding in [0, 700] {
        let run = export(padding).run(&[]);
        browser.open(&run.report().join("report.html"));
        // Every order and a search, so that rows are made from data too.
        for place in [1, 2, 1] {
            browser.click(&format!("#people thead th:nth-child({place}) button"));
        }
        browser.run(
            "(() => { const box = document.getElementById('search-connections'); box.value = 'evil'; box.dispatchEvent(new Event('input')); })()",
        );
        assert_eq!(browser.run("window.hit ?? null"), serde_json::Value::Null);
        let mut shown = browser.texts("#people tbody th");
        let mut expected: Vec<String> = NAMES.iter().map(|name| format!("{name} Evil")).collect();
        shown.sort();
        expected.sort();
        assert_eq!(shown, expected, "{padding}");
        let strange = browser.run(
            "[...document.querySelectorAll('a')].map((one) => one.getAttribute('href')).filter((one) => !/^(#|https:\\/\\/www\\.linkedin\\.com\\/in\\/)/.test(one))",
        );
        assert_eq!(strange, serde_json::json!([]));
        let none: [String; 0] = [];
        assert_eq!(browser.complaints(), none);
    }
}

#[test]
fn turning_and_hidden_characters_are_seen_and_turn_nothing() {
    let mut browser = browser!();
    let run = Export::new()
        .with_network()
        .incoming("Ana\u{202e} avliS\u{200b}", SENT, "hi \u{2066}there\u{7}")
        .run(&[]);
    browser.open(&run.report().join("report.html"));
    assert_eq!(browser.texts("#cards h3"), ["Ana\u{fffd} avliS\u{fffd}"]);
    assert_eq!(
        browser.texts("#cards blockquote"),
        ["hi \u{fffd}there\u{fffd}"]
    );
}
