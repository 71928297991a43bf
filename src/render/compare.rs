//! What changed between two exports, on the screen.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::io::{self, Write};

use comfy_table::{Cell, CellAlignment, ColumnConstraint};

use super::page::{Page, Style};
use super::screen::{as_of, count, date, percent, printed, shown, whole_percent};
use crate::comparison::{Change, ChangeRow, Comparison, Fate};
use crate::escape::cut;
use crate::export::AsOfOrigin;
use crate::invitations::Decision;
use crate::report::Summary;
use crate::words::counted;

/// Of each kind of change so many are shown; the file has all.
const LISTED: usize = 10;

/// A name takes at most a quarter of the line, a place of work a third.
const NAME_SHARE: usize = 4;
const WORK_SHARE: usize = 3;

/// Days of a month, for a pace.
const MONTH_DAYS: usize = 30;

/// Prints what changed.
pub fn comparison(
    out: &mut impl Write,
    comparison: &Comparison,
    style: &Style<'_>,
) -> io::Result<()> {
    let mut page = Page::new(out, style);
    heading(&mut page, comparison)?;
    if comparison.outlook.are_one {
        page.paragraph(
            "The two are the same export, as far as their figures tell: nothing changed.",
        )?;
    }
    network(&mut page, comparison)?;
    invitations(&mut page, comparison)?;
    people(&mut page, comparison, Change::Joined)?;
    people(&mut page, comparison, Change::Left)?;
    people(&mut page, comparison, Change::Moved)?;
    page.blank()?;
    match style.folder {
        Some(folder) => {
            page.paragraph(&format!("Every change is in {}compare.csv.", shown(folder)))
        }
        None => page.paragraph("Nothing was written (--no-files): compare.csv has every change."),
    }
}

fn heading(page: &mut Page<'_, impl Write>, comparison: &Comparison) -> io::Result<()> {
    let name = super::for_terminal(&comparison.now.member);
    let name = if name.is_empty() {
        "Your LinkedIn exports".to_owned()
    } else {
        format!("{name}: LinkedIn exports")
    };
    let [then, now] = comparison.outlook.as_of;
    let days = if then.origin == now.origin {
        let origin = match now.origin {
            AsOfOrigin::Option => "as you said",
            AsOfOrigin::ArchiveName => "the dates in the archives' names",
            AsOfOrigin::NewestRow => "the dates of their newest rows",
            AsOfOrigin::Today => "today: nothing in them has a date",
        };
        format!("{} and {} ({origin})", date(then.day), date(now.day))
    } else {
        format!("{} and {}", as_of(then), as_of(now))
    };
    page.strong(&format!("{name} as of {days}"))
}

fn changes(comparison: &Comparison, change: Change) -> impl Iterator<Item = &ChangeRow> {
    comparison
        .changes
        .iter()
        .filter(move |row| row.change == change)
}

fn network(page: &mut Page<'_, impl Write>, comparison: &Comparison) -> io::Result<()> {
    page.blank()?;
    page.strong("YOUR NETWORK")?;
    let (then, now) = (&comparison.then, &comparison.now);
    let [sure_then, sure_now] = comparison.outlook.sure;
    let rows = [
        counts("Connections", Some(then.connections), Some(now.connections)),
        counts(
            "of these hide their name",
            Some(then.connections_hidden),
            Some(now.connections_hidden),
        ),
        vec![
            Cell::new("Stranger ratio, 90 % sure"),
            right(ratio(then, sure_then)),
            right(ratio(now, sure_now)),
            Cell::new(""),
        ],
        counts("Never messaged", then.never_messaged, now.never_messaged),
        counts(
            "Pending invitations",
            then.invitations_pending,
            now.invitations_pending,
        ),
    ];
    page.table(&["", "Then", "Now", ""], rows.into_iter().collect())?;
    let (joined, left) = (
        changes(comparison, Change::Joined).count(),
        changes(comparison, Change::Left).count(),
    );
    let days = now.as_of.since(then.as_of);
    if comparison.outlook.are_one {
        return Ok(());
    }
    if joined + left == 0 {
        return page.paragraph(&format!(
            "Nobody came and nobody left in {}.",
            in_days(days)
        ));
    }
    let a_month = pace(joined, days)
        .map(|pace| format!(" (about {} a month)", count(pace)))
        .unwrap_or_default();
    let mut text = format!(
        "{} came{a_month} and {} left in {}.",
        count(joined),
        count(left),
        in_days(days)
    );
    if joined > 0 && sure_now {
        let strangers = (comparison.outlook.joined_strangers.0 + 500) / 1000;
        text.push_str(&format!(
            " Expected strangers among those who came: {strangers}."
        ));
    }
    page.paragraph(&text)
}

