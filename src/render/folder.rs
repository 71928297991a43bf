//! The report folder: written whole or not at all.
//!
//! A new folder is filled beside the old one and exchanged with it in one system call where there is
//! one; elsewhere the old one is renamed aside, from where the next run can restore it.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use tempfile::TempDir;
use thiserror::Error;

use super::{csv, html, json};
use crate::comparison::Comparison;
use crate::export::in_words;
use crate::parallel;
use crate::report::Report;

/// The files of a report folder, whichever command or version wrote them: a folder with any other is not
/// replaced.
const OURS: [&str; 11] = [
    "summary.csv",
    "connections.csv",
    "invitations.csv",
    "sent.csv",
    "growth.csv",
    "companies.csv",
    "unconnected.csv",
    "skipped.csv",
    "compare.csv",
    "report.json",
    "report.html",
];

/// So much of a file is written at once.
const BUFFER_BYTES: usize = 1 << 16;

/// Why no report was written. Whatever was there before is still there.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum FolderError {
    /// The folder holds something that is not netcheck's.
    #[error(
        "`{folder}` holds `{stranger}`, which is not netcheck's; name another folder with `--out`, or move it away"
    )]
    Stranger {
        /// The report folder.
        folder: PathBuf,
        /// The file or folder in it.
        stranger: String,
    },
    /// Something else stands there.
    #[error("`{0}` is not a folder; name another with `--out`")]
    NotAFolder(PathBuf),
    /// The system does not let us write.
    #[error(
        "the report cannot be written to `{folder}`: {}; name another folder with `--out`",
        in_words(.cause)
    )]
    Io {
        /// The report folder.
        folder: PathBuf,
        /// What the system says.
        cause: io::Error,
    },
    /// A row could not be turned to text: a mistake of netcheck's.
    #[error("a row of the report could not be written, which is a mistake of netcheck's: {0}")]
    Row(#[from] ::csv::Error),
    /// The page could not be made: a mistake of netcheck's.
    #[error("the page could not be made, which is a mistake of netcheck's: {0}")]
    Page(#[from] html::PageError),
}

/// Writes a report to `folder`, replacing an older report there. Folder and files are readable by their
/// owner only.
pub fn write(report: &Report, folder: &Path) -> Result<(), FolderError> {
    replace(folder, |new| {
        let tables = || {
            csv::FILES
                .iter()
                .try_for_each(|(name, table)| new.file(name, |out| Ok(table(report, out)?)))
        };
        let document = || new.file("report.json", |out| Ok(json(out, report)?));
        let page = || new.file("report.html", |out| Ok(html::page(out, report)?));
        // Each takes about as long as another.
        let (tables, (document, page)) = parallel::both(tables, || parallel::both(document, page));
        tables.and(document).and(page)
    })
}

/// Writes a comparison to `folder`, as a report is written.
pub fn write_comparison(comparison: &Comparison, folder: &Path) -> Result<(), FolderError> {
    replace(folder, |new| {
        new.file(csv::COMPARISON, |out| Ok(csv::comparison(comparison, out)?))
    })
}

/// Why a file was not written.
#[derive(Debug)]
enum FileError {
    Io(io::Error),
    Row(::csv::Error),
    Page(html::PageError),
}

impl From<io::Error> for FileError {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

impl From<::csv::Error> for FileError {
    fn from(error: ::csv::Error) -> Self {
        if error.is_io_error() {
            Self::Io(error.into())
        } else {
            Self::Row(error)
        }
    }
}

impl From<html::PageError> for FileError {
    fn from(error: html::PageError) -> Self {
        match error {
            html::PageError::Io(error) => Self::Io(error),
            other => Self::Page(other),
        }
    }
}

impl FileError {
    fn of(self, folder: &Path) -> FolderError {
        match self {
            Self::Io(cause) => io_error(folder)(cause),
            Self::Row(error) => error.into(),
            Self::Page(error) => error.into(),
        }
    }
}

/// A folder that is being filled.
struct New<'a>(&'a Path);

impl New<'_> {
    /// Writes a file into it.
    fn file(
        &self,
        name: &str,
        write: impl FnOnce(&mut BufWriter<File>) -> Result<(), FileError>,
    ) -> Result<(), FileError> {
        let mut out = BufWriter::with_capacity(BUFFER_BYTES, private_file(&self.0.join(name))?);
        write(&mut out)?;
        Ok(out.flush()?)
    }
}

