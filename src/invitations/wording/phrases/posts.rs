//! How a post is offered, in the widest words: trades, what the post asks and gives, who seeks, whether
//! the reader would move. The rule: a trade or a wage alone shows nothing, since people speak of their
//! own; the scores want several of these, and none that speaks of a job the sender has.

use super::super::Language::{English, French, German, Italian, Portuguese, Spanish};
use super::Phrases;

/// Trades, ranks and branches.
pub(super) const TRADES: Phrases = &[
    (
        English,
        &[
            "(compliance|compliance officer|private bank|bank|banking|paediatrics|pediatrics|ward manager|head nurse|nurse manager|theatre nurse|radiographer|dentist|dental|vet|veterinary|optometrist|physiotherapist|psychologist|social worker|care manager|finance director|financial controller|finance manager|head of|chief|managing director|general manager|plant manager|production manager|quality manager|operations manager|operations director|logistics manager|supply chain manager|procurement manager|buyer|planner|marketing manager|brand manager|growth lead|sales director|sales engineer|business developer|customer success|hr manager|hr director|legal counsel|in house counsel|solicitor|auditor|tax manager|actuary|underwriter|claims handler|economist|statistician|data analyst|data scientist|machine learning|ml engineer|ai engineer|embedded|firmware|fpga|qa|tester|test engineer|sre|platform engineer|cloud engineer|security engineer|network engineer|sysadmin|game designer|artist|animator|ux|ui|copywriter|journalist|producer|sound engineer|civil engineer|structural engineer|mechanical engineer|electrical engineer|process engineer|chemist|biologist|lab technician|geologist|surveyor|quantity surveyor|carpenter|bricklayer|crane operator|forklift|machinist|cnc|fitter|maintenance|pilot|cabin crew|ship|captain|skipper|gardener|forester|farm manager|winemaker|brewer|baker|pastry chef|butcher|waiter|barista|hotel manager|housekeeper|hairdresser|nanny|tutor|headteacher|head teacher|kindergarten teacher|trainer|coach driver|bus driver|train driver|lorry driver|hgv|class 1|courier|dispatcher|warehouse|storeman|cashier|shop assistant|call centre agent|interpreter|curator|archivist|fundraiser|programme officer|lecturer|phd position|design team|data team|engineering team|product team)",
        ],
    ),
    (
        Spanish,
        &[
            "(compliance|cumplimiento|oficial de cumplimiento|banca privada|banco privado|pediatría|supervisora|supervisor|enfermer~|auxiliar|fisioterapeuta~|psicólog~|trabajador~ social~|dentista|veterinari~|farmacéutic~|médic~|matrona|director financiero|directora financiera|gerente|jefe de|jefa de|responsable de|coordinador~|encargad~|director~|controller|tesorer~|auditor|auditora|auditores|abogad~|asesor~ legal|letrad~|economista|actuari~|analista~|científic~|ingenier~|desarrollador~|programador~|backend|frontend|full stack|devops|embebidos|firmware|datos|sap|java|python|ciberseguridad|arquitect~|aparejador~|topógraf~|electricista~|fontaner~|soldador~|carpinter~|albañil~|mecánic~|tornero|operari~|técnic~|mozo de almacén|carretiller~|conductor~|camioner~|chófer~|repartidor~|piloto|marinero|capitán|cocinero~|cocinera~|chef|pastelero~|panader~|camarer~|recepcionista|gobernanta|peluquer~|profesor~|maestr~|docente~|monitor~|traductor~|intérprete|periodista|redactor~|diseñador~|ilustrador~|comercial~|vendedor~|dependient~|delegad~|key account|comprador~|logística|producción|calidad|químic~|biólog~|geólog~|enólog~|agrónom~|investigador~|becari~|administrativ~|secretari~|contable|contador~|bibliotecari~|equipo de diseño|transportes|retailer)",
        ],
    ),
    (
        French,
        &[
            "(compliance|conformité|responsable conformité|banque privée|pédiatrie|cadre de santé|infirmier~|infirmière~|aide soignant~|kinésithérapeute|psychologue|assistante sociale|dentiste|vétérinaire|pharmacien~|médecin~|sage femme|directeur~|directrice~|daf|responsable|chef de|cheffe de|coordinateur~|coordinatrice~|contrôleur de gestion|trésorier|auditeur~|juriste|avocat~|économiste|actuaire|analyste~|ingénieur~|ingénieure~|développeur~|développeuse~|programmeur~|backend|frontend|full stack|devops|embarqué|data|sap|java|python|cybersécurité|architecte~|géomètre|conducteur de travaux|électricien~|plombier~|soudeur~|menuisier~|maçon~|mécanicien~|tourneur|opérateur~|technicien~|magasinier~|cariste~|conducteur~|chauffeur~|routier~|spl|livreur~|pilote|marin|capitaine|cuisinier~|cuisinière|chef de partie|pâtissier~|boulanger~|serveur~|serveuse~|réceptionniste|gouvernante|coiffeur~|professeur~|enseignant~|formateur~|animateur~|traducteur~|interprète|journaliste|rédacteur~|designer~|graphiste~|commercial~|vendeur~|vendeuse~|acheteur~|acheteuse~|logisticien~|qualité|chimiste|biologiste|géologue|œnologue|agronome|chercheur~|doctorant~|postdoc|assistant~|secrétaire~|comptable~|bibliothécaire|équipe design|chargé de|chargée de)",
        ],
    ),
    (
        German,
        &[
            "(compliance|privatbank|kinderstation|station|stationsleitung|pflegedienstleitung|pflegekraft|krankenpfleger~|krankenschwester~|gesundheits~|physiotherapeut~|psycholog~|sozialarbeiter~|sozialpädagog~|zahnarzt|zahnärzt~|tierärzt~|apothek~|hebamme|kaufmännisch~|geschäftsführ~|prokurist~|abteilungsleit~|teamleit~|werksleit~|produktionsleit~|qualitäts~|einkaufsleit~|vertriebsleit~|marketingleit~|personalleit~|finanzleit~|leiter|leiterin|referent~|sachbearbeit~|controller~|wirtschaftsprüf~|steuerberater~|steuerfachangestellt~|syndikus|jurist~|rechtsanwält~|ökonom~|aktuar~|analyst~|datenanalyst~|data scientist~|ingenieur~|embedded~|firmware|softwareentwickl~|programmier~|backend~|frontend~|full stack|devops|sap|java|python|sicherheitsspezialist~|architekt~|vermesser~|bauleit~|polier~|elektrik~|elektroniker~|installateur~|schweißer~|tischler~|schreiner~|zimmer~mann|maurer~|mechanik~|zerspan~|monteur~|techniker~|lagerist~|staplerfahr~|fahrer|kraftfahrer~|busfahrer~|lokführer~|lkw fahrer~|spedition|pilot~|kapitän~|koch|köchin|sous chef|konditor~|bäcker~|kellner~|rezeption~|hausdame|friseur~|lehrkraft|lehrkräfte|lehrer~|dozent~|trainer~|erzieher~|dolmetscher~|übersetzer~|journalist~|redakteur~|designer~|grafiker~|designteam|vertriebler~|verkäufer~|filialleit~|key account|einkäufer~|logistik~|disponent~|chemiker~|biolog~|geolog~|winzer~|förster~|forscher~|doktorand~|postdoc|principal scientist|scientist|assistent~|sekretär~|buchhalt~|bibliothek~|händler)",
        ],
    ),
    (
        Portuguese,
        &[
            "(compliance|banco privado|pediatria|coordenador~|enfermeir~|técnic~ de enfermagem|fisioterapeuta~|psicólog~|assistente social|dentista~|veterinári~|farmacêutic~|médic~|diretor financeiro|diretora financeira|diretor~|gerente|gestor~|chefe de|responsável por|supervisor~|controller|tesoureir~|auditor|auditora|auditores|advogad~|jurista|economista|atuári~|analista~|cientista~|engenheir~|desenvolvedor~|programador~|backend|frontend|full stack|devops|embarcados|firmware|dados|sap|java|python|cibersegurança|arquitet~|topógraf~|mestre de obras|eletricista~|encanador~|canalizador~|soldador~|carpinteir~|pedreir~|mecânic~|torneir~|operador~|técnic~|almoxarife|empilhador~|motorista~|carreteir~|camionista~|entregador~|piloto|marinheiro|capitão|cozinheir~|chef|confeiteir~|padeir~|garçom|garçonete|recepcionista|governanta|cabeleireir~|professor~|docente~|formador~|tradutor~|intérprete|jornalista|redator~|designer~|ilustrador~|vendedor~|comercial|comprador~|logística|produção|qualidade|químic~|biólog~|geólog~|enólog~|agrônom~|pesquisador~|investigador~|bolsista|administrativ~|secretári~|contador~|contabilista|bibliotecári~|equipe de design|transportes|varejista|retalhista)",
        ],
    ),
    (
        Italian,
        &[
            "(compliance|banca privata|pediatria|coordinatrice|coordinatore|infermier~|oss|fisioterapist~|psicolog~|assistente sociale|dentista|veterinari~|farmacist~|medic~|ostetric~|direttore finanziario|direttrice finanziaria|direttore|direttrice|responsabile|capo reparto|capocantiere|controller|tesorier~|revisore|avvocat~|legale|giurista|economista|attuari~|analista|analisti|scienziat~|ingegner~|sviluppator~|programmator~|backend|frontend|full stack|devops|embedded|firmware|dati|sap|java|python|sicurezza informatica|architett~|geometr~|elettricist~|idraulic~|saldator~|falegnam~|murator~|meccanic~|tornitor~|operator~|tecnic~|magazzinier~|mulettist~|autist~|camionist~|corriere|pilota|marinaio|capitano|cuoc~|chef|pasticcer~|fornai~|camerier~|receptionist|governante|parrucchier~|professor~|insegnant~|docent~|formator~|traduttor~|interprete|giornalist~|redattor~|designer|grafic~|commercial~|venditor~|commess~|key account|buyer|acquisti|logistica|produzione|qualità|chimic~|biolog~|geolog~|enolog~|agronom~|ricercator~|dottorand~|assistent~|segretari~|contabil~|ragionier~|bibliotecari~|team di design|trasporti)",
        ],
    ),
];

