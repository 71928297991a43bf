//! A text read from front to back that remembers its latest row, so that reading can begin again on
//! the line after one that is torn. Holds no more than the row at hand, which has a limit.

use std::io::{self, Read};

/// How much is read at once.
pub(super) const CHUNK: usize = 1 << 16;

/// Moving what is kept costs more than keeping a little more.
const WORTH_LETTING_GO: usize = 4 * CHUNK;

pub(super) struct Tape<R> {
    source: R,
    /// The text from `kept_from` on, as far as it was read.
    kept: Vec<u8>,
    kept_from: u64,
    /// How much of `kept` was passed.
    passed: usize,
    /// Bytes that the source may still give.
    left: u64,
    /// From so much on what was let go is forgotten.
    worth_letting_go: usize,
}

impl<R: Read> Tape<R> {
    /// To hold more than `most` bytes is an error.
    pub(super) fn new(source: R, most: u64) -> Self {
        Self {
            source,
            kept: Vec::new(),
            kept_from: 0,
            passed: 0,
            left: most,
            worth_letting_go: WORTH_LETTING_GO,
        }
    }

    /// Where in the text the next byte stands.
    pub(super) fn position(&self) -> u64 {
        self.kept_from + self.passed as u64
    }

    /// The text that was read already, from there on.
    pub(super) fn ahead(&self) -> &[u8] {
        &self.kept[self.passed..]
    }

    /// Goes on over a part of what is ahead.
    pub(super) fn pass(&mut self, bytes: usize) {
        self.passed += bytes;
    }

    /// Reads more; says whether there was more.
    pub(super) fn read_on(&mut self) -> io::Result<bool> {
        let before = self.kept.len();
        self.kept.resize(before + CHUNK, 0);
        let read = loop {
            match self.source.read(&mut self.kept[before..]) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                read => break read,
            }
        };
        self.kept
            .truncate(before + read.as_ref().copied().unwrap_or(0));
        let read = read?;
        self.left = self
            .left
            .checked_sub(read as u64)
            .ok_or(io::ErrorKind::FileTooLarge)?;
        Ok(read > 0)
    }

    /// What was passed from a place on that was not let go yet.
    pub(super) fn passed_from(&self, from: u64) -> &[u8] {
        &self.kept[self.place(from)..self.passed]
    }

    /// Says that what was passed is no longer needed.
    pub(super) fn let_go(&mut self) {
        if self.passed >= self.worth_letting_go {
            self.kept.drain(..self.passed);
            self.kept_from += self.passed as u64;
            self.passed = 0;
        }
    }

    /// Goes back to a place that was not let go, then on past the end of the line there, which is
    /// returned; `None` at the end of the text.
    pub(super) fn skip_line(&mut self, from: u64) -> io::Result<Option<u8>> {
        self.passed = self.place(from);
        loop {
            let ahead = self.ahead();
            if let Some(end) = memchr::memchr2(b'\n', b'\r', ahead) {
                let line_end = ahead[end];
                self.pass(end + 1);
                return Ok(Some(line_end));
            }
            self.pass(ahead.len());
            self.let_go();
            if !self.read_on()? {
                return Ok(None);
            }
        }
    }

    fn place(&self, at: u64) -> usize {
        usize::try_from(at.saturating_sub(self.kept_from))
            .unwrap_or(usize::MAX)
            .min(self.kept.len())
    }
}

impl Tape<io::Empty> {
    /// A text that is there already, from a place on. All of it is kept.
    pub(super) fn of(text: Vec<u8>, from: usize) -> Self {
        Self {
            kept: text,
            passed: from,
            worth_letting_go: usize::MAX,
            ..Self::new(io::empty(), 0)
        }
    }

    /// The whole text.
    pub(super) fn into_text(self) -> Vec<u8> {
        self.kept
    }
}
