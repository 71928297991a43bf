//! Numbers and days as they stand in sentences.

use crate::day::Day;

/// `2021` or `2021-25`, with all digits where the century changes.
pub(crate) fn years(from: i16, to: i16) -> String {
    if from == to {
        return from.to_string();
    }
    if from / 100 == to / 100 {
        return format!("{from}-{:02}", to % 100);
    }
    format!("{from}-{to}")
}

/// `June`.
pub(crate) fn month_name(day: Day) -> &'static str {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let month = usize::try_from(day.date().month() - 1).ok();
    month
        .and_then(|month| MONTHS.get(month))
        .copied()
        .unwrap_or_default()
}

/// `June 2026`.
pub(crate) fn month_and_year(day: Day) -> String {
    format!("{} {}", month_name(day), day.year())
}

/// `6,412`.
pub(crate) fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

/// `1 day`, `6,412 days`.
pub(crate) fn counted(count: usize, one: &str) -> String {
    let number = grouped(u64::try_from(count).unwrap_or(u64::MAX));
    if count == 1 {
        format!("1 {one}")
    } else {
        format!("{number} {one}s")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_and_counts_read_as_people_write_them() {
        assert_eq!(years(2021, 2025), "2021-25");
        assert_eq!(years(2021, 2021), "2021");
        assert_eq!(years(1999, 2003), "1999-2003");
        assert_eq!(counted(1, "day"), "1 day");
        assert_eq!(counted(6412, "day"), "6,412 days");
        assert_eq!([5, 842, 1_234_567].map(grouped), ["5", "842", "1,234,567"]);
        assert_eq!(
            Day::new(2026, 6, 3).map(month_and_year).as_deref(),
            Some("June 2026")
        );
    }
}
