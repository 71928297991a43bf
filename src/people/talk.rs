//! Direct messages between the member and one person.

use rustc_hash::FxHashMap;

use crate::day::{Day, Moment};
use crate::export::Message;
use crate::parallel;

/// A message counts as sent to many where its longest clause went to at least this many people …
const OUTREACH_PEOPLE: usize = 8;
/// … and at most this share of them ever answered. Both are judgement.
const OUTREACH_ANSWERED: f64 = 0.5;

/// Where at most this share of those who got it ever answered, it was meant for nobody (judgement: of greetings
/// a quarter or more are returned, of advertisements by mail a few in a hundred are).
const COLD_ANSWERED: f64 = 0.2;

/// A message of at most so many words can be a courtesy: thanks for connecting, a birthday, a new job …
const COURTESY_WORDS: u16 = 10;
/// … where no more than so many were written that day. Both are judgement.
const COURTESY_MESSAGES: usize = 3;

/// One direct message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spoken {
    /// `None` where the date is beyond belief.
    pub at: Option<Moment>,
    /// Written by the member.
    pub by_member: bool,
    /// How many words.
    pub words: u16,
    /// The same text went to many, most of whom did not answer.
    pub outreach: bool,
    /// Such a text, more than a greeting, that hardly anybody answered.
    pub cold: bool,
    pub(super) template: u32,
    text: u32,
}

impl Spoken {
    /// A message that was not sent to many.
    #[cfg(test)]
    pub(crate) fn plain(at: Moment, by_member: bool, words: u16) -> Self {
        Self {
            at: Some(at),
            by_member,
            words,
            outreach: false,
            cold: false,
            template: 0,
            text: 0,
        }
    }
}

/// What two people said to each other beyond courtesies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Substance {
    /// On how many days.
    pub days: usize,
    /// On how many days anything was written, courtesies counted in.
    pub days_of_any: usize,
    /// The first word was the member's.
    pub begun: bool,
    /// What the member said.
    pub own: Share,
    /// What the other said.
    pub theirs: Share,
}

/// One side of a conversation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// Messages.
    pub messages: usize,
    /// Words in all.
    pub words: usize,
}

impl Share {
    /// Nothing, or one message of a few words: a thank-you, a refusal.
    pub fn is_little(self) -> bool {
        self.messages <= 1 && self.words <= usize::from(COURTESY_WORDS)
    }
}

/// What became of the texts to many that the member sent to one person.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Outreach {
    /// How many there are.
    pub texts: usize,
    /// One of them was hardly answered by anybody.
    pub is_cold: bool,
    /// The other wrote after the first of them.
    pub is_answered: bool,
    /// The member wrote again after that, and not as to many.
    pub led_on: bool,
}

/// All direct messages with one person, echoes of invitation notes left out, oldest first.
#[derive(Clone, Debug, Default)]
pub struct Talk {
    /// The messages.
    pub spoken: Vec<Spoken>,
}

impl Talk {
    pub(super) fn add(&mut self, message: &Message, by_member: bool) {
        self.spoken.push(Spoken {
            at: message.sent_at,
            by_member,
            words: message.words,
            outreach: false,
            cold: false,
            template: message.template,
            text: message.text,
        });
    }

    /// Drops the echoes of invitation notes, given as fingerprints, and puts the rest in order of time.
    pub(super) fn settle(&mut self, notes: &[u32]) {
        self.spoken
            .retain(|one| one.text == 0 || !notes.contains(&one.text));
        self.spoken.sort_by_key(|one| one.at);
    }

    /// Messages by the member.
    pub fn sent(&self) -> usize {
        self.spoken.iter().filter(|one| one.by_member).count()
    }

    /// Messages by the other.
    pub fn received(&self) -> usize {
        self.spoken.len() - self.sent()
    }

    /// Whether both wrote.
    pub fn is_mutual(&self) -> bool {
        self.spoken.iter().any(|one| one.by_member) && self.spoken.iter().any(|one| !one.by_member)
    }

    /// The day of the last message.
    pub fn last_on(&self) -> Option<Day> {
        self.spoken
            .iter()
            .filter_map(|one| one.at)
            .max()
            .map(Moment::day)
    }

