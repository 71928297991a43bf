//! What the export says about the member: jobs, schools, profile, sign-ins.

use super::cells::Sheet;
use crate::calendar;
use crate::life::World;

pub(super) fn positions(world: &World) -> Vec<u8> {
    let mut sheet = Sheet::new("Company Name,Title,Description,Location,Started On,Finished On");
    for job in world.member.jobs.iter().rev() {
        let to = job.to.map(calendar::month).unwrap_or_default();
        sheet.row([
            &job.place,
            &job.title,
            "",
            "",
            &calendar::month(job.from),
            &to,
        ]);
    }
    sheet.bytes()
}

pub(super) fn schools(world: &World) -> Vec<u8> {
    let mut sheet = Sheet::new("School Name,Start Date,End Date,Notes,Degree Name,Activities");
    for school in world.member.schools.iter().rev() {
        let from = calendar::year(school.from).to_string();
        let to = school.to.map(|to| calendar::year(to).to_string());
        sheet.row([
            &school.place,
            &from,
            &to.unwrap_or_default(),
            "",
            &school.title,
            "",
        ]);
    }
    sheet.bytes()
}

pub(super) fn profile(world: &World) -> Vec<u8> {
    let mut sheet = Sheet::new(
        "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers",
    );
    let member = &world.member;
    let headline = member
        .jobs
        .last()
        .map_or_else(String::new, |job| format!("{} at {}", job.title, job.place));
    let (first, last) = (member.name.first.as_str(), member.name.last.as_str());
    sheet.row([
        first, last, "", "", "Mar 4", &headline, "", "", "", "", "", "", "",
    ]);
    sheet.bytes()
}

pub(super) fn registration(world: &World) -> Vec<u8> {
    let mut sheet = Sheet::new("Registered At,Registration Ip,Subscription Types");
    let at = calendar::pacific(calendar::minute(world.member.registered, 20 * 60));
    sheet.row([at.as_str(), "192.0.2.4", ""]);
    sheet.bytes()
}

pub(super) fn reactions(world: &World) -> Vec<u8> {
    let mut sheet = Sheet::new("Date,Type,Link");
    for at in &world.activity.reactions {
        let link = format!("https://example.com/feed/update/urn%3Ali%3Aactivity%3A{at}");
        sheet.row([&calendar::activity(*at), "LIKE", &link]);
    }
    sheet.bytes()
}

pub(super) fn sign_ins(world: &World) -> Vec<u8> {
    let mut sheet = Sheet::new("Login Date,IP Address,User Agent,Login Type");
    for at in &world.activity.sign_ins {
        sheet.row([
            &calendar::long(*at),
            "192.0.2.17",
            "ExampleBrowser/1.0",
            "Login",
        ]);
    }
    sheet.bytes()
}

pub(super) fn follows(world: &World) -> Vec<u8> {
    let mut sheet = Sheet::new("Organization,Followed On");
    for (at, company) in &world.activity.follows {
        sheet.row([company, &calendar::long(*at)]);
    }
    sheet.bytes()
}
