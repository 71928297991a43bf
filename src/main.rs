//! Arguments in, report out, exit code: the only place with stdout, stderr and the clock.

mod dialogue;
mod progress;
mod suggestion;
mod terminal;

use std::io::{self, BufWriter, Write};
use std::path::Path;
use std::process::ExitCode;
#[cfg(unix)]
use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};
#[cfg(unix)]
use std::time::Duration;

use anyhow::{Context, bail};
use clap::{CommandFactory, Parser};
use clap_complete::Shell;
use mimalloc::MiMalloc;
use netcheck::analysis::{self, Settings};
use netcheck::cli::{
    Analyze, Cli, ColorArg, Command, Compare, Explain, Inspect, Judging, Label, Wishes,
};
use netcheck::day::Day;
use netcheck::explanation::{Candidate, Explained};
use netcheck::export::LIFE_DAYS;
use netcheck::export::{Action, AsOf, AsOfOrigin};
use netcheck::labelling::Labelling;
use netcheck::render::{self, Style};
use netcheck::report::Report;
use netcheck::stage::Stage;
use netcheck::untrusted::Untrusted;
use progress::Progress;

/// What the program does itself, for those who watch it.
const WRITING: &str = "writing the files";
const PRINTING: &str = "printing";

/// How many problems are named; skipped.csv has all.
const PROBLEMS_NAMED: usize = 5;

/// A day's difference between the export's clock and this one's is no news.
const CLOCK_SLACK_DAYS: i32 = 1;

/// Whatever was open in an export older than this has lapsed since.
const OLD_EXPORT_DAYS: i32 = LIFE_DAYS;

/// The exit status of a program that Ctrl-C stopped, as shells count it.
const INTERRUPTED: i32 = 130;

/// A large account is a million small strings, which several threads make and give back.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    let command = match Cli::try_parse() {
        Ok(cli) => cli.command,
        Err(error) => match suggestion::for_command(&error) {
            Some(message) => return refuse(&message),
            None => error.exit(),
        },
    };
    // These two leave something behind; elsewhere the system's own way will do.
    #[cfg(unix)]
    if matches!(command, Command::Analyze(_) | Command::Compare(_)) {
        watch_for_interrupt();
    }
    let outcome = match command {
        Command::Analyze(arguments) => analyze(&arguments),
        Command::Inspect(arguments) => inspect(&arguments),
        Command::Explain(arguments) => explain(&arguments),
        Command::Label(arguments) => label(&arguments),
        Command::Compare(arguments) => compare(&arguments),
        Command::Completions(arguments) => completions(arguments.shell),
        Command::Man => manual(),
    };
    match outcome {
        Ok(code) => code,
        Err(error) if is_broken_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => refuse(&format!("{error:#}")),
    }
}

/// Says why nothing was done.
fn refuse(message: &str) -> ExitCode {
    let message = render::for_terminal(&Untrusted::new(message));
    // Nothing is left to do if even stderr is gone.
    let _ = writeln!(io::stderr(), "netcheck: {message}");
    ExitCode::from(2)
}

fn explain(arguments: &Explain) -> anyhow::Result<ExitCode> {
    suggestion::check(&arguments.exports)?;
    let mut progress = Progress::begin(false);
    let settings = settings(&arguments.wishes, &progress);
    let (explained, notes) =
        analysis::explain(&arguments.person, &arguments.exports, &settings, today())
            .map_err(|error| suggestion::with_archive(error.into(), &arguments.exports))?;
    progress.clear();
    say(&mut io::stderr().lock(), &notes)?;
    let style = style(arguments.wishes.color, None);
    let mut stdout = BufWriter::new(io::stdout().lock());
    match explained {
        Explained::Nobody => bail!(
            "nobody who is connected or asks you fits `{}`; give a name, a part of one, or a profile URL",
            arguments.person
        ),
        Explained::Several(all) => {
            render::candidates(&mut stdout, &all, &style)?;
            stdout.flush()?;
            let are_alike = |one: &Candidate| one.profile_url.is_empty() && one.name == all[0].name;
            bail!(
                "{} people fit `{}`; {}",
                all.len(),
                arguments.person,
                if all.iter().all(are_alike) {
                    "they bear one name and have no address in this export, so that none of them can be named alone"
                } else {
                    "name one by their address, or give more of the name"
                }
            )
        }
        Explained::One(one) => render::explanation(&mut stdout, &one, &style)?,
    }
    stdout.flush()?;
    Ok(ExitCode::SUCCESS)
}

