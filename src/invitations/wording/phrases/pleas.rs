//! Pleas and promises of scams in the widest words: misfortune abroad, cards bought for their codes,
//! money that lies ready, what is to be paid first, tender words to strangers. Each mark says little
//! by itself; the scores want several.

use super::super::Language::{English, French, German, Italian, Portuguese, Spanish};
use super::Phrases;

/// Robbed, ill, stuck, locked out.
pub(super) const MISFORTUNE: Phrases = &[
    (
        English,
        &[
            "(bag|wallet|purse|luggage|backpack|suitcase|passport|cards|everything|handbag) (was|were|got|has been|have been|is|are) (stolen|snatched|robbed|lost|gone|taken)",
            "(stole|snatched|took|lost) my (bag|wallet|purse|luggage|backpack|passport|cards|suitcase|money)",
            "(stranded|got robbed|was robbed|been robbed|been mugged|was mugged|stuck in turkey|stuck at the airport|hotel won t let|emergency surgery|urgent operation|medical bill|medical bills|hospital bill|detained|can t access my bank|my cards are blocked|embassy)",
            "(locked out of|can t get into|can t log into|lost access to) my (account|profile|mail|email|bank|page)",
        ],
    ),
    (
        Spanish,
        &[
            "(me|nos) (robaron|han robado|asaltaron|quitaron|atracaron|hackearon|bloquearon) [la|el|mi|todo|las] (maleta|cartera|bolso|mochila|pasaporte|tarjetas|todo|billetera|equipaje|cuenta)",
            "(varado|varada|tirado en|atrapado en|atrapada en|detenido|operación urgente|cirugía urgente|factura del hospital|cuenta del hospital|embajada|consulado)",
            "no (puedo|consigo|logro) (entrar|acceder) (en|a) mi (cuenta|perfil|correo|banco)",
        ],
    ),
    (
        French,
        &[
            "(on m a|m a|on nous a|me suis fait|suis fait) (volé|piqué|agressé|voler|agresser|dérobé|braquer) [mon|ma|mes|le|tout|agressé] (sac|portefeuille|valise|passeport|sac à dos|cartes|tout|bagages|papiers)",
            "(bloqué à l aéroport|bloquée à l aéroport|coincé à|coincée à|opération urgente|facture de l hôpital|ambassade|consulat|rapatriement)",
            "(mon compte est|je n arrive plus à entrer|je n ai plus accès) [bloqué|à|dans] (bloqué|mon compte|ma boîte|mon profil|à mon)",
        ],
    ),
    (
        German,
        &[
            "(mir|uns) (wurde|wurden|ist|hat man|haben sie) * (tasche|geldbörse|portemonnaie|brieftasche|rucksack|koffer|pass|reisepass|gepäck|karten|alles) [geklaut|gestohlen|geraubt|gestohlen worden]",
            "(gestrandet|ausgeraubt|überfallen|festgehalten|notoperation|dringende operation|krankenhausrechnung|botschaft|konsulat|sitze fest|hänge fest)",
            "(komme|komm) [ich] nicht [mehr] (in|an) mein (konto|profil|postfach|account)",
        ],
    ),
    (
        Portuguese,
        &[
            "(roubaram|levaram|furtaram|assaltaram|fui assaltado|fui assaltada) [me|a|o] [a|minha|meu|o|tudo] (mala|carteira|bolsa|mochila|passaporte|tudo|cartões|bagagem)",
            "(preso no aeroporto|presa no aeroporto|retido|retida|cirurgia urgente|operação urgente|conta do hospital|embaixada|consulado)",
            "não (consigo|estou conseguindo) (entrar|aceder|acessar) (na|à|a) minha (conta|página)",
        ],
    ),
    (
        Italian,
        &[
            "(mi|ci) (hanno|han) (rubato|derubato|scippato|fregato|portato via) [lo|la|il|tutto|la mia] (zaino|borsa|portafoglio|valigia|passaporto|tutto|carte|bagaglio)",
            "(bloccato in aeroporto|bloccata in aeroporto|operazione urgente|intervento urgente|conto dell ospedale|ambasciata|consolato)",
            "non (entro|riesco|posso) [più] [ad|a] (nel|accedere|entrare) [al|nel] (mio|account|profilo)",
        ],
    ),
];

/// Gift cards and prepaid vouchers.
pub(super) const VOUCHER: Phrases = &[
    (
        English,
        &[
            "(gift card|gift cards|giftcard|giftcards|steam card|steam cards|itunes card|itunes cards|google play card|google play cards|apple card|apple cards|amazon card|prepaid card|prepaid cards|voucher codes|gift vouchers|paysafecard|paysafe|neosurf|transcash|razer gold|vanilla card|western union|moneygram)",
        ],
    ),
    (
        Spanish,
        &[
            "(tarjetas regalo|tarjetas de regalo|tarjeta regalo|tarjetas itunes|tarjetas steam|tarjetas google|tarjetas amazon|tarjetas prepago)",
        ],
    ),
    (
        French,
        &[
            "(cartes cadeau|cartes cadeaux|carte cadeau|coupons pcs|coupon pcs|tickets pcs|recharges pcs|cartes itunes|cartes steam|cartes google|cartes amazon|tickets neosurf|recharges transcash)",
        ],
    ),
    (
        German,
        &[
            "(geschenkkarte|geschenkkarten|gutscheinkarte|gutscheinkarten|guthabenkarten|steam karten|itunes karten|google play karten|amazon gutscheine|guthabenkarte)",
        ],
    ),
    (
        Portuguese,
        &[
            "(cartões presente|cartão presente|vale presente|vales presente|gift cards|cartões oferta|cartões steam|cartões google)",
        ],
    ),
    (
        Italian,
        &[
            "(carte regalo|carta regalo|buoni regalo|carte steam|carte itunes|carte google|buoni amazon|carte prepagate|ricarica postepay|ricariche postepay|postepay)",
        ],
    ),
];

