//! Invented people: ordinary names of many countries mixed at random, and surnames made of syllables.

use std::collections::BTreeSet;

use super::chance::Chance;

#[rustfmt::skip]
const FIRST: &[&str] = &[
    "Anna", "Maria", "Thomas", "Laura", "Daniel", "Sofia", "Peter", "Julia", "Martin", "Elena",
    "Lukas", "Nina", "Jonas", "Clara", "Oskar", "Greta", "Emil", "Ida", "Henrik", "Astrid",
    "Lars", "Signe", "Matti", "Aino", "Katarzyna", "Paweł", "Agnieszka", "Łukasz", "Zofia",
    "Grzegorz", "Małgorzata", "Wojciech", "Ewa", "Tomasz", "Ayşe", "Mehmet", "Çağla", "Emre",
    "Gülşen", "Ömer", "Zeynep", "Burak", "Elif", "Hakan", "Şule", "Tuğba", "José", "Lucía",
    "Íñigo", "Marisol", "Álvaro", "Paloma", "João", "Conceição", "Thiago", "Beatriz", "Rui",
    "Chloé", "Étienne", "Amélie", "Benoît", "Hélène", "Luc", "Manon", "Giulia", "Matteo",
    "Chiara", "Niccolò", "Priya", "Arjun", "Kavita", "Rohan", "Deepa", "Sanjay", "Meera",
    "Vikram", "Lakshmi", "Imran", "Fatima", "Omar", "Layla", "Yusuf", "Noor", "Khalid", "Amina",
    "Tariq", "Salma", "محمد", "فاطمة", "يوسف", "ليلى", "Wei", "Mei", "Jun", "Xiulan", "伟", "秀英",
    "娜", "Haruto", "Yui", "Kenji", "Sakura", "健太", "美咲", "Minjun", "Seoyeon", "Jiho", "서연",
    "민준", "Nguyen", "Thuy", "Linh", "Quang", "Ngozi", "Chidi", "Kwame", "Abena", "Thabo",
    "Zanele", "Wanjiru", "Kamau", "Amara", "Olga", "Dmitri", "Иван", "Светлана", "Оксана",
    "Milan", "Jelena", "Dragan", "Vesna", "Ana", "Ivo", "Ágnes", "Bence", "Zsófia", "Ilse",
    "Ruben", "Fleur", "Sean", "Niamh", "Rhys", "Megan", "Callum", "Isla", "Grace", "Samuel",
    "Hannah", "Jack", "Olivia", "Noah",
];

#[rustfmt::skip]
const LAST: &[&str] = &[
    "Nowak", "Kowalski", "Wiśniewska", "Zieliński", "Wójcik", "Yılmaz", "Kaya", "Çelik",
    "Şahin", "Öztürk", "Demir", "García", "Fernández", "Núñez", "Ibáñez", "Muñoz", "Silva",
    "Gonçalves", "Araújo", "Pereira", "Dubois", "Lefèvre", "Moreau", "Girard", "Rossi",
    "Bianchi", "Ferrari", "Gallo", "Müller", "Schröder", "Weiß", "Krüger", "Becker", "Lindgren",
    "Åkesson", "Sørensen", "Bjørnstad", "Virtanen", "Mäkelä", "Sharma", "Patel", "Reddy",
    "Iyer", "Gupta", "Khan", "Hussain", "Haddad", "Mansour", "Nasser", "العلي", "حداد", "Wang",
    "Zhang", "Liu", "Chen", "王", "张", "李", "Tanaka", "Suzuki", "Watanabe", "佐藤", "鈴木", "Kim",
    "Park", "Choi", "김", "박", "Tran", "Pham", "Le", "Okafor", "Adeyemi", "Mensah", "Boateng",
    "Dlamini", "Nkosi", "Mwangi", "Otieno", "Ivanov", "Petrova", "Кузнецов", "Мельник",
    "Jovanović", "Horvat", "Novák", "Svobodová", "Nagy", "Szabó", "van den Berg", "de Vries",
    "Janssen", "O'Brien", "Murphy", "Evans", "Campbell", "Smith", "Brown", "Taylor",
    "Al-Rashid", "Abu Salem", "D'Angelo", "Saint-Clair", "Popescu", "Ionescu", "Papadopoulos",
    "Nikolaou",
];

const ONSET: &[&str] = &[
    "b", "br", "d", "f", "g", "gr", "h", "k", "kl", "l", "m", "n", "p", "r", "s", "st", "t", "v",
];
const VOWEL: &[&str] = &["a", "e", "i", "o", "u", "ö", "é", "ia"];
const CODA: &[&str] = &["", "", "", "l", "n", "r", "s", "nd", "rt"];
const ENDING: &[&str] = &[
    "berg", "ski", "oğlu", "sen", "escu", "ova", "field", "ino", "aga", "el",
];
const TITLES: &[&str] = &[
    ", PhD",
    ", MBA",
    ", PMP®",
    " (she/her)",
    ", Ph.D., MSc",
    " 🚀",
    " ✨",
];

/// Gives out names, none twice unless asked for.
pub(crate) struct Names {
    taken: BTreeSet<String>,
    slugs: BTreeSet<String>,
}

impl Names {
    pub(crate) fn new() -> Self {
        Self {
            taken: BTreeSet::new(),
            slugs: BTreeSet::new(),
        }
    }

