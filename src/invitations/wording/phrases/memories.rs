//! What only those remember who were there: who the other was, where one served, who sat beside whom.

use super::super::Language::{English, French, German, Italian, Portuguese, Spanish};
use super::Phrases;

/// Who the reader was to the sender then, or the sender to the reader.
pub(super) const YOU_WERE: Phrases = &[
    (
        English,
        &[
            "(you|i) (were|was) (the|my|our|a|your) [first|old|favourite|favorite|second|late|student|junior|ski|swimming|maths|chemistry] (ta|tutor|teacher|boss|manager|mentor|supervisor|trainer|coach|captain|intern|student|lab partner|roommate|flatmate|neighbour|neighbor|prefect|instructor|professor|midwife|nurse|doctor|counsellor|leader|examiner|buddy|deputy|assistant|apprentice|goalkeeper|drummer|bassist|singer|one who)",
            "(we) (walked|queued|shared|carried|slept|sang|dug|rowed|marched|cried|laughed|hid|camped|missed|got lost|broke|painted|cooked|danced|hitchhiked|smoked|swapped|froze|survived|waited) [out|the|a|up|our|in|on|together|for]",
            "you (snored|taught me|lent me|drove me|sat next|sat behind|sat in front|hired me|trained me|called me|beat me|rescued me|borrowed|stole my|spilled|kept asking|always wore|used to)",
            "(remember|recognise|recognize|forget|forgotten|still recall) (me|sergeant|mr|mrs|miss|coach|old|the time|when we|that night|our) ",
            "(still asks about us|asks about us all|the old gang|the old crew|the old team)",
        ],
    ),
    (
        Spanish,
        &[
            "(eras|fuiste|eres|usted era|usted fue|yo era|yo fui|fui) (mi|el|la|tu|nuestro|nuestra|su) [primer|primera|antigua|antiguo] (profe|profesor|profesora|jefe|jefa|tutor|tutora|compañer~|vecin~|entrenador|entrenadora|alumn~|capitán|becari~|monitor|monitora|portero|que tocaba|que|padrino|quique)",
            "yo (os|te|le) (llevaba|dejaba|prestaba|pasaba|enseñaba|acompañaba|arreglaba|cortaba|veía|copiaba)",
            "(me|nos) (copiabas|sentabas|prestabas|ganabas|llevabas|enseñabas|dabas clase|diste clase)",
            "(primer|segundo|tercer|cuarto|quinto|sexto) (año|curso|grado) [del|de|b|a]",
        ],
    ),
    (
        French,
        &[
            "(tu|vous|j) (étais|étiez|étais) (mon|ma|le|la|notre|votre|ton|ta) [premier|première|ancien|ancienne] (prof|professeur|chef|cheffe|tuteur|tutrice|maître|voisin|voisine|entraîneur|élève|stagiaire|capitaine|moniteur|monitrice|coloc|binôme|parrain|marraine|patron|patronne)",
            "(nous étions|on était|nous avons été|on a été) (bénévoles|ensemble|voisins|voisines|collègues|dans|à la|au|assis|assises|coincés|en|internes|stagiaires|colocs|binômes|les deux)",
            "(pas oublié|t as pas oublié|vous n avez pas oublié|c est bien toi|c est bien vous|tu te rappelles|vous vous rappelez)",
            "(vous|toi) (à|au|aux) l [accueil|la|le] ",
        ],
    ),
    (
        German,
        &[
            "(du|sie|ich) (warst|waren|war) * (mein|meine|dein|deine|ihr|ihre|unser|unsere) [erster|erste|alter|alte] (chef|chefin|lehrer|lehrerin|tutor|tutorin|nachbar|nachbarin|trainer|trainerin|hiwi|praktikant|praktikantin|azubi|kapitän|betreuer|betreuerin|mitbewohner|mitbewohnerin|ausbilder|ausbilderin|schüler|schülerin|student|studentin|banknachbar|banknachbarin)",
            "(du bist|du hast) (immer|damals|doch|ständig|jeden) ",
            "(kennen wir uns|kennt ihr euch|kennst du mich|bist du nicht der|bist du nicht die|bist du der|bist du die) [nicht|noch|aus|vom|von]",
            "(in|auf|aus) (derselben|demselben|denselben|der selben|dem selben|der gleichen) (wg|klasse|schule|station|abteilung|schicht|band|mannschaft|uni|straße|kaserne|reise|jahrgang|stufe|bank|gruppe)",
            "(dein|ihr) (rat|tipp|hinweis) (von|neulich|war|hat)",
        ],
    ),
    (
        Portuguese,
        &[
            "(você foi|você era|tu eras|foste|eras|eu fui|eu era|fui|o senhor foi|a senhora foi) (minha|meu|a minha|o meu|sua|seu|nossa|nosso|teu|tua) [primeira|primeiro|antiga] (veteran~|professor~|prof|chefe|tutor~|vizinh~|treinador~|alun~|estagiári~|capitão|monitor~|colega|calour~|orientador~|catequista|médic~|enfermeir~)",
            "(a gente|nós) (dividiu|dividimos|estudou|trabalhou|morou|tocou|jogou|viajou|dançou|cantou|estagiou|remou|serviu|esperou|ficou|partilhámos|partilhamos)",
            "(me deu trote|me emprestou|me ensinou a|sentava na|sentavas|sentava atrás|você no|eu no caixa|respondendo ao que|em resposta ao que)",
            "(dividimos|partilhámos|rachamos) [o|a|um|uma] (táxi|quarto|apartamento|carona|boleia|casa|mesa|uber|barraca|tenda)",
        ],
    ),
    (
        Italian,
        &[
            "(eri|lei era|lei è stato|lei è stata|sei stato|sei stata|ero|sono stato|sono stata) (il|la|un|una) (mio|mia|tuo|tua|suo|sua|nostro|nostra) [primo|prima|vecchio|vecchia] (prof|professore|professoressa|capo|tutor|vicino|vicina|allenatore|allenatrice|alunno|alunna|stagista|capitano|maestro|maestra|istruttore|compagno|compagna|superiore|collega)",
            "(ti chiamavamo|ti chiamavano|ci chiamavano|ti ricordi|dimmi che ti ricordi|si ricorda|vi ricordate|non dormivi|ti sedevi|mi copiavi|mi prestavi)",
            "(ho viaggiato|ho lavorato|ho studiato|ho cantato|ho giocato|ho navigato|ho fatto la naja|ho fatto il militare) con (lei|te|voi)",
        ],
    ),
];

