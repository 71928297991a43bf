//! Kinds of fraud beside money promised: accounts and addresses borrowed, papers without a test,
//! fixed matches, computers taken over. The rule: a phrase names the ruse, not the person who plays it.

use super::super::Language::{English, French, German, Italian, Portuguese, Spanish};
use super::Phrases;

/// Money, parcels or names of others pass through the reader's hands, a part stays with them.
pub(super) const GO_BETWEEN: Phrases = &[
    (
        English,
        &[
            "(receive|get|accept|collect|take) * (transfers|payments|wires|parcels|packages|deposits) * (forward|send|pass|withdraw|keep|ship|hand)",
            "(rent|lend|sell|buy|use|borrow) [us|me|out] (your|an|old|aged|verified) [old|verified|unused|spare|linkedin|bank|upwork|paypal|business] (account|accounts|bank account|profile|paypal|linkedin|upwork|iban|sim)",
            "(keep|keeping|keeps) (%#|# percent|a cut|ten percent|your share|your commission) ",
            "(withdraw|cash out|take out) [it|the cash|the money] [and] (send|hand|forward|bring|post|drop) ",
        ],
    ),
    (
        Spanish,
        &[
            "(recibes|recibe|recibir|te llegan|te entra|te entran|te ingreso|te ingresamos) * (transferencias|ingresos|pagos|paquetes|dinero) * (reenvías|retiras|sacas|mandas|envías|reenviar|sacar|quedas)",
            "(alquil~|prest~|compr~|vend~|us~) [me|nos] (tu|su|una|cuentas) [cuenta|perfil] (cuenta|bancaria|de linkedin|de upwork|verificad~|linkedin|antiguas)",
            "(te quedas|se queda|te queda|quédate) [con] [un|el] (%#|# por ciento|comisión|porcentaje)",
        ],
    ),
    (
        French,
        &[
            "(reçois|recevez|recevoir|arrive|encaisses|encaissez) * (virements|virement|paiements|colis|fonds|argent) * (renvoies|retires|retirez|renvoyez|transfères|transférez|gardes|gardez|envoies)",
            "(loue|louer|louez|prête|prêter|prêtez|vends|rachète|achète|j achète) [moi|nous] (ton|votre|un|des|vos|tes) (compte|comptes|profil|rib|iban)",
            "(gardes|gardez|garder|reste|restent) [pour|à] [toi|vous] [le|les|ta|votre|un] (%#|# pour cent|commission|part)",
        ],
    ),
    (
        German,
        &[
            "(bekommst|bekommen|erhältst|erhalten|empfängst|nimmst|kommt|kommen) * (überweisungen|überweisung|zahlungen|pakete|päckchen|gelder) * (weiter~|hebst|abheben|leitest|schickst|behältst|behalten)",
            "(miete|mieten|vermieten|vermiete|vermietest|leihe|leih|kaufe|kaufen|nutzen) [mir|uns|wir|dir] (dein|ihr|deinen|ihren|alte|verifizierte|deine) [altes] (konto|linkedin~|account|profil|bankkonto|accounts|konten|iban)",
            "(behältst|behalten|bleiben|bleibt|kassierst) [du|sie|dir|ihnen|bei] * (%#|# prozent|provision|anteil)",
            "(paket|pakete) (annehmen|entgegennehmen|umpacken|umetikettieren|weiterleiten|weiterschicken)",
        ],
    ),
    (
        Portuguese,
        &[
            "(recebe|recebes|receber|cai|caem|entra) * (transferências|depósitos|pagamentos|encomendas|dinheiro|pix|pacotes) * (repassa|saca|envia|reenvia|levanta|manda|fica)",
            "(alug~|empresta|emprestar|vend~|compr~) [me|nos] (a|sua|tua|o|seu|contas) (conta|sua conta|tua conta|perfil|contas|seu perfil|cpf|linkedin)",
            "(fica|ficas|fique) com [os|uns|a|o|sua] (%#|# por cento|comissão|porcentagem|percentagem|parte)",
        ],
    ),
    (
        Italian,
        &[
            "(ricevi|riceve|ricevere|arrivano|arrivare|arriva|accrediti) * (bonifici|bonifico|pagamenti|pacchi|soldi|accrediti) * (prelevi|giri|spedisci|rimandi|inoltri|tieni|invii|ritiri)",
            "(affitt~|prest~|vend~|compro|cediamo) [mi|ci] (il|un|tuo|account|conti|tuo conto) [tuo|vecchi] (conto|conto corrente|account|profilo|profili|iban|postepay)",
            "(%#|# per cento|provvigione|percentuale|parte) (resta|rimane|è|la tieni|te lo tieni|lo tieni) [a|per] [te|lei|tua|tuo|tieni]",
            "(tieni|trattieni|ti resta|ti restano) [il|un|la] (%#|# per cento|provvigione|percentuale)",
            "(prelevi|ritiri|prelievi) * (contanti|spedisci|mandi|consegni|invii)",
        ],
    ),
];

