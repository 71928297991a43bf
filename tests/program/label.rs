//! `netcheck label`: questions over a pipe, and what stays on disk. Through the real binary.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::Stdio;

use crate::support::{Export, netcheck};

struct Asked {
    stdout: String,
    stderr: String,
    code: Option<i32>,
}

impl Asked {
    /// The people in the order of the questions.
    fn people(&self) -> Vec<&str> {
        let heading =
            |line: &'_ &str| line.contains(", connected on") || line.contains(", asked you");
        self.stdout
            .lines()
            .filter(heading)
            .filter_map(|line| line.split_once(". ")?.1.split_once(','))
            .map(|(name, _)| name)
            .collect()
    }
}

/// Runs `label` in a folder with an export in `export/`, and types the lines.
fn label(folder: &Path, file: &str, lines: &str) -> Asked {
    let mut child = netcheck()
        .env("COLUMNS", "80")
        .current_dir(folder)
        .args(["label", "export", "--labels", file])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the binary runs");
    let mut stdin = child.stdin.take().expect("a pipe");
    stdin.write_all(lines.as_bytes()).expect("it reads");
    drop(stdin);
    let output = child.wait_with_output().expect("it ends");
    Asked {
        stdout: String::from_utf8(output.stdout).expect("UTF-8"),
        stderr: String::from_utf8(output.stderr).expect("UTF-8"),
        code: output.status.code(),
    }
}

/// Three connections, two of them silent, and one who asks.
fn small() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    Export::new()
        .connected("Ada Ruiz", "05 Mar 2024")
        .connected("Ben Okoye", "06 Mar 2024")
        .connected("Cleo Marsh", "07 Mar 2024")
        .talked("Ada Ruiz", 5, 6)
        .incoming("Finn Roe", "6/20/25, 10:00 AM", "")
        .write(&folder.path().join("export"));
    folder
}

#[test]
fn answers_stay_on_disk_for_their_owner_and_nobody_is_asked_about_twice() {
    let folder = small();
    let file = folder.path().join("ties.csv");
    let first = label(folder.path(), "ties.csv", "known\ns\n");
    assert_eq!(first.code, Some(0), "{}", first.stderr);
    let text = fs::read_to_string(&file).expect("the answers");
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines[0], "profile_url,name,tie,asked,answered_on");
    assert_eq!(lines.len(), 3);
    // By turns at random and where it matters most, which is the one who asks.
    assert!(lines[1].contains(",known,random,2"), "{text}");
    assert!(
        lines[2].starts_with("https://www.linkedin.com/in/finn-roe,Finn Roe,stranger,targeted,2"),
        "{text}"
    );
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(&file)
            .expect("the answers")
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    let second = label(folder.path(), "ties.csv", "a\na\na\na\n");
    assert_eq!(second.people().len(), 2, "{}", second.stdout);
    let mut all: Vec<&str> = first.people()[..2].to_vec();
    all.extend(second.people());
    all.sort_unstable();
    assert_eq!(all, ["Ada Ruiz", "Ben Okoye", "Cleo Marsh", "Finn Roe"]);
    assert!(second.stdout.contains("Nobody is left to ask about."));
    let text = fs::read_to_string(&file).expect("the answers");
    assert_eq!(text.lines().count(), 5);
}

#[test]
fn going_back_takes_the_answer_away_and_asks_again() {
    let folder = small();
    let asked = label(folder.path(), "ties.csv", "b\nk\nback\ns\nq\n");
    assert!(asked.stdout.contains("There is no answer before this one."));
    let people = asked.people();
    assert_eq!(
        (people[0], people[1], people[3]),
        (people[0], people[0], people[0])
    );
    let text = fs::read_to_string(folder.path().join("ties.csv")).expect("the answers");
    let lines: Vec<&str> = text.lines().skip(1).collect();
    assert_eq!(lines.len(), 1, "{text}");
    assert!(
        lines[0].contains(&format!(",{},stranger,random,", people[0])),
        "{text}"
    );
}

#[test]
fn a_folder_that_is_not_there_is_named_before_the_first_question() {
    let folder = small();
    let asked = label(folder.path(), "nowhere/ties.csv", "k\n");
    assert_eq!((asked.code, asked.stdout.as_str()), (Some(2), ""));
    assert_eq!(
        asked.stderr,
        "netcheck: there is no folder `nowhere` to keep the answers in; make it, or name another file with \
         `--labels`\n"
    );
}

#[test]
fn the_last_line_says_how_to_use_the_answers() {
    let folder = small();
    let asked = label(folder.path(), "ties.csv", "k\nq\n");
    assert!(
        asked.stdout.ends_with(
            " 1 answer is kept: add --labels ties.csv to netcheck analyze, explain or\n compare. \
             Go on here at any time.\n"
        ),
        "{}",
        asked.stdout
    );
}

