//! Conversations: with whom, how long ago, and all that messages.csv holds besides.

use jiff::civil::Date;

use super::chance::Chance;
use super::dates::{before, day, days_between, later, moment};
use super::facts::{Conversation, ConversationKind, Direction, Message, Party, PersonIndex, Tie};
use super::layout::Layout;
use super::life::Life;
use super::names::coined;
use super::words;

/// Days after which a conversation of both is dormant.
const DORMANT_DAYS: i64 = 730;

pub(super) fn add(life: &mut Life) {
    with_connections(life);
    with_others(life);
    if life.layout != Layout::First2018 {
        groups(life);
        advertisements(life);
    }
    if life.layout.is_of_2026() {
        drafts(life);
    }
    if life.layout == Layout::Quoted2026 {
        paragraphs(life);
    }
    // Loosely by recency, as in the file.
    life.facts.conversations.sort_by_key(|conversation| {
        std::cmp::Reverse(conversation.messages.iter().map(|message| message.at).max())
    });
}

fn with_connections(life: &mut Life) {
    for index in 0..life.ties.len() {
        let (person, on) = (life.ties[index].person, life.ties[index].on);
        let mut messages = Vec::new();
        if let Some(row) = life.ties[index].invitation {
            let row = life.facts.invitations[row].clone();
            if !row.note.is_empty() {
                let from = if row.direction == Direction::Incoming {
                    Party::Person(person)
                } else {
                    Party::Member
                };
                let at = life.accepted_at(on, &row);
                messages.push(Message {
                    content: row.note,
                    echo: true,
                    ..plain(&mut life.chance, from, at)
                });
            }
        } else if days_between(on, life.facts.as_of) > 500 && life.chance.permille(40) {
            // The note of an invitation that is no longer listed: nothing says that it was one.
            let from = if life.chance.permille(500) {
                Party::Person(person)
            } else {
                Party::Member
            };
            let at = moment(&mut life.chance, on);
            messages.push(Message {
                content: words::note(&mut life.chance),
                ..plain(&mut life.chance, from, at)
            });
        }
        let tie = life.facts.people[person].tie;
        if life.chance.permille(life.habits.talks[tie as usize]) {
            exchange(life, person, on, &mut messages);
        } else if tie == Tie::Stranger
            && life.habits.broadcasts
            && life.chance.permille(450)
            && on < life.facts.as_of
        {
            broadcast(life, person, on, &mut messages);
        }
        if !messages.is_empty() {
            add_direct(life, person, messages);
        }
    }
    // In 2018 the zone of the stamps is unknown, and with it the day.
    if life.layout != Layout::First2018 {
        edges_of_dormancy(life);
    }
}

/// Words over some days after the day of connecting, of both or of one.
fn exchange(life: &mut Life, person: PersonIndex, on: Date, messages: &mut Vec<Message>) {
    let room = days_between(on, life.facts.as_of);
    if room == 0 {
        return;
    }
    let one_way = life.chance.permille(250);
    let first_from = if life.chance.permille(500) {
        Party::Member
    } else {
        Party::Person(person)
    };
    let mut age = life.chance.number(0..=room - 1);
    for turn in 0..life.chance.count(1..=7) {
        let other_side = if first_from == Party::Member {
            Party::Person(person)
        } else {
            Party::Member
        };
        let from = if one_way || turn % 2 == 0 {
            first_from
        } else {
            other_side
        };
        let at = moment(&mut life.chance, before(life.facts.as_of, age));
        messages.push(plain(&mut life.chance, from, at));
        age -= life.chance.number(0..=40).min(age);
    }
}

fn broadcast(life: &mut Life, person: PersonIndex, on: Date, messages: &mut Vec<Message>) {
    let at = moment(&mut life.chance, before(on, -1));
    let first = life.facts.people[person].first.trim().to_owned();
    let content = format!("Hi {first}, {}", words::broadcast(&mut life.chance));
    messages.push(Message {
        content,
        ..plain(&mut life.chance, Party::Member, at)
    });
    if life.chance.permille(40) {
        messages.push(Message {
            content: "No thanks.".to_owned(),
            ..plain(&mut life.chance, Party::Person(person), later(at, 45))
        });
    }
}

