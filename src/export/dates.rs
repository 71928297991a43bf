//! The dates of LinkedIn's files, in every form that an export or a spreadsheet gives them.
//!
//! One reader for all: each form is recognised by its shape, never by the file it stands in. What
//! depends on the file is only the zone of a clock time without one.

use jiff::civil::DateTime;
use jiff::tz::{self, TimeZone};

use crate::day::{Day, Moment};

/// Invitations' `Sent At` and other unpadded US stamps (measured: 120 of 120 notes found again in
/// messages.csv). Compiled in, since slim machines have no time zone data.
static PACIFIC: TimeZone = tz::get!("America/Los_Angeles");

/// LinkedIn was founded in this year: nothing in its files is older, and two digits are a year of the 2000s.
const FIRST_YEAR: i16 = 2002;

/// A date as it stands in a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stamp {
    /// Only a day.
    Day(Day),
    /// A day and a clock time that names UTC or has no zone in a form that is always UTC.
    Utc(Moment),
    /// A US stamp (`1/29/26, 2:37 PM`) as shown on the clock, which has no zone of its own.
    Unzoned(DateTime),
}

impl Stamp {
    /// The UTC day where clock times without a zone are UTC or already days.
    pub(super) fn day(self) -> Day {
        match self {
            Self::Day(day) => day,
            Self::Utc(moment) => moment.day(),
            Self::Unzoned(clock) => clock.date().into(),
        }
    }

    /// The moment where clock times without a zone are US Pacific; a bare day begins at midnight UTC.
    pub(super) fn pacific_moment(self) -> Moment {
        match self {
            Self::Day(day) => Moment(i64::from(day.days_since_1970()) * 86_400),
            Self::Utc(moment) => moment,
            Self::Unzoned(clock) => PACIFIC
                .to_timestamp(clock)
                .map_or(Moment::from(clock), |moment| Moment(moment.as_second())),
        }
    }
}

/// Reads a date in any form of LinkedIn's files, or `None`: also for one of before LinkedIn.
pub(super) fn stamp(cell: &str) -> Option<Stamp> {
    let cell = cell.trim();
    if let Some(moment) = iso_moment(cell.as_bytes()) {
        return Some(Stamp::Utc(moment));
    }
    let words = Words::of(cell)?;
    words
        .iso()
        .or_else(|| words.us())
        .or_else(|| words.month_by_name())
        .or_else(|| words.java())
}

/// `2026-03-13 03:18:54 UTC`, `2019-11-06T02:08:20`, `2024-02-03 10:11:12`, `2023/01/31 09:08:07 UTC`:
/// the forms of the large files, read without building anything.
fn iso_moment(cell: &[u8]) -> Option<Moment> {
    if !(19..=23).contains(&cell.len()) || !matches!(&cell[19..], b"" | b" UTC" | b"Z") {
        return None;
    }
    let separator = cell[4];
    let shape = matches!(separator, b'-' | b'/')
        && cell[7] == separator
        && matches!(cell[10], b' ' | b'T')
        && cell[13] == b':'
        && cell[16] == b':';
    if !shape {
        return None;
    }
    let two = |at: usize| digits(&cell[at..at + 2]).and_then(|number| i8::try_from(number).ok());
    let year = i16::try_from(digits(&cell[..4])?).ok()?;
    if year < FIRST_YEAR {
        return None;
    }
    let clock = DateTime::new(year, two(5)?, two(8)?, two(11)?, two(14)?, two(17)?, 0).ok()?;
    Some(clock.into())
}

/// Reads a date of a list made by hand or by another program, in any form above or one of theirs, or `None`.
pub(super) fn by_hand(cell: &str) -> Option<Stamp> {
    let day_and_month = || Words::of(cell.trim())?.day_and_month();
    let with_offset = || {
        let moment: jiff::Timestamp = cell.trim().parse().ok()?;
        let stamp = Stamp::Utc(Moment(moment.as_second()));
        (stamp.day().year() >= FIRST_YEAR).then_some(stamp)
    };
    stamp(cell).or_else(day_and_month).or_else(with_offset)
}

fn digits(bytes: &[u8]) -> Option<u32> {
    bytes.iter().try_fold(0, |number: u32, byte| {
        byte.is_ascii_digit()
            .then(|| number * 10 + u32::from(byte - b'0'))
    })
}

