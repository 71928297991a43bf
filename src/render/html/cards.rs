//! The verdicts on pending invitations, a card each.

use super::super::screen::{count, printed};
use super::charts::{self, ChartError, View};
use super::words::{Date, Person, capital, chances, sentences, some};
use crate::invitations::{Cause, Decision, Flag, Lean, RULES, days_left};
use crate::report::{InvitationRow, Report};
use crate::ties::Milli;
use crate::untrusted::Untrusted;
use crate::words::counted;

/// So many cards are on the page, in the report's order: what to accept and to look at comes first.
const SHOWN: usize = 400;

/// An invitation that lapses within so many days is urgent (judgement).
const URGENT_DAYS: i32 = 14;

/// A verdict.
pub(super) struct Card {
    /// The number of the card, from 1 on.
    pub(super) place: usize,
    /// `accept`, `review`, `ignore`, `report`: the class that gives the colour.
    pub(super) class: &'static str,
    pub(super) decision: String,
    pub(super) person: Person,
    pub(super) left: Option<String>,
    pub(super) is_urgent: bool,
    pub(super) reasons: Vec<String>,
    pub(super) note: Option<String>,
    pub(super) flags: Vec<FlagWords>,
    pub(super) leans: [LeanWord; 4],
    pub(super) chances: String,
    pub(super) bar: View,
    pub(super) rule: &'static str,
    pub(super) because: &'static str,
    pub(super) cause: &'static str,
    pub(super) sent: Option<Date>,
    pub(super) reply: Option<Reply>,
}

/// What to be aware of.
pub(super) struct FlagWords {
    pub(super) words: &'static str,
    /// Whether it speaks against the invitation.
    pub(super) warns: bool,
}

/// What a factor says.
pub(super) struct LeanWord {
    pub(super) factor: &'static str,
    pub(super) word: &'static str,
}

/// A text to send.
pub(super) struct Reply {
    pub(super) kind: &'static str,
    pub(super) text: String,
}

/// How many there are of a decision.
pub(super) struct Choice {
    pub(super) class: &'static str,
    /// The decision, with a capital letter and without.
    pub(super) word: String,
    pub(super) plain: &'static str,
    pub(super) count: String,
}

/// The decisions that some invitation has got, each with its number.
pub(super) fn choices(report: &Report) -> Vec<Choice> {
    let summary = &report.summary;
    [
        (summary.accept, Decision::Accept),
        (summary.review, Decision::Review),
        (summary.ignore, Decision::Ignore),
        (summary.report, Decision::Report),
    ]
    .into_iter()
    .filter_map(|(number, decision)| {
        let number = number.filter(|number| *number > 0)?;
        Some(Choice {
            class: decision.word(),
            word: capital(printed(decision)),
            plain: printed(decision),
            count: count(number),
        })
    })
    .collect()
}

/// The cards, and how many invitations are left out.
pub(super) fn cards(report: &Report) -> Result<(Vec<Card>, usize), ChartError> {
    let with_maybe_accepted = is_rare(Flag::MayBeAccepted, report);
    let cards: Result<Vec<Card>, ChartError> = report
        .invitations
        .iter()
        .take(SHOWN)
        .enumerate()
        .map(|(place, row)| card(place + 1, row, report, with_maybe_accepted))
        .collect();
    let left_out = report.invitations.len().saturating_sub(SHOWN);
    Ok((cards?, left_out))
}

fn card(
    place: usize,
    row: &InvitationRow,
    report: &Report,
    with_maybe_accepted: bool,
) -> Result<Card, ChartError> {
    let left = row
        .expires_on
        .map(|day| days_left(day, report.summary.as_of));
    let ties = [row.p_known, row.p_acquaintance, row.p_stranger];
    let rule = RULES.iter().find(|rule| rule.code == row.rule);
    Ok(Card {
        place,
        class: row.decision.word(),
        decision: capital(printed(row.decision)),
        person: Person::new(&row.name, row.profile_url.as_ref()),
        left: left.map(|days| match days {
            0 => "lapses today".to_owned(),
            days => format!(
                "{} left",
                counted(usize::try_from(days).unwrap_or_default(), "day")
            ),
        }),
        is_urgent: left.is_some_and(|days| days <= URGENT_DAYS),
        reasons: sentences(&row.reasons),
        note: some(&row.note),
        flags: flags(row, with_maybe_accepted),
        leans: [
            lean("who sent it", row.lean_who),
            lean("your usage", row.lean_usage),
            lean("your comfort", row.lean_comfort),
            lean("your connections", row.lean_connections),
        ],
        chances: chances(ties),
        bar: charts::ties(ties, Milli(1000))?,
        rule: row.rule,
        because: rule.map_or("", |rule| rule.because),
        cause: cause(row.cause),
        sent: row.sent_on.map(Date::new),
        reply: some(&row.reply).map(|text| Reply {
            kind: if row.decision == Decision::Accept {
                "Your reply"
            } else {
                "A polite no"
            },
            text,
        }),
    })
}

fn lean(factor: &'static str, lean: Lean) -> LeanWord {
    LeanWord {
        factor,
        word: lean.word(),
    }
}

fn cause(cause: Cause) -> &'static str {
    match cause {
        Cause::KnowsYou => "they know you, or there is some trace of you two",
        Cause::Recruitment => "they recruit",
        Cause::Suggestion => "LinkedIn suggested you, or a search did",
        Cause::Pitch => "they sell something",
        Cause::Scam => "they try to deceive",
        Cause::Unknown => "the files that would tell are not in the export",
    }
}

fn flagged(flag: Flag, report: &Report) -> usize {
    let bears = |row: &&InvitationRow| row.flags.contains(&flag);
    report.invitations.iter().filter(bears).count()
}

/// Whether a flag tells the cards that bear it from the others: what most of them bear is said of all once.
fn is_rare(flag: Flag, report: &Report) -> bool {
    2 * flagged(flag, report) <= report.invitations.len()
}

/// What is said of the list where invitations may be accepted already.
pub(super) fn maybe_accepted(report: &Report) -> Option<String> {
    let flagged = flagged(Flag::MayBeAccepted, report);
    (flagged > 0).then(|| {
        format!(
            "{} of them may be accepted already: a connection that hides its name fits the dates.",
            count(flagged)
        )
    })
}

/// The flags that the reasons do not say already.
fn flags(row: &InvitationRow, with_maybe_accepted: bool) -> Vec<FlagWords> {
    row.flags
        .iter()
        .filter(|flag| with_maybe_accepted || **flag != Flag::MayBeAccepted)
        .filter(|flag| {
            let said = |reason: &Untrusted| reason.as_typed() == flag.words();
            !row.reasons.0.iter().any(said)
        })
        .map(|flag| FlagWords {
            words: flag.words(),
            warns: flag.warns(),
        })
        .collect()
}
