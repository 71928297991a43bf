//! Numbers and days as people read them.

use crate::day::Day;
use crate::ties::Milli;
use crate::words::{grouped, month_name};

/// `6,412`.
pub(in crate::render) fn number(count: impl Into<u64>) -> String {
    grouped(count.into())
}

/// A count of this machine's word size.
pub(in crate::render) fn count(count: usize) -> String {
    number(u64::try_from(count).unwrap_or(u64::MAX))
}

/// A share as whole per cent: `38 %`.
pub(in crate::render) fn percent(share: Milli) -> String {
    format!("{} %", whole_percent(share))
}

/// A share as whole per cent.
pub(in crate::render) fn whole_percent(share: Milli) -> u64 {
    (share.0 + 5) / 10
}

/// `14 Nov 2026`.
pub(in crate::render) fn date(day: Day) -> String {
    // The names are English, so that three letters are three bytes.
    let month = month_name(day).get(..3).unwrap_or_default();
    format!("{} {month} {}", day.date().day(), day.year())
}

/// Expected numbers as whole ones that still add up to `total` (largest remainder).
pub(in crate::render) fn whole(expected: [Milli; 3], total: u64) -> [u64; 3] {
    let mut whole = expected.map(|one| one.0 / 1000);
    let mut order = [0, 1, 2];
    order.sort_by_key(|place: &usize| std::cmp::Reverse(expected[*place].0 % 1000));
    let missing = total.saturating_sub(whole.iter().sum());
    for place in order.into_iter().zip(0..missing).map(|(place, _)| place) {
        whole[place] += 1;
    }
    whole
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_and_days_read_as_people_write_them() {
        assert_eq!(
            [5, 842, 6412, 1_234_567_u64].map(number),
            ["5", "842", "6,412", "1,234,567"]
        );
        assert_eq!(percent(Milli(384)), "38 %");
        assert_eq!(
            Day::new(2026, 11, 4).map(date).as_deref(),
            Some("4 Nov 2026")
        );
        assert_eq!(
            whole([Milli(1500), Milli(1500), Milli(7000)], 10),
            [2, 1, 7]
        );
    }
}
