//! A world as the files of an export, in LinkedIn's layout of 2026.

mod about_member;
mod cells;
mod network;
mod words;

use std::fs;
use std::path::Path;

use crate::life::{Kind, World};

/// All files of the export by name; those without rows are left out.
pub(crate) fn files(world: &World) -> Vec<(&'static str, Vec<u8>)> {
    let mut files = vec![
        ("Connections.csv", network::connections(world)),
        ("Invitations.csv", network::invitations(world)),
        ("ImportedContacts.csv", network::contacts(world)),
        (
            "Endorsement_Received_Info.csv",
            network::endorsements(world, false),
        ),
        (
            "Endorsement_Given_Info.csv",
            network::endorsements(world, true),
        ),
        (
            "Recommendations_Received.csv",
            words::recommendations(world, false),
        ),
        (
            "Recommendations_Given.csv",
            words::recommendations(world, true),
        ),
        ("messages.csv", words::messages(world)),
        ("Shares.csv", words::posts(world)),
        ("Comments.csv", words::comments(world)),
        ("Positions.csv", about_member::positions(world)),
        ("Education.csv", about_member::schools(world)),
        ("Profile.csv", about_member::profile(world)),
        ("Registration.csv", about_member::registration(world)),
        ("Reactions.csv", about_member::reactions(world)),
        ("Logins.csv", about_member::sign_ins(world)),
        ("Company Follows.csv", about_member::follows(world)),
    ];
    files.retain(|(name, bytes)| {
        let has_rows = bytes.split(|byte| *byte == b'\n').nth(2).is_some();
        let missing = world.kind == Kind::NoMessages && *name == "messages.csv";
        *name == "Connections.csv" || (has_rows && !missing)
    });
    files
}

/// Writes the export into an existing folder.
pub(crate) fn write(world: &World, folder: &Path) {
    for (name, bytes) in files(world) {
        fs::write(folder.join(name), bytes).expect("a file in a folder of our own");
    }
}
