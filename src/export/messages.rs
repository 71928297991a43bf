//! messages.csv: who wrote to whom and when, in one pass.
//!
//! The only table that can have a million rows. No text is kept but that of incoming messages from
//! people whose invitation is pending; of all others only two fingerprints and a length remain
//! (48 bytes a message).

use std::collections::BTreeMap;
use std::io::Read;
use std::rc::Rc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::dates;
use super::dialect::{self, NoTable};
use super::header::Column;
use super::limits;
use super::prints::Prints;
use super::problem::Problem;
use super::table::{self, Row, Schema, Taken, Tally};
use super::torn::Escape;
use crate::day::Moment;
use crate::profile_url::ProfileUrl;
use crate::untrusted::Untrusted;

/// How LinkedIn calls somebody whose account is closed or hidden: many people, never one.
const NOBODY: &str = "LinkedIn Member";

/// Texts kept of one pending inviter, and the length of each: what the wording lists need.
const TEXTS_KEPT: usize = 20;
const TEXT_KEPT_BYTES: usize = 4000;

/// Somebody who takes part in conversations, under one URL or, without, one name.
#[derive(Clone, Debug)]
pub struct Correspondent {
    /// The address, where the file shows it.
    pub profile_url: Option<ProfileUrl>,
    /// The name in the first row that shows it.
    pub name: Untrusted,
}

/// A conversation and everybody seen in it, the member among them.
#[derive(Clone, Debug, Default)]
pub struct Conversation {
    /// Places in [`Messages::correspondents`].
    pub correspondents: Vec<u32>,
    /// Somebody without name or URL takes part.
    pub has_nobody: bool,
    /// An advertisement.
    pub sponsored: bool,
}

/// A message that was sent: drafts are left out.
#[derive(Clone, Copy, Debug)]
pub struct Message {
    /// Place in [`Messages::conversations`].
    pub conversation: u32,
    /// Place in [`Messages::correspondents`]; `None` where the sender is hidden.
    pub sender: Option<u32>,
    /// `None` where the date is beyond belief.
    pub sent_at: Option<Moment>,
    /// Fingerprint of the whole text, as of [`text_print`](super::text_print); 0 for none.
    pub text: u32,
    /// Fingerprint of how its longest clause begins, without names and numbers, 0 for none: equal for one
    /// text sent to many.
    pub template: u32,
    /// How many words, at most 65,535.
    pub words: u16,
    /// In the spam folder.
    pub spam: bool,
    pub(super) line: u32,
}

/// All that is known from messages.csv.
#[derive(Clone, Debug, Default)]
pub struct Messages {
    /// Everybody who takes part, in the order of the file.
    pub correspondents: Vec<Correspondent>,
    /// In the order of the file.
    pub conversations: Vec<Conversation>,
    /// In the order of the file.
    pub messages: Vec<Message>,
    /// By correspondent: the texts kept, each with its conversation; spam is not kept.
    pub texts: BTreeMap<u32, Vec<(u32, Untrusted)>>,
    /// The correspondent that the 2018 layouts name as the member by a direction.
    pub member: Option<u32>,
    /// Whether recipients are listed by address (since April 2023), not by name alone.
    pub has_recipient_urls: bool,
    /// The file it stands in.
    pub file: String,
    /// Rows that are drafts.
    pub drafts: usize,
}

/// Whose incoming texts are to be kept.
#[derive(Clone, Debug, Default)]
pub(super) struct Wanted {
    /// By address.
    pub(super) urls: FxHashSet<ProfileUrl>,
    /// By name as typed, for files without addresses.
    pub(super) names: FxHashSet<String>,
}

const CONVERSATION_ID: usize = 0;
const TITLE: usize = 1;
const FROM: usize = 2;
const SENDER_URL: usize = 3;
const TO: usize = 4;
const RECIPIENT_URLS: usize = 5;
const DATE: usize = 6;
const CONTENT: usize = 7;
const FOLDER: usize = 8;
const MESSAGE_DRAFT: usize = 9;
const CONVERSATION_DRAFT: usize = 10;
const DIRECTION: usize = 11;

const SCHEMA: Schema = Schema {
    columns: &[
        Column(&["CONVERSATION ID"]),
        Column(&["CONVERSATION TITLE"]),
        Column(&["FROM"]),
        Column(&["SENDER PROFILE URL"]),
        Column(&["TO"]),
        Column(&["RECIPIENT PROFILE URLS"]),
        Column(&["DATE"]),
        Column(&["CONTENT"]),
        Column(&["FOLDER"]),
        Column(&["IS MESSAGE DRAFT"]),
        Column(&["IS CONVERSATION DRAFT"]),
        Column(&["DIRECTION"]),
    ],
    required: &[&[FROM], &[TO], &[DATE]],
    escape: Escape::Doubled,
    most: limits::MESSAGES,
};

