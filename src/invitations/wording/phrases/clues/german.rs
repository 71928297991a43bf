//! The weak marks of German texts.

use super::Lists;
use super::Mark;

pub(super) const CLUES: Lists = &[];
