//! A personal invitation to somebody the member knows. The rule: with a name of 30 and a place of 60
//! letters it still fits, or the text without the place does.

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
    talked_in_one_year: "Hi{name}, we wrote to each other in {first} but aren't connected here yet. Shall we change that?",
    talked_over_years: "Hi{name}, we wrote to each other from {first} to {last} but aren't connected here yet. Shall we change that?",
    both_at: "Hi{name}, {place} is part of both our paths. Shall we stay in touch here?",
    they_endorsed: "Hi{name}, thank you for having endorsed my skills. I'd be glad to stay in touch here.",
    you_endorsed: "Hi{name}, I once endorsed your skills here and would be glad to stay in touch.",
    recommended: "Hi{name}, there is a recommendation between us, yet we aren't connected here. Shall we change that?",
    you_invited: "Hi{name}, I invited you here once before and would still be glad to be connected.",
    address_book: "Hi{name}, you're in my address book but not yet in my network here. Shall we change that?",
    note_only: "Hi{name}, I'd be glad to stay in touch with you here too.",
};

const SPANISH: Texts = Texts {
    talked_in_one_year: "Hola{name}, nos escribimos en {first} y aún no estamos en contacto por aquí. ¿Lo cambiamos?",
    talked_over_years: "Hola{name}, nos escribimos entre {first} y {last} y aún no estamos en contacto por aquí. ¿Lo cambiamos?",
    both_at: "Hola{name}, {place} forma parte del camino de los dos. ¿Seguimos en contacto por aquí?",
    they_endorsed: "Hola{name}, gracias por haber validado mis aptitudes. Me gustaría seguir en contacto por aquí.",
    you_endorsed: "Hola{name}, en su día validé tus aptitudes aquí y me gustaría seguir en contacto.",
    recommended: "Hola{name}, hay una recomendación entre nosotros y aún no estamos en contacto por aquí. ¿Lo cambiamos?",
    you_invited: "Hola{name}, ya te invité una vez y me sigue gustando la idea de estar en contacto por aquí.",
    address_book: "Hola{name}, estás en mi agenda pero aún no en mi red. ¿Lo cambiamos?",
    note_only: "Hola{name}, me gustaría que estemos en contacto también por aquí.",
};

const FRENCH: Texts = Texts {
    talked_in_one_year: "Bonjour{name}, nous nous sommes écrit en {first} sans être en contact ici. On y remédie ?",
    talked_over_years: "Bonjour{name}, nous nous sommes écrit entre {first} et {last} sans être en contact ici. On y remédie ?",
    both_at: "Bonjour{name}, {place} fait partie de nos deux parcours. On reste en contact ici ?",
    they_endorsed: "Bonjour{name}, merci d'avoir recommandé mes compétences. Ce serait un plaisir de rester en contact ici.",
    you_endorsed: "Bonjour{name}, j'ai un jour recommandé tes compétences ici et j'aimerais que nous restions en contact.",
    recommended: "Bonjour{name}, il y a une recommandation entre nous, mais nous ne sommes pas en contact ici. On y remédie ?",
    you_invited: "Bonjour{name}, je t'avais déjà envoyé une invitation et ce serait toujours un plaisir d'être en contact ici.",
    address_book: "Bonjour{name}, tu es dans mon carnet d'adresses mais pas encore dans mon réseau. On y remédie ?",
    note_only: "Bonjour{name}, ce serait un plaisir d'être en contact ici aussi.",
};

const GERMAN: Texts = Texts {
    talked_in_one_year: "Hallo{name}, {first} haben wir uns geschrieben, sind hier aber noch nicht in Kontakt. Wollen wir das ändern?",
    talked_over_years: "Hallo{name}, zwischen {first} und {last} haben wir uns geschrieben, sind hier aber noch nicht in Kontakt. Wollen wir das ändern?",
    both_at: "Hallo{name}, {place} gehört zu deinem wie zu meinem Weg. Wollen wir hier in Kontakt bleiben?",
    they_endorsed: "Hallo{name}, danke, dass du meine Kenntnisse bestätigt hast. Ich würde gern hier in Kontakt bleiben.",
    you_endorsed: "Hallo{name}, ich habe hier einmal deine Kenntnisse bestätigt und würde gern in Kontakt bleiben.",
    recommended: "Hallo{name}, zwischen uns gibt es eine Empfehlung, aber hier noch keinen Kontakt. Wollen wir das ändern?",
    you_invited: "Hallo{name}, ich hatte dich schon einmal eingeladen und würde mich über den Kontakt weiterhin freuen.",
    address_book: "Hallo{name}, du stehst in meinem Adressbuch, aber hier sind wir noch nicht in Kontakt. Wollen wir das ändern?",
    note_only: "Hallo{name}, ich würde mich freuen, wenn wir auch hier in Kontakt sind.",
};

const PORTUGUESE: Texts = Texts {
    talked_in_one_year: "Olá{name}, trocamos mensagens em {first} e ainda não estamos em contato por aqui. Vamos mudar isso?",
    talked_over_years: "Olá{name}, trocamos mensagens entre {first} e {last} e ainda não estamos em contato por aqui. Vamos mudar isso?",
    both_at: "Olá{name}, {place} faz parte do caminho de nós dois. Vamos manter contato por aqui?",
    they_endorsed: "Olá{name}, agradeço por ter recomendado as minhas competências. Gostaria de manter contato por aqui.",
    you_endorsed: "Olá{name}, já recomendei as suas competências por aqui e gostaria de manter contato.",
    recommended: "Olá{name}, há uma recomendação entre nós e ainda não estamos em contato por aqui. Vamos mudar isso?",
    you_invited: "Olá{name}, já tinha enviado um convite e continuo com vontade de estarmos em contato por aqui.",
    address_book: "Olá{name}, você está na minha agenda, mas ainda não na minha rede. Vamos mudar isso?",
    note_only: "Olá{name}, gostaria que estivéssemos em contato também por aqui.",
};

const ITALIAN: Texts = Texts {
    talked_in_one_year: "Ciao{name}, ci siamo scritti nel {first} ma qui non siamo ancora in contatto. Rimediamo?",
    talked_over_years: "Ciao{name}, ci siamo scritti tra il {first} e il {last} ma qui non siamo ancora in contatto. Rimediamo?",
    both_at: "Ciao{name}, {place} fa parte del percorso di entrambi. Restiamo in contatto qui?",
    they_endorsed: "Ciao{name}, grazie per aver confermato le mie competenze. Mi farebbe piacere restare in contatto qui.",
    you_endorsed: "Ciao{name}, tempo fa ho confermato le tue competenze qui e mi farebbe piacere restare in contatto.",
    recommended: "Ciao{name}, tra noi c'è una segnalazione, ma qui non siamo ancora in contatto. Rimediamo?",
    you_invited: "Ciao{name}, avevo già mandato un invito e mi farebbe ancora piacere essere in contatto qui.",
    address_book: "Ciao{name}, sei nella mia rubrica ma non ancora nella mia rete. Rimediamo?",
    note_only: "Ciao{name}, mi farebbe piacere essere in contatto anche qui.",
};
