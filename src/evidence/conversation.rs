//! Direct messages as one variable: who wrote, who began, on how many days.

use super::Kind;
use super::finding::{Finding, OwnSide};
use crate::day::Day;
use crate::people::{Outreach, Spoken, Substance, Talk};
use crate::untrusted::Untrusted;
use crate::words::{counted, years};

const SILENCE: usize = 0;
const ONE_SIDED: usize = 1;
const OUTREACH: usize = 2;
const COURTESY: usize = 3;
const THEY_WROTE: usize = 4;
const YOU_WROTE: usize = 5;
const LED_ON: usize = 6;
const EXCHANGE: usize = 7;
const BOTH_ONE_DAY: usize = 8;
const BOTH_SOME_DAYS: usize = 9;
const BOTH_MANY_DAYS: usize = 10;
const BOTH_FOR_LONG: usize = 11;
/// Connections alone show these.
const THEIR_NOTE: usize = 12;
const YOUR_NOTE: usize = 13;

/// Whoever wrote so often without an answer is not answered (judgement) …
const UNANSWERED: usize = 3;
/// … and of the texts that many get a second one is enough (judgement: a reminder).
const UNANSWERED_TEXTS: usize = 2;

/// Whoever wrote so often, and was answered as often, exchanged words, however few (judgement).
const EXCHANGED: usize = 2;

/// From so many days on a conversation is one of many days, and a standing one (judgement).
const MANY_DAYS: usize = 5;
const LONG_DAYS: usize = 15;

/// A single message with at most so many words, within a day of connecting, is a greeting or the echo of
/// an invitation note whose row is gone.
const NOTE_WORDS: u16 = 60;

/// What is written within so many days of connecting may be about connecting (judgement).
const CONNECTING_DAYS: i32 = 31;

/// Own-side evidence of talk: the member wrote on at least this many days, or began: one answer
/// to a first message of theirs, as "no thanks", is none (judgement).
const OWN_DAYS: usize = 2;

/// The level of a talk, and the fact in words. `connected_on` is the day of connecting, if connected; `meant`
/// how sure it is that the messages are this person's, `None` where a namesake may have written them.
pub(super) fn observe(talk: &Talk, connected_on: Option<Day>, meant: Option<OwnSide>) -> Finding {
    let substance = talk.substance(connected_on.is_some());
    let told = of_substance(&substance, talk);
    let when = talk_years(talk);
    let on = |days: usize| format!("on {}{when}", counted(days, "day"));
    let all_days = on(talk.days());
    let outreach = talk.outreach();
    let note = note_on_connecting(talk, connected_on);
    let (level, words) = if talk.spoken.is_empty() {
        (SILENCE, String::new())
    } else if let Some(note) = note {
        let (level, whose) = if note.by_member {
            (YOUR_NOTE, "yours")
        } else {
            (THEIR_NOTE, "theirs")
        };
        let words = format!("one short message of {whose} on connecting{when}");
        (level, words)
    } else if told >= BOTH_ONE_DAY {
        (
            told,
            format!("you both wrote {}", on(talk_days(&substance))),
        )
    } else if outreach.led_on {
        (
            LED_ON,
            format!("they answered a text that you sent to many, and you wrote again, {all_days}"),
        )
    } else if talk.sent().min(talk.received()) >= EXCHANGED {
        (EXCHANGE, format!("a few words back and forth {all_days}"))
    } else if is_in_vain(outreach) {
        (
            ONE_SIDED,
            format!("you wrote as you do to many who seldom answer, unanswered{when}"),
        )
    } else if is_one_sided(talk, &substance) {
        let (who, other) = if talk.sent() > 0 {
            ("you", "they")
        } else {
            ("they", "you")
        };
        let messages = counted(talk.spoken.len(), "message");
        (
            ONE_SIDED,
            format!("{who} wrote {messages}{when}, {other} never answered"),
        )
    } else if is_outreach(talk, outreach) {
        (
            OUTREACH,
            format!("you wrote as you do to many, unanswered{when}"),
        )
    } else if talk.only_outreach() {
        (
            THEY_WROTE,
            format!("they answered a text that you sent to many{when}"),
        )
    } else {
        match told {
            COURTESY => (COURTESY, format!("only short courtesies {all_days}")),
            THEY_WROTE if talk.sent() > 0 => (
                THEY_WROTE,
                format!("they wrote, you answered in a few words, {all_days}"),
            ),
            THEY_WROTE => (
                THEY_WROTE,
                format!("they wrote {all_days}, you did not answer"),
            ),
            _ if talk.received() > 0 => (
                YOU_WROTE,
                format!("you wrote, they answered in a few words, {all_days}"),
            ),
            _ => (
                YOU_WROTE,
                format!("you wrote {all_days}, without an answer"),
            ),
        }
    };
    let own = talk.begun_by_member() || talk.days_of_member() >= OWN_DAYS;
    Finding {
        kind: Kind::Conversation,
        level,
        words: Untrusted::new(&words),
        own: meant.filter(|_| own && note.is_none()),
    }
}

