//! Whose export it is. Profile.csv has no address, so it is found from what the files agree on.

use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::FxHashSet;

use super::name::FoldedName;
use crate::day::{Day, Moment};
use crate::export::{Connection, Export, Messages};
use crate::parallel;
use crate::profile_url::ProfileUrl;
use crate::untrusted::Untrusted;

/// The member whose export it is.
#[derive(Clone, Debug, Default)]
pub struct Member {
    /// As the profile gives it, else the invitations, else the messages; may be empty.
    pub name: Untrusted,
    /// The name as it is compared.
    pub folded: FoldedName,
    /// The address, where a file shows it.
    pub profile_url: Option<ProfileUrl>,
    /// The days on which the member wrote any message.
    pub wrote_on: BTreeSet<Day>,
}

/// The member, and which correspondents of the messages are the member.
pub(super) fn find(export: &Export) -> (Member, Vec<bool>) {
    let invitations = export.invitations.as_deref().unwrap_or_default();
    let url = mode(
        invitations
            .iter()
            .filter_map(|one| one.member.profile_url.as_ref()),
    );
    let called = mode(
        invitations
            .iter()
            .map(|one| &one.member.name)
            .filter(|name| !name.is_empty()),
    );
    let name = export
        .profile
        .as_ref()
        .map(|profile| &profile.name)
        .filter(|name| !name.is_empty())
        .or(called)
        .cloned()
        .unwrap_or_default();
    let mut member = Member {
        folded: FoldedName::new(name.as_typed()),
        name,
        profile_url: url.cloned(),
        wrote_on: BTreeSet::new(),
    };
    let Some(messages) = &export.messages else {
        return (member, vec![]);
    };
    let is_member = in_messages(messages, &export.connections.named, &mut member);
    // Half a million messages are of a few thousand days.
    let wrote_on: FxHashSet<Day> = messages
        .messages
        .iter()
        .filter(|one| one.sender.is_some_and(|sender| is_member[sender as usize]))
        .filter_map(|one| one.sent_at.map(Moment::day))
        .collect();
    member.wrote_on = wrote_on.into_iter().collect();
    (member, is_member)
}

/// The most frequent value; of equally frequent ones the smallest, so that every run agrees.
fn mode<'a, T: Ord>(values: impl Iterator<Item = &'a T>) -> Option<&'a T> {
    let mut counts: BTreeMap<&T, usize> = BTreeMap::new();
    values.for_each(|value| *counts.entry(value).or_default() += 1);
    counts
        .into_iter()
        .rev()
        .max_by_key(|(_, count)| *count)
        .map(|(value, _)| value)
}

/// Everybody in the messages who is the member: whoever has the known address, or the direction that the
/// first layouts state, else the name that takes part in most conversations, the member's own deciding
/// between equals; and all of that name without an address, as recipients of the older layouts are.
fn in_messages(messages: &Messages, connections: &[Connection], member: &mut Member) -> Vec<bool> {
    let everybody = &messages.correspondents;
    let folded = parallel::each(everybody.len(), |number| {
        FoldedName::new(everybody[number].name.as_typed())
    });
    let known = everybody
        .iter()
        .position(|one| one.profile_url.is_some() && one.profile_url == member.profile_url)
        .or(messages.member.map(|number| number as usize));
    let leader = known.or_else(|| {
        let connected: FxHashSet<&ProfileUrl> = connections
            .iter()
            .filter_map(|one| one.profile_url.as_ref())
            .collect();
        let is_connected = |number: usize| {
            let url = everybody[number].profile_url.as_ref();
            url.is_some_and(|url| connected.contains(url))
        };
        leader(messages, &folded, &member.folded, is_connected)
    });
    let Some(leader) = leader else {
        return vec![false; everybody.len()];
    };
    if member.profile_url.is_none() {
        member
            .profile_url
            .clone_from(&everybody[leader].profile_url);
    }
    if member.name.is_empty() {
        member.name = everybody[leader].name.clone();
        member.folded = folded[leader].clone();
    }
    (0..everybody.len())
        .map(|number| {
            let is_named_so = !folded[number].is_empty()
                && (folded[number] == member.folded || folded[number] == folded[leader]);
            number == leader || everybody[number].profile_url.is_none() && is_named_so
        })
        .collect()
}

/// Of the name that takes part in most conversations the correspondent who does; of equals one of the member's
/// own name, then one who is no connection, then one with an address.
fn leader(
    messages: &Messages,
    folded: &[FoldedName],
    own_name: &FoldedName,
    is_connected: impl Fn(usize) -> bool,
) -> Option<usize> {
    let everybody = &messages.correspondents;
    let mut alone = vec![0_usize; everybody.len()];
    let mut by_name: BTreeMap<&FoldedName, usize> = BTreeMap::new();
    for conversation in messages.conversations.iter().filter(|one| !one.sponsored) {
        let mut names: Vec<&FoldedName> = Vec::new();
        for number in &conversation.correspondents {
            let number = *number as usize;
            alone[number] += 1;
            // A person may stand in one conversation twice, with address and without.
            if !folded[number].is_empty() && !names.contains(&&folded[number]) {
                names.push(&folded[number]);
                *by_name.entry(&folded[number]).or_default() += 1;
            }
        }
    }
    let conversations = |number: usize| {
        by_name
            .get(&folded[number])
            .copied()
            .unwrap_or(alone[number])
    };
    (0..everybody.len()).rev().max_by_key(|number| {
        let has_url = everybody[*number].profile_url.is_some();
        let is_own = !own_name.is_empty() && folded[*number] == *own_name;
        (
            conversations(*number),
            is_own,
            !is_connected(*number),
            has_url,
            alone[*number],
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mode_is_the_same_on_every_run() {
        assert_eq!(mode([3, 1, 2, 1, 3].iter()), Some(&1));
        assert_eq!(mode(std::iter::empty::<&i32>()), None);
    }
}
