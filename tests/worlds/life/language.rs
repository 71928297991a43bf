//! The languages that people of these worlds write in.

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Language {
    English,
    Spanish,
    French,
    German,
    Portuguese,
    Italian,
}
