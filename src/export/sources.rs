//! Which file of which archive is which table, and which of several copies counts.

use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hasher};
use std::io::{self, Read};
use std::path::PathBuf;

use super::archive::{Archive, Entry, OpenError};
use super::connections::{self, Connections};
use super::dialect::NoTable;
use super::limits;
use super::problem::Problem;
use super::table::Tally;
use super::{FileRead, ReadError, TableKind};
use crate::day::Day;

/// How a table is read: its file's name for messages, its bytes, where problems go.
pub(super) type Reader<T> =
    fn(&str, &mut (dyn Read + Send), &mut Vec<Problem>) -> Result<(T, Tally), NoTable>;

/// The archives of one member, and the account of what was read from them.
pub(super) struct Sources {
    archives: Vec<Archive>,
    /// Archive, file and table of every file that netcheck knows by its name.
    known: Vec<(usize, Entry, TableKind)>,
    pub(super) files: Vec<FileRead>,
    pub(super) problems: Vec<Problem>,
    /// Files that netcheck does not know by their name.
    pub(super) left_alone: Vec<String>,
    /// Bytes that may still be unpacked.
    left: u64,
}

/// A reader that stops where all archives together have unpacked too much.
struct Metered<'a, R> {
    reader: R,
    left: &'a mut u64,
}

impl<R: Read> Read for Metered<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.reader.read(buffer)?;
        *self.left = self
            .left
            .checked_sub(count as u64)
            .ok_or(io::ErrorKind::QuotaExceeded)?;
        Ok(count)
    }
}

/// Why a file is set aside.
fn why(no_table: &NoTable) -> String {
    match no_table {
        NoTable::Empty => "the file is empty".to_owned(),
        NoTable::Workbook => "a spreadsheet workbook under the name of a CSV file".to_owned(),
        NoTable::UnknownHeader(_) => "no header row that netcheck knows".to_owned(),
        NoTable::NotText => "no text, though its name says CSV".to_owned(),
        NoTable::BeyondLimit(how) => format!("it {how}, as no real one does"),
        NoTable::Open(OpenError::Encrypted(_)) => {
            "it is protected by a password; unpack the ZIP and give netcheck the folder".to_owned()
        }
        NoTable::Io(error) if error.kind() == io::ErrorKind::QuotaExceeded => {
            "all files together hold more text than any real export".to_owned()
        }
        NoTable::Io(_) | NoTable::Open(_) => {
            "it cannot be read to its end; download the export again".to_owned()
        }
    }
}

/// The paths that lead to different places, and those that lead to one of them again.
fn once_each(paths: &[PathBuf]) -> (Vec<&PathBuf>, Vec<&PathBuf>) {
    let mut seen = Vec::new();
    paths.iter().partition(|path| {
        let place = std::fs::canonicalize(path).unwrap_or_else(|_| (*path).clone());
        let is_new = !seen.contains(&place);
        seen.push(place);
        is_new
    })
}

/// One copy of a table, read.
struct Copy<T> {
    archive: usize,
    entry: Entry,
    file: String,
    value: T,
    tally: Tally,
    problems: Vec<Problem>,
    span: Option<(Day, Day)>,
}

impl Sources {
    pub(super) fn open(paths: &[PathBuf]) -> Result<Self, ReadError> {
        let (paths, again) = once_each(paths);
        let archives = paths
            .iter()
            .map(|path| Archive::open(path))
            .collect::<Result<Vec<_>, _>>()?;
        let (mut known, mut left_alone) = (Vec::new(), Vec::new());
        for (number, archive) in archives.iter().enumerate() {
            for entry in &archive.entries {
                let kind = TableKind::of(entry.base_name());
                // Somebody who names one file says what it is.
                let kind = kind.or(archive.lone_file.then_some(TableKind::Connections));
                match kind {
                    Some(kind) => known.push((number, entry.clone(), kind)),
                    None => left_alone.push(entry.path.clone()),
                }
            }
        }
        let mut sources = Self {
            archives,
            known,
            files: vec![],
            problems: again
                .iter()
                .map(|path| {
                    let what = "named twice; it is read once".to_owned();
                    Problem::set_aside(&path.display().to_string(), what)
                })
                .collect(),
            left_alone,
            left: limits::BYTES_IN_ALL,
        };
        for number in 0..sources.archives.len() {
            for (path, what) in std::mem::take(&mut sources.archives[number].unreadable) {
                let file = sources.shown_path(number, &path);
                sources.problems.push(Problem::set_aside(&file, what));
            }
        }
        sources.drop_equal_copies()?;
        Ok(sources)
    }

