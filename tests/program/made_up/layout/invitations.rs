//! Invitations.csv: both directions, accepted ones too, no status.

use super::cells::file;
use super::{Layout, Line};
use crate::made_up::dates;
use crate::made_up::facts::{Direction, Facts, InvitationRow};

const BARE: &str = "https://www.linkedin.com/in";
/// What stands in a date cell that no reader can read.
const UNREADABLE: &str = "some time in spring";

/// The whole file.
pub(crate) fn bytes(facts: &Facts, layout: Layout) -> Vec<u8> {
    let further = match layout {
        Layout::First2018 | Layout::FiveColumns2022 => "",
        Layout::Urns2023 => ",inviterProfileUrn,inviteeProfileUrn",
        Layout::BareUrls2023 | Layout::Today | Layout::Quoted2026 => {
            ",inviterProfileUrl,inviteeProfileUrl"
        }
    };
    let header = format!("From,To,Sent At,Message,Direction{further}");
    file(
        &header,
        facts.invitations.iter().map(|row| line(facts, layout, row)),
    )
}

fn line(facts: &Facts, layout: Layout, row: &InvitationRow) -> Line {
    let other = &facts.people[row.other];
    let incoming = row.direction == Direction::Incoming;
    let ordered = |mine: String, theirs: String| {
        if incoming {
            [theirs, mine]
        } else {
            [mine, theirs]
        }
    };
    let [from, to] = ordered(facts.member.name(), other.name());
    let sent_at = row
        .sent_at
        .map_or_else(|| UNREADABLE.to_owned(), dates::pacific);
    let direction = if incoming { "INCOMING" } else { "OUTGOING" };
    let line = Line::of(&[&from, &to, &sent_at, &row.note, direction]);
    let [first_url, second_url] = match layout {
        Layout::First2018 | Layout::FiveColumns2022 => return line,
        Layout::BareUrls2023 => [BARE.to_owned(), BARE.to_owned()],
        Layout::Urns2023 => ordered(urn(0), urn(row.other + 1)),
        Layout::Today | Layout::Quoted2026 => {
            let slug = row.former_slug.as_ref().unwrap_or(&other.slug);
            ordered(facts.member.url(), format!("{BARE}/{slug}"))
        }
    };
    line.cell(&first_url).cell(&second_url)
}

fn urn(number: usize) -> String {
    format!("urn:li:member:{}", 41_000_000 + 7 * number)
}
