//! Joins the rows of all files to people.

use rustc_hash::{FxBuildHasher, FxHashMap, FxHashSet};

use super::direct::Direct;
use super::name::FoldedName;
use super::{Found, JoinedBy, People, Person, PersonId, member};
use crate::export::{
    Conversation, Export, Invitation, Messages, Praise, days_to_connection, is_nobody,
};
use crate::parallel;
use crate::profile_url::ProfileUrl;
use crate::untrusted::Untrusted;

/// Everybody, and which messages are whose, where there are any.
pub(super) fn join(export: &Export) -> (People, Option<Direct<'_>>) {
    let (member, is_member) = member::find(export);
    let connections = export.connections.named.len();
    let mut joining = Joining {
        people: People {
            member,
            by_name: FxHashMap::with_capacity_and_hasher(connections, FxBuildHasher),
            ..People::default()
        },
        by_url: FxHashMap::with_capacity_and_hasher(connections, FxBuildHasher),
        by_urn: FxHashMap::default(),
        numbered: FxHashSet::default(),
        addressed_by_name: FxHashSet::default(),
        at_several: FxHashMap::default(),
    };
    joining.connections(export);
    let messages = export.messages.as_ref();
    joining.at_several = at_several(export, &joining.by_url, &is_member);
    joining.invitations(export);
    let direct = messages.map(|messages| joining.messages(messages, is_member));
    joining.praise(&export.endorsements_given, |person, found| {
        person.endorsed.push(found);
    });
    joining.praise(&export.endorsements_received, |person, found| {
        person.endorsed_by.push(found);
    });
    joining.praise(&export.recommendations_given, |person, found| {
        person.recommended = Some(found);
    });
    joining.praise(&export.recommendations_received, |person, found| {
        person.recommended_by = Some(found);
    });
    joining.contacts(export);
    (joining.people, direct)
}

fn person(name: &Untrusted, folded: FoldedName, profile_url: Option<&ProfileUrl>) -> Person {
    Person {
        name: name.clone(),
        folded,
        profile_url: profile_url.cloned(),
        ..Person::default()
    }
}

fn add_address(by_url: &mut FxHashMap<ProfileUrl, PersonId>, person: &Person, id: PersonId) {
    if let Some(url) = &person.profile_url {
        by_url.insert(url.clone(), id);
    }
}

/// Of several who bear one name the first counts for its rarity.
fn add_name(people: &mut People, person: &Person, id: PersonId) {
    if person.folded.is_empty() {
        return;
    }
    let bearers = people.by_name.entry(person.folded.clone()).or_default();
    if bearers.is_empty() {
        people.rarity.add(&person.folded);
    }
    bearers.push(id);
}

struct Joining {
    people: People,
    by_url: FxHashMap<ProfileUrl, PersonId>,
    by_urn: FxHashMap<String, PersonId>,
    /// Those who have a member number: it keeps namesakes apart.
    numbered: FxHashSet<PersonId>,
    /// Those who stand without an address where they were first met, and with one elsewhere: the name joins the two.
    addressed_by_name: FxHashSet<PersonId>,
    /// See [`at_several`].
    at_several: FxHashMap<FoldedName, Option<ProfileUrl>>,
}

