//! What claims to have met, in the widest words: we did something, the same place, it was me, the
//! class of a year. The rule: one such sign shows a shared past only beside a place, a time or
//! something the reader did there.

use super::super::Language::{English, French, German, Italian, Portuguese, Spanish};
use super::Phrases;

/// We did something, or both of us did.
pub(super) const BOTH: Phrases = &[
    (
        English,
        &[
            "(we|you and i|both of us|our teams|our kids|our groups|us two) [all|both|once|also|briefly|even|had|ve|used to|actually] (worked|work together|studied|met|sat|sang|sing|played|shared|did|took|went|lived|travelled|traveled|trained|volunteered|presented|spoke|talked|chatted|danced|rowed|ran|climbed|hiked|cycled|sailed|taught|attended|joined|started|graduated|interned|rehearsed|cooked|debated|judged|organised|organized|were in|were on|were at|were both|were colleagues|were neighbours|queued|waited|got stuck|had lunch|had dinner|had coffee|had a|exchanged|swapped|spent|served|shot|recorded|wrote|co wrote|built|shipped|launched|ended up)",
            "(together|side by side|next to each other|opposite each other|across from each other) [in|at|on|for|during|back|the|when|from] (in|at|on|for|during|back|the|a|last|from|until|since|when|spring|summer|autumn|winter)",
            "(i|you) (worked|studied|sat|lived|sang|played|trained|rowed|interned|volunteered|was|were) (next to|beside|opposite|alongside|with|under|in the room next|in front of|behind|across from) (you|me|your)",
        ],
    ),
    (
        Spanish,
        &[
            "(cantábamos|cantamos|jugábamos|jugamos|trabajábamos|trabajamos|estudiábamos|estudiamos|coincidimos|coincidíamos|compartimos|compartíamos|nos conocimos|nos vimos|nos sentamos|charlamos|hablamos|conversamos|hicimos|íbamos|fuimos|estuvimos|estábamos|vivíamos|vivimos|viajamos|subimos|corrimos|remábamos|ensayábamos|bailamos|bailábamos|presentamos|organizamos|comimos|cenamos|tomamos|éramos|esperamos|entrenábamos|aprendimos|participamos|nos cruzamos|nos tocó|dimos) [juntos|juntas|en|el|la|un|ambos|los|las|por|al|durante|con|unas|de]",
            "(me senté|me tocó|estuve|trabajé|estudié|iba|viajé|estaba|vivía) [sentado|sentada|a] (a tu lado|a su lado|contigo|con usted|junto a ti|junto a usted|enfrente de ti|detrás de ti|en tu clase|en tu equipo|en su clase|en su equipo|en tu grupo|en su grupo|en tu planta|en tu mesa)",
        ],
    ),
    (
        French,
        &[
            "(nous|on) (chantions|chantait|jouions|jouait|travaillions|travaillait|étudiions|étudiait|avons|avions|avait|étions|était|sommes|s est|nous sommes|a|partagions|partageait|habitions|habitait|vivions|faisions|faisait|allions|allait|ramions|courions|bossait|bossions|dansions|mangions|mangeait|attendions) [tous|toutes|même|bien|deux|les] (ensemble|chez|dans|à|au|aux|en|les|fait|travaillé|étudié|partagé|discuté|parlé|rencontrés|croisés|vus|vues|croisées|rencontrées|assis|voisins|voisines|chanté|joué|dîné|déjeuné|pris|suivi|collègues|camarades|sur|bossé|passé|échangé|la même|le même|des|au même|du)",
            "(j étais|je travaillais|je chantais|j ai travaillé|assis|assise|j habitais|je jouais) [assis|assise] (à côté de|à vos côtés|à tes côtés|avec toi|avec vous|dans ta|dans ton|dans votre|en face de|derrière|juste à côté) [toi|vous|classe|équipe|groupe|bureau]",
        ],
    ),
    (
        German,
        &[
            "(wir) [haben|waren|hatten|sind|saßen|beide|sangen|spielten|arbeiteten|wohnten|standen|trafen|teilten|besuchten|machten|lernten|studierten|kannten|fuhren|gingen] [uns|beide|ja|doch|mal|damals|zusammen|gemeinsam|denselben|dieselbe] * (gesungen|gespielt|gearbeitet|gesessen|getroffen|geteilt|gemacht|studiert|kennengelernt|unterhalten|gesprochen|gewohnt|gelernt|gefahren|gewandert|gerudert|getanzt|gegessen|getrunken|besucht|organisiert|geprobt|trainiert|gewartet|begegnet|gesehen|ausgetauscht|geplaudert|absolviert|gegangen|zusammen|nebeneinander|gemeinsam|am selben|im selben|in derselben)",
            "(saßen|sangen|spielten|arbeiteten|wohnten|standen|waren|teilten) wir [uns|beide|damals] (zusammen|nebeneinander|gemeinsam|am selben|im selben|in derselben|ein|das|im|beim|bei|auf)",
            "(ich|du) (saß|saßest|war|arbeitete|sang|stand|wohnte|spielte|saßt) [damals|immer] (neben dir|neben ihnen|neben mir|mit dir|mit ihnen|in deiner|in ihrer|in deinem|in ihrem|hinter dir|gegenüber|bei dir|bei ihnen)",
            "(unser|unserem|unseren) [kurzes|nettes|langes] (gespräch|treffen|austausch|kaffee|kurs|seminar|jahrgang|team|mittagessen|abendessen|chor)",
        ],
    ),
    (
        Portuguese,
        &[
            "(cantávamos|cantamos|jogávamos|jogamos|trabalhávamos|trabalhamos|trabalhámos|estudávamos|estudamos|estudámos|nos conhecemos|conhecemo nos|nos vimos|nos encontramos|encontrámo nos|dividimos|dividíamos|partilhámos|partilhávamos|sentamos|sentámo nos|conversamos|conversámos|falámos|fizemos|íamos|fomos|estivemos|estávamos|morávamos|viajamos|subimos|corremos|remávamos|ensaiávamos|dançávamos|apresentamos|organizamos|almoçamos|jantamos|tomamos|éramos|esperamos|treinávamos|aprendemos|participamos|nos cruzamos|trocamos|trocámos|tocávamos) [juntos|juntas|em|na|no|o|a|um|uma|ambos|os|as|pelo|durante|com|umas|de]",
            "(sentei|fiquei|trabalhei|estudei|estava|viajei|morava|fui) [sentado|sentada|me] (do seu lado|ao seu lado|ao teu lado|contigo|com você|com o senhor|na sua turma|na tua turma|na sua equipe|na tua equipa|na sua frente|atrás de você|no mesmo semestre)",
            "(no mesmo|na mesma) (semestre|ano|turma|curso|sala|andar|time|equipe) (que eu|que você|que tu)",
        ],
    ),
    (
        Italian,
        &[
            "(cantavamo|cantammo|giocavamo|lavoravamo|abbiamo lavorato|studiavamo|abbiamo studiato|ci siamo conosciuti|ci siamo conosciute|ci siamo visti|ci siamo viste|ci siamo incontrati|ci siamo incontrate|ci siamo parlati|condividevamo|abbiamo condiviso|eravamo|andavamo|siamo stati|siamo andati|abbiamo fatto|abbiamo parlato|abbiamo chiacchierato|abbiamo cantato|abbiamo giocato|abbiamo cenato|abbiamo pranzato|vivevamo|abitavamo|remavamo|provavamo|ballavamo|ci siamo incrociati|ci siamo seduti|abbiamo viaggiato|abbiamo preso|aspettavamo|suonavamo|ci allenavamo|abbiamo seguito|abbiamo frequentato|frequentavamo|facevamo) [insieme|tutti|in|nel|nella|la|lo|il|un|una|al|alla|entrambi|entrambe|a|allo|due|per|da|nello|nei]",
            "(ero|lavoravo|sedevo|cantavo|giocavo|abitavo|stavo|studiavo) [seduto|seduta] (accanto a te|accanto a lei|vicino a te|con te|con lei|nella tua|nel tuo|nella sua|nel suo|di fianco|davanti a te|dietro di te|al tuo fianco)",
        ],
    ),
];

