//! What was not used as it is: one line a row or file, with the place and what was expected.
//! Never the cell itself: it is somebody's private text.

use std::fmt;

use serde::Serialize;

/// What became of a row or file that has a problem. The names are those of skipped.csv.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum Action {
    /// The row is lost to the result.
    Skipped,
    /// The row says again what an earlier one said.
    Duplicate,
    /// The row is used with a cell left empty.
    Repaired,
    /// A whole file was not used.
    SetAside,
}

/// A row or file that was not used as is. Prints as `Connections.csv:17: Connected On: expected …`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file, as it is called in the export.
    pub file: String,
    /// The line of the file where the row begins; `None` where the whole file is meant.
    pub line: Option<u64>,
    /// The column and what was expected of it.
    pub what: String,
    /// What was done.
    pub action: Action,
}

impl Problem {
    /// A whole file that is not used.
    pub fn set_aside(file: &str, what: impl Into<String>) -> Self {
        Self {
            file: file.to_owned(),
            line: None,
            what: what.into(),
            action: Action::SetAside,
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}:{line}: {}", self.file, self.what),
            None => write!(f, "{}: {}", self.file, self.what),
        }
    }
}
