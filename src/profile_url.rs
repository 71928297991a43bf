//! The address of a profile: the key that joins a person's rows across the files of an export.

use std::fmt;

use percent_encoding::percent_decode_str;
use unicode_normalization::UnicodeNormalization;

use crate::untrusted::is_mark;

/// A profile's canonical address. Files write one address in several ways (percent-encoded here, raw
/// Unicode there, without a scheme elsewhere); equal people have equal values.
///
/// Prints as `https://www.linkedin.com/in/slug`. Only letters, marks, digits and `-_.~` of the slug
/// stand as they are; anything else is percent-encoded, so that the text is safe everywhere.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ProfileUrl {
    slug: Box<str>,
}

/// Each country has a host of its own under it.
const DOMAIN: &str = "linkedin.com";

impl ProfileUrl {
    /// Reads an address of any country host, with or without scheme, query, language part or
    /// trailing slash. `None` where it names no profile, as the bare `https://www.linkedin.com/in`.
    pub fn parse(cell: &str) -> Option<Self> {
        let cell = cell.trim();
        let scheme_end = cell
            .match_indices(':')
            .find(|(at, _)| cell[at + 1..].starts_with("//"));
        let rest = scheme_end.map_or(cell, |(at, _)| &cell[at + 3..]);
        let (host, path) = rest.split_once('/')?;
        let domain = host.len().checked_sub(DOMAIN.len())?;
        if !host.is_char_boundary(domain)
            || !host[domain..].eq_ignore_ascii_case(DOMAIN)
            || !(domain == 0 || host[..domain].ends_with('.'))
        {
            return None;
        }
        let path = path.split(['?', '#']).next()?;
        let mut parts = path.split('/').filter(|part| !part.is_empty());
        if !parts.next()?.eq_ignore_ascii_case("in") {
            return None;
        }
        let slug: Box<str> = canonical_slug(parts.next()?).into();
        (!slug.is_empty()).then_some(Self { slug })
    }

    /// The part that names the person.
    pub fn slug(&self) -> &str {
        &self.slug
    }
}

impl fmt::Display for ProfileUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "https://www.linkedin.com/in/{}", self.slug)
    }
}

impl serde::Serialize for ProfileUrl {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
impl schemars::JsonSchema for ProfileUrl {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ProfileUrl".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "pattern": "^https://www\\.linkedin\\.com/in/[^/?#\\s]+$",
            "description": "The canonical address of a profile."
        })
    }
}

fn canonical_slug(slug: &str) -> String {
    // Most are nothing but letters, digits and signs that stand as they are.
    let stands = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte);
    if slug.bytes().all(stands) {
        return slug.to_ascii_lowercase();
    }
    // First of all a mark joins its letter, or it would later join the last digit of an encoded byte.
    let slug: String = slug.nfc().collect();
    // Where it is not UTF-8 under the encoding nobody can say what it was: it stays encoded.
    let decoded = percent_decode_str(&slug).decode_utf8();
    let is_decoded = decoded.is_ok();
    let decoded = decoded.unwrap_or(slug.as_str().into());
    let lower = decoded.nfc().collect::<String>().to_lowercase();
    let mut canonical = String::with_capacity(lower.len());
    // A mark stands only on a letter: on the digit of an encoded byte it would join that.
    let mut is_on_letter = false;
    for c in lower.nfc() {
        let is_sign = "-_.~".contains(c) || c == '%' && !is_decoded;
        let is_letter = !is_unseen(c)
            && if is_mark(c) {
                is_on_letter
            } else {
                c.is_alphanumeric()
            };
        if is_letter || is_sign {
            canonical.push(c);
        } else {
            let mut bytes = [0; 4];
            for byte in c.encode_utf8(&mut bytes).bytes() {
                canonical.push_str(&format!("%{byte:02x}"));
            }
        }
        is_on_letter = is_letter;
    }
    canonical
}