/// Where people served, studied and spent their youth, in the words that only such places have.
pub(super) const SERVED: Phrases = &[
    (
        English,
        &[
            "(mess deck|barracks|regiment|platoon|hms|uss|depot|night shift|section leader|marching band|summer camp|scout camp|boarding school|dorm|dormitory|organic lab|freshers|homeroom|sixth form|choir tour|school play|rowing crew|field trip|high school|ward|canteen)",
        ],
    ),
    (
        Spanish,
        &[
            "(mili|cuartel|regimiento|campamento|internado|colegio mayor|instituto|bachillerato|cole|colimba|secundaria|orfeón|tuna|banco del fondo|último banco|viaje de fin de curso|erasmus)",
        ],
    ),
    (
        French,
        &[
            "(légion|régiment|caserne|service militaire|colo|colonie|internat|pensionnat|terminale|fac|cité u|sergent|adjudant|bizutage|foyer|troisième|seconde c|classe verte|erasmus|fanfare)",
        ],
    ),
    (
        German,
        &[
            "(zivildienst|zivi|bundeswehr|kaserne|kompanie|jugendherberge|klassenfahrt|internat|lehrstuhl|hiwi|wohnheim|abschlussball|oberstufe|konfirmation|posaunenchor|bachchor|skilager|ferienlager|erasmus|fsj|studentenwohnheim)",
        ],
    ),
    (
        Portuguese,
        &[
            "(tropa|quartel|regimento|república|colégio|colégio interno|residência universitária|acampamento|trote|praxe|ensino médio|cursinho|residência médica|erasmus|missa|coral|batalhão)",
        ],
    ),
    (
        Italian,
        &[
            "(naja|caserma|scaglione|militare|collegio|liceo|gita|quinta|colonia|studentato|oratorio|servizio civile|erasmus|battaglione|terza media|campo scout|convitto)",
        ],
    ),
];
