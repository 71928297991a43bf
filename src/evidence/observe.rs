//! Observes each kind of evidence of one person. A find always counts; that nothing was found counts
//! only where the export could have shown something.

use super::context::{Context, is_rare};
use super::conversation;
use super::crowd::{Crowd, LARGE_BURST};
use super::finding::{Finding, Findings, OwnSide};
use super::{Kind, NoteKind};
use crate::day::{Day, Moment};
use crate::export::{Connection, Direction, Export, Invitation};
use crate::people::{FoldedCompany, Found, JoinedBy, People, Person, PersonId};
use crate::untrusted::Untrusted;
use crate::words::{counted, month_and_year, years};

/// Words of positions and headlines whose bearers look for people to hire, in the languages of the
/// wording lists, as the beginnings of folded words.
const RECRUITING: &[&str] = &[
    "recruit",
    "talent acquisition",
    "talent partner",
    "talent scout",
    "headhunt",
    "sourcer",
    "staffing",
    "reclutador",
    "seleccion de personal",
    "recrutador",
    "recruteu",
    "charge de recrutement",
    "personalvermittl",
    "personalberat",
    "selezione del personale",
    "selezionatore",
];

/// The same for those who sell for a living.
const SELLING: &[&str] = &[
    "sales",
    "account executive",
    "account manager",
    "business develop",
    "sdr",
    "bdr",
    "lead generation",
    "growth hack",
    "seo",
    "insurance agent",
    "financial advis",
    "realtor",
    "real estate agent",
    "network market",
    "ventas",
    "comercial",
    "vendas",
    "commercial",
    "vertrieb",
    "verkauf",
    "venditor",
    "vendite",
];

/// From so many mutual connections on they are many (judgement).
const MANY_MUTUAL: u32 = 10;

/// Everything observed of a connection.
pub fn of_connection(
    export: &Export,
    context: &Context,
    people: &People,
    id: PersonId,
) -> Findings {
    let person = &people.persons[id];
    let Some(row) = person.connection else {
        return Findings::default();
    };
    let connection = &export.connections.named[row];
    let connected_on = connection.connected_on;
    let talk_covered = context
        .messages_until
        .is_some_and(|until| connected_on.is_none_or(|connected| connected <= until));
    let mut findings = social(context, people, person, connected_on, talk_covered);
    if let (Some(connected), Some(until)) = (connected_on, context.messages_until) {
        findings.extend(conversation::observe_later(&person.talk, connected, until));
    }
    if context.workplaces_observable && !connection.company.is_empty() {
        let company = &context.companies[row];
        findings.push(workplace(
            context,
            company,
            connected_on,
            "when you connected",
        ));
    }
    let crowd = context.crowds[row];
    if context.has_companies && !connection.company.is_empty() {
        findings.push(cohort(crowd, &connection.company));
    }
    if connected_on.is_some() {
        findings.push(connecting_day(crowd));
    }
    findings.extend(crowd.earliness().map(order));
    findings.extend(invitation(export, context, people, id));
    if context.has_emails {
        findings.push(email(connection));
    }
    if context.has_companies && !connection.position.is_empty() {
        findings.push(occupation(&connection.position));
    }
    Findings(findings)
}

/// Everything observed of somebody who asks to be connected, or who is neither connected nor asks
/// (`invitation` is `None`).
pub fn of_inviter(
    export: &Export,
    context: &Context,
    people: &People,
    id: PersonId,
    asked: Option<(&Invitation, NoteKind)>,
) -> Findings {
    let person = &people.persons[id];
    let asked_on = asked.and_then(|(invitation, _)| Some(invitation.sent_at?.day()));
    let talk_covered = context.messages_tell_of(asked_on);
    let mut findings = social(context, people, person, None, talk_covered);
    findings.extend(asked_by_member(export, context, people, id));
    let Some((invitation, note)) = asked else {
        return Findings(findings);
    };
    if !invitation.company.is_empty() && !context.places.is_empty() {
        let company = FoldedCompany::new(invitation.company.as_typed());
        findings.push(workplace(context, &company, Some(context.as_of), "now"));
    }
    findings.push(note_finding(note));
    if !invitation.headline.is_empty() {
        findings.push(occupation(&invitation.headline));
    }
    findings.extend(invitation.mutual_connections.map(mutual));
    Findings(findings)
}

