//! What offers hold beside the ware: no result no pay, free capacity, something put aside, something built.

use super::super::Language::{English, French, German, Italian, Portuguese, Spanish};
use super::Phrases;

/// Costs nothing to begin with, or nothing without a result.
pub(super) const NO_RISK: Phrases = &[
    (
        English,
        &[
            "(zero cost|at no cost|at zero cost|costs nothing|cost free|fully funded|or you don t pay|or you pay nothing|no result no|no hire no|no cure no|on me|at my expense|our treat|run a pilot|a pilot with|small pilot|test run|trial run|trial batch|trial order)",
            "(only|and) (charge|pay|bill|invoice) (if|when|once) (you|we|they) (hire|sign|sell|win|save|see|close|like)",
        ],
    ),
    (
        Spanish,
        &[
            "(coste cero|costo cero|a coste cero|sin coste|sin costo|bonificad~ al 100|o no nos pagas|o no pagas|o no paga|va por mi cuenta|corre de mi cuenta|prueba piloto|un piloto|pedido de prueba|kilos de muestra|de muestra)",
            "(solo|y solo) (cobramos|cobro|pagas|paga|cobra) (si|cuando) (contrata|contratas|vende|vendes|ahorra|ahorras|firma|hay|funciona|encuentra~)",
        ],
    ),
    (
        French,
        &[
            "(coût zéro|zéro frais|sans frais pour|pris en charge à 100|sinon vous ne payez|ou vous ne payez|à mes frais|c est moi qui offre|un pilote|un test gratuit|essai gratuit|commande d essai|financé à 100|je fais le devis|garantie de remplacement)",
            "(ne payez|ne payes|payez|facturons|facture) que (si|lorsque|en cas|quand) (vous|tu|de|on|l)",
        ],
    ),
    (
        German,
        &[
            "(kostet sie nichts|kostet dich nichts|kostenneutral|ohne risiko für sie|sonst zahlen sie nichts|oder sie zahlen nichts|geht auf mich|auf meine kosten|ein pilot mit|pilotprojekt|probelauf|testlauf|probebestellung|voll gefördert|zu 100 prozent gefördert|entwurf kostenlos|entwurf gratis|schnuppertag|probetag)",
            "(nur bei|erst bei|nur im) (einstellung|erfolg|abschluss|vermittlung|erfolgsfall|verkauf|ersparnis)",
            "(unterbreiten|unterbreite) [wir|ich] [ihnen|dir|euch] [gern|gerne] (ein|einen) (~angebot|angebot|vorschlag)",
        ],
    ),
    (
        Portuguese,
        &[
            "(custo zero|a custo zero|sem custo|sem custos|ou não paga|ou não pagas|por minha conta|é por nossa conta|fica por nossa conta|um piloto|projeto piloto|teste grátis|pedido de teste|primeira aula grátis)",
            "(só|e só|apenas) (cobra|cobramos|cobro|paga|pagas|pagam) (se|quando) (contratar|contratares|fechar|vender|funcionar|economizar|houver|der)",
        ],
    ),
    (
        Italian,
        &[
            "(costo zero|a costo zero|a zero costi|senza costi|o non paga|o non ci paghi|o non paghi|a mie spese|offro io la prova|un pilota|progetto pilota|prova gratuita|ordine di prova|finanziat~ al 100|interamente finanziat~)",
            "(solo|e solo) (paga|paghi|fatturiamo|incassiamo|pagate) (se|quando|ad|in caso) (assume|assumi|risparmia|risparmi|vende|funziona|di)",
            "(quanto) (risparmi|risparmia|risparmiate|risparmieresti) ",
        ],
    ),
];

/// Free capacity, dates left, something put aside for the reader.
pub(super) const CAPACITY: Phrases = &[
    (
        English,
        &[
            "(have|has|got|with) [a|some|two|three|one|free|spare] (capacity|gap|gaps|slots|availability|spare capacity|free capacity|open dates|dates left|dates free|openings for clients) [in|for|from|left|next]",
            "(set|put|keep|hold) (one|it|them|some|a pallet|a few|a place|a seat|a date|two) (aside|for you|back)",
            "(want|need) (dates|the dates|a date|a slot|details|the details|prices)",
        ],
    ),
    (
        Spanish,
        &[
            "(tenemos|tengo|queda|quedan|hay) (hueco|huecos|plazas|capacidad|disponibilidad|fechas libres|agenda|stock|dos fechas)",
            "(te|se|os) (lo|la|los|las) (aparto|reservo|guardo|dejo apartado|separo)",
            "(nosotros|nos|de) (llevamos|encargamos|ocupamos) [de] [todo|todos] [el|los|la] (papeleo|todo|trámites|gestión|resto)",
        ],
    ),
    (
        French,
        &[
            "(avons|ai|a|reste|restent) (encore|deux|quelques|une|de la|des|du) [des] (créneaux|créneau|disponibilité|disponibilités|places|dates|place|dispo)",
            "(vous|t) [le|la|les|en] (mets de côté|garde|réserve|bloque|mets) [un|une|de côté|deux]",
            "(sinon|si besoin|en cas de besoin) (appelez|contactez|écrivez) moi",
            "(votre|ton) (prestataire|fournisseur|assureur|comptable|courtier) (actuel|vous|te|habituel)",
        ],
    ),
    (
        German,
        &[
            "(haben|hat|hätten|hätte|sind|san|habe) * (freie kapazitäten|kapazitäten frei|noch luft|termine frei|plätze frei|kapazitäten|noch frei|freie termine|restplätze)",
            "(soll ich|darf ich|ich kann|kann ich) * (zurücklegen|reservieren|vormerken|einplanen|freihalten)",
        ],
    ),
    (
        Portuguese,
        &[
            "(temos|tenho|há|restam|ainda há|sobraram) (vagas|agenda|disponibilidade|capacidade|datas|horários|duas datas|lugares|stock|estoque)",
            "(guardo|reservo|separo|deixo reservado) [te|lhe|um|uma|o|a|para|pra]",
            "(bora|vamos) (marcar|agendar|fechar)",
            "(seu|teu|vosso) (contabilista|contador|fornecedor|mediador|corretor|prestador) (atual|demora|não|cobra)",
        ],
    ),
    (
        Italian,
        &[
            "(abbiamo|ho|restano|ci sono|rimangono) [ancora] (posti|date libere|disponibilità|due date|capacità|slot|date|spazio|posto)",
            "(glielo|te lo|ve lo|gliene|gliela) (tengo|metto|blocco|riservo|lascio) [da|via|in] [parte]",
            "(date libere|date disponibili|posti limitati|posti liberi)",
        ],
    ),
];

