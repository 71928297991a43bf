//! What the reader is to pay, for whom, and before what: the frames that scams of every kind share.
//! The rule: a frame holds a verb of paying and a sum or a pretext, never a story.

use super::super::Language::{English, French, German, Italian, Portuguese, Spanish};
use super::Phrases;

/// A sum that the reader is to send, or that somebody else wants of them.
pub(super) const DEMAND: Phrases = &[
    (
        English,
        &[
            "(lend|loan|spot|advance|front) me [just|only] #",
            "(venmo|zelle|paypal|cashapp|wire|cash app) (me|it|the|to)",
            "(send|wire|transfer|lend|loan|venmo|paypal|zelle|cashapp|cash app|spot|forward|advance|revolut|western union|deposit|remit) [me|us|him|her|them|over|it|the|just|back|a|only] * @sum",
            "(need|needs|want|wants|asks for|asking for|demand|demands|requires|require|short|short of|missing|lacking|only lacks) [another|only|just|about|the|some|around|an] (@sum|money for|money to|cash for|cash to)",
            "(pay|cover|settle|front|contribute|refund) [just|only|the|a|an|me|my|them|for|that|it|with] [small|one off|refundable|fee|deposit|bill|rest] [of] (@sum)",
            "@sum (for the|for a|for my|for her|for his|towards|toward) [a|the] (ticket|flight|visa|medicine|operation|surgery|lawyer|bail|hospital|hotel|rent|customs|taxi|bus|passport|embassy|fuel|courier|agent|notary|insurance|registration|booking|deposit|clearance|hacker|processing)",
        ],
    ),
    (
        Spanish,
        &[
            "(préstame|prestarme|déjame|dejarme|prestas) #",
            "(hazme|me haces|haces|haz|hacerme|me hagas) [tú] (el|un|una) (bizum|transferencia|ingreso|giro|depósito)",
            "(mándame|mándeme|envíame|envíe|envíenos|envíenme|envíeme|manda|transfiere|transfiéreme|transfiera|préstame|prestarme|préstanos|hazme|ingresa|ingrese|ingreses|ingresar|deposita|deposite|depositas|depositar|abona|abone|abonar|pague|paga|pagas|pagar|girar|gira|gíreme|enviar|mandar|transferir|enviarme|mandarme|transferirme|dejarme|déjame) [me|solo|por|bizum|el|la|los|las] * @sum",
            "(necesito|necesitamos|necesita|falta|faltan|piden|pide|pidan|exigen|exige|cobran|cuesta|hacen falta|hay que pagar|quieren) [solo|me|nos|unos|los|otros|pagar] (@sum|dinero para|plata para|unos # euros)",
            "@sum (para|del|de|por) [el|la|los|un|mi|su] (billete|pasaje|vuelo|visado|visa|medicinas|medicamentos|operación|cirugía|abogado|fianza|hospital|hotel|alquiler|aduana|taxi|pasaporte|embajada|gasolina|mensajero|gestor|notario|seguro|inscripción|reserva|trámite|trámites|aval|curso|gestión|tasa|tasas|hacker)",
        ],
    ),
    (
        French,
        &[
            "(prête|prêter|avance|avancer|passe) [moi] #",
            "(fais|faire|fait|faites) [moi|nous] (un|le) (virement|lydia|paypal|transfert|mandat|western union)",
            "(envoie|envoyez|envoyer|vire|virez|virer|verse|versez|verser|prête|prêtez|prêter|avance|avancer|avancez|transfère|transférer|transférez|dépose|déposez|déposer|règle|réglez|régler|paie|paye|payez|payer|paies|acquitter|dépanner|lydia) [moi|nous|lui|les|la|le|de|juste|seulement] * @sum",
            "(il me faut|il nous faut|il faut|il manque|il me manque|il ne manque que|besoin de|réclame|réclament|réclamait|demande|demandent|exige|exigent|me manque|manque|veut|veulent) [juste|que|plus|encore|payer|régler|les] (@sum|argent pour|d argent pour|de l argent pour)",
            "@sum (pour|de|d) [le|la|les|l|un|mon|son] (billet|vol|visa|médicaments|opération|avocat|caution|hôpital|hôtel|loyer|douane|taxi|passeport|ambassade|essence|coursier|transporteur|notaire|assurance|inscription|réservation|dossier|frais|huissier|timbre|timbres|hacker)",
        ],
    ),
    (
        German,
        &[
            "(leih|leihe|leihst|borg|borgst|borge) [du] mir #",
            "(überweisung|eilüberweisung) (an|auf|über|von) * @sum",
            "(schick|schicke|schicken|schickst|sende|senden|überweis|überweise|überweisen|überweist|leih|leihe|leihen|leihst|zahl|zahle|zahlen|zahlst|bezahlen|strecke|vorstrecken|auslegen|einzahlen|paypal|hinterlegen|begleichen|entrichten) [mir|uns|ihm|ihr|sie|du|bitte|nur|die|den|einfach] * @sum",
            "(brauche|brauchen|braucht|fehlen|fehlt|benötige|benötigen|verlangt|verlangen|will|wollen|fordert|fordern|bräuchte) [nur|noch|mir|uns|dafür|sofort|dringend|die] [noch|nur|dringend] (@sum|geld für|das geld für)",
            "@sum [kaution|gebühr|vorab|im voraus|anzahlung|vorkasse] (überweisen|schicken|zahlen|bezahlen|auslegen|vorstrecken|leihen|senden|einzahlen|hinterlegen|begleichen|fällig)",
            "@sum * (an den|an die|an das|aufs konto|auf das konto|auf dieses konto|vorab|im voraus|vorkasse)",
            "@sum (für|fürs) [das|den|die|ein|meine|ihre] (ticket|flug|visum|medikamente|operation|op|anwalt|kaution|krankenhaus|hotel|miete|zoll|taxi|pass|botschaft|benzin|kurier|agenten|notar|versicherung|anmeldung|buchung|bearbeitung|gebühr|gebühren|spedition|hacker|freigabe)",
        ],
    ),
    (
        Portuguese,
        &[
            "(empresta|emprestar|adianta|adiantar) [me] #",
            "(faz|fazer|faça|faz me|manda|mandar) [tu|você|me] (um|o|esse) (pix|mbway|mb way|depósito|transferência)",
            "(manda|mande|mandar|envia|envie|enviar|transfere|transfira|transferir|empresta|empreste|emprestar|deposita|deposite|depositar|deposita|paga|pague|pagar|pagas|faz|faça|fazer|faz me|adianta|adiantar|adianto) [me|um|uma|só|o|a|pix|mbway|mb way|esse] * @sum",
            "(preciso|precisamos|precisa|falta|faltam|só falta|pedem|pede|pediu|exigem|exige|cobram|querem|quer) [só|de|me|uns|os|mais|pagar] (@sum|dinheiro para|dinheiro pra|o dinheiro)",
            "(pix|transferência|depósito|mb way|mbway) (de|no valor de) @sum",
            "@sum [no|por|via|pelo|de|em] (pix|mb way|mbway)",
            "@sum (para|pra|pro|de|do|da) [o|a|os|um|uma|meu|minha] (bilhete|passagem|voo|visto|remédio|remédios|medicamentos|operação|cirurgia|advogado|fiança|caução|hospital|hotel|renda|aluguel|alfândega|táxi|uber|passaporte|embaixada|gasolina|estafeta|despachante|despacho|cartório|seguro|inscrição|reserva|taxa|cadastro|liberação|hacker)",
        ],
    ),
    (
        Italian,
        &[
            "(prestami|prestarmi|presti|anticipami|anticiparmi) [mi] #",
            "(fai|fare|fammi|farmi|faccia|faresti|serve|bisogno di|disporre) [tu] (un|il|una|la) (bonifico|ricarica|versamento|postepay) [riservato|urgente|immediato|a|di|per|su|sulla|sul]",
            "(manda|mandi|mandami|mandarmi|mandare|invia|invii|inviami|inviare|bonifica|bonificare|trasferisci|trasferire|presta|prestami|prestarmi|prestare|versa|versi|versare|versami|deposita|depositi|depositare|paga|paghi|pagare|anticipa|anticipare|anticiparmi|ricarica|ricaricare|ricaricarmi|ricaricami|saldare|farmi|fammi|fai) [me|mi|solo|un|una|il|la|bonifico|ricarica] * @sum",
            "(mi servono|ci servono|servono|serve|bastano|mancano|manca|chiede|chiedono|esige|esigono|vogliono|vuole|pretendono|ho bisogno di|mi mancano|occorrono) [solo|altri|di|i|pagare|subito] (@sum|soldi per|i soldi per|denaro per)",
            "(bonifico|ricarica|versamento|postepay|caparra) (di|da|per) @sum",
            "@sum (per|di|del|dell) [il|la|lo|l|un|mio|le] (biglietto|volo|visto|medicine|operazione|intervento|avvocato|cauzione|ospedale|hotel|albergo|affitto|dogana|taxi|passaporto|ambasciata|benzina|corriere|notaio|assicurazione|iscrizione|prenotazione|pratica|sblocco|marca da bollo|bollo|hacker)",
        ],
    ),
];

