//! The weak marks of Italian texts.

use super::Lists;
use super::Mark;

pub(super) const CLUES: Lists = &[];
