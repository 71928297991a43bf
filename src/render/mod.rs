//! How a report looks: on the screen, and as files. Sorts nothing, decides nothing, computes nothing.

mod csv;
mod escape;
mod explain;
mod folder;
mod inspect;
mod label;
mod json;
mod page;
mod screen;

pub use escape::{for_cell, for_terminal};
pub use explain::{candidates, explanation};
pub use folder::{FolderError, write};
pub use inspect::inspection;
pub use label::{label_begin, label_end, label_prompt, label_question};
pub use json::json;
pub use screen::{Style, screen};
