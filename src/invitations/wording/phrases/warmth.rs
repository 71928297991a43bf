//! What people write who know each other, and hardly anybody else: the weights of these marks in the
//! scores are negative, so that a friend may speak of crypto, loans, prices, jobs or calls.

use super::super::Language::{English, French, German, Italian, Portuguese, Spanish};
use super::Phrases;

/// Asks after the other's life, thanks for something, wants to see somebody again.
pub(super) const WARM: Phrases = &[
    (
        English,
        &[
            "(how much|what) did (you|yours) (pay|cost)",
            "how (are things|s things|s life|is life|have you been|s your|is your|are your|was your|did your|did it go|are the|is the family|s the family|s everyone|is retirement|s retirement) [new|old] (team|boss|mum|dad|knee|garden|new|job|kids|family|house|dog|cat|going|at|with|in|since|in your|these|move|baby|daughter|son|wife|husband|you|doing|everyone|back|life)",
            "(are|do|did) you (still|both|guys) (at|with|see|play|live|go|sing|swim|row|cycle|garden|bake|remember)",
            "(grab|have|get|go for|for|over|buy you|owe you|owes you|meet for|share|owe us) [a|some|another|you a] (coffee|coffees|beer|beers|pint|drink|drinks|lunch|bite|curry|tea|cake|breakfast|dinner|pizza|wine)",
            "(coffee|beer|pint|lunch|drinks|dinner) (sometime|together|soon|again|is on|s on|on me|when you|next time|one day|as always)",
            "(thanks|thank you|cheers|thx) [so much|again|a lot] for (putting|recommending|referring|the reference|the tip|the lift|the gift|last night|coming|dinner|yesterday|everything|your card|the card|the flowers|the chat|the laugh|being|letting|lending|covering|telling|the loan of)",
            "(you were|you are|you re|he was|she was) [so|absolutely|quite|totally] (right|missed|spot on|invited|a star|the best)",
            "you (told|warned|taught|lent|helped|introduced|showed|said|promised|sang|drove|saved|owe) [me|us] (me|us|that|about|it|so|once|how|to|the|i|my|off)",
            "(when you re|when you are|next time you|if you re ever|if you are ever|whenever you) (back|around|in town|near|here|over|in|passing|free for a)",
            "(say hi|say hello|love to|hugs to|give my|regards to|best to|kisses) [to|my|best|love] (your|the|everyone|all|her|him|family|to)",
            "(catch up|catching up|long overdue|ages ago|it s been ages|good old|old days|the gang|the lads|the girls|like we used to|haven t changed|back in the)",
            "(the kids|my kids|our kids|your kids|my nephew|your daughter|your son|my brother|my cousin|your brother|the baby|my flatmate|your mum|your dad|our son|our daughter)",
            "(thanks|greetings|cheers|love|regards|hello) from (all of|all the|everyone|everybody|us all|the whole|number|no|your old|next door)",
            "(reminds|reminded) me of you",
            "(sounds|looks|talks|laughs) [exactly|just] like you",
            "(wish me luck|fingers crossed|can you believe|believe it or not|guess what|still laughing|made my day|made us laugh|hope the move|hope you feel better|get well)",
            "(forgot to pay|never paid|pay|paying) [you] my (share|half|part|bit)",
            "for * s (gift|present|leaving gift|birthday|birthday present|farewell present|leaving present)",
        ],
    ),
    (
        Spanish,
        &[
            "cuánto (te costó|pagaste|os costó|pagasteis|te cobraron|os cobraron)",
            "(cómo|qué tal) [te|le|os|les] (va|fue|está|están|sigue|siguen|anda|lleva|llevas|tu|la|los|el|todo) [todo|la|tu|con|el|los] (familia|equipo|nuevo|nueva|los|niños|mamá|mudanza|rodilla|vida|jefe|hijos|casa|trabajo|por)",
            "(sigues|seguís|todavía estás|aún estás|todavía trabajas|aún trabajas|todavía vives|sigue usted) (en|con|cantando|jugando|tocando)",
            "(aún|todavía) (tienes|tenés|guardas|conservas|vas|juegas|me debes|te acuerdas)",
            "(tomar|tomamos|tomarnos|tomemos|invito|debo|debes|vamos a|echamos|comer|quedamos a) [un|una|a|a un|a una|unas|el] (café|caña|cañas|cerveza|cervezas|vino|birra|comer|cenar|almuerzo|desayuno|asado)",
            "gracias [de nuevo|otra vez|mil|por todo] por (recomendarme|prestarme|ayudarme|avisarme|venir|invitarme|acordarte|la cena|el regalo|la tarjeta|las flores|tu ayuda|escucharme|pasar mi|tu paciencia|llevarme)",
            "(tenías|tenía usted|tenés|tienes) [toda la] razón",
            "(me|nos) (dijiste|contaste|enseñaste|prestaste|ayudaste|llevaste|advertiste|recomendaste|presentaste|prometiste|salvaste|invitaste)",
            "(cuando|la próxima vez que|si) (vuelvas|vengas|pases|vuelves|vienes|pasas) [por]",
            "(me|nos) (recuerda|recordó) a (ti|usted)",
            "(saludos|besos|abrazo|abrazos|recuerdos|un beso) (a tu|a la|a los|del|de la|de los|de parte|a todos|a tus|para)",
            "(ponernos al día|nos ponemos al día|qué alegría|cuánto me alegro|te echamos de menos|te extrañamos|los viejos tiempos|ya ves|no has cambiado)",
            "(los niños|mi sobrino|mi sobrina|tu hija|tu hijo|mi hermano|mi hermana|mi primo|mi prima|tu hermano|mi cuñado|mi mujer|mi marido|tu madre|tu padre|mis hijos)",
            "(deséame suerte|cruzo los dedos|no te lo vas a creer|aunque no lo creas|adivina|nos reímos)",
            "(olvidé pagar|me olvidé de pagar|te pago|pagarte) mi (parte|mitad)",
        ],
    ),
    (
        French,
        &[
            "(viens|venez tous|passe nous voir|tu viens)",
            "combien (tu as payé|t a coûté|vous a coûté|as tu payé|avez vous payé)",
            "(comment|ça) (va|vont|se passe|se passent|s est passé|avance|vas tu|tu vas) [avec|ton|ta|tes|le|la|les|votre] (ton|ta|tes|la|le|les|équipe|famille|nouveau|nouvelle|déménagement|petits|enfants|toi|genou|boulot)",
            "(et ton|et ta|et tes) [nouvelle|nouveau] (équipe|famille|mère|père|fille|fils|chien|genou|jardin|boulot|copine|enfants|boîte)",
            "(tu es|vous êtes|es tu|êtes vous|t es|tu travailles|tu habites|tu vis) (toujours|encore) [chez|à|dans|là]",
            "(tu as|tu vas|tu joues|tu chantes|tu vois|as tu|tu me dois|tu fais) (toujours|encore)",
            "(prend|prendre|boire|boit|offre|dois|manger|autour d|se fait|partager) [un|une|des|nous] [petit] (café|bière|bières|verre|pot|apéro|déjeuner|bouffe|raclette|pizza|resto|pastis)",
            "merci [encore|beaucoup|mille fois] (de m avoir|de nous avoir|d être venu|d avoir|pour la soirée|pour le dîner|pour hier|pour les fleurs|pour la carte|pour le cadeau|pour ton|pour ta|pour tout|de t être)",
            "(tu avais|vous aviez|t avais) [bien|tellement] raison",
            "(tu|vous) (m as|m avais|m avez|nous as|nous avez|nous avais|m aviez) (dit|appris|prêté|aidé|prévenu|conduit|présenté|promis|recommandé|parlé|sauvé|invité|raconté)",
            "(quand|la prochaine fois que|si) tu (rentres|reviens|passes|viens|repasses|montes|descends) [par|à|dans|chez]",
            "m a fait penser à toi",
            "(bises|bisous|la bise|bonjour|le bonjour|amitiés|salutations|embrasse) (à ta|à ton|à tes|de la|du|des|à tous|à toute|aux|tes|les|ta|de toute)",
            "(se revoir|te revoir|se raconter|des nouvelles|bon vieux temps|tu nous manques|tu me manques|quelle joie|ça me fait plaisir|ça fait plaisir|tu n as pas changé|comme au bon)",
            "(les enfants|mon neveu|ma nièce|ta fille|ton fils|mon frère|ma sœur|mon cousin|ma cousine|ton frère|mon beau frère|ma femme|mon mari|ta mère|ton père|mes enfants|mon fils|ma fille)",
            "(croise les doigts|tu ne devineras|figure toi|on en rit|souhaite moi|bon rétablissement)",
            "(oublié de payer|oublié de te payer|te payer|te rembourser) ma (part|moitié)",
        ],
    ),
    (
        German,
        &[
            "(was|wie viel|wieviel) (hast du|habt ihr|hat euch|hat dich) * (bezahlt|gezahlt|gekostet)",
            "(wie|was) (geht s|gehts|geht es|läuft s|läuft es|läuft|macht|macht die|war|geht) (bei euch|bei dir|deinem|deiner|deinen|dein|deine|eurem|mit dem|mit der|im neuen|in der neuen|den kindern|der familie|das knie|der garten|euch)",
            "(bist|arbeitest|wohnst|singst|spielst|hast|siehst|gehst) du (noch|immer noch|eigentlich noch|weiterhin|auch noch)",
            "(seid|habt|wohnt) ihr (noch|immer noch)",
            "(auf|einen|ein|nen|zum|mal|gemeinsam|zusammen) [kaltes|gemeinsames|schönen|mal] (kaffee|bier|bierchen|feierabendbier|mittagessen|glas wein|wein|essen gehen|pizza|kuchen|glühwein|frühstück) [trinken|gehen|holen|mal|zusammen|treffen|schuldig|bei|wenn|essen]",
            "(danke|vielen dank|dank dir|merci) [dir|euch|nochmal|noch mal|noch einmal] (dass du|dass ihr|fürs empfehlen|fürs leihen|fürs kommen|für gestern|für den abend|für die blumen|für die karte|für das geschenk|für deine|für deinen|für eure|für alles|fürs mitnehmen|fürs zuhören)",
            "(du hattest|hattest du|sie hatten|ihr hattet) [so|ja|völlig|vollkommen] recht",
            "(du|ihr) (hast|hattest|habt|hattet) (mir|uns|mich|ja|doch|damals|immer|mal) * (gesagt|erzählt|beigebracht|geliehen|geholfen|gewarnt|gefahren|vorgestellt|versprochen|empfohlen|gerettet|gezeigt|eingeladen)",
            "(wenn|falls|sobald) (du|ihr) [mal|wieder|zufällig|das nächste mal] (zurück|in der|wieder|mal|hier|in|vorbei|im lande|zu hause)",
            "(erinnert|erinnerte) mich an dich",
            "(gruß|grüße|liebe grüße|lieben gruß|schöne grüße|grüß) (an die|an deine|an deinen|an alle|vom|von der|von allen|von nummer|mir|deine|deinen|an euch|aus dem|aus der)",
            "(wiedersehen|wiederzusehen|mal wieder sehen|alte zeiten|alten zeiten|du fehlst|ihr fehlt|freut mich so|nicht verändert|wie in alten|ewig her|quatschen wir)",
            "(die kinder|mein neffe|meine nichte|deine tochter|dein sohn|mein bruder|meine schwester|mein cousin|meine cousine|dein bruder|mein schwager|meine frau|mein mann|deine mutter|dein vater|meine kinder|meine tochter|mein sohn)",
            "(drück mir die daumen|drück die daumen|ob du s glaubst|stell dir vor|rate mal|gute besserung|wir lachen)",
            "(meinen anteil|meine hälfte) [nicht|noch nicht|noch] (bezahlt|gezahlt|überwiesen|überweisen|zahlen)",
        ],
    ),
    (
        Portuguese,
        &[
            "quanto (você pagou|pagaste|te custou|te cobraram|vocês pagaram)",
            "(como|tudo bem) (vai|vão|está|estão|anda|andam|foi|com) [a|o|as|os] [sua|seu|tua|teu|nova|novo] (família|equipe|equipa|mudança|trabalho|crianças|filhos|mãe|vida|joelho|chefe|bebê|turma|casa|time|pessoal|filha|filho)",
            "(ainda|continua|continuas) (está|estás|tá|trabalha|trabalhas|canta|joga|tem|tens|vê|fala|lembra|guarda|na|no|em)",
            "(tomar|tomamos|tomarmos|bora|beber|bebemos|devo|deve|pago|almoçar|jantar|marcar) [um|uma|o|aquele|aquela] (café|cafezinho|cerveja|chope|imperial|copo|juntos|almoço|jantar|pizza|churrasco)",
            "(obrigado|obrigada|valeu|brigado|brigada) [de novo|mais uma vez|mesmo|demais] por (me indicar|indicar|emprestar|me ajudar|vir|me avisar|ter|lembrar|tudo|ontem|ouvir|me levar|me receber)",
            "(você tinha|tinhas|o senhor tinha|a senhora tinha|vocês tinham) [toda a|toda] razão",
            "(você|tu) (me|nos) (disse|contou|ensinou|emprestou|ajudou|levou|avisou|indicou|apresentou|prometeu|salvou|convidou)",
            "(disseste|contaste|ensinaste|emprestaste|ajudaste|levaste|avisaste|recomendaste|apresentaste|prometeste) (me|nos|que)",
            "(quando|da próxima vez que|se) (você voltar|voltar|vier|passar|voltares|vieres|passares) [por|aqui|à|ao|a]",
            "(abraço|abraços|beijo|beijos|beijinhos|lembranças|um beijo) (à|ao|às|aos|pra|para|do|da|na|em|no|pro)",
            "(matar a saudade|matar saudade|saudade|saudades|bons tempos|velhos tempos|que alegria|fico tão feliz|não mudou nada|pôr a conversa em dia|colocar o papo)",
            "(as crianças|meu sobrinho|minha sobrinha|sua filha|seu filho|meu irmão|minha irmã|meu primo|minha prima|seu irmão|meu cunhado|minha mulher|meu marido|sua mãe|seu pai|meus filhos|tua filha|teu filho)",
            "(me deseja sorte|torce por mim|acredita que|adivinha|você não vai acreditar|a gente riu|melhoras)",
            "(esqueci de pagar|esqueci me de pagar|pagar|pago) [a] minha (parte|metade)",
        ],
    ),
    (
        Italian,
        &[
            "quanto (hai pagato|ti è costato|ti è costata|avete pagato|ti hanno chiesto)",
            "(come|tutto bene) (va|vanno|sta|stanno|è andata|è andato|procede|con) [il|la|i|le|tuo|tua] [tuo|tua|nuovo|nuova] (tuo|tua|team|famiglia|trasloco|lavoro|bambini|figli|mamma|ginocchio|capo|casa|squadra|gruppo|figlia|figlio)",
            "(sei|lavori|vivi|abiti|canti|giochi|hai|vedi|vai) (ancora|sempre) [in|a|da|con|il|lì|la|nel]",
            "(prendere|prendiamoci|prendiamo|bere|beviamo|offro|devo|devi|andiamo a|mangiare) [un|una|il|insieme] (caffè|birra|birretta|spritz|aperitivo|pranzo|cena|pizza|mangiare|bicchiere)",
            "grazie [ancora|mille|di nuovo|davvero] (per avermi|per avermelo|di avermi|per averci|per essere|per ieri|per la cena|per i fiori|per la carta|per il regalo|per la tua|per il tuo|per tutto|del passaggio|per il passaggio)",
            "(avevi|aveva|avevate) [proprio|davvero] ragione",
            "(mi|ci) (hai|avevi|avete|ha|aveva) (detto|raccontato|insegnato|prestato|aiutato|avvisato|accompagnato|presentato|promesso|salvato|invitato|consigliato)",
            "(quando|la prossima volta che|se) (torni|vieni|passi|ripassi|capiti|rientri) [da|a|in|qui|per]",
            "(saluti|saluta|baci|bacio|abbraccio|un abbraccio|salutami) (a tua|a tuo|ai|alla|al|dal|dalla|da tutti|a tutti|tua|tuo|i|la|tutti)",
            "(rivederci|rivedersi|rivederti|ritrovarci|bei tempi|vecchi tempi|ci manchi|mi manchi|che gioia|che bello sapere|non sei cambiato|non sei cambiata|due chiacchiere|come ai)",
            "(i bambini|mio nipote|mia nipote|tua figlia|tuo figlio|mio fratello|mia sorella|mio cugino|mia cugina|tuo fratello|mio cognato|mia moglie|mio marito|tua madre|tuo padre|i miei figli|mia figlia|mio figlio)",
            "(incrocia le dita|non ci crederai|indovina|pensa un po|ci ridiamo|buona guarigione|augurami)",
            "(dimenticato di pagare|pagarti|pagare|pago) la mia (parte|metà)",
            "(pranzo|pranziamo|cena|ceniamo|caffè|birra|pizza) insieme",
        ],
    ),
];

