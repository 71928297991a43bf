//! The fingerprints of all texts of messages.csv, made on a thread of their own while the table is read on.

use std::panic::resume_unwind;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::{self, JoinHandle};

use super::fingerprint::{template_print, text_print};

/// So much text goes to the other thread at once: some thousand messages, which lie in the cache still.
const BATCH_BYTES: usize = 1 << 18;

/// So many batches may wait; a reader that is faster waits too.
const BATCHES_WAITING: usize = 4;

/// What is kept of one text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Print {
    /// See [`text_print`].
    pub(super) text: u32,
    /// See [`template_print`].
    pub(super) template: u32,
    /// How many words.
    pub(super) words: u16,
}

/// Texts that wait for their fingerprints, each with the names that its template is without.
#[derive(Default)]
struct Batch {
    bytes: Vec<u8>,
    /// Where sender, recipients and text of each message end.
    ends: Vec<[usize; 3]>,
}

/// Takes texts in, and gives their fingerprints in the same order.
pub(super) struct Prints {
    batch: Batch,
    batches: SyncSender<Batch>,
    thread: JoinHandle<Vec<Print>>,
}

impl Prints {
    pub(super) fn begin() -> Self {
        let (batches, waiting) = sync_channel(BATCHES_WAITING);
        Self {
            batch: Batch::default(),
            batches,
            thread: thread::spawn(move || make(&waiting)),
        }
    }

    /// The next message.
    pub(super) fn add(&mut self, from: &[u8], to: &[u8], text: &[u8]) {
        let ends = [from, to, text].map(|cell| {
            self.batch.bytes.extend_from_slice(cell);
            self.batch.bytes.len()
        });
        self.batch.ends.push(ends);
        if self.batch.bytes.len() >= BATCH_BYTES {
            self.send();
        }
    }

    /// All, in the order in which they were added.
    pub(super) fn finish(mut self) -> Vec<Print> {
        self.send();
        drop(self.batches);
        self.thread
            .join()
            .unwrap_or_else(|panic| resume_unwind(panic))
    }

    fn send(&mut self) {
        // Nobody receives only after a panic over there, which `finish` hands on.
        let _ = self.batches.send(std::mem::take(&mut self.batch));
    }
}

fn make(batches: &Receiver<Batch>) -> Vec<Print> {
    let mut prints = Vec::new();
    for batch in batches {
        let mut begin = 0;
        for [from, to, end] in batch.ends {
            let text = &batch.bytes[to..end];
            let names = [&batch.bytes[begin..from], &batch.bytes[from..to]];
            let (template, words) = template_print(text, &names);
            prints.push(Print {
                text: text_print(text),
                template,
                words,
            });
            begin = end;
        }
    }
    prints
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prints_come_in_the_order_of_the_texts_over_many_batches() {
        let text = |number: usize| format!("{number} words that Ana wrote to Bo in {number}");
        let count = 3 * BATCH_BYTES / text(0).len();
        let mut prints = Prints::begin();
        (0..count).for_each(|number| prints.add(b"Ana", b"Bo Chen", text(number).as_bytes()));
        let found = prints.finish();
        assert_eq!(found.len(), count);
        for (number, print) in found.iter().enumerate() {
            let text = text(number);
            let (template, words) = template_print(text.as_bytes(), &[b"Ana", b"Bo Chen"]);
            let text = text_print(text.as_bytes());
            assert_eq!(
                *print,
                Print {
                    text,
                    template,
                    words
                },
                "{number}"
            );
        }
    }
}
