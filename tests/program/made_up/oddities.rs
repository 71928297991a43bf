//! What real exports hold besides the plain case: renamed profiles, namesakes, repeats, and rows that are none.

use super::dates::{before, days_between, moment};
use super::facts::{
    ConnectionRow, Direction, InvitationRow, Person, PersonIndex, Tie, UrlSpelling,
};
use super::life::{Connected, Life};
use super::words;

use Direction::{Incoming, Outgoing};

/// People whose invitations take some thought.
pub(super) fn add_people(life: &mut Life) {
    repeats(life);
    both_asked(life);
    if life.layout.is_of_2026() {
        renamed(life, Incoming);
        renamed(life, Outgoing);
        namesakes(life);
    }
}

/// Rows that are no connection, or none of their own; and files that are not what they seem.
pub(super) fn add_rows(life: &mut Life) {
    let as_of = life.facts.as_of;
    let on = |life: &mut Life| before(as_of, life.chance.number(0..=life.habits.years * 365));
    for _ in 0..=life.habits.connections / 60 {
        let row = ConnectionRow::Hidden { on: on(life) };
        insert(life, row);
    }
    if life.layout.has_connection_urls() {
        repeat_connections(life);
    }
    for text in ["last summer", "31 Feb 2024"] {
        let person = life.meet(Tie::Stranger);
        insert(life, ConnectionRow::Undated { person, text });
    }
    let company = words::firm(&mut life.chance);
    let nameless = ConnectionRow::Nameless {
        company,
        on: on(life),
    };
    insert(life, nameless);
    insert(life, ConnectionRow::HiddenUndated { text: "unknown" });
    if life.chance.permille(500) {
        insert(life, ConnectionRow::Header);
    }
    for _ in 0..life.chance.count(0..=2) {
        insert(life, ConnectionRow::Empty);
    }
    sort_hidden(life);
    unreadable_invitations(life);
    look_alikes(life);
}

/// The same person asked, or was asked, twice: the newest row counts.
fn repeats(life: &mut Life) {
    for (direction, newest, older) in [
        (Incoming, 30, 90),
        (Incoming, 100, 250),
        (Incoming, 200, 300),
        (Outgoing, 10, 60),
        (Outgoing, 150, 190),
    ] {
        let person = life.meet(Tie::Stranger);
        for age in [newest, older] {
            invite_without_note(life, person, direction, age);
        }
    }
}

fn both_asked(life: &mut Life) {
    // Days since theirs, days since the member's own.
    for (theirs, own) in [(20, 50), (60, 5), (190, 40), (200, 300), (170, 185)] {
        let person = life.meet(Tie::Acquaintance);
        invite_without_note(life, person, Incoming, theirs);
        invite_without_note(life, person, Outgoing, own);
    }
    let person = life.meet(Tie::Known);
    invite_without_note(life, person, Outgoing, 40);
    let invitation = Some(invite_without_note(life, person, Incoming, 30));
    life.ties.push(Connected {
        person,
        on: before(life.facts.as_of, 30),
        invitation,
    });
}

/// A rare name, one bearer on each side, connected within the half-year after the invitation.
fn renamed(life: &mut Life, direction: Direction) {
    for (sent, connected) in [(60, 60), (170, 12), (300, 120)] {
        let (first, last) = life.names.rare(&mut life.chance);
        let person = life.add_person(first, last, Tie::Acquaintance);
        let on = before(life.facts.as_of, connected);
        let row = invite_without_note(life, person, direction, sent);
        let former = format!("{}-before", life.facts.people[person].slug);
        if life.chance.permille(300) {
            life.facts.invitations[row].note = words::note(&mut life.chance);
        }
        // Same day: the stamp at noon of UTC is never after the day of the connection.
        life.facts.invitations[row].former_slug = Some(former);
        life.ties.push(Connected {
            person,
            on,
            invitation: Some(row),
        });
    }
}

/// Equal names of two people: nobody may be taken for the other.
fn namesakes(life: &mut Life) {
    // Connected long before the invitation came.
    let old = long_known(life);
    let twin = twin_of(life, old);
    invite_without_note(life, twin, Incoming, 33);
    // Connected too long after the invitation was sent.
    let (first, last) = life.names.rare(&mut life.chance);
    let late = life.add_person(first, last, Tie::Acquaintance);
    let on = before(life.facts.as_of, 200);
    life.ties.push(Connected {
        person: late,
        on,
        invitation: None,
    });
    let twin = twin_of(life, late);
    invite_without_note(life, twin, Outgoing, 381);
    // Two connections bear the name, so neither is surely the inviter.
    let (first, last) = life.names.rare(&mut life.chance);
    for _ in 0..2 {
        let person = life.add_person(first.clone(), last.clone(), Tie::Stranger);
        let on = before(life.facts.as_of, 50);
        life.ties.push(Connected {
            person,
            on,
            invitation: None,
        });
    }
    let third = life.add_person(first, last, Tie::Stranger);
    invite_without_note(life, third, Incoming, 70);
}

