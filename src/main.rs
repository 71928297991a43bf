//! Arguments in, report out, exit code: the only place with stdout, stderr and the clock.

mod dialogue;

use std::io::{self, BufWriter, IsTerminal, Write};
use std::process::ExitCode;
use std::time::Instant;

use anyhow::{Context, bail};
use clap::{CommandFactory, Parser};
use clap_complete::Shell;
use netcheck::analysis::{self, Settings};
use netcheck::cli::{Analyze, Cli, ColorArg, Command, Explain, Inspect, Label, Wishes};
use netcheck::day::Day;
use netcheck::explanation::Explained;
use netcheck::export::Action;
use netcheck::labelling::Labelling;
use netcheck::render::{self, Style};
use netcheck::report::Report;
use netcheck::untrusted::Untrusted;

/// Columns where nobody says how many there are.
const COLUMNS_OF_A_PIPE: usize = 80;

/// How many problems are named; skipped.csv has all.
const PROBLEMS_NAMED: usize = 5;

fn main() -> ExitCode {
    let outcome = match Cli::parse().command {
        Command::Analyze(arguments) => analyze(&arguments),
        Command::Inspect(arguments) => inspect(&arguments),
        Command::Explain(arguments) => explain(&arguments),
        Command::Label(arguments) => label(&arguments),
        Command::Completions(arguments) => completions(arguments.shell),
        Command::Man => manual(),
    };
    match outcome {
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

fn explain(arguments: &Explain) -> anyhow::Result<ExitCode> {
    let settings = settings(&arguments.wishes);
    let explained = analysis::explain(&arguments.person, &arguments.exports, &settings, today())?;
    let width = width();
    let mut stdout = BufWriter::new(io::stdout().lock());
    match explained {
        Explained::Nobody => bail!(
            "nobody who is connected or asks you fits `{}`; give a name, a part of one, or a profile URL",
            arguments.person
        ),
        Explained::Several(all) => render::candidates(&mut stdout, &all, width)?,
        Explained::One(one) => {
            render::explanation(&mut stdout, &one, width, is_colored(arguments.wishes.color))?;
        }
    }
    stdout.flush()?;
    Ok(ExitCode::SUCCESS)
}

fn label(arguments: &Label) -> anyhow::Result<ExitCode> {
    let Some(file) = arguments.wishes.labels.clone() else {
        bail!("say where to keep your answers: add `--labels ties.csv`");
    };
    let kept_in = file.display().to_string();
    let settings = settings(&arguments.wishes);
    let mut labelling = Labelling::begin(&arguments.exports, &settings, file, today())?;
    let mut stderr = io::stderr().lock();
    for line in labelling.unused() {
        let line = render::for_terminal(&Untrusted::new(line));
        writeln!(stderr, "note: {line}")?;
    }
    drop(stderr);
    let look = dialogue::Look {
        width: width(),
        color: is_colored(arguments.wishes.color),
    };
    dialogue::ask(&mut labelling, &kept_in, look)?;
    Ok(ExitCode::SUCCESS)
}

fn inspect(arguments: &Inspect) -> anyhow::Result<ExitCode> {
    let inspection = analysis::inspect(&arguments.exports, None, today())?;
    let mut stdout = BufWriter::new(io::stdout().lock());
    render::inspection(
        &mut stdout,
        &inspection,
        width(),
        is_colored(arguments.color),
    )?;
    stdout.flush()?;
    Ok(ExitCode::SUCCESS)
}

fn completions(shell: Shell) -> anyhow::Result<ExitCode> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "netcheck", &mut script);
    io::stdout().write_all(&script)?;
    Ok(ExitCode::SUCCESS)
}

/// One page: the program, then each command with its options.
fn manual() -> anyhow::Result<ExitCode> {
    let mut command = Cli::command();
    command.build();
    let mut page = Vec::new();
    clap_mangen::Man::new(command.clone()).render(&mut page)?;
    for sub in command
        .get_subcommands()
        .filter(|sub| sub.get_name() != "help")
    {
        let man = clap_mangen::Man::new(sub.clone());
        writeln!(page, ".SH \"NETCHECK {}\"", sub.get_name().to_uppercase())?;
        man.render_synopsis_section(&mut page)?;
        man.render_description_section(&mut page)?;
        man.render_options_section(&mut page)?;
        man.render_extra_section(&mut page)?;
    }
    io::stdout().write_all(&page)?;
    Ok(ExitCode::SUCCESS)
}

fn settings(wishes: &Wishes) -> Settings {
    Settings {
        usage: wishes.usage.map(Into::into),
        comfort: wishes.comfort.map(Into::into),
        goals: wishes.goals.iter().map(|goal| (*goal).into()).collect(),
        labels: wishes.labels.clone(),
        as_of: wishes.as_of,
    }
}

fn analyze(arguments: &Analyze) -> anyhow::Result<ExitCode> {
    let begin = Instant::now();
    let settings = settings(&arguments.wishes);
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
    let style = Style {
        width: width(),
        color: is_colored(arguments.wishes.color),
        folder: (!arguments.no_files).then_some(arguments.out.as_path()),
    };
    let mut stdout = BufWriter::new(io::stdout().lock());
    let printed = if arguments.json {
        render::json(&mut stdout, report)
    } else {
        render::screen(&mut stdout, report, &style)
    };
    printed
        .and_then(|()| stdout.flush())
        .context("the summary cannot be printed")
}

/// Columns of the screen: as asked for, as the terminal has, or as a pipe is taken to have.
fn width() -> usize {
    let terminal = || terminal_size::terminal_size().filter(|_| io::stdout().is_terminal());
    columns_asked_for()
        .or_else(|| terminal().map(|(width, _)| usize::from(width.0)))
        .unwrap_or(COLUMNS_OF_A_PIPE)
}

fn is_colored(color: ColorArg) -> bool {
    match color {
        ColorArg::Always => true,
        ColorArg::Never => false,
        ColorArg::Auto => {
            let refused = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
            io::stdout().is_terminal() && !refused
        }
    }
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
