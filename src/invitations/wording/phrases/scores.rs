//! What weak marks come to together. The rule: several concepts make a scam, a pitch or an offered
//! post, and what only friends write speaks against all of them.

use super::super::WordingKind;
use super::Mark;

/// A kind that several weak marks show together: what a text has of them is added up, and reaches
/// the threshold or shows nothing.
pub(in super::super) struct Score {
    pub(in super::super) kind: WordingKind,
    /// At least one of these, if there are any: without them the others speak of something else.
    core: &'static [Mark],
    /// With one of these a text among strangers needs one point less.
    tells_strangers: &'static [Mark],
    /// Whether a mark counts more that comes again.
    counts_again: bool,
    /// Marks that tell the same count once.
    weights: &'static [(&'static [Mark], i32)],
}

impl Score {
    /// What a mark counts; nothing, if it is not of this score.
    pub(in super::super) fn weight(&self, mark: Mark) -> i32 {
        let weight = self.weights.iter().find(|(marks, _)| marks.contains(&mark));
        weight.map_or(0, |(_, weight)| *weight)
    }

    /// Returns what the marks of a text come to, as `has` tells them.
    pub(in super::super) fn sum(&self, has: impl Fn(Mark) -> bool) -> i32 {
        self.found(&has).sum()
    }

    fn found(&self, has: &impl Fn(Mark) -> bool) -> impl Iterator<Item = i32> + Clone {
        self.weights
            .iter()
            .filter(move |(marks, _)| marks.iter().any(|mark| has(*mark)))
            .map(|(_, weight)| *weight)
    }

    /// Whether the marks of a text, as `has` tells them, show this kind. One point less is enough
    /// where several marks make it up, nothing says that the two know each other, and the text is
    /// not told as something already; and a mark that weighs two or more and comes again at another
    /// place, as `again` tells, counts one point, once.
    pub(in super::super) fn is_reached(
        &self,
        has: impl Fn(Mark) -> bool,
        again: impl Fn(&[Mark]) -> bool,
        is_told: bool,
    ) -> bool {
        let found = self.found(&has);
        let count = found.clone().filter(|weight| *weight > 0).count();
        let sum: i32 = found.sum();
        if sum < ENOUGH - 2 {
            return false;
        }
        let insists = self.counts_again
            && sum < ENOUGH
            && self
                .weights
                .iter()
                .any(|(marks, weight)| *weight > 1 && again(marks));
        let sum = sum + i32::from(insists);
        let among_strangers = || !ACQUAINTED.iter().any(|mark| has(*mark));
        let has_core = self.core.is_empty() || self.core.iter().any(|mark| has(*mark));
        let enough = sum >= ENOUGH
            || !is_told
                && sum == ENOUGH - 1
                && count >= SEVERAL
                && self.tells_strangers.iter().any(|mark| has(*mark))
                && among_strangers();
        has_core && enough
    }
}

/// So many marks are several.
const SEVERAL: usize = 2;

/// Marks of people who know each other, or say so, or write about something else than they offer.
const ACQUAINTED: [Mark; 13] = [
    Mark::SharedPast,
    Mark::Both,
    Mark::Same,
    Mark::ItWasMe,
    Mark::Bystander,
    Mark::Warm,
    Mark::Familiar,
    Mark::Civic,
    Mark::Skeptic,
    Mark::OwnJob,
    Mark::Answers,
    Mark::Applies,
    Mark::Topic,
];

/// What every score has to come to.
pub(in super::super) const ENOUGH: i32 = 4;

