//! Whether everybody can read the page: checked with axe-core.

use std::fs;
use std::path::Path;

use super::browser::{Browser, browser, leave_out};
use crate::support::run_on_sample;

/// axe-core as `npm` lays it there; `.ci/run` fetches it.
fn axe() -> Option<String> {
    let path =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("target/axe/node_modules/axe-core/axe.min.js");
    fs::read_to_string(path).ok()
}

/// What axe-core finds wrong, each with its first place.
fn violations(browser: &mut Browser, axe: &str) -> Vec<String> {
    browser.run(&format!("{axe};null"));
    let found = browser.run(
        "(async () => {
            for (const one of document.querySelectorAll('details')) one.open = true;
            const { violations } = await axe.run(document, { resultTypes: ['violations'] });
            return violations.map((one) => `${one.id}: ${one.help}: ${one.nodes.length} times, first ${one.nodes[0].html} ${one.nodes[0].failureSummary}`);
        })()",
    );
    serde_json::from_value(found).expect("a list")
}

#[test]
fn axe_core_finds_no_violation_light_or_dark_wide_or_narrow() {
    let mut browser = browser!();
    let Some(axe) = axe() else {
        return leave_out(
            "page::looks::axe_core_finds_no_violation_light_or_dark_wide_or_narrow",
            "axe-core in target/axe",
        );
    };
    for (sample, widths) in [
        ("export", &[1280, 390][..]),
        ("connections-only", &[1280]),
        ("odd", &[390]),
    ] {
        let run = run_on_sample(sample);
        for &width in widths {
            for scheme in ["light", "dark"] {
                browser.size(width, 900);
                browser.media("screen", scheme);
                browser.open(&run.report().join("report.html"));
                let none: [String; 0] = [];
                assert_eq!(
                    violations(&mut browser, &axe),
                    none,
                    "{sample} {width} {scheme}"
                );
            }
        }
    }
}
