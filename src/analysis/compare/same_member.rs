//! Whether two exports are of one member.

use super::snapshot::Snapshot;
use crate::people::FoldedName;
use crate::words::counted;

/// Two exports of one member share nearly all connections of the smaller; strangers to each other share
/// hardly any (judgement).
const HARDLY_ANY: f64 = 0.1;
/// Who changed both name and address still shares most of them (judgement).
const MOST: f64 = 0.5;
/// With fewer connections than this a share says little (judgement).
const FEW: usize = 10;

/// What the files say of whose they are.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Owner {
    Same,
    Other,
    Unknown,
}

/// Why the two are not of one member; `None` where they are.
pub(super) fn refusal(then: &Snapshot, now: &Snapshot, shared: usize) -> Option<String> {
    let fewer = then.connections.len().min(now.connections.len());
    let share = share(shared, fewer);
    let (address, name) = (address(then, now), name(then, now));
    let is_one = match (address, name) {
        (Owner::Same, _) => true,
        (Owner::Unknown | Owner::Other, Owner::Same) if fewer < FEW => true,
        (Owner::Unknown | Owner::Other, Owner::Same) | (Owner::Unknown, Owner::Unknown) => {
            share.is_none_or(|share| share >= HARDLY_ANY)
        }
        (_, Owner::Other) | (Owner::Other, Owner::Unknown) => {
            share.is_some_and(|share| share >= MOST)
        }
    };
    if is_one {
        return None;
    }
    let in_common = format!("{} in common", counted(shared, "connection"));
    Some(match (address, name) {
        (_, Owner::Other) => format!(
            "they belong to {} and {}, with {in_common}",
            then.member.as_typed(),
            now.member.as_typed()
        ),
        (Owner::Other, _) => format!("their members have two addresses, and {in_common}"),
        _ => format!("they have {in_common}"),
    })
}

fn address(then: &Snapshot, now: &Snapshot) -> Owner {
    match (&then.member_url, &now.member_url) {
        (Some(one), Some(other)) if one == other => Owner::Same,
        (Some(_), Some(_)) => Owner::Other,
        _ => Owner::Unknown,
    }
}

fn name(then: &Snapshot, now: &Snapshot) -> Owner {
    let [one, other] = [then, now].map(|side| FoldedName::new(side.member.as_typed()));
    if one.is_empty() || other.is_empty() {
        Owner::Unknown
    } else if one == other {
        Owner::Same
    } else {
        Owner::Other
    }
}

#[expect(
    clippy::cast_precision_loss,
    reason = "counts of people are far below 2^52"
)]
fn share(part: usize, whole: usize) -> Option<f64> {
    (whole > 0).then(|| part as f64 / whole as f64)
}
