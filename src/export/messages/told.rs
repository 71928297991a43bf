//! What one row of messages.csv tells by itself.

use super::numbers::Numbers;
use super::{
    CONTENT, CONVERSATION_DRAFT, CONVERSATION_ID, DATE, DIRECTION, FOLDER, FROM, MESSAGE_DRAFT,
    RECIPIENT_URLS, SENDER_URL, TITLE, TO, Wanted,
};
use crate::day::Moment;
use crate::export::beginnings::RECENT;
use crate::export::dates::{self, Stamp};
use crate::export::dialect;
use crate::export::fingerprint::{template_print, text_print, word_count};
use crate::export::row::Row;
use crate::profile_url::ProfileUrl;
use crate::untrusted::Untrusted;

/// How LinkedIn calls somebody whose account is closed or hidden: many people, never one.
const NOBODY: &str = "LinkedIn Member";

/// Of each text kept so much: what the wording lists need.
const TEXT_KEPT_BYTES: usize = 4000;

/// Something that stands in many rows.
#[derive(Debug)]
pub(super) struct Often<T> {
    /// Its number among all such of the hand that came to it.
    pub(super) number: u32,
    /// What it is, where the hand comes to it for the first time.
    pub(super) new: Option<Box<T>>,
}

impl<T> Often<T> {
    fn again(number: u32) -> Self {
        Self { number, new: None }
    }

    fn of((number, is_new): (u32, bool), what: impl FnOnce() -> T) -> Self {
        let new = is_new.then(|| Box::new(what()));
        Self { number, new }
    }
}

/// Whom a cell names.
#[derive(Debug)]
pub(super) enum Who {
    /// An address, and the name beside it.
    At(ProfileUrl, Untrusted),
    /// A name alone.
    Named(Untrusted),
    /// Nobody who could be told from others.
    Nobody {
        /// By the name that LinkedIn gives to the hidden.
        hidden: bool,
    },
}

/// All recipients of a message.
#[derive(Debug)]
pub(super) struct Recipients {
    pub(super) all: Vec<Who>,
    /// Somebody hidden is among them.
    pub(super) nobody: bool,
}

/// What a row tells.
#[derive(Debug)]
pub(super) enum Told {
    /// It was not sent.
    Draft,
    Message(Sent),
}

/// A message that was sent.
#[derive(Debug)]
pub(super) struct Sent {
    pub(super) sender: Often<Who>,
    pub(super) recipients: Often<Recipients>,
    /// The id of its conversation; `None` where it has none.
    pub(super) conversation: Option<Often<Vec<u8>>>,
    pub(super) has_recipient_urls: bool,
    pub(super) outgoing: bool,
    pub(super) sponsored: bool,
    pub(super) spam: bool,
    pub(super) at: Moment,
    pub(super) text_print: u32,
    pub(super) template: u32,
    pub(super) words: u16,
    pub(super) line: u32,
    /// The text itself, where it is wanted.
    pub(super) text: Option<Box<Untrusted>>,
}

/// What is made of a sender's texts.
#[derive(Clone, Copy)]
struct Writer {
    /// They are kept.
    is_wanted: bool,
    /// Nobody asks to how many they were sent.
    is_connection: bool,
}

/// Who wrote to whom in which conversation.
struct Parties {
    sender: Often<Who>,
    recipients: Often<Recipients>,
    conversation: Option<Often<Vec<u8>>>,
}

/// The numbers of these, none of which is new.
#[derive(Clone, Copy)]
struct Known {
    sender: u32,
    recipients: u32,
    conversation: Option<u32>,
}

/// Looks at rows, and knows what it came to before.
pub(super) struct Hand<'a> {
    wanted: &'a Wanted,
    /// By the number of the sender.
    writers: Vec<Writer>,
    senders: Numbers,
    recipients: Numbers,
    conversations: Numbers,
    /// Of the latest beginnings of rows, by their numbers. These are never given again: one that is not found here
    /// is looked up by its cells.
    recent: [Option<(u32, Known)>; RECENT],
}

