//! Builds a small export, runs the real binary on it, reads what came out. The whole fixture stands in
//! the test.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

/// An export under construction.
#[derive(Clone, Debug, Default)]
pub(crate) struct Export {
    files: BTreeMap<String, Vec<u8>>,
}

const CONNECTIONS: &str = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n";
const INVITATIONS: &str = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n";
const MESSAGES: &str = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT\n";

/// The member of every small export.
const ME: (&str, &str) = ("Mo Member", "https://www.linkedin.com/in/mo-member");

/// The address that a name gets.
pub(crate) fn url(name: &str) -> String {
    format!(
        "https://www.linkedin.com/in/{}",
        name.to_lowercase().replace(' ', "-")
    )
}

impl Export {
    /// Connections.csv with its header alone.
    pub(crate) fn new() -> Self {
        Self::default().file("Connections.csv", CONNECTIONS)
    }

    /// Adds or replaces a file.
    pub(crate) fn file(mut self, path: &str, bytes: impl Into<Vec<u8>>) -> Self {
        self.files.insert(path.to_owned(), bytes.into());
        self
    }

    fn line(mut self, path: &str, header: &str, line: &str) -> Self {
        let file = self
            .files
            .entry(path.to_owned())
            .or_insert_with(|| header.into());
        file.extend_from_slice(line.as_bytes());
        file.push(b'\n');
        self
    }

    /// A row of Connections.csv as it stands.
    pub(crate) fn connection(self, row: &str) -> Self {
        self.line("Connections.csv", CONNECTIONS, row)
    }

    /// A connection of the name's address.
    pub(crate) fn connected(self, name: &str, on: &str) -> Self {
        let (first, last) = name.split_once(' ').expect("two names");
        self.connection(&format!("{first},{last},{},,,,{on}", url(name)))
    }

    /// An invitation from somebody.
    pub(crate) fn incoming(self, name: &str, sent_at: &str, note: &str) -> Self {
        let row = format!(
            "{name},{},\"{sent_at}\",\"{note}\",INCOMING,{},{}",
            ME.0,
            url(name),
            ME.1
        );
        self.line("Invitations.csv", INVITATIONS, &row)
    }

    /// An invitation to somebody.
    pub(crate) fn outgoing(self, name: &str, sent_at: &str, note: &str) -> Self {
        let row = format!(
            "{},{name},\"{sent_at}\",\"{note}\",OUTGOING,{},{}",
            ME.0,
            ME.1,
            url(name)
        );
        self.line("Invitations.csv", INVITATIONS, &row)
    }

    /// A direct message from somebody, in the conversation with them.
    pub(crate) fn from(self, name: &str, date: &str, text: &str) -> Self {
        let row = format!(
            "c-{name},,{name},{},{},{},{date} 12:00:00 UTC,,\"{text}\",INBOX,,No",
            url(name),
            ME.0,
            ME.1
        );
        self.line("messages.csv", MESSAGES, &row)
    }

    /// A direct message to somebody, in the conversation with them.
    pub(crate) fn to(self, name: &str, date: &str, text: &str) -> Self {
        let row = format!(
            "c-{name},,{},{},{name},{},{date} 12:00:00 UTC,,\"{text}\",INBOX,,No",
            ME.0,
            ME.1,
            url(name)
        );
        self.line("messages.csv", MESSAGES, &row)
    }

    /// Talk both ways on so many days of a month of 2025, begun by the member.
    pub(crate) fn talked(self, name: &str, month: u32, days: u32) -> Self {
        (1..=days).fold(self, |export, day| {
            let date = format!("2025-{month:02}-{day:02}");
            export
                .to(name, &date, &format!("How are you, day {day}?"))
                .from(name, &date, &format!("Fine on day {day}"))
        })
    }

    /// A network that has messages, so that files are there to tell: ten silent connections and one talk.
    pub(crate) fn with_network(self) -> Self {
        let names = [
            "Abel Arnesen",
            "Berta Brisk",
            "Cyril Cobb",
            "Dora Dunn",
            "Egon Ebers",
            "Flora Fenn",
            "Gero Gill",
            "Hilda Holm",
            "Ivar Ives",
            "Jutta Jung",
        ];
        names
            .iter()
            .fold(self, |export, name| export.connected(name, "05 Mar 2024"))
            .connected("Kuno Kerr", "05 Mar 2024")
            .talked("Kuno Kerr", 5, 6)
    }

    /// The files.
    pub(crate) fn files(&self) -> &BTreeMap<String, Vec<u8>> {
        &self.files
    }

