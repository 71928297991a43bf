//! What summary.csv and the other files must say, by the contract's definitions, counted from the facts.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::invitations::{self, Invitations};
use super::talk::Talk;
use crate::made_up::facts::{ConnectionRow, Facts};

/// Connections that LinkedIn allows.
const CAP: usize = 30_000;

/// The counts of one export.
pub(crate) struct Expected {
    /// Metric → value as printed. Ratios with three decimals, empty where the export can't tell.
    pub(crate) metrics: BTreeMap<&'static str, String>,
    pub(crate) named: usize,
    pub(crate) invitations: Invitations,
    /// Month → connections added, hidden among them; those without a date under `unknown`.
    pub(crate) months: BTreeMap<String, (usize, usize)>,
    /// Lower-case name of a firm, without legal form → connections.
    pub(crate) firms: BTreeMap<String, usize>,
    /// Rows of skipped.csv by action, whole files aside.
    pub(crate) actions: BTreeMap<&'static str, usize>,
}

/// Counts everything; ages are counted to `as_of`.
pub(crate) fn expected(facts: &Facts, as_of: Date) -> Expected {
    let rows = Rows::of(facts);
    let invitations = invitations::count(facts, as_of);
    let talk = Talk::of(facts);
    let months = months(facts, as_of);
    let has_messages = facts
        .conversations
        .iter()
        .any(|talk| !talk.messages.is_empty());
    let with_messages = |value: String| if has_messages { value } else { String::new() };
    let never_messaged = rows
        .people
        .iter()
        .filter(|person| !talk.has_words(**person))
        .count();
    let dormant = rows
        .people
        .iter()
        .filter(|person| talk.is_dormant(**person, as_of))
        .count();
    let talked = invitations
        .accepted_incoming
        .iter()
        .filter(|person| talk.is_mutual(**person))
        .count();

    let mut metrics = BTreeMap::from([
        ("as_of", as_of.to_string()),
        (
            "first_connection",
            rows.days
                .iter()
                .min()
                .map(Date::to_string)
                .unwrap_or_default(),
        ),
        ("connections", rows.connections().to_string()),
        ("connections_hidden", rows.hidden.to_string()),
        ("connections_90_days", rows.since(as_of, 89).to_string()),
        ("never_messaged", with_messages(never_messaged.to_string())),
        (
            "never_messaged_ratio",
            with_messages(ratio(never_messaged, rows.people.len())),
        ),
        ("dormant", with_messages(dormant.to_string())),
        (
            "accepted_then_talked",
            with_messages(ratio(talked, invitations.accepted_incoming.len())),
        ),
        ("lean_connections", lean(rows.connections()).to_owned()),
        ("headroom", (CAP - rows.connections()).to_string()),
        ("rows_read", rows_read(facts).to_string()),
    ]);
    let actions = BTreeMap::from([
        ("duplicate", rows.duplicates),
        ("repaired", rows.undated),
        ("skipped", rows.skipped + invitations.unreadable),
    ]);
    metrics.insert(
        "rows_skipped",
        (actions["duplicate"] + actions["skipped"]).to_string(),
    );
    metrics.extend(invitations.metrics());
    Expected {
        metrics,
        named: rows.people.len(),
        invitations,
        months,
        firms: firms(facts),
        actions,
    }
}

/// Rows of Connections.csv by what they are.
#[derive(Default)]
struct Rows {
    people: BTreeSet<usize>,
    days: Vec<Date>,
    hidden: usize,
    undated: usize,
    duplicates: usize,
    skipped: usize,
}

impl Rows {
    fn of(facts: &Facts) -> Self {
        let mut rows = Self::default();
        for row in &facts.connections {
            match row {
                ConnectionRow::Named { person, on } => {
                    rows.people.insert(*person);
                    rows.days.push(*on);
                }
                ConnectionRow::Undated { person, .. } => {
                    rows.people.insert(*person);
                    rows.undated += 1;
                }
                ConnectionRow::Hidden { on } => {
                    rows.hidden += 1;
                    rows.days.push(*on);
                }
                ConnectionRow::Again { .. } => rows.duplicates += 1,
                ConnectionRow::HiddenUndated { .. }
                | ConnectionRow::Nameless { .. }
                | ConnectionRow::Header => {
                    rows.skipped += 1;
                }
                ConnectionRow::Empty => {}
            }
        }
        rows
    }

