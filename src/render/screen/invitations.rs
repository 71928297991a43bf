//! The verdicts on pending invitations.

use std::io::{self, Write};

use comfy_table::{Cell, CellAlignment, Color, ColumnConstraint, Width};

use super::super::page::Page;
use super::figures::count;
use super::has;
use crate::day::Day;
use crate::escape::cut;
use crate::export::TableKind;
use crate::invitations::{Decision, Lean, days_left};
use crate::report::{InvitationRow, Report, Sentences};
use crate::untrusted::Untrusted;

/// Of each decision so many are shown; the rest is counted.
const SHOWN: usize = 8;

/// A name takes at most a quarter of the line.
const NAME_SHARE: usize = 4;

/// On lines shorter than this the longest decision is broken in two, to leave room for the reasons.
const BREAKS_BELOW: usize = 100;
const BROKEN_WIDTH: u16 = 12;

/// How many reasons the table shows; the file has all.
const REASONS: usize = 2;

pub(super) fn block(page: &mut Page<'_, impl Write>, report: &Report) -> io::Result<()> {
    page.blank()?;
    let summary = &report.summary;
    let Some(pending) = summary.invitations_pending else {
        page.strong("PENDING INVITATIONS  not in this export")?;
        page.paragraph(
            "There is no Invitations.csv, so half the job is missing. At LinkedIn, under Settings, Data \
             privacy, Get a copy of your data, tick Invitations.",
        )?;
        return leans(page, report);
    };
    let decided = [
        (summary.accept, "accept"),
        (summary.review, "look first"),
        (summary.ignore, "ignore"),
        (summary.report, "report"),
    ];
    let parts: Vec<String> = decided
        .into_iter()
        .filter_map(|(count, word)| count.filter(|count| *count > 0).map(|count| (count, word)))
        .map(|(number, word)| format!("{} {word}", count(number)))
        .collect();
    if pending == 0 {
        page.strong("PENDING INVITATIONS  none open")?;
    } else {
        page.strong(&format!(
            "PENDING INVITATIONS  {} open: {}",
            count(pending),
            parts.join(", ")
        ))?;
        table(page, report)?;
    }
    leans(page, report)?;
    page.paragraph(&reckoning(report))
}

/// Every invitation with the same line, or one line for several.
struct Line<'a> {
    row: &'a InvitationRow,
    others: usize,
}

/// Those of one decision: each on a line of its own, except strangers without a trace, who share one, and those
/// past the number shown, who are counted. Who may be somebody's double is always shown.
fn lines(rows: &[InvitationRow]) -> (Vec<Line<'_>>, usize) {
    let mut lines: Vec<Line<'_>> = Vec::new();
    let mut hidden = 0;
    for row in rows {
        let shared = lines
            .iter_mut()
            .find(|line| row.rule == "no_trace" && line.row.rule == row.rule);
        if let Some(line) = shared {
            line.others += 1;
        } else if lines.len() < SHOWN || row.rule == "impersonation" {
            lines.push(Line { row, others: 0 });
        } else {
            hidden += 1;
        }
    }
    (lines, hidden)
}

fn table(page: &mut Page<'_, impl Write>, report: &Report) -> io::Result<()> {
    let name_width = page.width() / NAME_SHARE;
    let mut table = page.new_table(&["Decision", "Who", "Lapses in", "Why"]);
    for rows in report
        .invitations
        .chunk_by(|one, other| one.decision == other.decision)
    {
        let (lines, hidden) = lines(rows);
        for line in &lines {
            let row = line.row;
            table.add_row([
                Cell::new(printed(row.decision)).fg(color(row.decision)),
                Cell::new(who(page, line, name_width)),
                Cell::new(left(line, report.summary.as_of)).set_alignment(CellAlignment::Right),
                Cell::new(why(line)),
            ]);
        }
        if hidden > 0 {
            table.add_row([
                Cell::new(printed(rows[0].decision)).fg(color(rows[0].decision)),
                Cell::new(format!("and {} more", count(hidden))),
                Cell::new(""),
                Cell::new("each with its reasons in invitations.csv"),
            ]);
        }
    }
    let padded = u16::try_from(name_width + 2).unwrap_or(u16::MAX);
    let decision = if page.width() < BREAKS_BELOW {
        ColumnConstraint::UpperBoundary(Width::Fixed(BROKEN_WIDTH))
    } else {
        ColumnConstraint::ContentWidth
    };
    for (place, constraint) in [
        (0, decision),
        (1, ColumnConstraint::UpperBoundary(Width::Fixed(padded))),
        (2, ColumnConstraint::ContentWidth),
    ] {
        if let Some(column) = table.column_mut(place) {
            column.set_constraint(constraint);
        }
    }
    page.print(&table)
}

