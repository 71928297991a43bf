//! Reads one table: finds the header, hands over row by row, and keeps the account of every row.
//!
//! What a table's cells mean is not known here; that is one file a table beside this one.

use std::borrow::Cow;
use std::io::{self, Read};

use super::ahead;
use super::dates::{self, Stamp};
use super::dialect::{self, Dialect, NoTable, Opened};
use super::header::{Column, Header};
use super::limits::{self, Size};
use super::problem::{Action, Problem};
use super::records::{Batch, Cutter, Record};
use super::torn::Escape;
use crate::untrusted::Untrusted;

/// How a table is recognised and read.
pub(super) struct Schema {
    pub(super) columns: &'static [Column],
    /// The header has at least one column of each group.
    pub(super) required: &'static [&'static [usize]],
    /// How a quote inside a cell is written.
    pub(super) escape: Escape,
    /// The most that it may hold.
    pub(super) most: Size,
}

/// One row of a table.
pub(super) struct Row<'a> {
    schema: &'a Schema,
    header: &'a Header,
    record: &'a csv::ByteRecord,
    line: u64,
}

impl Row<'_> {
    /// The line of the file on which the row begins.
    pub(super) fn line(&self) -> u64 {
        self.line
    }

    /// The cell as it stands; empty where the file or the row has no such column.
    pub(super) fn bytes(&self, column: usize) -> &[u8] {
        self.header
            .place(column)
            .and_then(|place| self.record.get(place))
            .unwrap_or_default()
    }

    /// The cell as text, without outer blanks.
    pub(super) fn text(&self, column: usize) -> Cow<'_, str> {
        match dialect::decode(self.bytes(column)) {
            Cow::Borrowed(text) => Cow::Borrowed(text.trim()),
            Cow::Owned(text) => Cow::Owned(text.trim().to_owned()),
        }
    }

    /// The cell as text typed by somebody.
    pub(super) fn untrusted(&self, column: usize) -> Untrusted {
        Untrusted::new(&self.text(column))
    }

    /// Two name cells as one name.
    pub(super) fn full_name(&self, first: usize, last: usize) -> Untrusted {
        Untrusted::new(&format!("{} {}", self.text(first), self.text(last)))
    }

    /// Whether the file has the column at all.
    pub(super) fn has(&self, column: usize) -> bool {
        self.header.has(column)
    }

    /// The date of a cell, or the problem to name.
    pub(super) fn stamp(&self, column: usize, example: &str) -> Result<Stamp, String> {
        dates::stamp(&self.text(column))
            .ok_or_else(|| self.expected(column, &format!("a date like {example}")))
    }

    /// A problem with a cell of this row, in words.
    pub(super) fn expected(&self, column: usize, what: &str) -> String {
        format!("{}: expected {what}", self.schema.columns[column].0[0])
    }

    fn known_cells_are_empty(&self) -> bool {
        (0..self.schema.columns.len()).all(|column| self.bytes(column).trim_ascii().is_empty())
    }

    /// The first of the columns that netcheck reads whose cell is longer than a cell can be.
    fn overlong(&self) -> Option<usize> {
        (0..self.schema.columns.len()).find(|column| self.bytes(*column).len() > limits::CELL_BYTES)
    }
}

/// What became of a row.
pub(super) enum Taken {
    Used,
    Repaired(String),
    Duplicate(String),
    Skipped(String),
}

/// The account of a table: `read = used + duplicates + skipped`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Rows with any content below the header.
    pub read: usize,
    /// Rows in the result, those with a repaired cell among them.
    pub used: usize,
    /// Rows that say again what an earlier one said.
    pub duplicates: usize,
    /// Rows lost to the result.
    pub skipped: usize,
}

