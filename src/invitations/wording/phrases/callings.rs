//! What somebody has become since, and what an old acquaintance sells who writes for that.

use super::super::Language::{English, French, German, Italian, Portuguese, Spanish};
use super::Phrases;

/// The new calling, told to somebody who knew the old one: "I've since opened my own …".
pub(super) const TURNED: Phrases = &[
    (
        English,
        &[
            "(i|we) [now|ve since|have since|since then|just|ve just|recently|ve|have] (run|set up|opened|launched|founded|became|become|moved into|went into|switched to|joined|turned) [my|our|a|an|the|into] [own|new|small|little] (agency|firm|business|studio|practice|consultancy|broker|financial|insurance|real estate|estate|agent|coach|mortgage|shop|workshop|platform|startup|academy|bakery|retreats|tours|sales|software|property|catering|coaching)",
            "(i|we) (now|these days|nowadays) (sell|offer|broker|advise|coach|organise|organize|rent|supply|import|help|work with|represent|install|cater)",
            "(these days|nowadays|since then|now) (i|we) (sell|offer|broker|advise|coach|organise|organize|rent|supply|import|help|represent|install|cater)",
            "(for|to) (old|fellow|former) (classmates|colleagues|friends|alumni|alums|members|mates|pals) [i|we|only|it|there|at|get|half|a]",
        ],
    ),
    (
        Spanish,
        &[
            "(ahora|hoy|desde entonces|actualmente) [me|yo|nos|en] [dedico|he|tengo|llevo] (vendo|ofrezco|organizo|monto|instalo|alquilo|asesoro|diseño|dirijo|represento|dedico|dedicamos|importo|imparto|reparo|abro) [a|un|una|mi|la|de|los|las]",
            "(he|hemos|acabo de|acabamos de) (abierto|abrir|montado|montar|fundado|fundar|lanzado|lanzar|creado|crear|puesto) [un|una|mi|la|nuestra] [propia|propio|pequeña] (mía|empresa|agencia|asesoría|gestoría|consultora|estudio|tienda|academia|taller|negocio|despacho|startup|inmobiliaria)",
            "para (antiguos|los antiguos|ex|los ex|viejos|los del|compañeros|los compañeros) [compañeros|alumnos|colegas|curso|amigos|de]",
        ],
    ),
    (
        French,
        &[
            "(maintenant|désormais|aujourd hui|depuis) (je|j) (vends|propose|organise|installe|loue|gère|conseille|conçois|dirige|représente|anime|importe|forme|répare|suis courti~|suis agent|suis consult~|suis coach)",
            "(j ai|je viens de|on a|je suis devenu|je suis devenue|nous avons) [de] (lancé|lancer|ouvert|ouvrir|monté|monter|créé|créer|fondé|courtier|courtière|agent immobilier|agente|conseiller|conseillère|consultant|consultante|coach|repris) [un|une|ma|mon|en|notre] [propre|petite] (boîte|société|agence|cabinet|boutique|studio|entreprise|atelier|école|assurances|immobilier|gestion|gîte|commerce|start up)",
            "pour les (copains|anciens|amis|camarades|collègues) [de|d|du]",
        ],
    ),
    (
        German,
        &[
            "(jetzt|inzwischen|heute|mittlerweile|seitdem|nun) (verkaufe|vermiete|biete|organisiere|betreibe|berate|baue|leite|vertreibe|installiere|handle|coache|gestalte|vermittle|fertige) ich",
            "ich (verkaufe|vermiete|biete|organisiere|betreibe|berate|baue|leite|vertreibe|installiere|führe|handle|coache|vermiet|server vermiete) (jetzt|inzwischen|heute|mittlerweile|nun|seit)",
            "(ich|nur dass ich|dass ich) (jetzt|inzwischen|mittlerweile|nun|heute) * (vermiete|verkaufe|anbiete|betreibe|berate|vertreibe|organisiere|baue|coache|leite|führe)",
            "(hab|habe|haben) [ich|mich|wir|inzwischen|jetzt|gerade|mir] * (selbstständig gemacht|selbständig gemacht|gegründet|eröffnet|aufgemacht|übernommen)",
            "für (ehemalige|alte kollegen|alte freunde|alte bekannte|ehemaligen|alumni|kommilitonen|alte)",
        ],
    ),
    (
        Portuguese,
        &[
            "(agora|hoje|atualmente|desde então|entretanto) [eu|me|já] (vendo|ofereço|organizo|monto|instalo|alugo|trabalho com|dirijo|represento|dedico|cuido|importo|reparo)",
            "(abri|montei|lancei|criei|fundei|acabei de abrir|abrimos|virei|tornei me) [a|o|um|uma|minha|meu] [própria|própria|pequena] (empresa|agência|consultoria|loja|estúdio|escola|escritório|oficina|corretora|corretor|corretora|consultor|consultora|startup|clínica|negócio|imobiliária|mediador|mediadora|coach)",
            "para (antigos|ex|os antigos|colegas|os colegas|amigos da|malta|o pessoal) [colegas|alunos|da|de|do]",
        ],
    ),
    (
        Italian,
        &[
            "(ora|adesso|oggi|nel frattempo|da allora) [mi|io|ho] (vendo|offro|organizzo|monto|installo|noleggio|gestisco|dirigo|rappresento|occupo|importo|riparo|progetto|curo|seguo|aperto|avviato)",
            "(ho|abbiamo|sono) [appena|da poco] (aperto|avviato|fondato|lanciato|rilevato|messo su|diventato|diventata) [un|una|la|il|mia|mio] [propria|proprio|piccola|piccolo] (agenzia|azienda|studio|ditta|negozio|società|laboratorio|scuola|attività|consulente|agente|broker|coach|startup|impresa)",
            "per (gli ex|ex|i vecchi|vecchi|gli amici|i colleghi|gli ex colleghi) [colleghi|compagni|alunni|amici]",
        ],
    ),
];

