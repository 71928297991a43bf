//! What is in an export, before anything is judged.

use crate::day::Day;
use crate::export::{AsOf, Tally};
use crate::untrusted::Untrusted;

/// The files of an export, what was read of them, and what can be told from it.
#[derive(Clone, Debug)]
pub struct Inspection {
    /// The day that ages would be counted to, and where it is from.
    pub as_of: AsOf,
    /// The files read, by path.
    pub files: Vec<InspectedFile>,
    /// Files that netcheck knows by name and did not use, and why.
    pub set_aside: Vec<(Untrusted, String)>,
    /// Rows not used as they are: the place, and what was expected.
    pub problems: Vec<Untrusted>,
    /// Files that netcheck has no use for.
    pub left_alone: Vec<Untrusted>,
    /// Rows that are used, but count for less than they seem to.
    pub remarks: Vec<String>,
    /// What can be told from this export.
    pub can: Vec<&'static str>,
    /// What cannot, and the box to tick at LinkedIn for it.
    pub cannot: Vec<(&'static str, &'static str)>,
}

/// A file that was read.
#[derive(Clone, Debug)]
pub struct InspectedFile {
    /// Its path in the export.
    pub file: Untrusted,
    /// What it was recognised as.
    pub what: &'static str,
    /// Which of its table's layouts it has; empty where there is but one.
    pub layout: &'static str,
    /// The account of its rows.
    pub tally: Tally,
    /// The first and the last day in it.
    pub span: Option<(Day, Day)>,
}
