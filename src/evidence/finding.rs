//! What was observed of one person: a line of the table for each kind, with the fact in words.

use super::{Kind, TEMPERING, Table};
use crate::untrusted::Untrusted;

/// Evidence that only the member can make, and how sure it is that this person is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum OwnSide {
    /// By a name that can be chosen.
    ByName,
    /// At this profile's address.
    AtAddress,
}

/// One kind of evidence, observed.
#[derive(Clone, Debug)]
pub struct Finding {
    /// Which kind.
    pub kind: Kind,
    /// Place among the levels; 0 is "nothing found".
    pub level: usize,
    /// The fact in words that a person understands; empty where nothing was found that is worth a word.
    pub words: Untrusted,
    /// Whether only the member can have made it.
    pub own: Option<OwnSide>,
}

impl Finding {
    /// Whether something was found.
    pub fn is_find(&self) -> bool {
        self.level > 0
    }
}

/// Everything observed of one person. A kind that cannot be observed has no finding, unless something
/// was found all the same.
#[derive(Clone, Debug, Default)]
pub struct Findings(pub Vec<Finding>);

impl Findings {
    /// The observed level of each variable of a table.
    pub fn levels(&self, table: Table) -> Vec<Option<u8>> {
        table
            .iter()
            .map(|variable| {
                let finding = self.0.iter().find(|one| one.kind == variable.kind)?;
                u8::try_from(finding.level).ok()
            })
            .collect()
    }

    /// The strongest own-side evidence.
    pub fn own_side(&self) -> Option<OwnSide> {
        self.0.iter().filter_map(|one| one.own).max()
    }

    /// The finding of a kind.
    pub fn of(&self, kind: Kind) -> Option<&Finding> {
        self.0.iter().find(|one| one.kind == kind)
    }

    /// Finds that are told in words, with their weight in decibans for known against stranger, the weightiest
    /// first; ties in the order of the table.
    pub fn weighed(&self, table: Table) -> Vec<(&Finding, f64)> {
        let weights = weights(table, &self.levels(table));
        let mut weighed: Vec<(&Finding, f64)> = self
            .0
            .iter()
            .filter(|one| one.is_find() && !one.words.is_empty())
            .filter_map(|finding| {
                let place = table
                    .iter()
                    .position(|variable| variable.kind == finding.kind)?;
                let [known, _, stranger] = table[place].levels[finding.level].likelihood;
                Some((finding, weights[place] * 10.0 * (known / stranger).log10()))
            })
            .collect();
        weighed.sort_by(|one, other| other.1.abs().total_cmp(&one.1.abs()));
        weighed
    }
}

/// The weight of each variable: 1, but less for all social signs beside the strongest.
pub fn weights(table: Table, levels: &[Option<u8>]) -> Vec<f64> {
    let strength = |place: usize| {
        let level = levels[place].filter(|_| table[place].social)?;
        let [known, _, stranger] = table[place].levels[usize::from(level)].likelihood;
        Some((known / stranger).ln().abs())
    };
    let strongest = (0..table.len())
        .filter_map(|place| strength(place).map(|strength| (place, strength)))
        .max_by(|one, other| one.1.total_cmp(&other.1).then(other.0.cmp(&one.0)))
        .map(|(place, _)| place);
    (0..table.len())
        .map(|place| {
            if table[place].social && Some(place) != strongest {
                TEMPERING
            } else {
                1.0
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::{CONNECTIONS, Variable};
    use super::*;

    #[test]
    fn the_strongest_social_sign_counts_whole_and_the_others_less() {
        let shown = |conversation, address_book| {
            let level = |variable: &Variable| match variable.kind {
                Kind::Conversation => Some(conversation),
                Kind::AddressBook => Some(address_book),
                Kind::Recommendation | Kind::Endorsement => Some(0),
                _ => None,
            };
            let levels: Vec<Option<u8>> = CONNECTIONS.iter().map(level).collect();
            weights(CONNECTIONS, &levels)
        };
        // A conversation on five days, and a rare name of the address book.
        assert_eq!(shown(9, 2)[..5], [1.0, 0.5, 0.5, 0.5, 1.0]);
        // Silence, and an e-mail address of the address book.
        assert_eq!(shown(0, 4)[..5], [0.5, 1.0, 0.5, 0.5, 1.0]);
    }
}
