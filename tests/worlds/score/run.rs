//! The real program on a world, and what it said: nothing of its insides is known here.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

use crate::calendar;
use crate::files;
use crate::life::{InviterKind, Truth, World};

/// A world written to disk.
pub(crate) struct Written<'a> {
    pub(crate) world: &'a World,
    folder: TempDir,
}

/// What was said of a world.
pub(crate) struct Said {
    /// The truth and the three probabilities of every named connection.
    pub(crate) ties: Vec<(Truth, [f64; 3])>,
    pub(crate) ratio: f64,
    pub(crate) low: f64,
    pub(crate) high: f64,
    pub(crate) verdicts: Vec<Verdict>,
}

impl Said {
    /// Whether the interval holds this share, which is not rounded as its ends are.
    pub(crate) fn holds(&self, share: f64) -> bool {
        holds(self.low, self.high, share)
    }
}

/// The same of two ends that are printed to thousandths.
pub(crate) fn holds(low: f64, high: f64, share: f64) -> bool {
    low - 0.0005 <= share && share <= high + 0.0005
}

/// What was said of an inviter.
pub(crate) struct Verdict {
    pub(crate) kind: InviterKind,
    pub(crate) truth: Truth,
    /// Empty where the inviter is not in the list.
    pub(crate) decision: String,
    pub(crate) rule: String,
    /// What was said of it, for a look at a wrong one.
    pub(crate) reasons: String,
}

type Row = BTreeMap<String, String>;

impl<'a> Written<'a> {
    pub(crate) fn new(world: &'a World) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        fs::create_dir(folder.path().join("export")).expect("a new folder");
        files::write(world, &folder.path().join("export"));
        Self { world, folder }
    }

    /// Where its folder `export` is, and whatever is written beside it.
    pub(crate) fn root(&self) -> &Path {
        self.folder.path()
    }

    /// Runs the program, with labels where there are some, and reads its report.
    pub(crate) fn said(&self, labels: Option<&[(usize, Truth)]>) -> Said {
        let root = self.folder.path();
        let out = root.join("report");
        let mut command = Command::new(env!("CARGO_BIN_EXE_netcheck"));
        command
            .args([
                "analyze",
                "--quiet",
                "--as-of",
                &calendar::iso(self.world.today),
            ])
            .arg("--out")
            .arg(&out)
            .arg(root.join("export"));
        if let Some(labels) = labels {
            let file = root.join("labels.csv");
            fs::write(&file, self.label_file(labels)).expect("a file");
            command.arg("--labels").arg(file);
        }
        let output = command.output().expect("the program starts");
        assert!(
            output.status.success(),
            "{} {}: {}",
            self.world.kind,
            self.world.seed,
            String::from_utf8_lossy(&output.stderr)
        );
        self.read(&out)
    }

    fn label_file(&self, labels: &[(usize, Truth)]) -> String {
        let mut text = "profile_url,name,tie,asked,answered_on\n".to_owned();
        let today = calendar::iso(self.world.today);
        for (person, truth) in labels {
            let url = self.world.people[*person].url();
            text.push_str(&format!("{url},,{truth},random,{today}\n"));
        }
        text
    }

    fn read(&self, report: &Path) -> Said {
        let rows = by_url(report, "connections.csv");
        let ties = self
            .world
            .connections
            .iter()
            .map(|connection| {
                let person = &self.world.people[connection.person];
                let row = rows
                    .get(&person.url())
                    .unwrap_or_else(|| panic!("{} {}: no row", self.world.kind, person.url()));
                let of = |column: &str| number(&row[column]);
                (
                    person.truth,
                    [of("p_known"), of("p_acquaintance"), of("p_stranger")],
                )
            })
            .collect();
        let summary: BTreeMap<String, String> = table(report, "summary.csv")
            .into_iter()
            .map(|row| (row["metric"].clone(), row["value"].clone()))
            .collect();
        let rows = by_url(report, "invitations.csv");
        let verdicts = self
            .world
            .inviters
            .iter()
            .map(|(person, kind)| {
                let one = &self.world.people[*person];
                let row = rows.get(&one.url());
                let of = |column: &str| row.map(|row| row[column].clone()).unwrap_or_default();
                Verdict {
                    kind: *kind,
                    truth: one.truth,
                    decision: of("decision"),
                    rule: of("rule"),
                    reasons: of("reasons"),
                }
            })
            .collect();
        Said {
            ties,
            ratio: number(&summary["stranger_ratio"]),
            low: number(&summary["stranger_ratio_low"]),
            high: number(&summary["stranger_ratio_high"]),
            verdicts,
        }
    }
}

fn number(cell: &str) -> f64 {
    cell.parse()
        .unwrap_or_else(|_| panic!("`{cell}` is no number"))
}

fn by_url(report: &Path, file: &str) -> BTreeMap<String, Row> {
    table(report, file)
        .into_iter()
        .map(|row| (row["profile_url"].clone(), row))
        .collect()
}

fn table(report: &Path, file: &str) -> Vec<Row> {
    let mut reader = csv::Reader::from_path(report.join(file)).expect("a file of the report");
    reader
        .deserialize()
        .map(|row| row.expect("a row of the report"))
        .collect()
}
