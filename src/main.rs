//! Arguments in, report out, exit code: the only place with stdout, stderr and the clock.

use std::io::{self, BufWriter, IsTerminal, Write};
use std::process::ExitCode;
use std::time::Instant;

use anyhow::Context;
use clap::Parser;
use netcheck::analysis::{self, Settings};
use netcheck::cli::{Analyze, Cli, ColorArg, Command};
use netcheck::day::Day;
use netcheck::export::Action;
use netcheck::render::{self, Style};
use netcheck::report::Report;
use netcheck::untrusted::Untrusted;

/// Columns where nobody says how many there are.
const COLUMNS_OF_A_PIPE: usize = 80;

/// How many problems are named; skipped.csv has all.
const PROBLEMS_NAMED: usize = 5;

fn main() -> ExitCode {
    let Command::Analyze(arguments) = Cli::parse().command;
    match analyze(&arguments) {
        Ok(code) => code,
        Err(error) if is_broken_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            let message = render::for_terminal(&Untrusted::new(&format!("{error:#}")));
            // Nothing is left to do if even stderr is gone.
            let _ = writeln!(io::stderr(), "netcheck: {message}");
            ExitCode::from(2)
        }
    }
}

fn analyze(arguments: &Analyze) -> anyhow::Result<ExitCode> {
    let begin = Instant::now();
    let settings = Settings {
        usage: arguments.usage.map(Into::into),
        comfort: arguments.comfort.map(Into::into),
        goals: arguments.goals.iter().map(|goal| (*goal).into()).collect(),
        labels: arguments.labels.clone(),
        as_of: arguments.as_of,
    };
    let report = analysis::analyze(&arguments.exports, &settings, today())?;
    let analyzed = begin.elapsed();
    let folder = (!arguments.no_files).then_some(arguments.out.as_path());
    if let Some(folder) = folder {
        render::write(&report, folder)?;
    }
    let written = begin.elapsed();
    print(&report, arguments)?;
    let mut stderr = io::stderr().lock();
    if !arguments.quiet {
        say_notes(&mut stderr, &report)?;
    }
    if arguments.verbose {
        writeln!(
            stderr,
            "time: {:.1} ms to read and judge, {:.1} ms to write the report, {:.1} ms in all",
            analyzed.as_secs_f64() * 1e3,
            written.saturating_sub(analyzed).as_secs_f64() * 1e3,
            begin.elapsed().as_secs_f64() * 1e3
        )?;
    }
    let skipped = report
        .skipped
        .iter()
        .any(|row| row.action == Action::Skipped);
    Ok(ExitCode::from(u8::from(arguments.strict && skipped)))
}

fn print(report: &Report, arguments: &Analyze) -> anyhow::Result<()> {
    let terminal = io::stdout().is_terminal();
    let width = terminal_size::terminal_size()
        .filter(|_| terminal)
        .map_or(COLUMNS_OF_A_PIPE, |(width, _)| usize::from(width.0));
    let style = Style {
        width: columns_asked_for().unwrap_or(width),
        color: match arguments.color {
            ColorArg::Always => true,
            ColorArg::Never => false,
            ColorArg::Auto => {
                terminal && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
            }
        },
        folder: (!arguments.no_files).then_some(arguments.out.as_path()),
    };
    let mut stdout = BufWriter::new(io::stdout().lock());
    render::screen(&mut stdout, report, &style)
        .and_then(|()| stdout.flush())
        .context("the summary cannot be printed")
}

/// `COLUMNS`, as shells and scripts set it.
fn columns_asked_for() -> Option<usize> {
    std::env::var("COLUMNS").ok()?.parse().ok()
}

/// What a reader must know, and the first problems by place.
fn say_notes(out: &mut impl Write, report: &Report) -> io::Result<()> {
    for note in &report.outlook.notes {
        writeln!(out, "note: {}", render::for_terminal(note))?;
    }
    for row in report.skipped.iter().take(PROBLEMS_NAMED) {
        let line = row.line.map(|line| format!(":{line}")).unwrap_or_default();
        let what = format!("{}{line}: {}", row.file.as_typed(), row.problem);
        writeln!(
            out,
            "note: {}",
            render::for_terminal(&Untrusted::new(&what))
        )?;
    }
    let more = report.skipped.len().saturating_sub(PROBLEMS_NAMED);
    if more > 0 {
        writeln!(out, "note: and {more} more in skipped.csv")?;
    }
    Ok(())
}

fn today() -> Day {
    netcheck::day::Moment(jiff::Timestamp::now().as_second()).day()
}

fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error.chain().any(|cause| {
        cause
            .downcast_ref::<io::Error>()
            .is_some_and(|io| io.kind() == io::ErrorKind::BrokenPipe)
    })
}
