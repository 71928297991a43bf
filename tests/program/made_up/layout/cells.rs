//! Lines of a comma-separated file, quoted only where needed, as LinkedIn writes them.

/// A line in the making.
#[derive(Default)]
pub(crate) struct Line {
    bytes: Vec<u8>,
    begun: bool,
    quotes_all: bool,
}

impl Line {
    pub(crate) fn of(cells: &[&str]) -> Self {
        Self::default().cells(cells)
    }

    /// A line of a file that quotes every cell.
    pub(crate) fn quoted() -> Self {
        Self {
            quotes_all: true,
            ..Self::default()
        }
    }

    /// Adds several cells.
    pub(crate) fn cells(self, cells: &[&str]) -> Self {
        cells.iter().fold(self, |line, cell| line.cell(cell))
    }

    /// Adds a cell.
    pub(crate) fn cell(mut self, text: &str) -> Self {
        if self.begun {
            self.bytes.push(b',');
        }
        self.begun = true;
        if self.quotes_all || text.contains([',', '"', '\n', '\r']) {
            self.bytes.push(b'"');
            self.bytes
                .extend_from_slice(text.replace('"', "\"\"").as_bytes());
            self.bytes.push(b'"');
        } else {
            self.bytes.extend_from_slice(text.as_bytes());
        }
        self
    }

    /// Adds a cell that is already written in the file's own way.
    pub(crate) fn raw(mut self, text: &str) -> Self {
        if self.begun {
            self.bytes.push(b',');
        }
        self.begun = true;
        self.bytes.extend_from_slice(text.as_bytes());
        self
    }

    /// The line with its end.
    pub(crate) fn ended(mut self) -> Vec<u8> {
        self.bytes.push(b'\n');
        self.bytes
    }
}

/// A file of a header and lines, empty without lines.
pub(crate) fn file(header: &str, lines: impl IntoIterator<Item = Line>) -> Vec<u8> {
    let mut bytes = Vec::new();
    for line in lines {
        if bytes.is_empty() {
            bytes.extend_from_slice(header.as_bytes());
            bytes.push(b'\n');
        }
        bytes.extend(line.ended());
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_cells_that_need_quotes_get_them() {
        let line = Line::of(&["", "a b ", "c,d", "e \"f\"", "g"]);
        assert_eq!(line.ended(), b",a b ,\"c,d\",\"e \"\"f\"\"\",g\n");
    }

    #[test]
    fn a_file_without_rows_is_no_file() {
        assert!(file("A,B", []).is_empty());
    }
}
