//! Direct messages with each person: drafts, advertisements, spam, groups and echoes of notes are none.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::made_up::facts::{Conversation, ConversationKind, Facts, Party, PersonIndex};

const DORMANT_DAYS: i32 = 730;

/// Who wrote, and when the last message was.
struct Words {
    member: bool,
    person: bool,
    last: Date,
}

/// Everybody with whom there are direct messages.
pub(super) struct Talk(BTreeMap<PersonIndex, Words>);

impl Talk {
    pub(super) fn of(facts: &Facts) -> Self {
        let mut talk: BTreeMap<PersonIndex, Words> = BTreeMap::new();
        for conversation in &facts.conversations {
            let Some(person) = only_other(conversation) else {
                continue;
            };
            for message in conversation
                .messages
                .iter()
                .filter(|message| !message.draft && !message.echo)
            {
                let day = message.at.to_zoned_datetime(jiff::tz::TimeZone::UTC).date();
                let words = talk.entry(person).or_insert(Words {
                    member: false,
                    person: false,
                    last: day,
                });
                words.member |= message.from == Party::Member;
                words.person |= message.from == Party::Person(person);
                words.last = words.last.max(day);
            }
        }
        Self(talk)
    }

    pub(super) fn has_words(&self, person: PersonIndex) -> bool {
        self.0.contains_key(&person)
    }

    /// Whether both wrote.
    pub(super) fn is_mutual(&self, person: PersonIndex) -> bool {
        self.0
            .get(&person)
            .is_some_and(|words| words.member && words.person)
    }

    pub(super) fn is_dormant(&self, person: PersonIndex, as_of: Date) -> bool {
        self.is_mutual(person) && (as_of - self.0[&person].last).get_days() > DORMANT_DAYS
    }
}

fn only_other(conversation: &Conversation) -> Option<PersonIndex> {
    match (conversation.kind, conversation.others.as_slice()) {
        (ConversationKind::Ordinary, [Party::Person(person)]) => Some(*person),
        _ => None,
    }
}
