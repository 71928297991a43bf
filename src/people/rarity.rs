//! How rare a name is among everyone in the export.

use rustc_hash::FxHashMap;

use super::name::FoldedName;

/// Added to each count: a name seen once may well be borne by somebody unseen (judgement; Krichevsky
/// and Trofimov's half).
const SMOOTHING: f64 = 0.5;

/// A name is rare where fewer namesakes than this are expected in the export: one chance in ten
/// (judgement).
const RARE_BELOW: f64 = 0.1;

/// A name is very rare where a namesake is a chance of one in fifty (judgement), and its surname is no common
/// one of any country: who knows few people of that country sees it once, however many bear it.
const VERY_RARE_BELOW: f64 = 0.02;

/// An entry of the address book is taken for the person of its name where the chance that any entry bears that name
/// by accident is less than one in two hundred (judgement). Some one in five of those whom one knows stand in an
/// address book: forty times as many, as accepting asks for where most who ask are strangers.
const SURE_BELOW: f64 = 0.005;

/// Counts of first and last names together: some write the family name first, and many a family name is a
/// given one elsewhere.
#[derive(Clone, Debug, Default)]
pub struct Rarity {
    words: FxHashMap<String, u32>,
    names: u32,
}

impl Rarity {
    /// Counts a name; each distinct one is to be counted once, so that a renamed profile is no namesake.
    pub(super) fn add(&mut self, name: &FoldedName) {
        if let Some((first, last)) = name.first_and_last() {
            for word in [first, last] {
                match self.words.get_mut(word) {
                    Some(count) => *count += 1,
                    None => {
                        self.words.insert(word.to_owned(), 1);
                    }
                }
            }
            self.names += 1;
        }
    }

    /// How many other people of the export are expected to bear the name by chance: first-name frequency ×
    /// surname frequency × people, the bearer left out, at most the number of people. Infinite for a
    /// name that is no full name.
    pub fn expected_namesakes(&self, name: &FoldedName) -> f64 {
        let Some((first, last)) = name.first_and_last() else {
            return f64::INFINITY;
        };
        let others = |word: &str| {
            let count = self.words.get(word).copied().unwrap_or_default();
            f64::from(count.saturating_sub(1)) + SMOOTHING
        };
        let people = f64::from(self.names.max(1));
        (others(first) * others(last) / people).min(people)
    }

    /// Whether a namesake is unlikely.
    pub fn is_rare(&self, name: &FoldedName) -> bool {
        self.expected_namesakes(name) < RARE_BELOW
    }

    /// Whether an entry of the name, in a file of so many, means the bearer and nobody else.
    pub fn is_sure(&self, name: &FoldedName, entries: usize) -> bool {
        #[expect(
            clippy::cast_precision_loss,
            reason = "counts of people are far below 2^52"
        )]
        let share = entries as f64 / f64::from(self.names.max(1));
        self.expected_namesakes(name) * share < SURE_BELOW && !name.has_common_surname()
    }

    /// Whether a namesake is very unlikely, and that everywhere.
    pub fn is_very_rare(&self, name: &FoldedName) -> bool {
        self.expected_namesakes(name) < VERY_RARE_BELOW && !name.has_common_surname()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_as_common_as_its_parts() {
        let mut rarity = Rarity::default();
        for first in ["ana", "bo", "cy", "di", "ed"] {
            for last in ["silva", "chen"] {
                for _ in 0..4 {
                    rarity.add(&FoldedName::new(&format!("{first} {last}")));
                }
            }
        }
        rarity.add(&FoldedName::new("ngozi adewunmi"));
        rarity.add(&FoldedName::new("zsofi kovacs"));
        let expected = |name: &str| rarity.expected_namesakes(&FoldedName::new(name));
        // 42 names; ana 8 times, silva 20 times.
        assert!((expected("Ana Silva") - 7.5 * 19.5 / 42.0).abs() < 1e-9);
        assert!((expected("Ngozi Adewunmi") - 0.25 / 42.0).abs() < 1e-9);
        assert!(rarity.is_rare(&FoldedName::new("Ngozi Adewunmi")));
        assert!(!rarity.is_rare(&FoldedName::new("Ana Silva")));
        assert!(!rarity.is_rare(&FoldedName::new("Ngozi")));
        // Ngozi Adewunmi: one in 168; Bo Adewunmi: 7.5 × 0.5 in 42, one in eleven.
        assert!(rarity.is_very_rare(&FoldedName::new("Ngozi Adewunmi")));
        assert!(rarity.is_rare(&FoldedName::new("Bo Adewunmi")));
        assert!(!rarity.is_very_rare(&FoldedName::new("Bo Adewunmi")));
        // As rare here, but one of the commonest surnames of Hungary.
        assert!(rarity.is_rare(&FoldedName::new("Zsófi Kovács")));
        assert!(!rarity.is_very_rare(&FoldedName::new("Zsófi Kovács")));
        // Ngozi Adewunmi, of 42 entries: 0.25 / 42, one in 168; of 35: one in 202.
        assert!(!rarity.is_sure(&FoldedName::new("Ngozi Adewunmi"), 42));
        assert!(rarity.is_sure(&FoldedName::new("Ngozi Adewunmi"), 35));
        assert!(!rarity.is_sure(&FoldedName::new("Zsófi Kovács"), 1));
        // As common in the other order.
        assert!((expected("Silva Ana") - 7.5 * 19.5 / 42.0).abs() < 1e-9);
    }
}
