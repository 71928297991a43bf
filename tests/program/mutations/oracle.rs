//! What holds of every run, counted from the files of the report alone.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use super::package::Package;
use crate::support::{Row, netcheck};

/// Longer than this is a hang: a whole sample takes a quarter of a second on a busy machine.
const LONGEST: Duration = Duration::from_mins(1);

/// Address space of a run, in KiB; a whole sample uses some 70 MB of memory.
const MEMORY_KIB: u64 = 4 << 20;

/// What the damage allows.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Expected {
    /// Nothing touched Connections.csv: there is a report, and all of it is in there.
    pub(super) connections_whole: bool,
    /// At most one row is lost.
    pub(super) costs_one_row: bool,
    pub(super) may_find_two_copies: bool,
    pub(super) damages: usize,
}

/// What a run left.
pub(super) struct Outcome {
    code: Option<i32>,
    stdout: String,
    stderr: String,
    report: BTreeMap<String, Vec<Row>>,
    text: String,
}

/// Runs the program on these files, with an end to its time and memory, and sees that they stay as they are.
pub(super) fn run(package: &Package, files: &BTreeMap<String, Vec<u8>>) -> Outcome {
    let place = tempfile::tempdir().expect("a folder");
    let export = package.write(files, place.path());
    let before = bytes_of(&export);
    let report = place.path().join("report");
    let (out, err) = (place.path().join("out"), place.path().join("err"));
    let mut child = limited(&export, &report)
        .stdin(Stdio::null())
        .stdout(File::create(&out).expect("a file"))
        .stderr(File::create(&err).expect("a file"))
        .spawn()
        .expect("the binary runs");
    let begin = Instant::now();
    let status = loop {
        if let Some(status) = child.try_wait().expect("a child") {
            break Some(status);
        }
        if begin.elapsed() > LONGEST {
            child.kill().expect("a child");
            child.wait().expect("a child");
            break None;
        }
        std::thread::sleep(Duration::from_millis(2));
    };
    assert!(bytes_of(&export) == before, "the export was changed");
    let mut tables = BTreeMap::new();
    let mut text = String::new();
    for entry in fs::read_dir(&report).into_iter().flatten() {
        let path = entry.expect("an entry").path();
        let name = path
            .file_name()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        text.push_str(&fs::read_to_string(&path).expect("UTF-8"));
        if path.extension().is_some_and(|end| end == "csv") {
            let mut reader = csv::Reader::from_path(&path).expect("a table");
            let rows = reader.deserialize().map(|row| row.expect("a row"));
            tables.insert(name, rows.collect());
        }
    }
    Outcome {
        code: status.and_then(|status| status.code()),
        stdout: fs::read_to_string(out).expect("UTF-8"),
        stderr: fs::read_to_string(err).expect("UTF-8"),
        report: tables,
        text,
    }
}

fn limited(export: &Path, report: &Path) -> Command {
    let mut command = netcheck();
    if cfg!(target_os = "linux") {
        let program = command.get_program().to_owned();
        command = Command::new("sh");
        command
            .env_remove("COLUMNS")
            .args(["-c", "ulimit -v \"$1\"; shift; exec \"$@\"", "sh"])
            .arg(MEMORY_KIB.to_string())
            .arg(program);
    }
    command.arg("analyze").arg(export).arg("--out").arg(report);
    command
}

fn bytes_of(path: &Path) -> BTreeMap<String, Vec<u8>> {
    walkdir::WalkDir::new(path)
        .into_iter()
        .map(|entry| entry.expect("an entry"))
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| {
            let bytes = fs::read(entry.path()).expect("a file");
            (entry.path().display().to_string(), bytes)
        })
        .collect()
}

