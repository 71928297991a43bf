//! The tests through the real binary, and those that need texts or exports of some size.

mod addresses;
mod ambiguity;
mod bad_input;
mod compare;
mod counts;
mod crowds;
mod dress;
mod explain;
mod hostile;
mod inspect;
mod json;
mod kills;
mod label;
mod limits;
mod made_up;
mod manners;
mod mutations;
mod page;
mod privacy;
mod readme;
mod real_structure;
mod rules;
mod screen;
mod support;
mod surroundings;
mod wording;
