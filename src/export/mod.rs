//! From files to typed rows. The only place that knows ZIP, CSV and LinkedIn's column names.

mod activity;
mod apart;
mod archive;
mod as_of;
mod beginnings;
mod blocks;
mod connections;
mod contacts;
mod crew;
mod dates;
mod dialect;
mod fingerprint;
#[cfg(fuzzing)]
pub mod fuzzing;
mod header;
mod invitations;
mod kind;
mod labels;
mod limits;
mod messages;
mod plain;
mod praise;
mod problem;
mod profile;
mod records;
mod row;
mod shadowed;
mod sources;
mod table;
mod tape;
mod torn;

use std::path::PathBuf;

use thiserror::Error;

pub use archive::OpenError;
pub use as_of::{AsOf, AsOfOrigin};
pub use connections::{Connection, Connections};
pub use contacts::Contact;
pub use fingerprint::text_print;
pub(crate) use header::comparable;
pub use invitations::{Direction, Invitation, LIFE_DAYS, Party, days_to_connection};
pub use kind::TableKind;
pub use labels::{LabelLine, Labels, LabelsError, read_labels};
pub(crate) use messages::is_nobody;
pub use messages::{Conversation, Correspondent, Message, Messages};
pub use praise::Praise;
pub use problem::{Action, Problem};
pub use profile::{PROFILE_PARTS, Period, Profile};
pub use table::Tally;

use crate::day::Day;
use activity::Activity;
use messages::Wanted;
use sources::Sources;

/// Why an export cannot be analysed. Each says what, where, and what to do.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum ReadError {
    /// An archive cannot be opened or broke off.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// A single file other than Connections.csv.
    #[error("`{file}` is one file of an export; give the folder that it is in, `{folder}`, or the ZIP that LinkedIn sent you", file = .file.display(), folder = .folder.display())]
    OneFile {
        /// The file.
        file: PathBuf,
        /// The folder it is in.
        folder: PathBuf,
    },
    /// There is no Connections.csv.
    #[error("no Connections.csv in {}; {}", .place, found_instead(.found, .archives))]
    NoConnections {
        /// The archives.
        place: String,
        /// The CSV files that are there.
        found: Vec<String>,
        /// The archives inside.
        archives: Vec<String>,
    },
    /// Two files are called the same and differ.
    #[error(
        "`{first}` and `{second}` differ and both claim to be one table; remove the one that is not meant"
    )]
    TwoCopies {
        /// One of them.
        first: String,
        /// The other.
        second: String,
    },
    /// Connections.csv has no header that netcheck knows.
    #[error("`{file}` {}", header_instead(.found))]
    UnknownHeader {
        /// The file.
        file: String,
        /// The cells of the row that looks most like a header.
        found: Vec<String>,
    },
    /// What was given for Connections.csv is no text: a PDF, a picture.
    #[error("`{file}` is not a CSV file; give the folder or ZIP that LinkedIn sent you")]
    NotText {
        /// The file.
        file: String,
    },
    /// Connections.csv has nothing in it.
    #[error("`{file}` is empty; download the export again")]
    Empty {
        /// The file.
        file: String,
    },
    /// Connections.csv is larger than any real one.
    #[error("`{file}` {how}, as no LinkedIn account has; use the file as LinkedIn sent it")]
    BeyondLimit {
        /// The file.
        file: String,
        /// In which way.
        how: String,
    },
    /// Connections.csv is a workbook in truth.
    #[error(
        "`{file}` is a spreadsheet workbook under the name of a CSV file; save it as CSV, or use the file as LinkedIn sent it"
    )]
    Workbook {
        /// The file.
        file: String,
    },
}

/// What the system says of a failure, without the number that it has there.
pub fn in_words(cause: &std::io::Error) -> String {
    let text = cause.to_string();
    match text.rsplit_once(" (os error ") {
        Some((words, _)) => words.to_lowercase(),
        None => text,
    }
}

/// A column of the report's connections.csv, which no file of LinkedIn's has.
const OWN_COLUMN: &str = "p_known";

/// How many names of files or columns a message lists.
const NAMES_LISTED: usize = 8;

fn found_instead(found: &[String], archives: &[String]) -> String {
    if found.is_empty() && !archives.is_empty() {
        return format!(
            "it holds another archive, {}: unpack it, and give that one",
            listed(archives)
        );
    }
    if found.is_empty() {
        return "there are no CSV files at all; give the folder or ZIP that LinkedIn sent you"
            .to_owned();
    }
    let list = listed(found);
    format!(
        "there is {list}. LinkedIn sends a first archive without it; the complete one follows \
         within a day or so: use that one, or name both"
    )
}

