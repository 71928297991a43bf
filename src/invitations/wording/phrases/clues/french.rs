//! The weak marks of French texts.

use super::Lists;
use super::Mark;

pub(super) const CLUES: Lists = &[];
