//! Opens what the member downloaded: a folder, a ZIP (read in place) or one file; lists its files
//! and opens them for reading. Nothing is ever written here.

use std::fs::File;
use std::io::{self, BufReader, Read};
use std::path::{Path, PathBuf};

use thiserror::Error;
use walkdir::WalkDir;
use zip::ZipArchive;
use zip::result::ZipError;

use super::in_words;
use super::kind::TableKind;
use super::{limits, shadowed};
use crate::day::Day;

/// Folders deeper than this are not an export: LinkedIn's deepest is two, an unpacking tool adds one or two.
const DEEPEST_FOLDER: usize = 12;

/// A folder with all of these is a report of netcheck, not part of an export.
const REPORT_FILES: [&str; 3] = ["summary.csv", "growth.csv", "skipped.csv"];

/// What is said of a file that the system or the ZIP does not give.
const NO_READING: &str = "it cannot be read; check its permissions, or download the export again";

/// Why an export cannot be opened. Each says what, where, and what to do.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum OpenError {
    /// There is nothing of that name.
    #[error("`{0}` does not exist; give the folder or ZIP that LinkedIn sent you")]
    Missing(PathBuf),
    /// The system does not let us read it.
    #[error(
        "`{path}` cannot be read: {}; check its permissions, or copy it to a folder of your own",
        in_words(.cause)
    )]
    Unreadable {
        /// The folder or file.
        path: PathBuf,
        /// What the system says.
        cause: io::Error,
    },
    /// The ZIP is damaged or cut off.
    #[error("`{0}` is not a whole ZIP file; download it from LinkedIn again")]
    BrokenZip(PathBuf),
    /// The ZIP wants a password.
    #[error("`{0}` is protected by a password; unpack it and give netcheck the folder")]
    Encrypted(PathBuf),
    /// A workbook in place of a CSV file.
    #[error(
        "`{0}` is a spreadsheet workbook, not a CSV file; save it as CSV, or give netcheck the ZIP as LinkedIn sent it"
    )]
    Workbook(PathBuf),
    /// Neither a folder nor a file with text.
    #[error(
        "`{0}` is neither a folder, a ZIP nor a CSV file; give the folder or ZIP that LinkedIn sent you"
    )]
    NotAnExport(PathBuf),
}

/// One file of an archive.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    /// Its path inside the archive, with `/`.
    pub(super) path: String,
    place: Place,
}

#[derive(Clone, Debug)]
enum Place {
    Disk(PathBuf),
    Zip(usize),
    /// Behind so many others in a ZIP whose directory does not show it.
    Shadowed(usize),
}

impl Entry {
    /// The file name without folders.
    pub(super) fn base_name(&self) -> &str {
        base_name(&self.path)
    }

    /// The folders above it, innermost first.
    fn folders(&self) -> impl Iterator<Item = &str> {
        self.path.rsplit('/').skip(1)
    }
}

/// A folder, a ZIP or a lone file, opened for reading.
pub(super) struct Archive {
    pub(super) path: PathBuf,
    /// What it is called, without the folders above it.
    pub(super) name: String,
    pub(super) entries: Vec<Entry>,
    /// What is in it and cannot be read, each with the reason.
    pub(super) unreadable: Vec<(String, String)>,
    /// A single file that was named by itself.
    pub(super) lone_file: bool,
    zip: Option<ZipArchive<BufReader<File>>>,
    /// The ZIP once more, read from the front for a file that its directory does not show.
    front: Option<BufReader<File>>,
}

