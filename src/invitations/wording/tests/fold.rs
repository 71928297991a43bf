//! The form that texts are matched on.

use crate::invitations::wording::fold::*;

#[test]
fn the_look_of_a_word_does_not_change_its_folded_form() {
    let cases = [
        ("Guaranteed RETURNS!", "guaranteed returns"),
        (
            "Größe, façade, Łódź, œuvre, İstanbul",
            "grosse facade lodz oeuvre istanbul",
        ),
        (
            "gua\u{200b}ran\u{ad}teed \u{202e}returns",
            "guaranteed returns",
        ),
        (
            "ＷｈａｔｓＡｐｐ 𝐛𝐢𝐭𝐜𝐨𝐢𝐧 Ⓣⓔⓛⓔⓖⓡⓐⓜ 🅲🆁🆈🅿🆃🅾 ᴡʜᴀᴛꜱᴀᴘᴘ",
            "whatsapp bitcoin telegram crypto whatsapp",
        ),
        ("ВΙТСΟΙΝ аnd сrурtо profits", "bitcoin and crypto profits"),
        (
            "b1tc0in inv3st crypt0 1nvest te1egram wa11et ca$h p@ssive",
            "bitcoin invest crypto invest telegram wallet cash passive",
        ),
        ("b i t c o i n", "bitcoin"),
        ("via W h a t s A p p today", "via whatsapp today"),
        ("T.e.l.e.g.r.a.m or W-h-a-t-s-A-p-p", "telegram or whatsapp"),
        ("b i t c o i n  n o w w", "bitcoin noww"),
        ("W. h. a. t. s. A. p. p.", "whatsapp"),
        ("soooo easyyyy", "so easy"),
        ("Y🔥o🔥u w🔥o🔥n!", "you won"),
        (
            "M a k e   m o n e y   w i t h   B T C , a s k   m e",
            "make money with btc ask me",
        ),
    ];
    for (text, folded) in cases {
        assert_eq!(fold(text), folded, "{text}");
    }
}

#[test]
fn numbers_addresses_and_abbreviations_stay_what_they_are() {
    let cases = [
        (
            "10 years since 2014, 1,000 thanks",
            "10 years since 2014 1000 thanks",
        ),
        (
            "the 1st, 15min, 5k, B2B, web3, covid19",
            "the 1st 15min 5k b2b web3 covid19",
        ),
        ("anna@example.com", "anna example com"),
        ("write to anna@example.com.", "write to anna example com"),
        ("Wh@tsApp.", "whatsapp"),
        ("I'd say U.S.A. is fine", "i d say u s a is fine"),
        ("c'è l'ho e l'altro", "c e l ho e l altro"),
        ("Привет, как дела?", "привет как дела"),
        ("", ""),
        ("🚀🚀", ""),
    ];
    for (text, folded) in cases {
        assert_eq!(fold(text), folded, "{text}");
    }
}

#[test]
fn sentences_and_paragraphs_end() {
    assert_eq!(
        fold_sentences("Hi J. Doe! How are you?\n\nBest\nAnna"),
        "hi j doe . how are you . . best anna"
    );
}

#[test]
fn each_look_alike_has_its_letter() {
    assert_eq!(LOOK_ALIKES.0.chars().count(), LOOK_ALIKES.1.chars().count());
}