/// The same place, class, team; the class of a year; formerly of a firm.
pub(super) const SAME: Phrases = &[
    (
        English,
        &[
            "same (class|floor|office|team|shift|dorm|hostel|hall|year|cohort|batch|course|table|school|desk|choir|club|band|bus|train|flight|street|building|corridor|lab|department|room|degree|unit|ward|crew|group|college|section|intake)",
            "(class|batch|cohort|intake|generation|year group) of (#|nineteen|two thousand|ninety|eighty)",
            "(#) (batch|intake|cohort|generation|class)",
            "(fellow|former|ex|old) [#|northwind|contoso] (alum|alumni|alumnus|alumna|classmate|classmates|colleague|colleagues|coworker|co worker|flatmate|roommate|grad|teammate|intern|employee|student of yours|pupil of yours|student|pupil|apprentice|trainee)",
            "fellow * (alum|alumni|alumnus|grad|here)",
        ],
    ),
    (
        Spanish,
        &[
            "(mismo|misma|mismos|mismas) (clase|aula|planta|oficina|equipo|turno|residencia|albergue|curso|promoción|generación|grupo|mesa|colegio|instituto|facultad|coro|club|banda|autobús|tren|vuelo|calle|edificio|laboratorio|departamento|cuarto|sala|habitación|camarote|cuadrilla|año|carrera)",
            "(promoción|generación|clase|quinta|camada) (de|del) (#|noventa|dos mil)",
            "(promoción|generación) #",
            "(ex|antiguo|antigua|excompañero|excompañera|exalumno|exalumna) (contoso|alumno|alumna|compañero|compañera|colega|empleado|empleada|northwind|fabrikam|tailspin|becario|becaria)",
            "(ex) * de (monterrey|madrid|#)",
        ],
    ),
    (
        French,
        &[
            "(même|mêmes) (classe|étage|bureau|équipe|chambrée|chambre|promo|promotion|cours|table|école|lycée|collège|chœur|chorale|club|groupe|bus|train|vol|rue|immeuble|labo|service|année|atelier|stage|salle|internat|dortoir|résidence|poste|td)",
            "(promo|promotion|classe|bac|cuvée|terminale) [de|des|du] (#|lycée)",
            "(ancien|ancienne|ex|anciens|anciennes) (de|du|des|élève|collègue|collègues|camarade|stagiaire|étudiant|étudiante|apprenti|chez|voisin|voisine|coloc|colocataire)",
        ],
    ),
    (
        German,
        &[
            "(selben|dieselbe|denselben|derselben|demselben|gleichen|gleiche|dasselbe) (klasse|etage|büro|team|schicht|wohnheim|herberge|stock|jahrgang|kurs|tisch|schule|chor|verein|band|bus|zug|flug|straße|haus|labor|abteilung|zimmer|studiengang|master|bachelor|gruppe|semester|uni|flur|seminar)",
            "(abi|abitur|jahrgang|abschlussklasse|abijahrgang|matura|klasse|abschluss|semester) (#|von #)",
            "(ehemaliger|ehemalige|ehemals|ex|früherer|frühere) [contoso|northwind|fabrikam|tailspin] (mitarbeiter|mitarbeiterin|kollege|kollegin|schüler|schülerin|student|studentin|azubi|klassenkamerad|mitschüler|mitschülerin|kommilitone|kommilitonin|mitbewohner|praktikant|contoso|northwind|fabrikam|tailspin|#)",
        ],
    ),
    (
        Portuguese,
        &[
            "(mesmo|mesma|mesmos|mesmas) (turma|sala|andar|escritório|equipe|equipa|turno|república|albergue|curso|ano|grupo|mesa|colégio|escola|faculdade|coral|coro|clube|banda|ônibus|autocarro|trem|comboio|voo|rua|prédio|laboratório|departamento|quarto|semestre|setor)",
            "(turma|formatura|geração|classe|curso) (de|do|da) (#|madrugada|noite|colégio)",
            "(ex|antigo|antiga|ex colega|ex aluno|ex aluna) (contoso|aluno|aluna|colega|funcionário|funcionária|northwind|fabrikam|tailspin|estagiário|estagiária|vizinho|vizinha)",
            "(turma da) (noite|madrugada|tarde|manhã)",
        ],
    ),
    (
        Italian,
        &[
            "(stesso|stessa|stessi|stesse) (classe|piano|ufficio|team|turno|camerata|ostello|corso|anno|gruppo|tavolo|scuola|liceo|facoltà|coro|club|banda|autobus|treno|volo|via|palazzo|laboratorio|reparto|stanza|squadra|sezione|collegio|residenza|camera)",
            "(maturità|classe|promozione|leva|annata|quinta) (#|del #|di #|nel #)",
            "(ex) (contoso|northwind|fabrikam|tailspin|compagno|compagna|collega|studente|studentessa|alunno|alunna|dipendente|stagista|allievo|allieva|vicino|vicina|coinquilino|coinquilina)",
        ],
    ),
];

