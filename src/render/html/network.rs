//! How big and how real the network is: figures, pictures and what they rest on.

use super::charts::{self, ChartError, Picture, View};
use super::periods::{Length, Period, periods};
use crate::export::TableKind;
use crate::render::screen::{count, has, is_sure, number, percent, whole};
use crate::report::Report;
use crate::ties::Milli;

/// A number and what it counts.
pub(super) struct Figure {
    pub(super) value: String,
    pub(super) what: &'static str,
    pub(super) more: String,
}

/// The expected numbers of the three kinds of tie.
pub(super) struct Ties {
    pub(super) known: String,
    pub(super) acquaintance: String,
    pub(super) stranger: String,
    pub(super) named: String,
    pub(super) bar: View,
}

/// A year of growth in numbers.
pub(super) struct Year {
    pub(super) name: String,
    pub(super) added: String,
    pub(super) total: String,
    pub(super) ties: [String; 3],
    pub(super) hidden: String,
    pub(super) share: String,
}

/// A table that matters for the estimate.
pub(super) struct Source {
    pub(super) name: &'static str,
    pub(super) use_of_it: &'static str,
    pub(super) is_there: bool,
}

pub(super) fn figures(report: &Report) -> Vec<Figure> {
    let summary = &report.summary;
    let mut figures = vec![Figure {
        value: count(summary.connections),
        what: "connections",
        more: match summary.connections_hidden {
            0 => "all with a name".to_owned(),
            1 => "1 hides its name".to_owned(),
            hidden => format!("{} hide their name", count(hidden)),
        },
    }];
    figures.push(Figure {
        value: format!("+{}", count(summary.connections_90_days)),
        what: "in the last 90 days",
        more: summary
            .first_connection
            .map(|day| format!("the first in {}", day.year()))
            .unwrap_or_default(),
    });
    if let (Some(never), Some(share)) = (summary.never_messaged, summary.never_messaged_ratio) {
        figures.push(Figure {
            value: count(never),
            what: "never messaged",
            more: format!(
                "{}, a plain count: no direct message either way",
                percent(share)
            ),
        });
    }
    if let Some(dormant) = summary.dormant {
        figures.push(Figure {
            value: count(dormant),
            what: "gone quiet",
            more: "you both wrote, the last time over two years ago".to_owned(),
        });
    }
    figures
}

/// The three expected numbers, where one number may be given.
pub(super) fn ties(report: &Report) -> Result<Option<Ties>, ChartError> {
    let summary = &report.summary;
    let named = summary.connections - summary.connections_hidden;
    if !is_sure(report) || named == 0 {
        return Ok(None);
    }
    let parts = [summary.known, summary.acquaintance, summary.stranger];
    let all = u64::try_from(named).unwrap_or_default();
    let [known, acquaintance, stranger] = whole(parts, all).map(number);
    Ok(Some(Ties {
        known,
        acquaintance,
        stranger,
        named: count(named),
        bar: charts::ties(parts, Milli(all * 1000))?,
    }))
}

/// The picture of the stranger ratio; `None` where nobody shows a name.
pub(super) fn interval(report: &Report, id: &'static str) -> Result<Option<Picture>, ChartError> {
    let summary = &report.summary;
    let range = summary.stranger_ratio_low.zip(summary.stranger_ratio_high);
    range
        .map(|(low, high)| {
            let number = summary.stranger_ratio.filter(|_| is_sure(report));
            charts::interval(id, low, high, number)
        })
        .transpose()
}

/// The pictures of growth.
pub(super) fn growth(report: &Report) -> Result<Vec<Picture>, ChartError> {
    let length = Length::of(&report.growth);
    let periods = periods(&report.growth, length);
    let (Some(first), Some(last)) = (periods.first(), periods.last()) else {
        return Ok(vec![]);
    };
    let sure = is_sure(report);
    let most = periods.iter().max_by_key(|one| one.added).unwrap_or(first);
    let mut pictures = vec![
        charts::added(
            &periods,
            sure,
            format!(
                "Each bar is a {}; the highest, in {}, has {}.{}",
                length.word(),
                most.first.year(),
                number(most.added),
                if sure {
                    " Colours part it into expected numbers of people you know, acquaintances, strangers and hidden ones."
                } else {
                    " The range of strangers is too wide to part the bars."
                }
            ),
        )?,
        charts::total(
            &periods,
            format!(
                "From {} at the end of the first {} to {} now.",
                number(first.total),
                length.word(),
                number(last.total)
            ),
        )?,
    ];
    let years = self::periods(&report.growth, Length::Year);
    if sure {
        pictures.push(charts::share(&years, share_words(&years))?);
    }
    Ok(pictures)
}

fn share_words(years: &[Period]) -> String {
    let shares = || {
        years
            .iter()
            .filter_map(|one| Some((one.stranger_share()?, one.first.year())))
    };
    let (Some(most), Some((last, year))) = (
        shares().max_by_key(|(share, _)| share.0),
        shares().next_back(),
    ) else {
        return String::new();
    };
    let latest = if most.1 == year {
        String::new()
    } else {
        format!("; in {year}: {}", percent(last))
    };
    format!(
        "Per cent, by the year you connected in. Most in {}: {}{latest}. Expected shares, with the doubt of the whole estimate.",
        most.1,
        percent(most.0),
    )
}

/// Growth by year, in numbers.
pub(super) fn years(report: &Report) -> Vec<Year> {
    let sure = is_sure(report);
    let undated = report.growth.iter().filter(|row| row.month.is_none());
    let undated = undated.map(|row| Year {
        name: "no date".to_owned(),
        added: number(row.added),
        total: number(row.total),
        ties: [row.known, row.acquaintance, row.stranger].map(|one| expected(one, sure)),
        hidden: number(row.hidden),
        share: String::new(),
    });
    let years = periods(&report.growth, Length::Year);
    let dated = years.iter().map(|one| Year {
        name: one.first.year().to_string(),
        added: number(one.added),
        total: number(one.total),
        ties: one.ties.map(|part| expected(part, sure)),
        hidden: number(one.hidden),
        share: one
            .stranger_share()
            .filter(|_| sure)
            .map(percent)
            .unwrap_or_default(),
    });
    undated.chain(dated).collect()
}

fn expected(number: Milli, sure: bool) -> String {
    if sure {
        format!("{:.1}", number.value())
    } else {
        String::new()
    }
}

/// The tables that the estimate rests on most, and whether they are there.
pub(super) fn sources(report: &Report) -> [Source; 4] {
    [
        (
            TableKind::Messages,
            "Messages",
            "who wrote to whom, on how many days: most of what tells a friend from a stranger",
        ),
        (
            TableKind::Invitations,
            "Invitations",
            "who asked whom, with which words",
        ),
        (
            TableKind::Contacts,
            "Imported contacts",
            "who is in your address book",
        ),
        (
            TableKind::Profile,
            "Profile",
            "who you are yourself, and how much of the profile is filled in",
        ),
    ]
    .map(|(kind, name, use_of_it)| Source {
        name,
        use_of_it,
        is_there: has(report, kind),
    })
}
