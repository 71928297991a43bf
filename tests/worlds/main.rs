//! Made-up lives whose truth is known, written as exports and judged by the real program.
//!
//! The scorecard, for a look by hand:
//!
//! ```text
//! WORLDS_SEEDS=20 WORLDS_HALF=tuning cargo test --test worlds scorecard -- --ignored --nocapture
//! WORLDS_SEEDS=8 WORLDS_OUT=folder cargo test --test worlds written_to_a_folder -- --ignored --nocapture
//! ```
//!
//! `WORLDS_HALF` is `tuning`, `held`, `all` or one kind; `WORLDS_FIRST` the first seed; `WORLDS_LABELS=no` leaves
//! out the runs with labels.

mod asking;
mod calendar;
mod chance;
mod commands;
mod files;
mod life;
mod score;
mod slice;
mod texts;