/// A fee, a test, a kit, a course, before the post, the loan, the flat or the parcel comes.
pub(super) const HURDLE: Phrases = &[
    (
        English,
        &[
            "@sum for the (background check|training|uniform|laptop|kit|course|licence|license|equipment|starter kit)",
            "(small|one time|one off|refundable|administrative|admin|registration|enrolment|handling|insurance|notary|legal|portfolio|casting|certificate|file|guarantee|unlock|verification|medical|uniform|starter|induction|reservation|holding) [refundable|small] (fee|fees|deposit|cost|charge|payment|kit|duty)",
            "(deposit|first rent|rent in advance|first month) * (by transfer|to hold it|to reserve it|secures it)",
            "(keys|key) * (by post|by courier|by mail|through airbnb|via airbnb)",
            "(approved|granted|accepted|released|shipped|hired|selected|start) * (once|after|as soon as|when) [you|the|we|your] * (pay|paid|fee|deposit|transfer|payment|cover|settle)",
        ],
    ),
    (
        Spanish,
        &[
            "@sum (de|por|para|del) [el|la] (curso|uniforme|kit|equipo|material|antecedentes|formación|portátil|alta)",
            "(tasa|tasas|fianza|depósito|comisión|gastos|coste|aval|seguro|cuota|pago|abono|señal) [inicial|único|previo|previa|reembolsable] (de apertura|de gestión|de tramitación|de alta|de inscripción|de envío|de aduana|de notaría|de registro|de activación|administrativ~|reembolsable~|por adelantado|previo|previa|por anticipado|de desbloqueo|de liberación|del curso|del kit|de reserva)",
            "(para|antes de) (tramitar|formalizar|desbloquear|liberar|activar|recibir|confirmar|reservar|entregar|enviarle|enviarte) * (necesit~|abon~|pag~|ingres~|tasa|fianza|depósito|gastos)",
            "(llaves) * (por correo|por mensajería|por airbnb|por courier)",
        ],
    ),
    (
        French,
        &[
            "@sum (pour|de) [la|le|les|l] (tenue|formation|kit|uniforme|matériel|badge|équipement|ordinateur|casier)",
            "(frais|taxe|caution|dépôt|acompte|avance|droits|timbre|assurance) (de dossier|de gestion|de notaire|de douane|de livraison|d ouverture|d inscription|d activation|de déblocage|administratif~|remboursable~|d avance|de réservation|de formation|de transfert|de garantie|de port|d adhésion|fiscal~)",
            "(pour|avant de) (débloquer|libérer|activer|recevoir|valider|confirmer|réserver|finaliser|récupérer) * (frais|règl~|pay~|vers~|taxe|caution|acompte|virement)",
            "(clés|clefs|clé) * (par la poste|par courrier|par colissimo|via airbnb)",
        ],
    ),
    (
        German,
        &[
            "@sum (für|kaution für|pfand für) [den|die|das] (schulung|uniform|laptop|firmenlaptop|ausrüstung|arbeitskleidung|startpaket|führungszeugnis|ausweis)",
            "(~gebühr|~gebühren|bearbeitungskosten|kaution|anzahlung|vorkasse|vorauszahlung|pfand|schutzgebühr|notarkosten|zollkosten|startpaket|starterpaket|freischaltung) * (vorab|im voraus|erstattet|erstattungsfähig|erstattbar|fällig|überweis~|bezahl~|zahl~|einmalig|nötig|offen)",
            "(nur|lediglich|einmalig|vorab|zuvor|vorher) [noch] (die|eine|der|den|ein) * (gebühr|~gebühr|kaution|anzahlung|versicherung|steuer|kosten|~kosten|bürgschaft)",
            "(schlüssel) * (per post|per kurier|über airbnb|mit der post)",
        ],
    ),
    (
        Portuguese,
        &[
            "@sum (do|da|de|para|pelo|pra) [o|a] (curso|uniforme|kit|treinamento|material|exame admissional|crachá|fardamento|formação)",
            "(taxa|taxas|caução|depósito|sinal|seguro|custas|despesas|imposto|emolumentos) (de abertura|de cadastro|de adesão|de inscrição|de liberação|de envio|de alfândega|de registo|de registro|de ativação|administrativ~|reembolsável|antecipad~|do curso|de reserva|de processo|de transferência|do cartório|de desalfandegamento)",
            "(para|antes de|pra) (liberar|desbloquear|ativar|receber|confirmar|reservar|libertar|levantar|concluir) * (taxa|pag~|deposit~|caução|sinal|pix|despach~)",
            "(chaves|chave) * (pelo correio|por correio|por estafeta|via airbnb)",
        ],
    ),
    (
        Italian,
        &[
            "@sum (per|di|del) [il|la|l|lo] (corso|divisa|kit|formazione|attrezzatura|tesserino|materiale|computer)",
            "(spese|tassa|tasse|cauzione|deposito|caparra|acconto|quota|bollo|assicurazione|oneri|polizza|commissione) (di istruttoria|di pratica|di gestione|di apertura|di iscrizione|di spedizione|doganali|notarili|amministrativ~|rimborsabil~|anticipat~|di sblocco|di attivazione|di registrazione|del corso|di garanzia|di agenzia|in anticipo|di sdoganamento|legali)",
            "(per|prima di) (sbloccare|liberare|attivare|ricevere|confermare|bloccare|ritirare|svincolare|avviare|procedere) * (spese|tassa|pag~|vers~|cauzione|caparra|bonifico|deposito)",
            "(chiavi) * (per posta|con corriere|tramite airbnb|via airbnb)",
        ],
    ),
];

