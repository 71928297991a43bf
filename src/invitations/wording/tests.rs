//! What whole texts show.

mod everyday;
mod fold;
mod friendly;
mod kinds;
mod money;
mod sent;

use super::*;

/// Returns the kinds of the hits of a text, each once, in order.
fn kinds(text: &str) -> Vec<WordingKind> {
    let mut kinds: Vec<_> = hits(text).into_iter().map(|hit| hit.kind).collect();
    kinds.sort_unstable();
    kinds.dedup();
    kinds
}

#[test]
fn every_phrase_of_the_lists_can_be_read() {
    let mut unreadable = Vec::new();
    for (mark, language, phrase) in phrases::all() {
        if pattern::Pattern::parse(phrase, phrases::WORD_GROUPS).is_none() {
            unreadable.push((mark, language, phrase));
        }
    }
    assert!(unreadable.is_empty(), "{unreadable:#?}");
}

#[test]
fn hits_come_in_the_order_of_the_lists_each_phrase_once() {
    let found =
        hits("Add me on WhatsApp. Guaranteed returns! Add me on WhatsApp. Guaranteed profit!");
    let kinds: Vec<_> = found.iter().map(|hit| hit.kind).collect();
    assert!(kinds.is_sorted());
    assert_eq!(
        kinds
            .iter()
            .filter(|kind| **kind == WordingKind::Scam)
            .count(),
        1
    );
    assert_eq!(found[0].words, "guaranteed returns");
}
