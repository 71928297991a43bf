//! Three small samples: an older layout, Connections.csv alone, and files that somebody re-saved.

use std::collections::BTreeMap;

use jiff::civil::{Date, date};

use super::people::Roll;
use crate::made_up::chance::Chance;
use crate::made_up::dates::{before, moment};
use crate::made_up::facts::{ConnectionRow, Direction, Facts, InvitationRow, Person, Stay, Tie};
use crate::made_up::names::hyphened;

const JOBS: &[(&str, &str)] = &[
    ("Penhallow Ceramics", "Potter"),
    ("Penhallow Ceramics", "Kiln Lead"),
    ("St Brannock School", "Teacher"),
    ("Glaze & Grain", "Shop Manager"),
    ("Westcliff Museum", "Curator"),
    ("Clearwater Clay Pits", "Geologist"),
    ("", ""),
];

/// A potter's export of September 2022: no URLs, no messages.
pub(super) fn older() -> Facts {
    let as_of = date(2022, 9, 12);
    let mut chance = Chance::new(2_022);
    let mut facts = crowd(&mut chance, as_of, ("Ewan", "Tregarth"), 64);
    facts.lists_member = true;
    "Potter".clone_into(&mut facts.headline);
    facts.positions = vec![Stay {
        place: "Penhallow Ceramics".to_owned(),
        title: "Potter".to_owned(),
        from: "May 2016".to_owned(),
        to: String::new(),
    }];
    let note = "Hello Ewan, the blue bowl from the autumn market is still my favourite. How do you get that rim?";
    let open = [
        (7, Direction::Incoming, note),
        (52, Direction::Incoming, ""),
        (133, Direction::Incoming, ""),
    ];
    let sent = [
        (4, Direction::Outgoing, ""),
        (66, Direction::Outgoing, ""),
        (188, Direction::Outgoing, ""),
    ];
    for (number, (age, direction, note)) in open.into_iter().chain(sent).enumerate() {
        let sent_at = Some(moment(&mut chance, before(as_of, age)));
        let other = facts.people.len() - 1 - number;
        facts.invitations.push(InvitationRow {
            other,
            direction,
            sent_at,
            note: note.to_owned(),
            former_slug: None,
        });
    }
    for (person, row) in facts.connections.iter().enumerate().take(5) {
        let ConnectionRow::Named { on, .. } = row else {
            continue;
        };
        let direction = if person % 2 == 0 {
            Direction::Incoming
        } else {
            Direction::Outgoing
        };
        let sent_at = Some(moment(&mut chance, before(*on, 1)));
        facts.invitations.push(InvitationRow {
            other: person,
            direction,
            sent_at,
            note: String::new(),
            former_slug: None,
        });
    }
    facts
        .invitations
        .sort_by_key(|row| std::cmp::Reverse(row.sent_at));
    facts
}

/// A museum curator who asked LinkedIn for connections only.
pub(super) fn connections_only() -> Facts {
    let mut chance = Chance::new(120);
    let facts = crowd(
        &mut chance,
        date(2026, 11, 14),
        ("Marit", "Osterhaven"),
        126,
    );
    facts.of_connections_only()
}

/// So many people; all are connections, newest first, but the last six.
fn crowd(chance: &mut Chance, as_of: Date, member: (&str, &str), people: usize) -> Facts {
    let mut roll = Roll::default();
    let person = |chance: &mut Chance, first: &str, last: &str| {
        let (company, position) = JOBS[chance.uneven(JOBS.len())];
        let slug = format!("{}-{}", hyphened(&format!("{first} {last}")), chance.hex());
        Person {
            email: format!("{slug}@example.com"),
            first: first.to_owned(),
            last: last.to_owned(),
            slug,
            company: company.to_owned(),
            position: position.to_owned(),
            shows_email: chance.permille(30),
            tie: Tie::Acquaintance,
        }
    };
    let registered_at = moment(chance, before(as_of, 2_600));
    let member = person(chance, member.0, member.1);
    let mut facts = Facts::of(as_of, member, registered_at);
    let connections = people - 6;
    let mut ages: Vec<i64> = (1..connections).map(|_| chance.number(0..=2_500)).collect();
    ages.push(0);
    ages.sort_unstable();
    for _ in 0..people {
        let (first, last) = roll.next(chance);
        facts.people.push(person(chance, &first, &last));
    }
    for (person, age) in ages.into_iter().enumerate() {
        let on = before(as_of, age);
        facts.connections.push(ConnectionRow::Named { person, on });
        if age > 0 && chance.permille(20) {
            facts.connections.push(ConnectionRow::Hidden { on });
        }
    }
    facts
}

/// Semicolons, Windows-1252, CRLF, spreadsheet dates, a row without a person, a person twice, and an unknown file.
pub(super) fn odd() -> BTreeMap<String, Vec<u8>> {
    let rows = [
        "Notes:;;;;;;",
        ";;;;;;",
        "First Name;Last Name;URL;Email Address;Company;Position;Connected On",
        "Renée;Vandermolen;https://www.linkedin.com/in/renee-vandermolen-5a1;;Atelier Brücke;Bookbinder;19-Mar-24",
        "Jürgen;Hasselblatt;https://www.linkedin.com/in/jurgen-hasselblatt;;Atelier Brücke;Owner;04-Mar-24",
        "Begoña;Urrutxaga;https://www.linkedin.com/in/begona-urrutxaga-77;;Papelería Norte;Buyer;28-Feb-24",
        "Cosima;Petrel;https://www.linkedin.com/in/cosima-petrel/;;;;some day",
        "Renée;Vandermolen;https://www.linkedin.com/in/renee-vandermolen-5a1?utm_source=share;;Atelier Brücke;Bookbinder;11-Jan-24",
        ";;;;Papelería Norte;Buyer;09-Jan-24",
        ";;;;;;02-Jan-24",
        "Tobias \"Tobi\";Fährmann;https://www.linkedin.com/in/tobias-faehrmann;tobi@example.com;Deckel & Rücken;Printer;30-oct-23",
        "Ines;d'Avila;https://www.linkedin.com/in/ines-davila-9;;=Sum of Parts;Maker;12 Jan 2023",
        ";;;;;;",
        "",
    ];
    let windows_1252 = rows
        .join("\r\n")
        .chars()
        .map(|letter| u8::try_from(letter).expect("in Windows-1252"))
        .collect();
    let unknown = "Tool,Lent To\nAwl,Cosima\nPress,nobody\n";
    BTreeMap::from([
        ("Connections.csv".to_owned(), windows_1252),
        ("Borrowed Tools.csv".to_owned(), unknown.as_bytes().to_vec()),
    ])
}
