//! Reads one table with several hands: blocks of rows are looked at beside each other, and what they tell is
//! taken in in the order of the file.

use std::io::{self, Read};

use super::blocks::{Block, Blocks};
use super::crew;
use super::dialect::{self, NoTable, Opened};
use super::problem::Problem;
use super::records::{Cutter, Record};
use super::row::{Form, Row, Schema};
use super::table::{Account, Taken, Tally};
use super::tape::Tape;
use super::torn::{Behind, Lines};

/// So much text a hand looks at at once, which a core keeps near: some hundred rows.
const BLOCK_BYTES: usize = 1 << 18;

/// Reads a whole table as [`read`](super::table::read) does. A hand says what a row tells, or why it cannot be
/// used; `take` is given that in the order of the file, with the number of the hand, none of which gets to
/// see all rows, and says what becomes of the row.
pub(super) fn read<T: Send, H: FnMut(&Row<'_>) -> Result<T, String> + Send>(
    file: &str,
    source: &mut (dyn Read + Send),
    schema: &Schema,
    problems: &mut Vec<Problem>,
    new_hand: impl Fn() -> H,
    take: impl FnMut(usize, T) -> Taken,
) -> Result<Tally, NoTable> {
    read_in_blocks(BLOCK_BYTES, file, source, schema, problems, new_hand, take)
}

/// The same; each hand looks at some `block_bytes` at once.
fn read_in_blocks<T: Send, H: FnMut(&Row<'_>) -> Result<T, String> + Send>(
    block_bytes: usize,
    file: &str,
    source: &mut (dyn Read + Send),
    schema: &Schema,
    problems: &mut Vec<Problem>,
    new_hand: impl Fn() -> H,
    mut take: impl FnMut(usize, T) -> Taken,
) -> Result<Tally, NoTable> {
    let Opened { text, dialect } = dialect::open(source, schema.columns, schema.required)?;
    let mut account = Account::new(file, schema, problems);
    let mut form = Form::new(schema, dialect);
    let mut blocks = Blocks::new(text, block_bytes, schema.most.bytes);
    let first = from_header(&mut form, &mut blocks);
    crew::work(
        first.into_iter().chain(blocks),
        || {
            let (form, mut hand, mut record) = (&form, new_hand(), form.record());
            move |block| look_at(block, form, &mut record, &mut hand)
        },
        |looked| {
            while let Some((hand, mut one)) = looked.next() {
                for (line, row) in one.rows {
                    let taken = row.map_or_else(Taken::Skipped, |told| take(hand, told));
                    account.count(line, taken)?;
                }
                if one.torn {
                    let rest = Rest {
                        lines: one.block.lines,
                        block: one.block,
                        others: looked.map(|(_, one)| one.block.again()),
                    };
                    let mut hand = new_hand();
                    return account.take_all(rest.cutter(&form), form.clone(), |row| {
                        hand(row).map_or_else(Taken::Skipped, |told| take(crew::MOST_HANDS, told))
                    });
                }
                if let Some(error) = one.block.broken.take() {
                    return Err(account.broken(error));
                }
            }
            Ok(())
        },
    )?;
    Ok(account.tally)
}

/// The block with the header, what is above and the header itself done with; `None` where there is no header.
fn from_header(form: &mut Form<'_>, blocks: &mut impl Iterator<Item = Block>) -> Option<Block> {
    let mut record = Record::default();
    blocks.find_map(|mut block| {
        let mut cutter = block.cutter(form.marks());
        while !form.has_header() && cutter.next(&mut record).is_ok_and(|more| more) {
            form.is_above_rows(&mut record);
        }
        let here = cutter.position();
        block.take_back(cutter, here);
        (form.has_header() || block.broken.is_some()).then_some(block)
    })
}

/// What a hand made of a block.
struct Looked<T> {
    /// The line of each row, and what it tells, or why it cannot be used.
    rows: Vec<(u64, Result<T, String>)>,
    /// There is a row that is torn, or looks so since the block ends in the middle of it. Where the row behind
    /// it begins shows only when it is read with all that follows, so that no more of the block was looked at.
    torn: bool,
    /// The block from there on.
    block: Block,
}

