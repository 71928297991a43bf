//! Messages, posts, comments, recommendations.

use super::cells::Sheet;
use super::network::member_url;
use crate::calendar;
use crate::life::{Conversation, Message, World, Writer};

pub(super) fn messages(world: &World) -> Vec<u8> {
    let mut sheet = Sheet::new(
        "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT",
    );
    for (number, conversation) in world.conversations.iter().enumerate() {
        let mut messages: Vec<&Message> = conversation.messages.iter().collect();
        messages.sort_by_key(|one| -one.at);
        for message in messages {
            sheet.row(row(world, number, conversation, message));
        }
    }
    sheet.bytes()
}

fn row(
    world: &World,
    number: usize,
    conversation: &Conversation,
    message: &Message,
) -> [String; 12] {
    let me = (world.member.name.full(), member_url(world));
    let party = |writer: Writer| match writer {
        Writer::Member => me.clone(),
        Writer::Person(person) => {
            let person = &world.people[person];
            (person.full_name(), person.url())
        }
        Writer::Nobody => ("LinkedIn Member".to_owned(), String::new()),
    };
    let sender = party(message.from);
    let everybody = std::iter::once(Writer::Member)
        .chain(conversation.with.iter().map(|one| Writer::Person(*one)));
    let others: Vec<(String, String)> = everybody
        .filter(|one| *one != message.from)
        .map(party)
        .collect();
    let list = |of: fn(&(String, String)) -> &String| {
        let all: Vec<&str> = others.iter().map(|one| of(one).as_str()).collect();
        all.join(",")
    };
    let advertises = message.from == Writer::Nobody;
    [
        format!("2-{:0>53}==", format!("{:x}", number + 1)),
        conversation.title.to_owned(),
        sender.0,
        sender.1,
        list(|one| &one.0),
        list(|one| &one.1),
        calendar::message(message.at),
        String::new(),
        message.text.clone(),
        if advertises { "ARCHIVE" } else { "INBOX" }.to_owned(),
        String::new(),
        if message.draft { "Yes" } else { "No" }.to_owned(),
    ]
}

pub(super) fn recommendations(world: &World, by_member: bool) -> Vec<u8> {
    let mut sheet = Sheet::new("First Name,Last Name,Company,Job Title,Text,Creation Date,Status");
    for one in world
        .recommendations
        .iter()
        .filter(|one| one.by_member == by_member)
    {
        let person = &world.people[one.person];
        let (first, last) = person.shown();
        let at = calendar::pacific(one.at);
        let status = if by_member { "" } else { "VISIBLE" };
        sheet.row([
            first,
            last,
            &person.company,
            &person.position,
            &one.text,
            &at,
            status,
        ]);
    }
    sheet.bytes()
}

pub(super) fn posts(world: &World) -> Vec<u8> {
    let mut sheet = Sheet::new("Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility");
    for (at, text) in &world.activity.posts {
        let link = format!("https://example.com/feed/update/urn%3Ali%3Ashare%3A{at}");
        sheet.row([
            &calendar::activity(*at),
            &link,
            text,
            "",
            "",
            "MEMBER_NETWORK",
        ]);
    }
    sheet.bytes()
}

pub(super) fn comments(world: &World) -> Vec<u8> {
    let mut sheet = Sheet::new("Date,Link,Message");
    for (at, text) in &world.activity.comments {
        let link = format!("https://example.com/feed/update/urn%3Ali%3Aactivity%3A{at}");
        sheet.row([&calendar::activity(*at), &link, text]);
    }
    sheet.bytes()
}