/// The numbers and words of a cell, separators dropped.
struct Words<'a> {
    parts: Vec<&'a str>,
    separators: Vec<char>,
}

impl<'a> Words<'a> {
    /// At most eight parts: longer cells are prose.
    fn of(cell: &'a str) -> Option<Self> {
        let is_separator = |c: char| c.is_whitespace() || matches!(c, ',' | '/' | '-' | ':' | '.');
        if cell.len() > 60 {
            return None;
        }
        let separators = cell
            .char_indices()
            .filter(|(at, c)| {
                is_separator(*c)
                    && cell[..*at]
                        .chars()
                        .next_back()
                        .is_some_and(|before| !is_separator(before))
            })
            .map(|(_, c)| c)
            .collect();
        let parts: Vec<&str> = cell
            .split(is_separator)
            .filter(|part| !part.is_empty())
            .collect();
        (2..=8)
            .contains(&parts.len())
            .then_some(Self { parts, separators })
    }

    fn number(&self, at: usize) -> Option<i16> {
        let part = self.parts.get(at)?;
        (part.len() <= 4 && part.bytes().all(|byte| byte.is_ascii_digit()))
            .then(|| part.parse().ok())?
    }

    fn small(&self, at: usize) -> Option<i8> {
        self.number(at).and_then(|number| i8::try_from(number).ok())
    }

    fn month(&self, at: usize) -> Option<i8> {
        self.parts.get(at).and_then(|name| month(name))
    }

    fn year(&self, at: usize) -> Option<i16> {
        let number = self.number(at)?;
        let year = match self.parts[at].len() {
            4 => number,
            2 => 2000 + number,
            _ => return None,
        };
        (year >= FIRST_YEAR).then_some(year)
    }

    /// `14:37`, `2:37 PM`, `2:37:05 PM` from part `at` to the end (`UTC` may follow);
    /// `None` where something else stands there.
    fn clock(&self, at: usize) -> Option<(i8, i8, i8, bool)> {
        let hour = self.small(at)?;
        let minute = self.small(at + 1)?;
        let mut next = at + 2;
        let second = self.small(next).inspect(|_| next += 1).unwrap_or(0);
        let hour = match self
            .parts
            .get(next)
            .map(|part| part.to_ascii_uppercase())
            .as_deref()
        {
            Some("AM") if (1..=12).contains(&hour) => {
                next += 1;
                hour % 12
            }
            Some("PM") if (1..=12).contains(&hour) => {
                next += 1;
                hour % 12 + 12
            }
            _ => hour,
        };
        let utc = self
            .parts
            .get(next)
            .is_some_and(|part| matches!(*part, "UTC" | "GMT"));
        (next + usize::from(utc) == self.parts.len()).then_some((hour, minute, second, utc))
    }

    fn at_clock(&self, year: i16, month: i8, day: i8, clock_at: usize) -> Option<Stamp> {
        if clock_at == self.parts.len() {
            return Day::new(year, month, day).map(Stamp::Day);
        }
        let (hour, minute, second, utc) = self.clock(clock_at)?;
        let clock = DateTime::new(year, month, day, hour, minute, second, 0).ok()?;
        Some(if utc {
            Stamp::Utc(clock.into())
        } else {
            Stamp::Unzoned(clock)
        })
    }

    /// `2026-01-02`, `2026/01/02`, `2020-12-29 14:24 UTC`. Without a zone these are UTC.
    fn iso(&self) -> Option<Stamp> {
        if self.parts[0].len() != 4 || !matches!(self.separators.first(), Some('-' | '/')) {
            return None;
        }
        match self.at_clock(self.year(0)?, self.small(1)?, self.small(2)?, 3)? {
            Stamp::Unzoned(clock) => Some(Stamp::Utc(clock.into())),
            stamp => Some(stamp),
        }
    }

    /// `1/29/26, 2:37 PM`, `1/29/2026 14:37`: month first. Without a clock time LinkedIn writes none of these.
    fn us(&self) -> Option<Stamp> {
        if self.separators.first() != Some(&'/') || self.parts.len() < 5 {
            return None;
        }
        self.at_clock(self.year(2)?, self.small(0)?, self.small(1)?, 3)
    }