/// What the post gives: pay, hours, contract, place.
pub(super) const GIVES: Phrases = &[
    (
        English,
        &[
            "(home every night|monday to friday|no weekends|no nights|day shifts|day shift only|days only|flexible hours|four day week|# day week|hybrid|fully remote|remote first|relocation support|relocation package|accommodation|live in|childcare|company car|car allowance|share options|stock|sign on bonus|signing bonus|annual leave|holiday pay|# days holiday|pension scheme|private health|gross|per annum|a year|salary range|up to #k|#k|£#k|day rate|six months|# months|twelve months|rolling contract|permanent post|immediate start|start in|starting in|based in|on site|two days a week|from home|visa sponsorship|german a must|four days on)",
        ],
    ),
    (
        Spanish,
        &[
            "(coche y dietas|dietas|de lunes a viernes|durmiendo en casa|turno de día|solo turnos|sin noches|sin fines de semana|jornada completa|media jornada|jornada intensiva|teletrabajo|remoto|híbrido|presencial|vivienda|alojamiento|reubicación|guardería|coche de empresa|bono|bonus|variable|salario|sueldo|honorarios|honorarios a convenir|brutos|bruto|anuales|por hora|por obra|contrato fijo|indefinido|temporal|plaza fija|plan de carrera|seis meses|# meses|incorporación inmediata|disponibilidad inmediata|vacaciones|seguro médico|prestaciones|aguinaldo|plantilla|retribución|convenio|paquete salarial)",
        ],
    ),
    (
        French,
        &[
            "(télétravail partiel|à la journée|retour maison|du lundi au vendredi|de jour|sans week end|temps plein|temps partiel|télétravail|hybride|sur site|logement|logé|relocation|mobilité|crèche|voiture de fonction|prime|primes|variable|salaire|rémunération|fixe|brut|bruts|annuel|tjm|par jour|cdi|cdd|intérim|freelance|mission longue|six mois|# mois|prise de poste|démarrage|dès janvier|dès mars|dès septembre|tickets restaurant|mutuelle|treizième mois|# semaines de|rtt|package|stock options|bspce|parts)",
        ],
    ),
    (
        German,
        &[
            "(tagdienst|nur tagdienst|tagestouren|abends daheim|jeden abend zu hause|montag bis freitag|kein wochenende|keine nachtschicht~|gleitzeit|vier tage woche|homeoffice|remote|hybrid|vor ort|tage vor ort|umzugshilfe|wohnung|dienstwohnung|kita platz|kitaplatz|dienstwagen|firmenwagen|bonus|anteile|anteilen|beteiligung|gehalt|mehr gehalt|vergütung|brutto|jahresgehalt|die stunde|stundensatz|tagessatz|tarif~|unbefristet|befristet|vollzeit|teilzeit|festanstellung|sechs monate|# monate|ab sofort|zum nächstmöglichen|zum neuen schuljahr|urlaubstage|# tage urlaub|weihnachtsgeld|betriebliche|zulage~|probezeit)",
        ],
    ),
    (
        Portuguese,
        &[
            "(plantão diurno|só plantão|segunda a sexta|dormindo em casa|em casa toda noite|turno do dia|sem fins de semana|período integral|meio período|tempo inteiro|part time|teletrabalho|home office|remoto|híbrido|presencial|moradia|alojamento|realocação|auxílio creche|vale creche|vale refeição|vale transporte|carro da empresa|bônus|bónus|variável|salário|ordenado|remuneração|bruto|brutos|anual|por hora|a hora|clt|pj|contratos pj|recibos verdes|contrato sem termo|efetivo|temporário|seis meses|# meses|início imediato|disponibilidade imediata|férias|plano de saúde|benefícios|subsídio|décimo terceiro|pacote salarial)",
        ],
    ),
    (
        Italian,
        &[
            "(turni diurni|solo turni|solo giornata|dal lunedì al venerdì|a casa ogni sera|rientro a casa|niente notti|senza weekend|tempo pieno|part time|smart working|da remoto|ibrido|in sede|alloggio|vitto e alloggio|trasferimento|asilo nido|auto aziendale|bonus|variabile|stipendio|retribuzione|compenso|ral|lordi|lordo|annui|all ora|l ora|a giornata|contratto pubblico|indeterminato|tempo determinato|partita iva|contratto|contratti|sei mesi|# mesi|inizio immediato|disponibilità immediata|ferie|welfare|buoni pasto|tredicesima|quattordicesima|benefit|pacchetto|quote societarie)",
        ],
    ),
];

