//! The share of strangers as a range, and the number in it where one may stand for it.

use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};

use super::{
    Area, ChartError, INK, LABEL, Picture, RULE, SMALL, STRANGER, TRACK, letters, px, view,
};
use crate::render::screen::{percent, whole_percent};
use crate::ties::Milli;

/// The range of a share on a scale of 0 to 100 per cent.
pub(in crate::render::html) fn interval(
    id: &'static str,
    low: Milli,
    high: Milli,
    number: Option<Milli>,
) -> Result<Picture, ChartError> {
    let about = number
        .map(|number| format!("about {}, ", percent(number)))
        .unwrap_or_default();
    Ok(Picture {
        id,
        title: "Stranger ratio",
        words: format!(
            "{about}90 % sure: between {} and {}",
            whole_percent(low),
            percent(high)
        ),
        views: vec![view("both", (340, 74), |area| {
            draw(area, low, high, number)
        })?],
    })
}

fn draw(area: &Area<'_>, low: Milli, high: Milli, number: Option<Milli>) -> Result<(), ChartError> {
    let mut chart = ChartBuilder::on(area)
        .margin_left(px(40))
        .margin_right(px(40))
        .margin_top(px(18))
        .x_label_area_size(px(24))
        .build_cartesian_2d(0.0..1.0, 0.0..1.0)?;
    chart
        .configure_mesh()
        .disable_mesh()
        .disable_y_axis()
        .x_labels(5)
        .x_label_formatter(&|share| format!("{:.0} %", share * 100.0))
        .label_style(letters(SMALL, LABEL))
        .axis_style(RULE.stroke_width(px(1)))
        .set_tick_mark_size(LabelAreaPosition::Bottom, px(4))
        .draw()?;
    let ends = [(low, HPos::Right), (high, HPos::Left)];
    let (low, high) = (low.value(), high.value());
    chart.draw_series([
        Rectangle::new([(0.0, 0.25), (1.0, 0.75)], TRACK.filled()),
        Rectangle::new([(low, 0.1), (high, 0.9)], STRANGER.filled()),
    ])?;
    if let Some(number) = number {
        let at = number.value();
        chart.draw_series([Rectangle::new(
            [(at - 0.005, 0.0), (at + 0.005, 1.0)],
            INK.filled(),
        )])?;
    }
    for (share, side) in ends {
        let style = letters(SMALL + 1, INK).pos(Pos::new(side, VPos::Bottom));
        chart.draw_series([Text::new(percent(share), (share.value(), 1.05), style)])?;
    }
    Ok(())
}
