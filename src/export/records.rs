//! Cuts the text of a table into records, each with its line, and tells those that are torn. What its cells
//! mean is not known here.

use std::io::{self, Read};

use csv_core::{ReadRecordResult, Reader, ReaderBuilder};

use super::beginnings::Beginnings;
use super::limits::ROW_BYTES;
use super::plain::{self, Place, Plain};
use super::tape::{CHUNK, Tape};
use super::torn::{self, Behind, Escape, Lines, Marks};

/// The cells of one row.
#[derive(Clone, Debug, Default)]
pub(super) struct Cells {
    /// The bytes of the row, the cells among them; there may be more room.
    bytes: Vec<u8>,
    /// Where each begins and ends.
    places: Vec<Place>,
}

impl Cells {
    pub(super) fn len(&self) -> usize {
        self.places.len()
    }

    /// No cell is longer than this.
    pub(super) fn most_bytes(&self) -> usize {
        self.places.last().map_or(0, |(_, end)| *end)
    }

    pub(super) fn get(&self, place: usize) -> Option<&[u8]> {
        let (begin, end) = self.places.get(place)?;
        Some(&self.bytes[*begin..*end])
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &[u8]> + Clone {
        self.places
            .iter()
            .map(|(begin, end)| &self.bytes[*begin..*end])
    }

    /// Each begins where the one before it ends.
    fn set_ends(&mut self, ends: &[usize]) {
        let begins = std::iter::once(0).chain(ends.iter().copied());
        self.places.clear();
        self.places.extend(begins.zip(ends.iter().copied()));
    }
}

impl<'a> FromIterator<&'a [u8]> for Cells {
    fn from_iter<I: IntoIterator<Item = &'a [u8]>>(cells: I) -> Self {
        let (mut all, mut ends) = (Self::default(), Vec::new());
        for cell in cells {
            all.bytes.extend_from_slice(cell);
            ends.push(all.bytes.len());
        }
        all.set_ends(&ends);
        all
    }
}

/// One row of the text, and how those before it began.
#[derive(Debug, Default)]
pub(super) struct Record {
    pub(super) cells: Cells,
    beginnings: Beginnings,
    /// Rows of one number begin with the same cells; `None` where that is not known.
    pub(super) beginning: Option<u32>,
    /// The line of the file on which it begins.
    pub(super) line: u64,
    /// What is wrong where it is torn; its cells mean nothing then.
    pub(super) torn: Option<&'static str>,
}

impl Record {
    /// Rows may have their first `shared` cells in common.
    pub(super) fn new(shared: usize) -> Self {
        Self {
            beginnings: Beginnings::new(shared),
            ..Self::default()
        }
    }
}

/// A text that is cut into records from front to back.
pub(super) struct Cutter<R> {
    /// For rows that are not written plainly; made when the first one comes.
    reader: Option<Box<Reader>>,
    /// Room for where the cells that it reads end.
    ends: Vec<usize>,
    tape: Tape<R>,
    marks: Marks,
    /// What is behind the text.
    behind: Behind,
    lines: Lines,
}

impl<R: Read> Cutter<R> {
    /// Begins at the front of a text.
    pub(super) fn new(tape: Tape<R>, marks: Marks) -> Self {
        Self::on(tape, Behind::Nothing, marks, Lines::default())
    }

    /// Begins behind the `lines` that came before.
    pub(super) fn on(tape: Tape<R>, behind: Behind, marks: Marks, lines: Lines) -> Self {
        Self {
            reader: None,
            ends: Vec::new(),
            tape,
            marks,
            behind,
            lines,
        }
    }

    pub(super) fn into_tape(self) -> Tape<R> {
        self.tape
    }

    /// Where in the text the next record is looked for, and the lines before.
    pub(super) fn position(&self) -> (u64, Lines) {
        (self.tape.position(), self.lines)
    }

