//! What an invitation's words turn out to be: the note, and messages of theirs.

use std::collections::BTreeMap;

use super::wording::{self, Hit, Language, WordingKind};
use crate::evidence::{Context, NoteKind};
use crate::export::Invitation;
use crate::parallel;
use crate::people::{FoldedCompany, People, Person, PersonId};

/// A place whose name is shorter than this stands in notes by chance.
const SHORTEST_PLACE: usize = 4;

/// What the words of one inviter are.
#[derive(Clone, Debug)]
pub(super) struct NoteReading {
    /// The note.
    pub kind: NoteKind,
    /// The first phrase found of each kind, in the note or in messages of theirs.
    pub hits: Vec<Hit>,
    /// An employer or school of the member that the note names.
    pub names_place: Option<String>,
    /// Others sent the same note.
    pub repeated: bool,
    /// The language of the note, where it can be told.
    pub language: Option<Language>,
}

impl NoteReading {
    /// Reads the note of an invitation and the messages of whom it is from.
    pub(super) fn of(
        invitation: &Invitation,
        person: &Person,
        context: &Context,
        repeated: bool,
    ) -> Self {
        let note = beginning(invitation.note.as_typed());
        let in_note = wording::hits(note);
        let mut hits = in_note.clone();
        for text in &person.texts {
            // A shared past is claimed by the note that asks; in a conversation everybody refers back.
            hits.extend(
                wording::hits(beginning(text.as_typed()))
                    .into_iter()
                    .filter(|hit| hit.kind != WordingKind::SharedPast)
                    // A message is private: nothing of it is said but what the lists say anyway.
                    .map(|hit| Hit {
                        words: hit.phrase.clone(),
                        ..hit
                    }),
            );
        }
        let mut seen = Vec::new();
        hits.retain(|hit| {
            let first = !seen.contains(&hit.kind);
            seen.push(hit.kind);
            first
        });
        let names_place = named_place(note, context);
        let in_any = |kind| hits.iter().any(|hit| hit.kind == kind);
        let in_note = |kind| in_note.iter().any(|hit| hit.kind == kind);
        let soliciting = [
            WordingKind::Scam,
            WordingKind::Pitch,
            WordingKind::Recruitment,
        ];
        let kind = if soliciting.into_iter().any(in_any) {
            NoteKind::Solicits
        } else if note.is_empty() {
            NoteKind::None
        } else if in_note(WordingKind::SharedPast) || names_place.is_some() {
            NoteKind::SharedPast
        } else if repeated || wording::is_stock(note) {
            NoteKind::Stock
        } else {
            NoteKind::OwnWords
        };
        Self {
            kind,
            hits,
            names_place,
            repeated,
            language: wording::language(note),
        }
    }

    /// The phrase that shows a kind.
    pub(super) fn hit(&self, kind: WordingKind) -> Option<&Hit> {
        self.hits.iter().find(|hit| hit.kind == kind)
    }

    /// Whether the words show a kind.
    pub(super) fn shows(&self, kind: WordingKind) -> bool {
        self.hit(kind).is_some()
    }
}

/// LinkedIn cuts notes at 300 characters; what is longer was made elsewhere, and only so much is read.
const READ_BYTES: usize = 2000;

fn beginning(text: &str) -> &str {
    &text[..text.floor_char_boundary(READ_BYTES)]
}

/// The member's employer or school that a note names.
fn named_place(note: &str, context: &Context) -> Option<String> {
    let words = format!(" {} ", FoldedCompany::new(note).as_str());
    context
        .places
        .iter()
        .find(|place| {
            let name = place.folded.as_str();
            name.chars().count() >= SHORTEST_PLACE && words.contains(&format!(" {name} "))
        })
        .map(|place| place.period.place.as_typed().to_owned())
}

/// The notes that several people sent, by their folded words without the sender's and the member's name.
#[derive(Clone, Debug)]
pub(super) struct RepeatedNotes(BTreeMap<String, Vec<PersonId>>);

impl RepeatedNotes {
    /// Takes in notes, with who sent each.
    pub(super) fn of(notes: &[(&str, PersonId)], people: &People) -> Self {
        let keys = parallel::each_large(notes.len(), |at| {
            let (note, sender) = notes[at];
            nameless(note, sender, people)
        });
        let mut senders_of: BTreeMap<String, Vec<PersonId>> = BTreeMap::new();
        for (key, (_, sender)) in keys.into_iter().zip(notes) {
            if let Some(key) = key {
                let senders = senders_of.entry(key).or_default();
                if !senders.contains(sender) {
                    senders.push(*sender);
                }
            }
        }
        Self(senders_of)
    }

    /// Whether somebody else sent the same.
    pub(super) fn is_repeated(&self, note: &str, person: PersonId, people: &People) -> bool {
        nameless(note, person, people)
            .and_then(|key| self.0.get(&key))
            .is_some_and(|senders| senders.iter().any(|sender| *sender != person))
    }
}

/// A note's words without names; `None` where it says nothing but stock phrases.
fn nameless(note: &str, person: PersonId, people: &People) -> Option<String> {
    let note = beginning(note);
    if note.is_empty() || wording::is_stock(note) {
        return None;
    }
    let folded = wording::fold(note);
    let own = wording::fold(people.member.name.as_typed());
    let theirs = people.persons[person].folded.as_str();
    let is_name = |word: &&str| {
        own.split(' ')
            .chain(theirs.split(' '))
            .any(|name| name == *word)
    };
    let words: Vec<&str> = folded.split(' ').filter(|word| !is_name(word)).collect();
    (!words.is_empty()).then(|| words.join(" "))
}
