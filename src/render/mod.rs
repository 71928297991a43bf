//! How a report looks: on the screen, and as files. Sorts nothing, decides nothing, computes nothing.

mod csv;
mod escape;
mod folder;
mod screen;

pub use escape::for_terminal;
pub use folder::{FolderError, write};
pub use screen::{Style, screen};
