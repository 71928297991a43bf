//! One person, explained on the screen.

use std::io::{self, Write};

use comfy_table::{Cell, CellAlignment};

use super::page::{Page, Style};
use super::screen::{count, date, printed};
use crate::escape::for_terminal;
use crate::explanation::{Candidate, Explanation, VerdictExplained};
use crate::profile_url::ProfileUrl;
use crate::tie::Tie;
use crate::ties::{Points, Thousandths};

/// Of several people so many are listed.
const LISTED: usize = 20;

/// Lists the people whom a search found.
pub fn candidates(out: &mut impl Write, all: &[Candidate], style: &Style<'_>) -> io::Result<()> {
    let mut page = Page::new(out, style);
    page.strong("WHO FITS")?;
    for one in all.iter().take(LISTED) {
        let role = if one.is_connection {
            "connection"
        } else {
            "asks you"
        };
        let address = if one.profile_url.is_empty() {
            "no address in this export"
        } else {
            &one.profile_url
        };
        let name = linked(&mut page, one);
        page.indented(&format!("{name} ({role}): {address}"), " ", "   ")?;
    }
    if all.len() > LISTED {
        page.paragraph(&format!("and {} more", count(all.len() - LISTED)))?;
    }
    Ok(())
}

/// A name that leads to its profile.
fn linked(page: &mut Page<'_, impl Write>, one: &Candidate) -> String {
    page.linked(
        for_terminal(&one.name),
        ProfileUrl::parse(&one.profile_url).as_ref(),
    )
}

/// Prints everything about one person.
pub fn explanation(
    out: &mut impl Write,
    explanation: &Explanation,
    style: &Style<'_>,
) -> io::Result<()> {
    let mut page = Page::new(out, style);
    let role = if explanation.who.is_connection {
        "connected"
    } else {
        "asked you"
    };
    let when = explanation
        .on
        .map(|day| format!(" on {}", date(day)))
        .unwrap_or_default();
    let name = linked(&mut page, &explanation.who);
    page.strong(&format!("{name}, {role}{when}"))?;
    if !explanation.who.profile_url.is_empty() {
        page.paragraph(&explanation.who.profile_url)?;
    }
    let [known, acquaintance, stranger] = explanation.ties;
    page.paragraph(&format!(
        "known {known}, acquaintance {acquaintance}, stranger {stranger}"
    ))?;
    if let Some(label) = explanation.label {
        page.paragraph(&format!(
            "You said: {}. That wins over what follows.",
            label.word()
        ))?;
    }
    if !explanation.note.is_empty() {
        page.paragraph(&format!("Their note: {}", for_terminal(&explanation.note)))?;
    }
    page.blank()?;
    evidence(&mut page, explanation)?;
    match &explanation.verdict {
        Some(verdict) => decided(&mut page, verdict),
        None => Ok(()),
    }
}

fn evidence(page: &mut Page<'_, impl Write>, explanation: &Explanation) -> io::Result<()> {
    let line = |what: &str, points: Points, made: &str| {
        let number = |points: f64| {
            // No minus before a nought.
            let rounded = (points * 10.0).round() / 10.0 + 0.0;
            Cell::new(format!("{rounded:+.1}")).set_alignment(CellAlignment::Right)
        };
        vec![
            number(points.known),
            number(points.acquaintance),
            Cell::new(what),
            Cell::new(made),
        ]
    };
    let of_all = if explanation.who.is_connection {
        "before any evidence: your network as a whole"
    } else {
        "before any evidence: whoever asks to connect"
    };
    let mut rows = vec![line(of_all, explanation.prior, "")];
    for one in &explanation.evidence {
        let part = if one.weight < 1.0 {
            " (counted in part, beside a stronger sign)"
        } else {
            ""
        };
        let made = if one.own_side { "you" } else { "" };
        rows.push(line(
            &format!("{}{part}", for_terminal(&one.words)),
            one.points,
            made,
        ));
    }
    rows.push(line("sum", explanation.sum, ""));
    page.table(&["K", "A", "Evidence", "Made by"], rows)?;
    let summed = Thousandths::round(explanation.sum.probabilities());
    let [known, acquaintance, stranger] = Tie::ALL.map(|tie| summed.p(tie));
    page.paragraph(&format!(
        "Points are decibans against stranger, each rounded to a tenth: K for known, A for acquaintance. \
         p_known = 10^(K/10) / (10^(K/10) + 10^(A/10) + 1) = {known:.3}; acquaintance {acquaintance:.3}, \
         stranger {stranger:.3}."
    ))
}

fn decided(page: &mut Page<'_, impl Write>, verdict: &VerdictExplained) -> io::Result<()> {
    page.blank()?;
    page.strong(&format!(
        "{}, by the rule {}",
        printed(verdict.decision),
        verdict.rule.code
    ))?;
    page.paragraph(&format!("The rule: {}.", verdict.rule.because))?;
    for reason in &verdict.reasons {
        page.indented(&for_terminal(reason), " - ", "   ")?;
    }
    let losses = verdict
        .losses
        .map(|(decision, loss)| format!("{} {loss:.2}", printed(decision)));
    let counted = if verdict.wants_something {
        " Whoever sells or recruits costs as much as a stranger where you do not know them."
    } else {
        ""
    };
    page.paragraph(&format!(
        "Expected loss, what a wrong answer costs times how probable it is: {}.{counted}",
        losses.join(", ")
    ))?;
    let leans = verdict
        .leans
        .map(|(factor, lean)| format!("{factor} {}", lean.word()));
    page.paragraph(&format!("Leans to accepting: {}.", leans.join(", ")))?;
    let codes = |rules: &[&crate::invitations::Rule]| {
        let codes: Vec<&str> = rules.iter().map(|rule| rule.code).collect();
        if codes.is_empty() {
            "none".to_owned()
        } else {
            codes.join(", ")
        }
    };
    page.paragraph(&format!(
        "Rules before it that had nothing to say: {}. After it, not asked: {}.",
        codes(&verdict.silent),
        codes(&verdict.not_asked)
    ))
}