/// Speaks of volunteers, refugees, a parish, a club.
pub(super) const CIVIC: Phrases = &[
    (
        English,
        &[
            "(alumni dinner|class dinner|reunion dinner|works party|old boys dinner|street party|jumble sale|flea market|school fair|village fete|charity concert|whip round|volunteer|jury|treasurer|membership fee|volunteers|volunteering|refugees|food bank|soup kitchen|parish|parishioners|charity run|charity shop|fundraiser|school fair|community garden|residents association|rescue team|scouts|unpaid|non profit|lend a hand|help out|for the kids|for pupils|goalkeeper|altos|tenors)",
        ],
    ),
    (
        Spanish,
        &[
            "(cena de antiguos|comida de antiguos|cena de la promoción|cena de clase|cena de ex|mercadillo solidario|rastrillo|fiesta del barrio|fiesta del cole|voluntari~|jurado|tesorer~ del club|cuota de socio|refugiad~|banco de alimentos|comedor social|parroquia|asociación de vecinos|huerto|scouts|sin ánimo de lucro|echar una mano|echas una mano|ampa|portería|contraltos|tenores)",
        ],
    ),
    (
        French,
        &[
            "(repas de promo|dîner de promo|dîner de classe|brocante|dîner des anciens|repas des anciens|vide grenier|kermesse|fête du quartier|fête de l école|cagnotte|bénévole~|trésorière|trésorier|ta cotisation|votre cotisation|bénévolat|réfugié~|banque alimentaire|soupe populaire|paroisse|association de quartier|jardin partagé|scouts|but non lucratif|donner un coup de main|parents d élèves|gardien de but|altos|ténors)",
        ],
    ),
    (
        German,
        &[
            "(ehemaligentreffen|jahrgangstreffen|abitreffen|ehemaligenessen|essen der ehemaligen|flohmarkt|straßenfest|schulfest|basar|klassentreffen|dorffest|weihnachtsmarktstand|ehrenamt~|kassenwart~|mitgliedsbeitrag|im ruderverein|freiwillige~|geflüchtete~|flüchtlinge~|tafel|gemeinde|pfarrei|nachbarschaftshilfe|gemeinschaftsgarten|pfadfinder~|gemeinnützig~|mithelfen|mithilfe|anpacken|elternbeirat|torwart|altstimme~|tenöre)",
        ],
    ),
    (
        Portuguese,
        &[
            "(jantar dos antigos|jantar de antigos|jantar de turma|jantar dos ex|almoço da turma|quermesse|vaquinha|bazar|festa da escola|arraial|jantar da turma|voluntári~|júri|tesoureir~ do clube|quota de sócio|refugiad~|banco alimentar|banco de alimentos|paróquia|associação de moradores|horta comunitária|escoteiros|escuteiros|sem fins lucrativos|dar uma mão|dar uma força|associação de pais|goleiro|contraltos|tenores)",
        ],
    ),
    (
        Italian,
        &[
            "(cena degli ex|cena dei vecchi|pranzo degli ex|cena della classe|rimpatriata|mercatino|sagra|colletta|festa della scuola|pesca di beneficenza|cena di classe|volontari~|giuria|tesoriere del|tesoriera del|quota associativa|rifugiat~|banco alimentare|mensa dei poveri|parrocchia|comitato di quartiere|orto condiviso|scout|senza scopo di lucro|dare una mano|dai una mano|rappresentante di classe|portiere|contralti|tenori)",
        ],
    ),
];