/// What the post asks.
pub(super) const ASKS: Phrases = &[
    (
        English,
        &[
            "(german|french|english|spanish|italian|portuguese|dutch|polish|welsh|arabic|mandarin|class 1|licence|clearance|experience|degree|certification|driving licence|b2 level|fluent english|fluent german) (a must|required|essential|needed|a plus|preferred|helpful|an advantage|is a must|is required|not required|mandatory|desirable)",
            "(at least|minimum|min) [of] # years",
            "# years [of] experience",
            "(years of experience in|proven experience|hands on experience|strong background in|background in)",
        ],
    ),
    (
        Spanish,
        &[
            "(alemán|francés|inglés|español|italiano|portugués|catalán|carnet|experiencia|titulación|carné) [c|ce|c e|alto|fluido|mínima] (imprescindible|necesario|requerido|valorable|deseable|obligatorio|excluyente|es un plus|se valora|mínima de)",
            "(mínimo|al menos|más de) # años",
            "# años de experiencia",
            "(con carnet|con carné|con experiencia en|con inglés|con alemán|imprescindible)",
        ],
    ),
    (
        French,
        &[
            "(allemand|français|anglais|espagnol|italien|néerlandais|permis|expérience|diplôme) [courant|lu parlé|b2] (indispensable|obligatoire|exigé|requis|souhaité|apprécié|impératif|est un plus|serait un plus|nécessaire|exigée|requise)",
            "(minimum|au moins|plus de) # ans",
            "# ans d expérience",
            "(permis spl|permis c|avec expérience|première expérience|indispensable)",
        ],
    ),
    (
        German,
        &[
            "(deutsch|französisch|englisch|spanisch|italienisch|niederländisch|polnisch|führerschein|erfahrung|abschluss|kenntnisse|sprachkenntnisse|fließend deutsch) [b2|ce|fließend|sind|ist] (von vorteil|erforderlich|vorausgesetzt|zwingend|erwünscht|muss|ein muss|ein plus|voraussetzung|nötig|wünschenswert|vorteilhaft|kein muss)",
            "(mindestens|wenigstens|ab) # jahre",
            "# jahre [berufserfahrung|erfahrung] (berufserfahrung|erfahrung)",
            "(fahrer ce|führerschein ce|berufserfahrung|mit erfahrung in)",
        ],
    ),
    (
        Portuguese,
        &[
            "(alemão|francês|inglês|espanhol|italiano|carta|cnh|experiência|formação|diploma) [fluente|avançado|e|mínima] (obrigatório|obrigatória|indispensável|exigido|desejável|necessário|necessária|imprescindível|é um plus|diferencial|será um diferencial|valorizado|valorizada)",
            "(mínimo|no mínimo|pelo menos|mais de) # anos",
            "# anos de experiência",
            "(com experiência em|com cnh|com inglês|com alemão|carta de pesados)",
        ],
    ),
    (
        Italian,
        &[
            "(tedesco|francese|inglese|spagnolo|patente|esperienza|laurea|diploma) [fluente|ottimo|ce|c|b2] (gradito|gradita|richiesto|richiesta|indispensabile|obbligatorio|obbligatoria|necessario|necessaria|preferibile|è un plus|requisito|titolo preferenziale)",
            "(minimo|almeno|più di) # anni",
            "# anni di esperienza",
            "(con esperienza in|con patente|con inglese|con tedesco)",
        ],
    ),
];

