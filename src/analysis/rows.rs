//! The rows of the CSV files, in their final order.

use super::Analysis;
use crate::evidence::CONNECTIONS;
use crate::export::{LIFE_DAYS, Problem};
use crate::invitations::Advice;
use crate::metrics::{CompanyTotal, MonthTotal};
use crate::parallel;
use crate::report::{
    CompanyRow, ConnectionRow, GrowthRow, InvitationRow, SentRow, Sentences, SkippedRow,
    UnconnectedRow, columns,
};
use crate::untrusted::Untrusted;

impl Analysis<'_> {
    /// Newest first, unreadable dates last; of one day by name, then address.
    pub(super) fn connection_rows(&self) -> Vec<ConnectionRow> {
        let has_messages = self.context.has_messages();
        let named = &self.export.connections.named;
        let mut order: Vec<usize> = (0..named.len()).collect();
        order.sort_by_cached_key(|id| {
            let one = &named[*id];
            let day = one.connected_on.map(std::cmp::Reverse);
            (day.is_none(), day, &one.name, &one.profile_url, *id)
        });
        parallel::each(order.len(), |place| {
            let id = order[place];
            let (connection, person) = (&named[id], &self.people.persons[id]);
            let ties = self.connections.persons[id];
            let [p_known, p_acquaintance, p_stranger] = columns(ties);
            ConnectionRow {
                profile_url: person.profile_url.clone(),
                name: connection.name.clone(),
                company: connection.company.clone(),
                position: connection.position.clone(),
                connected_on: connection.connected_on,
                tie: ties.tie(),
                p_known,
                p_acquaintance,
                p_stranger,
                messages_received: has_messages.then(|| person.talk.received()),
                messages_sent: has_messages.then(|| person.talk.sent()),
                last_message_on: person.talk.last_on(),
                evidence: self.connection_evidence(id),
            }
        })
    }

    /// What was found of a connection, or that nothing was.
    fn connection_evidence(&self, id: usize) -> Sentences {
        let label = self
            .labelled
            .ties
            .get(&id)
            .map(|label| format!("you said: {}", label.tie.word()));
        let mut sentences: Vec<Untrusted> =
            label.iter().map(|label| Untrusted::new(label)).collect();
        let found = self.findings[id].weighed(CONNECTIONS);
        if !found.iter().any(|(finding, _)| finding.kind.is_trace()) {
            let connected_on = self.export.connections.named[id].connected_on;
            let nothing = if self.context.messages_tell_of(connected_on) {
                "no trace of you two"
            } else if self.context.has_messages() {
                "nothing in the files that are here, messages.csv is from before"
            } else {
                "nothing in the files that are here, messages.csv is missing"
            };
            sentences.push(Untrusted::new(nothing));
        }
        sentences.extend(found.iter().map(|(finding, _)| finding.words.clone()));
        Sentences(sentences)
    }

    pub(super) fn invitation_rows(&self) -> Vec<InvitationRow> {
        let rows = self.export.invitations.as_deref().unwrap_or_default();
        self.verdicts
            .iter()
            .map(|verdict| {
                let standing = &verdict.standing;
                let person = &self.people.persons[standing.person];
                let [p_known, p_acquaintance, p_stranger] = columns(verdict.ties);
                InvitationRow {
                    profile_url: person.profile_url.clone(),
                    name: rows[standing.row].other.name.clone(),
                    sent_on: standing.sent_on,
                    age_days: standing.age(self.context.as_of),
                    decision: verdict.decision,
                    rule: verdict.rule.code,
                    cause: verdict.cause,
                    lean_who: verdict.lean_who,
                    lean_usage: self.leans.usage.lean,
                    lean_comfort: self.leans.comfort.lean,
                    lean_connections: self.leans.connections.lean,
                    tie: verdict.ties.tie(),
                    p_known,
                    p_acquaintance,
                    p_stranger,
                    flags: verdict.flags.clone(),
                    reasons: Sentences(verdict.reasons.clone()),
                    note: verdict.note.clone(),
                    reply: verdict.reply.clone(),
                    expires_on: standing.expires_on(),
                }
            })
            .collect()
    }

    pub(super) fn sent_rows(&self) -> Vec<SentRow> {
        let rows = self.export.invitations.as_deref().unwrap_or_default();
        self.sent
            .iter()
            .map(|request| {
                let standing = &request.standing;
                let person = &self.people.persons[standing.person];
                let age = standing.age(self.context.as_of);
                let sent_at = rows[standing.row].sent_at;
                let mut theirs = person.talk.spoken.iter().filter(|one| !one.by_member);
                let wrote_since = theirs.any(|one| sent_at.is_some() && one.at >= sent_at);
                SentRow {
                    profile_url: person.profile_url.clone(),
                    name: rows[standing.row].other.name.clone(),
                    sent_on: standing.sent_on,
                    age_days: age,
                    advice: request.advice,
                    reason: sent_reason(request.advice, age, wrote_since),
                }
            })
            .collect()
    }

    pub(super) fn unconnected_rows(&self) -> Vec<UnconnectedRow> {
        self.unconnected
            .iter()
            .map(|one| {
                let person = &self.people.persons[one.person];
                let [p_known, ..] = columns(one.ties);
                UnconnectedRow {
                    profile_url: person.profile_url.clone(),
                    name: person.name.clone(),
                    p_known,
                    evidence: Sentences(one.evidence.clone()),
                    draft: one.draft.clone(),
                }
            })
            .collect()
    }
}

fn sent_reason(advice: Advice, age: Option<i32>, wrote_since: bool) -> String {
    let Some(age) = age else {
        return "the list has no date".to_owned();
    };
    let days = if age == 1 { "day" } else { "days" };
    match advice {
        Advice::Wait | Advice::Withdraw if wrote_since => {
            format!("unanswered for {age} {days}, but they wrote to you since: read that first")
        }
        Advice::Wait => {
            format!("unanswered for {age} {days}: most answers come within three weeks")
        }
        Advice::Withdraw => {
            format!("unanswered for {age} {days}; it may have been declined or withdrawn already")
        }
        Advice::Expired => {
            format!("sent {age} days ago: LinkedIn lets requests lapse after {LIFE_DAYS}")
        }
    }
}

pub(super) fn growth(month: &MonthTotal) -> GrowthRow {
    let [known, acquaintance, stranger] = month.expected;
    GrowthRow {
        month: month.month,
        added: month.added,
        total: month.total,
        known,
        acquaintance,
        stranger,
        hidden: month.hidden,
    }
}

pub(super) fn company(company: &CompanyTotal) -> CompanyRow {
    let [known, acquaintance, stranger] = company.expected;
    CompanyRow {
        company: company.company.clone(),
        connections: company.connections,
        known,
        acquaintance,
        stranger,
    }
}

pub(super) fn skipped(problem: &Problem) -> SkippedRow {
    SkippedRow {
        file: Untrusted::new(&problem.file),
        line: problem.line,
        problem: problem.what.clone(),
        action: problem.action,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_semicolon_of_the_content_does_not_part_sentences() {
        let sentences = Sentences(vec![Untrusted::new("a; b"), Untrusted::new("c")]);
        assert_eq!(sentences.joined().as_typed(), "a, b; c");
    }
}