fn replace(
    folder: &Path,
    write: impl FnOnce(&New<'_>) -> Result<(), FileError>,
) -> Result<(), FolderError> {
    let place = Place::of(folder).map_err(io_error(folder))?;
    place.restore().map_err(io_error(folder))?;
    check(folder)?;
    place.clear_leftovers().map_err(io_error(folder))?;
    let new = place.fill(write).map_err(|error| error.of(folder))?;
    match place.put(new).map_err(io_error(folder))? {
        None => Ok(()),
        Some(stranger) => Err(FolderError::Stranger {
            folder: folder.to_owned(),
            stranger,
        }),
    }
}

fn io_error(folder: &Path) -> impl Fn(io::Error) -> FolderError {
    move |cause| FolderError::Io {
        folder: folder.to_owned(),
        cause,
    }
}

/// Only a folder of ours, or none, may be replaced.
fn check(folder: &Path) -> Result<(), FolderError> {
    let failed = io_error(folder);
    match fs::symlink_metadata(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(failed(error)),
        Ok(metadata) if !metadata.is_dir() => {
            return Err(FolderError::NotAFolder(folder.to_owned()));
        }
        Ok(_) => {}
    }
    match stranger(folder).map_err(failed)? {
        None => Ok(()),
        Some(stranger) => Err(FolderError::Stranger {
            folder: folder.to_owned(),
            stranger,
        }),
    }
}

/// The first thing in a folder, by name, that netcheck does not write.
fn stranger(folder: &Path) -> io::Result<Option<String>> {
    let mut strangers = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if !entry.file_type()?.is_file() || !OURS.contains(&name.as_str()) {
            strangers.push(name);
        }
    }
    Ok(strangers.into_iter().min())
}

/// Removes a folder of reports: file by file, so that what somebody puts there meanwhile stays.
fn remove(folder: &Path) -> io::Result<()> {
    for name in OURS {
        match fs::remove_file(folder.join(name)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
    }
    fs::remove_dir(folder)
}

/// Where a report goes, and the names beside it that a write makes use of.
struct Place {
    folder: PathBuf,
    parent: PathBuf,
    /// New folders beside the report begin so.
    prefix: String,
    /// Where the old report waits on systems without an exchange call.
    aside: PathBuf,
}

impl Place {
    fn of(folder: &Path) -> io::Result<Self> {
        let absolute = std::path::absolute(folder)?;
        let name = absolute
            .file_name()
            .ok_or(io::ErrorKind::InvalidInput)?
            .to_string_lossy()
            .into_owned();
        let parent = absolute
            .parent()
            .ok_or(io::ErrorKind::InvalidInput)?
            .to_owned();
        Ok(Self {
            aside: parent.join(format!(".{name}.old")),
            prefix: format!(".{name}.new-"),
            folder: absolute,
            parent,
        })
    }

    /// Puts an old report back that an earlier run left aside.
    fn restore(&self) -> io::Result<()> {
        if self.aside.is_dir() && stranger(&self.aside)?.is_none() {
            if fs::symlink_metadata(&self.folder).is_ok() {
                remove(&self.aside)?;
            } else {
                fs::rename(&self.aside, &self.folder)?;
            }
        }
        Ok(())
    }

    /// Removes what killed runs left behind. A running one holds a lock on its folder.
    fn clear_leftovers(&self) -> io::Result<()> {
        let entries = match fs::read_dir(&self.parent) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            Err(error) => return Err(error),
        };
        for entry in entries {
            let entry = entry?;
            let is_leftover = entry
                .file_name()
                .to_string_lossy()
                .starts_with(&self.prefix)
                && entry.file_type()?.is_dir()
                && stranger(&entry.path())?.is_none();
            if is_leftover && File::open(entry.path()).is_ok_and(|folder| folder.try_lock().is_ok())
            {
                remove(&entry.path())?;
            }
        }
        Ok(())
    }

    /// A folder beside the report with all files in it, locked as long as it is held.
    fn fill(
        &self,
        write: impl FnOnce(&New<'_>) -> Result<(), FileError>,
    ) -> Result<(TempDir, Option<File>), FileError> {
        fs::create_dir_all(&self.parent)?;
        let new = private_folder(&self.prefix, &self.parent)?;
        // Some systems cannot open a folder; there a leftover stays until it is removed by hand.
        let lock = File::open(new.path())
            .ok()
            .filter(|folder| folder.try_lock().is_ok());
        write(&New(new.path()))?;
        Ok((new, lock))
    }

    /// Puts the new folder in the place of the old. Returns what somebody put into the old one since it
    /// was looked at, if anything: then the old one stays.
    fn put(&self, (new, _lock): (TempDir, Option<File>)) -> io::Result<Option<String>> {
        // From here on nothing is removed but by name: what stands at this path may be the old report.
        let new = new.keep();
        let put = self.exchange(&new);
        if new.exists() {
            let removed = remove(&new);
            return put.and_then(|stranger| removed.map(|()| stranger));
        }
        put
    }

    /// Afterwards the folder at `new`, if there is one, is the one not wanted.
    fn exchange(&self, new: &Path) -> io::Result<Option<String>> {
        if fs::symlink_metadata(&self.folder).is_err() {
            return fs::rename(new, &self.folder).map(|()| None);
        }
        if exchange(new, &self.folder) {
            let stranger = stranger(new)?;
            if stranger.is_some() {
                exchange(new, &self.folder);
            }
            return Ok(stranger);
        }
        fs::rename(&self.folder, &self.aside)?;
        let stranger = stranger(&self.aside)?;
        if stranger.is_some() {
            fs::rename(&self.aside, &self.folder)?;
            return Ok(stranger);
        }
        if let Err(error) = fs::rename(new, &self.folder) {
            fs::rename(&self.aside, &self.folder)?;
            return Err(error);
        }
        remove(&self.aside)?;
        Ok(None)
    }
}

/// Exchanges two folders in one system call; `false` where the system has none.
#[cfg(any(target_os = "linux", target_vendor = "apple"))]
fn exchange(one: &Path, other: &Path) -> bool {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE).is_ok()
}

