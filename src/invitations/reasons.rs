//! Why a verdict is as it is, in sentences, the weightiest first.

use super::flags::Flag;
use super::look::{Judge, Looked};
use super::losses::Decision;
use super::rules::{Case, Rule};
use super::wording::WordingKind;
use crate::evidence::{Context, Finding, INVITERS, Kind};
use crate::people::{JoinedBy, People};
use crate::untrusted::Untrusted;
use crate::words::counted;

/// A note is quoted up to so many characters.
const QUOTED: usize = 40;

pub(super) fn of(
    judge: &Judge<'_>,
    looked: &Looked<'_>,
    case: &Case,
    rule: &Rule,
    decision: Decision,
    flags: &[Flag],
) -> Vec<Untrusted> {
    let main = main_reason(judge, looked, case, rule, decision);
    let tells_note = main.is_some();
    let mut reasons = Vec::from_iter(main);
    let found = looked.findings.weighed(INVITERS);
    reasons.extend(
        found
            .iter()
            .filter(|(finding, _)| finding.kind != Kind::Note || !tells_note)
            .map(|(finding, _)| finding.words.as_typed().to_owned()),
    );
    if case.own_side.is_none() && looked.has_trace() && decision != Decision::Accept {
        reasons.push(no_own_side(looked).to_owned());
    }
    // What is no warning is said once for all, or by the evidence.
    let told = |flag: &&Flag| case.impersonates && **flag == Flag::SameNameAsKnown;
    let flags = flags.iter().filter(|flag| flag.warns() && !told(flag));
    reasons.extend(flags.map(|flag| flag.words().to_owned()));
    reasons
        .iter()
        .map(|reason| Untrusted::new(reason))
        .collect()
}

/// Why what was found is nothing that only the member can have made for this very person.
fn no_own_side(looked: &Looked<'_>) -> &'static str {
    let invited = looked.findings.of(Kind::Invitation);
    let they_answered = (looked.person.talk.spoken.first()).is_some_and(|first| first.by_member);
    let made_by_member = looked.person.talk.sent() > 0
        || looked.person.contact.is_some()
        || invited.is_some_and(Finding::is_find);
    if !made_by_member {
        "all of it is from their side"
    } else if looked.person.talk.is_mutual()
        && looked.person.talk_by == JoinedBy::Address
        && !they_answered
    {
        "they began and you answered on one day: nothing that only you can have made"
    } else if looked.person.talk.sent() == 0 {
        "a namesake may be meant"
    } else {
        "it went to many, or may be meant for somebody else"
    }
}

/// What the rule saw in this case.
fn main_reason(
    judge: &Judge<'_>,
    looked: &Looked<'_>,
    case: &Case,
    rule: &Rule,
    decision: Decision,
) -> Option<String> {
    let phrase = |kind| {
        looked
            .note
            .hit(kind)
            .map(|hit| hit.words.clone())
            .unwrap_or_default()
    };
    let scam = || match phrase(WordingKind::Scam) {
        none if none.is_empty() => phrase(WordingKind::AsksForMoney),
        found => found,
    };
    Some(match rule.code {
        "scam" if decision == Decision::Review => format!(
            "reads like a scam (\u{201c}{}\u{201d}), but you know this profile, which may be hijacked: ask them another way first",
            scam()
        ),
        "scam" => format!("reads like a scam: \u{201c}{}\u{201d}", scam()),
        "labelled" => format!("you said: {}", case.label.map_or("", crate::tie::Tie::word)),
        "impersonation" => {
            "same name as a connection you know, from another profile: ask them another way first"
                .to_owned()
        }
        "pitch" => format!(
            "sells something: \u{201c}{}\u{201d}",
            phrase(WordingKind::Pitch)
        ),
        "recruiter" => match looked.note.hit(WordingKind::Recruitment) {
            Some(_) if !looked.invitation.note.is_empty() => {
                format!(
                    "a recruiter: \u{201c}{}\u{201d}",
                    quoted(&looked.invitation.note)
                )
            }
            Some(_) => "a recruiter by a message of theirs".to_owned(),
            None => "a recruiter by their headline".to_owned(),
        },
        "claims_shared_past" => match &looked.note.names_place {
            Some(place) => {
                format!("the note names {place}, yours too; nothing of your own shows that you met")
            }
            None => format!(
                "the note says \u{201c}{}\u{201d}; nothing of your own shows it",
                phrase(WordingKind::SharedPast)
            ),
        },
        "personal_note" => format!(
            "no trace, but words of their own: \u{201c}{}\u{201d}",
            quoted(&looked.invitation.note)
        ),
        "no_trace" => format!(
            "no trace of you two in {}; unless you recognise the name",
            searched(judge.context, judge.people)
        ),
        "files_missing" => match judge.context.messages_archived_on {
            Some(day) => format!(
                "messages.csv, which would tell whether you know each other, is of {day}, from before they asked"
            ),
            None => "the export has no messages.csv, which would tell whether you know each other"
                .to_owned(),
        },
        _ => return None,
    })
}

/// What was looked through: `6,412 direct messages and 903 contacts`.
pub(crate) fn searched(context: &Context, people: &People) -> String {
    let mut files = Vec::new();
    if context.has_messages() {
        files.push(counted(people.direct_messages, "direct message"));
    }
    if context.contact_names > 0 {
        files.push(counted(context.contact_names, "contact"));
    }
    if files.is_empty() {
        "the files that are here".to_owned()
    } else {
        files.join(" and ")
    }
}

fn quoted(note: &Untrusted) -> String {
    let text = note.as_typed();
    match text.char_indices().nth(QUOTED) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text.to_owned(),
    }
}
