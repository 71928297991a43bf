//! Reads one table: row by row below its header, with an account of every row.
//!
//! What a table's cells mean is not known here; that is one file a table beside this one.

use std::io::{self, Read};

use super::dialect::{self, NoTable, Opened};
use super::limits;
use super::problem::{Action, Problem};
use super::records::{Cutter, Record};
use super::row::{Form, Row, Schema};
use super::tape::Tape;

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
    take: impl FnMut(&Row<'_>) -> Taken,
) -> Result<Tally, NoTable> {
    let Opened { text, dialect } = dialect::open(source, schema.columns, schema.required)?;
    let mut account = Account::new(file, schema, problems);
    let form = Form::new(schema, dialect);
    let cutter = Cutter::new(Tape::new(text, schema.most.bytes), form.marks());
    account.take_all(cutter, form, take)?;
    Ok(account.tally)
}

/// The account of a table while it is read.
pub(super) struct Account<'a> {
    file: &'a str,
    schema: &'a Schema,
    problems: &'a mut Vec<Problem>,
    /// How many problems are of this table.
    named: usize,
    pub(super) tally: Tally,
}

impl<'a> Account<'a> {
    pub(super) fn new(file: &'a str, schema: &'a Schema, problems: &'a mut Vec<Problem>) -> Self {
        Self {
            file,
            schema,
            problems,
            named: 0,
            tally: Tally::default(),
        }
    }

    /// Takes in one record after the other.
    pub(super) fn take_all(
        &mut self,
        mut cutter: Cutter<impl Read>,
        mut form: Form<'_>,
        mut take: impl FnMut(&Row<'_>) -> Taken,
    ) -> Result<(), NoTable> {
        let mut record = Record::default();
        while cutter
            .next(&mut record)
            .map_err(|error| self.broken(error))?
        {
            if form.is_above_rows(&mut record) {
                continue;
            }
            let line = record.line;
            let taken = match form.row(&mut record) {
                Some(Ok(row)) => take(&row),
                Some(Err(what)) => Taken::Skipped(what),
                None => continue,
            };
            self.count(line, taken)?;
        }
        Ok(())
    }

    /// Why there is no table where the text broke off.
    pub(super) fn broken(&self, error: io::Error) -> NoTable {
        if error.kind() == io::ErrorKind::FileTooLarge {
            let mib = self.schema.most.bytes >> 20;
            return NoTable::BeyondLimit(format!("holds more than {mib} MiB of text"));
        }
        NoTable::Io(error)
    }

    /// Counts a row, and names it where it is not used as it is.
    pub(super) fn count(&mut self, line: u64, taken: Taken) -> Result<(), NoTable> {
        self.tally.read += 1;
        if self.tally.read > self.schema.most.rows {
            let rows = self.schema.most.rows;
            return Err(NoTable::BeyondLimit(format!("has more than {rows} rows")));
        }
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

#[cfg(test)]
mod tests {
    use super::super::header::Column;
    use super::super::torn::Escape;
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
        shared: &[],
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