pub(super) fn read(
    file: &str,
    source: &mut (dyn Read + Send),
    wanted: &Wanted,
    problems: &mut Vec<Problem>,
) -> Result<(Messages, Tally), NoTable> {
    let mut reading = Reading::new(file, wanted);
    let tally = table::read(file, source, &SCHEMA, problems, |row| reading.take(row))?;
    Ok((reading.finish(), tally))
}

/// The state of one pass: what is known so far, and the tables that give each sender, each list of
/// recipients and each conversation its number without building anything for a row.
struct Reading<'a> {
    result: Messages,
    prints: Prints,
    wanted: &'a Wanted,
    /// For each correspondent whether their texts are kept.
    is_wanted: Vec<bool>,
    by_cell: FxHashMap<Vec<u8>, Option<u32>>,
    by_url: FxHashMap<ProfileUrl, u32>,
    by_name: FxHashMap<String, u32>,
    recipients: FxHashMap<Vec<u8>, Rc<Recipients>>,
    conversations: FxHashMap<Vec<u8>, u32>,
    key: Vec<u8>,
}

#[derive(Debug)]
struct Recipients {
    known: Vec<u32>,
    nobody: bool,
}

impl<'a> Reading<'a> {
    fn new(file: &str, wanted: &'a Wanted) -> Self {
        Self {
            result: Messages {
                file: file.to_owned(),
                ..Messages::default()
            },
            prints: Prints::begin(),
            wanted,
            is_wanted: Vec::new(),
            by_cell: FxHashMap::default(),
            by_url: FxHashMap::default(),
            by_name: FxHashMap::default(),
            recipients: FxHashMap::default(),
            conversations: FxHashMap::default(),
            key: Vec::new(),
        }
    }

    fn take(&mut self, row: &Row<'_>) -> Taken {
        if is_yes(row.bytes(MESSAGE_DRAFT)) || is_yes(row.bytes(CONVERSATION_DRAFT)) {
            self.result.drafts += 1;
            return Taken::Used;
        }
        let Some(stamp) = dates::stamp(&row.text(DATE)) else {
            return Taken::Skipped(row.expected(DATE, "a date like `2026-03-13 03:18:54 UTC`"));
        };
        self.result.has_recipient_urls = row.has(RECIPIENT_URLS);
        let sender = self.sender(row);
        let recipients = self.recipients(row);
        let conversation = self.conversation(row, sender, &recipients);
        if row.bytes(DIRECTION).eq_ignore_ascii_case(b"OUTGOING") {
            self.result.member = self.result.member.or(sender);
        }
        let text = row.bytes(CONTENT);
        self.prints.add(row.bytes(FROM), row.bytes(TO), text);
        let spam = row.bytes(FOLDER).eq_ignore_ascii_case(b"SPAM");
        if let Some(sender) = sender.filter(|_| !spam) {
            self.keep_text(sender, conversation, text);
        }
        self.result.messages.push(Message {
            conversation,
            sender,
            sent_at: Some(match stamp {
                dates::Stamp::Unzoned(clock) => clock.into(),
                other => other.pacific_moment(),
            }),
            text: 0,
            template: 0,
            words: 0,
            spam,
            line: u32::try_from(row.line()).unwrap_or(u32::MAX),
        });
        Taken::Used
    }

    /// Everything, each message with its fingerprints.
    fn finish(self) -> Messages {
        let mut result = self.result;
        for (message, print) in result.messages.iter_mut().zip(self.prints.finish()) {
            message.text = print.text;
            message.template = print.template;
            message.words = print.words;
        }
        result
    }

    /// The sender: by URL, else by name, else nobody.
    fn sender(&mut self, row: &Row<'_>) -> Option<u32> {
        let (url, name) = (row.bytes(SENDER_URL), row.bytes(FROM));
        self.key.clear();
        self.key.extend_from_slice(url);
        self.key.push(b'\n');
        self.key.extend_from_slice(name);
        if let Some(known) = self.by_cell.get(&self.key) {
            return *known;
        }
        let name = Untrusted::new(&dialect::decode(name));
        let number = match ProfileUrl::parse(&dialect::decode(url)) {
            Some(url) => Some(self.correspondent(url, name)),
            None if row.has(SENDER_URL) && is_nobody(&name) => None,
            None => self.by_name(name),
        };
        self.by_cell.insert(self.key.clone(), number);
        number
    }

