//! The frame that all plans start from: one row a connection.

use polars::prelude::*;

use super::Result;
use crate::day::Day;
use crate::people::FoldedCompany;
use crate::tie::Tie;
use crate::ties::Thousandths;
use crate::untrusted::Untrusted;

/// One connection, named or hidden, as far as totals look at it.
#[derive(Clone, Debug)]
pub struct FrameRow<'a> {
    /// `None` where the date could not be read.
    pub connected_on: Option<Day>,
    /// `None` for a hidden connection.
    pub ties: Option<Thousandths>,
    /// As the file writes it, and for comparing; empty where it says nothing.
    pub company: Option<(&'a Untrusted, &'a FoldedCompany)>,
}

/// Connections as columns: `connected_on` (date), `known`, `acquaintance`, `stranger` (thousandths; 0 for
/// hidden), `hidden` (0 or 1), `company` (folded; null where empty) and `spelling`.
#[derive(Clone)]
pub struct ConnectionFrame(LazyFrame);

impl ConnectionFrame {
    /// Builds the columns.
    pub fn new<'a>(rows: &(impl Iterator<Item = FrameRow<'a>> + Clone)) -> Result<Self> {
        let thousandths = |tie: Tie| -> Vec<i64> {
            rows.clone()
                .map(|row| row.ties.map_or(0, |ties| i64::from(ties.of(tie))))
                .collect()
        };
        let days: Vec<Option<i32>> = rows
            .clone()
            .map(|row| row.connected_on.map(Day::days_since_1970))
            .collect();
        let spelling: Vec<Option<&str>> = rows
            .clone()
            .map(|row| row.company.map(|(spelling, _)| spelling.as_typed()))
            .collect();
        let company: Vec<Option<&str>> = rows
            .clone()
            .map(|row| row.company.map(|(_, folded)| folded.as_str()))
            .map(|folded| folded.filter(|folded| !folded.is_empty()))
            .collect();
        let hidden: Vec<i64> = rows
            .clone()
            .map(|row| i64::from(row.ties.is_none()))
            .collect();
        let frame = df!(
            "connected_on" => days,
            "known" => thousandths(Tie::Known),
            "acquaintance" => thousandths(Tie::Acquaintance),
            "stranger" => thousandths(Tie::Stranger),
            "hidden" => hidden,
            "company" => company,
            "spelling" => spelling,
        )?;
        Ok(Self(
            frame
                .lazy()
                .with_column(col("connected_on").cast(DataType::Date)),
        ))
    }

    pub(super) fn lazy(&self) -> LazyFrame {
        self.0.clone()
    }
}

/// The sums of the expected numbers of each class.
pub(super) fn expected() -> [Expr; 3] {
    ["known", "acquaintance", "stranger"].map(|class| col(class).sum())
}

/// The values of a whole-number column, in order; nulls are 0.
pub(super) fn numbers(frame: &DataFrame, column: &str) -> Result<Vec<u64>> {
    let values = frame.column(column)?.cast(&DataType::UInt64)?;
    Ok(values
        .u64()?
        .iter()
        .map(Option::unwrap_or_default)
        .collect())
}
