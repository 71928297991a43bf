//! How the files of an export are handed over, whole or hostile.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};

use zip::write::SimpleFileOptions;

use crate::made_up::chance::Chance;

/// What the files are put into.
#[derive(Clone, Debug)]
pub(super) enum Package {
    Folder,
    Zip,
    /// The folder has loops of links, a pipe, and a folder of a table's name.
    StrangeFolder,
    /// A copy of a table that differs from it.
    TwoCopies,
    /// Entries whose names lead out, a ZIP in the ZIP, two entries of one name.
    StrangeZip,
    /// One more table, of much text in few bytes.
    Bomb,
    /// The ZIP breaks off at some thousandth.
    CutZip(usize),
    /// Bits of the ZIP are flipped: the seed of their places.
    FlippedZip(u64),
}

impl Package {
    pub(super) fn drawn(chance: &mut Chance) -> Self {
        match chance.count(0..=19) {
            0..=9 => Self::Folder,
            10..=12 => Self::Zip,
            13 => Self::StrangeFolder,
            14 => Self::TwoCopies,
            15 => Self::StrangeZip,
            16 if chance.permille(300) => Self::Bomb,
            17 => Self::CutZip(chance.count(0..=999)),
            _ => Self::FlippedZip(chance.count(0..=1_000_000) as u64),
        }
    }

    /// Whether even a whole Connections.csv may not come out of it.
    pub(super) fn is_damaged(&self) -> bool {
        matches!(self, Self::CutZip(_) | Self::FlippedZip(_))
    }

    /// Whether every row of every file comes out of it.
    pub(super) fn keeps_all(&self) -> bool {
        matches!(self, Self::Folder | Self::Zip)
    }

    /// Whether one archive holds two different tables of a kind.
    pub(super) fn has_copies(&self) -> bool {
        matches!(self, Self::TwoCopies | Self::FlippedZip(_))
    }

    /// Writes the files below a folder and returns what to hand over.
    pub(super) fn write(&self, files: &BTreeMap<String, Vec<u8>>, place: &Path) -> PathBuf {
        let folder = place.join("export");
        if !matches!(self, Self::Folder | Self::StrangeFolder | Self::TwoCopies) {
            let path = place.join("export.zip");
            fs::write(&path, self.zip(files)).expect("a file");
            return path;
        }
        fs::create_dir(&folder).expect("a folder");
        for (name, bytes) in files {
            let path = folder.join(name);
            fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
            fs::write(path, bytes).expect("a file");
        }
        #[cfg(unix)]
        if matches!(self, Self::StrangeFolder) {
            use std::os::unix::fs::symlink;
            let within = folder.join("more");
            fs::create_dir_all(within.join("Connections.csv")).expect("a folder");
            symlink("..", within.join("up")).expect("a link");
            symlink("../more", within.join("Connections.csv/again")).expect("a link");
            symlink("nowhere", within.join("Logins.csv")).expect("a link");
            symlink("/dev/zero", within.join("Shares.csv")).expect("a link");
            let pipe = std::process::Command::new("mkfifo")
                .arg(within.join("messages.csv"))
                .status();
            assert!(pipe.expect("mkfifo").success());
        }
        if matches!(self, Self::TwoCopies) {
            let table = files.get("Invitations.csv").cloned().unwrap_or_default();
            let more = [
                table,
                b"\nAna Silva,Mo,\"1/2/24, 3:04 AM\",,INCOMING,,\n".to_vec(),
            ];
            fs::create_dir(folder.join("copy")).expect("a folder");
            fs::write(folder.join("copy/invitations (1).csv"), more.concat()).expect("a file");
        }
        folder
    }

    fn zip(&self, files: &BTreeMap<String, Vec<u8>>) -> Vec<u8> {
        let mut entries: Vec<(&str, &[u8])> = files
            .iter()
            .map(|(name, bytes)| (name.as_str(), bytes.as_slice()))
            .collect();
        let (inner, bomb);
        match self {
            Self::StrangeZip => {
                inner = zipped(&entries);
                entries.push(("../../Connections.csv", b"x"));
                entries.push(("/etc/messages.csv", b"x"));
                entries.push(("inner.zip", &inner));
                entries.push(("Connections.csv/", b""));
            }
            Self::Bomb => {
                let row = b"1/1/24,x,\n".repeat(15 << 20);
                bomb = [b"Date,Type,Link\n".to_vec(), row].concat();
                entries.push(("more/Reactions.csv", &bomb));
            }
            _ => {}
        }
        let mut bytes = zipped(&entries);
        match self {
            Self::CutZip(thousandth) => bytes.truncate(bytes.len() * thousandth / 1000),
            Self::FlippedZip(seed) => {
                let mut chance = Chance::new(*seed);
                for _ in 0..chance.count(1..=30) {
                    let at = chance.count(0..=bytes.len() - 1);
                    bytes[at] ^= 1 << chance.count(0..=7);
                }
            }
            _ => {}
        }
        bytes
    }
}

fn zipped(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in entries {
        let options = SimpleFileOptions::default();
        if name.ends_with('/') {
            writer.add_directory(*name, options).expect("an entry");
            continue;
        }
        writer.start_file(*name, options).expect("an entry");
        writer.write_all(bytes).expect("bytes");
    }
    writer.finish().expect("a ZIP").into_inner()
}