/// What was asked for before is now ready: the new version, dates, prices, terms.
pub(super) const READY: Phrases = &[
    (
        English,
        &[
            "(as|like) (promised|agreed|requested|discussed|you asked|we discussed) * (offer|quote|prices|price|dates|version|proposal|terms|catalogue|brochure|sample|samples|pricing|contract|conditions)",
            "(you|you d) (asked|wanted|needed|were looking|liked|mentioned|complained|said) * (price|prices|quote|how much|costs|cost|supplier|tool|software|demo|provider|contract|budget|version|samples|mailers|boxes|machine|machines)",
            "(come back|get back|follow up|check in|revisit|try you again|try again) * (budget|quarter|when|after|once|in the autumn|in spring|contract|renewal|new year)",
            "(new|latest) (version|range|collection|model|models|season|line|edition|catalogue|price list) (is|does|are|has|can|now|handles|with)",
        ],
    ),
    (
        Spanish,
        &[
            "(como|tal como|tal y como|según) [me|lo|le|nos] (pidió|pediste|acordado|acordamos|hablado|hablamos|prometido|quedamos|comentamos|solicitó) * (tarifa|presupuesto|precio|precios|oferta|propuesta|catálogo|condiciones|fechas|versión|muestra|muestras|contrato)",
            "(la|el|las|los) [nueva|nuevo|nuevas|nuevos] (nueva tarifa|nuevo catálogo|nuevas fechas|nueva versión|nuevo modelo|nueva gama|nueva temporada|nuevos precios|nueva colección)",
        ],
    ),
    (
        French,
        &[
            "(comme|tel que) (convenu|promis|demandé|discuté|vous me l aviez demandé|vous l aviez demandé) * (tarif|tarifs|devis|prix|offre|proposition|catalogue|conditions|dates|version|échantillon|échantillons|contrat)",
            "(nouveau|nouvelle|nouveaux|nouvelles) (catalogue|version|gamme|collection|tarif|tarifs|modèle|modèles|dates|saison) (est|sont|vient|arrive|avec|du)",
            "(revenir|relancer|rappeler|recontacter) [vers] [vous] * (budget|voté|rentrée|printemps|automne|janvier|contrat)",
        ],
    ),
    (
        German,
        &[
            "(wie) (besprochen|vereinbart|versprochen|gewünscht|angefragt|abgesprochen|zugesagt) * (angebot|preise|preis|termine|version|konditionen|katalog|muster|unterlagen|vertrag|vorschlag)",
            "(neue|neuen|neuer|neues) (version|katalog|preisliste|kollektion|modelle|modell|termine|saison|sortiment|tarife|serie) (ist|sind|da|mit|kann|vom|für)",
            "(baten|batest|sagten|sagtest|wollten|wolltest) [mich|mir|sie|du] * (anzurufen|anrufen|melden|zu melden|wiederkommen|noch einmal|angebot|preise|wegen der|wegen des)",
        ],
    ),
    (
        Portuguese,
        &[
            "(como|conforme|tal como) [ficou|me] (combinado|combinamos|pedido|pediu|prometido|falado|acordado|solicitado) * (condições|proposta|orçamento|preço|preços|tabela|catálogo|datas|versão|amostra|amostras|contrato)",
            "(novo|nova|novos|novas) (catálogo|tabela|versão|coleção|datas|preços|modelo|modelos|linha|gama) (já|está|estão|chegou|saiu|de|com)",
        ],
    ),
    (
        Italian,
        &[
            "(come) [mi|da] (aveva chiesto|avevi chiesto|promesso|concordato|accordi|richiesto|d accordo|anticipato) * (preventivo|prezzo|prezzi|offerta|proposta|catalogo|date|versione|listino|campioni|condizioni|contratto)",
            "(nuovo|nuova|nuovi|nuove) (catalogo|listino|versione|collezione|date|prezzi|modello|modelli|gamma|linea) (è|sono|del|della|di|con)",
        ],
    ),
];