impl<'a> Hand<'a> {
    pub(super) fn new(wanted: &'a Wanted) -> Self {
        Self {
            wanted,
            writers: Vec::new(),
            senders: Numbers::default(),
            recipients: Numbers::default(),
            conversations: Numbers::default(),
            recent: [None; RECENT],
        }
    }

    /// What a row tells, or why it cannot be used.
    pub(super) fn told(&mut self, row: &Row<'_>) -> Result<Told, String> {
        if is_yes(row.bytes(MESSAGE_DRAFT)) || is_yes(row.bytes(CONVERSATION_DRAFT)) {
            return Ok(Told::Draft);
        }
        let Some(stamp) = dates::stamp(&row.text(DATE)) else {
            return Err(row.expected(DATE, "a date like `2026-03-13 03:18:54 UTC`"));
        };
        let text = dialect::decode(row.bytes(CONTENT));
        let spam = row.bytes(FOLDER).eq_ignore_ascii_case(b"SPAM");
        let Parties {
            sender,
            recipients,
            conversation,
        } = self.parties(row);
        let writer = self.writers[sender.number as usize];
        let (template, words) = if writer.is_connection {
            (0, word_count(text.as_bytes()))
        } else {
            let names = [FROM, TO].map(|column| dialect::decode(row.bytes(column)));
            let names = [names[0].as_bytes(), names[1].as_bytes()];
            template_print(text.as_bytes(), &names)
        };
        let kept = || {
            let kept = text.floor_char_boundary(TEXT_KEPT_BYTES);
            Box::new(Untrusted::new(&text[..kept]))
        };
        Ok(Told::Message(Sent {
            sender,
            recipients,
            conversation,
            has_recipient_urls: row.has(RECIPIENT_URLS),
            outgoing: row.bytes(DIRECTION).eq_ignore_ascii_case(b"OUTGOING"),
            sponsored: is_sponsored(row),
            spam,
            at: match stamp {
                Stamp::Unzoned(clock) => clock.into(),
                other => other.pacific_moment(),
            },
            text_print: text_print(&text),
            template,
            words,
            line: u32::try_from(row.line()).unwrap_or(u32::MAX),
            text: (writer.is_wanted && !spam && !text.is_empty()).then(kept),
        }))
    }

    /// Who takes part, known again where the row begins as one of the latest did.
    fn parties(&mut self, row: &Row<'_>) -> Parties {
        let mut recent = self.recent.iter().flatten();
        if let Some(beginning) = row.beginning()
            && let Some((_, known)) = recent.find(|(number, _)| *number == beginning)
        {
            return Parties {
                sender: Often::again(known.sender),
                recipients: Often::again(known.recipients),
                conversation: known.conversation.map(Often::again),
            };
        }
        let parties = Parties {
            sender: self.sender(row),
            recipients: self.recipients(row),
            conversation: self.conversation(row),
        };
        if let Some(beginning) = row.beginning() {
            let known = Known {
                sender: parties.sender.number,
                recipients: parties.recipients.number,
                conversation: parties.conversation.as_ref().map(|one| one.number),
            };
            self.recent.rotate_left(1);
            self.recent[RECENT - 1] = Some((beginning, known));
        }
        parties
    }

    /// The sender, by URL, else by name, else nobody. Address and name together tell who is known again, since files
    /// write one address with several names.
    fn sender(&mut self, row: &Row<'_>) -> Often<Who> {
        let (url, name) = (row.bytes(SENDER_URL), row.bytes(FROM));
        let met = self.senders.of(&[url, name]);
        Often::of(met, || self.new_sender(url, name))
    }

