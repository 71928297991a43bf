//! Reads a file ahead on a thread of its own, so that its bytes are fetched, or unpacked, beside the work
//! on those that are there.

use std::io::{self, Read};
use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};
use std::thread;

/// So much is fetched at once: it lies in the cache still when its turn comes.
const BUFFER_BYTES: usize = 1 << 17;

/// So many buffers may wait; a faster thread waits too.
const BUFFERS_WAITING: usize = 4;

/// Gives `work` the bytes of `source`, read ahead.
pub(super) fn read<T>(source: &mut (dyn Read + Send), work: impl FnOnce(&mut dyn Read) -> T) -> T {
    thread::scope(|scope| {
        let (send, buffers) = sync_channel(BUFFERS_WAITING);
        let (give_back, spent) = channel();
        scope.spawn(move || fetch(source, &send, &spent));
        // Dropped at the end of the work, which ends the other thread too.
        work(&mut Ahead {
            buffers,
            give_back,
            at_hand: Vec::new(),
            given: 0,
        })
    })
}

/// What was fetched, in its order.
struct Ahead {
    buffers: Receiver<io::Result<Vec<u8>>>,
    /// Where buffers go to be filled again.
    give_back: Sender<Vec<u8>>,
    at_hand: Vec<u8>,
    /// How much of it was handed out.
    given: usize,
}

impl Read for Ahead {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if self.given == self.at_hand.len() {
            // Nothing more comes behind the end, or behind an error.
            let Ok(next) = self.buffers.recv() else {
                return Ok(0);
            };
            let spent = std::mem::replace(&mut self.at_hand, next?);
            self.given = 0;
            // Nobody takes it where everything was fetched.
            let _ = self.give_back.send(spent);
        }
        let count = (&self.at_hand[self.given..]).read(out)?;
        self.given += count;
        Ok(count)
    }
}

/// Fetches everything, as long as somebody takes it.
fn fetch(source: &mut dyn Read, send: &SyncSender<io::Result<Vec<u8>>>, spent: &Receiver<Vec<u8>>) {
    loop {
        let mut buffer = spent.try_recv().unwrap_or_default();
        buffer.resize(BUFFER_BYTES, 0);
        let fetched = match source.read(&mut buffer) {
            Ok(0) => return,
            Ok(count) => {
                buffer.truncate(count);
                Ok(buffer)
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => Err(error),
        };
        let is_end = fetched.is_err();
        if send.send(fetched).is_err() || is_end {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A source that gives few bytes at once, is interrupted now and then, and may break off.
    struct Uneven<'a> {
        bytes: &'a [u8],
        reads: usize,
        breaks_off: bool,
    }

    impl Read for Uneven<'_> {
        fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
            self.reads += 1;
            if self.reads.is_multiple_of(3) {
                return Err(io::ErrorKind::Interrupted.into());
            }
            if self.bytes.is_empty() && self.breaks_off {
                return Err(io::ErrorKind::QuotaExceeded.into());
            }
            let most = out.len().min(self.reads * 1000);
            self.bytes.read(&mut out[..most])
        }
    }

    #[test]
    fn bytes_come_in_their_order_and_an_error_comes_behind_them() {
        let bytes: Vec<u8> = (0..5 * BUFFER_BYTES)
            .map(|at| u8::try_from(at % 251).expect("below 251"))
            .collect();
        for breaks_off in [false, true] {
            let mut source = Uneven {
                bytes: &bytes,
                reads: 0,
                breaks_off,
            };
            let mut found = Vec::new();
            let end = read(&mut source, |ahead| ahead.read_to_end(&mut found));
            assert_eq!(found, bytes);
            let expected = if breaks_off {
                Err(io::ErrorKind::QuotaExceeded)
            } else {
                Ok(bytes.len())
            };
            assert_eq!(end.map_err(|error| error.kind()), expected);
        }
    }

    #[test]
    fn work_that_stops_early_stops_the_reading() {
        let mut first = [0; 3];
        read(&mut io::repeat(7), |ahead| ahead.read_exact(&mut first)).expect("bytes");
        assert_eq!(first, [7; 3]);
    }
}