#[cfg(not(any(target_os = "linux", target_vendor = "apple")))]
fn exchange(_one: &Path, _other: &Path) -> bool {
    false
}

/// A new folder that its owner alone can read, whatever the process takes away from new folders.
fn private_folder(prefix: &str, parent: &Path) -> io::Result<TempDir> {
    let folder = tempfile::Builder::new().prefix(prefix).tempdir_in(parent)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o700))?;
    }
    Ok(folder)
}

/// A new file that its owner alone can read, from its first moment on.
fn private_file(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    let file = options.open(path)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        file.set_permissions(fs::Permissions::from_mode(0o600))?;
    }
    Ok(file)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(folder)
            .expect("a folder")
            .map(|entry| {
                entry
                    .expect("an entry")
                    .file_name()
                    .to_string_lossy()
                    .into_owned()
            })
            .collect();
        names.sort();
        names
    }

    /// A new folder with a summary in it.
    fn fill(place: &Place, text: &str) -> io::Result<(TempDir, Option<File>)> {
        let summary =
            |new: &New<'_>| new.file("summary.csv", |out| Ok(out.write_all(text.as_bytes())?));
        place
            .fill(summary)
            .map_err(|error| io::Error::other(error.of(&place.folder)))
    }

    fn put(folder: &Path, text: &str) -> io::Result<()> {
        let place = Place::of(folder)?;
        place.restore()?;
        place.clear_leftovers()?;
        let new = fill(&place, text)?;
        assert_eq!(place.put(new)?, None);
        Ok(())
    }

    #[test]
    fn a_new_report_takes_the_place_of_the_old_and_nothing_is_left_beside_it() -> io::Result<()> {
        let parent = tempfile::tempdir()?;
        let folder = parent.path().join("deep/report");
        for text in ["first", "second"] {
            put(&folder, text)?;
            assert_eq!(fs::read_to_string(folder.join("summary.csv"))?, text);
            assert_eq!(names(&parent.path().join("deep")), ["report"]);
        }
        Ok(())
    }

    #[test]
    fn the_leftovers_of_a_killed_run_are_cleared_and_its_old_report_is_restored() -> io::Result<()>
    {
        let parent = tempfile::tempdir()?;
        let folder = parent.path().join("report");
        let place = Place::of(&folder)?;
        let (killed, lock) = fill(&place, "")?;
        let leftover = killed.keep();
        drop(lock);
        fs::create_dir(&place.aside)?;
        fs::write(place.aside.join("summary.csv"), "old")?;
        place.restore()?;
        assert_eq!(fs::read_to_string(folder.join("summary.csv"))?, "old");
        place.clear_leftovers()?;
        assert!(!leftover.exists());
        assert_eq!(names(parent.path()), ["report"]);
        Ok(())
    }

    #[test]
    fn a_folder_that_another_run_is_filling_is_left_alone() -> io::Result<()> {
        let parent = tempfile::tempdir()?;
        let place = Place::of(&parent.path().join("report"))?;
        let (running, lock) = fill(&place, "")?;
        place.clear_leftovers()?;
        assert!(lock.is_some() && running.path().exists());
        Ok(())
    }

    #[test]
    fn a_file_put_into_the_old_report_at_the_last_moment_stays() -> io::Result<()> {
        let parent = tempfile::tempdir()?;
        let folder = parent.path().join("report");
        put(&folder, "old")?;
        let place = Place::of(&folder)?;
        let new = fill(&place, "new")?;
        fs::write(folder.join("thesis.txt"), "mine")?;
        assert_eq!(place.put(new)?.as_deref(), Some("thesis.txt"));
        assert_eq!(fs::read_to_string(folder.join("thesis.txt"))?, "mine");
        assert_eq!(fs::read_to_string(folder.join("summary.csv"))?, "old");
        assert_eq!(names(parent.path()), ["report"]);
        Ok(())
    }

    #[test]
    fn a_report_that_breaks_off_leaves_the_old_one_and_nothing_beside_it() -> io::Result<()> {
        let parent = tempfile::tempdir()?;
        let folder = parent.path().join("report");
        put(&folder, "old")?;
        let broken = replace(&folder, |new| {
            new.file("summary.csv", |out| {
                out.write_all(b"ne")?;
                Err(io::Error::from(io::ErrorKind::StorageFull).into())
            })
        });
        assert!(matches!(broken, Err(FolderError::Io { .. })));
        assert_eq!(fs::read_to_string(folder.join("summary.csv"))?, "old");
        assert_eq!(names(parent.path()), ["report"]);
        Ok(())
    }

    #[test]
    fn a_full_disk_is_no_mistake_of_a_row() {
        let full = ::csv::Error::from(io::Error::from(io::ErrorKind::StorageFull));
        assert!(matches!(FileError::from(full), FileError::Io(_)));
    }

    #[test]
    fn a_file_of_the_members_own_is_named_and_nothing_is_touched() -> io::Result<()> {
        let parent = tempfile::tempdir()?;
        let report = parent.path().join("summary.csv");
        fs::write(&report, "metric,value\n")?;
        assert!(check(parent.path()).is_ok());
        for own in ["thesis.txt", "report.htm", "Summary.csv"] {
            fs::write(parent.path().join(own), "mine")?;
            let refusal = check(parent.path()).expect_err("a stranger").to_string();
            assert!(
                refusal.contains(&format!("`{own}`, which is not netcheck's")),
                "{refusal}"
            );
            fs::remove_file(parent.path().join(own))?;
        }
        assert!(matches!(check(&report), Err(FolderError::NotAFolder(_))));
        Ok(())
    }

    #[cfg(unix)]
    #[test]
    fn folder_and_files_are_readable_by_their_owner_only() -> io::Result<()> {
        use std::os::unix::fs::PermissionsExt;
        let parent = tempfile::tempdir()?;
        let folder = parent.path().join("report");
        put(&folder, "x")?;
        let mode =
            |path: &Path| Ok::<_, io::Error>(fs::metadata(path)?.permissions().mode() & 0o777);
        assert_eq!(mode(&folder)?, 0o700);
        assert_eq!(mode(&folder.join("summary.csv"))?, 0o600);
        Ok(())
    }
}
