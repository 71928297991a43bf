//! The wording lists against texts that were written apart from them. The rule: texts marked `held_out` were
//! not looked at when the lists were last widened, so their rates say how good the lists are; the rates
//! of all only say that nothing was lost.

use netcheck::invitations::wording::{WordingKind, hits, is_stock};

/// A text of the files.
struct Text {
    language: String,
    words: String,
    held_out: bool,
}

fn texts(file: &str) -> Vec<Text> {
    let path = format!(
        "{}/tests/program/texts/{file}.csv",
        env!("CARGO_MANIFEST_DIR")
    );
    let mut reader = csv::Reader::from_path(path).expect("the texts");
    let texts: Vec<_> = reader
        .records()
        .map(|row| row.expect("a row"))
        .map(|row| Text {
            language: row[0].to_owned(),
            words: row[1].to_owned(),
            held_out: &row[row.len() - 1] == "yes",
        })
        .collect();
    assert!(texts.len() >= 60, "{file}");
    texts
}

fn shows(text: &str, kinds: &[WordingKind]) -> bool {
    hits(text).iter().any(|hit| kinds.contains(&hit.kind))
}

/// The texts of a file for which `holds` does not hold, with their languages.
fn misses(file: &str, holds: impl Fn(&str) -> bool) -> Vec<String> {
    texts(file)
        .into_iter()
        .filter(|text| !holds(&text.words))
        .map(|text| format!("{}: {}", text.language, text.words))
        .collect()
}

/// Per cent of these texts for which `holds` holds.
fn rate<'a>(texts: impl Iterator<Item = &'a Text> + Clone, holds: impl Fn(&str) -> bool) -> usize {
    let all = texts.clone().count();
    texts.filter(|text| holds(&text.words)).count() * 100 / all
}

const SOLICITS: [WordingKind; 4] = [
    WordingKind::Scam,
    WordingKind::AsksForMoney,
    WordingKind::Pitch,
    WordingKind::Recruitment,
];

#[test]
fn no_friendly_note_is_called_scam_pitch_or_recruitment() {
    for file in ["friendly", "no_claim"] {
        assert_eq!(misses(file, |text| !shows(text, &SOLICITS)), [""; 0]);
    }
}

#[test]
fn most_texts_of_each_kind_are_told() {
    use WordingKind::{AsksForMoney, Pitch, Recruitment, Scam, SharedPast};
    let mut fewer = Vec::new();
    for (file, kinds, of_all, of_held_out) in [
        ("scam", &[Scam, AsksForMoney][..], 99, 95),
        // A claimed shared past must not hide a scam, so nothing milder counts.
        ("claiming_scam", &[Scam], 88, 69),
        ("pitch", &[Pitch, Scam], 93, 80),
        ("claiming_pitch", &[Pitch, Scam], 85, 70),
        ("recruiter", &[Recruitment], 92, 70),
        ("shared_past", &[SharedPast], 93, 68),
    ] {
        let texts = texts(file);
        let told = |text: &str| shows(text, kinds);
        let all = rate(texts.iter(), told);
        let held_out = rate(texts.iter().filter(|text| text.held_out), told);
        if all < of_all || held_out < of_held_out {
            fewer.push(format!(
                "{file}: {all} % of all, {held_out} % of those held out"
            ));
        }
    }
    assert!(fewer.is_empty(), "{}", fewer.join("\n"));
}

#[test]
fn what_claims_no_shared_past_is_told_as_none() {
    let wrong = misses("no_claim", |text| !shows(text, &[WordingKind::SharedPast]));
    assert!(wrong.len() <= 1, "{}", wrong.join("\n"));
}

#[test]
fn a_stock_phrase_is_told_from_words_of_their_own() {
    let missed = misses("stock", is_stock);
    assert!(missed.len() <= 24, "{}", missed.join("\n"));
    for file in ["personal", "friendly"] {
        assert_eq!(misses(file, |text| !is_stock(text)), [""; 0]);
    }
    assert_eq!(misses("personal", |text| !shows(text, &SOLICITS)), [""; 0]);
}