    /// The latest date in an archive's name.
    pub(super) fn dated(&self) -> Option<Day> {
        self.archives.iter().filter_map(Archive::dated).max()
    }

    /// Of Connections, Invitations and messages an archive may hold equal copies, which count once; two
    /// that differ are an error.
    fn drop_equal_copies(&mut self) -> Result<(), ReadError> {
        let mut kept: Vec<(usize, Entry, TableKind)> = Vec::new();
        for (archive, entry, kind) in std::mem::take(&mut self.known) {
            let first = kept
                .iter()
                .find(|one| one.0 == archive && one.2 == kind)
                .cloned();
            let Some((_, first, _)) = first.filter(|_| kind.must_be_one()) else {
                kept.push((archive, entry, kind));
                continue;
            };
            let prints = (
                self.fingerprint(archive, &first),
                self.fingerprint(archive, &entry),
            );
            match prints {
                (Some(first_print), Some(print)) if first_print != print => {
                    return Err(ReadError::TwoCopies {
                        first: first.path,
                        second: entry.path,
                    });
                }
                (Some(_), Some(_)) => {
                    let what = format!("the same as {}", first.path);
                    self.problems
                        .push(Problem::set_aside(&self.shown(archive, &entry), what));
                }
                // Which of them is damaged is found when they are read.
                _ => kept.push((archive, entry, kind)),
            }
        }
        self.known = kept;
        Ok(())
    }

