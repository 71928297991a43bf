//! Whether a note has words of its own. The rule: what is left after the greeting, the names, the
//! stock phrases and the words that carry nothing is what the sender has said.

use super::phrases::{CLOSINGS, CONNECTING, EMPTY_WORDS, GREETINGS, Mark, POLITE};
use super::{fold, language, table};

/// The most words of a name after a greeting or a closing.
const LONGEST_NAME: usize = 4;

/// Whether nothing personal is left of a text after taking off greeting, names, stock phrases and
/// function words. An empty text is stock.
pub fn is_stock(text: &str) -> bool {
    let folded = fold::fold_sentences(&without_names(text));
    let words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
    let mut left = vec![true; words.len()];
    for found in table::TABLE
        .find(&words)
        .iter()
        .filter(|found| found.entry.mark == Mark::Stock)
    {
        left[found.from..found.to].fill(false);
    }
    let empty = |word: &str| {
        word == fold::SENTENCE_END
            || language::is_function_word(word)
            || [GREETINGS, CLOSINGS, EMPTY_WORDS]
                .iter()
                .any(|list| list.contains(&word))
    };
    let begins = |stems: &[&str], word: &str| stems.iter().any(|stem| word.starts_with(stem));
    let connects = words.iter().any(|word| begins(CONNECTING, word));
    words.iter().zip(left).all(|(word, left)| {
        !left || empty(word) || connects && (begins(CONNECTING, word) || begins(POLITE, word))
    })
}

/// Takes off the words that stand where a name stands: after a greeting at the beginning, and after
/// a closing at the end.
fn without_names(text: &str) -> String {
    let mut words: Vec<&str> = text.split_whitespace().collect();
    let greeted = words
        .iter()
        .take_while(|word| is_in(GREETINGS, word) && !closes(word))
        .count();
    let named = if greeted > 0 {
        name_length(&words[greeted..])
    } else {
        0
    };
    words.drain(greeted..greeted + named);

    let from = words.len().saturating_sub(LONGEST_NAME + 1);
    let closing = words[from..].iter().rposition(|word| {
        is_in(CLOSINGS, word) || word.ends_with(['.', '!', '?', ',', '-', '–', '—'])
    });
    if let Some(closing) = closing {
        let name = from + closing + 1;
        if words[name..].iter().all(|word| looks_like_a_name(word)) {
            words.truncate(name);
        }
    }
    words.join(" ")
}

fn is_in(list: &[&str], word: &str) -> bool {
    list.contains(&fold(word).as_str())
}

/// Whether punctuation after a word ends the greeting.
fn closes(word: &str) -> bool {
    word.ends_with([',', '!', ':', ';'])
}

/// How many of these words are a name: up to the comma that ends a greeting, else the capitalised
/// ones, which must not be a beginning of the sentence.
fn name_length(words: &[&str]) -> usize {
    let comma = words
        .iter()
        .take(LONGEST_NAME)
        .position(|word| closes(word));
    let to_comma = comma
        .map(|at| at + 1)
        .filter(|length| words[..*length].iter().all(|word| !is_function(word)));
    let capitalised = || {
        words
            .iter()
            .take(LONGEST_NAME)
            .take_while(|word| looks_like_a_name(word) && !is_function(word))
            .count()
    };
    to_comma.unwrap_or_else(capitalised)
}

fn is_function(word: &str) -> bool {
    fold(word).split(' ').any(language::is_function_word)
}

fn looks_like_a_name(word: &str) -> bool {
    word.chars().next().is_some_and(char::is_uppercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stock_notes_have_no_words_of_their_own() {
        let notes = [
            "",
            "👋",
            "I'd like to add you to my professional network on LinkedIn.",
            "Hi Anna, I'd like to join your LinkedIn network.",
            "Hi Anna,\n\nI'd like to add you to my professional network on LinkedIn.\n\n- Rob Vance",
            "Hello Dr. Silva, I came across your profile and would love to connect. Best regards, Rob Vance",
            "Let's connect!",
            "Hey! Would be great to connect with you here. Cheers, Rob",
            "Hi anna, please accept my invitation. Thanks!",
            "Dear Anna Maria Silva, I saw your profile and we have several mutual connections. Looking forward to connecting with you.",
            "Hi Anna, I'm expanding my professional network with like-minded professionals.",
            "Hola Ana, me gustaría añadirte a mi red profesional. Saludos, Pedro",
            "Hola, me gustaría conectar contigo. ¡Gracias!",
            "Bonjour Madame Dupont, je souhaite vous ajouter à mon réseau professionnel. Cordialement, Jean Petit",
            "Bonjour, j'aimerais rejoindre votre réseau LinkedIn.",
            "Hallo Anna, ich würde dich gerne zu meinem beruflichen Netzwerk hinzufügen. Viele Grüße, Jan",
            "Sehr geehrte Frau Schmidt, ich würde mich gerne mit Ihnen vernetzen. Mit freundlichen Grüßen, Jan Meier",
            "Olá Ana, gostaria de adicionar você à minha rede profissional. Abraços, Pedro",
            "Olá, tudo bem? Vamos nos conectar! Obrigado",
            "Ciao Anna, vorrei aggiungerti alla mia rete professionale. Grazie, Marco",
            "Buongiorno, mi farebbe piacere entrare in contatto con lei. Cordiali saluti, Marco Rossi",
        ];
        for note in notes {
            assert!(is_stock(note), "{note}");
        }
    }

    #[test]
    fn notes_with_words_of_their_own_are_no_stock() {
        let notes = [
            "Hi Anna, we met at the Lisbon conference last week.",
            "I'd like to add you to my professional network. I read your article on soil chemistry.",
            "Hi Anna, I'm a beekeeper in Turin too. Let's connect!",
            "Hola Ana, soy la hermana de Lucía.",
            "Bonjour, votre livre sur les abeilles m'accompagne depuis des années.",
            "Hallo Anna, Gruß aus dem Chor!",
            "Olá Ana, sou vizinho da sua irmã.",
            "Ciao Anna, tua sorella mi ha parlato del coro.",
            "How is the baby?",
        ];
        for note in notes {
            assert!(!is_stock(note), "{note}");
        }
    }
}