    fn correspondent(&mut self, url: ProfileUrl, name: Untrusted) -> u32 {
        let everybody = &mut self.result.correspondents;
        let number = *self.by_url.entry(url.clone()).or_insert_with(|| {
            self.is_wanted.push(self.wanted.urls.contains(&url));
            everybody.push(Correspondent {
                profile_url: Some(url),
                name: Untrusted::default(),
            });
            last_of(everybody)
        });
        let known = &mut everybody[number as usize].name;
        if known.is_empty() && !is_nobody(&name) {
            *known = name;
        }
        number
    }

    fn by_name(&mut self, name: Untrusted) -> Option<u32> {
        if is_nobody(&name) {
            return None;
        }
        let everybody = &mut self.result.correspondents;
        Some(
            *self
                .by_name
                .entry(name.as_typed().to_owned())
                .or_insert_with(|| {
                    let is_wanted = self.wanted.names.contains(name.as_typed());
                    self.is_wanted.push(is_wanted);
                    everybody.push(Correspondent {
                        profile_url: None,
                        name,
                    });
                    last_of(everybody)
                }),
        )
    }

    /// The recipients: by the list of URLs where there is one; the names beside it need not align, but
    /// tell whether a hidden person is among them. Else by name.
    fn recipients(&mut self, row: &Row<'_>) -> Rc<Recipients> {
        let (urls, names) = (row.bytes(RECIPIENT_URLS), row.bytes(TO));
        self.key.clear();
        self.key.extend_from_slice(urls);
        self.key.push(b'\n');
        self.key.extend_from_slice(names);
        if let Some(known) = self.recipients.get(&self.key) {
            return Rc::clone(known);
        }
        let key = self.key.clone();
        let (urls, names) = (
            dialect::decode(urls).into_owned(),
            dialect::decode(names).into_owned(),
        );
        let urls: Vec<ProfileUrl> = urls.split(',').filter_map(ProfileUrl::parse).collect();
        let names: Vec<Untrusted> = names_of(&names);
        let mut found = Recipients {
            known: vec![],
            nobody: names.iter().any(is_nobody),
        };
        if row.has(RECIPIENT_URLS) {
            let only = (urls.len() == 1 && names.len() == 1).then(|| names[0].clone());
            for url in urls {
                found
                    .known
                    .push(self.correspondent(url, only.clone().unwrap_or_default()));
            }
        } else {
            found.known = names
                .into_iter()
                .filter_map(|name| self.by_name(name))
                .collect();
        }
        let found = Rc::new(found);
        self.recipients.insert(key, Rc::clone(&found));
        found
    }

    /// The conversation by its id; without one, by who takes part.
    fn conversation(&mut self, row: &Row<'_>, sender: Option<u32>, to: &Recipients) -> u32 {
        self.key.clear();
        let id = row.bytes(CONVERSATION_ID);
        if id.is_empty() {
            let mut all: Vec<u32> = sender.into_iter().chain(to.known.iter().copied()).collect();
            all.sort_unstable();
            all.dedup();
            self.key.push(u8::from(to.nobody));
            all.iter()
                .for_each(|number| self.key.extend_from_slice(&number.to_le_bytes()));
        } else {
            self.key.extend_from_slice(id);
        }
        let conversations = &mut self.result.conversations;
        let number = if let Some(number) = self.conversations.get(&self.key) {
            *number
        } else {
            conversations.push(Conversation::default());
            let number = last_of(conversations);
            self.conversations.insert(self.key.clone(), number);
            number
        };
        let conversation = &mut conversations[number as usize];
        for one in sender.iter().chain(&to.known) {
            if !conversation.correspondents.contains(one) {
                conversation.correspondents.push(*one);
            }
        }
        let hidden_sender = sender.is_none() && row.bytes(FROM).trim_ascii() == NOBODY.as_bytes();
        conversation.has_nobody |= to.nobody || hidden_sender;
        conversation.sponsored |= is_sponsored(row);
        number
    }

    fn keep_text(&mut self, sender: u32, conversation: u32, text: &[u8]) {
        if !self.is_wanted[sender as usize] || text.is_empty() {
            return;
        }
        let kept = self.result.texts.entry(sender).or_default();
        if kept.len() < TEXTS_KEPT {
            let text = &text[..text.len().min(TEXT_KEPT_BYTES)];
            kept.push((conversation, Untrusted::new(&String::from_utf8_lossy(text))));
        }
    }
}

fn last_of<T>(all: &[T]) -> u32 {
    u32::try_from(all.len() - 1).unwrap_or(u32::MAX)
}

fn is_yes(cell: &[u8]) -> bool {
    let cell = cell.trim_ascii();
    cell.eq_ignore_ascii_case(b"yes") || cell.eq_ignore_ascii_case(b"true")
}

