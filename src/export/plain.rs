//! Cuts rows that are written plainly, as nearly all are: quotes stand only around whole cells, or doubled inside
//! them, and the row ends with LF.
//!
//! Searching for the few bytes that mean something takes half the time of looking at every byte. Every other row
//! is left to `csv-core`, which says what it means.

use memchr::{memchr, memchr3};

use super::beginnings::Beginnings;
use super::limits::ROW_BYTES;

const QUOTE: u8 = b'"';

/// Where a cell begins and ends.
pub(super) type Place = (usize, usize);

/// A row that was read.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Plain {
    /// How long it is in the text, with its line end.
    pub(super) length: usize,
    /// The number of its beginning, where it has one.
    pub(super) beginning: Option<u32>,
}

/// The row that `text` begins with, which is no blank line, put into `bytes`, with the place of each of its cells there. `None` where it is
/// not plain or does not end here; `bytes` and `cells` then mean nothing.
pub(super) fn read(
    text: &[u8],
    delimiter: u8,
    beginnings: &mut Beginnings,
    bytes: &mut Vec<u8>,
    cells: &mut Vec<Place>,
) -> Option<Plain> {
    let text = &text[..text.len().min(ROW_BYTES)];
    cells.clear();
    let (mut number, mut at, mut has_doubled) = (None, 0, false);
    if let Some(known) = beginnings.of(text) {
        cells.extend_from_slice(&known.cells);
        (number, at, has_doubled) = (Some(known.number), known.text.len(), known.has_doubled);
    }
    let unseen_from = at;
    // Where a beginning that is not known ends, and whether it has doubled quotes.
    let mut new = None;
    loop {
        let cell = cell(text, at, delimiter)?;
        cells.push(cell.place);
        has_doubled |= cell.has_doubled;
        let behind = text[cell.end];
        at = cell.end + 1;
        if behind == b'\n' {
            break;
        }
        if behind != delimiter {
            return None;
        }
        if number.is_none() && cells.len() == beginnings.cells {
            new = Some((at, has_doubled));
        }
    }
    let row = &text[..at];
    // Outside quotes it ends a row, too.
    if memchr(b'\r', &row[unseen_from..]).is_some() {
        return None;
    }
    if let Some((end, has_doubled)) = new {
        number = Some(beginnings.keep(&row[..end], cells, has_doubled));
    }
    bytes.clear();
    bytes.extend_from_slice(row);
    if has_doubled {
        cells.iter_mut().for_each(|cell| undouble(bytes, cell));
    }
    Some(Plain {
        length: row.len(),
        beginning: number,
    })
}

/// A cell as it stands in the text.
struct Cell {
    /// Without the quotes around it.
    place: Place,
    /// Behind it, and behind the quote that ends it.
    end: usize,
    has_doubled: bool,
}

/// The cell that begins at a place; `None` where its end is not there, or may not be one.
fn cell(text: &[u8], begin: usize, delimiter: u8) -> Option<Cell> {
    let mut has_doubled = false;
    if *text.get(begin)? != QUOTE {
        let end = begin + memchr3(delimiter, b'\n', QUOTE, &text[begin..])?;
        let place = (begin, end);
        return Some(Cell {
            place,
            end,
            has_doubled,
        });
    }
    let mut quote = begin + 1 + memchr(QUOTE, &text[begin + 1..])?;
    while *text.get(quote + 1)? == QUOTE {
        has_doubled = true;
        quote += 2 + memchr(QUOTE, &text[quote + 2..])?;
    }
    Some(Cell {
        place: (begin + 1, quote),
        end: quote + 1,
        has_doubled,
    })
}

/// Makes one of every two quotes in a cell.
fn undouble(bytes: &mut [u8], (begin, end): &mut Place) {
    let (mut at, mut kept) = (*begin, *begin);
    while at < *end {
        bytes[kept] = bytes[at];
        kept += 1;
        at += if bytes[at] == QUOTE { 2 } else { 1 };
    }
    *end = kept;
}

#[cfg(test)]
mod tests {
    use csv_core::{ReadRecordResult, ReaderBuilder};
    use proptest::prelude::*;

    use super::super::torn::{self, Behind, Escape, Marks};
    use super::*;

    /// The cells of the row that a text begins with, and what is behind it.
    fn cells_and_rest(text: &str) -> Option<(Vec<String>, &str)> {
        let (mut bytes, mut cells) = (Vec::new(), Vec::new());
        let none = &mut Beginnings::default();
        let Plain { length, .. } = read(text.as_bytes(), b',', none, &mut bytes, &mut cells)?;
        let cells = cells
            .into_iter()
            .map(|(begin, end)| String::from_utf8(bytes[begin..end].to_vec()).expect("text"));
        Some((cells.collect(), &text[length..]))
    }

    #[test]
    fn a_plain_row_is_its_cells_without_their_quotes() {
        for (text, cells, rest) in [
            ("a,b\nc,d\n", vec!["a", "b"], "c,d\n"),
            ("a\n\n", vec!["a"], "\n"),
            (",,\n", vec!["", "", ""], ""),
            ("\"a, b\",\"\",\"c\nd\"\ne", vec!["a, b", "", "c\nd"], "e"),
            (
                "\"\"\"a\"\" b\",\"\"\"\"\"\",c\n",
                vec!["\"a\" b", "\"\"", "c"],
                "",
            ),
        ] {
            let cells = cells.into_iter().map(str::to_owned).collect();
            assert_eq!(cells_and_rest(text), Some((cells, rest)), "{text:?}");
        }
    }