/// How long an invitation is still open; several lapse on days of their own.
fn left(line: &Line<'_>, as_of: Day) -> String {
    let days = line.row.expires_on.map(|day| days_left(day, as_of));
    match (days, line.others) {
        (Some(1), 0) => "1 day".to_owned(),
        (Some(days), 0) => format!("{days} days"),
        _ => String::new(),
    }
}

fn who(page: &mut Page<'_, impl Write>, line: &Line<'_>, width: usize) -> String {
    let name = cut(&line.row.name, width);
    let name = if name.is_empty() {
        "(no name)".to_owned()
    } else {
        name
    };
    let name = page.linked(name, line.row.profile_url.as_ref());
    if line.others == 0 {
        name
    } else {
        format!("{name}\nand {} more", count(line.others))
    }
}

/// How a decision is printed.
pub(in crate::render) fn printed(decision: Decision) -> &'static str {
    match decision {
        Decision::Accept => "accept",
        Decision::Review => "look first",
        Decision::Ignore => "ignore",
        Decision::Report => "report to LinkedIn",
    }
}

fn color(decision: Decision) -> Color {
    match decision {
        Decision::Accept => Color::Green,
        Decision::Review => Color::Yellow,
        Decision::Ignore => Color::Reset,
        Decision::Report => Color::Red,
    }
}

/// What is true of one of several is not said of all.
fn why(line: &Line<'_>) -> String {
    let shown = if line.others == 0 { REASONS } else { 1 };
    let reasons: Vec<Untrusted> = line.row.reasons.0.iter().take(shown).cloned().collect();
    super::for_terminal(&Sentences(reasons).joined())
}

fn leans(page: &mut Page<'_, impl Write>, report: &Report) -> io::Result<()> {
    let leans: Vec<String> = report
        .outlook
        .leans
        .iter()
        .map(|(factor, reasoned)| {
            format!("{factor} {} ({})", reasoned.lean.word(), reasoned.because)
        })
        .collect();
    page.paragraph(&format!(
        "Your account: {}. {}",
        leans.join(", "),
        leaning(report.outlook.account)
    ))
}

/// What the account's leans come to, and what they decide.
pub(in crate::render) fn leaning(account: Lean) -> String {
    let sum = match account {
        Lean::Yes => "In all it leans yes",
        Lean::No => "In all it leans no",
        Lean::Neutral => "In all it leans neither way",
    };
    format!(
        "{sum}. That decides on acquaintances, recruiters and personal notes; never on people you know, and it lets no stranger in."
    )
}

/// How the pending ones follow from all that came in.
pub(in crate::render) fn reckoning(report: &Report) -> String {
    let summary = &report.summary;
    let [incoming, connected, expired, pending] = [
        summary.invitations_incoming,
        summary.invitations_already_connected,
        summary.invitations_expired,
        summary.invitations_pending,
    ]
    .map(Option::unwrap_or_default);
    if incoming == 0 {
        return "No invitation to you is in the file.".to_owned();
    }
    let mut text = format!(
        "{} came in: {} already connected, {} lapsed, {} open.",
        count(incoming),
        count(connected),
        count(expired),
        count(pending)
    );
    if pending > 0 {
        text.push_str(
            " LinkedIn does not say which you ignored before: those may still be listed.",
        );
    }
    if pending > 0 && !has(report, TableKind::Messages) {
        text.push_str(
            " Without messages.csv netcheck cannot tell who is a stranger: tick Messages at LinkedIn.",
        );
    }
    text
}
