//! What is in an export. Judges nothing.

use std::collections::BTreeSet;
use std::path::PathBuf;

use crate::day::Day;
use crate::export::{
    Action, Connections, Contact, Conversation, Export, Invitation, Messages, ReadError, TableKind,
};
use crate::inspection::{InspectedFile, Inspection};
use crate::people::FoldedName;
use crate::untrusted::Untrusted;
use crate::words::counted;

/// Reads the archives as one export and says what is in them.
pub fn inspect(paths: &[PathBuf], as_of: Option<Day>, today: Day) -> Result<Inspection, ReadError> {
    let export = Export::read(paths, as_of, today)?;
    let mut files: Vec<InspectedFile> = export
        .files
        .iter()
        .map(|file| InspectedFile {
            file: Untrusted::new(&file.file),
            what: what(file.kind),
            layout: layout(file.kind, &export),
            tally: file.tally.clone(),
            span: file.span,
        })
        .collect();
    files.sort_by(|one, other| one.file.cmp(&other.file));
    let (aside, rows): (Vec<_>, Vec<_>) = export
        .problems
        .iter()
        .partition(|problem| problem.action == Action::SetAside);
    let mut left_alone: Vec<Untrusted> = export
        .left_alone
        .iter()
        .map(|path| Untrusted::new(path))
        .collect();
    left_alone.sort();
    let (can, cannot): (Vec<Told>, Vec<Told>) =
        told(&export).into_iter().partition(|told| told.holds);
    Ok(Inspection {
        as_of: export.as_of,
        files,
        set_aside: aside
            .iter()
            .map(|problem| (Untrusted::new(&problem.file), problem.what.clone()))
            .collect(),
        problems: rows
            .iter()
            .map(|problem| Untrusted::new(&problem.to_string()))
            .collect(),
        left_alone,
        remarks: remarks(&export),
        can: can.iter().map(|told| told.what).collect(),
        cannot: cannot.iter().map(|told| (told.what, told.tick)).collect(),
    })
}

/// What a table is, in a word or two.
fn what(kind: TableKind) -> &'static str {
    match kind {
        TableKind::Connections => "connections",
        TableKind::Invitations => "invitations",
        TableKind::PendingList => "pending list",
        TableKind::Messages => "messages",
        TableKind::Contacts => "address book",
        TableKind::EndorsementsReceived => "endorsed you",
        TableKind::EndorsementsGiven => "you endorsed",
        TableKind::RecommendationsReceived => "recommended you",
        TableKind::RecommendationsGiven => "you recommended",
        TableKind::Positions => "your jobs",
        TableKind::Education => "your schools",
        TableKind::Profile => "your profile",
        TableKind::ProfileSummary => "your summary",
        TableKind::Registration => "sign-up",
        TableKind::CompanyFollows => "you follow",
        TableKind::Shares => "posts",
        TableKind::Comments => "comments",
        TableKind::Reactions => "reactions",
        TableKind::Logins => "sign-ins",
    }
}

/// Which generation of LinkedIn's layouts a file is of.
fn layout(kind: TableKind, export: &Export) -> &'static str {
    match kind {
        TableKind::Connections => connections_layout(&export.connections),
        TableKind::Invitations => {
            invitations_layout(export.invitations.as_deref().unwrap_or_default())
        }
        TableKind::PendingList => "a list made by hand",
        TableKind::Messages => export.messages.as_ref().map_or("", messages_layout),
        _ => "",
    }
}

fn connections_layout(connections: &Connections) -> &'static str {
    if connections.has_urls {
        "layout since June 2023"
    } else {
        "layout before June 2023, without addresses"
    }
}

fn invitations_layout(rows: &[Invitation]) -> &'static str {
    let own = || rows.iter().filter(|row| row.both_directions);
    if own().any(|row| row.other.profile_url.is_some()) {
        "layout since March 2024"
    } else if own().any(|row| row.other.urn.is_some()) {
        "layout of summer 2023, with member numbers"
    } else {
        "layout before March 2024, or without addresses: names only"
    }
}

fn messages_layout(messages: &Messages) -> &'static str {
    if messages.has_recipient_urls {
        "layout since April 2023"
    } else if messages
        .correspondents
        .iter()
        .any(|one| one.profile_url.is_some())
    {
        "layout of 2020 to 2023, recipients by name"
    } else {
        "layout before 2020, names only"
    }
}

