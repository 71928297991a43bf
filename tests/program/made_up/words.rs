//! Ordinary sentences, firms and jobs. All invented.

use super::chance::Chance;
use super::names::coined;

const TALK: &[&str] = &[
    "Thanks for the notes from yesterday, they helped a lot.",
    "Are you coming to the spring meet-up?  I could give you a lift.",
    "Congratulations on the new job!",
    "The second draft reads much better, see my two remarks.",
    "Could we move our call to Thursday?",
    "It was lovely to see you and the children on Sunday.",
    "I asked around, nobody here has heard of it.",
    "Say hello to the old team from me 😀",
    "Dziękuję, odezwę się w poniedziałek.",
    "Gracias, nos vemos el martes en la oficina.",
    "Vielen Dank, das passt mir gut.",
    "Merci, c'est noté.",
    "شكرا جزيلا",
    "ありがとうございます",
    "Sure, \"half past four\" is fine for me.",
    "I left the key with Sam, third door on the right.",
    "No hurry, next week is early enough.",
    "We finally moved; the kitchen has no ceiling yet.",
    "The train was late, so I missed most of your talk.",
    "Yes",
    "ok, see you there",
];

const BROADCAST: &[&str] = &[
    "we help teams like yours to tidy their spreadsheets. Would ten minutes next week suit you?",
    "our new planning board is out, and I would love to show it to you. When are you free?",
    "I noticed your work and think our training days could interest you. Shall I send the programme?",
];

const NOTES: &[&str] = &[
    "We sat at the same table at the harvest dinner, would be glad to stay in touch.",
    "I read your piece on night buses and liked it.",
    "Nice to meet you at the harbour walk last week!",
    "Fellow choir singer here, hello.",
    "Your answer in the forum helped me, thank you.",
];

const JOBS: &[&str] = &[
    "Engineer",
    "Accountant",
    "Teacher",
    "Nurse",
    "Product Manager",
    "Recruiter",
    "Sales Manager",
    "Designer",
    "Student",
    "Research Fellow",
    "Data Analyst",
    "Head of Operations",
    "Founder",
    "Consultant",
    "Librarian",
    "Talent Acquisition Partner",
    "Kierowniczka projektu",
    "Ingénieur d'études",
    "Projektleiterin",
    "経理",
    "Site Supervisor",
    "Editor",
    "Trainee",
    "Account Executive",
    "Project Lead, North",
];

const CRAFT: &[&str] = &[
    "Systems",
    "Logistics",
    "Foods",
    "Studio",
    "Energy",
    "Textiles",
    "Health",
    "Press",
    "Foundry",
];
const FORMS: &[&str] = &["", ", Inc.", " Ltd", " GmbH", " S.A.", " LLC"];

pub(crate) fn talk(chance: &mut Chance) -> String {
    chance.pick(TALK).to_owned()
}

/// The one text of a seller, without the name before it.
pub(crate) fn broadcast(chance: &mut Chance) -> String {
    chance.pick(BROADCAST).to_owned()
}

/// A note with words of its own: no two of one export are alike.
pub(crate) fn note(chance: &mut Chance) -> String {
    format!(
        "{} ({} {})",
        chance.pick(NOTES),
        coined(chance),
        chance.hex()
    )
}

pub(crate) fn job(chance: &mut Chance) -> String {
    chance.pick(JOBS).to_owned()
}

/// A firm's name without a legal form: an invented word that no other firm has, and a craft.
pub(crate) fn firm(chance: &mut Chance) -> String {
    format!("{} {}", coined(chance), chance.pick(CRAFT))
}

pub(crate) fn legal_form(chance: &mut Chance) -> &'static str {
    chance.pick(FORMS)
}

/// The HTML of an advertisement.
pub(crate) fn advertisement(chance: &mut Chance) -> String {
    format!(
        "<p class=\"spinmail-quill-editor__spin-break\">Hello %FIRSTNAME%, discover {} &amp; friends.&nbsp;</p><br><a href=\"https://example.com/{}\">More</a>",
        coined(chance),
        chance.hex(),
    )
}
