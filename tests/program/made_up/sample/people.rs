//! Names of the sample's people, country by country so that first names and surnames fit.

use std::collections::BTreeSet;

use crate::made_up::chance::Chance;

/// First names, surnames.
type Country = (&'static [&'static str], &'static [&'static str]);

#[rustfmt::skip]
const COUNTRIES: &[Country] = &[
    (&["Edith", "Rowan", "Harriet", "Miles", "Tessa", "Gareth", "Imogen", "Duncan", "Poppy", "Leonard", "Maeve", "Owen",
       "Beth", "Angus", "Cora", "Felix"],
     &["Applegarth", "Winslade", "Thornbury", "Pemble", "Okehampton", "Marlowe", "Birtwhistle", "Cragg", "Fairlie",
       "Hollins", "Quill", "Ravenscroft", "Tolley", "Underhay", "Wexcombe"]),
    (&["Lieke", "Bram", "Femke", "Joris", "Sanne", "Wout", "Maartje", "Thijs", "Roos", "Gijs", "Noortje", "Koen"],
     &["van Dalen", "Hoekstra", "Terpstra", "de Ruyter", "Vermeer-Blok", "Kuipers", "ter Horst", "Brouwer", "Zijlstra",
       "Wiersma", "van Loon"]),
    (&["Heike", "Jörg", "Annika", "Matthias", "Ulrike", "Björn", "Käthe", "Florian", "Silke", "Götz"],
     &["Althaus", "Brückner", "Ehrenfeld", "Köster", "Lindemann", "Mühlbauer", "Rössler", "Stölzl", "Wagenknopf"]),
    (&["Agata", "Bartosz", "Kinga", "Łucja", "Mikołaj", "Stanisław", "Wanda", "Żaneta"],
     &["Borkowska", "Dąbek", "Jasiński", "Krawczyk", "Łoziński", "Piątek", "Sroka", "Wrona"]),
    (&["Inés", "Gonzalo", "Marta", "Joaquín", "Pilar", "Rodrigo", "Consuelo", "Íñigo"],
     &["Albarracín", "Castaño", "Echeverría", "Montalbán", "Peñalver", "Quiroga", "Ugarte", "Zurita"]),
    (&["Camille", "Bastien", "Élodie", "Gaspard", "Maëlle", "Thibault", "Solène", "Rémi"],
     &["Aubertin", "Chastagnier", "Delorme-Petit", "Fontanel", "Garandeau", "Lenoir", "Roussillon"]),
    (&["Defne", "Kerem", "Selin", "Cem", "Nazlı", "Onur", "Ipek", "Tolga"],
     &["Akbulut", "Çetinkaya", "Erdoğmuş", "Güneş", "Karaca", "Tunçel", "Ünal"]),
    (&["Anjali", "Dev", "Kiran", "Nandini", "Rajat", "Sunita", "Tarun", "Vidya"],
     &["Bhattarai", "Chaudhuri", "Deshmukh", "Kulkarni", "Menon", "Raghavan", "Sengupta"]),
    (&["Adaeze", "Babajide", "Efua", "Kofi", "Nkechi", "Sefu", "Temitope", "Wambui"],
     &["Adomako", "Chukwuemeka", "Eze", "Kariuki", "Ogunleye", "Quaye", "Wekesa"]),
    (&["Hiroko", "Ren", "Jia", "Hyun", "Mai", "Takumi", "Yan", "Soo-ah"],
     &["Aizawa", "Fujimori", "Hwang", "Ng", "Ouyang", "Shimada", "Yoon"]),
    (&["Rana", "Bassam", "Dina", "Hisham", "Maha", "Nabil", "ريم", "سامي"],
     &["Abboud", "El-Khatib", "Farouk", "Jaber", "Sabbagh", "Toukan", "نجار"]),
    (&["Aada", "Eero", "Ingrid", "Kaisa", "Leif", "Runa", "Sigurd", "Tuuli"],
     &["Bergdahl", "Heikkilä", "Kjellberg", "Løvås", "Nordgård", "Salonen", "Tveit"]),
];

/// What some people write behind their name.
const TITLES: &[&str] = &[", PhD", ", MBA", " 🚲", " (she/her)", ", PMP®"];

/// Gives out names, each once.
#[derive(Default)]
pub(super) struct Roll {
    taken: BTreeSet<String>,
}

impl Roll {
    /// First name and surname as in the cells.
    pub(super) fn next(&mut self, chance: &mut Chance) -> (String, String) {
        loop {
            let (first_names, surnames) = COUNTRIES[chance.uneven(COUNTRIES.len())];
            let (first, last) = (chance.pick(first_names), chance.pick(surnames));
            if !self.taken.insert(format!("{first} {last}")) {
                continue;
            }
            let last = match chance.number(0..=99) {
                0..=3 => format!("{last}{}", chance.pick(TITLES)),
                4 => format!("{last} "),
                _ => last.to_owned(),
            };
            return (first.to_owned(), last);
        }
    }
}
