//! Two exports of one member: who came, who left, who moved, what became of the invitations that were
//! pending.

mod pairs;
mod same_member;
mod settled;
mod snapshot;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use thiserror::Error;

use super::notes::unused_labels;
use super::{AnalysisError, Settings, judged};
use crate::comparison::{Change, ChangeRow, Comparison, ComparisonOutlook, Fate};
use crate::day::Day;
use crate::people::FoldedCompany;
use crate::ties::Milli;
use crate::untrusted::Untrusted;
use pairs::Pairs;
use settled::Fated;
use snapshot::{Known, Snapshot};

/// Why two exports are not compared.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum CompareError {
    /// One of them cannot be analysed.
    #[error(transparent)]
    Analysis(#[from] AnalysisError),
    /// They are in the wrong order.
    #[error(
        "`{old}` is of {old_as_of} and `{new}` of {new_as_of}; name the older export first: netcheck compare OLD NEW"
    )]
    WrongOrder {
        /// The one named first.
        old: PathBuf,
        /// Its day.
        old_as_of: Day,
        /// The other.
        new: PathBuf,
        /// Its day.
        new_as_of: Day,
    },
    /// They are of two members.
    #[error(
        "`{old}` and `{new}` are not of one member: {why}; give two exports that LinkedIn sent to the same account"
    )]
    TwoMembers {
        /// The one named first.
        old: PathBuf,
        /// The other.
        new: PathBuf,
        /// What tells them apart.
        why: String,
    },
}

/// Reads two exports of one member and says what changed from the one to the other. Settings bear on both.
pub fn compare(
    old: &Path,
    new: &Path,
    settings: &Settings,
    today: Day,
) -> Result<Comparison, CompareError> {
    let snapshot = |path: &Path| {
        judged(&[path.to_owned()], settings, today, |analysis| {
            Ok(Snapshot::of(analysis))
        })
    };
    let (then, now) = (snapshot(old)?, snapshot(new)?);
    if then.as_of.day > now.as_of.day {
        return Err(CompareError::WrongOrder {
            old: old.to_owned(),
            old_as_of: then.as_of.day,
            new: new.to_owned(),
            new_as_of: now.as_of.day,
        });
    }
    let pairs = Pairs::of(&then.connections, &now.connections);
    if let Some(why) = same_member::refusal(&then, &now, pairs.both.len()) {
        return Err(CompareError::TwoMembers {
            old: old.to_owned(),
            new: new.to_owned(),
            why,
        });
    }
    Ok(comparison(&then, &now, &pairs))
}

fn comparison(then: &Snapshot, now: &Snapshot, pairs: &Pairs) -> Comparison {
    let (left, joined) = (pairs.left(then), pairs.joined(now));
    let fates = settled::fates(then, now, &joined);
    let mut changes: Vec<ChangeRow> = Vec::new();
    changes.extend(left.iter().map(|one| ChangeRow {
        before: one.work(),
        on: one.connected_on,
        ..row(Change::Left, one)
    }));
    changes.extend(joined.iter().map(|one| ChangeRow {
        after: one.work(),
        on: one.connected_on,
        ..row(Change::Joined, one)
    }));
    if then.has_companies && now.has_companies {
        let both = pairs
            .both
            .iter()
            .map(|(old, new)| (&then.connections[*old], &now.connections[*new]));
        changes.extend(
            both.filter(|(old, new)| has_moved(old, new))
                .map(|(old, new)| ChangeRow {
                    before: old.work(),
                    after: new.work(),
                    ..row(Change::Moved, new)
                }),
        );
    }
    changes.extend(fates.iter().filter_map(Fated::row));
    changes.sort_by(|one, other| order(one).cmp(&order(other)));
    let requests = settled::requests(then, now);
    let are_one =
        changes.is_empty() && then.as_of.day == now.as_of.day && then.summary == now.summary;
    Comparison {
        then: then.summary.clone(),
        now: now.summary.clone(),
        changes,
        outlook: ComparisonOutlook {
            as_of: [then.as_of, now.as_of],
            sure: [then, now].map(|one| one.summary.is_sure(one.has_messages)),
            joined_strangers: Milli(joined.iter().map(|one| one.p_stranger.0).sum()),
            left_maybe_hidden: maybe_hidden(&left, &then.hidden, &now.hidden),
            joined_maybe_hidden: maybe_hidden(&joined, &now.hidden, &then.hidden),
            advised: fates
                .iter()
                .map(|one| (one.pending.decision, one.fate))
                .collect(),
            requests,
            are_one,
            notes: notes(then, now, fates.iter().any(|one| one.fate == Fate::Untold)),
        },
    }
}