/// The names that invitations and messages show at several addresses, those of connections aside. Each with the only
/// one of these that the member wrote to, where there is one: a namesake can write, but makes nobody write to them.
fn at_several(
    export: &Export,
    connections: &FxHashMap<ProfileUrl, PersonId>,
    is_member: &[bool],
) -> FxHashMap<FoldedName, Option<ProfileUrl>> {
    let invitations = export.invitations.iter().flatten();
    let parties = invitations.map(|one| (&one.other.profile_url, &one.other.name));
    let correspondents = export.messages.iter().flat_map(|one| &one.correspondents);
    let correspondents = correspondents.map(|one| (&one.profile_url, &one.name));
    let mut first: FxHashMap<FoldedName, &ProfileUrl> = FxHashMap::default();
    let mut several: FxHashSet<FoldedName> = FxHashSet::default();
    for (url, name) in parties.chain(correspondents) {
        let Some(url) = url.as_ref().filter(|url| !connections.contains_key(*url)) else {
            continue;
        };
        let name = FoldedName::new(name.as_typed());
        match first.get(&name) {
            Some(other) if *other != url => {
                several.insert(name);
            }
            Some(_) => {}
            None => {
                first.insert(name, url);
            }
        }
    }
    let mut written_to: FxHashMap<FoldedName, FxHashSet<&ProfileUrl>> = FxHashMap::default();
    if let Some(messages) = export.messages.as_ref().filter(|_| !several.is_empty()) {
        for (name, url) in written_to_directly(messages, is_member) {
            written_to.entry(name).or_default().insert(url);
        }
    }
    let meant = |name: &FoldedName| {
        let urls = written_to.get(name).filter(|urls| urls.len() == 1)?;
        urls.iter().next().copied().cloned()
    };
    several
        .into_iter()
        .map(|name| {
            let meant = meant(&name);
            (name, meant)
        })
        .collect()
}

/// The name and the address of everybody to whom the member wrote.
fn written_to_directly<'a>(
    messages: &'a Messages,
    is_member: &[bool],
) -> impl Iterator<Item = (FoldedName, &'a ProfileUrl)> {
    let by_member: FxHashSet<u32> = messages
        .messages
        .iter()
        .filter(|one| one.sender.is_some_and(|sender| is_member[sender as usize]))
        .map(|one| one.conversation)
        .collect();
    (0..)
        .zip(&messages.conversations)
        .filter_map(move |(number, conversation)| {
            by_member.contains(&number).then_some(())?;
            let partner = partner(conversation, messages, is_member)?;
            let who = &messages.correspondents[partner as usize];
            Some((
                FoldedName::new(who.name.as_typed()),
                who.profile_url.as_ref()?,
            ))
        })
}

impl Joining {
    fn add(&mut self, person: Person) -> PersonId {
        let id = self.people.persons.len();
        add_address(&mut self.by_url, &person, id);
        add_name(&mut self.people, &person, id);
        self.people.persons.push(person);
        id
    }

    fn add_named(
        &mut self,
        name: &Untrusted,
        folded: FoldedName,
        profile_url: Option<&ProfileUrl>,
    ) -> PersonId {
        self.add(person(name, folded, profile_url))
    }

    fn connections(&mut self, export: &Export) {
        let named = &export.connections.named;
        let persons = parallel::each(named.len(), |row| Person {
            connection: Some(row),
            ..person(
                &named[row].name,
                FoldedName::new(named[row].name.as_typed()),
                named[row].profile_url.as_ref(),
            )
        });
        let (by_url, people) = (&mut self.by_url, &mut self.people);
        let everybody = || persons.iter().zip(0..);
        parallel::both(
            || everybody().for_each(|(person, id)| add_address(by_url, person, id)),
            || everybody().for_each(|(person, id)| add_name(people, person, id)),
        );
        self.people.persons = persons;
    }

    /// The person of an address, and what tells so.
    fn of_url(&mut self, url: &ProfileUrl, name: &Untrusted) -> (PersonId, JoinedBy) {
        if let Some(id) = self.by_url.get(url) {
            let by = if self.addressed_by_name.contains(id) {
                JoinedBy::Name
            } else {
                JoinedBy::Address
            };
            return (*id, by);
        }
        let folded = FoldedName::new(name.as_typed());
        let Some(id) = self.without_address(url, name, &folded) else {
            return (self.add_named(name, folded, Some(url)), JoinedBy::Address);
        };
        self.people.persons[id].profile_url = Some(url.clone());
        self.by_url.insert(url.clone(), id);
        self.addressed_by_name.insert(id);
        (id, JoinedBy::Name)
    }

