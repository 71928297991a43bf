//! A friendly no. The rule: it thanks, says no without a reason that accuses, and wishes well; it
//! addresses people whom the member does not know, so formally where the language has a form for it.

use super::Declined;
use crate::invitations::wording::Language;

pub(super) fn text(language: Language, declined: Declined) -> &'static str {
    match (language, declined) {
        (Language::English, Declined::Pitch) => {
            "Hello{name}, thank you for your message. I'm not looking for anything of the kind at the moment and keep my network to people I know, but I wish you every success!"
        }
        (Language::English, Declined::Recruiter) => {
            "Hello{name}, thank you for thinking of me. I'm not looking for a new position at the moment and keep my network to people I know, but I wish you success with your search!"
        }
        (Language::English, Declined::Stranger) => {
            "Hello{name}, thank you for your message. I keep my network here to people I know personally, so I'll pass for now, and wish you all the best!"
        }
        (Language::Spanish, Declined::Pitch) => {
            "Hola{name}, gracias por el mensaje. Ahora mismo no busco nada de ese tipo y aquí solo conecto con personas que conozco, pero le deseo mucho éxito."
        }
        (Language::Spanish, Declined::Recruiter) => {
            "Hola{name}, gracias por pensar en mí. Ahora mismo no busco un nuevo puesto y aquí solo conecto con personas que conozco, pero le deseo suerte con la búsqueda."
        }
        (Language::Spanish, Declined::Stranger) => {
            "Hola{name}, gracias por el mensaje. Aquí solo conecto con personas que conozco personalmente, así que por ahora lo dejo así y le deseo todo lo mejor."
        }
        (Language::French, Declined::Pitch) => {
            "Bonjour{name}, merci pour votre message. Je ne cherche rien de tel en ce moment et je réserve mon réseau aux personnes que je connais, mais je vous souhaite une belle réussite !"
        }
        (Language::French, Declined::Recruiter) => {
            "Bonjour{name}, merci d'avoir pensé à moi. Je ne cherche pas de nouveau poste en ce moment et je réserve mon réseau aux personnes que je connais, mais je vous souhaite une bonne recherche !"
        }
        (Language::French, Declined::Stranger) => {
            "Bonjour{name}, merci pour votre message. Je réserve mon réseau ici aux personnes que je connais personnellement, je n'y donne donc pas suite pour l'instant et vous souhaite une bonne continuation !"
        }
        (Language::German, Declined::Pitch) => {
            "Guten Tag{name}, danke für Ihre Nachricht. Zurzeit suche ich nichts dergleichen und vernetze mich hier nur mit Menschen, die ich kenne; ich wünsche Ihnen aber viel Erfolg!"
        }
        (Language::German, Declined::Recruiter) => {
            "Guten Tag{name}, danke, dass Sie an mich gedacht haben. Zurzeit suche ich keine neue Stelle und vernetze mich hier nur mit Menschen, die ich kenne; ich wünsche Ihnen aber viel Erfolg bei der Suche!"
        }
        (Language::German, Declined::Stranger) => {
            "Guten Tag{name}, danke für Ihre Nachricht. Ich vernetze mich hier nur mit Menschen, die ich persönlich kenne, und lasse es deshalb vorerst; alles Gute für Sie!"
        }
        (Language::Portuguese, Declined::Pitch) => {
            "Olá{name}, agradeço a mensagem. No momento não procuro nada do gênero e mantenho aqui apenas pessoas que conheço, mas desejo muito sucesso!"
        }
        (Language::Portuguese, Declined::Recruiter) => {
            "Olá{name}, agradeço por ter pensado em mim. No momento não procuro um novo cargo e mantenho aqui apenas pessoas que conheço, mas desejo sucesso na busca!"
        }
        (Language::Portuguese, Declined::Stranger) => {
            "Olá{name}, agradeço a mensagem. Mantenho aqui apenas pessoas que conheço pessoalmente, por isso vou deixar para outra ocasião, e desejo tudo de bom!"
        }
        (Language::Italian, Declined::Pitch) => {
            "Buongiorno{name}, grazie per il messaggio. Al momento non cerco nulla del genere e qui tengo solo persone che conosco, ma Le auguro molto successo!"
        }
        (Language::Italian, Declined::Recruiter) => {
            "Buongiorno{name}, grazie per aver pensato a me. Al momento non cerco un nuovo incarico e qui tengo solo persone che conosco, ma Le auguro buona fortuna con la ricerca!"
        }
        (Language::Italian, Declined::Stranger) => {
            "Buongiorno{name}, grazie per il messaggio. Qui tengo solo persone che conosco personalmente, quindi per ora lascio stare e Le auguro ogni bene!"
        }
    }
}