/// Money that lies ready for the reader: grants, prizes, lists, parcels from abroad.
pub(super) const WINDFALL: Phrases = &[
    (
        English,
        &[
            "(federal|government|state|un|world bank|relief|covid|community|empowerment|humanitarian|hardship) (grant|grants|aid|fund|payment|subsidy|programme|program|money)",
            "(your name|you) [is|are|was|were] [also|too] (on the list|in the list|on the winners|the winner|among the winners|one of the winners|lucky winner|eligible for|entitled to|qualified for|a beneficiary|owed)",
            "(on|in) (the|that|our) (list|winners list|beneficiary list) (too|as well|also)",
            "(lucky draw|sweepstake|sweepstakes|raffle win|mega millions|powerball|euromillions|prize money|jackpot|cash prize|annual draw|promo draw|new iphone|free iphone)",
            "(jewellery|jewelry|gold|cash|pounds|dollars|gifts|presents) * (from london|in a parcel|in the parcel|in a box|through the courier|by courier|by diplomat|diplomatic)",
            "(sent|sending|shipped|posted) you * (parcel|package|gift|box|bag|jewellery|jewelry|gifts)",
            "(donate|donating|giving|give|gift|gifting) [away|you|out] (@sum|part of my|half of my|my fortune|my wealth|#|$#)",
        ],
    ),
    (
        Spanish,
        &[
            "(ayuda|subsidio|bono|fondo|subvención) (del gobierno|federal|del estado|humanitari~|de la onu|estatal|social de|económica de)",
            "(tu|su) nombre (también|está|aparece|figura|salió) [está|también] [en] (en la lista|la lista|en el listado|sorteado|seleccionado|también)",
            "(resultó|resultaste|ha resultado|has resultado|eres|salió|es usted|fue|ha sido) [el|la|usted] (ganador|ganadora|sorteado|agraciado|agraciada|beneficiario|beneficiaria|afortunado|premiado|premiada|seleccionado ganador)",
            "(sorteo anual|sorteo|lotería|gordo|premio mayor|premio en efectivo|rifa internacional|iphone gratis|ganaste|ha ganado|has ganado)",
            "(te|le) (mando|mandé|envié|envío|he enviado|he mandado) * (regalo|paquete|joyas|caja|maleta con|oro)",
            "(joyas|oro|libras|dólares) * (desde londres|en un paquete|en una caja|por mensajería|diplomático)",
        ],
    ),
    (
        French,
        &[
            "(aide|subvention|bourse|fonds|prime) (de l état|du gouvernement|fédérale|humanitaire|de l onu|européenne de|exceptionnelle de)",
            "(ton|votre) nom (est|figure|apparaît|aussi|a été) [aussi|bien|également] (dans la liste|sur la liste|tiré|sélectionné|gagnant|aussi)",
            "(tu as|vous avez|t as|tu) [été] (gagné|remporté|tiré au sort|sélectionné comme|désigné gagnant|gagnes) [un|une|la|le|#]",
            "(tirage au sort|loterie|gros lot|jackpot|heureux gagnant|heureux gagnants|gagnant de|gagnante de|lot de)",
            "(je t ai|je vous ai|t ai|vous ai) [déjà] (envoyé|expédié) * (colis|sac|bijoux|cadeau|paquet|mallette)",
            "(bijoux|or|livres|dollars) * (de londres|dans un colis|dans le colis|par coursier|diplomatique)",
        ],
    ),
    (
        German,
        &[
            "(förderung|zuschuss|hilfe|hilfsgeld~|soforthilfe|beihilfe) (vom staat|der regierung|des staates|der un|der eu|vom bund)",
            "(dein|ihr) name (steht|stand|ist|wurde) [auch|ebenfalls] (auch drauf|auf der liste|drauf|gezogen|ausgelost|auf|dabei)",
            "(du hast|sie haben|hast du) [ein|einen|eine|das|#] [neues|neuen] [iphone|#] * gewonnen",
            "(ziehung|gewinnspiel|lotto|lotterie|hauptgewinn|hauptpreis|glücklicher gewinner|gewinner unserer|gewinner des|verlosung der)",
            "(habe|hab) [ich] (dir|ihnen) * (schmuck|paket|päckchen|geschenk|geschenke|tasche|koffer|gold) * (geschickt|gesendet|verschickt|per kurier)",
            "(schmuck|gold|pfund|dollar) * (aus london|im paket|per kurier|per diplomat~)",
        ],
    ),
    (
        Portuguese,
        &[
            "(auxílio|ajuda|subsídio|bolsa|fundo) (do governo|federal|do estado|humanitári~|da onu|emergencial)",
            "(seu|teu) nome (também|está|saiu|foi|aparece) [também|está] (na lista|sorteado|está na|também|contemplado|selecionado)",
            "(foi|foste|você foi|é|perfil foi) (sorteado|sorteada|contemplado|contemplada|premiado|premiada|o ganhador|a ganhadora|o vencedor|ganhador)",
            "(sorteio|loteria|lotaria|prêmio de|prémio de|ganhador do|mega sena|iphone grátis|você ganhou|ganhaste|vc ganhou)",
            "(te|lhe) (mandei|enviei|despachei) * (presente|pacote|joias|caixa|mala|encomenda|ouro)",
            "(joias|ouro|libras|dólares) * (de londres|no pacote|numa caixa|pelo correio diplomático)",
        ],
    ),
    (
        Italian,
        &[
            "(bonus|contributo|aiuto|sussidio|fondo) (statale|dello stato|del governo|federale|umanitario|dell onu|europeo di)",
            "(tuo|suo) nome (è|in|sulla|anche|estratto|c è)",
            "(in lista|nella lista|sulla lista) (c è|anche|pure) [anche|pure] (il tuo|il suo|tu|lei)",
            "(hai|ha|avete) vinto [un|una|il|la|#]",
            "(estrazione|lotteria|montepremi|vincitore|vincitrice|fortunato vincitore|sorteggio|superenalotto|premio di|iphone gratis)",
            "(ti|le) (ho|abbiamo) (spedito|mandato|inviato) * (gioielli|pacco|regalo|scatola|borsa|oro|regali)",
            "(gioielli|oro|sterline|dollari) * (da londra|nel pacco|in una scatola|via corriere)",
            "da londra ti ho (spedito|mandato|inviato)",
        ],
    ),
];

