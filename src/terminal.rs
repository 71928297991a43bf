//! What the terminal is and can do: its width, colour, links.

use std::env;
use std::io::{self, IsTerminal};

use netcheck::cli::ColorArg;
use supports_hyperlinks::Stream;

/// Columns where nobody says how many there are.
const COLUMNS_OF_A_PIPE: usize = 80;

/// Columns of the screen: as asked for, as the terminal has, or as a pipe is taken to have.
pub(crate) fn width() -> usize {
    let terminal = || terminal_size::terminal_size().filter(|_| io::stdout().is_terminal());
    columns_asked_for()
        .or_else(|| terminal().map(|(width, _)| usize::from(width.0)))
        .unwrap_or(COLUMNS_OF_A_PIPE)
}

/// `COLUMNS`, as shells and scripts set it.
fn columns_asked_for() -> Option<usize> {
    env::var("COLUMNS").ok()?.parse().ok()
}

/// Whether to colour: what the option says, else `NO_COLOR`, else `CLICOLOR_FORCE` and `CLICOLOR`, else
/// whether it is a terminal.
pub(crate) fn is_colored(color: ColorArg) -> bool {
    let variable = |name: &str| env::var_os(name).filter(|value| !value.is_empty());
    let is_on = |name: &str| variable(name).map(|value| value != "0");
    match color {
        ColorArg::Always => true,
        ColorArg::Never => false,
        ColorArg::Auto if variable("NO_COLOR").is_some() => false,
        ColorArg::Auto if is_on("CLICOLOR_FORCE") == Some(true) => true,
        ColorArg::Auto => is_on("CLICOLOR") != Some(false) && io::stdout().is_terminal(),
    }
}

/// Whether a link can be followed: a terminal that is known for it, or one whose owner says so with
/// `FORCE_HYPERLINK`.
pub(crate) fn has_links() -> bool {
    supports_hyperlinks::on(Stream::Stdout)
}
