//! How those who sell speak, in the widest words: what they do for customers, what they boast of, what
//! is left of it, what they would send. The rule: verbs and nouns of a language, and a firm of the
//! reader's, never a product that somebody once offered.

use super::super::Language::{English, French, German, Italian, Portuguese, Spanish};
use super::Phrases;

/// What a firm does for customers, said by the firm.
pub(super) const SERVES: Phrases = &[
    (
        English,
        &[
            "(we|i) [also|now|only|currently|already|can|could|have|just|mainly|do|proudly|ve|successfully|typically|usually|recently|d|will|ll] (finance|fund|lend to|insure|translate|ship|import|export|source|supply|lease|rent|install|fit|refurbish|clean|print|engrave|cater|outsource|digitise|digitize|optimise|optimize|automate|accompany|mentor|ghostwrite|coach|audit|certify|franchise|broker|place|white label|migrate|integrate|manufacture|distribute|wholesale|recycle|calibrate|customise|customize|redesign|relaunch|scale|consult|advise|train|generate|fill|guarantee|deliver|specialise|specialize|offer|provide|work exclusively with|take over|cut|reduce|slash|lower|boost|double|triple|grow|beat|match) [your|for|to|with|in|all|the|their|small|business|any|new|more|qualified|custom] [companies|firms|businesses|clients|and|b2b|business|office] (companies|firms|businesses|clients|customers|smes|brands|teams|owners|founders|leaders|executives|managers|agencies|shops|restaurants|hotels|dentists|doctors|practices|manufacturers|pipeline|leads|appointments|meetings|websites|sites|content|packaging|costs|bills|bill|energy|power|electricity|insurance|premiums|policies|software|apps|systems|networks|solar|panels|machines|parts|containers|goods|import|imports|documents|languages|training|workshops|events|offices|uniforms|furniture|coffee|drinks|merchandise|labels|equipment|vehicles|fleets|payroll|bookkeeping|accounts|accounting|hiring|recruitment|outreach|marketing|ads|campaigns|sales|followers|traffic|rankings|revenue|turnover|capital|calendar|calendars)",
            "(we re|we are|i m|i am) (a|an|the|one of the|europe s|your) [leading|small|boutique|specialised|specialized|nearshore|offshore|certified|independent|family run|full service|local|ukrainian|polish|indian|global|trusted|uk|eu based|award winning|team of|#|mortgage and|insurance and] [leading|independent|full service|b2b|software|digital|marketing|it|packaging|protection|financial|mortgage|insurance|business|executive|leadership] (team|agency|studio|provider|supplier|manufacturer|consultancy|broker|adviser|advisor|firm|vendor|wholesaler|distributor|importer|exporter|reseller|platform|marketplace|printer|caterer|coach|copywriter|ghostwriter|company that|company specialising|software house|dev shop|factory|integrator|accountancy)",
            "(my|our) [own|#|twelve|six|eight|ten|new|small|free|online] [week|day|month|group|executive] (programme|program|mastermind|masterclass|bootcamp|course for|agency|consultancy|dev shop|practice|brokerage|service|catalogue|shop|studio|newsletter for|toolkit|framework|method)",
            "(i|we) (run|have|own|founded|set up|started|launched|lead) (a|an|our|my) [small|own|little|boutique|offshore|financial|marketing|digital] [planning|software|web|insurance|design|development] (agency|consultancy|dev shop|practice|brokerage|print shop|software house|firm that|company that|platform that|service that)",
            "(i ghostwrite|i write posts for|i write for|i insure|i compare|i negotiate|i coach|i mentor|we ve just released|we just released|we ve just launched|we just launched|we have just launched|ready within a|on behalf of my clients|let us handle|leave it to us|white label|turnkey|tailor made|bespoke solution)",
        ],
    ),
    (
        Spanish,
        &[
            "(ofrecemos|ofrezco|ayudamos|ayudo|acompañamos|acompaño|financiamos|financio|aseguramos|aseguro a|traducimos|traduzco|importamos|exportamos|suministramos|fabricamos|distribuimos|instalamos|reformamos|diseñamos|diseño|desarrollamos|creamos|gestionamos|gestiono|automatizamos|optimizamos|reducimos|ahorramos|bajamos|mejoramos|mejoro|duplicamos|triplicamos|generamos|conseguimos|garantizamos|entregamos|imprimimos|alquilamos|digitalizamos|asesoramos|asesoro|formamos|capacitamos|impartimos|auditamos|externalizamos|nos encargamos|nos ocupamos|llevamos la|llevamos el|llevamos las|reviso gratis|escribo publicaciones|escribo posts|somos una agencia|somos un equipo|somos fabricantes|somos proveedores|somos una empresa|somos especialistas|somos líderes|trabajamos con|colaboramos con|contamos con|acabamos de lanzar|acabamos de ayudar|hemos ayudado|hemos lanzado|ponemos a su disposición|ponemos a tu disposición|proveemos|comercializamos|representamos|hacemos que|montamos|posicionamos|limpiamos|mantenemos)",
            "(dirijo|tengo|llevo|monté|fundé|lancé|represento) [una|un|mi|a] [pequeña|propia] (agencia|consultora|asesoría|estudio|correduría|empresa que|fábrica|proveedor|marca de|despacho|inmobiliaria|gestoría|academia)",
            "(mi|nuestro|nuestra|nuestros|nuestras) [nuevo|nueva] (mentoría|programa|método|agencia|plataforma|herramienta|software|solución|servicio|servicios|catálogo|equipo de|gps|curso para|asesoría|fábrica|consultora|sistema|app)",
        ],
    ),
    (
        French,
        &[
            "(nous|on|je) (vous|l) (proposons|propose|offrons|accompagnons|aidons|aide|livrons|garantissons|libérons|faisons gagner|fais gagner|débarrasse)",
            "(nous|on|je|j) (proposons|propose|accompagnons|accompagne|aidons|aide|finançons|finance|assurons|assure|traduisons|traduis|importons|exportons|fournissons|fournis|fabriquons|fabrique|distribuons|installons|installe|rénovons|concevons|conçois|développons|créons|crée|gérons|gère|automatisons|optimisons|réduisons|réduis|économisons|améliorons|doublons|triplons|générons|génère|garantissons|livrons|imprimons|louons|digitalisons|conseillons|conseille|formons|forme|auditons|externalisons|représentons|commercialisons|remplissons|équipons|organisons|animons|rédigeons|rédige|écris pour|négocions|négocie) [aussi|déjà|des|les|vos|un|une|pour|la|le|votre|l] [des|les|vos|petites|déjà] (entreprises|dirigeants|dirigeantes|pme|clients|équipes|indépendants|commerces|commerçants|restaurants|hôtels|sites|logiciels|applications|leads|rendez|factures|facture|coûts|service|services|solutions|formations|ateliers|contenus|posts|documents|projets|machines|emballages|patrons|cadres|managers|marques|cabinets|artisans|moitié|import|publicités|campagnes|trésorerie|paie|comptabilité|ménage|nettoyage|fondateurs|sociétés)",
            "(nous sommes|je suis|je dirige|j ai fondé|j ai lancé|j ai monté|je représente|je gère) [une|un|le|votre] [petite|jeune] (agence|cabinet|fabricant|fournisseur|éditeur|courtier|courtière|prestataire|leader|studio|société qui|équipe de|entreprise spécialisée|imprimeur|grossiste|usine|expert en|consultant en|coach de|coach pour)",
            "(notre|nos|mon|ma) [nouvelle|nouveau|nouvel] (agence|plateforme|outil|logiciel|solution|solutions|service|services|catalogue|boîtier|programme|méthode|accompagnement|prestation|offre|formation|équipe de développeurs|application|cabinet|gamme|accompagnement|mentorat)",
            "(nous venons de lancer|on vient de lancer|nous venons d aider|on vient d aider|j ai fait passer|clé en main|sur mesure pour|testez nous|confiez nous|spécialisés dans|spécialisé dans)",
        ],
    ),
    (
        German,
        &[
            "(wir|ich) [haben|übernehmen] [auch|ihnen|für sie|gerade|derzeit|ihren|ihre|die|bereits|schon|mittlerweile] (bieten|biete|helfen|helfe|unterstützen|unterstütze|begleiten|begleite|finanzieren|versichern|versichere|übersetzen|übersetze|importieren|liefern|fertigen|vertreiben|installieren|renovieren|gestalten|entwickeln|erstellen|erstelle|verwalten|automatisieren|optimieren|senken|sparen|verbessern|verdoppeln|generieren|garantieren|drucken|vermieten|digitalisieren|beraten|berate|schulen|trainieren|prüfen|prüfe|vergleiche|vergleichen|betreuen|betreue|übernehmen|reinigen|warten|bauen|programmieren|schreibe|platzieren|organisieren|veranstalten|vermarkten|beliefern|statten|kümmern|entlasten) [ihnen|für|auch|ihre|ihren|sie|gratis|kostenlos|mit|den|die] [gratis|kostenlos|kompletten|ganzen|die|den] (unternehmen|firmen|betriebe|betrieben|kunden|mittelständler|geschäftsführer|führungskräfte|agenturen|praxen|hotels|restaurants|websites|webseiten|software|apps|kosten|stromkosten|import|inhalte|beiträge|texte|anlagen|maschinen|verpackungen|schulungen|workshops|büros|teams|gründer|selbstständige|kliniken|ärzte|leads|termine|buchhaltung|lohnabrechnung|betriebshaftpflicht|versicherungen|seo|marken|shops|runde|rechnungen)",
            "(wir sind|ich bin|ich leite|ich führe|ich habe|ich vertrete|als) [ein|eine|einen|der|die|heute|heute eine] [kleine|kleines|junges|führender|unabhängige|unabhängiger|familiengeführte|spezialisierte|inhabergeführte] (agentur|beratung|finanzberatung|unternehmensberatung|hersteller|lieferant|anbieter|dienstleister|makler|maklerin|versicherungsmakler|versicherungsmaklerin|systemhaus|softwarehaus|großhändler|importeur|druckerei|team von|entwicklerteam|spezialisten für|coach für|berater für|kanzlei|vermittler)",
            "(unser|unsere|unserem|unseren|mein|meine|meinem) [neues|neue|neuer] (plattform|tool|software|lösung|lösungen|service|dienstleistung|leistungen|katalog|sortiment|telematik|programm|methode|coaching|mentoring|agentur|angebot|entwickler|entwicklerteam|produkt|produkte|system|app|mentoringprogramm|kurs für)",
            "(wir haben gerade|haben wir gerade|wir übernehmen|wir kümmern uns|schlüsselfertig~|maßgeschneidert~|aus einer hand|spezialisiert auf|überlassen sie uns|nehmen wir ihnen ab|mache jetzt immobilien|mache jetzt in)",
        ],
    ),
    (
        Portuguese,
        &[
            "(oferecemos|ofereço|ajudamos|ajudo|acompanhamos|acompanho|financiamos|seguramos|traduzimos|traduzo|importamos|exportamos|fornecemos|fabricamos|distribuímos|instalamos|reformamos|projetamos|desenvolvemos|criamos|crio sites|gerenciamos|gerimos|automatizamos|otimizamos|reduzimos|economizamos|baixamos|melhoramos|dobramos|duplicamos|triplicamos|geramos|garantimos|entregamos|imprimimos|alugamos|digitalizamos|assessoramos|assessoro|capacitamos|treinamos|auditamos|terceirizamos|cuidamos da|cuidamos do|cuidamos de|tratamos de|escrevo conteúdo|escrevo posts|somos uma agência|somos uma equipe|somos uma equipa|somos fabricantes|somos fornecedores|somos uma empresa|somos especialistas|somos líderes|trabalhamos com|contamos com|acabamos de lançar|acabamos de ajudar|já ajudamos|lançamos|disponibilizamos|comercializamos|representamos|montamos|posicionamos|estou revisando|faço revisões|comparamos|negociamos)",
            "(dirijo|tenho|toco|montei|fundei|abri|represento|lancei|sou corretora de|sou corretor de) [hoje] [uma|um|a|o|minha] [pequena] (agência|consultoria|consultora|assessoria|estúdio|corretora|empresa que|fábrica|fornecedor|marca de|escritório|imobiliária|software house|seguros|imóveis)",
            "(minha|meu|nosso|nossa|nossos|nossas) [nova|novo] (mentoria|programa|método|agência|plataforma|ferramenta|software|solução|soluções|serviço|serviços|catálogo|equipe de|curso para|assessoria|consultoria|fábrica|sistema|app|rastreador|aplicativo)",
        ],
    ),
    (
        Italian,
        &[
            "(offriamo|offro|aiutiamo|aiuto|accompagniamo|accompagno|finanziamo|assicuriamo|assicuro mezza|traduciamo|traduco|importiamo|esportiamo|forniamo|fabbrichiamo|produciamo|distribuiamo|installiamo|ristrutturiamo|progettiamo|sviluppiamo|creiamo|realizziamo|gestiamo|automatizziamo|ottimizziamo|riduciamo|abbassiamo|miglioriamo|raddoppiamo|triplichiamo|generiamo|garantiamo|consegniamo|stampiamo|noleggiamo|digitalizziamo|affianchiamo|affianco|formiamo|eroghiamo|esternalizziamo|ci occupiamo|curiamo|scrivo post|scrivo contenuti|siamo un agenzia|siamo un team|siamo produttori|siamo fornitori|siamo un azienda|siamo specializzati|siamo leader|lavoriamo con|collaboriamo con|abbiamo appena lanciato|abbiamo appena aiutato|abbiamo appena portato|abbiamo aiutato|proponiamo|commercializziamo|rappresentiamo|controllo gratis|confrontiamo|posizioniamo|portiamo)",
            "(dirigo|ho|gestisco|ho fondato|ho aperto|rappresento|ho lanciato|sono broker|sono consulente|sono agente|faccio l agente) [oggi] [una|un|uno|la|mia] [piccola|mia] (agenzia|studio di|società di|azienda che|fabbrica|fornitore|marchio di|consulenza|assicurativa|assicurativo|finanziario|immobiliare|software house)",
            "(mia|mio|nostro|nostra|nostri|nostre) [nuova|nuovo] (mentorship|percorso|programma|metodo|agenzia|piattaforma|strumento|software|soluzione|soluzioni|servizio|servizi|catalogo|team di|corso per|consulenza|fabbrica|sistema|app|localizzatore)",
        ],
    ),
];

