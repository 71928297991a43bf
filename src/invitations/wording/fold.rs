//! The form in which lists and texts are compared. The rule: nothing a sender does to the look of a
//! word (case, accents, invisible characters, look-alike letters, digits for letters, blanks between
//! letters) may change its folded form, and a number standing alone stays what it is.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;

use crate::untrusted::is_mark;

/// What stands between two sentences in [`fold_sentences`].
pub(super) const SENTENCE_END: &str = ".";

/// What follows a number that is a sum of money, in [`fold_sentences`].
pub(super) const MONEY: &str = "$";

/// What follows a number that is a per cent, in [`fold_sentences`].
pub(super) const PERCENT: &str = "%";

/// Both.
pub(super) const SIGNS: [char; 2] = ['$', '%'];

/// So many single letters in a row are one word with blanks in it; three are an abbreviation.
const SPACED_OUT: usize = 4;

/// So many single letters, and hardly anything else, make a text that is spaced out throughout.
const WHOLE_TEXT: usize = 12;

/// A longer run of digits inside a word is a number, not letters in disguise.
const LONGEST_DISGUISE: usize = 4;

/// So many words with digits between letters make a text in which all digits are letters.
const LEET_WORDS: usize = 2;

/// A word of at most so many letters with dots in it is an abbreviation: nothing is hidden in it.
const LONGEST_ABBREVIATION: usize = 4;

/// At the edge of a word a digit is a letter in disguise only beside so many plain ones.
const PLAIN: usize = 4;

struct Word {
    text: String,
    /// An apostrophe or a wide blank stands before it: never joined to the word before.
    apart: bool,
}

/// Returns the words of a text in the form that lists and texts are matched on, one blank between.
pub fn fold(text: &str) -> String {
    let words = words(text);
    let kept = words.iter().map(|word| word.text.as_str());
    kept.map(|word| word.trim_end_matches(SIGNS))
        .filter(|word| !word.is_empty() && *word != SENTENCE_END)
        .collect::<Vec<_>>()
        .join(" ")
}

/// As [`fold`], with a [`SENTENCE_END`] as a word of its own where a sentence or paragraph ends, and
/// [`MONEY`] or [`PERCENT`] after a number that has such a sign.
pub(super) fn fold_sentences(text: &str) -> String {
    let words = words(text);
    words
        .iter()
        .map(|word| word.text.as_str())
        .collect::<Vec<_>>()
        .join(" ")
}

fn words(text: &str) -> Vec<Word> {
    let visible: String = text
        .chars()
        .filter(|c| !is_invisible(*c))
        .nfkd()
        .filter(|c| !is_mark(*c))
        .collect();
    let text_is_latin = is_latin(&visible);
    let is_leet = visible
        .split_whitespace()
        .filter(|word| has_digits_between_letters(word))
        .count()
        >= LEET_WORDS;

    let mut words = Vec::new();
    let (mut apart, mut line_ends) = (false, 0);
    for chunk in visible.split_inclusive(char::is_whitespace) {
        let letters = chunk.trim_end();
        if letters.is_empty() {
            apart = true;
        } else {
            if line_ends > 1 {
                words.push(Word {
                    text: SENTENCE_END.to_owned(),
                    apart: true,
                });
            }
            line_ends = 0;
            let as_latin = text_is_latin || letters.chars().any(|c| c.is_ascii_alphabetic());
            let plain = without_ornaments(letters);
            push_chunk(&plain, as_latin, is_leet, apart, &mut words);
            // "m o n e y , a s k": the comma is the gap between two words with blanks in them.
            apart = letters.chars().all(|c| matches!(c, ',' | ';' | ':' | '/'));
        }
        line_ends += usize::from(chunk.ends_with('\n'));
    }
    join_spaced_out(with_signs(words))
}