/// Something to be paid before anything comes: customs, clearing, couriers, agents.
pub(super) const TOLL: Phrases = &[
    (
        English,
        &[
            "(clearing|clearance|customs|courier|release|legalisation|stamp|shipping|delivery|redelivery|transfer|tax|visa|processing|security|laptop|equipment|refundable|activation|membership|application|training|permit|background check|onboarding) (fee|fees|charge|charges|duty|duties|deposit|bond|costs)",
            "(only|just|all you) [need to|have to|must|got to|you need to] (pay|cover|settle|send) (the|a|for|shipping|postage|customs|#|$#|only)",
            "(pay|paying|pays) [the|a|for the] (customs|courier|agent|clearing|shipping|lawyer|notary|delivery man|delivery|postage|fee)",
            "(need|require|ask for|take) a @sum [@cur] (deposit|fee|payment|bond)",
        ],
    ),
    (
        Spanish,
        &[
            "(tasa|tasas|arancel|aranceles|impuesto|aduana|aduanas|gastos de envío|gastos de gestión|comisión de|fianza|depósito de seguridad|coste de envío|agente de aduanas|costo de envío|trámite~|honorarios del abogado)",
            "(solo|sólo|únicamente) [tienes|tiene|hay|debes|te|se] [que] (pagas|paga|pagar|cubrir|abonar|abonas|abone|deposita|pagues)",
            "(pagar|paga|pague|abonar|abone|pagas|cubrir) [solo|sólo] [la|el|los|las|al] [pequeña] (tasa|tasas|envío|aduana|gastos|impuesto|agente|notario|seguro|curso|mensajero|trámite|material)",
        ],
    ),
    (
        French,
        &[
            "(frais de douane|frais de port|frais de dossier|frais de livraison|frais de notaire|frais de transfert|droits de douane|caution de|dépôt de garantie|frais d envoi|taxe de|frais de déblocage|frais d inscription|agent de douane|les frais)",
            "(juste|seulement|uniquement|simplement|suffit de) [à|de|les|il faut|tu|vous] (payer|régler|payez|paie|paye|réglez|verser|avancer)",
            "(payer|paie|paye|payez|régler|réglez|régle) [juste|vite|seulement] [les|la|le|l] (frais|douane|port|taxe|caution|agent|livraison|coursier|expédition)",
        ],
    ),
    (
        German,
        &[
            "(zollgebühr~|zollkosten|zoll|versandkosten|nur versand|bearbeitungsgebühr|kaution|sicherheitsleistung|kuriergebühr~|freigabegebühr|schulungskosten|schulungsgebühr|notargebühr~|die gebühr|nur die gebühr|visagebühr~|anmeldegebühr|kurier)",
            "(nur|lediglich|bloß) [noch|die|den|das|eine] (zahlen|bezahlen|überweisen|gebühr|gebühren|zoll|versand|versicherung|schulung|anzahlung)",
            "(zahl|zahle|zahlen|bezahl|bezahle|bezahlen|begleichen) [sie|du|bitte|nur|einfach] [nur|die|den|das|bitte] (gebühr|zoll|versand|versicherung|zollgebühr|kurier|notar|steuer|anzahlung|die|#|$#)",
        ],
    ),
    (
        Portuguese,
        &[
            "(taxa|taxas|alfândega|frete|portes|custos de envio|taxa de liberação|caução|depósito de segurança|imposto de|custas|agente da alfândega|cartório|despachante|taxa de inscrição)",
            "(só|apenas|somente|basta) [tem|tens|precisa|é] [que|de|só] (pagar|paga|pague|cobrir|depositar|pagares)",
            "(pague|pagar|paga|pagando|quitar) [só|apenas|somente] [a|o|as|os] [pequena] (taxa|taxas|frete|alfândega|imposto|seguro|curso|agente|entregador|portes|material|treinamento)",
        ],
    ),
    (
        Italian,
        &[
            "(tassa|tasse|dazi|dazio|dogana|doganali|spese di spedizione|spese di pratica|spese notarili|cauzione|deposito cauzionale|costo di spedizione|imposta di|agente doganale|corriere|costi di sblocco|spedizione)",
            "(basta|solo|soltanto|devi solo|deve solo|serve solo) [solo] (pagare|paga|pagare la|versare|saldare|coprire|pagando)",
            "(paga|pagare|paghi|pagate|saldare|versare) [solo|subito] [la|i|il|le|gli|l] (tassa|tasse|dazi|spedizione|spese|corriere|notaio|dogana|agente|corso|assicurazione|materiale|formazione|#|$#)",
        ],
    ),
];