/// In trouble: stuck, robbed, cards blocked, nobody to be told.
pub(super) const DISTRESS: Phrases = &[
    (
        English,
        &[
            "(needs|need|needing|awaits|waiting for) [an|a|urgent|his|her|life saving] (surgery|operation|transplant|dialysis|chemo|treatment)",
            "(phone|mobile) [is|has|just|got|fell|screen] (broken|dead|smashed|died|in the toilet|down the toilet|in the water|drowned|ruined)",
            "(stranded|detained|arrested|jailed|stuck abroad|held) (in|at|here|by|abroad)",
            "stuck (in|at) [a|the] (airport|foreign|border|customs|embassy|consulate|hospital|hotel|police|prison|war|desert)",
            "(card|cards|bank|account|wallet|bag) [is|are|was|were|has been|got|keeps|app|all] (blocked|declined|frozen|gone|stolen|not working|swallowed|lost|declining|refused|rejected|doesn t work|won t work)",
            "(they|hospital|clinic|police|hotel|doctors|nobody) (won t|will not|refuse to|don t|wont) (treat|release|let|discharge|operate|help|hand)",
            "(hospital|clinic|police|doctors|lawyer|embassy|customs) * (wants|demands|asks|needs|requires|insists|want|demand)",
            "(surgery|operation|dialysis|transplant|chemo) (is|tomorrow|tonight|today|on|costs)",
        ],
    ),
    (
        Spanish,
        &[
            "(necesita|necesito|espera) [una] (operación|cirugía|trasplante|diálisis|quimio|tratamiento)",
            "(móvil|celular|teléfono) (al váter|al agua|roto|se cayó|se rompió|estropeado|se murió|se me cayó)",
            "(caído|roto|estropeado|perdido) el (móvil|celular|teléfono)",
            "(retenid~|detenid~|varad~|tirad~) (en|por)",
            "(atrapad~|bloquead~) en (el|la|un) (aeropuerto|hotel|aduana|frontera|hospital|embajada|comisaría|extranjero)",
            "(tarjeta|tarjetas|cuenta|bolso|bolsa|mochila|cartera|móvil|celular) [me|se|ha|está|han|la|no|el|lo] (bloquead~|robad~|rechaz~|pasa|funciona|perdid~|tragó|quedó|robaron|perdió|bloquearon)",
            "(me|nos) (robaron|han robado|asaltaron|han asaltado|quitaron|desvalijaron)",
            "(no me|no nos|no la|no lo) (atienden|dejan|operan|sueltan|ingresan)",
            "(hospital|clínica|médicos|policía|aduana) * (piden|pide|exige|exigen|quiere|quieren)",
        ],
    ),
    (
        French,
        &[
            "(besoin d une|doit subir une|attend une|attend un) (opération|intervention|greffe|dialyse|chimio)",
            "(téléphone|portable) (est|dans|tombé|cassé|fichu|noyé|mort) [l eau|les toilettes|cassé|fichu|mort|hs]",
            "(échoué|échouée|retenu|retenue) (à|en|au|aux|par)",
            "(coincé|coincée|bloqué|bloquée) (à l|en|à la|au) (étranger|aéroport|hôtel|douane|frontière|hôpital|commissariat|ambassade)",
            "(carte|cartes|compte|sac|portefeuille|téléphone) [est|sont|a|ont|ne|plus|mon|été] (bloqué~|volé~|refusé~|avalé~|perdu~|passe pas|passe plus|marche plus|marche pas|disparu)",
            "(on m a|m ont|je me suis fait|on nous a|me suis fait) (volé|voler|agressé|agresser|braquer|dépouiller|tout pris|dévaliser)",
            "(refusent|refuse|ne veulent pas|ne veut pas) (de me|de nous|de la|de le|me|nous|la|le) (soigner|laisser|opérer|relâcher|libérer|rendre)",
            "(hôpital|clinique|police|médecins|douane) * (réclame|réclament|demande|demandent|exige|exigent|veut|veulent)",
        ],
    ),
    (
        German,
        &[
            "(braucht|benötigt|wartet auf) [eine|dringend] [dringende] (operation|op|transplantation|dialyse|chemo|behandlung)",
            "(handy|telefon) [ist|mir] (ins klo|ins wasser|kaputt|runtergefallen|hinüber|in die toilette)",
            "(sitze|sitzen|hänge|hock|hocke|sitz) in * fest",
            "(am flughafen|im ausland|im hotel|an der grenze|beim zoll|im krankenhaus) (fest|gestrandet|festgehalten|festgesetzt)",
            "(gestrandet|festgehalten|festgenommen|verhaftet) (in|am|im|worden)",
            "(tasche|karte|karten|konto|geldbeutel|portemonnaie|rucksack|handy|geldbörse) [ist|sind|wurde|wurden|ist mir|meine] (weg|gesperrt|geklaut|gestohlen|verloren|abgelehnt|eingezogen|futsch|kaputt)",
            "(mir|uns) (wurde|wurden|haben sie|ist|hat man) * (gestohlen|geklaut|geraubt|ausgeraubt)",
            "(überfallen|ausgeraubt|beklaut|bestohlen) (worden|in)",
            "(krankenhaus|klinik|polizei|ärzte|zoll|hotel) * (verlangt|verlangen|will|wollen|fordert|fordern|lässt mich)",
        ],
    ),
    (
        Portuguese,
        &[
            "(precisa|preciso|espera) [de|por] [uma|um] (cirurgia|operação|transplante|hemodiálise|quimio|tratamento)",
            "(celular|telemóvel|chip|telefone) (queimou|quebrou|caiu|avariou|estragou|molhou|na sanita|no vaso)",
            "(retid~|detid~|encalhad~|apreendid~) (em|no|na|por|aqui)",
            "pres~ (no|na|em) (aeroporto|hotel|alfândega|fronteira|hospital|delegacia|esquadra|exterior|estrangeiro)",
            "(cartão|cartões|conta|bolsa|carteira|mochila|celular|telemóvel) [não|foi|está|me|tá|foram|ficou|ta] (bloquead~|roubad~|recusad~|passa|funciona|clonad~|perdid~|levaram|engolid~)",
            "(me|nos) (roubaram|assaltaram|levaram)",
            "(fui|fomos) (assaltad~|roubad~|furtad~)",
            "(não me|não nos|não a|não o) (atendem|deixam|operam|soltam|liberam)",
            "(hospital|clínica|médicos|polícia|alfândega) * (pede|pedem|exige|exigem|quer|querem|cobra)",
        ],
    ),
    (
        Italian,
        &[
            "(bisogno di|serve|aspetta|attende) [un|una] (operazione|intervento|trapianto|dialisi|chemio)",
            "(telefono|cellulare|telefonino) (rotto|caduto|nel water|nell acqua|si è rotto|andato|è rotto)",
            "(trattenut~|fermat~|ricoverat~|arrestat~) (a|in|all|alla|al|qui|da|dalla)",
            "bloccat~ (all|in|alla|al) (aeroporto|estero|hotel|dogana|frontiera|ospedale|ambasciata|questura)",
            "(carta|carte|conto|borsa|portafoglio|zaino|telefono|bancomat) [è|sono|mi|stata|stato|me|non|è stata] (bloccat~|rubat~|rifiutat~|sparit~|funziona|mangiat~|clonat~|va|pers~)",
            "(mi|ci) (hanno|ha) (rubato|derubato|rapinato|scippato|portato via|svaligiato)",
            "(non mi|non ci|non la|non lo) (curano|lasciano|operano|fanno uscire|dimettono)",
            "(ospedale|clinica|medici|polizia|dogana) * (chiede|chiedono|vuole|vogliono|esige|esigono|pretende)",
        ],
    ),
];

