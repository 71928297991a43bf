//! The scores as a table to read.

use std::collections::BTreeMap;

use super::measures::{auc, log_loss, mean, median};
use super::run::holds;
use super::{LABELS, Scored};
use crate::chance::{real, share_of};
use crate::life::{InviterKind, Kind, Truth};

/// What may be decided.
const DECISIONS: [&str; 5] = ["accept", "review", "ignore", "report", ""];

/// The whole scorecard.
pub(crate) fn card(scored: &[Scored]) -> String {
    let mut text = ties(scored);
    text.push_str(&labels(scored));
    text.push_str(&reliability(scored));
    text.push_str(&verdicts(scored));
    text
}

fn of_kinds(scored: &[Scored]) -> Vec<(String, Vec<&Scored>)> {
    let mut groups: Vec<(String, Vec<&Scored>)> = Kind::ALL
        .iter()
        .map(|kind| {
            let of_kind = scored.iter().filter(|one| one.kind == *kind).collect();
            (kind.to_string(), of_kind)
        })
        .filter(|(_, of_kind): &(_, Vec<_>)| !of_kind.is_empty())
        .collect();
    let all = scored.iter().filter(|one| one.kind != Kind::Null).collect();
    groups.push(("all but null".to_owned(), all));
    groups
}

fn cell(value: Option<f64>, digits: usize) -> String {
    value.map_or_else(|| "-".to_owned(), |value| format!("{value:.digits$}"))
}

fn over(group: &[&Scored], of: impl Fn(&Scored) -> Option<f64>) -> Vec<f64> {
    group.iter().filter_map(|one| of(one)).collect()
}

fn ties(scored: &[Scored]) -> String {
    let mut text =
        "Ties. AUC, log loss: means over worlds. Errors and widths in points.\n\n".to_owned();
    text.push_str("kind          worlds  named  truth  AUC known  AUC strang  log loss  |error|  signed  cover  width  median\n");
    for (name, group) in of_kinds(scored) {
        let points =
            |of: &dyn Fn(&Scored) -> f64| -> Vec<f64> { over(&group, |one| Some(100.0 * of(one))) };
        let errors = points(&|one| one.said.ratio - one.truth);
        let absolute: Vec<f64> = errors.iter().map(|error| error.abs()).collect();
        let widths = points(&|one| one.said.high - one.said.low);
        let covered = points(&|one| as_number(one.said.holds(one.truth)));
        text.push_str(&format!(
            "{name:<13} {:>6} {:>6} {:>6} {:>10} {:>11} {:>9} {:>8} {:>7} {:>5}% {:>6} {:>7}\n",
            group.len(),
            cell(
                mean(&over(&group, |one| Some(real(one.said.ties.len())))),
                0
            ),
            cell(mean(&points(&|one| one.truth)), 0),
            cell(
                mean(&over(&group, |one| auc(&one.said.ties, Truth::Known))),
                3
            ),
            cell(
                mean(&over(&group, |one| auc(&one.said.ties, Truth::Stranger))),
                3
            ),
            cell(mean(&over(&group, |one| Some(log_loss(&one.said.ties)))), 3),
            cell(mean(&absolute), 1),
            cell(mean(&errors), 1),
            cell(mean(&covered), 0),
            cell(mean(&widths), 1),
            cell(median(&widths), 1),
        ));
    }
    text
}

fn as_number(holds: bool) -> f64 {
    if holds { 1.0 } else { 0.0 }
}

fn labels(scored: &[Scored]) -> String {
    if scored.iter().all(|one| one.labelled.is_empty()) {
        return String::new();
    }
    let mut text =
        "\nWith random labels: error, cover, width; the error of the labels alone.\n\n".to_owned();
    text.push_str("kind         ");
    for count in LABELS {
        text.push_str(&format!("  |{count:>3}: error cover width alone"));
    }
    text.push('\n');
    for (name, group) in of_kinds(scored) {
        text.push_str(&format!("{name:<13}"));
        for place in 0..LABELS.len() {
            let points = |of: &dyn Fn(&super::Labelled, f64) -> f64| {
                let values = over(&group, |one| {
                    Some(100.0 * of(one.labelled.get(place)?, one.truth))
                });
                mean(&values)
            };
            text.push_str(&format!(
                "  |     {:>5} {:>4}% {:>5} {:>5}",
                cell(points(&|one, truth| (one.ratio - truth).abs()), 1),
                cell(
                    points(&|one, truth| as_number(holds(one.low, one.high, truth))),
                    0
                ),
                cell(points(&|one, _| one.high - one.low), 1),
                cell(points(&|one, truth| (one.alone - truth).abs()), 1),
            ));
        }
        text.push('\n');
    }
    text
}

fn reliability(scored: &[Scored]) -> String {
    let mut text = "\nReliability: said p_stranger against the share of true strangers, people in brackets.\n\n".to_owned();
    for (name, group) in of_kinds(scored) {
        let mut bins = vec![(0usize, 0.0, 0usize); 10];
        for (truth, p) in group.iter().flat_map(|one| &one.said.ties) {
            let bin = &mut bins[share_of(9, p[2]).min(9)];
            bin.0 += 1;
            bin.1 += p[2];
            bin.2 += usize::from(*truth == Truth::Stranger);
        }
        text.push_str(&format!("{name:<13}"));
        for (count, sum, strangers) in bins {
            if count == 0 {
                text.push_str("  -");
            } else {
                let (said, seen) = (sum / real(count), real(strangers) / real(count));
                text.push_str(&format!("  {said:.2}:{seen:.2} ({count})"));
            }
        }
        text.push('\n');
    }
    text
}

fn verdicts(scored: &[Scored]) -> String {
    let mut text =
        "\nInvitations by what the inviter is in truth (null worlds apart).\n\n".to_owned();
    text.push_str("inviter               accept review ignore report absent   rules\n");
    for kind in InviterKind::ALL {
        let verdicts: Vec<_> = scored
            .iter()
            .filter(|one| one.kind != Kind::Null)
            .flat_map(|one| &one.said.verdicts)
            .filter(|one| one.kind == kind)
            .collect();
        let mut rules: BTreeMap<String, usize> = BTreeMap::new();
        for one in &verdicts {
            *rules
                .entry(format!("{}→{}", one.rule, one.decision))
                .or_default() += 1;
        }
        text.push_str(&format!("{:<20}", kind.to_string()));
        for decision in DECISIONS {
            let count = verdicts
                .iter()
                .filter(|one| one.decision == decision)
                .count();
            text.push_str(&format!(" {count:>6}"));
        }
        let rules: Vec<String> = rules
            .iter()
            .map(|(rule, count)| format!("{rule} {count}"))
            .collect();
        text.push_str(&format!("   {}\n", rules.join(", ")));
    }
    let null: Vec<_> = scored
        .iter()
        .filter(|one| one.kind == Kind::Null)
        .flat_map(|one| &one.said.verdicts)
        .collect();
    let accepted = null.iter().filter(|one| one.decision == "accept").count();
    text.push_str(&format!(
        "null worlds: {accepted} of {} accepted\n",
        null.len()
    ));
    text
}