/// Rows that are read and used, but are no people or no direct messages.
fn remarks(export: &Export) -> Vec<String> {
    let mut remarks = Vec::new();
    let hidden = export.connections.hidden.len();
    if hidden > 0 {
        remarks.push(format!(
            "{} without a name: deleted, closed or hidden members",
            counted(hidden, "connection")
        ));
    }
    remarks.extend(contact_remarks(&export.contacts));
    let Some(messages) = &export.messages else {
        return remarks;
    };
    let conversation = |number: u32| &messages.conversations[number as usize];
    let count = |is: &dyn Fn(&crate::export::Message) -> bool| {
        messages
            .messages
            .iter()
            .filter(|message| is(message))
            .count()
    };
    let sponsored = count(&|message| conversation(message.conversation).sponsored);
    let spam = count(&|message| message.spam);
    // The member and one other are a pair; anybody more makes it a group. In older layouts a person may
    // stand in a conversation twice, with address and without.
    let people = |conversation: &Conversation| {
        let one = |number: &u32| {
            let name = messages.correspondents[*number as usize].name.as_typed();
            if name.is_empty() {
                number.to_string()
            } else {
                name.to_owned()
            }
        };
        let named: BTreeSet<String> = conversation.correspondents.iter().map(one).collect();
        named.len() + usize::from(conversation.has_nobody)
    };
    let is_group: Vec<bool> = messages
        .conversations
        .iter()
        .map(|one| !one.sponsored && people(one) > 2)
        .collect();
    let group = count(&|message| is_group[message.conversation as usize]);
    let hidden = count(&|message| {
        let here = conversation(message.conversation);
        here.has_nobody && !here.sponsored && !is_group[message.conversation as usize]
    });
    let kinds = [
        (messages.drafts, "draft"),
        (sponsored, "advertisement"),
        (group, "message in group conversation"),
        (hidden, "message in conversations with hidden people"),
        (spam, "message in the spam folder"),
    ];
    for (number, kind) in kinds.into_iter().filter(|(number, _)| *number > 0) {
        remarks.push(match kind.split_once(" in ") {
            Some((message, place)) => {
                format!("{} in {place}: no direct message", counted(number, message))
            }
            None => format!("{}: no direct message", counted(number, kind)),
        });
    }
    remarks
}

/// Why there are fewer names than rows in an address book.
fn contact_remarks(contacts: &[Contact]) -> Vec<String> {
    let names: Vec<FoldedName> = contacts
        .iter()
        .map(|one| FoldedName::new(one.name.as_typed()))
        .collect();
    let full = names.iter().filter(|name| name.is_full());
    let different: BTreeSet<&FoldedName> = full.clone().collect();
    let repeated = full.count() - different.len();
    let partial = names.iter().filter(|name| !name.is_full()).count();
    let mut remarks = Vec::new();
    if partial > 0 {
        remarks.push(format!(
            "{} of the address book without a full name: told by e-mail address alone",
            counted(partial, "row")
        ));
    }
    if repeated > 0 {
        remarks.push(format!(
            "{} of the address book with a name that stands there before: one name, all its e-mail addresses",
            counted(repeated, "row")
        ));
    }
    if partial + repeated > 0 {
        remarks.push(format!(
            "that leaves {} in the address book to look for",
            counted(different.len(), "name")
        ));
    }
    remarks
}

/// Something that an export can tell, or cannot.
struct Told {
    what: &'static str,
    tick: &'static str,
    holds: bool,
}

fn told(export: &Export) -> [Told; 7] {
    let told = |what, tick, holds| Told { what, tick, holds };
    let done = &export.activities;
    [
        told(
            "how large your network is, since when, where people work",
            "Connections",
            true,
        ),
        told(
            "which invitations are pending, and what you sent",
            "Invitations",
            export.invitations.is_some(),
        ),
        told(
            "whom you talk to: most of what tells a friend from a stranger",
            "Messages",
            export.messages.is_some(),
        ),
        told(
            "who is in your address book",
            "Imported Contacts",
            !export.contacts.is_empty(),
        ),
        told(
            "who vouched for whom",
            "Endorsements and Recommendations",
            !export.endorsements_given.is_empty()
                || !export.endorsements_received.is_empty()
                || !export.recommendations_given.is_empty()
                || !export.recommendations_received.is_empty(),
        ),
        told(
            "which places you shared, and what your profile lacks",
            "Profile, Positions and Education",
            export.positions.is_some() || export.education.is_some() || export.profile.is_some(),
        ),
        told(
            "your posts, comments, reactions and sign-ins: how active you are",
            "the larger data archive",
            done.shares.is_some()
                || done.comments.is_some()
                || done.reactions.is_some()
                || done.logins.is_some(),
        ),
    ]
}
