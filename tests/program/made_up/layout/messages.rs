//! messages.csv, and Messages.csv of 2018.

use super::{Layout, Line};
use crate::made_up::dates;
use crate::made_up::facts::{Conversation, ConversationKind, Facts, Message, Party, Person};

/// The header line.
pub(crate) fn header(layout: Layout) -> &'static str {
    match layout {
        Layout::First2018 => "From,To,Date,Subject,Content,Direction,Folder\n",
        Layout::FiveColumns2022 => {
            "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER\n"
        }
        Layout::Urns2023 | Layout::BareUrls2023 => {
            "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n"
        }
        Layout::Quoted2026 => {
            "\"CONVERSATION ID\",\"CONVERSATION TITLE\",\"FROM\",\"SENDER PROFILE URL\",\"TO\",\"RECIPIENT PROFILE URLS\",\"DATE\",\"SUBJECT\",\"CONTENT\",\"FOLDER\",\"ATTACHMENTS\",\"IS MESSAGE DRAFT\"\n"
        }
        Layout::Today => {
            "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT\n"
        }
    }
}

/// One message with the end of its line.
pub(crate) fn row(
    facts: &Facts,
    layout: Layout,
    conversation: &Conversation,
    message: &Message,
) -> Vec<u8> {
    let everybody = || std::iter::once(Party::Member).chain(conversation.others.iter().copied());
    let others: Vec<Party> = everybody().filter(|party| *party != message.from).collect();
    let to = others
        .iter()
        .map(|party| name(facts, *party))
        .collect::<Vec<_>>()
        .join(",");
    let urls = others
        .iter()
        .filter_map(|party| Some(person(facts, *party)?.url()))
        .collect::<Vec<_>>()
        .join(",");
    let from = name(facts, message.from);
    let folder = match conversation.kind {
        ConversationKind::Ordinary => "INBOX",
        ConversationKind::Sponsored => "ARCHIVE",
        ConversationKind::Spam => "SPAM",
    };
    if layout == Layout::First2018 {
        let (direction, folder) = if message.from == Party::Member {
            ("OUTGOING", "SENT")
        } else {
            ("INCOMING", folder)
        };
        let at = dates::pacific(message.at);
        return Line::of(&[
            &from,
            &to,
            &at,
            message.subject,
            &message.content,
            direction,
            folder,
        ])
        .ended();
    }
    let sender = person(facts, message.from)
        .map(Person::url)
        .unwrap_or_default();
    let mut line = if layout == Layout::Quoted2026 {
        Line::quoted()
    } else {
        Line::default()
    };
    line = line.cells(&[&conversation.id, &conversation.title, &from, &sender, &to]);
    if layout != Layout::FiveColumns2022 {
        line = line.cell(&urls);
    }
    line = line
        .cell(&dates::message(message.at))
        .cell(message.subject)
        .cell(&message.content)
        .cell(folder);
    if layout.is_of_2026() {
        let draft = if message.draft { "Yes" } else { "No" };
        line = line.cell(&attachments(message.attachments)).cell(draft);
    }
    line.ended()
}

pub(super) fn bytes(facts: &Facts, layout: Layout) -> Vec<u8> {
    let mut bytes = Vec::new();
    for conversation in &facts.conversations {
        for message in conversation.messages.iter().rev() {
            if bytes.is_empty() {
                bytes.extend_from_slice(header(layout).as_bytes());
            }
            bytes.extend(row(facts, layout, conversation, message));
        }
    }
    bytes
}

fn person(facts: &Facts, party: Party) -> Option<&Person> {
    match party {
        Party::Member => Some(&facts.member),
        Party::Person(index) => Some(&facts.people[index]),
        Party::Unknown => None,
    }
}

fn name(facts: &Facts, party: Party) -> String {
    person(facts, party).map_or_else(|| "LinkedIn Member".to_owned(), Person::name)
}

fn attachments(count: usize) -> String {
    let urls: Vec<_> = (0..count)
        .map(|number| format!("https://example.com/dms/prv/vid/v2/{number}?e=1&t=2"))
        .collect();
    urls.join(",")
}
