//! The sample's address book, endorsements and recommendations, and what its member did.

use super::circles::{EMPLOYER, FORMER_EMPLOYER, SCHOOL};
use super::life::{AS_OF, Writer};
use crate::made_up::dates::{before, moment};
use crate::made_up::facts::{Act, Contact, Endorsement, PersonIndex, Recommendation, Stay, Tie};

const SKILLS: &[&str] = &[
    "Route Planning",
    "Bicycle Repair",
    "Cold Chain",
    "Facilitation",
    "Spreadsheets",
    "Dutch",
];

/// Of the people whom the member recommends, each knows why.
const PRAISE: &[&str] = &[
    "Calm when everything is late, kind when everybody is tired. I would plan any winter with them again.",
    "Taught me to ask the second question. Our shop would be half as good without that.",
    "Keeps a promise and a timetable, and sings while doing it.",
];

/// Posts; the first line is the headline.
const POSTS: &[&str] = &[
    "Vegetables by boat: what we learned in the first month.\n\nThe locks are slow, the ducks are slower.\nNobody misses the van.",
    "Winter tyres for cargo bikes: yes, they are worth it. Numbers from 41 rounds in the comments.",
    "We are looking for a night crew lead. You will like owls.",
    "A customer asked whether the tomatoes get seasick.\nThey do not.",
];

const COMMENTS: &[&str] = &[
    "We tried this in Little Tarn, works well.",
    "As my grandmother said: \"measure twice,\nride once\".",
    "Congratulations to the whole yard!",
    "Where was the photo taken?",
];

/// Address book entries of people who are not on LinkedIn.
const ELSEWHERE: &[(&str, &str)] = &[
    ("Mum", ""),
    ("Dentist", ""),
    ("Aunt", "Philippa"),
    ("Plumber", "Oldbridge"),
    ("Bo", ""),
    ("Landlord", ""),
    ("Choir", "Office"),
    ("Jonah", "Fennimore"),
    ("Rosamund", "Fennimore"),
    ("Taxi", ""),
    ("Vet", "Marsh Lane"),
    ("Grandad", ""),
    ("School", "Eastmere"),
    ("Piet", ""),
    ("Swimming", "Pool"),
];

pub(super) fn add(writer: &mut Writer) {
    contacts(writer);
    endorsements(writer);
    biography(writer);
    acts(writer);
}

/// Somebody known for years is in the address book, was endorsed and was recommended.
pub(super) fn praise(writer: &mut Writer, person: PersonIndex) {
    contact(writer, person);
    let at = moment(&mut writer.chance, before(AS_OF, 700));
    let text = writer.chance.pick(PRAISE).to_owned();
    writer.facts.recommendations_given.push(Recommendation {
        other: person,
        text,
        at,
    });
    let skill = writer.chance.pick(SKILLS).to_owned();
    writer.facts.endorsements_given.push(Endorsement {
        other: person,
        skill,
        at,
        accepted: true,
    });
}

fn contact(writer: &mut Writer, person: PersonIndex) {
    let at = moment(&mut writer.chance, before(AS_OF, 401));
    let phone = format!("+44 1632 9601{:02}", person % 100);
    let person = &writer.facts.people[person];
    let last = person.last.split([',', '(']).next().unwrap_or_default();
    writer.facts.contacts.push(Contact {
        first: person.first.clone(),
        last: last.trim().trim_end_matches(" 🚲").to_owned(),
        emails: vec![person.email.clone()],
        phones: vec![phone],
        title: String::new(),
        at,
    });
}

fn contacts(writer: &mut Writer) {
    for index in 0..writer.ties.len() {
        let (_, person, circle) = writer.ties[index];
        if circle.is_some_and(|circle| writer.chance.permille(circle.listed)) {
            contact(writer, person);
        }
    }
    let at = moment(&mut writer.chance, before(AS_OF, 401));
    for (number, (first, last)) in ELSEWHERE.iter().enumerate() {
        writer.facts.contacts.push(Contact {
            first: (*first).to_owned(),
            last: (*last).to_owned(),
            emails: Vec::new(),
            phones: vec![format!("+44 1632 9602{number:02}")],
            title: String::new(),
            at,
        });
    }
    writer
        .facts
        .contacts
        .sort_by(|a, b| (&a.first, &a.last).cmp(&(&b.first, &b.last)));
}

fn endorsements(writer: &mut Writer) {
    for index in 0..writer.ties.len() {
        let (_, other, _) = writer.ties[index];
        let often = [220, 60, 6][writer.facts.people[other].tie as usize];
        let age = writer.chance.number(20..=1_500);
        let at = moment(&mut writer.chance, before(AS_OF, age));
        let skill = writer.chance.pick(SKILLS).to_owned();
        let one = Endorsement {
            other,
            skill,
            at,
            accepted: writer.chance.permille(900),
        };
        if writer.chance.permille(often) {
            writer.facts.endorsements_received.push(one.clone());
        }
        if writer.chance.permille(often / 3) {
            writer.facts.endorsements_given.push(one);
        }
        if writer.facts.people[other].tie == Tie::Known && writer.chance.permille(25) {
            let text = writer.chance.pick(PRAISE).to_owned();
            writer
                .facts
                .recommendations_received
                .push(Recommendation { other, text, at });
        }
    }
}

fn biography(writer: &mut Writer) {
    let stay = |place: &str, title: &str, from: &str, to: &str| Stay {
        place: place.to_owned(),
        title: title.to_owned(),
        from: from.to_owned(),
        to: to.to_owned(),
    };
    writer.facts.positions = vec![
        stay(EMPLOYER, "Operations Lead", "Mar 2022", ""),
        stay("Mill Street Library", "Volunteer", "2020", ""),
        stay(FORMER_EMPLOYER, "Supply Planner", "Sep 2018", "Feb 2022"),
    ];
    writer.facts.schools = vec![stay(SCHOOL, "Water and Land Use", "2014", "2018")];
}

fn acts(writer: &mut Writer) {
    let ages = |count: i64, step: i64| (0..count).map(move |number| 5 + number * step);
    let listed = |writer: &mut Writer, texts: &[&str], count, step| -> Vec<Act> {
        ages(count, step)
            .zip(texts.iter().cycle())
            .map(|(age, text)| Act {
                at: moment(&mut writer.chance, before(AS_OF, age)),
                text: (*text).to_owned(),
            })
            .collect()
    };
    writer.facts.posts = listed(writer, POSTS, 4, 97);
    writer.facts.comments = listed(writer, COMMENTS, 12, 31);
    writer.facts.reactions = listed(writer, &["LIKE", "EMPATHY", "LIKE", "APPRECIATION"], 60, 11);
    writer.facts.logins = listed(
        writer,
        &["Mozilla/5.0 (X11; Linux x86_64) ExampleBrowser/1.0"],
        45,
        3,
    );
    let follows = ["Velobox Works", "City of Weststrand", "The Seed Library"];
    writer.facts.follows = listed(writer, &follows, 3, 210);
}