/// The first names of a list, and how many more there are.
fn listed(names: &[String]) -> String {
    let more = names.len().saturating_sub(NAMES_LISTED);
    let list = names[..names.len() - more].join(", ");
    if more > 0 {
        format!("{list} and {more} more")
    } else {
        list
    }
}

/// Names the columns found, where at least one of them is a title that netcheck knows: without such a one
/// nothing tells titles from a row of somebody's data, which is not repeated.
fn header_instead(found: &[String]) -> String {
    if found.iter().any(|cell| cell == OWN_COLUMN) {
        return "is of a report that netcheck wrote; give the folder or ZIP that LinkedIn sent you"
            .to_owned();
    }
    let instead = match found.len() {
        _ if found.iter().any(|cell| connections::is_title(cell)) => {
            format!("its first row is {}", listed(found).escape_debug())
        }
        1 => "its first row has 1 cell, which is no such title".to_owned(),
        cells => format!("its first row has {cells} cells, none of them such a title"),
    };
    format!(
        "has no header row with the columns `First Name` and `Connected On`; {instead}; \
         save it again as LinkedIn sent it"
    )
}

/// A file that was read, and the account of its rows.
#[derive(Clone, Debug)]
pub struct FileRead {
    /// Its path in the export.
    pub file: String,
    /// What it is.
    pub kind: TableKind,
    /// The account of its rows.
    pub tally: Tally,
    /// The first and the last day in it, where its rows have dates.
    pub span: Option<(Day, Day)>,
    /// The date in the name of the archive that it stands in.
    pub archived_on: Option<Day>,
}

/// The days of what the member did, per kind; `None` where the file is missing or has no rows.
#[derive(Clone, Debug, Default)]
pub struct Activities {
    /// Posts.
    pub shares: Option<Vec<Day>>,
    /// Comments.
    pub comments: Option<Vec<Day>>,
    /// Reactions.
    pub reactions: Option<Vec<Day>>,
    /// Sign-ins.
    pub logins: Option<Vec<Day>>,
    /// Companies followed.
    pub company_follows: Option<Vec<Day>>,
}

impl Activities {
    fn read(sources: &mut Sources) -> Self {
        let mut days = |kind, activity| {
            sources.read(
                kind,
                move |file, source, problems| activity::read(activity, file, source, problems),
                |days: &Vec<Day>| span(days.iter().copied()),
            )
        };
        Self {
            shares: days(TableKind::Shares, Activity::Shares),
            comments: days(TableKind::Comments, Activity::Comments),
            reactions: days(TableKind::Reactions, Activity::Reactions),
            logins: days(TableKind::Logins, Activity::Logins),
            company_follows: days(TableKind::CompanyFollows, Activity::CompanyFollows),
        }
    }
}

/// A member's export, typed. A table without rows is a missing table: LinkedIn writes placeholders.
#[derive(Clone, Debug)]
pub struct Export {
    /// Connections.csv.
    pub connections: Connections,
    /// Invitations.csv and hand-made lists as one.
    pub invitations: Option<Vec<Invitation>>,
    /// A file is there that lists both directions, as LinkedIn's own Invitations.csv does.
    pub has_sent_invitations: bool,
    /// messages.csv.
    pub messages: Option<Messages>,
    /// The address book.
    pub contacts: Vec<Contact>,
    /// By the member.
    pub endorsements_given: Vec<Praise>,
    /// By others.
    pub endorsements_received: Vec<Praise>,
    /// By the member.
    pub recommendations_given: Vec<Praise>,
    /// By others.
    pub recommendations_received: Vec<Praise>,
    /// The member's jobs.
    pub positions: Option<Vec<Period>>,
    /// The member's schools.
    pub education: Option<Vec<Period>>,
    /// The member.
    pub profile: Option<Profile>,
    /// The day of signing up.
    pub registered_on: Option<Day>,
    /// What the member did.
    pub activities: Activities,
    /// The day ages are counted to.
    pub as_of: AsOf,
    /// Every file read.
    pub files: Vec<FileRead>,
    /// Every row or file not used as is, by file and line.
    pub problems: Vec<Problem>,
    /// Files whose name netcheck does not know, which it leaves alone.
    pub left_alone: Vec<String>,
}