/// A thing built to be sold; a seller's trade by name.
pub(super) const BUILT: Phrases = &[
    (
        English,
        &[
            "(we|i) [have|ve] [just|also|recently] (built|developed|created|designed|launched|made) (a|an|our|the) [new|online|small|simple|smart|free] (tool|app|platform|training|software|system|solution|programme|program|method|course|service|plugin|sensor|device|dashboard|portal|kit)",
            "(hand|leave|outsource|give) (it|that|this|them|everything|the rest) to us",
            "(emails|addresses|contacts|leads|records|profiles) of (#|dental|companies|managers|decision makers|directors|owners|restaurants|clinics|hotels|practices|firms)",
        ],
    ),
    (
        Spanish,
        &[
            "(hemos|he) (creado|desarrollado|diseñado|lanzado|construido) (un|una|nuestra|nuestro|la|el) [nueva|nuevo] (herramienta|app|aplicación|plataforma|formación|software|sistema|solución|programa|método|curso|servicio|producto)",
            "(asesor|asesora|agente|consultor|consultora|mediador|corredor|comercial) (energétic~|de seguros|inmobiliari~|financier~|fiscal|de energía|de telefonía|de)",
            "(base|bases|listado|listados) de (datos|empresas|emails|correos|contactos|clientes) [de|por]",
        ],
    ),
    (
        French,
        &[
            "(nous avons|j ai|on a) (créé|développé|conçu|lancé|construit|mis au point) (un|une|notre|le|la) [nouveau|nouvelle] (outil|appli|application|plateforme|formation|logiciel|système|solution|programme|méthode|service|produit|capteur)",
            "(courtier|courtière|conseiller|conseillère|agent|agente|consultant|consultante) (en assurances|en assurance|en énergie|immobilier|immobilière|en gestion|en patrimoine|en crédit|commercial|en|énergie)",
            "(je crée|je développe|je dessine|je rédige|je réalise) (des|vos|le|la|les)",
            "(fichier|fichiers|liste|base) (de|d) [#|emails|mails|données|contacts] (directeurs|emails|mails|contacts|entreprises|dirigeants|prospects|données|décideurs|#)",
        ],
    ),
    (
        German,
        &[
            "(wir haben|ich habe|haben wir|habe ich) * (tool|app|plattform|~training|training|software|system|lösung|programm|methode|kurs|produkt|sensor) (gebaut|entwickelt|geschaffen|gestartet|aufgebaut|auf den markt)",
            "(versicherungsmakler~|immobilienmakler~|energieberater~|finanzberater~|versicherungsberater~|handelsvertreter~|außendienst|vertriebspartner~|vermögensberater~|finanzmakler~|steuerkanzlei|unsere messebauer)",
            "(adressen|kontakte|mailadressen|datensätze|adressliste|firmenadressen) (von|aus|der|für) ",
        ],
    ),
    (
        Portuguese,
        &[
            "(desenvolvemos|criamos|criámos|lançamos|lançámos|construímos|desenvolvi|criei) (um|uma|nossa|o|a) [nova|novo] (ferramenta|app|aplicativo|aplicação|plataforma|formação|treinamento|software|sistema|solução|programa|método|curso|serviço|produto)",
            "(consultor|consultora|corretor|corretora|mediador|mediadora|agente|representante) (de seguros|de energia|imobiliári~|financeir~|comercial|de imóveis|de planos|de)",
            "(lista|listas|base|bases|banco) de (dados|emails|contatos|contactos|clientes|empresas|leads) [de|com]",
            "(faço|faz) (foto|fotos|sites|site|vídeo|vídeos|logo|logos|tráfego|bolos|decoração|fotografia|gestão|reels)",
        ],
    ),
    (
        Italian,
        &[
            "(abbiamo|ho) (creato|sviluppato|progettato|lanciato|costruito|realizzato) (un|una|la nostra|il nostro|uno) [nuovo|nuova] (strumento|app|applicazione|piattaforma|formazione|software|sistema|soluzione|programma|metodo|corso|servizio|prodotto)",
            "(consulente|agente|broker|promotore|rappresentante|mediatore) (energia|assicurativ~|immobiliar~|finanziari~|commerciale|creditizi~|energetic~|di|per)",
            "(lista|liste|database|elenco|banca dati) (di|con) (email|contatti|aziende|clienti|indirizzi|lead|medici|#)",
        ],
    ),
];
