//! The pictures of the page, as SVG. Nothing in them was typed by anybody: labels are numbers and dates.
//!
//! They are drawn in the colours of the light scheme; the page's style puts the colours of the dark one
//! in their place. A picture with letters is drawn twice, for a wide and for a narrow page, so that they
//! can be read on both.

mod growth;
mod interval;

pub(super) use growth::{added, share, total};
pub(super) use interval::interval;

use plotters::coord::Shift;
use plotters::prelude::*;

use crate::ties::Milli;

/// Why there is no picture: a mistake of netcheck's.
pub(in crate::render) type ChartError = DrawingAreaErrorKind<std::io::Error>;

type Area<'a> = DrawingArea<SVGBackend<'a>, Shift>;

/// Positions are whole numbers: a pixel of the page has so many of them.
const FINE: u32 = 4;

/// The library takes sizes of letters for those of its own fonts.
const LETTERS: f64 = 1.24;

/// Letters, in pixels.
const SMALL: u32 = 12;

// The colours of the light scheme, which `style.css` names too.
const LABEL: RGBColor = RGBColor(0x5a, 0x54, 0x4a);
const RULE: RGBColor = RGBColor(0xdd, 0xd6, 0xc8);
const TRACK: RGBColor = RGBColor(0xe9, 0xe3, 0xd7);
const INK: RGBColor = RGBColor(0x1f, 0x1d, 0x1a);
const KNOWN: RGBColor = RGBColor(0x0f, 0x5f, 0x66);
const ACQUAINTANCE: RGBColor = RGBColor(0x57, 0x93, 0x92);
const STRANGER: RGBColor = RGBColor(0xc4, 0x74, 0x28);
const HIDDEN: RGBColor = RGBColor(0x8f, 0x87, 0x78);

/// A picture, with what it shows in words.
pub(super) struct Picture {
    /// Unique on the page.
    pub(super) id: &'static str,
    pub(super) title: &'static str,
    pub(super) words: String,
    pub(super) views: Vec<View>,
}

/// A drawing for one width of the page.
pub(super) struct View {
    /// `wide`, `narrow`, or both.
    pub(super) class: &'static str,
    pub(super) width: u32,
    pub(super) height: u32,
    /// The elements inside `<svg>`.
    pub(super) shapes: String,
}

/// Draws on so many pixels.
fn view(
    class: &'static str,
    (width, height): (u32, u32),
    draw: impl FnOnce(&Area<'_>) -> Result<(), ChartError>,
) -> Result<View, ChartError> {
    let (width, height) = (width * FINE, height * FINE);
    let mut text = String::new();
    {
        let area = SVGBackend::with_string(&mut text, (width, height)).into_drawing_area();
        draw(&area)?;
        area.present()?;
    }
    // The page writes the outer element, with the words that belong to it.
    let inner = text
        .split_once('>')
        .and_then(|(_, rest)| rest.rsplit_once("</svg>"))
        .map_or("", |(inner, _)| inner);
    Ok(View {
        class,
        width,
        height,
        shapes: inner
            .replace(" opacity=\"1\"", "")
            .replace(" stroke=\"none\"", ""),
    })
}

/// The wide and the narrow view of one drawing.
fn views(
    wide: (u32, u32),
    narrow: (u32, u32),
    draw: impl Fn(&Area<'_>, bool) -> Result<(), ChartError>,
) -> Result<Vec<View>, ChartError> {
    Ok(vec![
        view("wide", wide, |area| draw(area, true))?,
        view("narrow", narrow, |area| draw(area, false))?,
    ])
}

/// So many pixels.
fn px(pixels: u32) -> u32 {
    pixels * FINE
}

/// Letters of a size in pixels.
fn letters(size: u32, color: RGBColor) -> TextStyle<'static> {
    ("sans-serif", f64::from(px(size)) * LETTERS)
        .into_font()
        .color(&color)
}

/// A bar of the three kinds of tie, as long as they are together of `longest`.
pub(super) fn ties(parts: [Milli; 3], longest: Milli) -> Result<View, ChartError> {
    const SIZE: (u32, u32) = (300, 8);
    let at = |value: u64| {
        let place = value * u64::from(px(SIZE.0)) / longest.0.max(1);
        i32::try_from(place).unwrap_or(i32::MAX)
    };
    let bottom = i32::try_from(px(SIZE.1)).unwrap_or(i32::MAX);
    view("bar", SIZE, |area| {
        let mut from = 0;
        for (part, color) in parts.into_iter().zip([KNOWN, ACQUAINTANCE, STRANGER]) {
            let to = from + part.0;
            if at(to) > at(from) {
                let corners = [(at(from), 0), (at(to), bottom)];
                area.draw(&Rectangle::new(corners, color.filled()))?;
            }
            from = to;
        }
        Ok(())
    })
}
