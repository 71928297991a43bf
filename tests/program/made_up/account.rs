//! An account as full as LinkedIn allows, written row by row to a folder; for measuring time.

use std::fs::{self, File};
use std::io::{BufWriter, Write as _};
use std::path::Path;

use super::chance::Chance;
use super::dates::{before, moment};
use super::facts::{
    ConnectionRow, Conversation, ConversationKind, Direction, Facts, InvitationRow, Message, Party,
};
use super::layout::{self, Layout};
use super::life;
use super::member::Kind;
use super::words;

const YEARS: i64 = 12;

/// Writes an export with so many connections and messages into `dir`: a veteran's, and many more people.
/// Some 30,000 connections and 500,000 messages are 120 MB. Memory grows with the people, not with the messages.
pub(crate) fn full_account(connections: usize, messages: usize, seed: u64, dir: &Path) {
    let mut chance = Chance::new(seed);
    let mut facts = life::crowd(connections, seed);
    let small = life::facts(Layout::Today, Kind::Veteran, seed);
    for (path, bytes) in layout::files(&small, Layout::Today) {
        let written_below =
            ["Connections.csv", "messages.csv", "Invitations.csv"].contains(&path.as_str());
        if !written_below && !path.contains('/') {
            fs::write(dir.join(path), bytes).expect("the file can be written");
        }
    }
    write_connections(&mut facts, connections, &mut chance, dir);
    fs::write(
        dir.join("Invitations.csv"),
        layout::invitations(&facts, Layout::Today),
    )
    .expect("the file can be written");
    write_messages(&facts, &mut chance, messages, dir);
}

/// Of those connected within half a year, the invitation is listed.
fn write_connections(facts: &mut Facts, connections: usize, chance: &mut Chance, dir: &Path) {
    let mut days: Vec<i64> = (0..connections)
        .map(|_| chance.number(0..=YEARS * 365))
        .collect();
    days.sort_unstable();
    let mut file = created(dir, "Connections.csv");
    file.write_all(&layout::connections_head(Layout::Today))
        .expect("the file can be written");
    for (person, age) in days.into_iter().enumerate() {
        let on = before(facts.as_of, age);
        let row = if chance.permille(15) {
            ConnectionRow::Hidden { on }
        } else {
            ConnectionRow::Named { person, on }
        };
        if age < 175 {
            let direction = if chance.permille(500) {
                Direction::Incoming
            } else {
                Direction::Outgoing
            };
            let sent_at = Some(moment(chance, before(on, 1)));
            let invitation = InvitationRow {
                other: person,
                direction,
                sent_at,
                note: String::new(),
                former_slug: None,
            };
            facts.invitations.push(invitation);
        }
        file.write_all(&layout::connection_row(facts, Layout::Today, &row))
            .expect("the file can be written");
    }
    file.flush().expect("the file can be written");
}

fn write_messages(facts: &Facts, chance: &mut Chance, messages: usize, dir: &Path) {
    let mut file = created(dir, "messages.csv");
    file.write_all(layout::messages::header(Layout::Today).as_bytes())
        .expect("the file can be written");
    let mut left = messages;
    while left > 0 {
        let person = Party::Person(chance.uneven(facts.people.len()));
        let conversation = Conversation {
            id: format!("2-{}{}{}==", chance.hex(), chance.hex(), chance.hex()),
            title: String::new(),
            kind: ConversationKind::Ordinary,
            others: vec![person],
            messages: Vec::new(),
        };
        for _ in 0..chance.count(1..=60).min(left) {
            left -= 1;
            let from = if chance.permille(500) {
                Party::Member
            } else {
                person
            };
            let age = chance.number(0..=YEARS * 365);
            let at = moment(chance, before(facts.as_of, age));
            let content = words::talk(chance);
            let message = Message {
                from,
                at,
                subject: "",
                content,
                draft: false,
                echo: false,
                attachments: 0,
            };
            let row = layout::messages::row(facts, Layout::Today, &conversation, &message);
            file.write_all(&row).expect("the file can be written");
        }
    }
    file.flush().expect("the file can be written");
}

fn created(dir: &Path, name: &str) -> BufWriter<File> {
    BufWriter::new(File::create(dir.join(name)).expect("the file can be made"))
}
