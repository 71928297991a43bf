//! The table of connections. The first rows stand in the page; the rest of a large network goes with it as
//! data, from which the page's script fills the table for each search and order.

use std::fmt::{self, Write};
use std::io;

use serde::Serialize;
use serde_json::ser::Formatter;

use super::words::{Date, Person, chance};
use crate::escape::for_page;
use crate::profile_url::ProfileUrl;
use crate::render::screen::count;
use crate::report::{ConnectionRow, Report};
use crate::tie::Tie;
use crate::ties::Milli;

/// So many rows stand in the table at once. More would make the page slow to open, and nobody reads them.
pub(super) const SHOWN: usize = 500;

/// A connection in the table.
pub(super) struct Line {
    pub(super) person: Person,
    pub(super) company: String,
    pub(super) position: String,
    pub(super) connected: Option<Date>,
    pub(super) thousandths: u64,
    /// Tenths of a stranger: the class that gives the length of the bar.
    pub(super) tenths: u64,
    pub(super) stranger: String,
    pub(super) tie: &'static str,
    /// All messages, and what they are made up of.
    pub(super) messages: Option<(usize, String)>,
    pub(super) last: Option<Date>,
    pub(super) evidence: String,
}

/// The connections in the order of the table: most surely strangers first, of equally sure ones in the
/// order of connections.csv.
pub(super) fn ordered(report: &Report) -> Vec<&ConnectionRow> {
    let mut rows: Vec<&ConnectionRow> = report.connections.iter().collect();
    rows.sort_by_key(|row| std::cmp::Reverse(row.p_stranger));
    rows
}

/// The rows that stand in the page.
pub(super) fn lines(ordered: &[&ConnectionRow]) -> Vec<Line> {
    ordered.iter().take(SHOWN).map(|row| line(row)).collect()
}

fn line(row: &ConnectionRow) -> Line {
    Line {
        person: Person::new(&row.name, row.profile_url.as_ref()),
        company: for_page(&row.company),
        position: for_page(&row.position),
        connected: row.connected_on.map(Date::new),
        thousandths: row.p_stranger.0,
        tenths: (row.p_stranger.0 + 50) / 100,
        stranger: chance(row.p_stranger),
        tie: row.tie.word(),
        messages: row
            .messages_received
            .zip(row.messages_sent)
            .map(|(received, sent)| (received + sent, exchanged(received, sent))),
        last: row.last_message_on.map(Date::new),
        evidence: for_page(&row.evidence.joined()),
    }
}

fn exchanged(received: usize, sent: usize) -> String {
    if received + sent == 0 {
        "none".to_owned()
    } else {
        format!("{} in, {} out", count(received), count(sent))
    }
}

/// A row as data: in the order of the table's columns, dates as numbers and letters.
#[derive(Serialize)]
struct Data<'a>(
    Option<&'a ProfileUrl>,
    String,
    String,
    String,
    Option<String>,
    u64,
    Tie,
    Option<(usize, usize)>,
    Option<String>,
    String,
);

impl<'a> Data<'a> {
    fn of(row: &'a ConnectionRow) -> Self {
        Self(
            row.profile_url.as_ref(),
            for_page(&row.name),
            for_page(&row.company),
            for_page(&row.position),
            row.connected_on.map(|day| day.to_string()),
            row.p_stranger.0,
            row.tie,
            row.messages_received.zip(row.messages_sent),
            row.last_message_on.map(|day| day.to_string()),
            for_page(&row.evidence.joined()),
        )
    }
}

/// The rows that do not stand in the page; `None` where there are none.
pub(super) fn rest<'a>(ordered: &'a [&'a ConnectionRow]) -> Option<Rest<'a>> {
    let rest = ordered.get(SHOWN..)?;
    (!rest.is_empty()).then_some(Rest(rest))
}

/// Rows that become data one by one, as the text of a script element: all at once would take as much memory again.
pub(super) struct Rest<'a>(&'a [&'a ConnectionRow]);

impl fmt::Display for Rest<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut row = Vec::new();
        // There is always a first one: see `rest`.
        let mut before = '[';
        for one in self.0 {
            row.clear();
            let mut serializer = serde_json::Serializer::with_formatter(&mut row, Inert);
            let data = Data::of(one);
            data.serialize(&mut serializer).map_err(|_| fmt::Error)?;
            out.write_char(before)?;
            out.write_str(str::from_utf8(&row).map_err(|_| fmt::Error)?)?;
            before = ',';
        }
        out.write_char(']')
    }
}

/// Data that no reader of HTML takes for the end of its element: in JSON these characters stand in strings
/// only, where their escape means the same.
struct Inert;

impl Formatter for Inert {
    fn write_string_fragment<W: io::Write + ?Sized>(
        &mut self,
        out: &mut W,
        fragment: &str,
    ) -> io::Result<()> {
        let mut rest = fragment;
        while let Some(at) = memchr::memchr3(b'<', b'>', b'&', rest.as_bytes()) {
            let (before, sign) = rest.split_at(at);
            out.write_all(before.as_bytes())?;
            write!(out, "\\u{:04x}", sign.as_bytes()[0])?;
            rest = &sign[1..];
        }
        out.write_all(rest.as_bytes())
    }
}

/// How many are most surely strangers, for the words above the table.
pub(super) fn surely(ordered: &[&ConnectionRow]) -> usize {
    ordered
        .iter()
        .filter(|row| row.p_stranger >= SURELY)
        .count()
}

/// From here on somebody is called most surely a stranger (judgement).
const SURELY: Milli = Milli(800);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn data_ends_no_element_and_reads_as_it_was() -> serde_json::Result<()> {
        let typed = "</script><!--<script>&amp; \" \u{2028} ö";
        let mut bytes = Vec::new();
        let mut serializer = serde_json::Serializer::with_formatter(&mut bytes, Inert);
        typed.serialize(&mut serializer)?;
        let text = String::from_utf8(bytes).expect("UTF-8");
        assert!(!text.contains(['<', '>', '&']), "{text}");
        assert_eq!(serde_json::from_str::<String>(&text)?, typed);
        Ok(())
    }
}