/// Talk, address book, recommendation, endorsement.
fn social(
    context: &Context,
    people: &People,
    person: &Person,
    connected_on: Option<Day>,
    talk_covered: bool,
) -> Vec<Finding> {
    let rare = is_rare_and_alone(people, person);
    let talked_at = Found {
        by: person.talk_by,
        on: None,
    };
    let talk = conversation::observe(&person.talk, connected_on, own(talked_at, rare));
    let contact = address_book(context, people, person, rare);
    let recommendation = recommendation(person, rare);
    let endorsement = endorsement(person, rare);
    [
        (talk, talk_covered),
        (contact, context.contacts_observable),
        (recommendation, context.has_recommendations),
        (endorsement, context.has_endorsements),
    ]
    .into_iter()
    .filter(|(finding, observable)| *observable || finding.is_find())
    .map(|(finding, _)| finding)
    .collect()
}

/// Whether a name tells a person: rare, and nobody else's in the export.
fn is_rare_and_alone(people: &People, person: &Person) -> bool {
    is_rare(&people.rarity, &person.folded, &people.member)
        && people.named(&person.folded).len() == 1
}

/// Nothing was found where something could have been; there is no fact to put in words.
fn nothing(kind: Kind) -> Finding {
    finding(kind, 0, "", None)
}

fn finding(kind: Kind, level: usize, words: &str, own: Option<OwnSide>) -> Finding {
    Finding {
        kind,
        level,
        words: Untrusted::new(words),
        own,
    }
}

/// What the member made about a person, as far as it is sure that the person is meant: a name can be
/// chosen, so it must be rare and borne by nobody else.
fn own(found: Found, rare: bool) -> Option<OwnSide> {
    match found.by {
        JoinedBy::Address => Some(OwnSide::AtAddress),
        JoinedBy::Name => rare.then_some(OwnSide::ByName),
    }
}

/// The address book is by far the longest list of names, and so the one in which chance finds most.
fn address_book(context: &Context, people: &People, person: &Person, rare: bool) -> Finding {
    let Some(found) = person.contact else {
        return nothing(Kind::AddressBook);
    };
    let rarity = &people.rarity;
    let (level, words) = match found.by {
        JoinedBy::Address => (4, "in your address book with the same e-mail address"),
        JoinedBy::Name if rare && rarity.is_very_rare(&person.folded) => {
            (3, "in your address book, a very rare name")
        }
        JoinedBy::Name if rare => (2, "in your address book, a rare name"),
        JoinedBy::Name => (
            1,
            "the name is in your address book, but it is a common one",
        ),
    };
    let sure = rare && rarity.is_sure(&person.folded, context.contact_names);
    finding(Kind::AddressBook, level, words, own(found, sure))
}

fn recommendation(person: &Person, rare: bool) -> Finding {
    match (person.recommended, person.recommended_by) {
        (Some(given), received) => {
            let words = if received.is_some() {
                "you recommended each other"
            } else {
                "you recommended them"
            };
            finding(Kind::Recommendation, 2, words, own(given, rare))
        }
        (None, Some(_)) => finding(Kind::Recommendation, 1, "they recommended you", None),
        (None, None) => nothing(Kind::Recommendation),
    }
}

fn endorsement(person: &Person, rare: bool) -> Finding {
    let (given, received) = (person.endorsed.first(), person.endorsed_by.len());
    match given {
        Some(given) => {
            let words = if received > 0 {
                "you endorsed each other"
            } else {
                "you endorsed them"
            };
            finding(Kind::Endorsement, 2, words, own(*given, rare))
        }
        None if received > 0 => finding(Kind::Endorsement, 1, "they endorsed you", None),
        None => nothing(Kind::Endorsement),
    }
}

fn workplace(context: &Context, company: &FoldedCompany, on: Option<Day>, when: &str) -> Finding {
    match context.place(company, on) {
        None => nothing(Kind::Workplace),
        Some((place, at_the_time)) => {
            let name = place.period.place.as_typed();
            let span = match (place.period.from, place.period.until) {
                (Some(from), until) => {
                    format!(
                        " {}",
                        years(from.year(), until.unwrap_or(context.as_of).year())
                    )
                }
                (None, _) => String::new(),
            };
            let level = if at_the_time { 2 } else { 1 };
            let when = if at_the_time {
                format!(", where you were {when}")
            } else {
                String::new()
            };
            finding(
                Kind::Workplace,
                level,
                &format!("at {name}, yours{span}{when}"),
                None,
            )
        }
    }
}

fn cohort(crowd: Crowd, company: &Untrusted) -> Finding {
    if crowd.cohort == 0 {
        return nothing(Kind::Cohort);
    }
    let words = crowd.cohort_words(company.as_typed());
    finding(Kind::Cohort, 1, &words, None)
}

