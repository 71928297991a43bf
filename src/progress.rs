//! What a run is at, while it lasts: a line on the terminal where it takes long, the time of each stage
//! where it is asked for.

use std::io::{self, IsTerminal, Write};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use netcheck::stage::{Stage, Watch};

/// A run that is over sooner shows no progress: a line that flashes up disturbs more than it tells.
const PATIENCE: Duration = Duration::from_millis(500);

/// How often the line moves.
const TICK: Duration = Duration::from_millis(100);

/// Watches a run.
pub(crate) struct Progress {
    begin: Instant,
    /// What was begun when.
    stages: Arc<Mutex<Vec<(&'static str, Instant)>>>,
    bar: ProgressBar,
    line: Option<(Sender<()>, JoinHandle<()>)>,
}

impl Progress {
    /// Begins to watch. A quiet run shows no line.
    pub(crate) fn begin(quiet: bool) -> Self {
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden());
        let line = (!quiet && io::stderr().is_terminal()).then(|| show_later(&bar));
        Self {
            begin: Instant::now(),
            stages: Arc::default(),
            bar,
            line,
        }
    }

    /// For the library, which tells of its stages.
    pub(crate) fn watch(&self) -> Watch {
        let (stages, bar) = (Arc::clone(&self.stages), self.bar.clone());
        Watch::new(move |stage: Stage| note(&stages, &bar, stage.doing()))
    }

    /// The program itself begins something.
    pub(crate) fn begins(&self, what: &'static str) {
        note(&self.stages, &self.bar, what);
    }

    /// Takes the line off the terminal, before anything else is written there.
    pub(crate) fn clear(&mut self) {
        if let Some((done, thread)) = self.line.take() {
            drop(done);
            // A thread that only draws has nothing to say of its end.
            let _ = thread.join();
            self.bar.finish_and_clear();
        }
    }

    /// Says how long each stage took.
    pub(crate) fn say_times(&self, out: &mut impl Write) -> io::Result<()> {
        let end = Instant::now();
        let stages = self
            .stages
            .lock()
            .map(|stages| stages.clone())
            .unwrap_or_default();
        let ends = stages.iter().skip(1).map(|(_, begin)| *begin).chain([end]);
        for ((what, begin), until) in stages.iter().zip(ends) {
            say(out, until.duration_since(*begin), what)?;
        }
        say(out, end.duration_since(self.begin), "in all")
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.clear();
    }
}

fn note(stages: &Mutex<Vec<(&'static str, Instant)>>, bar: &ProgressBar, what: &'static str) {
    if let Ok(mut stages) = stages.lock() {
        stages.push((what, Instant::now()));
    }
    // What is done when the line is gone needs none.
    if !bar.is_finished() {
        bar.set_message(what);
    }
}

fn say(out: &mut impl Write, time: Duration, what: &str) -> io::Result<()> {
    writeln!(out, "time: {:8.1} ms {what}", time.as_secs_f64() * 1e3)
}

/// Shows the line once patience is at its end, unless the run ends before.
fn show_later(bar: &ProgressBar) -> (Sender<()>, JoinHandle<()>) {
    let (done, is_done) = mpsc::channel();
    let bar = bar.clone();
    let thread = thread::spawn(move || {
        if is_done.recv_timeout(PATIENCE) == Err(RecvTimeoutError::Timeout) {
            let style = ProgressStyle::with_template("{spinner} {msg} ({elapsed})");
            bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_spinner()));
            bar.set_draw_target(ProgressDrawTarget::stderr());
            bar.enable_steady_tick(TICK);
        }
    });
    (done, thread)
}
