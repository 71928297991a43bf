//! The sample exports in `sample-data`: an invented member whose export shows every rule, and three small ones.

mod circles;
mod conversations;
mod life;
pub(crate) mod pending;
mod people;
mod small;
mod talks;
mod traces;

use std::collections::BTreeMap;

use super::facts::Facts;
use super::layout::{self, Layout};

/// A sample export: its folder in `sample-data`, and its files.
pub(crate) struct Sample {
    pub(crate) folder: &'static str,
    /// What it was written from, where it was not written by hand.
    pub(crate) facts: Option<Facts>,
    pub(crate) files: BTreeMap<String, Vec<u8>>,
}

/// All of them.
pub(crate) fn samples() -> Vec<Sample> {
    let of = |folder, layout, facts: Facts| {
        let files = layout::files(&facts, layout);
        Sample {
            folder,
            facts: Some(facts),
            files,
        }
    };
    vec![
        of("export", Layout::Today, life::facts()),
        of("older-2022", Layout::FiveColumns2022, small::older()),
        of("connections-only", Layout::Today, small::connections_only()),
        Sample {
            folder: "odd",
            facts: None,
            files: small::odd(),
        },
    ]
}