/// Letters and marks that are not seen: fillers, a joiner, selectors of variants.
fn is_unseen(c: char) -> bool {
    matches!(c,
        '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}' | '\u{3164}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{ffa0}' | '\u{e0100}'..='\u{e01ef}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn canonical(cell: &str) -> Option<String> {
        ProfileUrl::parse(cell).map(|url| url.to_string())
    }

    #[test]
    fn one_profile_has_one_address_however_it_is_written() {
        for cell in [
            "https://www.linkedin.com/in/zo%C3%AB-example-1a2b3c",
            "https://www.linkedin.com/in/zo%c3%ab-example-1a2b3c",
            "https://www.linkedin.com/in/zoë-example-1a2b3c",
            "https://www.linkedin.com/in/zoe\u{308}-example-1a2b3c",
            "www.linkedin.com/in/zoë-example-1a2b3c",
            "http://de.linkedin.com/in/Zoë-Example-1a2b3c/de",
            "linkedin.com/in/zoë-example-1a2b3c/",
            " https://www.linkedin.com/in/zoë-example-1a2b3c?utm_source=share#top ",
        ] {
            let expected = "https://www.linkedin.com/in/zoë-example-1a2b3c";
            assert_eq!(canonical(cell).as_deref(), Some(expected), "{cell}");
        }
    }

    #[test]
    fn signs_that_are_no_letters_stay_encoded() {
        for cell in [
            "www.linkedin.com/in/ann-🎉",
            "www.linkedin.com/in/ann-%F0%9F%8E%89",
        ] {
            let expected = "https://www.linkedin.com/in/ann-%f0%9f%8e%89";
            assert_eq!(canonical(cell).as_deref(), Some(expected));
        }
        assert_eq!(
            canonical("www.linkedin.com/in/a%2Fb%22").as_deref(),
            Some("https://www.linkedin.com/in/a%2fb%22")
        );
        assert_eq!(
            canonical("www.linkedin.com/in/a%FF").as_deref(),
            Some("https://www.linkedin.com/in/a%ff")
        );
        assert_eq!(
            canonical("www.linkedin.com/in/a%FF\"><b>").as_deref(),
            Some("https://www.linkedin.com/in/a%ff%22%3e%3cb%3e")
        );
    }

    #[test]
    fn a_mark_behind_an_encoded_byte_does_not_join_its_digit() {
        // Found by fuzzing: `%0e` and a grave accent became `%0è` when read again.
        let first = canonical("www.linkedin.com/in/a%FF\u{e}\u{300}");
        let expected = "https://www.linkedin.com/in/a%ff%0e%cc%80";
        assert_eq!(first.as_deref(), Some(expected));
        assert_eq!(canonical(expected), first);
        let joined = canonical("www.linkedin.com/in/a%ee\u{303}");
        assert_eq!(
            joined.as_deref(),
            Some("https://www.linkedin.com/in/a%25eẽ")
        );
        assert_eq!(canonical("https://www.linkedin.com/in/a%25eẽ"), joined);
    }

    #[test]
    fn letters_that_are_not_seen_stay_encoded() {
        assert_eq!(
            canonical("www.linkedin.com/in/ann\u{34f}\u{3164}").as_deref(),
            Some("https://www.linkedin.com/in/ann%cd%8f%e3%85%a4")
        );
    }

    #[test]
    fn what_names_no_profile_is_none() {
        for cell in [
            "",
            "https://www.linkedin.com/in",
            "https://www.linkedin.com/in/",
            "urn:li:member:1",
            "https://www.linkedin.com/company/contoso",
            "https://example.com/in/ann",
            "ann",
            "https://notlinkedin.com/in/ann",
        ] {
            assert_eq!(canonical(cell), None, "{cell}");
        }
    }

    proptest! {
        #[test]
        fn the_canonical_form_is_its_own_canonical_form(
            slug in prop_oneof!["\\PC{1,20}", "(%[0-9a-f]{2}|[\\x00-\\x7f]|\\p{M}|\\PC){1,20}"]
        ) {
            if let Some(url) = ProfileUrl::parse(&format!("https://www.linkedin.com/in/{slug}")) {
                prop_assert_eq!(ProfileUrl::parse(&url.to_string()), Some(url));
            }
        }
    }
}
