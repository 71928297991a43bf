//! Connections, invitations, the address book, endorsements.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::cells::Sheet;
use crate::calendar;
use crate::life::World;

const NOTES: &str = "Notes:\n\"When exporting your connection data, you may notice that some of the email addresses are missing. You will only see email addresses for connections who have allowed their connections to see or download their email address using this setting https://www.linkedin.com/psettings/privacy/email. You can learn more here https://www.linkedin.com/help/linkedin/answer/261\"\n\n";

/// What stays as it is in an address of Connections.csv.
const KEPT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.');

pub(super) fn connections(world: &World) -> Vec<u8> {
    let mut rows: Vec<(i64, [String; 7])> = Vec::new();
    for connection in &world.connections {
        let person = &world.people[connection.person];
        let (first, last) = person.shown();
        let email = if person.shows_email {
            person.email.as_str()
        } else {
            ""
        };
        let slug = utf8_percent_encode(&person.slug, KEPT);
        rows.push((
            connection.on,
            [
                first.to_owned(),
                last.to_owned(),
                format!("https://www.linkedin.com/in/{slug}"),
                email.to_owned(),
                person.company.clone(),
                person.position.clone(),
                calendar::connected(connection.on),
            ],
        ));
    }
    for day in &world.hidden {
        let mut cells = <[String; 7]>::default();
        cells[6] = calendar::connected(*day);
        rows.push((*day, cells));
    }
    rows.sort_by_key(|(day, _)| -day);
    let mut sheet =
        Sheet::new("First Name,Last Name,URL,Email Address,Company,Position,Connected On");
    for (_, cells) in &rows {
        sheet.row(cells);
    }
    let mut bytes = NOTES.as_bytes().to_vec();
    bytes.extend(sheet.bytes());
    bytes.pop(); // The file has no final newline.
    bytes
}

pub(super) fn invitations(world: &World) -> Vec<u8> {
    let mut sheet =
        Sheet::new("From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl");
    let me = (world.member.name.full(), member_url(world));
    for one in &world.invitations {
        let person = &world.people[one.person];
        let them = (person.full_name(), person.url());
        let (from, to) = if one.incoming {
            (&them, &me)
        } else {
            (&me, &them)
        };
        let direction = if one.incoming { "INCOMING" } else { "OUTGOING" };
        let sent_at = calendar::pacific(one.at);
        sheet.row([
            &from.0, &to.0, &sent_at, &one.note, direction, &from.1, &to.1,
        ]);
    }
    sheet.bytes()
}

/// The member's own address.
pub(super) fn member_url(world: &World) -> String {
    format!("https://www.linkedin.com/in/{}", world.member.slug)
}

pub(super) fn contacts(world: &World) -> Vec<u8> {
    let mut sheet = Sheet::new(
        "FirstName,MiddleName,LastName,MaidenName,NickName,NamePrefix,NameSuffix,Title,Emails,PhoneNumbers,CreatedAt,UpdatedAt,CountryCode,RegionCode,ThirdPartyVerified,Location",
    );
    for one in &world.contacts {
        let at = calendar::pacific(one.at);
        sheet.row([
            one.first.as_str(),
            "",
            &one.last,
            "",
            "",
            "",
            "",
            "",
            &one.email,
            &one.phone,
            &at,
            &at,
            "",
            "",
            "",
            "",
        ]);
    }
    sheet.bytes()
}

pub(super) fn endorsements(world: &World, by_member: bool) -> Vec<u8> {
    let role = if by_member { "Endorsee" } else { "Endorser" };
    let mut sheet = Sheet::new(&format!(
        "Endorsement Date,Skill Name,{role} First Name,{role} Last Name,{role} Public Url,Endorsement Status"
    ));
    for one in world
        .endorsements
        .iter()
        .filter(|one| one.by_member == by_member)
    {
        let person = &world.people[one.person];
        let (first, last) = person.shown();
        let url = format!("www.linkedin.com/in/{}", person.slug);
        let at = calendar::slashes(one.at);
        sheet.row([at.as_str(), one.skill, first, last, &url, "ACCEPTED"]);
    }
    sheet.bytes()
}
