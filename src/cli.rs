//! The command line: what can be typed.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

use crate::day::Day;
use crate::invitations::{Comfort, Goal, Usage};

/// Which LinkedIn invitations should you accept, and how real is your network?
///
/// Reads the data export that LinkedIn sent you, entirely offline, and gives a verdict with reasons on every
/// pending invitation.
#[derive(Debug, Parser)]
#[command(
    name = "netcheck",
    version,
    max_term_width = 100,
    after_help = "\
Examples:
  netcheck inspect Complete_*.zip             what is in it, and what is missing
  netcheck analyze Complete_*.zip             the main job
  netcheck explain 'Mira Lindqvist' export/   why somebody is judged so
  netcheck compare spring/ autumn/            what changed

Nothing leaves your machine: there is no network code."
)]
pub struct Cli {
    /// What to do
    #[command(subcommand)]
    pub command: Command,
}

/// What netcheck does.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Judge invitations and network, print the summary, write the report folder
    Analyze(Analyze),
    /// Show what is in an export: files, rows, what was skipped and why, what can be told from it
    Inspect(Inspect),
    /// Show all evidence on one connection or inviter, with its weight, and how a verdict came about
    Explain(Explain),
    /// Ask about the people where your answer helps most, a key press each, and keep the answers
    Label(Label),
    /// Show what changed between two exports: who came, left, moved; what became of invitations
    Compare(Compare),
    /// Print completions for a shell
    Completions(Completions),
    /// Print the manual page
    #[command(after_help = "\
Example:
  netcheck man > ~/.local/share/man/man1/netcheck.1")]
    Man,
}

/// The main job.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  netcheck analyze Complete_LinkedInDataExport_11-14-2026.zip
  netcheck analyze Basic_*.zip Complete_*.zip
  netcheck analyze export/ --goal jobs --out quarterly
  netcheck analyze export/ --json --no-files | jq .summary

Exit status: 0 done; 1 done, but --strict found skipped rows; 2 could not run; 130 stopped by Ctrl-C.")]
pub struct Analyze {
    /// A folder, a ZIP as downloaded, or one Connections.csv; several are read as one
    #[arg(value_name = "EXPORT", required = true)]
    pub exports: Vec<PathBuf>,

    /// Folder for the report
    #[arg(long, value_name = "DIR", default_value = "netcheck-report")]
    pub out: PathBuf,

    /// Print only, write nothing
    #[arg(long)]
    pub no_files: bool,

    /// Print the whole result as one JSON document in place of the tables
    #[arg(long)]
    pub json: bool,

    /// What you wish and know.
    #[command(flatten)]
    pub wishes: Wishes,

    /// Exit with status 1 when any row was skipped
    #[arg(long)]
    pub strict: bool,

    /// No notes on standard error
    #[arg(short, long)]
    pub quiet: bool,

    /// Say where the time went
    #[arg(short, long)]
    pub verbose: bool,
}

/// What is in an export.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  netcheck inspect Complete_LinkedInDataExport_11-14-2026.zip
  netcheck inspect Basic_*.zip Complete_*.zip")]
pub struct Inspect {
    /// A folder, a ZIP as downloaded, or one Connections.csv; several are read as one
    #[arg(value_name = "EXPORT", required = true)]
    pub exports: Vec<PathBuf>,

    /// When to colour the output
    #[arg(long, value_name = "WHEN", default_value = "auto")]
    pub color: ColorArg,
}

/// Completions for a shell.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  netcheck completions bash >> ~/.bash_completion
  netcheck completions fish > ~/.config/fish/completions/netcheck.fish")]
pub struct Completions {
    /// Which shell
    #[arg(value_name = "SHELL")]
    pub shell: Shell,
}

/// One person.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  netcheck explain 'Mira Lindqvist' export/
  netcheck explain linkedin.com/in/mira-lindqvist export/ --labels ties.csv

Exit status: 0 done; 2 could not run, also where nobody fits, or several people do: those are listed.")]
pub struct Explain {
    /// A name, a part of one, or a profile URL
    #[arg(value_name = "PERSON")]
    pub person: String,

    /// A folder, a ZIP as downloaded, or one Connections.csv; several are read as one
    #[arg(value_name = "EXPORT", required = true)]
    pub exports: Vec<PathBuf>,

    /// What you wish and know.
    #[command(flatten)]
    pub wishes: Wishes,
}

/// Questions.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  netcheck label export/ --labels ties.csv
  netcheck analyze export/ --labels ties.csv

--labels is needed: the file that keeps the answers. It need not be there yet.
Every second person is drawn at random: only those answers also correct the share of strangers.
Over a pipe one answer a line is read: known, acquaintance, stranger, skip, back, quit.")]
pub struct Label {
    /// A folder, a ZIP as downloaded, or one Connections.csv; several are read as one
    #[arg(value_name = "EXPORT", required = true)]
    pub exports: Vec<PathBuf>,