/// It was me; I came to you; I am the one who.
pub(super) const IT_WAS_ME: Phrases = &[
    (
        English,
        &[
            "(that was me|it was me|was i|i was the|i was your|i was ur|i m the one|i am the one|i m the guy|i m the woman|i m the man|i m the person|i was one of|i did the|i came up to you|i came over|came up to you|i asked you|i asked the|i spoke to you|i talked to you|i spilled|i borrowed|i stood behind|i m the girl)",
            "(you|your) (sent|fixed|interviewed|hired|trained|taught|supervised|examined|marked|corrected|promised|gave|showed|introduced|helped|answered|recommended|lent|drove|coached|mentored|reviewed|rescued|signed|translated) [my|me|us|our]",
        ],
    ),
    (
        Spanish,
        &[
            "(era yo|fui yo|fui quien|soy el que|soy la que|soy quien|yo era|yo fui|yo llevaba|yo estaba|fui tu|fui su|me acerqué|se acercó|le pregunté|te pregunté|yo hacía|yo hice|yo tocaba)",
            "(me|nos) (corregiste|corrigió|entrevistaste|entrevistó|contrataste|contrató|diste|dio|prometiste|prometió|enseñaste|enseñó|ayudaste|ayudó|arreglaste|arregló|respondiste|respondió|presentaste|presentó|prestaste|mandaste|mandó|explicaste|explicó)",
            "(mandaste|enviaste|corregiste|arreglaste|hiciste|hacías|dirigiste|diste|dabas|fuiste|eras|tocabas) [una|un|el|la|mi|de|mis]",
        ],
    ),
    (
        French,
        &[
            "(c était moi|j étais le|j étais la|je suis celui|je suis celle|c est moi qui|moi je faisais|je suis venu|je suis venue|je t ai demandé|je vous ai demandé|je faisais|je soufflais|je tenais|j étais votre|j étais ton|j étais ta)",
            "(tu|vous) (faisais|faisiez|étais|étiez|jouais|jouiez|m avez|m as|m aviez|teniez|tenais|avez corrigé|as corrigé|avez fait|as fait|dirigiez|animiez|enseigniez|donniez)",
        ],
    ),
    (
        German,
        &[
            "(war ich|ich war der|ich war die|ich war das|ich bin der|ich bin die|das war ich|ich kam danach|ich kam zu|kam ich zu|ich sprach dich|ich habe dich gefragt|ich hab den|ich hab die|ich saß|ich komme auf unser)",
            "(du|sie) (warst|waren|hast|haben|hattest|hatten|spieltest|spielten|hieltest|hielten|gabst|gaben) (mein|meine|meinen|mir|mich|mit mir|im|ein jahr|der|die|damals|uns|in|gestern)",
            "(hatten|haben|hattest|hast) (sie|du) mir * (versprochen|erklärt|gezeigt|geholfen|gegeben|empfohlen|geantwortet|gesagt|behoben|korrigiert)",
        ],
    ),
    (
        Portuguese,
        &[
            "(era eu|fui eu|fui quem|sou o que|sou a que|sou quem|eu era|eu fui|eu cuidava|eu estava|fui seu|fui sua|fui teu|me aproximei|eu que fui|eu fazia|eu tocava|perguntei te|te perguntei)",
            "(você|tu|o senhor|a senhora|vocês) (era|eras|fez|fizeste|deu|deste|dava|corrigiu|entrevistou|contratou|prometeu|ensinou|ajudou|consertou|respondeu|apresentou|tocava|fazia|dirigiu|orientou|mandou|foi)",
        ],
    ),
    (
        Italian,
        &[
            "(ero io|sono io quello|sono io quella|sono quello che|sono quella che|io ero|io facevo|io stavo|io suonavo|sono venuto|sono venuta|ti ho chiesto|le ho chiesto|sono stato il tuo|sono stata la tua|sono stato suo|sono venuto io)",
            "(tu|lei|voi) (facevi|faceva|eri|era|suonavi|suonava|mi ha|mi hai|tenevi|teneva|giocavi|dirigevi|insegnavi|insegnava)",
            "(mi|ci) (ha|hai|aveva|avevi) (corretto|intervistato|assunto|dato|promesso|insegnato|aiutato|sistemato|risposto|presentato|spiegato|mostrato|prestato)",
        ],
    ),
];

