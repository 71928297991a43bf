//! A fixed slice of worlds, judged on every run of the tests.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use crate::chance::real;
use crate::files;
use crate::life::{InviterKind, Kind, Truth, World, Writer};
use crate::score::{Scored, run::Verdict, score_all};

/// Worlds of each kind.
const SEEDS: std::ops::RangeInclusive<u64> = 1..=2;

/// Everything that was said of the slice.
static SLICE: LazyLock<Vec<Scored>> = LazyLock::new(|| {
    let jobs: Vec<(Kind, u64)> = Kind::ALL
        .into_iter()
        .flat_map(|kind| SEEDS.map(move |seed| (kind, seed)))
        .collect();
    score_all(&jobs, false)
});

/// The verdicts of the slice, each with the name of its world.
fn verdicts(null: bool) -> impl Iterator<Item = (String, &'static Verdict)> {
    SLICE
        .iter()
        .filter(move |one| (one.kind == Kind::Null) == null)
        .flat_map(|one| {
            let world = format!("{}-{}", one.kind, one.seed);
            one.said
                .verdicts
                .iter()
                .map(move |verdict| (world.clone(), verdict))
        })
}

/// What went wrong, one line each.
fn told(wrong: impl Iterator<Item = (String, &'static Verdict)>) -> Vec<String> {
    wrong
        .map(|(world, one)| {
            format!(
                "{world}: {} ({}) {} by {}: {}",
                one.kind, one.truth, one.decision, one.rule, one.reasons
            )
        })
        .collect()
}

fn accepted_ones() -> impl Iterator<Item = (String, &'static Verdict)> {
    verdicts(false).filter(|(_, one)| one.decision == "accept")
}

#[test]
fn no_scam_pitch_or_clone_and_no_stranger_is_accepted() {
    let wrong = accepted_ones()
        .filter(|(_, one)| one.truth == Truth::Stranger && one.kind != InviterKind::Answered);
    assert_eq!(told(wrong), Vec::<String>::new());
}

#[test]
fn no_stranger_is_accepted_whom_the_member_wrote_the_text_that_everybody_gets_or_a_no() {
    let wrong = accepted_ones().filter(|(_, one)| one.kind == InviterKind::Answered);
    assert_eq!(told(wrong), Vec::<String>::new());
}

/// Some of them exchanged words on a vacancy with the member, and are no strangers any more.
#[test]
fn no_recruiter_is_accepted() {
    let wrong = accepted_ones().filter(|(_, one)| one.kind == InviterKind::Recruiter);
    assert_eq!(told(wrong), Vec::<String>::new());
}

#[test]
fn every_inviter_gets_a_verdict() {
    let missing = verdicts(false).filter(|(_, one)| one.decision.is_empty());
    assert_eq!(told(missing), Vec::<String>::new());
    assert!(verdicts(false).count() > 150);
}

#[test]
fn inviters_whom_the_members_own_doing_shows_are_accepted_and_never_ignored() {
    let shown = || verdicts(false).filter(|(_, one)| one.kind == InviterKind::KnownWithTrace);
    let ignored = shown().filter(|(_, one)| one.decision == "ignore" || one.decision == "report");
    assert_eq!(told(ignored), Vec::<String>::new());
    let accepted = shown().filter(|(_, one)| one.decision == "accept").count();
    assert!(
        real(accepted) >= 0.9 * real(shown().count()),
        "only {accepted} of {}: {:#?}",
        shown().count(),
        told(shown().filter(|(_, one)| one.decision != "accept"))
    );
}

#[test]
fn where_evidence_says_nothing_nobody_is_accepted_and_the_interval_is_wide() {
    let accepted = verdicts(true).filter(|(_, one)| one.decision == "accept");
    assert_eq!(told(accepted), Vec::<String>::new());
    for one in SLICE.iter().filter(|one| one.kind == Kind::Null) {
        let width = one.said.high - one.said.low;
        assert!(width >= 0.4, "null-{}: {width:.3}", one.seed);
    }
}

#[test]
fn the_interval_holds_the_true_share_of_strangers_in_most_worlds() {
    let missed: Vec<String> = SLICE
        .iter()
        // Where evidence says nothing, only the width is asked for.
        .filter(|one| one.kind != Kind::Null)
        .filter(|one| !one.said.holds(one.truth))
        .map(|one| {
            let (low, high) = (one.said.low, one.said.high);
            format!(
                "{}-{}: {:.3} not in {low}–{high}",
                one.kind, one.seed, one.truth
            )
        })
        .collect();
    assert!(
        real(missed.len()) <= 0.2 * real(SLICE.len()),
        "{} of {}: {missed:#?}",
        missed.len(),
        SLICE.len()
    );
}

#[test]
fn equal_seeds_give_equal_worlds_and_others_do_not() {
    for kind in Kind::ALL {
        let files = |seed| files::files(&World::draw(kind, seed));
        assert!(files(1) == files(1), "{kind}");
        assert!(files(1) != files(2), "{kind}");
    }
}

/// What makes these worlds hard, and honest: the truth is not what the files show.
#[test]
fn many_known_people_never_wrote_and_many_strangers_did() {
    let (mut known, mut silent, mut strangers, mut loud) = (0, 0, 0, 0);
    for seed in SEEDS {
        let world = World::draw(Kind::Ordinary, seed);
        let wrote: BTreeSet<usize> = world
            .conversations
            .iter()
            .filter(|one| one.with.len() == 1)
            .filter(|one| {
                one.messages
                    .iter()
                    .any(|message| message.from != Writer::Nobody)
            })
            .map(|one| one.with[0])
            .collect();
        for connection in &world.connections {
            let has_written = wrote.contains(&connection.person);
            match world.people[connection.person].truth {
                Truth::Known => {
                    known += 1;
                    silent += usize::from(!has_written);
                }
                Truth::Stranger => {
                    strangers += 1;
                    loud += usize::from(has_written);
                }
                Truth::Acquaintance => {}
            }
        }
    }
    assert!(real(silent) > 0.15 * real(known), "{silent} of {known}");
    assert!(real(loud) > 0.2 * real(strangers), "{loud} of {strangers}");
}
