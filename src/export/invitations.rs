//! Invitations.csv in its four generations, and lists of pending invitations made by hand.

use std::io::Read;

use super::dates::{self, Stamp};
use super::dialect::NoTable;
use super::header::Column;
use super::limits;
use super::problem::Problem;
use super::row::{Row, Schema};
use super::table::{self, Taken, Tally};
use super::torn::Escape;
use crate::day::{Day, Moment};
use crate::profile_url::ProfileUrl;
use crate::untrusted::Untrusted;

/// As seen by the member.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// Somebody asked the member.
    Incoming,
    /// The member asked somebody.
    Outgoing,
}

/// LinkedIn lets an invitation lapse after this many days (measured: in 13 accounts none was accepted
/// later).
pub const LIFE_DAYS: i32 = 180;

/// Days from an invitation to a connection that it can have led to; `None` where it cannot.
pub fn days_to_connection(sent_on: Day, connected_on: Day) -> Option<i32> {
    let days = connected_on.since(sent_on);
    (0..=LIFE_DAYS).contains(&days).then_some(days)
}

/// One side of an invitation.
#[derive(Clone, Debug, Default)]
pub struct Party {
    /// The display name.
    pub name: Untrusted,
    /// Real since March 2024.
    pub profile_url: Option<ProfileUrl>,
    /// `urn:li:member:…`, in the summer of 2023 alone.
    pub urn: Option<String>,
}

impl Party {
    /// Whether anything says who it is.
    pub fn is_named(&self) -> bool {
        !self.name.is_empty() || self.profile_url.is_some()
    }
}

/// A row of Invitations.csv or of a hand-made list.
#[derive(Clone, Debug)]
pub struct Invitation {
    /// Who asked whom.
    pub direction: Direction,
    /// The other person.
    pub other: Party,
    /// The member, as this row calls them.
    pub member: Party,
    /// `None` in a list without dates.
    pub sent_at: Option<Moment>,
    /// The note that came with it; usually empty.
    pub note: Untrusted,
    /// Their headline; only in a hand-made list.
    pub headline: Untrusted,
    /// Their company; only in a hand-made list.
    pub company: Untrusted,
    /// How many connections you share; only in a hand-made list.
    pub mutual_connections: Option<u32>,
    /// The file lists both directions, as LinkedIn's own does.
    pub both_directions: bool,
    /// The file it stands in.
    pub file: String,
    pub(super) line: u64,
}

const FROM: usize = 0;
const TO: usize = 1;
const SENT_AT: usize = 2;
const MESSAGE: usize = 3;
const DIRECTION: usize = 4;
const INVITER: usize = 5;
const INVITEE: usize = 6;
const FIRST_NAME: usize = 7;
const LAST_NAME: usize = 8;
const HEADLINE: usize = 9;
const COMPANY: usize = 10;
const MUTUAL: usize = 11;
const PROFILE_URL: usize = 12;
const URL: usize = 13;

const SCHEMA: Schema = Schema {
    columns: &[
        Column(&["From", "Name", "Full Name"]),
        Column(&["To"]),
        Column(&["Sent At", "Date", "Sent On"]),
        Column(&["Message", "Note"]),
        Column(&["Direction"]),
        Column(&["inviterProfileUrl", "inviterProfileUrn"]),
        Column(&["inviteeProfileUrl", "inviteeProfileUrn"]),
        Column(&["First Name"]),
        Column(&["Last Name"]),
        Column(&["Headline", "Position", "Title"]),
        Column(&["Company"]),
        Column(&["Mutual Connections"]),
        Column(&["Profile URL"]),
        Column(&["URL"]),
    ],
    required: &[&[FROM, FIRST_NAME]],
    escape: Escape::Doubled,
    shared: &[],
    most: limits::PEOPLE,
};

/// The first and the last day of sending.
pub(super) fn span<'a>(all: impl Iterator<Item = &'a Invitation>) -> Option<(Day, Day)> {
    super::span(all.filter_map(|one| one.sent_at).map(Moment::day))
}

pub(super) fn read(
    file: &str,
    source: &mut (dyn Read + Send),
    problems: &mut Vec<Problem>,
) -> Result<(Vec<Invitation>, Tally), NoTable> {
    let mut invitations = Vec::new();
    let tally = table::read(file, source, &SCHEMA, problems, |row| {
        match invitation(file, row) {
            Ok(invitation) => {
                invitations.push(invitation);
                Taken::Used
            }
            Err(problem) => Taken::Skipped(problem),
        }
    })?;
    Ok((invitations, tally))
}

