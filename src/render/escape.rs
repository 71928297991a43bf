//! The escapes that make a stranger's text harmless in each medium, the true text still to be recognised.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use crate::untrusted::Untrusted;

/// Stands in for a character that would act instead of being seen.
const REPLACEMENT: char = '\u{fffd}';

/// Characters that act on a terminal, turn the direction of text, or hide.
pub(super) fn acts(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2028}' | '\u{2029}'
            | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{61c}' | '\u{180e}' | '\u{ad}'
            | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// The text with every acting character made visible. Zero-width joiners between other characters stay:
/// they shape Persian, Indic scripts and emoji.
fn visible(text: &str) -> String {
    if !text.chars().any(acts) {
        return text.to_owned();
    }
    let chars: Vec<char> = text.chars().collect();
    (0..chars.len())
        .map(|at| {
            let c = chars[at];
            let joins = matches!(c, '\u{200c}' | '\u{200d}')
                && at > 0
                && at + 1 < chars.len()
                && !chars[at - 1].is_ascii()
                && !chars[at + 1].is_ascii();
            if acts(c) && !joins { REPLACEMENT } else { c }
        })
        .collect()
}

/// For a terminal.
pub fn for_terminal(text: &Untrusted) -> String {
    visible(text.as_typed())
}

/// For a page, whose template escapes what HTML would take for markup.
pub(super) fn for_page(text: &Untrusted) -> String {
    visible(text.as_typed())
}

/// For a terminal, cut to a width of columns with an ellipsis.
pub(super) fn cut(text: &Untrusted, width: usize) -> String {
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

/// For a cell of a CSV file: a cell that a spreadsheet would run is prefixed with `'`.
pub fn for_cell(text: &str) -> String {
    let text = visible(text);
    if runs(&text) {
        format!("'{text}")
    } else {
        text
    }
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
    let is_number = cell.parse::<f64>().is_ok_and(f64::is_finite)
        && cell
            .bytes()
            .all(|byte| byte.is_ascii_digit() || matches!(byte, b'+' | b'-' | b'.'));
    is_sign && !is_number || cell.starts_with(['\t', '\r'])
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
            for shown in [for_terminal(&text), cut(&text, width), for_cell(text.as_typed())] {
                prop_assert!(!shown.chars().any(char::is_control));
            }
            prop_assert!(cut(&text, width).width() <= width.max(1));
        }
    }
}
