//! What the member says of themselves: profile, jobs, schools, sign-up.

use std::io::Read;

use super::Export;
use super::dates;
use super::dialect::NoTable;
use super::header::Column;
use super::limits;
use super::problem::Problem;
use super::row::{Row, Schema};
use super::table::{self, Taken, Tally};
use super::torn::Escape;
use crate::day::Day;
use crate::untrusted::Untrusted;

/// Profile.csv: one row.
#[derive(Clone, Debug, Default)]
pub struct Profile {
    /// First and last name.
    pub name: Untrusted,
    /// The line under the name.
    pub headline: Untrusted,
    /// The text about the member.
    pub summary: Untrusted,
    /// The line of business.
    pub industry: Untrusted,
}

/// A job or a school, with the time there.
#[derive(Clone, Debug)]
pub struct Period {
    /// The company or school.
    pub place: Untrusted,
    /// The first day that the cell leaves possible; `None` where it says nothing.
    pub from: Option<Day>,
    /// The last day that the cell leaves possible; `None` for a job or school that goes on, or where
    /// nothing is said.
    pub until: Option<Day>,
}

/// How many parts of a profile an export shows: a photo is not among them.
pub const PROFILE_PARTS: usize = 5;

impl Export {
    /// The parts of the profile that are empty, in the order of the page.
    pub fn missing_profile_parts(&self) -> Vec<&'static str> {
        let filled = |part: fn(&Profile) -> &Untrusted| {
            self.profile
                .as_ref()
                .is_some_and(|profile| !part(profile).is_empty())
        };
        let parts: [(&str, bool); PROFILE_PARTS] = [
            ("headline", filled(|profile| &profile.headline)),
            ("summary", filled(|profile| &profile.summary)),
            ("industry", filled(|profile| &profile.industry)),
            ("position", self.positions.is_some()),
            ("school", self.education.is_some()),
        ];
        parts
            .iter()
            .filter(|(_, filled)| !filled)
            .map(|(part, _)| *part)
            .collect()
    }
}

const PROFILE: Schema = Schema {
    columns: &[
        Column(&["First Name"]),
        Column(&["Last Name"]),
        Column(&["Headline"]),
        Column(&["Summary"]),
        Column(&["Industry"]),
    ],
    required: &[&[0], &[1], &[2]],
    escape: Escape::Doubled,
    shared: &[],
    most: limits::PEOPLE,
};

const POSITIONS: Schema = Schema {
    columns: &[
        Column(&["Company Name"]),
        Column(&["Started On"]),
        Column(&["Finished On"]),
        Column(&["Title"]),
    ],
    required: &[&[0], &[3]],
    escape: Escape::Doubled,
    shared: &[],
    most: limits::PEOPLE,
};

const EDUCATION: Schema = Schema {
    columns: &[
        Column(&["School Name"]),
        Column(&["Start Date"]),
        Column(&["End Date"]),
        Column(&["Degree Name"]),
    ],
    required: &[&[0]],
    escape: Escape::Doubled,
    shared: &[],
    most: limits::PEOPLE,
};

const REGISTRATION: Schema = Schema {
    columns: &[Column(&["Registered At", "Registration Date"])],
    required: &[&[0]],
    escape: Escape::Doubled,
    shared: &[],
    most: limits::PEOPLE,
};

const SUMMARY: Schema = Schema {
    columns: &[Column(&["Profile Summary"])],
    required: &[&[0]],
    escape: Escape::Doubled,
    shared: &[],
    most: limits::PEOPLE,
};

pub(super) fn profile(
    file: &str,
    source: &mut (dyn Read + Send),
    problems: &mut Vec<Problem>,
) -> Result<(Option<Profile>, Tally), NoTable> {
    let mut profile: Option<Profile> = None;
    let tally = table::read(file, source, &PROFILE, problems, |row| {
        if profile.is_some() {
            return Taken::Skipped(row.expected(0, "one row: the member"));
        }
        profile = Some(Profile {
            name: row.full_name(0, 1),
            headline: row.untrusted(2),
            summary: row.untrusted(3),
            industry: row.untrusted(4),
        });
        Taken::Used
    })?;
    Ok((profile, tally))
}

