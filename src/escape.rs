//! The escapes that make a stranger's text harmless in each medium, the true text still to be recognised.

use std::borrow::Cow;

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use crate::untrusted::{Untrusted, is_mark};

/// Stands in for a character that would act instead of being seen.
const REPLACEMENT: char = '\u{fffd}';

/// Characters that act on a terminal, turn the direction of text, or hide.
pub(crate) fn acts(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2028}' | '\u{2029}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{61c}' | '\u{180e}' | '\u{ad}' | '\u{34f}'
            | '\u{115f}' | '\u{1160}' | '\u{2800}' | '\u{3164}' | '\u{ffa0}'
            | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// Whether every character is a printed one of ASCII, as in most texts: such a text has nothing that acts.
pub(crate) fn is_plain(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b' '..=b'~'))
}

/// Latin, Greek and Cyrillic end here; letters before it are never joined by a character of no width.
const FIRST_JOINED: char = '\u{530}';

/// Marks on one letter that are shown. Vietnamese and polytonic Greek need two or three; a hundred of them
/// overrun the lines above and below.
const MARKS_SHOWN: usize = 4;

/// The text with every acting character made visible. Zero-width joiners between the characters of scripts
/// that need them stay: they shape Persian, Indic scripts and emoji.
fn visible(text: &str) -> Cow<'_, str> {
    if is_plain(text) || !text.chars().any(|c| acts(c) || is_mark(c)) {
        return text.into();
    }
    let mut shown = String::with_capacity(text.len());
    let mut marks = 0;
    let mut before = None;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let is_joined =
            |one: Option<char>| one.is_some_and(|one| one >= FIRST_JOINED && !acts(one));
        let joins = matches!(c, '\u{200c}' | '\u{200d}')
            && is_joined(before)
            && is_joined(chars.peek().copied());
        marks = if is_mark(c) { marks + 1 } else { 0 };
        if marks <= MARKS_SHOWN {
            shown.push(if acts(c) && !joins { REPLACEMENT } else { c });
        }
        before = Some(c);
    }
    shown.into()
}

/// For a terminal.
pub fn for_terminal(text: &Untrusted) -> String {
    visible(text.as_typed()).into_owned()
}

/// For a page, whose template escapes what HTML would take for markup.
pub(crate) fn for_page(text: &Untrusted) -> String {
    visible(text.as_typed()).into_owned()
}

/// For a terminal, cut to a width of columns with an ellipsis.
pub(crate) fn cut(text: &Untrusted, width: usize) -> String {
    let text = for_terminal(text);
    if text.width() <= width {
        return text;
    }
    let mut kept = String::new();
    let mut used = 0;
    for c in text.chars() {
        used += c.width().unwrap_or(0);
        if used >= width {
            break;
        }
        kept.push(c);
    }
    format!("{}…", kept.trim_end())
}

/// For a cell of a CSV file: what a spreadsheet would run is prefixed with `'`. That is the cell, and what
/// follows a `;` in it, at which a spreadsheet parts cells where the comma is the decimal sign.
pub(crate) fn for_cell(text: &str) -> Cow<'_, str> {
    let text = visible(text);
    if !text.split(';').any(runs) {
        return text;
    }
    let mut cell = String::with_capacity(text.len() + 1);
    for (number, part) in text.split(';').enumerate() {
        if number > 0 {
            cell.push(';');
        }
        if runs(part) {
            cell.push('\'');
        }
        cell.push_str(part);
    }
    cell.into()
}

/// Characters that are no white space and yet not seen: fillers, joiners, marks and selectors.
fn is_blank(c: char) -> bool {
    c.width().unwrap_or(0) == 0
        || matches!(
            c,
            '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{ffa0}' | '\u{2800}'
        )
}