    fn connections(&self) -> usize {
        self.people.len() + self.hidden
    }

    fn since(&self, as_of: Date, days: i32) -> usize {
        self.days
            .iter()
            .filter(|day| (0..=days).contains(&(as_of - **day).get_days()))
            .count()
    }
}

/// A share with three decimals, halves rounded up; empty where there is nothing to divide by.
pub(super) fn ratio(part: usize, whole: usize) -> String {
    if whole == 0 {
        return String::new();
    }
    let thousandths = (2_000 * part + whole) / (2 * whole);
    format!("{}.{:03}", thousandths / 1_000, thousandths % 1_000)
}

fn lean(connections: usize) -> &'static str {
    match connections {
        0..500 => "yes",
        500..1_000 => "neutral",
        _ => "no",
    }
}

fn months(facts: &Facts, as_of: Date) -> BTreeMap<String, (usize, usize)> {
    let month = |day: Date| day.strftime("%Y-%m").to_string();
    let mut months: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    let mut days = Vec::new();
    for row in &facts.connections {
        let (name, hidden) = match row {
            ConnectionRow::Named { on, .. } => (month(*on), 0),
            ConnectionRow::Hidden { on } => (month(*on), 1),
            ConnectionRow::Undated { .. } => ("unknown".to_owned(), 0),
            _ => continue,
        };
        if let ConnectionRow::Named { on, .. } | ConnectionRow::Hidden { on } = row {
            days.push(*on);
        }
        let count = months.entry(name).or_default();
        count.0 += 1;
        count.1 += hidden;
    }
    let (Some(first), Some(last)) = (days.iter().min(), days.iter().max()) else {
        return months;
    };
    let mut day = first.first_of_month();
    while day <= as_of.max(*last) {
        months.entry(month(day)).or_default();
        day = day
            .last_of_month()
            .tomorrow()
            .expect("far from the end of the calendar");
    }
    months
}

/// Spellings of one firm differ by blanks and legal form only, so its first two words are the firm.
fn firms(facts: &Facts) -> BTreeMap<String, usize> {
    let mut firms = BTreeMap::new();
    for row in &facts.connections {
        let (ConnectionRow::Named { person, .. } | ConnectionRow::Undated { person, .. }) = row
        else {
            continue;
        };
        let key = firm(&facts.people[*person].company);
        if !key.is_empty() {
            *firms.entry(key).or_default() += 1;
        }
    }
    firms
}

/// The two words that name a firm.
pub(super) fn firm(company: &str) -> String {
    let words: Vec<_> = company
        .split([' ', ','])
        .filter(|word| !word.is_empty())
        .take(2)
        .collect();
    words.join(" ").to_lowercase()
}

/// Rows of the tables that netcheck knows; blank lines and rows of empty cells are none.
fn rows_read(facts: &Facts) -> usize {
    let connections = facts
        .connections
        .iter()
        .filter(|row| !matches!(row, ConnectionRow::Empty))
        .count();
    let messages: usize = facts
        .conversations
        .iter()
        .map(|talk| talk.messages.len())
        .sum();
    let links =
        facts.contacts.len() + facts.endorsements_received.len() + facts.endorsements_given.len();
    let praise = facts.recommendations_received.len() + facts.recommendations_given.len();
    // Profile and Registration hold one row each.
    let member =
        if facts.lists_member { 2 } else { 0 } + facts.positions.len() + facts.schools.len();
    let acts = [
        &facts.follows,
        &facts.posts,
        &facts.comments,
        &facts.reactions,
        &facts.logins,
    ];
    let acts: usize = acts.iter().map(|acts| acts.len()).sum();
    connections + facts.invitations.len() + messages + links + praise + member + acts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_rounded_to_the_nearest_thousandth_and_halves_go_up() {
        assert_eq!(ratio(9, 16), "0.563");
        assert_eq!(ratio(1, 3), "0.333");
        assert_eq!(ratio(4, 4), "1.000");
        assert_eq!(ratio(0, 0), "");
    }
}
