//! Posts offered in few words: who is wanted, what comes with it, whether the reader or somebody near
//! would come.

use super::super::Language::{English, French, German, Italian, Portuguese, Spanish};
use super::Phrases;

/// Somebody is wanted.
pub(super) const WANTED_HERE: Phrases = &[
    (
        English,
        &[
            "(~ers|~ors|nurses|welders|drivers|instructors|chefs|teachers|cooks|staff|crew|~ists|~ians) (wanted|needed|required|sought)",
            "(post|role|vacancy|position|seat|chair|place) [is|stands|currently|still] (unfilled|vacant|open|free|going)",
        ],
    ),
    (
        Spanish,
        &[
            "(ando|andamos|estoy|estamos|anda) (buscando|necesitando|contratando)",
            "(precisa|precisamos|preciso|buscamos|busca|necesita|necesitamos|se busca|se necesita) [un|una|urgente] [buen|buena] (pediatra|médic~|enfermer~|cociner~|chef|camarer~|conductor~|maestr~|profesor~|ingenier~|abogad~|electricista~|soldador~|desarrollador~|programador~|contable~|comercial~|técnic~|veterinari~|farmacéutic~|albañil~|fontaner~|jefe|jefa|responsable|director~)",
        ],
    ),
    (
        French,
        &[
            "(on|nous|je|cabinet|clinique|chantier|restaurant|maison) (cherche|cherchons|recherche|recherchons|renforçons|demande|me demande|recrute|recrutons|embauche|embauchons) [un|une|l|des|notre|#|deux] [bon|bonne] (second|chef|cuisini~|infirmi~|médecin~|équipe|vétérinaire|soud~|coffr~|maçon~|électricien~|plombi~|conduct~|ingénieur~|développ~|professeur~|comptable~|commerci~|technicien~|pharmacien~|aide soignant~|serv~|boulang~|menuisi~)",
            "(poste|postes) (à pourvoir|vacant|ouvert|libre)",
        ],
    ),
    (
        German,
        &[
            "(braucht|brauchen|sucht|suchen|benötigt) [dringend|noch|ab sofort|gerade] (jemanden|einen|eine|verstärkung|leute|kräfte|lehrkr~|pflegekr~|kolleg~|fachkr~)",
            "(kapitän|koch|köchin|~fahrer|~lehrer|~lehrerin|~schweißer|~pfleger|~monteur|~meister|~mechaniker|~arzt|~ärztin|ärztin|erzieher|bäcker|maurer|zimmerer|elektriker) * gesucht",
            "(quereinstieg|quereinsteiger) (möglich|willkommen)",
        ],
    ),
    (
        Portuguese,
        &[
            "(tá|está|estamos|estou|anda) (precisando|procurando|contratando|buscando) [de]",
            "(busca|buscamos|procura|procuramos|precisa de|precisamos de|contrata|contratamos) [um|uma] [bom|boa] (advogad~|professor~|médic~|enfermeir~|cozinheir~|motorist~|engenheir~|desenvolvedor~|programador~|eletricist~|soldador~|contabilist~|contador~|vendedor~|técnic~|veterinári~|farmacêutic~|pedreir~|gerente|analist~|chefe)",
        ],
    ),
    (
        Italian,
        &[
            "(ha|abbiamo|hanno|c è) (urgenza|bisogno|necessità) di (un|una|#) (medico|fisiatra|infermier~|cuoc~|autist~|insegnant~|ingegner~|svilupp~|elettricist~|saldator~|contabil~|tecnic~|veterinari~|farmacist~|murator~|pediatra|anestesista|camerier~|pizzaiol~|responsabile)",
            "(cercasi|cerchiamo|si cercano|si cerca|cerco) (un|una|autist~|cuoc~|camerier~|infermier~|saldator~|tecnic~|operai~|persone|urgentemente|medic~|#)",
            "(da noi|con noi) (si sta|si lavora|si guadagna|trovi|troverebbe)",
        ],
    ),
];

