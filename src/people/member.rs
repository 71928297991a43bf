//! Whose export it is. Profile.csv has no address, so it is found from what the files agree on.

use std::collections::{BTreeMap, BTreeSet};

use super::name::FoldedName;
use crate::day::{Day, Moment};
use crate::export::{Export, Messages};
use crate::profile_url::ProfileUrl;
use crate::untrusted::Untrusted;

/// The member whose export it is.
#[derive(Clone, Debug, Default)]
pub struct Member {
    /// As the profile gives it, else the invitations, else the messages; may be empty.
    pub name: Untrusted,
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
        name,
        profile_url: url.cloned(),
        wrote_on: BTreeSet::new(),
    };
    let Some(messages) = &export.messages else {
        return (member, vec![]);
    };
    let is_member = in_messages(messages, &mut member);
    member.wrote_on = messages
        .messages
        .iter()
        .filter(|one| one.sender.is_some_and(|sender| is_member[sender as usize]))
        .filter_map(|one| one.sent_at.map(Moment::day))
        .collect();
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

/// Everybody in the messages who is the member: of the known address; of the member's name without an
/// address; else whoever takes part in most conversations, the name deciding between equals.
fn in_messages(messages: &Messages, member: &mut Member) -> Vec<bool> {
    let folded: Vec<FoldedName> = messages
        .correspondents
        .iter()
        .map(|one| FoldedName::new(one.name.as_typed()))
        .collect();
    let own_name = FoldedName::new(member.name.as_typed());
    let mut conversations = vec![0_usize; messages.correspondents.len()];
    for conversation in messages.conversations.iter().filter(|one| !one.sponsored) {
        conversation
            .correspondents
            .iter()
            .for_each(|one| conversations[*one as usize] += 1);
    }
    let has_url = |number: usize| messages.correspondents[number].profile_url.is_some();
    let own_url = |number: usize| {
        member.profile_url.is_some()
            && messages.correspondents[number].profile_url == member.profile_url
    };
    let bears_name = |number: usize| !own_name.is_empty() && folded[number] == own_name;

    let everybody = 0..messages.correspondents.len();
    let leader = messages.member.map(|number| number as usize).or_else(|| {
        everybody
            .clone()
            .find(|number| own_url(*number))
            .or_else(|| {
                everybody.clone().rev().max_by_key(|number| {
                    (
                        conversations[*number],
                        bears_name(*number),
                        has_url(*number),
                    )
                })
            })
    });
    let Some(leader) = leader else { return vec![] };
    if member.profile_url.is_none() {
        member
            .profile_url
            .clone_from(&messages.correspondents[leader].profile_url);
    }
    if member.name.is_empty() {
        member.name = messages.correspondents[leader].name.clone();
    }
    // Name-only correspondents of the member's name are the member, as the name in `TO` of the older layouts.
    let own_name = FoldedName::new(member.name.as_typed());
    everybody
        .map(|number| {
            number == leader
                || !has_url(number) && !own_name.is_empty() && folded[number] == own_name
        })
        .collect()
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
