//! Texts as the page has them. Everything that a stranger typed goes through its escape here; what HTML
//! would take for markup the template escapes.

use super::super::screen::{date, percent};
use crate::day::{Day, Month};
use crate::escape::for_page;
use crate::profile_url::ProfileUrl;
use crate::report::Sentences;
use crate::ties::Milli;
use crate::untrusted::Untrusted;

/// Somebody by name, with a link to the profile where there is one.
pub(super) struct Person {
    pub(super) name: String,
    pub(super) url: Option<String>,
}

impl Person {
    pub(super) fn new(name: &Untrusted, url: Option<&ProfileUrl>) -> Self {
        let name = for_page(name);
        Self {
            name: if name.is_empty() {
                "(no name)".to_owned()
            } else {
                name
            },
            url: url.map(ToString::to_string),
        }
    }
}

/// A day as people write it, and as machines do.
pub(super) struct Date {
    pub(super) words: String,
    pub(super) iso: String,
}

impl Date {
    pub(super) fn new(day: Day) -> Self {
        Self {
            words: date(day),
            iso: day.to_string(),
        }
    }
}

/// Sentences one by one.
pub(super) fn sentences(sentences: &Sentences) -> Vec<String> {
    sentences.0.iter().map(for_page).collect()
}

/// A text, if there is one.
pub(super) fn some(text: &Untrusted) -> Option<String> {
    (!text.is_empty()).then(|| for_page(text))
}

/// A probability of one person. The ends of the scale are no certainty.
pub(super) fn chance(probability: Milli) -> String {
    match probability.0 {
        0..5 => "under 1 %".to_owned(),
        995.. => "over 99 %".to_owned(),
        _ => percent(probability),
    }
}

/// `known 93 %, acquaintance 5 %, stranger 2 %`.
pub(super) fn chances([known, acquaintance, stranger]: [Milli; 3]) -> String {
    format!(
        "known {}, acquaintance {}, stranger {}",
        chance(known),
        chance(acquaintance),
        chance(stranger)
    )
}

/// `Jun 2026`.
pub(super) fn month(month: Month) -> String {
    const NAMES: [&str; 12] = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ];
    let place = usize::try_from(month.place().rem_euclid(12)).unwrap_or_default();
    format!("{} {}", NAMES[place], month.year())
}

/// A word with a capital letter at its beginning.
pub(super) fn capital(word: &str) -> String {
    let mut chars = word.chars();
    chars
        .next()
        .map(|first| first.to_uppercase().chain(chars).collect())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_address_of_a_profile_is_a_link() {
        let name = Untrusted::new("Ana Silva");
        for (address, link) in [
            (
                "http://de.linkedin.com/in/Ana-Silva/?x=1",
                Some("https://www.linkedin.com/in/ana-silva"),
            ),
            ("javascript:alert(1)", None),
            ("https://www.linkedin.com.example/in/ana", None),
            ("", None),
        ] {
            let address = ProfileUrl::parse(address);
            assert_eq!(Person::new(&name, address.as_ref()).url.as_deref(), link);
        }
    }

    #[test]
    fn nobody_is_known_for_sure() {
        assert_eq!(
            chances([Milli(996), Milli(4), Milli(0)]),
            "known over 99 %, acquaintance under 1 %, stranger under 1 %"
        );
        assert_eq!([5, 994].map(|one| chance(Milli(one))), ["1 %", "99 %"]);
    }

    #[test]
    fn a_month_has_its_name() {
        let month_of = |year, number| Day::new(year, number, 9).map(|day| month(day.month()));
        assert_eq!(month_of(2026, 1).as_deref(), Some("Jan 2026"));
        assert_eq!(month_of(2026, 12).as_deref(), Some("Dec 2026"));
    }

    #[test]
    fn hidden_and_turning_characters_of_a_name_are_seen() {
        let person = Person::new(&Untrusted::new("Ana\u{202e}avliS\u{200b}"), None);
        assert_eq!(person.name, "Ana\u{fffd}avliS\u{fffd}");
        assert_eq!(Person::new(&Untrusted::new(""), None).name, "(no name)");
    }
}