    /// The day of the first message.
    pub fn first_on(&self) -> Option<Day> {
        self.spoken
            .iter()
            .filter_map(|one| one.at)
            .min()
            .map(Moment::day)
    }

    /// On how many days any message was written.
    pub fn days(&self) -> usize {
        distinct(self.spoken.iter().filter_map(|one| one.at.map(Moment::day)))
    }

    /// On how many days the member wrote, messages to many left out.
    pub fn days_of_member(&self) -> usize {
        let own = self
            .spoken
            .iter()
            .filter(|one| one.by_member && !one.outreach);
        distinct(own.filter_map(|one| one.at.map(Moment::day)))
    }

    /// Whether the first message is the member's, and not one sent to many.
    pub fn begun_by_member(&self) -> bool {
        self.spoken
            .first()
            .is_some_and(|one| one.by_member && !one.outreach)
    }

    /// Whether everything the member wrote went to many.
    pub fn only_outreach(&self) -> bool {
        self.sent() > 0
            && self
                .spoken
                .iter()
                .filter(|one| one.by_member)
                .all(|one| one.outreach)
    }

    /// What became of the texts to many.
    pub fn outreach(&self) -> Outreach {
        let Some(first) = self.spoken.iter().position(|one| one.outreach) else {
            return Outreach::default();
        };
        let rest = &self.spoken[first..];
        let texts = || rest.iter().filter(|one| one.outreach);
        let answer = rest.iter().position(|one| !one.by_member);
        let more_than_greetings = texts().any(|one| one.words > COURTESY_WORDS);
        let wrote_again = |after: usize| {
            let mut plain = rest[after..].iter().filter(|one| !one.outreach);
            plain.any(|one| one.by_member)
        };
        Outreach {
            texts: texts().count(),
            is_cold: texts().any(|one| one.cold),
            is_answered: answer.is_some(),
            led_on: more_than_greetings && answer.is_some_and(wrote_again),
        }
    }

    /// What was said beyond courtesies, and beyond what the member sent to many. Between people who are not
    /// connected nothing is a courtesy: LinkedIn reminds nobody of their birthdays.
    pub fn substance(&self, are_connected: bool) -> Substance {
        let plain = || self.spoken.iter().filter(|one| !one.outreach);
        // Messages without a readable date are taken as one day.
        let day = |one: &Spoken| one.at.map(Moment::day);
        let mut spoken: Vec<&Spoken> = plain().collect();
        spoken.sort_by_key(|one| day(one));
        let days = || spoken.chunk_by(|one, other| day(one) == day(other));
        let is_courtesy = |said: &[&Spoken]| {
            are_connected
                && said.len() <= COURTESY_MESSAGES
                && said.iter().all(|one| one.words <= COURTESY_WORDS)
        };
        let talks: Vec<&Spoken> = days()
            .filter(|said| !is_courtesy(said))
            .flatten()
            .copied()
            .collect();
        let share = |by_member| {
            let of = talks.iter().filter(|one| one.by_member == by_member);
            of.fold(Share::default(), |share, one| Share {
                messages: share.messages + 1,
                words: share.words + usize::from(one.words),
            })
        };
        Substance {
            days: distinct(talks.iter().map(|one| day(one))),
            days_of_any: days().count(),
            begun: talks.first().is_some_and(|one| one.by_member),
            own: share(true),
            theirs: share(false),
        }
    }

    /// Only the messages from a day on.
    #[must_use]
    pub fn since(&self, day: Day) -> Self {
        let spoken = self
            .spoken
            .iter()
            .filter(|one| one.at.is_some_and(|at| at.day() >= day));
        Self {
            spoken: spoken.copied().collect(),
        }
    }

    /// Only the messages before a day.
    #[must_use]
    pub fn before(&self, day: Day) -> Self {
        let spoken = self
            .spoken
            .iter()
            .filter(|one| one.at.is_some_and(|at| at.day() < day));
        Self {
            spoken: spoken.copied().collect(),
        }
    }
}

/// How many different ones there are.
fn distinct<T: Ord>(all: impl Iterator<Item = T>) -> usize {
    let mut all: Vec<T> = all.collect();
    all.sort_unstable();
    all.dedup();
    all.len()
}

