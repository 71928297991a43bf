//! The weak marks of German texts.

use super::Lists;
use super::Mark;

pub(super) const CLUES: Lists = &[
    (
        Mark::Coin,
        &[
            "(krypto~|coin|coins|bitcoins|wallet~|trading~|~trading|forex~|handelsroboter|handelsbot|altcoin~|devisenhandel|handelsplattform|handelssignale|blockchain~|token|tokens|presale|staking|binäre optionen|goldhandel|tradingplattform)",
            "(handle|handelst|handelt|handeln|trade|tradet|traden|investiere|spekuliere) * (gold|krypto~|devisen|bitcoin~|öl|optionen|rohstoffen|forex)",
            "(roboter|bot|ki|algorithmus|software) [der|die|für dich|für sie] (handelt|tradet)",
        ],
    ),
    (
        Mark::Gain,
        &[
            "(verdien|verdiene|verdienst|verdienen|verdiente|gewinn|gewinne|rendite|renditen|profit|profite|erträge|einkommen|auszahlung|auszahlungen|einnahmen|zinsen|dividenden|geldverdienen|passives|nebeneinkommen|zusatzeinkommen|nebenverdienst|zusatzverdienst|reich|finanziell frei|finanzielle freiheit)",
            "(schnelles|leichtes|einfaches|gutes|extra|echtes|viel) geld",
            "aus @sum [@cur] (wurden|mach~|werden|sind|habe)",
            "(bekommst|bekommen|erhältst|erhalten|kriegst|macht|mache|machen|holst|kassier~|abgehoben|ausgezahlt|zahlen|zahlt) * @sum",
        ],
    ),
    (
        Mark::Sum,
        &[
            "# (mio|millionen|million|mrd|tausend|franken|euro)",
            "(hundert|hunderte|tausend|tausende|zehntausend|millionen) (euro|dollar|franken)",
        ],
    ),
    (
        Mark::Rate,
        &[
            "(%#|# prozent|#) (am tag|pro tag|die woche|pro woche|in der woche|täglich|wöchentlich|jede woche|jeden tag|pro stunde|die stunde|stündlich|am abend|rendite|zinsen|provision|gewinn|für sie|für dich|davon)",
            "@cur (am tag|pro tag|die woche|pro woche|in der woche|täglich|wöchentlich|jede woche|jeden tag|pro stunde|die stunde|am abend)",
            "(verdoppel~|verdreifach~|verzehnfach~|vervielfach~|das doppelte|das dreifache|das zehnfache|das fünffache|mal zehn|mal fünf|zehnmal so viel|doppelt so viel)",
            "(@cur|#|$#) * (in|binnen|nach|innerhalb von) [nur] (#|zwei|drei|vier|fünf|sieben|zehn|wenigen|ein paar|einer) (tagen|stunden|wochen|minuten|woche)",
        ],
    ),
    (
        Mark::Sure,
        &[
            "(garantiert~|garantie|garantieren|risikofrei~|risikolos~|ohne risiko|ohne jedes risiko|kein risiko|null risiko|sicherer gewinn|sichere rendite|hundertprozentig|erfolgsquote|trefferquote|ohne verlust~|verliert nie|nie verloren|ohne aufwand|ohne arbeit|ohne anstrengung|mühelos~|kinderleicht|im schlaf|während du schläfst|während sie schlafen|von ganz allein|wie von selbst|fast nichts tun)",
            "(verdoppel~|verdreifach~|vervielfach~) [sie|du] (dein|deine|deinen|ihr|ihre|ihren|das|mein|meine|jeden|jedes) (geld|kapital|einsatz|investition|ersparnisse|einlage|guthaben|betrag|konto|einzahlung)",
            "(bot|roboter|software|system|programm|ki) (arbeitet|verdient|gewinnt|handelt) (für dich|für sie|rund um die uhr|tag und nacht|immer|von selbst)",
        ],
    ),
    (
        Mark::Chat,
        &[
            "(schreib~|meld~|frag~|schick~|antwort~|gib|geben|nenn~|kontaktier~) [sie] (mir|dich|mich|uns|sich|sie|ihm|ihr|bitte|meinem|meiner) * (privat|vertraulich|pn|private|nummer|handynummer|telefonnummer|privatnachricht)",
            "(privat|per pn|per privatnachricht|vertraulich) (schreib~|meld~|antwort~|schick~|an mich|mehr)",
            "(schick~|antworten sie|schreiben sie) [ich|mir|dir|ihnen] (privat|vertraulich)",
            "(dein~|ihr~|mein~) (handynummer|private nummer|whatsapp nummer|telegram nummer|private mail)",
        ],
    ),
    (
        Mark::PutIn,
        &[
            "(mindesteinlage|mindesteinzahlung|mindesteinsatz|starteinlage|startkapital|ersteinzahlung|einzahlung|einzuzahlen|einzahlen|startguthaben|kleiner einsatz|kleinem einsatz)",
            "(investier~|anleg~|leg~|einsteig~|steig~|start~|zahl~|beginn~|setz~) [sie|du] [nur|mit|ab|jetzt|schon|mindestens|einmalig] [nur|mindestens] ($#|# euro|# dollar|# franken|alles|usdt)",
            "(mit|ab|schon ab) [nur] @sum [@cur] (einsteigen|starten|investieren|anlegen|einsatz|startkapital|loslegen|dabei|einzahlen|einstieg)",
            "(überweis~|schick~|send~|zahl~|transferier~) [sie|du|mir|uns|einfach|bitte] * (wallet|wallet adresse|bitcoin|bitcoins|krypto|usdt|coins|guthaben ein|alles was)",
            "(seed phrase|private key|wallet adresse|walletadresse|wiederherstellungsphrase|privaten schlüssel|betrag und wallet)",
            "(guthaben|konto|stufe|level|aufgaben|auszahlung) [erst|dann|nur] (aufladen|freischalten|aufgeladen|freigeschaltet)",
        ],
    ),
    (
        Mark::Fortune,
        &[
            "(erbe|erben|erbschaft|nachlass|geerbt|vererb~|testament|vermächtnis|hinterlassenschaft|erbanteil)",
            "(hinterließ|hinterlässt|hinterlassen|hinterlasse) * (millionen|mio|vermögen|euro|dollar|$#|konto|summe)",
            "# (millionen|mio) [us] [euro|dollar|franken|ohne|liegen|auf]",
            "(gold|goldbarren|goldstaub|diamanten|kiste|kisten|truhe|koffer|sendung|schließfach) (mit gold|gold|voll|voller|goldbarren|bargeld|mit bargeld|mit geld|diamanten|aus ghana|mit diamanten|mit dollar~)",
            "(spende|zuschuss|lotterie~|jackpot|preisgeld|gewinnspiel~|hilfsfonds|fördergeld~|entschädigung|schenkung|bonus|prämie|hauptgewinn) (von|über|in höhe|für sie|für dich|des|der) [$#|#|sie|einer]",
            "(sie|du|ihr name|ihre adresse|ihr profil|ihre e-mail|dein profil) (wurden|wurdest|wurde|sind|bist|haben|hast) * * (ausgewählt|ausgelost|gezogen|gewonnen|gewinner|begünstigt~|gewinnerin)",
            "(vermögen|ersparnisse|geld|besitz) * (vermachen|hinterlassen|spenden|überlassen|anvertrauen|verschenken|vererben|schenken)",
            "(unheilbar|todkrank|sterbenskrank|im sterben|endstadium|wochen zu leben|monate zu leben|krebs im|an krebs)",
        ],
    ),
    (
        Mark::Trustee,
        &[
            "(begünstigt~|nächste angehörige|nächster angehöriger|nächsten angehörigen|ihr nachname|ihrem nachnamen|ihren nachnamen|deinem nachnamen|deinen nachnamen|gleichen nachnamen|selben nachnamen|gleichen familiennamen|ihren familiennamen|ihrem familiennamen|alleinerbe|treuhänder~|erbberechtigt~)",
            "(verstorben~|verstarb|ohne testament|tödlich verunglückt~|ums leben kam|ums leben gekommen|mein seliger)",
            "(streng vertraulich~|absolut vertraulich~|strikt vertraulich~|vertraulich|diskretion|verschwiegenheit|stillschweigen|strengste~)",
            "(ehrlich~|vertrauenswürdig~|zuverlässig~|diskret~|ausländisch~|gottesfürchtig~|gutherzig~) (partner|partnerin|person|mensch|empfänger|jemanden|geschäftspartner|herz)",
            "jemand~ * (der|dem|die) * (geld|summe|gelder|erbe|fonds|kiste|gold|paket|millionen) (annimmt|empfängt|entgegennimmt|verwaltet|nimmt|aufbewahrt|übernimmt|verteilt)",
            "(geld|summe|gelder|erbe|betrag|fonds|vermögen|millionen) * (annehmen|annimmt|transferieren|empfangen|außer landes|entgegennehmen|zu transferieren|freigeben|in empfang)",
            "teilen [wir|uns] [uns] [das|die|den] (erbe|summe|geld|betrag|hälfte|fünfzig|50|gewinn|vermögen)",
            "(provision|anteil|belohnung|beteiligung|hälfte|%#|# prozent) * (für sie|für dich|gehört ihnen|gehören ihnen|gehört dir|gehören dir|großzügig|behalten sie|behältst du|ist ihnen)",
            "(anwalt|rechtsanwalt|bankdirektor|bankmanager|banker|filialleiter|nachlassverwalter|bankangestellter|testamentsvollstrecker|kontobetreuer|bankerin|anwältin) (eines|des|von|der|bei|einer)",
            "(waisenhaus|waisenhäuser|waisenkinder|guten herzen|gutes herz|gutem herzen|vertrauensperson)",
        ],
    ),
    (
        Mark::HomeWork,
        &[
            "(von zu hause|von zuhause|zu hause aus|homeoffice|home office|am handy|mit dem handy|mit deinem handy|mit ihrem handy|mit dem smartphone|am smartphone|vom sofa|von der couch|vom handy|von überall|ortsunabhängig|nur ein handy|nur dein handy)",
            "(nebenjob|nebenjobs|minijob|heimarbeit|nebenerwerb|nebentätigkeit|nebenbei|onlinejob|online job|online arbeit|onlinearbeit|leichte arbeit|einfache arbeit|einfache tätigkeit|freie zeiteinteilung|in deiner freizeit|in ihrer freizeit)",
            "(#|eine|zwei|drei|halbe) (stunde|stunden|minuten) (am tag|täglich|pro tag)",
            "(ohne|keine|keinerlei) (erfahrung|vorkenntnisse|berufserfahrung|bewerbung|vorstellungsgespräch|qualifikation~|chef|lebenslauf|ausbildung)",
            "(garantierter|sicherer|garantierte) (arbeitsplatz|job|stelle|arbeitsvisum)",
            "(genug von|müde von|raus aus|satt) * (hamsterrad|chef|9 to 5|büroalltag|job)",
            "(nur noch|noch) (wenige|#|zwei|drei|fünf) plätze",
        ],
    ),
    (
        Mark::Chore,
        &[
            "(liken|likest|like|bewerte|bewerten|bewertest|abonnier~|anklicken|klick~|teste|rezensier~|optimier~) [von|für|sie|und|auf|ein paar|einfach] (videos|produkte|hotels|apps|restaurants|posts|bilder|kanäle|beiträge|anzeigen|tiktok~|youtube~)",
            "(produkte|hotels|videos|apps|restaurants|beiträge|kanäle|bestellungen|anzeigen|filme|unterkünfte|instagram|youtube|tiktok) [auf|von|und|im|bei|online] [instagram|youtube|tiktok|amazon|internet|handy|videos] (liken|bewerten|anklicken|abonnieren|ansehen|testen|optimieren|anschauen|likest|bewertest|boosten|klicken)",
            "(hotelbewertung~|produktbewertung~|appbewertung~|produkttester~|google bewertung~|app tester~)",
            "(einfache|einfachen|kleine|tägliche|leichte|leichten|simple|kleinen|täglichen) (aufgabe|aufgaben|tasks|klicks|bestellungen|aufträge)",
            "(pakete|päckchen) * (weiterleiten|weiterschicken|umpacken|weitersenden)",
            "(dateneingabe|captchas|texte abtippen|abtippen)",
        ],
    ),
    (
        Mark::DayPay,
        &[
            "(täglich|wöchentlich|sofort|tägliche|täglicher|sofortige|wöchentliche|am selben tag|noch am selben tag|jeden abend|jeden tag|abends) [und|bar|in bar] (auszahl~|ausgezahlt|bezahl~|gezahlt|zahlung|lohn|vergütung|verdienst|provision|gewinn~|rendite|überwiesen|geld)",
            "(auszahlung|bezahlung|zahlung|lohn|geld|ausgezahlt|bezahlt|gezahlt|gehalt|provision|verdienst|rendite|gewinne|zinsen|vergütung) [wird|gibt es|gibt s|kommt|erfolgt|jeweils] (täglich|wöchentlich|sofort|jeden abend|jeden tag|am selben tag|noch am selben|jede woche|jeden freitag|stündlich|bar auf die hand|in usdt|in krypto|abends)",
            "(tageslohn|tagesverdienst|tagesauszahlung|sofortauszahlung|bar auf die hand)",
            "(#|@cur|$#) [@cur] (am tag|pro tag|täglich|jeden tag|am abend)",
        ],
    ),
    (
        Mark::Credit,
        &[
            "(kredit|kredite|darlehen|finanzierung|privatkredit~|sofortkredit~|kleinkredit~|privatdarlehen) [von|zu|ab|ohne|bis|zwischen|für|in|trotz|über|an] (#|$#|%#|schufa|jedermann|alle|sofort|auskunft|bürg~|bonität~|privatpersonen|minuten|stunden)",
            "(brauch~|benötig~|gewähr~|vergeb~|biet~|genehmig~|verleih~) [sie|du|wir|ihnen|dir|dringend|ich] [dringend|einen|ein|schnelle|schnellen] (kredit|kredite|darlehen|finanzierung|privatkredite|geld sofort)",
            "(ohne|trotz) (schufa~|bonität~|bürgen|bürgschaft|negativer schufa|einkommensnachweis|gehaltsnachweis|schlechter bonität|lange prüfung)",
            "(zinssatz|zins|zinsen) (von|ab|nur) (%#|#)",
        ],
    ),
    (
        Mark::FeeFirst,
        &[
            "(gebühr|~gebühr|~gebühren|gebühren|vorkasse|vorabzahlung|vorauszahlung|notarkosten|anwaltskosten|zollkosten|schulungspauschale)",
            "(vorab|im voraus|vorher|zuerst|vorweg) [nur|fällt|fallen|zu] [nur|eine|die|ein] [kleine|kleiner|einmalige] (zahl~|bezahl~|überweis~|gebühr|gebühren|versicherung|kosten|steuer|begleichen|zahlen)",
            "(zahl~|überweis~|begleich~|entricht~) [sie|du|bitte|nur] * (vorab|im voraus|vorher|zoll|notar|steuer|versicherung|kurs)",
            "vor (der|ihrer) (auszahlung|überweisung|freigabe|auslieferung)",
        ],
    ),
    (
        Mark::Threat,
        &[
            "(konto|profil|zugang|account|karte|seite|postfach|mitgliedschaft) * (gesperrt|eingeschränkt|gelöscht|geschlossen|blockiert|deaktiviert|gehackt|abläuft|eingefroren|ausgesetzt|stillgelegt)",
            "(kontosperrung|sperrung|endgültige löschung|urheberrechtsverletzung|verstoß gegen|fremder zugriff)",
            "(verdächtige~|ungewöhnliche~|unbefugte~|auffällige~) (aktivität~|anmeldung~|zugriff~|login~)",
            "(innerhalb von|innerhalb|binnen|in den nächsten) (24|48|12|72) (stunden|h)",
            "(sonst|andernfalls|ansonsten) * (sperr~|lösch~|gesperrt|gelöscht|deaktiviert|verlieren)",
            "(konto|profil|zugang|zugriff) * (wiederherstellen|reaktivieren|entsperren|freischalten)",
        ],
    ),
    (
        Mark::Credentials,
        &[
            "(bestätig~|verifizier~|aktualisier~|überprüf~|gib|geben|send~|schick~|hinterleg~|teilen|nenn~) [sie|du|mir|uns|bitte|jetzt|hier|umgehend] [mir|uns|bitte|ihr|ihre|dein|deine|die] * (identität|passwort|kennwort|zugangsdaten|bankdaten|kontodaten|kartendaten|kreditkarte~|bankverbindung|iban|pin|tan|anmeldedaten|kontonummer|ausweis~|zahlungsdaten|kartennummer)",
            "(passwort|kennwort|zugangsdaten|bankdaten|kontodaten|kartendaten|kreditkartendaten|anmeldedaten|sicherheitscode|ausweiskopie)",
            "(über|unter|auf|mit|per|hier) (diesen|diesem|den|dem|folgendem|folgenden|unserem|dieser) (link|formular|button)",
        ],
    ),
    (
        Mark::GiftCards,
        &[
            "(kauf~|besorg~|hol~|brauche|benötige|bestell~) * (geschenkkarten|gutscheinkarten|gutscheine|guthabenkarten|steam karten|google play karten|apple karten|itunes karten|amazon karten|amazon gutscheine|paysafekarten|geschenkgutscheine) * * (code~|pins|freirubbel~|foto~|fotografier~|erstatte~|kunden|kundin|rubbel~)",
            "(geschenkkarten|gutscheinkarten|guthabenkarten|steam karten|google play karten|itunes karten|apple karten) * * (code~|schick~|send~|fotografier~|freirubbel~|erstatt~|foto~)",
            "(schick~|send~|mail~|fotografier~|rubbel~) [sie|mir|uns|bitte] [mir|uns|bitte] [ein foto|fotos|bilder] [der|die|von|den] (codes|rubbelcodes|kartencodes|gutscheincodes)",
        ],
    ),
    (
        Mark::Teaches,
        &[
            "(bring~|zeig~|erklär~|coach~|führ~|helf~|verrat~|lern~) [ich] (dir|ihnen|euch) [gern|gerne|kostenlos|alles|wie|das|gratis|schritt]",
            "(schritt für schritt|willst du das auch|wollen sie das auch|willst du auch|wollen sie auch|möchtest du auch|möchten sie auch|kannst du auch|mein mentor|meine mentorin|meinem mentor|meiner mentorin|~mentorin|~mentor|meiner beraterin|meinem berater|geldverdienen bei)",
            "(mein|meine|meiner|meinem|unserem|unser|unsere|unserer) (manager|managerin|fachmann|assistentin|broker|kontomanager|empfangsdame|experten|analyst|analystin|rückholexperte~)",
        ],
    ),
    (
        Mark::Lonely,
        &[
            "(selten|kaum|fast nie|nicht oft) (hier|online|auf linkedin|auf dieser|da)",
            "(hier|auf linkedin|online) (selten|kaum|fast nie|nicht oft)",
            "(hallo|hi|hey|mein|meine|guten morgen) (schöne|schöner|hübsche|hübscher|liebling|süße|süßer|schatz|liebes|liebster|schönheit|teuerster)",
            "(geschieden|verwitwet|witwe|witwer|einsam|single|alleinstehend|seelenverwandt~|alleinerziehend)",
            "(zufall|schicksal|versehentlich|aus versehen|falsche nummer|falsche person|falschen person|verwechslung|fügung)",
            "(ehrliche|ehrlichen|aufrichtige|aufrichtigen|reife|reifen|treue|liebevolle|netten) (menschen|mann|freundschaft|freund|person|frau|männer|beziehung|liebe)",
            "such~ [eine|einen|nach|ich] [alte|alten|verschollene] (freundin|freund|schulfreundin|schulfreund|freundschaft|liebe|seelenverwandt~)",
            "(habe|besitze|führe|betreibe) (#|zwei|drei|vier|mehrere|einige|eigene) (schönheitssalons|salons|boutiquen|hotels|restaurants|weingüter|spas|kosmetiksalons|modegeschäfte)",
            "(bin) # (geschieden|single|und single|jahre|und geschieden|und verwitwet|und alleinstehend)",
        ],
    ),
    (
        Mark::Insider,
        &[
            "(insider~|signalgruppe|signale|kryptosignale|~signale|geheimtipp|tradinggruppe|vip gruppe|vip kanal)",
            "(sitzt|arbeitet) [direkt] (in der|in einer|an der|bei einer|bei der|an einer) [großen|krypto] (börse|kryptobörse|handelsplattform)",
            "(welcher|welche|der|die|diese|dieser) (coin|coins|aktie|aktien|token|währung) * (steigt|explodiert|durch die decke|abhebt|abgeht|steigen|kaufen|hochgeht|zehnfach~)",
            "(verzehnfach~|mal zehn|mal hundert|das zehnfache|explodiert|durch die decke)",
            "(gibt|geben|gebe|bekomme|verrät) [mir|dir|ihnen] [die|seine|ihre] (tipps|signale)",
            "(komm|kommen|tritt|treten|zugang) [sie] (in|zu|zur|meiner|unserer) * (gruppe|kanal|vip|telegramgruppe|investorengruppe)",
        ],
    ),
    (
        Mark::Rescue,
        &[
            "(verlorene|verlorenes|verlorenen|gestohlene|gestohlenes|veruntreute~) (geld|gelder|krypto~|bitcoin~|coins|kapital|guthaben|investition~)",
            "(hol~|bekomm~|gewinn~|beschaff~) * (geld|alles|krypto~|bitcoin~|verlust~|gelder|jeden cent|es) [wieder|ihnen|dir] zurück",
            "(geld|ersparnisse|krypto~|bitcoin~) * * (verloren|gestohlen|betrogen|reingefallen|abgenommen)",
            "(rückholung|wiederbeschaffung|rückholexperte~|recovery experte~|recovery team|ethischer hacker|zurückgeholt|geld zurückholen)",
        ],
    ),
    (
        Mark::Vendor,
        &[
            "(unser~|mein~) [neue~|eigene~|digitale~|bewährte~|virtuelle~] [hr|crm|cloud|ki|it] (assistenten|assistentinnen|assistenzen|kunden|klienten|mandanten|software~|tool|plattform|app|agentur|lösung|lösungen|dienstleistung~|produkt|produkte|programm|methode|system|paket|pakete|coaching~|experten|ghostwriter|seminare|workshops|schulung~|sortiment|katalog|kanzlei|texter|trainer|~programm|~software|~agentur|~lösung|~plattform|# wochen)",
            "(wir|ich) (helf~|unterstütz~|berat~|begleit~|biet~|liefer~|verschaff~|entwickel~|bau~|gestalt~|produzier~|vermittel~|besetz~|automatisier~|versicher~|vermiet~|übersetz~|übernehm~|optimier~|reinig~|druck~|coach~|schul~|trainier~|erstell~|programmier~|installier~|betreu~|fertig~) * (firmen|unternehmen|betriebe~|mittelständ~|kunden|gründer~|führungskräft~|geschäftsführ~|startups|kmu|marken|selbstständig~|agenturen|stellen|leads|termine|websites|webseiten|software~|apps|bürofläch~|verpackung~|lösungen|solar~|onlineshops|händler~|praxen|kanzleien|hotels|coaches|marketing~|buchhaltung|texte|maschinen|personalabteilung~|handwerk~)",
            "(mitgründer|mitgründerin|gründer|gründerin|geschäftsführer|geschäftsführerin|inhaber|inhaberin|vertriebsleiter|vertriebsleiterin|account manager|account managerin) (von|bei|der|einer|des|eines)",
            "(agentur|~agentur|kanzlei|softwarehaus|druckerei|übersetzungsbüro|steuerkanzlei|unternehmensberatung) [contoso|fabrikam|northwind] (die|für|aus|mit|hilft|übernimmt|unterstützt|spezialisiert|macht)",
            "(hersteller|lieferant|lieferanten|anbieter|großhändler|großhandel|dienstleister|zulieferer|exporteur) (von|für|aus|im|bei|mit|in)",
            "(übernimmt|übernehmen|erledigt|erledigen) (sie|wir|die|das|alles|ihre) * (festpreis|kundengewinnung|arbeit|buchhaltung|rest|alles|lohnabrechnung|verwaltung|akquise|für sie)",
            "(nehmen wir|nehme ich|nimmt|nehmen ihnen|nehmen) [ihnen|dir] [die|das|den] * ab",
            "wir (liefern|produzieren|vermieten|drucken|entwickeln|übersetzen) (zu|ab|in|für|seit|deutschlandweit|direkt|bundesweit)",
            "als [neuer|zuverlässiger|neuen|möglicher|ihr] (lieferant|dienstleister|anbieter)",
            "such~ [wir|noch] (vertriebspartner~|händler|wiederverkäufer~|reseller|handelsvertreter)",
            "(für|mit) [über|mehr als] * (softwarehäuser|firmen|mittelständler~|praxen|betriebe|agenturen|händler|marken|kanzleien|startups) ",
            "wir (verschaffen|besetzen|bringen|übernehmen|schreiben|automatisieren) [ihnen|ihre|ihr|mittelständlern|firmen|unternehmen]",
            "(unser text|wir schreiben|wir kümmern uns|unsere texter)",
        ],
    ),
    (
        Mark::Benefit,
        &[
            "(spar~|senk~|reduzier~|verringer~|halbier~|verkürz~) [sie|wir] * (%#|#|$#|kosten|zeit|stunden|prozent|geld|hälfte|drittel|aufwand|steuern|tage)",
            "(kosten|zeit|aufwand|stunden|geld) [bei|im|und|um] * (sparen|einsparen|senken|reduzieren|halbieren)",
            "(steiger~|verdoppel~|erhöh~|verbesser~|verdreifach~|skalier~) [sie|wir] [ihren|ihre|deinen|deine|den] * (umsatz|umsätze|verkäufe|sichtbarkeit|reichweite|produktivität|leads|bewerbungen|marge|anfragen)",
            "(mehr|neue|qualifizierte|zusätzliche|planbare|planbar|passende) [qualifizierte|neue|planbare] (kunden|leads|termine|anfragen|aufträge|umsatz|bewerber|kundentermine|mandanten|sichtbarkeit|reichweite)",
            "(auf autopilot|ohne kaltakquise|keine kaltakquise|rundum sorglos~|rund um die uhr|schlüsselfertig|maßgeschneidert~|zertifiziert~|aus einer hand|zur autorität|zum experten|seite eins|dsgvo konform|schnell und günstig)",
            "(im schnitt|durchschnittlich|im durchschnitt)",
            "(in|innerhalb von|binnen) [nur|unter] (#|zwei|drei|vier|sechs|zehn|wenigen|vierzehn) (tagen|wochen|werktagen)",
            "das (doppelte|dreifache|vierfache|fünffache)",
        ],
    ),
    (
        Mark::Trial,
        &[
            "(kostenlos~|gratis~|kostenfrei~|unverbindlich~) [#] (erstgespräch|demo|test~|probe~|beratungsgespräch|analyse|angebot|muster|erstberatung|strategiegespräch|potenzialanalyse|audit|check|workshop|webinar|kennenlerngespräch|vergleich|schnupper~|einschätzung|session|whitepaper)",
            "(erstgespräch|erstberatung|probemonat|testzugang|testversion|gratismuster|strategiegespräch|potenzialanalyse|testphase|probestunde|testmonat|schnupperstunde|kennenlerngespräch|probesitzung)",
            "(erste|ersten|erster) (monat|sitzung|stunde|lektion|analyse|beratung|audit) (ist|gratis|kostenlos|schenk~|umsonst|kostenfrei|geht)",
            "(unverbindlich|kostenfrei|ohne verpflichtung|ohne vertragsbindung)",
            "(honorar|zahl~|bezahl~|provision|gebühr|kosten|abrechnung) [sie|fällt] [nur|erst] (bei erfolg|im erfolgsfall|erfolgsbasiert|nach einstellung|bei einstellung|nach erfolg|bei ergebnissen)",
            "(angebot|kostenvoranschlag|preisliste|katalog|broschüre|muster|vergleichsangebot) (erstellen|zusenden|schicken|machen|zukommen|senden|berechnen|für sie|unterbreiten|gern)",
            "(rechne|berechne|kalkuliere) (ich|wir|es|ihnen|das) * (durch|unverbindlich|aus)",
        ],
    ),
    (
        Mark::Ware,
        &[
            "(software~|~software|crm|erp|chatbot~|buchhaltung|lohnbuchhaltung|lohnabrechnung|~versicherung|betriebshaftpflicht|coaching~|ghostwriter~|ghostwriting|linkaufbau|backlinks|seo|suchmaschinenoptimierung|leadgenerierung|kundengewinnung|neukundengewinnung|kaltakquise|akquise|virtuelle assistenz~|callcenter|penetrationstest~|pentest~|verpackung~|übersetzung~|webdesign|website|webseite|bürofläche~|coworking|büromöbel|photovoltaik~|solaranlage~|leasing|fuhrpark|telefonanlage~|werbemittel|werbeartikel|sprachkurse|sprachtraining|firmenkurse|mitarbeiterschulung~|teambuilding|immobilien|anlageimmobilien|franchise~|factoring|steuerberatung|gebäudereinigung|büroreinigung|hosting|cybersicherheit|it sicherheit|datenschutz~|videoproduktion|outsourcing|zeitarbeit|personalvermittlung|stromvertrag|stromverträge|energiekosten|stromkosten|bewerbermanagement|# wochen programm|onlineshop|kaffeemaschine~|arbeitskleidung|webinar|altersvorsorge|offenen it stellen|reisekosten~|spesen~|führungskräftecoaching)",
        ],
    ),
    (
        Mark::YourFirm,
        &[
            "(ihr|ihre|ihrem|ihren|ihrer|ihres|dein|deine|deinem|deinen|deiner|euer|eure|eurem|eurer) (unternehmen|firma|betrieb|team|teams|vertrieb|website|webseite|kunden|mitarbeiter~|personal~|marke|geschäft|buchhaltung|praxis|kanzlei|shop|onlineshop|fuhrpark|vertriebsteam|offenen|ziele|agentur|wettbewerber|energiekosten|prozesse|büroräume|belegschaft|hr abteilung|branche|fach|betriebs~|umsatz)",
            "(wer|an wen) [ist|kümmert|wende|entscheidet] * (zuständig|verantwortlich|ansprechpartner|dafür|darum)",
            "wer (ist|kümmert sich|entscheidet) (bei ihnen|in ihrem|in ihrer)",
            "(bei ihnen|bei euch) (im haus|im unternehmen|dafür|vorstellen|im betrieb|zuständig|verantwortlich|in der firma)",
            "als (gründer~|geschäftsführer~|unternehmer~|inhaber~|führungskraft|selbstständig~|coach|freiberufler~|personalleiter~|berater)",
            "(personalabteilungen|führungskräfte|führungskräften|mittelständler~|softwarehäuser|entscheider)",
        ],
    ),
    (
        Mark::Pain,
        &[
            "(buchhaltung|papierkram|akquise|personalsuche|steuern|recruiting|reisekosten|lohnabrechnung|verwaltung|spesenabrechnung|bürokratie) [kostet|ist|sie] [sie|zu|ihnen] (nervt|frisst|teuer|mühsam|zeit|lästig|schwierig|aufwendig|zeitaufwendig|nerven)",
            "(zahl~|bezahl~|geben|gebt) [sie|ihr|du] [noch|immer|auch] zu viel",
            "(sind|bist|seid) (sie|du|ihr) [noch|auch] [mit] * (versicherung|anbieter|lieferanten|dienstleister|agentur|website|software|umsatz) * zufrieden",
            "(sind|bist|fühlen|fühlst) (sie|du) [sich|dich] * (überfordert|ausgebrannt|überlastet|erschöpft) ",
            "(suchen|fehlen|fehlt|brauchen|benötigen) (sie|ihnen) [noch|auch|händeringend] * (neukunden|kunden|leads|personal|fachkräfte|bewerber|termine|sichtbarkeit)",
            "(wollen|möchten|träumen|möchtest|würden) (sie|du) [gerne|auch|davon|endlich|ihr|ihren|mehr] * (steigern|sparen|gewinnen|skalieren|automatisieren|veröffentlichen|gefunden werden|auslagern|senken)",
            "wie viel [zeit|geld] * (verlier~|verbring~|kostet|zahl~|verschwend~)",
            "(noch|immer noch) [alles|mit] (manuell|von hand|excel|excel listen|händisch)",
            "(schluss mit|nie wieder|keine lust mehr auf|keine zeit für|genug von|ärger mit|stundenlang) [dem|der|den] (papierkram|kaltakquise|buchhaltung|excel|akquise|verwaltung|lohnabrechnung|personalsuche|rechnungen)",
            "(fachkräftemangel|schlaflose nächte)",
        ],
    ),
    (
        Mark::Price,
        &[
            "(festpreis~|pauschalpreis|monatspauschale|einführungspreis|sonderpreis|sonderkonditionen|rabatt|mengenrabatt|frühbucher~|sonderangebot|aktionspreis|flatrate|großhandelspreis~|fabrikpreis~|werkspreis~|preisnachlass|faire preise|fairen preisen|günstige preise|günstigen preisen|attraktive konditionen|vorzugspreis)",
            "(ab|nur|für nur|schon ab|für) @sum [@cur] (im monat|monatlich|pro|je)",
            "@sum [@cur] (pro|je) (nutzer|stunde|mitarbeiter|user|platz|arbeitsplatz|lizenz|wort|seite|termin|lead|anruf)",
            "(angebot|preis|rabatt|aktion) (gilt|nur|endet|bis|läuft) [nur|noch|bis] (bis|noch|diesen monat|freitag|diese woche|ende|monatsende|heute)",
            "nur noch (diesen monat|diese woche|bis ende|bis freitag|bis monatsende|wenige plätze|zwei plätze|drei plätze)",
            "noch (zwei|drei|#|wenige) (termine|plätze|slots) (frei|verfügbar)",
        ],
    ),
    (
        Mark::Meeting,
        &[
            "(demo|produktdemo|vorführung|kurzes gespräch|kurzes telefonat|kurzen call|kurzer call|kurzen anruf|erstgespräch|kurzen termin|videocall|kurzes video|webinar)",
            "(#|zehn|fünfzehn|zwanzig|dreißig) (minuten|min|minütige~) ",
            "(passt|haben|hätten|hast|hättest|ginge|können|könnten|wollen|sollen|dürfen|darf) [ihnen|sie|dir|du|wir|ich] * (zeit|telefonieren|dienstag|montag|mittwoch|donnerstag|freitag|nächste woche|zeigen|vorstellen|zusenden|termin|diese woche|demo|anbieten)",
            "wann (passt|passen|haben|hätten|wäre|können|könnten|darf) * (demo|termin|gespräch|zeit|telefonieren|sprechen|minuten)",
            "(freue|freuen) (ich mich|mich|uns|wir uns) (auf|über) (ihre|deine|eine|ihr|ein) [kurze] (rückmeldung|antwort|feedback|gespräch|interesse)",
            "(interesse|interessiert|bei interesse|klingt das interessant|lust auf)",
            "(gern|gerne) (zeige|zeigen|lerne|erzähle|stelle|sende|schicke|erkläre|präsentiere) (ich|wir)",
            "(lerne|lernen) (ich|wir) [gern|gerne] (ihre|deine) (ziele|bedürfnisse|herausforderungen|anforderungen)",
            "(hoffe es geht ihnen gut|kurze frage|ich fasse mich kurz|kurz vorstellen|gern vorstellen|gerne vorstellen|bei ihnen vorstellen)",
        ],
    ),
    (
        Mark::Recruiter,
        &[
            "(personalabteilung|personalberater~|personalberatung|headhunter~|recruiter~|recruiting|talent acquisition|talent partner~|hr abteilung|hr team|personalvermittl~|executive search|personalreferent~|personalleiter~|personalerin|personaler|hr business partner|hr manager~|personalchef~)",
            "(für einen|für eine|für ein|im auftrag eines|im auftrag einer|im auftrag von|einer meiner|eine meiner|einer unserer|mein|meinen|unser|unseren) [meiner|unserer|langjährigen|führenden|großen|mittelständischen] (kunden|kundin|mandanten|mandantin|kunde|auftraggeber|mandant|klienten|familienunternehmen|konzern|klinik|familienunternehmens|kundenunternehmen)",
            "(ich|wir) (rekrutier~|besetz~|vermittl~|stellen)",
            "(abteilungsleiter~|teamleiter~|entwicklungsleiter~|technikchef~|cto|geschäftsführung|bereichsleiter~|chefarzt|werksleiter~|chefärztin) * * (bat|gebeten|gelesen|gesehen|möchte|will|sucht|aufmerksam)",
            "(beauftragt|gebeten|mandatiert|bat) [mich|uns|worden|damit] * (such~|besetz~|finden|anzusprechen|zu suchen|wegen)",
            "(vertrauliche~|diskrete~) (suche|gespräch|mandat|austausch|besetzung)",
        ],
    ),
    (
        Mark::Opening,
        &[
            "(~stelle|stelle|stellen|position|~position|vakanz~|jobangebot|stellenangebot|job|posten|stellenausschreibung|stellenanzeige|mandat|festanstellung|nachfolge|nachfolger|nachfolgerin|neubesetzung|karrierechance|bewerbungsfrist|bewerbungsschluss|planstelle|jobs)",
            "(besetze|besetzen|übernahme|suche|suchen|sucht) [gerade|derzeit|aktuell|ich|wir] [die|eine|den|einen|neue] (leitung|~leitung|leiter|leiterin|~leiter|~leiterin)",
            "(stellen|stellt) * * (ein|ein unbefristet) ",
        ],
    ),
    (
        Mark::Wanted,
        &[
            "(suche|suchen|sucht|gesucht) [ich|wir|gerade|aktuell|derzeit|dringend|für] [einen|eine|die|den|nach|ab|einer|jemanden]",
            "(zu besetzen|besetze|besetzen|wir stellen|zu vergeben|ausgeschrieben|verstärkung|in unser team|unser team in|komm zu uns|kommen sie zu uns|wird frei|stellt ein|stellen ein|frei geworden|ist frei|wird gesucht|werden gesucht)",
        ],
    ),
    (
        Mark::Fits,
        &[
            "(ihr|dein|ihre|deine|ihrem|deinem|ihren|deinen|ihrer|deiner) (profil|erfahrung|werdegang|lebenslauf|hintergrund|code|kenntnisse|kenntnissen|fähigkeiten|laufbahn|qualifikation~|jahre|jahren|portfolio|github|open source~|expertise|stationen) * (passt|passen|überzeug~|beeindruck~|entspricht|ideal|perfekt|genau|aufgefallen|spannend|sind sie|wären sie|gelesen|bist du|wärst du|gesehen)",
            "(denk~|dachte|gedacht) * (an sie|an dich)",
            "(passen|passt|passend~|passe) [ihr profil|dein profil|sie|du] (perfekt|genau|ideal|hervorragend|zu ihnen|zu dir|wie angegossen)",
            "(sind|bist|wären|wärst|stehen) (sie|du) [für mich|hier|da] (mein|meine|die|der|genau|ideal~|ganz) [erste~|richtige~] (anruf|wahl|person|kandidat~|ideale~|oben|richtig~|besetzung)",
            "(auf|über) (ihr|dein) profil (gestoßen|aufmerksam)",
            "(ihr|dein) (profil|name|code) (fiel|fällt|ist) [mir|uns|unserem|sofort] [sofort|team|gleich] (auf|aufgefallen|genannt)",
            "(mit ihren|mit deinen|mit ihrer|mit deiner) (jahren|erfahrung|kenntnissen|qualifikation)",
        ],
    ),
    (
        Mark::Move,
        &[
            "(offen|bereit|interessiert) (für|an|gegenüber|zu) [eine|einen|ein|einer|etwas] [neue|neuen|neuem|beruflichen] (herausforderung~|wechsel|aufgabe~|angebot~|gespräch|stelle|position|perspektive~|neues|job|möglichkeit~|veränderung)",
            "(ein wechsel|einen wechsel|einem wechsel|jobwechsel|stellenwechsel|wechselbereit|neue herausforderung|neuen herausforderung|berufliche veränderung|nächsten schritt|nächster schritt|karriereschritt|umzug nach|neu orientieren|zu wechseln|beruflich zu verändern|beruflich verändern|beruflich neu|den arbeitgeber wechseln)",
            "(käme|kommt|käm) * (infrage|in frage)",
            "(wäre|klingt) das (etwas|was|interessant|spannend|ein thema)",
            "(etwas für sie|etwas für dich|was für dich|was für sie)",
            "(können|könnten|wollen|dürfen|darf|sollen) (wir|ich) * (telefonieren|sprechen|mehr erzählen|stellenbeschreibung|zusenden)",
            "(lebenslauf|stellenbeschreibung|bewerbungsunterlagen|stellenprofil) * (schicken|senden|zusenden|zukommen|mailen|weiterleiten)",
            "(schick~|send~) * (lebenslauf|stellenbeschreibung|cv|stellenprofil)",
            "(kennen|kennst) (sie|du) jemand~ [der|die]",
            "(interesse|neugierig geworden)",
        ],
    ),
    (
        Mark::Terms,
        &[
            "(unbefristet~|festanstellung|befristet~|vollzeit|teilzeit|remote|hybrid|homeoffice|gehalt|bonus|paket|tagschicht|nachtschicht|schichtzulage|weihnachtsgeld|urlaubsgeld|dienstwagen|firmenwagen|tarif|tariflohn|übertariflich~|tagessatz|ab sofort|ab januar|ab februar|ab märz|ab april|ab mai|ab juni|ab juli|ab september|ab oktober|kündigungsfrist|umzugshilfe|umzugskosten|dienstwohnung|altersvorsorge|freiberuflich|elternzeitvertretung|probezeit|jahresgehalt|bezahlung|# tage urlaub|besser bezahlt|vertrag)",
        ],
    ),
    (
        Mark::Trade,
        &[
            "(~ingenieur|~ingenieurin|ingenieur~|~entwickler|~entwicklerin|entwickler~|~berater|~beraterin|pflegekr~|pflegefach~|ärzt~|arzt|oberarzt|oberärzt~|bauleiter~|~leitung|leitung|~leiter|~leiterin|projektmanager~|produktmanager~|product owner|analyst~|designer~|architekt~|lehrkr~|lehrer~|buchhalter~|controller~|devops|backend|frontend|java|sap|compilerteam|~team wegen|elektriker~|techniker~|mechaniker~|mechatroniker~|koch|köch~|fahrer~|jurist~|anwält~|apotheker~|hebamme~|erzieher~|klempner~|schweißer~|schichtleit~|einkäufer~|key account~|kubernetes|python|rust|compiler~|wissenschaftler~|postdoc|professur|bibliothekar~|übersetzer~|redakteur~|sekretär~|assistenz|sachbearbeiter~|filialleit~|cfo|cto|meister)",
        ],
    ),
    (
        Mark::Familiar,
        &[
            "(mein|meine|meiner|meinem|meinen|dein|deine|deiner|deinem|deinen|unser|unsere|unserer|unserem) (schwester|bruder|mutter|vater|mama|papa|sohn|tochter|kind|kinder|kindern|eltern|oma|opa|großmutter|großvater|neffe|nichte|hund|katze|hochzeit|garten|fahrrad|schwiegermutter|schwager|schwägerin|kleiner|kleine|mitbewohner~)",
            "(erinnerst du|erinnern sie sich|weißt du noch|wissen sie noch|denkst du noch|lange nicht gesehen|bis donnerstag|bis samstag|bis sonntag|bis dann|glückwunsch zu|glückwunsch zum|glückwunsch zur|herzlichen glückwunsch zum|herzlichen glückwunsch zur|alles gute|schönen urlaub|frohe weihnachten|haha|xd|ich bins|ich bin s|schulde dir|schulden dir|schulde ich dir|du hast noch|hast du noch|deine noten|verpasst haben|sehen uns|komm vorbei|vorbeikommen)",
            "(chor|kirchenchor|aus der wg|~verein|verein|vereinskasse|klassenfahrt|kuchenbasar|abschlussfeier|turnier|trainierst|zeltlager|berufsschule|kindergarten|kita|grundschule|gymnasium|klassentreffen|segelkurs|yogakurs|tanzkurs|nachbar|nachbarin|nachbarn|ein bier|auf ein bier|pizza|kumpel|stammtisch|sommerfest|praktikum|doktorarbeit|masterarbeit|abitur|abi|elternabend|fußball~|marathon|damals|früher|respekt|servus|moin|alte säge|trikots|spieleabend|theatergruppe|feuerwehr|schrebergarten|mittagspause~|mitgebracht|bohrmaschine|altes büro|altes team)",
            "(dein|ihr|deinem|ihrem|deinen|ihren|deine|ihre|deiner|ihrer) (artikel|vortrag|podcast|kolumne|rezept|vorlesung|konzert|ausstellung|beitrag|bücher|unterricht|plakate|interview|rezension|rede|serie)",
            "(danke|vielen dank|tausend dank|dank) [dir|ihnen|nochmal|noch einmal] (dass du|dass sie|für deine hilfe|für ihre hilfe|für den|für das gespräch|für die drei|für deinen|für ihren)",
            "(du hast|sie haben|hast du|haben sie) (mir|mich|uns) * (geholfen|beigebracht|gemacht|gefahren|geliehen|gerettet|unterrichtet|erzählt|korrigiert)",
        ],
    ),
];
