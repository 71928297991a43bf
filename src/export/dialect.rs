//! How a file writes its table: encoding, delimiter, where the header stands.
//!
//! Nothing is assumed from the file's name or date; it is found in the first kilobytes.

use std::io::{self, Read};

use encoding_rs::{Encoding, UTF_16BE, UTF_16LE};
use encoding_rs_io::DecodeReaderBytesBuilder;

use super::archive::OpenError;
use super::header::{Column, Header};

/// How much of a file is looked at for its header. The notes above LinkedIn's longest header take
/// half a kilobyte; a spreadsheet may put empty lines there.
const SAMPLE_BYTES: usize = 64 * 1024;

/// How many rows of the sample may stand above the header. LinkedIn writes three; by hand there may be more.
const ROWS_ABOVE_HEADER: usize = 40;

/// A comma everywhere, a tab in the UTF-16 files of 2018 to 2022, a semicolon from spreadsheets.
const DELIMITERS: [u8; 3] = [b',', b'\t', b';'];

/// The bytes of a file as UTF-8 (or bytes that are not, where a cell is Windows-1252), and how to read them.
pub(super) struct Opened<R> {
    /// The decoded text from its beginning.
    pub(super) text: R,
    pub(super) dialect: Dialect,
}

/// How the table is written.
#[derive(Clone, Debug)]
pub(super) struct Dialect {
    pub(super) header: Header,
    pub(super) delimiter: u8,
    /// Each row stands as one quoted cell, to be read again with this delimiter.
    pub(super) wrapped: Option<u8>,
}

/// Why a file is no table that netcheck knows.
#[derive(Debug)]
pub(super) enum NoTable {
    /// The file cannot be opened.
    Open(OpenError),
    /// It broke off.
    Io(io::Error),
    Empty,
    /// A ZIP in truth: a spreadsheet saved as a workbook under the name of a CSV.
    Workbook,
    /// The cells of the row that looks most like a header.
    UnknownHeader(Vec<String>),
    /// No header row, and no text either.
    NotText,
    /// It is larger than any real one; says in which way.
    BeyondLimit(String),
}

/// Finds out how `source` is written, looking for a header that has one of the `required` columns
/// of every group.
pub(super) fn open<'a>(
    mut source: impl Read + Send + 'a,
    columns: &'static [Column],
    required: &[&[usize]],
) -> Result<Opened<impl Read + Send + 'a>, NoTable> {
    let mut head = Vec::new();
    source
        .by_ref()
        .take(4)
        .read_to_end(&mut head)
        .map_err(NoTable::Io)?;
    if head.starts_with(b"PK\x03\x04") {
        return Err(NoTable::Workbook);
    }
    if UTF_32_MARKS.contains(&head.as_slice()) {
        return Err(NoTable::NotText);
    }
    let is_pdf = head.starts_with(b"%PDF");
    let mut text = DecodeReaderBytesBuilder::new()
        .encoding(utf16_without_mark(&head))
        .utf8_passthru(true)
        .strip_bom(true)
        .bom_override(true)
        .build(io::Cursor::new(head).chain(source));

    let mut sample = Vec::new();
    text.by_ref()
        .take(SAMPLE_BYTES as u64)
        .read_to_end(&mut sample)
        .map_err(NoTable::Io)?;
    if sample.iter().all(u8::is_ascii_whitespace) {
        return Err(NoTable::Empty);
    }
    let dialect = dialect(&sample, columns, required).ok_or_else(|| {
        if is_pdf || sample.contains(&0) {
            NoTable::NotText
        } else {
            NoTable::UnknownHeader(first_cells(&sample))
        }
    })?;
    Ok(Opened {
        text: io::Cursor::new(sample).chain(text),
        dialect,
    })
}

/// How a file in UTF-32 begins, which neither LinkedIn nor a spreadsheet writes.
const UTF_32_MARKS: [&[u8]; 2] = [b"\xff\xfe\0\0", b"\0\0\xfe\xff"];

/// UTF-16 without its mark shows as a zero byte beside each of the first letters.
fn utf16_without_mark(head: &[u8]) -> Option<&'static Encoding> {
    match head {
        [first, 0, second, 0] if *first != 0 && *second != 0 => Some(UTF_16LE),
        [0, first, 0, second] if *first != 0 && *second != 0 => Some(UTF_16BE),
        _ => None,
    }
}

fn dialect(sample: &[u8], columns: &'static [Column], required: &[&[usize]]) -> Option<Dialect> {
    let dialect = |delimiter, header| Dialect {
        header,
        delimiter,
        wrapped: None,
    };
    let find = |delimiter| {
        let header = header_in(rows(sample, delimiter), columns, required)?;
        Some(dialect(delimiter, header))
    };
    // Behind a quote above it that was never closed, the header is found as a line by itself.
    let find_line = |delimiter| {
        let lines = sample
            .split(|byte| matches!(byte, b'\n' | b'\r'))
            .filter(|line| !line.is_empty())
            .take(ROWS_ABOVE_HEADER)
            .filter_map(|line| first_row(line, delimiter));
        Some(dialect(delimiter, header_in(lines, columns, required)?))
    };
    DELIMITERS
        .into_iter()
        .find_map(find)
        .or_else(|| wrapped(sample, columns, required))
        .or_else(|| DELIMITERS.into_iter().find_map(find_line))
}

fn header_in(
    mut rows: impl Iterator<Item = csv::ByteRecord>,
    columns: &'static [Column],
    required: &[&[usize]],
) -> Option<Header> {
    rows.find_map(|row| Header::find(columns, required, row.iter().map(|cell| decode(cell))))
}

/// A header whose row stands as one quoted cell.
fn wrapped(sample: &[u8], columns: &'static [Column], required: &[&[usize]]) -> Option<Dialect> {
    let (outer, inner) = (b'\0', DELIMITERS);
    rows(sample, outer)
        .filter(|row| row.len() == 1)
        .find_map(|row| {
            inner.into_iter().find_map(|delimiter| {
                let inside = rows(&row[0], delimiter).next()?;
                Header::find(columns, required, inside.iter().map(|cell| decode(cell))).map(
                    |header| Dialect {
                        header,
                        delimiter: outer,
                        wrapped: Some(delimiter),
                    },
                )
            })
        })
}

/// The first rows of a text, each as its cells.
fn rows(text: &[u8], delimiter: u8) -> impl Iterator<Item = csv::ByteRecord> {
    csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .from_reader(text)
        .into_byte_records()
        .map_while(Result::ok)
        .take(ROWS_ABOVE_HEADER)
}

/// The row that a text begins with.
pub(super) fn first_row(text: &[u8], delimiter: u8) -> Option<csv::ByteRecord> {
    rows(text, delimiter).next()
}

/// A cell as text: UTF-8, else Windows-1252, in which every byte is a letter.
pub(super) fn decode(cell: &[u8]) -> std::borrow::Cow<'_, str> {
    match std::str::from_utf8(cell) {
        Ok(text) => text.into(),
        Err(_) => {
            encoding_rs::WINDOWS_1252
                .decode_without_bom_handling(cell)
                .0
        }
    }
}

/// The cells of the first row with more than one, for the message that names what was found.
fn first_cells(sample: &[u8]) -> Vec<String> {
    DELIMITERS
        .into_iter()
        .find_map(|delimiter| rows(sample, delimiter).find(|row| row.len() > 1))
        .or_else(|| rows(sample, b',').next())
        .map(|row| {
            row.iter()
                .map(|cell| decode(cell).trim().to_owned())
                .collect()
        })
        .unwrap_or_default()
}
