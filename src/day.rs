//! A calendar day and a moment, both in UTC, as small integers that can be counted with.

use std::fmt;

use jiff::civil::Date;

/// A day in UTC, as the number of days since 1970-01-01. Prints as `YYYY-MM-DD`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(i32);

const SECONDS_A_DAY: i64 = 86_400;

/// The day that days are counted from.
const EPOCH: Date = jiff::civil::date(1970, 1, 1);

/// Days from 1970 to the end of the calendar.
const MOST_DAYS: i32 = 2_932_896;

impl Day {
    /// The day of a calendar date, or `None` where there is no such date.
    pub fn new(year: i16, month: i8, day: i8) -> Option<Self> {
        Date::new(year, month, day).ok().map(Self::from)
    }

    /// The day that lies so many days after 1970-01-01.
    pub fn from_days_since_1970(days: i32) -> Self {
        Self(days)
    }

    /// Days since 1970-01-01.
    pub fn days_since_1970(self) -> i32 {
        self.0
    }

    /// The calendar date.
    pub fn date(self) -> Date {
        EPOCH.saturating_add(jiff::Span::new().days(self.0.clamp(-MOST_DAYS, MOST_DAYS)))
    }

    /// The day so many days later.
    #[must_use]
    pub fn plus(self, days: i32) -> Self {
        Self(self.0.saturating_add(days))
    }

    /// Days from `earlier` to this day; negative where this day comes first.
    pub fn since(self, earlier: Self) -> i32 {
        self.0 - earlier.0
    }

    /// Days from this day to `as_of`, at least 0: an age.
    pub fn age(self, as_of: Self) -> i32 {
        as_of.since(self).max(0)
    }

    /// The month as `YYYY-MM`.
    pub fn month(self) -> Month {
        let date = self.date();
        Month(i32::from(date.year()) * 12 + i32::from(date.month()) - 1)
    }

    /// The week it falls in: people who come in one week have something in common.
    pub fn week(self) -> i32 {
        self.0.div_euclid(7)
    }

    /// The calendar year.
    pub fn year(self) -> i16 {
        self.date().year()
    }
}

impl From<Date> for Day {
    fn from(date: Date) -> Self {
        Self((date - EPOCH).get_days())
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let date = self.date();
        write!(
            f,
            "{:04}-{:02}-{:02}",
            date.year(),
            date.month(),
            date.day()
        )
    }
}

/// A calendar month, as the number of months since the year 0. Prints as `YYYY-MM`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month(i32);

impl Month {
    /// The month so many months after the beginning of year 0.
    pub fn at(place: i32) -> Self {
        Self(place)
    }

    /// Months since the beginning of year 0.
    pub fn place(self) -> i32 {
        self.0
    }

    /// The calendar year.
    pub fn year(self) -> i16 {
        i16::try_from(self.0.div_euclid(12)).unwrap_or(i16::MAX)
    }

    /// The month after this one.
    #[must_use]
    pub fn next(self) -> Self {
        Self(self.0 + 1)
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{:04}-{:02}",
            self.0.div_euclid(12),
            self.0.rem_euclid(12) + 1
        )
    }
}

impl serde::Serialize for Day {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
impl schemars::JsonSchema for Day {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Day".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "format": "date",
            "description": "A day in UTC, `YYYY-MM-DD`."
        })
    }
}

/// A moment in UTC, as seconds since 1970-01-01.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment(pub i64);

impl Moment {
    /// The UTC day it falls on.
    pub fn day(self) -> Day {
        // A date of four-digit year is at most some three million days from 1970.
        Day(i32::try_from(self.0.div_euclid(SECONDS_A_DAY)).unwrap_or(i32::MAX))
    }
}

impl From<jiff::civil::DateTime> for Moment {
    /// Takes the clock time as UTC.
    fn from(clock: jiff::civil::DateTime) -> Self {
        Self(
            jiff::tz::Offset::UTC
                .to_timestamp(clock)
                .map_or(0, jiff::Timestamp::as_second),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_from_1970_and_print_as_iso_dates() {
        let day = Day::new(2024, 2, 29).expect("a leap day");
        assert_eq!(day.days_since_1970(), 19_782);
        assert_eq!(day.to_string(), "2024-02-29");
        assert_eq!(day.plus(1).to_string(), "2024-03-01");
        assert_eq!(Day::new(2023, 2, 29), None);
        assert_eq!(Day::new(1969, 12, 31).map(Day::days_since_1970), Some(-1));
    }

    #[test]
    fn months_follow_each_other_over_the_year_end() {
        let december = Day::new(2025, 12, 31).expect("a day").month();
        assert_eq!(december.to_string(), "2025-12");
        assert_eq!(december.next().to_string(), "2026-01");
    }

    #[test]
    fn an_age_is_never_negative() {
        let (early, late) = (Day(10), Day(15));
        assert_eq!(early.age(late), 5);
        assert_eq!(late.age(early), 0);
    }
}