/// Somebody is sought, or would be taken on.
pub(super) const SEEKS: Phrases = &[
    (
        English,
        &[
            "(has|ve|was|have|been|am) [been] (retained|engaged|mandated|commissioned|instructed|appointed|entrusted) [by|to|with] [a|an|the|find]",
            "(find|hire|replace|recruit|appoint|identify) (its|their|his|her|a|an) [next|new|first|future|retiring] (director|finance|head|ceo|cfo|cto|manager|lead|engineer|chef|principal|team)",
            "(needs|need|requires|wants|seeks|lacks|hires|takes on|is missing) (a|an|its|two|three|more|another|drivers|nurses|someone)",
            "(put|putting) (you|your name) (forward|in front of)",
            "(is|are|s|m) (after|filling|staffing|building|growing|expanding|setting up|scaling|replacing|short of|down a) [a|an|two|three|its|their|our|the|up] [first|next|new|senior] (first|team|post|posts|role|roles|position|nurse|engineer|designer|kitchen|department|lab|practice|unit|crew|office|site|plant|desk|driver|teacher|bioinformatician|chef)",
            "(our|the) (ward|clinic|school|hospital|kitchen|restaurant|lab|team|branch|garage|workshop|hotel|crew|department|practice|studio|plant|site) * (needs|is looking|looks for|seeks|wants|requires|is short)",
            "(driver|nurse|engineer|teacher|sales|graduate|technical|it|executive|healthcare) (recruitment|recruiter|recruiting|hiring|staffing)",
            "(i look after|i handle|i lead|i run|in charge of) [driver|our|engineering|the|all|technical] (recruitment|hiring|recruiting|talent|staffing)",
        ],
    ),
    (
        Spanish,
        &[
            "(buscamos|busco|buscan|necesitamos|necesita|precisamos|precisa|requerimos|contratamos|incorporamos|seleccionamos|fichamos|queremos incorporar|hace falta|falta|nos falta|amplía su|amplía el|ampliamos equipo|ampliamos el|reforzamos|monta equipo|montando equipo|abrimos|cubrimos|coloco|selecciono|presentar tu candidatura|proponerte|proponerle|me han encargado|nos han encargado|me han confiado|encontrar a su próxim~)",
            "(cliente|clienta|empresa familiar|cliente mío) * (quiere ver|quiere conocer|busca|necesita|está buscando|incorpora)",
        ],
    ),
    (
        French,
        &[
            "(on cherche|nous cherchons|je cherche|cherchons|recherchons|recherche|nous recrutons|on recrute|je recrute|il nous faut|il nous manque|embauche|embauchons|veut renforcer|souhaite renforcer|renforce|renforçons|on embauche|agrandit|agrandissons|étoffe|étoffons|je place|vous proposer pour|te proposer pour|m a confié|m a mandaté|nous a confié|nous a mandatés|m a chargé|trouver son prochain|trouver sa prochaine|a besoin d)",
            "(client|cliente|entreprise familiale|employeur) * (aimerait lire|aimerait voir|cherche|recherche|recrute|souhaite rencontrer|veut vous)",
        ],
    ),
    (
        German,
        &[
            "(wir suchen|sucht|suchen|gesucht|braucht|brauchen wir|wir brauchen|stellt|stellen wir|wir stellen|einstellen|stellt ein|baut|aufbauen|erweitert|erweitern|ausbauen|wir erweitern|baut aus|suche ich|suche eine|suche einen|verstärkt|verstärken|verstärkung|nachfolge|nachfolger|nachfolgerin|besetzen|zu besetzen|besetze|vermittle|vermitteln|vorschlagen|suche betraut|mit der suche|beauftragt|betraut|mandatiert|im mandantenauftrag|im auftrag eines)",
            "(kunde|mandant|auftraggeber|unternehmen|maschinenbauer|mittelständler) * (würde gern|sucht|möchte|braucht|hat mich)",
            "(lebenslauf|unterlagen|profil|vita) * (sehen|weitergeben|weiterleiten|einreichen|vorstellen|angesprochen)",
        ],
    ),
    (
        Portuguese,
        &[
            "(buscamos|procuramos|procuro|precisamos de|precisamos|precisa de|contratamos|contratando|está contratando|recrutamos|selecionamos|queremos contratar|falta nos|ampliando a equipe|ampliando o time|a ampliar a equipa|a montar a equipa|montando o time|montando a equipe|reforçar a equipa|abrimos vaga|indicar você|propor o seu nome|encarregou me|encarregou nos|fui encarregad~|confiou me|encontrar o seu próximo|encontrar a sua próxima|coloco|recoloco|te indicar|candidatá lo)",
            "(cliente|empresa familiar|empresa) * (quer ver|gostaria de ver|quer conhecer|precisa|procura|está buscando)",
        ],
    ),
    (
        Italian,
        &[
            "(cerchiamo|cerco|cercano|cercasi|serve una|serve un|ci serve|servono|assumiamo|assume|stiamo assumendo|selezioniamo|seleziono|inseriamo|ampliamo il|amplia il|rafforza il|potenzia|candidarti|candidarla|proporla|proporti|presentarla|mi ha incaricato|ci ha incaricato|sono stato incaricato|sono stata incaricata|ha affidato|trovare il prossimo|trovare la prossima|colloco|seguo profili)",
            "(cliente|azienda di|azienda|impresa familiare) * (vorrebbe vedere|vorrebbe conoscere|cerca|ha bisogno|sta cercando)",
        ],
    ),
];