    /// Length and hash of a file; `None` where it cannot be read.
    fn fingerprint(&mut self, archive: usize, entry: &Entry) -> Option<(u64, u64)> {
        let mut hasher = DefaultHasher::new();
        let mut length = 0;
        let mut buffer = vec![0; 1 << 16];
        let reader = self.archives[archive].reader(entry).ok()?;
        let mut reader = Metered {
            reader,
            left: &mut self.left,
        };
        loop {
            match reader.read(&mut buffer) {
                Ok(0) => return Some((length, hasher.finish())),
                Ok(count) => {
                    hasher.write(&buffer[..count]);
                    length += count as u64;
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(_) => return None,
            }
        }
    }

    /// How a file is called in messages: with its archive where there are several.
    fn shown(&self, archive: usize, entry: &Entry) -> String {
        self.shown_path(archive, &entry.path)
    }

    fn shown_path(&self, archive: usize, path: &str) -> String {
        if self.archives.len() > 1 && !self.archives[archive].lone_file {
            format!("{}/{path}", self.archives[archive].name)
        } else {
            path.to_owned()
        }
    }

    /// Reads the table that everything stands on; it must be there and readable.
    pub(super) fn read_connections(&mut self) -> Result<Connections, ReadError> {
        let candidates = self.of_kind(TableKind::Connections);
        if candidates.is_empty() {
            if let [only] = self.archives.as_slice()
                && only.lone_file
            {
                return Err(ReadError::OneFile {
                    file: only.path.clone(),
                    folder: only.folder(),
                });
            }
            let names = self
                .archives
                .iter()
                .map(|archive| format!("`{}`", archive.path.display()));
            return Err(ReadError::NoConnections {
                place: names.collect::<Vec<_>>().join(" and "),
                found: self.names_that_end(".csv"),
                archives: self.names_that_end(".zip"),
            });
        }
        let mut copies = Vec::new();
        let mut unusable = Vec::new();
        for (archive, entry) in candidates {
            let file = self.shown(archive, &entry);
            match self.copy(archive, &entry, connections::read, Connections::span) {
                Ok(copy) => copies.push(copy),
                Err(no_table) => unusable.push((archive, file, no_table)),
            }
        }
        // Only where no copy can be used is one of them the reason.
        if copies.is_empty()
            && let Some((archive, file, no_table)) = unusable.pop()
        {
            return Err(self.refusal(archive, file, no_table));
        }
        self.problems.extend(
            unusable
                .iter()
                .map(|(_, file, no_table)| Problem::set_aside(file, why(no_table))),
        );
        Ok(self
            .settle(TableKind::Connections, copies)
            .unwrap_or_default())
    }

    /// The names of files with an ending.
    fn names_that_end(&self, with: &str) -> Vec<String> {
        let entries = self.archives.iter().flat_map(|archive| &archive.entries);
        let names: BTreeSet<&str> = entries
            .map(Entry::base_name)
            .filter(|name| name.to_ascii_lowercase().ends_with(with))
            .collect();
        names.into_iter().map(str::to_owned).collect()
    }

    /// The error for the one table that must be there.
    fn refusal(&self, archive: usize, file: String, no_table: NoTable) -> ReadError {
        match no_table {
            NoTable::Open(error) => error.into(),
            NoTable::Io(error) => self.archives[archive].broken(error).into(),
            NoTable::Empty => ReadError::Empty { file },
            NoTable::Workbook => ReadError::Workbook { file },
            NoTable::UnknownHeader(found) => ReadError::UnknownHeader { file, found },
            NoTable::NotText => ReadError::NotText { file },
            NoTable::BeyondLimit(how) => ReadError::BeyondLimit { file, how },
        }
    }

    /// Reads a table: the copy that counts. `None` where there is none or none has rows; a file that cannot
    /// be read, or is no such table, is set aside.
    pub(super) fn read<T>(
        &mut self,
        kind: TableKind,
        read: impl Fn(&str, &mut (dyn Read + Send), &mut Vec<Problem>) -> Result<(T, Tally), NoTable>,
        days: impl Fn(&T) -> Option<(Day, Day)>,
    ) -> Option<T> {
        let mut copies = Vec::new();
        for (archive, entry) in self.of_kind(kind) {
            match self.copy(archive, &entry, &read, &days) {
                Ok(copy) => copies.push(copy),
                Err(no_table) => {
                    let file = self.shown(archive, &entry);
                    self.problems
                        .push(Problem::set_aside(&file, why(&no_table)));
                }
            }
        }
        self.settle(kind, copies)
    }

    fn of_kind(&self, kind: TableKind) -> Vec<(usize, Entry)> {
        self.known
            .iter()
            .filter(|(_, _, found)| *found == kind)
            .map(|(archive, entry, _)| (*archive, entry.clone()))
            .collect()
    }

    fn copy<T>(
        &mut self,
        archive: usize,
        entry: &Entry,
        read: impl Fn(&str, &mut (dyn Read + Send), &mut Vec<Problem>) -> Result<(T, Tally), NoTable>,
        days: impl Fn(&T) -> Option<(Day, Day)>,
    ) -> Result<Copy<T>, NoTable> {
        let file = self.shown(archive, entry);
        let mut problems = Vec::new();
        let reader = self.archives[archive]
            .reader(entry)
            .map_err(NoTable::Open)?;
        let mut reader = Metered {
            reader,
            left: &mut self.left,
        };
        let (value, tally) = read(&file, &mut reader, &mut problems)?;
        let span = days(&value);
        Ok(Copy {
            archive,
            entry: entry.clone(),
            file,
            value,
            tally,
            problems,
            span,
        })
    }

    /// Whether two copies are equal to the byte. Those whose accounts differ are not read again for it.
    fn is_same<T>(&mut self, one: &Copy<T>, other: &Copy<T>) -> bool {
        one.span == other.span
            && one.tally.read == other.tally.read
            && self
                .fingerprint(one.archive, &one.entry)
                .is_some_and(|print| Some(print) == self.fingerprint(other.archive, &other.entry))
    }

    /// Of several copies the one with rows counts, of these the one from the archive of the later date,
    /// else the one with the newest row, else the first.
    fn settle<T>(&mut self, kind: TableKind, copies: Vec<Copy<T>>) -> Option<T> {
        let date = |copy: &Copy<T>| self.archives[copy.archive].dated();
        let beats = |one: &Copy<T>, other: &Copy<T>| {
            let has_rows = (one.tally.read > 0, other.tally.read > 0);
            if has_rows.0 != has_rows.1 {
                return has_rows.0;
            }
            match (date(one), date(other)) {
                (Some(a), Some(b)) if one.archive != other.archive && a != b => a > b,
                _ => one.span.map(|(_, newest)| newest) > other.span.map(|(_, newest)| newest),
            }
        };
        let mut aside = Vec::new();
        let mut best: Option<Copy<T>> = None;
        for copy in copies {
            best = Some(match best {
                Some(best) if beats(&copy, &best) => {
                    aside.push(best);
                    copy
                }
                Some(best) => {
                    aside.push(copy);
                    best
                }
                None => copy,
            });
        }
        let best = best?;
        for copy in aside {
            let what = if self.is_same(&copy, &best) {
                format!("the same as {}", best.file)
            } else {
                format!("an older copy of the same table; {} counts", best.file)
            };
            self.problems.push(Problem::set_aside(&copy.file, what));
        }
        self.problems.extend(best.problems);
        let has_rows = best.tally.read > 0;
        let archived_on = self.archives[best.archive].dated();
        self.files.push(FileRead {
            file: best.file,
            kind,
            tally: best.tally,
            span: best.span,
            archived_on,
        });
        has_rows.then_some(best.value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::{activity, messages};

    #[test]
    fn a_file_that_vanishes_while_the_export_is_read_is_named() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = |name: &str| folder.path().join(name);
        std::fs::write(
            file("Connections.csv"),
            "First Name,Connected On\nAna,05 Mar 2024\n",
        )
        .expect("a file");
        std::fs::write(file("Logins.csv"), "Login Date\n").expect("a file");
        let mut sources = Sources::open(&[folder.path().to_owned()]).expect("an export");
        std::fs::remove_file(file("Logins.csv")).expect("a file");
        let read = |file: &str, source: &mut (dyn Read + Send), problems: &mut Vec<Problem>| {
            activity::read(activity::Activity::Logins, file, source, problems)
        };
        assert!(sources.read(TableKind::Logins, read, |_| None).is_none());
        assert_eq!(
            sources.problems[0].to_string(),
            "Logins.csv: it cannot be read to its end; download the export again"
        );
        std::fs::remove_file(file("Connections.csv")).expect("a file");
        let refusal = sources.read_connections().expect_err("no file").to_string();
        assert!(
            refusal.contains("cannot be read: no such file"),
            "{refusal}"
        );
    }

    #[test]
    fn all_archives_together_unpack_no_more_than_so_much() {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(
            folder.path().join("messages.csv"),
            "FROM,TO,DATE\n".repeat(100),
        )
        .expect("a file");
        let mut sources = Sources::open(&[folder.path().to_owned()]).expect("an export");
        sources.left = 100;
        let read = |file: &str, source: &mut (dyn Read + Send), problems: &mut Vec<Problem>| {
            messages::read(file, source, &messages::Wanted::default(), problems)
        };
        assert!(sources.read(TableKind::Messages, read, |_| None).is_none());
        assert_eq!(
            sources.problems[0].to_string(),
            "messages.csv: all files together hold more text than any real export"
        );
    }
}