/// Whether a spreadsheet takes the cell for a formula: by its first character, also behind blanks or
/// quotes. A plain number is none.
fn runs(cell: &str) -> bool {
    let is_skipped = |c: char| {
        let is_quote = matches!(c, '"' | '\'' | '`' | '\u{2018}'..='\u{201f}' | '«' | '»');
        is_quote || c.is_whitespace() || c == REPLACEMENT || is_blank(c)
    };
    let first = cell.trim_start_matches(is_skipped).chars().next();
    let is_sign =
        first.is_some_and(|c| matches!(c, '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠'));
    let is_number = || {
        cell.parse::<f64>().is_ok_and(f64::is_finite)
            && cell
                .bytes()
                .all(|byte| byte.is_ascii_digit() || matches!(byte, b'+' | b'-' | b'.'))
    };
    is_sign && !is_number() || cell.starts_with(['\t', '\r'])
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_would_act_on_a_terminal_is_made_visible() {
        for (typed, shown) in [
            ("Ana\u{1b}[31mRed", "Ana\u{fffd}[31mRed"),
            ("Ana\u{9b}2J", "Ana\u{fffd}2J"),
            (
                "\u{1b}]8;;https://example.com\u{7}Ana",
                "\u{fffd}]8;;https://example.com\u{fffd}Ana",
            ),
            ("Ana\u{8}\u{8}Bo", "Ana\u{fffd}\u{fffd}Bo"),
            ("gpj.\u{202e}exe", "gpj.\u{fffd}exe"),
            ("A\u{200b}na", "A\u{fffd}na"),
            ("می\u{200c}خواهم", "می\u{200c}خواهم"),
            ("👩\u{200d}💻 Ana", "👩\u{200d}💻 Ana"),
            ("Zoë", "Zoë"),
            ("Zoë\u{200d}é", "Zoë\u{fffd}é"),
            ("A\u{34f}na", "A\u{fffd}na"),
            ("\u{3164}\u{2800}", "\u{fffd}\u{fffd}"),
            (
                "a\u{303}\u{300}\u{301}\u{302}\u{304}\u{305}b",
                "a\u{303}\u{300}\u{301}\u{302}b",
            ),
        ] {
            assert_eq!(for_terminal(&Untrusted::new(typed)), shown);
        }
    }

    #[test]
    fn what_a_spreadsheet_would_run_gets_a_quote_before_it() {
        for (cell, runs_there) in [
            ("=1+1", true),
            (" =1+1", true),
            ("\"=1+1", true),
            ("'=1+1", true),
            ("+1", false),
            ("-5", false),
            ("-0.5", false),
            ("+1 555 0100", true),
            ("@SUM(A1)", true),
            ("＝1+1", true),
            ("\u{3164}=1", true),
            ("\u{fe0f}=1", true),
            ("\u{2800}=1", true),
            ("-inf", true),
            ("- a dash", true),
            ("a=1", false),
            ("", false),
            ("2024-01-02", false),
        ] {
            assert_eq!(
                for_cell(cell).starts_with('\''),
                runs_there || cell.starts_with('\''),
                "{cell}"
            );
        }
        assert_eq!(for_cell("=1"), "'=1");
        assert_eq!(for_cell("Contoso;=1;+cmd"), "Contoso;'=1;'+cmd");
        assert_eq!(for_cell("recruiter; at Contoso"), "recruiter; at Contoso");
        assert_eq!(for_cell("\t=1"), "'\u{fffd}=1");
    }

    #[test]
    fn a_cut_name_is_never_wider_than_its_column() {
        assert_eq!(cut(&Untrusted::new("Ana Silva"), 9), "Ana Silva");
        assert_eq!(cut(&Untrusted::new("Ana Silva"), 6), "Ana S…");
        assert_eq!(cut(&Untrusted::new("王小明同志"), 6), "王小…");
    }

    proptest! {
        #[test]
        fn no_escape_lets_a_control_character_through(text in any::<String>(), width in 1..30_usize) {
            let text = Untrusted::new(&text);
            for shown in [for_terminal(&text), cut(&text, width), for_cell(text.as_typed()).into_owned()] {
                prop_assert!(!shown.chars().any(char::is_control));
            }
            prop_assert!(cut(&text, width).width() <= width.max(1));
        }
    }
}
