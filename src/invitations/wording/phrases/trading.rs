//! How those write who trade: what they do all day, for how much, with what to look at first. The
//! rule: a phrase is the frame of an offer, whatever the ware.

use super::super::Language::{English, French, German, Italian, Portuguese, Spanish};
use super::Phrases;

/// What the sender does for whoever pays, by the verb alone.
pub(super) const PLIES: Phrases = &[
    (
        English,
        &[
            "we [can|ll|will|could|d|also|only|now|usually|mostly] (fix|handle|look after|take care of|place|supply|source|fit|install|service|maintain|repair|print|design|build|rent out|lease|hire out|import|export|distribute|arrange|cater|insure|audit|certify|translate|host|manage|develop|automate|ship|deliver|offer|sell|provide|represent|act for|broker|advise|coach|specialise|specialize|set up|migrate|convert|recruit) ",
            "i [can|ll|will|could|d|also|only|now|usually|mostly] (handle|look after|place|supply|source|act for|represent|broker|insure|import|distribute|certify|specialise|specialize|advise|ghostwrite|consult|audit|deal in|do the books|can do) [for|in|#|companies|firms|small|the]",
            "(my|our) (team|company|firm|agency|studio|workshop|factory|colleagues|crew|business|practice|brokerage|startup|shop|farm|network|people) [of #|here|in] [also|can|currently] (fixes|handles|looks after|takes care|places|supplies|sources|fits|installs|services|maintains|repairs|prints|designs|builds|rents|leases|imports|exports|distributes|organises|organizes|arranges|caters|cleans|insures|covers|audits|certifies|translates|trains|hosts|runs|manages|shoots|films|writes|develops|automates|ships|delivers|offers|sells|provides|makes|does|brews|roasts|helps|specialises|specializes|cuts|finds|brings|sets up|works with|produces|manufactures|recruits|matches)",
            "(i look after|i act for|i represent|i m the rep|i m an agent|i deal in|i trade in|i m in the business of|i m a broker) ",
        ],
    ),
    (
        Spanish,
        &[
            "(ayudamos|ofrecemos|vendemos|fabricamos|diseñamos|instalamos|reparamos|montamos|suministramos|distribuimos|importamos|exportamos|alquilamos|organizamos|gestionamos|desarrollamos|traducimos|imprimimos|limpiamos|formamos|impartimos|aseguramos|tramitamos|asesoramos|optimizamos|creamos|servimos|producimos|elaboramos|colocamos|auditamos|digitalizamos|automatizamos|mantenemos|rotulamos|trabajamos para|nos dedicamos|nos encargamos|nos ocupamos|somos fabricantes|somos distribuidores|somos una empresa|somos una agencia) ",
            "(me dedico|me encargo|gestiono|ofrezco|asesoro|represento|diseño|monto|instalo|alquilo|imparto|tramito|acabo de abrir|he abierto|he montado) [a|de|la|el|los|las|el marketing|páginas|webs|mi|un|una]",
            "(mi|nuestra|nuestro) (empresa|equipo|agencia|gestoría|despacho|taller|fábrica|estudio|consultora|bodega|imprenta|firma|asesoría|academia|escuela) (se dedica|ofrece|ayuda|gestiona|hace|lleva|fabrica|instala|vende|organiza|diseña|coloca|produce|imparte)",
        ],
    ),
    (
        French,
        &[
            "nous [vous|nous|les|y] (aidons|proposons|offrons|vendons|fabriquons|concevons|installons|réparons|fournissons|distribuons|importons|louons|organisons|gérons|développons|traduisons|imprimons|nettoyons|formons|assurons|accompagnons|conseillons|optimisons|créons|réalisons|livrons|produisons|plaçons|auditons|automatisons|entretenons|équipons|rénovons|intervenons|prenons en charge|occupons|chargeons|travaillons avec|travaillons pour|sommes une agence|sommes fabricants|sommes spécialis~|mettons|remettons|cuisinons|animons|référençons)",
            "(je gère|je m occupe|je propose|je conseille|je représente|je conçois|j installe|je loue|j accompagne|je forme|j anime|je réalise|je rédige|j interviens|je viens d ouvrir|j ai ouvert|j ai monté|je fabrique|je fais des|je fais du|on propose|on fabrique|on aide|on gère|on installe|on s occupe|on livre|on accompagne|on équipe) ",
            "(notre|mon|ma) (société|entreprise|équipe|agence|cabinet|atelier|usine|studio|troupe|boîte|imprimerie|école|plateforme|structure|maison|organisme|start up|startup) (propose|offre|aide|gère|fait|fabrique|installe|vend|organise|conçoit|réalise|accompagne|assure|est spécialis~|intervient|produit|forme|permet|livre)",
        ],
    ),
    (
        German,
        &[
            "wir [für|ihnen|euch|auch] (helfen|bieten|verkaufen|fertigen|gestalten|installieren|reparieren|liefern|vertreiben|importieren|vermieten|organisieren|entwickeln|übersetzen|drucken|reinigen|schulen|versichern|betreuen|beraten|optimieren|erstellen|produzieren|vermitteln|prüfen|digitalisieren|automatisieren|warten|übernehmen|kümmern|begleiten|montieren|beschriften|bauen|richten|holen|stellen ihnen|schreiben|rösten|kochen|verpacken|sanieren|planen|zertifizieren|machen das|erledigen|unterstützen|finanzieren)",
            "(biete|vermiete|betreue|berate|vertrete|gestalte|baue|installiere|coache|vermittle|schule|handle mit|übersetze|fotografiere|fertige|erstelle|optimiere|kümmere mich|bin makler~|bin vertriebler~|bin berater~) [ich|gerade|um|seit]",
            "(unsere|unser|meine|mein) (firma|team|agentur|betrieb|werkstatt|manufaktur|studio|büro|unternehmen|kanzlei|druckerei|akademie|verlag|start up|startup|plattform|makler~|fabrik|rösterei) [für] (bietet|hilft|fertigt|installiert|liefert|vertreibt|vermietet|organisiert|entwickelt|gestaltet|betreut|berät|übernimmt|kümmert|macht|baut|druckt|spart|vermittelt|produziert|ist spezialisiert)",
        ],
    ),
    (
        Portuguese,
        &[
            "(ajudamos|oferecemos|vendemos|fabricamos|projetamos|instalamos|reparamos|consertamos|fornecemos|distribuímos|importamos|exportamos|alugamos|organizamos|gerimos|gerenciamos|desenvolvemos|traduzimos|imprimimos|limpamos|formamos|treinamos|seguramos|tratamos|assessoramos|otimizamos|criamos|fazemos|produzimos|atendemos|colocamos|auditamos|automatizamos|entregamos|montamos|cuidamos|dedicamo nos|trabalhamos com|somos fabricantes|somos uma empresa|somos uma agência|representamos) ",
            "(eu cuido|cuido|trato|ofereço|represento|desenho|monto|instalo|alugo|dou consultoria|acabei de abrir|abri|montei|faço gestão|faço sites|faço a gestão|trabalho com|sou corretor~|sou consultor~|sou representante) [de|da|do|a|o|uma|um|minha|com]",
            "(minha|a minha|nossa|a nossa|meu|nosso|o nosso) (empresa|equipe|equipa|agência|escritório|oficina|fábrica|estúdio|consultoria|gráfica|escola|loja|corretora|startup|clínica|software house) (dedica se|se dedica|oferece|ajuda|faz|fabrica|instala|vende|organiza|cria|atua|trabalha com|produz|presta|cuida|especiali~)",
        ],
    ),
    (
        Italian,
        &[
            "(aiutiamo|offriamo|vendiamo|fabbrichiamo|progettiamo|installiamo|ripariamo|forniamo|distribuiamo|importiamo|esportiamo|noleggiamo|organizziamo|gestiamo|sviluppiamo|traduciamo|stampiamo|puliamo|formiamo|assicuriamo|ottimizziamo|creiamo|realizziamo|produciamo|consegniamo|sistemiamo|montiamo|ci occupiamo|lavoriamo con|lavoriamo per|proponiamo|seguiamo|affianchiamo|accompagniamo|curiamo|selezioniamo|certifichiamo|digitalizziamo|siamo specializz~|siamo un azienda|siamo produttori|siamo un agenzia|portiamo|facciamo noi) ",
            "(mi occupo di|gestisco|offro|rappresento|progetto siti|noleggio|faccio il broker|faccio la consulente|faccio il consulente|ho appena aperto|ho aperto|ho avviato|seguo aziende|realizzo|curo|tratto|faccio siti)",
            "(la mia|la nostra|il mio|il nostro) (azienda|ditta|squadra|agenzia|studio|laboratorio|fabbrica|team|società|cantina|tipografia|scuola|piattaforma|officina|startup|gruppo) (offre|aiuta|si occupa|gestisce|produce|realizza|vende|organizza|installa|fornisce|propone|è specializz~|lavora con|cura)",
        ],
    ),
];

