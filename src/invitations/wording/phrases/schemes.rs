//! The schemes of scams, each by what it cannot do without: whom the sender claims to be, what the
//! victim is to hand over, why at once. The rule: a phrase here names a role or a demand in the
//! everyday words of a language, never a story.

use super::super::Language::{English, French, German, Italian, Portuguese, Spanish};
use super::Phrases;

/// Speaks as a bank, an authority, a helpdesk, or the reader's chief.
pub(super) const IMPOSTOR: Phrases = &[
    (
        English,
        &[
            "(your|the|linkedin|microsoft|apple|paypal|amazon|netflix|google|facebook|bank|meta|wallet|account|binance|coinbase|it) [bank|s|account] (support|support team|security|security team|security department|helpdesk|help desk|service desk|fraud|fraud team|fraud department|customer service|customer care|verification team|billing|billing department|technical support|trust and safety)",
            "(this is|here is|calling from|writing from|from|on behalf of|contacting you from) [the|your] (bank|bank s|tax office|revenue|hmrc|irs|customs|customs office|police|interpol|post office|courier|dhl|fedex|ups|royal mail|embassy|immigration|court|social security|it department|payroll department|linkedin|microsoft|fbi|un)",
            "(it s|this is|here is) [me] (your|the) (boss|ceo|director|manager|md|chief|head of department|managing director|old manager|grandson)",
            "(ceo|director|manager|boss) (here|speaking|from the office)",
            "(hr|payroll|accounts) (of|at|department of) * here",
            "(agent|officer|inspector|sergeant|captain|general|colonel|barrister|reverend|pastor|dr|prince|princess|sheikh) (of the|in the us|us army|with the un|in charge|at the embassy)",
            "(i m|i am|im) (in|stuck in|tied up in|at) (a|the|back to back|an important|an all day) (meeting|meetings|conference|board meeting|call) [and|right|now|so]",
        ],
    ),
    (
        Spanish,
        &[
            "(soporte|seguridad|departamento|servicio|equipo|central|área|centro|atención) [de|técnico|al] (seguridad|fraudes|antifraude|fraude|cliente|verificación|facturación|cobros|linkedin|microsoft|apple|paypal|amazon|su banco|tu banco|técnico de|prevención)",
            "(llamamos|llamo|escribimos|escribo|de parte|le contactamos|te contactamos|aquí) [de|desde|en nombre de] [la|su|tu|el] (banco|su banco|tu banco|agencia tributaria|hacienda|sat|sunat|policía|aduana|correos|dhl|embajada|interpol|juzgado|seguridad social|entidad|microsoft|linkedin)",
            "(soy|aquí|te habla|le habla|habla) (tu|el|su|yo tu) (jefe|director|gerente|ceo|directora|jefa|nieto)",
            "(agente|funcionario|funcionaria|inspector|sargento|capitán|general|coronel|notario|reverendo|pastor|doctor) (de la|del|encargado|a cargo|que lleva|le llamará)",
            "(estoy|ando|sigo) [metido|metida|atrapado|liado] en [una|plena] (reunión|junta|conferencia)",
            "(recursos humanos|rrhh) de * (aquí|contratad~|felicidades)",
        ],
    ),
    (
        French,
        &[
            "(service|support|assistance|département|équipe|centre|cellule|pôle) [de] (sécurité|fraude|fraudes|antifraude|anti fraude|client|clients|vérification|facturation|technique|recouvrement|linkedin|microsoft|apple|paypal|amazon|conformité)",
            "(ici|de la part|nous vous appelons|je vous contacte|je vous écris|nous sommes|message) [de|du|des|la|le|les|votre|au nom de] (votre banque|banque|impôts|douane|douanes|police|gendarmerie|poste|chronopost|dhl|ambassade|interpol|tribunal|assurance maladie|ameli|caf|trésor public|microsoft|linkedin|votre conseiller)",
            "(c est|ici|je suis) (ton|votre|le) (patron|chef|directeur|directrice|pdg|boss|gérant|petit fils)",
            "(agent|officier|inspecteur|sergent|capitaine|général|colonel|notaire|maître|révérend|pasteur|huissier) (de|du|des|en charge|chargé|va|vous|qui)",
            "(je suis|suis|coincé|bloqué) [en|dans] [pleine|une] (réunion|conférence|visio)",
            "(rh|ressources humaines) de * (ici|embauché|félicitations)",
        ],
    ),
    (
        German,
        &[
            "(sicherheitsabteilung|betrugsabteilung|sicherheitsdienst|kundendienst|kundenservice|support|technischer support|supportteam|helpdesk|sicherheitsteam|verifizierungsteam|inkassobüro|abrechnungsstelle|betrugsprävention)",
            "(hier|hier ist|hier spricht|im namen|im auftrag) [ist|spricht] [die|der|das|ihre|ihr|deine|dein] (bank|sparkasse|finanzamt|zoll|polizei|zollamt|post|dhl|botschaft|interpol|gericht|hausbank|krankenkasse|microsoft|linkedin|paypal|amazon|kriminalpolizei|bankberater|bundesbank)",
            "(hier|ich bins|hier ist|hier spricht|ich bin) [ist] [es] (dein|ihr|der|euer) (chef|geschäftsführer|direktor|boss|abteilungsleiter|vorgesetzter|enkel)",
            "(agent|agentin|beamter|beamtin|inspektor|notar|pfarrer|pastor|sachbearbeiter|oberst|kommissar) (peters|der|des|von|kümmert|meldet|zahlen|kontaktieren|wird|anschreiben)",
            "(bin|sitze|stecke) * (in einer|im|in einem|in der) (sitzung|meeting|besprechung|konferenz|termin)",
            "(personalabteilung|hr) von * (hier|eingestellt|glückwunsch)",
        ],
    ),
    (
        Portuguese,
        &[
            "(suporte|segurança|departamento|serviço|equipe|equipa|central|setor|área|atendimento) [de|da|do|técnico|ao] (segurança|antifraude|fraude|fraudes|cliente|verificação|cobrança|faturamento|linkedin|microsoft|apple|paypal|amazon|seu banco|técnico|relacionamento|prevenção)",
            "(ligamos|falo|aqui é|aqui fala|em nome|contatamos|escrevemos|somos) [em nome] [da|do|de|o|a] (seu banco|banco|receita federal|finanças|polícia|alfândega|correios|ctt|dhl|embaixada|interpol|tribunal|segurança social|inss|microsoft|linkedin|caixa|gerente)",
            "(sou|aqui é|é|aqui fala) (o|a|teu|seu|eu o seu|o teu|o seu) (chefe|diretor|gerente|ceo|patrão|diretora|neto)",
            "(agente|oficial|inspetor|sargento|capitão|general|coronel|tabelião|notário|reverendo|pastor) (da|do|de|responsável|encarregado|vai|peres|irá|que)",
            "(estou|tô|preso|presa) * (numa|em|em uma|na) (reunião|conferência)",
            "(rh|recursos humanos) da * (aqui|contratad~|parabéns)",
        ],
    ),
    (
        Italian,
        &[
            "(supporto|assistenza|sicurezza|ufficio|servizio|reparto|centro|team) [di|della|tecnico|tecnica] (sicurezza|antifrode|frodi|clienti|verifica|fatturazione|recupero crediti|linkedin|microsoft|apple|paypal|amazon|tecnica|tecnico|prevenzione)",
            "(qui|siamo|chiamiamo|scriviamo|per conto|la contattiamo|a nome|parla) [dalla|dal|della|del|il|la|di|per conto] (sua banca|tua banca|banca|agenzia delle entrate|dogana|polizia|poste|dhl|ambasciata|interpol|tribunale|inps|microsoft|linkedin|carabinieri|guardia di finanza|polizia postale)",
            "(sono|qui|è) (il tuo|il suo|il|tuo) (capo|direttore|amministratore|titolare|responsabile|superiore|nipote)",
            "(agente|ufficiale|ispettore|sergente|capitano|generale|colonnello|notaio|reverendo|pastore) (peters|della|del|incaricato|la|che|di)",
            "(sono|bloccato|chiuso) [chiuso|bloccato] in (riunione|conferenza|una riunione)",
            "(hr|risorse umane|ufficio personale) di * (qui|assunt~|congratulazioni)",
        ],
    ),
];

