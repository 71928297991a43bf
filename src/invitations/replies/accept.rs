//! Two warm sentences for an invitation that is accepted. The rule: the first one greets and thanks,
//! the second one says the fact.

use super::Texts;
use crate::invitations::wording::Language;

pub(super) fn texts(language: Language) -> &'static Texts {
    match language {
        Language::English => &ENGLISH,
        Language::Spanish => &SPANISH,
        Language::French => &FRENCH,
        Language::German => &GERMAN,
        Language::Portuguese => &PORTUGUESE,
        Language::Italian => &ITALIAN,
    }
}

const ENGLISH: Texts = Texts {
    talked_in_one_year: "Hi{name}, thanks for the invitation, I'm glad to be connected. It's good to pick up the thread again since we wrote to each other in {first}!",
    talked_over_years: "Hi{name}, thanks for the invitation, I'm glad to be connected. We wrote to each other from {first} to {last}, and I'm happy to keep it that way!",
    both_at: "Hi{name}, thanks for the invitation, I'm glad to be connected. I see that {place} is part of both our paths, so it's good to be in touch here!",
    they_endorsed: "Hi{name}, thanks for the invitation, I'm glad to be connected. And thank you for having endorsed my skills, I appreciate it!",
    you_endorsed: "Hi{name}, thanks for the invitation, I'm glad to be connected. I endorsed your skills here with pleasure and look forward to staying in touch!",
    recommended: "Hi{name}, thanks for the invitation, I'm glad to be connected. With a recommendation between us it was high time!",
    you_invited: "Hi{name}, thanks for the invitation, I'm glad it worked out. I had invited you too, so we clearly had the same idea!",
    address_book: "Hi{name}, thanks for the invitation, I'm glad to see you here too. You've been in my address book, so it's good to be connected here as well!",
    note_only: "Hi{name}, thanks for the invitation and for getting in touch. I'm glad to be connected and wish you a good week!",
};

const SPANISH: Texts = Texts {
    talked_in_one_year: "Hola{name}, gracias por la invitación, me alegra que estemos en contacto por aquí. Da gusto retomar el hilo después de habernos escrito en {first}.",
    talked_over_years: "Hola{name}, gracias por la invitación, me alegra que estemos en contacto por aquí. Nos escribimos desde {first}, la última vez en {last}, y me gustará seguir así.",
    both_at: "Hola{name}, gracias por la invitación, me alegra que estemos en contacto. Veo que {place} forma parte del camino de los dos, así que qué bien coincidir por aquí.",
    they_endorsed: "Hola{name}, gracias por la invitación, me alegra que estemos en contacto. Y gracias también por haber validado mis aptitudes, lo aprecio mucho.",
    you_endorsed: "Hola{name}, gracias por la invitación, me alegra que estemos en contacto. Validé tus aptitudes con mucho gusto y me alegrará seguir al tanto de ti.",
    recommended: "Hola{name}, gracias por la invitación, me alegra que estemos en contacto. Con una recomendación entre nosotros, ya era hora.",
    you_invited: "Hola{name}, gracias por la invitación, me alegra que haya salido bien. Yo también te había invitado, así que tuvimos la misma idea.",
    address_book: "Hola{name}, gracias por la invitación, me alegra verte también por aquí. Ya estabas en mi agenda, y es bueno tenerte también en esta red.",
    note_only: "Hola{name}, gracias por la invitación y por escribirme. Me alegra que estemos en contacto y te deseo una buena semana.",
};

const FRENCH: Texts = Texts {
    talked_in_one_year: "Bonjour{name}, merci pour l'invitation, c'est un plaisir d'être en contact ici. Cela fait du bien de reprendre le fil après nos messages de {first} !",
    talked_over_years: "Bonjour{name}, merci pour l'invitation, c'est un plaisir d'être en contact ici. On s'écrit depuis {first}, la dernière fois en {last}, et j'aimerais que cela continue !",
    both_at: "Bonjour{name}, merci pour l'invitation, c'est un plaisir d'être en contact. Je vois que {place} fait partie de nos deux parcours, c'est bien de se croiser ici !",
    they_endorsed: "Bonjour{name}, merci pour l'invitation, c'est un plaisir d'être en contact. Et merci d'avoir recommandé mes compétences, j'y suis très sensible !",
    you_endorsed: "Bonjour{name}, merci pour l'invitation, c'est un plaisir d'être en contact. J'ai recommandé tes compétences ici très volontiers, restons en lien !",
    recommended: "Bonjour{name}, merci pour l'invitation, c'est un plaisir d'être en contact. Avec une recommandation entre nous, il était temps !",
    you_invited: "Bonjour{name}, merci pour l'invitation, c'est un plaisir d'être enfin en contact. Je t'avais aussi envoyé une invitation, nous avons eu la même idée !",
    address_book: "Bonjour{name}, merci pour l'invitation, c'est un plaisir de te voir ici aussi. Tu étais déjà dans mon carnet d'adresses, nous voilà donc aussi en contact ici !",
    note_only: "Bonjour{name}, merci pour l'invitation et pour le message. C'est un plaisir d'être en contact, bonne semaine !",
};

