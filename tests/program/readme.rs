//! The README says what the program does.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use netcheck::day::Day;
use netcheck::evidence::{
    CONNECTIONS, Context, Findings, INVITERS, Kind, Table, Variable, of_connection,
};
use netcheck::export::Export;
use netcheck::invitations::{Lean, RULES, expected};
use netcheck::people::People;
use netcheck::tie::Tie;
use netcheck::ties::{self, Points, Population, Prior, Thousandths};

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

/// A part of the README that is printed from the code, between `<!-- NAME -->` and `<!-- end -->`. Written anew
/// where `NETCHECK_WRITE_README` is set.
fn assert_printed(name: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let readme = readme();
    let start = format!("<!-- {name} -->\n");
    let (before, rest) = readme.split_once(&start).expect("the part begins");
    let (stands, after) = rest.split_once("<!-- end -->").expect("it ends");
    if std::env::var_os("NETCHECK_WRITE_README").is_some() {
        fs::write(path, format!("{before}{start}{text}<!-- end -->{after}")).expect("README.md");
    } else {
        assert_eq!(stands, text, "write it anew with NETCHECK_WRITE_README=1");
    }
}

/// A table of evidence: likelihoods of each level, and decibans against stranger.
fn evidence(table: Table) -> String {
    let mut text = "| evidence | level | known | acquaint. | stranger | K | A |\n\
                    | --- | --- | ---: | ---: | ---: | ---: | ---: |\n"
        .to_owned();
    for variable in table {
        for (place, level) in variable.levels.iter().enumerate() {
            let title = if place == 0 {
                format!("**{}**", variable.kind.title())
            } else {
                String::new()
            };
            let [known, acquaintance, stranger] = level.likelihood;
            let points = Points::of(level.likelihood);
            text.push_str(&format!(
                "| {title} | {} | {known} | {acquaintance} | {stranger} | {:+.1} | {:+.1} |\n",
                level.what,
                points.known + 0.0,
                points.acquaintance + 0.0
            ));
        }
    }
    text.push('\n');
    for variable in table {
        text.push_str(&format!(
            "- {}: worth {} people; {}\n",
            variable.kind.title(),
            variable.worth,
            variable.source
        ));
    }
    text
}

#[test]
fn the_evidence_tables_are_those_of_the_code() {
    assert_printed("evidence of connections", &evidence(CONNECTIONS));
    assert_printed("evidence of inviters", &evidence(INVITERS));
}

#[test]
fn the_losses_are_those_of_the_code() {
    let mut text = "| | known | acquaintance (account leans yes / neutral / no) | stranger |\n\
                    | --- | --- | --- | --- |\n"
        .to_owned();
    for (place, word) in [(0, "accept"), (2, "ignore"), (1, "look first")] {
        let loss = |tie, lean| expected(Thousandths::certain(tie), lean)[place].1;
        let acquaintance = [Lean::Yes, Lean::Neutral, Lean::No]
            .map(|lean| loss(Tie::Acquaintance, lean).to_string());
        text.push_str(&format!(
            "| {word} | {} | {} | {} |\n",
            loss(Tie::Known, Lean::Neutral),
            acquaintance.join(" / "),
            loss(Tie::Stranger, Lean::Neutral)
        ));
    }
    assert_printed("losses", &text);
}

#[test]
fn the_rules_and_their_reasons_are_those_of_the_code() {
    let mut text = "| rule | why |\n| --- | --- |\n".to_owned();
    for rule in RULES {
        text.push_str(&format!("| `{}` | {} |\n", rule.code, rule.because));
    }
    assert_printed("reasons of rules", &text);
}

/// The share of strangers in the sample by some table and prior, in per cent.
fn ratio(table: Table, prior: &Prior) -> f64 {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("sample-data/export");
    let today = Day::new(2026, 11, 14).expect("a day");
    let export = Export::read(&[path], None, today).expect("the sample");
    let people = People::of(&export);
    let context = Context::of(&export);
    let findings: Vec<Findings> = (0..export.connections.named.len())
        .map(|id| of_connection(&export, &context, &people, id))
        .collect();
    let population = Population::new(table, findings.iter().map(|one| (one, None, None)));
    let ties = population.estimate(prior).persons;
    let strangers: f64 = ties.iter().map(|one| one.p(Tie::Stranger)).sum();
    let people = u32::try_from(ties.len()).expect("a few");
    100.0 * strangers / f64::from(people)
}

/// The table for connections with P(nothing found | class) of one kind moved, the other levels in proportion.
fn moved(kind: Kind, class: usize, by: f64) -> Table {
    let variables: Vec<Variable> = CONNECTIONS
        .iter()
        .map(|variable| {
            if variable.kind != kind {
                return *variable;
            }
            let mut levels = variable.levels.to_vec();
            let nothing = levels[0].likelihood[class];
            let scale = (1.0 - nothing - by) / (1.0 - nothing);
            levels[0].likelihood[class] += by;
            levels[1..]
                .iter_mut()
                .for_each(|level| level.likelihood[class] *= scale);
            Variable {
                levels: levels.leak(),
                ..*variable
            }
        })
        .collect();
    variables.leak()
}

#[test]
fn it_says_how_far_the_ratio_moves_with_the_weightiest_numbers() {
    let moved_ratio = |kind, class, by| ratio(moved(kind, class, by), &ties::CONNECTIONS);
    let mut text = format!(
        "| in the sample, where the ratio is {:.0} % | number less .1 | number plus .1 |\n\
         | --- | ---: | ---: |\n",
        ratio(CONNECTIONS, &ties::CONNECTIONS)
    );
    for (what, kind, class) in [
        ("P(no direct message, stranger)", Kind::Conversation, 2),
        ("P(no direct message, known)", Kind::Conversation, 0),
        ("P(no endorsement, known)", Kind::Endorsement, 0),
        ("P(not in the address book, known)", Kind::AddressBook, 0),
    ] {
        text.push_str(&format!(
            "| {what} | {:.0} % | {:.0} % |\n",
            moved_ratio(kind, class, -0.1),
            moved_ratio(kind, class, 0.1)
        ));
    }
    let prior = |by: f64| {
        let [known, acquaintance, stranger] = ties::CONNECTIONS.mean;
        let rest = (1.0 - stranger - by) / (1.0 - stranger);
        let mean = [known * rest, acquaintance * rest, stranger + by];
        let prior = Prior {
            mean,
            ..ties::CONNECTIONS
        };
        ratio(CONNECTIONS, &prior)
    };
    text.push_str(&format!(
        "| share of strangers expected of anybody | {:.0} % | {:.0} % |\n",
        prior(-0.1),
        prior(0.1)
    ));
    assert_printed("how far the ratio moves", &text);
}
