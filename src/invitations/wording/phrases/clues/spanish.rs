//! The weak marks of Spanish texts.

use super::Lists;
use super::Mark;

pub(super) const CLUES: Lists = &[];