fn in_days(days: i32) -> String {
    match days {
        1 => "1 day".to_owned(),
        days => format!("{days} days"),
    }
}

/// How many came a month; `None` where the time is too short for a pace.
fn pace(joined: usize, days: i32) -> Option<usize> {
    let days = usize::try_from(days)
        .ok()
        .filter(|days| *days >= MONTH_DAYS)?;
    Some((joined * MONTH_DAYS + days / 2) / days)
}

fn right(text: String) -> Cell {
    Cell::new(text).set_alignment(CellAlignment::Right)
}

fn counts(what: &str, then: Option<usize>, now: Option<usize>) -> Vec<Cell> {
    let shown = |value: Option<usize>| right(value.map_or_else(|| "unknown".to_owned(), count));
    let difference = then.zip(now).map(|(then, now)| match now.cmp(&then) {
        Ordering::Greater => format!("+{}", count(now - then)),
        Ordering::Less => format!("-{}", count(then - now)),
        Ordering::Equal => "same".to_owned(),
    });
    vec![
        Cell::new(what),
        shown(then),
        shown(now),
        right(difference.unwrap_or_default()),
    ]
}

/// The share and its interval, or the interval alone where it is too wide for one number.
fn ratio(summary: &Summary, sure: bool) -> String {
    let (Some(ratio), Some(low), Some(high)) = (
        summary.stranger_ratio,
        summary.stranger_ratio_low,
        summary.stranger_ratio_high,
    ) else {
        return "unknown".to_owned();
    };
    let interval = format!("{} to {}", whole_percent(low), percent(high));
    if sure {
        format!("{} ({interval})", percent(ratio))
    } else {
        interval
    }
}

fn invitations(page: &mut Page<'_, impl Write>, comparison: &Comparison) -> io::Result<()> {
    let outlook = &comparison.outlook;
    let (requests, accepted) = outlook.requests;
    if outlook.advised.is_empty() && requests == 0 {
        return Ok(());
    }
    page.blank()?;
    page.strong(&format!(
        "INVITATIONS  {} were pending",
        count(outlook.advised.len())
    ))?;
    if !outlook.advised.is_empty() {
        advice(page, comparison)?;
    }
    if requests > 0 {
        page.paragraph(&format!(
            "Of {} that you had sent without an answer, {} accepted since.",
            counted(requests, "request"),
            match accepted {
                0 => "none was".to_owned(),
                1 => "1 was".to_owned(),
                accepted => format!("{} were", count(accepted)),
            }
        ))?;
    }
    Ok(())
}

/// What was advised, and what came of it.
fn advice(page: &mut Page<'_, impl Write>, comparison: &Comparison) -> io::Result<()> {
    let mut lines: BTreeMap<Decision, BTreeMap<Fate, usize>> = BTreeMap::new();
    for (decision, fate) in &comparison.outlook.advised {
        *lines
            .entry(*decision)
            .or_default()
            .entry(*fate)
            .or_default() += 1;
    }
    let fates = [
        (Fate::Accepted, "Accepted"),
        (Fate::Lapsed, "Lapsed"),
        (Fate::Gone, "Gone"),
        (Fate::Open, "Still open"),
        (Fate::Untold, "Unknown"),
    ];
    let is_there =
        |fate: Fate| fate.word().is_some() || lines.values().any(|fates| fates.contains_key(&fate));
    let columns: Vec<(Fate, &str)> = fates
        .into_iter()
        .filter(|(fate, _)| is_there(*fate))
        .collect();
    let header: Vec<&str> = std::iter::once("Advised")
        .chain(columns.iter().map(|(_, title)| *title))
        .collect();
    let rows = lines.iter().map(|(decision, fates)| {
        let number = |fate| right(fates.get(&fate).copied().map_or_else(String::new, count));
        let numbers = columns.iter().map(|(fate, _)| number(*fate));
        std::iter::once(Cell::new(printed(*decision)))
            .chain(numbers)
            .collect()
    });
    page.table(&header, rows.collect())?;
    let name_width = page.width() / NAME_SHARE;
    let against: Vec<String> = changes(comparison, Change::Settled)
        .filter(|row| row.after.as_typed() == "accepted")
        .filter_map(|row| {
            let declined = [Decision::Ignore, Decision::Report];
            let advised = declined
                .into_iter()
                .find(|one| one.word() == row.before.as_typed())?;
            Some(format!(
                "{} ({})",
                cut(&row.name, name_width),
                printed(advised)
            ))
        })
        .collect();
    if !against.is_empty() {
        page.paragraph(&format!(
            "Accepted against the advice: {}.",
            listed(&against)
        ))?;
    }
    if lines.values().any(|fates| fates.contains_key(&Fate::Gone)) {
        page.paragraph(
            "Gone: you declined it, they withdrew it, or they are no members any more; no export tells which.",
        )?;
    }
    page.paragraph(
        "Advised is what netcheck says of the older export today, with today's options and labels.",
    )
}