#[test]
fn skipping_and_quitting_write_nothing() {
    let folder = small();
    let asked = label(folder.path(), "ties.csv", "\nskip\nperhaps\nquit\n");
    assert_eq!(asked.code, Some(0));
    let people = asked.people();
    assert!(people[0] != people[1] && people[1] != people[2]);
    assert!(asked.stdout.contains("that is none of these"));
    assert!(asked.stdout.contains("No new answer."));
    assert!(!folder.path().join("ties.csv").exists());
}

#[test]
fn what_the_member_wrote_by_hand_is_kept_in_its_columns() {
    let folder = small();
    let file = folder.path().join("mine.csv");
    fs::write(
        &file,
        "Name,Tie,Remark\nBen Okoye,stranger,\"met, perhaps\"\nNobody Atall,known,\n",
    )
    .expect("a file");
    let asked = label(folder.path(), "mine.csv", "k\nq\n");
    assert!(
        asked
            .stderr
            .contains("mine.csv:3: nobody in the export bears this name"),
        "{}",
        asked.stderr
    );
    let text = fs::read_to_string(&file).expect("the answers");
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(
        lines[..3],
        [
            "Name,Tie,Remark,profile_url,asked,answered_on",
            "Ben Okoye,stranger,\"met, perhaps\"",
            "Nobody Atall,known,"
        ]
    );
    assert!(!asked.people().contains(&"Ben Okoye"));
    assert!(
        lines[3].contains(",known,,https://www.linkedin.com/in/"),
        "{text}"
    );
}

#[test]
fn a_file_that_cannot_be_added_to_is_said_so_and_left_alone() {
    let folder = small();
    let file = folder.path().join("notes.txt");
    fs::write(&file, "call Ben\n").expect("a file");
    let asked = label(folder.path(), "notes.txt", "k\n");
    assert_eq!(asked.code, Some(2));
    assert!(
        asked.stderr.contains("answers cannot be added to"),
        "{}",
        asked.stderr
    );
    assert_eq!(fs::read_to_string(&file).expect("the file"), "call Ben\n");

    let output = netcheck()
        .current_dir(folder.path())
        .args(["label", "export"])
        .output()
        .expect("the binary runs");
    assert_eq!(output.status.code(), Some(2));
    let stderr = String::from_utf8(output.stderr).expect("UTF-8");
    assert!(stderr.contains("add `--labels ties.csv`"), "{stderr}");
}

/// Forty silent people, of whom nothing but answers can tell.
#[test]
fn random_answers_move_the_ratio_for_everybody_and_targeted_ones_do_not() {
    let folder = tempfile::tempdir().expect("a folder");
    let letters = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"];
    let names = letters.iter().flat_map(|one| {
        letters[..4]
            .iter()
            .map(move |two| format!("N{one} S{two}x"))
    });
    let names: Vec<String> = names.collect();
    let export = names
        .iter()
        .fold(Export::new().with_network(), |export, name| {
            export.connected(name, "05 Mar 2024")
        });
    export.write(&folder.path().join("export"));
    let ratio = |asked: &str, tie: &str| {
        let mut labels = "name,tie,asked\n".to_owned();
        names[..20]
            .iter()
            .for_each(|name| labels.push_str(&format!("{name},{tie},{asked}\n")));
        fs::write(folder.path().join("ties.csv"), labels).expect("a file");
        let output = netcheck()
            .current_dir(folder.path())
            .args(["analyze", "export", "--labels", "ties.csv", "--out"])
            .arg(format!("{asked}-{tie}"))
            .output()
            .expect("the binary runs");
        assert!(output.status.success());
        let path = folder.path().join(format!("{asked}-{tie}/connections.csv"));
        let mut reader = csv::Reader::from_path(path).expect("connections.csv");
        let others: Vec<f64> = reader
            .records()
            .map(|row| row.expect("a row"))
            .filter(|row| !names[..20].iter().any(|name| name == &row[1]))
            .map(|row| row[8].parse().expect("a probability"))
            .collect();
        others.iter().sum::<f64>() / 31.0
    };
    let none = ratio("given", "stranger");
    assert!((ratio("targeted", "known") - none).abs() < 0.01);
    assert!(ratio("random", "stranger") > none + 0.1);
    assert!(ratio("random", "known") < none - 0.1);
}

#[test]
fn a_file_of_blank_lines_is_begun_like_one_that_is_not_there() {
    let place = small();
    let file = place.path().join("ties.csv");
    fs::write(&file, "\n\n").expect("written");
    let asked = label(place.path(), "ties.csv", "k\nq\n");
    assert_eq!(asked.code, Some(0), "{}", asked.stderr);
    let kept = fs::read_to_string(&file).expect("UTF-8");
    assert!(
        kept.starts_with("profile_url,name,tie,asked,answered_on\n"),
        "{kept}"
    );
    assert_eq!(kept.lines().count(), 2, "{kept}");
}
