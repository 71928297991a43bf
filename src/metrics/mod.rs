//! Totals over all connections, as lazy plans that are collected once.

mod companies;
mod frame;
mod growth;

pub use companies::{CompanyTotal, companies};
pub use frame::{ConnectionFrame, FrameRow};
pub use growth::{MonthTotal, growth};

use polars::prelude::PolarsError;

/// A plan over frames that this crate built itself cannot fail but by a mistake in it.
pub type Result<T> = std::result::Result<T, PolarsError>;
