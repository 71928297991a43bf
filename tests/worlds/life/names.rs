//! Names by culture: a few common ones, many rare ones, some in another script too.
//!
//! `Latin=native` stands for a name that its bearer may show in either script.

use std::collections::BTreeSet;

use super::language::Language;
use crate::chance::Chance;

/// The names of one part of the world.
pub(crate) struct Culture {
    pub(crate) language: Language,
    first: &'static [&'static str],
    last: &'static [&'static str],
    /// Beginnings and ends of rarer surnames.
    stems: &'static [&'static str],
    ends: &'static [&'static str],
}

/// A person's name in one or two scripts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Name {
    pub(crate) first: String,
    pub(crate) last: String,
    pub(crate) native: Option<(String, String)>,
}

impl Name {
    pub(crate) fn full(&self) -> String {
        format!("{} {}", self.first, self.last)
    }
}

/// The cultures whose people write in one of the six languages and in Latin letters.
pub(crate) const WESTERN: std::ops::Range<usize> = 0..8;

/// The cultures with a script of their own.
pub(crate) const SCRIPTED: std::ops::Range<usize> = 8..12;

pub(crate) const CULTURES: &[Culture] = &[
    Culture {
        language: Language::English,
        first: &[
            "James", "Sarah", "David", "Emma", "Michael", "Laura", "Tom", "Rachel", "Ben",
            "Hannah", "Jack", "Olivia", "Ryan", "Amy", "Luke", "Grace", "Adam", "Chloe", "Owen",
            "Megan", "Callum", "Rosie", "Elliot", "Fiona", "Gareth", "Imogen", "Keith", "Lorna",
            "Nigel", "Philippa",
        ],
        last: &[
            "Smith", "Jones", "Taylor", "Brown", "Wilson", "Evans", "Walker", "Wright", "Green",
            "Hall", "Wood", "Clarke", "Hughes", "Ward", "Morgan", "Cooper", "Bailey", "Bennett",
            "Marsh", "Fletcher",
        ],
        stems: &[
            "Ash", "Black", "Cold", "Dun", "East", "Fen", "Gold", "Hart", "Ing", "Kirk", "Lang",
            "Mill", "Nether", "Oak", "Pem", "Rad", "Stan", "Thorn", "Under", "Whit", "Win", "Yar",
        ],
        ends: &[
            "bourne", "by", "combe", "dale", "field", "ford", "ham", "hurst", "ley", "low", "mere",
            "ridge", "shaw", "stone", "ton", "well", "wick", "wood", "worth",
        ],
    },
    Culture {
        language: Language::Spanish,
        first: &[
            "María", "Carlos", "Ana", "Javier", "Lucía", "Pablo", "Carmen", "Diego", "Elena",
            "Sergio", "Marta", "Álvaro", "Paula", "Raúl", "Irene", "Hugo", "Rocío", "Iván",
            "Nuria", "Andrés", "Silvia", "Óscar", "Beatriz", "Jaime", "Noelia", "Ernesto",
        ],
        last: &[
            "García",
            "Fernández",
            "López",
            "Martínez",
            "Sánchez",
            "Pérez",
            "Gómez",
            "Ruiz",
            "Díaz",
            "Moreno",
            "Álvarez",
            "Romero",
            "Navarro",
            "Torres",
            "Ramos",
            "Gil",
            "Vega",
            "Castro",
        ],
        stems: &[
            "Agui", "Barra", "Cala", "Domin", "Esca", "Fuen", "Gala", "Herre", "Igle", "Lasa",
            "Mendi", "Olivar", "Peña", "Quinta", "Riba", "Sala", "Tala", "Urru", "Villa", "Zaba",
        ],
        ends: &[
            "cedo", "dero", "gorri", "lana", "lobos", "mayor", "nares", "randa", "rejo", "rico",
            "seca", "tegui", "verde", "zábal",
        ],
    },
    Culture {
        language: Language::French,
        first: &[
            "Marie",
            "Pierre",
            "Camille",
            "Julien",
            "Sophie",
            "Nicolas",
            "Claire",
            "Thomas",
            "Julie",
            "Antoine",
            "Léa",
            "Mathieu",
            "Chloé",
            "Guillaume",
            "Élodie",
            "François",
            "Manon",
            "Benoît",
            "Aurélie",
            "Rémi",
            "Delphine",
            "Yann",
            "Inès",
            "Gaël",
        ],
        last: &[
            "Martin", "Bernard", "Dubois", "Petit", "Durand", "Leroy", "Moreau", "Simon",
            "Laurent", "Lefebvre", "Michel", "Roux", "Fournier", "Girard", "Bonnet", "Lambert",
            "Mercier",
        ],
        stems: &[
            "Beau", "Bois", "Cham", "Clair", "Dela", "Étan", "Font", "Grand", "Haute", "Lava",
            "Mont", "Noir", "Pré", "Roche", "Saint-", "Tour", "Vau", "Vil",
        ],
        ends: &[
            "bert", "carré", "chêne", "court", "dier", "feuille", "gny", "lande", "mont", "neau",
            "pierre", "rault", "sac", "tais", "vallon", "vert",
        ],
    },
    Culture {
        language: Language::German,
        first: &[
            "Anna",
            "Michael",
            "Julia",
            "Stefan",
            "Katharina",
            "Andreas",
            "Sabine",
            "Markus",
            "Lena",
            "Florian",
            "Jana",
            "Tobias",
            "Franziska",
            "Jürgen",
            "Birgit",
            "Matthias",
            "Heike",
            "Lukas",
            "Svenja",
            "Björn",
            "Ute",
            "Rüdiger",
            "Antje",
            "Falk",
        ],
        last: &[
            "Müller",
            "Schmidt",
            "Schneider",
            "Fischer",
            "Weber",
            "Meyer",
            "Wagner",
            "Becker",
            "Schulz",
            "Hoffmann",
            "Koch",
            "Richter",
            "Klein",
            "Wolf",
            "Neumann",
            "Schwarz",
            "Krüger",
            "Lange",
        ],
        stems: &[
            "Alt", "Birken", "Dorn", "Ebers", "Fahren", "Gries", "Hohen", "Immen", "Kalten",
            "Linden", "Mühl", "Nieder", "Ober", "Pfaffen", "Reh", "Stein", "Tannen", "Wiesen",
            "Zwing",
        ],
        ends: &[
            "bach", "bauer", "beck", "berger", "brink", "dorfer", "eck", "feld", "häuser", "hofer",
            "holz", "kamp", "mann", "reuter", "stätter", "thal",
        ],
    },
    Culture {
        language: Language::Portuguese,
        first: &[
            "Ana", "João", "Beatriz", "Pedro", "Mariana", "Tiago", "Inês", "Rafael", "Juliana",
            "Bruno", "Camila", "Gonçalo", "Larissa", "Felipe", "Catarina", "Vítor", "Débora",
            "Caio", "Leonor", "Thiago", "Marília", "Otávio",
        ],
        last: &[
            "Silva",
            "Santos",
            "Oliveira",
            "Souza",
            "Pereira",
            "Costa",
            "Rodrigues",
            "Almeida",
            "Ferreira",
            "Carvalho",
            "Ribeiro",
            "Lima",
            "Gomes",
            "Barbosa",
            "Rocha",
            "Pinto",
        ],
        stems: &[
            "Albu", "Bran", "Casta", "Dour", "Espin", "Figue", "Guima", "Lar", "Mala", "Nabu",
            "Pasto", "Queiro", "Resen", "Sabu", "Tava", "Val", "Xavi",
        ],
        ends: &[
            "aqueiro", "cães", "dinha", "eiral", "gal", "gosa", "lhal", "nheira", "querque",
            "rães", "reto", "rinho", "sende", "tela", "vares",
        ],
    },
    Culture {
        language: Language::Italian,
        first: &[
            "Giulia",
            "Marco",
            "Francesca",
            "Alessandro",
            "Chiara",
            "Luca",
            "Martina",
            "Matteo",
            "Sara",
            "Davide",
            "Elisa",
            "Simone",
            "Valentina",
            "Nicolò",
            "Silvia",
            "Giorgio",
            "Ilaria",
            "Tommaso",
            "Noemi",
            "Ettore",
            "Ginevra",
            "Ivano",
        ],
        last: &[
            "Rossi", "Russo", "Ferrari", "Bianchi", "Romano", "Gallo", "Conti", "Bruno", "Ricci",
            "Marino", "Greco", "Colombo", "Mancini", "Longo", "Serra", "Villa",
        ],
        stems: &[
            "Acqua", "Bella", "Campo", "Deli", "Fonta", "Guar", "Lombar", "Monte", "Nava",
            "Piemon", "Quatro", "Roca", "Santa", "Torre", "Valle", "Zambe",
        ],
        ends: &[
            "dini", "freddi", "gnoli", "letti", "lupo", "marchi", "mini", "nari", "nelli", "palmi",
            "rotti", "sasso", "tesi", "verde", "viva",
        ],
    },
    Culture {
        language: Language::English,
        first: &[
            "Lars",
            "Ingrid",
            "Erik",
            "Astrid",
            "Mikkel",
            "Sofie",
            "Anders",
            "Freja",
            "Jonas",
            "Maja",
            "Henrik",
            "Linnea",
            "Søren",
            "Åsa",
            "Nils",
            "Tuva",
            "Piotr",
            "Agnieszka",
            "Marek",
            "Katarzyna",
            "Paweł",
            "Zuzanna",
            "Emre",
            "Elif",
            "Mehmet",
            "Ayşe",
        ],
        last: &[
            "Hansen",
            "Johansson",
            "Nielsen",
            "Larsen",
            "Andersson",
            "Olsen",
            "Berg",
            "Lund",
            "Kowalski",
            "Nowak",
            "Wójcik",
            "Kaya",
            "Demir",
            "Yılmaz",
            "Dahl",
            "Lindqvist",
        ],
        stems: &[
            "Björk", "Dal", "Ek", "Fjell", "Gran", "Hav", "Kvist", "Lind", "Nord", "Sol", "Strand",
            "Wiś", "Zie", "Kara", "Öz", "Ström",
        ],
        ends: &[
            "bakken", "blad", "bo", "dal", "gren", "haug", "lund", "mark", "niewski", "qvist",
            "rud", "sson", "stad", "türk", "vik", "wicz",
        ],
    },
    Culture {
        language: Language::English,
        first: &[
            "Rahul", "Priya", "Amit", "Neha", "Arjun", "Anjali", "Vikram", "Pooja", "Suresh",
            "Kavya", "Imran", "Fatima", "Omar", "Aisha", "Chidi", "Ngozi", "Kwame", "Amara",
            "Nguyen", "Linh", "Jin", "Mei", "Hiro", "Yuki", "Siti", "Budi",
        ],
        last: &[
            "Sharma", "Patel", "Singh", "Kumar", "Gupta", "Khan", "Ali", "Chen", "Wang", "Nguyen",
            "Kim", "Tanaka", "Okafor", "Mensah", "Reddy", "Iyer",
        ],
        stems: &[
            "Achar", "Bhatta", "Chakra", "Deva", "Eze", "Gana", "Hari", "Iwu", "Krishna", "Mura",
            "Nara", "Oku", "Raja", "Sata", "Taka", "Venka", "Yama",
        ],
        ends: &[
            "bala", "chand", "charya", "dasan", "hashi", "kala", "kawa", "madu", "moto", "nathan",
            "ndran", "nwosu", "pathi", "raman", "swamy", "yan",
        ],
    },
    Culture {
        language: Language::English,
        first: &[
            "Olena=Олена",
            "Andriy=Андрій",
            "Iryna=Ірина",
            "Dmytro=Дмитро",
            "Kateryna=Катерина",
            "Serhiy=Сергій",
            "Natalia=Наталія",
            "Oleksandr=Олександр",
            "Yulia=Юлія",
            "Taras=Тарас",
            "Oksana=Оксана",
            "Bohdan=Богдан",
            "Svitlana=Світлана",
            "Roman=Роман",
            "Halyna=Галина",
            "Yurii=Юрій",
        ],
        last: &[
            "Kovalenko=Коваленко",
            "Shevchenko=Шевченко",
            "Bondar=Бондар",
            "Melnyk=Мельник",
            "Tkachuk=Ткачук",
            "Kravets=Кравець",
            "Moroz=Мороз",
            "Lysenko=Лисенко",
            "Rudenko=Руденко",
            "Savchuk=Савчук",
        ],
        stems: &[
            "Haida=Гайда",
            "Zaporo=Запоро",
            "Dobro=Добро",
            "Sukho=Сухо",
            "Pono=Поно",
            "Vere=Вере",
            "Chorno=Чорно",
            "Bilo=Біло",
            "Kryvo=Криво",
            "Stepa=Степа",
            "Malu=Малу",
            "Horo=Горо",
        ],
        ends: &[
            "menko=менко",
            "vets=вець",
            "rchuk=рчук",
            "lskyi=льський",
            "mara=мара",
            "voda=вода",
            "shapka=шапка",
            "rets=рець",
            "nets=нець",
            "denko=денко",
        ],
    },
    Culture {
        language: Language::English,
        first: &[
            "Eleni=Ελένη",
            "Giorgos=Γιώργος",
            "Maria=Μαρία",
            "Nikos=Νίκος",
            "Katerina=Κατερίνα",
            "Dimitris=Δημήτρης",
            "Sofia=Σοφία",
            "Kostas=Κώστας",
            "Vasiliki=Βασιλική",
            "Yannis=Γιάννης",
            "Ioanna=Ιωάννα",
            "Petros=Πέτρος",
            "Danae=Δανάη",
            "Stavros=Σταύρος",
        ],
        last: &[
            "Papadopoulos=Παπαδόπουλος",
            "Georgiou=Γεωργίου",
            "Nikolaidis=Νικολαΐδης",
            "Pappas=Παππάς",
            "Vlachos=Βλάχος",
            "Oikonomou=Οικονόμου",
            "Makris=Μακρής",
            "Karagiannis=Καραγιάννης",
        ],
        stems: &[
            "Anagno=Αναγνω",
            "Christo=Χριστο",
            "Dima=Δημα",
            "Kara=Καρα",
            "Kala=Καλα",
            "Manou=Μανου",
            "Stama=Σταμα",
            "Theo=Θεο",
            "Xan=Ξαν",
            "Zafi=Ζαφει",
        ],
        ends: &[
            "dakis=δάκης",
            "foros=φόρος",
            "giannis=γιάννης",
            "latos=λάτος",
            "makos=μάκος",
            "pidis=πίδης",
            "rakos=ράκος",
            "riou=ρίου",
            "tellis=τέλλης",
        ],
    },
    Culture {
        language: Language::English,
        first: &[
            "Ahmed=أحمد",
            "Mona=منى",
            "Khaled=خالد",
            "Salma=سلمى",
            "Youssef=يوسف",
            "Nour=نور",
            "Tarek=طارق",
            "Dina=دينا",
            "Mahmoud=محمود",
            "Heba=هبة",
            "Karim=كريم",
            "Rania=رانيا",
            "Sherif=شريف",
            "Laila=ليلى",
        ],
        last: &[
            "Hassan=حسن",
            "Ibrahim=إبراهيم",
            "Mansour=منصور",
            "Farouk=فاروق",
            "Saleh=صالح",
            "Nasser=ناصر",
            "Zaki=زكي",
            "Fahmy=فهمي",
            "Rashad=رشاد",
            "Sabry=صبري",
        ],
        stems: &["Abdel =عبد ال", "El =ال", "Abu =أبو ", "Ben =بن "],
        ends: &[
            "Badawi=بدوي",
            "Dsouki=دسوقي",
            "Ghandour=غندور",
            "Haddad=حداد",
            "Khayat=خياط",
            "Masry=مصري",
            "Naggar=نجار",
            "Qadi=قاضي",
            "Sabbagh=صباغ",
            "Tawil=طويل",
            "Wakil=وكيل",
            "Zayat=زيات",
            "Sawi=صاوي",
            "Attar=عطار",
        ],
    },
    Culture {
        language: Language::English,
        first: &[
            "Wei=伟",
            "Fang=芳",
            "Lei=磊",
            "Xiaoming=晓明",
            "Lina=丽娜",
            "Jun=军",
            "Yan=燕",
            "Haitao=海涛",
            "Jing=静",
            "Zihan=梓涵",
            "Yuxuan=宇轩",
            "Meiling=美玲",
            "Qiang=强",
            "Shuhua=淑华",
            "Bowen=博文",
            "Ruoxi=若曦",
        ],
        last: &[
            "Li=李",
            "Zhang=张",
            "Liu=刘",
            "Chen=陈",
            "Yang=杨",
            "Zhao=赵",
            "Huang=黄",
            "Zhou=周",
            "Wu=吴",
            "Xu=徐",
            "Sun=孙",
            "Ma=马",
        ],
        stems: &["Ou=欧", "Si=司", "Shang=上", "Zhu=诸", "Dong=东", "Nan=南"],
        ends: &[
            "yang=阳", "ma=马", "guan=官", "ge=葛", "fang=方", "gong=宫", "tu=徒", "kong=孔",
        ],
    },
];