/// Whom a text reached.
#[derive(Clone, Copy, Debug, Default)]
struct Reach {
    people: usize,
    answers: usize,
}

impl Reach {
    #[expect(
        clippy::cast_precision_loss,
        reason = "counts of people are far below 2^52"
    )]
    fn is_answered_by_more_than(self, share: f64) -> bool {
        self.answers as f64 > share * self.people as f64
    }

    /// Many got it, and no more than this share of them answered.
    fn is_outreach(self, answered: f64) -> bool {
        self.people >= OUTREACH_PEOPLE && !self.is_answered_by_more_than(answered)
    }

    /// Nobody else got it, or most who did answered.
    fn is_for_one(self) -> bool {
        self.people == 1 || self.is_answered_by_more_than(OUTREACH_ANSWERED)
    }
}

/// How many people got a clause from the member in a text of so many words.
struct Lengths(FxHashMap<(u32, u16), usize>);

impl Lengths {
    fn of(talks: &[&mut Talk]) -> Self {
        let mut people: FxHashMap<(u32, u16), usize> = FxHashMap::default();
        for talk in talks {
            let by_member = talk.spoken.iter().filter(|one| one.by_member);
            let mut texts: Vec<_> = by_member.map(|one| (one.template, one.words)).collect();
            texts.sort_unstable();
            texts.dedup();
            for text in texts {
                *people.entry(text).or_default() += 1;
            }
        }
        Self(people)
    }

    /// Whether nobody else got the clause in a text of that length, give or take a name.
    fn has_alone(&self, one: &Spoken) -> bool {
        let lengths = one.words.saturating_sub(1)..=one.words.saturating_add(1);
        let people = lengths.filter_map(|words| self.0.get(&(one.template, words)));
        people.sum::<usize>() == 1
    }
}

