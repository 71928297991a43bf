//! Everything else that ties leave behind: address book, endorsements, recommendations; and the member's own acts.

use jiff::Timestamp;
use jiff::civil::Date;

use super::dates::{before, moment};
use super::facts::{Act, Contact, Endorsement, Recommendation, Stay, Tie};
use super::layout::Layout;
use super::life::Life;
use super::names::coined;
use super::words;

const REACTIONS: &[&str] = &["LIKE", "APPRECIATION", "EMPATHY", "PRAISE", "INTEREST"];

pub(super) fn add(life: &mut Life) {
    contacts(life);
    endorsements(life);
    biography(life);
    acts(life);
}

fn contacts(life: &mut Life) {
    if life.habits.contacts == 0 {
        return;
    }
    let at = past(life);
    let mut contacts = Vec::new();
    for index in 0..life.ties.len() {
        let person = life.facts.people[life.ties[index].person].clone();
        let listed = [500, 100, 4][person.tie as usize];
        if life.chance.permille(listed) {
            let with_email = life.chance.permille(700);
            contacts.push(Contact {
                first: person.first.trim().to_owned(),
                last: person
                    .last
                    .split(',')
                    .next()
                    .unwrap_or_default()
                    .trim()
                    .to_owned(),
                emails: if with_email {
                    vec![person.email]
                } else {
                    Vec::new()
                },
                phones: Vec::new(),
                title: String::new(),
                at,
            });
        }
    }
    for number in 0..life.habits.contacts {
        let (first, last) = life.names.ordinary(&mut life.chance);
        let only_first = life.chance.permille(300);
        contacts.push(Contact {
            emails: vec![
                format!("n{number}@example.org"),
                format!("n{number}@example.net"),
            ],
            phones: if life.chance.permille(500) {
                vec![format!("+1 555 01{:02}", number % 100)]
            } else {
                Vec::new()
            },
            last: if only_first { String::new() } else { last },
            title: String::new(),
            first,
            at,
        });
    }
    life.chance.shuffle(&mut contacts);
    life.facts.contacts = contacts;
}

fn endorsements(life: &mut Life) {
    for index in 0..life.ties.len() {
        let other = life.ties[index].person;
        let often = [150, 60, 8][life.facts.people[other].tie as usize];
        let at = past(life);
        let skill = coined(&mut life.chance);
        let accepted = life.chance.permille(800);
        let one = Endorsement {
            other,
            skill,
            at,
            accepted,
        };
        // The first layout lists no endorsements at all, the next one only those received.
        if life.layout != Layout::First2018 && life.chance.permille(often) {
            life.facts.endorsements_received.push(one.clone());
        }
        if life.layout.has_connection_urls() && life.chance.permille(often / 2) {
            life.facts.endorsements_given.push(one);
        }
        if life.facts.people[other].tie == Tie::Known && life.chance.permille(20) {
            let one = Recommendation {
                other,
                text: words::talk(&mut life.chance),
                at,
            };
            if life.chance.permille(500) {
                life.facts.recommendations_received.push(one);
            } else {
                life.facts.recommendations_given.push(one);
            }
        }
    }
}

fn biography(life: &mut Life) {
    let year = i64::from(life.facts.as_of.year());
    let stay = |place: &str, title: &str, from: i64, to: String| Stay {
        place: place.to_owned(),
        title: title.to_owned(),
        from: format!("Sep {from}"),
        to,
    };
    life.facts.positions = vec![
        stay(
            &life.firms[0],
            &life.facts.member.position,
            year - 4,
            String::new(),
        ),
        stay(
            &life.firms[1],
            "Trainee",
            year - 8,
            format!("Aug {}", year - 4),
        ),
    ];
    let school = format!("University of {}", coined(&mut life.chance));
    life.facts.schools = vec![stay(&school, "Master", year - 14, (year - 9).to_string())];
}

fn acts(life: &mut Life) {
    let count = life.habits.acts;
    life.facts.follows = list(life, count / 4, |life| {
        life.firms[life.chance.uneven(life.firms.len())].clone()
    });
    life.facts.posts = list(life, count / 5, |life| {
        let (one, other) = (words::talk(&mut life.chance), words::talk(&mut life.chance));
        if life.chance.permille(500) {
            format!("{one}\n\n{other}")
        } else {
            one
        }
    });
    life.facts.logins = if life.layout == Layout::First2018 || life.layout.is_of_2026() {
        list(life, count / 2 + 1, |_| {
            "Mozilla/5.0 (X11; Linux x86_64) ExampleBrowser/1.0".to_owned()
        })
    } else {
        Vec::new()
    };
    if life.layout != Layout::First2018 {
        life.facts.comments = list(life, count / 3, |life| {
            let text = words::talk(&mut life.chance);
            if life.chance.permille(300) {
                format!("So \"{}\", as they say:\n{text}", coined(&mut life.chance))
            } else {
                text
            }
        });
        life.facts.reactions = list(life, count, |life| life.chance.pick(REACTIONS).to_owned());
    }
}

fn list(life: &mut Life, count: usize, text: impl Fn(&mut Life) -> String) -> Vec<Act> {
    let mut acts: Vec<Act> = (0..count)
        .map(|_| Act {
            at: past(life),
            text: text(life),
        })
        .collect();
    acts.sort_by_key(|act| std::cmp::Reverse(act.at));
    acts
}

fn past(life: &mut Life) -> Timestamp {
    let age = life.chance.number(1..=life.habits.years * 365);
    let on: Date = before(life.facts.as_of, age);
    moment(&mut life.chance, on)
}
