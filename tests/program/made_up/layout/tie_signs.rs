//! Endorsements and recommendations.

use super::cells::file;
use super::wide::wide;
use super::{Layout, Line};
use crate::made_up::dates;
use crate::made_up::facts::{Endorsement, Facts, Recommendation};

pub(super) fn files(facts: &Facts, layout: Layout) -> Vec<(&'static str, Vec<u8>)> {
    let mut files = vec![
        (
            "Endorsement_Received_Info.csv",
            endorsements(facts, layout, &facts.endorsements_received, "Endorser"),
        ),
        (
            "Recommendations_Received.csv",
            recommendations(facts, &facts.recommendations_received, "VISIBLE"),
        ),
        (
            "Recommendations_Given.csv",
            recommendations(facts, &facts.recommendations_given, ""),
        ),
    ];
    match layout {
        Layout::First2018 => {}
        Layout::FiveColumns2022 => {
            files.push(("Endorsement Received Info.csv", endorsements_again(facts)));
        }
        _ => files.push((
            "Endorsement_Given_Info.csv",
            endorsements(facts, layout, &facts.endorsements_given, "Endorsee"),
        )),
    }
    files
}

fn endorsements(facts: &Facts, layout: Layout, rows: &[Endorsement], role: &str) -> Vec<u8> {
    let url_column = if layout.has_connection_urls() {
        format!("{role} Public Url,")
    } else {
        String::new()
    };
    let header = format!(
        "Endorsement Date,Skill Name,{role} First Name,{role} Last Name,{url_column}Endorsement Status"
    );
    let line = |row: &Endorsement| {
        let other = &facts.people[row.other];
        let mut line = Line::of(&[
            &dates::slashes(row.at),
            &row.skill,
            &other.first,
            &other.last,
        ]);
        if layout.has_connection_urls() {
            line = line.cell(&format!("www.linkedin.com/in/{}", other.slug));
        }
        line.cell(if row.accepted { "ACCEPTED" } else { "PENDING" })
    };
    file(&header, rows.iter().map(line))
}

/// The same endorsements once more, in the other encoding: not to be counted twice.
fn endorsements_again(facts: &Facts) -> Vec<u8> {
    let header = [
        "Endorsement Date",
        "Skill Name",
        "Endorser First Name",
        "Endorser Last Name",
        "Endorsement Status",
        "Display Status",
    ];
    let rows = facts.endorsements_received.iter().map(|row| {
        let other = &facts.people[row.other];
        let (status, display) = if row.accepted {
            ("Accepted", "Show")
        } else {
            ("Redacted", "")
        };
        let at = dates::slashes(row.at);
        [
            at.as_str(),
            &row.skill,
            &other.first,
            &other.last,
            status,
            display,
        ]
        .map(str::to_owned)
        .to_vec()
    });
    wide(&header, rows)
}

fn recommendations(facts: &Facts, rows: &[Recommendation], status: &str) -> Vec<u8> {
    let line = |row: &Recommendation| {
        let other = &facts.people[row.other];
        let at = dates::pacific(row.at);
        Line::of(&[
            &other.first,
            &other.last,
            &other.company,
            &other.position,
            &row.text,
            &at,
            status,
        ])
    };
    file(
        "First Name,Last Name,Company,Job Title,Text,Creation Date,Status",
        rows.iter().map(line),
    )
}
