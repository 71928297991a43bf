//! Texts to answer invitations with, and to write one's own: in six languages, as data. The rule: a
//! text says the fact it was given and nothing beyond it, and a slot that has nothing to say leaves
//! no blank, comma or bracket behind.

mod accept;
mod decline;
mod draft;
mod fill;

use crate::invitations::wording::Language;
use fill::{Slots, detail, fill, first_name};

/// The longest invitation that LinkedIn takes from members without a subscription, in UTF-16 units.
pub(super) const LONGEST_DRAFT: usize = 200;

/// What ties the two people, as far as the export shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Fact {
    /// They wrote to each other, from one year to another.
    TalkedBetween {
        /// Year of the first message.
        first_year: i16,
        /// Year of the last message.
        last_year: i16,
    },
    /// Both have been there; nobody knows whether at one time.
    BothAt {
        /// Name of the employer or school as the member's profile has it.
        place: String,
    },
    /// They endorsed a skill of the member.
    TheyEndorsed,
    /// The member endorsed a skill of theirs.
    YouEndorsed,
    /// One of the two recommended the other.
    Recommended,
    /// The member had invited them.
    YouInvited,
    /// They are in the member's address book.
    AddressBook,
    /// Nothing but the invitation and its note.
    NoteOnly,
}

/// Who is declined.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Declined {
    /// Somebody who sells something.
    Pitch,
    /// Somebody who offers a position.
    Recruiter,
    /// Somebody the member does not know.
    Stranger,
}

/// Returns two sentences that accept an invitation, from the fact given.
pub(super) fn accept_reply(language: Language, first: &str, fact: &Fact) -> String {
    let texts = accept::texts(language);
    fill(text_for(texts, fact), &slots(first, fact))
}

/// Returns a short, friendly no, without any accusation.
pub(super) fn polite_no(language: Language, first: &str, declined: Declined) -> String {
    fill(
        decline::text(language, declined),
        &Slots {
            name: first_name(first),
            ..Slots::default()
        },
    )
}

/// Returns a personal invitation of at most [`LONGEST_DRAFT`] UTF-16 units. Where a detail makes it
/// longer, the detail is left out, then the name.
pub(super) fn invitation_draft(language: Language, first: &str, fact: &Fact) -> String {
    let texts = draft::texts(language);
    let fits = |text: &String| text.encode_utf16().count() <= LONGEST_DRAFT;
    let full = slots(first, fact);
    let without_detail = Slots {
        name: full.name.clone(),
        ..Slots::default()
    };
    [
        (text_for(texts, fact), &full),
        (texts.note_only, &without_detail),
    ]
    .into_iter()
    .map(|(text, slots)| fill(text, slots))
    .find(fits)
    .unwrap_or_else(|| fill(texts.note_only, &Slots::default()))
}

/// The texts of one language, one a kind of fact. `{name}`, `{place}`, `{first}` and `{last}` are
/// slots; `{name}` brings the blank before it.
struct Texts {
    talked_in_one_year: &'static str,
    talked_over_years: &'static str,
    both_at: &'static str,
    they_endorsed: &'static str,
    you_endorsed: &'static str,
    recommended: &'static str,
    you_invited: &'static str,
    address_book: &'static str,
    note_only: &'static str,
}

fn text_for(texts: &Texts, fact: &Fact) -> &'static str {
    match fact {
        Fact::TalkedBetween {
            first_year,
            last_year,
        } if first_year == last_year => texts.talked_in_one_year,
        Fact::TalkedBetween { .. } => texts.talked_over_years,
        Fact::BothAt { place } if detail(place).is_some() => texts.both_at,
        Fact::TheyEndorsed => texts.they_endorsed,
        Fact::YouEndorsed => texts.you_endorsed,
        Fact::Recommended => texts.recommended,
        Fact::YouInvited => texts.you_invited,
        Fact::AddressBook => texts.address_book,
        Fact::NoteOnly | Fact::BothAt { .. } => texts.note_only,
    }
}

fn slots(first: &str, fact: &Fact) -> Slots {
    let mut slots = Slots {
        name: first_name(first),
        ..Slots::default()
    };
    match fact {
        Fact::TalkedBetween {
            first_year,
            last_year,
        } => {
            slots.first = first_year.min(last_year).to_string();
            slots.last = first_year.max(last_year).to_string();
        }
        Fact::BothAt { place } => {
            slots.place = detail(place).unwrap_or_default();
        }
        _ => {}
    }
    slots
}

#[cfg(test)]
mod tests;
