//! Joins what the rows of messages.csv tell: gives each sender, each list of recipients and each conversation
//! its number.

use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::told::{Often, Recipients, Sent, Told, Who, is_nobody};
use super::{Conversation, Correspondent, Message, Messages};
use crate::export::table::Taken;
use crate::profile_url::ProfileUrl;
use crate::untrusted::Untrusted;

/// Texts kept of one pending inviter: what the wording lists need.
const TEXTS_KEPT: usize = 20;

/// Room for so many messages is asked for at once: a large account's would be copied again and again from room
/// that was too small, and memory that is never written to is never taken.
const ROOM: usize = 1 << 19;

/// The state of one pass: what is known so far.
pub(super) struct Joining {
    result: Messages,
    by_url: FxHashMap<ProfileUrl, u32>,
    by_name: FxHashMap<String, u32>,
    conversations: FxHashMap<Vec<u8>, u32>,
    /// What each hand came to, by its own numbers.
    hands: Vec<Known>,
}

/// The numbers of what a hand came to, in the order in which it did.
#[derive(Default)]
struct Known {
    senders: Vec<Sender>,
    recipients: Vec<Rc<Numbered>>,
    conversations: Vec<u32>,
}

#[derive(Clone, Copy)]
struct Sender {
    number: Option<u32>,
    /// By the name that LinkedIn gives to the hidden.
    hidden: bool,
}

struct Numbered {
    known: Vec<u32>,
    nobody: bool,
}

impl Joining {
    pub(super) fn new(file: &str) -> Self {
        Self {
            result: Messages {
                file: file.to_owned(),
                messages: Vec::with_capacity(ROOM),
                ..Messages::default()
            },
            by_url: FxHashMap::default(),
            by_name: FxHashMap::default(),
            conversations: FxHashMap::default(),
            hands: Vec::new(),
        }
    }

    /// Takes in what the next row told a hand.
    pub(super) fn take(&mut self, hand: usize, told: Told) -> Taken {
        let Told::Message(sent) = told else {
            self.result.drafts += 1;
            return Taken::Used;
        };
        if self.hands.len() <= hand {
            self.hands.resize_with(hand + 1, Known::default);
        }
        let mut known = std::mem::take(&mut self.hands[hand]);
        self.message(&mut known, sent);
        self.hands[hand] = known;
        Taken::Used
    }

    pub(super) fn finish(self) -> Messages {
        self.result
    }

    fn message(&mut self, known: &mut Known, sent: Sent) {
        let sender = at(&mut known.senders, sent.sender, |who| self.sender(who));
        let recipients = at(&mut known.recipients, sent.recipients, |all| {
            self.recipients(all)
        });
        let conversation = match sent.conversation {
            Some(id) => at(&mut known.conversations, id, |id| self.conversation(id)),
            None => self.conversation(key_of(sender.number, &recipients)),
        };
        let result = &mut self.result;
        let place = &mut result.conversations[conversation as usize];
        for one in sender.number.iter().chain(&recipients.known) {
            if !place.correspondents.contains(one) {
                place.correspondents.push(*one);
            }
        }
        place.has_nobody |= recipients.nobody || sender.hidden;
        place.sponsored |= sent.sponsored;
        result.has_recipient_urls = sent.has_recipient_urls;
        if sent.outgoing {
            result.member = result.member.or(sender.number);
        }
        if let (Some(sender), Some(text)) = (sender.number, sent.text) {
            let kept = result.texts.entry(sender).or_default();
            if kept.len() < TEXTS_KEPT {
                kept.push((conversation, *text));
            }
        }
        result.messages.push(Message {
            conversation,
            sender: sender.number,
            sent_at: Some(sent.at),
            text: sent.text_print,
            template: sent.template,
            words: sent.words,
            spam: sent.spam,
            line: sent.line,
        });
    }

    fn sender(&mut self, who: Who) -> Sender {
        let hidden = matches!(who, Who::Nobody { hidden: true });
        Sender {
            number: self.correspondent(who),
            hidden,
        }
    }

    fn recipients(&mut self, recipients: Recipients) -> Rc<Numbered> {
        let all = recipients.all.into_iter();
        Rc::new(Numbered {
            known: all.filter_map(|who| self.correspondent(who)).collect(),
            nobody: recipients.nobody,
        })
    }

    /// Everybody is one under one address or, without, one name.
    fn correspondent(&mut self, who: Who) -> Option<u32> {
        let everybody = &mut self.result.correspondents;
        let mut add = |profile_url, name| {
            everybody.push(Correspondent { profile_url, name });
            last_of(everybody)
        };
        match who {
            Who::Nobody { .. } => None,
            Who::Named(name) => {
                let number = self.by_name.entry(name.as_typed().to_owned());
                Some(*number.or_insert_with(|| add(None, name)))
            }
            Who::At(url, name) => {
                let number = self.by_url.entry(url.clone());
                let number = *number.or_insert_with(|| add(Some(url), Untrusted::default()));
                let known = &mut everybody[number as usize].name;
                if known.is_empty() && !is_nobody(&name) {
                    *known = name;
                }
                Some(number)
            }
        }
    }

    /// The conversation of an id.
    fn conversation(&mut self, id: Vec<u8>) -> u32 {
        let conversations = &mut self.result.conversations;
        *self.conversations.entry(id).or_insert_with(|| {
            conversations.push(Conversation::default());
            last_of(conversations)
        })
    }
}

/// What stands for something that a hand came to.
fn at<T, U: Clone>(known: &mut Vec<U>, often: Often<T>, new: impl FnOnce(T) -> U) -> U {
    match often.new {
        None => known[often.number as usize].clone(),
        Some(one) => {
            let one = new(*one);
            known.push(one.clone());
            one
        }
    }
}

/// Stands for the id of a conversation that has none: who takes part.
fn key_of(sender: Option<u32>, recipients: &Numbered) -> Vec<u8> {
    let mut all: Vec<u32> = sender
        .into_iter()
        .chain(recipients.known.iter().copied())
        .collect();
    all.sort_unstable();
    all.dedup();
    let numbers = all.iter().flat_map(|number| number.to_le_bytes());
    std::iter::once(u8::from(recipients.nobody))
        .chain(numbers)
        .collect()
}

fn last_of<T>(all: &[T]) -> u32 {
    u32::try_from(all.len() - 1).unwrap_or(u32::MAX)
}
