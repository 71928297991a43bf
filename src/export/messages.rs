//! messages.csv: who wrote to whom and when, in one pass.
//!
//! The only table that can have a million rows, so that several hands look at them. No text is kept but that of
//! incoming messages from people whose invitation is pending; of all others only two fingerprints and a length
//! remain (48 bytes a message).

mod join;
mod numbers;
mod told;

use std::collections::BTreeMap;
use std::io::Read;

use rustc_hash::FxHashSet;

use super::apart;
use super::dialect::NoTable;
use super::header::Column;
use super::limits;
use super::problem::Problem;
use super::row::{Row, Schema};
use super::table::Tally;
use super::torn::Escape;
use crate::day::{Day, Moment};
use crate::profile_url::ProfileUrl;
use crate::untrusted::Untrusted;
use join::Joining;
use told::Hand;
pub(crate) use told::is_nobody;

/// Somebody who takes part in conversations, under one URL or, without, one name.
#[derive(Clone, Debug)]
pub struct Correspondent {
    /// The address, where the file shows it.
    pub profile_url: Option<ProfileUrl>,
    /// The name in the first row that shows it.
    pub name: Untrusted,
}

/// A conversation and everybody seen in it, the member among them.
#[derive(Clone, Debug, Default)]
pub struct Conversation {
    /// Places in [`Messages::correspondents`].
    pub correspondents: Vec<u32>,
    /// Somebody without name or URL takes part.
    pub has_nobody: bool,
    /// An advertisement.
    pub sponsored: bool,
}

/// A message that was sent: drafts are left out.
#[derive(Clone, Copy, Debug)]
pub struct Message {
    /// Place in [`Messages::conversations`].
    pub conversation: u32,
    /// Place in [`Messages::correspondents`]; `None` where the sender is hidden.
    pub sender: Option<u32>,
    /// `None` where the date is beyond belief.
    pub sent_at: Option<Moment>,
    /// Fingerprint of the whole text, as of [`text_print`](super::text_print); 0 for none.
    pub text: u32,
    /// Fingerprint of how its longest clause begins, without names and numbers: equal for one text sent to
    /// many. 0 for none, and for what a connection wrote.
    pub template: u32,
    /// How many words, at most 65,535.
    pub words: u16,
    /// In the spam folder.
    pub spam: bool,
    pub(crate) line: u32,
}

/// All that is known from messages.csv.
#[derive(Clone, Debug, Default)]
pub struct Messages {
    /// Everybody who takes part, in the order of the file.
    pub correspondents: Vec<Correspondent>,
    /// In the order of the file.
    pub conversations: Vec<Conversation>,
    /// In the order of the file.
    pub messages: Vec<Message>,
    /// By correspondent: the texts kept, each with its conversation; spam is not kept.
    pub texts: BTreeMap<u32, Vec<(u32, Untrusted)>>,
    /// The correspondent that the 2018 layouts name as the member by a direction.
    pub member: Option<u32>,
    /// Whether recipients are listed by address (since April 2023), not by name alone.
    pub has_recipient_urls: bool,
    /// The file it stands in.
    pub file: String,
    /// Rows that are drafts.
    pub drafts: usize,
}

impl Messages {
    /// The first and the last day of writing.
    pub(super) fn span(&self) -> Option<(Day, Day)> {
        let (first, last) = super::span(self.messages.iter().filter_map(|one| one.sent_at))?;
        Some((first.day(), last.day()))
    }
}

/// Whose incoming texts are to be kept.
#[derive(Clone, Debug, Default)]
pub(super) struct Wanted {
    /// By address.
    pub(super) urls: FxHashSet<ProfileUrl>,
    /// By name as typed, for files without addresses.
    pub(super) names: FxHashSet<String>,
    /// The addresses of connections, none of whom is the member, so that nobody asks to how many they wrote.
    pub(super) connections: FxHashSet<ProfileUrl>,
}

const CONVERSATION_ID: usize = 0;
const TITLE: usize = 1;
const FROM: usize = 2;
const SENDER_URL: usize = 3;
const TO: usize = 4;
const RECIPIENT_URLS: usize = 5;
const DATE: usize = 6;
const CONTENT: usize = 7;
const FOLDER: usize = 8;
const MESSAGE_DRAFT: usize = 9;
const CONVERSATION_DRAFT: usize = 10;
const DIRECTION: usize = 11;

const SCHEMA: Schema = Schema {
    columns: &[
        Column(&["CONVERSATION ID"]),
        Column(&["CONVERSATION TITLE"]),
        Column(&["FROM"]),
        Column(&["SENDER PROFILE URL"]),
        Column(&["TO"]),
        Column(&["RECIPIENT PROFILE URLS"]),
        Column(&["DATE"]),
        Column(&["CONTENT"]),
        Column(&["FOLDER"]),
        Column(&["IS MESSAGE DRAFT"]),
        Column(&["IS CONVERSATION DRAFT"]),
        Column(&["DIRECTION"]),
    ],
    required: &[&[FROM], &[TO], &[DATE]],
    escape: Escape::Doubled,
    shared: &[CONVERSATION_ID, TITLE, FROM, SENDER_URL, TO, RECIPIENT_URLS],
    most: limits::MESSAGES,
};