/// Tender words, and looks.
pub(super) const TENDER: Phrases = &[
    (
        English,
        &[
            "(my love|my dear|my angel|my queen|my king|my prince|my heart|honey|sweetheart|darling|beloved|babe|pretty lady|handsome man|beautiful lady|hey beautiful|hello beautiful|hi beautiful|hi handsome|gorgeous|god bless you|your smile|your eyes|beautiful smile|lovely eyes|lovely smile|beautiful face|your face)",
        ],
    ),
    (
        Spanish,
        &[
            "(mi amor|cariño|mi cielo|mi vida|mi reina|mi rey|mi ángel|corazón|bonita|guapa|guapo|preciosa|hermosa|linda|querida mía|tu sonrisa|tus ojos|tu rostro|tu cara|dios te bendiga)",
        ],
    ),
    (
        French,
        &[
            "(mon amour|ma chérie|mon chéri|mon ange|ma belle|mon cœur|ma reine|mon roi|ma puce|votre sourire|ton sourire|tes yeux|vos yeux|ton visage|votre visage|dieu vous bénisse|dieu te bénisse)",
        ],
    ),
    (
        German,
        &[
            "(liebling|schatz|schatzi|mein engel|meine liebste|mein liebster|mein herz|süße|hübsche|schöne frau|meine königin|mein könig|dein lächeln|ihr lächeln|deine augen|ihre augen|dein gesicht|ihr gesicht|gott segne)",
        ],
    ),
    (
        Portuguese,
        &[
            "(meu amor|meu bem|querida|querido|meu anjo|minha rainha|meu rei|princesa|gata|linda|lindo|minha vida|seu sorriso|teu sorriso|seus olhos|teus olhos|seu rosto|deus te abençoe)",
        ],
    ),
    (
        Italian,
        &[
            "(amore|amore mio|tesoro|mio caro|mia cara|angelo mio|bella|bellissima|mia regina|mio re|dolcezza|cuore mio|il tuo sorriso|il suo sorriso|i tuoi occhi|i suoi occhi|il tuo viso|il suo viso|dio ti benedica)",
        ],
    ),
];

/// Sums in words.
pub(super) const SPOKEN_SUM: Phrases = &[
    (
        English,
        &[
            "(a|one|two|three|four|five|six|seven|eight|nine|few|several|couple of) (hundred|hundreds|thousand|thousands|grand|million|millions)",
            "(hundreds|thousands|millions) of (dollars|euros|pounds|bucks)",
        ],
    ),
    (
        Spanish,
        &[
            "(cien|ciento|doscientos|trescientos|quinientos|dos mil|tres mil|cinco mil|diez mil|un millón|millones de) (euros|dólares|pesos|soles|de dólares|de euros|al día|por día|a la semana)",
            "(mete|metes|pones|inviertes|con|entras con) (cien|doscientos|trescientos|quinientos|mil)",
        ],
    ),
    (
        French,
        &[
            "(cent|deux cents|trois cents|cinq cents|mille|deux mille|cinq mille|dix mille|un million) [d|de] (euros|dollars|par jour|par semaine|francs)",
        ],
    ),
    (
        German,
        &[
            "(hundert|zweihundert|dreihundert|fünfhundert|tausend|zweitausend|fünftausend|zehntausend|eine million|millionen) (euro|dollar|franken|am tag|pro tag|die woche)",
        ],
    ),
    (
        Portuguese,
        &[
            "(cem|duzentos|trezentos|quinhentos|mil|dois mil|cinco mil|dez mil|um milhão) [de] (reais|euros|dólares|por dia|por semana)",
        ],
    ),
    (
        Italian,
        &[
            "(cento|duecento|trecento|cinquecento|mille|duemila|cinquemila|diecimila|un milione) [di] (euro|dollari|al giorno|a settimana)",
        ],
    ),
];