/// A charge, a refund or a prize that waits for the reader's data.
pub(super) const CHARGE: Phrases = &[
    (
        English,
        &[
            "(payment|charge|transaction|debit|transfer|order|purchase|withdrawal|refund|rebate|tax refund|invoice|parcel|package|delivery|subscription|premium) [of] [@sum] * (pending|is pending|due|in progress|being processed|awaiting|on hold|failed|declined|unpaid|overdue|expires|could not be|will be charged|waiting|attempted)",
            "(to|if you did not|if this wasn t|unless you) (cancel|stop it|dispute|block it|reverse|authorise this|authorize this|claim your refund|release it)",
            "(virus|viruses|malware|infected|trojan|remote tool|anydesk|teamviewer|remote access|remote session|hacked device)",
            "(your|the) (computer|pc|device|wallet|mailbox|inbox) (is|has been|was|sends|is sending) * (infected|hacked|compromised|alerts|full|blocked|virus|flagged)",
        ],
    ),
    (
        Spanish,
        &[
            "(cargo|pago|transferencia|compra|cobro|reembolso|devolución|paquete|factura|suscripción|envío) [de] [@sum] * (pendiente|en curso|por procesar|retenid~|rechazad~|impagad~|sospechos~|no autorizad~|bloquead~|caduca)",
            "(para|si no) (anularlo|anularla|cancelarlo|cancelarla|detenerlo|bloquearlo|evitarlo|reclamarlo|liberarlo|cobrar|cobrarlo|recibirlo|fue usted|reconoce)",
            "(virus|malware|infectado|troyano|anydesk|teamviewer|acceso remoto|control remoto|herramienta remota)",
        ],
    ),
    (
        French,
        &[
            "(paiement|prélèvement|débit|virement|achat|remboursement|colis|facture|abonnement|livraison|transaction) [de] [@sum|#|$#] * (en cours|en attente|suspect|suspecte|non autorisé|retenu|bloqué|impayé|impayée|refusé|expire)",
            "(pour|si vous n) (l annuler|annuler|le bloquer|bloquer|stopper|l éviter|le recevoir|percevoir|toucher|le débloquer|êtes pas à l origine)",
            "(virus|malware|infecté|cheval de troie|anydesk|teamviewer|accès à distance|prise en main à distance|logiciel distant)",
        ],
    ),
    (
        German,
        &[
            "(abbuchung|zahlung|überweisung|lastschrift|bestellung|rückerstattung|paket|rechnung|abo|lieferung|transaktion|sendung|erstattung) [von|über] [@sum|#|$#] * (steht an|ausstehend|offen|wird ausgeführt|zurückgehalten|wartet|verdächtig|unbezahlt|abgelehnt|läuft ab|nicht autorisiert|vorgemerkt)",
            "(zum|um) (stoppen|stornieren|sperren|das zu verhindern|dies zu verhindern|sie zu stoppen|sie zu stornieren|abbrechen|den betrag zu erhalten|das paket)",
            "(virus|viren|virenmeldung~|schadsoftware|malware|infiziert|trojaner|anydesk|teamviewer|fernwartung|fernzugriff)",
        ],
    ),
    (
        Portuguese,
        &[
            "(cobrança|pagamento|compra|transferência|débito|reembolso|encomenda|pacote|fatura|assinatura|entrega|transação|pix) [de] [r] [@sum|#|$#] * (pendente|em curso|em análise|retid~|suspeit~|não autorizad~|bloquead~|recusad~|vencid~|aprovada)",
            "(para|se não) (cancelar|cancelá la|bloquear|anular|evitar|liberar|resgatar|receber o|reconhece|foi você)",
            "(vírus|malware|infectado|trojan|anydesk|teamviewer|acesso remoto|ferramenta remota)",
        ],
    ),
    (
        Italian,
        &[
            "(addebito|pagamento|bonifico|acquisto|rimborso|pacco|fattura|abbonamento|spedizione|transazione|prelievo) [di] [@sum|#|$#] * (in corso|in sospeso|sospetto|non autorizzat~|trattenut~|bloccat~|rifiutat~|scad~|in attesa)",
            "è in corso un (addebito|pagamento|bonifico|prelievo)",
            "(per|se non) (annullarlo|bloccarlo|fermarlo|annullare|bloccare|evitarlo|sbloccarlo|riceverlo|incassare|riscuotere|riconosce)",
            "(virus|malware|infetto|trojan|anydesk|teamviewer|accesso remoto|assistenza remota)",
        ],
    ),
];