impl Outcome {
    pub(super) fn hold_against(&self, expected: &Expected, whole: &Self, said: &str) {
        let said = format!("{said}\n{}", self.stderr);
        let two_copies = expected.may_find_two_copies && self.stderr.contains("both claim to be");
        match self.code {
            Some(0) => self.adds_up(&said),
            Some(2) => {
                assert!(!expected.connections_whole || two_copies, "refused: {said}");
                assert!(self.report.is_empty() && self.stdout.is_empty(), "{said}");
                assert!(
                    self.stderr.starts_with("netcheck: ") && self.stderr.lines().count() == 1,
                    "{said}"
                );
                return;
            }
            code => panic!("exit {code:?}, after {LONGEST:?} at the latest: {said}"),
        }
        if expected.connections_whole {
            assert_eq!(
                self.metric("connections"),
                whole.metric("connections"),
                "{said}"
            );
        }
        let set_aside = self
            .rows("skipped.csv")
            .iter()
            .any(|row| row["action"] == "set_aside");
        if expected.costs_one_row && !set_aside {
            let used = |one: &Self| one.number("rows_read") - one.number("rows_skipped");
            assert!(
                used(self) >= used(whole) - 1,
                "{} of {}: {said}",
                used(self),
                used(whole)
            );
        }
        let acts = |text: &str| text.chars().any(|c| c.is_control() && c != '\n');
        assert!(
            !acts(&self.stdout) && !acts(&self.stderr) && !acts(&self.text),
            "{said}"
        );
    }

    fn rows(&self, file: &str) -> &[Row] {
        &self.report[file]
    }

    fn metric(&self, name: &str) -> &str {
        let rows = self.rows("summary.csv");
        &rows
            .iter()
            .find(|row| row["metric"] == name)
            .expect("a metric")["value"]
    }

    fn number(&self, name: &str) -> i64 {
        self.metric(name).parse().expect("a number")
    }

    /// Thousandths of a number with three decimals.
    fn milli(text: &str) -> i64 {
        text.replace('.', "").parse().expect("three decimals")
    }

    fn adds_up(&self, said: &str) {
        let equal = |what: &str, one: i64, other: i64| assert_eq!(one, other, "{what}: {said}");
        let whole = |count: usize| i64::try_from(count).expect("a small number");
        let count = |file: &str| whole(self.rows(file).len());
        let lost = self.rows("skipped.csv").iter().filter(|row| {
            matches!(row["action"].as_str(), "skipped" | "duplicate") && !row["line"].is_empty()
        });
        equal(
            "rows lost",
            whole(lost.count()),
            self.number("rows_skipped"),
        );
        let named = count("connections.csv");
        equal(
            "connections",
            named + self.number("connections_hidden"),
            self.number("connections"),
        );
        let sum = |file: &str, column: &str| -> i64 {
            self.rows(file)
                .iter()
                .map(|row| Self::milli(&row[column]))
                .sum()
        };
        let added: i64 = self
            .rows("growth.csv")
            .iter()
            .map(|row| row["added"].parse::<i64>().expect("a number"))
            .sum();
        equal("growth", added, self.number("connections"));
        for row in self
            .rows("connections.csv")
            .iter()
            .chain(self.rows("invitations.csv"))
        {
            let parts = ["p_known", "p_acquaintance", "p_stranger"];
            equal(
                "a person",
                parts.iter().map(|part| Self::milli(&row[*part])).sum(),
                1000,
            );
        }
        for tie in ["known", "acquaintance", "stranger"] {
            let expected = Self::milli(self.metric(tie));
            equal(tie, expected, sum("connections.csv", &format!("p_{tie}")));
            equal(tie, expected, sum("growth.csv", tie));
        }
        if !self.metric("invitations_incoming").is_empty() {
            let of = |names: &[&str]| names.iter().map(|name| self.number(name)).sum::<i64>();
            let pending = of(&["accept", "review", "ignore", "report"]);
            equal("pending", pending, count("invitations.csv"));
            let parts = ["invitations_already_connected", "invitations_expired"];
            equal(
                "incoming",
                pending + of(&parts),
                self.number("invitations_incoming"),
            );
        }
        if !self.metric("sent_total").is_empty() {
            let open = self.number("sent_pending") + self.number("sent_expired");
            equal("sent", open, count("sent.csv"));
            equal(
                "sent",
                open + self.number("sent_accepted"),
                self.number("sent_total"),
            );
        }
    }
}
