//! What an export lets one observe at all, found once for all people.

use std::collections::{BTreeMap, BTreeSet};

use super::crowd::Crowd;
use crate::day::{Day, Moment};
use crate::export::{Direction, Export, FileRead, Period, TableKind};
use crate::people::{FoldedCompany, FoldedName, Member, Rarity};

/// An address book with fewer names says nothing by an absence (judgement: it is
/// then somebody's test, not their address book).
const FEWEST_CONTACTS: usize = 30;

/// So many invitations sent on one UTC day are sent in bulk (judgement: LinkedIn's list of suggestions
/// is clicked through at this pace, people one thinks of are not).
const BULK_A_DAY: usize = 10;

/// A company or school of the member.
#[derive(Clone, Debug)]
pub struct Place {
    /// For comparing.
    pub folded: FoldedCompany,
    /// The time there, as written.
    pub period: Period,
}

/// The export as a whole: what can be seen in it, and what belongs to the member.
#[derive(Clone, Debug)]
pub struct Context {
    /// The day ages are counted to.
    pub as_of: Day,
    /// The last day of any message; `None` without messages.
    pub messages_until: Option<Day>,
    /// The date of the archive that messages.csv stands in, where another is of a later date.
    pub messages_archived_on: Option<Day>,
    /// How many full names the address book has.
    pub contact_names: usize,
    /// Whether there are enough of them to say something by an absence.
    pub contacts_observable: bool,
    /// First and last day of the invitations.
    pub invitations_span: Option<(Day, Day)>,
    /// Whether anybody endorsed anybody, either way.
    pub has_endorsements: bool,
    /// Whether anybody recommended anybody, either way.
    pub has_recommendations: bool,
    /// Connections show companies, and the member's own are known.
    pub workplaces_observable: bool,
    /// Whether connections show companies and positions.
    pub has_companies: bool,
    /// Whether any connection shows an e-mail address.
    pub has_emails: bool,
    /// The member's companies and schools.
    pub places: Vec<Place>,
    /// The company of each connection, for comparing.
    pub companies: Vec<FoldedCompany>,
    /// For each connection, who came with them.
    pub(super) crowds: Vec<Crowd>,
    bulk_days: BTreeSet<Day>,
    has_messages: bool,
}

impl Context {
    /// Looks through the export.
    pub fn of(export: &Export) -> Self {
        let invitations = export.invitations.as_deref().unwrap_or_default();
        let sent = |direction: Option<Direction>| {
            invitations
                .iter()
                .filter(move |one| direction.is_none_or(|wanted| one.direction == wanted))
                .filter_map(|one| one.sent_at.map(Moment::day))
        };
        let mut outgoing: BTreeMap<Day, usize> = BTreeMap::new();
        sent(Some(Direction::Outgoing)).for_each(|day| *outgoing.entry(day).or_default() += 1);
        let periods = |periods: &Option<Vec<Period>>| -> Vec<Place> {
            let places = periods.iter().flatten().map(|period| Place {
                folded: FoldedCompany::new(period.place.as_typed()),
                period: period.clone(),
            });
            places
                .filter(|place| !place.folded.is_empty() && !place.folded.is_no_place())
                .collect()
        };
        let mut places = periods(&export.positions);
        places.extend(periods(&export.education));
        let contact_names: BTreeSet<FoldedName> = export
            .contacts
            .iter()
            .map(|one| FoldedName::new(one.name.as_typed()))
            .filter(FoldedName::is_full)
            .collect();
        let named = &export.connections.named;
        let companies: Vec<FoldedCompany> = named
            .iter()
            .map(|one| FoldedCompany::new(one.company.as_typed()))
            .collect();
        let messages = export.messages.as_ref().map(|all| all.messages.as_slice());
        Self {
            as_of: export.as_of.day,
            messages_until: messages
                .and_then(|all| all.iter().filter_map(|one| one.sent_at).max())
                .map(Moment::day),
            messages_archived_on: messages.and_then(|_| older_archive(&export.files)),
            contact_names: contact_names.len(),
            contacts_observable: contact_names.len() >= FEWEST_CONTACTS,
            invitations_span: sent(None).min().zip(sent(None).max()),
            has_endorsements: !export.endorsements_given.is_empty()
                || !export.endorsements_received.is_empty(),
            has_recommendations: !export.recommendations_given.is_empty()
                || !export.recommendations_received.is_empty(),
            workplaces_observable: export.connections.has_companies && !places.is_empty(),
            has_companies: export.connections.has_companies,
            has_emails: named.iter().any(|one| one.email.is_some()),
            places,
            crowds: Crowd::of_all(named, &companies),
            companies,
            bulk_days: outgoing
                .into_iter()
                .filter(|(_, count)| *count >= BULK_A_DAY)
                .map(|(day, _)| day)
                .collect(),
            has_messages: messages.is_some(),
        }
    }

    /// Whether messages.csv has rows: the file that would tell most of a tie.
    pub fn has_messages(&self) -> bool {
        self.has_messages
    }

    /// Whether messages.csv would tell of a tie with somebody who came or asked on a day: it has rows, and is not
    /// from an archive made before.
    pub fn messages_tell_of(&self, day: Option<Day>) -> bool {
        let is_later = |archived: Day| day.is_some_and(|day| day > archived);
        self.has_messages && !self.messages_archived_on.is_some_and(is_later)
    }

    /// Whether invitations sent on a day went out in bulk.
    pub fn is_bulk(&self, day: Day) -> bool {
        self.bulk_days.contains(&day)
    }

    /// The member's place of a name, with the time there that covers `day` if any does.
    pub fn place(&self, company: &FoldedCompany, day: Option<Day>) -> Option<(&Place, bool)> {
        let mut all = self
            .places
            .iter()
            .filter(|place| !company.is_empty() && place.folded == *company);
        let at_the_time = |place: &&Place| {
            day.is_some_and(|day| {
                place.period.from.is_some_and(|from| from <= day)
                    && place.period.until.is_none_or(|until| day <= until)
            })
        };
        all.clone()
            .find(at_the_time)
            .map(|place| (place, true))
            .or_else(|| all.next().map(|place| (place, false)))
    }
}

/// The date of the archive that messages.csv stands in, where that of another is later.
fn older_archive(files: &[FileRead]) -> Option<Day> {
    let mut messages = files.iter().filter(|one| one.kind == TableKind::Messages);
    let archived = messages.next()?.archived_on?;
    let mut dates = files.iter().filter_map(|one| one.archived_on);
    dates.any(|other| other > archived).then_some(archived)
}

/// Whether a name is rare and not the member's own.
pub(super) fn is_rare(rarity: &Rarity, name: &FoldedName, member: &Member) -> bool {
    rarity.is_rare(name) && member.folded != *name
}