/// What a bank or a site tells nobody to hand over: user names, signature keys, codes just received.
pub(super) const SECRETS: Phrases = &[
    (
        English,
        &[
            "(code|codes|pin|otp|digits) [that|which] [you] [just|ve just|have just] (you received|you just received|received|got|arrives|arrived|came in|was sent to you|sent to your|you get|will get|landed)",
            "(user name|username|user id|login|bank login|online banking|full name|account number|date of birth|sort code|cvv|cvc|card details|bank details|banking details|routing number|social security|ssn|passport|id card|selfie with|photo of your id|remote tool|signature key|customer number) * (and|ready|for|to|with|so|below|here)",
            "(we|i) need * (bank login|bank details|card details|account number|your login|online banking|passport|your ssn|your bank)",
        ],
    ),
    (
        Spanish,
        &[
            "(código|clave|pin|códigos|sms) que (te|le) (acaba|acaban|llegó|llegue|ha llegado|va a llegar|llegará|enviaron|mandaron|enviamos)",
            "(usuario|clave de firma|firma electrónica|número de cuenta|datos bancarios|cvv|nombre completo|contraseña|clave|banca online|dni|pasaporte|número de tarjeta|coordenadas|cbu|clabe) (y|para|con|aquí|de su|de tu|por|completo)",
            "(envíe|envía|conteste|responda|indique|indíquenos|facilite|comunique|mande|díganos|confirme|introduzca|ingrese) * (usuario|clave|número de cuenta|nombre completo|pin|datos bancarios|tarjeta|contraseña|cuenta bancaria|dni|cvv)",
        ],
    ),
    (
        French,
        &[
            "(code|codes|sms|pin) (que tu viens|que vous venez|que tu as reçu|que vous avez reçu|reçu par|qui vient d arriver|que tu vas recevoir|que vous allez recevoir|de validation|de confirmation reçu)",
            "(identifiant|identifiants|code de validation|code de carte|rib|iban|numéro de carte|cryptogramme|numéro de compte|coordonnées bancaires|nom complet|pièce d identité|mot de passe|espace client|carte vitale) (et|pour|ici|afin|de votre|par)",
            "(communiquez|communique|envoyez|indiquez|donnez|transmettez|saisissez|confirmez|renseignez|fournissez|répondez avec) * (identifiant|identifiants|code|rib|mot de passe|numéro de carte|coordonnées bancaires|nom complet|iban|cryptogramme|carte)",
        ],
    ),
    (
        German,
        &[
            "(code|tan|sms|pin) [weiterleiten|schicken|nennen] (der gerade|den du gerade|den du|den sie|der eben|die du gerade|die sie gerade|der bei dir|die gleich|der gleich)",
            "(anmeldename|benutzername|tan|pin|kontonummer|kartennummer|bankverbindung|zugangsdaten|bankdaten|prüfnummer|ausweiskopie|personalausweis|iban|vollständiger name|vollständigen namen|passwort) (und|für|hier|an|ihrer|unter|bitte|zur|angeben)",
            "(nennen|senden|geben|bestätigen|teilen|schicken|mitteilen|antworten|übermitteln|hinterlegen|eingeben) [sie] * (anmeldename|tan|pin|kontonummer|kartennummer|bankdaten|zugangsdaten|vollständigen|iban|benutzername|ausweis|bankverbindung)",
        ],
    ),
    (
        Portuguese,
        &[
            "(código|senha|sms|pin) que (acabou|você recebeu|recebeu|chegou|recebeste|vai chegar|te mandaram|enviamos|acabaste)",
            "(cpf|agência|conta e senha|senha do app|senha|número da conta|dados da conta|dados bancários|cvv|nome completo|cartão de cidadão|iban|nib|token|chave pix|utilizador|palavra passe) (e|para|do|da|aqui|por|de|conta)",
            "(informe|envie|confirme|digite|mande|responda|indique|forneça|comunique|passe) * (cpf|agência|senha|dados|nome completo|token|código|número da conta|iban|palavra passe|cartão)",
        ],
    ),
    (
        Italian,
        &[
            "(codice|sms|pin|codici) (che ti è|che le è|che hai ricevuto|appena arrivato|che ti arriva|che riceve|ricevuto via|che ti è appena|che le arriverà)",
            "(codice cliente|nome utente|codice fiscale|numero di conto|numero della carta|iban|pin|credenziali|password|cvv|documento d identità|nome completo|dati bancari|dati della carta) (e|per|qui|del|della|a|al|via)",
            "(comunichi|invii|mandi|confermi|inserisca|risponda|fornisca|indichi|invia|inserisci|ci dica) * (codice|pin|iban|credenziali|password|dati|numero di conto|carta|nome completo)",
        ],
    ),
];

