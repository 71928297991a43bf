//! What became of the invitations that were pending.

use super::snapshot::{Asked, Known, Pending, Snapshot};
use crate::comparison::{Change, ChangeRow, Fate};
use crate::day::Day;
use crate::export::{Direction, LIFE_DAYS, days_to_connection};
use crate::invitations::State;
use crate::people::FoldedName;
use crate::profile_url::ProfileUrl;
use crate::untrusted::Untrusted;
use rustc_hash::FxHashMap;

/// An invitation that was pending, and what became of it.
pub(super) struct Fated<'a> {
    pub(super) pending: &'a Pending,
    pub(super) fate: Fate,
    /// The day of connecting, or the last day of the invitation.
    on: Option<Day>,
}

impl Fated<'_> {
    /// Its line in compare.csv; `None` where it is not settled.
    pub(super) fn row(&self) -> Option<ChangeRow> {
        let after = self.fate.word()?;
        Some(ChangeRow {
            change: Change::Settled,
            profile_url: self.pending.profile_url.clone(),
            name: self.pending.name.clone(),
            before: Untrusted::new(self.pending.decision.word()),
            after: Untrusted::new(after),
            on: self.on,
        })
    }
}

/// Every invitation that was pending then, and what became of it by now.
pub(super) fn fates<'a>(then: &'a Snapshot, now: &Snapshot, joined: &[&Known]) -> Vec<Fated<'a>> {
    let later = Later::of(now, joined);
    then.pending
        .iter()
        .map(|pending| {
            let (fate, on) = later.fate(pending);
            Fated { pending, fate, on }
        })
        .collect()
}

/// Requests that were unanswered then, and how many of these people are connections now.
pub(super) fn requests(then: &Snapshot, now: &Snapshot) -> (usize, usize) {
    let connected = ByUrl::of(now);
    let names: FxHashMap<&FoldedName, &Known> = now
        .connections
        .iter()
        .map(|one| (&one.folded, one))
        .collect();
    let accepted = then.requests.iter().filter(|(url, name)| match url {
        Some(url) if now.has_urls => connected.0.contains_key(url),
        _ => names.contains_key(name),
    });
    (then.requests.len(), accepted.count())
}

/// Connections by their address.
struct ByUrl<'a>(FxHashMap<&'a ProfileUrl, &'a Known>);

impl<'a> ByUrl<'a> {
    fn of(now: &'a Snapshot) -> Self {
        let with_url = |one: &'a Known| one.profile_url.as_ref().map(|url| (url, one));
        Self(now.connections.iter().filter_map(with_url).collect())
    }
}

/// The newer export, as one looks somebody up in it.
struct Later<'a> {
    now: &'a Snapshot,
    connected: ByUrl<'a>,
    joined: FxHashMap<&'a FoldedName, Vec<&'a Known>>,
    asked_by_url: FxHashMap<&'a ProfileUrl, &'a Asked>,
    asked_by_name: FxHashMap<&'a FoldedName, &'a Asked>,
}

impl<'a> Later<'a> {
    fn of(now: &'a Snapshot, joined: &[&'a Known]) -> Self {
        let mut by_name: FxHashMap<&FoldedName, Vec<&Known>> = FxHashMap::default();
        for one in joined {
            by_name.entry(&one.folded).or_default().push(one);
        }
        let all = || now.asked.iter();
        Self {
            now,
            connected: ByUrl::of(now),
            joined: by_name,
            asked_by_url: all()
                .flat_map(|one| one.urls.iter().map(move |url| (url, one)))
                .collect(),
            asked_by_name: all()
                .flat_map(|one| one.names.iter().map(move |name| (name, one)))
                .collect(),
        }
    }

    /// What became of it, and the day.
    fn fate(&self, pending: &Pending) -> (Fate, Option<Day>) {
        let url = pending.profile_url.as_ref();
        if let Some(one) = url.and_then(|url| self.connected.0.get(url)) {
            return (Fate::Accepted, one.connected_on);
        }
        let asked = self.asked(pending);
        if let Some(one) = asked
            && one.standing.state == State::Connected
        {
            return (Fate::Accepted, one.connected_on);
        }
        if let Some(one) = self.joined_under_the_name(pending) {
            return (Fate::Accepted, one.connected_on);
        }
        let has_lapsed = pending
            .sent_on
            .is_some_and(|day| day.age(self.now.as_of.day) > LIFE_DAYS);
        match asked {
            Some(one)
                if one.standing.direction == Direction::Incoming
                    && one.standing.state == State::Pending =>
            {
                (Fate::Open, None)
            }
            _ if has_lapsed => (Fate::Lapsed, pending.expires_on),
            _ if self.now.summary.invitations_pending.is_some() => (Fate::Gone, None),
            _ => (Fate::Untold, None),
        }
    }

    /// Where the newer export lists it: by address, or by name where one of the two has no address.
    fn asked(&self, pending: &Pending) -> Option<&'a Asked> {
        let Some(url) = &pending.profile_url else {
            return self.asked_by_name.get(&pending.folded).copied();
        };
        let under_name = || self.asked_by_name.get(&pending.folded).copied();
        self.asked_by_url
            .get(url)
            .copied()
            .or_else(|| under_name().filter(|one| one.urls.is_empty()))
    }

    /// The only connection that joined under the name while the invitation lived, where one of the two has
    /// no address.
    fn joined_under_the_name(&self, pending: &Pending) -> Option<&'a Known> {
        let in_time = |one: &&&Known| {
            let days = pending.sent_on.zip(one.connected_on);
            days.is_none_or(|(sent, on)| days_to_connection(sent, on).is_some())
                && (pending.profile_url.is_none() || one.profile_url.is_none())
        };
        let mut fitting = self
            .joined
            .get(&pending.folded)
            .into_iter()
            .flatten()
            .filter(in_time);
        fitting
            .next()
            .copied()
            .filter(|one| fitting.next().is_none() && !one.folded.is_empty())
    }
}
