//! The weak marks of Portuguese texts.

use super::Lists;
use super::Mark;

pub(super) const CLUES: Lists = &[];
