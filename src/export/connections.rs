//! Connections.csv: who is connected, and since when.

use std::io::Read;

use rustc_hash::FxHashSet;

use super::apart;
use super::dates::Stamp;
use super::dialect::NoTable;
use super::header::{Column, Header};
use super::limits;
use super::problem::Problem;
use super::row::{Row, Schema};
use super::table::{Taken, Tally};
use super::torn::Escape;
use crate::day::Day;
use crate::profile_url::ProfileUrl;
use crate::untrusted::Untrusted;

/// A connection that shows its name.
#[derive(Clone, Debug)]
pub struct Connection {
    /// First and last name.
    pub name: Untrusted,
    /// Absent before June 2023.
    pub profile_url: Option<ProfileUrl>,
    /// The e-mail address in lower case, where it is shown.
    pub email: Option<String>,
    /// As of the export, not of the day of connecting.
    pub company: Untrusted,
    /// As of the export.
    pub position: Untrusted,
    /// `None` where the cell could not be read.
    pub connected_on: Option<Day>,
    pub(super) line: u64,
}

/// The rows of Connections.csv.
#[derive(Clone, Debug, Default)]
pub struct Connections {
    /// Those with a name or a profile, in the order of the file.
    pub named: Vec<Connection>,
    /// The days of those that show nothing else: deleted, closed or hidden members.
    pub hidden: Vec<(Day, u64)>,
    /// Whether the file has profile URLs at all.
    pub has_urls: bool,
    /// Whether the file has companies or positions at all.
    pub has_companies: bool,
}

impl Connections {
    /// The first and the last day of connecting.
    pub(super) fn span(&self) -> Option<(Day, Day)> {
        let named = self.named.iter().filter_map(|one| one.connected_on);
        super::span(named.chain(self.hidden.iter().map(|(day, _)| *day)))
    }
}

const FIRST_NAME: usize = 0;
const LAST_NAME: usize = 1;
const URL: usize = 2;
const EMAIL: usize = 3;
const COMPANY: usize = 4;
const POSITION: usize = 5;
const CONNECTED_ON: usize = 6;

/// With the German and French names that other programs' tests know; no real file has them.
const SCHEMA: Schema = Schema {
    columns: &[
        Column(&["First Name", "Vorname", "Prénom"]),
        Column(&["Last Name", "Nachname", "Nom"]),
        Column(&["URL", "Profile URL"]),
        Column(&["Email Address", "E-Mail-Adresse", "Adresse e-mail"]),
        Column(&["Company", "Unternehmen", "Entreprise"]),
        Column(&["Position", "Poste"]),
        Column(&["Connected On", "Verbunden am", "Date de connexion"]),
    ],
    required: &[&[FIRST_NAME], &[CONNECTED_ON]],
    escape: Escape::Doubled,
    shared: &[],
    most: limits::PEOPLE,
};

/// Whether a cell is the title of a column.
pub(super) fn is_title(cell: &str) -> bool {
    Header::find(SCHEMA.columns, &[], std::iter::once(cell.into()))
        .is_some_and(|header| (0..SCHEMA.columns.len()).any(|column| header.has(column)))
}

/// What a row tells.
enum Told {
    /// Somebody who shows nothing but the day.
    Hidden(Day, u64),
    /// A connection, and what is wrong with its day.
    Named(Connection, Option<String>),
}

pub(super) fn read(
    file: &str,
    source: &mut (dyn Read + Send),
    problems: &mut Vec<Problem>,
) -> Result<(Connections, Tally), NoTable> {
    let mut connections = Connections::default();
    let mut seen: FxHashSet<ProfileUrl> = FxHashSet::default();
    let new_hand = || |row: &Row<'_>| Ok((Columns::of(row), told(row)?));
    let take = |_, (columns, told): (Columns, Told)| {
        connections.has_companies |= columns.companies;
        match told {
            Told::Hidden(day, line) => {
                connections.hidden.push((day, line));
                Taken::Used
            }
            Told::Named(one, problem) => {
                if let Some(url) = &one.profile_url
                    && !seen.insert(url.clone())
                {
                    let rule = "each profile once; the first row counts";
                    return Taken::Duplicate(SCHEMA.expected(URL, rule));
                }
                connections.has_urls |= one.profile_url.is_some();
                connections.named.push(one);
                problem.map_or(Taken::Used, Taken::Repaired)
            }
        }
    };
    let tally = apart::read(file, source, &SCHEMA, problems, new_hand, take)?;
    Ok((connections, tally))
}

