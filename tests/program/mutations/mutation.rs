//! What happens to an export: one kind of damage at a time, at a place drawn by seeded chance.

use crate::made_up::chance::Chance;

/// Damage to the bytes of one table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Damage {
    BitsFlipped,
    CutOff,
    PieceLost,
    NoiseAdded,
    ZerosAdded,
    RowLost,
    RowDoubled,
    RowsJoined,
    RowCutShort,
    QuoteAdded,
    QuoteLost,
    ColumnsSwapped,
    ColumnLost,
    ColumnDoubled,
    ColumnsByTheThousand,
    Utf16,
    Utf16WithoutMark,
    HalfUtf16,
    Windows1252,
    MarkInside,
    LineEndsMixed,
    LineEndsCr,
    CellOfTenMegabytes,
    DateAtTheEdge,
    HostileText,
    Emptied,
    HeaderLost,
    AnotherTable,
}

impl Damage {
    pub(super) const ALL: [Self; 28] = [
        Self::BitsFlipped,
        Self::CutOff,
        Self::PieceLost,
        Self::NoiseAdded,
        Self::ZerosAdded,
        Self::RowLost,
        Self::RowDoubled,
        Self::RowsJoined,
        Self::RowCutShort,
        Self::QuoteAdded,
        Self::QuoteLost,
        Self::ColumnsSwapped,
        Self::ColumnLost,
        Self::ColumnDoubled,
        Self::ColumnsByTheThousand,
        Self::Utf16,
        Self::Utf16WithoutMark,
        Self::HalfUtf16,
        Self::Windows1252,
        Self::MarkInside,
        Self::LineEndsMixed,
        Self::LineEndsCr,
        Self::CellOfTenMegabytes,
        Self::DateAtTheEdge,
        Self::HostileText,
        Self::Emptied,
        Self::HeaderLost,
        Self::AnotherTable,
    ];

    /// Whether at most one row can be lost by it.
    pub(super) fn costs_one_row(self) -> bool {
        matches!(
            self,
            Self::RowLost | Self::RowDoubled | Self::QuoteAdded | Self::QuoteLost
        )
    }

    /// The table as it stands afterwards.
    pub(super) fn done_to(self, table: &[u8], chance: &mut Chance) -> Vec<u8> {
        let mut bytes = table.to_vec();
        match self {
            Self::BitsFlipped => {
                for _ in 0..chance.count(1..=20) {
                    let at = place(&bytes, chance);
                    if let Some(byte) = bytes.get_mut(at) {
                        *byte ^= 1 << chance.count(0..=7);
                    }
                }
            }
            Self::CutOff => bytes.truncate(place(table, chance)),
            Self::PieceLost => {
                let (a, b) = (place(table, chance), place(table, chance));
                bytes.drain(a.min(b)..a.max(b));
            }
            Self::NoiseAdded => {
                let noise: Vec<u8> = (0..chance.count(1..=300)).map(|_| byte(chance)).collect();
                insert(&mut bytes, place(table, chance), &noise);
            }
            Self::ZerosAdded => {
                let zeros = vec![0; chance.count(1..=5000)];
                insert(&mut bytes, place(table, chance), &zeros);
            }
            Self::RowLost | Self::RowDoubled | Self::RowsJoined | Self::RowCutShort => {
                return self.done_to_rows(table, chance);
            }
            Self::QuoteAdded => {
                let (from, to) = body(table);
                insert(&mut bytes, chance.count(from..=to), b"\"");
            }
            Self::QuoteLost => {
                let (from, _) = body(table);
                let quotes = (from..table.len()).filter(|at| table[*at] == b'"');
                let quotes: Vec<usize> = quotes.collect();
                if !quotes.is_empty() {
                    bytes.remove(quotes[chance.count(0..=quotes.len() - 1)]);
                }
            }
            Self::ColumnsSwapped
            | Self::ColumnLost
            | Self::ColumnDoubled
            | Self::ColumnsByTheThousand => return self.done_to_columns(table, chance),
            Self::Utf16 => bytes = [vec![0xff, 0xfe], utf16(table)].concat(),
            Self::Utf16WithoutMark => bytes = utf16(table),
            Self::HalfUtf16 => {
                let at = place(table, chance);
                bytes.truncate(at);
                bytes.extend(utf16(&table[at..]));
            }
            Self::Windows1252 => {
                let text = String::from_utf8_lossy(table);
                bytes = text
                    .chars()
                    .map(|c| u8::try_from(c).unwrap_or(b'?'))
                    .collect();
            }
            Self::MarkInside => insert(&mut bytes, place(table, chance), b"\xef\xbb\xbf"),
            Self::LineEndsMixed | Self::LineEndsCr => {
                bytes.clear();
                for byte in table {
                    match byte {
                        b'\n' if self == Self::LineEndsCr => bytes.push(b'\r'),
                        b'\n' if chance.permille(500) => bytes.extend(b"\r\n"),
                        other => bytes.push(*other),
                    }
                }
            }
            Self::CellOfTenMegabytes => {
                let cell = vec![b'x'; 10 << 20];
                insert(&mut bytes, place(table, chance), &cell);
            }
            Self::DateAtTheEdge => return edge_dates(table, chance),
            Self::HostileText => {
                let text = chance.pick(&HOSTILE);
                insert(&mut bytes, place(table, chance), text.as_bytes());
            }
            Self::Emptied => bytes.clear(),
            Self::HeaderLost => {
                let (from, _) = body(table);
                bytes.drain(..from);
            }
            Self::AnotherTable => bytes = b"Name,Kind\nAna,1\n".to_vec(),
        }
        bytes
    }

