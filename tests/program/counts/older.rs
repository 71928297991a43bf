//! The layouts of earlier years: what they can't tell by URL, they tell by name.

use super::kinds::{check, check_lives};
use crate::made_up::{Kind, Layout, export_in};

/// Members small and large; the layouts differ in their files, not in the life that they tell.
const KINDS: [Kind; 3] = [Kind::Quiet, Kind::Student, Kind::Corporate];

fn assert_counts(layout: Layout) {
    let found: Vec<_> = KINDS
        .into_iter()
        .flat_map(|kind| check_lives(layout, kind))
        .collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn every_count_of_the_first_layout_is_that_of_the_facts() {
    assert_counts(Layout::First2018);
}

#[test]
fn every_count_of_five_column_invitations_is_that_of_the_facts() {
    assert_counts(Layout::FiveColumns2022);
}

#[test]
fn every_count_of_numbered_invitations_is_that_of_the_facts() {
    assert_counts(Layout::Urns2023);
}

#[test]
fn every_count_of_bare_urls_is_that_of_the_facts() {
    assert_counts(Layout::BareUrls2023);
}

#[test]
fn a_large_account_without_urls_is_counted_by_name() {
    let found = check(&export_in(Layout::FiveColumns2022, Kind::Collector, 1));
    assert!(found.is_empty(), "{}", found.join("\n"));
}
