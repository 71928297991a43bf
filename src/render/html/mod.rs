//! The page of a report: one file that loads nothing, for a person to look at.
//!
//! The templates escape whatever HTML would take for markup; what a stranger typed comes to them through
//! [`words`]. The one style and the one script of the page are named in its policy by their hashes.

mod answers;
mod cards;
mod charts;
mod connections;
mod network;
mod people;
mod periods;
mod policy;
mod steps;
mod words;

use std::io::{self, Write};

use askama::Template;
use thiserror::Error;

use self::answers::Answers;
use self::cards::{Card, Choice};
use self::charts::{ChartError, Picture};
use self::connections::{Line, Rest};
use self::network::{Figure, Source, Ties, Year};
use self::people::{Company, Invite, List, Sent, Skipped};
use self::steps::StepLine;
use super::screen::{self, MEANING, count};
use crate::escape::for_page;
use crate::report::Report;

const STYLE: &str = include_str!("style.css");
const SCRIPT: &str = include_str!("script.js");

/// Why there is no page: each a mistake of netcheck's.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum PageError {
    /// The template.
    #[error("the page: {0}")]
    Template(#[from] askama::Error),
    /// A picture.
    #[error("a picture of the page: {0}")]
    Chart(#[from] ChartError),
    /// It cannot be written down; this one is no mistake of netcheck's.
    #[error(transparent)]
    Io(#[from] io::Error),
}

/// What the templates print.
#[derive(Template)]
#[template(path = "page.html", config = "src/render/html/askama.toml")]
struct Page<'a> {
    policy: String,
    style: &'static str,
    script: &'static str,
    member: Option<String>,
    as_of: String,
    answers: Answers,
    choices: Vec<Choice>,
    cards: Vec<Card>,
    cards_left_out: usize,
    pending: Option<usize>,
    reckoning: String,
    maybe_accepted: Option<String>,
    leans: Vec<(&'static str, &'static str, String)>,
    leaning: String,
    figures: Vec<Figure>,
    ties: Option<Ties>,
    is_sure: bool,
    ratio: Option<Picture>,
    meaning: &'static str,
    growth: Vec<Picture>,
    years: Vec<Year>,
    hindsight: Option<Hindsight>,
    sources: [Source; 4],
    searched: String,
    notes: Vec<String>,
    connections: Vec<Line>,
    connections_all: String,
    connections_shown: String,
    surely: usize,
    rest: Option<Rest<'a>>,
    companies: List<Company>,
    sent: List<Sent>,
    invite: List<Invite>,
    steps: Vec<StepLine>,
    skipped: List<Skipped>,
    rows_read: String,
}

/// The look back at invitations accepted.
struct Hindsight {
    words: String,
    months: Vec<(String, usize, usize)>,
    surest: Vec<String>,
}

/// Writes the page as a file.
pub(super) fn page(out: &mut impl Write, report: &Report) -> Result<(), PageError> {
    let (cards, cards_left_out) = cards::cards(report)?;
    let choices = cards::choices(report);
    let ordered = connections::ordered(report);
    let connections = connections::lines(&ordered);
    let page = Page {
        policy: policy::policy(STYLE, SCRIPT),
        style: STYLE,
        script: SCRIPT,
        member: words::some(&report.summary.member),
        as_of: screen::as_of(report.outlook.as_of),
        answers: answers::answers(report, &cards, &choices)?,
        choices,
        cards,
        cards_left_out,
        pending: report.summary.invitations_pending,
        reckoning: screen::reckoning(report),
        maybe_accepted: cards::maybe_accepted(report),
        leans: report
            .outlook
            .leans
            .iter()
            .map(|(factor, lean)| (*factor, lean.lean.word(), lean.because.clone()))
            .collect(),
        leaning: screen::leaning(report.outlook.account),
        figures: network::figures(report),
        ties: network::ties(report)?,
        is_sure: screen::is_sure(report),
        ratio: network::interval(report, "ratio")?,
        meaning: MEANING,
        growth: network::growth(report)?,
        years: network::years(report),
        hindsight: hindsight(report),
        sources: network::sources(report),
        searched: report.outlook.searched.clone(),
        notes: report.outlook.notes.iter().map(for_page).collect(),
        connections_all: count(ordered.len()),
        connections_shown: count(connections.len()),
        surely: connections::surely(&ordered),
        rest: connections::rest(&ordered),
        connections,
        companies: people::companies(report)?,
        sent: people::sent(report),
        invite: people::to_invite(report),
        steps: steps::steps(report),
        skipped: people::skipped(report),
        rows_read: count(report.summary.rows_read),
    };
    page.write_into(out)?;
    // Templates end without the end of their last line.
    Ok(writeln!(out)?)
}

fn hindsight(report: &Report) -> Option<Hindsight> {
    let hindsight = report.outlook.hindsight.as_ref()?;
    let traces = hindsight.traces.as_ref();
    Some(Hindsight {
        words: screen::accepted(hindsight, report),
        months: traces
            .iter()
            .flat_map(|traces| &traces.months)
            .map(|(month, all, without)| (words::month(*month), *all, *without))
            .collect(),
        surest: traces
            .iter()
            .flat_map(|traces| &traces.surest)
            .map(for_page)
            .collect(),
    })
}
