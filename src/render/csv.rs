//! The files of the report folder.

mod cells;

use csv::{Terminator, WriterBuilder};

use cells::cells;

use crate::comparison::Comparison;
use crate::report::{Report, Row, Summary};

/// Every file as its name and bytes: UTF-8, header row, quotes as in RFC 4180, LF.
pub(super) fn files(report: &Report) -> csv::Result<Vec<(&'static str, Vec<u8>)>> {
    Ok(vec![
        ("summary.csv", summary(&report.summary)?),
        ("connections.csv", table(&report.connections)?),
        ("invitations.csv", table(&report.invitations)?),
        ("sent.csv", table(&report.sent)?),
        ("growth.csv", table(&report.growth)?),
        ("companies.csv", table(&report.companies)?),
        ("unconnected.csv", table(&report.unconnected)?),
        ("skipped.csv", table(&report.skipped)?),
    ])
}

/// The file of a comparison.
pub(super) fn comparison(comparison: &Comparison) -> csv::Result<(&'static str, Vec<u8>)> {
    Ok(("compare.csv", table(&comparison.changes)?))
}

/// The header and a line for each row.
fn table<R: Row>(rows: &[R]) -> csv::Result<Vec<u8>> {
    let mut writer = writer();
    writer.write_record(R::COLUMNS)?;
    for row in rows {
        writer.write_record(&cells(row)?)?;
    }
    bytes(writer)
}

/// One row turned: a line for each metric.
fn summary(summary: &Summary) -> csv::Result<Vec<u8>> {
    let mut writer = writer();
    writer.write_record(["metric", "value"])?;
    for (metric, value) in Summary::COLUMNS.iter().zip(&cells(summary)?) {
        writer.write_record([metric, value])?;
    }
    bytes(writer)
}

fn writer() -> csv::Writer<Vec<u8>> {
    WriterBuilder::new()
        .terminator(Terminator::Any(b'\n'))
        .from_writer(Vec::new())
}

fn bytes(writer: csv::Writer<Vec<u8>>) -> csv::Result<Vec<u8>> {
    writer
        .into_inner()
        .map_err(|error| error.into_error().into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::Action;
    use crate::report::SkippedRow;
    use crate::untrusted::Untrusted;

    #[test]
    fn a_table_without_rows_has_its_header() -> csv::Result<()> {
        let none: [SkippedRow; 0] = [];
        assert_eq!(table(&none)?, b"file,line,problem,action\n");
        Ok(())
    }

    #[test]
    fn every_cell_goes_through_the_escape() -> csv::Result<()> {
        let row = SkippedRow {
            file: Untrusted::new("=cmd\u{1b}\"x, y"),
            line: Some(3),
            problem: "-1 of\u{7}".to_owned(),
            action: Action::SetAside,
        };
        let text = String::from_utf8(table(&[row])?).expect("UTF-8");
        assert_eq!(
            text,
            "file,line,problem,action\n\"'=cmd\u{fffd}\"\"x, y\",3,'-1 of\u{fffd},set_aside\n"
        );
        Ok(())
    }
}