/// Reads a whole table, giving each row to `take`. Rows without any content are no rows; a row equal
/// to the header is skipped; of a row with a quote that was never closed only its first line is lost.
pub(super) fn read(
    file: &str,
    source: &mut (dyn Read + Send),
    schema: &Schema,
    problems: &mut Vec<Problem>,
    mut take: impl FnMut(&Row<'_>) -> Taken,
) -> Result<Tally, NoTable> {
    let Opened { text, dialect } = dialect::open(source, schema.columns, schema.required)?;
    let mut cutter = Cutter::new(text, schema.most.bytes, dialect.delimiter, schema.escape);
    let mut pass = Pass {
        file,
        schema,
        dialect,
        problems,
        named: 0,
        header_row: None,
        tally: Tally::default(),
    };
    ahead::make(
        |batch: &mut Batch| cutter.fill(batch),
        |batches| {
            let mut batch = Batch::default();
            while batches.next(&mut batch) {
                for record in batch.records() {
                    pass.record(record, &mut take)?;
                }
                if let Some(error) = batch.broken.take() {
                    return Err(pass.no_table(error));
                }
            }
            Ok(pass.tally)
        },
    )
}

/// What is known while a table is read.
struct Pass<'a> {
    file: &'a str,
    schema: &'a Schema,
    dialect: Dialect,
    problems: &'a mut Vec<Problem>,
    /// How many problems are of this table.
    named: usize,
    header_row: Option<csv::ByteRecord>,
    tally: Tally,
}

