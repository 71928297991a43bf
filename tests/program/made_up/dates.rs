//! LinkedIn's ways to write a date, and draws of one.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp, tz};

use super::chance::Chance;

/// LinkedIn writes some stamps in the time of its own offices, whoever the member is.
static PACIFIC: TimeZone = tz::get!("America/Los_Angeles");

/// `05 Mar 2024`.
pub(crate) fn connected(on: Date) -> String {
    on.strftime("%d %b %Y").to_string()
}

/// `1/29/26, 2:37 PM`, Pacific time.
pub(crate) fn pacific(at: Timestamp) -> String {
    at.to_zoned_datetime(PACIFIC.clone())
        .strftime("%-m/%-d/%y, %-I:%M %p")
        .to_string()
}

/// `2026-03-13 03:18:54 UTC`.
pub(crate) fn message(at: Timestamp) -> String {
    at.strftime("%Y-%m-%d %H:%M:%S UTC").to_string()
}

/// `2024-02-03 10:11:12`.
pub(crate) fn activity(at: Timestamp) -> String {
    at.strftime("%Y-%m-%d %H:%M:%S").to_string()
}

/// `2023/01/31 09:08:07 UTC`.
pub(crate) fn slashes(at: Timestamp) -> String {
    at.strftime("%Y/%m/%d %H:%M:%S UTC").to_string()
}

/// `Fri Jan 24 02:54:41 UTC 2025`.
pub(crate) fn long(at: Timestamp) -> String {
    at.strftime("%a %b %d %H:%M:%S UTC %Y").to_string()
}

/// The day in UTC.
pub(crate) fn day(at: Timestamp) -> Date {
    at.to_zoned_datetime(TimeZone::UTC).date()
}

/// A moment of this UTC day. Close to midnight the Pacific day is another one. Only full minutes, since
/// some stamps hold no seconds; not from seven to eleven, when a clock set back makes a stamp mean two moments.
pub(crate) fn moment(chance: &mut Chance, on: Date) -> Timestamp {
    let hour = if chance.permille(150) {
        chance.number(0..=6)
    } else {
        chance.number(11..=23)
    };
    let hour = i8::try_from(hour).expect("an hour fits");
    let minute = i8::try_from(chance.number(0..=59)).expect("a minute fits");
    on.at(hour, minute, 0, 0)
        .to_zoned_datetime(TimeZone::UTC)
        .expect("UTC has no gaps")
        .timestamp()
}

/// The day that many days before.
pub(crate) fn before(on: Date, days: i64) -> Date {
    on.checked_sub(Span::new().days(days))
        .expect("far from the end of the calendar")
}

/// The moment that many minutes later.
pub(crate) fn later(at: Timestamp, minutes: i64) -> Timestamp {
    at.checked_add(Span::new().minutes(minutes))
        .expect("far from the end of the calendar")
}

/// Days from one to the other.
pub(crate) fn days_between(from: Date, to: Date) -> i64 {
    i64::from((to - from).get_days())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sent_at_is_the_day_before_in_pacific_time() {
        let at: Timestamp = "2026-01-30T06:37:00Z".parse().expect("a moment");
        assert_eq!(pacific(at), "1/29/26, 10:37 PM");
        let at: Timestamp = "2026-07-01T06:59:00Z".parse().expect("a moment");
        assert_eq!(pacific(at), "6/30/26, 11:59 PM");
    }

    #[test]
    fn each_file_has_its_own_way_to_write_a_moment() {
        let at: Timestamp = "2025-01-24T02:54:41Z".parse().expect("a moment");
        assert_eq!(connected(day(at)), "24 Jan 2025");
        assert_eq!(message(at), "2025-01-24 02:54:41 UTC");
        assert_eq!(activity(at), "2025-01-24 02:54:41");
        assert_eq!(slashes(at), "2025/01/24 02:54:41 UTC");
        assert_eq!(long(at), "Fri Jan 24 02:54:41 UTC 2025");
    }
}