/// Gives out names and profile addresses, no address twice.
#[derive(Default)]
pub(crate) struct Registry {
    slugs: BTreeSet<String>,
    names: BTreeSet<String>,
}

impl Registry {
    /// A name as life gives it: many share theirs.
    pub(crate) fn name(&mut self, chance: &mut Chance, culture: usize) -> Name {
        let culture = &CULTURES[culture];
        let first = *chance.pick_uneven(culture.first);
        let last = if chance.yes(0.45) {
            chance.pick_uneven(culture.last).to_string()
        } else {
            composed(chance, culture)
        };
        let name = in_both_scripts(first, &last);
        self.names.insert(name.full());
        name
    }

    /// A name that nobody else here bears, with a surname out of the common run.
    pub(crate) fn rare_name(&mut self, chance: &mut Chance, culture: usize) -> Name {
        let culture = &CULTURES[culture];
        loop {
            let first = *chance.pick(culture.first);
            let last = composed(chance, culture);
            let mut name = in_both_scripts(first, &last);
            if self.names.contains(&name.full()) {
                // Double names are the rarest of all.
                let second = in_both_scripts(first, &composed(chance, culture));
                name.last = format!("{}-{}", name.last, second.last.trim_start());
                name.native = None;
            }
            if self.names.insert(name.full()) {
                return name;
            }
        }
    }