/// The code that was just sent to the reader's phone, asked for: with it an account is taken over.
pub(super) const CODE: Phrases = &[
    (
        English,
        &[
            "(forward|send|tell|give|read|text|share) (me|us) [me] the [6|six|verification] [digit] (code|codes) [that|which] [you] [just|ve just|have just] (you received|you just received|received|you got|came|arrives|arrived|you get|sent to your|landed|that arrives|that came)",
        ],
    ),
    (
        Spanish,
        &[
            "el código que (te|le) (acaba|llegó|llegue|ha llegado|va a llegar|llegará|mandaron|llegó)",
        ],
    ),
    (
        French,
        &[
            "le code (que tu viens|que vous venez|que tu as reçu|que vous avez reçu|que tu vas recevoir|qui vient d arriver)",
        ],
    ),
    (
        German,
        &[
            "(code|tan) [mir] [kurz] (weiterleiten|schicken|durchgeben|sagen|senden) [der|den|die] (der gerade|den du|der eben|die du|gerade kam|eben kam)",
            "den code * (der|den) (gerade|du gerade|eben|bei dir|gleich)",
        ],
    ),
    (
        Portuguese,
        &[
            "o código que (acabou de|você recebeu|recebeu|chegou|recebeste|vai chegar|te mandaram|acabaste)",
        ],
    ),
    (
        Italian,
        &[
            "il codice (che ti è|che le è|che hai ricevuto|che ti arriva|che ti arriverà|appena arrivato)",
        ],
    ),
];

/// Wants the reader's account, address or name for money, parcels or messages of others.
pub(super) const MULE: Phrases = &[
    (
        English,
        &[
            "(buy|rent|rent out|lease|looking for) [aged|old|verified|your|us|eu|idle|unused] [linkedin|facebook|bank|paypal] (accounts|linkedin account|linkedin profiles)",
            "(money|funds|payments) (comes|come|arrives|arrive) [in|to|on] [to|on|in] [your|account] * (forward|pass|send|keep|rest)",
            "(rent|rent out|lease|lend|borrow|use|buy) [me|us|out] (your|of your) [linkedin|verified|bank|old|inactive|aged] (account|linkedin|profile|linkedin account|bank account)",
            "(receive|receiving|forward|process|cash) (payments|transfers|money|funds|cheques|parcels|packages) (on|to|through|into|in|via|at|for|and|from) [your|our|own|home|forward|pass|keep|a|us] (account|bank account|address|home|customers|clients|on|forward|pass|keep|commission|own)",
            "(keep|retain) (%#|#|your|# percent|a percentage|some) [percent|of] * (each|every|transfer|payment|commission|forward|rest|amount)",
            "(payment agent|money transfer agent|payroll agent|payment processor|financial agent|parcel agent|reshipping agent|mystery shopper|mystery shopping|secret shopper|car wrap|wrap your car)",
        ],
    ),
    (
        Spanish,
        &[
            "(compro|compramos|alquilo|alquilamos|busco) [cuentas|perfiles] [de] (linkedin|cuentas bancarias|linkedin antiguas|gente con cuenta)",
            "(alquilar|alquilo|alquilamos|alquila|rentar|rento|prestar|comprar|compro|usar) (tu|su|cuentas de|una) [cuenta de|perfil de] (cuenta|linkedin|perfil|linkedin verificado|cuenta bancaria)",
            "(recibir|recibes|recibe|reenviar|reenvías) (pagos|transferencias|dinero|paquetes|fondos) * (en tu|en su|por tu|cuenta|domicilio|casa|comisión|reenvi~)",
            "(te quedas|se queda|quedarse|quédate) [con] [el|un] (%#|# por ciento|#|con el #|con una)",
            "(agente de pagos|agente financiero|gestor de cobros|cliente misterioso|comprador misterioso)",
        ],
    ),
    (
        French,
        &[
            "(achète|achetons|louons|cherche) [des|vos] (comptes linkedin|comptes bancaires|profils linkedin|gens avec compte)",
            "(louer|loue|louons|prêter|acheter|achète|utiliser|louez) (votre|ton|vos|un|des) (compte|compte linkedin|profil|comptes|comptes linkedin|compte bancaire)",
            "(recevoir|recevez|reçois|réexpédier|encaisser) (des|les|nos) (paiements|virements|colis|fonds|chèques) * (sur votre|sur ton|chez vous|chez toi|commission|renv~|réexp~)",
            "(vous gardez|tu gardes|garder|gardez) (%#|#|une commission|# pour cent|un pourcentage)",
            "(agent de paiement|agent financier|agent de transfert|client mystère|agent de réexpédition)",
        ],
    ),
    (
        German,
        &[
            "(leute|personen|menschen) mit [deutschem|eigenem|einem] (konto|bankkonto|girokonto)",
            "geld (kommt|geht) * (rein|ein|weiter|rest)",
            "leitest * (weiter|rest)",
            "(miete|mieten|vermieten|leihen|kaufen|kaufe|vermiete|nutzen) (dein|deinen|ihr|ihren|linkedin|ihre|deine) [linkedin] (konto|account|profil|accounts|konten|linkedin konto|linkedin profil|bankkonto)",
            "(zahlungen|überweisungen|gelder|geldeingänge|pakete|schecks) [von kunden] (auf|über|an|annehmen|empfangen|entgegennehmen|weiterleiten) * (konto|adresse|weiterleiten|weiterleitest|weiterüberweisen|behalten|behältst|provision)",
            "(%#|# prozent|#) (behalten|behältst|darfst du behalten|dürfen sie behalten|behalten sie)",
            "(finanzagent~|zahlungsagent~|paketagent~|testkäufer~|mystery shopp~|warenagent~)",
        ],
    ),
    (
        Portuguese,
        &[
            "(compro|compramos|alugo|procuro) [contas|perfis] [do|de] (linkedin|contas bancárias|gente com conta)",
            "(alugo|alugar|alugamos|alugue|comprar|compro|emprestar|usar) (sua|a tua|contas|seu|a sua|uma|teu) (conta|perfil|conta do linkedin|linkedin|conta bancária|do linkedin)",
            "(receber|recebe|repassar|reenviar) (pagamentos|transferências|dinheiro|encomendas|pacotes|pix|valores) * (na sua|em sua|na tua|pela sua|conta|casa|comissão|repass~)",
            "(fica|ficas|ficar) com (%#|#|# por cento|uma comissão)",
            "(agente de pagamentos|agente financeiro|cliente oculto|cliente mistério|conta laranja)",
        ],
    ),
    (
        Italian,
        &[
            "(compro|compriamo|affittiamo|cerco) [account|profili] (linkedin|conti correnti|gente con conto)",
            "(affittare|affitto|affittiamo|affittaci|prestare|comprare|compro|noleggiare|usare) (il tuo|il suo|account|il vostro|tuo|un) (account|profilo|conto|account linkedin|profilo linkedin|linkedin)",
            "(ricevere|ricevi|riceve|rispedire|incassare) (pagamenti|bonifici|denaro|pacchi|soldi) * (sul tuo|sul suo|a casa|conto|provvigione|girar~|rispedi~|inoltr~)",
            "(trattieni|trattiene|tieni|trattenere|tenere|ti tieni) [il|per te] (%#|#|il #|una commissione|il %#)",
            "(agente di pagamento|agente finanziario|mystery shopper|cliente misterioso)",
        ],
    ),
];

