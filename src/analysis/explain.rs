//! Everything about one person, so that a reader can check it by hand.

use super::Analysis;
use crate::evidence::{CONNECTIONS, Findings, INVITERS, Table, weights};
use crate::explanation::{Candidate, Explained, Explanation, VerdictExplained, Weighed};
use crate::invitations::{RULES, Verdict, expected};
use crate::people::{FoldedName, PersonId};
use crate::profile_url::ProfileUrl;
use crate::report::columns;
use crate::ties::{Contemporaries, Estimate, Points};
use crate::untrusted::Untrusted;

impl Analysis<'_> {
    /// Finds whom `wanted` means among connections and pending inviters: an address, a name, or a part
    /// of one.
    pub(super) fn explain(&self, wanted: &str) -> Explained {
        let mut found = self.found(wanted);
        if found.len() > 1 {
            found.sort_by_cached_key(|id| self.candidate(*id));
            return Explained::Several(found.iter().map(|id| self.candidate(*id)).collect());
        }
        match found.pop() {
            Some(id) => Explained::One(Box::new(self.explanation(id))),
            None => Explained::Nobody,
        }
    }

    fn found(&self, wanted: &str) -> Vec<PersonId> {
        let judged = (0..self.connections.persons.len())
            .chain(self.verdicts.iter().map(|verdict| verdict.standing.person));
        let at = |url: ProfileUrl| -> Vec<PersonId> {
            let has_it =
                |id: &PersonId| self.people.persons[*id].profile_url.as_ref() == Some(&url);
            judged.clone().filter(has_it).collect()
        };
        if let Some(url) = ProfileUrl::parse(wanted) {
            return at(url);
        }
        let name = FoldedName::new(wanted);
        if name.is_empty() {
            return vec![];
        }
        let named = |id: &PersonId| &self.people.persons[*id].folded;
        let exactly: Vec<PersonId> = judged.clone().filter(|id| *named(id) == name).collect();
        // The end of an address is as good as the whole.
        let end = ProfileUrl::parse(&format!("linkedin.com/in/{wanted}"));
        let addressed = end.map(at).unwrap_or_default();
        [addressed, exactly]
            .into_iter()
            .find(|found| !found.is_empty())
            .unwrap_or_else(|| {
                judged
                    .filter(|id| named(id).as_str().contains(name.as_str()))
                    .collect()
            })
    }

    pub(crate) fn candidate(&self, id: PersonId) -> Candidate {
        let person = &self.people.persons[id];
        Candidate {
            name: person.name.clone(),
            profile_url: person
                .profile_url
                .as_ref()
                .map(ToString::to_string)
                .unwrap_or_default(),
            is_connection: person.connection.is_some(),
        }
    }

    fn explanation(&self, id: PersonId) -> Explanation {
        let verdict = self.verdict_on(id);
        let row = self.people.persons[id].connection;
        let (table, estimate, findings, ties) = match verdict {
            Some(verdict) => (INVITERS, &self.inviters, &verdict.findings, verdict.ties),
            None => (
                CONNECTIONS,
                &self.connections,
                &self.findings[id],
                self.connections.persons[id],
            ),
        };
        let beside = match verdict {
            Some(_) => None,
            None => estimate.contemporaries[id],
        };
        let mut evidence = weighed(table, estimate, findings);
        evidence.extend(beside.map(|beside| Weighed {
            words: Untrusted::new(&beside_words(beside)),
            own_side: false,
            weight: 1.0,
            points: beside.points(),
        }));
        evidence.sort_by(|one, other| {
            let size = |one: &Weighed| one.points.known.abs();
            size(other).total_cmp(&size(one))
        });
        let prior = Points::of(estimate.prior);
        let sum = evidence.iter().fold(prior, |sum, one| sum.plus(one.points));
        Explanation {
            who: self.candidate(id),
            on: match verdict {
                Some(verdict) => verdict.standing.sent_on,
                None => row.and_then(|row| self.export.connections.named[row].connected_on),
            },
            ties: columns(ties),
            label: self.labelled.ties.get(&id).map(|label| label.tie),
            prior,
            evidence,
            sum,
            note: self.note_of(id),
            verdict: verdict.map(|verdict| self.verdict_explained(verdict)),
        }
    }

    fn verdict_explained(&self, verdict: &Verdict) -> VerdictExplained {
        let spoke = RULES
            .iter()
            .position(|rule| rule.code == verdict.rule.code)
            .unwrap_or_default();
        VerdictExplained {
            decision: verdict.decision,
            rule: verdict.rule,
            losses: expected(verdict.case.weighed_ties(), self.leans.account()),
            wants_something: verdict.case.wants_something(),
            leans: [
                ("who", verdict.lean_who),
                ("usage", self.leans.usage.lean),
                ("comfort", self.leans.comfort.lean),
                ("connections", self.leans.connections.lean),
            ],
            reasons: verdict.reasons.clone(),
            silent: RULES[..spoke].iter().collect(),
            not_asked: RULES[spoke + 1..].iter().collect(),
        }
    }
}

/// Each finding with its points; of "nothing found" the table has the words.
fn weighed(table: Table, estimate: &Estimate, findings: &Findings) -> Vec<Weighed> {
    let weights = weights(table, &findings.levels(table));
    let found = table.iter().zip(&estimate.numbers).zip(weights).filter_map(
        |((variable, numbers), weight)| {
            let finding = findings.of(variable.kind)?;
            let words = if finding.words.is_empty() {
                Untrusted::new(variable.levels[finding.level].what)
            } else {
                finding.words.clone()
            };
            let points = Points::of(numbers[finding.level]).times(weight);
            Some(Weighed {
                words,
                own_side: finding.own.is_some(),
                weight,
                points,
            })
        },
    );
    found.collect()
}

/// Who came around the same time, in words.
fn beside_words(beside: Contemporaries) -> String {
    format!(
        "people who came around the same time are known to you {:.1} times as often as all",
        beside.known_times
    )
}