/// What comes with it: pay by the hour, a roof, meals, journeys.
pub(super) const COMES_WITH: Phrases = &[
    (
        English,
        &[
            "(p h|an hour|per hour|digs sorted|digs|lodging|accommodation|housing|lift pass|meals|flights|brand new cabs|home every night|overtime|sign on bonus|shutdown|rotation|tax free)",
        ],
    ),
    (
        Spanish,
        &[
            "(hospedaje|alojamiento|vivienda|comidas|mensuales|viáticos|manutención|gastos de viaje|jornada|guardias|contrato fijo|a casa cada noche|nómina)",
        ],
    ),
    (
        French,
        &[
            "(logement|logé|logée|véhicule|grand déplacement|panier|repas|jours de repos|deux jours de repos|repos consécutifs|gardes partagées|tickets restaurant|mutuelle|treizième mois|cdi|cdd|intérim)",
        ],
    ),
    (
        German,
        &[
            "(dienstwohnung|unterkunft|kost und logis|wohnung wird gestellt|zulage|zuschläge|spesen|übertarif~|jobrad|jobticket|vier tage woche|# tage woche|umzugshilfe|fahrgeld)",
        ],
    ),
    (
        Portuguese,
        &[
            "(alojamento|moradia|vale refeição|vale alimentação|vale transporte|diária|prêmio|clt|pj|segundo semestre|carteira assinada|subsídio|plano de saúde|semana de # horas)",
        ],
    ),
    (
        Italian,
        &[
            "(alloggio|vitto|vitto e alloggio|a casa tutte le sere|a casa ogni sera|tempo indeterminato|tempo determinato|quattordicesima|buoni pasto|ccnl|trasferte|ferie|mensili netti|foresteria)",
        ],
    ),
];

/// Would the reader come, or somebody they know?
pub(super) const COME: Phrases = &[
    (
        English,
        &[
            "(to you|you) or (someone|somebody|anyone|a friend|a colleague|anybody) [else] (you know|who)",
            "(drop me a line|give me a shout|shout|ping me|call me|message me|let me know) if (you re|you are|this|that|it s|interested|free|keen)",
            "(would|could|might|may) (this|it|that) (be|interest|suit|appeal|tempt) [of] (interest|you|to you)",
        ],
    ),
    (
        Spanish,
        &[
            "(le late|te late|te interesa|le interesa|te animas|se anima|te apuntas|le gustaría|te gustaría|le cuadra|te cuadra) [que|el|la|venir|conocer|trabajar|saber]",
            "(conocer el puesto|los detalles|las condiciones|venir a verlo|verlo antes|si conoces a alguien|si conoce a alguien|mándame tu cv|pásame tu cv)",
        ],
    ),
    (
        French,
        &[
            "(ça te dit|ça vous dit|ça te tente|ça vous tente|qu on en cause|on en cause|on en parle|t es libre quand|tu es libre quand|vous êtes disponible|votre candidature|ta candidature|débutant accepté|débutante bienvenue|si tu connais quelqu un|si vous connaissez quelqu un)",
        ],
    ),
    (
        German,
        &[
            "(wenn du wen kennst|wenn sie wen kennen|kennst du wen|falls du jemanden kennst|falls sie jemanden kennen|selbst willst|selber willst|lust auf einen wechsel|hättest du lust|hätten sie lust|sag bescheid wenn|wäre das etwas für|wäre das was für)",
        ],
    ),
    (
        Portuguese,
        &[
            "(quer vir conhecer|se interessar|se tiver interesse|se conhecer alguém|se conheces alguém|manda currículo|mande currículo|passar a descrição|descrição da vaga|podemos marcar um café|podemos marcar uma conversa|toparia|topa conversar|seu nome foi|pensei é ela|pensei é ele|pensei em você|pensei em ti)",
        ],
    ),
    (
        Italian,
        &[
            "(se stai pensando di cambiare|pensando di cambiare|cambiare ditta|cambiare aria|se conosci qualcuno|se conosce qualcuno|manda il cv|mandami il cv|colloquio conoscitivo|sarebbe disponibile a|saresti disponibile|ti andrebbe di|le andrebbe di)",
        ],
    ),
];
