//! A report folder against the counts expected of it, each difference in plain words.

use std::collections::BTreeMap;
use std::path::Path;

use super::expected::{Expected, firm};

/// A row by column name.
pub(crate) type Row = BTreeMap<String, String>;

/// Everything in which the report differs from what was counted; empty if nothing does.
pub(crate) fn differences(report: &Path, expected: &Expected) -> Vec<String> {
    let mut found = Vec::new();
    let summary = summary(report);
    for (metric, value) in &expected.metrics {
        match summary.get(*metric) {
            None => found.push(format!("summary.csv has no {metric}")),
            Some(said) if same(said, value) => {}
            Some(said) => found.push(format!(
                "{metric}: the report says `{said}`, counted were `{value}`"
            )),
        }
    }
    sums(&summary, expected, &mut found);
    rows(report, expected, &mut found);
    growth(report, expected, &mut found);
    companies(report, expected, &mut found);
    skipped(report, expected, &mut found);
    found
}

/// Metric → value of a report's summary.csv.
pub(crate) fn summary(report: &Path) -> BTreeMap<String, String> {
    let rows = read(report, "summary.csv");
    rows.into_iter()
        .map(|mut row| (take(&mut row, "metric"), take(&mut row, "value")))
        .collect()
}

/// All rows of one file of a report.
pub(crate) fn read(report: &Path, name: &str) -> Vec<Row> {
    let path = report.join(name);
    let mut reader = csv::Reader::from_path(&path)
        .unwrap_or_else(|error| panic!("{name} can't be opened: {error}"));
    let rows = reader.deserialize().collect::<Result<_, _>>();
    rows.unwrap_or_else(|error| panic!("{name} is no well-formed CSV: {error}"))
}

fn take(row: &mut Row, column: &str) -> String {
    row.remove(column)
        .unwrap_or_else(|| panic!("there is no column {column}"))
}

/// Equal, or equal numbers: `0.5` and `0.500`.
fn same(said: &str, value: &str) -> bool {
    let number = |text: &str| text.parse::<f64>().ok();
    said == value
        || number(said)
            .zip(number(value))
            .is_some_and(|(said, value)| (said - value).abs() < 0.000_6)
}

/// Numbers with at most three decimals, added up in thousandths so that nothing is lost.
fn thousandths<'a>(cells: impl IntoIterator<Item = &'a str>) -> i64 {
    let one = |cell: &str| {
        let (whole, part) = cell.split_once('.').unwrap_or((cell, ""));
        format!("{whole}{part:0<3}")
            .parse::<i64>()
            .unwrap_or_else(|_| panic!("`{cell}` is no number of three decimals"))
    };
    cells.into_iter().map(one).sum()
}

fn count(number: usize) -> i64 {
    i64::try_from(number).expect("a small count")
}

fn sums(summary: &BTreeMap<String, String>, expected: &Expected, found: &mut Vec<String>) {
    let metrics = |names: &[&str]| {
        thousandths(
            names
                .iter()
                .map(|name| summary.get(*name).map_or("", String::as_str)),
        )
    };
    let ties = metrics(&["known", "acquaintance", "stranger"]);
    if ties != 1_000 * count(expected.named) {
        found.push(format!(
            "known, acquaintance and stranger add up to {ties} thousandths, named are {}",
            expected.named
        ));
    }
    let has_invitations = !expected.metrics["invitations_pending"].is_empty();
    let decided = ["accept", "review", "ignore", "report"];
    if has_invitations && metrics(&decided) != 1_000 * count(expected.invitations.pending) {
        found.push(format!(
            "the decisions are not those of {} pending invitations",
            expected.invitations.pending
        ));
    }
}

fn rows(report: &Path, expected: &Expected, found: &mut Vec<String>) {
    let unanswered = expected.invitations.sent_pending + expected.invitations.sent_expired;
    let files = [
        ("connections.csv", expected.named),
        ("invitations.csv", expected.invitations.pending),
        ("sent.csv", unanswered),
    ];
    for (name, counted) in files {
        let rows = read(report, name).len();
        if rows != counted {
            found.push(format!("{name} has {rows} rows, counted were {counted}"));
        }
    }
    for row in read(report, "connections.csv") {
        let shares = thousandths(
            ["p_known", "p_acquaintance", "p_stranger"].map(|column| row[column].as_str()),
        );
        if shares != 1_000 {
            found.push(format!(
                "connections.csv: probabilities of one person add up to {shares} thousandths"
            ));
        }
    }
}

fn growth(report: &Path, expected: &Expected, found: &mut Vec<String>) {
    let rows = read(report, "growth.csv");
    let said: Vec<&str> = rows.iter().map(|row| row["month"].as_str()).collect();
    let mut months: Vec<&str> = expected.months.keys().map(String::as_str).collect();
    months.rotate_right(usize::from(expected.months.contains_key("unknown")));
    if said != months {
        found.push(format!(
            "growth.csv: {} months, not {}; or in another order",
            said.len(),
            months.len()
        ));
        return;
    }
    let mut total = 0;
    for row in &rows {
        let month = &row["month"];
        let (added, hidden) = expected.months[month];
        total += count(added);
        let parts =
            ["known", "acquaintance", "stranger", "hidden"].map(|column| row[column].as_str());
        if row["added"] != added.to_string() || row["hidden"] != hidden.to_string() {
            let (said, veiled) = (&row["added"], &row["hidden"]);
            found.push(format!("growth.csv {month}: {said} added, {veiled} hidden; counted were {added} and {hidden}"));
        }
        if thousandths(parts) != 1_000 * count(added) {
            found.push(format!(
                "growth.csv {month}: the ties do not add up to those added"
            ));
        }
        if row["total"] != total.to_string() {
            found.push(format!(
                "growth.csv {month}: the total is {}, counted were {total}",
                row["total"]
            ));
        }
    }
}

fn companies(report: &Path, expected: &Expected, found: &mut Vec<String>) {
    let mut firms: BTreeMap<String, usize> = BTreeMap::new();
    let rows = read(report, "companies.csv");
    for row in &rows {
        *firms.entry(firm(&row["company"])).or_default() +=
            row["connections"].parse::<usize>().unwrap_or(0);
    }
    if rows.len() != expected.firms.len() {
        found.push(format!(
            "companies.csv has {} rows, firms are {}",
            rows.len(),
            expected.firms.len()
        ));
    }
    if firms != expected.firms {
        found.push("companies.csv: connections of some firms differ".to_owned());
    }
}

fn skipped(report: &Path, expected: &Expected, found: &mut Vec<String>) {
    let rows = read(report, "skipped.csv");
    for (action, counted) in &expected.actions {
        let said = rows.iter().filter(|row| row["action"] == **action).count();
        if said != *counted {
            found.push(format!(
                "skipped.csv has {said} rows `{action}`, counted were {counted}"
            ));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousandths_are_added_without_loss() {
        assert_eq!(thousandths(["1", "0.25", "12.001"]), 13_251);
    }

    #[test]
    fn a_number_is_the_same_with_fewer_decimals_and_a_gap_is_not_nought() {
        assert!(same("0.5", "0.500"));
        assert!(!same("0.52", "0.500"));
        assert!(!same("", "0"));
    }
}
