//! The three answers at the top of the page.

use super::cards::{Card, Choice};
use super::charts::{ChartError, Picture};
use super::network;
use super::steps::{self, StepLine};
use crate::render::screen::{count, is_sure, percent, whole_percent, why_no_number};
use crate::report::Report;
use crate::words::counted;

/// So many people are named, and so many steps.
const NAMED: usize = 4;
const STEPS: usize = 3;

pub(super) struct Answers {
    /// Whom to accept.
    pub(super) accept: String,
    /// The first of them: the number of the card, and the name.
    pub(super) names: Vec<(usize, String)>,
    pub(super) more: Option<String>,
    /// How real the network is.
    pub(super) real: String,
    pub(super) range: String,
    pub(super) interval: Option<Picture>,
    /// What next.
    pub(super) steps: Vec<StepLine>,
    pub(super) steps_left: usize,
}

pub(super) fn answers(
    report: &Report,
    cards: &[Card],
    choices: &[Choice],
) -> Result<Answers, ChartError> {
    let accepted = || cards.iter().filter(|card| card.class == "accept");
    let all = report.summary.accept.unwrap_or_default();
    Ok(Answers {
        accept: accept(report, choices),
        names: accepted()
            .take(NAMED)
            .map(|card| (card.place, card.person.name.clone()))
            .collect(),
        more: (all > NAMED).then(|| format!("and {} more", count(all - NAMED))),
        real: real(report),
        range: range(report),
        interval: network::interval(report, "answer-ratio")?,
        steps: steps::steps(report).into_iter().take(STEPS).collect(),
        steps_left: report.outlook.steps.len().saturating_sub(STEPS),
    })
}

fn accept(report: &Report, choices: &[Choice]) -> String {
    match report.summary.invitations_pending {
        None => "Not in this export".to_owned(),
        Some(0) => "None is waiting".to_owned(),
        Some(pending) => match choices.iter().find(|one| one.class == "accept") {
            Some(choice) => format!("{} of {}", choice.count, counted(pending, "invitation")),
            None => format!("None of {}", counted(pending, "invitation")),
        },
    }
}

fn real(report: &Report) -> String {
    let summary = &report.summary;
    match (
        summary.stranger_ratio,
        summary.stranger_ratio_low,
        summary.stranger_ratio_high,
    ) {
        (Some(ratio), ..) if is_sure(report) => format!("About {} strangers", percent(ratio)),
        (_, Some(low), Some(high)) => {
            format!("{} to {} strangers", whole_percent(low), percent(high))
        }
        _ => "Nobody shows a name".to_owned(),
    }
}

fn range(report: &Report) -> String {
    let summary = &report.summary;
    let named = count(summary.connections - summary.connections_hidden);
    match summary.stranger_ratio_low.zip(summary.stranger_ratio_high) {
        Some((low, high)) if is_sure(report) => format!(
            "Of {named} connections with a name; 90 % sure: {} to {}.",
            whole_percent(low),
            percent(high)
        ),
        Some(_) => format!(
            "Of {named} connections with a name, 90 % sure: {}",
            why_no_number(report)
        ),
        None => String::new(),
    }
}