pub(super) fn read(
    file: &str,
    source: &mut (dyn Read + Send),
    wanted: &Wanted,
    problems: &mut Vec<Problem>,
) -> Result<(Messages, Tally), NoTable> {
    let mut joining = Joining::new(file);
    let new_hand = || {
        let mut hand = Hand::new(wanted);
        move |row: &Row<'_>| hand.told(row)
    };
    let take = |hand, told| joining.take(hand, told);
    let tally = apart::read(file, source, &SCHEMA, problems, new_hand, take)?;
    Ok((joining.finish(), tally))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(text: &str, wanted: &Wanted) -> Messages {
        let mut problems = Vec::new();
        let (messages, _) =
            read("m.csv", &mut text.as_bytes(), wanted, &mut problems).expect("a table");
        assert_eq!(problems, []);
        messages
    }

    /// Each message as conversation, sender, words, and each conversation's names.
    fn shape(messages: &Messages) -> (Vec<(u32, Option<&str>, u16)>, Vec<Vec<&str>>) {
        let name = |number: &u32| messages.correspondents[*number as usize].name.as_typed();
        let rows = messages
            .messages
            .iter()
            .map(|row| (row.conversation, row.sender.as_ref().map(name), row.words))
            .collect();
        let conversations = messages
            .conversations
            .iter()
            .map(|one| {
                let mut names: Vec<_> = one.correspondents.iter().map(name).collect();
                names.extend(one.has_nobody.then_some("(nobody)"));
                names.extend(one.sponsored.then_some("(sponsored)"));
                names
            })
            .collect();
        (rows, conversations)
    }

    const HEADER: &str = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT\n";
    const ME: &str = "https://www.linkedin.com/in/me";
    const ANA: &str = "https://www.linkedin.com/in/ana";
    const BO: &str = "https://www.linkedin.com/in/bo";

    #[test]
    fn todays_layout_shows_pairs_groups_hidden_people_and_advertisements() {
        let day = "2026-03-13 03:18:54 UTC";
        let text = format!(
            "{HEADER}\
             c1,,Me,{ME},\"Ana Silva, PhD\",{ANA},{day},,Hello there Ana,INBOX,,No\n\
             c1,,\"Ana Silva, PhD\",{ANA},Me,{ME},{day},,Hi,INBOX,,\n\
             c2,,Me,{ME},\"Ana Silva, PhD,Bo\",\"{ANA},{BO}\",{day},,Hi all,INBOX,,\n\
             c3,,LinkedIn Member,,Me,{ME},{day},,Hi,INBOX,,\n\
             c4,,Me,{ME},\"Bo,LinkedIn Member\",{BO},{day},,Hi,INBOX,,\n\
             c5,Sponsored Conversation,Contoso,,Me,{ME},{day},,Buy,ARCHIVE,,\n\
             c1,,Me,{ME},,,{day},,unsent,INBOX,,Yes\n"
        );
        let messages = table(&text, &Wanted::default());
        let ana = "Ana Silva, PhD";
        assert_eq!(
            shape(&messages),
            (
                vec![
                    (0, Some("Me"), 3),
                    (0, Some(ana), 1),
                    (1, Some("Me"), 2),
                    (2, None, 1),
                    (3, Some("Me"), 1),
                    (4, Some("Contoso"), 1),
                ],
                vec![
                    vec!["Me", ana],
                    // The names beside several URLs need not stand in their order.
                    vec!["Me", ana, ""],
                    vec!["Me", "(nobody)"],
                    vec!["Me", "", "(nobody)"],
                    vec!["Contoso", "Me", "(sponsored)"],
                ]
            )
        );
        assert_eq!(messages.drafts, 1);
    }

    #[test]
    fn the_first_layout_joins_messages_by_who_takes_part() {
        let messages = table(
            "From,To,Date,Subject,Content,Direction,Folder\n\
             Ana,Me,\"9/22/18, 4:33 AM\",,Hi,INCOMING,INBOX\n\
             Me,Ana,\"9/23/18, 4:33 AM\",,Hi,OUTGOING,SENT\n\
             Bo,Me,\"9/23/18, 4:33 AM\",,Hi,INCOMING,INBOX\n",
            &Wanted::default(),
        );
        assert_eq!(
            shape(&messages),
            (
                vec![(0, Some("Ana"), 1), (0, Some("Me"), 1), (1, Some("Bo"), 1)],
                vec![vec!["Ana", "Me"], vec!["Bo", "Me"]]
            )
        );
        assert_eq!(messages.member, Some(1));
    }

    #[test]
    fn only_the_texts_of_those_who_were_asked_for_are_kept() {
        let wanted = Wanted {
            urls: ProfileUrl::parse(ANA).into_iter().collect(),
            ..Wanted::default()
        };
        let day = "2026-03-13 03:18:54 UTC";
        let text = format!(
            "{HEADER}c1,,Ana,{ANA},Me,{ME},{day},,From Ana,INBOX,,\nc2,,Bo,{BO},Me,{ME},{day},,From Bo,INBOX,,\n"
        );
        let messages = table(&text, &wanted);
        assert_eq!(messages.texts.len(), 1);
        assert_eq!(messages.texts[&0][0].1.as_typed(), "From Ana");
    }

    #[test]
    fn what_a_connection_wrote_has_no_template_and_all_else_is_the_same() {
        let day = "2026-03-13 03:18:54 UTC";
        let pitch = "we halve the bills of shops like yours";
        let row = |name, url| format!("c1,,{name},{url},Me,{ME},{day},,{pitch},INBOX,,\n");
        let text = format!("{HEADER}{}{}", row("Ana", ANA), row("Bo", BO));
        let wanted = Wanted {
            connections: ProfileUrl::parse(ANA).into_iter().collect(),
            ..Wanted::default()
        };
        let [ana, bo] = table(&text, &wanted).messages[..] else {
            panic!("two messages")
        };
        assert_eq!((ana.template == 0, bo.template == 0), (true, false));
        assert_eq!((ana.words, ana.text), (bo.words, bo.text));
        assert_eq!(ana.words, 8);
    }
}
