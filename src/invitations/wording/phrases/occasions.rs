//! What makes a vendor write just now: news of the reader's firm, a trouble that firms like it have.

use super::super::Language::{English, French, German, Italian, Portuguese, Spanish};
use super::Phrases;

/// News of a firm, congratulated on by strangers too: weighs against the sign of friends that congratulations are.
pub(super) const FIRM_NEWS: Phrases = &[
    (
        English,
        &[
            "(congrats|congratulations|saw|read|noticed) * (funding|funding round|series a|series b|seed round|raise|expansion|new site|new office|new premises|new branch|new hq|new location|new warehouse|acquisition|merger|rebrand|job ad|job ads|reopening|relocation|growth|listing)",
        ],
    ),
    (
        Spanish,
        &[
            "(enhorabuena|felicidades|felicitaciones|vi|he visto|leí) * (ronda|financiación|expansión|nueva sede|nueva oficina|nuevo local|nueva tienda|nuevas oficinas|adquisición|fusión|nueva nave|ampliación|crecimiento|nueva planta)",
        ],
    ),
    (
        French,
        &[
            "(félicitations|bravo|vu|lu) * (levée de fonds|levée|nouveaux locaux|nouveau site|nouvelle agence|nouvelle boutique|ouverture de|déménagement de votre|acquisition|fusion|expansion|extension|croissance|nouveau siège)",
        ],
    ),
    (
        German,
        &[
            "(glückwunsch|gratulation|gratuliere|gratulieren|gesehen|gelesen) * (finanzierungsrunde|neuen standort|neuer standort|neuen filiale|neubau|neuen büro|expansion|übernahme|fusion|neueröffnung|eröffnung ihrer|umzug ihrer|wachstum|neuen halle|niederlassung)",
        ],
    ),
    (
        Portuguese,
        &[
            "(parabéns|vi|li|soube) * (rodada|ronda|investimento|expansão|nova sede|nova loja|novo escritório|nova unidade|aquisição|fusão|novas instalações|crescimento|nova fábrica|nova filial)",
        ],
    ),
    (
        Italian,
        &[
            "(complimenti|congratulazioni|visto|letto|auguri) * (round|finanziamento|espansione|nuova sede|nuovo ufficio|nuovo punto vendita|nuovo negozio|acquisizione|fusione|ampliamento|crescita|nuovo stabilimento|nuova filiale|nuovi uffici)",
        ],
    ),
];