fn row(change: Change, one: &Known) -> ChangeRow {
    ChangeRow {
        change,
        profile_url: one.profile_url.clone(),
        name: one.name.clone(),
        before: Untrusted::default(),
        after: Untrusted::default(),
        on: None,
    }
}

/// The order of compare.csv.
fn order(row: &ChangeRow) -> impl Ord + '_ {
    (
        row.change,
        row.on.is_none(),
        row.on.map(std::cmp::Reverse),
        &row.name,
        &row.profile_url,
        (&row.before, &row.after),
    )
}

/// Whether somebody has another company or position: another spelling of the same is none.
fn has_moved(old: &Known, new: &Known) -> bool {
    let company = |one: &Known| FoldedCompany::new(one.company.as_typed());
    let position = |one: &Known| one.position.as_typed().to_lowercase();
    company(old) != company(new) || position(old) != position(new)
}

/// How many of the people that one export has and the other lacks may stand there without a name: no more
/// than it has nameless connections of the same day that the first has not.
fn maybe_hidden(
    people: &[&Known],
    here: &BTreeMap<Day, usize>,
    there: &BTreeMap<Day, usize>,
) -> usize {
    let mut lacking: BTreeMap<Day, usize> = BTreeMap::new();
    for day in people.iter().filter_map(|one| one.connected_on) {
        *lacking.entry(day).or_default() += 1;
    }
    let count = |hidden: &BTreeMap<Day, usize>, day| hidden.get(day).copied().unwrap_or_default();
    lacking
        .iter()
        .map(|(day, people)| (*people).min(count(there, day).saturating_sub(count(here, day))))
        .sum()
}

fn notes(then: &Snapshot, now: &Snapshot, untold: bool) -> Vec<Untrusted> {
    let mut notes = Vec::new();
    if !then.has_urls || !now.has_urls {
        notes.push(
            "Connections without profile addresses, as all from before June 2023, are matched by name and date.",
        );
    }
    if !then.has_companies || !now.has_companies {
        notes.push("One of the exports has no companies: who moved cannot be told.");
    }
    if then.summary.invitations_pending.is_none() {
        notes.push("The older export has no invitations: what became of them cannot be told.");
    } else if untold {
        notes.push(
            "The newer export has no invitations: those that are not accepted may be declined or still open. \
             Tick Invitations at LinkedIn.",
        );
    }
    // Whoever is in one of the two alone is labelled all the same.
    let unused_then = |line: &u64| then.unused_labels.iter().any(|(other, _)| other == line);
    let unused: Vec<(u64, String)> = now
        .unused_labels
        .iter()
        .filter(|(line, _)| unused_then(line))
        .cloned()
        .collect();
    let notes = notes.into_iter().map(Untrusted::new);
    notes.chain(unused_labels(&unused)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(number: i32) -> Day {
        Day::from_days_since_1970(number)
    }

    #[test]
    fn no_more_people_may_be_hidden_than_lost_their_name_on_that_day() {
        let on = |number| Known {
            connected_on: Some(day(number)),
            ..Known::default()
        };
        let people = [on(1), on(1), on(2), on(3), Known::default()];
        let people: Vec<&Known> = people.iter().collect();
        let then = BTreeMap::from([(day(1), 1), (day(3), 1)]);
        let now = BTreeMap::from([(day(1), 2), (day(2), 5), (day(3), 1)]);
        assert_eq!(maybe_hidden(&people, &then, &now), 2);
        assert_eq!(maybe_hidden(&people, &now, &then), 0);
    }
}