    /// First name and surname that nobody has yet, without decoration.
    pub(crate) fn ordinary(&mut self, chance: &mut Chance) -> (String, String) {
        loop {
            let first = chance.pick(FIRST).to_owned();
            let last = if chance.permille(600) {
                chance.pick(LAST).to_owned()
            } else {
                surname(chance)
            };
            if self.taken.insert(folded(&first, &last)) {
                return (first, last);
            }
        }
    }

    /// A first name and a surname that hardly anybody bears.
    pub(crate) fn rare(&mut self, chance: &mut Chance) -> (String, String) {
        loop {
            let first = capital(&format!("{}{}", syllable(chance), syllable(chance)));
            let last = format!("{}{}", surname(chance), syllable(chance));
            if self.taken.insert(folded(&first, &last)) {
                return (first, last);
            }
        }
    }

    /// The last part of a profile URL for this name, given out once.
    pub(crate) fn slug(&mut self, chance: &mut Chance, first: &str, last: &str) -> String {
        loop {
            let plain = hyphened(&format!("{first} {last}"));
            let slug = match chance.number(0..=99) {
                0..=3 => format!("{}-{}", spelt(first, last), chance.hex()),
                4 => format!("{}-🚀-{}", plain, chance.hex()),
                5..=14 => plain,
                _ => format!("{}-{}", plain, chance.hex()),
            };
            if self.slugs.insert(slug.clone()) {
                return slug;
            }
        }
    }
}

/// Titles, pictures and stray blanks around a name, as people and LinkedIn leave them.
pub(crate) fn decorated(chance: &mut Chance, first: String, last: String) -> (String, String) {
    match chance.number(0..=199) {
        0..=5 => (first, format!("{last}{}", chance.pick(TITLES))),
        6..=8 => (format!("{first} "), last),
        9 => (format!(" {first}"), last),
        10..=11 => (first, format!("{last} ")),
        12 => (format!("{first} \"{}\"", capital(&syllable(chance))), last),
        13 => (bold(&first), last),
        14..=15 => (first.to_uppercase(), last.to_uppercase()),
        _ => (first, last),
    }
}

/// A surname of invented syllables.
fn surname(chance: &mut Chance) -> String {
    let middle = syllable(chance);
    capital(&format!(
        "{}{middle}{}",
        syllable(chance),
        chance.pick(ENDING)
    ))
}

fn syllable(chance: &mut Chance) -> String {
    format!(
        "{}{}{}",
        chance.pick(ONSET),
        chance.pick(VOWEL),
        chance.pick(CODA)
    )
}

/// An invented word with a capital, for firms and schools too.
pub(crate) fn coined(chance: &mut Chance) -> String {
    capital(&format!(
        "{}{}{}",
        syllable(chance),
        syllable(chance),
        syllable(chance)
    ))
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

/// Names that differ by accents only count as one.
fn folded(first: &str, last: &str) -> String {
    format!("{first} {last}")
        .to_lowercase()
        .chars()
        .map(unaccented)
        .collect()
}

/// Lower-case ASCII with hyphens; letters of other scripts are left out, accents dropped.
pub(crate) fn hyphened(name: &str) -> String {
    let mut slug = String::new();
    for letter in name.to_lowercase().chars().map(unaccented) {
        if letter.is_ascii_alphanumeric() {
            slug.push(letter);
        } else if (letter == ' ' || letter == '-') && !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    let slug = slug.trim_end_matches('-');
    if slug.is_empty() {
        "m".to_owned()
    } else {
        slug.to_owned()
    }
}

/// Lower-case letters of any script with hyphens.
fn spelt(first: &str, last: &str) -> String {
    let name = format!("{first} {last}")
        .to_lowercase()
        .replace("i\u{307}", "i");
    name.chars()
        .filter(|letter| letter.is_alphanumeric() || *letter == ' ')
        .collect::<String>()
        .replace(' ', "-")
}

fn unaccented(letter: char) -> char {
    match letter {
        'á' | 'à' | 'â' | 'ä' | 'å' | 'ã' | 'ą' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'é' | 'è' | 'ê' | 'ë' | 'ę' => 'e',
        'ğ' => 'g',
        'í' | 'î' | 'ï' | 'ı' => 'i',
        'ł' => 'l',
        'ñ' | 'ń' => 'n',
        'ó' | 'ò' | 'ô' | 'ö' | 'ø' | 'õ' => 'o',
        'ş' | 'ś' | 'š' => 's',
        'ú' | 'û' | 'ü' => 'u',
        'ý' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        other => other,
    }
}

/// Mathematical bold letters, with which some people style their name.
fn bold(name: &str) -> String {
    name.chars()
        .map(|letter| match letter {
            'A'..='Z' => {
                char::from_u32(0x1D400 + u32::from(letter) - u32::from('A')).unwrap_or(letter)
            }
            'a'..='z' => {
                char::from_u32(0x1D41A + u32::from(letter) - u32::from('a')).unwrap_or(letter)
            }
            other => other,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_has_the_name_of_another() {
        let (mut names, mut chance) = (Names::new(), Chance::new(3));
        let all: Vec<_> = (0..3_000).map(|_| names.ordinary(&mut chance)).collect();
        let different: BTreeSet<_> = all.iter().collect();
        assert_eq!(all.len(), different.len());
    }

    #[test]
    fn a_slug_of_a_name_in_another_script_is_not_empty() {
        assert_eq!(hyphened("Łukasz Wójcik"), "lukasz-wojcik");
        assert_eq!(hyphened("محمد العلي"), "m");
    }
}
