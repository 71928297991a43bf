//! The report is private: nobody else reads it, no message stands in it, no error repeats a cell.

use crate::support::{Export, netcheck};

const SENT: &str = "10/20/26, 9:10 AM";

/// A word that no list of phrases has.
const SECRET: &str = "xylofrantz";

fn export() -> Export {
    let note = "I read your piece about bicycles";
    Export::new()
        .with_network()
        .incoming("Nils Nobody", SENT, note)
        .incoming("Sal Scam", SENT, "")
        .incoming("Paul Pitch", SENT, "")
        .talked("Nils Nobody", 6, 3)
        .from(
            "Nils Nobody",
            "2026-10-21",
            &format!("Dear {SECRET}, hello"),
        )
        .from(
            "Sal Scam",
            "2026-10-21",
            &format!("{SECRET} guaranteed profit with crypto, text me on WhatsApp {SECRET}"),
        )
        .from(
            "Paul Pitch",
            "2026-10-21",
            &format!("Could we have a quick demo of our {SECRET} platform? {SECRET}"),
        )
        .from("Kuno Kerr", "2026-10-21", &format!("We met at {SECRET}"))
        .to("Kuno Kerr", "2026-10-22", &format!("{SECRET} indeed"))
}

#[test]
fn no_text_of_a_message_is_said_anywhere() {
    let run = export().run(&["--verbose"]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    for (name, text) in run.files() {
        assert!(!text.contains(SECRET), "{name}: {text}");
    }
    assert!(!run.stdout.contains(SECRET) && !run.stderr.contains(SECRET));
    assert!(run.invitation("Nils Nobody")["note"].contains("bicycles"));

    let place = tempfile::tempdir().expect("a folder");
    export().write(place.path());
    for person in ["nils", "sal", "paul", "kuno"] {
        let output = netcheck()
            .args(["explain", person])
            .arg(place.path())
            .output()
            .expect("the binary runs");
        assert!(output.status.success());
        let stdout = String::from_utf8(output.stdout).expect("UTF-8");
        assert!(!stdout.contains(SECRET), "{stdout}");
    }
}

#[test]
fn of_a_message_only_the_lists_own_words_are_said_and_none_between_them() {
    let export = Export::new()
        .with_network()
        .incoming("Sal Scam", SENT, "")
        .from(
            "Sal Scam",
            "2026-10-21",
            &format!("Earn {SECRET} zebraline money online"),
        );
    let run = export.run(&["--verbose"]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    for (name, text) in run.files() {
        assert!(
            !text.contains(SECRET) && !text.contains("zebraline"),
            "{name}: {text}"
        );
    }
    assert!(!run.stdout.contains(SECRET) && !run.stderr.contains(SECRET));
    let row = run.invitation("Sal Scam");
    assert_eq!(row["rule"], "scam");
    assert!(
        row["reasons"].starts_with("reads like a scam: \u{201c}earn \u{2026} money online\u{201d}"),
        "{}",
        row["reasons"]
    );
}

#[test]
fn no_problem_and_no_error_repeats_a_cell() {
    let run = Export::new()
        .connection(&format!(
            "{SECRET},{SECRET},{SECRET},{SECRET},{SECRET},{SECRET},{SECRET}"
        ))
        .connection(&format!(",,,,{SECRET},{SECRET},{SECRET}"))
        .connection(&format!("\"{SECRET},b\nc\",\"{SECRET}"))
        .incoming("Cy Cobb", SECRET, SECRET)
        .from("Cy Cobb", SECRET, SECRET)
        .file("Logins.csv", format!("Login Date\n{SECRET}\n"))
        .run(&["--verbose"]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert!(!run.stderr.contains(SECRET), "{}", run.stderr);
    for row in run.csv("skipped.csv") {
        assert!(!row["problem"].contains(SECRET), "{row:?}");
    }
    let table = format!("{SECRET},{SECRET}\n{SECRET},{SECRET}\n");
    let run = Export::default().file("Connections.csv", table).run(&[]);
    assert_eq!(run.code, Some(2));
    assert!(!run.stderr.contains(SECRET), "{}", run.stderr);
}

#[cfg(unix)]
#[test]
fn folder_and_files_are_the_owners_alone_whatever_the_umask() {
    use std::os::unix::fs::PermissionsExt;
    let place = tempfile::tempdir().expect("a folder");
    let export = place.path().join("export");
    Export::new().with_network().write(&export);
    for umask in ["000", "022", "077", "777"] {
        let report = place.path().join(umask);
        let output = std::process::Command::new("sh")
            .args(["-c", "umask $1; shift; exec \"$@\"", "sh", umask])
            .arg(env!("CARGO_BIN_EXE_netcheck"))
            .arg("analyze")
            .arg(&export)
            .arg("--out")
            .arg(&report)
            .output()
            .expect("sh runs");
        assert!(output.status.success(), "{umask}");
        let mode = |path: &std::path::Path| {
            std::fs::metadata(path)
                .expect("metadata")
                .permissions()
                .mode()
                & 0o7777
        };
        assert_eq!(mode(&report), 0o700, "{umask}");
        for entry in std::fs::read_dir(&report).expect("a report") {
            let path = entry.expect("an entry").path();
            assert_eq!(mode(&path), 0o600, "{umask}: {}", path.display());
        }
    }
}