impl Export {
    /// Reads the archives as one export. `today` stands in where nothing in them has a date.
    pub fn read(paths: &[PathBuf], as_of: Option<Day>, today: Day) -> Result<Self, ReadError> {
        let mut sources = Sources::open(paths)?;

        let connections = sources.read_connections()?;
        let sent = |all: &Vec<Invitation>| invitations::span(all.iter());
        let own = sources.read(TableKind::Invitations, invitations::read, sent);
        let by_hand = sources.read(TableKind::PendingList, invitations::read, sent);
        let invitations = match (own, by_hand) {
            (Some(mut own), Some(by_hand)) => {
                own.extend(by_hand);
                Some(own)
            }
            (own, by_hand) => own.or(by_hand),
        };
        let has_sent_invitations = invitations.iter().flatten().any(|one| one.both_directions);
        let wanted = wanted(&connections, invitations.as_deref().unwrap_or_default());
        let messages = sources.read(
            TableKind::Messages,
            |file, source, problems| messages::read(file, source, &wanted, problems),
            Messages::span,
        );
        let contacts = sources.read(TableKind::Contacts, contacts::read, |contacts| {
            span(contacts.iter().filter_map(|one| one.created_on))
        });
        let mut praise = |kind, read: sources::Reader<Vec<Praise>>| {
            sources.read(kind, read, |all: &Vec<Praise>| {
                span(all.iter().filter_map(|one| one.on))
            })
        };
        let endorsements_given = praise(TableKind::EndorsementsGiven, praise::endorsements);
        let endorsements_received = praise(TableKind::EndorsementsReceived, praise::endorsements);
        let recommendations_given =
            praise(TableKind::RecommendationsGiven, praise::recommendations);
        let recommendations_received =
            praise(TableKind::RecommendationsReceived, praise::recommendations);
        let stays =
            |all: &Vec<Period>| span(all.iter().flat_map(|one| [one.from, one.until]).flatten());
        let positions = sources.read(TableKind::Positions, profile::positions, stays);
        let education = sources.read(TableKind::Education, profile::education, stays);
        let mut profile = sources
            .read(TableKind::Profile, profile::profile, |_| None)
            .flatten();
        let summary = sources.read(TableKind::ProfileSummary, profile::summary, |_| None);
        if let (Some(profile), Some(summary)) = (&mut profile, summary)
            && profile.summary.is_empty()
        {
            profile.summary = summary;
        }
        let registered_on = sources
            .read(TableKind::Registration, profile::registration, |day| {
                day.map(|day| (day, day))
            })
            .flatten();
        let activities = Activities::read(&mut sources);

        let dated = sources.dated();
        let mut export = Self {
            connections,
            invitations,
            has_sent_invitations,
            messages,
            contacts: contacts.unwrap_or_default(),
            endorsements_given: endorsements_given.unwrap_or_default(),
            endorsements_received: endorsements_received.unwrap_or_default(),
            recommendations_given: recommendations_given.unwrap_or_default(),
            recommendations_received: recommendations_received.unwrap_or_default(),
            positions,
            education,
            profile,
            registered_on,
            activities,
            as_of: AsOf {
                day: today,
                origin: AsOfOrigin::Today,
            },
            files: sources.files,
            problems: sources.problems,
            left_alone: sources.left_alone,
        };
        export.settle_as_of(as_of, dated, today);
        export.problems.sort();
        Ok(export)
    }

    /// The account of all files together.
    pub fn rows(&self) -> Tally {
        self.files.iter().fold(Tally::default(), |sum, file| Tally {
            read: sum.read + file.tally.read,
            used: sum.used + file.tally.used,
            duplicates: sum.duplicates + file.tally.duplicates,
            skipped: sum.skipped + file.tally.skipped,
        })
    }
}

/// The first and the last of some times.
fn span<T: Copy + Ord>(times: impl Iterator<Item = T>) -> Option<(T, T)> {
    times.fold(None, |span, time| match span {
        Some((first, last)) => Some((time.min(first), time.max(last))),
        None => Some((time, time)),
    })
}

/// Whose messages are to be looked at: of the inviters those not connected, as far as addresses tell.
fn wanted(connections: &Connections, invitations: &[Invitation]) -> Wanted {
    let addresses = connections.named.iter().map(|one| &one.profile_url);
    let mut wanted = Wanted {
        connections: addresses.flatten().cloned().collect(),
        ..Wanted::default()
    };
    for invitation in invitations
        .iter()
        .filter(|one| one.direction == Direction::Incoming)
    {
        match &invitation.other.profile_url {
            Some(url) if wanted.connections.contains(url) => {}
            Some(url) => {
                wanted.urls.insert(url.clone());
                wanted
                    .names
                    .insert(invitation.other.name.as_typed().to_owned());
            }
            None => {
                wanted
                    .names
                    .insert(invitation.other.name.as_typed().to_owned());
            }
        }
    }
    wanted
}
