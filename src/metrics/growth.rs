//! Connections added in each calendar month.

use polars::prelude::*;

use super::Result;
use super::frame::{ConnectionFrame, expected, numbers};
use crate::day::{Day, Month};
use crate::ties::Milli;

/// One month's connections.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MonthTotal {
    /// `None` for those whose date could not be read.
    pub month: Option<Month>,
    /// How many came.
    pub added: u64,
    /// How many there are since the beginning.
    pub total: u64,
    /// Expected numbers of known, acquaintances and strangers among those added.
    pub expected: [Milli; 3],
    /// How many of those added hide their name.
    pub hidden: u64,
}

/// Every month from the first connection to the later of `as_of` and the last connection, none left out;
/// those without a date first.
pub fn growth(connections: &ConnectionFrame, as_of: Day) -> Result<Vec<MonthTotal>> {
    let frame = by_month(connections).collect()?;
    let months = frame.column("month")?.cast(&DataType::Int32)?;
    let months: Vec<Option<Month>> = months
        .i32()?
        .iter()
        .map(|day| day.map(|day| Day::from_days_since_1970(day).month()))
        .collect();
    let added = numbers(&frame, "added")?;
    let hidden = numbers(&frame, "hidden")?;
    let [known, acquaintance, stranger] =
        ["known", "acquaintance", "stranger"].map(|class| numbers(&frame, class));
    let (known, acquaintance, stranger) = (known?, acquaintance?, stranger?);

    let mut totals: Vec<MonthTotal> = Vec::new();
    let mut total = 0;
    let mut add = |month: Option<Month>, row: Option<usize>| {
        let of = |column: &[u64]| row.map_or(0, |row| column[row]);
        total += of(&added);
        totals.push(MonthTotal {
            month,
            added: of(&added),
            total,
            expected: [&known, &acquaintance, &stranger].map(|column| Milli(of(column))),
            hidden: of(&hidden),
        });
    };
    if let Some(undated) = months.iter().position(Option::is_none) {
        add(None, Some(undated));
    }
    let (first, last) = (months.iter().flatten().min(), months.iter().flatten().max());
    if let (Some(first), Some(last)) = (first, last) {
        let until = (*last).max(as_of.month());
        let mut month = *first;
        while month <= until {
            add(
                Some(month),
                months.iter().position(|one| *one == Some(month)),
            );
            month = month.next();
        }
    }
    Ok(totals)
}

/// Columns: `month` (its first day; null where there is no date), `added`, `known`, `acquaintance`,
/// `stranger`, `hidden`. In no certain order.
fn by_month(connections: &ConnectionFrame) -> LazyFrame {
    let [known, acquaintance, stranger] = expected();
    connections
        .lazy()
        .group_by([col("connected_on").dt().truncate(lit("1mo")).alias("month")])
        .agg([
            len().alias("added"),
            known,
            acquaintance,
            stranger,
            col("hidden").sum(),
        ])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::metrics::FrameRow;
    use crate::tie::Tie;
    use crate::ties::Thousandths;

    #[test]
    fn no_month_is_left_out_and_undated_connections_come_first() -> Result<()> {
        let row = |day: Option<Day>, ties| FrameRow {
            connected_on: day,
            ties,
            company: None,
        };
        let certain = |tie| Some(Thousandths::certain(tie));
        let rows = [
            row(Day::new(2025, 11, 30), certain(Tie::Known)),
            row(None, certain(Tie::Stranger)),
            row(Day::new(2026, 1, 2), None),
            row(Day::new(2025, 11, 1), certain(Tie::Stranger)),
        ];
        let frame = ConnectionFrame::new(&rows.iter().cloned())?;
        let as_of = Day::new(2026, 2, 14).expect("a day");
        let shown: Vec<String> = growth(&frame, as_of)?
            .iter()
            .map(|one| {
                let month = one
                    .month
                    .map_or("unknown".to_owned(), |month| month.to_string());
                let [known, _, stranger] = one.expected;
                format!(
                    "{month} +{} ={} {known} {stranger} hidden {}",
                    one.added, one.total, one.hidden
                )
            })
            .collect();
        assert_eq!(
            shown,
            [
                "unknown +1 =1 0.000 1.000 hidden 0",
                "2025-11 +2 =3 1.000 1.000 hidden 0",
                "2025-12 +0 =3 0.000 0.000 hidden 0",
                "2026-01 +1 =4 0.000 0.000 hidden 1",
                "2026-02 +0 =4 0.000 0.000 hidden 0",
            ]
        );
        let none: [FrameRow<'_>; 0] = [];
        assert_eq!(
            growth(&ConnectionFrame::new(&none.iter().cloned())?, as_of)?,
            []
        );
        Ok(())
    }
}
