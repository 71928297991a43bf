//! The tests through the real binary, and those that need texts or exports of some size.

mod bad_input;
mod compare;
mod counts;
mod dress;
mod explain;
mod hostile;
mod inspect;
mod json;
mod label;
mod made_up;
mod manners;
mod page;
mod readme;
mod real_structure;
mod rules;
mod screen;
mod support;
mod wording;
