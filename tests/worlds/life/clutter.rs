//! Conversations that are with nobody in the network, or with several: they say nothing of a tie.

use super::World;
use super::bond::Bond;
use super::business::{outreach, pitch, vacancy};
use super::circles::Origin;
use super::habits::Habits;
use super::language::Language;
use super::linking::some_minute;
use super::names::Registry;
use super::people::Makers;
use super::talk::{Conversation, Message, Writer};
use crate::chance::Chance;
use crate::texts;

/// Conversations of several, which are nobody's own.
pub(crate) fn groups(world: &mut World, chance: &mut Chance) {
    if world.connections.len() < 10 {
        return;
    }
    for _ in 0..chance.count(0..=4) {
        let mut with: Vec<usize> = (0..chance.count(2..=5))
            .map(|_| chance.pick(&world.connections).person)
            .collect();
        with.sort_unstable();
        with.dedup();
        if with.len() < 2 {
            continue;
        }
        let on = chance.within(world.member.registered, world.today - 2);
        let mut at = some_minute(chance, on);
        let mut messages = Vec::new();
        for _ in 0..chance.count(1..=8) {
            let from = if chance.yes(0.3) {
                Writer::Member
            } else {
                Writer::Person(*chance.pick(&with))
            };
            messages.push(Message {
                from,
                at,
                text: texts::talk(chance, Language::English, "all"),
                draft: false,
            });
            at += chance.wait(200.0) + 1;
        }
        messages.retain(|one| one.at <= world.last_minute());
        world.conversations.push(Conversation {
            with,
            title: "Reunion",
            messages,
        });
    }
}

/// Messages from and to people who are no connections, advertisements, accounts that are no more, drafts.
pub(crate) fn outside(
    world: &mut World,
    habits: &Habits,
    makers: &Makers<'_>,
    registry: &mut Registry,
    chance: &mut Chance,
) {
    for number in 0..habits.writes_outside + chance.count(0..=15) {
        let by_member = number < habits.writes_outside;
        let origin = match (by_member, chance.count(0..=2)) {
            (true, 0) => Origin::Private,
            (true, 1) => Origin::Online,
            (true, _) => Origin::Lead,
            (false, 0) => Origin::Seller,
            (false, _) => Origin::Recruiter,
        };
        let bond = match origin {
            Origin::Private | Origin::Online => {
                makers.circles.bond(origin, makers.member, habits, chance)
            }
            _ => Bond::default(),
        };
        let person = makers.person(origin, bond, false, registry, chance);
        world.people.push(person);
        let index = world.people.len() - 1;
        let on = chance.within(world.member.registered, world.today - 2);
        let at = some_minute(chance, on);
        match origin {
            Origin::Private | Origin::Online => {
                let answered = chance.yes(0.6);
                world.chat(index, true, on, answered, chance);
            }
            Origin::Lead => outreach(world, index, at, habits, 0.1, chance),
            Origin::Seller => pitch(world, index, at, habits, chance),
            _ => vacancy(world, index, at, false, habits.polite, chance),
        }
    }
    for _ in 0..chance.count(0..=40) {
        let on = chance.within(world.member.registered, world.today - 2);
        let at = some_minute(chance, on);
        let sponsored = chance.yes(0.6);
        let text = if sponsored {
            "<p class=\"spinmail-quill-editor__spin-break\">Hi %FIRSTNAME%, discover our webinar.</p>"
                .to_owned()
        } else {
            texts::talk(chance, Language::English, &world.member.name.first)
        };
        world.conversations.push(Conversation {
            with: Vec::new(),
            title: if sponsored {
                "Sponsored Conversation"
            } else {
                ""
            },
            messages: vec![Message {
                from: Writer::Nobody,
                at,
                text,
                draft: false,
            }],
        });
    }
    for _ in 0..chance.count(0..=3) {
        let connection = *chance.pick(&world.connections);
        let on = chance.within(connection.on, world.today - 1);
        let at = some_minute(chance, on);
        let conversation = world.conversation(connection.person);
        conversation.messages.push(Message {
            from: Writer::Member,
            at,
            text: "I wanted to".to_owned(),
            draft: true,
        });
    }
}