/// To be entered somewhere: a login, a form, under a link.
pub(super) const LOGIN: Phrases = &[
    (
        English,
        &[
            "(log in|sign in|log on|login|update your billing|update your payment|update your card|verify your account|verify yourself|confirm your account|confirm your identity|enter your|fill in the form|validate your) [here|below|now|at|via|using|on|through|again|to] (here|below|now|at|via|using|on|through|again|to|the|link|billing|account)",
            "(mailbox|inbox|storage|voicemail|quota) (is|almost|has been|has) [almost|reached] (full|exceeded|limit|expired|pending)",
            "(profile|page|account|access) [will|may] [be] (hidden|removed|disabled|deleted|unpublished|taken down) (tomorrow|today|within|in|unless|if|soon)",
        ],
    ),
    (
        Spanish,
        &[
            "(inicie sesión|inicia sesión|acceda|accede|ingrese|ingresa|entre|verifique|verifica|valide|actualice|actualiza|confirme|rellene|complete) [su|sus|tu|tus|aquí|en|al|desde|el|la|con] (aquí|enlace|link|cuenta|datos|identidad|tarjeta|formulario|desde el|pago|información)",
            "(buzón|correo|almacenamiento|espacio) (está|casi|se ha) [casi] (lleno|agotado|completo|excedido)",
            "(será|serán|quedará|va a ser) (desactivad~|eliminad~|suspendid~|bloquead~|cerrad~|restringid~)",
        ],
    ),
    (
        French,
        &[
            "(connectez vous|connecte toi|identifiez vous|mettez à jour|vérifiez|validez|confirmez|accédez|cliquez|remplissez|actualisez) [votre|vos|ici|sur|via|le|à|ton] (ici|lien|compte|identité|informations|carte|formulaire|ce lien|le lien|moyen de paiement|paiement|coordonnées)",
            "(boîte|messagerie|stockage|espace) (est|presque) [presque] (pleine|plein|saturée|saturé)",
            "(sera|va être|seront) (désactivé~|supprimé~|suspendu~|bloqué~|fermé~|restreint~|clôturé~)",
        ],
    ),
    (
        German,
        &[
            "(melden sie sich|loggen sie sich|log dich|anmelden|bestätigen sie|verifizieren sie|aktualisieren sie|prüfen sie|klicken sie|klick|füllen sie|geben sie) [ihr|ihre|ihren|hier|unter|über|auf|den|das|bitte] (hier|link|konto|daten|identität|karte|formular|folgendem|unter dem|zahlungsdaten|zahlungsmittel|zugang|an)",
            "(postfach|speicher|mailbox|speicherplatz) (ist|fast) [fast] (voll|erschöpft|überschritten)",
            "(wird|werden) [bald|morgen|heute|sonst|in] * (deaktiviert|gelöscht|gesperrt|geschlossen|eingeschränkt|stillgelegt)",
        ],
    ),
    (
        Portuguese,
        &[
            "(faça login|entre|acesse|aceda|inicie sessão|verifique|valide|atualize|confirme|preencha|clique|regularize) [seu|seus|sua|suas|os|o|a|no|na|aqui|pelo] [seus] (aqui|link|conta|dados|identidade|cartão|formulário|pagamento|informações|cadastro)",
            "(caixa|armazenamento|espaço|caixa de correio) (está|quase) [quase] (cheia|cheio|esgotado|lotada)",
            "(será|serão|vai ser) (desativad~|excluíd~|suspens~|bloquead~|encerrad~|eliminad~)",
        ],
    ),
    (
        Italian,
        &[
            "(acceda|accedi|effettui|verifichi|verifica|aggiorni|aggiorna|confermi|conferma|clicchi|clicca|compili|inserisca) [il|la|i|suo|sua|suoi|qui|dal|sul|al|l] [suo|suoi] (qui|link|account|conto|dati|identità|carta|modulo|pagamento|informazioni|login)",
            "(casella|spazio|posta) (è|quasi) [quasi] (piena|pieno|esaurito)",
            "(sarà|verrà|risulta) (disattivat~|eliminat~|sospes~|bloccat~|chius~|limitat~)",
        ],
    ),
];

