//! The imported address book, under its three names and headers.

use super::cells::file;
use super::{Layout, Line};
use crate::made_up::dates;
use crate::made_up::facts::{Contact, Facts};

pub(super) fn file_name(layout: Layout) -> &'static str {
    match layout {
        Layout::First2018 => "Imported Contacts.csv",
        Layout::Today | Layout::Quoted2026 => "ImportedContacts.csv",
        _ => "Contacts.csv",
    }
}

pub(super) fn bytes(facts: &Facts, layout: Layout) -> Vec<u8> {
    let header = match layout {
        Layout::First2018 => {
            "First Name,Last Name,Companies,Title,Email Address,Phone Numbers,Created At,Instant Message Handles,Addresses,Sites,Full Name,Birthday,Location,Bookmarked At,Profiles"
        }
        Layout::Today | Layout::Quoted2026 => {
            "FirstName,MiddleName,LastName,MaidenName,NickName,NamePrefix,NameSuffix,Title,Emails,PhoneNumbers,CreatedAt,UpdatedAt,CountryCode,RegionCode,ThirdPartyVerified,Location"
        }
        _ => {
            "Source,FirstName,LastName,Companies,Title,Emails,PhoneNumbers,CreatedAt,Addresses,Sites,InstantMessageHandles,FullName,Birthday,Location,BookmarkedAt,Profiles"
        }
    };
    file(
        header,
        facts.contacts.iter().map(|contact| line(contact, layout)),
    )
}

fn line(contact: &Contact, layout: Layout) -> Line {
    let Contact {
        first, last, title, ..
    } = contact;
    let emails = contact.emails.join(",");
    let phones = contact.phones.join(" , ");
    let at = dates::pacific(contact.at);
    let full = format!("{first} {last}");
    match layout {
        Layout::First2018 => Line::of(&[
            first,
            last,
            "",
            title,
            &emails,
            &phones,
            &at,
            "",
            "",
            "",
            full.trim(),
            "",
            "",
            "",
            "",
        ]),
        Layout::Today | Layout::Quoted2026 => Line::of(&[
            first, "", last, "", "", "", "", title, &emails, &phones, &at, &at, "", "", "", "",
        ]),
        _ => Line::of(&[
            "MOBILE_CONTACTS",
            first,
            last,
            "null",
            title,
            &emails,
            &phones,
            &at,
            "",
            "",
            "",
            full.trim(),
            "",
            "",
            "",
            "",
        ]),
    }
}
