//! Names and profile addresses: a few common names, many rare ones, some in another script too.

use std::collections::BTreeSet;

use super::cultures::{CULTURES, Culture, MIDDLES};
use crate::chance::Chance;

/// A person's name in one or two scripts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Name {
    pub(crate) first: String,
    pub(crate) last: String,
    pub(crate) native: Option<(String, String)>,
}

impl Name {
    pub(crate) fn full(&self) -> String {
        format!("{} {}", self.first, self.last)
    }
}

/// Gives out names and profile addresses, no address twice.
#[derive(Default)]
pub(crate) struct Registry {
    slugs: BTreeSet<String>,
    names: BTreeSet<String>,
}

impl Registry {
    /// A name as life gives it: many share theirs.
    pub(crate) fn name(&mut self, chance: &mut Chance, culture: usize) -> Name {
        let culture = &CULTURES[culture];
        let first = *chance.pick_uneven(culture.first);
        let last = if chance.yes(0.45) {
            chance.pick_uneven(culture.last).to_string()
        } else {
            composed(chance, culture)
        };
        let name = in_both_scripts(first, &last);
        self.names.insert(name.full());
        name
    }

    /// A name that nobody else here bears, with a surname out of the common run.
    pub(crate) fn rare_name(&mut self, chance: &mut Chance, culture: usize) -> Name {
        let culture = &CULTURES[culture];
        loop {
            let first = *chance.pick(culture.first);
            let last = composed(chance, culture);
            let mut name = in_both_scripts(first, &last);
            if self.names.contains(&name.full()) {
                // Double names are the rarest of all.
                let second = in_both_scripts(first, &composed(chance, culture));
                name.last = format!("{}-{}", name.last, second.last.trim_start());
                name.native = None;
            }
            if self.names.insert(name.full()) {
                return name;
            }
        }
    }

    /// The end of a profile address: from the Latin name, seldom the bare name, never given twice.
    pub(crate) fn slug(&mut self, chance: &mut Chance, name: &Name, in_own_script: bool) -> String {
        let spelt = match &name.native {
            Some((first, last)) if in_own_script => dashed(&format!("{first} {last}")),
            _ => dashed(&latin(&name.full())),
        };
        let mut slug = if chance.yes(0.2) && !in_own_script {
            spelt.clone()
        } else {
            format!("{spelt}-{}", chance.hex(8))
        };
        while !self.slugs.insert(slug.clone()) {
            slug = format!("{spelt}-{}", chance.hex(8));
        }
        slug
    }
}

fn composed(chance: &mut Chance, culture: &Culture) -> String {
    let (stem, end) = (chance.pick(culture.stems), chance.pick(culture.ends));
    match (stem.split_once('='), end.split_once('=')) {
        (Some((stem, own_stem)), Some((end, own_end))) => {
            format!("{stem}{end}={own_stem}{own_end}")
        }
        _ => format!("{stem}{}{end}", chance.pick(MIDDLES)),
    }
}

fn in_both_scripts(first: &str, last: &str) -> Name {
    match (first.split_once('='), last.split_once('=')) {
        (Some((first, own_first)), Some((last, own_last))) => Name {
            first: first.to_owned(),
            last: last.to_owned(),
            native: Some((own_first.to_owned(), own_last.to_owned())),
        },
        _ => Name {
            first: first.to_owned(),
            last: last.to_owned(),
            native: None,
        },
    }
}

fn dashed(name: &str) -> String {
    name.to_lowercase().replace([' ', '\''], "-")
}

/// Without accents, as addresses are made.
fn latin(name: &str) -> String {
    use unicode_normalization::UnicodeNormalization as _;
    name.nfd()
        .filter_map(|letter| match letter {
            'ß' => Some('s'),
            'ø' | 'Ø' => Some('o'),
            'ł' | 'Ł' => Some('l'),
            'ı' => Some('i'),
            letter if letter.is_ascii() => Some(letter),
            _ => None,
        })
        .collect()
}

/// An e-mail address of the name.
pub(crate) fn email(name: &Name, number: usize) -> String {
    let local = dashed(&latin(&name.full())).replace('-', ".");
    format!("{local}{number}@example.com")
}
