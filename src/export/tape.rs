//! A text read from front to back that remembers its latest row, so that reading can begin again on
//! the line after one that is torn. Holds no more than the row at hand, which has a limit.

use std::io::{self, Read};

use super::limits::ROW_BYTES;

/// How much is read at once.
const CHUNK: usize = 1 << 16;

pub(super) struct Tape<R> {
    source: R,
    /// The text from `kept_from` on, as far as it was read.
    kept: Vec<u8>,
    kept_from: u64,
    /// What was handed out of `kept`.
    handed: usize,
    /// Bytes that the source may still give.
    left: u64,
    /// The row at hand is longer than a row can be: no more is handed out.
    overrun: bool,
}

impl<R: Read> Tape<R> {
    pub(super) fn new(source: R, most: u64) -> Self {
        Self {
            source,
            kept: Vec::new(),
            kept_from: 0,
            handed: 0,
            left: most,
            overrun: false,
        }
    }

    /// Where the next byte to be handed out stands in the text.
    pub(super) fn position(&self) -> u64 {
        self.kept_from + self.handed as u64
    }

    /// Whether the row at hand was cut off because it is too long.
    pub(super) fn is_overrun(&self) -> bool {
        self.overrun
    }

    /// A part of the text that was not let go yet.
    pub(super) fn between(&self, from: u64, to: u64) -> &[u8] {
        &self.kept[self.place(from)..self.place(to)]
    }

    /// Says that the text before is no longer needed.
    pub(super) fn let_go(&mut self, before: u64) {
        let done = self.place(before);
        // Moving what is kept costs more than keeping a little more.
        if done >= 4 * CHUNK {
            self.kept.drain(..done);
            self.kept_from += done as u64;
            self.handed -= done;
        }
    }

    /// Goes back to a place that was not let go, then on past the end of the line there, which is
    /// returned; `None` at the end of the text.
    pub(super) fn skip_line(&mut self, from: u64) -> io::Result<Option<u8>> {
        self.handed = self.place(from);
        self.overrun = false;
        loop {
            let rest = &self.kept[self.handed..];
            if let Some(end) = memchr::memchr2(b'\n', b'\r', rest) {
                let line_end = rest[end];
                self.handed += end + 1;
                return Ok(Some(line_end));
            }
            self.kept_from += self.kept.len() as u64;
            self.kept.clear();
            self.handed = 0;
            if self.fill()? == 0 {
                return Ok(None);
            }
        }
    }

    fn place(&self, at: u64) -> usize {
        usize::try_from(at.saturating_sub(self.kept_from))
            .unwrap_or(usize::MAX)
            .min(self.kept.len())
    }

    fn fill(&mut self) -> io::Result<usize> {
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
        Ok(read)
    }
}

/// Hands out text, unless the row at hand, which begins where the last letting go was, is too long.
pub(super) struct Row<R> {
    pub(super) tape: Tape<R>,
    /// Where the row at hand begins.
    pub(super) begin: u64,
}

impl<R: Read> Read for Row<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let tape = &mut self.tape;
        if tape.overrun {
            return Ok(0);
        }
        if tape.handed == tape.kept.len() {
            if tape.position() - self.begin > (ROW_BYTES + CHUNK) as u64 {
                tape.overrun = true;
                return Ok(0);
            }
            tape.fill()?;
        }
        let rest = &tape.kept[tape.handed..];
        let count = rest.len().min(buffer.len());
        buffer[..count].copy_from_slice(&rest[..count]);
        tape.handed += count;
        Ok(count)
    }
}