/// Boasts: how many customers, what one of them has become.
pub(super) const PROOF: Phrases = &[
    (
        English,
        &[
            "(my|our|a|one|another|last|#) [last|recent|of my|of our|over|in] [ten|#] (client|clients|customer|customers|firms|companies|founders|dentists|people i see|restaurants|clinics) [just|in your|there|went|who] (went|grew|doubled|saw|saved|now|pays|pay|paid|are|came|closed|like|in your|there|booked|won|hit|got)",
            "from # to # [followers|a month|per month|leads|clients|users|employees|in]",
            "(trusted by|chosen by|used by|over # clients|over # companies|more than # companies|# satisfied|happy clients|case study|case studies|testimonials|success stories|track record of|proven|award winning|market leader|playbook|in your space|in your sector|in your industry|companies like yours|firms like yours|businesses like yours)",
            "(most|many|nine out of ten|eight out of ten|# out of #|half) [of] (founders|owners|leaders|people|companies|firms|clients|businesses|executives|managers) [i|we|that|like] (talk|speak|see|meet|work|are|overpay|pay|tell|you|come)",
            "(are|is|was|were) (overpaying|leaving money|losing customers|losing leads|missing out|paying too much|wasting)",
        ],
    ),
    (
        Spanish,
        &[
            "(un|una|mi último|otro|nuestros|mis|#) (cliente|clienta|clientes|firma de|empresas|empresa de tu|empresa de vuestro|empresa de su) * (pasó|pasaron|creció|dobló|duplicó|ahorró|ahorran|pagan|pagaban|confían|facturó|consiguió|logró|como la)",
            "(ocho|nueve|siete|#) de cada (diez|#)",
            "de # a # [mil] [seguidores|clientes|al mes|leads|mil]",
            "(caso de éxito|casos de éxito|testimonios|empresas como la|negocios como el|de tu sector|de su sector|de vuestro sector|líder en|líderes en|más de # clientes|más de # empresas|clientes satisfechos)",
        ],
    ),
    (
        French,
        &[
            "(un|une|mon dernier|nos|mes|#) (client|cliente|clients|acteur de|entreprises|société de votre|entreprise de votre|patrons) * (passé|passée|est passé|doublé|gagné|économisé|économisent|paient|payaient|font confiance|nous font|triplé|de votre)",
            "(huit|neuf|sept|#) (clients|entreprises|personnes|dirigeants) sur (dix|#)",
            "de # à # [abonnés|clients|par mois|leads|000]",
            "(cas client|cas clients|témoignages|entreprises comme la vôtre|de votre secteur|leader du|leader de|plus de # clients|plus de # entreprises|clients satisfaits|références clients|faire gagner)",
        ],
    ),
    (
        German,
        &[
            "(ein|eine|mein letzter|unsere|meine|#) (kunde|kundin|kunden|firmen|betriebe|unternehmen) * (kam so|kam|wuchs|verdoppelte|sparte|sparen|zahlen|zahlten|vertrauen|gewann|gewinnen|ihrer branche)",
            "(acht|neun|sieben|#) von (zehn|#) [der|unserer] (betrieben|kunden|firmen|unternehmen|mandanten|leuten)",
            "von # auf # [follower|kunden|im monat|anfragen]",
            "(fallstudie|fallstudien|referenzen|referenzkunden|erfolgsgeschichte~|in ihrer branche|ihrer branche|unternehmen wie ihrem|firmen wie ihre|marktführer|über # kunden|mehr als # kunden|zufriedene kunden|zahlen danach weniger)",
        ],
    ),
    (
        Portuguese,
        &[
            "(um|uma|meu último|outro|nossos|meus|#) (cliente|clientes|firma do|empresas|empresa do seu|cliente meu) * (foi|passou|passaram|cresceu|dobrou|economizou|economizam|pagam|pagavam|confiam|faturou|conseguiu)",
            "(oito|nove|sete|#) (em|de) cada (dez|#)",
            "de # (para|a) # [mil] [seguidores|clientes|por mês|leads]",
            "(caso de sucesso|cases de sucesso|depoimentos|empresas como a sua|do seu setor|da sua área|líder em|líderes em|mais de # clientes|mais de # empresas|clientes satisfeitos)",
        ],
    ),
    (
        Italian,
        &[
            "(un|una|il mio ultimo|i nostri|i miei|#) (cliente|clienti|azienda del vostro|azienda del suo|aziende|imprese) * (è salito|è passato|è passata|ha raddoppiato|risparmia|risparmiano|pagavano|pagano|si fidano|ha fatturato|è cresciuta|è cresciuto)",
            "(otto|nove|sette|#) (clienti|aziende|imprese) su (dieci|#)",
            "da # a # [mila|15mila] [follower|clienti|al mese|contatti]",
            "(caso studio|casi studio|testimonianze|aziende come la|del vostro settore|del suo settore|leader nel|leader di|oltre # clienti|oltre # aziende|clienti soddisfatti)",
        ],
    ),
];

