//! The months of growth put together to as many periods as a picture can show.

use crate::day::Month;
use crate::report::GrowthRow;
use crate::ties::Milli;

/// More bars than this are too narrow to be seen.
const MOST_BARS: usize = 96;

/// Some months in a row.
#[derive(Clone, Debug)]
pub(super) struct Period {
    pub(super) first: Month,
    months: u8,
    pub(super) added: u64,
    /// All connections at its end.
    pub(super) total: u64,
    /// Expected numbers of known, acquaintances and strangers among those added.
    pub(super) ties: [Milli; 3],
    pub(super) hidden: u64,
}

impl Period {
    /// The year of its first day, with its fraction.
    pub(super) fn begin(&self) -> f64 {
        f64::from(self.first.place()) / 12.0
    }

    /// The year of the day after its last.
    pub(super) fn end(&self) -> f64 {
        self.begin() + f64::from(self.months) / 12.0
    }

    /// The share of strangers among the named; `None` where nobody was added.
    pub(super) fn stranger_share(&self) -> Option<Milli> {
        let named = self.added - self.hidden;
        (named > 0).then(|| Milli(self.ties[2].0 / named))
    }
}

/// How long the periods are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Length {
    Month,
    Quarter,
    Year,
}

impl Length {
    /// The shortest that leaves bars of some width.
    pub(super) fn of(growth: &[GrowthRow]) -> Self {
        let months = growth.iter().filter(|row| row.month.is_some()).count();
        if months <= MOST_BARS {
            Self::Month
        } else if months <= MOST_BARS * 3 {
            Self::Quarter
        } else {
            Self::Year
        }
    }

    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Month => "month",
            Self::Quarter => "quarter",
            Self::Year => "year",
        }
    }

    fn months(self) -> u8 {
        match self {
            Self::Month => 1,
            Self::Quarter => 3,
            Self::Year => 12,
        }
    }
}

/// The dated months as periods of one length, beginning where the calendar's do.
pub(super) fn periods(growth: &[GrowthRow], length: Length) -> Vec<Period> {
    let mut periods: Vec<Period> = Vec::new();
    let mut last = None;
    for (month, row) in growth.iter().filter_map(|row| Some((row.month?, row))) {
        let place = month.place() / i32::from(length.months());
        if last != Some(place) {
            periods.push(Period {
                first: Month::at(place * i32::from(length.months())),
                months: length.months(),
                added: 0,
                total: 0,
                ties: [Milli(0); 3],
                hidden: 0,
            });
            last = Some(place);
        }
        if let Some(period) = periods.last_mut() {
            period.added += row.added;
            period.total = row.total;
            period.hidden += row.hidden;
            let months = [row.known, row.acquaintance, row.stranger];
            for (sum, part) in period.ties.iter_mut().zip(months) {
                sum.0 += part.0;
            }
        }
    }
    periods
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::day::Day;

    fn growth(months: usize) -> Vec<GrowthRow> {
        let first = Day::new(2020, 3, 1).map(Day::month);
        let months = std::iter::successors(first, |month| Some(Month::next(*month))).take(months);
        let row = |(month, total): (Option<Month>, u64)| GrowthRow {
            month,
            added: 5,
            total,
            known: Milli(1000),
            acquaintance: Milli(500),
            stranger: Milli(2500),
            hidden: 1,
        };
        std::iter::once(None)
            .chain(months.map(Some))
            .zip((5..).step_by(5))
            .map(row)
            .collect()
    }

    #[test]
    fn months_are_put_together_by_the_calendar_and_nobody_is_lost() {
        let growth = growth(12);
        let quarters = periods(&growth, Length::Quarter);
        let added: Vec<u64> = quarters.iter().map(|one| one.added).collect();
        assert_eq!(added, [5, 15, 15, 15, 10]);
        assert_eq!(quarters[0].first.to_string(), "2020-01");
        assert_eq!(quarters[4].total, 65);
        assert_eq!(quarters[1].ties, [Milli(3000), Milli(1500), Milli(7500)]);
        assert_eq!(quarters[1].stranger_share(), Some(Milli(625)));
    }

    #[test]
    fn a_longer_time_has_longer_periods() {
        for (months, length) in [
            (96, Length::Month),
            (97, Length::Quarter),
            (288, Length::Quarter),
            (289, Length::Year),
        ] {
            assert_eq!(Length::of(&growth(months)), length);
        }
    }
}
