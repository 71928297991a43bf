//! What a reader must know to read the numbers right.

use super::Analysis;
use crate::export::TableKind;
use crate::invitations::Lean;
use crate::metrics::CompanyTotal;
use crate::untrusted::Untrusted;
use crate::words::counted;

/// An account of so many years with an unfinished profile was opened once and left (judgement).
const OLD_ACCOUNT_YEARS: i32 = 5;

impl Analysis<'_> {
    /// The tables whose absence changes what can be said.
    pub(super) fn present(&self) -> Vec<TableKind> {
        [
            (TableKind::Messages, self.context.has_messages()),
            (TableKind::Invitations, self.export.invitations.is_some()),
            (TableKind::Contacts, !self.export.contacts.is_empty()),
            (TableKind::Profile, self.export.profile.is_some()),
        ]
        .into_iter()
        .filter(|(_, there)| *there)
        .map(|(kind, _)| kind)
        .collect()
    }

    pub(super) fn notes(&self, companies: &[CompanyTotal]) -> Vec<Untrusted> {
        let mut notes: Vec<String> = Vec::new();
        notes.extend(self.joined_by_name());
        notes.extend(joined_spellings(companies));
        notes.extend(self.renamed());
        notes.extend(self.dated_later());
        notes.extend(self.older_messages());
        notes.extend(self.old_account());
        let notes = notes.iter().map(|note| Untrusted::new(note));
        notes.chain(unused_labels(&self.labelled.unused)).collect()
    }

    fn joined_by_name(&self) -> Option<String> {
        if !self.export.connections.has_urls && !self.export.connections.named.is_empty() {
            return Some(
                "Connections.csv has no profile addresses, as all from before June 2023: people are joined by name, \
                 namesakes may be taken for one, and of several who bear a name messages may be nobody's."
                    .to_owned(),
            );
        }
        let rows = self.export.invitations.as_deref()?;
        let without = rows
            .iter()
            .filter(|one| one.other.profile_url.is_none())
            .count();
        (without > 0).then(|| {
            let (have, these) = if without == 1 {
                ("has", "it is")
            } else {
                ("have", "these are")
            };
            format!(
                "{without} of {} {have} no profile address: {these} joined by name.",
                counted(rows.len(), "invitation")
            )
        })
    }

    fn renamed(&self) -> Option<String> {
        Some(match self.people.renamed() {
            0 => return None,
            1 => "1 connection stands in the invitations under another profile address: the name is rare and the dates \
                  fit, so both are taken for one person, who changed it."
                .to_owned(),
            many => format!(
                "{many} connections stand in the invitations under other profile addresses: the names are rare and \
                 the dates fit, so each is taken for one person, who changed it."
            ),
        })
    }

    fn older_messages(&self) -> Option<String> {
        let day = self.context.messages_archived_on?;
        Some(format!(
            "messages.csv is from the older archive, of {day}: what was written since cannot be seen, and nobody who \
             asked since is called a stranger for it."
        ))
    }

    /// A day is no more than the difference between two clocks.
    fn dated_later(&self) -> Option<String> {
        let as_of = self.context.as_of;
        let named = &self.export.connections.named;
        let later = named
            .iter()
            .filter_map(|one| one.connected_on)
            .chain(self.export.connections.hidden.iter().map(|(day, _)| *day))
            .filter(|day| day.since(as_of) > 1)
            .count();
        let rows = if later == 1 {
            "1 connection is".to_owned()
        } else {
            format!("{later} connections are")
        };
        (later > 0).then(|| {
            format!("{rows} dated after {as_of}, the day that ages are counted to: their age counts as 0.")
        })
    }

    fn old_account(&self) -> Option<String> {
        let since = self.export.registered_on?;
        self.export.profile.as_ref()?;
        let years = since.age(self.context.as_of) / 365;
        let missing = self.export.missing_profile_parts().len();
        let is_in_use = self.leans.usage.lean == Lean::Yes;
        (years >= OLD_ACCOUNT_YEARS && missing > 1 && !is_in_use).then(|| {
            format!(
                "You signed up in {} and left the profile unfinished; LinkedIn suggests such an account to others all the same.",
                since.year()
            )
        })
    }
}

/// How many lines of the labels were not used, then each by its place.
pub(super) fn unused_labels(unused: &[(u64, String)]) -> Vec<Untrusted> {
    let count = match unused.len() {
        0 => return vec![],
        1 => "1 of the labels is not used:".to_owned(),
        lines => format!("{lines} of the labels are not used:"),
    };
    std::iter::once(&count)
        .chain(unused.iter().map(|(_, text)| text))
        .map(|line| Untrusted::new(line))
        .collect()
}

fn joined_spellings(companies: &[CompanyTotal]) -> Option<String> {
    let joined = companies.iter().filter(|one| one.spellings > 1).count();
    let names = if joined == 1 {
        "1 company"
    } else {
        "companies"
    };
    let number = if joined == 1 {
        String::new()
    } else {
        format!("{joined} ")
    };
    (joined > 0).then(|| format!("{number}{names} stood in several spellings, which were joined."))
}