    /// Who is meant by a name at a new address, of those without one: the only connection or else the only person of
    /// the name. Of several addresses the one that the member wrote to is theirs.
    fn without_address(
        &self,
        url: &ProfileUrl,
        name: &Untrusted,
        folded: &FoldedName,
    ) -> Option<PersonId> {
        let is_anothers = |meant: &Option<ProfileUrl>| meant.as_ref() != Some(url);
        if folded.is_empty()
            || is_nobody(name)
            || self.at_several.get(folded).is_some_and(is_anothers)
        {
            return None;
        }
        let id = match self.people.connections_named(folded).next() {
            Some(_) => self.people.only_connection(folded),
            None => self.of_name(folded),
        };
        id.filter(|id| self.people.persons[*id].profile_url.is_none())
    }

    /// The only person of a name, else the only connection of it.
    fn of_name(&self, name: &FoldedName) -> Option<PersonId> {
        let all = self.people.named(name);
        if let [only] = all {
            return Some(*only);
        }
        self.people.only_connection(name)
    }

    /// A member number takes one connection of a name for itself: whose day fits best comes first.
    fn invitations(&mut self, export: &Export) {
        let all: Vec<&Invitation> = export.invitations.iter().flatten().collect();
        let best = |invitation: &Invitation| {
            invitation.other.urn.as_ref()?;
            let folded = FoldedName::new(invitation.other.name.as_typed());
            let connections = self.people.connections_named(&folded);
            connections
                .map(|id| self.misfit(export, invitation, id))
                .min()
        };
        let mut rows: Vec<(i32, usize)> = all
            .iter()
            .map(|one| best(one).unwrap_or(i32::MAX))
            .zip(0..)
            .collect();
        rows.sort_unstable();
        for (_, row) in rows {
            let id = self.party(export, all[row]);
            self.people.persons[id].invitations.push(row);
        }
        for person in &mut self.people.persons {
            person.invitations.sort_unstable();
        }
    }

    /// Days from an invitation to a connection; the most of all where it cannot have led to it.
    fn misfit(&self, export: &Export, invitation: &Invitation, id: PersonId) -> i32 {
        let days = || {
            let row = self.people.persons[id].connection?;
            let connected_on = export.connections.named[row].connected_on?;
            days_to_connection(invitation.sent_at?.day(), connected_on)
        };
        days().unwrap_or(i32::MAX)
    }

    /// Where an invitation has no address, the connection of the name is meant, of several the one whose day fits, else
    /// whoever was invited under it; a member number keeps namesakes apart. The hidden are each somebody else.
    fn party(&mut self, export: &Export, invitation: &Invitation) -> PersonId {
        let party = &invitation.other;
        if let Some(url) = &party.profile_url {
            return self.of_url(url, &party.name).0;
        }
        let folded = FoldedName::new(party.name.as_typed());
        if party.urn.is_none() && is_nobody(&party.name) {
            return self.add_named(&party.name, folded, None);
        }
        let Some(urn) = &party.urn else {
            let named = self.people.named(&folded);
            let connections = self.people.connections_named(&folded);
            let connection = connections.min_by_key(|id| self.misfit(export, invitation, *id));
            let known = connection
                .or_else(|| named.first().copied())
                .filter(|_| !folded.is_empty());
            return known.unwrap_or_else(|| self.add_named(&party.name, folded, None));
        };
        if let Some(id) = self.by_urn.get(urn) {
            return *id;
        }
        let free = self
            .people
            .connections_named(&folded)
            .filter(|id| !self.numbered.contains(id))
            .min_by_key(|id| self.misfit(export, invitation, *id));
        let id = free.unwrap_or_else(|| self.add_named(&party.name, folded, None));
        self.by_urn.insert(urn.clone(), id);
        self.numbered.insert(id);
        id
    }

