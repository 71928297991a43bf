//! Counts of the report, made once more from the facts of a made-up export and compared with the program's.

mod differences;
pub(crate) mod expected;
mod invitations;
mod kinds;
mod older;
mod reshaped;
pub(crate) mod samples;
mod talk;
