//! The other lists of the page: requests sent, people to invite, companies, and what was not used.

use super::charts::{self, ChartError, View};
use super::words::{Date, Person, chance, sentences};
use crate::escape::for_page;
use crate::export::Action;
use crate::invitations::Advice;
use crate::render::screen::{count, number};
use crate::report::{CompanyRow, Report};
use crate::ties::Milli;
use crate::untrusted::Untrusted;

/// Of a list the page shows so many; the file has all.
const SHOWN: usize = 300;

/// A list, and how many of it are left out.
pub(super) struct List<T> {
    pub(super) lines: Vec<T>,
    pub(super) all: String,
    pub(super) left_out: Option<String>,
}

impl<T> List<T> {
    fn new<R>(rows: &[R], line: impl Fn(&R) -> T) -> Self {
        let left_out = rows.len().saturating_sub(SHOWN);
        Self {
            lines: rows.iter().take(SHOWN).map(line).collect(),
            all: count(rows.len()),
            left_out: (left_out > 0).then(|| count(left_out)),
        }
    }
}

/// A request that the member sent.
pub(super) struct Sent {
    pub(super) person: Person,
    pub(super) on: Option<Date>,
    pub(super) age: Option<i32>,
    pub(super) advice: &'static str,
    pub(super) class: &'static str,
    pub(super) reason: String,
}

pub(super) fn sent(report: &Report) -> List<Sent> {
    List::new(&report.sent, |row| {
        let (advice, class) = match row.advice {
            Advice::Wait => ("Wait", "wait"),
            Advice::Withdraw => ("Withdraw", "withdraw"),
            Advice::Expired => ("Lapsed", "lapsed"),
        };
        Sent {
            person: Person::new(&row.name, row.profile_url.as_ref()),
            on: row.sent_on.map(Date::new),
            age: row.age_days,
            advice,
            class,
            reason: row.reason.clone(),
        }
    })
}

/// Somebody to invite.
pub(super) struct Invite {
    pub(super) person: Person,
    pub(super) known: String,
    pub(super) evidence: Vec<String>,
    pub(super) draft: String,
}

pub(super) fn to_invite(report: &Report) -> List<Invite> {
    List::new(&report.unconnected, |row| Invite {
        person: Person::new(&row.name, row.profile_url.as_ref()),
        known: chance(row.p_known),
        evidence: sentences(&row.evidence),
        draft: for_page(&row.draft),
    })
}

/// A company.
pub(super) struct Company {
    pub(super) name: String,
    pub(super) connections: String,
    pub(super) known: String,
    pub(super) acquaintance: String,
    pub(super) stranger: String,
    pub(super) bar: View,
}

/// The companies; the bars are as long as they are large, the largest fills its column.
pub(super) fn companies(report: &Report) -> Result<List<Company>, ChartError> {
    let largest = report.companies.first().map_or(1, |row| row.connections);
    let list = List::new(&report.companies, |row| company(row, largest));
    Ok(List {
        lines: list.lines.into_iter().collect::<Result<_, _>>()?,
        all: list.all,
        left_out: list.left_out,
    })
}

fn company(row: &CompanyRow, largest: u64) -> Result<Company, ChartError> {
    let ties = [row.known, row.acquaintance, row.stranger];
    let [known, acquaintance, stranger] = ties.map(expected);
    Ok(Company {
        name: for_page(&row.company),
        connections: number(row.connections),
        known,
        acquaintance,
        stranger,
        bar: charts::ties(ties, Milli(largest * 1000))?,
    })
}

/// An expected number with one decimal.
fn expected(number: Milli) -> String {
    format!("{:.1}", number.value())
}

/// A row or file that was not used as is.
pub(super) struct Skipped {
    pub(super) place: String,
    pub(super) problem: String,
    pub(super) action: &'static str,
}

pub(super) fn skipped(report: &Report) -> List<Skipped> {
    List::new(&report.skipped, |row| {
        let file = for_page(&row.file);
        Skipped {
            place: row
                .line
                .map_or(file.clone(), |line| format!("{file}:{line}")),
            problem: for_page(&Untrusted::new(&row.problem)),
            action: match row.action {
                Action::Skipped => "skipped",
                Action::Duplicate => "duplicate",
                Action::Repaired => "repaired",
                Action::SetAside => "set aside",
            },
        }
    })
}
