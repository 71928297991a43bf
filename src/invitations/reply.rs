//! Which reply fits a verdict: the text itself is in `replies`.

use super::look::Looked;
use super::losses::Decision;
use super::replies::{self, Declined, Fact};
use super::rules::Case;
use super::wording::Language;
use crate::evidence::{Context, Findings, Kind, Place};
use crate::export::is_nobody;
use crate::people::{FoldedCompany, FoldedName, Person};
use crate::untrusted::Untrusted;

/// A personal reply for those accepted, a polite no for those declined who wrote, else nothing.
pub(super) fn of(
    context: &Context,
    looked: &Looked<'_>,
    case: &Case,
    decision: Decision,
) -> Untrusted {
    let language = looked.note.language.unwrap_or(Language::English);
    let first = first_name(looked.person);
    let wrote = !looked.invitation.note.is_empty() || looked.person.talk.received() > 0;
    let text = match decision {
        Decision::Accept => {
            let company = FoldedCompany::new(looked.invitation.company.as_typed());
            let shared = context
                .place(&company, Some(context.as_of))
                .map(|(place, _)| place);
            let fact = fact(looked.person, &looked.findings, shared);
            replies::accept_reply(language, &first, &fact)
        }
        Decision::Ignore if wrote => {
            let declined = if case.is_pitch {
                Declined::Pitch
            } else if case.is_recruitment {
                Declined::Recruiter
            } else {
                Declined::Stranger
            };
            replies::polite_no(language, &first, declined)
        }
        Decision::Ignore | Decision::Review | Decision::Report => return Untrusted::default(),
    };
    Untrusted::new(&text)
}

/// The one title that is a given name too: "Don Draper" is no don.
const TITLE_AND_NAME: &str = "Don";

/// The first word of a name as it is written, where it is a name at all; titles before it are left out.
pub(super) fn first_name(person: &Person) -> String {
    if is_nobody(&person.name) {
        return String::new();
    }
    let mut words = person.name.as_typed().split_whitespace().peekable();
    let count = words.clone().count();
    for _ in 2..count {
        words.next_if(|word| FoldedName::is_title(word));
    }
    let first = words.next().unwrap_or_default();
    let is_title = FoldedName::is_title(first) && !first.eq_ignore_ascii_case(TITLE_AND_NAME);
    if is_title || FoldedName::new(first).is_empty() {
        String::new()
    } else {
        first.to_owned()
    }
}

/// The fact that a reply may name: the most personal that was really found.
pub(super) fn fact(person: &Person, findings: &Findings, shared: Option<&Place>) -> Fact {
    let found = |kind| findings.of(kind).filter(|one| one.is_find());
    let talk = person
        .talk
        .first_on()
        .zip(person.talk.last_on())
        .filter(|_| person.talk.is_mutual());
    if let Some((first, last)) = talk {
        return Fact::TalkedBetween {
            first_year: first.year(),
            last_year: last.year(),
        };
    }
    if let Some(place) = shared {
        return Fact::BothAt {
            place: place.period.place.as_typed().to_owned(),
        };
    }
    if found(Kind::Recommendation).is_some() {
        return Fact::Recommended;
    }
    if !person.endorsed.is_empty() {
        return Fact::YouEndorsed;
    }
    if !person.endorsed_by.is_empty() {
        return Fact::TheyEndorsed;
    }
    if found(Kind::Invitation).is_some() {
        return Fact::YouInvited;
    }
    // A name that another may bear too does not say who is meant there.
    if found(Kind::AddressBook).is_some_and(|one| one.own.is_some()) {
        return Fact::AddressBook;
    }
    Fact::NoteOnly
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_name_is_the_first_word_but_for_titles_before_two_names() {
        let cases = [
            ("Ana Silva", "Ana"),
            ("Dr. Ana Silva", "Ana"),
            ("Prof. Dr. Ana Silva", "Ana"),
            ("Don Draper", "Don"),
            ("Dr Silva", ""),
            ("Ana", "Ana"),
            ("Don", "Don"),
            ("", ""),
            ("1 2", ""),
        ];
        for (name, expected) in cases {
            let person = Person {
                name: Untrusted::new(name),
                ..Person::default()
            };
            assert_eq!(first_name(&person), expected, "{name}");
        }
    }
}