/// So much goes in, so much more comes out.
pub(super) const TURNOVER: Phrases = &[
    (
        English,
        &[
            "(send|give|lend) [me] # * (get|receive|gets) [back] #",
            "@sum * (later|after|days|weeks) * (it was|they were|was|had become|i had|there were) @sum",
            "(put|puts|putting|drop|chuck|send|deposit|start with|started with|throw|place|invest|bet|stake) [in|just|only|down|about] @sum * (get|got|take|took|out|back|withdraw|withdrew|receive|becomes|became|turns|end|cash|walk|collect|and it|now)",
            "@sum * (turned into|became|becomes|turns into|grew to|grew into|made me|made him|made her|into|gets you|got me|brought me|earned me|back) * @sum",
        ],
    ),
    (
        Spanish,
        &[
            "(manda|envía|pon|préstame) # * (recibe|recibes|sacas|te devuelvo) #",
            "@sum * (después|días|semanas) * (eran|tenía|había|son) @sum",
            "(pones|puse|pon|metes|metí|mete|inviertes|invertí|empecé con|empiezas con|depositas|deposité|entras con|entré con) [solo|unos] @sum * (sacas|saqué|recibes|recibí|retiras|retiré|te dan|vuelven|ganas|gané|tengo|llevas|cobras|cobré)",
            "@sum * (se convierten en|se convirtieron en|se vuelven|se transforman en|se hacen|pasan a ser|me dieron) * @sum",
        ],
    ),
    (
        French,
        &[
            "(envoie|mets|prête moi|donne) # * (reçois|récupères|touches|rends) #",
            "@sum * (après|jours|semaines) * (c était|j avais|il y avait|j ai) @sum",
            "(mets|mis|mettez|places|placé|investis|investi|déposes|déposé|commencé avec|commences avec|donnes|rentres) [juste|que|seulement] @sum * (sors|sorti|récupères|récupéré|reçois|reçu|touches|touché|retires|retiré|gagnes|gagné|obtiens|repars)",
            "@sum * (deviennent|devenus|se transforment en|font|rapportent|donnent) * @sum",
        ],
    ),
    (
        German,
        &[
            "(leih|leihe|gib|schick) mir # * (kriegst|bekommst|erhältst) * # [zurück|wieder]",
            "(@sum|#) * (nach|tagen|wochen|später) * (waren es|hatte ich|sind es|standen) (@sum|#)",
            "@sum [rein|eingezahlt|eingesetzt|investiert|einzahlen|einsetzen] * (raus|ausgezahlt|abgehoben|zurück|bekommen|geworden|gemacht|draus) * @sum",
            "(aus|mit) @sum * (wurden|werden|macht|mach|machen|gemacht|bekommst|bekam|geworden) * @sum",
            "@sum rein * @sum [wieder] raus",
            "von @sum auf @sum",
        ],
    ),
    (
        Portuguese,
        &[
            "manda # * recebe #",
            "@sum * (depois|dias|semanas) * (eram|tinha|havia|são) @sum",
            "(põe|pus|coloca|coloquei|bota|botei|investe|investi|deposita|depositei|entra com|entrei com|começa com|comecei com|manda|mandei|mete) [só|uns] @sum * (tira|tirei|saca|saquei|recebe|recebi|volta|voltam|levanta|levantei|ganha|ganhei|cai)",
            "@sum * (viram|virou|viraram|vira|se tornam|transformam se em|rendem|renderam) * @sum",
        ],
    ),
    (
        Italian,
        &[
            "(manda|metti|prestami|invia) # * (ricevi|prendi|ti rendo|ritiri) #",
            "@sum * (dopo|giorni|settimane) * (erano|avevo|ne avevo|sono) @sum",
            "(metti|messo|investi|investito|versi|versato|depositi|depositato|parti con|partito con|entri con|butti) [solo|appena] @sum * (prendi|preso|ricevi|ricevuto|incassi|incassato|ritiri|ritirato|tornano|guadagni|prelevi|riprendi|escono)",
            "@sum * (diventano|diventati|si trasformano in|fanno|rendono) * @sum",
        ],
    ),
];
