//! Days and minutes of life, and LinkedIn's ways to write them.

use jiff::civil::{Date, date};
use jiff::tz::{self, TimeZone};
use jiff::{Span, Timestamp};

/// Days since the first of January 2000.
pub(crate) type Day = i64;

/// Minutes since then, UTC.
pub(crate) type Minute = i64;

/// Days of a year, near enough for life.
pub(crate) const YEAR: Day = 365;

const MINUTES_OF_A_DAY: Minute = 24 * 60;

/// LinkedIn writes some stamps in the time of its own offices, whoever the member is.
static PACIFIC: TimeZone = tz::get!("America/Los_Angeles");

/// The first day of a year.
pub(crate) fn new_year(year: i64) -> Day {
    let year = i16::try_from(year).expect("a year fits");
    i64::from((date(year, 1, 1) - date(2000, 1, 1)).get_days())
}

/// A minute of the day.
pub(crate) fn minute(day: Day, of_the_day: Minute) -> Minute {
    day * MINUTES_OF_A_DAY + of_the_day
}

/// The day of a minute, UTC.
pub(crate) fn day_of(at: Minute) -> Day {
    at.div_euclid(MINUTES_OF_A_DAY)
}

fn civil(day: Day) -> Date {
    date(2000, 1, 1)
        .checked_add(Span::new().days(day))
        .expect("far from the end of the calendar")
}

fn timestamp(at: Minute) -> Timestamp {
    civil(0)
        .at(0, 0, 0, 0)
        .to_zoned_datetime(TimeZone::UTC)
        .expect("UTC has no gaps")
        .timestamp()
        .checked_add(Span::new().minutes(at))
        .expect("far from the end of the calendar")
}

/// The year of a day.
pub(crate) fn year(day: Day) -> i64 {
    i64::from(civil(day).year())
}

/// `2024-03-05`.
pub(crate) fn iso(day: Day) -> String {
    civil(day).to_string()
}

/// `05 Mar 2024`.
pub(crate) fn connected(day: Day) -> String {
    civil(day).strftime("%d %b %Y").to_string()
}

/// `Mar 2024`.
pub(crate) fn month(day: Day) -> String {
    civil(day).strftime("%b %Y").to_string()
}

/// `1/29/26, 2:37 PM`, Pacific time.
pub(crate) fn pacific(at: Minute) -> String {
    timestamp(at)
        .to_zoned_datetime(PACIFIC.clone())
        .strftime("%-m/%-d/%y, %-I:%M %p")
        .to_string()
}

/// `2026-03-13 03:18:54 UTC`.
pub(crate) fn message(at: Minute) -> String {
    timestamp(at).strftime("%Y-%m-%d %H:%M:%S UTC").to_string()
}

/// `2024-02-03 10:11:12`.
pub(crate) fn activity(at: Minute) -> String {
    timestamp(at).strftime("%Y-%m-%d %H:%M:%S").to_string()
}

/// `2023/01/31 09:08:07 UTC`.
pub(crate) fn slashes(at: Minute) -> String {
    timestamp(at).strftime("%Y/%m/%d %H:%M:%S UTC").to_string()
}

/// `Fri Jan 24 02:54:41 UTC 2025`.
pub(crate) fn long(at: Minute) -> String {
    timestamp(at)
        .strftime("%a %b %d %H:%M:%S UTC %Y")
        .to_string()
}