const GERMAN: Texts = Texts {
    talked_in_one_year: "Hallo{name}, danke für die Einladung, schön, dass wir hier in Kontakt sind. {first} haben wir uns geschrieben, und ich freue mich, den Faden wieder aufzunehmen!",
    talked_over_years: "Hallo{name}, danke für die Einladung, schön, dass wir hier in Kontakt sind. Seit {first} schreiben wir uns, zuletzt {last}, und gern darf es so bleiben!",
    both_at: "Hallo{name}, danke für die Einladung, schön, dass wir hier in Kontakt sind. {place} gehört ja zu deinem wie zu meinem Weg, umso mehr freut es mich!",
    they_endorsed: "Hallo{name}, danke für die Einladung, schön, dass wir hier in Kontakt sind. Und danke, dass du meine Kenntnisse bestätigt hast, das hat mich gefreut!",
    you_endorsed: "Hallo{name}, danke für die Einladung, schön, dass wir hier in Kontakt sind. Deine Kenntnisse habe ich hier gern bestätigt und freue mich, von dir zu lesen!",
    recommended: "Hallo{name}, danke für die Einladung, schön, dass wir hier in Kontakt sind. Mit einer Empfehlung zwischen uns wurde es auch Zeit!",
    you_invited: "Hallo{name}, danke für die Einladung, schön, dass es geklappt hat. Ich hatte dich auch eingeladen, wir hatten also dieselbe Idee!",
    address_book: "Hallo{name}, danke für die Einladung, schön, dich auch hier zu sehen. In meinem Adressbuch stehst du schon, nun sind wir auch hier in Kontakt!",
    note_only: "Hallo{name}, danke für die Einladung und deine Nachricht. Schön, dass wir in Kontakt sind, und eine gute Woche!",
};

const PORTUGUESE: Texts = Texts {
    talked_in_one_year: "Olá{name}, agradeço o convite, é bom estarmos em contato por aqui. Dá gosto retomar a conversa depois das nossas mensagens de {first}!",
    talked_over_years: "Olá{name}, agradeço o convite, é bom estarmos em contato por aqui. Trocamos mensagens desde {first}, as últimas em {last}, e espero que continue assim!",
    both_at: "Olá{name}, agradeço o convite, é bom estarmos em contato. Vejo que {place} faz parte do caminho de nós dois, que bom nos encontrarmos por aqui!",
    they_endorsed: "Olá{name}, agradeço o convite, é bom estarmos em contato. E agradeço também por ter recomendado as minhas competências, gostei muito!",
    you_endorsed: "Olá{name}, agradeço o convite, é bom estarmos em contato. Foi com gosto que recomendei as suas competências por aqui, vamos mantendo contato!",
    recommended: "Olá{name}, agradeço o convite, é bom estarmos em contato. Com uma recomendação entre nós, já estava na hora!",
    you_invited: "Olá{name}, agradeço o convite, que bom que deu certo. Eu também tinha enviado um convite, tivemos a mesma ideia!",
    address_book: "Olá{name}, agradeço o convite, é bom ver você também por aqui. Você já estava na minha agenda, e agora estamos em contato aqui também!",
    note_only: "Olá{name}, agradeço o convite e a mensagem. É bom estarmos em contato, uma boa semana!",
};

const ITALIAN: Texts = Texts {
    talked_in_one_year: "Ciao{name}, grazie per l'invito, mi fa piacere essere in contatto qui. È bello riprendere il filo dopo i nostri messaggi del {first}!",
    talked_over_years: "Ciao{name}, grazie per l'invito, mi fa piacere essere in contatto qui. Ci scriviamo dal {first}, l'ultima volta nel {last}, e spero che continui così!",
    both_at: "Ciao{name}, grazie per l'invito, mi fa piacere essere in contatto. Vedo che {place} fa parte del percorso di entrambi, bello ritrovarsi qui!",
    they_endorsed: "Ciao{name}, grazie per l'invito, mi fa piacere essere in contatto. E grazie per aver confermato le mie competenze, l'ho apprezzato molto!",
    you_endorsed: "Ciao{name}, grazie per l'invito, mi fa piacere essere in contatto. Ho confermato volentieri le tue competenze qui, restiamo in contatto!",
    recommended: "Ciao{name}, grazie per l'invito, mi fa piacere essere in contatto. Con una segnalazione tra noi era ora!",
    you_invited: "Ciao{name}, grazie per l'invito, mi fa piacere che sia andata bene. Anch'io avevo mandato un invito, abbiamo avuto la stessa idea!",
    address_book: "Ciao{name}, grazie per l'invito, mi fa piacere vederti anche qui. Eri già nella mia rubrica, e ora siamo in contatto anche qui!",
    note_only: "Ciao{name}, grazie per l'invito e per il messaggio. Mi fa piacere essere in contatto, buona settimana!",
};
