//! Rows torn by a quote that was never closed, and the lines that rows stand on.
//!
//! A torn row is told by its quotes alone: one that ends in the middle of a cell, or stands in a cell that
//! is not quoted. What a stranger typed can never look so in a whole file, where quotes inside cells are
//! doubled; so nobody can forge rows by lines inside a cell that look like rows.

use super::limits;

/// How a quote inside a quoted cell is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Escape {
    /// Twice.
    Doubled,
    /// With a backslash before it (Comments.csv), or twice.
    Backslash,
}

impl Escape {
    pub(super) fn byte(self) -> Option<u8> {
        (self == Self::Backslash).then_some(b'\\')
    }
}

/// What parts the cells of a table, and how a quote inside one is written.
#[derive(Clone, Copy, Debug)]
pub(super) struct Marks {
    pub(super) delimiter: u8,
    pub(super) escape: Escape,
}

/// What comes behind a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Behind {
    Text,
    /// The end of the file.
    Nothing,
    /// The end of a part of the text, which may have been taken in the middle of a row.
    Unknown,
}

/// What is said of a row with a quote that has no end.
pub(super) const NEVER_CLOSED: &str = "a quote that is opened here is never closed";

/// What is wrong with the text of a row; `None` where it is whole. Only a row of several lines, or one
/// that the text ends with, can have lost the end of a quote.
pub(super) fn what(row: &[u8], behind: Behind, marks: Marks) -> Option<&'static str> {
    let inside = row.trim_ascii_end();
    let first_line = memchr::memchr2(b'\n', b'\r', inside);
    if first_line.unwrap_or(inside.len()) > limits::ROW_BYTES {
        return Some("the row is longer than a row can be");
    }
    let torn = || match quotes(row, marks) {
        Quotes::Whole => false,
        Quotes::Stray => first_line.is_some() || behind == Behind::Unknown,
        Quotes::Open => true,
    };
    let may_be = first_line.is_some() || behind != Behind::Text;
    let is_cut = behind == Behind::Unknown && !row.ends_with(b"\n") && !row.ends_with(b"\r");
    let torn = is_cut || inside.len() > limits::ROW_BYTES || may_be && torn();
    torn.then_some(NEVER_CLOSED)
}

enum Quotes {
    /// They stand only around whole cells, and doubled inside them.
    Whole,
    /// One stands elsewhere.
    Stray,
    /// The text ends inside a quoted cell.
    Open,
}

fn quotes(row: &[u8], marks: Marks) -> Quotes {
    enum At {
        CellBegin,
        Plain,
        Quoted,
        /// Behind the backslash.
        Escaped,
        /// Behind a quote that ends the cell, unless another follows.
        Quote,
    }
    let mut at = At::CellBegin;
    for byte in row {
        at = match (at, *byte) {
            (At::Quoted, b'\\') if marks.escape == Escape::Backslash => At::Escaped,
            (At::Quoted, b'"') => At::Quote,
            (At::CellBegin | At::Quote, b'"') | (At::Quoted | At::Escaped, _) => At::Quoted,
            (At::Plain, b'"') => return Quotes::Stray,
            (_, byte) if byte == marks.delimiter || matches!(byte, b'\n' | b'\r') => At::CellBegin,
            (At::Quote, _) => return Quotes::Stray,
            _ => At::Plain,
        };
    }
    match at {
        At::CellBegin | At::Plain | At::Quote => Quotes::Whole,
        At::Quoted | At::Escaped => Quotes::Open,
    }
}

/// How many bytes of line breaks a text begins with.
pub(super) fn blank_beginning(text: &[u8]) -> usize {
    text.iter()
        .take_while(|byte| matches!(byte, b'\n' | b'\r'))
        .count()
}

/// Counts lines that end in LF, CR LF or CR, all of which one file may have.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Lines {
    passed: u64,
    after_cr: bool,
}