/// Two conversations that ended on the last day before dormancy and on the first day of it.
fn edges_of_dormancy(life: &mut Life) {
    for age in [DORMANT_DAYS, DORMANT_DAYS + 1] {
        let silent = life.ties.iter().find(|tie| {
            days_between(tie.on, life.facts.as_of) > DORMANT_DAYS + 5
                && !life
                    .facts
                    .conversations
                    .iter()
                    .any(|talk| talk.others == [Party::Person(tie.person)])
        });
        let Some(person) = silent.map(|tie| tie.person) else {
            continue;
        };
        let last = moment(&mut life.chance, before(life.facts.as_of, age));
        let messages = vec![
            plain(&mut life.chance, Party::Member, later(last, -5)),
            plain(&mut life.chance, Party::Person(person), last),
        ];
        add_direct(life, person, messages);
    }
}

/// People who are no connections, and people whom LinkedIn no longer names.
fn with_others(life: &mut Life) {
    for _ in 0..life.habits.connections / 40 + 2 {
        let age = life.chance.number(1..=600);
        let at = moment(&mut life.chance, before(life.facts.as_of, age));
        let person = life.meet(Tie::Stranger);
        let subject = if life.chance.permille(500) {
            "A question about your work"
        } else {
            ""
        };
        let mut messages = vec![Message {
            subject,
            ..plain(&mut life.chance, Party::Person(person), at)
        }];
        if life.chance.permille(300) {
            messages.push(plain(&mut life.chance, Party::Member, later(at, 30)));
        }
        add_direct(life, person, messages);
        if life.chance.permille(400) {
            let from = if life.chance.permille(700) {
                Party::Unknown
            } else {
                Party::Member
            };
            let message = plain(&mut life.chance, from, later(at, 900));
            push(
                life,
                ConversationKind::Ordinary,
                "",
                vec![Party::Unknown],
                vec![message],
            );
        }
    }
}

/// Several people at once, and a spam folder: no direct messages.
fn groups(life: &mut Life) {
    for number in 0..4 {
        let mut others: Vec<Party> = Vec::new();
        for _ in 0..life.chance.count(1..=4) {
            let one = life.chance.count(0..=life.ties.len() - 1);
            let one = Party::Person(life.ties[one].person);
            if !others.contains(&one) {
                others.push(one);
            }
        }
        if number == 0 {
            others.truncate(1);
        }
        if others.len() == 1 {
            others.push(Party::Unknown);
        }
        let age = life.chance.number(1..=400);
        let at = moment(&mut life.chance, before(life.facts.as_of, age));
        let messages = vec![
            plain(&mut life.chance, others[0], at),
            plain(&mut life.chance, Party::Member, later(at, 11)),
            plain(&mut life.chance, others[1], later(at, 31)),
        ];
        let title = if life.chance.permille(500) {
            "Summer picnic"
        } else {
            ""
        };
        push(life, ConversationKind::Ordinary, title, others, messages);
    }
    for _ in 0..3 {
        let age = life.chance.number(1..=400);
        let at = moment(&mut life.chance, before(life.facts.as_of, age));
        let person = match silent_connection(life) {
            Some(person) if life.chance.permille(500) => person,
            _ => life.meet(Tie::Stranger),
        };
        let message = plain(&mut life.chance, Party::Person(person), at);
        push(
            life,
            ConversationKind::Spam,
            "",
            vec![Party::Person(person)],
            vec![message],
        );
    }
}

fn advertisements(life: &mut Life) {
    for _ in 0..life.chance.count(2..=9) {
        let age = life.chance.number(1..=900);
        let at = moment(&mut life.chance, before(life.facts.as_of, age));
        let content = words::advertisement(&mut life.chance);
        let message = Message {
            content,
            ..plain(&mut life.chance, Party::Unknown, at)
        };
        push(
            life,
            ConversationKind::Sponsored,
            "Sponsored Conversation",
            vec![Party::Unknown],
            vec![message],
        );
    }
}

