//! LinkedIn's files: structured rows in, bytes out, in the layouts of several years.

mod activity;
mod cells;
mod connections;
mod contacts;
mod invitations;
pub(crate) mod messages;
mod profile;
mod tie_signs;
mod wide;

use std::collections::BTreeMap;

pub(crate) use cells::Line;
pub(crate) use connections::{head as connections_head, row as connection_row};
pub(crate) use invitations::bytes as invitations;

use super::facts::Facts;

/// The layouts that LinkedIn used over the years, told apart by what they hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Layout {
    /// November 2018: no preamble, seven-column Messages.csv, UTF-16 files separated by tabs.
    First2018,
    /// 2022: Connections without URL, five-column Invitations, nine-column messages.
    FiveColumns2022,
    /// Summer 2023: Invitations with `urn:li:member:` numbers.
    Urns2023,
    /// Winter 2023: every URL in Invitations is the bare `https://www.linkedin.com/in`.
    BareUrls2023,
    /// 2026: all URLs, attachments and drafts marked.
    Today,
    /// The same with every cell of messages.csv quoted, the header too, and line breaks kept inside.
    Quoted2026,
}

impl Layout {
    /// Either layout of 2026.
    pub(crate) fn is_of_2026(self) -> bool {
        matches!(self, Self::Today | Self::Quoted2026)
    }

    pub(crate) fn has_connection_urls(self) -> bool {
        !matches!(self, Self::First2018 | Self::FiveColumns2022)
    }
}

/// All files of an export.
pub(crate) fn files(facts: &Facts, layout: Layout) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut add = |name: &str, mut bytes: Vec<u8>| {
        let is_utf_16 = bytes.starts_with(&[0xFF, 0xFE]);
        if !bytes.is_empty() && !is_utf_16 {
            bytes.resize(bytes.len() + facts.blank_lines, b'\n');
        }
        if !bytes.is_empty() {
            files.insert(name.to_owned(), bytes);
        }
    };
    add("Connections.csv", connections::bytes(facts, layout));
    add("Invitations.csv", invitations::bytes(facts, layout));
    let messages = if layout == Layout::First2018 {
        "Messages.csv"
    } else {
        "messages.csv"
    };
    add(messages, messages::bytes(facts, layout));
    add(contacts::file_name(layout), contacts::bytes(facts, layout));
    for (name, bytes) in tie_signs::files(facts, layout) {
        add(name, bytes);
    }
    for (name, bytes) in profile::files(facts, layout) {
        add(name, bytes);
    }
    for (name, bytes) in activity::files(facts, layout) {
        add(name, bytes);
    }
    for (name, bytes) in &facts.further {
        add(name, bytes.clone());
    }
    files
}