/// Writes as a customer, a student, a seeker, or only widens a circle.
pub(super) const BYSTANDER: Phrases = &[
    (
        English,
        &[
            "(your|their) (company|firm|team|shop|colleagues|people|technicians|installers) [has|have] [just] (delivered|installed|fitted|built|repaired|fixed|painted|designed|made|cleaned|printed|translated|insured|helped|saved|taught|served|sold|gave|did|organised|organized|won|moved) (our|us|my|me|the|a|it)",
            "(we|i) [have|ve] [also|already|still|both] (use|used|bought|love|ordered|read|own|switched to|rely on|like) your (software|tool|app|product|products|book|service|platform|course|machine|machines|bread|honey|services)",
            "(expanding|growing|widening|building|extending|building up) my [professional|own|personal] (network|circle|contacts|connections)",
            "(looking|like|love|hoping|want) to (connect|get in touch|exchange|get to know|meet) [with] (other|fellow|more|people|others|colleagues|someone)",
            "(interview you|interviewing you|student paper|school paper|seminar paper|term paper|thesis|dissertation|survey for|research project|phd on|class project|homework)",
            "(do you|would you) (know|recommend) [of] (a|any|someone|somebody) [good|decent|reliable] (lawyer|dentist|plumber|adviser|doctor|tutor|electrician|babysitter|vet|accountant|mechanic|builder|photographer|place)",
            "(i m|i am|i ll be|i will be|i ve been|i was) [currently|also|still] (looking|applying|searching) for (a|an|my|any) [new|first|next] (job|position|post|role|internship|placement|apprenticeship|flat|room|career|change|studio)",
            "(curious who|like to know who|wonder who|wondering who|no question|just thanks|just wanted to|only wanted to|is that normal|is it open|open to people)",
        ],
    ),
    (
        Spanish,
        &[
            "(su|tu|vuestra) (empresa|equipo|gente|tienda|técnicos) [nos|me] [ha|han] (instaló|instalaron|montó|entregó|arregló|pintó|ayudó|hizo|trajo|imprimió|tradujo|vendió|atendió|reparó|instalado|montado|salvó|nos|me)",
            "(usamos|uso|compramos|compré|leí|seguimos usando|utilizamos) (su|tu|vuestro|vuestra|sus|tus) (software|herramienta|app|producto|productos|libro|servicio|plataforma|curso|máquina|pan|miel)",
            "(ampliando|amplío|ampliar|haciendo crecer) mi [propia] (red|círculo|agenda)",
            "(gusta|gustaría|encanta|interesa) (conocer|conectar con|charlar con) (a|otros|otras|gente|colegas|más)",
            "(entrevistarle|entrevistarte|periódico de la facultad|revista escolar|tesis|tfg|tfm|trabajo de clase|encuesta para|trabajo de fin)",
            "(conoce|conoces|sabe de|sabes de|recomienda|recomiendas) [a] (un|una|algún|alguna|alguien) [buen|buena] (abogado|abogada|dentista|fontanero|asesor|médico|profesor|electricista|canguro|veterinario|mecánico|sitio)",
            "(quiero saber|me gustaría saber|queria saber|está abierto a|solo quería|es normal eso|sin pregunta)",
            "(busco|estoy buscando|ando buscando) [un|una|mi] [nuevo|primer] (trabajo|empleo|prácticas|beca|piso|habitación)",
        ],
    ),
    (
        French,
        &[
            "(votre|ton|ta|vos) (société|entreprise|équipe|boutique|boîte|techniciens) [nous] (a|ont|avez|avait) [nous] (posé|installé|livré|monté|réparé|peint|aidé|fait|imprimé|traduit|vendu|sauvé|refait)",
            "(nous|on|j) (utilisons|utilise|avons acheté|ai acheté|ai lu|adorons|adore) (votre|vos|ton|tes|ta) (logiciel|outil|appli|produit|produits|livre|service|plateforme|cours|machine|pain|miel)",
            "(élargis|élargir|agrandis|développe|étoffe) mon [propre] (réseau|cercle|carnet)",
            "(aime|aimerais|voudrais|plaisir de) (connaître|rencontrer|échanger avec|discuter avec) (d autres|des|d|les|quelqu)",
            "(vous interviewer|t interviewer|journal étudiant|journal du lycée|mémoire de|thèse|enquête pour)",
            "(connaissez vous|connais tu|tu connais|vous connaissez|recommandez vous) (un|une|quelqu un) [bon|bonne] (avocat|avocate|dentiste|plombier|conseiller|médecin|prof|électricien|nounou|vétérinaire|garagiste|endroit)",
            "(cherche à savoir|voudrais savoir|aimerais savoir|curieuse de savoir|curieux de savoir|est il ouvert|est elle ouverte|est ce normal|juste vous dire|juste merci)",
            "(je cherche|je recherche|je suis à la recherche) [d] (un|une|mon|du) [nouveau|premier] (emploi|stage|travail|poste|alternance|logement|appartement|apprentissage)",
        ],
    ),
    (
        German,
        &[
            "(ihre|deine|eure|ihr|euer|dein) (firma|team|betrieb|laden|monteure|leute|kollegen) (hat|haben) [im|uns|unsere|unser|letzten|gestern] * (montiert|geliefert|gebaut|repariert|gestrichen|geholfen|gemacht|gedruckt|übersetzt|verkauft|gerettet|installiert|eingebaut|organisiert)",
            "(wir|ich) (nutzen|nutze|benutzen|benutze|haben|habe|lieben|kaufen|lesen|lese) (ihre|ihr|dein|deine|eure|euer) (~software|software|tool|app|produkt|produkte|buch|service|plattform|kurs|maschine|brot|honig)",
            "(erweitere|vergrößere|baue|ausbauen) [gerade] (mein|meinen) [berufliches] (netzwerk|kreis|bekanntenkreis)",
            "(lerne gern|lerne gerne|möchte|würde gern|freue mich) [andere|weitere] * (kennen|kennenlernen|austauschen|vernetzen)",
            "(interviewen|studentenzeitung|schülerzeitung|seminararbeit|hausarbeit|bachelorarbeit|masterarbeit|dissertation|umfrage für|referat)",
            "(kennen sie|kennst du|können sie|kannst du) [mir] (einen|eine|jemanden) [guten|gute] (anwalt|anwältin|zahnarzt|klempner|berater|arzt|nachhilfe~|elektriker|babysitter|tierarzt|mechaniker|ort|fotografen)",
            "(neugierig wer|wüsste gern|möchte wissen|wollte nur|nur danke|ist das normal|auch für leute|offen für leute)",
            "(ich suche|suche selbst|bin auf der suche nach) (eine|einen|ein|einem|einer) [neue|neuen|neuer] (stelle|job|praktikum|ausbildung|wohnung|zimmer|wg|praktikumsplatz)",
        ],
    ),
    (
        Portuguese,
        &[
            "(sua|tua|vossa|seu|teu) (empresa|equipe|equipa|loja|pessoal|técnicos) [nos|já] (instalou|montou|entregou|consertou|pintou|ajudou|fez|imprimiu|traduziu|vendeu|salvou|reparou|arranjou|atendeu)",
            "(usamos|uso|compramos|comprei|li|adoro|utilizamos) (o|a|os|as) [seu|sua|teu|tua|vosso] (software|ferramenta|app|produto|produtos|livro|serviço|plataforma|curso|máquina|pão|mel|seu|sua)",
            "(ampliando|ampliar|aumentando|alargando|expandindo) [a] (minha|meu) (rede|círculo|network)",
            "(gosto de|gostaria de|queria|adoro) (conhecer|conectar com|trocar com|conversar com) (outros|outras|gente|colegas|mais|pessoas)",
            "(entrevistá lo|entrevistá la|te entrevistar|entrevistar te|jornal da faculdade|tcc|tese|trabalho da faculdade|pesquisa para)",
            "(conhece|conheces|sabe de|indica|recomenda) (um|uma|algum|alguma|alguém) [bom|boa] (advogado|advogada|dentista|encanador|consultor|médico|professor|eletricista|babá|veterinário|mecânico|lugar)",
            "(queria saber|gostaria de saber|curiosa para saber|é aberto a|está aberto a quem|isso é normal|só queria)",
            "(procuro|estou procurando|estou à procura de|ando à procura) [de] (um|uma|meu) [novo|primeiro] (emprego|trabalho|estágio|quarto|apartamento)",
        ],
    ),
    (
        Italian,
        &[
            "(sua|tua|vostra|suo|tuo) (azienda|ditta|squadra|negozio|tecnici|team) [ci] [ha|hanno] (montato|installato|consegnato|riparato|dipinto|aiutato|fatto|stampato|tradotto|venduto|salvato|ha)",
            "(usiamo|uso|abbiamo comprato|ho comprato|ho letto|adoro|utilizziamo) (il|la|i|le) (vostro|vostra|suo|sua|tuo|tua|vostri) (software|strumento|app|prodotto|prodotti|libro|servizio|piattaforma|corso|macchina|pane|miele)",
            "(allargando|allargo|ampliando|ampliare) la mia (rete|cerchia)",
            "(piace|piacerebbe|vorrei|interessa) (conoscere|collegarmi con|scambiare con|parlare con) (altri|altre|gente|colleghi|persone)",
            "(intervistarla|intervistarti|giornale studentesco|giornalino|tesi di|tesina|indagine per|ricerca per)",
            "(conosce|conosci|consiglia|mi consigli) (un|una|qualche|qualcuno) [bravo|brava|buon] (avvocato|dentista|idraulico|consulente|medico|insegnante|elettricista|tata|veterinario|meccanico|posto)",
            "(vorrei sapere|mi piacerebbe sapere|curiosa di sapere|è aperto anche|è normale|volevo solo)",
            "(cerco|sto cercando|sono in cerca di) [un|una|il] [nuovo|primo|mio] (lavoro|impiego|stage|tirocinio|stanza|casa|appartamento)",
        ],
    ),
];

