//! The tests through the real binary, and those that need texts or exports of some size.

mod bad_input;
mod counts;
mod dress;
mod explain;
mod hostile;
mod inspect;
mod label;
mod json;
mod made_up;
mod manners;
mod readme;
mod real_structure;
mod rules;
mod screen;
mod support;
mod wording;