    /// Writes the files below a folder.
    pub(crate) fn write(&self, folder: &Path) {
        for (path, bytes) in &self.files {
            let path = folder.join(path);
            fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
            fs::write(path, bytes).expect("a file");
        }
    }

    /// Runs the binary on a folder of this export, named without a date.
    pub(crate) fn run(&self, options: &[&str]) -> Run {
        let place = tempfile::tempdir().expect("a temporary folder");
        let export = place.path().join("export");
        fs::create_dir(&export).expect("a folder");
        self.write(&export);
        run_in(place, &[export], options)
    }
}

/// What a run left.
#[derive(Debug)]
pub(crate) struct Run {
    place: TempDir,
    /// Standard output.
    pub(crate) stdout: String,
    /// Standard error.
    pub(crate) stderr: String,
    /// The exit status.
    pub(crate) code: Option<i32>,
}

/// A row of a CSV file by its columns.
pub(crate) type Row = BTreeMap<String, String>;

impl Run {
    /// The report folder.
    pub(crate) fn report(&self) -> PathBuf {
        self.place.path().join("report")
    }

    /// The rows of a file of the report.
    pub(crate) fn csv(&self, file: &str) -> Vec<Row> {
        let mut reader = csv::Reader::from_path(self.report().join(file)).unwrap_or_else(|error| {
            panic!("{file}: {error}\n{}\n{}", self.stdout, self.stderr);
        });
        reader
            .deserialize()
            .map(|row| row.expect("a row"))
            .collect()
    }

    /// A metric of summary.csv.
    pub(crate) fn metric(&self, name: &str) -> String {
        let rows = self.csv("summary.csv");
        rows.iter()
            .find(|row| row["metric"] == name)
            .expect("a metric")["value"]
            .clone()
    }

    /// The invitation of a name.
    pub(crate) fn invitation(&self, name: &str) -> Row {
        let rows = self.csv("invitations.csv");
        rows.into_iter()
            .find(|row| row["name"] == name)
            .expect("an invitation")
    }

    /// Rule and decision of the invitation of a name.
    pub(crate) fn verdict(&self, name: &str) -> (String, String) {
        let row = self.invitation(name);
        (row["rule"].clone(), row["decision"].clone())
    }

    /// The text of a file of the report.
    pub(crate) fn file(&self, name: &str) -> String {
        fs::read_to_string(self.report().join(name)).expect("UTF-8")
    }

    /// All files of the report.
    pub(crate) fn files(&self) -> BTreeMap<String, String> {
        fs::read_dir(self.report())
            .expect("a report")
            .map(|entry| entry.expect("an entry").path())
            .map(|path| {
                let name = path
                    .file_name()
                    .expect("a name")
                    .to_string_lossy()
                    .into_owned();
                (name, fs::read_to_string(path).expect("UTF-8"))
            })
            .collect()
    }
}

/// Runs the binary on these paths, the report beside them.
pub(crate) fn run_in(place: TempDir, exports: &[PathBuf], options: &[&str]) -> Run {
    let output = netcheck()
        .arg("analyze")
        .args(exports)
        .arg("--out")
        .arg(place.path().join("report"))
        .args(options)
        .output()
        .expect("the binary runs");
    let Output {
        stdout,
        stderr,
        status,
    } = output;
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    Run {
        place,
        stdout: text(stdout),
        stderr: text(stderr),
        code: status.code(),
    }
}

/// The binary, deaf to the terminal it runs in.
pub(crate) fn netcheck() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_netcheck"));
    for variable in [
        "COLUMNS",
        "NO_COLOR",
        "CLICOLOR",
        "CLICOLOR_FORCE",
        "FORCE_HYPERLINK",
    ] {
        command.env_remove(variable);
    }
    command
}

/// The folder of a sample.
pub(crate) fn sample(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("sample-data")
        .join(name)
}

/// A run on a sample, with its report.
pub(crate) fn run_on_sample(name: &str) -> Run {
    let place = tempfile::tempdir().expect("a temporary folder");
    run_in(place, &[sample(name)], &[])
}

/// What the binary prints of a sample, on a screen of so many columns.
pub(crate) fn of_sample(arguments: &[&str], sample: &str, columns: &str) -> String {
    let output = netcheck()
        .env("COLUMNS", columns)
        .args(arguments)
        .arg(self::sample(sample))
        .output()
        .expect("the binary runs");
    assert!(output.status.success());
    String::from_utf8(output.stdout).expect("UTF-8")
}
