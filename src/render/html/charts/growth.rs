//! How the network grew: all connections, those added, and the share of strangers among them.

use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};

use super::{
    ACQUAINTANCE, Area, ChartError, HIDDEN, INK, KNOWN, LABEL, Picture, RULE, SMALL, STRANGER,
    letters, px, view, views,
};
use crate::day::Month;
use crate::render::html::periods::Period;
use crate::render::html::words;
use crate::render::screen::{number, whole_percent};
use crate::ties::Milli;

const BROAD: (u32, u32) = (1140, 240);
const WIDE: (u32, u32) = (560, 210);
const NARROW: (u32, u32) = (330, 190);

/// A bar leaves so much of its period free, so that bars stay apart.
const GAP: f64 = 0.16;

/// The axes that the three pictures share: years below, numbers at the left.
struct Frame<'a> {
    begin: f64,
    end: f64,
    top: f64,
    /// About so many years are named.
    labels: usize,
    label: &'a dyn Fn(&f64) -> String,
}

type Chart<'a, 'b> = ChartContext<
    'a,
    SVGBackend<'b>,
    Cartesian2d<plotters::coord::types::RangedCoordf64, plotters::coord::types::RangedCoordf64>,
>;

fn frame<'a, 'b>(area: &'a Area<'b>, frame: &Frame<'_>) -> Result<Chart<'a, 'b>, ChartError> {
    let mut chart = ChartBuilder::on(area)
        .margin_top(px(14))
        .margin_right(px(16))
        .margin_left(px(2))
        .x_label_area_size(px(24))
        .y_label_area_size(px(42))
        .build_cartesian_2d(frame.begin..frame.end, 0.0..frame.top.max(1.0))?;
    let span = frame.end - frame.begin;
    chart
        .configure_mesh()
        .disable_x_mesh()
        .light_line_style(TRANSPARENT)
        .bold_line_style(RULE.stroke_width(px(1)))
        .axis_style(RULE.stroke_width(px(1)))
        .label_style(letters(SMALL, LABEL))
        .x_labels(frame.labels)
        .y_labels(4)
        .x_label_formatter(&|at| when(*at, span))
        .y_label_formatter(frame.label)
        .set_all_tick_mark_size(px(3))
        .draw()?;
    Ok(chart)
}

/// The year at its beginning; in a short time the month.
fn when(at: f64, span: f64) -> String {
    const SHORT_YEARS: f64 = 4.0;
    #[expect(
        clippy::cast_possible_truncation,
        reason = "a calendar has some 120,000 months"
    )]
    let month = Month::at((at * 12.0).round() as i32);
    if month.place().rem_euclid(12) == 0 {
        month.year().to_string()
    } else if span < SHORT_YEARS {
        words::month(month)
    } else {
        String::new()
    }
}

#[expect(
    clippy::cast_precision_loss,
    reason = "counts of people are far below 2^52"
)]
fn height(count: u64) -> f64 {
    count as f64
}

/// `1,500`; nothing for the part of a person.
fn counted(count: f64) -> String {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the axis shows counts of people"
    )]
    let whole = count.round() as u64;
    if (count - count.round()).abs() < 0.01 {
        number(whole)
    } else {
        String::new()
    }
}

fn bounds(periods: &[Period]) -> (f64, f64) {
    let begin = periods.first().map_or(0.0, Period::begin);
    let end = periods.last().map_or(1.0, Period::end);
    (begin, end)
}

/// All connections over time.
pub(in crate::render::html) fn total(
    periods: &[Period],
    words: String,
) -> Result<Picture, ChartError> {
    let (begin, end) = bounds(periods);
    let top = periods.last().map_or(1.0, |one| height(one.total)) * 1.08;
    let draw = |area: &Area<'_>, is_wide| {
        let mut chart = frame(
            area,
            &Frame {
                begin,
                end,
                top,
                labels: if is_wide { 9 } else { 5 },
                label: &|count| counted(*count),
            },
        )?;
        let points = || periods.iter().map(|one| (one.end(), height(one.total)));
        chart.draw_series(AreaSeries::new(points(), 0.0, KNOWN.mix(0.18)))?;
        chart.draw_series(LineSeries::new(points(), KNOWN.stroke_width(px(2))))?;
        Ok(())
    };
    Ok(Picture {
        id: "total",
        title: "Connections in all",
        words,
        views: views(WIDE, NARROW, draw)?,
    })
}

