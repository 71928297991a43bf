//! The wording lists against texts that were written apart from them. Half of the texts were at hand when
//! the lists were widened, so the rates below say that nothing was lost, not how good the lists are.

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

/// The texts of a file for which `holds` does not hold, with their languages.
fn misses(file: &str, holds: impl Fn(&str) -> bool) -> Vec<String> {
    let all = texts(file).into_iter().filter(|(_, text)| !holds(text));
    all.map(|(language, text)| format!("{language}: {text}"))
        .collect()
}

const SOLICITS: [WordingKind; 4] = [
    WordingKind::Scam,
    WordingKind::AsksForMoney,
    WordingKind::Pitch,
    WordingKind::Recruitment,
];

#[test]
fn no_friendly_note_is_called_scam_pitch_or_recruitment() {
    assert_eq!(misses("friendly", |text| !shows(text, &SOLICITS)), [""; 0]);
}

#[test]
fn most_texts_of_each_kind_are_told() {
    for (file, kinds, per_cent) in [
        (
            "scam",
            &[WordingKind::Scam, WordingKind::AsksForMoney][..],
            95,
        ),
        ("pitch", &[WordingKind::Pitch, WordingKind::Scam], 80),
        ("recruiter", &[WordingKind::Recruitment], 88),
        ("shared_past", &[WordingKind::SharedPast], 86),
    ] {
        let (all, misses) = (texts(file).len(), misses(file, |text| shows(text, kinds)));
        let told = (all - misses.len()) * 100 / all;
        assert!(told >= per_cent, "{file}: {told} %\n{}", misses.join("\n"));
    }
}

#[test]
fn a_stock_phrase_is_told_from_words_of_their_own() {
    let missed = misses("stock", is_stock);
    assert!(missed.len() <= 12, "{}", missed.join("\n"));
    assert_eq!(misses("personal", |text| !is_stock(text)), [""; 0]);
    assert_eq!(misses("friendly", |text| !is_stock(text)), [""; 0]);
    let wrong = misses("personal", |text| !shows(text, &SOLICITS));
    assert!(wrong.len() <= 1, "{}", wrong.join("\n"));
}
