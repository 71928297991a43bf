//! The imported address book, in its three generations.

use std::io::Read;

use super::dialect::NoTable;
use super::header::Column;
use super::limits;
use super::problem::Problem;
use super::row::Schema;
use super::table::{self, Taken, Tally};
use super::torn::Escape;
use crate::day::Day;
use crate::untrusted::Untrusted;

/// An entry of the address book.
#[derive(Clone, Debug)]
pub struct Contact {
    /// The full name, often only a first name; may be empty.
    pub name: Untrusted,
    /// Addresses in lower case.
    pub emails: Vec<String>,
    /// When it was imported.
    pub created_on: Option<Day>,
}

const FIRST_NAME: usize = 0;
const MIDDLE_NAME: usize = 1;
const LAST_NAME: usize = 2;
const FULL_NAME: usize = 3;
const EMAILS: usize = 4;
const PHONES: usize = 5;
const CREATED_AT: usize = 6;

const SCHEMA: Schema = Schema {
    columns: &[
        Column(&["FirstName", "First Name"]),
        Column(&["MiddleName"]),
        Column(&["LastName", "Last Name"]),
        Column(&["FullName", "Full Name"]),
        Column(&["Emails", "Email Address"]),
        Column(&["PhoneNumbers", "Phone Numbers"]),
        Column(&["CreatedAt", "Created At"]),
    ],
    required: &[&[FIRST_NAME], &[LAST_NAME], &[EMAILS, PHONES]],
    escape: Escape::Doubled,
    shared: &[],
    most: limits::PEOPLE,
};

pub(super) fn read(
    file: &str,
    source: &mut (dyn Read + Send),
    problems: &mut Vec<Problem>,
) -> Result<(Vec<Contact>, Tally), NoTable> {
    let mut contacts = Vec::new();
    let tally = table::read(file, source, &SCHEMA, problems, |row| {
        let named = Untrusted::new(&format!(
            "{} {} {}",
            row.text(FIRST_NAME),
            row.text(MIDDLE_NAME),
            row.text(LAST_NAME)
        ));
        contacts.push(Contact {
            name: if named.is_empty() {
                row.untrusted(FULL_NAME)
            } else {
                named
            },
            emails: row
                .text(EMAILS)
                .split([',', ';', ' '])
                .filter(|part| part.contains('@'))
                .map(str::to_lowercase)
                .collect(),
            created_on: row
                .stamp(CREATED_AT, "")
                .ok()
                .map(|stamp| stamp.pacific_moment().day()),
        });
        Taken::Used
    })?;
    Ok((contacts, tally))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_three_generations_are_read() {
        for text in [
            "First Name,Last Name,Companies,Title,Email Address,Phone Numbers,Created At,Full Name\n\
             Ana,Silva,,,ANA@example.com,,\"2/13/15, 11:02 PM\",\n",
            "Source,FirstName,LastName,Companies,Title,Emails,PhoneNumbers,CreatedAt,FullName\n\
             GOOGLE_CONTACTS,Ana,Silva,null,,ana@example.com,,\"2/13/15, 11:02 PM\",\n",
            "FirstName,MiddleName,LastName,MaidenName,NickName,Title,Emails,PhoneNumbers,CreatedAt,UpdatedAt\n\
             Ana,,Silva,,,,\"ana@example.com\",,\"2/13/15, 11:02 PM\",\n",
        ] {
            let (contacts, tally) =
                read("c", &mut text.as_bytes(), &mut Vec::new()).expect("a table");
            assert_eq!(tally.used, 1);
            assert_eq!(contacts[0].name.as_typed(), "Ana Silva");
            assert_eq!(contacts[0].emails, ["ana@example.com"]);
            assert_eq!(
                contacts[0].created_on.map(|day| day.to_string()).as_deref(),
                Some("2015-02-14")
            );
        }
    }
}
