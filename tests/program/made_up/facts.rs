//! What happened to an invented member, row by row of the files that tell it. No CSV here.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;

/// Position of a person in [`Facts::people`].
pub(crate) type PersonIndex = usize;

/// How close the person truly is to the member.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tie {
    Known,
    Acquaintance,
    Stranger,
}

/// A human being: the member or somebody else.
#[derive(Clone, Debug)]
pub(crate) struct Person {
    /// As in the cell: blanks, titles and pictures included.
    pub(crate) first: String,
    pub(crate) last: String,
    /// Last part of the profile URL, in letters, not encoded.
    pub(crate) slug: String,
    pub(crate) company: String,
    pub(crate) position: String,
    /// The e-mail address, shown in Connections.csv or not.
    pub(crate) email: String,
    pub(crate) shows_email: bool,
    pub(crate) tie: Tie,
}

impl Person {
    /// The display name of Invitations and messages.
    pub(crate) fn name(&self) -> String {
        format!("{} {}", self.first, self.last)
    }

    pub(crate) fn url(&self) -> String {
        format!("https://www.linkedin.com/in/{}", self.slug)
    }
}

/// A row of Connections.csv.
#[derive(Clone, Debug)]
pub(crate) enum ConnectionRow {
    Named {
        person: PersonIndex,
        on: Date,
    },
    /// Somebody whose date no reader can read.
    Undated {
        person: PersonIndex,
        text: &'static str,
    },
    /// The person of an earlier row once more, the URL spelt in another way.
    Again {
        person: PersonIndex,
        on: Date,
        spelling: UrlSpelling,
    },
    /// All cells empty but the date.
    Hidden {
        on: Date,
    },
    HiddenUndated {
        text: &'static str,
    },
    /// A company and a date, no name and no URL.
    Nameless {
        company: String,
        on: Date,
    },
    /// The header once more.
    Header,
    /// Nothing but commas.
    Empty,
}

/// Ways to write one profile URL.
#[derive(Clone, Copy, Debug)]
pub(crate) enum UrlSpelling {
    Same,
    TrailingSlash,
    Query,
    CountryHost,
    UpperCase,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Direction {
    Incoming,
    Outgoing,
}

/// A row of Invitations.csv.
#[derive(Clone, Debug)]
pub(crate) struct InvitationRow {
    pub(crate) other: PersonIndex,
    pub(crate) direction: Direction,
    /// `None`: the cell holds words instead of a date.
    pub(crate) sent_at: Option<Timestamp>,
    pub(crate) note: String,
    /// The slug in this row where the profile was renamed since.
    pub(crate) former_slug: Option<String>,
}

/// Who wrote a message, or took part in a conversation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Party {
    Member,
    Person(PersonIndex),
    /// `LinkedIn Member` without a URL.
    Unknown,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ConversationKind {
    Ordinary,
    Sponsored,
    Spam,
}

/// A conversation of messages.csv.
#[derive(Clone, Debug)]
pub(crate) struct Conversation {
    /// Empty for some drafts.
    pub(crate) id: String,
    pub(crate) title: String,
    pub(crate) kind: ConversationKind,
    /// Everybody but the member.
    pub(crate) others: Vec<Party>,
    pub(crate) messages: Vec<Message>,
}

#[derive(Clone, Debug)]
pub(crate) struct Message {
    pub(crate) from: Party,
    pub(crate) at: Timestamp,
    pub(crate) subject: &'static str,
    pub(crate) content: String,
    pub(crate) draft: bool,
    /// The note of that person's invitation, shown again at the moment of acceptance.
    pub(crate) echo: bool,
    pub(crate) attachments: usize,
}

/// An entry of the imported address book.
#[derive(Clone, Debug)]
pub(crate) struct Contact {
    pub(crate) first: String,
    pub(crate) last: String,
    pub(crate) emails: Vec<String>,
    pub(crate) phones: Vec<String>,
    pub(crate) title: String,
    pub(crate) at: Timestamp,
}

#[derive(Clone, Debug)]
pub(crate) struct Endorsement {
    pub(crate) other: PersonIndex,
    pub(crate) skill: String,
    pub(crate) at: Timestamp,
    pub(crate) accepted: bool,
}

#[derive(Clone, Debug)]
pub(crate) struct Recommendation {
    pub(crate) other: PersonIndex,
    pub(crate) text: String,
    pub(crate) at: Timestamp,
}

/// A job or a school: name, title or degree, first and last moment as LinkedIn prints it.
#[derive(Clone, Debug)]
pub(crate) struct Stay {
    pub(crate) place: String,
    pub(crate) title: String,
    pub(crate) from: String,
    pub(crate) to: String,
}

/// A dated act of the member with a line of text: a post, comment, reaction, followed company or sign-in.
#[derive(Clone, Debug)]
pub(crate) struct Act {
    pub(crate) at: Timestamp,
    pub(crate) text: String,
}

/// Everything that an export is written from.
#[derive(Clone, Debug)]
pub(crate) struct Facts {
    pub(crate) as_of: Date,
    pub(crate) member: Person,
    /// Whether the files about the member, Profile and Registration, are in the export.
    pub(crate) lists_member: bool,
    pub(crate) headline: String,
    pub(crate) summary: String,
    pub(crate) registered_at: Timestamp,
    pub(crate) people: Vec<Person>,
    /// Newest first, as in the file.
    pub(crate) connections: Vec<ConnectionRow>,
    pub(crate) invitations: Vec<InvitationRow>,
    pub(crate) conversations: Vec<Conversation>,
    pub(crate) contacts: Vec<Contact>,
    pub(crate) endorsements_received: Vec<Endorsement>,
    pub(crate) endorsements_given: Vec<Endorsement>,
    pub(crate) recommendations_received: Vec<Recommendation>,
    pub(crate) recommendations_given: Vec<Recommendation>,
    pub(crate) positions: Vec<Stay>,
    pub(crate) schools: Vec<Stay>,
    pub(crate) follows: Vec<Act>,
    pub(crate) posts: Vec<Act>,
    pub(crate) comments: Vec<Act>,
    pub(crate) reactions: Vec<Act>,
    pub(crate) logins: Vec<Act>,
    /// Blank lines at the end of every file.
    pub(crate) blank_lines: usize,
    /// Files besides, written as they are: placeholders and look-alikes.
    pub(crate) further: BTreeMap<String, Vec<u8>>,
}

impl Facts {
    /// What is left where the member asked LinkedIn for connections only.
    pub(crate) fn of_connections_only(&self) -> Self {
        let Self {
            as_of,
            member,
            registered_at,
            people,
            connections,
            ..
        } = self.clone();
        Self {
            people,
            connections,
            ..Self::of(as_of, member, registered_at)
        }
    }

    /// A member about whom nothing else is told.
    pub(crate) fn of(as_of: Date, member: Person, registered_at: Timestamp) -> Self {
        Self {
            as_of,
            member,
            registered_at,
            lists_member: false,
            headline: String::new(),
            summary: String::new(),
            people: Vec::new(),
            connections: Vec::new(),
            invitations: Vec::new(),
            conversations: Vec::new(),
            contacts: Vec::new(),
            endorsements_received: Vec::new(),
            endorsements_given: Vec::new(),
            recommendations_received: Vec::new(),
            recommendations_given: Vec::new(),
            positions: Vec::new(),
            schools: Vec::new(),
            follows: Vec::new(),
            posts: Vec::new(),
            comments: Vec::new(),
            reactions: Vec::new(),
            logins: Vec::new(),
            blank_lines: 0,
            further: BTreeMap::new(),
        }
    }
}