/// Papers and goods that no honest seller has: licences without a test, cloned cards.
pub(super) const FORGED: Phrases = &[
    (
        English,
        &[
            "(passport|passports|driving licence|driver s license|drivers license|driving license|diploma|diplomas|degree|degrees|certificate|certificates|ielts|toefl|visa|visas|residence permit|id cards|work permit) [and|or|certificates|ids] * (without exam|without the exam|without a test|without test|no exam|no test|registered in the|for sale|without sitting|without attending|within a week|database registered|in the system|without exams)",
            "(cloned cards|clone cards|counterfeit|bank logs|dumps|fullz|fake documents|novelty documents|undetectable|hack any|hacking service|hack a phone|spy on your|clone any|credit score hack)",
            "(buy|sell|get|need) [real|genuine|registered|original] (passports|driving licences|ielts|diplomas|degrees|banknotes|documents|certificates) [and|online|without]",
        ],
    ),
    (
        Spanish,
        &[
            "(pasaporte~|licencia~ de conducir|carnet de conducir|carné de conducir|título~|diploma~|certificado~|ielts|visa|visado~|permiso de residencia) * (sin examen|sin exámenes|sin presentarte|sin estudiar|sin hacer|registrado en|registrados en|en venta|original en|sin prueba)",
            "(tarjetas clonadas|billetes falsos|documentos falsos|hackear|hackeamos|servicio de hackeo|borrar buró|títulos universitarios originales)",
        ],
    ),
    (
        French,
        &[
            "(passeport~|permis de conduire|diplôme~|certificat~|ielts|visa|titre de séjour|bac) * (sans examen|sans passer|sans épreuve|enregistré|enregistrés|à vendre|authentique~|sans code|sans étudier)",
            "(cartes clonées|faux billets|faux papiers|pirater|hackeur|piratage|service de hacking)",
        ],
    ),
    (
        German,
        &[
            "(reisepass|reisepässe|führerschein|führerscheine|diplom~|zertifikat~|ielts|visum|aufenthaltstitel|zeugnis~|doktortitel|abschluss) * (ohne prüfung|ohne test|ohne fahrschule|ohne studium|registriert|kaufen|zu verkaufen|echt und)",
            "(geklonte karten|falschgeld|gefälschte|hackerdienst|hacken|handy ausspionieren)",
        ],
    ),
    (
        Portuguese,
        &[
            "(passaporte~|cnh|carta de condução|diploma~|certificado~|ielts|visto|carteira de motorista) * (sem prova|sem exame|sem autoescola|sem estudar|registrad~|à venda|reconhecido pelo mec|original sem)",
            "(cartões clonados|notas falsas|documentos falsos|hackear|hackeamos|limpa nome|clonar whatsapp)",
        ],
    ),
    (
        Italian,
        &[
            "(passaport~|patente|patenti|diplom~|laurea|lauree|certificat~|ielts|visto|permesso di soggiorno) * (senza esame|senza esami|senza frequentare|senza studiare|registrat~|in vendita|senza prova)",
            "(carte clonate|banconote false|documenti falsi|hackerare|servizio di hacking|spiare il telefono)",
        ],
    ),
];

