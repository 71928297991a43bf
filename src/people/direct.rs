//! Which messages are one person's: all direct messages, put in order of people.

use super::PersonId;
use super::talk::Talk;
use crate::export::Messages;

/// The direct messages of each person.
pub(super) struct Direct<'a> {
    messages: &'a Messages,
    /// By correspondent, whether it is the member.
    is_member: Vec<bool>,
    /// Places of messages: those of the first person, in the order of the file, then those of the next.
    places: Vec<u32>,
    /// By person, where the places of the next one begin.
    ends: Vec<u32>,
}

impl<'a> Direct<'a> {
    /// Spam is no message between people, nor is what a hidden sender wrote. `partners` has for each
    /// conversation the one person with whom it is; `people` is how many there are.
    pub(super) fn of(
        messages: &'a Messages,
        is_member: Vec<bool>,
        partners: &[Option<PersonId>],
        people: usize,
    ) -> Self {
        let partner = |place: u32| {
            let message = &messages.messages[place as usize];
            message.sender.filter(|_| !message.spam)?;
            partners[message.conversation as usize]
        };
        let all = 0..u32::try_from(messages.messages.len()).unwrap_or(u32::MAX);
        let mut counts = vec![0_u32; people];
        for person in all.clone().filter_map(partner) {
            counts[person] += 1;
        }
        let mut next = 0;
        let mut ends: Vec<u32> = counts
            .iter()
            .map(|count| {
                let begin = next;
                next += count;
                begin
            })
            .collect();
        let mut places = vec![0; next as usize];
        for (place, person) in all.filter_map(|place| Some((place, partner(place)?))) {
            // What was the begin of a person's places is their end once all stand there.
            places[ends[person] as usize] = place;
            ends[person] += 1;
        }
        Self {
            messages,
            is_member,
            places,
            ends,
        }
    }

    /// The talk with a person, in the order of the file.
    pub(super) fn talk(&self, person: PersonId) -> Talk {
        let mut talk = Talk::default();
        let Some(end) = self.ends.get(person) else {
            return talk;
        };
        let begin = person.checked_sub(1).map_or(0, |before| self.ends[before]);
        let places = &self.places[begin as usize..*end as usize];
        talk.spoken.reserve_exact(places.len());
        for place in places {
            let message = &self.messages.messages[*place as usize];
            let by_member = message
                .sender
                .is_some_and(|sender| self.is_member[sender as usize]);
            talk.add(message, by_member);
        }
        talk
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::day::Moment;
    use crate::export::Message;

    #[test]
    fn each_person_has_their_messages_in_the_order_of_the_file() {
        const ME: Option<u32> = Some(0);
        let message = |conversation, sender, at| Message {
            conversation,
            sender,
            sent_at: Some(Moment(at)),
            text: 0,
            template: 0,
            words: 1,
            spam: at == 5,
            line: 2,
        };
        let messages = Messages {
            messages: vec![
                message(1, ME, 1),
                message(0, Some(2), 2),
                message(1, Some(3), 3),
                message(2, ME, 4),
                message(1, Some(3), 5),
                message(0, None, 6),
                message(3, ME, 7),
                message(0, ME, 8),
            ],
            ..Messages::default()
        };
        // Conversation 0 is with person 2, 1 and 3 with person 0, 2 with nobody.
        let partners = [Some(2), Some(0), None, Some(0)];
        let direct = Direct::of(&messages, vec![true, false, false, false], &partners, 3);
        let told = |person| -> Vec<(i64, bool)> {
            let spoken = direct.talk(person).spoken;
            let at = |at: Option<Moment>| at.expect("a date").0;
            spoken
                .iter()
                .map(|one| (at(one.at), one.by_member))
                .collect()
        };
        assert_eq!(told(0), [(1, true), (3, false), (7, true)]);
        assert_eq!(told(1), []);
        assert_eq!(told(2), [(2, false), (8, true)]);
        assert_eq!(told(3), [], "joined later, from another file");
    }
}