fn connecting_day(crowd: Crowd) -> Finding {
    if crowd.first {
        finding(Kind::ConnectingDay, 1, "among your first connections", None)
    } else if crowd.burst > 0 {
        let level = if crowd.burst < LARGE_BURST { 2 } else { 3 };
        finding(Kind::ConnectingDay, level, &crowd.burst_words(), None)
    } else {
        nothing(Kind::ConnectingDay)
    }
}

/// Only who came early is told of: the others are most.
fn order(earliness: usize) -> Finding {
    let words = match earliness {
        0 | 1 => "",
        2 => "among the first third of your connections",
        _ => "among the first tenth of your connections",
    };
    finding(Kind::Order, earliness, words, None)
}

/// Who invited whom, for a connection whose invitation the file still lists.
fn invitation(
    export: &Export,
    context: &Context,
    people: &People,
    id: PersonId,
) -> Option<Finding> {
    let asked = asked_by_member(export, context, people, id).filter(Finding::is_find);
    if let Some(asked) = asked {
        // The connections' table has "they invited you" twice before the member's own invitations.
        return Some(Finding {
            level: asked.level + 1,
            ..asked
        });
    }
    let row = people.newest_invitation(export, id, Direction::Incoming)?;
    let note = &export.invitations.as_deref()?[row].note;
    let (level, words) = if note.is_empty() {
        (0, "")
    } else {
        (1, "they invited you with a note")
    };
    Some(finding(Kind::Invitation, level, words, None))
}

/// The member's own invitation to a person: in bulk, alone, or with a note.
fn asked_by_member(
    export: &Export,
    context: &Context,
    people: &People,
    id: PersonId,
) -> Option<Finding> {
    let invitations = export.invitations.as_deref()?;
    let Some(row) = people.newest_invitation(export, id, Direction::Outgoing) else {
        return export
            .has_sent_invitations
            .then(|| nothing(Kind::Invitation));
    };
    let invitation = &invitations[row];
    let day = invitation.sent_at.map(Moment::day);
    let when = day
        .map(|day| format!(" in {}", month_and_year(day)))
        .unwrap_or_default();
    let asked = Found {
        by: match invitation.other.profile_url {
            Some(_) => JoinedBy::Address,
            None => JoinedBy::Name,
        },
        on: day,
    };
    let side = own(asked, is_rare_and_alone(people, &people.persons[id]));
    let in_bulk = day.is_some_and(|day| context.is_bulk(day));
    Some(if in_bulk {
        let words = format!("you invited them{when} along with many others");
        finding(Kind::Invitation, 1, &words, None)
    } else if invitation.note.is_empty() {
        finding(
            Kind::Invitation,
            2,
            &format!("you invited them{when}"),
            side,
        )
    } else {
        finding(
            Kind::Invitation,
            3,
            &format!("you invited them{when} with a note"),
            side,
        )
    })
}

fn note_finding(note: NoteKind) -> Finding {
    let (level, words) = match note {
        NoteKind::None => (0, ""),
        NoteKind::Stock => (1, "a note without words of its own"),
        NoteKind::OwnWords => (2, "a note in words of their own"),
        NoteKind::SharedPast => (3, "their note names a shared past"),
        NoteKind::Solicits => (4, "what they wrote wants something of you"),
    };
    finding(Kind::Note, level, words, None)
}

fn email(connection: &Connection) -> Finding {
    match connection.email {
        Some(_) => finding(Kind::Email, 1, "shows you their e-mail address", None),
        None => nothing(Kind::Email),
    }
}

fn occupation(position: &Untrusted) -> Finding {
    let position = FoldedCompany::new(position.as_typed());
    if has_word(&position, RECRUITING) || has_word(&position, SELLING) {
        finding(
            Kind::Occupation,
            1,
            "recruiting or selling is their job",
            None,
        )
    } else {
        nothing(Kind::Occupation)
    }
}

/// Whether a position or headline is a recruiter's.
pub fn recruits(position: &Untrusted) -> bool {
    has_word(&FoldedCompany::new(position.as_typed()), RECRUITING)
}

/// Whether any of the `starts` begins at a word.
fn has_word(position: &FoldedCompany, starts: &[&str]) -> bool {
    let mut rest = Some(position.as_str());
    std::iter::from_fn(|| {
        let words = rest?;
        rest = words.split_once(' ').map(|(_, rest)| rest);
        Some(words)
    })
    .any(|words| starts.iter().any(|start| words.starts_with(start)))
}

fn mutual(count: u32) -> Finding {
    let words = counted(
        usize::try_from(count).unwrap_or(usize::MAX),
        "mutual connection",
    );
    let level = match count {
        0 => 0,
        1..MANY_MUTUAL => 1,
        _ => 2,
    };
    finding(Kind::MutualConnections, level, &words, None)
}
