//! A run that is stopped at any moment leaves the older report or the new one, whole; what it leaves beside
//! them the next run clears.
//!
//! Some kills run with the tests. The long run, which also needs strace:
//! `NETCHECK_KILLS=300 cargo test --test program killed -- --ignored`.

#![cfg(unix)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::made_up::chance::Chance;
use crate::support::netcheck;

type Files = BTreeMap<String, Vec<u8>>;

/// An export, an older report of it, and what a new one would be.
struct Scene {
    place: TempDir,
    older: Files,
    newer: Files,
}

fn files(folder: &Path) -> Files {
    fs::read_dir(folder)
        .into_iter()
        .flatten()
        .map(|entry| entry.expect("an entry").path())
        .map(|path| {
            let name = path
                .file_name()
                .expect("a name")
                .to_string_lossy()
                .into_owned();
            (name, fs::read(path).expect("a file"))
        })
        .collect()
}

impl Scene {
    fn new() -> Self {
        let place = tempfile::tempdir().expect("a folder");
        let mut scene = Self {
            place,
            older: Files::new(),
            newer: Files::new(),
        };
        scene.run("2026-11-20");
        scene.newer = files(&scene.report());
        scene.run("2026-11-14");
        scene.older = files(&scene.report());
        assert!(scene.older.len() >= 8 && scene.older != scene.newer);
        scene
    }

    fn report(&self) -> PathBuf {
        self.place.path().join("report")
    }

    fn arguments(&self, as_of: &str) -> Vec<String> {
        let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("sample-data/export");
        let report = self.report();
        [
            "analyze",
            &sample.display().to_string(),
            "--quiet",
            "--as-of",
            as_of,
            "--out",
        ]
        .map(str::to_owned)
        .into_iter()
        .chain([report.display().to_string()])
        .collect()
    }

    /// A run that is left alone; nothing but the report is there afterwards.
    fn run(&self, as_of: &str) {
        let status = netcheck()
            .args(self.arguments(as_of))
            .stdout(Stdio::null())
            .status();
        assert!(status.expect("the binary runs").success());
        assert_eq!(self.names(), ["report"]);
    }

    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(self.place.path()).expect("a folder");
        let mut names: Vec<String> = entries
            .map(|entry| {
                entry
                    .expect("an entry")
                    .file_name()
                    .to_string_lossy()
                    .into_owned()
            })
            .collect();
        names.sort();
        names
    }

    fn is_older_or_newer(&self) -> bool {
        let there = files(&self.report());
        there == self.older || there == self.newer
    }

    /// Kills a run at a random moment: one time in two as soon as it begins to write. Returns whether
    /// something was left beside the report.
    fn kill_once(&self, whole: Duration, chance: &mut Chance) -> bool {
        let mut child = netcheck()
            .args(self.arguments("2026-11-20"))
            .stdout(Stdio::null())
            .spawn()
            .expect("the binary runs");
        let micros = |most: Duration, chance: &mut Chance| {
            let most = i64::try_from(most.as_micros()).expect("a short time");
            Duration::from_micros(chance.number(0..=most).unsigned_abs())
        };
        let begin = Instant::now();
        if chance.permille(500) {
            while self.names().len() < 2 && child.try_wait().expect("a child").is_none() {
                std::thread::yield_now();
            }
            std::thread::sleep(micros(Duration::from_millis(4), chance));
        } else {
            let wait = micros(whole, chance);
            std::thread::sleep(wait.saturating_sub(begin.elapsed()));
        }
        child.kill().expect("a child");
        child.wait().expect("a child");
        assert!(self.is_older_or_newer(), "{:?}", self.names());
        self.names().len() > 1
    }
}