/// Papers, degrees, grades and licences to be had without a test, a visit, a question.
pub(super) const PAPERS: Phrases = &[
    (
        English,
        &[
            "(passport|passports|visa|visas|driving licence|driving license|driver s license|diploma|diplomas|degree|degrees|ielts|toefl|residence permit|work permit|green card|certificate|certificates) * (without|no|registered|original|guaranteed|genuine) [an|any|a|the|sitting|taking] (exam|exams|test|tests|appointment|queue|interview|questions|study|studying|lessons|in the system|in the database|in days)",
            "(no|without) (exam|exams|test|tests|appointment|interview|questions) * (passport|visa|licence|license|diploma|degree|ielts|permit|certificate)",
        ],
    ),
    (
        Spanish,
        &[
            "(pasaporte|pasaportes|visado|visados|visa|carnet|carné|licencia|permiso de residencia|permiso|diploma|título|títulos|nie|residencia|certificado) * sin (examen|exámenes|cita|preguntas|esperas|estudiar|colas|presentarte|presentarse)",
            "sin (examen|exámenes|cita) * (pasaporte|visado|carnet|licencia|permiso|título|nie|certificado)",
        ],
    ),
    (
        French,
        &[
            "(passeport|passeports|visa|visas|permis|titre de séjour|diplôme|diplômes|certificat|papiers|carte de séjour) * sans (examen|examens|rendez vous|questions|attente|passer|étudier|code|te déplacer|vous déplacer)",
            "sans (examen|rendez vous|passer l examen) * (passeport|visa|permis|titre|diplôme|papiers)",
        ],
    ),
    (
        German,
        &[
            "(pass|reisepass|visum|visa|führerschein|aufenthaltstitel|aufenthaltserlaubnis|diplom|zeugnis|zeugnisse|sprachzertifikat|zertifikat|doktortitel|mpu) * ohne (prüfung|prüfungen|termin|fragen|wartezeit|test|studium|fahrschule|kurs|mpu)",
            "ohne (prüfung|termin|test|fahrschule) * (pass|visum|führerschein|zeugnis|zertifikat|aufenthaltstitel)",
        ],
    ),
    (
        Portuguese,
        &[
            "(passaporte|passaportes|visto|vistos|cnh|carta de condução|carteira de motorista|autorização de residência|diploma|diplomas|certificado|residência|título) * sem (exame|exames|prova|provas|agendamento|marcação|perguntas|fila|estudar|aulas|autoescola)",
            "sem (exame|prova|autoescola|marcação) * (passaporte|visto|cnh|carta|diploma|certificado|residência)",
        ],
    ),
    (
        Italian,
        &[
            "(passaporto|visto|visti|patente|patenti|permesso di soggiorno|permesso|diploma|laurea|lauree|certificato|flussi|cittadinanza|attestato) * senza (esame|esami|appuntamento|domande|attese|file|studiare|frequenza|test)",
            "senza (esame|esami|appuntamento) * (passaporto|visto|patente|permesso|diploma|laurea|questura|certificato)",
        ],
    ),
];

