//! Parts the text of a large table into blocks of whole rows, which can be read beside each other.
//!
//! No row is looked at for it: a block ends with a line before which an even number of quotes stands, and so
//! outside every cell wherever quotes stand as they should. Where they do not, who reads the block finds its
//! last row torn, and has to go on from there row by row.

use std::io::{self, Read};
use std::sync::mpsc::{Receiver, Sender, channel};

use super::limits::ROW_BYTES;
use super::records::Cutter;
use super::tape::Tape;
use super::torn::{Behind, Lines, Marks};

/// Rows that follow each other.
#[derive(Debug)]
pub(super) struct Block {
    text: Vec<u8>,
    /// How much of the text is done with.
    pub(super) done: usize,
    /// The lines before the rest.
    pub(super) lines: Lines,
    /// Why nothing comes behind the text where that is no ordinary end.
    pub(super) broken: Option<io::Error>,
    /// Where its memory goes when it is done with: to a later block.
    give_back: Sender<Vec<u8>>,
}

impl Drop for Block {
    fn drop(&mut self) {
        // Behind the last block nobody takes it.
        let _ = self.give_back.send(std::mem::take(&mut self.text));
    }
}

impl Block {
    /// What is not done with.
    pub(super) fn rest(&self) -> &[u8] {
        &self.text[self.done..]
    }

    /// Nothing of it is done with.
    pub(super) fn again(mut self) -> Self {
        self.done = 0;
        self
    }

    /// Cuts the rest into records, and takes the text with it, until [`Self::take_back`].
    pub(super) fn cutter(&mut self, marks: Marks) -> Cutter<io::Empty> {
        let tape = Tape::of(std::mem::take(&mut self.text), self.done);
        Cutter::on(tape, Behind::Unknown, marks, self.lines)
    }

    /// What a cutter of this block has cut up to a position is done with.
    pub(super) fn take_back(&mut self, cutter: Cutter<io::Empty>, (at, lines): (u64, Lines)) {
        self.text = cutter.into_tape().into_text();
        self.done = usize::try_from(at).unwrap_or(self.text.len());
        self.lines = lines;
    }
}

/// The blocks of a text, from front to back.
pub(super) struct Blocks<R> {
    text: R,
    /// How much text makes a block.
    bytes: usize,
    /// What was read beyond the latest block.
    rest: Vec<u8>,
    lines: Lines,
    /// Bytes that the text may still have.
    left: u64,
    over: bool,
    /// The memory of blocks that are done with, and where they give it back.
    spent: Receiver<Vec<u8>>,
    give_back: Sender<Vec<u8>>,
}

impl<R: Read> Blocks<R> {
    /// Blocks of some `bytes`; to hold more than `most` in all is an error.
    pub(super) fn new(text: R, bytes: usize, most: u64) -> Self {
        let (give_back, spent) = channel();
        Self {
            text,
            bytes,
            rest: Vec::new(),
            lines: Lines::default(),
            left: most,
            over: false,
            spent,
            give_back,
        }
    }

    /// Adds more of the text to what is there; says whether there may be yet more.
    fn read_on(&mut self, text: &mut Vec<u8>) -> io::Result<bool> {
        let wanted = self.bytes.saturating_sub(text.len()).max(self.bytes / 2);
        text.reserve(wanted);
        let read = self.text.by_ref().take(wanted as u64).read_to_end(text)?;
        self.left = self
            .left
            .checked_sub(read as u64)
            .ok_or(io::ErrorKind::FileTooLarge)?;
        Ok(read == wanted)
    }
}

impl<R: Read> Iterator for Blocks<R> {
    type Item = Block;

