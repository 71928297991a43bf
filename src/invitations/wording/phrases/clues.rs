//! Weak marks, by language: what shows little by itself, and much beside its like. The rule: each
//! mark is a family of verbs and nouns, none of them a sentence that somebody once wrote.

mod english;
mod french;
mod german;
mod italian;
mod portuguese;
mod spanish;

use super::super::Language::{self, English, French, German, Italian, Portuguese, Spanish};
use super::Mark;

/// The phrases of each mark, in one language.
type Lists = &'static [(Mark, &'static [&'static str])];

pub(super) const CLUES: &[(Language, Lists)] = &[
    (English, english::CLUES),
    (Spanish, spanish::CLUES),
    (French, french::CLUES),
    (German, german::CLUES),
    (Portuguese, portuguese::CLUES),
    (Italian, italian::CLUES),
];