    /// `4/28/2026`, `28/04/2026`, `28.4.26`. With dots the day is first; with slashes nothing says which number is the
    /// month, so that they are read only where one of the two can be no month.
    fn day_and_month(&self) -> Option<Stamp> {
        if self.parts.len() != 3 {
            return None;
        }
        let (one, other) = (self.small(0)?, self.small(1)?);
        let (day, month) = match self.separators.first()? {
            '.' => (one, other),
            '/' if one == other || other > 12 => (other, one),
            '/' if one > 12 => (one, other),
            _ => return None,
        };
        Day::new(self.year(2)?, month, day).map(Stamp::Day)
    }

    /// `05 Mar 2024`, `5-Mar-24`, `30-oct-09`, `12 mars 2023`, `Nov 24 2025 9:05 AM`, `Mar 4, 2024`.
    fn month_by_name(&self) -> Option<Stamp> {
        if let Some(month) = self.month(1) {
            return self.at_clock(self.year(2)?, month, self.small(0)?, 3);
        }
        self.at_clock(self.year(2)?, self.month(0)?, self.small(1)?, 3)
    }

    /// `Fri Jan 24 02:54:41 UTC 2025`, as Java prints a date.
    fn java(&self) -> Option<Stamp> {
        if self.parts.len() != 8 || !matches!(self.parts[6], "UTC" | "GMT") {
            return None;
        }
        let clock = DateTime::new(
            self.year(7)?,
            self.month(1)?,
            self.small(2)?,
            self.small(3)?,
            self.small(4)?,
            self.small(5)?,
            0,
        )
        .ok()?;
        Some(Stamp::Utc(clock.into()))
    }
}

/// English months, then those of the languages whose spreadsheets re-save an export (Spanish,
/// French, German, Portuguese, Italian), by the letters that tell them apart.
const MONTHS: &[(&str, i8)] = &[
    ("jan", 1),
    ("feb", 2),
    ("mar", 3),
    ("apr", 4),
    ("may", 5),
    ("jun", 6),
    ("jul", 7),
    ("aug", 8),
    ("sep", 9),
    ("oct", 10),
    ("nov", 11),
    ("dec", 12),
    ("ene", 1),
    ("gen", 1),
    ("fev", 2),
    ("fév", 2),
    ("mär", 3),
    ("mrz", 3),
    ("abr", 4),
    ("avr", 4),
    ("mai", 5),
    ("mag", 5),
    ("giu", 6),
    ("juin", 6),
    ("juil", 7),
    ("lug", 7),
    ("ago", 8),
    ("aoû", 8),
    ("set", 9),
    ("okt", 10),
    ("out", 10),
    ("ott", 10),
    ("dez", 12),
    ("dic", 12),
    ("déc", 12),
];

fn month(name: &str) -> Option<i8> {
    let name = name.to_lowercase();
    if name.chars().count() < 3 || !name.chars().all(char::is_alphabetic) {
        return None;
    }
    MONTHS
        .iter()
        .find(|(start, _)| name.starts_with(start))
        .map(|(_, month)| *month)
}