pub(super) fn positions(
    file: &str,
    source: &mut (dyn Read + Send),
    problems: &mut Vec<Problem>,
) -> Result<(Vec<Period>, Tally), NoTable> {
    periods(file, source, &POSITIONS, problems)
}

pub(super) fn education(
    file: &str,
    source: &mut (dyn Read + Send),
    problems: &mut Vec<Problem>,
) -> Result<(Vec<Period>, Tally), NoTable> {
    periods(file, source, &EDUCATION, problems)
}

fn periods(
    file: &str,
    source: &mut (dyn Read + Send),
    schema: &Schema,
    problems: &mut Vec<Problem>,
) -> Result<(Vec<Period>, Tally), NoTable> {
    let mut all = Vec::new();
    let tally = table::read(file, source, schema, problems, |row| {
        all.push(Period {
            place: row.untrusted(0),
            from: edge(row, 1, first_day),
            until: edge(row, 2, last_day),
        });
        Taken::Used
    })?;
    Ok((all, tally))
}

fn edge(row: &Row<'_>, column: usize, day: fn((i16, Option<i8>)) -> Option<Day>) -> Option<Day> {
    dates::month_and_year(&row.text(column)).and_then(day)
}

fn first_day((year, month): (i16, Option<i8>)) -> Option<Day> {
    Day::new(year, month.unwrap_or(1), 1)
}

fn last_day((year, month): (i16, Option<i8>)) -> Option<Day> {
    match month.unwrap_or(12) {
        12 => Day::new(year, 12, 31),
        month => Day::new(year, month + 1, 1).map(|next| next.plus(-1)),
    }
}

/// The text of Profile Summary.csv, a file that some exports have beside Profile.csv.
pub(super) fn summary(
    file: &str,
    source: &mut (dyn Read + Send),
    problems: &mut Vec<Problem>,
) -> Result<(Untrusted, Tally), NoTable> {
    let mut summary = Untrusted::default();
    let tally = table::read(file, source, &SUMMARY, problems, |row| {
        summary = row.untrusted(0);
        Taken::Used
    })?;
    Ok((summary, tally))
}

/// The day the member signed up.
pub(super) fn registration(
    file: &str,
    source: &mut (dyn Read + Send),
    problems: &mut Vec<Problem>,
) -> Result<(Option<Day>, Tally), NoTable> {
    let mut registered = None;
    let tally = table::read(file, source, &REGISTRATION, problems, |row| {
        match row.stamp(0, "`1/29/10, 2:37 PM`") {
            Ok(stamp) => {
                registered = Some(stamp.pacific_moment().day());
                Taken::Used
            }
            Err(problem) => Taken::Skipped(problem),
        }
    })?;
    Ok((registered, tally))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_job_lasts_from_its_first_to_its_last_possible_day() {
        let text = "Company Name,Title,Description,Location,Started On,Finished On\n\
                    Contoso,Engineer,,,Aug 2018,Apr 2020\nFabrikam,Lead,,,2021,\n";
        let (all, _) = positions("p", &mut text.as_bytes(), &mut Vec::new()).expect("a table");
        let shown: Vec<_> = all
            .iter()
            .map(|job| {
                let day = |day: Option<Day>| day.map_or("-".to_owned(), |day| day.to_string());
                format!(
                    "{} {} {}",
                    job.place.as_typed(),
                    day(job.from),
                    day(job.until)
                )
            })
            .collect();
        assert_eq!(
            shown,
            ["Contoso 2018-08-01 2020-04-30", "Fabrikam 2021-01-01 -"]
        );
    }

    #[test]
    fn both_layouts_of_the_profile_are_read_by_name() {
        let text = "First Name,Last Name,Maiden Name,Address,Birth Date,Contact Instructions,Headline,Summary,Industry,Country\n\
                    Ana,Silva,,,,,Engineer,About me,Baking,PT\n";
        let (profile, _) = profile("p", &mut text.as_bytes(), &mut Vec::new()).expect("a table");
        let profile = profile.expect("a row");
        assert_eq!(profile.name.as_typed(), "Ana Silva");
        assert_eq!(profile.headline.as_typed(), "Engineer");
        assert_eq!(profile.summary.as_typed(), "About me");
    }
}
