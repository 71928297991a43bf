//! Phrases that offer a position. The rule: the sender has one to fill; congratulations on a new
//! role say nothing, and the phrases of those who look for one themselves are told apart.

use super::super::Language::{English, French, German, Italian, Portuguese, Spanish};
use super::Phrases;

pub(super) const RECRUITMENT: Phrases = &[
    (
        English,
        &[
            "your (profile|background|experience|cv|skill set) is (exactly|just|precisely) what (we|i|my client|our client)",
            "@were [currently|actively|now|always|also|urgently] (hiring|recruiting|headhunting)",
            "(my client|our client|client of mine|client of ours|one of my clients) * (is|are|has|have|looking|seeking|hiring)",
            "@were [currently|now|actively|urgently|presently] (looking for|searching for|seeking|recruiting for|hiring for|sourcing) [a|an|some|several|multiple|#|talented|experienced|senior|top|strong|new] * (engineer|engineers|developer|developers|manager|managers|designer|designers|analyst|analysts|consultant|consultants|director|directors|scientist|scientists|lead|leads|candidate|candidates|talent|talents|professionals|nurse|nurses|accountant|executive|executives|architect|specialist|specialists|people to join|someone to join|head of|vp|cto|cfo)",
            "@im [also|currently] [a|an|the|working as a] [senior|tech|technical|it|executive|freelance|internal|in house|lead|independent|global|university] (recruiter|headhunter|talent acquisition|sourcer|recruitment consultant|talent partner|recruiting|recruitment|hr manager|hr business partner|talent manager|recruitment partner|talent scout|staffing)",
            "@im (recruiting|hiring|headhunting|sourcing)",
            "your (profile|background|experience|skills|skill set|skillset|cv|resume|expertise|career|work experience) * (match|matches|fit|fits|perfect|ideal|suit|suits|suitable|stood out|align|aligns|relevant|good fit|great fit|strong fit|impressed|impressive|interesting) * (role|roles|position|positions|job|opening|vacancy|opportunity|team|requirements|client|candidate|looking for|hiring)",
            "(role|position|opportunity|job|opening|vacancy) * (your|you) * (profile|background|experience|skills|skill set|skillset|cv|resume|expertise|interest you|might interest|could be interested|interested in|suit|great fit|good fit|perfect fit|fit|match|be interested)",
            "you (d be|would be|might be|could be|may be|are|seem) [like] (a|an|the) [very|really] (good|great|perfect|ideal|excellent|strong) (fit|match|candidate|addition)",
            "(job|career|employment|work|contract|freelance|full time|permanent) (opportunity|opportunities|opening|openings|offer|vacancy|vacancies) * (you|your|at|with|for|in)",
            "(exciting|great|new|fantastic|amazing|interesting|confidential|urgent|remote|senior|leadership) (role|roles|job|job opportunity|position|positions|opening|career opportunity|vacancy) * (you|your|with|for a|for an|based|my client|client|in our|on our|we have|available|company)",
            "(have|got|filling|working on|recruiting for|hiring for|fill) [a|an|this|several|some|#|multiple] [new|open|exciting|great|interesting|remote|senior|urgent] * (role|position|vacancy|opening|openings|positions|roles) [that|which|for|at|with|in|on|open|available|i think|you]",
            "(open|opened|available) (role|position|roles|positions|vacancy|vacancies) (at|in|on|with|for|that)",
            "(open|opposed) to [hearing about|discussing|exploring|considering|learning about|a|any|new] [new|a|other] (opportunity|opportunities|role|roles|position|positions|job|jobs|challenge|career|career opportunities|career move|move)",
            "(looking|searching|on the market) for [a|new|your next] [new|next] (challenge|role|opportunities|career move|career challenge|job opportunity) (at the moment|currently|right now|or|let me|please|i d|i would|we)",
            "(would|are|be|if) you * (interested|open|considering|exploring|keen) * (new role|new roles|new opportunities|new opportunity|job change|career opportunities|career opportunity|the role|this role|this position|the position|this opportunity|a role|joining us|joining our team|contract role|job)",
            "(send|share|forward|email) [me|us] [over] your [updated|latest|current] (cv|resume|curriculum)",
            "(your|updated|latest) (notice period|salary expectation|salary expectations|current ctc|expected ctc)",
            "(job description|jd) (attached|below|for|if|and|is|with)",
            "(urgent|immediate) (requirement|requirements|opening|openings|hiring|joiner|joiners|need) (for|of|at|in|with)",
            "(join|joining) our [growing|amazing|talented|international|dynamic|fast growing|engineering|sales|development|new] (team|company|startup) (as|in|at|of)",
            "(keep|consider) you * (future|upcoming) (roles|opportunities|positions|openings)",
            "(discuss|explore|talk about|share) * (potential|career|job|new|possible|current|future) (opportunity|opportunities|role|roles|openings|position)",
            "we (are|re) (expanding|growing|building) (our|the|a) * team * (looking|hiring|you|need|join|position|role|candidates)",
        ],
    ),
    (
        Spanish,
        &[
            "(estamos|estoy|seguimos) [actualmente] (contratando|reclutando|seleccionando|buscando) [a|un|una|perfiles|talento|personal|profesionales|candidatos|desarrolladores|ingenieros]",
            "(buscamos|busco|estamos buscando|estoy buscando|estamos en búsqueda de|necesitamos|seleccionamos) [un|una|a|varios|nuevos] * (perfil|perfiles|desarrollador|desarrolladora|desarrolladores|ingeniero|ingeniera|ingenieros|candidato|candidata|candidatos|talento|analista|comercial|comerciales|consultor|consultores|director|responsable|técnico|profesional|profesionales|vendedor|diseñador|programador|programadores|gerente|jefe)",
            "(tu|su) (perfil|experiencia|trayectoria|cv|currículum) * (encaja|encajar|encajaría|ajusta|se adapta|interesante|interesa|ideal|perfecto|llamó|coincide|cumple|cuadra|adecuado|atención) * (vacante|puesto|posición|oferta|proceso|oportunidad|cliente|rol|equipo|empresa|buscamos|buscando|proyecto)",
            "(vacante|vacantes|oferta de trabajo|oferta de empleo|oferta laboral|puesto|posición|oportunidad laboral|oportunidad profesional|oportunidad de trabajo|oportunidad de empleo|proceso de selección|proyecto) * (interesar|interesarte|interesarle|interese|encajar|encaja|para ti|para usted|tu perfil|su perfil|perfil|contigo|cliente|abierta|abierto|disponible|abierto actualmente)",
            "(tengo|tenemos|manejo|gestiono|contamos con) [una|un|varias|algunas|abierta|abierto] [nueva|nuevas|interesante] (vacante|vacantes|oferta|ofertas|oportunidad laboral|posición|posiciones|puesto|proceso|procesos|búsqueda|oportunidades laborales)",
            "(soy|trabajo como) [el|la|una|un] (reclutador|reclutadora|headhunter|recruiter|técnico de selección|técnica de selección|consultora de selección|consultor de selección|talent acquisition|hr|seleccionador|it recruiter)",
            "(abierto|abierta|interesado|interesada|dispuesto) (a|en) [escuchar|valorar|conocer|explorar] [nuevas|una|un|otras|nuevos|propuestas] (oportunidad|oportunidades|oferta|ofertas|retos|propuestas|cambio|laborales|reto)",
            "(envía|envíame|enviarme|envíe|envíeme|mándame|pasarme|compartirme|compartas|comparte|remitir) [tu|su] (cv|currículum|hoja de vida|curriculum)",
            "(únete|unirte|incorporarte|incorporar|sumarte|súmate) a nuestro equipo",
        ],
    ),
    (
        French,
        &[
            "(nous recrutons|je recrute|on recrute|nous embauchons|recrutons actuellement|mon client recrute|notre client recrute|recrute pour)",
            "(nous recherchons|je recherche|nous cherchons|je cherche|on cherche|mon client recherche|notre client recherche|à la recherche) [actuellement|un|une|d un|d une|des|de] * (profil|profils|développeur|développeuse|développeurs|ingénieur|ingénieure|ingénieurs|candidat|candidate|candidats|commercial|commerciaux|consultant|consultante|consultants|directeur|responsable|chef de projet|technicien|comptable|analyste|talents|manager|infirmier|infirmière)",
            "(votre|ton) (profil|parcours|expérience|cv) * (correspond|correspondre|correspondrait|intéresse|intéressant|attention|adéquation|retenu|colle|parfait|idéal|interpellé|matche|intéressé) * (poste|offre|opportunité|recherche|recherchons|mission|client|équipe|besoin|besoins|recrutement|projet)",
            "(poste|offre d emploi|opportunité|opportunité professionnelle|opportunité de carrière|mission|cdi|offre) * (intéresser|intéresse|correspond|correspondre|votre profil|ton profil|pour vous|pour toi|mon client|notre client|au sein|à pourvoir|votre parcours|pourvoir)",
            "(je suis|en tant que) [un|une] (recruteur|recruteuse|chasseur de têtes|chasseuse de têtes|chargé de recrutement|chargée de recrutement|consultant en recrutement|consultante en recrutement|talent acquisition|responsable recrutement|chargée de recrutements|recruteur it)",
            "(à l écoute|en recherche|en veille|ouvert à|ouverte à|ouvert|à l écoute du) [de|d|du|a|à] [nouvelles|nouvelle|marché|un|une|de] [opportunité|opportunités|nouveau poste|nouveau challenge|nouveau défi|marché|changement]",
            "(cabinet|agence) de recrutement",
            "(envoyez|envoyer|envoie|transmettre|transmettez|partager|adresser) [moi|me|nous] [votre|ton] (cv|curriculum)",
            "(rejoindre|rejoignez|rejoins|intégrer) (notre|nos|l|une|nos) (équipe|équipes|entreprise|cabinet|esn) * (tant que|poste|cdi|comme|profil|recrut~)",
            "(plusieurs|des|nos) (postes|offres|opportunités) [sont] (ouverts|ouvert|à pourvoir|ouvertes|disponibles|en cdi)",
        ],
    ),
    (
        German,
        &[
            "suchen [wir|noch|aktuell] (entwickler|entwicklerinnen|ingenieure|fachkräfte|talente|mitarbeiter)",
            "(wir suchen|ich suche|suchen wir|suche ich|wir sind auf der suche nach|ich bin auf der suche nach|mein kunde sucht|unser kunde sucht|mein mandant sucht|unser mandant sucht) [aktuell|derzeit|gerade|für|momentan|noch|für meinen kunden|für unseren kunden|für einen kunden|für einen unserer kunden] * (entwickler|entwicklerin|ingenieur|ingenieurin|ingenieure|kandidaten|mitarbeiter|mitarbeiterin|projektleiter|berater|vertriebler|leiter|manager|spezialisten|fachkräfte|experten|talente|verkäufer|consultant|teamleiter|pflegefachkräfte|buchhalter|entwicklerinnen|kollegen|kolleginnen|controller|architekten)",
            "(wir stellen ein|stellen wir ein|wir stellen aktuell ein)",
            "(dein|ihr|deine|ihre) (profil|lebenslauf|erfahrung|werdegang|qualifikation|hintergrund|erfahrungen|kenntnisse) * (passt|passen|passend|interessant|aufmerksam|spannend|überzeugt|gefällt|gefallen|aufgefallen|beeindruckt|ideal|perfekt) * (position|stelle|rolle|vakanz|job|kunden|team|aufgabe|mandanten|unternehmen|suche|suchen|projekt|anforderungen)",
            "(position|stelle|vakanz|jobangebot|stellenangebot|karrierechance|karrieremöglichkeit|karrieremöglichkeiten|festanstellung|jobmöglichkeit|projektanfrage|rolle) * (sie|dich|dir|ihnen|dein profil|ihr profil|kunden|mandanten|zu besetzen|besetzen|passen|interessant|interessieren)",
            "(offene|spannende|interessante|vakante|neue|passende|attraktive|vielversprechende|unbefristete) (position|stelle|positionen|stellen|vakanz|vakanzen|joboption|jobangebote|rolle|jobs|karrierechance|stellenangebote) (als|bei|in|im|für|die|zu besetzen|zu vergeben|anbieten|vorstellen|anzubieten|haben|habe)",
            "(ich bin|als|ich arbeite als) [ein|eine|it|tech|senior] [it|tech] (recruiter|recruiterin|headhunter|headhunterin|personalberater|personalberaterin|personalvermittler|personalvermittlerin|personalreferentin|personalreferent|talent acquisition|personaldienstleister)",
            "(offen|interesse|aufgeschlossen|interessiert|wechselwillig) (für|an) [eine|einer|einen|neue|neuen|einem|beruflichen] [neuen|neue|beruflichen] [berufliche|beruflichen] (herausforderung|herausforderungen|position|positionen|stelle|jobangebote|jobs|möglichkeiten|karrieremöglichkeiten|wechsel|jobwechsel|veränderung|rolle|aufgabe|aufgaben|perspektive|perspektiven|stellen|optionen)",
            "(berufliche|beruflichen|neue|neuen) (herausforderung|veränderung|perspektive|perspektiven|herausforderungen) (interessiert|offen|suchen|suchst|anbieten|bieten|vorstellen|interessant|für sie|für dich)",
            "(schick|schicke|schicken|senden|sende|zusenden) * (deinen|ihren|aktuellen) [aktuellen] (lebenslauf|cv)",
            "(verstärkung|verstärkst|verstärken|ergänzung) [für|du|sie] (unser|unserem|unser~) team",
        ],
    ),
    (
        Portuguese,
        &[
            "(estamos|estou|seguimos) [atualmente|com|a] (contratando|recrutando|selecionando|recrutar|contratar|vagas abertas|vaga aberta|processo seletivo)",
            "(buscamos|procuramos|estamos buscando|estou buscando|estamos à procura|estamos procurando|busco|procuro|estamos em busca) [de|um|uma|por|profissionais|novos] * (profissional|profissionais|desenvolvedor|desenvolvedora|desenvolvedores|engenheiro|engenheira|engenheiros|candidato|candidatos|talentos|analista|analistas|perfil|perfis|vendedor|vendedores|consultor|consultores|gerente|programador|programadores|especialista|coordenador|técnico)",
            "(seu|teu|o seu) (perfil|currículo|cv) * (encaixa|encaixar|compatível|aderente|aderência|interessante|interessou|ideal|corresponde|enquadra|combina|match|atenção|alinhado|adequa) * (vaga|posição|oportunidade|cliente|empresa|equipe|equipa|projeto|função|buscando|procuramos|busca)",
            "(vaga|vagas|oportunidade de emprego|oportunidade de trabalho|oportunidade profissional|processo seletivo|oferta de emprego|posição|oportunidade de carreira|projeto) * (interessar|interesse|interessado|interessada|seu perfil|teu perfil|para você|com seu perfil|meu cliente|cliente|aberta|abertas|perfil|disponível|encaixa)",
            "(tenho|temos|trabalho com) [uma|um|algumas|várias|aqui] [nova|ótima|excelente|novas] (vaga|vagas|oportunidade profissional|posição|oportunidade de emprego|oportunidade de trabalho|processos seletivos)",
            "(sou|trabalho como) [o|a|uma|um|tech|it] (recrutador|recrutadora|recruiter|headhunter|talent acquisition|analista de rh|consultora de rh|tech recruiter|analista de recrutamento|consultor de recrutamento|consultora de recrutamento)",
            "(aberto|aberta|disponível|interesse) (a|para|em) [ouvir|avaliar|discutir|conhecer|receber] [novas|uma|um|novos|propostas|sobre] [nova] (oportunidade|oportunidades|desafio|desafios|propostas|proposta|vaga|mudança|vagas)",
            "(envia|envie|enviar|me envia|me manda|mande|encaminhar|encaminhe|compartilhar|compartilhe) [me|o|seu|teu|o seu|o teu] [seu] (cv|currículo|curriculum)",
            "(venha|vem|junte se|junta te|integrar|fazer parte|faça parte) * (nosso time|nossa equipe|nossa equipa|ao time)",
        ],
    ),
    (
        Italian,
        &[
            "(stiamo|sto) [attualmente] (assumendo|selezionando|reclutando|ricercando|cercando) [un|una|nuovi|dei|profili|candidati|personale|sviluppatori|figure|per]",
            "(cerchiamo|cerco|ricerchiamo|selezioniamo|siamo alla ricerca|sono alla ricerca|siamo in cerca|il mio cliente cerca|ricerchiamo per) [un|una|di|nuovi|dei|di un|di una] * (profilo|profili|sviluppatore|sviluppatrice|sviluppatori|ingegnere|ingegneri|candidato|candidata|candidati|talenti|analista|commerciale|commerciali|consulente|consulenti|figura|figure|tecnico|tecnici|responsabile|manager|venditori|programmatore|programmatori|agenti|contabile|progettista)",
            "(tuo|suo) (profilo|cv|percorso|curriculum|background) * (in linea|adatto|interessante|compatibile|ideale|corrisponde|colpito|attenzione|perfetto|coerente|interessa) * (posizione|ruolo|opportunità|cliente|ricerca|azienda|team|selezione|offerta|cercando|vacancy|progetto|posto)",
            "(posizione|ruolo|offerta di lavoro|opportunità lavorativa|opportunità professionale|opportunità di lavoro|opportunità di carriera|selezione|posto di lavoro|posizione aperta|vacancy) * (interessare|interessarti|interessarle|interessa|tuo profilo|suo profilo|per te|per lei|mio cliente|cliente|aperta|in linea|profilo|interessante|disponibile)",
            "(ho|abbiamo|seguo|gestisco) [una|un|diverse|alcune|aperta|varie] [nuova|interessante|nuove] (posizione|posizioni|opportunità lavorativa|opportunità professionale|offerta di lavoro|selezione|selezioni|ricerca di personale|opportunità di lavoro|posizioni aperte)",
            "(sono|lavoro come) [un|una|it|tech] (recruiter|headhunter|selezionatore|selezionatrice|talent acquisition|hr specialist|cacciatore di teste|it recruiter|hr|consulente di selezione)",
            "(aperto|aperta|interessato|interessata|disponibile|valutando) [a|ad] [valutare|ascoltare|considerare|nuove|nuovi|una|un|conoscere] [nuove|una|nuova|nuovi] (opportunità|sfide|proposte|offerte|sfida|proposta|ruolo|cambiamento|proposte lavorative)",
            "(inviami|mandami|inviarmi|mandarmi|mi invii|mi mandi|condividere|inviare|invia) [il] [tuo|suo] (cv|curriculum)",
            "(entrare|unirti|unirsi|entra) [a far parte] (nel|del|al) nostro team",
        ],
    ),
];