/// The years between the first and the last message, ` in 2024` or `, 2021-25`; empty without dates.
fn talk_years(talk: &Talk) -> String {
    match (talk.first_on(), talk.last_on()) {
        (Some(first), Some(last)) if first.year() == last.year() => format!(" in {}", first.year()),
        (Some(first), Some(last)) => format!(", {}", years(first.year(), last.year())),
        _ => String::new(),
    }
}

/// Whether messages go beyond the weeks of connecting; `None` where nothing was written that could tell, or
/// those weeks are not over yet. `until` is the day of the newest message to anybody.
pub(super) fn observe_later(talk: &Talk, connected: Day, until: Day) -> Option<Finding> {
    let plain = talk.spoken.iter().filter(|one| !one.outreach);
    let away = plain
        .filter_map(|one| Some(one.at?.day().since(connected)))
        .max_by_key(|days| days.abs())?;
    let finding = |level: usize, words: &str| Finding {
        kind: Kind::LaterTalk,
        level,
        words: Untrusted::new(words),
        own: None,
    };
    if away.abs() > CONNECTING_DAYS {
        let side = if away > 0 { "after" } else { "before" };
        let words = format!("messages {} {side} connecting", months_or_years(away));
        Some(finding(1, &words))
    } else {
        (until.since(connected) > CONNECTING_DAYS).then(|| finding(0, ""))
    }
}

/// So many days in words.
fn months_or_years(days: i32) -> String {
    let months = usize::try_from(days.abs() / 30).unwrap_or_default();
    if months < 24 {
        counted(months, "month")
    } else {
        counted(months / 12, "year")
    }
}

/// Whether what many get was sent to this one more than once, or hardly anybody answers it, and no answer came.
fn is_in_vain(outreach: Outreach) -> bool {
    outreach.texts > 0
        && !outreach.is_answered
        && (outreach.is_cold || outreach.texts >= UNANSWERED_TEXTS)
}

/// Whether a text to many had no answer, and the member wrote nothing else, or the other only before.
fn is_outreach(talk: &Talk, outreach: Outreach) -> bool {
    outreach.texts > 0 && !outreach.is_answered && (talk.only_outreach() || talk.received() > 0)
}

/// Whether one of the two wrote again and again, more than courtesies, and the other never.
fn is_one_sided(talk: &Talk, substance: &Substance) -> bool {
    !talk.is_mutual()
        && talk.spoken.len() >= UNANSWERED
        && (talk.only_outreach() || substance.days > 0)
}

/// The level of what was said beyond outreach.
fn of_substance(substance: &Substance, talk: &Talk) -> usize {
    let Substance { own, theirs, .. } = *substance;
    // Short words on many days are no courtesies.
    let are_few = !talk.is_mutual() || substance.days_of_any < MANY_DAYS;
    if substance.days == 0 && are_few {
        COURTESY
    } else if substance.days == 0 {
        of_days(substance.days_of_any)
    } else if own.messages == 0 || (!substance.begun && own.is_little()) {
        THEY_WROTE
    } else if theirs.messages == 0 || (substance.begun && theirs.is_little()) {
        YOU_WROTE
    } else {
        of_days(substance.days)
    }
}