/// Few are left, or only for a time.
pub(super) const SCARCE: Phrases = &[
    (
        English,
        &[
            "(two|three|four|five|one|few|a few|last|only|#) [last|remaining|more|free] (seats|seat|spots|spot|places|place|slots|slot|units|flats|plots) (left|remaining|available|open|still|for|in)",
            "(until|till|before|only until|offer ends|valid until|ends|by) [the|end of] (end of|friday|sunday|the #|month end|midnight|the end|this month)",
            "(this month only|this week only|only this|while stocks|early bird|first come|before they go|before it goes|before launch|pre launch|limited places|limited seats|limited availability|intake closes|new clients this)",
        ],
    ),
    (
        Spanish,
        &[
            "(quedan|queda|últimas|últimos|solo|sólo|restan) [solo|sólo] (dos|tres|cuatro|cinco|pocas|pocos|plazas|cupos|#|una|unidades) [plazas|cupos|unidades|lugares|plaza|sitios]",
            "(plazas limitadas|cupos limitados|hasta el viernes|hasta fin de mes|solo este mes|solo esta semana|hasta agotar|antes de que salgan|oferta válida|preventa)",
        ],
    ),
    (
        French,
        &[
            "(reste|restent|dernières|derniers|plus que) [que|me|plus] (deux|trois|quatre|cinq|quelques|places|lots|#|une|dernières) [places|lots|créneaux|unités|place]",
            "(places limitées|jusqu à vendredi|jusqu à la fin du|avant le #|ce mois ci seulement|uniquement ce mois|avant mise en ligne|offre valable|si vous signez|avant commercialisation)",
        ],
    ),
    (
        German,
        &[
            "(noch|nur noch|letzte|sind noch) [genau] (zwei|drei|vier|fünf|wenige|plätze|einheiten|#|einen|ein paar) (plätze|platz|einheiten|termine|wohnungen|slots|frei)",
            "(begrenzte plätze|nur bis|bis monatsende|bis ende des|nur diesen monat|nur diese woche|solange der vorrat|bevor sie online|frühbucher~|angebot gilt|vor vermarktungsstart)",
        ],
    ),
    (
        Portuguese,
        &[
            "(restam|resta|últimas|últimos|só|apenas|sobraram) [só|apenas] (duas|dois|três|quatro|cinco|poucas|vagas|lugares|#|uma|unidades) [vagas|lugares|unidades|vaga]",
            "(vagas limitadas|até sexta|até o fim do mês|até ao fim do mês|só este mês|só esta semana|enquanto durar|antes de ir|oferta válida|quem trocar neste|pré lançamento)",
        ],
    ),
    (
        Italian,
        &[
            "(restano|resta|ultimi|ultime|solo|rimangono|rimasti) [solo|gli|le] (due|tre|quattro|cinque|pochi|posti|unità|#|un|ultimi) (posti|posto|unità|lotti|slot|disponibili)",
            "(posti limitati|fino a venerdì|fino a fine mese|solo questo mese|solo questa settimana|fino a esaurimento|prima che finiscano|offerta valida|prevendita)",
        ],
    ),
];

/// Awards that cost something, yields, credit for firms, second incomes in a team: sold like wares, told by these words.
pub(super) const PLAY: Phrases = &[
    (
        English,
        &[
            "(shortlisted|nominated|selected|chosen|finalist) * (award|awards|prize|trophy|who s who|gala|leaders|excellence)",
            "(nomination package|award ceremony|gala dinner|trophy and|magazine feature|cover story|profile in our magazine|participation fee|entry fee)",
            "(%#|#) [net|gross|annual|rental] (yield|rental yield|net yield|return on|annual return|p a|per annum)",
            "(off plan|investment flats|investment property|investment properties|buy to let|rental guarantee|rental income|real estate opportunity|real estate investment|pre sale|yield of)",
            "(working capital|business funding|business loan|invoice finance|merchant cash|unsecured funding|growth capital|bridge financing)",
            "(wellness|health|skincare|nutrition|lifestyle|beauty) (brand|company|business|products|movement|team)",
            "(earning on the side|second income|extra income|additional income|passive income|residual income|income stream|side income|be your own boss|financial freedom|keeping your options open)",
        ],
    ),
    (
        Spanish,
        &[
            "(nominado|nominada|seleccionado|seleccionada|finalista|galardonado) * (premio|premios|galardón|gala|excelencia)",
            "(gala tienen|cuota de inscripción|trofeo|reportaje en|portada de|publirreportaje)",
            "(rendimiento|rentabilidad|renta|retorno) [neto|neta|bruta|anual] [del|de|de hasta|al|estimado] [hasta] (%#|#)",
            "(pisos de inversión|departamentos en preventa|sobre plano|inversión inmobiliaria|alquiler garantizado|renta garantizada|al %# antes|plusvalía)",
            "(financiamos|capital de trabajo|crédito pyme|financiación para empresas|línea de crédito|factoring|préstamos para empresas|sin avales)",
            "(marca de bienestar|sector del bienestar|salud y bienestar|ingreso extra|ingresos extra|segundo ingreso|ingresos pasivos|ser tu propio jefe|libertad financiera|red de mercadeo|multinivel|emprender desde casa)",
        ],
    ),
    (
        French,
        &[
            "(nommé|nommée|nominé|nominée|sélectionné|sélectionnée|retenu|finaliste|lauréat) * (prix|trophée|trophées|gala|palmarès|excellence)",
            "(frais de participation|frais d inscription à la|soirée de gala|trophée et|article dans notre magazine|parution dans)",
            "(rentabilité|rendement) [net|nette|brut|brute|locatif] [de|jusqu à|à] (%#|#)",
            "(programme neuf|investissement locatif|studios à|appartements neufs|loi pinel|lmnp|défiscalisation|loyers garantis|loyer garanti|avant mise en ligne|vefa|éligible pinel)",
            "(trésorerie|financement de|financement pour|affacturage|crédit professionnel|prêt professionnel|sans caution)",
            "(complément de revenu|revenu complémentaire|revenus passifs|marque de bien être|le bien être|monte une équipe|être son propre patron|liberté financière|marketing de réseau|vdi)",
        ],
    ),
    (
        German,
        &[
            "(nominiert|ausgewählt|finalist|finalistin|ausgezeichnet) * (preis|award|auszeichnung|gala|trophäe|excellence)",
            "(teilnahmegebühr|startgebühr|galaabend|trophäe|beitrag im magazin|siegel|nominierungspaket)",
            "(mietrendite|rendite|nettorendite|rendite von|% rendite) [von|bis zu|ab|und|p a|bevor]",
            "(kapitalanlage|anlageimmobilie~|pflegeimmobilie~|neubauwohnung~|mietgarantie|denkmalimmobilie~|immobilieninvest~|vorsorgewohnung~|pachtvertrag|exposé|zwei wohnungen)",
            "(betriebsmittelkredit|firmenkredit|unternehmensfinanzierung|factoring|betriebsmittel|ohne hausbank|wachstumskapital|liquidität für)",
            "(zusatzeinkommen|nebeneinkommen|zweites standbein|passives einkommen|zweites einkommen|gesundheitsmarke|wellnessmarke|wellness marke|eigener chef|network marketing|finanzielle freiheit|empfehlungsmarketing)",
        ],
    ),
    (
        Portuguese,
        &[
            "(indicado|indicada|nomeado|nomeada|selecionada|finalista|escolhida) * (prêmio|prémio|troféu|gala|destaque|excelência)",
            "(troféu|matéria na revista|reportagem na revista|jantar de gala|taxa de participação|mesa na gala)",
            "(rendimento|rentabilidade|retorno|renda) [líquido|anual|de aluguel] [de|do|de até|estimado] [até] (%#|#)",
            "(apartamentos na planta|na planta|entrada facilitada|imóveis de investimento|renda de aluguel|aluguel garantido|investimento imobiliário|ramo imobiliário|antes de ir pro site|retorno antes)",
            "(capital de giro|crédito para empresa|crédito pj|antecipação de recebíveis|financiamento para empresas|sem bem em garantia|linha de crédito)",
            "(renda extra|segunda renda|segunda fonte de renda|fonte de renda|renda passiva|rendimento extra|área de bem estar|marca de bem estar|ser seu próprio chefe|liberdade financeira|marketing de rede|montando equipe)",
        ],
    ),
    (
        Italian,
        &[
            "(nominato|nominata|selezionato|selezionata|finalista|candidato al) * (premio|premi|trofeo|gala|eccellenza)",
            "(trofeo|articolo sulla rivista|serata di gala|quota di partecipazione|pacchetto nomination)",
            "(resa|rendita|rendimento|redditività) [netta|lorda|stimata|annua|da] [del|di|fino al|affitto] (%#|#|affitto)",
            "(trilocali|bilocali|monolocali in|appartamenti di nuova|in costruzione|immobili da reddito|affitto garantito|affitto gestito|investimento immobiliare|agente immobiliare|finiscano online)",
            "(finanziamenti alle|finanziamento alle imprese|liquidità per|anticipo fatture|credito alle imprese|niente fideiussioni|senza fideiussioni|prestiti alle imprese|factoring)",
            "(entrata extra|entrate extra|seconda entrata|rendita passiva|reddito passivo|guadagno extra|settore benessere|brand di benessere|essere il capo di te|libertà finanziaria|network marketing|arrotondare)",
        ],
    ),
];

