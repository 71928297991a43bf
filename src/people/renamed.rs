//! Profiles that changed their address between the invitation and the connection (up to five in a
//! measured export): without this they would be a stranger's pending invitation.

use super::{People, PersonId};
use crate::day::{Day, Moment};
use crate::export::{Export, days_to_connection};

/// Gives the invitations of a renamed profile to the connection that it became.
pub(super) fn merge(people: &mut People, export: &Export) {
    let renamed: Vec<(PersonId, PersonId)> = (0..people.persons.len())
        .filter_map(|id| became(people, export, id).map(|connection| (id, connection)))
        .collect();
    for (id, connection) in renamed {
        let rows = std::mem::take(&mut people.persons[id].invitations);
        let person = &mut people.persons[connection];
        person.invitations.extend(rows);
        people.became.insert(id, connection);
    }
}

/// The connection that an inviter or invitee of another address is: the only connection of the name,
/// no other invited person bears it, the name is rare, no invitation is of the connection's address, and the connection
/// came within the life of the invitation.
fn became(people: &People, export: &Export, id: PersonId) -> Option<PersonId> {
    let person = &people.persons[id];
    if person.connection.is_some()
        || person.invitations.is_empty()
        || !people.rarity.is_rare(&person.folded)
    {
        return None;
    }
    let connection = people.only_connection(&person.folded)?;
    let invited = people
        .named(&person.folded)
        .iter()
        .filter(|other| !people.persons[**other].invitations.is_empty())
        .count();
    if invited != 1 {
        return None;
    }
    let connected_on = people.persons[connection]
        .connection
        .and_then(|row| export.connections.named[row].connected_on)?;
    let sent_on = sent_days(export, &person.invitations).max()?;
    days_to_connection(sent_on, connected_on).map(|_| connection)
}

fn sent_days<'a>(export: &'a Export, rows: &'a [usize]) -> impl Iterator<Item = Day> + 'a {
    let invitations = export.invitations.as_deref().unwrap_or_default();
    rows.iter()
        .filter_map(move |row| invitations[*row].sent_at.map(Moment::day))
}
