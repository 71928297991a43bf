//! A row as the cells of one line: the serializer of CSV, beside that of JSON.
//!
//! Nothing leaves it but through the escape, so that no cell misses it.

use std::fmt::{Display, Write};

use csv::{Error, StringRecord};
use serde::ser::{Impossible, Serialize, SerializeSeq, SerializeStruct, Serializer};

use crate::escape::for_cell;

/// The line so far, and the text of the cell that is being written.
#[derive(Default)]
pub(super) struct Cells {
    line: StringRecord,
    cell: String,
    /// Whether the cell ends with a code: a word of netcheck's own.
    is_code: bool,
}

impl Cells {
    /// The cells of a row, in the order of its fields.
    pub(super) fn of(&mut self, row: &impl Serialize) -> csv::Result<&StringRecord> {
        self.line.clear();
        row.serialize(&mut *self)?;
        Ok(&self.line)
    }
}

/// Codes are parted so.
const BETWEEN_CODES: &str = ";";
/// Sentences are parted so.
const BETWEEN_SENTENCES: &str = "; ";

impl SerializeStruct for &mut Cells {
    type Ok = ();
    type Error = Error;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        _: &'static str,
        value: &T,
    ) -> csv::Result<()> {
        value.serialize(&mut **self)?;
        self.line.push_field(&for_cell(&self.cell));
        self.cell.clear();
        Ok(())
    }

    fn end(self) -> csv::Result<()> {
        Ok(())
    }
}

/// A list is one cell. Inside it a `;` of a sentence becomes a `,`.
impl SerializeSeq for &mut Cells {
    type Ok = ();
    type Error = Error;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> csv::Result<()> {
        let begin = self.cell.len();
        self.is_code = false;
        value.serialize(&mut **self)?;
        if self.cell[begin..].contains(';') {
            let element = self.cell.split_off(begin);
            self.cell.push_str(&element.replace(';', ","));
        }
        if begin > 0 {
            let between = if self.is_code {
                BETWEEN_CODES
            } else {
                BETWEEN_SENTENCES
            };
            self.cell.insert_str(begin, between);
        }
        Ok(())
    }

    fn end(self) -> csv::Result<()> {
        Ok(())
    }
}

/// Values that print as they are.
macro_rules! plain {
    ($($name:ident: $type:ty,)*) => {
        $(fn $name(self, value: $type) -> csv::Result<()> {
            // Into a string nothing fails.
            let _ = write!(self.cell, "{value}");
            Ok(())
        })*
    };
}

fn no_cell<T>(what: &str) -> csv::Result<T> {
    Err(serde::ser::Error::custom(format_args!(
        "{what} does not fit a cell"
    )))
}

impl Serializer for &mut Cells {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = Self;
    type SerializeStruct = Self;
    type SerializeTuple = Impossible<(), Error>;
    type SerializeTupleStruct = Impossible<(), Error>;
    type SerializeTupleVariant = Impossible<(), Error>;
    type SerializeMap = Impossible<(), Error>;
    type SerializeStructVariant = Impossible<(), Error>;

    plain! {
        serialize_bool: bool,
        serialize_i8: i8, serialize_i16: i16, serialize_i32: i32, serialize_i64: i64,
        serialize_u8: u8, serialize_u16: u16, serialize_u32: u32, serialize_u64: u64,
        serialize_char: char,
    }

    fn serialize_str(self, value: &str) -> csv::Result<()> {
        self.cell.push_str(value);
        Ok(())
    }

    fn collect_str<T: Display + ?Sized>(self, value: &T) -> csv::Result<()> {
        let _ = write!(self.cell, "{value}");
        Ok(())
    }

    fn serialize_f32(self, value: f32) -> csv::Result<()> {
        self.serialize_f64(f64::from(value))
    }

    fn serialize_f64(self, value: f64) -> csv::Result<()> {
        let _ = write!(self.cell, "{value:.3}");
        Ok(())
    }

    fn serialize_none(self) -> csv::Result<()> {
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> csv::Result<()> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> csv::Result<()> {
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> csv::Result<()> {
        Ok(())
    }

    fn serialize_unit_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
    ) -> csv::Result<()> {
        self.is_code = true;
        self.cell.push_str(variant);
        Ok(())
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> csv::Result<()> {
        value.serialize(self)
    }

    fn serialize_seq(self, _: Option<usize>) -> csv::Result<Self> {
        Ok(self)
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> csv::Result<Self> {
        Ok(self)
    }

    fn serialize_bytes(self, _: &[u8]) -> csv::Result<()> {
        no_cell("bytes")
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> csv::Result<()> {
        no_cell("a variant with a value")
    }

    fn serialize_tuple(self, _: usize) -> csv::Result<Self::SerializeTuple> {
        no_cell("a tuple")
    }

    fn serialize_tuple_struct(
        self,
        _: &'static str,
        _: usize,
    ) -> csv::Result<Self::SerializeTupleStruct> {
        no_cell("a tuple")
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> csv::Result<Self::SerializeTupleVariant> {
        no_cell("a tuple")
    }

    fn serialize_map(self, _: Option<usize>) -> csv::Result<Self::SerializeMap> {
        no_cell("a map")
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> csv::Result<Self::SerializeStructVariant> {
        no_cell("a variant with fields")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invitations::Flag;
    use crate::report::Sentences;
    use crate::ties::Milli;
    use crate::untrusted::Untrusted;

    #[derive(serde::Serialize)]
    struct AnyRow {
        count: Option<usize>,
        share: Milli,
        flags: Vec<Flag>,
        evidence: Sentences,
        nothing: Option<u64>,
    }

    #[test]
    fn numbers_lists_and_what_is_missing_are_one_cell_each() -> csv::Result<()> {
        let row = AnyRow {
            count: Some(3),
            share: Milli(1500),
            flags: vec![Flag::RepeatedNote, Flag::AsksForMoney],
            evidence: Sentences(vec![
                Untrusted::new("at Contoso; Fabrikam"),
                Untrusted::new("you wrote"),
            ]),
            nothing: None,
        };
        assert_eq!(
            Cells::default().of(&row)?,
            vec![
                "3",
                "1.500",
                "repeated_note;asks_for_money",
                "at Contoso, Fabrikam; you wrote",
                ""
            ]
        );
        Ok(())
    }
}
