//! The tests through the real binary, and those that need texts or exports of some size.

mod counts;
mod made_up;
mod wording;
