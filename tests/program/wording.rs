//! The wording lists against texts that were written apart from them.

use netcheck::invitations::wording::{WordingKind, hits, is_stock};

/// A file of texts: language and text of each.
fn texts(file: &str) -> Vec<(String, String)> {
    let path = format!(
        "{}/tests/program/texts/{file}.csv",
        env!("CARGO_MANIFEST_DIR")
    );
    let mut reader = csv::Reader::from_path(path).expect("the texts");
    let texts: Vec<_> = reader
        .records()
        .map(|row| row.expect("a row"))
        .map(|row| (row[0].to_owned(), row[1].to_owned()))
        .collect();
    assert!(texts.len() >= 60, "{file}");
    texts
}

fn shows(text: &str, kinds: &[WordingKind]) -> bool {
    hits(text).iter().any(|hit| kinds.contains(&hit.kind))
}

/// Per cent of a file's texts for which `holds`, and the languages and texts for which it does not.
fn rate(file: &str, holds: impl Fn(&str) -> bool) -> (usize, Vec<String>) {
    let texts = texts(file);
    let misses: Vec<String> = texts
        .iter()
        .filter(|(_, text)| !holds(text))
        .map(|(language, text)| format!("{language}: {text}"))
        .collect();
    ((texts.len() - misses.len()) * 100 / texts.len(), misses)
}

#[test]
fn no_friendly_note_is_called_scam_or_pitch() {
    let (_, wrong) = rate("friendly", |text| {
        !shows(text, &[WordingKind::Scam, WordingKind::Pitch])
    });
    assert_eq!(wrong, [""; 0]);
}
#[test]
fn tmp_rates() {
    for (file, kinds) in [
        ("scam", vec![WordingKind::Scam]),
        ("pitch", vec![WordingKind::Pitch, WordingKind::Scam]),
        ("recruiter", vec![WordingKind::Recruitment]),
        ("shared_past", vec![WordingKind::SharedPast]),
    ] {
        let (rate, misses) = rate(file, |text| shows(text, &kinds));
        println!("{file} {rate} misses {}", misses.len());
        for m in misses {
            println!("   {m}");
        }
    }
    let (r, m) = rate("stock", is_stock);
    println!("stock {r}");
    for m in m {
        println!("   {m}");
    }
    let (r, m) = rate("personal", |t| {
        !is_stock(t) && hits(t).iter().all(|h| h.kind == WordingKind::Stock)
    });
    println!("personal {r}");
    for m in m {
        println!("   {m} {:?}", hits(&m[4..]));
    }
    let (r, m) = rate("friendly", |t| {
        !shows(t, &[WordingKind::Recruitment, WordingKind::AsksForMoney])
    });
    println!("friendly no recruit/money {r}");
    for m in m {
        println!("   {m} {:?}", hits(&m[4..]));
    }
}