/// The level of a talk both ways.
fn of_days(days: usize) -> usize {
    match days {
        0 | 1 => BOTH_ONE_DAY,
        2..MANY_DAYS => BOTH_SOME_DAYS,
        MANY_DAYS..LONG_DAYS => BOTH_MANY_DAYS,
        _ => BOTH_FOR_LONG,
    }
}

/// The days that a talk is told by.
fn talk_days(substance: &Substance) -> usize {
    if substance.days == 0 {
        substance.days_of_any
    } else {
        substance.days
    }
}

/// A lone short message about the day of connecting.
fn note_on_connecting(talk: &Talk, connected_on: Option<Day>) -> Option<&Spoken> {
    let [only] = talk.spoken.as_slice() else {
        return None;
    };
    let near = |day: Day| connected_on.is_some_and(|connected| day.since(connected).abs() <= 1);
    let is_note =
        only.words <= NOTE_WORDS && !only.outreach && only.at.is_some_and(|at| near(at.day()));
    is_note.then_some(only)
}

#[cfg(test)]
mod tests {
    use super::super::{CONNECTIONS, INVITERS, Table};
    use super::*;
    use crate::day::Moment;
    use crate::people::Spoken;

    const ME: bool = true;
    const THEY: bool = false;

    /// A talk of messages: the day, by whom, how many words.
    fn talk(messages: &[(i64, bool, u16)]) -> Talk {
        let spoken = messages
            .iter()
            .map(|(day, by_member, words)| Spoken::plain(Moment(day * 86_400), *by_member, *words));
        Talk {
            spoken: spoken.collect(),
        }
    }

    /// Level, words and whether only the member can have made it; connected on day 100.
    fn seen(messages: &[(i64, bool, u16)]) -> (usize, String, bool) {
        let connected_on = Some(Day::from_days_since_1970(100));
        let finding = observe(&talk(messages), connected_on, Some(OwnSide::AtAddress));
        (
            finding.level,
            finding.words.as_typed().to_owned(),
            finding.own.is_some(),
        )
    }

    #[test]
    fn a_conversation_is_told_by_who_wrote_who_began_and_on_how_many_days() {
        assert_eq!(seen(&[]), (SILENCE, String::new(), false));
        assert_eq!(
            seen(&[(0, THEY, 30)]),
            (
                THEY_WROTE,
                "they wrote on 1 day in 1970, you did not answer".into(),
                false
            )
        );
        assert_eq!(
            seen(&[(0, THEY, 30), (1, ME, 4)]),
            (
                THEY_WROTE,
                "they wrote, you answered in a few words, on 2 days in 1970".into(),
                false
            )
        );
        assert_eq!(
            seen(&[(0, THEY, 30), (0, ME, 20)]),
            (
                BOTH_ONE_DAY,
                "you both wrote on 1 day in 1970".into(),
                false
            )
        );
        assert_eq!(
            seen(&[(0, ME, 30), (0, THEY, 20)]),
            (BOTH_ONE_DAY, "you both wrote on 1 day in 1970".into(), true)
        );
        assert_eq!(
            seen(&[(0, THEY, 20), (1, ME, 15), (400, ME, 15)]),
            (
                BOTH_SOME_DAYS,
                "you both wrote on 3 days, 1970-71".into(),
                true
            )
        );
        let five = [
            (0, ME, 12),
            (1, THEY, 12),
            (2, ME, 12),
            (3, THEY, 12),
            (4, ME, 12),
        ];
        assert_eq!(seen(&five).0, BOTH_MANY_DAYS);
        assert_eq!(
            seen(&[(0, ME, 30)]),
            (
                YOU_WROTE,
                "you wrote on 1 day in 1970, without an answer".into(),
                true
            )
        );
        assert_eq!(
            seen(&[(0, ME, 30), (1, THEY, 5)]),
            (
                YOU_WROTE,
                "you wrote, they answered in a few words, on 2 days in 1970".into(),
                true
            )
        );
    }