/// A bill to be settled for somebody, a new phone.
pub(super) const STAND_IN: Phrases = &[
    (
        English,
        &[
            "(settle|pay|cover|sort) [a|this|my|the|an|one] (bill|invoice|rent|payment|transfer) [of] [@sum|#] (for me|today|now|until|on my behalf)",
            "(got|have|this is|its|it s) [a|my] new (phone|number|sim)",
            "(pay|give|send) (it|you|it all|everything) back (tonight|tomorrow|on monday|on friday|next week|later|as soon)",
        ],
    ),
    (
        Spanish,
        &[
            "(pagar|pagarme|adelantar|adelantarme|abonar|prestarme|transferirme) [me] [una|la|un|esta|#|$#] (factura|recibo|alquiler|pago|euros|dólares|#|$#)",
            "(te los|te lo|se lo) (devuelvo|regreso|pago) (el|mañana|esta|hoy|la|sin falta|en cuanto)",
            "(es mi|este es mi|tengo|cambié de) [nuevo] (número nuevo|nuevo número|móvil nuevo|celular nuevo|número)",
        ],
    ),
    (
        French,
        &[
            "(régler|payer|avancer|me prêter|m avancer|me dépanner|me faire) [pour moi|une|la|un|de|cette|#|$#] (facture|loyer|virement|#|$#|euros)",
            "je te (rends|rembourse|rendrai|rembourserai) [tout|ça] (lundi|demain|ce soir|vendredi|dès|la semaine|tout)",
            "(mon nouveau|nouveau) (numéro|téléphone|portable)",
        ],
    ),
    (
        German,
        &[
            "(rechnung|miete|überweisung) [über|von] [#|$#|@sum] [euro] (für mich|bezahlen|überweisen|begleichen|übernehmen)",
            "(kriegst|bekommst|gebe|zahle|geb) (du|ich|dir) [dir|es|alles|das|s] [alles|morgen|heute|montag|am] [morgen|montag|freitag|abend] (zurück|wieder)",
            "(meine neue|neue) (nummer|handynummer)",
        ],
    ),
    (
        Portuguese,
        &[
            "(pagar|pagar me|adiantar|emprestar|me emprestar|transferir|fazer um pix) [pra mim|uma|a|um|esse|#|$#|de] (conta|boleto|fatura|aluguel|#|$#|reais)",
            "(faz|fazer|manda|fazes) [me] um (pix|mbway|mb way|transferência)",
            "(meu|o meu) (limite|cartão) (estourou|está bloqueado|não passa|acabou)",
            "(mudei de|troquei de) (número|celular|telemóvel)",
            "devolvo (amanhã|segunda|hoje|sexta|à noite)",
            "(te pago|te devolvo|devolvo te|pago te) (amanhã|segunda|hoje|sexta|sem falta|à noite|assim)",
            "(meu novo|troquei de|novo) (número|celular|telemóvel)",
        ],
    ),
    (
        Italian,
        &[
            "(pagare|anticipare|anticiparmi|prestarmi|farmi|saldare) [una|la|un|per me|questa|#|$#] (bolletta|fattura|affitto|bonifico|#|$#|euro)",
            "(te li|te lo|ti) (rendo|ridò|restituisco|rimborso) (lunedì|domani|stasera|venerdì|tutto|subito|appena)",
            "(mio nuovo|nuovo) (numero|telefono|cellulare)",
        ],
    ),
];

/// A cheque to be cashed and passed on.
pub(super) const CHEQUE: Phrases = &[
    (
        English,
        &[
            "(cheque|check|checks|cheques|money order) [for|to|of|in|from|we|and] [the|your|you|@sum] [office|work|home] [equipment|office|laptop|supplies] * (deposit|cash it|forward the|send the rest|wire the|the rest|the remainder|remaining balance|cash the)",
        ],
    ),
    (
        Spanish,
        &[
            "(cheque|cheques|giro) * * (cámbielo|cámbialo|cóbrelo|cóbralo|deposítelo|deposítalo|ingréselo|transfiera|transfiere|reenvíe|el resto|el sobrante)",
        ],
    ),
    (
        French,
        &[
            "(chèque|chèques|mandat) * * (encaissez|encaisse|déposez|dépose|renvoyez|renvoie|virez|vire|le solde|le reste)",
        ],
    ),
    (
        German,
        &[
            "(scheck|schecks) * * (einlösen|löse ihn|lösen sie|einzahlen|reiche ihn|reichen sie|den rest|überweisen sie|überweise)",
        ],
    ),
    (
        Portuguese,
        &[
            "(cheque|cheques) * * (deposite|deposita|desconte|transfira|repasse|o restante|o resto|a diferença)",
        ],
    ),
    (
        Italian,
        &[
            "(assegno|assegni) * * (incassi|incassa|incassalo|versi|versalo|giri|gira|il resto|la differenza)",
        ],
    ),
];

/// Persons that romance scams play: far away, alone, in honourable service.
pub(super) const PERSONA: Phrases = &[
    (
        English,
        &[
            "(oil rig|offshore platform|oil platform|peacekeeping|military doctor|army surgeon|army doctor|orthopedic surgeon|marine engineer|ship captain|un mission|us army|deployed to|deployed in|stationed in|i m a widow|i am a widow|i m a widower|i am a widower|am a widow|lost my wife|lost my husband|a single father|a single mother|felt a connection|felt something special|god led me|god has led me)",
        ],
    ),
    (
        Spanish,
        &[
            "(plataforma petrolera|misión de paz|médico militar|ingeniero marino|cirujano del ejército|soldado destinado|ejército de estados unidos|soy viuda|soy viudo|soy una viuda|perdí a mi esposa|perdí a mi esposo|padre soltero|madre soltera|sentí algo especial|sentí una conexión|dios me ha guiado|dios me guió)",
        ],
    ),
    (
        French,
        &[
            "(plateforme pétrolière|plate forme pétrolière|mission de paix|médecin militaire|ingénieur maritime|chirurgien militaire|armée américaine|je suis veuve|je suis veuf|perdu ma femme|perdu mon mari|père célibataire|mère célibataire|ressenti quelque chose|dieu m a guidé)",
        ],
    ),
    (
        German,
        &[
            "(bohrinsel|ölplattform|friedensmission|militärarzt|schiffsingenieur|auslandseinsatz|us armee|bin witwe|bin witwer|bin eine witwe|frau verloren|mann verloren|alleinerziehender vater|alleinerziehende mutter|verbindung gespürt|etwas besonderes gespürt|gott hat mich)",
        ],
    ),
    (
        Portuguese,
        &[
            "(plataforma de petróleo|plataforma petrolífera|missão de paz|médico militar|engenheiro naval|cirurgião do exército|exército americano|sou viúva|sou viúvo|perdi minha esposa|perdi meu marido|perdi a minha|pai solteiro|mãe solteira|senti algo especial|senti uma conexão|deus me guiou|tocou o meu coração|tocou meu coração)",
        ],
    ),
    (
        Italian,
        &[
            "(piattaforma petrolifera|missione di pace|medico militare|ingegnere navale|chirurgo militare|esercito americano|sono vedova|sono vedovo|sono una vedova|perso mia moglie|perso mio marito|padre single|madre single|sentito qualcosa di speciale|mi ispira fiducia|dio mi ha guidato)",
        ],
    ),
];