/// Matches whose end is known, numbers that will be drawn.
pub(super) const SURE_BETS: Phrases = &[
    (
        English,
        &[
            "(fixed|rigged|sure|guaranteed) (match|matches|game|games|odds|bet|bets|win|wins|score|scores)",
            "(correct score|winning numbers|lottery numbers|vip tips|betting tips|sure odds|betting bot|tipster)",
        ],
    ),
    (
        Spanish,
        &[
            "(partidos|partido|resultados|apuestas|apuesta) (amañad~|arreglad~|segur~|comprad~|exact~)",
            "(pronósticos|números ganadores|apuestas vip|tipster|resultado exacto)",
        ],
    ),
    (
        French,
        &[
            "(matchs|match|scores|score|paris|pari) (truqué~|arrangé~|sûr~|exact~|garanti~)",
            "(pronostics|pronos|numéros gagnants|tipster)",
        ],
    ),
    (
        German,
        &[
            "(manipuliert~|abgesproch~|sichere|sicheren|fixe|fix) (spiele|spiel|wetten|wette|ergebnisse|tipps|quoten)",
            "(wetttipps|wettsignale|gewinnzahlen|sportwetten system|tippster|tipster)",
        ],
    ),
    (
        Portuguese,
        &[
            "(jogos|jogo|resultados|apostas|aposta|partidas) (combinad~|manipulad~|comprad~|cert~|segur~|garantid~|arranjad~)",
            "(palpites vip|robô de apostas|números sorteados|tipster|green garantido|tigrinho|aviator)",
        ],
    ),
    (
        Italian,
        &[
            "(partite|partita|risultati|scommesse|scommessa) (truccat~|combinat~|sicur~|comprat~|esatt~|vendut~)",
            "(pronostici|numeri vincenti|schedine vincenti|tipster|numeri sicuri)",
        ],
    ),
];

/// A helper's way into the reader's computer; pictures of papers and cards, wanted at once.
pub(super) const TAKEOVER: Phrases = &[
    (
        English,
        &[
            "(anydesk|teamviewer|ultraviewer|remote access|screen share with our|install our app|support session)",
            "(photo|photos|picture|pictures|scan|copy|selfie|front and back|both sides) (of|with) [both sides of|the front and back of] (your|the) (id|passport|card|licence|license|identity card|driving licence|bank card|ssn)",
            "(your|the) (pin|cvv|cvc|passcode|one time code|card number|security code|online banking)",
        ],
    ),
    (
        Spanish,
        &[
            "(anydesk|teamviewer|acceso remoto|rustdesk)",
            "(foto|fotos|copia|selfie|escaneo) * (dni|pasaporte|tarjeta|nie|carnet|cédula|licencia) [por ambas caras|por las dos caras|por delante]",
            "(su|tu|sus|el|la) (pin|cvv|clave|contraseña|claves|número de tarjeta|código de seguridad)",
        ],
    ),
    (
        French,
        &[
            "(anydesk|teamviewer|accès à distance|prise en main à distance)",
            "(photo|photos|copie|selfie|scan|recto verso) * (carte d identité|passeport|pièce d identité|carte bancaire|permis|titre de séjour|cni|carte vitale)",
            "(votre|vos|ton|tes|le) (pin|cvv|mot de passe|code secret|cryptogramme|identifiants|numéro de carte|code confidentiel)",
        ],
    ),
    (
        German,
        &[
            "(anydesk|teamviewer|fernzugriff|fernwartung)",
            "(foto|fotos|kopie|selfie|scan|bild) * (ausweis|ausweises|personalausweis|personalausweises|reisepass|pass|karte|führerschein|bankkarte)",
            "(ihre|deine|ihr|dein|die) (pin|tans|cvv|passwort|kennwort|kartennummer|zugangsdaten|prüfnummer)",
        ],
    ),
    (
        Portuguese,
        &[
            "(anydesk|teamviewer|acesso remoto)",
            "(foto|fotos|cópia|selfie|frente e verso) * (rg|cpf|cnh|documento|passaporte|cartão|cartão de cidadão|identidade|cc|bi)",
            "(sua|tua|seu|teu|a|o) (senha|pin|cvv|password|palavra passe|número do cartão|código de segurança)",
        ],
    ),
    (
        Italian,
        &[
            "(anydesk|teamviewer|accesso remoto|assistenza remota)",
            "(foto|copia|selfie|scansione|fronte e retro|fronte retro) * (documento|carta d identità|passaporto|carta|patente|codice fiscale|bancomat|tessera sanitaria)",
            "(suo|tuo|sua|tua|il|la) (pin|cvv|password|codice segreto|numero di carta|credenziali|codice di sicurezza)",
        ],
    ),
];

