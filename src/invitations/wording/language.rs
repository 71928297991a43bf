//! Which language a text is in, by its function words and letters. The rule: rather no answer than
//! a wrong one, since a reply in the wrong language is worse than one in English.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::{Language, fold};

/// The least weight that tells anything: two words that no other language here has.
const ENOUGH: f64 = 2.0;

/// How far ahead of the second the first has to be.
const CLEARLY: f64 = 1.25;

/// What a letter counts that only one or two of the languages have.
const LETTER: f64 = 1.0;

/// The commonest words of each language, folded, in the order of [`Language::ALL`].
const FUNCTION_WORDS: [&str; 6] = [
    "the a an and or of to in on at for with from by is are was were be been am i you your yours my me we our us it its this that these those he she they them \
     have has had do does did not no so if but as about can could would should will shall may might must what who how when where which there here just very \
     more some any all hi hello hey thanks thank please dear m ve re ll d s t im id than then too also again into out up over after before during because",
    "el la los las un una unos unas y o de del a al en con por para que es son fue era soy eres esta estoy estas estamos estan ser yo tu usted ustedes mi me te se le les lo nos nosotros su sus tus mis no si \
     como pero mas muy ya este esto esa ese cuando donde quien porque tambien hay ha he has han hemos hace sobre entre sin hasta desde todo todos hola gracias buenos dias buenas tardes saludos contigo conmigo gustaria estimado estimada",
    "le la les un une des et ou de du a au aux en dans avec par pour que qui est sont suis es sommes etes etait etre je tu vous nous il elle on ils mon ma mes ton ta tes votre vos notre nos son sa ses leur ne pas plus \
     tres ce cette ces cet mais si comme aussi sur sous sans chez ai as avons avez ont fait faire bien bonjour bonsoir salut merci cordialement j d l m n s t c qu y se me te moi toi cher chere",
    "der die das den dem des ein eine einen einem einer eines und oder von vom zu zum zur in im am an auf mit bei beim fur fuer aus nach uber ueber unter ist sind war waren bin bist sein ich du sie er es wir ihr ihnen mich mir dich dir uns \
     mein meine meinem meinen dein deine deinen deinem ihre ihren ihrem unser unsere nicht kein keine auch noch schon sehr wie was wer wo wann wenn dass weil aber so als habe hast hat haben hatte wurde werde wird kann konnte konnten gerne gern \
     hallo guten danke vielen liebe lieber grusse gruesse viele freue mal ja nur",
    "o a os as um uma uns umas e ou de do da dos das em no na nos nas com por pelo pela para que eu voce voces vc tu ele ela meu minha meus minhas seu sua seus suas teu tua me te se lhe nao sim muito mais ja tambem como mas quando onde quem porque \
     foi era sou esta estou estamos sao ser ter tem tenho temos ao aos isso este esta essa esse sobre entre sem ate desde ola oi obrigado obrigada bom dia boa tarde tudo abraco abracos gostaria prezado prezada",
    "il lo la i gli le un uno una e o di del della dei delle dello degli a al alla alle ai in nel nella nei con per da dal dalla su sul sulla tra fra che chi e sono sei siamo era stato stata essere io tu lei noi voi mi ti si ci vi mio mia miei tuo tua tuoi suo sua \
     non piu molto anche come ma se quando dove perche questo questa quello ho hai ha abbiamo hanno fa ciao buongiorno salve grazie saluti gentile vorrei piacere presto sto stai c l d un gia cosi",
];

/// Letters that point at languages.
const LETTERS: [(&str, &[Language]); 5] = [
    ("ñ¿¡", &[Language::Spanish]),
    ("ãõ", &[Language::Portuguese]),
    ("äöüß", &[Language::German]),
    ("œêîûë", &[Language::French]),
    ("ìò", &[Language::Italian]),
];

/// Returns the language of a text; `None` when it is too short, unclear, or in none of these.
pub fn language(text: &str) -> Option<Language> {
    let mut weights = Language::ALL.map(|_| 0.0);
    for word in fold(text).split(' ') {
        let shares = has_word(word);
        let languages = shares.iter().filter(|has| **has).count();
        for (weight, has) in weights.iter_mut().zip(shares) {
            if has {
                // A word of three languages tells a third.
                *weight += 1.0 / f64::from(u32::try_from(languages).unwrap_or(u32::MAX));
            }
        }
    }
    for (letters, languages) in LETTERS {
        if text
            .chars()
            .flat_map(char::to_lowercase)
            .any(|c| letters.contains(c))
        {
            for (weight, language) in weights.iter_mut().zip(Language::ALL) {
                if languages.contains(&language) {
                    *weight += LETTER;
                }
            }
        }
    }
    let mut ranked: Vec<(f64, Language)> = weights.into_iter().zip(Language::ALL).collect();
    ranked.sort_by(|(left, _), (right, _)| right.total_cmp(left));
    let (first, second) = (ranked[0], ranked[1]);
    (first.0 >= ENOUGH && first.0 >= second.0 * CLEARLY).then_some(first.1)
}

/// Whether a folded word is a function word of any of the languages.
pub(super) fn is_function_word(word: &str) -> bool {
    has_word(word).contains(&true)
}

fn has_word(word: &str) -> [bool; 6] {
    static LANGUAGES_OF: LazyLock<HashMap<&str, [bool; 6]>> = LazyLock::new(|| {
        let mut languages_of: HashMap<&str, [bool; 6]> = HashMap::new();
        for (language, words) in FUNCTION_WORDS.into_iter().enumerate() {
            for word in words.split_ascii_whitespace() {
                languages_of.entry(word).or_default()[language] = true;
            }
        }
        languages_of
    });
    LANGUAGES_OF.get(word).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_is_told_by_its_function_words() {
        let cases = [
            (
                "Hi Anna, it was great to meet you at the conference.",
                Some(Language::English),
            ),
            (
                "I'd like to add you to my professional network",
                Some(Language::English),
            ),
            (
                "Hola Ana, ¿cómo estás? Fue un placer conocerte.",
                Some(Language::Spanish),
            ),
            (
                "Me gustaría añadirte a mi red profesional",
                Some(Language::Spanish),
            ),
            (
                "Bonjour, je souhaite rejoindre votre réseau professionnel",
                Some(Language::French),
            ),
            (
                "Hallo Anna, ich würde mich gerne mit dir vernetzen.",
                Some(Language::German),
            ),
            (
                "Olá, tudo bem? Gostaria de adicionar você à minha rede",
                Some(Language::Portuguese),
            ),
            (
                "Ciao, vorrei aggiungerti alla mia rete professionale",
                Some(Language::Italian),
            ),
            ("Anna", None),
            ("", None),
            ("Привет, как дела?", None),
            ("123 456", None),
        ];
        for (text, expected) in cases {
            assert_eq!(language(text), expected, "{text}");
        }
    }
}