    #[test]
    fn a_row_that_is_not_plain_or_has_no_end_is_left_alone() {
        for text in [
            "",
            "a,b",
            "a,b\r\n",
            "a\rb\n",
            "\"a\rb\"\n",
            "\"a\"b\n",
            "a \"b\"\n",
            "a\"\"\n",
            "\"a,b\n",
            "\"a\"\"\n",
            "\"a\"",
        ] {
            assert_eq!(cells_and_rest(text), None, "{text:?}");
        }
        let long = format!("{},\n", "a".repeat(ROW_BYTES));
        assert_eq!(cells_and_rest(&long), None);
    }

    /// The cells of each row of a text of plain rows, and the number of its beginning.
    fn all(text: &str, beginnings: &mut Beginnings) -> Vec<(Vec<String>, Option<u32>)> {
        let (mut bytes, mut cells, mut rows) = (Vec::new(), Vec::new(), Vec::new());
        let mut rest = text.as_bytes();
        while let Some(row) = read(rest, b',', beginnings, &mut bytes, &mut cells) {
            let cell = |place: &Place| String::from_utf8_lossy(&bytes[place.0..place.1]).into();
            rows.push((cells.iter().map(cell).collect(), row.beginning));
            rest = &rest[row.length..];
        }
        assert_eq!(rest, b"", "{text:?}");
        rows
    }

    #[test]
    fn rows_that_begin_as_one_of_the_latest_two_have_its_number() {
        let text =
            "a,b,1\na,b,2\n\"say \"\"so\"\"\",,3\na,b,4\n\"say \"\"so\"\"\",,5\nc,b,6\na,b,7\nc\n";
        let row = |cells: [&str; 3], number| (cells.map(str::to_owned).to_vec(), Some(number));
        assert_eq!(
            all(text, &mut Beginnings::new(2)),
            [
                row(["a", "b", "1"], 0),
                row(["a", "b", "2"], 0),
                row(["say \"so\"", "", "3"], 1),
                row(["a", "b", "4"], 0),
                row(["say \"so\"", "", "5"], 1),
                row(["c", "b", "6"], 2),
                row(["a", "b", "7"], 3),
                (vec!["c".to_owned()], None),
            ]
        );
    }

    /// Beginnings of two cells, of one and of none.
    const BEGINNINGS: [&str; 7] = [
        "a,b,",
        "a,",
        "\"a\",b,",
        "\"a,\",b,",
        "\"\"\"\",b,",
        ",,",
        "",
    ];

    proptest! {
        #[test]
        fn a_row_is_the_same_whether_its_beginning_is_known_or_not(
            rows in prop::collection::vec(
                (prop::sample::select(BEGINNINGS.to_vec()), "([ab,]|\"[ab,\n]{0,3}(\"\")?\",)?[ab,]{1,3}\n"),
                0..20,
            ),
        ) {
            let text: String = rows.iter().flat_map(|(begin, rest)| [*begin, rest]).collect();
            let known = all(&text, &mut Beginnings::new(2));
            let cells = |rows: &[(Vec<String>, Option<u32>)]| -> Vec<Vec<String>> {
                rows.iter().map(|(cells, _)| cells.clone()).collect()
            };
            prop_assert_eq!(cells(&known), cells(&all(&text, &mut Beginnings::default())));
            for (one, number) in &known {
                prop_assert_eq!(number.is_some(), one.len() > 2);
                let alike = known.iter().filter(|(_, other)| number.is_some() && other == number);
                for (other, _) in alike {
                    prop_assert_eq!(&one[..2], &other[..2]);
                }
            }
        }

        #[test]
        fn a_plain_row_is_whole_and_what_csv_core_makes_of_it(
            text in "([ab,é]|\"|\"\"|,\"|\",|\",\"|\n|\"\n|\r){0,12}\n",
        ) {
            // Whoever reads rows passes over blank lines.
            let text = text.trim_start_matches('\n');
            let Some((cells, rest)) = cells_and_rest(text) else { return Ok(()) };
            let (mut bytes, mut ends) = ([0; 100], [0; 100]);
            let (result, read, _, count) =
                ReaderBuilder::new().build().read_record(text.as_bytes(), &mut bytes, &mut ends);
            prop_assert_eq!(result, ReadRecordResult::Record);
            prop_assert_eq!(&text[read..], rest);
            let begins = std::iter::once(0).chain(ends);
            let expected: Vec<_> = begins.zip(ends).take(count).map(|(begin, end)| &bytes[begin..end]).collect();
            let cells: Vec<_> = cells.iter().map(String::as_bytes).collect();
            prop_assert_eq!(cells, expected);
            let marks = Marks { delimiter: b',', escape: Escape::Doubled };
            let row = &text.as_bytes()[..read];
            prop_assert_eq!(torn::what(row, Behind::Unknown, marks), None);
        }
    }
}