    fn next(&mut self) -> Option<Block> {
        if self.over {
            return None;
        }
        let mut text = self.spent.try_recv().unwrap_or_default();
        text.clear();
        text.append(&mut self.rest);
        let (end, broken) = loop {
            match self.read_on(&mut text) {
                Ok(true) => {}
                Ok(false) => {
                    self.over = true;
                    break (text.len(), None);
                }
                Err(error) => {
                    self.over = true;
                    break (text.len(), Some(error));
                }
            }
            if let Some(end) = border(&text) {
                break (end, None);
            }
            // No row is so long: who reads it finds that out.
            if text.len() > 2 * ROW_BYTES {
                break (text.len(), None);
            }
        };
        self.rest.extend_from_slice(&text[end..]);
        text.truncate(end);
        let lines = self.lines;
        self.lines.pass(&text);
        Some(Block {
            text,
            done: 0,
            lines,
            broken,
            give_back: self.give_back.clone(),
        })
    }
}

/// Behind the last line of a text that ends outside every quoted cell; `None` where there is no such line.
fn border(text: &[u8]) -> Option<usize> {
    let quotes = |text: &[u8]| memchr::memchr_iter(b'"', text).count();
    let mut before = quotes(text);
    let mut end = text.len();
    while let Some(at) = memchr::memrchr(b'\n', &text[..end]) {
        before -= quotes(&text[at..end]);
        if before.is_multiple_of(2) {
            return Some(at + 1);
        }
        end = at;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_ends_behind_a_line_that_is_outside_every_cell() {
        for (text, block) in [
            ("a,b\nc,d\ne", "a,b\nc,d\n"),
            ("a,\"b\nc\"\nd,\"e\n\nf", "a,\"b\nc\"\n"),
            ("a,\"say \"\"b\n\"\"\"\r\nc", "a,\"say \"\"b\n\"\"\"\r\n"),
        ] {
            assert_eq!(border(text.as_bytes()), Some(block.len()), "{text:?}");
        }
        assert_eq!(border(b"a,b"), None);
        assert_eq!(border(b"a,\"b\nc\n"), None);
    }

    const BYTES: usize = 1 << 12;

    /// Text and number of the lines before of every block.
    fn blocks(text: &str, most: u64) -> (Vec<(String, u64)>, Option<io::ErrorKind>) {
        let (mut found, mut broken) = (Vec::new(), None);
        for block in Blocks::new(text.as_bytes(), BYTES, most) {
            let text = String::from_utf8(block.text.clone()).expect("as it was");
            found.push((text, block.lines.passed()));
            broken = block.broken.as_ref().map(io::Error::kind);
        }
        (found, broken)
    }

    #[test]
    fn blocks_are_the_text_in_its_order_each_with_its_line() {
        let row = format!("1,\"{}\n\n\"\n", "x".repeat(100));
        let text = row.repeat(200);
        let (found, broken) = blocks(&text, u64::MAX);
        assert!(found.len() > 2, "{}", found.len());
        let mut lines = 0;
        for (block, before) in &found {
            assert_eq!(*before, lines);
            assert_eq!(block.len() % row.len(), 0);
            lines += 3 * (block.len() / row.len()) as u64;
        }
        let whole: String = found.into_iter().map(|(block, _)| block).collect();
        assert_eq!(whole, text);
        assert_eq!(broken, None);
    }

    #[test]
    fn a_row_without_end_is_parted_all_the_same() {
        let text = format!("a,\"{}", "x\n".repeat(2 * ROW_BYTES));
        let (found, _) = blocks(&text, u64::MAX);
        assert!(found.len() > 1);
        let whole: String = found.into_iter().map(|(block, _)| block).collect();
        assert!(whole == text);
    }

    #[test]
    fn more_text_than_allowed_is_an_error_behind_the_blocks() {
        let text = "a,1\n".repeat(BYTES);
        let (found, broken) = blocks(&text, 3 * BYTES as u64);
        assert!(found.len() > 1);
        assert_eq!(broken, Some(io::ErrorKind::FileTooLarge));
        assert_eq!(blocks("", 0), (vec![(String::new(), 0)], None));
    }
}
