//! What the sample's member and others wrote to each other.

use jiff::civil::Date;

use super::life::{AS_OF, Writer};
use super::talks::{self, Exchange, filled};
use super::traces;
use crate::made_up::chance::Chance;
use crate::made_up::dates::{before, days_between, later, moment};
use crate::made_up::facts::{Conversation, ConversationKind, Message, Party, PersonIndex, Tie};

impl Writer {
    /// One to five exchanges, some weeks or months apart; either of the two begins.
    pub(super) fn talk(&mut self, person: PersonIndex, on: Date, exchanges: &[Exchange]) {
        let mut age = days_between(on, AS_OF) - 1;
        let mut messages = Vec::new();
        let start = self.chance.count(0..=exchanges.len() - 1);
        let length = self.chance.count(1..=5);
        for (remark, answer) in exchanges.iter().cycle().skip(start).take(length) {
            if age < 1 {
                break;
            }
            age = self.chance.number(1..=age);
            messages.extend(self.exchange(person, age, remark, answer));
        }
        self.push(
            ConversationKind::Ordinary,
            "",
            vec![Party::Person(person)],
            messages,
        );
    }

    pub(super) fn exchange(
        &mut self,
        person: PersonIndex,
        age: i64,
        remark: &str,
        answer: &str,
    ) -> [Message; 2] {
        let (one, other) = if self.chance.permille(500) {
            (Party::Member, Party::Person(person))
        } else {
            (Party::Person(person), Party::Member)
        };
        let at = moment(&mut self.chance, before(AS_OF, age));
        let texts = [remark, answer].map(|text| filled(&mut self.chance, text));
        let [remark, answer] = texts;
        let wait = self.chance.number(4..=700);
        [
            message(one, at, remark),
            message(other, later(at, wait), answer),
        ]
    }

    /// A stranger wants something.
    pub(super) fn offer(&mut self, person: PersonIndex, on: Date) {
        let age = (days_between(on, AS_OF) - 1).max(0);
        let at = moment(&mut self.chance, before(AS_OF, age));
        let text = filled_offer(&mut self.chance);
        self.push(
            ConversationKind::Ordinary,
            "",
            vec![Party::Person(person)],
            vec![message(Party::Person(person), at, text)],
        );
    }

    pub(super) fn push(
        &mut self,
        kind: ConversationKind,
        title: &str,
        others: Vec<Party>,
        messages: Vec<Message>,
    ) {
        if messages.is_empty() {
            return;
        }
        let id = format!(
            "2-{}{}{}==",
            self.chance.hex(),
            self.chance.hex(),
            self.chance.hex()
        );
        self.facts.conversations.push(Conversation {
            id,
            title: title.to_owned(),
            kind,
            others,
            messages,
        });
    }

    /// Twelve evenings of words, begun by both.
    pub(super) fn write_for_years(&mut self, person: PersonIndex, oldest: i64) {
        let mut messages = Vec::new();
        for turn in 0..12 {
            let age = 60 + (oldest - 60) * (12 - turn) / 12;
            let (remark, answer) =
                talks::NEIGHBOURS[usize::try_from(turn).expect("small") % talks::NEIGHBOURS.len()];
            messages.extend(self.exchange(person, age, remark, answer));
        }
        self.push(
            ConversationKind::Ordinary,
            "",
            vec![Party::Person(person)],
            messages,
        );
        traces::praise(self, person);
    }

    /// Friends who are no connections, people LinkedIn no longer names, groups, an advertisement, a draft.
    pub(super) fn hear_from_others(&mut self) {
        for (first, last) in [
            ("Hedda", "Vinterberg"),
            ("Oluwaseun", "Marchbanks"),
            ("Tilda", "Quistgaard"),
        ] {
            let person = self.person(first, last, "", "", Tie::Known);
            self.write_for_years(person, 1_100);
        }
        for age in [35, 210, 480, 905] {
            let at = moment(&mut self.chance, before(AS_OF, age));
            let text = filled_offer(&mut self.chance);
            self.push(
                ConversationKind::Ordinary,
                "",
                vec![Party::Unknown],
                vec![message(Party::Unknown, at, text)],
            );
        }
        let first = |number: usize| Party::Person(number);
        for (number, title) in ["Winter rounds", "", "Summer party"]
            .into_iter()
            .enumerate()
        {
            let at = moment(
                &mut self.chance,
                before(AS_OF, 40 + 90 * i64::try_from(number).expect("small")),
            );
            let others = vec![first(number), first(number + 9), first(number + 20)];
            let messages = vec![
                message(
                    Party::Member,
                    at,
                    "Shall we meet at the Kestrel Yard gate at seven?".to_owned(),
                ),
                message(others[0], later(at, 12), "Seven is fine.".to_owned()),
                message(
                    others[2],
                    later(at, 31),
                    "I'll be there, with soup.".to_owned(),
                ),
            ];
            self.push(ConversationKind::Ordinary, title, others, messages);
        }
        let at = moment(&mut self.chance, before(AS_OF, 17));
        let html = "<p class=\"spinmail-quill-editor__spin-break\">Hello %FIRSTNAME%, fleets deserve better tyres.&nbsp;</p><br><a href=\"https://example.com/tyres\">See the offer</a>";
        let advertisement = message(Party::Unknown, at, html.to_owned());
        self.push(
            ConversationKind::Sponsored,
            "Sponsored Conversation",
            vec![Party::Unknown],
            vec![advertisement],
        );
        // The newest row of the export: ages are counted to its day.
        let at = moment(&mut self.chance, AS_OF);
        let greeting = message(
            first(1),
            at,
            "Good morning! The ice is gone, so is my good glove.".to_owned(),
        );
        self.push(
            ConversationKind::Ordinary,
            "",
            vec![first(1)],
            vec![greeting],
        );
        let at = moment(&mut self.chance, before(AS_OF, 2));
        let draft = Message {
            draft: true,
            ..message(Party::Member, at, "Dear Edith, about the".to_owned())
        };
        let spoken = self.facts.conversations[0].others.clone();
        self.push(ConversationKind::Ordinary, "", spoken, vec![draft]);
    }
}

fn filled_offer(chance: &mut Chance) -> String {
    let text = chance.pick(talks::OFFERS);
    filled(chance, text)
}

pub(super) fn message(from: Party, at: jiff::Timestamp, content: String) -> Message {
    Message {
        from,
        at,
        subject: "",
        content,
        draft: false,
        echo: false,
        attachments: 0,
    }
}