/// Calls something a fraud, or tells of money lost on it.
pub(super) const SKEPTIC: Phrases = &[
    (
        English,
        &[
            "(obviously|clearly|probably|such|surely|total|complete|must be|is|was|were) [a|all] (scam|scams|fraud|fake|nonsense|rubbish|phishing)",
            "(lost|blew|wasted) * (on some|on crypto|on that|on a coin|on bitcoin|gambling|in crypto)",
            "(fell for|falls for|fall for|beware of|warn you|careful with|scammers wrote|scammer wrote|laughed at|gurus|guru|spam)",
            "(it|that|this) (isn t|is not|wasn t|was not|s not) (me|from me)",
            "(using|uses|copied|copies|stole|cloned) my (name|photo|photos|profile|picture)",
            "please report (it|him|her|them|that|the profile)",
            "(fake|bogus|phoney) (investments|investment|recruiter|recruiters|me|invoice|invoices)",
        ],
    ),
    (
        Spanish,
        &[
            "(una|pura|menuda|seguro|obvia|clara) [clara|obvia] (estafa|timo|fraude|estafa clarísima|tontería)",
            "(perdió|perdí|perdimos) * en (cripto~|bitcoin~|apuestas|bolsa)",
            "(cayó en|caí en|cuidado con|gurús|gurú|estafadores|spam)",
            "no (soy|era|fui|he sido) yo",
            "(usa|usan|usando|copió|copiaron|ha copiado|han copiado|clonó|clonaron) mi (nombre|foto|perfil)",
            "(denúncialo|denunciadlo|denúncienlo|repórtalo|repórtenlo|reportadlo)",
            "(falsas|falsos|falsa) (inversiones|inversión|reclutadores|facturas)",
        ],
    ),
    (
        French,
        &[
            "(une|évidemment|sûrement|belle|encore une|pure|grosse) [belle|vraie|grosse] (arnaque|escroquerie|foutaise)",
            "a perdu * (en|dans|avec|sur) (crypto~|bitcoin~|les cryptos|le bitcoin|bourse|des cryptos)",
            "(arnaque évidemment|tombé dans le panneau|méfie toi|méfiez vous|gourou|gourous|arnaqueurs|spam)",
            "ce n est [évidemment|bien sûr|pas] pas moi",
            "(copié|utilise|utilisé|usurpe|usurpé|volé) (ma|mon) (photo|nom|profil|identité)",
            "signalez (le|la|les) si",
            "(faux|fausses|fausse) (placements|placement|investissements|recruteur|recruteurs|factures)",
        ],
    ),
    (
        German,
        &[
            "(klar|klarer|eindeutig|natürlich|sicher|bestimmt|offensichtlich|war) [ein|eine|reiner|doch] (betrug|abzocke|quatsch|fake|phishing|schwindel)",
            "(mit|bei|durch) (krypto|bitcoin|kryptos|aktien) (verloren|verzockt|verbrannt)",
            "(reingefallen|hereingefallen|vorsicht vor|gurus|guru|betrüger|spam|verzockt)",
            "(das bin ich nicht|das bin nicht ich|das war ich nicht|bin das nicht ich|bin nicht ich)",
            "(meinen namen|mein foto|mein profil|mein bild) (kopiert|benutzt|missbraucht|geklaut|verwendet)",
            "(meldet|melde|melden sie) [bitte] (das profil|den account|das konto)",
            "(falsche|falschen|falscher|gefälschte|gefälschten) (anlagen|geldanlagen|geldanlage|anlageberater|recruiter|rechnungen)",
        ],
    ),
    (
        Portuguese,
        &[
            "(um|puro|claro|é|foi|era) [um] (golpe|burla|fraude|furada|golpe na certa)",
            "(perdeu|perdi|perdemos) * (em|com|no) (cripto~|bitcoin~|criptos|apostas|bolsa)",
            "(golpe na certa|caiu no|caí no|cuidado com|gurus|guru|golpistas|spam)",
            "não (sou|fui|era) eu",
            "(usando|usa|copiou|copiaram|clonaram|clonou) [a|o] (minha|meu) (foto|nome|perfil|conta)",
            "(denuncie|denunciem|denuncia) (se|esse|este|o perfil)",
            "(falsos|falsas|falso) (investimentos|investimento|recrutadores|boletos)",
        ],
    ),
    (
        Italian,
        &[
            "(una|chiara|ovvia|sicuramente|pura|classica) [classica|chiara] (truffa|fregatura|bufala|frode)",
            "(ha perso|ho perso|abbiamo perso) * (con|in|nelle) (cripto~|le cripto|bitcoin~|borsa|le criptovalute)",
            "(ci è cascato|ci sono cascato|attento a|attenti a|guru|truffatori|spam)",
            "non sono [stato|stata] io",
            "(copiato|usa|usando|rubato|clonato|clonano) (la mia|il mio) (foto|nome|profilo)",
            "(segnalatelo|segnalalo|segnalate il)",
            "(falsi|finti|false|finte) (investimenti|reclutatori|fatture)",
        ],
    ),
];

