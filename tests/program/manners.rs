//! Completions and the manual page, from the same definition as the help.

use crate::support::netcheck;

fn stdout(arguments: &[&str]) -> String {
    let output = netcheck()
        .args(arguments)
        .output()
        .expect("the binary runs");
    assert!(output.status.success(), "{arguments:?}");
    String::from_utf8(output.stdout).expect("UTF-8")
}

#[test]
fn every_shell_completes_commands_and_options() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let script = stdout(&["completions", shell]);
        for word in ["analyze", "inspect", "explain", "labels", "no-files"] {
            assert!(script.contains(word), "{shell}: {word}");
        }
    }
}

#[test]
fn the_manual_has_every_command_with_its_options_and_examples() {
    let manual = stdout(&["man"]);
    for section in ["ANALYZE", "INSPECT", "EXPLAIN", "COMPLETIONS", "MAN"] {
        assert!(
            manual.contains(&format!(".SH \"NETCHECK {section}\"")),
            "{section}"
        );
    }
    for text in [
        "\\-\\-labels",
        "\\-\\-as\\-of",
        "Exit status: 0 done",
        "netcheck analyze export/",
    ] {
        assert!(manual.contains(text), "{text}");
    }
}

#[test]
fn a_slip_of_the_hand_gets_a_suggestion_and_exit_2() {
    let output = netcheck()
        .args(["analyse", "x"])
        .output()
        .expect("the binary runs");
    assert_eq!(output.status.code(), Some(2));
    let message = String::from_utf8(output.stderr).expect("UTF-8");
    assert!(message.contains("analyze"), "{message}");
    let output = netcheck()
        .args(["analyze", "x", "--gaol", "jobs"])
        .output()
        .expect("the binary runs");
    assert!(
        String::from_utf8(output.stderr)
            .expect("UTF-8")
            .contains("--goal")
    );
}
