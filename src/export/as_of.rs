//! The day that ages are counted to, and dates that are beyond belief.

use serde::Serialize;

use super::problem::{Action, Problem};
use super::{Export, Messages, TableKind, invitations};
use crate::day::Day;

/// The day that ages are counted to, and where it is from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AsOf {
    /// The day.
    pub day: Day,
    /// Where it is from.
    pub origin: AsOfOrigin,
}

/// Where the as-of date is from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum AsOfOrigin {
    /// The member said so.
    Option,
    /// The name of the archive or folder.
    ArchiveName,
    /// The newest connection, invitation or message.
    NewestRow,
    /// Nothing has a date.
    Today,
}

/// A date this many days past all other tables' newest is a mistake of somebody's clock or hand: the
/// three tables of an account in use are seldom a month apart (judgement).
const DAYS_BEYOND_BELIEF: i32 = 31;

const NO_LATER: &str =
    "expected a date no later than a month after all other dates, or than the archive";

impl Export {
    /// Sets the as-of date, and takes dates beyond belief for unreadable.
    pub(super) fn settle_as_of(&mut self, given: Option<Day>, in_name: Option<Day>, today: Day) {
        let mut of_tables = self.newest_dates();
        let problems = self.problems.len();
        self.drop_dates_beyond_belief(of_tables, in_name);
        if self.problems.len() > problems {
            self.renew_spans();
            of_tables = self.newest_dates();
        }
        let newest = of_tables.into_iter().flatten().max();
        let (day, origin) = match (given, in_name, newest) {
            (Some(day), _, _) => (day, AsOfOrigin::Option),
            (None, Some(day), _) => (day, AsOfOrigin::ArchiveName),
            (None, None, Some(day)) => (day, AsOfOrigin::NewestRow),
            (None, None, None) => (today, AsOfOrigin::Today),
        };
        self.as_of = AsOf { day, origin };
    }

    /// The newest day of connections, invitations and messages.
    fn newest_dates(&self) -> [Option<Day>; 3] {
        let spans = [
            self.connections.span(),
            invitations::span(self.invitations.iter().flatten()),
            self.messages.as_ref().and_then(Messages::span),
        ];
        spans.map(|span| span.map(|(_, newest)| newest))
    }

    /// Holds the dates of one table against the newest days of the others, as read: only where both of these have
    /// dates. Until the day in the archive's name anything may have happened, also where two of the tables went quiet.
    fn drop_dates_beyond_belief(
        &mut self,
        [connections, invitations, messages]: [Option<Day>; 3],
        in_name: Option<Day>,
    ) {
        let latest = |one: Option<Day>, other: Option<Day>| {
            let latest = one?.max(other?).plus(DAYS_BEYOND_BELIEF);
            Some(in_name.map_or(latest, |day| latest.max(day)))
        };
        if let Some(latest) = latest(invitations, messages) {
            self.drop_connection_dates(latest);
        }
        let mut lost: Vec<(String, u64, &str)> = Vec::new();
        if let Some(latest) = latest(connections, messages) {
            for one in self.invitations.iter_mut().flatten() {
                if one.sent_at.is_some_and(|at| at.day() > latest) {
                    one.sent_at = None;
                    lost.push((one.file.clone(), one.line, "Sent At"));
                }
            }
        }
        if let Some(latest) = latest(connections, invitations)
            && messages.is_some_and(|newest| newest > latest)
            && let Some(all) = &mut self.messages
        {
            for one in &mut all.messages {
                if one.sent_at.is_some_and(|at| at.day() > latest) {
                    one.sent_at = None;
                    lost.push((all.file.clone(), u64::from(one.line), "DATE"));
                }
            }
        }
        self.problems
            .extend(lost.into_iter().map(|(file, line, column)| Problem {
                file,
                line: Some(line),
                what: format!("{column}: {NO_LATER}"),
                action: Action::Repaired,
            }));
    }

    /// Of the tables that dates were taken from.
    fn renew_spans(&mut self) {
        for file in &mut self.files {
            file.span = match file.kind {
                TableKind::Connections => self.connections.span(),
                TableKind::Invitations | TableKind::PendingList => {
                    let all = self.invitations.iter().flatten();
                    invitations::span(all.filter(|one| one.file == file.file))
                }
                TableKind::Messages => self.messages.as_ref().and_then(Messages::span),
                _ => continue,
            };
        }
    }

    /// A named connection keeps its row; a hidden one has nothing left.
    fn drop_connection_dates(&mut self, latest: Day) {
        let Some(file) = self
            .files
            .iter_mut()
            .find(|file| file.kind == TableKind::Connections)
        else {
            return;
        };
        let mut problem = |line, action| {
            self.problems.push(Problem {
                file: file.file.clone(),
                line: Some(line),
                what: format!("Connected On: {NO_LATER}"),
                action,
            });
        };
        for one in &mut self.connections.named {
            if one.connected_on.is_some_and(|day| day > latest) {
                one.connected_on = None;
                problem(one.line, Action::Repaired);
            }
        }
        let mut lost = 0;
        self.connections.hidden.retain(|(day, line)| {
            let believed = *day <= latest;
            if !believed {
                problem(*line, Action::Skipped);
                lost += 1;
            }
            believed
        });
        file.tally.used -= lost;
        file.tally.skipped += lost;
    }
}