/// Marks what the member sent to many: the same clause up to names and numbers, and on an account that does
/// so whatever else stayed unanswered and was not written for one person.
pub(super) fn mark_outreach<'a>(talks: impl Iterator<Item = &'a mut Talk>) {
    let mut talks: Vec<&mut Talk> = talks.filter(|talk| !talk.spoken.is_empty()).collect();
    let has_template = |one: &Spoken| one.by_member && one.template != 0;
    let mut reach: FxHashMap<u32, Reach> = FxHashMap::default();
    for talk in &talks {
        let mut templates: Vec<u32> = talk
            .spoken
            .iter()
            .filter(|one| has_template(one))
            .map(|one| one.template)
            .collect();
        templates.sort_unstable();
        templates.dedup();
        // An answer to one text is an answer to whatever else was sent to that person; a courtesy is none.
        let is_answer = |one: &Spoken| !one.by_member && one.words > COURTESY_WORDS;
        let answered = talk.spoken.iter().any(is_answer);
        for template in templates {
            let reach = reach.entry(template).or_default();
            reach.people += 1;
            reach.answers += usize::from(answered);
        }
    }
    let reach_of = |one: &Spoken| reach.get(&one.template).copied().unwrap_or_default();
    parallel::change(&mut talks, |talk| {
        for one in talk.spoken.iter_mut().filter(|one| has_template(one)) {
            let reach = reach_of(one);
            one.outreach = reach.is_outreach(OUTREACH_ANSWERED);
            one.cold = one.words > COURTESY_WORDS && reach.is_outreach(COLD_ANSWERED);
        }
    });
    let mut spoken = talks.iter().flat_map(|talk| &talk.spoken);
    let writes_to_many = spoken.any(|one| one.outreach);
    if writes_to_many {
        // Whoever writes to many fits some of the texts to the reader: what nobody answered is of that sort, unless
        // it has a clause that nobody else got, or one that is answered, or is of a length of its own.
        let lengths = Lengths::of(&talks);
        let is_for_one = |one: &Spoken| {
            has_template(one) && (reach_of(one).is_for_one() || lengths.has_alone(one))
        };
        let unanswered = talks.iter_mut().filter(|talk| talk.received() == 0);
        unanswered
            .flat_map(|talk| &mut talk.spoken)
            .filter(|one| !is_for_one(one))
            .for_each(|one| one.outreach = true);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spoken(day: i64, by_member: bool, template: u32) -> Spoken {
        Spoken {
            at: Some(Moment(day * 86_400)),
            by_member,
            words: 9,
            outreach: false,
            cold: false,
            template,
            text: 0,
        }
    }

    #[test]
    fn a_conversation_is_counted_by_days_and_by_who_wrote() {
        let talk = Talk {
            spoken: vec![spoken(1, false, 1), spoken(1, true, 2), spoken(9, true, 3)],
        };
        assert_eq!(
            (
                talk.sent(),
                talk.received(),
                talk.days(),
                talk.days_of_member()
            ),
            (2, 1, 2, 2)
        );
        assert!(talk.is_mutual());
        assert!(!talk.begun_by_member());
        assert_eq!(talk.last_on(), Some(Day::from_days_since_1970(9)));
        assert_eq!(talk.since(Day::from_days_since_1970(2)).spoken.len(), 1);
        assert_eq!(talk.before(Day::from_days_since_1970(2)).spoken.len(), 2);
    }

    #[test]
    fn a_text_is_cold_where_at_most_a_fifth_answer_and_it_is_more_than_a_greeting() {
        let cold = |words: u16, silent: usize, answered: usize| {
            let text = Spoken {
                words,
                ..spoken(1, true, 7)
            };
            let answer = Spoken {
                words: 11,
                ..spoken(2, false, 8)
            };
            let alone = Talk { spoken: vec![text] };
            let answered = vec![
                Talk {
                    spoken: vec![text, answer]
                };
                answered
            ];
            let mut talks = [vec![alone; silent], answered].concat();
            mark_outreach(talks.iter_mut());
            (talks[0].outreach().is_cold, talks[0].outreach().texts)
        };
        assert_eq!(cold(11, 8, 2), (true, 1));
        assert_eq!(cold(11, 8, 3), (false, 1));
        assert_eq!(cold(10, 8, 2), (false, 1));
    }

    #[test]
    fn what_most_answered_is_no_outreach_where_one_did_not() {
        let pitch = Talk {
            spoken: vec![spoken(1, true, 7)],
        };
        let question = spoken(1, true, 9);
        let answer = Spoken {
            words: 11,
            ..spoken(2, false, 8)
        };
        let mut talks = vec![pitch; 8];
        talks.extend(vec![
            Talk {
                spoken: vec![question, answer]
            };
            2
        ]);
        talks.push(Talk {
            spoken: vec![question],
        });
        mark_outreach(talks.iter_mut());
        assert_eq!(talks[10].outreach(), Outreach::default());
    }

    #[test]
    fn one_text_to_many_who_stay_silent_is_outreach_and_one_that_is_answered_is_not() {
        let outreach = |silent: usize, answered: usize| {
            let mut talks = vec![
                Talk {
                    spoken: vec![spoken(1, true, 7)]
                };
                silent
            ];
            talks.extend(vec![
                Talk {
                    spoken: vec![
                        spoken(1, true, 7),
                        Spoken {
                            words: 11,
                            ..spoken(2, false, 8)
                        }
                    ]
                };
                answered
            ]);
            mark_outreach(talks.iter_mut());
            talks[0].only_outreach()
        };
        let mut talks = vec![
            Talk {
                spoken: vec![spoken(1, true, 7)]
            };
            8
        ];
        for template in [9, 9, 0, 10] {
            talks.push(Talk {
                spoken: vec![spoken(1, true, template)],
            });
        }
        for words in [9, 14] {
            let one = Spoken {
                words,
                ..spoken(1, true, 11)
            };
            talks.push(Talk { spoken: vec![one] });
        }
        mark_outreach(talks.iter_mut());
        let outreach_of = |place: usize| talks[place].only_outreach();
        assert!(outreach_of(8) && outreach_of(9), "unanswered as the others");
        assert!(outreach_of(10), "no clause long enough to be for one");
        assert!(!outreach_of(11), "written for one person");
        assert!(
            !outreach_of(12) && !outreach_of(13),
            "two texts that begin alike"
        );
        assert!(outreach(8, 0));
        assert!(outreach(20, 5));
        assert!(!outreach(7, 0));
        assert!(!outreach(5, 20));
    }
}
