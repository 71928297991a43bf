//! The metrics of summary.csv.

use super::Analysis;
use crate::day::Day;
use crate::export::Direction;
use crate::invitations::{Advice, Decision, Standing, State, WAIT_DAYS};
use crate::report::Summary;
use crate::tie::Tie;
use crate::ties::Milli;

/// LinkedIn's limit of connections.
const MOST_CONNECTIONS: i64 = 30_000;

/// The days that the newest connections are counted over, the as-of day among them.
const RECENT_DAYS: i32 = 90;

/// A tie is dormant where both wrote and the last message is older than this.
const DORMANT_DAYS: i32 = 730;

impl Analysis<'_> {
    pub(super) fn summary(&self) -> Summary {
        let as_of = self.context.as_of;
        let connections = &self.export.connections;
        let (named, hidden) = (connections.named.len(), connections.hidden.len());
        let days = || {
            let named = connections.named.iter().filter_map(|one| one.connected_on);
            named.chain(connections.hidden.iter().map(|(day, _)| *day))
        };
        let recent = as_of.plus(1 - RECENT_DAYS)..=as_of;
        let [known, acquaintance, stranger] = Tie::ALL.map(|tie| self.expected(tie));
        let interval = self.connections.interval;
        let people = &self.people.persons[..named];
        let messages = self.context.has_messages();
        let never = messages.then(|| {
            people
                .iter()
                .filter(|one| one.talk.spoken.is_empty())
                .count()
        });
        let is_dormant =
            |last: Option<Day>| last.is_some_and(|last| as_of.since(last) > DORMANT_DAYS);
        let dormant = messages.then(|| {
            people
                .iter()
                .filter(|one| one.talk.is_mutual() && is_dormant(one.talk.last_on()))
                .count()
        });
        let rows = self.export.rows();
        let incoming = |state| self.count(Direction::Incoming, state);
        let decided = |decision| {
            self.export.invitations.as_ref()?;
            Some(
                self.verdicts
                    .iter()
                    .filter(|one| one.decision == decision)
                    .count(),
            )
        };
        let ratio = share_of_milli(stranger, named);
        let sent = self.sent_counts();
        let accepted = self.accepted_incoming();
        Summary {
            member: self.people.member.name.clone(),
            as_of,
            first_connection: days().min(),
            connections: named + hidden,
            connections_hidden: hidden,
            connections_90_days: days().filter(|day| recent.contains(day)).count(),
            known,
            acquaintance,
            stranger,
            stranger_ratio: ratio,
            // The draws scatter about their own centre; an interval holds the number it belongs to.
            stranger_ratio_low: ratio
                .zip(interval)
                .map(|(ratio, one)| Milli::share(one.low).min(ratio)),
            stranger_ratio_high: ratio
                .zip(interval)
                .map(|(ratio, one)| Milli::share(one.high).max(ratio)),
            never_messaged: never,
            never_messaged_ratio: never.and_then(|never| share(never, named)),
            dormant,
            invitations_incoming: self.export.invitations.as_ref().map(|_| {
                self.standings
                    .iter()
                    .filter(|one| one.direction == Direction::Incoming)
                    .count()
            }),
            invitations_already_connected: incoming(State::Connected),
            invitations_expired: incoming(State::Expired),
            invitations_pending: incoming(State::Pending),
            accept: decided(Decision::Accept),
            review: decided(Decision::Review),
            ignore: decided(Decision::Ignore),
            report: decided(Decision::Report),
            sent_total: sent.as_ref().map(|sent| sent.total),
            sent_accepted: sent.as_ref().map(|sent| sent.accepted),
            sent_pending: sent.as_ref().map(|sent| sent.pending),
            sent_expired: sent.as_ref().map(|sent| sent.expired),
            sent_stale: sent.as_ref().map(|sent| sent.stale),
            acceptance_rate: sent.and_then(|sent| sent.rate),
            accepted_incoming: incoming(State::Connected),
            accepted_incoming_strangers: incoming(State::Connected).map(|_| {
                Milli(
                    accepted
                        .iter()
                        .filter_map(|one| self.ties(one.person))
                        .map(|ties| u64::from(ties.of(Tie::Stranger)))
                        .sum(),
                )
            }),
            accepted_then_talked: self.accepted_then_talked(&accepted),
            lean_usage: self.leans.usage.lean,
            lean_comfort: self.leans.comfort.lean,
            lean_connections: self.leans.connections.lean,
            headroom: MOST_CONNECTIONS - i64::try_from(named + hidden).unwrap_or(i64::MAX),
            rows_read: rows.read,
            rows_skipped: rows.skipped + rows.duplicates,
        }
    }

    /// The expected number of connections of a class.
    fn expected(&self, tie: Tie) -> Milli {
        Milli(
            self.connections
                .persons
                .iter()
                .map(|ties| u64::from(ties.of(tie)))
                .sum(),
        )
    }

    /// Invitations of a direction and state; `None` without invitations.
    fn count(&self, direction: Direction, state: State) -> Option<usize> {
        self.export.invitations.as_ref()?;
        Some(
            self.standings
                .iter()
                .filter(|one| one.direction == direction && one.state == state)
                .count(),
        )
    }

    /// Incoming invitations that became connections.
    pub(super) fn accepted_incoming(&self) -> Vec<&Standing> {
        self.standings
            .iter()
            .filter(|one| one.direction == Direction::Incoming && one.state == State::Connected)
            .collect()
    }

    /// Whether both wrote since the two connected.
    pub(super) fn talked_since(&self, standing: &Standing) -> bool {
        let person = &self.people.persons[standing.person];
        let connected_on = person
            .connection
            .and_then(|row| self.export.connections.named[row].connected_on);
        connected_on
            .or(standing.sent_on)
            .is_some_and(|day| person.talk.since(day).is_mutual())
    }

    fn accepted_then_talked(&self, accepted: &[&Standing]) -> Option<Milli> {
        if !self.context.has_messages() {
            return None;
        }
        share(
            accepted.iter().filter(|one| self.talked_since(one)).count(),
            accepted.len(),
        )
    }

    fn sent_counts(&self) -> Option<Sent> {
        if !self.export.has_sent_invitations {
            return None;
        }
        let accepted = self.count(Direction::Outgoing, State::Connected)?;
        let advised = |advice| self.sent.iter().filter(|one| one.advice == advice).count();
        let (wait, stale, expired) = (
            advised(Advice::Wait),
            advised(Advice::Withdraw),
            advised(Advice::Expired),
        );
        // Younger requests say nothing of how many are accepted.
        let settled: Vec<&Standing> = self
            .standings
            .iter()
            .filter(|one| one.direction == Direction::Outgoing)
            .filter(|one| {
                one.age(self.context.as_of)
                    .is_some_and(|age| age > WAIT_DAYS)
            })
            .collect();
        let taken = settled
            .iter()
            .filter(|one| one.state == State::Connected)
            .count();
        Some(Sent {
            total: accepted + wait + stale + expired,
            accepted,
            pending: wait + stale,
            expired,
            stale,
            rate: share(taken, settled.len()),
        })
    }
}

struct Sent {
    total: usize,
    accepted: usize,
    pending: usize,
    expired: usize,
    stale: usize,
    rate: Option<Milli>,
}

/// A share of counts; `None` of nothing.
#[expect(
    clippy::cast_precision_loss,
    reason = "counts of people are far below 2^52"
)]
pub(super) fn share(part: usize, whole: usize) -> Option<Milli> {
    (whole > 0).then(|| Milli::share(part as f64 / whole as f64))
}

#[expect(
    clippy::cast_precision_loss,
    reason = "counts of people are far below 2^52"
)]
fn share_of_milli(part: Milli, whole: usize) -> Option<Milli> {
    (whole > 0).then(|| Milli::share(part.value() / whole as f64))
}