/// In the order of gravity: a text that is a scam is nothing else by its score.
pub(in super::super) const SCORES: &[Score] = &[
    Score {
        kind: WordingKind::Scam,
        core: &[],
        tells_strangers: &[
            Mark::Coin,
            Mark::PutIn,
            Mark::Fortune,
            Mark::Trustee,
            Mark::Chore,
            Mark::DayPay,
            Mark::Credit,
            Mark::FeeFirst,
            Mark::Threat,
            Mark::Credentials,
            Mark::Sure,
            Mark::Insider,
            Mark::Rescue,
            Mark::Impostor,
            Mark::Mule,
            Mark::Voucher,
            Mark::Persona,
            Mark::Plight,
        ],
        counts_again: true,
        weights: &[
            (&[Mark::Coin], 2),
            (&[Mark::Gain], 1),
            (&[Mark::Sum], 1),
            (&[Mark::Rate], 1),
            (&[Mark::Sure], 2),
            (&[Mark::Chat, Mark::Pull, Mark::Reply], 1),
            (&[Mark::PutIn], 2),
            (&[Mark::Fortune], 2),
            (&[Mark::Trustee], 2),
            (&[Mark::HomeWork, Mark::EasyJob], 1),
            (&[Mark::Chore], 2),
            (&[Mark::DayPay, Mark::EasyPay], 2),
            (&[Mark::Credit], 2),
            (&[Mark::FeeFirst], 2),
            (&[Mark::Threat], 2),
            (&[Mark::Credentials], 2),
            (&[Mark::GiftCards], 5),
            (&[Mark::Teaches], 1),
            (&[Mark::Lonely, Mark::Romance], 1),
            (&[Mark::Insider], 2),
            (&[Mark::Rescue], 2),
            (&[Mark::Plight], 2),
            (&[Mark::Impostor], 2),
            (&[Mark::Code], 5),
            (&[Mark::Mule], 3),
            (&[Mark::Forged], 4),
            (&[Mark::Blackmail], 4),
            (&[Mark::Patron], 4),
            (&[Mark::Urge], 1),
            (&[Mark::Persona], 2),
            (&[Mark::Cheque], 4),
            (&[Mark::Voucher], 2),
            (&[Mark::Turnover], 3),
            (&[Mark::Familiar], -2),
            (&[Mark::Warm], -2),
            (&[Mark::OwnJob], -1),
            (&[Mark::Civic], -2),
            (&[Mark::Skeptic], -3),
        ],
    },
    // A sum demanded and a story. Whoever plays an old friend in need uses a friend's words, so family and
    // school speak against nothing here.
    Score {
        kind: WordingKind::Scam,
        core: &[Mark::Demand, Mark::AsksForMoney],
        tells_strangers: &[],
        counts_again: false,
        weights: &[
            (&[Mark::Demand], 2),
            (&[Mark::Plight], 2),
            (&[Mark::Urge], 1),
            (&[Mark::Coin, Mark::Voucher, Mark::Insider], 2),
            (&[Mark::FeeFirst], 2),
            (&[Mark::Credentials], 2),
            (&[Mark::Fortune, Mark::Trustee], 2),
            (&[Mark::Lonely, Mark::Romance, Mark::Persona], 2),
            (&[Mark::Impostor, Mark::Threat], 2),
            (&[Mark::Rescue], 2),
            (&[Mark::Forged, Mark::Mule], 2),
            (&[Mark::Warm], -3),
            (&[Mark::Bystander], -3),
            (&[Mark::Civic], -2),
            (&[Mark::Skeptic], -3),
        ],
    },
    Score {
        kind: WordingKind::Pitch,
        core: &[
            Mark::Vendor,
            Mark::Offer,
            Mark::Ware,
            Mark::Ours,
            Mark::Price,
            Mark::Trial,
            Mark::Play,
            Mark::Pain,
            Mark::Benefit,
            Mark::Plies,
            Mark::Tariff,
            Mark::Ready,
        ],
        tells_strangers: &[
            Mark::Meeting,
            Mark::Ask,
            Mark::Price,
            Mark::Pain,
            Mark::Scarce,
            Mark::Proof,
            Mark::Play,
            Mark::Trial,
            Mark::Peers,
            Mark::FirmNews,
        ],
        counts_again: true,
        weights: &[
            (&[Mark::Vendor, Mark::Offer, Mark::Plies], 2),
            (&[Mark::Benefit], 1),
            (&[Mark::Trial], 2),
            (&[Mark::Ware], 1),
            (&[Mark::YourFirm], 1),
            (&[Mark::Pain], 3),
            (&[Mark::Price], 3),
            (&[Mark::Sum], 1),
            (&[Mark::Tariff], 2),
            (&[Mark::FirmNews], 3),
            (&[Mark::Fits], -1),
            (&[Mark::Move], -1),
            (&[Mark::Peers], 1),
            (&[Mark::Turned], 1),
            (&[Mark::Ready], 2),
            (&[Mark::Ours], 1),
            (&[Mark::Proof], 1),
            (&[Mark::Scarce], 1),
            (&[Mark::Play], 2),
            (&[Mark::Meeting, Mark::Ask], 1),
            (&[Mark::Applies], -3),
            (&[Mark::Familiar], -4),
            (&[Mark::Warm], -3),
            (&[Mark::Bystander], -2),
            (&[Mark::Civic], -3),
            (&[Mark::OwnJob], -2),
            (&[Mark::Skeptic], -2),
        ],
    },
    // An old acquaintance who sells writes as acquaintances do: it has to be plain that something is sold.
    Score {
        kind: WordingKind::Pitch,
        core: &[Mark::Tariff, Mark::Price, Mark::Trial, Mark::Ready],
        tells_strangers: &[],
        counts_again: false,
        weights: &[
            (&[Mark::Turned, Mark::Ready], 2),
            (&[Mark::Tariff, Mark::Price], 2),
            (&[Mark::Trial], 2),
            (&[Mark::Vendor, Mark::Offer, Mark::Plies], 1),
            (&[Mark::Sum], 1),
            (&[Mark::Ware, Mark::YourFirm], 1),
            (&[Mark::Meeting, Mark::Ask], 1),
            (&[Mark::Scarce], 1),
            (&[Mark::Applies], -3),
            (&[Mark::Familiar], -1),
            (&[Mark::Warm], -2),
            (&[Mark::Bystander], -2),
            (&[Mark::Civic], -3),
            (&[Mark::OwnJob], -2),
            (&[Mark::Skeptic], -2),
        ],
    },
    Score {
        kind: WordingKind::Recruitment,
        core: &[
            Mark::Recruiter,
            Mark::Opening,
            Mark::Trade,
            Mark::Fits,
            Mark::Terms,
            Mark::Asked,
        ],
        tells_strangers: &[Mark::Opening, Mark::Wanted],
        counts_again: false,
        weights: &[
            (&[Mark::Recruiter], 2),
            (&[Mark::Opening], 2),
            (&[Mark::Wanted], 2),
            (&[Mark::Fits], 2),
            (&[Mark::Move], 2),
            (&[Mark::Terms], 1),
            (&[Mark::Trade], 1),
            (&[Mark::Asked], 1),
            (&[Mark::Applies], -4),
            (&[Mark::SharedPast], -2),
            (&[Mark::Familiar], -3),
            (&[Mark::Warm], -3),
            (&[Mark::Bystander], -3),
            (&[Mark::Civic], -2),
            (&[Mark::OwnJob], -4),
        ],
    },
    Score {
        kind: WordingKind::SharedPast,
        core: &[],
        tells_strangers: &[],
        counts_again: false,
        weights: &[
            (&[Mark::Both], 3),
            (&[Mark::Same], 3),
            (&[Mark::ItWasMe], 3),
            (&[Mark::Answers], 4),
            (&[Mark::Place], 1),
            (&[Mark::When], 1),
        ],
    },
];
