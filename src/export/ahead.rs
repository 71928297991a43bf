//! Makes things ahead of their use on a thread of its own: bytes are fetched, or unpacked, and cut into
//! records beside the work on those that are there.

use std::io::{self, Read};
use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};
use std::thread;

/// So many may wait; a faster thread waits too. Few, so that what is made is in the cache still when its
/// turn comes.
const WAITING: usize = 4;

/// Whether another one comes behind the one that was filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fill {
    More,
    Last,
}

/// Gives `work` what `fill` makes, one after the other. There is another thread only where more than one
/// is made.
pub(super) fn make<T: Default + Send, R>(
    mut fill: impl FnMut(&mut T) -> Fill + Send,
    work: impl FnOnce(&mut Ahead<T>) -> R,
) -> R {
    let mut first = T::default();
    let more = fill(&mut first);
    let mut ahead = Ahead {
        first: Some(first),
        others: None,
    };
    if more == Fill::Last {
        return work(&mut ahead);
    }
    thread::scope(|scope| {
        let (send, made) = sync_channel(WAITING);
        let (give_back, spent) = channel();
        scope.spawn(move || fill_all(fill, &send, &spent));
        ahead.others = Some((made, give_back));
        let result = work(&mut ahead);
        // Nobody takes any more, which ends the other thread, should it not have come to its end.
        drop(ahead);
        result
    })
}

/// What is made, in its order.
pub(super) struct Ahead<T> {
    first: Option<T>,
    /// The others, and where they go to be filled again.
    others: Option<(Receiver<T>, Sender<T>)>,
}

impl<T> Ahead<T> {
    /// Puts the next one in the place of one that is done with; says whether there was one.
    pub(super) fn next(&mut self, at_hand: &mut T) -> bool {
        if let Some(first) = self.first.take() {
            *at_hand = first;
            return true;
        }
        let Some((made, give_back)) = &self.others else {
            return false;
        };
        let Ok(next) = made.recv() else {
            return false;
        };
        // Nobody takes it where everything was made.
        let _ = give_back.send(std::mem::replace(at_hand, next));
        true
    }
}

/// Makes one after the other, as long as somebody takes them.
fn fill_all<T: Default>(
    mut fill: impl FnMut(&mut T) -> Fill,
    send: &SyncSender<T>,
    spent: &Receiver<T>,
) {
    loop {
        let mut one = spent.try_recv().unwrap_or_default();
        let more = fill(&mut one);
        if send.send(one).is_err() || more == Fill::Last {
            return;
        }
    }
}

/// So much is fetched at once.
const PIECE_BYTES: usize = 1 << 17;

/// A part of a file, and why nothing comes behind it where that is no ordinary end.
#[derive(Default)]
struct Piece {
    bytes: Vec<u8>,
    broken: Option<io::Error>,
}

/// Gives `work` the bytes of `source`, fetched ahead.
pub(super) fn read<R>(
    source: &mut (dyn Read + Send),
    work: impl FnOnce(&mut (dyn Read + Send)) -> R,
) -> R {
    make(
        |piece: &mut Piece| fetch(source, piece),
        |pieces| {
            work(&mut Fetched {
                pieces,
                at_hand: Piece::default(),
                given: 0,
            })
        },
    )
}

fn fetch(source: &mut dyn Read, piece: &mut Piece) -> Fill {
    piece.bytes.resize(PIECE_BYTES, 0);
    let mut filled = 0;
    while filled < PIECE_BYTES {
        match source.read(&mut piece.bytes[filled..]) {
            Ok(0) => break,
            Ok(count) => filled += count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => {
                piece.broken = Some(error);
                break;
            }
        }
    }
    piece.bytes.truncate(filled);
    if filled < PIECE_BYTES {
        Fill::Last
    } else {
        Fill::More
    }
}

/// Hands out what was fetched.
struct Fetched<'a> {
    pieces: &'a mut Ahead<Piece>,
    at_hand: Piece,
    /// How much of it was handed out.
    given: usize,
}

impl Read for Fetched<'_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        while self.given == self.at_hand.bytes.len() {
            if let Some(error) = self.at_hand.broken.take() {
                return Err(error);
            }
            if !self.pieces.next(&mut self.at_hand) {
                return Ok(0);
            }
            self.given = 0;
        }
        let count = (&self.at_hand.bytes[self.given..]).read(out)?;
        self.given += count;
        Ok(count)
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
        for length in [0, 1, PIECE_BYTES - 1, PIECE_BYTES, 5 * PIECE_BYTES + 7] {
            let bytes: Vec<u8> = (0..length)
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
                    Ok(length)
                };
                assert_eq!(end.map_err(|error| error.kind()), expected);
            }
        }
    }

    #[test]
    fn work_that_stops_early_stops_the_reading() {
        let mut first = [0; 3];
        read(&mut io::repeat(7), |ahead| ahead.read_exact(&mut first)).expect("bytes");
        assert_eq!(first, [7; 3]);
    }
}