/// Which columns the file has.
struct Columns {
    companies: bool,
}

impl Columns {
    fn of(row: &Row<'_>) -> Self {
        Self {
            companies: row.has(COMPANY) || row.has(POSITION),
        }
    }
}

/// What a row tells, or why it cannot be used.
fn told(row: &Row<'_>) -> Result<Told, String> {
    let nobody = || row.expected(FIRST_NAME, "a name or a profile URL");
    let name = row.full_name(FIRST_NAME, LAST_NAME);
    let url = row.text(URL);
    let day = row.stamp(CONNECTED_ON, "`05 Mar 2024`").map(Stamp::day);
    if name.is_empty() && url.is_empty() {
        let mut rest = [EMAIL, COMPANY, POSITION].iter();
        return if rest.all(|column| row.text(*column).is_empty()) {
            Ok(Told::Hidden(day?, row.line()))
        } else {
            Err(nobody())
        };
    }
    let profile_url = ProfileUrl::parse(&url);
    if name.is_empty() && profile_url.is_none() {
        return Err(nobody());
    }
    let (connected_on, problem) = match day {
        Ok(day) => (Some(day), None),
        Err(problem) => (None, Some(problem)),
    };
    let connection = Connection {
        name,
        profile_url,
        email: Some(row.text(EMAIL).to_lowercase()).filter(|email| email.contains('@')),
        company: row.untrusted(COMPANY),
        position: row.untrusted(POSITION),
        connected_on,
        line: row.line(),
    };
    Ok(Told::Named(connection, problem))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: &str = "\
Notes:
\"When exporting your connection data, ...\"

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Zoë , Example,https://www.linkedin.com/in/zo%C3%AB-example,zoe@example.com,\"Contoso, Inc.\",Engineer,05 Mar 2024
,,,,,,04 Mar 2024
Zoë,Example,https://www.linkedin.com/in/zoë-example/,,Contoso,Engineer,03 Mar 2024
,,,,,,
,,,,Contoso,,02 Mar 2024
,,,,,,soon
Ana,,,,,,not a date
,,https://www.linkedin.com/in/no-name,,,,01 Mar 2024";

    #[test]
    fn every_row_is_a_connection_or_a_named_problem() {
        let mut problems = Vec::new();
        let (connections, tally) =
            read("Connections.csv", &mut TODAY.as_bytes(), &mut problems).expect("a table");

        let named: Vec<_> = connections
            .named
            .iter()
            .map(|one| {
                let day = one
                    .connected_on
                    .map(|day| day.to_string())
                    .unwrap_or_default();
                format!(
                    "{}|{}|{}|{day}",
                    one.name.as_typed(),
                    one.company.as_typed(),
                    one.email.is_some()
                )
            })
            .collect();
        assert_eq!(
            named,
            [
                "Zoë Example|Contoso, Inc.|true|2024-03-05",
                "Ana||false|",
                "||false|2024-03-01"
            ]
        );
        assert_eq!(connections.hidden.len(), 1);
        assert_eq!(
            tally,
            Tally {
                read: 7,
                used: 4,
                duplicates: 1,
                skipped: 2
            }
        );
        let problems: Vec<_> = problems.iter().map(ToString::to_string).collect();
        assert_eq!(
            problems,
            [
                "Connections.csv:7: URL: expected each profile once; the first row counts",
                "Connections.csv:9: First Name: expected a name or a profile URL",
                "Connections.csv:10: Connected On: expected a date like `05 Mar 2024`",
                "Connections.csv:11: Connected On: expected a date like `05 Mar 2024`",
            ]
        );
    }
}
