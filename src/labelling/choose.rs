//! Whom to ask about next.

use std::cmp::Reverse;

use rand::rngs::ChaCha8Rng;
use rand::{RngExt, SeedableRng};

use crate::analysis::Analysis;
use crate::invitations::{Decision, expected};
use crate::people::{Labelled, PersonId};
use crate::tie::{Asked, Tie};
use crate::ties::Thousandths;

/// One seed for all: the same answers lead to the same next question.
const SEED: u64 = 20_260_102;

/// Random questions are spread evenly over so many groups of equal size by the probability of a stranger.
const STRATA: usize = 5;

/// What is known when a question is chosen.
pub(super) struct Asking<'a> {
    pub(super) analysis: &'a Analysis<'a>,
    pub(super) labelled: &'a Labelled,
    pub(super) skipped: &'a [PersonId],
}

impl Asking<'_> {
    /// The next person and how they were chosen: by turns at random and where it matters, as far as there
    /// is anybody left of that sort.
    pub(super) fn next(&self) -> Option<(PersonId, Asked)> {
        let answers = |asked| {
            let answers = self.labelled.ties.values();
            answers.filter(|label| label.asked == asked).count()
        };
        let random = || self.at_random().map(|person| (person, Asked::Random));
        let targeted = || self.where_it_matters().map(|one| (one, Asked::Targeted));
        if answers(Asked::Random) <= answers(Asked::Targeted) {
            random().or_else(targeted)
        } else {
            targeted().or_else(random)
        }
    }

    fn is_open(&self, person: PersonId) -> bool {
        !self.labelled.ties.contains_key(&person)
            && !self.skipped.contains(&person)
            && self.analysis.can_be_named(person)
    }

    /// A connection drawn from the stratum with the fewest answers.
    fn at_random(&self) -> Option<PersonId> {
        let blind = self.analysis.blind_of_connections();
        let mut order: Vec<PersonId> = (0..blind.len()).collect();
        order.sort_by_key(|id| (blind[*id].of(Tie::Stranger), *id));
        let is_answer = |id: &PersonId| {
            let label = self.labelled.ties.get(id);
            label.is_some_and(|label| label.asked == Asked::Random)
        };
        let stratum = order
            .chunks(order.len().div_ceil(STRATA).max(1))
            .map(|stratum| {
                let open: Vec<PersonId> = stratum
                    .iter()
                    .copied()
                    .filter(|id| self.is_open(*id))
                    .collect();
                (stratum.iter().filter(|id| is_answer(id)).count(), open)
            })
            .filter(|(_, open)| !open.is_empty())
            .min_by_key(|(answers, _)| *answers)?
            .1;
        let turn = self.labelled.ties.len() + self.skipped.len();
        let mut rng = ChaCha8Rng::seed_from_u64(SEED.wrapping_add(turn as u64));
        Some(stratum[rng.random_range(0..stratum.len())])
    }

    /// The inviter whose answer saves the most expected loss; when no answer changes a verdict, the
    /// connection of whom least is known.
    fn where_it_matters(&self) -> Option<PersonId> {
        let inviters = self.analysis.pending().filter_map(|(id, decision, ties)| {
            let saved = self.saved_by_an_answer(decision, ties);
            (self.is_open(id) && saved > 0.0).then_some((id, saved))
        });
        let inviter = inviters
            .max_by(|one, other| one.1.total_cmp(&other.1).then(other.0.cmp(&one.0)))
            .map(|(id, _)| id);
        inviter.or_else(|| {
            let ties = self.analysis.ties_of_connections();
            (0..ties.len())
                .filter(|id| self.is_open(*id))
                .min_by_key(|id| {
                    let surest = Tie::ALL.iter().map(|tie| ties[*id].of(*tie)).max();
                    (surest, Reverse(ties[*id].of(Tie::Stranger)), *id)
                })
        })
    }

    /// How much less is to be lost with an answer than by the decision of today.
    fn saved_by_an_answer(&self, decision: Decision, ties: Thousandths) -> f64 {
        let account = self.analysis.account();
        let loss_of = |ties: Thousandths, decision: Decision| {
            let losses = expected(ties, account);
            let of = |wanted| losses.iter().find(|(one, _)| *one == wanted);
            // To report somebody loses what to ignore them does.
            of(decision)
                .or_else(|| of(Decision::Ignore))
                .map_or(0.0, |(_, loss)| *loss)
        };
        let with_answer: f64 = Tie::ALL
            .into_iter()
            .map(|tie| {
                let losses = expected(Thousandths::certain(tie), account);
                let least = losses
                    .iter()
                    .map(|(_, loss)| *loss)
                    .fold(f64::MAX, f64::min);
                ties.p(tie) * least
            })
            .sum();
        loss_of(ties, decision) - with_answer
    }
}
