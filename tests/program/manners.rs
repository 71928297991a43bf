//! How the program behaves in a shell: completions and the manual page from the same definition as the help,
//! slips of the hand, colour, links, wide scripts, the time of each stage.

use std::fs;
use std::path::Path;

use unicode_width::UnicodeWidthStr;

use crate::screen::screen;
use crate::support::{Export, netcheck, of_sample, sample};

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
        for word in [
            "analyze", "inspect", "explain", "compare", "labels", "no-files",
        ] {
            assert!(script.contains(word), "{shell}: {word}");
        }
    }
}

#[test]
fn the_manual_has_every_command_with_its_options_and_examples() {
    let manual = stdout(&["man"]);
    for section in [
        "ANALYZE",
        "INSPECT",
        "EXPLAIN",
        "COMPARE",
        "COMPLETIONS",
        "MAN",
    ] {
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
        "netcheck compare spring/ autumn/",
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

/// What the program says of a command that it refuses, run in a folder.
fn refusal(folder: &Path, arguments: &[&str]) -> String {
    let output = netcheck()
        .current_dir(folder)
        .args(arguments)
        .output()
        .expect("the binary runs");
    assert_eq!(output.status.code(), Some(2), "{arguments:?}");
    assert!(output.stdout.is_empty());
    String::from_utf8(output.stderr).expect("UTF-8")
}

#[test]
fn a_path_where_a_command_should_stand_gets_the_command() {
    let place = tempfile::tempdir().expect("a folder");
    fs::create_dir(place.path().join("export")).expect("a folder");
    assert_eq!(
        refusal(place.path(), &["export"]),
        "netcheck: `export` is a path and stands where a command should; did you mean `netcheck analyze export`?\n"
    );
    let typed = refusal(place.path(), &["nothing"]);
    assert!(
        typed.contains("unrecognized subcommand 'nothing'"),
        "{typed}"
    );
}

#[test]
fn a_report_says_which_file_to_open() {
    let run = Export::new().connected("Ana Silva", "05 Mar 2024").run(&[]);
    let said = run.stdout.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(said.contains("/report.html in a browser."), "{said}");
}

#[test]
fn no_line_is_broken_inside_an_address() {
    for width in ["60", "80"] {
        let output = netcheck()
            .env("COLUMNS", width)
            .args(["explain", "a"])
            .arg(sample("export"))
            .output()
            .expect("the binary runs");
        let text = String::from_utf8(output.stdout).expect("UTF-8");
        assert!(text.contains("/in/agata-krawczyk-426e752a"), "{text}");
        assert!(text.lines().all(|line| !line.ends_with('-')), "{text}");
    }
}

#[test]
fn a_path_that_is_not_there_gets_the_one_beside_it() {
    let place = tempfile::tempdir().expect("a folder");
    for name in [
        "export",
        "Complete_LinkedInDataExport_11-14-2026.zip",
        "thesis",
    ] {
        fs::write(place.path().join(name), "").expect("a file");
    }
    for (typed, near) in [
        ("exprot", "export"),
        ("Export.zip", "export"),
        (
            "complete_linkedindataexport_11-14-2026",
            "Complete_LinkedInDataExport_11-14-2026.zip",
        ),
    ] {
        for command in [
            vec!["analyze", typed],
            vec!["inspect", typed],
            vec!["explain", "Ana", typed],
            vec!["label", typed, "--labels", "ties.csv"],
            vec!["compare", typed, "export"],
        ] {
            assert_eq!(
                refusal(place.path(), &command),
                format!("netcheck: `{typed}` does not exist; did you mean `{near}`?\n")
            );
        }
    }
    let message = refusal(place.path(), &["analyze", "holiday"]);
    assert!(!message.contains("did you mean"), "{message}");
    let below = place.path().join("below");
    fs::create_dir(&below).expect("a folder");
    assert_eq!(
        refusal(&below, &["analyze", "../exprot"]),
        "netcheck: `../exprot` does not exist; did you mean `../export`?\n"
    );
}

#[test]
fn a_folder_that_holds_the_archive_names_it() {
    let place = tempfile::tempdir().expect("a folder");
    let downloads = place.path().join("Downloads");
    fs::create_dir(&downloads).expect("a folder");
    for archive in [
        "Basic_LinkedInDataExport_11-13-2026.zip",
        "Complete_LinkedInDataExport_11-14-2026.zip",
    ] {
        fs::write(downloads.join(archive), "PK").expect("a file");
    }
    assert_eq!(
        refusal(place.path(), &["inspect", "Downloads"]),
        "netcheck: no Connections.csv in `Downloads`, but an archive; did you mean \
         `Downloads/Complete_LinkedInDataExport_11-14-2026.zip`?\n"
    );
}

#[test]
fn one_file_of_an_export_is_sent_back_to_its_folder() {
    let place = tempfile::tempdir().expect("a folder");
    let export = Export::new().connected("Ana Silva", "05 Mar 2024");
    export
        .incoming("Ada Arden", "10/20/26, 9:10 AM", "")
        .write(&place.path().join("export"));
    assert_eq!(
        refusal(place.path(), &["analyze", "export/Invitations.csv"]),
        "netcheck: `export/Invitations.csv` is one file of an export; give the folder that it is in, `export`, or the \
         ZIP that LinkedIn sent you\n"
    );
    assert_eq!(
        refusal(
            &place.path().join("export"),
            &["inspect", "Invitations.csv"]
        ),
        "netcheck: `Invitations.csv` is one file of an export; give the folder that it is in, `.`, or the ZIP that \
         LinkedIn sent you\n"
    );
}

#[test]
fn labels_that_are_not_there_get_the_command_that_makes_them() {
    let place = tempfile::tempdir().expect("a folder");
    Export::new()
        .connected("Ana Silva", "05 Mar 2024")
        .write(&place.path().join("export"));
    assert_eq!(
        refusal(place.path(), &["analyze", "export", "--labels", "ties.csv"]),
        "netcheck: there is no file of labels `ties.csv`; `netcheck label EXPORT --labels ties.csv` makes one, or name \
         yours with `--labels`\n"
    );
}

/// The notes on standard error of a run on these folders of one and the same export.
fn notes(names: &[&str], options: &[&str]) -> Vec<String> {
    let place = tempfile::tempdir().expect("a folder");
    for name in ["one", "copy"] {
        Export::new()
            .connected("Ana Silva", "05 Mar 2024")
            .write(&place.path().join(name));
    }
    let output = netcheck()
        .current_dir(place.path())
        .arg("analyze")
        .args(names)
        .args(options)
        .output()
        .expect("the binary runs");
    assert!(output.status.success());
    let text = String::from_utf8(output.stderr).expect("UTF-8");
    text.lines().map(str::to_owned).collect()
}

#[test]
fn a_path_given_twice_and_a_copy_of_it_are_called_the_same() {
    let told = |names: &[&str]| -> Vec<String> {
        let mut notes = notes(names, &["--as-of", "2024-03-06"]);
        notes.retain(|note| note.contains("twice") || note.contains("copy"));
        notes
    };
    assert_eq!(told(&["one"]), [""; 0]);
    assert_eq!(
        told(&["one", "./one/"]),
        ["note: ./one/: named twice; it is read once"]
    );
    assert_eq!(
        told(&["one", "copy"]),
        ["note: copy/Connections.csv: the same as one/Connections.csv"]
    );
}

#[test]
fn a_day_to_come_as_the_day_of_ages_is_noted() {
    let said = |day| {
        notes(&["one"], &["--as-of", day])
            .iter()
            .any(|note| note.contains(&format!("{day}, as `--as-of` says, is still to come")))
    };
    assert!(said("2999-01-01"));
    assert!(!said("2024-03-06"));
}

#[test]
fn people_who_fit_and_the_one_explained_are_links_too() {
    for person in ["hartwig", "Casimir Dunmore"] {
        let output = |links: bool| {
            let mut command = netcheck();
            if links {
                command.env("FORCE_HYPERLINK", "1");
            }
            let output = command
                .args(["explain", person])
                .arg(sample("export"))
                .output()
                .expect("the binary runs");
            String::from_utf8(output.stdout).expect("UTF-8")
        };
        let (text, addresses) = without_links(&output(true));
        assert_eq!(text, output(false));
        assert!(!addresses.is_empty(), "{person}");
        // The address of the link is the one beside the name.
        for address in addresses {
            assert!(text.contains(&address), "{address}");
        }
    }
}

#[test]
fn colour_follows_the_option_then_no_color_then_clicolor() {
    let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("sample-data/export");
    let is_colored = |options: &[&str], variables: &[(&str, &str)]| {
        let output = netcheck()
            .args(["analyze", "--no-files", "--quiet"])
            .arg(&sample)
            .args(options)
            .envs(variables.iter().copied())
            .output()
            .expect("the binary runs");
        String::from_utf8(output.stdout)
            .expect("UTF-8")
            .contains("\u{1b}[")
    };
    let force = ("CLICOLOR_FORCE", "1");
    for (options, variables, colored) in [
        (&[][..], &[][..], false),
        (&["--color", "always"], &[("NO_COLOR", "1")], true),
        (&["--color", "never"], &[force], false),
        (&[], &[force], true),
        (&[], &[("CLICOLOR_FORCE", "0")], false),
        (&[], &[("CLICOLOR", "1")], false),
        (&[], &[force, ("CLICOLOR", "0")], true),
        (&[], &[force, ("NO_COLOR", "1")], false),
        (&[], &[force, ("NO_COLOR", "")], true),
    ] {
        assert_eq!(
            is_colored(options, variables),
            colored,
            "{options:?} {variables:?}"
        );
    }
}

/// Takes the links out of a text, and gives back their addresses.
fn without_links(text: &str) -> (String, Vec<String>) {
    let mut parts = text.split("\u{1b}]8;;");
    let mut plain = parts.next().unwrap_or_default().to_owned();
    let mut addresses = Vec::new();
    for part in parts {
        let (address, rest) = part.split_once("\u{1b}\\").expect("an end");
        if !address.is_empty() {
            addresses.push(address.to_owned());
        }
        plain.push_str(rest);
    }
    (plain, addresses)
}

#[test]
fn names_are_links_where_the_terminal_follows_them_and_the_tables_stay() {
    let plain = screen("export", "80");
    assert!(!plain.contains('\u{1b}'));
    let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("sample-data/export");
    let output = netcheck()
        .envs([("FORCE_HYPERLINK", "1"), ("COLUMNS", "80")])
        .args(["analyze", "--no-files", "--quiet"])
        .arg(sample)
        .output()
        .expect("the binary runs");
    let linked = String::from_utf8(output.stdout).expect("UTF-8");
    assert_eq!(
        linked.matches("\u{1b}]8;;\u{1b}\\").count(),
        linked.matches("\u{1b}]8;;http").count()
    );
    let (text, addresses) = without_links(&linked);
    assert_eq!(text, plain);
    assert!(addresses.len() > 10);
    for address in addresses {
        assert!(
            address.starts_with("https://www.linkedin.com/in/") && address.is_ascii(),
            "{address}"
        );
    }
}

#[test]
fn wide_and_joined_scripts_keep_the_table_straight() {
    let names = [
        "王小明 同志",
        "👩\u{200d}💻 Ana",
        "محمد علي",
        "נועה לוי",
        "किरण राव",
        "Zoë\u{301} Ångström",
        "ＡＢＣ ＤＥＦ",
    ];
    let export = names.iter().enumerate().fold(
        Export::new().connected("Abel Arnesen", "01 Nov 2026"),
        |export, (at, name)| {
            export.incoming(
                name,
                "11/1/26, 9:10 AM",
                &format!("Hello, I read your text number {at}, it helped me"),
            )
        },
    );
    for columns in ["60", "80", "120"] {
        let place = tempfile::tempdir().expect("a folder");
        export.write(place.path());
        let output = netcheck()
            .env("COLUMNS", columns)
            .args(["analyze", "--no-files", "--quiet", "--as-of", "2026-11-14"])
            .arg(place.path())
            .output()
            .expect("the binary runs");
        let screen = String::from_utf8(output.stdout).expect("UTF-8");
        let places: Vec<usize> = screen
            .lines()
            .filter_map(|line| line.split_once("167 days"))
            .map(|(before, _)| before.width())
            .collect();
        assert_eq!(places.len(), names.len(), "{screen}");
        assert!(places.iter().all(|place| *place == places[0]), "{screen}");
    }
}

#[test]
fn explanations_fit_60_columns_too() {
    for columns in ["60", "80"] {
        for line in of_sample(&["explain", "Sollberg"], "export", columns).lines() {
            assert!(line.width() <= columns.parse().expect("a number"), "{line}");
        }
    }
}

#[test]
fn verbose_says_what_each_stage_took() {
    let run = Export::new()
        .connected("Ana Silva", "05 Mar 2024")
        .run(&["--verbose", "--quiet"]);
    let stages: Vec<&str> = run
        .stderr
        .lines()
        .map(|line| {
            let (time, stage) = line.split_once(" ms ").expect("a time");
            assert!(time.starts_with("time: "), "{line}");
            stage
        })
        .collect();
    assert_eq!(
        stages,
        [
            "reading the files",
            "joining people across files",
            "weighing evidence",
            "judging invitations",
            "adding up",
            "writing the files",
            "printing",
            "in all",
        ]
    );
}

#[test]
fn no_progress_is_shown_where_standard_error_is_no_terminal() {
    let run = Export::new().connected("Ana Silva", "05 Mar 2024").run(&[]);
    assert!(
        !run.stderr.contains('\r') && !run.stderr.contains('\u{1b}'),
        "{}",
        run.stderr
    );
}