/// Threatens to show the reader's secrets.
pub(super) const BLACKMAIL: Phrases = &[
    (
        English,
        &[
            "(recorded|filmed|recording of|video of|photos of|footage of|pictures of) you [while|through|via|with|on|naked|doing|watching|visiting] (through|via|naked|while|watching|with your|visiting|on adult|touching|doing)",
            "(i|we) (hacked|have access to|infected|have full access to|installed|took over) your (webcam|camera|device|computer|phone|webcam and|browser|contacts|system)",
            "(publish|send|leak|share|release|post) (it|the video|them|the photos|this|everything|the footage) to (all|your|everyone|all your) (contacts|family|your contacts|colleagues|employer|friends|boss)",
        ],
    ),
    (
        Spanish,
        &[
            "(te grabé desnud~|te grabé viendo|te he grabado viendo|vídeo tuyo|video tuyo|fotos íntimas|fotos tuyas|tu webcam|tu cámara)",
            "(publicaré|enviaré|mandaré|difundiré|publico|mando) [el|las|los|todo] (vídeo|video|fotos|todo|imágenes) a (tus|toda|todos|tu) [tus] (contactos|familia|jefe|compañeros|amigos)",
        ],
    ),
    (
        French,
        &[
            "(je t ai filmé nu~|je vous ai filmé pendant|vidéo de toi|vidéo de vous|photos intimes|ta webcam|votre webcam|ta caméra|votre caméra)",
            "(je publie|j envoie|publierai|enverrai|diffuserai) [la|les|tout|le] (vidéo|photos|tout|images) à (tes|vos|tous|ton|votre) [tes|vos] (contacts|proches|collègues|famille|patron|employeur|amis)",
        ],
    ),
    (
        German,
        &[
            "(video von dir|video von ihnen|intime fotos|nacktbilder|deine webcam|ihre webcam|deine kamera gehackt|ihre kamera|dich gefilmt|sie gefilmt|beim gucken)",
            "(video|fotos|bilder|alles|aufnahmen) * an (alle|deine|ihre|all deine) [deine|ihre] (kontakte|kollegen|familie|freunde|chef|arbeitgeber)",
        ],
    ),
    (
        Portuguese,
        &[
            "(te gravei pelad~|te gravei vendo|vídeo seu|vídeo teu|fotos íntimas|sua webcam|tua webcam|sua câmera|nudes)",
            "(publico|envio|mando|publicarei|enviarei|vou publicar|vou mandar) [o|as|tudo] (vídeo|fotos|tudo|imagens) para (seus|todos|teus|sua|toda) [os|seus|teus|a] [seus] (contatos|contactos|família|chefe|colegas|amigos)",
        ],
    ),
    (
        Italian,
        &[
            "(ti ho filmato nud~|ti ho ripreso mentre|l ho filmata|video di te|foto intime|la tua webcam|la sua webcam|tua fotocamera)",
            "(pubblico|invio|mando|pubblicherò|invierò|manderò|diffonderò) [il|le|tutto] (video|foto|tutto|immagini) a (tutti|i tuoi|ai tuoi|tutta) [i|tuoi|suoi] [tuoi|suoi] (contatti|colleghi|famiglia|amici|capo)",
        ],
    ),
];

/// Allowances for company, brotherhoods of the rich, spells: paid by nobody who exists.
pub(super) const PATRON: Phrases = &[
    (
        English,
        &[
            "(sugar daddy|sugar mummy|sugar mommy|sugar momma|sugar baby|sugar boy|weekly allowance|illuminati|brotherhood of|secret society|great brotherhood|spell caster|love spell|black magic|spiritual father|lottery numbers|winning numbers|join the brotherhood|money ritual|money spell)",
        ],
    ),
    (
        Spanish,
        &[
            "(sugar daddy|sugar mami|asignación semanal|mesada semanal|illuminati|hermandad de los|sociedad secreta|amarres|amarre de amor|brujo|brujería|números ganadores)",
        ],
    ),
    (
        French,
        &[
            "(sugar daddy|sugar mama|allocation hebdomadaire|illuminati|confrérie|société secrète|marabout|retour affectif|voyant médium|portefeuille magique|valise magique|numéros gagnants|envoûtement)",
        ],
    ),
    (
        German,
        &[
            "(sugar daddy|sugar mama|wöchentliches taschengeld|illuminati|bruderschaft|geheimbund|liebeszauber|schwarze magie|partnerrückführung|gewinnzahlen)",
        ],
    ),
    (
        Portuguese,
        &[
            "(sugar daddy|sugar mommy|mesada semanal|illuminati|irmandade dos|sociedade secreta|amarração|pai de santo|magia negra|números da sorte)",
        ],
    ),
    (
        Italian,
        &[
            "(sugar daddy|sugar mommy|paghetta settimanale|illuminati|confraternita|società segreta|legamento d amore|cartomante|magia nera|numeri vincenti)",
        ],
    ),
];

