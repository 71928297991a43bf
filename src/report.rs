//! What is said: plain rows in their final order, numbers not yet text.
//!
//! The fields of a row are the columns of its CSV file, in order.

use serde::{Serialize, Serializer};

use crate::day::{Day, Month};
use crate::export::{Action, AsOf, TableKind};
use crate::invitations::{Advice, Cause, Decision, Lean, Reasoned};
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
        #[derive(Clone, Debug, Serialize)]
        #[expect(missing_docs, reason = "the names are the columns' names, which the README explains")]
        pub struct $name { $($(#[$inner])* pub $field: $type,)* }

        impl Row for $name {
            const COLUMNS: &'static [&'static str] = &[$(stringify!($field)),*];
        }
    };
}

/// Everything that an analysis says.
#[derive(Clone, Debug)]
pub struct Report {
    /// One value a metric.
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
    pub outlook: Outlook,
}

/// Sentences in one cell: joined by `; `, a `;` of the content made a `,`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
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

impl Serialize for Sentences {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.joined().serialize(serializer)
    }
}

row! {
    /// The metrics, in the order of summary.csv. `None` where the export cannot tell.
    pub struct Summary {
        pub member: Untrusted,
        pub as_of: Day,
        pub first_connection: Option<Day>,
        pub connections: usize,
        pub connections_hidden: usize,
        pub connections_90_days: usize,
        pub known: Milli,
        pub acquaintance: Milli,
        pub stranger: Milli,
        pub stranger_ratio: Option<Milli>,
        pub stranger_ratio_low: Option<Milli>,
        pub stranger_ratio_high: Option<Milli>,
        pub never_messaged: Option<usize>,
        pub never_messaged_ratio: Option<Milli>,
        pub dormant: Option<usize>,
        pub invitations_incoming: Option<usize>,
        pub invitations_already_connected: Option<usize>,
        pub invitations_expired: Option<usize>,
        pub invitations_pending: Option<usize>,
        pub accept: Option<usize>,
        pub review: Option<usize>,
        pub ignore: Option<usize>,
        pub report: Option<usize>,
        pub sent_total: Option<usize>,
        pub sent_accepted: Option<usize>,
        pub sent_pending: Option<usize>,
        pub sent_expired: Option<usize>,
        pub sent_stale: Option<usize>,
        pub acceptance_rate: Option<Milli>,
        pub accepted_incoming: Option<usize>,
        pub accepted_incoming_strangers: Option<Milli>,
        pub accepted_then_talked: Option<Milli>,
        pub lean_usage: Lean,
        pub lean_comfort: Lean,
        pub lean_connections: Lean,
        pub headroom: i64,
        pub rows_read: usize,
        pub rows_skipped: usize,
    }
}

row! {
    /// A named connection.
    pub struct ConnectionRow {
        pub profile_url: String,
        pub name: Untrusted,
        pub company: Untrusted,
        pub position: Untrusted,
        pub connected_on: Option<Day>,
        pub tie: Tie,
        pub p_known: Milli,
        pub p_acquaintance: Milli,
        pub p_stranger: Milli,
        pub messages_received: Option<usize>,
        pub messages_sent: Option<usize>,
        pub last_message_on: Option<Day>,
        pub evidence: Sentences,
    }
}

row! {
    /// A pending incoming invitation.
    pub struct InvitationRow {
        pub profile_url: String,
        pub name: Untrusted,
        pub sent_on: Option<Day>,
        pub age_days: Option<i32>,
        pub decision: Decision,
        pub rule: &'static str,
        pub cause: Cause,
        pub lean_who: Lean,
        pub lean_usage: Lean,
        pub lean_comfort: Lean,
        pub lean_connections: Lean,
        pub tie: Tie,
        pub p_known: Milli,
        pub p_acquaintance: Milli,
        pub p_stranger: Milli,
        pub flags: String,
        pub reasons: Sentences,
        pub note: Untrusted,
        pub reply: Untrusted,
        pub expires_on: Option<Day>,
    }
}

row! {
    /// A request that the member sent.
    pub struct SentRow {
        pub profile_url: String,
        pub name: Untrusted,
        pub sent_on: Option<Day>,
        pub age_days: Option<i32>,
        pub advice: Advice,
        pub reason: String,
    }
}

row! {
    /// A calendar month.
    pub struct GrowthRow {
        #[serde(serialize_with = "month_or_unknown")]
        pub month: Option<Month>,
        pub added: u64,
        pub total: u64,
        pub known: Milli,
        pub acquaintance: Milli,
        pub stranger: Milli,
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
        pub company: Untrusted,
        pub connections: u64,
        pub known: Milli,
        pub acquaintance: Milli,
        pub stranger: Milli,
    }
}

row! {
    /// Somebody to invite.
    pub struct UnconnectedRow {
        pub profile_url: String,
        pub name: Untrusted,
        pub p_known: Milli,
        pub evidence: Sentences,
        pub draft: Untrusted,
    }
}

row! {
    /// A row or file that was not used as is.
    pub struct SkippedRow {
        pub file: Untrusted,
        pub line: Option<u64>,
        pub problem: String,
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
    pub steps: Vec<Untrusted>,
    /// What a reader must know to read the numbers right.
    pub notes: Vec<Untrusted>,
    /// What was searched for traces: `6,412 messages and 903 contacts`.
    pub searched: String,
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
