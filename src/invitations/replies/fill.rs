//! Names and places as they may stand in a text, and the filling of slots. The rule: what a stranger
//! chose as a name goes into a letter only if it looks like one.

/// The longest given name that is taken for one.
const LONGEST_NAME: usize = 30;

/// The most words of a given name.
const MOST_NAMES: usize = 3;

/// The longest company or school that is named.
const LONGEST_PLACE: usize = 80;

/// What goes into a text.
#[derive(Default)]
pub(super) struct Slots {
    pub(super) name: String,
    pub(super) place: String,
    pub(super) first: String,
    pub(super) last: String,
}

/// Returns the text with its slots filled, in one pass, so that nothing filled in is taken for a slot.
pub(super) fn fill(text: &str, slots: &Slots) -> String {
    let mut filled = String::with_capacity(text.len() + slots.name.len() + slots.place.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let (slot, after) = after.split_once('}').unwrap_or((after, ""));
        match slot {
            "name" if !slots.name.is_empty() => {
                filled.push(' ');
                filled.push_str(&slots.name);
            }
            "place" => filled.push_str(&slots.place),
            "first" => filled.push_str(&slots.first),
            "last" => filled.push_str(&slots.last),
            _ => {}
        }
        rest = after;
    }
    filled.push_str(rest);
    filled
}

/// Returns a given name fit to be written, or nothing: emoji and invisible characters are taken off;
/// digits, signs, links, or too many words make it no name.
pub(super) fn first_name(name: &str) -> String {
    let letters: String = name
        .chars()
        .filter(|c| c.is_ascii() || is_letter(*c) || c.is_whitespace() || *c == '’')
        .collect();
    let words: Vec<&str> = letters.split_whitespace().collect();
    let name = words.join(" ");
    let allowed = |c: char| is_letter(c) || matches!(c, ' ' | '-' | '\'' | '’' | '.');
    // A full stop inside a word is an address.
    let is_address = words
        .iter()
        .any(|word| word.trim_end_matches('.').contains('.') && word.len() > 4);
    let is_name = name.chars().any(char::is_alphabetic)
        && name.chars().all(allowed)
        && name.chars().count() <= LONGEST_NAME
        && words.len() <= MOST_NAMES
        && !is_address;
    if is_name { name } else { String::new() }
}

/// Letters, and the marks that some scripts cannot be written without.
fn is_letter(c: char) -> bool {
    c.is_alphabetic() || crate::untrusted::is_mark(c) && !('\u{fe00}'..='\u{fe0f}').contains(&c)
}

/// Returns a company or school fit to be named; `None` if nothing is left of it, if it is too long,
/// or if it is a link.
pub(super) fn detail(place: &str) -> Option<String> {
    let visible: String = place
        .chars()
        .filter(|c| !c.is_control() || c.is_whitespace())
        .filter(|c| !is_invisible(*c))
        .collect();
    let place = visible.split_whitespace().collect::<Vec<_>>().join(" ");
    let lower = place.to_lowercase();
    let is_link = ["://", "www.", "@", "<", ">", "{", "}", "t.me/", "wa.me/"]
        .iter()
        .any(|sign| lower.contains(sign));
    (place.chars().any(char::is_alphanumeric) && place.chars().count() <= LONGEST_PLACE && !is_link)
        .then_some(place)
}

fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_looks_like_a_name_is_one() {
        let cases = [
            ("Anna", "Anna"),
            ("  Anna\tMaria ", "Anna Maria"),
            ("José-Luís", "José-Luís"),
            ("D'Arcy", "D'Arcy"),
            ("J.P.", "J.P."),
            ("Anna 🚀", "Anna"),
            ("An\u{200b}na\u{202e}", "Anna"),
            ("अनीता", "अनीता"),
            ("", ""),
            (" , ", ""),
            ("...", ""),
            ("Earn 500 a day", ""),
            ("Visit example.com", ""),
            ("<b>Anna</b>", ""),
            ("{place}", ""),
            ("Anna, CEO", ""),
            ("Anna the very best coach", ""),
            ("=HYPERLINK", ""),
        ];
        for (name, expected) in cases {
            assert_eq!(first_name(name), expected, "{name}");
        }
    }

    #[test]
    fn what_is_filled_in_is_no_slot() {
        let slots = Slots {
            place: "A {name} B".to_owned(),
            name: "Anna".to_owned(),
            ..Slots::default()
        };
        assert_eq!(
            fill("Hi{name} at {place}.", &slots),
            "Hi Anna at A {name} B."
        );
    }
}