fn invitation(file: &str, row: &Row<'_>) -> Result<Invitation, String> {
    let direction = if row.has(DIRECTION) {
        match row.text(DIRECTION).to_ascii_uppercase().as_str() {
            "INCOMING" => Direction::Incoming,
            "OUTGOING" => Direction::Outgoing,
            _ => return Err(row.expected(DIRECTION, "INCOMING or OUTGOING")),
        }
    } else {
        Direction::Incoming
    };
    let from = if row.has(FROM) {
        row.untrusted(FROM)
    } else {
        row.full_name(FIRST_NAME, LAST_NAME)
    };
    let ids = [INVITER, PROFILE_URL, URL].map(|column| row.text(column));
    let id = ids
        .iter()
        .find(|id| ProfileUrl::parse(id).is_some())
        .unwrap_or(&ids[0]);
    let asking = party(from, id);
    let asked = party(row.untrusted(TO), &row.text(INVITEE));
    let (other, member, other_column) = match direction {
        Direction::Incoming => (asking, asked, if row.has(FROM) { FROM } else { FIRST_NAME }),
        Direction::Outgoing => (asked, asking, TO),
    };
    if !other.is_named() {
        return Err(row.expected(other_column, "a name or a profile URL"));
    }
    let sent_at = match (row.has(SENT_AT), row.has(DIRECTION)) {
        (false, _) => None,
        (true, true) => Some(row.stamp(SENT_AT, "`1/29/26, 2:37 PM`")?),
        (true, false) => {
            let stamp = dates::by_hand(&row.text(SENT_AT));
            let unread = || row.expected(SENT_AT, "a date like `2026-01-29`");
            Some(stamp.ok_or_else(unread)?)
        }
    };
    Ok(Invitation {
        direction,
        other,
        member,
        sent_at: sent_at.map(Stamp::pacific_moment),
        note: row.untrusted(MESSAGE),
        headline: row.untrusted(HEADLINE),
        company: row.untrusted(COMPANY),
        mutual_connections: leading_number(&row.text(MUTUAL)),
        both_directions: row.has(DIRECTION),
        file: file.to_owned(),
        line: row.line(),
    })
}

fn party(name: Untrusted, id: &str) -> Party {
    let urn = id.starts_with("urn:li:").then(|| id.to_owned());
    Party {
        name,
        profile_url: ProfileUrl::parse(id),
        urn,
    }
}

/// `12`, `12 mutual connections`, `1,204`.
fn leading_number(cell: &str) -> Option<u32> {
    let digits: String = cell
        .chars()
        .take_while(|c| c.is_ascii_digit() || *c == ',')
        .filter(|c| *c != ',')
        .collect();
    digits.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(text: &str) -> (Vec<String>, Vec<String>) {
        let mut problems = Vec::new();
        let (rows, _) = read("I.csv", &mut text.as_bytes(), &mut problems).expect("a table");
        let rows = rows
            .iter()
            .map(|row| {
                let url = row.other.profile_url.as_ref().map_or("-", ProfileUrl::slug);
                let urn = row.other.urn.as_deref().unwrap_or("-");
                let day = row
                    .sent_at
                    .map(|at| at.day().to_string())
                    .unwrap_or_default();
                let name = row.other.name.as_typed();
                format!(
                    "{:?}|{name}|{url}|{urn}|{day}|{}",
                    row.direction,
                    row.note.as_typed()
                )
            })
            .collect();
        (rows, problems.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn all_four_generations_are_read() {
        for (header, ids, expected) in [
            ("", "", "Incoming|Ana Silva|-|-|2026-01-30|Hello"),
            (
                ",inviterProfileUrn,inviteeProfileUrn",
                ",urn:li:member:1,urn:li:member:2",
                "Incoming|Ana Silva|-|urn:li:member:1|2026-01-30|Hello",
            ),
            (
                ",inviterProfileUrl,inviteeProfileUrl",
                ",https://www.linkedin.com/in,https://www.linkedin.com/in",
                "Incoming|Ana Silva|-|-|2026-01-30|Hello",
            ),
            (
                ",inviterProfileUrl,inviteeProfileUrl",
                ",https://www.linkedin.com/in/ana,https://www.linkedin.com/in/me",
                "Incoming|Ana Silva|ana|-|2026-01-30|Hello",
            ),
        ] {
            let text = format!(
                "From,To,Sent At,Message,Direction{header}\n\
                 Ana Silva,Me,\"1/29/26, 11:37 PM\",Hello,INCOMING{ids}\n"
            );
            assert_eq!(
                table(&text),
                (vec![expected.to_owned()], vec![]),
                "{header}"
            );
        }
    }

    #[test]
    fn a_row_without_person_date_or_direction_is_named() {
        let (rows, problems) = table(
            "From,To,Sent At,Message,Direction\n\
             ,Me,\"1/29/26, 2:37 PM\",,INCOMING\n\
             Me,,\"1/29/26, 2:37 PM\",,OUTGOING\n\
             Ana,Me,soon,,INCOMING\n\
             Ana,Me,\"1/29/26, 2:37 PM\",,SIDEWAYS\n",
        );
        assert!(rows.is_empty());
        assert_eq!(
            problems,
            [
                "I.csv:2: From: expected a name or a profile URL",
                "I.csv:3: To: expected a name or a profile URL",
                "I.csv:4: Sent At: expected a date like `1/29/26, 2:37 PM`",
                "I.csv:5: Direction: expected INCOMING or OUTGOING",
            ]
        );
    }

    #[test]
    fn a_hand_made_list_is_incoming_and_may_lack_dates() {
        let (rows, problems) = table(
            "First Name,Last Name,Note,Mutual Connections,URL\nAna,Silva,Hi,3,linkedin.com/in/ana\n",
        );
        assert_eq!(rows, ["Incoming|Ana Silva|ana|-||Hi"]);
        assert!(problems.is_empty());
        assert_eq!(leading_number("1,204 mutual connections"), Some(1204));
        assert_eq!(leading_number("none"), None);
    }
}
