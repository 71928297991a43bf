//! The whole result as one JSON document.
//!
//! A row is a line, so that lines can be compared; numbers that are no whole ones have three decimals, as
//! in the CSV files; text stands as it was typed, its dangerous characters by their numbers.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::ser::{Formatter, Serializer};

use crate::comparison::Comparison;
use crate::escape::{acts, is_plain};
use crate::report::Report;

/// The version of the schemas in `json/`. It rises where a name or a meaning changes; a member that is new does
/// not raise it.
const SCHEMA_VERSION: u32 = 1;

/// A document: what is said, with the version.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Document<'a, T> {
    /// The version of this schema: another number means that names or meanings changed.
    #[cfg_attr(test, schemars(range(min = 1, max = 1)))]
    schema_version: u32,
    #[serde(flatten)]
    said: &'a T,
}

/// Writes a report and the end of its last line.
pub fn json(out: &mut impl Write, report: &Report) -> io::Result<()> {
    versioned(out, report)
}

/// Writes a comparison and the end of its last line.
pub fn comparison_json(out: &mut impl Write, comparison: &Comparison) -> io::Result<()> {
    versioned(out, comparison)
}

fn versioned(out: &mut impl Write, said: &impl Serialize) -> io::Result<()> {
    document(
        out,
        &Document {
            schema_version: SCHEMA_VERSION,
            said,
        },
    )
}

/// Writes any document in the one form.
fn document(out: &mut impl Write, document: &impl Serialize) -> io::Result<()> {
    let mut serializer = Serializer::with_formatter(&mut *out, Lines::default());
    document.serialize(&mut serializer)?;
    writeln!(out)
}

/// Down to this depth every member has a line of its own: those of the document and of its objects, and the
/// rows of its lists.
const LINES_TO: usize = 2;

/// How values are put down.
#[derive(Default)]
struct Lines {
    depth: usize,
    /// Whether the innermost container has something in it.
    is_filled: bool,
}

impl Lines {
    fn begin(&mut self, out: &mut (impl Write + ?Sized), bracket: &[u8]) -> io::Result<()> {
        self.depth += 1;
        self.is_filled = false;
        out.write_all(bracket)
    }

    fn end(&mut self, out: &mut (impl Write + ?Sized), bracket: &[u8]) -> io::Result<()> {
        let breaks = self.depth <= LINES_TO && self.is_filled;
        self.depth -= 1;
        if breaks {
            self.new_line(out)?;
        }
        self.is_filled = true;
        out.write_all(bracket)
    }

    fn new_line(&self, out: &mut (impl Write + ?Sized)) -> io::Result<()> {
        out.write_all(b"\n")?;
        (0..self.depth).try_for_each(|_| out.write_all(b" "))
    }

    fn part(&mut self, out: &mut (impl Write + ?Sized), first: bool) -> io::Result<()> {
        if !first {
            out.write_all(b",")?;
        }
        if self.depth <= LINES_TO {
            self.new_line(out)?;
        }
        self.is_filled = true;
        Ok(())
    }
}

impl Formatter for Lines {
    fn write_f64<W: Write + ?Sized>(&mut self, out: &mut W, value: f64) -> io::Result<()> {
        write!(out, "{value:.3}")
    }

    fn write_string_fragment<W: Write + ?Sized>(
        &mut self,
        out: &mut W,
        fragment: &str,
    ) -> io::Result<()> {
        if is_plain(fragment) {
            return out.write_all(fragment.as_bytes());
        }
        let mut rest = fragment;
        while let Some((at, c)) = rest.char_indices().find(|(_, c)| acts(*c)) {
            out.write_all(&rest.as_bytes()[..at])?;
            for unit in c.encode_utf16(&mut [0; 2]) {
                write!(out, "\\u{unit:04x}")?;
            }
            rest = &rest[at + c.len_utf8()..];
        }
        out.write_all(rest.as_bytes())
    }

    fn begin_object<W: Write + ?Sized>(&mut self, out: &mut W) -> io::Result<()> {
        self.begin(out, b"{")
    }

    fn end_object<W: Write + ?Sized>(&mut self, out: &mut W) -> io::Result<()> {
        self.end(out, b"}")
    }

    fn begin_object_key<W: Write + ?Sized>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        self.part(out, first)
    }

    fn begin_object_value<W: Write + ?Sized>(&mut self, out: &mut W) -> io::Result<()> {
        out.write_all(if self.depth <= LINES_TO { b": " } else { b":" })
    }

    fn begin_array<W: Write + ?Sized>(&mut self, out: &mut W) -> io::Result<()> {
        self.begin(out, b"[")
    }

    fn end_array<W: Write + ?Sized>(&mut self, out: &mut W) -> io::Result<()> {
        self.end(out, b"]")
    }

    fn begin_array_value<W: Write + ?Sized>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        self.part(out, first)
    }
}

#[cfg(test)]
mod tests;