fn look_at<T>(
    mut block: Block,
    form: &Form<'_>,
    record: &mut Record,
    hand: &mut impl FnMut(&Row<'_>) -> Result<T, String>,
) -> Looked<T> {
    let (mut rows, mut torn) = (Vec::new(), false);
    let mut cutter = block.cutter(form.marks());
    let done = loop {
        let here = cutter.position();
        match cutter.next(record) {
            Ok(true) if record.torn.is_none() => {}
            Ok(false) => break here,
            Ok(true) | Err(_) => {
                torn = true;
                break here;
            }
        }
        let line = record.line;
        if let Some(row) = form.row(record) {
            rows.push((line, row.and_then(|row| hand(&row))));
        }
    };
    block.take_back(cutter, done);
    Looked { rows, torn, block }
}

/// The text from a place in a block on.
struct Rest<I> {
    /// The lines before.
    lines: Lines,
    block: Block,
    others: I,
}

impl<I: Iterator<Item = Block>> Rest<I> {
    fn cutter(self, form: &Form<'_>) -> Cutter<Self> {
        let lines = self.lines;
        // Its length was looked at when it was parted.
        let text = Tape::new(self, u64::MAX);
        Cutter::on(text, Behind::Nothing, form.marks(), lines)
    }
}

impl<I: Iterator<Item = Block>> Read for Rest<I> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        while self.block.rest().is_empty() {
            if let Some(error) = self.block.broken.take() {
                return Err(error);
            }
            match self.others.next() {
                Some(next) => self.block = next,
                None => return Ok(0),
            }
        }
        let count = self.block.rest().read(out)?;
        self.block.done += count;
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use super::super::header::Column;
    use super::super::torn::Escape;
    use super::super::{limits, table};
    use super::*;
    use proptest::prelude::*;

    const SCHEMA: Schema = Schema {
        columns: &[Column(&["Name"]), Column(&["Text"])],
        required: &[&[0], &[1]],
        escape: Escape::Doubled,
        shared: &[0],
        most: limits::MESSAGES,
    };

    /// Every row with its line, the account, and the problems in words.
    type Read = (Vec<(u64, String, String)>, Tally, Vec<String>);

    fn cells(row: &Row<'_>) -> Result<(u64, String, String), String> {
        let (name, text) = (row.text(0).into_owned(), row.text(1).into_owned());
        if name == "bad" {
            return Err(row.expected(0, "a good one"));
        }
        Ok((row.line(), name, text))
    }

    fn in_blocks(text: &str, block_bytes: usize) -> Read {
        let (mut rows, mut problems) = (Vec::new(), Vec::new());
        let take = |_, row| {
            rows.push(row);
            Taken::Used
        };
        let (source, problems_of) = (&mut text.as_bytes(), &mut problems);
        let tally = read_in_blocks(
            block_bytes,
            "T.csv",
            source,
            &SCHEMA,
            problems_of,
            || cells,
            take,
        );
        let problems = problems.iter().map(ToString::to_string).collect();
        (rows, tally.expect("a table"), problems)
    }

    fn read_in_one(text: &str) -> Read {
        let (mut rows, mut problems) = (Vec::new(), Vec::new());
        let tally = table::read(
            "T.csv",
            &mut text.as_bytes(),
            &SCHEMA,
            &mut problems,
            |row| match cells(row) {
                Ok(row) => {
                    rows.push(row);
                    Taken::Used
                }
                Err(what) => Taken::Skipped(what),
            },
        );
        let problems = problems.iter().map(ToString::to_string).collect();
        (rows, tally.expect("a table"), problems)
    }

    /// What a table can be made of: rows that are whole, of several lines, torn, or no rows.
    const PIECES: [&str; 17] = [
        "\u{feff}",
        "Ana,1\n",
        "Ana,1\r\n",
        "Ana,1\r",
        "\n",
        ",\n",
        "bad,2\n",
        "Name,Text\n",
        "Bo,\"two\nlines\"\n",
        "Bo,\"say \"\"so\"\"\nand\n\"\n",
        "\"Cy\",\"\"\n",
        "a \"stray\" one,2\n",
        "half \",2\n",
        "half \"two,\"x\ny\"\n",
        "Di,\"open\n",
        "x",
        "\"",
    ];

    proptest! {
        #[test]
        fn a_table_reads_the_same_in_blocks_of_any_size(
            pieces in prop::collection::vec(prop::sample::select(PIECES.to_vec()), 0..60),
            block_bytes in 2_usize..80,
        ) {
            let text = format!("Name,Text\n{}", pieces.concat());
            prop_assert_eq!(in_blocks(&text, block_bytes), read_in_one(&text));
        }
    }

    #[test]
    fn behind_a_stray_quote_no_block_ends_with_a_row_and_every_row_is_read_all_the_same() {
        let text = format!("Name,Text\nhalf \",2\n{}", "Ana,1\n".repeat(200_000));
        let (rows, tally, problems) = in_blocks(&text, BLOCK_BYTES);
        assert_eq!(
            (tally.read, tally.used, rows.len()),
            (200_001, 200_001, 200_001)
        );
        assert_eq!(
            rows.last(),
            Some(&(200_002, "Ana".to_owned(), "1".to_owned()))
        );
        assert_eq!(problems, [""; 0]);
    }

    #[test]
    fn a_quote_that_is_never_closed_costs_one_row_wherever_the_blocks_end() {
        let text = "Name,Text\nAna,1\n\"Bo,2\nCy,\"3\n4\"\nbad,5\nDi,6";
        let row = |line, name: &str, text: &str| (line, name.to_owned(), text.to_owned());
        for block_bytes in 2..text.len() {
            assert_eq!(
                in_blocks(text, block_bytes),
                (
                    vec![row(2, "Ana", "1"), row(4, "Cy", "3\n4"), row(7, "Di", "6")],
                    Tally {
                        read: 5,
                        used: 3,
                        duplicates: 0,
                        skipped: 2
                    },
                    vec![
                        "T.csv:3: a quote that is opened here is never closed".to_owned(),
                        "T.csv:6: Name: expected a good one".to_owned(),
                    ]
                ),
                "{block_bytes}"
            );
        }
    }
}
