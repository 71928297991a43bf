//! Who is who: one person once, however many files name them.
//!
//! One person is one profile URL. Names join only where a file has no URL, and what rests on a name
//! alone says how rare it is.

mod company;
mod direct;
mod join;
mod labels;
mod member;
mod name;
mod rarity;
mod renamed;
mod surnames;
mod talk;

use rustc_hash::FxHashMap;

pub use company::FoldedCompany;
use direct::Direct;
pub use labels::Labelled;
pub use member::Member;
pub use name::FoldedName;
pub use rarity::Rarity;
pub use talk::{Outreach, Share, Spoken, Substance, Talk};

use crate::day::Day;
use crate::export::{Direction, Export, text_print};
use crate::parallel;
use crate::profile_url::ProfileUrl;
use crate::untrusted::Untrusted;

/// The place of a person in [`People::persons`].
pub type PersonId = usize;

/// How a file that names a person was joined to them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum JoinedBy {
    /// By the name alone.
    Name,
    /// By the profile URL, or an e-mail address.
    #[default]
    Address,
}

/// A find in another file about a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found {
    /// How sure it is that the person is meant.
    pub by: JoinedBy,
    /// The day, where the file has one.
    pub on: Option<Day>,
}

/// A human being of the export other than the member.
#[derive(Clone, Debug, Default)]
pub struct Person {
    /// As the first file that names them writes it.
    pub name: Untrusted,
    /// For comparing.
    pub folded: FoldedName,
    /// The address, where any file has it.
    pub profile_url: Option<ProfileUrl>,
    /// Their row among the named connections.
    pub connection: Option<usize>,
    /// Rows of the invitations in which they asked the member, or the member them.
    pub invitations: Vec<usize>,
    /// Direct messages.
    pub talk: Talk,
    /// Whether they are joined by address; by name alone as soon as one conversation is.
    pub talk_by: JoinedBy,
    /// Texts of their direct messages, kept only for people whose invitation may be pending.
    pub texts: Vec<Untrusted>,
    /// In the address book.
    pub contact: Option<Found>,
    /// Endorsements of them by the member.
    pub endorsed: Vec<Found>,
    /// Endorsements of the member by them.
    pub endorsed_by: Vec<Found>,
    /// A recommendation of them by the member.
    pub recommended: Option<Found>,
    /// A recommendation of the member by them.
    pub recommended_by: Option<Found>,
}

/// Everybody in an export.
#[derive(Clone, Debug, Default)]
pub struct People {
    /// Connections first, in the order of the file.
    pub persons: Vec<Person>,
    /// Whose export it is.
    pub member: Member,
    /// How rare names are.
    pub rarity: Rarity,
    /// How many direct messages there are with anybody.
    pub direct_messages: usize,
    by_name: FxHashMap<FoldedName, Vec<PersonId>>,
    /// From the old address of a renamed profile to the connection that it is.
    became: FxHashMap<PersonId, PersonId>,
}

impl People {
    /// Joins the files of an export.
    pub fn of(export: &Export) -> Self {
        let (mut people, direct) = join::join(export);
        renamed::merge(&mut people, export);
        if let Some(direct) = direct {
            people.settle_talk(export, &direct);
        }
        people
    }

    /// A note stands among the messages again at the moment it was accepted: an echo, no conversation.
    fn settle_talk(&mut self, export: &Export, direct: &Direct<'_>) {
        let rows = export.invitations.as_deref().unwrap_or_default();
        let talks = parallel::each(self.persons.len(), |id| {
            let invitations = self.persons[id].invitations.iter();
            let notes = invitations.map(|row| rows[*row].note.as_typed());
            let notes: Vec<u32> = notes
                .filter(|note| !note.is_empty())
                .map(text_print)
                .collect();
            let mut talk = direct.talk(id);
            talk.settle(&notes);
            talk
        });
        self.direct_messages = talks.iter().map(|talk| talk.spoken.len()).sum();
        for (person, talk) in self.persons.iter_mut().zip(talks) {
            person.talk = talk;
        }
        talk::mark_outreach(self.persons.iter_mut().map(|person| &mut person.talk));
    }

    /// How many connections are taken for somebody who was invited at another address.
    pub fn renamed(&self) -> usize {
        self.became.len()
    }

    /// All who bear a name.
    pub fn named(&self, name: &FoldedName) -> &[PersonId] {
        self.by_name.get(name).map_or(&[], Vec::as_slice)
    }

    /// The connections that bear a name.
    pub fn connections_named(&self, name: &FoldedName) -> impl Iterator<Item = PersonId> {
        self.named(name)
            .iter()
            .copied()
            .filter(|id| self.persons[*id].connection.is_some())
    }

    /// The only connection that bears a name.
    pub fn only_connection(&self, name: &FoldedName) -> Option<PersonId> {
        let mut connections = self.connections_named(name);
        connections.next().filter(|_| connections.next().is_none())
    }

    /// The newest row of invitations between the member and a person in one direction; of equally new ones the first
    /// of the file.
    pub fn newest_invitation(
        &self,
        export: &Export,
        person: PersonId,
        direction: Direction,
    ) -> Option<usize> {
        let rows = export.invitations.as_deref()?;
        self.invitations(export, person, direction)
            .reduce(|newest, row| {
                if rows[row].sent_at > rows[newest].sent_at {
                    row
                } else {
                    newest
                }
            })
    }

    /// The rows of invitations between the member and a person, in one direction.
    pub fn invitations<'a>(
        &'a self,
        export: &'a Export,
        person: PersonId,
        direction: Direction,
    ) -> impl Iterator<Item = usize> + 'a {
        let rows = export.invitations.as_deref().unwrap_or_default();
        self.persons[person]
            .invitations
            .iter()
            .copied()
            .filter(move |row| rows[*row].direction == direction)
    }
}