/// Free, or less, to begin with.
pub(super) const STARTER: Phrases = &[
    (
        English,
        &[
            "(free|complimentary|no obligation|no cost|gratis|zero cost) [no obligation|initial|#|30|first|pension|website|seo|energy|insurance|30 minute] (audit|audits|review|reviews|assessment|check|checkup|analysis|consultation|consultations|quote|trial|pilot|mockup|survey|valuation|demo|session|sample|samples|report|strategy)",
            "(first|the first) [#|two|three|thousand|ten] (month|order|words|document|lesson|lead|leads|page|shipment|week|months|session|box) [is|are|s] (free|on us|on the house|half price|at no)",
            "(on the house|on us|pay nothing|pay only for|pay per result|no win no fee|money back|cancel anytime|cancel any time|without obligation|no strings attached|happy to quote|like to quote|a quote for|quote for your|beat your|%# off)",
        ],
    ),
    (
        Spanish,
        &[
            "(auditoría|diagnóstico|análisis|sesión|consulta|revisión|estudio|prueba|muestra|muestras|asesoría|presupuesto|demo|valoración|clase) [inicial|seo|energético] (gratis|gratuita|gratuito|gratuitas|sin compromiso|sin costo|sin coste)",
            "(gratis|gratuita|gratuito|sin costo|sin coste) (auditoría|diagnóstico|análisis|los planes|la póliza|las pólizas|tu factura|una muestra|la revisión)",
            "(primer|primera|primeras|primeros) [mil|dos|tres] (mes|pedido|palabras|documento|sesión|envío|meses|clase) * (gratis|gratuito|corre~|de regalo|sin costo|invitamos|cuenta|descuento)",
            "(sin compromiso|sin permanencia|corren de nuestra cuenta|a coste cero|cotizarte|cotizarle|pasarle un presupuesto|pasarte un presupuesto|prueba gratis|prueba gratuita|mejoro tu prima|%# de descuento)",
        ],
    ),
    (
        French,
        &[
            "(audit|diagnostic|analyse|séance|consultation|étude|essai|échantillon|échantillons|devis|démo|démonstration|bilan|simulation|estimation) [initial|seo|énergétique|personnalisé|personnalisée] (gratuit|gratuite|gratuits|offert|offerte|sans engagement)",
            "(premier|première|premiers|premières) [mille|deux|trois] (mois|commande|mots|document|séance|livraison|cours) * (offert|offerte|offerts|gratuit|gratuite|remisée|remise|cadeau|moins)",
            "(sans engagement|sans frais|à prix coûtant|devis gratuit|chiffrer l|chiffrer votre|un devis pour|essai gratuit|satisfait ou remboursé|mieux que votre|%# de remise|remise de %#|remisée de)",
        ],
    ),
    (
        German,
        &[
            "(kostenlos|gratis|unverbindlich|kostenfrei|kostenlose|kostenloses|kostenlosen|kostenfreie|kostenfreies|unverbindliche|unverbindliches) [und|eine|ein|die|seo] [unverbindlich|unverbindliches] (analyse|seo analyse|erstgespräch|beratung|prüfung|audit|angebot|test|muster|demo|webinar|potenzialanalyse|seo|check|probe|altersvorsorge|betriebshaftpflicht|erstberatung)",
            "(prüfe|prüfen|vergleiche|erstelle|erstellen|checke|analysiere) * (gratis|kostenlos|kostenfrei|unverbindlich)",
            "(erste|ersten|erster|erstes) [#|tausend|zwei|drei] (monat|bestellung|text|wörter|dokument|stunde|monate|lieferung) [geht|ist|sind|auf] (kostenlos|gratis|aufs haus|auf uns|geschenkt|frei)",
            "(aufs haus|auf unsere kosten|zahlen nur|nur bei erfolg|geld zurück|ohne vertragsbindung|monatlich kündbar|ein angebot für|unterbieten|unverbindlich~|%# rabatt)",
        ],
    ),
    (
        Portuguese,
        &[
            "(auditoria|diagnóstico|análise|sessão|consulta|revisão|estudo|teste|amostra|amostras|assessoria|orçamento|demonstração|avaliação|aula|simulação|revisões) [inicial|de ppr|seo] (grátis|gratuita|gratuito|gratuitas|sem compromisso|sem custo)",
            "(primeiro|primeira|primeiras|primeiros) [mil|dois|três] (mês|pedido|palavras|documento|sessão|envio|meses|aula) * (grátis|gratuito|gratuita|cortesia|por nossa conta|sem custo|desconto|oferta)",
            "(sem compromisso|sem fidelidade|cortesia da casa|por nossa conta|passar um orçamento|fazer um orçamento|enviar um orçamento|teste grátis|sem custo|baixo de certeza|%# de desconto)",
        ],
    ),
    (
        Italian,
        &[
            "(audit|diagnosi|analisi|sessione|consulenza|revisione|studio|prova|campione|campioni|preventivo|demo|dimostrazione|check up|checkup|valutazione|lezione) [iniziale|seo|energetica] (gratis|gratuita|gratuito|gratuiti|senza impegno|omaggio)",
            "(primo|prima|prime|primi) [mille|due|tre] (mese|ordine|parole|documento|seduta|spedizione|mesi|lezione) * (gratis|gratuito|gratuita|omaggio|offriamo|scontato|sconto|offerto)",
            "(senza impegno|senza vincoli|offre la casa|omaggio|faccio un preventivo|fare un preventivo|preventivo per|prova gratuita|battere il suo|controllo gratis|sconto del %#|%# di sconto)",
        ],
    ),
];

