//! Phrases that lead off the platform. The rule: friends do that too, so nothing here is more than
//! a place to go on, and to mention that one uses an app is not even that.

use super::super::Language::{English, French, German, Italian, Portuguese, Spanish};
use super::Phrases;

/// Asks you to go on elsewhere.
pub(super) const PULL: Phrases = &[
    (
        English,
        &[
            "(text|message|msg|write|add|contact|reach|reach out to|ping|dm|hit|call|chat|chat with|talk to|inbox|follow|find|connect with|get in touch with|join|email|mail) (me|us|my|him|her|my assistant|our manager|our hr|our team) [up|back|directly|privately|out|now|today|please|anytime] [on|via|at|through|by|in|over|using] [my|the|our] @app",
            "(text|message|write|add|contact|reach|ping|chat|talk|speak|continue|connect|discuss|communicate|move|switch|go|meet) * (on|to|via|over|through|using|in) [my|the|our] @app",
            "(my|our) @app [number|id|contact|username|handle|is|group|channel|link|line]",
            "(your|ur|a) @app [number|id|contact|no|account|handle|username]",
            "(do|are|can|could) you * (have|use|on|give|share|send|drop) [a|your|me|me your] @app",
            "(send|give|drop|share|leave) (me|us) [with] your (number|phone|phone number|cell|mobile number|cell number|contact|personal email|private email|personal email address|contact number|mobile)",
            "(what|whats) [is|s] your (number|phone number|whatsapp|cell number|telegram|personal email)",
            "(join|enter|subscribe to|click) (our|my|the|this) [free|private|vip|exclusive] @app [group|channel|community|link|chat]",
            "(not|rarely|hardly|don t|dont|seldom|barely|never) * (here|on this app|on linkedin|this app|this platform) [often|much|very often|a lot] * (@app|my email|email me|text me|my number)",
            "(email|write|mail|contact|reach|message) (me|us) [directly|back|privately|please|at|on|to|via|through] [at|on|to|via|my] [personal|private] [email|mail|address] [at|address] * (@mailbox) com",
            "(my|to my) (private|personal) (email|mail|e-mail|number|phone|mailbox|gmail)",
            "(off|outside|away from) (linkedin|this platform|this app|the platform) [chat|talk|message|let]",
            "(click|tap|use|open|through|via) [on] [the|this|my] link * (@app|chat|group)",
            "@app (me|us) (at|on|now|today|please|directly|#|for)",
            "@app # #",
            "#  (on|via) @app",
        ],
    ),
    (
        Spanish,
        &[
            "(escríbeme|escríbame|escribirme|escríbenos|contáctame|contácteme|contactarme|contáctanos|agrégame|agrégueme|agregarme|añádeme|háblame|hábleme|mándame|envíame|envíeme|llámame|llámeme|únete|únase|búscame|comunícate|comuníquese|hablar|hablemos|hablamos|chatear|chateemos|conversar|conversemos|charlar|charlemos|continuar|seguir|seguimos) * (por|al|en|a|a través de|vía|mi|conmigo por) [mi|tu|su|nuestro|el|un mensaje a] @app",
            "(escríbeme|escríbame|contáctame|contácteme|agrégame|agrégueme|únete|únase) * @app",
            "(mi|nuestro) @app [es|personal|número]",
            "(tu|su|tienes|tiene|usas|usa) @app",
            "(tu|su) número (de|para) (@app|teléfono|celular|móvil)",
            "(pásame|páseme|dame|deme|mándame|déjame|compárteme|envíame) (tu|su) (número|teléfono|celular|contacto|móvil|correo personal|whatsapp)",
            "(llámame|llámeme|escríbeme|escríbame) [al|a este número|a mi número|al número] #",
            "(grupo|canal|comunidad) de @app",
            "(escríbeme|escríbame|contáctame|contácteme) (a|al|a mi|por) [mi] (correo|email|mail) [personal|privado]",
            "mi (correo|email|número) (personal|privado)",
            "@app [al|es] # #",
        ],
    ),
    (
        French,
        &[
            "(écris|écrivez|contacte|contactez|ajoute|ajoutez|rejoins|rejoignez|appelle|appelez|joindre|contacter|écrire|ajouter|parler|discuter|discutons|parlons|échanger|échangeons|continuer|continuons|poursuivre|laisse|laissez|envoie|envoyez|passer|passons|tchatter|chatter) * (sur|par|via|au|à) [mon|notre|votre|ton|le|un message] @app",
            "(mon|notre) (numéro|compte|contact) @app",
            "(mon|notre|le numéro) @app",
            "(votre|ton) [numéro] @app",
            "(votre|ton) numéro de (téléphone|portable|whatsapp|mobile)",
            "(donne|donnez|laisse|laissez|envoie|envoyez) moi (votre|ton) (numéro|contact|téléphone|mail|adresse mail|whatsapp|email)",
            "(appelle|appelez|écris|écrivez|contacte|contactez) moi [directement] (au|sur le|sur ce numéro|à ce numéro) #",
            "(groupe|canal|chaîne) @app",
            "(écris|écrivez|contacte|contactez) moi (à|sur|par|via) [mon|l|cette] (adresse|mail|email|boîte|adresse mail|adresse email) [privée|personnelle|perso|mail]",
            "(mon|ma) (mail|email|adresse|boîte|adresse mail) (privé|privée|personnel|personnelle|perso)",
            "@app [au|est le] # #",
        ],
    ),
    (
        German,
        &[
            "(schreib|schreibe|schreiben|kontaktier|kontaktiere|kontaktieren|melde|melden|füge|adde|add|erreich~|ruf|rufen|komm|kommen|texte|text|chatten|unterhalten|weiterschreiben|wechseln|austauschen|reden|sprechen) * (auf|über|per|via|bei|zu|in) [meinem|meine|mein|unsere|der|den|unserer|meiner] @app",
            "(lass|lassen|können|könnten|wollen) [uns|wir|sie] [uns|mal|gerne|auch|lieber] (auf|über|per|via|zu) @app",
            "(meine|mein) @app [nummer|id|kontakt|lautet|ist]",
            "(deine|ihre|dein|ihr) @app [nummer|id|kontakt]",
            "(deine|ihre) (handynummer|telefonnummer|nummer|private nummer|mobilnummer|private e-mail)",
            "(hast du|haben sie|nutzt du|nutzen sie|bist du auf|sind sie auf) @app",
            "(schick|schicke|gib|geben|schicken) [sie] mir [bitte] (deine|ihre) (nummer|handynummer|telefonnummer|private e-mail|mailadresse)",
            "(ruf|rufen|schreib|schreiben) [sie] (mich|mir) [bitte|direkt|gern|gerne] [an] (unter|auf|an) [der nummer|meiner nummer] #",
            "@app (gruppe|kanal|channel|nummer|community)",
            "(meine|meiner|an meine) (private|persönliche|privaten|persönlichen) (e-mail|mail|nummer|mailadresse|e-mail adresse|adresse|handynummer)",
            "@app [unter|an] # #",
        ],
    ),
    (
        Portuguese,
        &[
            "(me chama|me chame|chama|chame|chamar|escreva|escreve|escrever|me escreva|contate|contacte|contacta|adicione|adiciona|me adicione|me adiciona|fale|fala|falar|falamos|vamos falar|conversar|conversamos|entre|entra|manda|mande|me manda|me mande|envie|ligue|liga|continuar|bater papo|contacto|contato) * (no|pelo|por|via|ao|do|para o|meu|em|através do) [meu|nosso|seu|teu|grupo do|canal do] @app",
            "(meu|nosso) [número do|contato do|contato no] @app",
            "(seu|teu) [número do|número de] @app",
            "(seu|teu) (número de telefone|número de celular|telemóvel|número|celular|telefone pessoal|email pessoal)",
            "(tem|usa|você tem|me passa o|me passa seu|me passe seu|passa o teu|me manda seu) @app",
            "(me passa|me passe|passa me|me manda|me envie|me envia|manda me|deixe|deixa) [o] (seu|teu) (número|telefone|contato|contacto|celular|telemóvel|zap|email pessoal|whats)",
            "(me chama|me chame|chama|fale comigo|chame) [lá] (no|pelo) (zap|whats|whatsapp|telegram|tele)",
            "(me liga|me ligue|ligue|liga me) [no|para|para o|ao] [número] #",
            "(grupo|canal|comunidade) (do|no|de) @app",
            "meu (email|e-mail|número) (pessoal|particular|privado)",
            "@app [é|no|para] # #",
        ],
    ),
    (
        Italian,
        &[
            "(scrivimi|mi scriva|scrivermi|scrivetemi|contattami|mi contatti|contattarmi|contattatemi|aggiungimi|mi aggiunga|aggiungermi|chiamami|mi chiami|unisciti|entra|parliamo|parlare|sentiamoci|sentirci|chattare|chattiamo|continuare|continuiamo|proseguire|mandami|inviami|raggiungimi|cercami) * (su|via|al|per|tramite|sul|nel|in) [il|mio|nostro|tuo|suo|gruppo|canale|un messaggio su] @app",
            "(mio|nostro) [numero|contatto] [di] @app",
            "(tuo|suo) [numero|contatto] [di] @app",
            "(hai|ha|usi|usa) @app",
            "(dammi|mi dia|mandami|lasciami|mi lasci|mi mandi|inviami) il (tuo|suo) (numero|contatto|telefono|cellulare|indirizzo email|whatsapp|recapito)",
            "(tuo|suo) numero (di telefono|di cellulare|whatsapp|personale)",
            "(chiamami|scrivimi|mi chiami|mi scriva|contattami|mi contatti) (al|allo|sul|a questo numero|al numero) #",
            "(gruppo|canale) @app",
            "(scrivimi|mi scriva|contattami|mi contatti) (alla|via|sulla|per|a) [mia] (mail|email|e-mail|posta)",
            "(mia|mio) (mail|email|e-mail|indirizzo|numero|posta) (personale|privata|privato)",
            "@app [al|è] # #",
        ],
    ),
];

/// Names another channel.
pub(super) const CHANNEL: Phrases = &[(
    English,
    &[
        "@mailbox (com|de|fr|es|it|net|me|br|ch|at|co)",
        "(https|http|www|link|via|here|at|on) (t me|wa me|bit ly|tinyurl com|chat whatsapp com|discord gg|lnkd in)",
        "wa me #",
        "(text|call|phone|sms) (me|us) [at|on|now|directly|today|back] [my|this|the] [number|cell|phone|mobile] #",
        "(telegram|signal|whatsapp|wechat|tg) (id|username|handle)",
        "(tel|phone|whatsapp|telegram|cell|mobile|text) #",
        "@app [number|is|at|no] #",
    ],
)];
