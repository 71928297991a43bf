//! The file of labels: the member's, so every line that stands there is kept.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use csv::{ReaderBuilder, StringRecord, Terminator, WriterBuilder};
use tempfile::Builder;
use thiserror::Error;

use crate::day::Day;
use crate::escape::for_cell;
use crate::export::{Labels, LabelsError, comparable, in_words, read_labels};
use crate::tie::Label;
use crate::untrusted::Untrusted;

/// The columns, in the order of a new file.
const COLUMNS: [&str; 5] = ["profile_url", "name", "tie", "asked", "answered_on"];

/// Why answers cannot be kept.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum LabelFileError {
    /// What is there cannot be read.
    #[error(transparent)]
    Labels(#[from] LabelsError),
    /// The file is not written by `label` nor plain enough to add to.
    #[error(
        "answers cannot be added to `{0}`: it must be a UTF-8 CSV file with commas whose first row names the columns; \
         save it so, or name another file with `--labels`"
    )]
    NotPlain(PathBuf),
    /// The folder that would hold it is not there.
    #[error(
        "there is no folder `{0}` to keep the answers in; make it, or name another file with `--labels`"
    )]
    NoFolder(PathBuf),
    /// It cannot be written.
    #[error(
        "the answers cannot be kept in `{path}`: {}; name another file with `--labels`",
        in_words(.cause)
    )]
    Unwritable {
        /// The file.
        path: PathBuf,
        /// What the system says.
        cause: io::Error,
    },
}

/// A file of labels that grows by one line an answer.
pub(super) struct LabelFile {
    path: PathBuf,
    /// Whether it is on disk yet.
    exists: bool,
    header: StringRecord,
    rows: Vec<StringRecord>,
}

impl LabelFile {
    /// Reads what is there; a file that is not there begins empty.
    pub(super) fn open(path: PathBuf) -> Result<Self, LabelFileError> {
        // Behind a link the file it leads to is kept, not the link replaced.
        let path = fs::canonicalize(&path).unwrap_or(path);
        let text = match fs::read(&path) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                // Said now, and not when the first answer is already given.
                if !folder_of(&path).is_dir() {
                    return Err(LabelFileError::NoFolder(folder_of(&path).to_owned()));
                }
                return Ok(Self {
                    path,
                    exists: false,
                    header: StringRecord::from(COLUMNS.to_vec()),
                    rows: vec![],
                });
            }
            Err(cause) => return Err(LabelsError::Unreadable { path, cause }.into()),
        };
        let text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&text);
        let mut rows = ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .from_reader(text)
            .into_records();
        let (exists, header) = match rows.next() {
            Some(Ok(header)) if header.iter().any(|cell| is_column(cell, "tie")) => (true, header),
            // Nothing but blank lines is a file that is still to be begun.
            None => (false, StringRecord::from(COLUMNS.to_vec())),
            _ => return Err(LabelFileError::NotPlain(path)),
        };
        let rows = rows.collect::<Result<_, _>>();
        let mut file = Self {
            rows: rows.map_err(|_| LabelFileError::NotPlain(path.clone()))?,
            path,
            exists,
            header,
        };
        for column in COLUMNS {
            if !file.header.iter().any(|cell| is_column(cell, column)) {
                file.header.push_field(column);
            }
        }
        Ok(file)
    }

    /// The labels on disk.
    pub(super) fn labels(&self) -> Result<Labels, LabelFileError> {
        if self.exists {
            Ok(read_labels(&self.path)?)
        } else {
            Ok(Labels::default())
        }
    }

    /// Adds a line and saves.
    pub(super) fn append(
        &mut self,
        profile_url: &str,
        name: &Untrusted,
        label: Label,
        on: Day,
    ) -> Result<(), LabelFileError> {
        let cells = [
            for_cell(profile_url),
            for_cell(name.as_typed()),
            label.tie.word().into(),
            label.asked.word().into(),
            on.to_string().into(),
        ];
        let row = self.header.iter().map(|title| {
            let column = COLUMNS.iter().position(|column| is_column(title, column));
            column.map_or("", |column| &cells[column])
        });
        self.rows.push(row.collect());
        self.save()
    }

    /// Drops the last line and saves.
    pub(super) fn take_back(&mut self) -> Result<(), LabelFileError> {
        self.rows.pop();
        self.save()
    }

    /// Writes the whole file beside the old one, readable by its owner only, and puts it in its place.
    fn save(&mut self) -> Result<(), LabelFileError> {
        self.write().map_err(|cause| LabelFileError::Unwritable {
            path: self.path.clone(),
            cause,
        })?;
        self.exists = true;
        Ok(())
    }

    fn write(&self) -> io::Result<()> {
        // Owner only, as temporary files are.
        let mut file = Builder::new()
            .prefix(".netcheck-labels-")
            .tempfile_in(folder_of(&self.path))?;
        let mut writer = WriterBuilder::new()
            .flexible(true)
            .terminator(Terminator::Any(b'\n'))
            .from_writer(&mut file);
        writer.write_record(&self.header)?;
        for row in &self.rows {
            writer.write_record(row)?;
        }
        writer.flush()?;
        drop(writer);
        file.flush()?;
        file.as_file().sync_all()?;
        file.persist(&self.path)?;
        Ok(())
    }
}

fn folder_of(path: &Path) -> &Path {
    path.parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."))
}

fn is_column(title: &str, column: &str) -> bool {
    comparable(title) == comparable(column)
}