/// Would send something, book somebody in, speak about the reader's affairs.
pub(super) const SENDS: Phrases = &[
    (
        English,
        &[
            "(shall|should|may|can|could|happy to|glad to|let me|i d love to|love to|i ll|i can|want me to|mind if i) [i|me] (send|share|email|forward|show|book|drop|put|pop|run|walk|pencil|quote|give|prepare) [you|over|it|your|a|through|some|across|them|the|in] (you|over|the|a|some|our|more|how|in|through|details|terms|brochure|conditions|prices|examples|deck|catalogue|what|your)",
            "(when s good|when is good|what suits|what works|who would be the right|who looks after|who is in charge|who takes care|who handles|who deals with|who is responsible|whom should i|right person|point me to)",
            "(dm me|message me|reply with|comment|type|text) (grow|yes|info|the word|demo|more)",
            "(how many|what is your|what s your) (square|employees|vehicles|seats|users|sites|locations|budget|current|people work|flights|licences)",
        ],
    ),
    (
        Spanish,
        &[
            "(te|le|les|os) (envío|mando|comparto|paso|muestro|enseño|apunto|reservo|preparo|cotizo|explico|cuento) [el|la|un|una|más|cómo|los|las] (catálogo|folleto|dossier|condiciones|detalles|información|cómo|ejemplos|propuesta|presentación|demo|precios|presupuesto|más|plan|tarifas)",
            "(te|le|les) (apunto|inscribo|interesa que|parece si|gustaría ver|encajaría|vendría bien|viene bien)",
            "(quién lleva|quién se encarga|quién gestiona|con quién|a quién|persona adecuada|cuántos metros|cuántos empleados|cuántos vehículos|lo estudiemos|mándame tu presupuesto|mándame una factura|si te resuena|agenda abierta|te cuento más|me encantaría hacerles|me encantaría mostrar~|me encantaría enseñar~)",
        ],
    ),
    (
        French,
        &[
            "(je|on|nous) (vous|te|t|vs) (envoie|envoies|fais|partage|montre|transmets|adresse|réserve|prépare|explique|inscris|chiffre|inscrit|dis|fait|envoyons|partageons) [parvenir|le|la|une|un|les|plus|cela] (plaquette|brochure|catalogue|conditions|détails|méthode|exemples|présentation|démo|tarifs|devis|dossier|simulation|comment|parvenir|plus|une|étude)",
            "(qui s occupe|qui gère|à qui|le bon interlocuteur|la bonne personne|combien de|on discute de|on en discute|on en parle|je vous inscris|je t inscris|je serais ravi|je serais ravie|vous en faire la|combien de m)",
        ],
    ),
    (
        German,
        &[
            "(soll|darf|kann|dürfte|könnte|wohin darf|gern|gerne|möchten sie) [ich|sie|zeige|sende|schicke] [ich|ihnen|sie|dir|ihnen die|euch] [das|die|den|ein|eine|mehr|unser|unsere] (exposé|konditionen|unterlagen|katalog|broschüre|details|beispiele|angebot|präsentation|demo|preise|zusenden|schicken|senden|zeigen|eintragen|vormerken|preisliste|informationen|muster|in einer demo)",
            "(wer ist|wer kümmert|wer betreut|wer verantwortet|wer entscheidet|an wen|richtige ansprechpartner|richtiger ansprechpartner|ansprechpartner|wie viel qm|wie viele mitarbeiter|wie viele fahrzeuge|wollen wir über ihre|hier mein kalender|geht es zu meinem kalender|steht * bei ihnen)",
        ],
    ),
    (
        Portuguese,
        &[
            "(te|lhe|posso|quer que eu|quero te|posso te|vou te) [te|lhe] (envio|mando|enviar|mandar|compartilho|passo|passar|mostro|mostrar|apresento|preparo|simular|inscrevo|explico|reservo|cotar) [o|a|um|uma|mais|como|os|as] (catálogo|book|folder|condições|detalhes|material|exemplos|proposta|apresentação|demo|preços|orçamento|mais|como|para|pra)",
            "(quem cuida|quem é o responsável|com quem|a quem|pessoa certa|quantos metros|quantos m2|quantos funcionários|quantos veículos|inscrevo o|inscrevo a|posso simular|bora falar|vamos falar da|topa um papo|topa conversar|para eu te mostrar)",
        ],
    ),
    (
        Italian,
        &[
            "(le|ti|vi) (invio|mando|mostro|condivido|giro|preparo|spiego|riservo|iscrivo|faccio|racconto|porto) [la|il|le|un|una|più|come|i|lo] (brochure|catalogo|condizioni|dettagli|materiale|esempi|proposta|presentazione|demo|prezzi|preventivo|come|listino|simulazione|avere)",
            "(chi si occupa|chi gestisce|chi segue|con chi|a chi|la persona giusta|quanti metri|quanti mq|quanti dipendenti|quanti veicoli|la iscrivo|ti iscrivo|parliamo del|mi dice il budget|mi mandi l ultima|le va di vedere|ne parliamo in)",
        ],
    ),
];

/// The reader's firm and affairs.
pub(super) const AFFAIRS: Phrases = &[
    (
        English,
        &[
            "(your|you) [current|next|whole|own|existing|business|company|sales|marketing] (website|site|webshop|online shop|brand|fleet|premium|premiums|warehouse|office|offices|invoices|invoice|energy bill|electricity bill|payroll|pipeline|calendar|content|posts|ads|seo|google ranking|customers|clients|leads|staff|employees|shop|store|restaurant|practice|clinic|factory|production|supply chain|packaging|suppliers|supplier|it|servers|cloud|insurance|pension|books|bookkeeping|taxes|logistics|imports|machines|kitchen staff|sales team|onboarding|retention|conversion|turnover|revenue|budget|goals|inbound|outbound|hiring)",
            "(business owners|small businesses|smes|decision makers|who is in charge|at your end|on your side|in your company|at your company|off your team)",
        ],
    ),
    (
        Spanish,
        &[
            "(tu|tus|su|sus|vuestro|vuestra|vuestras) (empresa|negocio|página|web|sitio|marca|flota|prima|bodega|almacén|nave|factura|facturas|clientes|ventas|equipo comercial|tienda|restaurante|clínica|fábrica|producción|proveedores|proveedor|seguro|póliza|contabilidad|impuestos|logística|importaciones|presupuesto|planta|plantilla|empleados|nómina|nóminas|pyme|local)",
            "(dueños de negocios|autónomos|pymes|directivos|empresarios|flotas|tema de flotas)",
        ],
    ),
    (
        French,
        &[
            "(votre|vos|ton|tes) (entreprise|société|boîte|site|marque|flotte|prime|entrepôt|usine|facture|factures|clients|ventes|équipe commerciale|boutique|restaurant|cabinet|production|fournisseurs|fournisseur|assurance|mutuelle|contrat d assurance|comptabilité|impôts|logistique|importations|budget|locaux|salariés|paie|image|secteur|commerce|trésorerie|activité)",
            "(dirigeants|dirigeantes|indépendants|pme|patrons|chefs d entreprise|commerçants|auto entrepreneurs|tpe)",
        ],
    ),
    (
        German,
        &[
            "(ihr|ihre|ihren|ihrem|ihrer|dein|deine|deinen|euer|eure) [aktuelle|aktuellen|nächste|gesamten] (unternehmen|firma|betrieb|website|webseite|homepage|shop|marke|fuhrpark|beitrag|prämie|lager|lagerhalle|halle|büro|rechnung|rechnungen|stromkosten|energiekosten|kunden|vertrieb|vertriebsteam|restaurant|praxis|fertigung|produktion|lieferanten|versicherung|betriebshaftpflicht|buchhaltung|steuern|logistik|import|einkauf|mitarbeiter|lohnabrechnung|neukundengewinnung|budget|it|altersvorsorge|sichtbarkeit|auftritt)",
            "(bei ihnen im|in ihrem haus|geschäftsführer|mittelstand|mittelständler|selbstständige|unternehmer|hallenbeleuchtung|einen fuhrpark|ihr haus|für ehemalige|neukundengewinnung bei)",
        ],
    ),
    (
        Portuguese,
        &[
            "(sua|seu|suas|seus|vossa|vosso|tua|teu) (empresa|negócio|site|marca|marca pessoal|frota|prémio|prêmio|seguro|galpão|armazém|conta de luz|fatura|faturas|clientes|vendas|equipe comercial|loja|restaurante|clínica|fábrica|produção|fornecedores|fornecedor|apólice|contabilidade|impostos|logística|importações|orçamento|funcionários|folha|setor|cnpj)",
            "(donos de negócio|empresários|pmes|mei|líderes|ceos|iluminação do galpão|apólices de empresa|empresas do seu)",
        ],
    ),
    (
        Italian,
        &[
            "(sua|suo|suoi|sue|vostra|vostro|vostri|tua|tuo) (azienda|impresa|attività|sito|marchio|flotta|premio|magazzino|capannone|bolletta|fattura|fatture|clienti|vendite|negozio|ristorante|studio|fabbrica|produzione|fornitori|fornitore|polizza|assicurazione|contabilità|tasse|logistica|importazioni|budget|dipendenti|paghe|settore|personal branding|immagine|ditta)",
            "(imprenditori|titolari|pmi|partite iva|amministratori delegati|polizze aziendali|luci del magazzino|alle imprese|dirigenti)",
        ],
    ),
];