/// What firms of a size or trade often find, fear or lack.
pub(super) const PEERS: Phrases = &[
    (
        English,
        &[
            "(most|many|few|other|several|some|lots of|plenty of|founders|firms|companies|owners|teams|shops|hotels|practices|restaurants|clients|businesses|startups|agencies) * (your size|your stage|like yours|your sector|your industry|your area|your street|your town|your region|your trade|your position|in your space|of that size)",
            "(often|usually|typically|tend to) (find|discover|realise|realize|notice|overpay|struggle|lose|outgrow|underestimate|miss|forget|pay)",
            "(your|the) (site|website|shop|booking page|page|app|menu|logo|listing|homepage|web page|landing page|checkout) (takes|isn t|doesn t|does not|could|loads|loses|ranks|still|can t|won t|doesn|is missing|is slow|has no)",
            "(noticed|saw|see|spotted|looked at|checked|tested|audited|browsed|had a look at|took a look at|visited) * (your|the) (site|website|shop|booking page|page|app|menu|listing|homepage|store|reviews|ads|job ads|warehouse|branding|packaging|brochure)",
        ],
    ),
    (
        Spanish,
        &[
            "(muchas|muchos|la mayoría|otros|otras|empresas|negocios|despachos|clínicas|hoteles|tiendas|clientes|restaurantes|cadenas|varios|varias|pymes) * (de su tamaño|de tu tamaño|como la suya|como el suyo|como la tuya|como el tuyo|de su sector|de tu sector|de su zona|de tu zona)",
            "(suele|suelen|a menudo) (descubrir|encontrar|pagar|perder|olvidar|tener|faltar|pasar|quedarse)",
            "(su|tu|vuestra|la|vuestro) (web|página|tienda|tienda online|carta|ficha|logo|sitio|sitio web|app) (tarda|no|carga|pierde|podría|sale|aparece|aún|todavía|sigue)",
            "(he visto|vi|miré|he mirado|eché un vistazo|he echado un vistazo|revisé|visité|estuve viendo) * (su|tu|vuestra|la) (web|página|tienda|carta|ficha|sitio|app|instagram)",
        ],
    ),
    (
        French,
        &[
            "(beaucoup|la plupart|d autres|plusieurs|entreprises|commerces|cabinets|hôtels|boutiques|clients|restaurants|sociétés|pme|confrères) * (de votre taille|de ta taille|comme la vôtre|comme le vôtre|comme la tienne|de votre secteur|de votre zone|de votre région|dans votre domaine)",
            "(souvent|en général|généralement) (découvrent|constatent|paient|payent|perdent|oublient|manquent|trop)",
            "(votre|ton|ta) (site|boutique|page|appli|carte|fiche|logo|vitrine|site web) (met|ne|n|charge|perd|pourrait|apparaît|reste|mérite)",
            "(vu|regardé|jeté un œil|jeté un oeil|visité|parcouru|testé|consulté) * (votre|ton|ta) (site|boutique|page|appli|carte|fiche|instagram)",
        ],
    ),
    (
        German,
        &[
            "(viele|die meisten|andere|firmen|betriebe|unternehmen|praxen|hotels|läden|kunden|restaurants|kanzleien|mittelständler|kollegen) * (ihrer größe|deiner größe|eurer größe|wie ihrer|wie ihres|wie ihre|wie deiner|ihrer branche|deiner branche|in ihrer region|in ihrer gegend)",
            "(oft|meist|häufig|meistens) (zahlen|verlieren|merken|feststellen|fehlt|übersehen|vergessen)",
            "(ihre|deine|eure|ihr|dein|euer) (website|webseite|seite|homepage|shop|onlineshop|speisekarte|app|logo|auftritt|internetseite) (lädt|braucht|wird|könnte|verliert|taucht|steht|rankt)",
            "(gesehen|angeschaut|angesehen|aufgefallen|getestet|besucht) * (ihre|deine|eure|ihr|dein|ihrer|deiner|ihrem) (website|webseite|seite|homepage|shop|onlineshop|speisekarte|app|auftritt)",
        ],
    ),
    (
        Portuguese,
        &[
            "(muitas|muitos|a maioria|outros|outras|empresas|negócios|escritórios|clínicas|hotéis|lojas|clientes|restaurantes|várias|vários|pmes) * (do seu porte|do seu tamanho|do teu tamanho|como a sua|como o seu|como a vossa|como a tua|do seu setor|do seu ramo|da sua região|da sua zona|do seu segmento)",
            "(costuma|costumam|muitas vezes|geralmente) (descobrir|pagar|perder|esquecer|ter|faltar|pagam|perdem|descobrem)",
            "(seu|sua|o seu|a sua|vosso|vossa|o teu|a tua) (site|loja|página|cardápio|ementa|ficha|logo|app|website|loja online) (demora|não|carrega|perde|poderia|aparece|ainda|merece)",
            "(vi|olhei|dei uma olhada|visitei|analisei|reparei|estive a ver|notei) * (seu|sua|vosso|vossa|teu|tua) (site|loja|página|cardápio|ementa|app|website|instagram)",
        ],
    ),
    (
        Italian,
        &[
            "(molte|molti|la maggior parte|altri|altre|aziende|imprese|studi|alberghi|negozi|clienti|ristoranti|realtà|pmi|colleghi) * (della sua dimensione|delle vostre dimensioni|delle sue dimensioni|come la sua|come la vostra|come il suo|come il tuo|come la tua|del suo settore|del vostro settore|della sua zona)",
            "(spesso|di solito|in genere) (scopre|scoprono|pagano|paga|perdono|perde|dimentica|manca|si accorge|si accorgono)",
            "(suo|tuo|vostro|sua|tua|vostra) (sito|negozio|pagina|menu|scheda|logo|app|vetrina|e commerce|shop) (non|carica|perde|potrebbe|appare|impiega|merita|ancora)",
            "(visto|guardato|dato un occhiata|visitato|notato|provato) * (suo|tuo|vostro|sua|tua|vostra|sito del|sito della|sito dell) (sito|negozio|pagina|menu|scheda|app|instagram|azienda|ristorante|hotel|albergo|agriturismo|studio|locale)",
        ],
    ),
];