    #[test]
    fn a_few_words_now_and_then_are_courtesies_between_connected_people_only() {
        let birthdays = [(0, ME, 2), (0, THEY, 3), (400, THEY, 5)];
        assert_eq!(
            seen(&birthdays),
            (
                COURTESY,
                "only short courtesies on 2 days, 1970-71".into(),
                true
            )
        );
        let stranger = observe(&talk(&birthdays), None, Some(OwnSide::AtAddress));
        assert_eq!(stranger.level, BOTH_SOME_DAYS);
        // Four short lines on one day are a talk, and so are short lines on five days.
        let lines = [(0, ME, 6), (0, THEY, 3), (0, ME, 5), (0, THEY, 4)];
        assert_eq!(seen(&lines).0, BOTH_ONE_DAY);
        let days: Vec<(i64, bool, u16)> = (0..5).map(|day| (day * 30, day % 2 == 0, 3)).collect();
        assert_eq!(
            seen(&days),
            (
                BOTH_MANY_DAYS,
                "you both wrote on 5 days in 1970".into(),
                true
            )
        );
    }

    #[test]
    fn who_writes_again_and_again_is_told_from_who_is_answered() {
        let pushy = [(0, THEY, 30), (9, THEY, 12), (400, THEY, 2)];
        assert_eq!(
            seen(&pushy),
            (
                ONE_SIDED,
                "they wrote 3 messages, 1970-71, you never answered".into(),
                false
            )
        );
        assert_eq!(seen(&pushy[..2]).0, THEY_WROTE);
        let hopeful = [(0, ME, 30), (1, ME, 12), (2, ME, 12)];
        assert_eq!(
            seen(&hopeful),
            (
                ONE_SIDED,
                "you wrote 3 messages in 1970, they never answered".into(),
                true
            )
        );
        let wishes = [(0, THEY, 3), (300, THEY, 3), (600, THEY, 3)];
        assert_eq!(seen(&wishes).0, COURTESY, "nobody answers every wish");
        let answered = [(0, THEY, 3), (0, ME, 2), (400, THEY, 3), (400, ME, 2)];
        assert_eq!(
            seen(&answered),
            (
                EXCHANGE,
                "a few words back and forth on 2 days, 1970-71".into(),
                true
            )
        );
        assert_eq!(seen(&answered[..3]).0, COURTESY);
        let mut outreach = talk(&[(0, ME, 30), (2, THEY, 30), (3, ME, 30), (4, THEY, 9)]);
        let level = |talk: &Talk| observe(talk, None, None).level;
        for one in outreach.spoken.iter_mut().filter(|one| one.by_member) {
            one.outreach = true;
        }
        assert_eq!(level(&outreach), EXCHANGE, "they went on talking");
        outreach.spoken.pop();
        assert_eq!(level(&outreach), THEY_WROTE, "one answer to a mass text");
    }