impl Lines {
    /// Line breaks so far.
    pub(super) fn passed(&self) -> u64 {
        self.passed
    }

    /// Whether the latest line ended with CR, of which an LF may follow.
    pub(super) fn are_after_cr(&self) -> bool {
        self.after_cr
    }

    /// Goes on behind the end of a line, over text without any.
    pub(super) fn skip_to(&mut self, line_end: Option<u8>) {
        self.passed += u64::from(line_end.is_some());
        self.after_cr = line_end == Some(b'\r');
    }

    /// Goes on over a part of the text.
    pub(super) fn pass(&mut self, text: &[u8]) {
        for at in memchr::memchr2_iter(b'\n', b'\r', text) {
            let after_cr = match at.checked_sub(1) {
                Some(before) => text[before] == b'\r',
                None => self.after_cr,
            };
            self.passed += u64::from(text[at] == b'\r' || !after_cr);
        }
        self.after_cr = text.last().map_or(self.after_cr, |last| *last == b'\r');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DOUBLED: Marks = Marks {
        delimiter: b',',
        escape: Escape::Doubled,
    };

    #[test]
    fn lines_are_counted_whatever_they_end_in_and_wherever_the_text_is_parted() {
        for (parts, lines) in [
            (&["a\nb\n"][..], 2),
            (&["a\r\nb\n"], 2),
            (&["a\r", "\nb"], 1),
            (&["a\r", "b\r"], 2),
            (&["a\r", "", "\n"], 1),
            (&["\n\n\r\n"], 3),
        ] {
            let mut counted = Lines::default();
            parts.iter().for_each(|part| counted.pass(part.as_bytes()));
            assert_eq!(counted.passed(), lines, "{parts:?}");
        }
    }

    #[test]
    fn a_cell_of_many_lines_is_whole_and_a_quote_without_end_is_not() {
        for (row, torn) in [
            ("a,\"b\nc\",d\n", false),
            ("a,\"b\"\"\nc,\",\"\"\n", false),
            ("a,\"b\n", true),
            ("a,\"b\nc,\"d\",e\n", true),
            ("a,\"b\n\"c\",\"d\"\n", true),
            ("a,\"b\nc,\",d\",e\n", true),
            // On one line nothing is torn off.
            ("a \"b\" c,d\n", false),
        ] {
            let what = what(row.as_bytes(), Behind::Nothing, DOUBLED);
            assert_eq!(what, torn.then_some(NEVER_CLOSED), "{row:?}");
        }
        let escaped = "\"she said \\\"no\\\",\nand left\"\n".as_bytes();
        let backslash = Marks {
            escape: Escape::Backslash,
            ..DOUBLED
        };
        assert_eq!(what(escaped, Behind::Text, backslash), None);
        assert_eq!(what(escaped, Behind::Text, DOUBLED), Some(NEVER_CLOSED));
        // Where a part of the text ends, more of the line or the next line may belong to the row.
        assert_eq!(what(b"a,b", Behind::Nothing, DOUBLED), None);
        assert_eq!(what(b"a,b", Behind::Unknown, DOUBLED), Some(NEVER_CLOSED));
        assert_eq!(what(b"a,b\n", Behind::Unknown, DOUBLED), None);
        let stray = b"a \"b,\"c\n";
        assert_eq!(what(stray, Behind::Nothing, DOUBLED), None);
        assert_eq!(what(stray, Behind::Unknown, DOUBLED), Some(NEVER_CLOSED));
    }

    #[test]
    fn a_row_beyond_the_limit_is_named_as_such() {
        let long = vec![b'x'; limits::ROW_BYTES + 1];
        assert_eq!(
            what(&long, Behind::Text, DOUBLED),
            Some("the row is longer than a row can be")
        );
        let lines = [b"\"x\n".to_vec(), long, b"\"\n".to_vec()].concat();
        assert_eq!(what(&lines, Behind::Text, DOUBLED), Some(NEVER_CLOSED));
    }
}