/// Speaks as the reader's chief or bank, by the title.
pub(super) const TITLES: Phrases = &[
    (
        English,
        &[
            "(i m|i am|this is|here is|it s) (the|your) (ceo|cfo|managing director|chairman|chief executive|director general|president|boss)",
            "(fraud|security|card|anti fraud|verification|compliance) (department|team|desk|unit|support) [of|at] [the|your] (bank|here|calling|contoso|has|noticed|detected|needs)",
            "(cancel|stop|reverse|block|dispute) (the|this|that) (purchase|transaction|transfer|charge|payment|order) [if|now|within|please|call|send]",
        ],
    ),
    (
        Spanish,
        &[
            "(soy|le habla|le escribe|aquí) (el|la|tu|su) (director general|directora general|consejero delegado|gerente|ceo|presidente|director financiero|jefe)",
            "(departamento|área|equipo) (de seguridad|de fraudes|antifraude|de verificación|de tarjetas)",
            "(anular|cancelar|bloquear|detener) (la|el|un|una) (compra|cargo|transferencia|operación|pago)",
        ],
    ),
    (
        French,
        &[
            "(je suis|ici|c est) (le|la|votre|ton) (pdg|directeur général|directrice générale|président|dg|daf|directeur financier|patron)",
            "(service|département|cellule) (fraude|fraudes|sécurité|anti fraude|antifraude|des cartes|de vérification)",
            "(annuler|bloquer|stopper|contester) (l|le|la|un|cet|ce) (achat|paiement|virement|opération|prélèvement|transaction)",
        ],
    ),
    (
        German,
        &[
            "(ich bin|hier ist|hier spricht|hier schreibt) [der|die|ihr|dein|euer] (geschäftsführer|geschäftsführerin|ceo|vorstand|vorstandsvorsitzende~|finanzvorstand|chef|chefin|cfo)",
            "(sicherheitsabteilung|betrugsabteilung|sicherheitsteam|kartenservice|sicherheitsdienst|betrugsprävention)",
            "(kauf|zahlung|überweisung|abbuchung|transaktion) (stornieren|stoppen|sperren|abbrechen|rückgängig)",
        ],
    ),
    (
        Portuguese,
        &[
            "(sou|aqui é|fala|quem fala é|aqui) (o|a|seu|sua|teu) (diretor geral|diretora geral|ceo|presidente|administrador|diretor financeiro|chefe|patrão)",
            "(atendimento|segurança|central|departamento|suporte) (banco|do banco|de fraudes|de segurança|antifraude|bancário|bancária|de cartões)",
            "(cancelar|bloquear|anular|estornar) (a|o|uma|um|essa|esta) (compra|transferência|débito|pagamento|transação)",
        ],
    ),
    (
        Italian,
        &[
            "(sono|qui|le scrive|parla) (l|il|la|il tuo|il suo) (amministratore delegato|amministratrice delegata|ceo|direttore generale|presidente|ad|direttore finanziario|capo)",
            "(ufficio|reparto|servizio|settore) (frodi|antifrode|sicurezza|carte|verifiche)",
            "(annullare|bloccare|stornare|fermare) (l|il|la|un|questo) (acquisto|pagamento|bonifico|addebito|operazione|transazione)",
        ],
    ),
];