fn long_known(life: &Life) -> PersonIndex {
    let oldest = life
        .ties
        .iter()
        .max_by_key(|tie| days_between(tie.on, life.facts.as_of));
    oldest.expect("every member has a connection").person
}

fn twin_of(life: &mut Life, person: PersonIndex) -> PersonIndex {
    let Person { first, last, .. } = life.facts.people[person].clone();
    life.add_person(first, last, Tie::Stranger)
}

fn invite_without_note(
    life: &mut Life,
    person: PersonIndex,
    direction: Direction,
    age: i64,
) -> usize {
    let row = life.add_invitation(person, direction, before(life.facts.as_of, age));
    life.facts.invitations[row].note.clear();
    row
}

/// The same URL once more, lower down, in another spelling.
fn repeat_connections(life: &mut Life) {
    let as_of = life.facts.as_of;
    let spellings = [
        UrlSpelling::Same,
        UrlSpelling::TrailingSlash,
        UrlSpelling::Query,
        UrlSpelling::CountryHost,
        UrlSpelling::UpperCase,
    ];
    let rows = life.facts.connections.clone();
    let old = rows.iter().filter_map(|row| match row {
        ConnectionRow::Named { person, on } if days_between(*on, as_of) > 450 => {
            Some((*person, *on))
        }
        _ => None,
    });
    for ((person, on), spelling) in old.step_by(7).zip(spellings) {
        let at = life
            .facts
            .connections
            .iter()
            .position(|row| is_row_of(row, person))
            .expect("the row is there");
        life.facts.connections.insert(
            at + 1,
            ConnectionRow::Again {
                person,
                on,
                spelling,
            },
        );
    }
}

fn is_row_of(row: &ConnectionRow, one: PersonIndex) -> bool {
    matches!(row, ConnectionRow::Named { person, .. } if *person == one)
}

fn insert(life: &mut Life, row: ConnectionRow) {
    let at = life.chance.count(0..=life.facts.connections.len());
    life.facts.connections.insert(at, row);
}

/// Hidden rows stand where their date belongs.
fn sort_hidden(life: &mut Life) {
    let (hidden, mut others): (Vec<_>, Vec<_>) = life
        .facts
        .connections
        .drain(..)
        .partition(|row| matches!(row, ConnectionRow::Hidden { .. }));
    for row in hidden {
        let ConnectionRow::Hidden { on: day } = row else {
            continue;
        };
        let older =
            |other: &ConnectionRow| matches!(other, ConnectionRow::Named { on, .. } if *on < day);
        let at = others.iter().position(older).unwrap_or(others.len());
        others.insert(at, row);
    }
    life.facts.connections = others;
}

/// One of somebody with no other row, one of somebody with a readable row too.
fn unreadable_invitations(life: &mut Life) {
    let row = |other, direction| InvitationRow {
        other,
        direction,
        sent_at: None,
        note: String::new(),
        former_slug: None,
    };
    let person = life.meet(Tie::Stranger);
    life.facts.invitations.push(row(person, Incoming));
    let person = life.meet(Tie::Stranger);
    let sent_at = Some(moment(&mut life.chance, before(life.facts.as_of, 14)));
    life.facts.invitations.push(InvitationRow {
        sent_at,
        ..row(person, Outgoing)
    });
    life.facts.invitations.push(row(person, Outgoing));
}

fn look_alikes(life: &mut Life) {
    let header = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n";
    let row = "2-abc==,,Coach,,,,2025-01-02 03:04:05 UTC,,How may I help?,INBOX\n";
    let files = [
        ("coach_messages.csv", format!("{header}\n")),
        ("guide_messages.csv", format!("{header}{row}")),
        ("learning_role_play_messages.csv", header.to_owned()),
        (
            "LearningCoachMessages.csv",
            "No conversations found\n".to_owned(),
        ),
        (
            "PhoneNumbers.csv",
            "Extension,Number,Type\n,,\n,,\n".to_owned(),
        ),
        (
            "Rich_Media.csv",
            "Date/Time,Media Description,Media Link\n".to_owned(),
        ),
        (
            "Jobs/Saved Jobs.csv",
            "Saved Date,Job Url,Job Title,Company Name\n".to_owned(),
        ),
    ];
    if life.layout.is_of_2026() {
        let files = files.map(|(name, text)| (name.to_owned(), text.into_bytes()));
        life.facts.further.extend(files);
    }
}