/// Something to look at first, on request: a sample, an extract, profiles, a case, a look at yours.
pub(super) const SAMPLES: Phrases = &[
    (
        English,
        &[
            "(sample|samples|extract|preview|profiles|cvs|resumes|quote|quotes|brochure|catalogue|catalog|demo|portfolio|examples|price list|factsheet|one pager|pdf|references|case study) (on request|available|free|if you like|if you want|attached|enclosed|for free)",
            "(want|like|fancy|need|shall i send|can i send|may i send|happy to send|i ll send|let me send|send you|send over|email you|drop you|post you) [to see|me to send|you|over|a|an|the|our|some|two|three|you a|you the|you our|you some] [free|short|no obligation|full|quick|little] (sample|samples|cvs|profiles|resumes|quote|quotes|quotation|brochure|catalogue|catalog|price list|deck|one pager|case study|case studies|portfolio|proposal|figures|comparison|numbers|offer|tasting box|swatches|mock up|mockup|floor plans|floor plan|prospectus)",
            "(put|putting|draw|work|knock) (a|together a|up a|out a|you a|together an|up an) (proposal|quote|quotation|offer|estimate|package|plan|comparison) [together|up]",
            "(look|glance) (at|over|through) (your|yours|it) (for free|free of charge|without|at no cost|no strings|no obligation)",
        ],
    ),
    (
        Spanish,
        &[
            "(muestra|muestras|extracto|catálogo|presupuesto|dossier|perfiles|folleto|demo|tarifas|ejemplos|portafolio) (gratis|gratuit~|a petición|sin compromiso|bajo pedido|disponible~|adjunt~|si le interesa|si te interesa|por privado|al momento|en # horas)",
            "(le|te|os|les) (paso|mando|envío|hago|preparo|enseño|hago llegar|remito|adjunto|puedo pasar|puedo enviar|puedo mandar|puedo enseñar|acerco|puedo hacer) [gratis|el|la|un|una|los|las|nuestro|unos|por correo] [caso|breve|pequeño|nueva] (caso|muestra|muestras|catálogo|presupuesto|dossier|perfiles|folleto|demo|tarifa|tarifas|ejemplos|propuesta|comparativa|oferta|estudio|números|simulación|auditoría|pdf|portfolio|condiciones|precios|prueba)",
            "(quiere|quieres|queréis|quieren) (ver|recibir|que le|que te|que os|probar|los|un|una|presupuesto) [ver|mande|pase|envíe|haga] [los|un|una|el|las|unos] (perfiles|muestra|catálogo|presupuesto|dossier|demo|ejemplos|propuesta|comparativa|muestras|números)",
        ],
    ),
    (
        French,
        &[
            "(échantillon|échantillons|extrait|catalogue|devis|brochure|dossier|profils|démo|plaquette|exemples|maquette|tarifs|audit|diagnostic) (gratuit~|offert~|sur demande|sans engagement|disponible~|en pièce jointe|ci joint|si besoin|sous # heures|sous # h|en mp)",
            "(je|on|nous) [vous|t|te] (envoie|adresse|adresser|transmets|prépare|montre|fais|envoyer|regarde|passe|fais parvenir|envoyons|adressons) [gratuitement|un|une|le|la|les|des|notre|nos|votre|quelques] [petit] (échantillon|échantillons|extrait|catalogue|devis|brochure|dossier|profils|démo|plaquette|exemples|maquette|tarifs|audit|simulation|étude|cas|zone|proposition|comparatif|offre|lien|estimation|conditions)",
            "(voulez vous|souhaitez vous|veux tu|puis je vous|vous voulez|tu veux) [voir|recevoir|adresser|envoyer|les|que je|que l on] [vous|les|un|une|le|la] (profils|échantillon|catalogue|devis|dossier|démo|exemples|proposition|plaquette|envoie|adresse|échantillons|estimation|simulation|cv)",
        ],
    ),
    (
        German,
        &[
            "(muster|probe|proben|auszug|katalog|angebot|broschüre|exposé|expose|profile|demo|preisliste|beispiele|unterlagen|kostprobe|musterpaket|referenzen) [gibts|schick|schicke|gern|gerne|ich|auch|auf] * (gratis|kostenlos|kostenfrei|auf anfrage|auf wunsch|unverbindlich|anbei|gefällig|umsonst|raus|gewünscht)",
            "(kostenlose|kostenloses|kostenloser|kostenfreie|unverbindliche|unverbindliches|gratis) (muster|probe|proben|angebot|analyse|beratung|demo|erstberatung|probelektion|probestunde|prüfung|einschätzung|potenzialanalyse|vorführung|bemusterung|check)",
            "(schick|schicke|sende|mache|erstelle|zeige|maile|darf|soll|können|könnte|würde|lasse) [ich|wir|dir|ihnen|euch] [ihnen|dir|euch|gern|gerne|mal] [ein|eine|das|unser|unsere|die|unseren|den|ein paar|zwei] [kurzes|unverbindliches|kostenloses] (muster|probe|proben|auszug|katalog|angebot|broschüre|exposé|expose|profile|preisliste|beispiele|unterlagen|konzept|vergleich|vorschlag|rechnung|fallstudie|kalkulation|referenzen|mappe)",
        ],
    ),
    (
        Portuguese,
        &[
            "(amostra|amostras|extrato|catálogo|orçamento|dossiê|perfis|folheto|demo|portfólio|exemplos|simulação|diagnóstico|tabela) (grátis|gratuit~|a pedido|sem compromisso|sob consulta|disponíve~|em anexo|na hora|pelo direct|pelo whatsapp|por dm|em # horas|sob pedido)",
            "(te|lhe|vos|posso) [lhe|te] (mando|envio|faço|preparo|mostro|passo|enviar|mandar|apresentar|fazer|mostrar|apresento|passar) [lhe|te|o|a|um|uma|os|as|nosso|nossa|uns] [pequena] (amostra|amostras|catálogo|orçamento|dossiê|perfis|folheto|demo|portfólio|exemplos|simulação|proposta|comparativo|tabela|diagnóstico|caso|condições|apresentação|estudo|preços)",
            "(quer|queres|querem|deseja|gostaria) [de] (ver|receber|que eu|um|uma|os|agendar|conhecer) [ver|mande|envie|faça] [os|um|uma|o|as|uns] (perfis|amostra|catálogo|orçamento|demo|exemplos|proposta|comparativo|amostras|simulação|tabela|portfólio)",
            "(envio|segue|seguem) [lhe|te|em anexo|abaixo] (a proposta|as condições|o orçamento|a tabela|o catálogo|a apresentação|os preços|a nossa proposta)",
        ],
    ),
    (
        Italian,
        &[
            "(campione|campioni|estratto|catalogo|preventivo|dossier|profili|brochure|demo|listino|esempi|portfolio|campionatura|diagnosi|sopralluogo) (gratis|gratuit~|su richiesta|senza impegno|disponibil~|in allegato|in due giorni|in # ore|omaggio|in privato|in giornata)",
            "(le|ti|vi|posso) (mando|invio|faccio|preparo|mostro|giro|allego|mandare|inviare|mandarle|inviarle|mostrarle|farle|mandarti|inviarti|farti|inviarvi|spedisco) [un|una|il|la|i|lo|due|il nostro|qualche|gratis] [piccolo] (campione|campioni|catalogo|preventivo|dossier|profili|brochure|demo|listino|esempi|portfolio|proposta|confronto|offerta|caso|analisi|simulazione|condizioni|presentazione|scheda|pdf)",
            "(vuole|vuoi|volete|vorrebbe|desidera) [vedere|ricevere|provare] [i|un|una|il|la|due|qualche|dei] (profili|campione|catalogo|preventivo|demo|esempi|proposta|campioni|listino|confronto|prova)",
            "(do|diamo|darei) un occhiata (alla|al|ai|alle) (sua|suo|vostra|vostro|tua|tuo|suoi|vostri)",
        ],
    ),
];