/// Answers a message, a question, something sent.
pub(super) const ANSWERS: Phrases = &[
    (
        English,
        &[
            "(no worries|no problem|never mind|all good|yes exactly|and yes|yes i) * (your message|the documents|got the|received|saw your|did get|came through|i got)",
            "(saw|got|read|found|received) your (message|mail|email|reply|answer|letter|note) * (today|now|only|late|this morning|yesterday|as well|too)",
        ],
    ),
    (
        Spanish,
        &[
            "(tranquilo|tranquila|no te preocupes|no pasa nada|no hay problema|sin problema|y sí|sí) * (tu mensaje|los documentos|recibí|me llegó|me llegaron|vi tu|ya lo)",
            "vi (tu|su) (mensaje|correo|respuesta)",
            "(recibí|me llegaron|llegaron) (los|tu|tus|el|las) (documentos|mensaje|archivos|correo|fotos|papeles)",
        ],
    ),
    (
        French,
        &[
            "(pas de souci|pas de problème|pas grave|t inquiète|ne t inquiète pas|et oui|oui oui) * (ton message|votre message|les documents|bien reçu|bien arrivés|vu ton|je n ai|c était)",
            "(vu|lu|reçu) (ton|votre) (message|mail|courrier|réponse)",
            "(documents|papiers|fichiers|photos) sont [bien] arrivés",
        ],
    ),
    (
        German,
        &[
            "(kein problem|kein ding|keine sorge|macht nichts|alles gut|und ja|ja genau) * (deine nachricht|ihre nachricht|die unterlagen|sind da|angekommen|gesehen|war ich|die gelbe)",
            "(deine|ihre) (nachricht|mail|antwort) [auch|erst|heute|leider] [erst|heute|gestern] [heute|gerade] (gesehen|gelesen|gefunden|bekommen|entdeckt)",
            "(unterlagen|dokumente|dateien|fotos) sind [gut] (da|angekommen)",
        ],
    ),
    (
        Portuguese,
        &[
            "(imagina|sem problema|não tem problema|não se preocupe|não faz mal|tranquilo|e sim|sim) * (sua mensagem|tua mensagem|os documentos|recebi|vi sua|chegaram|era eu)",
            "(vi|li|recebi) [só] (sua|a sua|tua|a tua) (mensagem|resposta)",
            "(documentos|papéis|arquivos|fotos) [já] (chegaram|recebi)",
        ],
    ),
    (
        Italian,
        &[
            "(figurati|nessun problema|non ti preoccupare|non si preoccupi|non fa niente|tranquillo|e sì|sì) * (il tuo messaggio|il messaggio|i documenti|ho ricevuto|l ho visto|sono arrivati)",
            "(messaggio|mail) l ho (visto|letto|vista|letta)",
            "(documenti|file|foto|carte) (li ho|sono) (ricevuti|arrivati)",
        ],
    ),
];