/// Speaks of a job of their own, got or sought for somebody near.
pub(super) const OWN_JOB: Phrases = &[
    (
        English,
        &[
            "(i m|im|i am) [a|an|just a|only a|still a|now a] [#|second|final|first|retired|junior|ward|primary|physics|maths|trainee] [year|school] [geology|law|nursing|phd|medical] (student|pupil|apprentice|trainee|intern|nurse|teacher|librarian|retired|pensioner|bus driver|farmer|baker|beginner)",
            "(i m|i am|im|we re) [still|quite|very] happy where (i am|we are)",
            "(your|his|her) old (job|post|position|desk)",
            "(i got|i ve got|got me|i start|i started|i m starting|i quit|i left|i love|i earn|i work|i lost|i was offered|they gave me|in my|my new|my old|my first|my last|my current|i applied for) [a|the|my|in|at] [new|next|old|first|last|current|permanent] (job|position|post|role|contract|shift|shifts|less|more|from home|nights|placement)",
            "(know|heard|happen to know|wondering) [if|whether|of] [your|any|the] (your|company|firm|team|any) * (hiring|openings|vacancies|jobs|looking for|hire)",
            "(my|our) (brother|sister|son|daughter|nephew|niece|cousin|friend|wife|husband|flatmate|partner|student) [is|was|s] [also|currently|still] (looking|searching|hoping|applying|after|wants)",
        ],
    ),
    (
        Spanish,
        &[
            "(soy|estudio|trabajo como|trabajo de) [una|un] (estudiante|alumna|alumno|becario|becaria|enfermera|enfermero|maestra|maestro|profesora|profesor|jubilado|jubilada|bibliotecaria|aprendiz|panadera|panadero|segundo|tercero|primero)",
            "(me dieron|me han dado|conseguí|he conseguido|empiezo|empecé|dejé|perdí|me ofrecieron|mi nuevo|mi primer|mi antiguo|mi último|en mi|otro) [el|un|mi|en el|en mi] [nuevo|primer] (puesto|trabajo|empleo|contrato|plaza)",
            "(sabes|sabe|sabéis|sabrás) si [en|tu|hay|la] (tu|vuestra|su|la|hay) * (buscan|contratan|vacantes|busca|contrata)",
            "(mi|nuestro) (hermano|hermana|hijo|hija|sobrino|sobrina|primo|prima|amigo|mujer|marido|cuñado) [también|está] (busca|buscando|quiere)",
            "(gracias por recomendarme|gracias por pasar mi|me contrató|me contrataste)",
        ],
    ),
    (
        French,
        &[
            "(je suis) [une|un|encore] (étudiante|étudiant|élève|stagiaire|apprentie|apprenti|infirmière|infirmier|institutrice|prof|professeure|retraité|retraitée|bibliothécaire|boulanger|doctorante|doctorant)",
            "(j ai eu|j ai décroché|j ai trouvé|j ai obtenu|je commence|j ai commencé|j ai quitté|j ai perdu|mon nouveau|mon premier|mon ancien|mon dernier|dans mon) [le|un|mon] [nouveau|premier] (poste|job|boulot|travail|emploi|cdi|contrat)",
            "(tu sais|sais tu|vous savez|savez vous|tu saurais) si [dans|chez|ta|votre] (ta|chez|ton|votre|on) * (cherche|recrute|embauche|cherchez)",
            "(mon|ma|notre) (frère|sœur|fils|fille|neveu|nièce|cousin|cousine|ami|femme|mari|beau frère|copain) [aussi] (cherche|recherche|voudrait)",
            "(pendant mon stage|mon premier cdi|de m avoir recommandé)",
        ],
    ),
    (
        German,
        &[
            "(ich bin|bin) [eine|ein|noch|selbst|gerade] (studentin|student|schülerin|schüler|praktikantin|azubi|krankenschwester|krankenpfleger|lehrerin|lehrer|rentner|rentnerin|bibliothekarin|bäckerin|bäcker|doktorandin|doktorand)",
            "(ich habe|ich hab|habe ich|ich beginne|ich fange|ich kündige|ich verdiene|ich hatte|mein neuer|meine neue|meinen neuen|meine alte|mein alter|mein erster|meine erste|in meiner|in meinem) [jetzt|die|den|einen|eine|endlich|weniger] [neue|neuen|erste|alten] (stelle|job|arbeit|vertrag|zusage|als|weniger|mehr|praktikum|arbeitsplatz)",
            "(weißt|wisst|wissen) (du|ihr|sie) [zufällig] ob [bei|deine|eure|ihre] (deine|eure|ihre|euch|bei|dein) * (sucht|suchen|einstellt|einstellen)",
            "(mein|meine|unser|unsere) (bruder|schwester|sohn|tochter|neffe|nichte|cousin|cousine|freund|frau|mann|schwager) (sucht|möchte|bewirbt|will)",
            "(dass du mich empfohlen|dass sie mich empfohlen)",
        ],
    ),
    (
        Portuguese,
        &[
            "(sou|estudo) [uma|um] (estudante|aluna|aluno|estagiária|estagiário|enfermeira|enfermeiro|professora|professor|aposentada|aposentado|reformado|bibliotecária|padeira|padeiro|doutoranda)",
            "(consegui|arranjei|começo|comecei|larguei|perdi|me deram|meu novo|meu primeiro|meu antigo|meu último|no meu|ganho menos) [o|um|no|meu|do] [novo|primeiro|que] (emprego|trabalho|cargo|posto|contrato|estágio|que)",
            "(sabe|sabes|saberia) se [a|na|o|em] (sua|tua|aí|seu|teu|empresa) * (precisa|contrata|contratando|procura|vagas|procuram)",
            "(meu|minha|nosso) (irmão|irmã|filho|filha|sobrinho|sobrinha|primo|prima|amigo|mulher|marido|cunhado) [também] (está procurando|procura|quer|está à procura|anda)",
            "(por me indicar|me contratou)",
        ],
    ),
    (
        Italian,
        &[
            "(sono) [una|un] (studentessa|studente|alunna|tirocinante|apprendista|infermiera|infermiere|maestra|maestro|insegnante|pensionata|pensionato|bibliotecaria|fornaio|dottoranda|dottorando)",
            "(ho avuto|ho trovato|ho ottenuto|inizio|ho iniziato|ho lasciato|ho perso|mi hanno dato|il mio nuovo|il mio primo|il mio vecchio|il mio ultimo|nel mio|guadagno meno) [il|un|lo|nel] [nuovo|primo] (posto|lavoro|impiego|contratto|stage|di)",
            "(sai|sapete|sa) se [la|il|nella|da] (tua|vostra|tuo|voi|sua|azienda) * (cerca|cercano|assume|assumono|assumete)",
            "(mio|mia|nostro|nostra) (fratello|sorella|figlio|figlia|nipote|cugino|cugina|amico|moglie|marito|cognato) [anche] (cerca|sta cercando|vorrebbe)",
            "(per avermi segnalato|per avermi raccomandato|mi ha assunto)",
        ],
    ),
];