/// Connections added in each period, parted by tie where `is_parted`.
pub(in crate::render::html) fn added(
    periods: &[Period],
    is_parted: bool,
    words: String,
) -> Result<Picture, ChartError> {
    let (begin, end) = bounds(periods);
    let most = periods.iter().map(|one| one.added).max().unwrap_or(1);
    let draw = |area: &Area<'_>, is_wide| {
        let mut chart = frame(
            area,
            &Frame {
                begin,
                end,
                top: height(most) * 1.08,
                labels: if is_wide { 9 } else { 5 },
                label: &|count| counted(*count),
            },
        )?;
        for one in periods {
            let mut from = 0.0;
            for (part, color) in parts(one, is_parted) {
                if part > 0.0 {
                    let right = one.end() - (one.end() - one.begin()) * GAP;
                    let corners = [(one.begin(), from), (right, from + part)];
                    chart.draw_series([Rectangle::new(corners, color.filled())])?;
                }
                from += part;
            }
        }
        Ok(())
    };
    Ok(Picture {
        id: "added",
        title: "Connections added",
        words,
        views: views(WIDE, NARROW, draw)?
            .into_iter()
            .chain([view("broad", BROAD, |area| draw(area, true))?])
            .collect(),
    })
}

fn parts(period: &Period, is_parted: bool) -> Vec<(f64, RGBColor)> {
    if !is_parted {
        return vec![(height(period.added), KNOWN)];
    }
    let [known, acquaintance, stranger] = period.ties.map(Milli::value);
    vec![
        (known, KNOWN),
        (acquaintance, ACQUAINTANCE),
        (stranger, STRANGER),
        (height(period.hidden), HIDDEN),
    ]
}

/// The share of strangers among those added in each year, the bars in the middle above their year.
pub(in crate::render::html) fn share(
    years: &[Period],
    words: String,
) -> Result<Picture, ChartError> {
    /// More bars than this leave no room for the numbers above them.
    const NUMBERED: usize = 12;
    let half = (1.0 - GAP) / 2.0;
    let (begin, end) = bounds(years);
    let draw = |area: &Area<'_>, is_wide| {
        let mut chart = frame(
            area,
            &Frame {
                begin: begin - 0.5,
                end: end - 0.5,
                top: 1.0,
                labels: if is_wide { 10 } else { 5 },
                label: &|share| format!("{:.0} %", share * 100.0),
            },
        )?;
        for one in years {
            let Some(share) = one.stranger_share() else {
                continue;
            };
            let corners = [
                (one.begin() - half, 0.0),
                (one.begin() + half, share.value()),
            ];
            chart.draw_series([Rectangle::new(corners, STRANGER.filled())])?;
            if years.len() <= NUMBERED {
                let size = if is_wide { SMALL } else { SMALL - 2 };
                let style = letters(size, INK).pos(Pos::new(HPos::Center, VPos::Bottom));
                let text = whole_percent(share).to_string();
                chart.draw_series([Text::new(text, (one.begin(), share.value() + 0.02), style)])?;
            }
        }
        Ok(())
    };
    Ok(Picture {
        id: "share",
        title: "Strangers among those added, by year",
        words,
        views: views(WIDE, NARROW, draw)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_axis_names_years_and_a_short_one_months_too() {
        assert_eq!(when(2024.0, 10.0), "2024");
        assert_eq!(when(2024.5, 10.0), "");
        assert_eq!(when(2024.5, 2.0), "Jul 2024");
        assert_eq!(when(2023.999, 2.0), "2024");
    }
}