/// Takes the pictures out from between the letters of a word that has one after each of them.
fn without_ornaments(chunk: &str) -> Cow<'_, str> {
    let ornament = |c: char| !c.is_ascii() && !c.is_alphanumeric();
    let core = chunk.trim_matches(ornament);
    let mut parts = core.split(ornament).filter(|part| !part.is_empty());
    let is_ornamented = core.contains(ornament)
        && parts.all(|part| {
            let mut letters = part.trim_end_matches([',', '.', '!', '?']).chars();
            letters.next().is_some() && letters.next().is_none()
        });
    if is_ornamented {
        Cow::Owned(core.replace(ornament, ""))
    } else {
        Cow::Borrowed(chunk)
    }
}

/// Puts the signs that stand alone to their numbers, and leaves those of no number out.
fn with_signs(words: Vec<Word>) -> Vec<Word> {
    let is_number = |word: &Word| {
        word.text.starts_with(|c: char| c.is_ascii_digit()) && !word.text.ends_with(SIGNS)
    };
    let mut signed: Vec<Word> = Vec::with_capacity(words.len());
    let mut words = words.into_iter().peekable();
    while let Some(word) = words.next() {
        if word.text != MONEY && word.text != PERCENT {
            signed.push(word);
            continue;
        }
        let before = signed.last_mut().filter(|word| is_number(word));
        let number = if word.text == MONEY {
            words.peek_mut().filter(|word| is_number(word)).or(before)
        } else {
            before
        };
        if let Some(number) = number {
            number.text.push_str(&word.text);
        }
    }
    signed
}

/// Whether a text is in Latin letters, or would be but for look-alikes.
fn is_latin(text: &str) -> bool {
    let (mut letters, mut latin, mut foreign) = (0_usize, 0_usize, 0_usize);
    for letter in text.chars().filter(|c| c.is_alphabetic()) {
        letters += 1;
        latin += usize::from(letter.is_ascii());
        // Past the Latin blocks begin the Greek ones.
        foreign += usize::from(letter >= '\u{370}' && latin_look(letter).is_none());
    }
    foreign == 0 || latin * 2 >= letters
}

/// Adds the words of a piece of text without blanks, and the end of a sentence where it ends one.
fn push_chunk(chunk: &str, as_latin: bool, is_leet: bool, mut apart: bool, words: &mut Vec<Word>) {
    let plain = |c: char| {
        if as_latin {
            latin_look(c).unwrap_or(c)
        } else {
            c
        }
    };
    let mut letters: Vec<char> = chunk
        .chars()
        .map(plain)
        .flat_map(char::to_lowercase)
        .filter(|c| !is_mark(*c))
        .collect();
    undisguise(&mut letters);
    if is_leet {
        undisguise_all(&mut letters);
    }
    if is_dotted(chunk, &letters) {
        letters.retain(|letter| !HIDING.contains(letter) || *letter == '.');
        let end = letters.iter().rposition(|letter| letter.is_alphanumeric());
        let mut position = 0;
        letters.retain(|letter| {
            position += 1;
            *letter != '.' || Some(position) > end
        });
    }

    let before = words.len();
    let mut text = String::new();
    for (position, &letter) in letters.iter().enumerate() {
        let inside_number = matches!(letter, '.' | ',')
            && position > 0
            && letters[position - 1].is_ascii_digit()
            && letters.get(position + 1).is_some_and(char::is_ascii_digit);
        if inside_number {
            continue;
        }
        if letter.is_alphanumeric() {
            if !stretches(&letters, position) {
                push_letter(letter, &mut text);
            }
        } else {
            if !text.is_empty() {
                words.push(Word {
                    text: std::mem::take(&mut text),
                    apart,
                });
                apart = false;
            }
            apart |= matches!(letter, '\'' | '’' | '‘' | '`' | '´');
            let sign = match letter {
                '$' | '€' | '£' | '¥' | '₹' | '₽' | '₿' => MONEY,
                '%' => PERCENT,
                _ => continue,
            };
            words.push(Word {
                text: sign.to_owned(),
                apart: true,
            });
        }
    }
    if !text.is_empty() {
        words.push(Word { text, apart });
    }
    // One letter and a full stop is an initial, or a letter of a spaced-out word.
    let initial = words.len() == before + 1 && words[before].text.chars().count() == 1;
    let ends = chunk
        .trim_end_matches([')', '"', '”', '»', '\'', '’'])
        .ends_with(['.', '!', '?', '。']);
    if ends && !initial && !words.is_empty() {
        words.push(Word {
            text: SENTENCE_END.to_owned(),
            apart: true,
        });
    }
}