/// The first of some names, and how many more there are.
fn listed(names: &[String]) -> String {
    let more = names.len().saturating_sub(LISTED);
    let list = names[..names.len() - more].join(", ");
    if more > 0 {
        format!("{list} and {} more", count(more))
    } else {
        list
    }
}

/// Everybody of one kind of change, as a table.
fn people(
    page: &mut Page<'_, impl Write>,
    comparison: &Comparison,
    change: Change,
) -> io::Result<()> {
    let all = changes(comparison, change).count();
    let (title, header, remark) = match change {
        Change::Joined => (
            "NEW",
            ["Who", "Work", "Connected"],
            maybe_hidden(
                comparison.outlook.joined_maybe_hidden,
                "have been there without a name before",
            ),
        ),
        Change::Left => (
            "GONE",
            ["Who", "Work, then", "Connected"],
            Some(why_gone(comparison.outlook.left_maybe_hidden)),
        ),
        Change::Moved => ("MOVED", ["Who", "Then", "Now"], None),
        Change::Settled => return Ok(()),
    };
    if all == 0 {
        return Ok(());
    }
    page.blank()?;
    page.strong(&format!("{title}  {}", count(all)))?;
    let (name, work) = (page.width() / NAME_SHARE, page.width() / WORK_SHARE);
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    for row in changes(comparison, change).take(LISTED) {
        let last = match change {
            Change::Moved => cut(&row.after, work),
            _ => row.on.map(date).unwrap_or_default(),
        };
        let middle = if change == Change::Joined {
            &row.after
        } else {
            &row.before
        };
        rows.push(vec![
            Cell::new(page.linked(named(row, name), row.profile_url.as_ref())),
            Cell::new(cut(middle, work)),
            Cell::new(last),
        ]);
    }
    let mut table = page.new_table(&header);
    table.add_rows(rows);
    // Neither a name nor a day is broken in two.
    let whole: &[usize] = if change == Change::Moved {
        &[0]
    } else {
        &[0, 2]
    };
    for place in whole {
        if let Some(column) = table.column_mut(*place) {
            column.set_constraint(ColumnConstraint::ContentWidth);
        }
    }
    page.print(&table)?;
    if all > LISTED {
        page.paragraph(&format!("and {} more in compare.csv", count(all - LISTED)))?;
    }
    remark.map_or(Ok(()), |remark| page.paragraph(&remark))
}

fn named(row: &ChangeRow, width: usize) -> String {
    let name = cut(&row.name, width);
    if name.is_empty() {
        "(no name)".to_owned()
    } else {
        name
    }
}

fn why_gone(hidden: usize) -> String {
    let mut text =
        "They removed you, or you them, or the account was closed: no export tells which."
            .to_owned();
    if let Some(remark) = maybe_hidden(hidden, "still be there without a name") {
        text.push_str(&format!(" {remark}"));
    }
    text
}

fn maybe_hidden(hidden: usize, what: &str) -> Option<String> {
    (hidden > 0).then(|| format!("{} of them may {what}.", count(hidden)))
}
