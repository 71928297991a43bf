//! Which reply fits a verdict: the text itself is in `replies`.

use super::losses::Decision;
use super::replies::{self, Declined, Fact};
use super::rules::Case;
use super::verdict::Looked;
use super::wording::Language;
use crate::evidence::{Context, Findings, Kind};
use crate::people::{FoldedName, Person};
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
        Decision::Accept => replies::accept_reply(
            language,
            &first,
            &fact(context, looked.person, &looked.findings),
        ),
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

/// The first word of a name as it is written, where it is a name at all.
pub(super) fn first_name(person: &Person) -> String {
    let first = person
        .name
        .as_typed()
        .split_whitespace()
        .next()
        .unwrap_or_default();
    if FoldedName::new(first).is_empty() {
        String::new()
    } else {
        first.to_owned()
    }
}

/// The fact that a reply may name: the most personal that was really found.
pub(super) fn fact(context: &Context, person: &Person, findings: &Findings) -> Fact {
    let found = |kind| findings.of(kind).filter(|one| one.is_find());
    let talk = person
        .talk
        .is_mutual()
        .then(|| person.talk.first_on().zip(person.talk.last_on()));
    if let Some(Some((first, last))) = talk {
        return Fact::TalkedBetween {
            first_year: first.year(),
            last_year: last.year(),
        };
    }
    if found(Kind::Recommendation).is_some() {
        return Fact::Recommended;
    }
    if let Some(endorsement) = found(Kind::Endorsement) {
        return if endorsement.own.is_some() {
            Fact::YouEndorsed
        } else {
            Fact::TheyEndorsed
        };
    }
    if found(Kind::Invitation).is_some() {
        return Fact::YouInvited;
    }
    if found(Kind::AddressBook).is_some() && context.contact_names > 0 {
        return Fact::AddressBook;
    }
    Fact::NoteOnly
}
