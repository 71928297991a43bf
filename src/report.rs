//! What is said: plain rows in their final order, numbers not yet text.
//!
//! The fields of a row are the columns of its CSV file, in order, and the members of its object in the
//! JSON document; their comments are the descriptions in the schema of that document.

use serde::{Serialize, Serializer};

use crate::day::{Day, Month};
use crate::export::{Action, AsOf, TableKind};
use crate::invitations::{Advice, Cause, Decision, Flag, Lean, Reasoned};
use crate::profile_url::ProfileUrl;
use crate::tie::Tie;
use crate::ties::{Milli, Thousandths};
use crate::untrusted::Untrusted;

/// A row of a CSV file, whose fields are the columns.
pub trait Row: Serialize {
    /// The columns, in order: also the header of a file without rows.
    const COLUMNS: &'static [&'static str];
}

/// Defines a row once: the fields, and the header from them.
macro_rules! row {
    ($(#[$outer:meta])* pub struct $name:ident { $($(#[$inner:meta])* pub $field:ident: $type:ty,)* }) => {
        $(#[$outer])*
        #[derive(Clone, Debug, PartialEq, Serialize)]
        #[cfg_attr(test, derive(schemars::JsonSchema))]
        pub struct $name { $($(#[$inner])* pub $field: $type,)* }

        impl Row for $name {
            const COLUMNS: &'static [&'static str] = &[$(stringify!($field)),*];
        }
    };
}

pub(crate) use row;

/// Everything that an analysis says.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Report {
    /// One value a metric; null where the export cannot tell.
    pub summary: Summary,
    /// Named connections, newest first.
    pub connections: Vec<ConnectionRow>,
    /// Pending incoming invitations by decision, then best known first.
    pub invitations: Vec<InvitationRow>,
    /// Requests to people who are no connections, oldest first.
    pub sent: Vec<SentRow>,
    /// Months, oldest first.
    pub growth: Vec<GrowthRow>,
    /// Companies, most connections first.
    pub companies: Vec<CompanyRow>,
    /// People to invite, best known first.
    pub unconnected: Vec<UnconnectedRow>,
    /// What was not used as is, by file and line.
    pub skipped: Vec<SkippedRow>,
    /// What the screen says besides.
    #[serde(skip)]
    pub outlook: Outlook,
}

/// Short sentences, the weightiest first. In one text they are parted by `; `, a `;` of the content made a `,`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Sentences(pub Vec<Untrusted>);

impl Sentences {
    /// All in one text.
    pub fn joined(&self) -> Untrusted {
        let sentences: Vec<String> = self
            .0
            .iter()
            .map(|one| one.as_typed().replace(';', ","))
            .collect();
        Untrusted::new(&sentences.join("; "))
    }
}

row! {
    /// The metrics, in the order of summary.csv. `None` where the export cannot tell.
    pub struct Summary {
        /// Whose export it is; none where no file says.
        #[serde(serialize_with = "null_if_empty")]
        #[cfg_attr(test, schemars(with = "Option<Untrusted>"))]
        pub member: Untrusted,
        /// The day that ages are counted to.
        pub as_of: Day,
        /// The day of the oldest connection.
        pub first_connection: Option<Day>,
        /// Rows of Connections.csv that count, named and hidden.
        pub connections: usize,
        /// Rows that show nothing but a date: deleted, closed or hidden members.
        pub connections_hidden: usize,
        /// Connections of the 90 days that end with the as-of day.
        pub connections_90_days: usize,
        /// Expected number of people known, among the named.
        pub known: Milli,
        /// Expected number of acquaintances, among the named.
        pub acquaintance: Milli,
        /// Expected number of strangers, among the named.
        pub stranger: Milli,
        /// Expected share of strangers among the named.
        pub stranger_ratio: Option<Milli>,
        /// Lower end of the 90 % interval of that share.
        pub stranger_ratio_low: Option<Milli>,
        /// Upper end of the 90 % interval of that share.
        pub stranger_ratio_high: Option<Milli>,
        /// Named connections without a direct message either way.
        pub never_messaged: Option<usize>,
        /// Their share of the named.
        pub never_messaged_ratio: Option<Milli>,
        /// Connections with whom both wrote, last over 730 days ago.
        pub dormant: Option<usize>,
        /// People who invited the member.
        pub invitations_incoming: Option<usize>,
        /// Of these, connected by now.
        pub invitations_already_connected: Option<usize>,
        /// Of these, sent over 180 days ago.
        pub invitations_expired: Option<usize>,
        /// Of these, still to be answered.
        pub invitations_pending: Option<usize>,
        /// Pending invitations to accept.
        pub accept: Option<usize>,
        /// Pending invitations to look at first.
        pub review: Option<usize>,
        /// Pending invitations to ignore.
        pub ignore: Option<usize>,
        /// Pending invitations to report to LinkedIn.
        pub report: Option<usize>,
        /// People whom the member invited.
        pub sent_total: Option<usize>,
        /// Of these, connected by now.
        pub sent_accepted: Option<usize>,
        /// Of these, unanswered and not expired.
        pub sent_pending: Option<usize>,
        /// Of these, unanswered for over 180 days.
        pub sent_expired: Option<usize>,
        /// Of these, unanswered for 22 to 180 days.
        pub sent_stale: Option<usize>,
        /// Share accepted of the requests sent more than 21 days ago.
        pub acceptance_rate: Option<Milli>,
        /// Invitations to the member that became connections.
        pub accepted_incoming: Option<usize>,
        /// Expected number of strangers among these.
        pub accepted_incoming_strangers: Option<Milli>,
        /// Share of these with direct messages both ways since.
        pub accepted_then_talked: Option<Milli>,
        /// What planned usage says of accepting more.
        pub lean_usage: Lean,
        /// What comfort with the platform says of accepting more.
        pub lean_comfort: Lean,
        /// What the number of connections says of accepting more.
        pub lean_connections: Lean,
        /// Connections left until LinkedIn's limit of 30,000.
        pub headroom: i64,
        /// Rows read of all files.
        pub rows_read: usize,
        /// Of these, skipped or duplicate.
        pub rows_skipped: usize,
    }
}

/// Where the interval is wider than 40 points, in thousandths, a number in its middle says less than the
/// range (judgement).
pub(crate) const WIDEST_FOR_A_NUMBER: u64 = 400;

impl Summary {
    /// Whether one number may stand for the interval of the stranger ratio: it is narrow enough, and messages
    /// are there, without which the share of strangers is hardly identified.
    pub fn is_sure(&self, has_messages: bool) -> bool {
        let interval = self.stranger_ratio_low.zip(self.stranger_ratio_high);
        interval.is_some_and(|(low, high)| {
            has_messages && high.0.saturating_sub(low.0) <= WIDEST_FOR_A_NUMBER
        })
    }
}

fn null_if_empty<S: Serializer>(text: &Untrusted, serializer: S) -> Result<S::Ok, S::Error> {
    Some(text)
        .filter(|text| !text.is_empty())
        .serialize(serializer)
}

row! {
    /// A named connection.
    pub struct ConnectionRow {
        /// The canonical address; none before June 2023.
        pub profile_url: Option<ProfileUrl>,
        /// First and last name.
        pub name: Untrusted,
        /// As of the export.
        pub company: Untrusted,
        /// As of the export.
        pub position: Untrusted,
        /// The day of connecting, where the cell could be read.
        pub connected_on: Option<Day>,
        /// The most probable tie.
        pub tie: Tie,
        /// Probability of being known.
        pub p_known: Milli,
        /// Probability of being an acquaintance.
        pub p_acquaintance: Milli,
        /// Probability of being a stranger.
        pub p_stranger: Milli,
        /// Direct messages from them.
        pub messages_received: Option<usize>,
        /// Direct messages to them.
        pub messages_sent: Option<usize>,
        /// The day of the last direct message either way.
        pub last_message_on: Option<Day>,
        /// What was found of the two, the weightiest first.
        pub evidence: Sentences,
    }
}

row! {
    /// A pending incoming invitation.
    pub struct InvitationRow {
        /// The canonical address, where the export has one.
        pub profile_url: Option<ProfileUrl>,
        /// Who invited the member.
        pub name: Untrusted,
        /// The day of the invitation.
        pub sent_on: Option<Day>,
        /// Days from then to the as-of day.
        pub age_days: Option<i32>,
        /// What is proposed.
        pub decision: Decision,
        /// The code of the rule that spoke.
        pub rule: &'static str,
        /// Why the member may have been invited.
        pub cause: Cause,
        /// What is said for accepting by who asks.
        pub lean_who: Lean,
        /// What is said by planned usage.
        pub lean_usage: Lean,
        /// What is said by comfort with the platform.
        pub lean_comfort: Lean,
        /// What is said by the number of connections.
        pub lean_connections: Lean,
        /// The most probable tie.
        pub tie: Tie,
        /// Probability of being known.
        pub p_known: Milli,
        /// Probability of being an acquaintance.
        pub p_acquaintance: Milli,
        /// Probability of being a stranger.
        pub p_stranger: Milli,
        /// What to be aware of.
        pub flags: Vec<Flag>,
        /// Why it is decided so, the weightiest first.
        pub reasons: Sentences,
        /// What they wrote with it.
        pub note: Untrusted,
        /// A draft of an answer, where one is due.
        pub reply: Untrusted,
        /// The last day on which it can be answered.
        pub expires_on: Option<Day>,
    }
}

row! {
    /// A request that the member sent.
    pub struct SentRow {
        /// The canonical address, where the export has one.
        pub profile_url: Option<ProfileUrl>,
        /// Whom the member invited.
        pub name: Untrusted,
        /// The day of the request.
        pub sent_on: Option<Day>,
        /// Days from then to the as-of day.
        pub age_days: Option<i32>,
        /// What to do about it.
        pub advice: Advice,
        /// Why.
        pub reason: String,
    }
}

row! {
    /// A calendar month.
    pub struct GrowthRow {
        /// `YYYY-MM`, or `unknown` for dates that cannot be read.
        #[serde(serialize_with = "month_or_unknown")]
        #[cfg_attr(test, schemars(with = "String", regex(pattern = r"^(\d{4}-\d{2}|unknown)$")))]
        pub month: Option<Month>,
        /// Connections that came in it.
        pub added: u64,
        /// Connections at its end.
        pub total: u64,
        /// Expected number of people known among those added.
        pub known: Milli,
        /// Expected number of acquaintances among those added.
        pub acquaintance: Milli,
        /// Expected number of strangers among those added.
        pub stranger: Milli,
        /// How many of those added hide their name.
        pub hidden: u64,
    }
}

#[expect(
    clippy::ref_option,
    clippy::trivially_copy_pass_by_ref,
    reason = "serde gives a reference"
)]
fn month_or_unknown<S: Serializer>(
    month: &Option<Month>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match month {
        Some(month) => serializer.collect_str(month),
        None => serializer.serialize_str("unknown"),
    }
}

row! {
    /// A company.
    pub struct CompanyRow {
        /// Its commonest spelling.
        pub company: Untrusted,
        /// Connections who work there.
        pub connections: u64,
        /// Expected number of people known among them.
        pub known: Milli,
        /// Expected number of acquaintances among them.
        pub acquaintance: Milli,
        /// Expected number of strangers among them.
        pub stranger: Milli,
    }
}

row! {
    /// Somebody to invite.
    pub struct UnconnectedRow {
        /// The canonical address, where the export has one.
        pub profile_url: Option<ProfileUrl>,
        /// As the first file that names them writes it.
        pub name: Untrusted,
        /// Probability of being known.
        pub p_known: Milli,
        /// What was found of the two, the weightiest first.
        pub evidence: Sentences,
        /// A personal invitation of at most 200 characters.
        pub draft: Untrusted,
    }
}

row! {
    /// A row or file that was not used as is.
    pub struct SkippedRow {
        /// The file, as it is called in the export.
        pub file: Untrusted,
        /// The line where the row begins; none where the whole file is meant.
        pub line: Option<u64>,
        /// What was expected.
        pub problem: String,
        /// What was done.
        pub action: Action,
    }
}

/// What the screen says besides the rows.
#[derive(Clone, Debug)]
pub struct Outlook {
    /// The day ages are counted to, and where it is from.
    pub as_of: AsOf,
    /// The account's leans and what they rest on: usage, comfort, connections.
    pub leans: [(&'static str, Reasoned); 3],
    /// The sign of the three.
    pub account: Lean,
    /// Which of the tables that matter most are there.
    pub present: Vec<TableKind>,
    /// Connections per year, the earlier years in one line.
    pub years: Vec<YearRow>,
    /// Where most connections work: companies with more than one, most first.
    pub workplaces: Vec<(Untrusted, u64)>,
    /// The invitations accepted in the months that the file covers; `None` where there are none.
    pub hindsight: Option<Hindsight>,
    /// What to do next, the first first.
    pub steps: Vec<Step>,
    /// What a reader must know to read the numbers right.
    pub notes: Vec<Untrusted>,
    /// What was searched for traces: `6,412 direct messages and 903 contacts`.
    pub searched: String,
}

/// Something to do.
#[derive(Clone, Debug)]
pub struct Step {
    /// What, as a sentence; where a place follows, up to its last word.
    pub todo: Untrusted,
    /// Where the rest of it is.
    pub place: Option<Place>,
}

/// A part of the report that a step leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The verdicts.
    Invitations,
    /// The member's own requests.
    Sent,
    /// The people to invite.
    Unconnected,
}

/// The connections of a year, or of all years up to one.
#[derive(Clone, Debug, PartialEq)]
pub struct YearRow {
    /// The year, or the last of several; `None` for connections without a readable date.
    pub year: Option<i16>,
    /// Whether earlier years are in it.
    pub and_before: bool,
    /// How many came, hidden ones among them.
    pub added: u64,
    /// The expected number of strangers among the named.
    pub stranger: Milli,
    /// How many of those added show their name.
    pub named: u64,
}

/// A look back at the invitations that were accepted.
#[derive(Clone, Debug)]
pub struct Hindsight {
    /// How many.
    pub accepted: usize,
    /// The day the first of them was sent.
    pub since: Option<Day>,
    /// What was known of the people then; `None` without messages, which would tell.
    pub traces: Option<Traces>,
}

/// What was known of those accepted before they asked.
#[derive(Clone, Debug)]
pub struct Traces {
    /// How many came without any trace of the two.
    pub without: usize,
    /// By month of sending: how many, and how many of them without a trace.
    pub months: Vec<(Month, usize, usize)>,
    /// Of those without a trace the surest strangers, surest first.
    pub surest: Vec<Untrusted>,
    /// How many came with a note, and how many of these became a conversation both ways; then the same
    /// without a note.
    pub talked: [(usize, usize); 2],
}

/// The three probabilities as columns.
pub(crate) fn columns(ties: Thousandths) -> [Milli; 3] {
    Tie::ALL.map(|tie| Milli(u64::from(ties.of(tie))))
}
