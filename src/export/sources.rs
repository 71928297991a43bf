//! Which file of which archive is which table, and which of several copies counts.

use std::hash::{DefaultHasher, Hasher};
use std::io::{self, Read};
use std::path::PathBuf;

use super::archive::{Archive, Entry};
use super::connections::{self, Connections};
use super::dialect::NoTable;
use super::problem::Problem;
use super::table::Tally;
use super::{FileRead, ReadError, TableKind};
use crate::day::Day;

/// How a table is read: its file's name for messages, its bytes, where problems go.
pub(super) type Reader<T> =
    fn(&str, &mut dyn Read, &mut Vec<Problem>) -> Result<(T, Tally), NoTable>;

/// The archives of one member, and the account of what was read from them.
pub(super) struct Sources {
    archives: Vec<Archive>,
    /// Archive, file and table of every file that netcheck knows by its name.
    known: Vec<(usize, Entry, TableKind)>,
    pub(super) files: Vec<FileRead>,
    pub(super) problems: Vec<Problem>,
    /// Files that netcheck does not know by their name.
    pub(super) left_alone: Vec<String>,
}

/// One copy of a table, read.
struct Copy<T> {
    archive: usize,
    file: String,
    value: T,
    tally: Tally,
    problems: Vec<Problem>,
    span: Option<(Day, Day)>,
}

impl Sources {
    pub(super) fn open(paths: &[PathBuf]) -> Result<Self, ReadError> {
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
            problems: vec![],
            left_alone,
        };
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
            match first {
                Some((_, first, _)) if kind.must_be_one() => {
                    if self.fingerprint(archive, &first)? != self.fingerprint(archive, &entry)? {
                        return Err(ReadError::TwoCopies {
                            first: first.path,
                            second: entry.path,
                        });
                    }
                    let what = format!("the same as {}", first.path);
                    self.problems
                        .push(Problem::set_aside(&self.shown(archive, &entry), what));
                }
                _ => kept.push((archive, entry, kind)),
            }
        }
        self.known = kept;
        Ok(())
    }

    fn fingerprint(&mut self, archive: usize, entry: &Entry) -> Result<(u64, u64), ReadError> {
        let mut hasher = DefaultHasher::new();
        let mut length = 0;
        let mut buffer = vec![0; 1 << 16];
        let mut reader = self.archives[archive].reader(entry)?;
        loop {
            match reader.read(&mut buffer) {
                Ok(0) => return Ok((length, hasher.finish())),
                Ok(count) => {
                    hasher.write(&buffer[..count]);
                    length += count as u64;
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => {
                    drop(reader);
                    return Err(self.archives[archive].broken(error).into());
                }
            }
        }
    }

    /// How a file is called in messages: with its archive where there are several.
    fn shown(&self, archive: usize, entry: &Entry) -> String {
        if self.archives.len() > 1 && !self.archives[archive].lone_file {
            format!("{}/{}", self.archives[archive].name, entry.path)
        } else {
            entry.path.clone()
        }
    }

    /// Reads the table that everything stands on; it must be there and readable.
    pub(super) fn read_connections(&mut self) -> Result<Connections, ReadError> {
        let candidates = self.of_kind(TableKind::Connections);
        if candidates.is_empty() {
            let names = self
                .archives
                .iter()
                .map(|archive| format!("`{}`", archive.path.display()));
            let csv = |entry: &&Entry| entry.base_name().to_ascii_lowercase().ends_with(".csv");
            let mut found: Vec<String> = self
                .archives
                .iter()
                .flat_map(|archive| archive.entries.iter().filter(csv))
                .map(|entry| entry.base_name().to_owned())
                .collect();
            found.sort();
            found.dedup();
            return Err(ReadError::NoConnections {
                place: names.collect::<Vec<_>>().join(" and "),
                found,
            });
        }
        let mut copies = Vec::new();
        let mut empty = Vec::new();
        for (archive, entry) in candidates {
            let file = self.shown(archive, &entry);
            copies.push(
                match self.copy(archive, &entry, connections::read, connected)? {
                    Ok(copy) => copy,
                    Err(NoTable::Empty) => {
                        empty.push(file);
                        continue;
                    }
                    Err(NoTable::Workbook) => return Err(ReadError::Workbook { file }),
                    Err(NoTable::UnknownHeader(found)) => {
                        return Err(ReadError::UnknownHeader { file, found });
                    }
                    Err(NoTable::Io(error)) => {
                        return Err(self.archives[archive].broken(error).into());
                    }
                },
            );
        }
        match empty.pop() {
            Some(file) if copies.is_empty() => return Err(ReadError::Empty { file }),
            last => empty.extend(last),
        }
        self.problems.extend(
            empty
                .iter()
                .map(|file| Problem::set_aside(file, "the file is empty")),
        );
        Ok(self
            .settle(TableKind::Connections, copies)
            .unwrap_or_default())
    }

    /// Reads a table: the copy that counts. `None` where there is none or none has rows; a file that is
    /// no such table is set aside.
    pub(super) fn read<T>(
        &mut self,
        kind: TableKind,
        read: impl Fn(&str, &mut dyn Read, &mut Vec<Problem>) -> Result<(T, Tally), NoTable>,
        days: impl Fn(&T) -> Option<(Day, Day)>,
    ) -> Result<Option<T>, ReadError> {
        let mut copies = Vec::new();
        for (archive, entry) in self.of_kind(kind) {
            let what = match self.copy(archive, &entry, &read, &days)? {
                Ok(copy) => {
                    copies.push(copy);
                    continue;
                }
                Err(NoTable::Io(error)) => return Err(self.archives[archive].broken(error).into()),
                Err(NoTable::Empty) => "the file is empty",
                Err(NoTable::Workbook) => "a spreadsheet workbook under the name of a CSV file",
                Err(NoTable::UnknownHeader(_)) => "no header row that netcheck knows",
            };
            self.problems
                .push(Problem::set_aside(&self.shown(archive, &entry), what));
        }
        Ok(self.settle(kind, copies))
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
        read: impl Fn(&str, &mut dyn Read, &mut Vec<Problem>) -> Result<(T, Tally), NoTable>,
        days: impl Fn(&T) -> Option<(Day, Day)>,
    ) -> Result<Result<Copy<T>, NoTable>, ReadError> {
        let file = self.shown(archive, entry);
        let mut problems = Vec::new();
        let mut reader = self.archives[archive].reader(entry)?;
        Ok(
            read(&file, &mut reader, &mut problems).map(|(value, tally)| {
                let span = days(&value);
                Copy {
                    archive,
                    file,
                    value,
                    tally,
                    problems,
                    span,
                }
            }),
        )
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
                    aside.push(best.file);
                    copy
                }
                Some(best) => {
                    aside.push(copy.file);
                    best
                }
                None => copy,
            });
        }
        let best = best?;
        for file in aside {
            let what = format!("an older copy of the same table; {} counts", best.file);
            self.problems.push(Problem::set_aside(&file, what));
        }
        self.problems.extend(best.problems);
        let has_rows = best.tally.read > 0;
        self.files.push(FileRead {
            file: best.file,
            kind,
            tally: best.tally,
            span: best.span,
        });
        has_rows.then_some(best.value)
    }
}

fn connected(connections: &Connections) -> Option<(Day, Day)> {
    let named = connections.named.iter().filter_map(|one| one.connected_on);
    super::span(named.chain(connections.hidden.iter().map(|(day, _)| *day)))
}
