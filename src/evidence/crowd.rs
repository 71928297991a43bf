//! Who came together: people of one employer in the same weeks, many people on one day; and who came early.

use rustc_hash::FxHashMap;

use crate::day::Day;
use crate::export::Connection;
use crate::people::FoldedCompany;
use crate::words::counted;

/// People of one employer who came within so many days of each other came together: an event, a project,
/// the first weeks at a job (judgement).
const COHORT_DAYS: i32 = 28;
/// So many at least, the person counted in …
const COHORT_PEOPLE: usize = 3;
/// … and so many times the number that would fall into those weeks by chance.
const COHORT_TIMES: f64 = 3.0;

/// So many people on one day are a burst: people one meets do not come at this pace (judgement) …
const BURST_PEOPLE: usize = 6;
/// … and so many were clicked through …
pub(super) const LARGE_BURST: usize = 15;
/// … unless so large a part of them are of one employer or school.
const BURST_OF_ONE_PLACE: f64 = 0.4;

/// Whoever came in the first weeks came when the member looked for the people they knew, many on a day or not
/// (judgement) …
const FIRST_DAYS: i32 = 60;
/// … unless that is a larger part of all: then there is no later with which to compare.
const FIRST_PART: f64 = 0.25;

/// Fewer connections have no order that tells anything (judgement).
const FEWEST_IN_ORDER: usize = 30;
/// Among all connections in their order, the parts that end the first tenth, the first third and the middle third.
const ORDER: [f64; 3] = [0.1, 1.0 / 3.0, 2.0 / 3.0];

/// When a connection came, beside the others.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Crowd {
    /// How many people of the same employer came in the same weeks, the person counted in; 0 where they
    /// are no cohort.
    pub(super) cohort: usize,
    /// How many came on the same day; 0 where they are no burst.
    pub(super) burst: usize,
    /// Among the first of the account.
    pub(super) first: bool,
    /// What part of all came before, between 0 and 1; `None` where there are too few.
    pub(super) before: Option<f64>,
}

impl Crowd {
    /// For each connection with its company, in their order.
    pub(super) fn of_all(connections: &[Connection], companies: &[FoldedCompany]) -> Vec<Self> {
        let days = || connections.iter().filter_map(|one| one.connected_on);
        let Some((first, last)) = days().min().zip(days().max()) else {
            return vec![Self::default(); connections.len()];
        };
        let span = f64::from(last.since(first) + 1);
        let is_first = |day: Day| day.since(first) <= FIRST_DAYS;
        let began = days().filter(|day| is_first(*day)).count();
        let has_later = count(began) <= FIRST_PART * count(connections.len());
        let mut by_company: FxHashMap<&str, Vec<Day>> = FxHashMap::default();
        let mut by_day: FxHashMap<Day, Vec<&str>> = FxHashMap::default();
        for (company, connection) in companies.iter().zip(connections) {
            let Some(day) = connection.connected_on else {
                continue;
            };
            by_day.entry(day).or_default().push(company.as_str());
            if !company.is_empty() && !company.is_no_place() {
                by_company.entry(company.as_str()).or_default().push(day);
            }
        }
        by_company
            .values_mut()
            .for_each(|days| days.sort_unstable());
        let mut in_order: Vec<Day> = days().collect();
        in_order.sort_unstable();
        companies
            .iter()
            .zip(connections)
            .map(|(company, connection)| {
                let Some(day) = connection.connected_on else {
                    return Self::default();
                };
                let colleagues = by_company.get(company.as_str());
                Self {
                    cohort: colleagues.map_or(0, |days| cohort(days, day, span)),
                    burst: if is_first(day) {
                        0
                    } else {
                        by_day.get(&day).map_or(0, |companies| burst(companies))
                    },
                    first: has_later && is_first(day),
                    before: before(&in_order, day),
                }
            })
            .collect()
    }

    /// How early they came: 0 in the last third, 1 in the middle one, 2 in the first, 3 in the first tenth. Of the
    /// first of the account that is said already.
    pub(super) fn earliness(self) -> Option<usize> {
        let before = self.before.filter(|_| !self.first)?;
        Some(ORDER.iter().filter(|end| before < **end).count())
    }

    /// In words.
    pub(super) fn cohort_words(self, company: &str) -> String {
        format!(
            "one of {} of {company} who came in the same weeks",
            self.cohort
        )
    }

    /// In words.
    pub(super) fn burst_words(self) -> String {
        format!(
            "one of {} added on that day",
            counted(self.burst, "connection")
        )
    }
}

/// How many of the sorted days lie around one, where that is more than chance.
fn cohort(days: &[Day], day: Day, span: f64) -> usize {
    let from = days.partition_point(|one| day.since(*one) > COHORT_DAYS);
    let until = days.partition_point(|one| one.since(day) <= COHORT_DAYS);
    let here = until - from;
    let window = f64::from(2 * COHORT_DAYS + 1);
    let by_chance = count(days.len()) * (window / span).min(1.0);
    if here >= COHORT_PEOPLE && count(here) >= COHORT_TIMES * by_chance {
        here
    } else {
        0
    }
}

/// What part of the days lies before one.
fn before(in_order: &[Day], day: Day) -> Option<f64> {
    let earlier = in_order.partition_point(|one| *one < day);
    (in_order.len() >= FEWEST_IN_ORDER).then(|| count(earlier) / count(in_order.len()))
}

/// How many came on a day, where they are many and not of one place.
fn burst(companies: &[&str]) -> usize {
    if companies.len() < BURST_PEOPLE {
        return 0;
    }
    let mut of_one: FxHashMap<&str, usize> = FxHashMap::default();
    companies
        .iter()
        .filter(|company| !company.is_empty())
        .for_each(|company| *of_one.entry(company).or_default() += 1);
    let most = of_one.values().copied().max().unwrap_or_default();
    if count(most) > BURST_OF_ONE_PLACE * count(companies.len()) {
        0
    } else {
        companies.len()
    }
}

#[expect(
    clippy::cast_precision_loss,
    reason = "counts of people are far below 2^52"
)]
fn count(of: usize) -> f64 {
    of as f64
}