    fn done_to_rows(self, table: &[u8], chance: &mut Chance) -> Vec<u8> {
        let mut rows: Vec<Vec<u8>> = table
            .split_inclusive(|byte| *byte == b'\n')
            .map(<[u8]>::to_vec)
            .collect();
        let first = rows.len().min(5);
        if first < rows.len() {
            let at = chance.count(first..=rows.len() - 1);
            match self {
                Self::RowLost => drop(rows.remove(at)),
                Self::RowDoubled => rows.insert(at, rows[at].clone()),
                Self::RowsJoined => drop(rows[at].pop()),
                _ => {
                    let length = chance.count(0..=rows[at].len());
                    rows[at].truncate(length);
                    rows[at].push(b'\n');
                }
            }
        }
        rows.concat()
    }

    fn done_to_columns(self, table: &[u8], chance: &mut Chance) -> Vec<u8> {
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .from_reader(table);
        let mut writer = csv::WriterBuilder::new()
            .flexible(true)
            .from_writer(Vec::new());
        let (one, other) = (chance.count(0..=9), chance.count(0..=9));
        for row in reader.byte_records().map_while(Result::ok) {
            let mut cells: Vec<&[u8]> = row.iter().collect();
            let thousands = vec![b"x".as_slice(); 10_000];
            let (a, b) = (one % cells.len().max(1), other % cells.len().max(1));
            match self {
                _ if cells.is_empty() => {}
                Self::ColumnsSwapped => cells.swap(a, b),
                Self::ColumnLost => drop(cells.remove(a)),
                Self::ColumnDoubled => cells.insert(b, cells[a]),
                _ if chance.permille(100) => cells.extend(thousands),
                _ => {}
            }
            writer.write_byte_record(&cells.into()).expect("memory");
        }
        writer.into_inner().expect("memory")
    }
}

/// What strangers could type.
const HOSTILE: [&str; 8] = [
    "\u{1b}[2J\u{1b}]52;c;aGk=\u{7}",
    "\u{9b}31m\u{8}\u{8}\u{202e}",
    "=HYPERLINK(\"x\")",
    "<script>alert(1)</script>",
    "\u{200b}\u{feff}\u{2028}",
    ",\"\n",
    ";=1+1;",
    "%FF%00%0A",
];

/// Dates that no account has, in the forms of the files.
const EDGES: [&str; 8] = [
    "01 Jan 0001",
    "31 Dec 9999",
    "29 Feb 2023",
    "1/1/00, 12:00 AM",
    "13/45/26, 25:61 PM",
    "9999-12-31 23:59:59 UTC",
    "0000-00-00 00:00:00 UTC",
    "-1",
];

fn edge_dates(table: &[u8], chance: &mut Chance) -> Vec<u8> {
    let text = String::from_utf8_lossy(table);
    let is_date =
        |cell: &str| cell.len() > 8 && cell.bytes().filter(u8::is_ascii_digit).count() >= 5;
    let cells = text.split_inclusive([',', '\n']).map(|cell| {
        let (bare, end) = cell.split_at(cell.trim_end_matches([',', '\n', '\r']).len());
        if is_date(bare) && chance.permille(30) {
            format!("\"{}\"{end}", chance.pick(&EDGES))
        } else {
            cell.to_owned()
        }
    });
    cells.collect::<String>().into_bytes()
}

fn place(bytes: &[u8], chance: &mut Chance) -> usize {
    chance.count(0..=bytes.len())
}

/// From below the header, if the table has so many lines, to its end.
fn body(table: &[u8]) -> (usize, usize) {
    let lines = table.split_inclusive(|byte| *byte == b'\n').take(5);
    (lines.map(<[u8]>::len).sum(), table.len())
}

fn byte(chance: &mut Chance) -> u8 {
    u8::try_from(chance.count(0..=255)).expect("a byte")
}

fn insert(bytes: &mut Vec<u8>, at: usize, more: &[u8]) {
    bytes.splice(at..at, more.iter().copied());
}

fn utf16(bytes: &[u8]) -> Vec<u8> {
    String::from_utf8_lossy(bytes)
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect()
}
