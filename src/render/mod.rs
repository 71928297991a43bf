//! How a report looks: on the screen, and as files. Decides nothing; adds up and orders no more than a
//! picture or a table of the page needs.

mod compare;
mod csv;
mod explain;
mod folder;
mod html;
mod inspect;
mod json;
mod label;
mod links;
mod page;
mod screen;

pub use crate::escape::for_terminal;
pub use compare::comparison;
pub use explain::{candidates, explanation};
pub use folder::{FolderError, write, write_comparison};
pub use html::PageError;
pub use inspect::inspection;
pub use json::{comparison_json, json};
pub use label::{label_begin, label_end, label_prompt, label_question};
pub use page::Style;
pub use screen::screen;