/// Wants an answer, a message, a contact, for the rest of the story.
pub(super) const REPLY: Phrases = &[
    (
        English,
        &[
            "(ask|dm|message|write|text|contact|inbox|email|add|hit) (me|us|him|her|mr|mrs|agent|my|our|them|me up) [how|for|on|now|back|to|at|via|if|and|today|mentor|uncle|privately|your]",
            "(reply|respond|answer) (with|now|today|yes|immediately|to this|for|quickly|asap|urgently|here)",
            "(let me know if|tell me if) (you want|you re interested|you are interested|you re in|interested)",
        ],
    ),
    (
        Spanish,
        &[
            "(escríbeme|escribime|escríbame|contáctame|contácteme|contacta|contacte|háblame|pregúntame|pregunta|pregúnteme|mándame|envíame|respóndeme|responde|responda|conteste|avísame|agrégame|escribe|escriba|mensajéame) [al|a|por|con|ya|para|en|cómo|si|tu|su|info|la|hoy|urgente]",
        ],
    ),
    (
        French,
        &[
            "(écris moi|écrivez moi|contacte|contactez|contacte moi|contactez moi|demande moi|demandez moi|réponds|répondez|envoie moi|envoyez moi|ajoute moi|ajoutez moi|écris|écrivez|joins|parle moi|dis moi si tu veux)",
        ],
    ),
    (
        German,
        &[
            "(schreib|schreiben sie|schreibe|melde dich|melden sie sich|meld dich|frag|fragen sie|kontaktier|kontaktiere|kontaktieren sie|antworte|antworten sie|antwort) [mir|mich|uns|ihn|ihm|sie|ihr|meinem|meiner|bitte|bei|jetzt|einfach|schnell|auf]",
        ],
    ),
    (
        Portuguese,
        &[
            "(me chama|chama|chame|me escreve|escreva|escreve me|contate|contacte|contacta|fala comigo|fale|pergunte|pergunta|me pergunta|responda|responde|me manda|manda|envie|me adiciona|adiciona) [no|na|o|a|com|pra|para|me|um|sim|por|oi|mensagem|seu|já|hoje]",
        ],
    ),
    (
        Italian,
        &[
            "(scrivimi|scrivetemi|mi scriva|contattami|contatta|contatti|mi contatti|chiedimi|chiedi|rispondimi|rispondi|risponda|mandami|inviami|aggiungimi|scrivi|scriva|parlami|fammi sapere se)",
        ],
    ),
];

/// At once, today only, nobody else to know.
pub(super) const URGE: Phrases = &[
    (
        English,
        &[
            "(urgent|urgently|asap|immediately|right now|right away|act now|act fast|hurry up|so hurry|hurry before|today only|only today|last chance|don t miss|before midnight|by tonight|limited spots|limited time|once in a lifetime|expires soon|final notice|last notice|final reminder|without delay|as soon as possible|don t call|do not call|don t tell|do not tell|keep this between|between us|tell nobody|tell no one|discreet favour|quick favour|quick favor|discreet favor|quick task|small task|confidential task|confidential transfer|urgent transfer|wire transfer|can t talk|cannot talk|serious inquiries only|serious buyers only|before noon)",
        ],
    ),
    (
        Spanish,
        &[
            "(urgente|urgentemente|de inmediato|inmediatamente|ahora mismo|cuanto antes|solo hoy|sólo hoy|última oportunidad|últimos cupos|últimas plazas|no te lo pierdas|date prisa|apúrate|corre que|antes de medianoche|último aviso|no llames|no me llames|no se lo digas|que quede entre|entre nosotros|no se lo cuentes|favor discreto|con discreción|no puedo hablar|transferencia confidencial|transferencia urgente|una tarea rápida|antes del mediodía)",
        ],
    ),
    (
        French,
        &[
            "(urgent|urgente|en urgence|immédiatement|tout de suite|au plus vite|vite|aujourd hui seulement|dernière chance|dernières places|ne ratez pas|dépêche toi|dépêchez vous|avant minuit|dernier rappel|n appelle pas|ne m appelle pas|n en parle|n en parlez|reste entre nous|entre nous|n appelez pas|service discret|ne le dis à|je ne peux pas parler|virement confidentiel|virement urgent|une tâche rapide|avant midi|ne passez pas par|opération confidentielle)",
        ],
    ),
    (
        German,
        &[
            "(dringend|dringende|eilig|sofort|umgehend|unverzüglich|schnellstmöglich|nur heute|letzte chance|letzte plätze|beeil dich|beeilen sie sich|vor mitternacht|letzte mahnung|letzte erinnerung|nicht anrufen|ruf nicht an|niemandem|unter uns|bleibt unter uns|sag nichts|kein wort|diskreten gefallen|kann nicht sprechen|kann nicht telefonieren|vertrauliche überweisung|dringende überweisung|eilüberweisung|kurze aufgabe|vor mittag)",
        ],
    ),
    (
        Portuguese,
        &[
            "(urgente|urgentemente|imediatamente|agora mesmo|o quanto antes|quanto antes|só hoje|somente hoje|última chance|últimas vagas|vagas limitadas|não perca|corre|antes da meia noite|último aviso|não ligue|não liga|não me ligue|não conta pra|não conte|fica entre nós|entre nós|favor discreto|não posso falar|transferência confidencial|transferência urgente|tarefa rápida|antes do meio dia)",
        ],
    ),
    (
        Italian,
        &[
            "(urgente|urgenti|con urgenza|immediatamente|subito|al più presto|solo oggi|ultima occasione|ultimi posti|non perdere|affrettati|sbrigati|entro mezzanotte|ultimo avviso|non chiamare|non chiamarmi|non dirlo|resti tra noi|tra noi|favore discreto|non posso parlare|quanto prima|bonifico riservato|bonifico urgente|compito veloce|entro mezzogiorno)",
        ],
    ),
];