/// Would the reader go there, is the reader free, may the papers go on.
pub(super) const MOVES: Phrases = &[
    (
        English,
        &[
            "(could|is|would) (that|this|it) (be you|you|be for you|interest you|appeal|suit you|tempt you|work for you)",
            "(shall|can|may|could) i (tell you more|send you the|share more|share the|put you|introduce you|call you|ring you|propose you)",
            "would [a|you|the] [move|post|role|position|you] [to|in] [zurich|#] * (interest you|appeal to you|tempt you|be of interest)",
            "(open to|up for|available for|free for|interested in) [a|new|any] [new] (contract|contracts|contract roles|projects|project work|freelance|assignments|relocation|relocating|a conversation|a confidential|opportunities|roles|moving)",
            "(are you|you re|you are|you) [still|currently] (based|living|near|on the market|happy where|available|looking|free to start|in the market)",
            "(not sure|no idea|don t know) if you (re|are) (on the market|looking|open)",
            "(send|share|forward|discuss|explain|give) [you|it|the|further] [the|more|further] (brief|details|spec|description|particulars|details) [by|in] (by phone|in confidence|over the phone|confidence|phone|on a call|confidentially)",
            "(polite no|no is fine|no hard feelings|if the timing|if it s not|not the right time|bad time)",
            "(rather|prefer to|can) (give|explain|share|discuss) * (by phone|on the phone|in person|over the phone)",
        ],
    ),
    (
        Spanish,
        &[
            "(te cuadra|le cuadra|te encaja|le encaja|te suena|es para ti|es lo tuyo|hablamos|quieres saber más|le cuento más|te cuento más|puedo llamarte|puedo llamarle|te animas)",
            "(te|le|os) (plantearías|plantearía|gustaría cambiar|interesaría|mudarías|trasladarías|atrae|encaja|apetece|sumarías|unirías|interesa un cambio|animarías)",
            "(aceptas|acepta|estás|está|sigues|sigue) [abierto a|abierta a|libre para|por|disponible para|en] (proyectos|proyecto|propuestas|ofertas|cambiar|un cambio|moverte|disponible|libre|escuchar|nuevos retos|por)",
            "(me|nos) (autorizas|autoriza|permites|permite) a * (pasárselo|enviarlo|presentarlo|compartirlo|pasarlo|pasar)",
            "(detalles|detalle|más información|condiciones) por (teléfono|llamada)",
            "(ver|enviar|enviarme|pasarme|tu|su|manda) [tu|su|el|me] (cv|currículum|hoja de vida|candidatura)",
            "(si no es el momento|un no también|no pasa nada si|sin compromiso de cambio|máxima discreción|total confidencialidad|absoluta confidencialidad)",
        ],
    ),
    (
        French,
        &[
            "(on en parle|je vous appelle|puis je vous appeler|c est pour vous|c est pour toi|ça colle|intéressé|intéressée|cela vous correspond|je vous en dis plus|on s appelle|partant|partante)",
            "(ça|cela|poste|mission) (vous|te) (tenterait|tente|intéresserait|dirait|plairait|parlerait)",
            "(seriez vous|serais tu|êtes vous|es tu|accepteriez vous|acceptez vous|prêt à|prête à) [prêt|prête|libre|ouvert|ouverte|disponible|toujours] [à|pour] (écoute|à l écoute|disponible|mobile|des missions|missions|changer|déménager|bouger|en poste|un changement|une mission|du côté|ouvert)",
            "(vous|tu) m (autorisez|autorises) à",
            "(votre|ton) (cv|candidature|curriculum) [à|pour] (le transmettre|transmettre|au client|lire|nous|intéresse|retenu)",
            "lire votre (cv|curriculum)",
            "(expliquer|en parler|détails|exposer) [cela|les] (de vive voix|par téléphone|au téléphone|en toute confidentialité)",
            "(toujours du côté|si ce n est pas le moment|un non|discrétion assurée|en toute confidentialité)",
        ],
    ),
    (
        German,
        &[
            "(passt das|wäre das was|ist das was|wäre das etwas|was für sie|was für dich|interesse|interessiert|darf ich mehr erzählen|darf ich sie anrufen|wann kann ich|wann darf ich|sprechen wir|reden wir)",
            "(käme|kommt|wäre) * (infrage|in frage|denkbar|vorstellbar|eine option|interessant für sie)",
            "(sind sie|bist du|seid ihr|wohnen sie|leben sie|arbeiten sie) [noch|aktuell|derzeit|gerade] (frei für|offen für|verfügbar|wechselwillig|auf der suche|bereit|noch bei|in der nähe|bei|mobil)",
            "(keine ahnung ob|weiß nicht ob|falls) (du|sie) [gerade] (suchst|suchen|offen|wechseln)",
            "(was müsste|was müssten|was wünschen) * (arbeitgeber|bieten|position)",
            "(darf ich|dürfte ich|soll ich) [ihn|ihnen|sie|dir|das] [das|die|den] [profil|details|stellenprofil] (weitergeben|weiterleiten|details schicken|vorstellen|vertraulich|profil|details|stellenprofil|einreichen)",
            "(einzelheiten|details|näheres|mehr dazu|alles weitere) [lieber|gern|gerne] (am telefon|telefonisch|im gespräch|vertraulich|persönlich)",
            "(höfliches nein|ein nein|nein ist auch|magst du reden|hast du lust|könntest du dir vorstellen|könnten sie sich vorstellen|vorstellbar|vertraulich zusenden|an dein profil denken)",
        ],
    ),
    (
        Portuguese,
        &[
            "(faz sentido conversarmos|faz sentido|posso mandar|posso ligar|posso contar mais|é para você|é a sua cara|combina com você|interessa lhe|te interessa|tem interesse|vamos conversar|conversamos)",
            "(seria|é) (hipótese|opção|possibilidade|uma hipótese|uma opção)",
            "(toparia|toparias|aceita|aceitas|aceitaria|consideraria|ponderaria|gostaria de|estaria|está|estarias) [se] [mudar|aberto|aberta|disponível|contratos|projetos|disposto|disposta] (mudar|se mudar|propostas|projetos|contratos|a propostas|pj|disponível|disponibilidade|uma mudança|trocar|a mudar|para projetos|uma conversa)",
            "(me avisa|avise|diga) se (tiver disponibilidade|tiver interesse|estiver disponível|souber de alguém|conhecer alguém)",
            "(souber de alguém|conhece alguém|indicar alguém|indicação de)",
            "(seu|teu|o|me manda o|envie o) (cv|currículo|curriculum)",
            "(pormenores|detalhes|mais detalhes|o resto) por (telefone|chamada)",
            "(se não for o momento|um não também|total confidencialidad~|máxima discrição|com sigilo|sigilo absoluto|enviar lhe a descrição)",
            "(mudar se|mudar) (para|pra) * (seria|te|interessa)",
        ],
    ),
    (
        Italian,
        &[
            "(le può interessare|può interessarle|ti può interessare|fa per lei|fa per te|la posso chiamare|posso chiamarla|ti posso chiamare|ne parliamo|quando possiamo|quando la posso|interessato|interessata|le racconto)",
            "(la|lo|ti|le|prenderebbe|prenderesti) [prenderebbe|prenderesti] (in considerazione|interesserebbe|attirerebbe|piacerebbe cambiare|andrebbe di cambiare|alletta|tenta|incuriosisce un)",
            "(è|sei|sarebbe|saresti|accetta|accetti) [ancora|sempre] (disponibile|disponibile a|aperto a|aperta a|libero per|libera per|in cerca|progetti|contratti|interessata a|interessato a|dalle parti|in zona)",
            "(mi|ci) (autorizza|autorizzi|permette|permetti) a [inoltrarlo|passarlo|presentarlo]",
            "(vedere|inviarmi|mandarmi|inoltrare|il suo|il tuo|suo|tuo) [il|suo|tuo] (cv|curriculum)",
            "(spiego meglio|dettagli|ne parliamo|le dico di più|i dettagli) [meglio] (a voce|per telefono|al telefono|in riservatezza)",
            "(non so se sei in cerca|non so se è in cerca|no gentile|se non è il momento|massima riservatezza|in via riservata|cambiare azienda)",
        ],
    ),
];