/// Where people meet.
pub(super) const PLACE: Phrases = &[
    (
        English,
        &[
            "(school|high school|high|university|college|uni|campus|course|class|seminar|workshop|training|conference|summit|meetup|meet up|fair|trade fair|trade show|expo|hackathon|panel|round table|booth|stand|talk|lecture|office|floor|desk|night shift|shift|department|committee|jury|board|project|internship|placement|apprenticeship|army|choir|band|orchestra|theatre|play|club|team|tournament|marathon|race|hike|summit hut|hostel|hut|camp|dorm|halls|flat share|wedding|party|birthday|funeral|train|flight|plane|airport|bus|queue|waiting room|ferry|cruise|retreat|church|parish|volunteer|charity run|allotment|playground|kindergarten|erasmus|exchange|semester|reunion|dinner|breakfast|lunch|barbecue|quiz|contoso|northwind|fabrikam|tailspin|repository|pull request|first aid)",
        ],
    ),
    (
        Spanish,
        &[
            "(escuela|colegio|instituto|universidad|facultad|campus|curso|clase|seminario|taller|formación|congreso|cumbre|feria|jornada|jornadas|hackathon|mesa redonda|panel|stand|charla|ponencia|oficina|planta|turno de noche|turno|departamento|comité|jurado|proyecto|prácticas|beca|mili|coro|banda|orquesta|teatro|obra|club|equipo|torneo|maratón|carrera|excursión|refugio|albergue|campamento|residencia|piso compartido|boda|fiesta|cumpleaños|tren|vuelo|avión|aeropuerto|autobús|cola|sala de espera|ferry|crucero|retiro|parroquia|voluntariado|guardería|erasmus|intercambio|semestre|reencuentro|cena|desayuno|comida|asado|repositorio|primeros auxilios|arriba|cima|los contraltos)",
        ],
    ),
    (
        French,
        &[
            "(école|lycée|collège|université|fac|iut|campus|cours|classe|séminaire|atelier|formation|congrès|sommet|salon|foire|journées|journée|hackathon|table ronde|stand|conférence|exposé|bureau|étage|équipe de nuit|équipe|service|comité|jury|projet|stage|apprentissage|armée|chœur|chorale|fanfare|orchestre|théâtre|pièce|club|tournoi|marathon|course|randonnée|refuge|auberge|colonie|internat|résidence|colocation|mariage|fête|anniversaire|train|vol|avion|aéroport|bus|file|salle d attente|ferry|croisière|paroisse|bénévolat|crèche|erasmus|échange|semestre|retrouvailles|dîner|petit déjeuner|repas|dépôt|premiers secours|sortie|les altos)",
        ],
    ),
    (
        German,
        &[
            "(schule|gymnasium|grundschule|berufsschule|universität|uni|fh|hochschule|campus|kurs|~kurs|klasse|seminar|workshop|schulung|konferenz|kongress|messe|~tagen|~tage|hackathon|podium|podiumsdiskussion|stand|messestand|vortrag|büro|etage|nachtschicht|schicht|standort|abteilung|ausschuss|jury|projekt|praktikum|ausbildung|bundeswehr|zivildienst|chor|~chor|band|orchester|theater|stück|verein|mannschaft|turnier|marathon|lauf|wanderung|hütte|herberge|zeltlager|wohnheim|wg|hochzeit|feier|geburtstag|zug|flug|flieger|flughafen|flughafenbus|bus|schlange|wartezimmer|fähre|kreuzfahrt|gemeinde|ehrenamt|kita|erasmus|austausch|semester|klassentreffen|abendessen|frühstück|mittagessen|grillen|spargelessen|repository|bewerbungsgespräch|vorhang|oben)",
        ],
    ),
    (
        Portuguese,
        &[
            "(escola|colégio|liceu|universidade|faculdade|campus|curso|aula|turma|seminário|oficina|formação|congresso|cúpula|feira|jornada|jornadas|hackathon|mesa redonda|painel|estande|stand|palestra|escritório|andar|madrugada|turno|departamento|comitê|júri|projeto|estágio|tropa|coral|coro|banda|orquestra|teatro|peça|clube|equipe|torneio|maratona|corrida|trilha|caminhada|abrigo|albergue|acampamento|república|alojamento|casamento|festa|aniversário|trem|comboio|voo|avião|aeroporto|ônibus|fila|sala de espera|balsa|cruzeiro|retiro|paróquia|voluntariado|creche|erasmus|intercâmbio|semestre|reencontro|jantar|café da manhã|pequeno almoço|almoço|churrasco|repositório|primeiros socorros|topo|contraltos)",
        ],
    ),
    (
        Italian,
        &[
            "(scuola|liceo|università|facoltà|campus|corso|classe|seminario|laboratorio|formazione|congresso|fiera|giornate|raduno|hackathon|tavola rotonda|stand|conferenza|intervento|ufficio|piano|turno di notte|turno|reparto|comitato|giuria|progetto|tirocinio|stage|militare|naja|coro|banda|orchestra|teatro|spettacolo|club|squadra|torneo|maratona|gara|escursione|rifugio|ostello|campeggio|collegio|residenza|coinquilini|matrimonio|festa|compleanno|treno|volo|aereo|aeroporto|autobus|coda|fila|sala d attesa|traghetto|crociera|ritiro|parrocchia|volontariato|asilo|erasmus|scambio|semestre|rimpatriata|cena|colazione|pranzo|grigliata|repository|primo soccorso|uscita|luci|contralti)",
        ],
    ),
];

