//! What the member did: posts, comments, reactions, followed companies, sign-ins.

use super::cells::file;
use super::wide::wide;
use super::{Layout, Line};
use crate::made_up::dates;
use crate::made_up::facts::{Act, Facts};

pub(super) fn files(facts: &Facts, layout: Layout) -> Vec<(&'static str, Vec<u8>)> {
    let mut files = vec![("Company Follows.csv", follows(&facts.follows))];
    if layout == Layout::First2018 {
        files.push(("Shares.csv", posts_of_2018(&facts.posts)));
        files.push(("Logins.csv", logins_of_2018(&facts.logins)));
        return files;
    }
    files.push(("Shares.csv", posts(&facts.posts, layout)));
    files.push(("Comments.csv", comments(&facts.comments, layout)));
    files.push(("Reactions.csv", reactions(&facts.reactions, layout)));
    if layout.is_of_2026() {
        files.push(("Logins.csv", logins(&facts.logins)));
    }
    files
}

fn follows(acts: &[Act]) -> Vec<u8> {
    let mut bytes = file(
        "Organization,Followed On",
        acts.iter()
            .map(|act| Line::of(&[&act.text, &dates::long(act.at)])),
    );
    bytes.pop(); // The file has no final newline.
    bytes
}

/// Every line of a post is wrapped in quotes of its own, and the whole is quoted once more.
fn posts(acts: &[Act], layout: Layout) -> Vec<u8> {
    let line = |act: &Act| {
        let text = act.text.replace('\n', "\"\n\"");
        let link = format!(
            "https://example.com/feed/update/urn%3Ali%3Ashare%3A{}",
            act.at.as_second()
        );
        Line::of(&[
            &dates::activity(act.at),
            &link,
            &text,
            "",
            "",
            "MEMBER_NETWORK",
        ])
    };
    let today = layout.is_of_2026();
    let (shared, media) = if today {
        ("SharedUrl", "MediaUrl")
    } else {
        ("SharedURL", "MediaURL")
    };
    let header = format!("Date,ShareLink,ShareCommentary,{shared},{media},Visibility");
    ended(file(&header, acts.iter().map(line)), layout)
}

fn posts_of_2018(acts: &[Act]) -> Vec<u8> {
    let header = [
        "Date",
        "Share Title",
        "Share Description",
        "Share Link",
        "Share Commentary",
        "Shared URL",
        "Media URL",
        "Type",
        "Visibility",
    ];
    let row = |act: &Act| {
        let at = dates::slashes(act.at);
        [
            at.as_str(),
            "",
            "",
            "",
            &act.text,
            "",
            "",
            "SHARE",
            "PUBLIC",
        ]
        .map(str::to_owned)
        .to_vec()
    };
    wide(&header, acts.iter().map(row))
}

/// Quotes inside a comment have a backslash before them instead of being doubled.
fn comments(acts: &[Act], layout: Layout) -> Vec<u8> {
    let line = |act: &Act| {
        let link = format!(
            "https://example.com/feed/update/urn%3Ali%3Aactivity%3A{}",
            act.at.as_second()
        );
        let text = format!("\"{}\"", act.text.replace('"', "\\\""));
        Line::of(&[&dates::activity(act.at), &link]).raw(&text)
    };
    ended(file("Date,Link,Message", acts.iter().map(line)), layout)
}

fn reactions(acts: &[Act], layout: Layout) -> Vec<u8> {
    let line = |act: &Act| {
        let link = format!(
            "https://example.com/feed/update/urn%3Ali%3Aactivity%3A{}",
            act.at.as_second()
        );
        Line::of(&[&dates::activity(act.at), &act.text, &link])
    };
    ended(file("Date,Type,Link", acts.iter().map(line)), layout)
}

fn logins(acts: &[Act]) -> Vec<u8> {
    let line = |act: &Act| Line::of(&[&dates::long(act.at), "192.0.2.17", &act.text, "Login"]);
    file(
        "Login Date,IP Address,User Agent,Login Type",
        acts.iter().map(line),
    )
}

fn logins_of_2018(acts: &[Act]) -> Vec<u8> {
    let row = |act: &Act| {
        [
            dates::slashes(act.at).as_str(),
            "192.0.2.17",
            &act.text,
            "Login",
        ]
        .map(str::to_owned)
        .to_vec()
    };
    wide(
        &["Login Date", "IP Address", "User Agent", "Login Type"],
        acts.iter().map(row),
    )
}

/// These files had CRLF until 2024; line breaks inside a cell stay as they are.
fn ended(bytes: Vec<u8>, layout: Layout) -> Vec<u8> {
    if layout.is_of_2026() {
        return bytes;
    }
    let text = String::from_utf8(bytes).expect("only text was written");
    text.replace('\n', "\r\n").into_bytes()
}