/// Signs put between the letters of a word to hide it.
const HIDING: [char; 5] = ['.', '*', '_', '·', '•'];

/// What follows the dot of an address or the name of a file.
const AFTER_DOT: &[&str] = &[
    "com", "net", "org", "de", "es", "fr", "it", "pt", "uk", "eu", "io", "ai", "me", "co", "br",
    "ch", "at", "us", "app", "dev", "info", "ly", "be", "gl", "gg", "tv", "js", "pdf", "html",
    "doc", "docx", "png", "jpg", "exe", "edu", "gov", "mx", "ar", "cl", "example", "test",
];

/// Whether a piece of text is a word with signs between its letters, and neither an address nor two
/// sentences without a blank.
fn is_dotted(chunk: &str, letters: &[char]) -> bool {
    let core = chunk.trim_matches(|c: char| !c.is_alphanumeric());
    if !core.contains(HIDING) || core.contains(['@', '/', ':', ',', '\'', '’']) {
        return false;
    }
    let parts: Vec<&str> = core.split(HIDING).collect();
    let count = letters
        .iter()
        .filter(|letter| letter.is_alphabetic())
        .count();
    let begins_small = |part: &&str| part.chars().next().is_some_and(char::is_lowercase);
    count > LONGEST_ABBREVIATION
        && parts.len() > 1
        && parts[1..].iter().all(begins_small)
        && parts.iter().any(|part| part.chars().count() > 1)
        && !parts[1..].iter().any(|part| AFTER_DOT.contains(part))
}

/// Letters that have no decomposition are written as people do without them on the keyboard.
fn push_letter(letter: char, text: &mut String) {
    match letter {
        'ß' => text.push_str("ss"),
        'æ' => text.push_str("ae"),
        'œ' => text.push_str("oe"),
        'ø' => text.push('o'),
        'ł' => text.push('l'),
        'đ' => text.push('d'),
        'ı' => text.push('i'),
        other => text.push(other),
    }
}

/// Whether this letter only repeats one of a run of three or more, of which the first one stays.
fn stretches(letters: &[char], position: usize) -> bool {
    let letter = letters[position];
    let same = |other: &&char| **other == letter;
    let before = letters[..position]
        .iter()
        .rev()
        .take(2)
        .take_while(same)
        .count();
    let after = letters[position..].iter().take(3).take_while(same).count();
    letter.is_alphabetic() && before > 0 && before + after > 2
}

/// Whether a word has digits between its letters, all of which can be letters in disguise.
fn has_digits_between_letters(word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    let digit = |c: char| c.is_ascii_digit();
    let Some(first) = word.find(|c: char| c.is_alphabetic()) else {
        return false;
    };
    word.chars().all(char::is_alphanumeric)
        && word
            .chars()
            .filter(|c| digit(*c))
            .all(|c| disguised(c).is_some())
        && word[first..].trim_end_matches(digit).contains(digit)
}

/// Puts letters back for the digits of every word that has letters too, but for numbers with a unit.
fn undisguise_all(letters: &mut [char]) {
    for word in letters.split_mut(|letter| !letter.is_alphanumeric()) {
        let digits = word.iter().take_while(|c| c.is_ascii_digit()).count();
        let has_unit = digits > 0 && word.len() - digits < PLAIN - 1;
        let rest_is_plain = word[digits..].iter().all(|c| c.is_alphabetic());
        if digits == word.len() || has_unit && rest_is_plain {
            continue;
        }
        for letter in word {
            *letter = disguised(*letter).unwrap_or(*letter);
        }
    }
}