/// Words that were never sent: to somebody, to nobody, in the midst of a conversation.
fn drafts(life: &mut Life) {
    let at = moment(&mut life.chance, before(life.facts.as_of, 3));
    let draft = |life: &mut Life| Message {
        draft: true,
        ..plain(&mut life.chance, Party::Member, at)
    };
    if let Some(person) = silent_connection(life) {
        let message = draft(life);
        push(
            life,
            ConversationKind::Ordinary,
            "",
            vec![Party::Person(person)],
            vec![message],
        );
    }
    let message = Message {
        content: String::new(),
        attachments: 0,
        ..draft(life)
    };
    life.facts.conversations.push(Conversation {
        id: String::new(),
        title: String::new(),
        kind: ConversationKind::Ordinary,
        others: Vec::new(),
        messages: vec![message],
    });
    let message = draft(life);
    let ordinary = |talk: &&mut Conversation| {
        talk.kind == ConversationKind::Ordinary && talk.others.len() == 1
    };
    if let Some(talk) = life.facts.conversations.iter_mut().find(ordinary) {
        talk.messages.push(message);
    }
}

/// A connection of long ago that nothing was ever exchanged with.
fn silent_connection(life: &mut Life) -> Option<PersonIndex> {
    let spoken = |person| {
        life.facts
            .conversations
            .iter()
            .any(|talk| talk.others.contains(&Party::Person(person)))
    };
    let mut silent = life
        .ties
        .iter()
        .filter(|tie| tie.invitation.is_none() && !spoken(tie.person));
    silent.nth(life.chance.count(0..=9)).map(|tie| tie.person)
}

/// One conversation, or two where LinkedIn split it.
fn add_direct(life: &mut Life, person: PersonIndex, mut messages: Vec<Message>) {
    messages.sort_by_key(|message| message.at);
    if messages.len() > 4 && life.chance.permille(150) {
        let later_ones = messages.split_off(3);
        push(
            life,
            ConversationKind::Ordinary,
            "",
            vec![Party::Person(person)],
            later_ones,
        );
    }
    push(
        life,
        ConversationKind::Ordinary,
        "",
        vec![Party::Person(person)],
        messages,
    );
}

fn push(
    life: &mut Life,
    kind: ConversationKind,
    title: &str,
    others: Vec<Party>,
    messages: Vec<Message>,
) {
    let as_of = life.facts.as_of;
    debug_assert!(
        messages.iter().all(|message| day(message.at) <= as_of),
        "nothing happens after the export"
    );
    let id = format!(
        "2-{}{}{}==",
        life.chance.hex(),
        coined(&mut life.chance),
        life.chance.hex()
    );
    let title = title.to_owned();
    life.facts.conversations.push(Conversation {
        id,
        title,
        kind,
        others,
        messages,
    });
}

/// A word of both sides in two paragraphs, where the layout keeps line breaks.
fn paragraphs(life: &mut Life) {
    for conversation in life
        .facts
        .conversations
        .iter_mut()
        .filter(|talk| talk.others.len() == 1)
    {
        for message in conversation
            .messages
            .iter_mut()
            .filter(|message| !message.echo)
        {
            if life.chance.permille(100) {
                message.content =
                    format!("{}\n\n{}", message.content, words::talk(&mut life.chance));
            }
        }
    }
}

fn plain(chance: &mut Chance, from: Party, at: jiff::Timestamp) -> Message {
    let attachments = if chance.permille(20) {
        chance.count(1..=3)
    } else {
        0
    };
    let content = if attachments > 0 && chance.permille(700) {
        String::new()
    } else {
        words::talk(chance)
    };
    Message {
        from,
        at,
        subject: "",
        content,
        draft: false,
        echo: false,
        attachments,
    }
}
