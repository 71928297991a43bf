//! Which table a file is, by its name.

/// A table that netcheck reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TableKind {
    /// Who is connected.
    Connections,
    /// Who asked whom, in the last months.
    Invitations,
    /// A list of pending invitations made by hand or by another program.
    PendingList,
    /// All messages.
    Messages,
    /// The imported address book.
    Contacts,
    /// Endorsements that others gave.
    EndorsementsReceived,
    /// Endorsements that the member gave.
    EndorsementsGiven,
    /// Recommendations that others wrote.
    RecommendationsReceived,
    /// Recommendations that the member wrote.
    RecommendationsGiven,
    /// The member's jobs.
    Positions,
    /// The member's schools.
    Education,
    /// The member's profile.
    Profile,
    /// The text about the member, where it has a file of its own.
    ProfileSummary,
    /// When the account was opened.
    Registration,
    /// Companies followed.
    CompanyFollows,
    /// Posts.
    Shares,
    /// Comments.
    Comments,
    /// Likes and the rest.
    Reactions,
    /// Sign-ins.
    Logins,
}

/// Names as LinkedIn and people wrote them since 2018, in comparable form. Files with a longer name
/// (`guide_messages.csv`, `coach_messages.csv`) are other tables, alike as their headers may be.
const NAMES: &[(&str, TableKind)] = &[
    ("connections", TableKind::Connections),
    ("invitations", TableKind::Invitations),
    ("pendinginvitations", TableKind::PendingList),
    ("receivedinvitations", TableKind::PendingList),
    ("messages", TableKind::Messages),
    ("importedcontacts", TableKind::Contacts),
    ("contacts", TableKind::Contacts),
    ("endorsementreceivedinfo", TableKind::EndorsementsReceived),
    ("endorsementgiveninfo", TableKind::EndorsementsGiven),
    (
        "recommendationsreceived",
        TableKind::RecommendationsReceived,
    ),
    ("recommendationsgiven", TableKind::RecommendationsGiven),
    ("positions", TableKind::Positions),
    ("education", TableKind::Education),
    ("profile", TableKind::Profile),
    ("profilesummary", TableKind::ProfileSummary),
    ("registration", TableKind::Registration),
    ("companyfollows", TableKind::CompanyFollows),
    ("shares", TableKind::Shares),
    ("comments", TableKind::Comments),
    ("reactions", TableKind::Reactions),
    ("logins", TableKind::Logins),
];

impl TableKind {
    /// The table that a file of this name is: whatever its case, blanks, `_` and `-` between the words,
    /// and the ` (1)` or `_1` that a second download adds.
    pub fn of(file_name: &str) -> Option<Self> {
        let stem = file_name
            .len()
            .checked_sub(4)
            .and_then(|at| file_name.split_at_checked(at));
        let (stem, _) = stem.filter(|(_, end)| end.eq_ignore_ascii_case(".csv"))?;
        let stem = without_copy_number(stem.trim());
        let name: String = stem
            .chars()
            .filter(|c| !matches!(c, ' ' | '_' | '-'))
            .flat_map(char::to_lowercase)
            .collect();
        NAMES
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, kind)| *kind)
    }

    /// Whether two different copies in one export are an error: nobody can say which is meant.
    pub(super) fn must_be_one(self) -> bool {
        matches!(self, Self::Connections | Self::Invitations | Self::Messages)
    }
}

fn without_copy_number(stem: &str) -> &str {
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if let Some((start, number)) = stem.rsplit_once('_')
        && is_number(number)
    {
        return start;
    }
    match stem
        .strip_suffix(')')
        .and_then(|rest| rest.rsplit_once('('))
    {
        Some((start, number)) if is_number(number) => start.trim_end(),
        _ => stem,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_known_by_its_name_however_it_is_spelled() {
        for (name, kind) in [
            ("Connections.csv", Some(TableKind::Connections)),
            ("connections (1).CSV", Some(TableKind::Connections)),
            ("Messages.csv", Some(TableKind::Messages)),
            ("messages_1.csv", Some(TableKind::Messages)),
            ("Imported Contacts.csv", Some(TableKind::Contacts)),
            (
                "Endorsement Received Info.csv",
                Some(TableKind::EndorsementsReceived),
            ),
            (
                "Recommendations_Given.csv",
                Some(TableKind::RecommendationsGiven),
            ),
            ("pending-invitations.csv", Some(TableKind::PendingList)),
            ("guide_messages.csv", None),
            ("LearningCoachMessages.csv", None),
            ("learning_role_play_messages.csv", None),
            ("Connections.txt", None),
            (".csv", None),
            ("é", None),
        ] {
            assert_eq!(TableKind::of(name), kind, "{name}");
        }
    }
}