    fn new_sender(&mut self, url: &[u8], name: &[u8]) -> Who {
        let name = Untrusted::new(&dialect::decode(name));
        let who = match ProfileUrl::parse(&dialect::decode(url)) {
            Some(url) => Who::At(url, name),
            None => by_name(name),
        };
        let (is_wanted, is_connection) = match &who {
            Who::At(url, _) if self.wanted.connections.contains(url) => (false, true),
            // Whoever invited the member may stand without an address there.
            Who::At(url, name) => (
                self.wanted.urls.contains(url) || self.wanted.names.contains(name.as_typed()),
                false,
            ),
            Who::Named(name) => (self.wanted.names.contains(name.as_typed()), false),
            Who::Nobody { .. } => (false, false),
        };
        self.writers.push(Writer {
            is_wanted,
            is_connection,
        });
        who
    }

    /// The recipients: by the list of URLs where there is one; the names beside it need not align, but tell whether
    /// a hidden person is among them. Else by name.
    fn recipients(&mut self, row: &Row<'_>) -> Often<Recipients> {
        let (urls, names) = (row.bytes(RECIPIENT_URLS), row.bytes(TO));
        Often::of(self.recipients.of(&[urls, names]), || {
            let names: Vec<Untrusted> = names_of(&dialect::decode(names));
            let nobody = names.iter().any(is_nobody);
            let all = if row.has(RECIPIENT_URLS) {
                let urls = dialect::decode(urls);
                let urls: Vec<ProfileUrl> = urls.split(',').filter_map(ProfileUrl::parse).collect();
                let only = (urls.len() == 1 && names.len() == 1).then(|| names[0].clone());
                let at = |url| Who::At(url, only.clone().unwrap_or_default());
                urls.into_iter().map(at).collect()
            } else {
                names.into_iter().map(by_name).collect()
            };
            Recipients { all, nobody }
        })
    }

    /// The conversation by its id; `None` where the row has none.
    fn conversation(&mut self, row: &Row<'_>) -> Option<Often<Vec<u8>>> {
        let id = row.bytes(CONVERSATION_ID);
        let met = (!id.is_empty()).then(|| self.conversations.of(&[id]))?;
        Some(Often::of(met, || id.to_vec()))
    }
}

fn by_name(name: Untrusted) -> Who {
    if is_nobody(&name) {
        let hidden = !name.is_empty();
        Who::Nobody { hidden }
    } else {
        Who::Named(name)
    }
}

/// Whether a name is nobody's.
pub(crate) fn is_nobody(name: &Untrusted) -> bool {
    name.is_empty() || name.as_typed() == NOBODY
}

fn is_yes(cell: &[u8]) -> bool {
    let cell = cell.trim_ascii();
    cell.eq_ignore_ascii_case(b"yes") || cell.eq_ignore_ascii_case(b"true")
}

/// The names of a list joined by `,` without a blank; a name may hold `, ` itself.
fn names_of(cell: &str) -> Vec<Untrusted> {
    let mut names: Vec<String> = Vec::new();
    for part in cell.split(',') {
        match names.last_mut() {
            Some(last) if part.starts_with(' ') => {
                last.push(',');
                last.push_str(part);
            }
            _ => names.push(part.to_owned()),
        }
    }
    names
        .iter()
        .map(|name| Untrusted::new(name))
        .filter(|name| !name.is_empty())
        .collect()
}

/// What only an advertisement's text holds.
const HTML: [&[u8]; 6] = [
    b"spinmail-quill-editor",
    b"%FIRSTNAME%",
    b"&nbsp;",
    b"&rsquo;",
    b"</p>",
    b"<br>",
];

/// Advertisements: LinkedIn's own title, or text in HTML, which LinkedIn shows of nobody else's; never with
/// a sender's URL.
fn is_sponsored(row: &Row<'_>) -> bool {
    if !row.bytes(SENDER_URL).is_empty() {
        return false;
    }
    if row.bytes(TITLE) == b"Sponsored Conversation" {
        return true;
    }
    let text = row.bytes(CONTENT);
    // Most texts hold none of these signs; only the others are searched.
    memchr::memchr3(b'<', b'&', b'%', text).is_some()
        && HTML
            .iter()
            .any(|sign| memchr::memmem::find(text, sign).is_some())
}
