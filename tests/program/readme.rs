//! The README says what the program does.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use netcheck::invitations::RULES;

use crate::screen::screen;
use crate::support::netcheck;

fn readme() -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).expect("README.md")
}

#[test]
fn it_shows_the_real_screen_of_the_sample() {
    let screen = screen("export", "80");
    assert!(
        readme().contains(&format!("```text\n{screen}```\n")),
        "the screen should be:\n{screen}"
    );
}

#[test]
fn it_lists_every_option_and_only_these() {
    let output = netcheck()
        .args(["analyze", "--help"])
        .output()
        .expect("the binary runs");
    let help = String::from_utf8(output.stdout).expect("UTF-8");
    let options = |text: &str| -> BTreeSet<String> {
        text.split(|c: char| !(c.is_ascii_lowercase() || c == '-'))
            .filter(|word| word.starts_with("--") && !word.starts_with("---") && word.len() > 2)
            .map(str::to_owned)
            .collect()
    };
    let readme = readme();
    let listed = options(
        readme
            .split("## Options of `analyze`")
            .nth(1)
            .expect("the options")
            .split("\n\n")
            .nth(1)
            .expect("a table"),
    );
    let mut offered = options(&help);
    offered.remove("--help");
    assert_eq!(listed, offered);
}

#[test]
fn it_lists_every_rule_in_order() {
    let readme = readme();
    let table = readme
        .split("The rules, first match wins:")
        .nth(1)
        .expect("the rules");
    let listed: Vec<&str> = table
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.split('`').next())
        .take(RULES.len())
        .collect();
    assert_eq!(
        listed,
        RULES.iter().map(|rule| rule.code).collect::<Vec<_>>()
    );
}