impl Pass<'_> {
    /// Takes in a record; one that is torn is lost, and above the header it is none.
    fn record(
        &mut self,
        record: &mut Record,
        take: &mut impl FnMut(&Row<'_>) -> Taken,
    ) -> Result<(), NoTable> {
        let Some(what) = record.torn else {
            return self.row(&mut record.cells, record.line, take);
        };
        if self.header_row.is_none() {
            return Ok(());
        }
        self.tally.read += 1;
        self.note(record.line, Taken::Skipped(what.to_owned()))
    }

    fn no_table(&self, error: io::Error) -> NoTable {
        if error.kind() == io::ErrorKind::FileTooLarge {
            let mib = self.schema.most.bytes >> 20;
            return NoTable::BeyondLimit(format!("holds more than {mib} MiB of text"));
        }
        NoTable::Io(error)
    }

    /// Takes in a row that is whole.
    fn row(
        &mut self,
        record: &mut csv::ByteRecord,
        line: u64,
        take: &mut impl FnMut(&Row<'_>) -> Taken,
    ) -> Result<(), NoTable> {
        if let Some(delimiter) = self.dialect.wrapped
            && record.len() == 1
            && let Some(inside) = dialect::first_row(&record[0], delimiter)
        {
            *record = inside;
        }
        if record.iter().all(|cell| cell.trim_ascii().is_empty()) {
            return Ok(());
        }
        let header = &self.dialect.header;
        let Some(header_row) = &self.header_row else {
            let is_header = header.is_in(record.iter().map(dialect::decode));
            self.header_row = is_header.then(|| record.clone());
            return Ok(());
        };
        let row = Row {
            schema: self.schema,
            header,
            record,
            line,
        };
        self.tally.read += 1;
        if self.tally.read > self.schema.most.rows {
            let rows = self.schema.most.rows;
            return Err(NoTable::BeyondLimit(format!("has more than {rows} rows")));
        }
        let taken = if record == header_row {
            Taken::Skipped("the header again".to_owned())
        } else if record.len() > limits::CELLS {
            Taken::Skipped(format!("expected at most {} cells", limits::CELLS))
        } else if record.iter().all(is_zeros) {
            Taken::Skipped("nothing but zero bytes, as a disk leaves them".to_owned())
        } else if row.known_cells_are_empty() {
            Taken::Skipped("every column that netcheck reads is empty".to_owned())
        } else if let Some(column) = row.overlong() {
            let bytes = limits::CELL_BYTES;
            Taken::Skipped(row.expected(column, &format!("at most {bytes} bytes")))
        } else {
            take(&row)
        };
        self.note(line, taken)
    }

    /// Counts a row, and names it where it is not used as it is.
    fn note(&mut self, line: u64, taken: Taken) -> Result<(), NoTable> {
        let (action, what) = match taken {
            Taken::Used => {
                self.tally.used += 1;
                return Ok(());
            }
            Taken::Repaired(what) => {
                self.tally.used += 1;
                (Action::Repaired, what)
            }
            Taken::Duplicate(what) => {
                self.tally.duplicates += 1;
                (Action::Duplicate, what)
            }
            Taken::Skipped(what) => {
                self.tally.skipped += 1;
                (Action::Skipped, what)
            }
        };
        self.named += 1;
        if self.named > limits::PROBLEMS {
            let rows = limits::PROBLEMS;
            return Err(NoTable::BeyondLimit(format!(
                "has more than {rows} rows that cannot be used as they are"
            )));
        }
        self.problems.push(Problem {
            file: self.file.to_owned(),
            line: Some(line),
            what,
            action,
        });
        Ok(())
    }
}

/// Whether a cell has nothing but zero bytes and blanks.
fn is_zeros(cell: &[u8]) -> bool {
    cell.iter()
        .all(|byte| *byte == 0 || byte.is_ascii_whitespace())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const NAME: usize = 0;
    const DATE: usize = 1;
    const SCHEMA: Schema = Schema {
        columns: &[
            Column(&["First Name", "Vorname"]),
            Column(&["Connected On"]),
        ],
        required: &[&[NAME], &[DATE]],
        escape: Escape::Doubled,
        most: limits::PEOPLE,
    };

    fn names_and_dates(
        text: &[u8],
    ) -> Result<(Vec<(String, String)>, Tally, Vec<String>), NoTable> {
        let (mut rows, mut problems) = (Vec::new(), Vec::new());
        let tally = read("T.csv", &mut &text[..], &SCHEMA, &mut problems, |row| {
            if row.text(NAME).is_empty() {
                return Taken::Skipped(row.expected(NAME, "a name"));
            }
            rows.push((row.text(NAME).into_owned(), row.text(DATE).into_owned()));
            Taken::Used
        })?;
        Ok((
            rows,
            tally,
            problems.iter().map(ToString::to_string).collect(),
        ))
    }

    fn ana_and_zoe() -> Vec<(String, String)> {
        [("Ana", "1"), ("Zoë", "2")]
            .map(|(a, b)| (a.to_owned(), b.to_owned()))
            .to_vec()
    }

    #[test]
    fn one_table_reads_the_same_in_every_dress() {
        let utf16 = |text: &str, mark: &[u8]| {
            let mut bytes = mark.to_vec();
            bytes.extend(text.encode_utf16().flat_map(u16::to_le_bytes));
            bytes
        };
        for (dress, bytes) in [
            ("plain", "First Name,Connected On\nAna,1\nZoë,2".into()),
            (
                "quoted header",
                "\"First Name\",\"Connected On\"\n\"Ana\",\"1\"\n\"Zoë\",\"2\"\n".into(),
            ),
            (
                "mark",
                "\u{feff}First Name,Connected On\nAna,1\nZoë,2\n".into(),
            ),
            (
                "notes above",
                "Notes:\n\"a, b\"\n\nFirst Name,Connected On\nAna,1\nZoë,2\n".into(),
            ),
            (
                "columns swapped, more of them",
                "X,Connected On,First Name\n,1,Ana\n9,2,Zoë\n".into(),
            ),
            (
                "semicolons and CR LF",
                "First Name;Connected On\r\nAna;1\r\nZoë;2\r\n".into(),
            ),
            (
                "other names",
                "FIRST_NAME,connectedOn\nAna,1\nZoë,2\n".into(),
            ),
            ("German", "Vorname,Connected On\nAna,1\nZoë,2\n".into()),
            (
                "rows as one cell",
                "\"FirstName,ConnectedOn\"\n\"Ana,1\"\n\"Zoë,2\"\n".into(),
            ),
            (
                "rows as one cell, semicolons",
                "\"FirstName;ConnectedOn\"\n\"Ana;1\"\n\"Zoë;2\"\n".into(),
            ),
            (
                "Windows-1252",
                b"First Name,Connected On\nAna,1\nZo\xeb,2\n".to_vec(),
            ),
            (
                "UTF-16 with tabs",
                utf16("First Name\tConnected On\nAna\t1\nZoë\t2", b"\xff\xfe"),
            ),
            (
                "UTF-16 without mark",
                utf16("First Name\tConnected On\nAna\t1\nZoë\t2", b""),
            ),
            (
                "empty rows",
                "First Name,Connected On\n,\n\nAna,1\n , \nZoë,2\n,,,\n".into(),
            ),
        ] as [(&str, Vec<u8>); 14]
        {
            let (rows, tally, problems) = names_and_dates(&bytes).expect(dress);
            assert_eq!(rows, ana_and_zoe(), "{dress}");
            assert_eq!(
                tally,
                Tally {
                    read: 2,
                    used: 2,
                    duplicates: 0,
                    skipped: 0
                },
                "{dress}"
            );
            assert!(problems.is_empty(), "{dress}");
        }
    }

    #[test]
    fn a_bad_row_is_named_by_the_line_on_which_it_begins() {
        for line_end in ["\n", "\r\n"] {
            let text = "Notes:\n\nFirst Name,Connected On\nAna,1\n\n\"Zoë\nEx\",2\n,bad\n\"\",\"x\ny\"\nFirst Name,Connected On\n,last"
                .replace('\n', line_end);
            let (rows, tally, problems) = names_and_dates(text.as_bytes()).expect("a table");
            assert_eq!(rows.len(), 2);
            assert_eq!(
                tally,
                Tally {
                    read: 6,
                    used: 2,
                    duplicates: 0,
                    skipped: 4
                }
            );
            assert_eq!(
                problems,
                [
                    "T.csv:8: First Name: expected a name",
                    "T.csv:9: First Name: expected a name",
                    "T.csv:11: the header again",
                    "T.csv:12: First Name: expected a name",
                ],
                "{line_end:?}"
            );
        }
    }

    #[test]
    fn a_quote_that_is_never_closed_costs_one_row() {
        for line_end in ["\n", "\r\n"] {
            let text =
                "First Name,Connected On\nAna,1\n\n\"Bo,2\nCy,3\n\"Di\nDi\",4\nZoë,5\n\"Ed,6"
                    .replace('\n', line_end);
            let (rows, tally, problems) = names_and_dates(text.as_bytes()).expect("a table");
            let names: Vec<&str> = rows.iter().map(|(name, _)| name.as_str()).collect();
            assert_eq!(names, ["Ana", "Cy", &format!("Di{line_end}Di"), "Zoë"]);
            assert_eq!(
                tally,
                Tally {
                    read: 6,
                    used: 4,
                    duplicates: 0,
                    skipped: 2
                }
            );
            assert_eq!(
                problems,
                [
                    "T.csv:4: a quote that is opened here is never closed",
                    "T.csv:9: a quote that is opened here is never closed",
                ],
                "{line_end:?}"
            );
        }
    }

    #[test]
    fn an_unknown_header_lists_what_was_found() {
        let error = names_and_dates(b"Nom,Depuis\nAna,1\n").expect_err("no header");
        assert!(matches!(error, NoTable::UnknownHeader(cells) if cells == ["Nom", "Depuis"]));
        assert!(matches!(names_and_dates(b" \r\n"), Err(NoTable::Empty)));
        assert!(matches!(
            names_and_dates(b"PK\x03\x04rest"),
            Err(NoTable::Workbook)
        ));
    }

    proptest! {
        /// The model: join cells with quotes doubled, read them back.
        #[test]
        fn what_was_written_is_what_is_read(
            cells in prop::collection::vec(("[^\\p{Cc}\\p{Z}\u{feff}]{1,12}", "[^\\p{Cc}\\p{Z}]{0,12}"), 0..8),
            delimiter in prop::sample::select(vec![',', '\t', ';']),
        ) {
            let quote = |cell: &str| format!("\"{}\"", cell.replace('"', "\"\""));
            let mut text = format!("First Name{delimiter}Connected On\n");
            for (name, date) in &cells {
                text.push_str(&format!("{}{delimiter}{}\n", quote(name), quote(date)));
            }
            let (rows, tally, _) = names_and_dates(text.as_bytes()).expect("a table");
            prop_assert_eq!(&rows, &cells);
            prop_assert_eq!(tally.read, cells.len());
        }

        #[test]
        fn any_bytes_are_read_or_refused_and_every_row_is_accounted_for(
            bytes in prop::collection::vec(any::<u8>(), 0..400)
        ) {
            let mut text = b"First Name,Connected On\n".to_vec();
            text.extend(bytes);
            let (rows, tally, problems) = names_and_dates(&text).expect("a table");
            prop_assert_eq!(tally.read, tally.used + tally.duplicates + tally.skipped);
            prop_assert_eq!(rows.len(), tally.used);
            prop_assert_eq!(problems.len(), tally.skipped);
        }
    }
}