    /// What you wish and know.
    #[command(flatten)]
    pub wishes: Wishes,
}

/// Two exports of one member.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  netcheck compare Complete_LinkedInDataExport_08-14-2026.zip export/
  netcheck compare spring/ autumn/ --json --no-files | jq .changes

Exit status: 0 done; 2 could not run, also where the two are of different members;
130 stopped by Ctrl-C.")]
pub struct Compare {
    /// The older export: a folder, a ZIP as downloaded, or one Connections.csv
    #[arg(value_name = "OLD")]
    pub old: PathBuf,

    /// The newer export of the same member
    #[arg(value_name = "NEW")]
    pub new: PathBuf,

    /// Folder for compare.csv
    #[arg(long, value_name = "DIR", default_value = "netcheck-compare")]
    pub out: PathBuf,

    /// Print only, write nothing
    #[arg(long)]
    pub no_files: bool,

    /// Print the whole result as one JSON document in place of the tables
    #[arg(long)]
    pub json: bool,

    /// What you wish and know.
    #[command(flatten)]
    pub judging: Judging,

    /// When to colour the output
    #[arg(long, value_name = "WHEN", default_value = "auto")]
    pub color: ColorArg,

    /// No notes on standard error
    #[arg(short, long)]
    pub quiet: bool,

    /// Say where the time went
    #[arg(short, long)]
    pub verbose: bool,
}

/// What bears on every judgement, and how it is shown.
#[derive(Debug, Args)]
pub struct Wishes {
    /// What bears on every judgement.
    #[command(flatten)]
    pub judging: Judging,

    /// The day ages are counted to [default: the date in the archive's name, else the newest row]
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    pub as_of: Option<Day>,

    /// When to colour the output
    #[arg(long, value_name = "WHEN", default_value = "auto")]
    pub color: ColorArg,
}

/// What bears on every judgement.
#[derive(Debug, Args)]
pub struct Judging {
    /// How actively you plan to use LinkedIn [default: inferred from your active days]
    #[arg(long, value_name = "PLAN")]
    pub usage: Option<UsageArg>,

    /// How well you understand its features and settings [default: inferred from your account]
    #[arg(long, value_name = "LEVEL")]
    pub comfort: Option<ComfortArg>,

    /// What you use LinkedIn for; may be repeated [default: network]
    #[arg(long = "goal", value_name = "GOAL")]
    pub goals: Vec<GoalArg>,

    /// CSV file with what you know better: profile_url or name, and tie (known, acquaintance, stranger)
    #[arg(long, value_name = "FILE")]
    pub labels: Option<PathBuf>,
}

/// Planned usage.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum UsageArg {
    /// An active presence
    Active,
    /// Not very active
    Passive,
}

impl From<UsageArg> for Usage {
    fn from(usage: UsageArg) -> Self {
        match usage {
            UsageArg::Active => Self::Active,
            UsageArg::Passive => Self::Passive,
        }
    }
}

/// Comfort with the platform.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum ComfortArg {
    /// You understand its features and settings
    Confident,
    /// You are unsure how it works
    Unsure,
}

impl From<ComfortArg> for Comfort {
    fn from(comfort: ComfortArg) -> Self {
        match comfort {
            ComfortArg::Confident => Self::Confident,
            ComfortArg::Unsure => Self::Unsure,
        }
    }
}

/// What LinkedIn is used for.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum GoalArg {
    /// Keep in touch with people you know
    Network,
    /// Look for a job: recruiters and acquaintances are worth a look
    Jobs,
    /// Show your work
    Showcase,
    /// Follow the news of your field
    News,
    /// Learn
    Learn,
}

impl From<GoalArg> for Goal {
    fn from(goal: GoalArg) -> Self {
        match goal {
            GoalArg::Network => Self::Network,
            GoalArg::Jobs => Self::Jobs,
            GoalArg::Showcase => Self::Showcase,
            GoalArg::News => Self::News,
            GoalArg::Learn => Self::Learn,
        }
    }
}

/// When to colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ColorArg {
    /// On a terminal, unless NO_COLOR, CLICOLOR or CLICOLOR_FORCE say otherwise
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

fn day(text: &str) -> Result<Day, String> {
    text.parse::<jiff::civil::Date>()
        .ok()
        .filter(|_| text.len() == 10)
        .map(Day::from)
        .ok_or_else(|| "expected a day like 2026-11-14".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_definition_is_sound() {
        Cli::command().debug_assert();
    }

    #[test]
    fn a_day_is_read_in_one_form_only() {
        assert_eq!(
            day("2026-11-14").map(|day| day.to_string()),
            Ok("2026-11-14".to_owned())
        );
        assert!(day("14 Nov 2026").is_err());
        assert_eq!(
            day("9999-12-31").map(|day| day.to_string()),
            Ok("9999-12-31".to_owned())
        );
        assert!(day("2026-11-14T10:00").is_err());
    }
}