    /// The end of a profile address: from the Latin name, seldom the bare name, never given twice.
    pub(crate) fn slug(&mut self, chance: &mut Chance, name: &Name, in_own_script: bool) -> String {
        let spelt = match &name.native {
            Some((first, last)) if in_own_script => dashed(&format!("{first} {last}")),
            _ => dashed(&latin(&name.full())),
        };
        let mut slug = if chance.yes(0.2) && !in_own_script {
            spelt.clone()
        } else {
            format!("{spelt}-{}", chance.hex(8))
        };
        while !self.slugs.insert(slug.clone()) {
            slug = format!("{spelt}-{}", chance.hex(8));
        }
        slug
    }
}

fn composed(chance: &mut Chance, culture: &Culture) -> String {
    let (stem, end) = (chance.pick(culture.stems), chance.pick(culture.ends));
    match (stem.split_once('='), end.split_once('=')) {
        (Some((stem, own_stem)), Some((end, own_end))) => {
            format!("{stem}{end}={own_stem}{own_end}")
        }
        _ => format!("{stem}{}{end}", chance.pick(MIDDLES)),
    }
}

/// Between stem and ending: the world has many more surnames than these lists have halves.
const MIDDLES: &[&str] = &[
    "", "", "al", "an", "ar", "ber", "de", "el", "en", "er", "fa", "go", "il", "in", "ka", "le",
    "ma", "ne", "ol", "or", "ra", "ri", "sa", "ta", "ul", "vi",
];

fn in_both_scripts(first: &str, last: &str) -> Name {
    match (first.split_once('='), last.split_once('=')) {
        (Some((first, own_first)), Some((last, own_last))) => Name {
            first: first.to_owned(),
            last: last.to_owned(),
            native: Some((own_first.to_owned(), own_last.to_owned())),
        },
        _ => Name {
            first: first.to_owned(),
            last: last.to_owned(),
            native: None,
        },
    }
}

fn dashed(name: &str) -> String {
    name.to_lowercase().replace([' ', '\''], "-")
}

/// Without accents, as addresses are made.
fn latin(name: &str) -> String {
    use unicode_normalization::UnicodeNormalization as _;
    name.nfd()
        .filter_map(|letter| match letter {
            'ß' => Some('s'),
            'ø' | 'Ø' => Some('o'),
            'ł' | 'Ł' => Some('l'),
            'ı' => Some('i'),
            letter if letter.is_ascii() => Some(letter),
            _ => None,
        })
        .collect()
}

/// An e-mail address of the name.
pub(crate) fn email(name: &Name, number: usize) -> String {
    let local = dashed(&latin(&name.full())).replace('-', ".");
    format!("{local}{number}@example.com")
}