/// A parcel that did not arrive, a small sum to be paid at once under a link.
pub(super) const PARCEL: Phrases = &[
    (
        English,
        &[
            "(could not be|couldn t be|was not|wasn t|cannot be|failed to be) (delivered|processed|completed|verified)",
            "(pay|settle) (only|just) [for|the] [for|the] (transport|carriage|courier|insurance|postage|shipping)",
            "(goes|go) (offline|back to sender)",
            "(copyright|trademark|policy|rules) (office|violation|violations|infringement|team|strike)",
        ],
    ),
    (
        Spanish,
        &[
            "(no pudo|no se pudo|no ha podido|no pudimos) (entregarse|entregar|ser entregado|entregarlo|procesarse)",
            "(abone|abona|pague|paga) [solo] [el|#|$#] (transporte|#|$#|porte|mensajero) [aquí|en]",
            "(dirección incompleta|derechos de autor|infringe|incumple)",
        ],
    ),
    (
        French,
        &[
            "(n a pas pu|n ont pas pu|n a pu) [être] (être|livré|livrée|livrer|distribué)",
            "(payez|réglez|paie) [juste|seulement] (le transport|le port|l affranchissement|l expédition)",
            "(affranchissement|adresse incomplète|droits d auteur|enfreint|enfreignez)",
        ],
    ),
    (
        German,
        &[
            "(konnte|konnten) nicht (zugestellt|geliefert|ausgeliefert|verarbeitet|verifiziert)",
            "(liegt beim zoll|beim zoll|geht zurück|sonst geht)",
            "(unvollständige adresse|urheberrecht~|verstößt|verstoß)",
        ],
    ),
    (
        Portuguese,
        &[
            "(não pôde|não foi possível|não conseguimos) (ser entregue|entregar|entregá la|processar)",
            "(pague|paga) [só|apenas] o (transporte|envio|motoboy)",
            "(endereço incompleto|foi taxada|direitos autorais|viola)",
        ],
    ),
    (
        Italian,
        &[
            "(non è stato|non è stata|non abbiamo potuto) [possibile] (consegnato|consegnata|consegnare|recapitato)",
            "(paghi|paga) [solo] (il trasporto|il trasporto di|la consegna|l affrancatura)",
            "(indirizzo incompleto|indirizzo errato|diritto d autore|viola le)",
        ],
    ),
];

/// Funds that multiply, the least that is taken, what it would be a pity to miss.
pub(super) const FUND: Phrases = &[
    (
        English,
        &[
            "(fund|scheme|platform|pool|club|desk) [that|which] (doubles|triples|pays|multiplies|returns|guarantees)",
            "(doubles|triples|multiplies) (deposits|deposit|stakes|accounts|what)",
            "(min|minimum|least) [deposit|of|is] (#|$#)",
        ],
    ),
    (
        Spanish,
        &[
            "(fondo|plataforma|club|sistema) que (duplica|triplica|paga|multiplica|garantiza|rinde)",
            "(mínimo|desde) (#|$#) [euros|dólares] [y|para] (entrar|garantizado|empiezas|empezar|entras)",
            "te doy el (doble|triple)",
        ],
    ),
    (
        French,
        &[
            "(fonds|plateforme|club|système) (qui|garantit|garantissant) [garantit|double|triple|paie] (double|triple|garantit|rapporte|paie|%#)",
            "(minimum|mini) (#|$#)",
        ],
    ),
    (
        German,
        &[
            "(fonds|plattform|club|system) [der|die|das] (verdoppelt|verdreifacht|garantiert|ausschüttet)",
            "(mindestens|minimum|min) (#|$#) [euro]",
        ],
    ),
    (
        Portuguese,
        &[
            "(fundo|plataforma|clube|sistema|robô) que (dobra|duplica|triplica|paga|multiplica|garante|rende)",
            "(mínimo|mínima) [de] (#|$#)",
            "(entra|entre|entras) com (#|$#)",
        ],
    ),
    (
        Italian,
        &[
            "(fondo|piattaforma|club|sistema|robot) che (raddoppia|triplica|paga|moltiplica|garantisce|rende)",
            "(minimo|minima) [di] (#|$#)",
            "(entri|entra|parti) con (#|$#)",
        ],
    ),
];

/// The reader's name lent to a fund without an heir; a share of it.
pub(super) const LENT_NAME: Phrases = &[
    (
        English,
        &[
            "(lend|use|give) [me|us] your name",
            "(no|without) [an|any] (heir|heirs|relative|relatives|claimant)",
            "(store|keep|hold) my share",
            "(found|discovered) (cash|money|gold|dollars) in a",
        ],
    ),
    (
        Spanish,
        &[
            "(presta|prestas|preste|usar) (tu|su) nombre",
            "(sin) (herederos|heredero|herederas|dueño)",
            "(liberarla|liberarlo|liberar la herencia|liberar los fondos|liberar el dinero|desbloquear los fondos)",
            "(te|le) (toca|corresponde|queda) [el|un] %#",
        ],
    ),
    (
        French,
        &[
            "(prêter|prête|prêtez|utiliser) (ton|votre) nom",
            "sans (héritier|héritiers|ayant droit)",
            "(débloquer|libérer) (l héritage|les fonds|la somme|l argent)",
            "(te|vous) (revient|reviennent|revient le) %#",
        ],
    ),
    (
        German,
        &[
            "(deinen|ihren) namen (leihst|leihen|hergibst|geben|leihst du)",
            "ohne (erben|erbe|angehörige)",
            "(freizugeben|freigabe der|um es freizubekommen|freizubekommen)",
            "%# (stehen|steht|gehen an|sind für) (dir|ihnen|dich|sie)",
        ],
    ),
    (
        Portuguese,
        &[
            "(empresta|emprestar|emprestas|usar) (seu|o seu|o teu) nome",
            "sem (herdeiros|herdeiro|dono)",
            "(liberar|desbloquear|libertar) (a herança|os fundos|o dinheiro|o valor)",
            "(te|lhe) (cabe|cabem|toca) %#",
        ],
    ),
    (
        Italian,
        &[
            "(presti|prestare|presta|prestarmi|dai) il [tuo|suo] nome",
            "senza (eredi|erede|proprietario)",
            "(sbloccare|liberare) (l eredità|i fondi|la somma|il denaro)",
            "(ti|le) (tocca|spetta|resta) [il] %#",
        ],
    ),
];
