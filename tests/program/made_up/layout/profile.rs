//! Files about the member: profile, jobs, schools, registration.

use super::cells::file;
use super::{Layout, Line};
use crate::made_up::dates;
use crate::made_up::facts::{Facts, Stay};

pub(super) fn files(facts: &Facts, layout: Layout) -> Vec<(&'static str, Vec<u8>)> {
    let mut files = vec![
        ("Positions.csv", positions(&facts.positions)),
        ("Education.csv", schools(&facts.schools)),
    ];
    if facts.lists_member {
        files.push(("Profile.csv", profile(facts, layout)));
        files.push(("Registration.csv", registration(facts, layout)));
    }
    files
}

fn profile(facts: &Facts, layout: Layout) -> Vec<u8> {
    let (first, last) = (&facts.member.first, &facts.member.last);
    let (headline, summary) = (&facts.headline, &facts.summary);
    if layout == Layout::First2018 {
        let header = "First Name,Last Name,Maiden Name,Address,Birth Date,Contact Instructions,Headline,Summary,Industry,Country,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers";
        let cells = [
            first,
            last,
            "",
            "",
            "Feb 1, 1990",
            "",
            headline,
            summary,
            "",
            "",
            "",
            "",
            "",
            "",
            "",
        ];
        return file(header, [Line::of(&cells)]);
    }
    let header = "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers";
    let websites = "[COMPANY:https://example.com/]";
    let cells = [
        first, last, "", "", "Mar 4", headline, summary, "", "", "", "", websites, "",
    ];
    file(header, [Line::of(&cells)])
}

fn positions(stays: &[Stay]) -> Vec<u8> {
    let line = |stay: &Stay| Line::of(&[&stay.place, &stay.title, "", "", &stay.from, &stay.to]);
    file(
        "Company Name,Title,Description,Location,Started On,Finished On",
        stays.iter().map(line),
    )
}

fn schools(stays: &[Stay]) -> Vec<u8> {
    let line = |stay: &Stay| Line::of(&[&stay.place, &stay.from, &stay.to, "", &stay.title, ""]);
    file(
        "School Name,Start Date,End Date,Notes,Degree Name,Activities",
        stays.iter().map(line),
    )
}

fn registration(facts: &Facts, layout: Layout) -> Vec<u8> {
    let at = dates::pacific(facts.registered_at);
    if layout == Layout::First2018 {
        let header = "Registration Date,Registration IP Address,Invited by (First Name),Invited by (Last Name),Subscription Types";
        return file(header, [Line::of(&[&at, "192.0.2.4", "", "", ""])]);
    }
    file(
        "Registered At,Registration Ip,Subscription Types",
        [Line::of(&[&at, "", ""])],
    )
}