/// Looks for a position, and so offers none, whatever else is said of it.
pub(super) const APPLIES: Phrases = &[
    (
        English,
        &[
            "(i|i ve|i have|i d like to|would like to|like to|want to) [just|recently|also] (apply|applied)",
            "(i|i m|i am|me) [am|currently|actively|also] (looking|searching|hunting) for [a|an|new|my next] * (job|jobs|role|position|internship|work|opportunities|opportunity)",
            "(my cv|my resume|my application)",
            "(are you|is your company|is your team|you are|you re|if you are) [currently|still|also] hiring",
            "(send|sent|share) you my (cv|resume|portfolio)",
        ],
    ),
    (
        Spanish,
        &[
            "(postularme|postulé|me postulo|apliqué|mi candidatura|mi perfil|mi cv|mi currículum)",
            "(estoy interesado en|estoy interesada en|me interesa) (la|el|tu|su|vuestra) (vacante|puesto|oferta|posición)",
            "(busco|estoy buscando) (trabajo|empleo|prácticas|nuevas oportunidades)",
        ],
    ),
    (
        French,
        &[
            "(je|j ai|j aimerais|à) (postule|postulé|postuler|candidate)",
            "(ma candidature|mon cv|mon profil)",
            "je suis (intéressé|intéressée) par (le|ce|votre|l) (poste|offre)",
            "(je cherche|je recherche|à la recherche d) (un emploi|un stage|un travail|une alternance|un poste|emploi)",
        ],
    ),
    (
        German,
        &[
            "(ich|mich) * (bewerbe|beworben|bewerben)",
            "(mein lebenslauf|meinen lebenslauf|meine bewerbung)",
            "ich (suche|bin auf der suche nach) [einen|eine|einem|einer|gerade|aktuell] [neuen|neue] (job|stelle|praktikum|arbeit|ausbildungsplatz|anstellung)",
            "(suchst du|sucht ihr) noch jemanden",
        ],
    ),
    (
        Portuguese,
        &[
            "(tenho interesse na vaga|me candidatar|candidatei|candidatar me|minha candidatura|meu currículo|meu cv|meu perfil)",
            "(procuro|busco|estou procurando|estou à procura de) (emprego|trabalho|estágio|recolocação|uma vaga|novas oportunidades)",
        ],
    ),
    (
        Italian,
        &[
            "(candidarmi|la mia candidatura|il mio cv|il mio profilo|mi sono candidato|mi sono candidata|posso inviare il cv)",
            "(mi interessa|sono interessato a|sono interessata a) (la|alla|il) (posizione|offerta|ruolo)",
            "(cerco|sto cercando) (lavoro|un lavoro|un impiego|uno stage|nuove opportunità)",
        ],
    ),
];
