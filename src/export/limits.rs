//! How much of an export is read. An archive is text typed by strangers: a few kilobytes can unpack to
//! terabytes. Each limit is far above the largest real account, so that what exceeds it is no export.

/// The most that a table may hold.
#[derive(Clone, Copy, Debug)]
pub(super) struct Size {
    /// Bytes of text, after unpacking and decoding.
    pub(super) bytes: u64,
    /// Rows below the header.
    pub(super) rows: usize,
}

const MIB: u64 = 1 << 20;

/// Tables of people, of which each row is judged. LinkedIn allows 30,000 connections (4 MB) and as many
/// are far from reached by invitations, contacts or praise.
pub(super) const PEOPLE: Size = Size {
    bytes: 128 * MIB,
    rows: 100_000,
};

/// messages.csv. The largest account thought of has a million messages, of half a kilobyte on average.
pub(super) const MESSAGES: Size = Size {
    bytes: 1024 * MIB,
    rows: 3_000_000,
};

/// Posts, reactions, sign-ins and the like, of which a day is kept: a hundred a day for 25 years.
pub(super) const DEEDS: Size = Size {
    bytes: 256 * MIB,
    rows: 1_000_000,
};

/// Bytes unpacked from all archives of a run, files that are compared or read twice counted twice.
pub(super) const BYTES_IN_ALL: u64 = 3 * 1024 * MIB;

/// Files listed of one archive. LinkedIn's have some 60; a folder may hold pictures and other things.
pub(super) const FILES: usize = 100_000;

/// Bytes of one row. LinkedIn cuts a message at 8,000 characters, and the longest row measured has 6 KB.
pub(super) const ROW_BYTES: usize = 256 * 1024;

/// Bytes of one cell that is read: 8,000 characters of four bytes.
pub(super) const CELL_BYTES: usize = 32 * 1024;

/// Cells of one row or header. LinkedIn's widest table has 30; a spreadsheet pads to at most 16,384.
pub(super) const CELLS: usize = 20_000;

/// Rows of one table that are named as not used as they are. With more, it is no such table: its layout
/// is one that netcheck does not know.
pub(super) const PROBLEMS: usize = 100_000;
