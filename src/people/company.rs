//! Companies as they are compared: without case, accents, legal forms and punctuation.

use super::name::plain_letters;

/// Legal forms at the end of a company's name, in the countries where exports come from.
const LEGAL_FORMS: &[&str] = &[
    "inc",
    "incorporated",
    "llc",
    "llp",
    "lp",
    "ltd",
    "limited",
    "plc",
    "corp",
    "corporation",
    "co",
    "company",
    "gmbh",
    "ag",
    "kg",
    "kgaa",
    "ug",
    "ev",
    "se",
    "sa",
    "sas",
    "sasu",
    "sarl",
    "srl",
    "spa",
    "sl",
    "slu",
    "sau",
    "bv",
    "nv",
    "ab",
    "as",
    "asa",
    "oy",
    "oyj",
    "aps",
    "kft",
    "zrt",
    "doo",
    "pty",
    "pvt",
    "private",
    "ltda",
    "lda",
    "eireli",
    "me",
    "sro",
    "jsc",
    "ooo",
    "kk",
];

/// What people write where there is no employer: no two of them share a workplace.
const NO_PLACE: &[&str] = &[
    "freelance",
    "freelancer",
    "self employed",
    "self employment",
    "independent",
    "independent consultant",
    "consultant",
    "autonomo",
    "por cuenta propia",
    "trabajador autonomo",
    "independant",
    "auto entrepreneur",
    "a mon compte",
    "selbststandig",
    "freiberuflich",
    "freiberufler",
    "selbstandig",
    "libero professionista",
    "lavoratore autonomo",
    "confidential",
    "retired",
    "student",
    "na",
    "n a",
    "none",
    "stealth",
    "stealth startup",
    "various",
    "unemployed",
    "open to work",
];

/// A company's or school's name in comparable form; empty only where the name is.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FoldedCompany(String);

impl FoldedCompany {
    /// Folds a name: `Contoso, Inc.` and `CONTOSO` are one. A name that is nothing but legal forms
    /// stays as it is.
    pub fn new(name: &str) -> Self {
        let plain = plain_letters(name).replace('&', " and ");
        let mut words = String::with_capacity(plain.len());
        for word in plain.split_whitespace() {
            // `S.A.` and `L.L.C.` are one word; other points part words.
            let letters = word.split('.').filter(|part| !part.is_empty());
            let is_initials = letters.clone().count() > 1
                && letters
                    .clone()
                    .all(|part| part.trim_matches(',').chars().count() == 1);
            if is_initials {
                push_words(&mut words, &letters.collect::<String>());
            } else {
                letters.for_each(|part| push_words(&mut words, part));
            }
        }
        if words.is_empty() {
            // Nothing but signs: only the same signs are the same.
            return Self(name.trim().to_owned());
        }
        while let Some((before, last)) = words.rsplit_once(' ')
            && LEGAL_FORMS.contains(&last)
        {
            words.truncate(before.len());
        }
        Self(words)
    }

    /// The words.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it is what people write where there is no employer.
    pub fn is_no_place(&self) -> bool {
        NO_PLACE.contains(&self.as_str())
    }

    /// Whether nothing is left.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// Adds the words of a text, each behind a blank but the first.
fn push_words(words: &mut String, text: &str) {
    for word in text.split(|c: char| !c.is_alphanumeric()) {
        if !word.is_empty() && !words.is_empty() {
            words.push(' ');
        }
        words.push_str(word);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_company_are_one() {
        for name in [
            "Contoso",
            "CONTOSO",
            "Contoso, Inc.",
            "Contoso Inc",
            "contoso GmbH",
            "Contoso S.A.",
            "Cóntoso  Ltd.",
        ] {
            assert_eq!(FoldedCompany::new(name).as_str(), "contoso", "{name}");
        }
        assert_eq!(
            FoldedCompany::new("A & B Co., Ltd."),
            FoldedCompany::new("A and B")
        );
    }

    #[test]
    fn different_companies_stay_apart() {
        for (one, other) in [
            ("Contoso", "Contoso Bank"),
            ("Contoso Nord", "Contoso Süd"),
            ("Limited", "Company"),
        ] {
            assert_ne!(FoldedCompany::new(one), FoldedCompany::new(other));
        }
        assert_eq!(FoldedCompany::new(" — ").as_str(), "—");
        assert!(FoldedCompany::new(" ").is_empty());
    }
}