/// The year of `Aug 2022` or `2009`, and the month where there is one: the dates of jobs and schools.
pub(super) fn month_and_year(cell: &str) -> Option<(i16, Option<i8>)> {
    let parts: Vec<&str> = cell.split_whitespace().collect();
    let year = |part: &str| {
        let year: i16 = part.parse().ok()?;
        (1900..=2200).contains(&year).then_some(year)
    };
    match parts[..] {
        [only] => Some((year(only)?, None)),
        [name, last] => Some((year(last)?, Some(month(name)?))),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day_of(cell: &str) -> Option<String> {
        stamp(cell).map(|stamp| stamp.day().to_string())
    }

    #[test]
    fn every_form_of_a_day_is_read() {
        for (cell, day) in [
            ("05 Mar 2024", "2024-03-05"),
            ("5-Mar-24", "2024-03-05"),
            ("05-Mar-24", "2024-03-05"),
            ("30-oct-09", "2009-10-30"),
            ("12 mars 2023", "2023-03-12"),
            ("1 août 2023", "2023-08-01"),
            ("3 juil. 2023", "2023-07-03"),
            ("3. Dez. 2023", "2023-12-03"),
            ("2026-01-02", "2026-01-02"),
            ("2026/01/02", "2026-01-02"),
            ("10/18/18, 5:33 AM", "2018-10-18"),
            ("3/12/18, 5:33:59 PM", "2018-03-12"),
            ("2026-03-13 03:18:54 UTC", "2026-03-13"),
            ("2019-11-06T02:08:20", "2019-11-06"),
            ("2023/01/31 09:08:07 UTC", "2023-01-31"),
            ("2020-12-29 14:24 UTC", "2020-12-29"),
            ("Fri Jan 24 02:54:41 UTC 2025", "2025-01-24"),
            ("Nov 24 2025 9:05 AM", "2025-11-24"),
            ("  05 Mar 2024 ", "2024-03-05"),
        ] {
            assert_eq!(day_of(cell).as_deref(), Some(day), "{cell}");
        }
    }

    #[test]
    fn what_is_no_date_is_none() {
        for cell in [
            "",
            "N/A",
            "Not Available",
            "31 Feb 2024",
            "2024-13-01",
            "05/03/2024",
            "5",
            "yesterday",
            "25:00",
            "1/29/26, 13:37 PM",
            "2026-03-13 24:18:54 UTC",
            "99 Mar 2024",
            "05 Xyz 2024",
            "May 2024",
            "2026-03-13 03:18:54 CET",
            "12 Mar 20244",
        ] {
            assert_eq!(day_of(cell), None, "{cell}");
        }
    }

    #[test]
    fn dates_of_lists_made_by_hand_are_read_where_the_month_is_sure() {
        for (cell, day) in [
            ("4/28/2026", Some("2026-04-28")),
            ("28/04/26", Some("2026-04-28")),
            ("4/4/2026", Some("2026-04-04")),
            ("28.04.2026", Some("2026-04-28")),
            ("5.4.26", Some("2026-04-05")),
            ("2026-04-28T01:00:00+02:00", Some("2026-04-27")),
            ("05 Mar 2024", Some("2024-03-05")),
            ("4/5/2026", None),
            ("13/13/2026", None),
            ("31.02.2026", None),
        ] {
            let read = by_hand(cell).map(|stamp| stamp.day().to_string());
            assert_eq!(read.as_deref(), day, "{cell}");
        }
    }

    #[test]
    fn a_sent_at_is_us_pacific_in_summer_and_in_winter() {
        for (cell, seconds_of_utc) in [
            ("1/29/26, 2:37 PM", "2026-01-29 22:37:00 UTC"),
            ("7/29/25, 11:37 PM", "2025-07-30 06:37:00 UTC"),
            ("7/29/25, 11:37\u{202f}PM", "2025-07-30 06:37:00 UTC"),
            ("12/31/25, 12:05 AM", "2025-12-31 08:05:00 UTC"),
            ("2026-01-02 10:00:00 UTC", "2026-01-02 10:00:00 UTC"),
        ] {
            let expected = stamp(seconds_of_utc).map(Stamp::pacific_moment);
            assert_eq!(stamp(cell).map(Stamp::pacific_moment), expected, "{cell}");
        }
    }

    #[test]
    fn jobs_begin_in_a_month_or_a_year() {
        assert_eq!(month_and_year("Aug 2022"), Some((2022, Some(8))));
        assert_eq!(month_and_year("2009"), Some((2009, None)));
        assert_eq!(month_and_year(""), None);
        assert_eq!(month_and_year("5"), None);
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused_without_a_panic(cell in "\\PC{0,40}") {
            let _ = stamp(&cell);
        }

        #[test]
        fn all_forms_of_one_day_agree(days in 11_700_i32..25_000) {
            let day = Day::from_days_since_1970(days);
            let date = day.date();
            let name = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
                [usize::try_from(date.month() - 1).expect("a month")];
            let (y, m, d) = (date.year(), date.month(), date.day());
            for cell in [
                format!("{d:02} {name} {y}"),
                format!("{d}-{name}-{:02}", y % 100),
                format!("{y:04}-{m:02}-{d:02} 10:00:00 UTC"),
                format!("{y:04}/{m:02}/{d:02} 10:00:00 UTC"),
                format!("{m}/{d}/{:02}, 10:00 AM", y % 100),
                format!("Fri {name} {d:02} 10:00:00 UTC {y}"),
            ] {
                prop_assert_eq!(stamp(&cell).map(Stamp::day), Some(day), "{}", cell);
            }
        }
    }
}
