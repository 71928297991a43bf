//! Growth by year, for the screen.

use crate::day::Month;
use crate::metrics::MonthTotal;
use crate::report::YearRow;
use crate::ties::Milli;

/// The last years on lines of their own; all earlier ones share one.
const YEARS_SHOWN: usize = 5;

pub(super) fn of(growth: &[MonthTotal]) -> Vec<YearRow> {
    let mut years: Vec<YearRow> = Vec::new();
    for month in growth {
        let Some(year) = month.month.map(Month::year) else {
            continue;
        };
        let same = years.last().is_some_and(|last| last.year == year);
        if !same {
            years.push(YearRow {
                year,
                and_before: false,
                added: 0,
                stranger: Milli(0),
                named: 0,
            });
        }
        if let Some(row) = years.last_mut() {
            row.added += month.added;
            row.stranger.0 += month.expected[2].0;
            row.named += month.added - month.hidden;
        }
    }
    let early = years.len().saturating_sub(YEARS_SHOWN);
    if early < 2 {
        return years;
    }
    let mut shown = years.split_off(early);
    let mut before = years.pop().into_iter().next_back();
    if let Some(row) = &mut before {
        row.and_before = true;
        for year in &years {
            row.added += year.added;
            row.stranger.0 += year.stranger.0;
            row.named += year.named;
        }
    }
    shown.splice(0..0, before);
    shown
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::day::Day;

    #[test]
    fn early_years_share_a_line() {
        let growth: Vec<MonthTotal> = (2015..=2026)
            .map(|year| MonthTotal {
                month: Day::new(year, 3, 1).map(Day::month),
                added: 10,
                total: 0,
                expected: [Milli(0), Milli(0), Milli(2500)],
                hidden: 1,
            })
            .collect();
        let years = of(&growth);
        assert_eq!(
            years[0],
            YearRow {
                year: 2021,
                and_before: true,
                added: 70,
                stranger: Milli(17_500),
                named: 63
            }
        );
        assert_eq!(
            years.iter().map(|one| one.year).collect::<Vec<_>>(),
            [2021, 2022, 2023, 2024, 2025, 2026]
        );
        assert_eq!(of(&growth[..3]).len(), 3);
    }
}