/// Puts letters back for the digits and signs that stand for them inside a word.
fn undisguise(letters: &mut [char]) {
    for start in 0..letters.len() {
        let inside_run = start > 0 && disguised(letters[start - 1]).is_some();
        if inside_run || disguised(letters[start]).is_none() {
            continue;
        }
        let run = letters[start..]
            .iter()
            .take_while(|c| disguised(**c).is_some());
        let end = start + run.count();
        if end - start > LONGEST_DISGUISE {
            continue;
        }
        let alphabetic = |c: &&char| c.is_alphabetic();
        let after = letters[end..]
            .iter()
            .take(PLAIN)
            .take_while(alphabetic)
            .count();
        let before = letters[..start]
            .iter()
            .rev()
            .take(PLAIN)
            .take_while(alphabetic)
            .count();
        // The full stop that ends a sentence makes no address.
        let is_address =
            letters[start] == '@' && letters[end..].iter().rev().skip(1).any(|c| *c == '.');
        let one_zero_or_one = end == start + 1 && matches!(letters[start], '0' | '1');
        let inside = before > 0 && after > 0 && !is_address;
        let begins = start == 0 && after >= PLAIN && one_zero_or_one;
        let closes = before >= PLAIN && after == 0 && end == start + 1 && letters[start] == '0';
        if inside || begins || closes {
            let between_vowels = start > 0
                && is_vowel(letters[start - 1])
                && letters.get(end).is_some_and(|c| is_vowel(*c));
            for letter in &mut letters[start..end] {
                // A 1 can be an i or an l: between vowels an l ("te1egram"), else an i ("b1tcoin").
                let plain = if *letter == '1' && between_vowels {
                    Some('l')
                } else {
                    disguised(*letter)
                };
                *letter = plain.unwrap_or(*letter);
            }
        }
    }
}

fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u')
}

fn disguised(letter: char) -> Option<char> {
    Some(match letter {
        '0' => 'o',
        '1' => 'i',
        '3' => 'e',
        '4' | '@' => 'a',
        '5' | '$' => 's',
        '7' => 't',
        _ => return None,
    })
}

/// "b i t c o i n" is one word.
fn join_spaced_out(words: Vec<Word>) -> Vec<Word> {
    let single = |word: &Word| {
        let mut letters = word.text.chars();
        letters.next().is_some_and(char::is_alphabetic) && letters.next().is_none()
    };
    // In a text that is written so throughout, a short word is spaced out too.
    let singles = words.iter().filter(|word| single(word)).count();
    let shortest = if singles >= WHOLE_TEXT && singles * 10 >= words.len() * 7 {
        2
    } else {
        SPACED_OUT
    };
    let mut joined: Vec<Word> = Vec::with_capacity(words.len());
    let (mut run, mut hidden) = (0, None);
    for word in words {
        run = if !single(&word) {
            0
        } else if word.apart {
            1
        } else {
            run + 1
        };
        joined.push(word);
        let next_continues = run >= shortest;
        if next_continues {
            let from = joined.len() - if run == shortest { shortest } else { 2 };
            let tail: String = joined.drain(from + 1..).map(|word| word.text).collect();
            joined[from].text.push_str(&tail);
            hidden = Some(from);
        } else if let Some(place) = hidden.take() {
            split_hidden(place, &mut joined);
        }
    }
    if let Some(place) = hidden {
        split_hidden(place, &mut joined);
    }
    joined
}

