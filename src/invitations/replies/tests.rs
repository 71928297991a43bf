//! What every text keeps, whatever goes into it.

use super::*;

fn facts(place: &str) -> Vec<Fact> {
    vec![
        Fact::TalkedBetween {
            first_year: 2021,
            last_year: 2021,
        },
        Fact::TalkedBetween {
            first_year: 2019,
            last_year: 2025,
        },
        Fact::TalkedBetween {
            first_year: 2025,
            last_year: 2019,
        },
        Fact::BothAt {
            place: place.to_owned(),
        },
        Fact::TheyEndorsed,
        Fact::YouEndorsed,
        Fact::Recommended,
        Fact::YouInvited,
        Fact::AddressBook,
        Fact::NoteOnly,
    ]
}

const NAMES: [&str; 9] = [
    "Anna",
    "",
    " ",
    "🚀",
    "{place}",
    "Anna, CEO at x.com",
    "Earn $500",
    "\u{202e}annA",
    "Bartholomäus Maximilian Kurz",
];

/// Every text there is, with these names and places.
fn all_texts() -> Vec<String> {
    let long = "Gesellschaft für internationale Zusammenarbeit und Entwicklu";
    assert_eq!(long.chars().count(), 60);
    let mut texts = Vec::new();
    for language in Language::ALL {
        for name in NAMES {
            for place in [
                "Contoso",
                "",
                "  ",
                "\u{200b}",
                "{name}",
                "www.example.com",
                long,
                &long.repeat(4),
            ] {
                for fact in facts(place) {
                    texts.push(accept_reply(language, name, &fact));
                    texts.push(invitation_draft(language, name, &fact));
                }
            }
            texts.extend(
                [Declined::Pitch, Declined::Recruiter, Declined::Stranger]
                    .map(|declined| polite_no(language, name, declined)),
            );
        }
    }
    texts
}

#[test]
fn no_text_has_an_empty_slot_a_stray_comma_or_a_blank_too_many() {
    for text in all_texts() {
        for sign in [
            "{",
            "}",
            "  ",
            " ,",
            ",,",
            "()",
            "( ",
            "$",
            "CEO",
            " .",
            "\u{202e}",
            "example.com",
        ] {
            assert!(!text.contains(sign), "{sign:?} in {text}");
        }
        assert_eq!(text.trim(), text);
        assert!(text.ends_with(['.', '!', '?']), "{text}");
    }
}

#[test]
fn a_draft_is_never_longer_than_linkedin_takes() {
    for language in Language::ALL {
        for name in NAMES {
            for length in [1, 20, 60, 61, 80, 81, 500] {
                for fact in facts(&"ü".repeat(length)) {
                    let draft = invitation_draft(language, name, &fact);
                    assert!(draft.encode_utf16().count() <= LONGEST_DRAFT, "{draft}");
                }
            }
        }
    }
}

#[test]
fn a_company_of_sixty_letters_is_named_in_a_draft_of_each_language() {
    let company = "x".repeat(60);
    for language in Language::ALL {
        let draft = invitation_draft(
            language,
            "Anna",
            &Fact::BothAt {
                place: company.clone(),
            },
        );
        assert!(draft.contains(&company), "{draft}");
    }
}

#[test]
fn an_accept_is_two_sentences_with_the_name_and_the_fact() {
    for language in Language::ALL {
        for fact in facts("Contoso") {
            let text = accept_reply(language, "Anna", &fact);
            let ends = text.matches(['.', '!', '?']).count();
            assert_eq!(ends, 2, "{text}");
            assert!(text.contains(" Anna,"), "{text}");
            match fact {
                Fact::TalkedBetween {
                    first_year,
                    last_year,
                } => {
                    assert!(
                        text.contains(&first_year.to_string())
                            && text.contains(&last_year.to_string()),
                        "{text}"
                    );
                }
                Fact::BothAt { .. } => {
                    assert!(text.contains("Contoso"), "{text}");
                }
                _ => assert!(!text.contains("Contoso") && !text.contains("20"), "{text}"),
            }
        }
    }
}

#[test]
fn without_a_name_the_greeting_stands_alone() {
    assert!(accept_reply(Language::English, "", &Fact::NoteOnly).starts_with("Hi, thanks"));
    assert!(polite_no(Language::German, "<b>", Declined::Pitch).starts_with("Guten Tag, danke"));
    assert!(invitation_draft(Language::French, "1", &Fact::AddressBook).starts_with("Bonjour, tu"));
}