/// What is sold to firms and to those who have money.
pub(super) const GOODS: Phrases = &[
    (
        English,
        &[
            "(developers|outstaffing|staff augmentation|saas|crm|erp|chatbot|chatbots|ai agents|ai tool|lead generation|leads|appointment setting|cold email|seo|ppc|google ads|facebook ads|linkedin ads|social media|content marketing|ghostwriting|copywriting|branding|logo|website|websites|web design|landing page|mobile app|cyber security|cybersecurity|penetration test|it support|managed services|cloud migration|hosting|telephony|voip|payroll|bookkeeping|tax advice|accounting|insurance|life cover|pension|pensions|mortgage|health plan|solar|heat pumps|led lighting|lighting|ev chargers|energy contract|electricity|packaging|boxes|pallets|containers|freight|logistics|warehousing|translation|translations|interpreters|office space|coworking|office furniture|coffee machines|water coolers|catering|cleaning services|uniforms|workwear|merchandise|promotional items|printing|signage|labels|machinery|cnc|spare parts|raw materials|steel|textiles|chemicals|fleet|fleet tracking|telematics|leasing|company cars|training|workshops|masterclass|bootcamp|coaching|mentoring|webinar|course|retreat|franchise|real estate|apartments|plots|gold|wine|art|funding|factoring|recruitment services|headhunting|virtual assistant|virtual assistants|call centre|call center|market research|survey tool|event tickets|sponsorship|booth|exhibitors list|attendee list|email list|database of|certification|iso 9001|patent|trademark|grant writing|audit|gdpr|compliance software|followers|video production|podcast production|photo shoot|headshots|press release|pr agency|backlinks|guest posts)",
        ],
    ),
    (
        Spanish,
        &[
            "(desarrolladores|desarrollo web|páginas web|tienda online|posicionamiento|seo|redes sociales|publicidad|campañas|marketing|captación|leads|marca personal|ghostwriter|crm|erp|software|chatbot|chatbots|inteligencia artificial|ciberseguridad|soporte informático|nube|hosting|nóminas|contabilidad|gestoría|asesoría|fiscal|seguro|seguros|póliza|plan de pensiones|planes de pensiones|hipoteca|hipotecas|placas solares|paneles solares|bombas de calor|iluminación|led|energía|luz|gas|embalaje|envases|cajas|cartón|palés|contenedores|flete|transporte|logística|importación|traducción|traducciones|idiomas|oficinas|coworking|mobiliario|máquinas de café|catering|limpieza|uniformes|merchandising|imprenta|etiquetas|maquinaria|repuestos|materias primas|acero|textil|flotas|gps|renting|vehículos|formación|talleres|curso|cursos|mentoría|coaching|webinar|masterclass|franquicia|inmobiliaria|pisos|departamentos|terrenos|oro|financiación|factoring|asistente virtual|call center|base de datos|certificación|iso|patentes|subvenciones|auditoría|protección de datos|seguidores|vídeos|fotos corporativas|nota de prensa)",
        ],
    ),
    (
        French,
        &[
            "(développeurs|développement web|sites web|site internet|boutique en ligne|référencement|seo|réseaux sociaux|publicité|campagnes|marketing|prospection|leads|prospects|image de marque|ghostwriter|crm|erp|logiciel|logiciels|chatbot|intelligence artificielle|cybersécurité|infogérance|cloud|hébergement|paie|comptabilité|expert comptable|assurance|assurances|mutuelle|prévoyance|épargne retraite|retraite|crédit immobilier|panneaux solaires|photovoltaïque|pompes à chaleur|éclairage|led|énergie|électricité|gaz|emballage|emballages|cartons|bouteilles|palettes|conteneurs|fret|transport|logistique|importation|traduction|traductions|traducteurs|langues|bureaux|coworking|mobilier|machines à café|traiteur|nettoyage|ménage|uniformes|vêtements de travail|goodies|objets publicitaires|imprimerie|étiquettes|machines|pièces détachées|matières premières|acier|textile|flotte|boîtier|télématique|géolocalisation|location longue durée|véhicules|formation|formations|ateliers|mentorat|coaching|webinaire|masterclass|franchise|immobilier|appartements|studios|terrains|or|financement|affacturage|assistante virtuelle|centre d appels|base de données|certification|iso|brevets|subventions|audit|rgpd|abonnés|vidéos|photos corporate|communiqué de presse)",
        ],
    ),
    (
        German,
        &[
            "(entwickler|entwicklerteam|webentwicklung|webseiten|websites|webshop|onlineshop|suchmaschinenoptimierung|seo|social media|werbung|kampagnen|marketing|neukundengewinnung|leads|kundenanfragen|personenmarke|ghostwriting|crm|erp|software|chatbot|künstliche intelligenz|ki lösung~|cybersicherheit|it sicherheit|it service|it support|cloud|hosting|lohnabrechnung|buchhaltung|steuerberatung|versicherung|versicherungen|betriebshaftpflicht|altersvorsorge|krankenversicherung|baufinanzierung|finanzberatung|photovoltaik|solaranlage~|wärmepumpe~|hallenbeleuchtung|beleuchtung|led|strom|stromkosten|gas|energie|verpackung|verpackungen|faltkartons|kartons|paletten|container|fracht|transport|logistik|import|übersetzung|übersetzungen|sprachen|büroflächen|coworking|büromöbel|kaffeemaschinen|catering|reinigung|gebäudereinigung|arbeitskleidung|werbeartikel|werbemittel|druckerei|etiketten|maschinen|ersatzteile|rohstoffe|stahl|textilien|fuhrpark|telematik|leasing|firmenwagen|schulungen|schulung|workshop|workshops|seminar|kurse|mentoring|coaching|webinar|masterclass|franchise|immobilien|wohnungen|grundstücke|gold|finanzierung|factoring|virtuelle assistenz|callcenter|adressdaten|datenbank|zertifizierung|iso|patente|fördermittel|audit|datenschutz|dsgvo|follower|imagefilm|videos|pressearbeit|linkedin beiträge|teilnehmerliste)",
        ],
    ),
    (
        Portuguese,
        &[
            "(desenvolvedores|desenvolvimento web|sites|loja virtual|seo|redes sociais|publicidade|anúncios|tráfego pago|campanhas|marketing|prospecção|leads|marca pessoal|ghostwriter|crm|erp|software|chatbot|inteligência artificial|cibersegurança|suporte de ti|nuvem|hospedagem|folha de pagamento|contabilidade|consultoria|seguro|seguros|apólice|apólices|previdência|ppr|plano de saúde|crédito imobiliário|energia solar|placas solares|painéis solares|iluminação|led|energia|embalagens|embalagem|caixas|papelão|paletes|contêineres|frete|transporte|logística|importação|tradução|traduções|idiomas|escritórios|coworking|móveis|máquinas de café|catering|buffet|limpeza|uniformes|brindes|gráfica|etiquetas|máquinas|peças|matérias primas|aço|têxtil|frotas|frota|rastreador|rastreamento|locação|veículos|treinamento|treinamentos|formação|oficinas|curso|cursos|mentoria|coaching|webinar|masterclass|franquia|imobiliária|imobiliário|apartamentos|apês|terrenos|ouro|financiamento|capital de giro|assistente virtual|call center|banco de dados|certificação|iso|patentes|auditoria|lgpd|seguidores|vídeos|fotos corporativas|assessoria de imprensa)",
        ],
    ),
    (
        Italian,
        &[
            "(sviluppatori|sviluppo web|siti web|sito web|e-commerce|seo|social media|pubblicità|campagne|marketing|lead|contatti qualificati|personal branding|ghostwriter|crm|erp|software|chatbot|intelligenza artificiale|cybersecurity|sicurezza informatica|assistenza informatica|cloud|hosting|paghe|contabilità|commercialista|consulenza finanziaria|assicurazione|assicurazioni|polizza|polizze|pensione integrativa|previdenza|mutui|mutuo|fotovoltaico|pannelli solari|pompe di calore|illuminazione|led|luci|energia|luce e gas|bolletta|imballaggi|packaging|scatole|cartone|pallet|container|trasporti|logistica|importazione|import|traduzioni|traduzione|lingue|uffici|coworking|arredi|macchine da caffè|catering|pulizie|divise|abbigliamento da lavoro|gadget|stampa|etichette|macchinari|ricambi|materie prime|acciaio|tessuti|flotta|flotte|telematica|noleggio|veicoli|formazione|corsi|workshop|mentorship|coaching|webinar|masterclass|franchising|immobili|trilocali|bilocali|appartamenti|terreni|oro|finanziamenti|finanziamento|factoring|assistente virtuale|call center|database|certificazione|iso|brevetti|bandi|audit|gdpr|follower|video aziendali|foto aziendali|ufficio stampa)",
        ],
    ),
];