/// Words that are written with blanks in them side by side, so that they come out as one.
const HIDDEN_WORDS: &[&str] = &[
    "easy",
    "quick",
    "fast",
    "daily",
    "free",
    "money",
    "cash",
    "pay",
    "job",
    "profit",
    "profits",
    "income",
    "passive",
    "bitcoin",
    "crypto",
    "forex",
    "trading",
    "invest",
    "invierte",
    "investis",
    "investi",
    "investiere",
    "investier",
    "invista",
    "you",
    "won",
    "new",
    "iphone",
    "guaranteed",
    "home",
    "work",
    "loan",
    "gift",
    "card",
    "cards",
    "dinero",
    "facil",
    "rapido",
    "plata",
    "ganancias",
    "pago",
    "diario",
    "trabajo",
    "casa",
    "desde",
    "ingresos",
    "gana",
    "argent",
    "rapide",
    "facile",
    "gain",
    "gains",
    "revenu",
    "paye",
    "garanti",
    "travail",
    "geld",
    "schnelles",
    "schnell",
    "leichtes",
    "leicht",
    "einfach",
    "verdienen",
    "gewinn",
    "garantiert",
    "tagliche",
    "auszahlung",
    "krypto",
    "dinheiro",
    "lucro",
    "renda",
    "ganhe",
    "pagamento",
    "diaria",
    "garantido",
    "trabalho",
    "soldi",
    "facili",
    "guadagno",
    "guadagna",
    "rapidi",
    "denaro",
    "veloci",
    "pagamento",
    "lavoro",
    "giornaliero",
    "whatsapp",
    "telegram",
    "extra",
    "seguro",
    "the",
    "with",
    "risk",
    "your",
    "double",
    "account",
    "verify",
    "bank",
    "prestito",
    "prestamo",
];

/// Splits a word that begins with one of [`HIDDEN_WORDS`] into these and what is left after them.
fn split_hidden(place: usize, words: &mut Vec<Word>) {
    let mut parts = Vec::new();
    let mut rest = words[place].text.as_str();
    while !rest.is_empty() {
        let longest = HIDDEN_WORDS
            .iter()
            .filter(|word| rest.starts_with(**word))
            .max_by_key(|word| word.len());
        let Some(longest) = longest else { break };
        parts.push((*longest).to_owned());
        rest = &rest[longest.len()..];
    }
    if parts.is_empty() || parts.len() == 1 && rest.is_empty() {
        return;
    }
    if !rest.is_empty() {
        parts.push(rest.to_owned());
    }
    let parts = parts.into_iter().map(|text| Word { text, apart: true });
    words.splice(place..=place, parts);
}

fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{180b}'..='\u{180e}'
        | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{e0000}'..='\u{e0fff}')
        || c.is_control() && !c.is_whitespace()
}

/// Cyrillic, Greek and other letters, and the Latin one each is mistaken for.
pub(super) const LOOK_ALIKES: (&str, &str) = (
    "авеікмнорстухјѕԁһԛԝӏАВЕІКМНОРСТУХЈЅԌ\
     αβγεηικνορτυχωΑΒΕΖΗΙΚΜΝΟΡΤΥΧ\
     ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢɑɡɩ",
    "abeikmhopctyxjsdhqwlABEIKMHOPCTYXJSG\
     abyenikvoptuxwABEZHIKMNOPTYX\
     abcdefghijklmnoprstuvwyzagi",
);

/// The Latin letter that a letter of another script looks like, if any.
fn latin_look(letter: char) -> Option<char> {
    if letter.is_ascii() {
        return None;
    }
    // White letters in black circles and squares have no decomposition.
    let code = u32::from(letter);
    for first in [0x1_f150, 0x1_f170] {
        if (first..first + 26).contains(&code) {
            return char::from_u32(code - first + u32::from('a'));
        }
    }
    let (looks, latin) = LOOK_ALIKES;
    looks
        .chars()
        .zip(latin.chars())
        .find(|(look, _)| *look == letter)
        .map(|(_, latin)| latin)
}
