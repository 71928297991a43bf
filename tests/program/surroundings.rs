//! What the system refuses: one clear sentence, the right exit status, the older report as it was.

#![cfg(target_os = "linux")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use crate::support::{Export, netcheck};

fn sample() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("sample-data/export");
    path.display().to_string()
}

fn one_sentence(output: &Output, sentence: &str) {
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{stderr}");
    assert!(
        stderr.lines().count() == 1
            && stderr.starts_with("netcheck: ")
            && stderr.contains(sentence),
        "{stderr}"
    );
}

#[test]
fn a_full_disk_behind_standard_output() {
    let full = fs::OpenOptions::new()
        .write(true)
        .open("/dev/full")
        .expect("a device");
    let output = netcheck()
        .args(["analyze", &sample(), "--no-files"])
        .stdout(full)
        .output()
        .expect("the binary runs");
    one_sentence(
        &output,
        "the summary cannot be printed: No space left on device",
    );
}

#[test]
fn a_report_below_a_file() {
    let output = netcheck()
        .args(["analyze", &sample(), "--out", "/dev/null/report"])
        .output()
        .expect("the binary runs");
    one_sentence(
        &output,
        "the report cannot be written to `/dev/null/report`: not a directory; name another folder",
    );
}

/// Runs a shell script as the owner of a small world of mounts.
fn in_a_world_of_its_own(script: &str) -> Output {
    let place = tempfile::tempdir().expect("a folder");
    Command::new("unshare")
        .args([
            "--user",
            "--map-root-user",
            "--mount",
            "--net",
            "sh",
            "-euc",
            script,
            "sh",
        ])
        .arg(env!("CARGO_BIN_EXE_netcheck"))
        .arg(sample())
        .current_dir(place.path())
        .output()
        .expect("unshare runs")
}

#[test]
#[ignore = "needs user namespaces"]
fn a_full_disk_and_one_that_cannot_be_written_to_leave_the_older_report() {
    for (script, sentence) in [
        (
            "mkdir disk; mount -t tmpfs -o size=16k none disk; \"$1\" analyze \"$2\" --out disk/report",
            "No space left on device",
        ),
        (
            "mkdir disk; mount -t tmpfs none disk; mount -o remount,ro disk; \"$1\" analyze \"$2\" --out disk/report",
            "Read-only file system",
        ),
    ] {
        let output = in_a_world_of_its_own(script);
        one_sentence(&output, sentence);
        assert!(output.stdout.is_empty());
    }
    // The disk has room for one report, not for two.
    let script = "mkdir disk; mount -t tmpfs none disk; \"$1\" analyze \"$2\" --out disk/report --quiet >/dev/null; \
        sum=$(cat disk/report/* | cksum); mount -o remount,size=$(du -sk disk | cut -f1)k disk; \
        ! \"$1\" analyze \"$2\" --out disk/report --quiet; \
        test \"$sum\" = \"$(cat disk/report/* | cksum)\"; test \"$(ls -A disk)\" = report";
    let output = in_a_world_of_its_own(script);
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{stderr}");
    assert!(stderr.contains("No space left on device"), "{stderr}");
}

#[test]
#[ignore = "needs user namespaces"]
fn without_any_network_all_is_the_same() {
    let script = "\"$1\" analyze \"$2\" --no-files --quiet";
    let output = in_a_world_of_its_own(script);
    let with = netcheck()
        .args(["analyze", &sample(), "--no-files", "--quiet"])
        .output()
        .expect("the binary runs");
    assert!(output.status.success() && output.stdout == with.stdout);
}

#[test]
#[ignore = "needs strace"]
fn no_system_call_of_the_network_is_made() {
    let place = tempfile::tempdir().expect("a folder");
    let log = place.path().join("log");
    let report = place.path().join("report");
    let status = Command::new("strace")
        .args([
            "-f",
            "-qq",
            "-e",
            "trace=%network",
            "-e",
            "signal=none",
            "-o",
        ])
        .arg(&log)
        .arg(env!("CARGO_BIN_EXE_netcheck"))
        .args(["analyze", &sample(), "--out"])
        .arg(report)
        .output()
        .expect("strace runs");
    assert!(status.status.success());
    assert_eq!(fs::read_to_string(log).expect("a log"), "");
}

#[test]
fn the_export_is_only_read() {
    let place = tempfile::tempdir().expect("a folder");
    let export = place.path().join("export");
    Export::new().with_network().write(&export);
    let stamps = || {
        let entries = fs::read_dir(&export).expect("a folder");
        let mut all: Vec<_> = entries
            .map(|entry| {
                let entry = entry.expect("an entry");
                let metadata = entry.metadata().expect("metadata");
                let bytes = fs::read(entry.path()).expect("a file");
                (
                    entry.file_name(),
                    metadata.modified().expect("a time"),
                    bytes,
                )
            })
            .collect();
        all.sort();
        all
    };
    let before = stamps();
    for command in ["analyze", "inspect"] {
        let output = netcheck()
            .arg(command)
            .arg(&export)
            .current_dir(place.path())
            .output()
            .expect("the binary runs");
        assert!(output.status.success());
    }
    assert!(stamps() == before);
}