/// Kills so many runs; every so often one is left alone and must clear what the killed ones left.
fn kill(times: u64) -> usize {
    let scene = Scene::new();
    let begin = Instant::now();
    scene.run("2026-11-14");
    let whole = begin.elapsed();
    let mut left = 0;
    for number in 0..times {
        left += usize::from(scene.kill_once(whole, &mut Chance::new(number)));
        if number % 5 == 4 {
            scene.run("2026-11-14");
        }
    }
    left
}

#[test]
fn a_killed_run_leaves_the_older_report_or_the_new_one() {
    kill(15);
}

#[test]
#[ignore = "a long run, for developers"]
fn hundreds_of_killed_runs() {
    let times =
        std::env::var("NETCHECK_KILLS").map_or(300, |kills| kills.parse().expect("a number"));
    let left = kill(times);
    assert!(left > 0, "no kill hit the moment of writing");
}

/// Each system call that changes something is in turn the last: first where folders can be exchanged in one
/// call, then where they cannot.
#[cfg(target_os = "linux")]
#[test]
#[ignore = "needs strace"]
fn killed_before_each_system_call_that_writes() {
    const CALLS: [&str; 12] = [
        "mkdir",
        "mkdirat",
        "chmod",
        "fchmod",
        "fchmodat",
        "rename",
        "renameat",
        "renameat2",
        "unlink",
        "unlinkat",
        "rmdir",
        "write",
    ];
    let scene = Scene::new();
    let mut killed = 0;
    for (exchange, call) in [true, false]
        .into_iter()
        .flat_map(|exchange| CALLS.map(|call| (exchange, call)))
    {
        if !exchange && call == "renameat2" {
            continue;
        }
        for number in 1.. {
            let mut strace = Command::new("strace");
            strace.args(["-f", "-qq", "-o", "/dev/null", "-e"]);
            strace.arg(format!("inject={call}:signal=KILL:when={number}"));
            if !exchange {
                strace.args(["-e", "inject=renameat2:error=EINVAL"]);
            }
            let status = strace
                .arg(env!("CARGO_BIN_EXE_netcheck"))
                .args(scene.arguments("2026-11-20"))
                .stdout(Stdio::null())
                .status()
                .expect("strace runs");
            if exchange || scene.report().exists() {
                assert!(
                    scene.is_older_or_newer(),
                    "{call} {number}: {:?}",
                    scene.names()
                );
            } else {
                // Between two renames: the next run puts the older report back first.
                let aside = files(&scene.place.path().join(".report.old"));
                assert!(aside == scene.older, "{call} {number}");
            }
            scene.run("2026-11-14");
            if status.success() {
                break;
            }
            killed += 1;
        }
    }
    assert!(killed > 60, "{killed}");
}

#[test]
fn an_interrupt_is_said_in_one_sentence() {
    let place = tempfile::tempdir().expect("a folder");
    let pipe = place.path().join("labels");
    assert!(
        Command::new("mkfifo")
            .arg(&pipe)
            .status()
            .expect("mkfifo")
            .success()
    );
    let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("sample-data/export");
    // It waits for labels that never come.
    let mut child = netcheck()
        .arg("analyze")
        .arg(sample)
        .arg("--out")
        .arg(place.path().join("report"))
        .arg("--labels")
        .arg(&pipe)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the binary runs");
    std::thread::sleep(Duration::from_millis(500));
    let id = child.id().to_string();
    assert!(
        Command::new("kill")
            .args(["-INT", &id])
            .status()
            .expect("kill")
            .success()
    );
    let begin = Instant::now();
    while child.try_wait().expect("a child").is_none() {
        assert!(begin.elapsed() < Duration::from_secs(20), "it goes on");
        std::thread::sleep(Duration::from_millis(5));
    }
    let output = child.wait_with_output().expect("an end");
    assert_eq!(output.status.code(), Some(130));
    assert_eq!(
        String::from_utf8(output.stderr).expect("UTF-8"),
        "netcheck: interrupted; a report folder holds the older report or the new one, whole\n"
    );
    assert!(!place.path().join("report").exists());
}
