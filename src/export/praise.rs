//! Endorsements and recommendations, given and received.

use std::io::Read;

use super::dates::Stamp;
use super::dialect::NoTable;
use super::header::Column;
use super::limits;
use super::problem::Problem;
use super::row::Schema;
use super::table::{self, Taken, Tally};
use super::torn::Escape;
use crate::day::Day;
use crate::profile_url::ProfileUrl;
use crate::untrusted::Untrusted;

/// An endorsement of a skill, or a recommendation.
#[derive(Clone, Debug)]
pub struct Praise {
    /// The other person.
    pub name: Untrusted,
    /// Endorsements since 2023 alone.
    pub profile_url: Option<ProfileUrl>,
    /// When.
    pub on: Option<Day>,
}

const FIRST_NAME: usize = 0;
const LAST_NAME: usize = 1;
const URL: usize = 2;
const DATE: usize = 3;
const KIND: usize = 4;

const ENDORSEMENTS: Schema = Schema {
    columns: &[
        Column(&["Endorser First Name", "Endorsee First Name"]),
        Column(&["Endorser Last Name", "Endorsee Last Name"]),
        Column(&["Endorser Public Url", "Endorsee Public Url"]),
        Column(&["Endorsement Date"]),
        Column(&["Skill Name"]),
    ],
    required: &[&[FIRST_NAME], &[LAST_NAME], &[KIND]],
    escape: Escape::Doubled,
    shared: &[],
    most: limits::PEOPLE,
};

const RECOMMENDATIONS: Schema = Schema {
    columns: &[
        Column(&["First Name"]),
        Column(&["Last Name"]),
        Column(&["Profile URL"]),
        Column(&["Creation Date"]),
        Column(&["Text"]),
    ],
    // One real file begins in the middle of its header, behind the first name, and calls the date otherwise.
    required: &[&[FIRST_NAME, LAST_NAME], &[KIND]],
    escape: Escape::Doubled,
    shared: &[],
    most: limits::PEOPLE,
};

pub(super) fn endorsements(
    file: &str,
    source: &mut (dyn Read + Send),
    problems: &mut Vec<Problem>,
) -> Result<(Vec<Praise>, Tally), NoTable> {
    read(file, source, &ENDORSEMENTS, problems, Stamp::day)
}

pub(super) fn recommendations(
    file: &str,
    source: &mut (dyn Read + Send),
    problems: &mut Vec<Problem>,
) -> Result<(Vec<Praise>, Tally), NoTable> {
    read(file, source, &RECOMMENDATIONS, problems, |stamp| {
        stamp.pacific_moment().day()
    })
}

fn read(
    file: &str,
    source: &mut (dyn Read + Send),
    schema: &Schema,
    problems: &mut Vec<Problem>,
    day: impl Fn(Stamp) -> Day,
) -> Result<(Vec<Praise>, Tally), NoTable> {
    let mut all = Vec::new();
    let tally = table::read(file, source, schema, problems, |row| {
        let name = row.full_name(FIRST_NAME, LAST_NAME);
        let profile_url = ProfileUrl::parse(&row.text(URL));
        if name.is_empty() && profile_url.is_none() {
            return Taken::Skipped(row.expected(FIRST_NAME, "a name or a profile URL"));
        }
        let on = row
            .has(DATE)
            .then(|| row.stamp(DATE, "`2023/01/31 09:08:07 UTC`").map(&day))
            .transpose();
        let problem = on.as_ref().err().cloned();
        all.push(Praise {
            name,
            profile_url,
            on: on.ok().flatten(),
        });
        problem.map_or(Taken::Used, Taken::Repaired)
    })?;
    Ok((all, tally))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endorsements_with_and_without_url_and_recommendations_are_read() {
        let text = "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status\n\
                    2023/01/31 09:08:07 UTC,Baking,Ana,Silva,www.linkedin.com/in/ana,ACCEPTED\n";
        let (all, _) = endorsements("e", &mut text.as_bytes(), &mut Vec::new()).expect("a table");
        assert_eq!(
            all[0].profile_url.as_ref().map(ProfileUrl::slug),
            Some("ana")
        );

        let text = "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\n\
                    Ana,Silva,Contoso,Head,Good,\"10/15/24, 11:02 PM\",VISIBLE\n,,,,Good,,\n";
        let mut problems = Vec::new();
        let (all, tally) =
            recommendations("r", &mut text.as_bytes(), &mut problems).expect("a table");
        assert_eq!(
            all[0].on.map(|day| day.to_string()).as_deref(),
            Some("2024-10-16")
        );
        assert_eq!(
            tally,
            Tally {
                read: 2,
                used: 1,
                duplicates: 0,
                skipped: 1
            }
        );
    }

    #[test]
    fn a_header_that_lost_its_beginning_is_read_as_far_as_it_goes() {
        let text = "Last Name,Company,Job Title,Text,Creation Date.1,Status\nSilva,Contoso,Head,Good,soon,VISIBLE\n";
        let mut problems = Vec::new();
        let (all, tally) =
            recommendations("r", &mut text.as_bytes(), &mut problems).expect("a table");
        assert_eq!((all[0].name.as_typed(), all[0].on), ("Silva", None));
        assert_eq!((tally.used, problems.len()), (1, 0));
    }
}
