//! Files in UTF-16 with tabs, every cell quoted, as LinkedIn wrote some until 2022.

/// A whole file; empty without rows.
pub(super) fn wide(header: &[&str], rows: impl IntoIterator<Item = Vec<String>>) -> Vec<u8> {
    let quoted = |cell: &str| format!("\"{}\"", cell.replace('"', "\"\""));
    let head = header
        .iter()
        .map(|cell| quoted(cell))
        .collect::<Vec<_>>()
        .join("\t");
    let lines: Vec<String> = rows
        .into_iter()
        .map(|row| {
            row.iter()
                .map(|cell| quoted(cell))
                .collect::<Vec<_>>()
                .join("\t")
        })
        .collect();
    if lines.is_empty() {
        return Vec::new();
    }
    let text = format!("\u{FEFF}{head}\n{}", lines.join("\n"));
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}