    /// Cuts off the next record; says whether there was one.
    pub(super) fn next(&mut self, record: &mut Record) -> io::Result<bool> {
        // Where a row ended with CR the next one may, too: to look for its LF would be to search the whole text.
        let may_be_plain = self.marks.escape == Escape::Doubled && !self.lines.are_after_cr();
        self.pass_blank()?;
        if self.tape.ahead().is_empty() {
            return Ok(false);
        }
        record.line = self.lines.passed() + 1;
        if may_be_plain && self.cut_plain(record) {
            return Ok(true);
        }
        let begin = self.tape.position();
        self.read_cells(&mut record.cells)?;
        record.beginning = None;
        let raw = self.tape.passed_from(begin);
        let is_last = self.tape.ahead().is_empty();
        let behind = if is_last { self.behind } else { Behind::Text };
        record.torn = torn::what(raw, behind, self.marks);
        if record.torn.is_some() {
            // Goes on behind its first line.
            if let Some(reader) = &mut self.reader {
                reader.reset();
            }
            let line_end = self.tape.skip_line(begin)?;
            self.lines.skip_to(line_end);
        } else {
            self.lines.pass(raw);
            self.tape.let_go();
        }
        Ok(true)
    }

    /// Goes on over blank lines and the LF of a CR LF to the next row, and over a mark before it: the reader would
    /// take that off the row that happens to be its first, and leave it on others.
    fn pass_blank(&mut self) -> io::Result<()> {
        loop {
            while self.tape.ahead().len() < MARK.len() && self.tape.read_on()? {}
            let ahead = self.tape.ahead();
            let blank = torn::blank_beginning(ahead);
            if blank > 0 {
                self.lines.pass(&ahead[..blank]);
                self.tape.pass(blank);
                self.tape.let_go();
            } else if ahead.starts_with(MARK) {
                // An LF behind it is no part of a CR LF.
                self.lines.pass(MARK);
                self.tape.pass(MARK.len());
            } else {
                return Ok(());
            }
        }
    }

    /// Cuts off the next record where it is written plainly and is there already; says whether it is.
    fn cut_plain(&mut self, record: &mut Record) -> bool {
        let ahead = self.tape.ahead();
        let Cells { bytes, places } = &mut record.cells;
        let delimiter = self.marks.delimiter;
        let read = plain::read(ahead, delimiter, &mut record.beginnings, bytes, places);
        let Some(Plain { length, beginning }) = read else {
            return false;
        };
        record.beginning = beginning;
        record.torn = None;
        self.lines.pass(&ahead[..length]);
        self.tape.pass(length);
        self.tape.let_go();
        true
    }

    /// Reads the cells of the next record, as far as a record can go.
    fn read_cells(&mut self, cells: &mut Cells) -> io::Result<()> {
        let begin = self.tape.position();
        let reader = self
            .reader
            .get_or_insert_with(|| Box::new(reader(self.marks)));
        let (mut bytes, mut count) = (0, 0);
        loop {
            if self.tape.ahead().is_empty() {
                if self.tape.position() - begin > (ROW_BYTES + CHUNK) as u64 {
                    break;
                }
                // Where nothing more comes, the reader learns it from an empty text.
                self.tape.read_on()?;
            }
            let (result, read, written, ended) = reader.read_record(
                self.tape.ahead(),
                &mut cells.bytes[bytes..],
                &mut self.ends[count..],
            );
            self.tape.pass(read);
            bytes += written;
            count += ended;
            match result {
                ReadRecordResult::Record | ReadRecordResult::End => break,
                ReadRecordResult::OutputFull => grow(&mut cells.bytes, FEWEST_BYTES),
                ReadRecordResult::OutputEndsFull => grow(&mut self.ends, FEWEST_CELLS),
                ReadRecordResult::InputEmpty => {}
            }
        }
        cells.set_ends(&self.ends[..count]);
        Ok(())
    }
}

fn reader(marks: Marks) -> Reader {
    ReaderBuilder::new()
        .delimiter(marks.delimiter)
        .escape(marks.escape.byte())
        .build()
}

/// The byte order mark: where a file was put behind another one it stands before a row.
const MARK: &[u8] = b"\xef\xbb\xbf";