/// Metal, oil and instruments offered in lots; sums from private hands.
pub(super) const LOTS: Phrases = &[
    (
        English,
        &[
            "(tons|tonnes|kilos|kg|barrels|bars|carats|carat) [of] [raw|22|24|rough|au|aviation] (gold|metal|dust|crude|fuel|diamonds|dore|bars|copper)",
            "(au metal|gold dore|sblc|jp54|en590|bank instrument|bank instruments|mt103|mt760|rough diamonds|sellers mandate|buyer mandate|buyer side|seller side|proceeds|his relation|his relative|present you as)",
        ],
    ),
    (
        Spanish,
        &[
            "(kilos|toneladas|lingotes|quilates|barriles) [de] (oro|oro en polvo|diamantes|crudo|metal|cobre)",
            "(oro en polvo|lingotes|diamantes en bruto|instrumentos bancarios|lado comprador|mandatario del vendedor|fundación coca cola)",
        ],
    ),
    (
        French,
        &[
            "(kilos|tonnes|lingots|carats|barils) [d|de] (or|or en poudre|diamants|brut|métal|poudre d or)",
            "(poudre d or|lingots|diamants bruts|instruments bancaires|mandataire du vendeur|avoirs bloqués|fonds bloqués)",
        ],
    ),
    (
        German,
        &[
            "(kilo|tonnen|barren|karat|barrel) (gold|goldstaub|diamanten|rohöl|metall|rohdiamanten)",
            "(goldstaub|goldbarren|rohdiamanten|bankinstrumente|verkäufermandat|käuferseite)",
        ],
    ),
    (
        Portuguese,
        &[
            "(quilos|toneladas|barras|quilates|barris) [de] (ouro|ouro em pó|diamantes|petróleo|metal)",
            "(ouro em pó|barras de ouro|diamantes brutos|instrumentos bancários|mandatário do vendedor)",
        ],
    ),
    (
        Italian,
        &[
            "(chili|tonnellate|lingotti|carati|barili) [di] (oro|polvere d oro|diamanti|greggio|metallo)",
            "(polvere d oro|lingotti|diamanti grezzi|strumenti bancari|mandatario del venditore)",
        ],
    ),
];

/// Loans from private hands, to those whom no bank lends.
pub(super) const LENDER: Phrases = &[
    (
        English,
        &[
            "(private|personal|individual) (lender|lenders|loan|loans|funder)",
            "(interest|rate) [of|at|from|only] (%#|# percent)",
            "(bad credit|blacklisted|no credit check|refused by|turned down by|rejected by) [your|the|a] [bank|banks|ok|accepted|welcome]",
        ],
    ),
    (
        Spanish,
        &[
            "(préstamos|préstamo|créditos|dinero) (entre|de) (particulares|particular)",
            "(tasa|interés|tipo) [del|de|al] (%#|#)",
            "(asnef|buró|buro de crédito|dicom|veraz|sin aval|sin nómina|rechazado por el banco|te rechazó)",
        ],
    ),
    (
        French,
        &[
            "(prêt|prêts|crédit|crédits|argent) entre (particuliers|particulier)",
            "taux [de|à|fixe] (%#|#)",
            "(fiché|fichés|interdit bancaire|interdits bancaires|ficp|sans enquête|refusé par|refusés par)",
        ],
    ),
    (
        German,
        &[
            "(von|an) privat",
            "(kredit|darlehen|geld|euro) von (privat|privatpersonen)",
            "(zinssatz|zins|zinsen) [von|ab|nur] (%#|#)",
            "(negative schufa|negativer auskunft|negative auskunft|geldnot|soforthilfe|von der bank abgelehnt|trotz schufa)",
        ],
    ),
    (
        Portuguese,
        &[
            "(empréstimo|empréstimos|crédito|dinheiro) entre (particulares|particular|pessoas)",
            "(juros|taxa) [de] (%#|#)",
            "(nome sujo|negativado|negativados|spc|serasa|sem consulta|recusado pelo banco)",
        ],
    ),
    (
        Italian,
        &[
            "(prestiti|prestito|credito|soldi) tra privati",
            "(tasso|interesse) [del|al|fisso] (%#|#)",
            "(protestati|protestato|cattivi pagatori|segnalati crif|senza busta paga|rifiutato dalla banca)",
        ],
    ),
];