impl Archive {
    pub(super) fn open(path: &Path) -> Result<Self, OpenError> {
        let metadata = match std::fs::metadata(path) {
            Ok(metadata) => metadata,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return Err(OpenError::Missing(path.to_owned()));
            }
            Err(cause) => {
                return Err(OpenError::Unreadable {
                    path: path.to_owned(),
                    cause,
                });
            }
        };
        if metadata.is_dir() {
            return Self::open_folder(path);
        }
        if !metadata.is_file() {
            return Err(OpenError::NotAnExport(path.to_owned()));
        }
        let mut file = File::open(path).map_err(unreadable(path))?;
        let mut magic = Vec::new();
        file.by_ref()
            .take(4)
            .read_to_end(&mut magic)
            .map_err(unreadable(path))?;
        let says_zip = path
            .extension()
            .is_some_and(|end| end.eq_ignore_ascii_case("zip"));
        if says_zip || magic.starts_with(b"PK") {
            return Self::open_zip(path);
        }
        let name = file_name(path);
        let entry = Entry {
            path: name.clone(),
            place: Place::Disk(path.to_owned()),
        };
        Ok(Self {
            path: path.to_owned(),
            name,
            entries: vec![entry],
            unreadable: vec![],
            lone_file: true,
            zip: None,
            front: None,
        })
    }

    /// The folder that holds it.
    pub(super) fn folder(&self) -> PathBuf {
        match self.path.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
            _ => PathBuf::from("."),
        }
    }

    fn open_folder(root: &Path) -> Result<Self, OpenError> {
        let (mut entries, mut unreadable) = (Vec::new(), Vec::new());
        let walk = WalkDir::new(root)
            .follow_links(true)
            .max_depth(DEEPEST_FOLDER)
            .sort_by_file_name()
            .into_iter()
            .filter_entry(|entry| entry.depth() == 0 || !is_hidden_or_report(entry));
        for found in walk {
            let found = match found {
                Ok(found) => found,
                // A link in a loop or to nowhere holds nothing to read.
                Err(error)
                    if error.loop_ancestor().is_some()
                        || error.depth() > 0 && is_missing(&error) =>
                {
                    continue;
                }
                Err(error) if error.depth() > 0 => {
                    let path = error.path().unwrap_or(root);
                    unreadable.push((inside(root, path), NO_READING.to_owned()));
                    continue;
                }
                Err(error) => {
                    let path = error.path().unwrap_or(root).to_owned();
                    return Err(OpenError::Unreadable {
                        path,
                        cause: error
                            .into_io_error()
                            .unwrap_or_else(|| io::ErrorKind::Other.into()),
                    });
                }
            };
            if entries.len() + unreadable.len() >= limits::FILES {
                let what = format!("only the first {} files are looked at", limits::FILES);
                unreadable.push((root.display().to_string(), what));
                break;
            }
            let path = inside(root, found.path());
            if found.file_type().is_file() {
                entries.push(Entry {
                    path,
                    place: Place::Disk(found.path().to_owned()),
                });
            } else if !found.file_type().is_dir() && TableKind::of(base_name(&path)).is_some() {
                unreadable.push((path, "it is no ordinary file".to_owned()));
            }
        }
        let name = file_name(&std::fs::canonicalize(root).unwrap_or_else(|_| root.to_owned()));
        Ok(Self {
            path: root.to_owned(),
            name,
            entries,
            unreadable,
            lone_file: false,
            zip: None,
            front: None,
        })
    }

    fn open_zip(path: &Path) -> Result<Self, OpenError> {
        let file = File::open(path).map_err(unreadable(path))?;
        let mut zip = ZipArchive::new(BufReader::new(file)).map_err(zip_error(path))?;
        let (mut entries, mut unreadable) = (Vec::new(), Vec::new());
        let mut is_workbook = false;
        if zip.has_duplicate_names() {
            let files = shadowed::find(path).unwrap_or_else(|_| {
                let what = "it holds several files of one name, of which the last counts";
                unreadable.push((file_name(path), what.to_owned()));
                Vec::new()
            });
            let files = files.into_iter().map(|(name, before)| Entry {
                path: name.replace('\\', "/"),
                place: Place::Shadowed(before),
            });
            // What is told below of the file that the directory shows holds for these too.
            entries.extend(
                files.filter(|file| !file.path.split('/').any(is_hidden) && !leads_out(&file.path)),
            );
        }
        for index in 0..zip.len().min(limits::FILES) {
            let name = zip.name_for_index(index).and_then(Result::ok);
            let shown = match name {
                Some(name) => name.replace('\\', "/"),
                None => format!("file {}", index + 1),
            };
            let Ok(inside) = zip.by_index_raw(index) else {
                unreadable.push((shown, NO_READING.to_owned()));
                continue;
            };
            is_workbook |= shown == "[Content_Types].xml";
            if !inside.is_file() || shown.split('/').any(is_hidden) {
                continue;
            }
            if leads_out(&shown) {
                unreadable.push((shown, "its path leads out of the ZIP".to_owned()));
                continue;
            }
            entries.push(Entry {
                path: shown,
                place: Place::Zip(index),
            });
        }
        if zip.len() > limits::FILES {
            let what = format!("only the first {} files are looked at", limits::FILES);
            unreadable.push((file_name(path), what));
        }
        if is_workbook
            && !entries
                .iter()
                .any(|entry| entry.base_name().to_ascii_lowercase().ends_with(".csv"))
        {
            return Err(OpenError::Workbook(path.to_owned()));
        }
        // The central directory is in no certain order; reports must be.
        entries.sort_by(|a, b| a.path.cmp(&b.path));
        let name = file_name(path);
        Ok(Self {
            path: path.to_owned(),
            name,
            entries,
            unreadable,
            lone_file: false,
            zip: Some(zip),
            front: None,
        })
    }

    /// Opens a file of this archive.
    pub(super) fn reader(&mut self, entry: &Entry) -> Result<Box<dyn Read + Send + '_>, OpenError> {
        match (&entry.place, &mut self.zip) {
            (Place::Disk(path), _) => Ok(Box::new(File::open(path).map_err(unreadable(path))?)),
            (Place::Zip(index), Some(zip)) => Ok(Box::new(
                zip.by_index(*index).map_err(zip_error(&self.path))?,
            )),
            (Place::Shadowed(before), Some(_)) => {
                let file = File::open(&self.path).map_err(unreadable(&self.path))?;
                let front = self.front.insert(BufReader::new(file));
                let file = shadowed::read(front, *before).map_err(zip_error(&self.path))?;
                Ok(Box::new(file))
            }
            (Place::Zip(_) | Place::Shadowed(_), None) => {
                Err(OpenError::NotAnExport(self.path.clone()))
            }
        }
    }

    /// The error for an archive or file that broke off while it was read.
    pub(super) fn broken(&self, cause: io::Error) -> OpenError {
        if self.zip.is_some() {
            OpenError::BrokenZip(self.path.clone())
        } else {
            OpenError::Unreadable {
                path: self.path.clone(),
                cause,
            }
        }
    }

    /// The date in the archive's name, or in that of a folder in it (an unpacking tool adds one named
    /// as the ZIP): the latest.
    pub(super) fn dated(&self) -> Option<Day> {
        let parent = self
            .lone_file
            .then(|| std::fs::canonicalize(&self.path).ok())
            .flatten()
            .and_then(|path| path.parent().map(file_name));
        date_in_name(&self.name)
            .or_else(|| parent.as_deref().and_then(date_in_name))
            .or_else(|| {
                self.entries
                    .iter()
                    .flat_map(Entry::folders)
                    .filter_map(date_in_name)
                    .max()
            })
    }
}

