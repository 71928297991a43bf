//! Cuts the text of a table into records, each with its line, and tells those that are torn. What its cells
//! mean is not known here.

use std::io::{self, Read};

use super::ahead::Fill;
use super::tape::{self, Tape};
use super::torn::{self, Escape, Lines};

/// So much text is handed over at once: some hundred rows.
const BATCH_BYTES: usize = 1 << 17;

/// The room of a larger record is not kept for the next one.
const KEPT_BYTES: usize = 1 << 14;

/// One row as its cells.
#[derive(Debug, Default)]
pub(super) struct Record {
    pub(super) cells: csv::ByteRecord,
    /// The line of the file on which it begins.
    pub(super) line: u64,
    /// What is wrong where it is torn; its cells mean nothing then.
    pub(super) torn: Option<&'static str>,
}

/// Records that are handed over together.
#[derive(Debug, Default)]
pub(super) struct Batch {
    /// Those behind `count` only keep their room.
    records: Vec<Record>,
    count: usize,
    bytes: usize,
    /// Why nothing comes behind them where that is no ordinary end.
    pub(super) broken: Option<io::Error>,
}

impl Batch {
    pub(super) fn records(&mut self) -> &mut [Record] {
        &mut self.records[..self.count]
    }

    /// Where the next record goes.
    fn next(&mut self) -> &mut Record {
        if self.count == self.records.len() {
            self.records.push(Record::default());
        }
        let record = &mut self.records[self.count];
        if record.cells.as_slice().len() > KEPT_BYTES {
            record.cells = csv::ByteRecord::new();
        }
        record
    }
}

/// A text that is cut into records from front to back.
pub(super) struct Cutter<R> {
    delimiter: u8,
    escape: Escape,
    /// `None` where the text broke off.
    reader: Option<csv::Reader<tape::Row<R>>>,
    /// Where the reader began in the text.
    base: u64,
    lines: Lines,
}

impl<R: Read> Cutter<R> {
    /// Begins at the front of a text; to hold more than `most` bytes is an error.
    pub(super) fn new(text: R, most: u64, delimiter: u8, escape: Escape) -> Self {
        let mut cutter = Self {
            delimiter,
            escape,
            reader: None,
            base: 0,
            lines: Lines::default(),
        };
        cutter.begin(Tape::new(text, most));
        cutter
    }

    /// Fills a batch with the next records.
    pub(super) fn fill(&mut self, batch: &mut Batch) -> Fill {
        batch.count = 0;
        batch.bytes = 0;
        while batch.bytes < BATCH_BYTES {
            match self.cut(batch.next()) {
                Ok(0) => return Fill::Last,
                Ok(bytes) => {
                    batch.count += 1;
                    batch.bytes += bytes;
                }
                Err(error) => {
                    batch.broken = Some(error);
                    return Fill::Last;
                }
            }
        }
        Fill::More
    }

    /// Begins to cut where the tape stands.
    fn begin(&mut self, tape: Tape<R>) {
        self.base = tape.position();
        let begin = self.base;
        let reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(self.delimiter)
            .escape(self.escape.byte())
            .buffer_capacity(1 << 16)
            .from_reader(tape::Row { tape, begin });
        self.reader = Some(reader);
    }

    /// Cuts off the next record, and returns how many bytes of the text it took; 0 at the end.
    fn cut(&mut self, record: &mut Record) -> io::Result<usize> {
        let Some(reader) = &mut self.reader else {
            return Ok(0);
        };
        let begin = self.base + reader.position().byte();
        let more = reader
            .read_byte_record(&mut record.cells)
            .map_err(|error| match error.into_kind() {
                csv::ErrorKind::Io(error) => error,
                other => io::Error::other(format!("{other:?}")),
            })?;
        let end = self.base + reader.position().byte();
        let tape::Row { tape, begin: kept } = reader.get_mut();
        if !more && !tape.is_overrun() {
            return Ok(0);
        }
        let raw = tape.between(begin, end);
        // Blank lines before the row were read with it, as was the LF of a CR LF.
        let blank = torn::blank_beginning(raw);
        self.lines.pass(&raw[..blank]);
        record.line = self.lines.passed() + 1;
        let (bytes, raw) = (raw.len(), &raw[blank..]);
        record.torn = torn::what(raw, end == tape.position(), self.delimiter, self.escape);
        if record.torn.is_some() {
            self.skip_line(begin + blank as u64)?;
        } else {
            self.lines.pass(raw);
            tape.let_go(end);
            *kept = end;
        }
        Ok(bytes.max(1))
    }

    /// Goes on behind the end of the line at a place.
    fn skip_line(&mut self, from: u64) -> io::Result<()> {
        if let Some(reader) = self.reader.take() {
            let mut tape = reader.into_inner().tape;
            self.lines.skip_to(tape.skip_line(from)?);
            self.begin(tape);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The first cell and the line of every record, `torn` for one that is.
    fn cut(text: &str) -> Vec<(String, u64)> {
        let mut cutter = Cutter::new(text.as_bytes(), u64::MAX, b',', Escape::Doubled);
        let (mut batch, mut found) = (Batch::default(), Vec::new());
        loop {
            let more = cutter.fill(&mut batch);
            found.extend(batch.records().iter().map(|record| {
                let cell = if record.torn.is_some() {
                    b"torn"
                } else {
                    &record.cells[0]
                };
                (String::from_utf8_lossy(cell).into_owned(), record.line)
            }));
            assert!(batch.broken.is_none());
            if more == Fill::Last {
                return found;
            }
        }
    }

    #[test]
    fn records_over_many_batches_keep_their_order_and_their_lines() {
        let filling = "x".repeat(KEPT_BYTES / 2);
        let (mut text, mut expected, mut line) = (String::new(), Vec::new(), 1);
        for number in 0..10 * BATCH_BYTES / KEPT_BYTES {
            text.push_str(&format!("{number},\"{filling}\n\n{filling}{filling}\"\n\n"));
            expected.push((number.to_string(), line));
            line += 4;
        }
        text.push_str("a \"torn\" one,\"\nlast,1");
        expected.push(("torn".to_owned(), line));
        expected.push(("last".to_owned(), line + 1));
        assert_eq!(cut(&text), expected);
    }

    #[test]
    fn a_text_without_records_has_none() {
        assert_eq!(cut(""), []);
        assert_eq!(cut("\n\r\n\n"), []);
    }

    #[test]
    fn more_text_than_allowed_is_an_error_behind_what_was_cut() {
        let text = "a,1\n".repeat(1 << 16);
        let mut cutter = Cutter::new(text.as_bytes(), 1 << 17, b',', Escape::Doubled);
        let mut batch = Batch::default();
        while cutter.fill(&mut batch) == Fill::More {}
        let kind = batch.broken.map(|error| error.kind());
        assert_eq!(kind, Some(io::ErrorKind::FileTooLarge));
    }
}
