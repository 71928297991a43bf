//! Whom the member's labels mean.

use std::collections::BTreeMap;

use super::{FoldedName, People, PersonId};
use crate::export::{LabelLine, Labels};
use crate::tie::Label;

/// Labels joined to people.
#[derive(Clone, Debug, Default)]
pub struct Labelled {
    /// What the member says of a person.
    pub ties: BTreeMap<PersonId, Label>,
    /// Lines that were not used, each by its number, and why: `ties.csv:3: …`.
    pub unused: Vec<(u64, String)>,
}

impl Labelled {
    /// Joins labels: by address where one is given, else by a name that fits one connection, or one other person where no
    /// connection bears it. The last line for a person wins.
    pub fn of(labels: &Labels, people: &People) -> Self {
        let mut labelled = Self::default();
        for problem in &labels.problems {
            labelled
                .unused
                .push((problem.line.unwrap_or_default(), problem.to_string()));
        }
        for line in &labels.lines {
            match meant(line, people) {
                Ok(person) => {
                    labelled.ties.insert(person, line.label);
                }
                Err(why) => {
                    let text = format!("{}:{}: {why}", labels.file, line.line);
                    labelled.unused.push((line.line, text));
                }
            }
        }
        labelled.unused.sort();
        labelled
    }
}

fn meant(line: &LabelLine, people: &People) -> Result<PersonId, &'static str> {
    if let Some(url) = &line.profile_url {
        let person = people
            .persons
            .iter()
            .position(|one| one.profile_url.as_ref() == Some(url));
        let person = person.ok_or("nobody in the export has this profile URL")?;
        return Ok(people.became.get(&person).copied().unwrap_or(person));
    }
    let folded = FoldedName::new(line.name.as_typed());
    if let Some(connection) = people.only_connection(&folded) {
        return Ok(connection);
    }
    match people.connections_named(&folded).count() {
        0 => match people.named(&folded) {
            [] => Err("nobody in the export bears this name"),
            [only] => Ok(*only),
            _ => Err("the name fits several people; give the profile URL"),
        },
        _ => Err("the name fits several connections; give the profile URL"),
    }
}
