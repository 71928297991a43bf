//! The dialogue of `label` on the screen.

use std::io::{self, Write};

use super::page::{Page, Style};
use super::screen::{date, ratio_in_words};
use crate::escape::for_terminal;
use crate::labelling::{Question, Standing};
use crate::profile_url::ProfileUrl;
use crate::tie::Asked;

/// From so many people asked at random on, the share on which netcheck was right says something.
const RANDOM_FOR_A_SCORE: usize = 20;

/// Says what is asked and what the keys mean.
pub fn label_begin(out: &mut impl Write, style: &Style<'_>) -> io::Result<()> {
    let mut page = Page::new(out, style);
    page.strong("How well do you know these people?")?;
    page.indented("known: someone you know and trust", " k  ", "    ")?;
    page.indented("acquaintance: you met or exchanged words", " a  ", "    ")?;
    page.indented("stranger: neither", " s  ", "    ")?;
    page.paragraph(
        "Enter skips, b goes back to the last answer, q ends. Every answer is kept at once; a skip is for this \
         session, a later one may ask again.",
    )
}

/// Where the estimate stands, then one person.
pub fn label_question(
    out: &mut impl Write,
    standing: &Standing,
    question: &Question,
    answers: usize,
    style: &Style<'_>,
) -> io::Result<()> {
    let mut page = Page::new(out, style);
    page.blank()?;
    label_standing(&mut page, standing)?;
    page.blank()?;
    let role = if question.who.is_connection {
        "connected"
    } else {
        "asked you"
    };
    let when = question
        .on
        .map(|day| format!(" on {}", date(day)))
        .unwrap_or_default();
    let name = page.linked(
        for_terminal(&question.who.name),
        ProfileUrl::parse(&question.who.profile_url).as_ref(),
    );
    page.strong(&format!("{}. {name}, {role}{when}", answers + 1))?;
    let work: Vec<String> = question.work.iter().map(for_terminal).collect();
    if !work.is_empty() {
        page.paragraph(&work.join(", "))?;
    }
    if !question.who.profile_url.is_empty() {
        page.paragraph(&question.who.profile_url)?;
    }
    if !question.note.is_empty() {
        page.paragraph(&format!("Their note: {}", for_terminal(&question.note)))?;
    }
    if question.evidence.is_empty() {
        page.indented("no trace of you two in the files", " - ", "   ")?;
    }
    for (fact, own) in &question.evidence {
        let made = if *own { " (made by you)" } else { "" };
        page.indented(&format!("{}{made}", for_terminal(fact)), " - ", "   ")?;
    }
    page.paragraph(match question.asked {
        Asked::Random => "Drawn at random: your answer speaks for others too.",
        _ => "Chosen since your answer matters most here.",
    })
}

/// The line that asks for a key, left open.
pub fn label_prompt(out: &mut impl Write) -> io::Result<()> {
    write!(
        out,
        " [k]nown  [a]cquaintance  [s]tranger  Enter skip  [b]ack  [q]uit: "
    )?;
    out.flush()
}

/// What the answers came to.
pub fn label_end(
    out: &mut impl Write,
    standing: &Standing,
    answers: usize,
    kept_in: &str,
    style: &Style<'_>,
) -> io::Result<()> {
    let mut page = Page::new(out, style);
    page.blank()?;
    label_standing(&mut page, standing)?;
    let answers = match answers {
        0 => return page.paragraph("No new answer. Go on here at any time."),
        1 => "1 answer is kept".to_owned(),
        _ => format!("{answers} answers are kept"),
    };
    page.paragraph(&format!(
        "{answers}: add --labels {kept_in} to netcheck analyze, explain or compare. Go on here at any time."
    ))
}

fn label_standing(page: &mut Page<'_, impl Write>, standing: &Standing) -> io::Result<()> {
    if let [Some(ratio), Some(low), Some(high)] = standing.ratio {
        page.paragraph(&format!(
            "Stranger ratio {}.",
            ratio_in_words(ratio, low, high)
        ))?;
    }
    if standing.random >= RANDOM_FOR_A_SCORE {
        page.paragraph(&format!(
            "Without your answers netcheck was right on {} of the {} people drawn at random.",
            standing.right, standing.random
        ))?;
    }
    Ok(())
}
