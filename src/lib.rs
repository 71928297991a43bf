//! netcheck reads a LinkedIn data export offline and says how real the network in it is, which
//! pending invitations to accept and why, and what to do next.
//!
//! Data flows one way, and the modules stand in that order:
//!
//! ```text
//! export → people → evidence → ties → invitations ┐
//!                 └→ metrics ─────────────────────┴→ analysis → report, explanation, inspection, comparison → render
//!                                                           └→ labelling
//! ```
//!
//! Nothing past [`export`] knows CSV or LinkedIn's column names; nothing before [`render`] knows
//! a terminal or a file format.

pub mod cli;
pub mod day;
pub mod profile_url;
pub mod stage;
pub mod tie;
pub mod untrusted;

mod escape;
mod parallel;
mod words;

pub mod export;
pub mod people;

pub mod evidence;
pub mod ties;

pub mod invitations;
pub mod metrics;

pub mod analysis;
pub mod comparison;
pub mod explanation;
pub mod inspection;
pub mod labelling;
pub mod report;

pub mod render;
