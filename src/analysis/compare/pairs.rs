//! Which connection of the newer export is which of the older: by address, else by name and date.

use std::collections::BTreeMap;

use super::snapshot::{Known, Snapshot};
use crate::people::FoldedCompany;

/// The connections that both exports have, and who is on one side alone.
pub(super) struct Pairs {
    /// Places among the older's and the newer's connections.
    pub(super) both: Vec<(usize, usize)>,
    left: Vec<usize>,
    joined: Vec<usize>,
}

impl Pairs {
    pub(super) fn of(then: &[Known], now: &[Known]) -> Self {
        let mut pairs = Self {
            both: vec![],
            left: (0..then.len()).collect(),
            joined: (0..now.len()).collect(),
        };
        pairs.pair(then, now, Namesakes::InOrder, |one| {
            one.profile_url.as_ref()
        });
        // Who changed the address, or has none: name and day are the same. Several of one name and day are
        // told apart by their work, or not at all.
        pairs.pair(then, now, Namesakes::InOrder, |one| {
            let work = (FoldedCompany::new(one.company.as_typed()), &one.position);
            named(one).map(|key| (key, work))
        });
        pairs.pair(then, now, Namesakes::Apart, named);
        pairs
    }

    /// Pairs those left over on both sides who have the same key.
    fn pair<'a, K: Ord>(
        &mut self,
        then: &'a [Known],
        now: &'a [Known],
        namesakes: Namesakes,
        key: impl Fn(&'a Known) -> Option<K>,
    ) {
        let mut places: BTreeMap<K, (Vec<usize>, Vec<usize>)> = BTreeMap::new();
        for old in &self.left {
            if let Some(key) = key(&then[*old]) {
                places.entry(key).or_default().0.push(*old);
            }
        }
        for new in &self.joined {
            if let Some(key) = key(&now[*new]) {
                places.entry(key).or_default().1.push(*new);
            }
        }
        let first = self.both.len();
        for (old, new) in places.into_values() {
            if matches!(namesakes, Namesakes::InOrder) || old.len() == 1 && new.len() == 1 {
                self.both.extend(old.into_iter().zip(new));
            }
        }
        let (mut is_paired_then, mut is_paired_now) =
            (vec![false; then.len()], vec![false; now.len()]);
        for (old, new) in &self.both[first..] {
            is_paired_then[*old] = true;
            is_paired_now[*new] = true;
        }
        self.left.retain(|old| !is_paired_then[*old]);
        self.joined.retain(|new| !is_paired_now[*new]);
    }

    /// Those whom only the older export names.
    pub(super) fn left<'a>(&self, then: &'a Snapshot) -> Vec<&'a Known> {
        self.left
            .iter()
            .map(|old| &then.connections[*old])
            .collect()
    }

    /// Those whom only the newer export names.
    pub(super) fn joined<'a>(&self, now: &'a Snapshot) -> Vec<&'a Known> {
        self.joined
            .iter()
            .map(|new| &now.connections[*new])
            .collect()
    }
}

/// What to do with several of one key.
#[derive(Clone, Copy)]
enum Namesakes {
    /// The first of the one with the first of the other.
    InOrder,
    /// Nobody can say who is who.
    Apart,
}

fn named(one: &Known) -> Option<(&str, crate::day::Day)> {
    let name = one.folded.as_str();
    one.connected_on
        .filter(|_| !name.is_empty())
        .map(|day| (name, day))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::day::Day;
    use crate::people::FoldedName;
    use crate::profile_url::ProfileUrl;
    use crate::untrusted::Untrusted;

    /// `slug name day company`, `-` for none.
    fn known(text: &str) -> Known {
        let parts: Vec<&str> = text.split(' ').collect();
        Known {
            profile_url: ProfileUrl::parse(&format!("linkedin.com/in/{}", parts[0]))
                .filter(|_| parts[0] != "-"),
            folded: FoldedName::new(parts[1]),
            connected_on: parts[2].parse().ok().map(Day::from_days_since_1970),
            company: Untrusted::new(parts[3]),
            ..Known::default()
        }
    }

    fn pairs(then: &[&str], now: &[&str]) -> (Vec<(usize, usize)>, Vec<usize>, Vec<usize>) {
        let all = |texts: &[&str]| texts.iter().map(|text| known(text)).collect::<Vec<_>>();
        let pairs = Pairs::of(&all(then), &all(now));
        (pairs.both, pairs.left, pairs.joined)
    }

    #[test]
    fn an_address_wins_over_name_and_date() {
        assert_eq!(
            pairs(&["a ana 1 x", "b ana 1 x"], &["b bea 2 y", "a ana 1 x"]),
            (vec![(0, 1), (1, 0)], vec![], vec![])
        );
    }

    #[test]
    fn a_changed_or_missing_address_is_matched_by_name_and_date() {
        assert_eq!(
            pairs(&["a ana 1 x", "- bo 2 x"], &["c ana 1 y", "d bo 2 x"]),
            (vec![(1, 1), (0, 0)], vec![], vec![])
        );
        assert_eq!(
            pairs(&["a ana 1 x", "- bo - x"], &["c ana 3 x", "d bo - x"]),
            (vec![], vec![0, 1], vec![0, 1])
        );
    }

    #[test]
    fn namesakes_of_one_day_are_told_apart_by_their_work_or_not_at_all() {
        assert_eq!(
            pairs(&["- ana 1 x", "- ana 1 y"], &["- ana 1 y", "- ana 1 x"]),
            (vec![(0, 1), (1, 0)], vec![], vec![])
        );
        assert_eq!(
            pairs(&["- ana 1 x", "- ana 1 y"], &["- ana 1 v", "- ana 1 w"]),
            (vec![], vec![0, 1], vec![0, 1])
        );
    }
}