    #[test]
    fn a_text_to_many_is_told_by_what_became_of_it() {
        let told = |messages: &[(i64, bool, u16)], to_many: &[usize]| {
            let mut talk = talk(messages);
            for place in to_many {
                talk.spoken[*place].outreach = true;
            }
            let finding = observe(&talk, Some(Day::from_days_since_1970(0)), None);
            (finding.level, finding.words.as_typed().to_owned())
        };
        assert_eq!(
            told(&[(5, ME, 30)], &[0]),
            (
                OUTREACH,
                "you wrote as you do to many, unanswered in 1970".into()
            )
        );
        // A reminder of the same sort, or a text that hardly anybody answers.
        let in_vain = "you wrote as you do to many who seldom answer, unanswered in 1970";
        assert_eq!(
            told(&[(5, ME, 30), (20, ME, 8)], &[0, 1]),
            (ONE_SIDED, in_vain.into())
        );
        let mut cold = talk(&[(5, ME, 30)]);
        (cold.spoken[0].outreach, cold.spoken[0].cold) = (true, true);
        assert_eq!(observe(&cold, None, None).level, ONE_SIDED);
        // A thank-you of theirs came before: it answers nothing.
        assert_eq!(told(&[(1, THEY, 3), (5, ME, 30)], &[1]).0, OUTREACH);
        assert_eq!(told(&[(5, ME, 30), (6, THEY, 30)], &[0]).0, THEY_WROTE);
        assert_eq!(
            told(&[(5, ME, 30), (6, THEY, 9), (7, ME, 8)], &[0]),
            (
                LED_ON,
                "they answered a text that you sent to many, and you wrote again, on 3 days in 1970".into()
            )
        );
        // What both wrote at length counts as such.
        let talked = [(5, ME, 30), (6, THEY, 30), (7, ME, 30), (8, THEY, 30)];
        assert_eq!(told(&talked, &[0]).0, BOTH_SOME_DAYS);
    }

    #[test]
    fn what_is_written_a_month_away_from_connecting_is_told_from_what_is_written_then() {
        let (connected, until) = (
            Day::from_days_since_1970(100),
            Day::from_days_since_1970(900),
        );
        let later = |messages: &[(i64, bool, u16)], until: Day| {
            let finding = observe_later(&talk(messages), connected, until)?;
            Some((finding.level, finding.words.as_typed().to_owned()))
        };
        let told = |level: usize, words: &str| Some((level, words.to_owned()));
        assert_eq!(later(&[], until), None);
        assert_eq!(later(&[(100, ME, 5), (131, THEY, 5)], until), told(0, ""));
        let soon = Day::from_days_since_1970(120);
        assert_eq!(later(&[(100, ME, 5)], soon), None, "not over yet");
        assert_eq!(
            later(&[(100, ME, 5), (132, THEY, 5)], until),
            told(1, "messages 1 month after connecting")
        );
        assert_eq!(
            later(&[(110, ME, 5), (860, THEY, 5)], until),
            told(1, "messages 2 years after connecting")
        );
        assert_eq!(
            later(&[(10, ME, 5)], until),
            told(1, "messages 3 months before connecting")
        );
        let mut outreach = talk(&[(500, ME, 30)]);
        outreach.spoken[0].outreach = true;
        assert!(observe_later(&outreach, connected, until).is_none());
    }

    #[test]
    fn one_message_on_the_day_of_connecting_is_a_note_of_its_writer_and_not_own_side() {
        let note = |level, whose: &str| {
            let words = format!("one short message of {whose} on connecting in 1970");
            (level, words, false)
        };
        assert_eq!(seen(&[(100, ME, 25)]), note(YOUR_NOTE, "yours"));
        assert_eq!(seen(&[(99, THEY, 25)]), note(THEIR_NOTE, "theirs"));
        assert_eq!(seen(&[(110, ME, 25)]).0, YOU_WROTE);
        assert_eq!(seen(&[(100, THEY, NOTE_WORDS + 1)]).0, THEY_WROTE);
    }

    #[test]
    fn both_tables_have_these_levels_and_connections_notes_on_connecting_besides() {
        let levels = |table: Table| -> Vec<&str> {
            let mut variables = table.iter();
            let talk = variables.find(|one| one.kind == Kind::Conversation);
            talk.expect("a line")
                .levels
                .iter()
                .map(|level| level.what)
                .collect()
        };
        let (connections, inviters) = (levels(CONNECTIONS), levels(INVITERS));
        assert_eq!(
            (inviters.len(), connections.len()),
            (BOTH_FOR_LONG + 1, YOUR_NOTE + 1)
        );
        assert_eq!(connections[..inviters.len()], inviters);
    }
}