/// How a pitch ends: a look, a quarter of an hour, a sample, a slot.
pub(super) const CLOSERS: Phrases = &[
    (
        English,
        &[
            "(worth|fancy|up for|open to|keen on|want|care for|time for|interested in) (a look|a peek|a call|one|it|a chat|a quick|ten minutes|fifteen minutes|seeing|trying|a trial|a sample|the link|details|in|more|a spot|a seat|a copy)",
            "(can|could|may|shall|should) (i|we) (post|send|mail|ship|show|pop|come|call|ring|quote|demo|present|visit) (you|by|round|over|it|a|in|for)",
            "(open up|opening up|slots open|slots left|free slots|next cohort|next intake|next batch|starting in|starts in|kicks off)",
            "(how many|how much|how do you|what do you|who does|what tool|which tool|do you currently|are you currently|who currently) [new|currently|do|time|does] (patients|orders|leads|hours|pay|spend|use|handle|manage|track|deal|your|using|working|looking|happy|invoices|calls|bookings|staff)",
            "(will|ll|would) show you (why|how|what|where)",
        ],
    ),
    (
        Spanish,
        &[
            "(lo vemos|lo hablamos|hablamos|te cuadra|le cuadra|te encaja|le encaja|quieres verlo|quiere verlo|le hago|te hago|se lo enseño|se lo muestro|te lo muestro|te lo enseño|puedo pasar|puedo llamarle|puedo llamarte|me das quince|me da quince|me regalas|una llamada corta|tiene diez minutos|tienes diez minutos|agendamos|reservas antes|si reservas|inscripción abierta)",
            "(cuántos|cuántas|cuánto|cómo|qué herramienta|quién) [clientes|pedidos|horas|pacientes|tiempo] (nuevos|al mes|entran|gastáis|gastan|pagan|pagáis|gestionáis|gestionan|lleváis|usáis|usan|dedican)",
        ],
    ),
    (
        French,
        &[
            "(votre créneau|un créneau|puis je passer|je passe|puis je vous|je peux passer|on se cale|on cale|pour vous montrer|pour te montrer|je vous montre|je te montre|un quart d heure|dix minutes|quinze minutes|ça vous dit|ça te dit|vous voulez voir|tu veux voir|envie d essayer|envie de voir|une démo|on en discute|jeudi vous|mardi vous|réservez|inscription|inscriptions ouvertes)",
            "(combien|comment|quel outil|qui) [de|d] (clients|commandes|heures|patients|payez|gérez|utilisez|traitez|factures|temps|appels|réservations)",
        ],
    ),
    (
        German,
        &[
            "(ein blick darauf|einen blick darauf|kurz zeigen|ihnen zeigen|ihnen das zeigen|ein muster|ein kurzes gespräch|zehn minuten|fünfzehn minuten|viertelstunde|passt ihnen|passt es ihnen|hätten sie|haben sie nächste|zeit für einen|zeit für ein|termin frei|termin vereinbaren|termin buchen|vorbeikommen darf|darf ich vorbeikommen|darf ich anrufen|lust auf eine demo|neugierig|jetzt anmelden|anmeldung)",
            "(wie viele|wie viel|wie lösen|wie machen|welches tool|womit) [sie|zeit|stunden] (das|kunden|bestellungen|stunden|patienten|zahlen|verwalten|zeit|anrufe|buchungen|arbeiten|rechnungen)",
        ],
    ),
    (
        Portuguese,
        &[
            "(quer agendar|quer ver|quer conhecer|quer testar|posso mostrar|posso apresentar|posso passar|posso ligar|posso marcar|vamos marcar|marcamos|bora marcar|faz sentido|uma conversa rápida|quinze minutos|dez minutos|em 15 minutos|te interessa|interessa lhe|tem interesse|quer receber|garanta|inscreva se|inscrições abertas|me conta)",
            "(quantos|quantas|quanto|como|qual ferramenta|quem) [clientes|pedidos|horas|pacientes|tempo] (novos|entram|por mês|gastam|paga|pagam|gerencia|fazem|usam|controla|vocês)",
        ],
    ),
    (
        Italian,
        &[
            "(glielo faccio vedere|glielo mostro|te lo faccio vedere|te lo mostro|le va una|ti va una|le va di|ti va di vederlo|posso passare|posso chiamarla|posso farle|posso mostrarle|ci vediamo martedì|fissiamo|prenotiamo|un quarto d ora|dieci minuti|quindici minuti|le interessa|le può interessare|vuole provarlo|vuole vedere|iscrizioni aperte|prenota|quali eventi)",
            "(quanti|quante|quanto|come|quale strumento|chi) [clienti|ordini|ore|pazienti|tempo] (nuovi|al mese|entrano|pagate|spendete|gestite|usate|avete|paga)",
        ],
    ),
];

/// Made for you, from so many pieces on, within so many days, at so much a head.
pub(super) const OURS: Phrases = &[
    (
        English,
        &[
            "(we|i) (make|build|brew|roast|bake|sew|weave|cast|mould|mill|grow|pack|bottle|brand|design|shoot|film|edit|write|code|host|repair|service|inspect|test|survey|scan|digitise|fill|place|find|help|turn|get|bring|take|handle|run|offer|sell|supply) [custom|bespoke|handmade|small|big|your|consultants|coaches|authors|farmers|landlords|nutritionists|dentists|plumbers|builders|charities|schools|startups|lawyers|surgeries] (tote|bags|mugs|parts|apps|sites|films|videos|photos|stands|booths|signs|labels|shirts|furniture|kitchens|machines|boxes|candles|soap|coffee|tea|wine|beer|consultants|coaches|authors|farmers|landlords|nutritionists|dentists|plumbers|builders|charities|schools|startups|lawyers|surgeries|land|win|find|cut|save|grow|clients|retainers)",
            "(from|minimum|starting at|as few as) # (pieces|units|pcs|copies|kg|users|seats|bottles|items)",
            "(from|start at|starts at|starting at|just|only) $# [a|per] [a|per] (head|person|piece|unit|seat|user|page|hour|night|month|day|employee|visit|lesson|session)",
            "(by hand|manually|in spreadsheets|in excel|on paper|with spreadsheets|copy and paste)",
            "i (photograph|film|cater|organise|organize|design|translate|edit|illustrate|retouch|animate|narrate|tune|restore|landscape|paint|write|build|host) [your|for|business|company] (teams|events|offices|companies|brands|sites|weddings|conferences|on site|for|groups|retreats|websites|products|food|interiors)",
            "(free|test it|try it|trial) for (#|thirty|fourteen) days",
            "(delivered|delivery|shipped|installed|ready|live|set up|turnaround) (in|within|by) (#|ten|five|two|three|a few|one|under) [working] (days|weeks|hours|day|week)",
            "(without|no) (cold calling|stopping|downtime|long contracts|contract|setup fee|set up fee|hidden fees|commitment|installation|hassle|paperwork|it department|coding)",
            "(half|a third|a quarter|fraction) (the|of the) (time|cost|price|effort|staff|energy)",
            "(your|some) competitors",
        ],
    ),
    (
        Spanish,
        &[
            "(hacemos|hago|lanzamos|tengo|elaboramos|tostamos|cosemos|bordamos|serigrafiamos|rotulamos|grabamos|editamos|programamos|reparamos|revisamos|medimos|escaneamos|atiendo|atendemos|lleno|llenamos|vendemos|vendo|soy corredor|soy corredora|soy consultor|soy consultora|soy coach|soy agente|soy distribuidor) [un|una|de|el|la] (inventarios|curso|páginas|vídeos|fotos|stands|rótulos|camisetas|muebles|cocinas|piezas|cajas|velas|café|vino|seguros|aceite|apps|campañas|empresas|clínicas|coaches|dentistas|abogados|restaurantes|software|estudios|informes|mantenimiento|a)",
            "(desde|mínimo|a partir de) # (unidades|piezas|uds|kilos|usuarios|botellas|ejemplares)",
            "(desde|a partir de|por) $# [por|la] (persona|hora|unidad|mes|usuario|página|sesión|cabeza|empleado)",
            "(a mano|en excel|manualmente|con hojas de cálculo|en papel)",
            "(organizo|fotografío|filmo|ilustro|traduzco|decoro|restauro|organizamos) (eventos|team|equipos|bodas|congresos|empresas|oficinas|retiros|cenas|catas)",
            "(gratis|prueba|pruébalo|pruébelo) (por|durante) # días",
            "(entrega|entregado|instalado|listo|en marcha|envío) en (#|diez|cinco|dos|tres|pocos|una) (días|semanas|horas|semana)",
            "(sin) (parar|permanencia|obras|contratos|papeleo|llamar en frío|inversión inicial|cuota de alta|letra pequeña|instalación|desperdiciar)",
            "(mitad|tercio) (de|del) (tiempo|coste|costo|precio|esfuerzo)",
            "(# menos|%# menos) (si|por|reservando|hasta)",
            "(tu|su|vuestra) competencia",
        ],
    ),
    (
        French,
        &[
            "(on|nous|je|j) [vous] (décharge|déchargeons|fabrique|fabriquons|torréfie|brode|imprime|imprimons|filme|filmons|monte|répare|réparons|vérifie|mesure|remplis|remplit|remplissons|vends|vendons|transforme|évite|évitons|équipe|équipons|couds|code) [des|les|vos|de|la|le] (tpe|pme|sites|vidéos|photos|stands|enseignes|vêtements|meubles|cuisines|pièces|boîtes|café|vin|clients|cabinets|agendas|restaurants|leur|votre|toutes|tout|coachs|dentistes|avocats|artisans|agenda)",
            "(dès|à partir de|minimum) # (pièces|unités|exemplaires|kilos|utilisateurs|bouteilles)",
            "(dès|à partir de|à) $# [par|la|l] (personne|heure|unité|mois|utilisateur|page|séance|tête|salarié|pièce)",
            "(dès $#|à la main|sur excel|manuellement|sur papier)",
            "(j organise|je photographie|je filme|j illustre|traiteur|organisons|photographe) (des|à|pour|vos|les|sur|d|en) [événements|nantes]",
            "(gratuitement|essayez|essai|test) * (pendant|de|durant) # jours",
            "(livré|livrée|livrés|livraison|installé|installée|prêt|en place|en ligne) (en|sous|dans) (#|dix|cinq|deux|trois|quelques|une) (jours|semaines|heures|semaine)",
            "(sans) (engagement|travaux|prospecter|paperasse|arrêter|frais cachés|installation|démarchage|publicité|effort)",
            "(moitié|tiers) (du|de|moins) (temps|coût|prix|cher)",
            "(vos|tes) concurrents",
        ],
    ),
    (
        German,
        &[
            "(wir|ich) (bedrucken|besticken|nähen|rösten|backen|gießen|fräsen|filmen|drehen|schneiden|reparieren|prüfen|vermessen|scannen|füllen|fülle|verkaufen|verkaufe|planen|rüsten|fertigen|stellen|bringe|bringen|mache|machen) [ihre|ihren|individuelle|kleine|auch] (arbeitskleidung|shirts|taschen|tassen|videos|filme|fotos|stände|messestände|schilder|möbel|küchen|teile|kisten|kaffee|wein|praxen|kalender|restaurants|kanzleien|coaches|zahnärzte|handwerker|schichten|anlagen|apps|seiten|werbung)",
            "(ab|mindestens|schon ab) (#|zehn|fünf|zwanzig|hundert|fünfzig) (stück|stücken|exemplaren|kilo|nutzern|flaschen|einheiten)",
            "(ab|für|nur|schon ab) $# [pro|die|im|je] (person|stunde|stück|monat|nutzer|seite|kopf|nase|mitarbeiter|sitzung)",
            "(von hand|in excel|händisch|manuell|auf papier)",
            "ich (fotografiere|filme|illustriere|organisiere|gestalte|texte|koche) [für|ihre] (teams|events|firmen|veranstaltungen|büros|hochzeiten|vor|unternehmen|produkte|für)",
            "# tage (gratis|kostenlos|testen|kostenfrei)",
            "(geliefert|lieferung|lieferbar|installiert|fertig|einsatzbereit|online) (in|binnen|innerhalb von|innerhalb) (#|zehn|fünf|zwei|drei|wenigen|einer) (tagen|wochen|stunden|werktagen|woche|tage)",
            "(in minuten|in minuten statt|statt stunden|ohne kaltakquise|ohne vertragslaufzeit|ohne stillstand|ohne papierkram|ohne versteckte|ohne einrichtungsgebühr|ohne installation)",
            "(die hälfte|der hälfte|einem drittel) (der|des|weniger) (zeit|kosten|preises|aufwands)",
            "(ihre|deine) (konkurrenz|mitbewerber|wettbewerber)",
            "(viele|die meisten) (praxen|firmen|betriebe|unternehmen|gründer|coaches|kanzleien|restaurants|händler|hotels) (verlieren|zahlen|verschenken|kämpfen|wissen|haben|nutzen)",
        ],
    ),
    (
        Portuguese,
        &[
            "(fazemos|faço|lançamos|produzimos|torramos|bordamos|estampamos|filmamos|editamos|programamos|consertamos|revisamos|medimos|atendo|atendemos|ajudo|vendemos|vendo|sou consultor|sou consultora|sou coach|sou corretor|sou personal|sou representante) [um|uma|de|o|a] (inventários|curso|sites|vídeos|fotos|estandes|placas|camisetas|móveis|cozinhas|peças|caixas|velas|café|vinho|seguros|apps|campanhas|empresas|clínicas|escritórios|coaches|dentistas|advogados|restaurantes|nutricionistas|lotar|organizer|software|laudos|manutenção|imóveis)",
            "(a partir de|mínimo de|desde) # (unidades|peças|kg|quilos|usuários|garrafas|exemplares)",
            "(a partir de|por|desde) $# [por|a] (pessoa|hora|unidade|mês|usuário|página|sessão|cabeça|funcionário)",
            "(na mão|à mão|no excel|manualmente|em papel|na planilha)",
            "(organizo|organizamos|fotografo|filmo|ilustro|decoro) (eventos|confraternizações|equipes|casamentos|congressos|empresas|retiros|jantares|times)",
            "(grátis|teste|testa|experimente) por # dias",
            "(entrega|entregue|instalado|pronto|no ar|envio) em (#|dez|cinco|dois|duas|três|poucos|uma) (dias|semanas|horas|semana)",
            "(sem) (fidelidade|obra|contrato|papelada|parar|taxa de adesão|letra miúda|instalação|mensalidade|desperdício)",
            "(metade|um terço) (do|da) (tempo|custo|preço|esforço)",
            "(corta|reduz|elimina|evita|economiza|diminui) (o|a|os|as|até|em|%#) [desperdício|custo|custos|perdas]",
            "(sua|seus|os seus) (concorrência|concorrentes)",
        ],
    ),
    (
        Italian,
        &[
            "(facciamo|faccio|lanciamo|tostiamo|ricamiamo|stampiamo|filmiamo|montiamo|programmiamo|ripariamo|verifichiamo|misuriamo|seguo|seguiamo|aiuto|vendiamo|vendo|sono consulente|sono coach|sono agente|sono rappresentante|realizziamo) [un|una|di|i|gli|le] (inventari|corso|siti|video|foto|stand|insegne|magliette|mobili|cucine|pezzi|scatole|candele|caffè|vino|assicurazioni|app|campagne|aziende|cliniche|studi|coach|dentisti|avvocati|ristoratori|ristoranti|nutrizionisti|software|perizie|manutenzione|immobili|a)",
            "(da|minimo|a partire da) # (pezzi|unità|copie|chili|utenti|bottiglie)",
            "(da|a partire da|a) $# [a|all|al] (persona|ora|pezzo|mese|utente|pagina|seduta|testa|dipendente)",
            "(a mano|su excel|manualmente|su carta)",
            "(organizzo|organizziamo|fotografo|filmo|illustro|catering per) (eventi|team|squadre|matrimoni|congressi|aziende|ritiri|cene|riunioni)",
            "(gratis|prova|provalo|lo provi) per # giorni",
            "(consegna|consegnato|consegnati|installato|pronto|online|spedizione) in (#|dieci|cinque|due|tre|pochi|una) (giorni|settimane|ore|settimana)",
            "(senza) (vincoli|lavori|contratti|scartoffie|fermare|costi nascosti|installazione|canone|pubblicità|sforzo)",
            "(metà|un terzo) (del|dei|della) (tempo|costo|costi|prezzo|fatica)",
            "(i suoi|i vostri|i tuoi) concorrenti",
        ],
    ),
];