fn label(arguments: &Label) -> anyhow::Result<ExitCode> {
    let Some(file) = arguments.wishes.judging.labels.clone() else {
        bail!("say where to keep your answers: add `--labels ties.csv`");
    };
    let kept_in = file.display().to_string();
    suggestion::check(&arguments.exports)?;
    let mut progress = Progress::begin(false);
    let settings = settings(&arguments.wishes, &progress);
    let mut labelling = Labelling::begin(&arguments.exports, &settings, file, today())
        .map_err(|error| suggestion::with_archive(error.into(), &arguments.exports))?;
    progress.clear();
    say(&mut io::stderr().lock(), &labelling.unused())?;
    let style = style(arguments.wishes.color, None);
    dialogue::ask(&mut labelling, &kept_in, &style)?;
    Ok(ExitCode::SUCCESS)
}

fn inspect(arguments: &Inspect) -> anyhow::Result<ExitCode> {
    suggestion::check(&arguments.exports)?;
    let mut progress = Progress::begin(false);
    progress.begins(Stage::Read.doing());
    let inspection = analysis::inspect(&arguments.exports, None, today())
        .map_err(|error| suggestion::with_archive(error.into(), &arguments.exports))?;
    progress.clear();
    let mut stdout = BufWriter::new(io::stdout().lock());
    render::inspection(&mut stdout, &inspection, &style(arguments.color, None))?;
    stdout.flush()?;
    Ok(ExitCode::SUCCESS)
}

