//! Growth by year, for the screen.

use crate::day::Month;
use crate::metrics::MonthTotal;
use crate::report::YearRow;
use crate::ties::Milli;

/// The last years on lines of their own; all earlier ones share one.
const YEARS_SHOWN: usize = 5;

/// Connections without a date first, then all early years as one, then the last years.
pub(super) fn of(growth: &[MonthTotal]) -> Vec<YearRow> {
    let mut years: Vec<YearRow> = Vec::new();
    for month in growth {
        let year = month.month.map(Month::year);
        if years.last().is_none_or(|last| last.year != year) {
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
    let (mut shown, dated): (Vec<YearRow>, Vec<YearRow>) =
        years.into_iter().partition(|row| row.year.is_none());
    let early = dated.len().saturating_sub(YEARS_SHOWN);
    if early < 2 {
        shown.extend(dated);
        return shown;
    }
    shown.extend(
        dated[..early]
            .iter()
            .cloned()
            .reduce(|before, year| YearRow {
                year: year.year,
                and_before: true,
                added: before.added + year.added,
                stranger: Milli(before.stranger.0 + year.stranger.0),
                named: before.named + year.named,
            }),
    );
    shown.extend_from_slice(&dated[early..]);
    shown
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::day::Day;

    fn month(year: Option<i16>) -> MonthTotal {
        MonthTotal {
            month: year.and_then(|year| Day::new(year, 3, 1)).map(Day::month),
            added: 10,
            total: 0,
            expected: [Milli(0), Milli(0), Milli(2500)],
            hidden: 1,
        }
    }

    #[test]
    fn early_years_share_a_line_and_nobody_is_left_out() {
        let growth: Vec<MonthTotal> = std::iter::once(None)
            .chain((2015..=2026).map(Some))
            .map(month)
            .collect();
        let years = of(&growth);
        assert_eq!(
            years[1],
            YearRow {
                year: Some(2021),
                and_before: true,
                added: 70,
                stranger: Milli(17_500),
                named: 63
            }
        );
        let shown: Vec<Option<i16>> = years.iter().map(|one| one.year).collect();
        let expected = [
            None,
            Some(2021),
            Some(2022),
            Some(2023),
            Some(2024),
            Some(2025),
            Some(2026),
        ];
        assert_eq!(shown, expected);
        assert_eq!(years.iter().map(|one| one.added).sum::<u64>(), 130);
        assert_eq!(of(&growth[1..4]).len(), 3);
    }
}