/// When it was.
pub(super) const WHEN: Phrases = &[
    (
        English,
        &[
            "(last|this|that) (week|month|year|summer|spring|autumn|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|night|january|february|march|april|may|june|july|august|september|october|november|december)",
            "(in|since|until|till|around|back in|early|late) (#|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|the eighties|the nineties|#s)",
            "(#|two|three|four|five|six|seven|eight|ten|twelve|fifteen|twenty|thirty|many|some|a few) (years|months|weeks|summers|days) (ago|back|now|earlier|later)",
            "(yesterday|the other day|recently|back then|at the time|back in the day|years ago|ages ago|long ago|still see|today)",
        ],
    ),
    (
        Spanish,
        &[
            "(la semana pasada|el mes pasado|el año pasado|el verano pasado|el lunes|el martes|el miércoles|el jueves|el viernes|el sábado|el domingo|ayer|anteayer|el otro día|hace poco|en aquella época|por entonces|en enero|en febrero|en marzo|en abril|en mayo|en junio|en julio|en agosto|en septiembre|en octubre|en noviembre|en diciembre|en primavera|en verano|en otoño|en invierno|hoy)",
            "(hace|hará|unos|hace unos) (#|dos|tres|cuatro|cinco|seis|diez|quince|veinte|treinta|muchos|unos) [y] (años|meses|semanas|días)",
            "(en|desde|hasta|generación|promoción|promoción de|generación de) #",
        ],
    ),
    (
        French,
        &[
            "(la semaine dernière|le mois dernier|l année dernière|l été dernier|lundi dernier|mardi dernier|mercredi dernier|jeudi dernier|vendredi dernier|samedi dernier|dimanche dernier|hier|avant hier|l autre jour|récemment|à l époque|en janvier|en février|en mars|en avril|en mai|en juin|en juillet|en août|en septembre|en octobre|en novembre|en décembre|au printemps|cet été|cet hiver|ce matin|aujourd hui)",
            "(il y a|y a|ça fait) [bien|déjà|plus de] (#|deux|trois|quatre|cinq|six|dix|quinze|vingt|trente|quelques) (ans|mois|semaines|jours|années)",
            "(en|depuis|jusqu en|promo|bac) #",
        ],
    ),
    (
        German,
        &[
            "(letzte woche|letzten monat|letztes jahr|letzten sommer|letzten montag|letzten dienstag|letzten donnerstag|letzten freitag|letzten samstag|am montag|am dienstag|am mittwoch|am donnerstag|am freitag|am samstag|am sonntag|gestern|vorgestern|neulich|kürzlich|damals|im januar|im februar|im märz|im april|im mai|im juni|im juli|im august|im september|im oktober|im november|im dezember|im frühjahr|im frühling|im sommer|im herbst|im winter|heute|danach|hinterher|erst heute)",
            "(vor|seit) [gut|über] (#|zwei|drei|vier|fünf|sechs|zehn|fünfzehn|zwanzig|dreißig|einigen|vielen) (jahren|monaten|wochen|tagen|sommern)",
            "(fünfzehn|zehn|zwanzig|#|fünf) jahre her",
            "(seit|nachtschicht|sommer|abi|jahrgang|winter|im jahr) #",
        ],
    ),
    (
        Portuguese,
        &[
            "(semana passada|mês passado|ano passado|verão passado|na segunda|na terça|na quarta|na quinta|na sexta|no sábado|no domingo|ontem|anteontem|outro dia|há pouco|naquela época|na época|na altura|em janeiro|em fevereiro|em março|em abril|em maio|em junho|em julho|em agosto|em setembro|em outubro|em novembro|em dezembro|no verão|no inverno|na primavera|no outono|hoje)",
            "(há|faz|uns|lá vão) [uns|já|mais de] (#|dois|três|quatro|cinco|seis|dez|quinze|vinte|trinta|muitos) (anos|meses|semanas|dias)",
            "(em|desde|até|turma de|madrugada) #",
        ],
    ),
    (
        Italian,
        &[
            "(la settimana scorsa|settimana scorsa|il mese scorso|l anno scorso|l estate scorsa|lunedì scorso|martedì scorso|mercoledì scorso|giovedì scorso|venerdì scorso|sabato scorso|ieri|l altro giorno|di recente|all epoca|a gennaio|a febbraio|a marzo|ad aprile|a maggio|a giugno|a luglio|ad agosto|a settembre|a ottobre|a novembre|a dicembre|in primavera|in estate|in autunno|in inverno|oggi|alla fine)",
            "(#|due|tre|quattro|cinque|sei|dieci|quindici|venti|trenta|tanti) (anni|mesi|settimane|giorni) fa",
            "(nel|dal|fino al|notte|maturità|estate del|classe del) #",
        ],
    ),
];