/// Room for a record of ordinary size.
const FEWEST_BYTES: usize = 1 << 10;
const FEWEST_CELLS: usize = 1 << 5;

fn grow<T: Clone + Default>(room: &mut Vec<T>, fewest: usize) {
    room.resize((2 * room.len()).max(fewest), T::default());
}

#[cfg(test)]
mod tests {
    use super::super::torn::Escape;
    use super::*;

    const MARKS: Marks = Marks {
        delimiter: b',',
        escape: Escape::Doubled,
    };

    /// The first cell and the line of every record, `torn` for one that is.
    fn cut(text: &str) -> Vec<(String, u64)> {
        let mut cutter = Cutter::new(Tape::new(text.as_bytes(), u64::MAX), MARKS);
        let (mut record, mut found) = (Record::default(), Vec::new());
        while cutter.next(&mut record).expect("memory can be read") {
            let cell = if record.torn.is_some() {
                &b"torn"[..]
            } else {
                record.cells.get(0).expect("a cell")
            };
            found.push((String::from_utf8_lossy(cell).into_owned(), record.line));
        }
        found
    }

    #[test]
    fn records_keep_their_order_and_their_lines() {
        let filling = "x".repeat(1 << 13);
        let (mut text, mut expected, mut line) = (String::new(), Vec::new(), 1);
        for number in 0..50 {
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
    fn a_record_is_the_same_wherever_a_chunk_ends_in_it() {
        let row = "Ana,\"4/9/18, 3:31 AM\",,\"say \"\"so\"\"\",end\n";
        let whole: Cells = [&b"Ana"[..], b"4/9/18, 3:31 AM", b"", b"say \"so\"", b"end"]
            .into_iter()
            .collect();
        let text = row.repeat(5 * CHUNK / row.len());
        for begin in 0..row.len() {
            let mut cutter = Cutter::new(Tape::new(&text.as_bytes()[begin..], u64::MAX), MARKS);
            let mut record = Record::default();
            cutter.next(&mut record).expect("memory can be read");
            while cutter.next(&mut record).expect("memory can be read") {
                assert!(record.cells.iter().eq(whole.iter()), "{record:?}");
            }
        }
    }

    #[test]
    fn a_mark_before_a_row_is_no_part_of_it_whatever_stands_before() {
        let text = "\u{feff}a,1\n\u{feff}b,2\n\"c\"\"\",3\r\n\u{feff}d,4\r\u{feff}e \"5\"\n\n\n\u{feff}f\r\u{feff}\ng\n\u{feff}\n";
        let rows = [
            ("a", 1),
            ("b", 2),
            ("c\"", 3),
            ("d", 4),
            ("e \"5\"", 5),
            ("f", 8),
            ("g", 10),
        ];
        assert_eq!(cut(text), rows.map(|(cell, line)| (cell.to_owned(), line)));
    }

    #[test]
    fn rows_that_end_with_cr_are_cut_without_a_search_of_the_whole_text_for_each() {
        let rows = 1 << 18;
        let found = cut(&format!("a,b\n{}\n", ",1\r".repeat(rows)));
        assert_eq!(found.len(), 1 + rows);
        assert_eq!(found.last(), Some(&(String::new(), 1 + rows as u64)));
    }

    #[test]
    fn a_text_without_records_has_none() {
        assert_eq!(cut(""), []);
        assert_eq!(cut("\n\r\n\n"), []);
    }

    #[test]
    fn more_text_than_allowed_is_an_error_behind_what_was_cut() {
        let text = "a,1\n".repeat(1 << 16);
        let mut cutter = Cutter::new(Tape::new(text.as_bytes(), 1 << 17), MARKS);
        let mut record = Record::default();
        let end = loop {
            match cutter.next(&mut record) {
                Ok(more) => assert!(more),
                Err(error) => break error.kind(),
            }
        };
        assert_eq!(end, io::ErrorKind::FileTooLarge);
        assert!(record.line > 1);
    }
}