/// What it costs: so much a piece, a head, for the whole, on success, all included.
pub(super) const TARIFF: Phrases = &[
    (
        English,
        &[
            "@sum [@cur] (flat|net|gross|plus vat|ex vat|all in|all inclusive|each if|for the whole|for the lot|for the list|for the set|per piece|apiece|a piece|per unit|a unit|per pallet|per kilo|a kilo|a litre|a night per|per word|a word|per hire|per lead|a lead|per seat|a seat|per employee|one off|fixed|a month all|a month per|including|incl|delivered|fob|cif)",
            "(retainer|fee|rates|price|prices|packages|plans|licence|subscription|commission) [is|are|of|only|just|starts|start|from|starting] [only|just|at|from|is|of] [only] (@sum|#)",
            "# (cents|pence|ct) (each|per|a|apiece)",
            "(starting at|starts at|start at|as little as|prices from|from just|from only) (@sum|#k)",
            "(payable|due|paid|pay|invoiced) (after|on) (probation|placement|completion|delivery|success|results|hire|the first)",
            "(if|when) you (order|book|sign|sign up|buy|join|commit|renew) (by|before|now|this|today|within|until)",
            "(%#|# percent|ten percent|five percent) (for|off|below|under|less than|cheaper|discount|on all|on orders|on your first|for orders)",
        ],
    ),
    (
        Spanish,
        &[
            "@sum (más iva|iva incluido|iva aparte|todo incluido|la unidad|por unidad|cada uno|cada una|por persona y|el kilo|por empleado|por usuario|por hectárea|por alumno|por pieza|el metro|el lote|por palabra|cerrados|por plaza|por sesión|la sesión|por contratación)",
            "(tarifa|tarifas|precio|precios|cuota|honorarios|presupuesto|comisión|descuento|dto|lote|pack) [es|son|de|del|desde|a partir de|cerrado] [solo] (@sum|desde|cerrado|congelado|especial~|de lanzamiento|promocional~|de la casa|para socios)",
            "(desde|a partir de|por solo|por) @sum [@cur] (la unidad|por persona|por usuario|por empleado|el metro|el lote)",
            "(si) (firma|firmas|contrata|contratas|reserva|reservas|compra|compras|pide|pides|se apunta|te apuntas|encarga|confirma|confirmas) [antes|hoy|ya|ahora|este|en] (antes|hoy|ya|ahora|este|en|de)",
            "(%#|# por ciento) (menos|de descuento|dto|más barato|por debajo|en su primer|en tu primer|a partir de|para pedidos)",
        ],
    ),
    (
        French,
        &[
            "@sum (ht|ttc|hors taxe|tout compris|tout inclus|l unité|la pièce|pièce|par personne et|le kilo|par salarié|par utilisateur|le lot|le mot|par poste|la séance|la représentation|la journée|par élève|le mètre|forfait|au forfait|frais inclus|déplacement inclus|par embauche)",
            "(tarif|tarifs|prix|forfait|honoraires|budget|devis|remise|abonnement|commission|pack|lot) [moyen|est|sont|de|d|à partir|unique|spécial] [de|d|à|à partir de] (@sum|préférentiel~|spécial~|promotionnel~|de lancement|négocié~|dégressif~|fixe)",
            "(à partir de|dès|pour seulement|pour) @sum [@cur] (l unité|par personne|pièce|par utilisateur|ht|tout compris|par salarié)",
            "(pour toute|toute) (commande|réservation|inscription|signature) (passée|avant|signée|effectuée|reçue)",
            "(si) (vous|tu) (signez|commandez|réservez|achetez|signes|commandes|réserves|souscrivez|adhérez) (avant|ce|maintenant|aujourd|cette|d ici)",
            "(%#|# pour cent) (de remise|de réduction|moins cher|en dessous|pour toute|sur votre|sur la première|d économies)",
        ],
    ),
    (
        German,
        &[
            "@sum (netto|zzgl|inkl|brutto|all inclusive|pro stück|das stück|je stück|pro kopf|pro nase|pro person und|das kilo|pro mitarbeiter|pro nutzer|der satz|pro wort|pauschal|festpreis|die sitzung|je einheit|pro lead|pro quadratmeter|frei haus|pro vermittlung)",
            "(festpreis|preis|preise|honorar|paket|rabatt|pauschale|tarif|provision|konditionen|lizenz|abo) [ist|sind|von|ab|liegt|bei|nur|für|beträgt] [nur|bei|von] (@sum|ab|dauerhaft|bis|garantiert)",
            "(ab|schon ab|bereits ab) (@sum|# stück|# euro|# personen)",
            "(wenn|falls) (sie|ihr|du) * (bestell~|buch~|unterschreib~|unterzeichn~|abschließ~|zusag~)",
            "(drei monate|ersten monat|erste monat|# monate|vier wochen|zwei wochen|die ersten) [lang] (umsonst|gratis|kostenlos|kostenfrei|aufs haus)",
            "(%#|# prozent) (günstiger|rabatt|nachlass|unter|weniger|auf die|auf alles|ersparnis|sparen)",
            "(zahlen|zahlst|zahlt|bezahlt|bezahlen|fällig) [sie|du|erst|nur|wird] [erst|nur] (bei erfolg|im erfolgsfall|nach erfolg|nach der einreise|nach vermittlung|nach lieferung|nach der probezeit)",
        ],
    ),
    (
        Portuguese,
        &[
            "@sum (mais iva|com iva|sem iva|tudo incluído|a unidade|cada|por unidade|por cabeça|o quilo|por funcionário|por colaborador|por usuário|por utilizador|o lote|por palavra|a sessão|a diária|por peça|o metro|fixo|por aluno|por contratação|à vista|parcelado)",
            "(tarifa|preço|preços|mensalidade|honorários|desconto|pacote|pacotes|lote|plano|planos|comissão|valor|avença) [é|são|de|a partir|especial|fixo] [de|a partir de] (@sum|promocional|especial|de lançamento|para|desde|imbatível)",
            "(a partir de|desde|por apenas|por só|só) @sum [@cur] (a unidade|por pessoa|cada|por usuário|por colaborador|à vista)",
            "(se) (fechar|assinar|reservar|comprar|aderir|aderirem|contratar|encomendar|confirmar|fecharem|aderires|fechares) (até|hoje|agora|antes|esta|este|já)",
            "(%#|# por cento) (abaixo|de desconto|off|mais barato|menos|na primeira|no primeiro|a menos|de economia)",
        ],
    ),
    (
        Italian,
        &[
            "@sum (più iva|iva inclusa|iva esclusa|tutto compreso|tutto incluso|al pezzo|l uno|cadauno|a testa|a persona|al chilo|a dipendente|a utente|a lotto|a parola|a seduta|al metro|chiavi in mano|forfait|una tantum|a assunzione|compres~|inclus~)",
            "(tariffa|tariffe|prezzo|prezzi|canone|onorario|sconto|pacchetto|pacchetti|listino|fee|abbonamento|provvigione|commissione|costo) [è|sono|del|di|da|a partire|fisso|speciale] [da|di] (@sum|bloccato|speciale|riservat~|promozionale|di lancio|convenzionat~|fisso)",
            "(a partire da|da|per soli|a soli|solo) @sum [@cur] (l uno|a persona|al pezzo|a utente|a testa|più iva|a dipendente)",
            "(se) (firmate|firma|firmi|ordinate|ordina|ordini|prenota|prenotate|prenoti|aderisce|aderite|conferma|confermate) (entro|ora|oggi|prima|questa|adesso)",
            "(%#|# per cento) (di sconto|in meno|sotto|sul primo|sulla prima|di risparmio|per ordini|più basso)",
            "(solo) (ad|a|in caso di) (assunzione|risultato|successo|buon fine|contratto|inserimento)",
        ],
    ),
];