/// Bots, pools and signals in everyday words; what went in and came out.
pub(super) const MACHINE: Phrases = &[
    (
        English,
        &[
            "(arbitrage|mining|trading|ai) (bot|pool|rig|robot|group|algorithm|system|app|signals)",
            "(i|we) mine (ether|bitcoin|coins|crypto|usdt)",
            "# in # out",
            "put in * take out",
            "(make|making|made) a (killing|fortune|packet)",
            "(your|the) (balance|tokens|wallet|stake) (will be|is|grows|multiplies|frozen|times)",
            "(connect|revalidate|revalidation|sync|synchronise|synchronize|link|validate) [your|it|the] (wallet|wallets|it|tokens)",
        ],
    ),
    (
        Spanish,
        &[
            "(bot|robot|algoritmo|sistema|inteligencia artificial|grupo) [que|de|del|privado] (opera|operar|opera solo|trading|arbitraje|señales|vip|grupo)",
            "(multiplicamos|multiplica|triplica|duplica|triplicamos) [tu|su|el] (saldo|dinero|capital|inversión)",
            "(me deja|nos deja) # (a la semana|al día|por semana|diarios|semanales)",
        ],
    ),
    (
        French,
        &[
            "(robot|bot|algorithme|ia|groupe) [de|d|qui|privé] (trading|arbitrage|trade|trader|signaux|vip|trade seul)",
            "(il fait|rapporte|me rapporte) # [euros] (par jour|par semaine)",
            "(multiplie|double|triple) [ton|votre|le] (solde|argent|capital|mise)",
        ],
    ),
    (
        German,
        &[
            "(arbitrage|mining|trading|krypto|ki) (bot|roboter|pool|gruppe|system|signale)",
            "(vip|signal) gruppe",
            "(unsere|die|eine) ki (handelt|tradet|verdient|bringt)",
            "(rein|ein) * (raus|heraus) [jede|pro] (woche|tag)",
            "(zahle|zahl|steck|gib) [heute|jetzt] # [euro] (ein|rein) * (hole|hol|bekommst|zurück|raus)",
            "(bringt|brachte|gebracht|gemacht) * %#",
            "(kryptoexperte|krypto experte|krypto reich|mit krypto)",
        ],
    ),
    (
        Portuguese,
        &[
            "(robô|bot|algoritmo|sistema|grupo) [que|de|do] (opera|trade|arbitragem|sinais|vip|opera sozinho)",
            "(viver de renda|tirei # mil|tiro # mil|sinais do|manda os sinais)",
            "(me rende|rende|tirei) # [reais|mil] (por dia|por semana|este mês|esse mês|ao dia)",
        ],
    ),
    (
        Italian,
        &[
            "(robot|bot|algoritmo|sistema|gruppo) [di|che|vip|riservato] (trading|arbitraggio|segnali|trada|lavora da solo|riservato|vip|opera)",
            "(ne fa|mi rende|incassi) # [euro] (al giorno|a settimana|in una settimana)",
            "prelievi quando vuoi",
        ],
    ),
];

/// Wrong numbers and other chances; savings to be taken in.
pub(super) const CHANCE: Phrases = &[
    (
        English,
        &[
            "(wrong number|wrong person|wrong chat|by mistake|sorry to bother a stranger|seem nice|seem kind|look kind|look trustworthy)",
            "(receive|take in|accept|keep) my (package|parcel|box|savings|consignment|luggage)",
        ],
    ),
    (
        Spanish,
        &[
            "(me equivoqué de|número equivocado|por error|pareces simpátic~|pareces buena|manejo fondos|vivo en hong kong|vivo en singapur)",
            "(reciba|recibir|guarde|guardar) mi (paquete|caja|equipaje|dinero|ahorros)",
        ],
    ),
    (
        French,
        &[
            "(trompé de numéro|trompée de numéro|mauvais numéro|par erreur|l air sympa|vis à hong kong|vis à singapour|personne de confiance|je lègue|léguer)",
            "(recevoir|garder|réceptionner) mon (colis|coffre|bagage|argent)",
        ],
    ),
    (
        German,
        &[
            "(falsche nummer|verwählt|aus versehen|versehentlich|wirkst nett|wirken sympathisch|lebe in hongkong|lebe in singapur|ehrliche freundschaft|frau verloren|meine frau vor|meinen mann vor)",
            "mein~ (paket|kiste|gepäck|ersparnisse) [mit] * (annimmt|entgegennimmt|empfängt|aufbewahrt)",
            "(chirurg~|arzt|ärztin|soldat~|ingenieur~) (bei der|in|auf) [der] (un|uno|jemen|syrien|us|nordsee|plattform|bohrinsel)",
            "(ingenieur auf|ingenieurin auf) einer",
        ],
    ),
    (
        Portuguese,
        &[
            "(número errado|errei o número|por engano|parece simpátic~|pareces simpátic~|moro em hong kong|moro em singapura)",
            "(receber|guardar) (meu|minha) (pacote|caixa|bagagem|encomenda)",
        ],
    ),
    (
        Italian,
        &[
            "(numero sbagliato|sbagliato numero|per errore|sembri simpatic~|vivo a hong kong|abito a singapore|vivo a singapore|persona onesta|donare i risparmi)",
            "(ricevere|custodire|ricevesse) (il mio|la mia) (pacco|cassa|bagaglio)",
        ],
    ),
];
