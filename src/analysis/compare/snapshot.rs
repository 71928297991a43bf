//! What is kept of an export to compare it with another.

use std::collections::BTreeMap;

use super::super::Analysis;
use crate::day::Day;
use crate::export::{AsOf, Direction};
use crate::invitations::{Advice, Decision, Standing};
use crate::people::FoldedName;
use crate::profile_url::ProfileUrl;
use crate::report::{Summary, columns};
use crate::ties::Milli;
use crate::untrusted::Untrusted;

/// A connection that shows its name.
#[derive(Clone, Debug, Default)]
pub(super) struct Known {
    pub(super) profile_url: Option<ProfileUrl>,
    pub(super) name: Untrusted,
    pub(super) folded: FoldedName,
    pub(super) company: Untrusted,
    pub(super) position: Untrusted,
    pub(super) connected_on: Option<Day>,
    pub(super) p_stranger: Milli,
}

impl Known {
    /// `Engineer at Contoso`, or what there is of it.
    pub(super) fn work(&self) -> Untrusted {
        let (position, company) = (self.position.as_typed(), self.company.as_typed());
        Untrusted::new(&match (position, company) {
            ("", one) | (one, "") => one.to_owned(),
            (position, company) => format!("{position} at {company}"),
        })
    }
}

/// An invitation to the member that waits for an answer.
#[derive(Clone, Debug)]
pub(super) struct Pending {
    pub(super) profile_url: Option<ProfileUrl>,
    pub(super) name: Untrusted,
    pub(super) folded: FoldedName,
    pub(super) sent_on: Option<Day>,
    pub(super) expires_on: Option<Day>,
    pub(super) decision: Decision,
}

/// Somebody of the invitations, under every address and name that they stand there with.
#[derive(Clone, Debug)]
pub(super) struct Asked {
    pub(super) urls: Vec<ProfileUrl>,
    pub(super) names: Vec<FoldedName>,
    pub(super) standing: Standing,
    pub(super) connected_on: Option<Day>,
}

/// An export, as far as it matters for comparing.
pub(super) struct Snapshot {
    pub(super) member: Untrusted,
    pub(super) member_url: Option<ProfileUrl>,
    pub(super) as_of: AsOf,
    pub(super) summary: Summary,
    pub(super) connections: Vec<Known>,
    /// How many connections hide their name, by day.
    pub(super) hidden: BTreeMap<Day, usize>,
    pub(super) has_urls: bool,
    pub(super) has_companies: bool,
    pub(super) has_messages: bool,
    pub(super) pending: Vec<Pending>,
    pub(super) asked: Vec<Asked>,
    /// Those whom the member asked and who have not answered.
    pub(super) requests: Vec<(Option<ProfileUrl>, FoldedName)>,
    /// Lines of the labels that bear on nobody here, and why.
    pub(super) unused_labels: Vec<(u64, String)>,
}

impl Snapshot {
    pub(super) fn of(analysis: &Analysis<'_>) -> Self {
        let export = analysis.export;
        let member = &analysis.people.member;
        let mut hidden: BTreeMap<Day, usize> = BTreeMap::new();
        for (day, _) in &export.connections.hidden {
            *hidden.entry(*day).or_default() += 1;
        }
        Self {
            member: member.name.clone(),
            member_url: member.profile_url.clone(),
            as_of: export.as_of,
            summary: analysis.summary(),
            connections: connections(analysis),
            hidden,
            has_urls: export.connections.has_urls,
            has_companies: export.connections.has_companies,
            has_messages: analysis.context.has_messages(),
            pending: pending(analysis),
            asked: asked(analysis),
            requests: analysis
                .sent
                .iter()
                .filter(|one| one.advice != Advice::Expired)
                .map(|one| &analysis.people.persons[one.standing.person])
                .map(|person| (person.profile_url.clone(), person.folded.clone()))
                .collect(),
            unused_labels: analysis.labelled.unused.clone(),
        }
    }
}

fn connections(analysis: &Analysis<'_>) -> Vec<Known> {
    let named = analysis.export.connections.named.iter();
    named
        .zip(&analysis.people.persons)
        .zip(&analysis.connections.persons)
        .map(|((connection, person), ties)| {
            let [.., p_stranger] = columns(*ties);
            Known {
                profile_url: person.profile_url.clone(),
                name: connection.name.clone(),
                folded: person.folded.clone(),
                company: connection.company.clone(),
                position: connection.position.clone(),
                connected_on: connection.connected_on,
                p_stranger,
            }
        })
        .collect()
}

fn pending(analysis: &Analysis<'_>) -> Vec<Pending> {
    let rows = analysis.export.invitations.as_deref().unwrap_or_default();
    analysis
        .verdicts
        .iter()
        .map(|verdict| {
            let person = &analysis.people.persons[verdict.standing.person];
            Pending {
                profile_url: person.profile_url.clone(),
                name: rows[verdict.standing.row].other.name.clone(),
                folded: person.folded.clone(),
                sent_on: verdict.standing.sent_on,
                expires_on: verdict.standing.expires_on(),
                decision: verdict.decision,
            }
        })
        .collect()
}

/// A renamed profile stands in the invitations with its old address, as a connection with its new one.
fn asked(analysis: &Analysis<'_>) -> Vec<Asked> {
    let rows = analysis.export.invitations.as_deref().unwrap_or_default();
    analysis
        .standings
        .iter()
        .map(|standing| {
            let person = &analysis.people.persons[standing.person];
            let others = || {
                let of_member = |row: &&usize| rows[**row].direction == Direction::Incoming;
                let incoming = person.invitations.iter().filter(of_member);
                incoming.map(|row| &rows[*row].other)
            };
            Asked {
                urls: others()
                    .filter_map(|other| other.profile_url.clone())
                    .chain(person.profile_url.clone())
                    .collect(),
                names: others()
                    .map(|other| FoldedName::new(other.name.as_typed()))
                    .collect(),
                standing: *standing,
                connected_on: person
                    .connection
                    .and_then(|row| analysis.export.connections.named[row].connected_on),
            }
        })
        .filter(|one| !one.names.is_empty())
        .collect()
}
