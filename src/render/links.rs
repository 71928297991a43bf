//! Links to profiles as terminals know them (OSC 8). They take no column.
//!
//! Tables are laid out by the width of their text, so a link is first two marks without width around it;
//! when a line is printed, the marks become the link. No text can bring marks along: they are among the
//! characters that the escape of terminals replaces.

use std::borrow::Cow;
use std::collections::VecDeque;

use percent_encoding::{CONTROLS, utf8_percent_encode};

use crate::profile_url::ProfileUrl;

/// Where a link begins and ends.
const BEGIN: char = '\u{2061}';
const END: char = '\u{2062}';

/// Links that are marked and not yet printed.
pub(super) struct Links {
    wanted: bool,
    waiting: VecDeque<String>,
}

impl Links {
    pub(super) fn new(wanted: bool) -> Self {
        Self {
            wanted,
            waiting: VecDeque::new(),
        }
    }

    /// The text between marks, where links are wanted and there is an address.
    pub(super) fn mark(&mut self, text: String, to: Option<&ProfileUrl>) -> String {
        match to.filter(|_| self.wanted) {
            Some(url) => {
                // Addresses in links are ASCII.
                let address = utf8_percent_encode(&url.to_string(), CONTROLS).to_string();
                self.waiting.push_back(address);
                format!("{BEGIN}{text}{END}")
            }
            None => text,
        }
    }

    /// The line with its marks made links. A link ends with its line at the latest.
    pub(super) fn resolve<'a>(&mut self, line: &'a str) -> Cow<'a, str> {
        if !line.contains([BEGIN, END]) {
            return Cow::Borrowed(line);
        }
        let mut resolved = String::with_capacity(line.len());
        let mut is_open = false;
        for c in line.chars() {
            match c {
                BEGIN => {
                    let address = self.waiting.pop_front().unwrap_or_default();
                    resolved.push_str(&link(&address));
                    is_open = true;
                }
                END if is_open => {
                    resolved.push_str(&link(""));
                    is_open = false;
                }
                END => {}
                c => resolved.push(c),
            }
        }
        if is_open {
            resolved.push_str(&link(""));
        }
        Cow::Owned(resolved)
    }
}

/// What makes a terminal link what follows; to nowhere ends it.
fn link(to: &str) -> String {
    format!("\u{1b}]8;;{to}\u{1b}\\")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::escape::for_terminal;
    use crate::untrusted::Untrusted;
    use unicode_width::UnicodeWidthStr;

    fn url(slug: &str) -> Option<ProfileUrl> {
        ProfileUrl::parse(&format!("linkedin.com/in/{slug}"))
    }

    #[test]
    fn a_marked_text_is_as_wide_as_before_and_becomes_a_link_of_ascii() {
        let mut links = Links::new(true);
        let marked = links.mark("Zoë".to_owned(), url("zoë").as_ref());
        assert_eq!(marked.width(), 3);
        assert_eq!(
            links.resolve(&format!(" accept {marked} 3 days")),
            " accept \u{1b}]8;;https://www.linkedin.com/in/zo%C3%AB\u{1b}\\Zoë\u{1b}]8;;\u{1b}\\ 3 days"
        );
    }

    #[test]
    fn a_link_over_two_lines_ends_with_the_first() {
        let mut links = Links::new(true);
        let marked = links.mark("Ana Silva".to_owned(), url("ana").as_ref());
        let (first, second) = marked.split_once(' ').expect("two words");
        assert_eq!(
            links.resolve(first),
            "\u{1b}]8;;https://www.linkedin.com/in/ana\u{1b}\\Ana\u{1b}]8;;\u{1b}\\"
        );
        assert_eq!(links.resolve(second), "Silva");
    }

    #[test]
    fn without_links_or_an_address_the_text_stays() {
        assert_eq!(
            Links::new(false).mark("Ana".to_owned(), url("ana").as_ref()),
            "Ana"
        );
        assert_eq!(Links::new(true).mark("Ana".to_owned(), None), "Ana");
    }

    #[test]
    fn nobody_brings_marks_along() {
        let name = for_terminal(&Untrusted::new("A\u{2061}n\u{2062}a"));
        assert!(!name.contains([BEGIN, END]));
    }
}