fn compare(arguments: &Compare) -> anyhow::Result<ExitCode> {
    let exports = [arguments.old.clone(), arguments.new.clone()];
    suggestion::check(&exports)?;
    let mut progress = Progress::begin(arguments.quiet);
    let settings = judging(&arguments.judging, &progress);
    let comparison = analysis::compare(&arguments.old, &arguments.new, &settings, today())
        .map_err(|error| suggestion::with_archive(error.into(), &exports))?;
    let folder = (!arguments.no_files).then_some(arguments.out.as_path());
    if let Some(folder) = folder {
        progress.begins(WRITING);
        render::write_comparison(&comparison, folder)?;
    }
    progress.clear();
    progress.begins(PRINTING);
    let mut stdout = BufWriter::new(io::stdout().lock());
    if arguments.json {
        render::comparison_json(&mut stdout, &comparison)?;
    } else {
        render::comparison(&mut stdout, &comparison, &style(arguments.color, folder))?;
    }
    stdout.flush()?;
    let mut stderr = io::stderr().lock();
    if !arguments.quiet {
        say(&mut stderr, &comparison.outlook.notes)?;
    }
    if arguments.verbose {
        progress.say_times(&mut stderr)?;
    }
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

fn settings(wishes: &Wishes, progress: &Progress) -> Settings {
    Settings {
        as_of: wishes.as_of,
        ..judging(&wishes.judging, progress)
    }
}

fn judging(judging: &Judging, progress: &Progress) -> Settings {
    Settings {
        usage: judging.usage.map(Into::into),
        comfort: judging.comfort.map(Into::into),
        goals: judging.goals.iter().map(|goal| (*goal).into()).collect(),
        labels: judging.labels.clone(),
        as_of: None,
        watch: progress.watch(),
    }
}

fn analyze(arguments: &Analyze) -> anyhow::Result<ExitCode> {
    suggestion::check(&arguments.exports)?;
    let mut progress = Progress::begin(arguments.quiet);
    let settings = settings(&arguments.wishes, &progress);
    let report = analysis::analyze(&arguments.exports, &settings, today())
        .map_err(|error| suggestion::with_archive(error.into(), &arguments.exports))?;
    let folder = (!arguments.no_files).then_some(arguments.out.as_path());
    if let Some(folder) = folder {
        progress.begins(WRITING);
        render::write(&report, folder)?;
    }
    progress.clear();
    progress.begins(PRINTING);
    print(&report, arguments)?;
    let mut stderr = io::stderr().lock();
    if !arguments.quiet {
        say_age(&mut stderr, &report)?;
        say_notes(&mut stderr, &report)?;
    }
    if arguments.verbose {
        progress.say_times(&mut stderr)?;
    }
    let skipped = report
        .skipped
        .iter()
        .any(|row| row.action == Action::Skipped);
    // The process ends: its memory is given back at once, and not row by row.
    std::mem::forget(report);
    Ok(ExitCode::from(u8::from(arguments.strict && skipped)))
}

fn print(report: &Report, arguments: &Analyze) -> anyhow::Result<()> {
    let folder = (!arguments.no_files).then_some(arguments.out.as_path());
    let style = style(arguments.wishes.color, folder);
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

/// How the screen is to look.
fn style(color: ColorArg, folder: Option<&Path>) -> Style<'_> {
    Style {
        width: terminal::width(),
        color: terminal::is_colored(color),
        links: terminal::has_links(),
        folder,
    }
}

/// Notes beside the data.
fn say(out: &mut impl Write, notes: &[Untrusted]) -> io::Result<()> {
    for note in notes {
        writeln!(out, "note: {}", render::for_terminal(note))?;
    }
    Ok(())
}

/// What a reader must know, and the first problems by place.
fn say_notes(out: &mut impl Write, report: &Report) -> io::Result<()> {
    say(out, &report.outlook.notes)?;
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

/// Where the day that ages are counted to lies, seen from today.
fn say_age(out: &mut impl Write, report: &Report) -> io::Result<()> {
    let AsOf { day, origin } = report.outlook.as_of;
    let (age, ahead) = (today().since(day), day.since(today()));
    if origin == AsOfOrigin::Option {
        if ahead > CLOCK_SLACK_DAYS {
            writeln!(
                out,
                "note: {day}, as `--as-of` says, is still to come: all ages and what has lapsed are counted to that day"
            )?;
        }
        return Ok(());
    }
    if age > OLD_EXPORT_DAYS {
        writeln!(
            out,
            "note: this export is of {day}: ages are counted to that day, and every invitation that was open then \
             has lapsed since; LinkedIn sends a new export on request"
        )?;
    }
    if ahead > CLOCK_SLACK_DAYS {
        writeln!(
            out,
            "note: ages are counted to {day}, which is still to come: a date in the export is wrong, or the clock \
             here; `--as-of` names another day"
        )?;
    }
    Ok(())
}

/// Says that the run was stopped, where a signal would end it without a word.
#[cfg(unix)]
fn watch_for_interrupt() {
    let interrupted = Arc::new(AtomicBool::new(false));
    let signal = signal_hook::consts::SIGINT;
    if signal_hook::flag::register(signal, Arc::clone(&interrupted)).is_err() {
        return;
    }
    std::thread::spawn(move || {
        while !interrupted.load(Ordering::Relaxed) {
            std::thread::sleep(Duration::from_millis(20));
        }
        let _ = writeln!(
            io::stderr(),
            "netcheck: interrupted; a report folder holds the older report or the new one, whole"
        );
        exit(INTERRUPTED);
    });
}

/// Ends the process; what a run leaves behind in the middle of its work the next one clears.
#[cfg(unix)]
#[expect(clippy::exit, reason = "the work goes on in another thread")]
fn exit(status: i32) -> ! {
    std::process::exit(status)
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