/// Our product, by name of the thing.
pub(super) const OUR_WARES: Phrases = &[
    (
        English,
        &[
            "(our|my) [new|own|smart|small|ai|cloud|mobile] (app|software|platform|tool|sensors|device|devices|machines|system|assistant|bot|plugin|dashboard|scanner|cameras|robots|filters|panels|coatings|adhesives|fabrics|packaging|pouches|drones|kits|trackers|data|api|marketplace|portal|network of|team of|experts|engineers|designers|translators|lawyers|copywriters|interpreters|cleaners|drivers|warehouse in|factory|plant in|workshop in|studio|agency|course|programme|program|method|formula|product|products|service|services|solution|offer|plan|subscription|catalogue|range)",
        ],
    ),
    (
        Spanish,
        &[
            "(nuestro|nuestra|nuestros|nuestras|mi) [nuevo|nueva|propio] (app|software|plataforma|herramienta|sensores|equipo|equipos|máquinas|sistema|asistente|bot|aplicación|cámaras|robots|filtros|paneles|tejidos|envases|drones|red de|expertos|ingenieros|diseñadores|traductores|abogados|fábrica|planta|taller en|estudio|agencia|curso|programa|método|producto|productos|servicio|servicios|solución|soluciones|oferta|catálogo|gama|gestoría|técnica)",
        ],
    ),
    (
        French,
        &[
            "(notre|nos|mon|ma) [nouvelle|nouveau|propre] (appli|application|logiciel|plateforme|outil|capteurs|boîtier|machines|système|assistant|robot|robots|caméras|filtres|panneaux|tissus|emballages|drones|réseau de|experts|ingénieurs|graphistes|traducteurs|avocats|usine|atelier à|studio|agence|cours|programme|méthode|produit|produits|service|services|solution|solutions|offre|catalogue|gamme|cabinet)",
        ],
    ),
    (
        German,
        &[
            "(unser|unsere|unserem|unseren|mein|meine) [neues|neue|neuer|eigene] (app|software|plattform|tool|sensoren|gerät|geräte|maschinen|system|sprachassistent|assistent|bot|kameras|roboter|filter|paneele|stoffe|verpackungen|drohnen|netzwerk von|experten|ingenieure|designer|übersetzer|anwälte|fabrik|werk in|werkstatt in|studio|agentur|kurs|programm|methode|produkt|produkte|service|lösung|lösungen|angebot|katalog|sortiment)",
        ],
    ),
    (
        Portuguese,
        &[
            "(nosso|nossa|nossos|nossas|meu|minha|temos um|temos uma) [novo|nova|próprio] (app|software|plataforma|ferramenta|sensores|equipamento|máquinas|sistema|assistente|bot|aplicativo|câmeras|robôs|filtros|painéis|tecidos|embalagens|drones|rede de|especialistas|engenheiros|designers|tradutores|advogados|fábrica|oficina em|estúdio|agência|curso|programa|método|produto|produtos|serviço|serviços|solução|soluções|oferta|catálogo|linha de)",
        ],
    ),
    (
        Italian,
        &[
            "(nostro|nostra|nostri|nostre|mio|mia) [nuovo|nuova|proprio] (app|software|gestionale|piattaforma|strumento|sensori|macchine|macchinari|sistema|assistente|bot|applicazione|telecamere|robot|filtri|pannelli|tessuti|imballaggi|droni|rete di|esperti|ingegneri|grafici|traduttori|avvocati|fabbrica|stabilimento|laboratorio a|studio|agenzia|corso|programma|metodo|prodotto|prodotti|servizio|servizi|soluzione|soluzioni|offerta|catalogo|gamma)",
        ],
    ),
];