fn is_nobody(name: &Untrusted) -> bool {
    name.is_empty() || name.as_typed() == NOBODY
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

/// Advertisements: LinkedIn's own title, or text in HTML, which no person can write; never with a
/// sender's URL.
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

#[cfg(test)]
mod tests {
    use super::*;

    fn table(text: &str, wanted: &Wanted) -> Messages {
        let mut problems = Vec::new();
        let (messages, _) =
            read("m.csv", &mut text.as_bytes(), wanted, &mut problems).expect("a table");
        assert_eq!(problems, []);
        messages
    }

    /// Each message as conversation, sender, words, and each conversation's names.
    fn shape(messages: &Messages) -> (Vec<(u32, Option<&str>, u16)>, Vec<Vec<&str>>) {
        let name = |number: &u32| messages.correspondents[*number as usize].name.as_typed();
        let rows = messages
            .messages
            .iter()
            .map(|row| (row.conversation, row.sender.as_ref().map(name), row.words))
            .collect();
        let conversations = messages
            .conversations
            .iter()
            .map(|one| {
                let mut names: Vec<_> = one.correspondents.iter().map(name).collect();
                names.extend(one.has_nobody.then_some("(nobody)"));
                names.extend(one.sponsored.then_some("(sponsored)"));
                names
            })
            .collect();
        (rows, conversations)
    }

    const HEADER: &str = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT\n";
    const ME: &str = "https://www.linkedin.com/in/me";
    const ANA: &str = "https://www.linkedin.com/in/ana";
    const BO: &str = "https://www.linkedin.com/in/bo";

    #[test]
    fn todays_layout_shows_pairs_groups_hidden_people_and_advertisements() {
        let day = "2026-03-13 03:18:54 UTC";
        let text = format!(
            "{HEADER}\
             c1,,Me,{ME},\"Ana Silva, PhD\",{ANA},{day},,Hello there Ana,INBOX,,No\n\
             c1,,\"Ana Silva, PhD\",{ANA},Me,{ME},{day},,Hi,INBOX,,\n\
             c2,,Me,{ME},\"Ana Silva, PhD,Bo\",\"{ANA},{BO}\",{day},,Hi all,INBOX,,\n\
             c3,,LinkedIn Member,,Me,{ME},{day},,Hi,INBOX,,\n\
             c4,,Me,{ME},\"Bo,LinkedIn Member\",{BO},{day},,Hi,INBOX,,\n\
             c5,Sponsored Conversation,Contoso,,Me,{ME},{day},,Buy,ARCHIVE,,\n\
             c1,,Me,{ME},,,{day},,unsent,INBOX,,Yes\n"
        );
        let messages = table(&text, &Wanted::default());
        let ana = "Ana Silva, PhD";
        assert_eq!(
            shape(&messages),
            (
                vec![
                    (0, Some("Me"), 3),
                    (0, Some(ana), 1),
                    (1, Some("Me"), 2),
                    (2, None, 1),
                    (3, Some("Me"), 1),
                    (4, Some("Contoso"), 1),
                ],
                vec![
                    vec!["Me", ana],
                    // The names beside several URLs need not stand in their order.
                    vec!["Me", ana, ""],
                    vec!["Me", "(nobody)"],
                    vec!["Me", "", "(nobody)"],
                    vec!["Contoso", "Me", "(sponsored)"],
                ]
            )
        );
        assert_eq!(messages.drafts, 1);
    }

    #[test]
    fn the_first_layout_joins_messages_by_who_takes_part() {
        let messages = table(
            "From,To,Date,Subject,Content,Direction,Folder\n\
             Ana,Me,\"9/22/18, 4:33 AM\",,Hi,INCOMING,INBOX\n\
             Me,Ana,\"9/23/18, 4:33 AM\",,Hi,OUTGOING,SENT\n\
             Bo,Me,\"9/23/18, 4:33 AM\",,Hi,INCOMING,INBOX\n",
            &Wanted::default(),
        );
        assert_eq!(
            shape(&messages),
            (
                vec![(0, Some("Ana"), 1), (0, Some("Me"), 1), (1, Some("Bo"), 1)],
                vec![vec!["Ana", "Me"], vec!["Bo", "Me"]]
            )
        );
        assert_eq!(messages.member, Some(1));
    }

    #[test]
    fn only_the_texts_of_those_who_were_asked_for_are_kept() {
        let wanted = Wanted {
            urls: ProfileUrl::parse(ANA).into_iter().collect(),
            names: FxHashSet::default(),
        };
        let day = "2026-03-13 03:18:54 UTC";
        let text = format!(
            "{HEADER}c1,,Ana,{ANA},Me,{ME},{day},,From Ana,INBOX,,\nc2,,Bo,{BO},Me,{ME},{day},,From Bo,INBOX,,\n"
        );
        let messages = table(&text, &wanted);
        assert_eq!(messages.texts.len(), 1);
        assert_eq!(messages.texts[&0][0].1.as_typed(), "From Ana");
    }
}
