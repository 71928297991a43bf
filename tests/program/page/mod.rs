//! The page of the report: what stands in the file, and how it behaves in a real browser.

mod behaviour;
mod browser;
mod file;
mod hostile;
mod looks;
pub(crate) mod samples;
