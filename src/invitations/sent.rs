//! Requests the member sent that are not connections: how long to wait, when to withdraw.

use serde::Serialize;

use super::standing::{Standing, State};
use crate::export::{Direction, Export, LIFE_DAYS};
use crate::people::People;

/// Most answers come within two days; three weeks leave room for holidays (judgement).
pub const WAIT_DAYS: i32 = 21;

/// What to do about a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum Advice {
    /// It is young.
    Wait,
    /// It is unanswered for long.
    Withdraw,
    /// It has lapsed.
    Expired,
}

/// A request to somebody who is not a connection.
#[derive(Clone, Copy, Debug)]
pub struct SentRequest {
    /// The invitation.
    pub standing: Standing,
    /// What to do.
    pub advice: Advice,
}

impl Advice {
    fn of(age: Option<i32>) -> Self {
        match age {
            Some(age) if age > LIFE_DAYS => Self::Expired,
            Some(age) if age > WAIT_DAYS => Self::Withdraw,
            Some(_) | None => Self::Wait,
        }
    }
}

/// Requests to people who are not connections, oldest first, then by name and address.
pub fn requests(standings: &[Standing], people: &People, export: &Export) -> Vec<SentRequest> {
    let as_of = export.as_of.day;
    let rows = export.invitations.as_deref().unwrap_or_default();
    let mut requests: Vec<SentRequest> = standings
        .iter()
        .filter(|one| one.direction == Direction::Outgoing && one.state != State::Connected)
        .map(|standing| SentRequest {
            standing: *standing,
            advice: Advice::of(standing.age(as_of)),
        })
        .collect();
    requests.sort_by_cached_key(|one| {
        let person = &people.persons[one.standing.person];
        let sent_on = one.standing.sent_on;
        (
            sent_on.is_none(),
            sent_on,
            rows[one.standing.row].other.name.clone(),
            person.profile_url.clone(),
            one.standing.row,
        )
    });
    requests
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_weeks_to_wait_half_a_year_to_withdraw() {
        for (age, advice) in [
            (Some(0), Advice::Wait),
            (Some(21), Advice::Wait),
            (Some(22), Advice::Withdraw),
            (Some(180), Advice::Withdraw),
            (Some(181), Advice::Expired),
            (None, Advice::Wait),
        ] {
            assert_eq!(Advice::of(age), advice, "{age:?}");
        }
    }
}
