//! Connections.csv. Its URLs are percent-encoded; those of all other files are not.

use std::fmt::Write as _;

use super::{Layout, Line};
use crate::made_up::dates;
use crate::made_up::facts::{ConnectionRow, Facts, Person, UrlSpelling};

const PREAMBLE: &str = "Notes:\n\"When exporting your connection data, you may notice that some of the email addresses are missing. You will only see email addresses for connections who have allowed their connections to see or download their email address using this setting https://www.linkedin.com/psettings/privacy/email. You can learn more here https://www.linkedin.com/help/linkedin/answer/261\"\n\n";
const HEADER: &[&str] = &[
    "First Name",
    "Last Name",
    "URL",
    "Email Address",
    "Company",
    "Position",
    "Connected On",
];

/// Everything above the first row.
pub(crate) fn head(layout: Layout) -> Vec<u8> {
    let mut bytes = Vec::new();
    if layout != Layout::First2018 {
        bytes.extend_from_slice(PREAMBLE.as_bytes());
    }
    bytes.extend(columns(layout, HEADER).ended());
    bytes
}

/// One row with its end.
pub(crate) fn row(facts: &Facts, layout: Layout, row: &ConnectionRow) -> Vec<u8> {
    let on = |on| day(layout, on);
    let line = match row {
        ConnectionRow::Named { person, on: day } => {
            named(&facts.people[*person], layout, UrlSpelling::Same, &on(*day))
        }
        ConnectionRow::Undated { person, text } => {
            named(&facts.people[*person], layout, UrlSpelling::Same, text)
        }
        ConnectionRow::Again {
            person,
            on: day,
            spelling,
        } => named(&facts.people[*person], layout, *spelling, &on(*day)),
        ConnectionRow::Hidden { on: day } => columns(layout, &["", "", "", "", "", "", &on(*day)]),
        ConnectionRow::HiddenUndated { text } => columns(layout, &["", "", "", "", "", "", text]),
        ConnectionRow::Nameless { company, on: day } => {
            columns(layout, &["", "", "", "", company, "Engineer", &on(*day)])
        }
        ConnectionRow::Header => columns(layout, HEADER),
        ConnectionRow::Empty => columns(layout, &[""; 7]),
    };
    line.ended()
}

pub(super) fn bytes(facts: &Facts, layout: Layout) -> Vec<u8> {
    let mut bytes = head(layout);
    for one in &facts.connections {
        bytes.extend(row(facts, layout, one));
    }
    bytes.pop(); // The file has no final newline.
    bytes
}

fn named(person: &Person, layout: Layout, spelling: UrlSpelling, on: &str) -> Line {
    let email = if person.shows_email {
        person.email.as_str()
    } else {
        ""
    };
    let url = spelt(&person.slug, spelling);
    columns(
        layout,
        &[
            &person.first,
            &person.last,
            &url,
            email,
            &person.company,
            &person.position,
            on,
        ],
    )
}

/// The cells of today's columns without those that the layout lacks.
fn columns(layout: Layout, cells: &[&str]) -> Line {
    let all = cells.iter().enumerate();
    all.filter(|(at, _)| *at != 2 || layout.has_connection_urls())
        .fold(Line::default(), |line, (_, cell)| line.cell(cell))
}

/// The oldest layout gives the minute, in a zone that nobody knows: always around noon here, so that the day is sure.
fn day(layout: Layout, on: jiff::civil::Date) -> String {
    if layout == Layout::First2018 {
        return on
            .at(11, on.day(), 0, 0)
            .strftime("%-m/%-d/%y, %-I:%M %p")
            .to_string();
    }
    dates::connected(on)
}

fn spelt(slug: &str, spelling: UrlSpelling) -> String {
    let slug = encoded(slug);
    match spelling {
        UrlSpelling::Same => format!("https://www.linkedin.com/in/{slug}"),
        UrlSpelling::TrailingSlash => format!("https://www.linkedin.com/in/{slug}/"),
        UrlSpelling::Query => format!("https://www.linkedin.com/in/{slug}?utm_source=share"),
        UrlSpelling::CountryHost => format!("https://pl.linkedin.com/in/{slug}"),
        UrlSpelling::UpperCase => {
            format!("https://www.linkedin.com/in/{}", slug.to_ascii_uppercase())
        }
    }
}

/// Percent-encoded UTF-8; most hexadecimal digits are in upper case, but not all.
fn encoded(slug: &str) -> String {
    let lower = slug.len().is_multiple_of(7);
    let mut text = String::new();
    for byte in slug.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => {
                text.push(char::from(byte));
            }
            other if lower => write!(text, "%{other:02x}").expect("a string takes everything"),
            other => write!(text, "%{other:02X}").expect("a string takes everything"),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slug_is_encoded_byte_by_byte() {
        assert_eq!(encoded("zoë-a"), "zo%C3%AB-a");
        assert_eq!(encoded("zoë-ab1"), "zo%C3%AB-ab1");
        assert_eq!(encoded("zoë-ab"), "zo%c3%ab-ab", "seven bytes: lower case");
    }

    #[test]
    fn the_oldest_layout_has_six_columns_and_no_preamble() {
        assert_eq!(
            head(Layout::First2018),
            b"First Name,Last Name,Email Address,Company,Position,Connected On\n"
        );
    }
}
