//! The member's own word on people: a CSV file that `--labels` names.

use std::fs::File;
use std::path::{Path, PathBuf};

use thiserror::Error;

use super::dialect::NoTable;
use super::header::Column;
use super::in_words;
use super::limits;
use super::problem::Problem;
use super::row::Schema;
use super::table::{self, Taken};
use super::torn::Escape;
use crate::profile_url::ProfileUrl;
use crate::tie::{Asked, Label, Tie};
use crate::untrusted::Untrusted;

/// One line of the labels.
#[derive(Clone, Debug)]
pub struct LabelLine {
    /// The address of whom it is about, if given.
    pub profile_url: Option<ProfileUrl>,
    /// The name, where no address is given.
    pub name: Untrusted,
    /// What the member says, and how they came to be asked.
    pub label: Label,
    /// Where it stands.
    pub line: u64,
}

/// Labels as read, and the lines that could not be.
#[derive(Clone, Debug, Default)]
pub struct Labels {
    /// In the order of the file: the last line for a person wins.
    pub lines: Vec<LabelLine>,
    /// Lines without person or with another word for the tie.
    pub problems: Vec<Problem>,
    /// The file's name, for messages.
    pub file: String,
}

/// Why labels cannot be read.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum LabelsError {
    /// There is no such file.
    #[error(
        "there is no file of labels `{path}`; `netcheck label EXPORT --labels {path}` makes one, or name yours with \
         `--labels`", path = .0.display()
    )]
    Missing(PathBuf),
    /// The file cannot be read.
    #[error(
        "the labels in `{path}` cannot be read: {}; give the path of a CSV file with `--labels`",
        in_words(.cause)
    )]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system says.
        cause: std::io::Error,
    },
    /// The file is no table of labels.
    #[error("`{0}` holds no labels; it needs a header row with `tie` and `profile_url` or `name`")]
    NoLabels(PathBuf),
}

const PROFILE_URL: usize = 0;
const NAME: usize = 1;
const TIE: usize = 2;
const ASKED: usize = 3;

const SCHEMA: Schema = Schema {
    columns: &[
        Column(&["profile_url"]),
        Column(&["name"]),
        Column(&["tie"]),
        Column(&["asked"]),
    ],
    required: &[&[TIE], &[PROFILE_URL, NAME]],
    escape: Escape::Doubled,
    shared: &[],
    most: limits::PEOPLE,
};

/// Reads a file of labels.
pub fn read_labels(path: &Path) -> Result<Labels, LabelsError> {
    let unreadable = |cause: std::io::Error| match cause.kind() {
        std::io::ErrorKind::NotFound => LabelsError::Missing(path.to_owned()),
        _ => LabelsError::Unreadable {
            path: path.to_owned(),
            cause,
        },
    };
    let mut file = File::open(path).map_err(unreadable)?;
    let name = path
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    let mut labels = Labels {
        file: name.clone(),
        ..Labels::default()
    };
    let read = table::read(&name, &mut file, &SCHEMA, &mut labels.problems, |row| {
        let Some(tie) = Tie::of_word(&row.text(TIE).to_lowercase()) else {
            return Taken::Skipped(row.expected(TIE, "known, acquaintance or stranger"));
        };
        let profile_url = ProfileUrl::parse(&row.text(PROFILE_URL));
        let name = row.untrusted(NAME);
        if profile_url.is_none() && name.is_empty() {
            return Taken::Skipped(row.expected(PROFILE_URL, "a profile URL, or a name beside it"));
        }
        labels.lines.push(LabelLine {
            profile_url,
            name,
            label: Label {
                tie,
                asked: Asked::of_word(&row.text(ASKED).to_lowercase()),
            },
            line: row.line(),
        });
        Taken::Used
    });
    match read {
        Ok(_) => Ok(labels),
        Err(NoTable::Io(cause)) => Err(LabelsError::Unreadable {
            path: path.to_owned(),
            cause,
        }),
        Err(_) => Err(LabelsError::NoLabels(path.to_owned())),
    }
}
