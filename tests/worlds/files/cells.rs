//! Rows of comma-separated files.

/// Rows below a header, quoted only where needed, as LinkedIn writes them.
pub(super) struct Sheet(csv::Writer<Vec<u8>>);

impl Sheet {
    pub(super) fn new(header: &str) -> Self {
        let mut sheet = Self(
            csv::WriterBuilder::new()
                .flexible(true)
                .from_writer(Vec::new()),
        );
        sheet.row(header.split(','));
        sheet
    }

    pub(super) fn row<T: AsRef<[u8]>>(&mut self, cells: impl IntoIterator<Item = T>) {
        self.0.write_record(cells).expect("memory takes every row");
    }

    pub(super) fn bytes(self) -> Vec<u8> {
        self.0.into_inner().expect("memory takes every row")
    }
}