    fn messages<'a>(&mut self, messages: &'a Messages, is_member: Vec<bool>) -> Direct<'a> {
        let mut partners: Vec<Option<PersonId>> = Vec::with_capacity(messages.conversations.len());
        for conversation in &messages.conversations {
            let partner = partner(conversation, messages, &is_member);
            let person = partner.and_then(|number| self.correspondent(number, messages));
            if let Some((id, JoinedBy::Name)) = person {
                self.people.persons[id].talk_by = JoinedBy::Name;
            }
            partners.push(person.map(|(id, _)| id));
        }
        for (sender, texts) in &messages.texts {
            for (conversation, text) in texts {
                if let Some(id) = partners[*conversation as usize]
                    && !is_member[*sender as usize]
                {
                    self.people.persons[id].texts.push(text.clone());
                }
            }
        }
        Direct::of(messages, is_member, &partners, self.people.persons.len())
    }

    /// The person of a correspondent. One without an address, in a file that has addresses, is nobody
    /// who can be found again.
    fn correspondent(&mut self, number: u32, messages: &Messages) -> Option<(PersonId, JoinedBy)> {
        let who = &messages.correspondents[number as usize];
        if let Some(url) = &who.profile_url {
            return Some(self.of_url(url, &who.name));
        }
        if messages.has_recipient_urls {
            return None;
        }
        let folded = FoldedName::new(who.name.as_typed());
        if folded.is_empty() {
            return None;
        }
        let id = match self.people.named(&folded) {
            [] => Some(self.add_named(&who.name, folded, None)),
            _ => self.of_name(&folded),
        };
        id.map(|id| (id, JoinedBy::Name))
    }

    fn praise(&mut self, rows: &[Praise], mut note: impl FnMut(&mut Person, Found)) {
        for praise in rows {
            let (id, by) = if let Some(url) = &praise.profile_url {
                let (id, by) = self.of_url(url, &praise.name);
                (Some(id), by)
            } else {
                let folded = FoldedName::new(praise.name.as_typed());
                let id = match self.people.named(&folded) {
                    [] if folded.is_full() => Some(self.add_named(&praise.name, folded, None)),
                    _ => self.of_name(&folded),
                };
                (id, JoinedBy::Name)
            };
            if let Some(id) = id {
                note(&mut self.people.persons[id], Found { by, on: praise.on });
            }
        }
    }

    /// An entry belongs to one person: by e-mail address, else by a full name that only one bears.
    fn contacts(&mut self, export: &Export) {
        let mut by_email: FxHashMap<&str, PersonId> = FxHashMap::default();
        for (id, person) in self.people.persons.iter().enumerate() {
            let email = person
                .connection
                .and_then(|row| export.connections.named[row].email.as_deref());
            if let Some(email) = email {
                by_email.insert(email, id);
            }
        }
        // Names of the address book count for rarity too, whether joined or not.
        let mut counted: FxHashSet<FoldedName> = FxHashSet::default();
        for contact in &export.contacts {
            let folded = FoldedName::new(contact.name.as_typed());
            let by_address = contact
                .emails
                .iter()
                .find_map(|email| by_email.get(email.as_str()));
            let joined = match by_address {
                Some(id) => Some((*id, JoinedBy::Address)),
                None if folded.is_full() => self.of_name(&folded).map(|id| (id, JoinedBy::Name)),
                None => None,
            };
            if self.people.named(&folded).is_empty() && counted.insert(folded.clone()) {
                self.people.rarity.add(&folded);
            }
            if let Some((id, by)) = joined {
                let found = Found {
                    by,
                    on: contact.created_on,
                };
                let known = &mut self.people.persons[id].contact;
                if known.is_none_or(|known| known.by < by) {
                    *known = Some(found);
                }
            }
        }
    }
}

/// The one other person of a direct conversation. A person may stand there twice: with address as
/// sender, by name alone as recipient.
fn partner(conversation: &Conversation, messages: &Messages, is_member: &[bool]) -> Option<u32> {
    if conversation.sponsored || conversation.has_nobody {
        return None;
    }
    let mut others = conversation
        .correspondents
        .iter()
        .copied()
        .filter(|number| !is_member[*number as usize]);
    let first = others.next()?;
    let who = |number: u32| &messages.correspondents[number as usize];
    let folded = |number: u32| FoldedName::new(who(number).name.as_typed());
    others.try_fold(first, |known, other| {
        let one_is_name_only = who(known).profile_url.is_none() || who(other).profile_url.is_none();
        (one_is_name_only && folded(known) == folded(other)).then(|| {
            if who(known).profile_url.is_some() {
                known
            } else {
                other
            }
        })
    })
}