fn base_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// A path below the folder that was given, with `/`.
fn inside(root: &Path, path: &Path) -> String {
    let inside = path.strip_prefix(root).unwrap_or(path);
    inside.to_string_lossy().replace('\\', "/")
}

/// A name that would be written elsewhere if it were unpacked: LinkedIn's are none such.
fn leads_out(path: &str) -> bool {
    path.starts_with('/') || path.get(1..2) == Some(":") || path.split('/').any(|part| part == "..")
}

fn file_name(path: &Path) -> String {
    path.file_name()
        .unwrap_or(path.as_os_str())
        .to_string_lossy()
        .into_owned()
}

fn unreadable(path: &Path) -> impl FnOnce(io::Error) -> OpenError {
    move |cause| OpenError::Unreadable {
        path: path.to_owned(),
        cause,
    }
}

fn zip_error(path: &Path) -> impl FnOnce(ZipError) -> OpenError {
    move |error| match error {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) | ZipError::InvalidPassword => {
            OpenError::Encrypted(path.to_owned())
        }
        ZipError::Io(cause) if cause.kind() != io::ErrorKind::UnexpectedEof => {
            OpenError::Unreadable {
                path: path.to_owned(),
                cause,
            }
        }
        _ => OpenError::BrokenZip(path.to_owned()),
    }
}

fn is_missing(error: &walkdir::Error) -> bool {
    error
        .io_error()
        .is_some_and(|io| io.kind() == io::ErrorKind::NotFound)
}

/// Resource forks and folders of the system's own (`__MACOSX`, `.DS_Store`, `._Connections.csv`).
fn is_hidden(name: &str) -> bool {
    name == "__MACOSX" || name.starts_with('.') && name != "." && name != ".."
}

fn is_hidden_or_report(entry: &walkdir::DirEntry) -> bool {
    is_hidden(&entry.file_name().to_string_lossy())
        || entry.file_type().is_dir()
            && REPORT_FILES
                .iter()
                .all(|file| entry.path().join(file).is_file())
}

/// The date at the end of a name like `Complete_LinkedInDataExport_11-14-2026.zip`, which is in US order.
fn date_in_name(name: &str) -> Option<Day> {
    name.match_indices('_').find_map(|(at, _)| {
        let rest = &name.as_bytes()[at + 1..];
        let shape = rest.len() >= 10
            && rest[2] == b'-'
            && rest[5] == b'-'
            && !rest.get(10).is_some_and(u8::is_ascii_digit);
        let number = |from: usize, to: usize| -> Option<i16> {
            std::str::from_utf8(&rest[from..to]).ok()?.parse().ok()
        };
        if !shape {
            return None;
        }
        let (month, day) = (
            i8::try_from(number(0, 2)?).ok()?,
            i8::try_from(number(3, 5)?).ok()?,
        );
        Day::new(number(6, 10)?, month, day)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_date_of_an_archive_is_in_its_name() {
        for (name, date) in [
            (
                "Complete_LinkedInDataExport_09-12-2022 (1)",
                Some("2022-09-12"),
            ),
            (
                "Basic_LinkedInDataExport_11-14-2026.zip",
                Some("2026-11-14"),
            ),
            (
                "Basic_LinkedInDataExport_11-14-2026.zip.zip",
                Some("2026-11-14"),
            ),
            ("export_14-11-2026", None),
            ("export_11-14-20261", None),
            ("my export", None),
        ] {
            assert_eq!(
                date_in_name(name).map(|day| day.to_string()).as_deref(),
                date,
                "{name}"
            );
        }
    }
}
