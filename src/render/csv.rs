//! The files of the report folder.

mod cells;

use std::io::Write;

use csv::{Terminator, WriterBuilder};

use cells::Cells;

use crate::comparison::Comparison;
use crate::report::{Report, Row, Summary};

/// Writes a file of a report: UTF-8, header row, quotes as in RFC 4180, LF.
pub(super) type Table = fn(&Report, &mut dyn Write) -> csv::Result<()>;

/// Every file of a report by its name.
pub(super) const FILES: [(&str, Table); 8] = [
    ("summary.csv", |report, out| summary(&report.summary, out)),
    ("connections.csv", |report, out| {
        table(&report.connections, out)
    }),
    ("invitations.csv", |report, out| {
        table(&report.invitations, out)
    }),
    ("sent.csv", |report, out| table(&report.sent, out)),
    ("growth.csv", |report, out| table(&report.growth, out)),
    ("companies.csv", |report, out| table(&report.companies, out)),
    ("unconnected.csv", |report, out| {
        table(&report.unconnected, out)
    }),
    ("skipped.csv", |report, out| table(&report.skipped, out)),
];

/// The file of a comparison.
pub(super) const COMPARISON: &str = "compare.csv";

/// Writes the file of a comparison.
pub(super) fn comparison(comparison: &Comparison, out: &mut dyn Write) -> csv::Result<()> {
    table(&comparison.changes, out)
}

/// The header and a line for each row.
fn table<R: Row>(rows: &[R], out: &mut dyn Write) -> csv::Result<()> {
    let mut writer = writer(out);
    writer.write_record(R::COLUMNS)?;
    let mut cells = Cells::default();
    for row in rows {
        writer.write_record(cells.of(row)?)?;
    }
    Ok(writer.flush()?)
}

/// One row turned: a line for each metric.
fn summary(summary: &Summary, out: &mut dyn Write) -> csv::Result<()> {
    let mut writer = writer(out);
    writer.write_record(["metric", "value"])?;
    for (metric, value) in Summary::COLUMNS.iter().zip(Cells::default().of(summary)?) {
        writer.write_record([metric, value])?;
    }
    Ok(writer.flush()?)
}

fn writer(out: &mut dyn Write) -> csv::Writer<&mut dyn Write> {
    WriterBuilder::new()
        .terminator(Terminator::Any(b'\n'))
        .from_writer(out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::Action;
    use crate::report::SkippedRow;
    use crate::untrusted::Untrusted;

    fn text<R: Row>(rows: &[R]) -> csv::Result<String> {
        let mut bytes = Vec::new();
        table(rows, &mut bytes)?;
        Ok(String::from_utf8(bytes).expect("UTF-8"))
    }

    #[test]
    fn a_table_without_rows_has_its_header() -> csv::Result<()> {
        let none: [SkippedRow; 0] = [];
        assert_eq!(text(&none)?, "file,line,problem,action\n");
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
        assert_eq!(
            text(&[row])?,
            "file,line,problem,action\n\"'=cmd\u{fffd}\"\"x, y\",3,'-1 of\u{fffd},set_aside\n"
        );
        Ok(())
    }
}
