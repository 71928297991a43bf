//! Made-up exports: what happened to an invented member, and LinkedIn's files about it.
//!
//! The facts come first, the files are written from them, and nothing here reads a file back; so a count
//! made from the facts owes nothing to the program under test.

mod account;
pub(crate) mod chance;
mod dates;
pub(crate) mod facts;
pub(crate) mod layout;
mod life;
mod member;
mod names;
mod oddities;
pub(crate) mod sample;
mod talk;
mod traces;
mod words;

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use jiff::civil::Date;

pub(crate) use account::full_account;
pub(crate) use facts::Facts;
pub(crate) use layout::Layout;
pub(crate) use member::Kind;

/// An export of an invented member: its files, and the facts that they were written from.
pub(crate) struct MadeUp {
    /// Name of the folder or archive without `.zip`, with LinkedIn's date in it.
    pub(crate) name: String,
    /// Path inside the export → bytes.
    pub(crate) files: BTreeMap<String, Vec<u8>>,
    /// What the files tell.
    pub(crate) facts: Facts,
}

/// An export in the layout of 2026. The same kind and seed give the same bytes.
pub(crate) fn export(kind: Kind, seed: u64) -> MadeUp {
    export_in(Layout::Today, kind, seed)
}

/// The same in a layout of an older year; what that layout can't tell is not in the facts either.
pub(crate) fn export_in(layout: Layout, kind: Kind, seed: u64) -> MadeUp {
    let facts = life::facts(layout, kind, seed);
    let files = layout::files(&facts, layout);
    MadeUp {
        name: archive_name("Complete", facts.as_of),
        files,
        facts,
    }
}

/// The name LinkedIn gives an archive made on this day.
pub(crate) fn archive_name(part: &str, on: Date) -> String {
    format!("{part}_LinkedInDataExport_{}", on.strftime("%m-%d-%Y"))
}

impl MadeUp {
    /// Writes the unpacked export into `parent`, as a folder of the archive's name, and returns its path.
    pub(crate) fn write_folder(&self, parent: &Path) -> PathBuf {
        let folder = parent.join(&self.name);
        for (path, bytes) in &self.files {
            let file = folder.join(path);
            fs::create_dir_all(file.parent().expect("a file is in a folder"))
                .expect("folders can be made");
            fs::write(file, bytes).expect("the file can be written");
        }
        folder
    }

    /// Writes the archive as LinkedIn sends it, entries in no order, into `parent`, and returns its path.
    pub(crate) fn write_zip(&self, parent: &Path) -> PathBuf {
        let path = parent.join(format!("{}.zip", self.name));
        let file = fs::File::create(&path).expect("the archive can be made");
        let mut archive = zip::ZipWriter::new(file);
        let deflated = zip::write::SimpleFileOptions::default();
        for (name, bytes) in self.files.iter().rev() {
            archive
                .start_file(name.as_str(), deflated)
                .expect("an entry can be begun");
            archive.write_all(bytes).expect("an entry can be written");
        }
        archive.finish().expect("the archive can be closed");
        path
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_seed_gives_one_export_and_another_seed_another() {
        let first = export(Kind::Quiet, 7);
        assert_eq!(first.files, export(Kind::Quiet, 7).files);
        assert_ne!(first.files, export(Kind::Quiet, 8).files);
    }

    const LAYOUTS: [Layout; 6] = [
        Layout::First2018,
        Layout::FiveColumns2022,
        Layout::Urns2023,
        Layout::BareUrls2023,
        Layout::Today,
        Layout::Quoted2026,
    ];

    #[test]
    fn every_row_has_as_many_cells_as_the_header() {
        for (layout, kind) in LAYOUTS
            .into_iter()
            .flat_map(|layout| Kind::ALL.map(|kind| (layout, kind)))
        {
            for (name, bytes) in export_in(layout, kind, 1).files {
                // Comments are no RFC 4180, and the UTF-16 files need decoding.
                if name == "Comments.csv" || bytes.starts_with(&[0xFF, 0xFE]) {
                    continue;
                }
                let header = b"First Name,";
                let preamble = bytes
                    .windows(header.len())
                    .position(|window| window == header)
                    .filter(|_| name == "Connections.csv");
                let mut reader = csv::Reader::from_reader(&bytes[preamble.unwrap_or(0)..]);
                assert!(
                    reader.byte_records().all(|row| row.is_ok()),
                    "{layout:?} {kind:?} {name}"
                );
            }
        }
    }

    #[test]
    fn a_renamed_profile_is_the_only_bearer_of_its_name_on_each_side() {
        for facts in Kind::ALL.map(|kind| export(kind, 2).facts) {
            let renamed = facts
                .invitations
                .iter()
                .filter(|row| row.former_slug.is_some());
            for person in renamed.clone().map(|row| &facts.people[row.other]) {
                let bearers = facts
                    .people
                    .iter()
                    .filter(|other| other.name() == person.name());
                assert_eq!(bearers.count(), 1);
            }
            assert_eq!(renamed.count(), 6);
        }
    }

    #[test]
    fn nothing_happens_after_the_export_was_made() {
        for facts in Kind::ALL.map(|kind| export(kind, 3).facts) {
            let messages = facts
                .conversations
                .iter()
                .flat_map(|talk| &talk.messages)
                .map(|message| message.at);
            let latest = messages
                .chain(facts.invitations.iter().filter_map(|row| row.sent_at))
                .max();
            assert!(latest.is_some_and(|at| dates::day(at) <= facts.as_of));
        }
    }

    #[test]
    fn a_full_account_has_the_rows_asked_for() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        full_account(300, 5_000, 1, folder.path());
        let rows = |name: &str| {
            let text = fs::read_to_string(folder.path().join(name)).expect("the file is there");
            text.lines().count()
        };
        assert_eq!(rows("Connections.csv"), 300 + 4);
        assert_eq!(rows("messages.csv"), 5_000 + 1);
    }
}
