//! What to be aware of with an invitation.

use serde::Serialize;

use super::look::{Judge, Looked};
use super::standing::Standing;
use super::wording::WordingKind;
use crate::export::{Direction, days_to_connection, is_nobody};

/// What to be aware of. In the order of reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum Flag {
    /// A connection from another profile bears the same name.
    SameNameAsKnown,
    /// Others sent the same note.
    RepeatedNote,
    /// Another inviter bears the same name.
    RepeatedName,
    /// Asks for money or bank data.
    AsksForMoney,
    /// Wants to go on elsewhere.
    OffPlatformContact,
    /// A connection that hides its name fits the dates.
    MayBeAccepted,
    /// The member invited them too.
    YouInvitedThem,
    /// The rare name also stands at another profile in the export.
    RenamedProfile,
}

impl Flag {
    /// The flag in words that a person understands.
    pub fn words(self) -> &'static str {
        match self {
            Self::SameNameAsKnown => "a connection of yours bears the same name",
            Self::RepeatedNote => "others sent you the same note",
            Self::RepeatedName => "another inviter bears the same name",
            Self::AsksForMoney => "asks for money or bank data",
            Self::OffPlatformContact => "wants to go on outside LinkedIn",
            Self::MayBeAccepted => "may be accepted already",
            Self::YouInvitedThem => "you invited them too",
            Self::RenamedProfile => "the same rare name stands at another profile in your export",
        }
    }

    /// Whether it is something to beware of.
    pub fn warns(self) -> bool {
        !matches!(self, Self::MayBeAccepted | Self::YouInvitedThem)
    }
}

/// The flags of an invitation, in their order.
pub(super) fn of(
    judge: &Judge<'_>,
    looked: &Looked<'_>,
    has_namesake: bool,
    all: &[Standing],
) -> Vec<Flag> {
    let people = judge.people;
    let id = looked.standing.person;
    let named = people.named(&looked.person.folded);
    let is_full = looked.person.folded.is_full() && !is_nobody(&looked.person.name);
    let other_inviter = is_full
        && all.iter().any(|other| {
            other.person != id
                && other.direction == Direction::Incoming
                && named.contains(&other.person)
        });
    let hidden_fits = looked.standing.sent_on.is_some_and(|sent| {
        judge
            .export
            .connections
            .hidden
            .iter()
            .any(|(on, _)| days_to_connection(sent, *on).is_some())
    });
    // The rare name stands at one other profile, of somebody talked to or asked, who is no connection.
    let elsewhere = named.iter().filter(|other| {
        let other_person = &people.persons[**other];
        **other != id
            && other_person.connection.is_none()
            && other_person.profile_url.is_some()
            && (!other_person.talk.spoken.is_empty()
                || people
                    .invitations(judge.export, **other, Direction::Outgoing)
                    .next()
                    .is_some())
    });
    let renamed = people.rarity.is_rare(&looked.person.folded)
        && looked.person.profile_url.is_some()
        && elsewhere.count() == 1;
    [
        (Flag::SameNameAsKnown, has_namesake),
        (Flag::RepeatedNote, looked.note.repeated),
        (Flag::RepeatedName, other_inviter),
        (
            Flag::AsksForMoney,
            looked.note.shows(WordingKind::AsksForMoney),
        ),
        (
            Flag::OffPlatformContact,
            looked.note.shows(WordingKind::OffPlatform),
        ),
        (Flag::MayBeAccepted, hidden_fits),
        (Flag::YouInvitedThem, looked.standing.both_asked),
        (Flag::RenamedProfile, renamed),
    ]
    .into_iter()
    .filter(|(_, holds)| *holds)
    .map(|(flag, _)| flag)
    .collect()
}
