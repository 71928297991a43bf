//! People whom the member knows by the export, who are neither connected nor invited.

use super::look::Judge;
use super::replies;
use super::reply::{fact, first_name};
use super::verdict::KNOWN_FROM;
use super::wording::Language;
use crate::evidence::{Findings, INVITERS, of_inviter};
use crate::people::PersonId;
use crate::tie::Tie;
use crate::ties::{Likelihoods, Pattern, Thousandths, posterior};
use crate::untrusted::Untrusted;

/// Somebody to invite.
#[derive(Clone, Debug)]
pub struct Unconnected {
    /// Who.
    pub person: PersonId,
    /// The probabilities of the tie.
    pub ties: Thousandths,
    /// What speaks for it, the weightiest first.
    pub evidence: Vec<Untrusted>,
    /// A personal invitation.
    pub draft: Untrusted,
}

/// Those known, best known first, then by name and address. `prior` is that of inviters: the same kinds
/// of evidence can be seen of them.
pub fn unconnected(judge: &Judge<'_>, prior: [f64; 3]) -> Vec<Unconnected> {
    let people = judge.people;
    let own_url = people.member.profile_url.as_ref();
    let (ids, findings): (Vec<PersonId>, Vec<Findings>) = (0..people.persons.len())
        .filter(|id| {
            let person = &people.persons[*id];
            let is_member = person.folded == people.member.folded
                || person.profile_url.is_some() && person.profile_url.as_ref() == own_url;
            // Somebody of the same rare name who is connected or asks is probably this person under a
            // new address.
            let is_met = |other: &PersonId| {
                let other = &people.persons[*other];
                other.connection.is_some() || !other.invitations.is_empty()
            };
            let renamed = people.rarity.is_rare(&person.folded)
                && people.named(&person.folded).iter().any(is_met);
            // A connection without an address may stand at this one.
            let may_be_connected = people
                .connections_named(&person.folded)
                .any(|other| people.persons[other].profile_url.is_none());
            person.connection.is_none()
                && person.invitations.is_empty()
                && person.folded.is_full()
                && !is_member
                && !renamed
                && !may_be_connected
        })
        .map(|id| {
            (
                id,
                of_inviter(judge.export, judge.context, people, id, None),
            )
        })
        .unzip();
    let patterns: Vec<Pattern> = findings
        .iter()
        .map(|findings| Pattern(findings.levels(INVITERS)))
        .collect();
    let likelihoods = Likelihoods::of(INVITERS, &patterns).0;
    let mut known: Vec<Unconnected> = ids
        .into_iter()
        .zip(&findings)
        .zip(likelihoods)
        .filter_map(|((id, findings), likelihood)| {
            let ties = match judge.labels.get(&id) {
                Some(label) => Thousandths::certain(label.tie),
                None => Thousandths::round(posterior(prior, likelihood)),
            };
            (ties.of(Tie::Known) >= KNOWN_FROM).then(|| somebody(judge, id, findings, ties))
        })
        .collect();
    known.sort_by_cached_key(|one| {
        let person = &people.persons[one.person];
        (
            std::cmp::Reverse(one.ties.of(Tie::Known)),
            person.name.clone(),
            person.profile_url.clone(),
        )
    });
    known
}

fn somebody(
    judge: &Judge<'_>,
    id: PersonId,
    findings: &Findings,
    ties: Thousandths,
) -> Unconnected {
    let person = &judge.people.persons[id];
    let fact = fact(person, findings, None);
    let draft = replies::invitation_draft(Language::English, &first_name(person), &fact);
    let evidence = findings
        .weighed(INVITERS)
        .iter()
        .map(|(one, _)| one.words.clone())
        .collect();
    Unconnected {
        person: id,
        ties,
        evidence,
        draft: Untrusted::new(&draft),
    }
}
