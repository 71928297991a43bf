//! German.

use super::Phrases;

pub(super) const PHRASES: Phrases = Phrases {
    opens: &[
        "Hallo {n},",
        "Hi {n}!",
        "Liebe Grüße vorab, {n}.",
        "Entschuldige die späte Antwort.",
        "Schön, von dir zu hören.",
        "Sag mal, {n}:",
    ],
    bodies: &[
        "Hast du dir {t} schon angesehen?",
        "Seit Dienstag denke ich über {t} nach.",
        "Wir haben {t} endlich fertig, das hat gedauert.",
        "Wie lief es mit {t}?",
        "Was hältst du von {t}?",
        "Bei {t} fehlt wie immer das Geld.",
        "Ich habe dir {t} an die andere Adresse geschickt.",
        "Weißt du noch, das Durcheinander um {t}?",
        "Über {t} reden wir, wenn du hier bist.",
        "Am Ende war {t} der leichte Teil.",
    ],
    topics: &[
        "das neue Lager",
        "die Folien",
        "die Prüfung",
        "den Umzug",
        "das Budget für März",
        "die Revision",
        "die Chorreise",
        "die Küche",
        "die Lieferantenliste",
        "die Abschlussarbeit",
        "den alten Server",
        "die Messe",
        "den zweiten Entwurf",
        "die Nachtschicht",
        "die Umfrage",
        "das Sommerfest",
    ],
    ends: &[
        "Bis bald!",
        "Viele Grüße",
        "Bis Montag.",
        "Danke dir!",
        "Grüß die anderen.",
        "Eilt nicht.",
    ],
    greetings: &[
        "Danke fürs Vernetzen, {n}!",
        "Hallo {n}, vielen Dank für die Annahme meiner Anfrage.",
        "Freut mich, dass wir nun verbunden sind.",
        "Schön, Sie im Netzwerk zu haben, {n}.",
    ],
    likewise: &["Gleichfalls!", "Danke, ebenso.", "Danke {n}, alles Gute."],
    congratulations: &[
        "Alles Gute zum Geburtstag!",
        "Glückwunsch zur neuen Stelle!",
        "Herzlichen Glückwunsch, {n}!",
    ],
    pitches: &[
        "Hallo {n}, wir helfen Firmen im Bereich {t}, ihre Kosten um 30 % zu senken. Haben Sie diese Woche 15 Minuten für eine Demo?",
        "Hallo {n}, unsere Plattform bringt Ihnen 40 qualifizierte Leads im Monat. Darf ich Ihnen meinen Kalender schicken?",
        "{n}, wir bauen Webseiten zum halben Preis. Wollen wir telefonieren?",
    ],
    reminders: &[
        "Ich wollte kurz nachhaken, {n}.",
        "Hallo {n}, das Angebot gilt nur bis Freitag. Konnten Sie es lesen?",
    ],
    refusals: &[
        "Nein danke.",
        "Danke, kein Interesse.",
        "Derzeit kein Bedarf, danke.",
    ],
    vacancies: &[
        "Hallo {n}, ich habe Ihr Profil gesehen und eine Stelle im Bereich {t}, die passen könnte. Sind Sie offen für Neues?",
        "Hallo {n}, mein Kunde sucht jemanden wie Sie. Darf ich Ihnen die Stellenbeschreibung schicken?",
    ],
    interest: &[
        "Danke für die Nachricht. Können Sie mir die Beschreibung schicken?",
        "Klingt gut, wo ist das?",
        "Mittwochnachmittag passt mir.",
        "Was wäre Ihre Gehaltsvorstellung?",
        "Ich bleibe erst einmal, wo ich bin, danke.",
    ],
    asks: &[
        "Hallo {n}, Sie arbeiten im Bereich {t}. Darf ich Ihnen zwei Fragen zum Einstieg stellen?",
        "Hallo {n}, ich habe mich bei Ihrer Firma beworben. Würden Sie mich empfehlen?",
    ],
    stock_notes: &[
        "Ich möchte Sie gerne zu meinem beruflichen Netzwerk auf LinkedIn hinzufügen.",
        "Vernetzen wir uns!",
        "Hallo {n}, gerne würde ich Ihrem Netzwerk beitreten.",
    ],
    friendly_notes: &[
        "Hallo {n}, Ihr Beitrag zu {t} hat mir gefallen. Schöne Woche!",
        "Hallo {n}, ich bin neu im Bereich {t} und lerne gern von Leuten wie Ihnen.",
        "Hallo {n}, Ihr Werdegang ist beeindruckend. Ich freue mich auf den Austausch.",
    ],
    past_notes: &[
        "Hallo {n}, hier ist {m}, wir saßen bei {p} im selben Büro. Ich hoffe, es geht dir gut!",
        "Hey {n}! Kennst du mich noch aus der Zeit bei {p}? Lange her.",
        "Hallo {n}, ich war bei {p} in deinem Team.",
    ],
    claims: &[
        "Hallo {n}, wir haben uns letztes Jahr bei {p} kennengelernt, bleiben wir in Kontakt!",
        "Hallo {n}, wie letzte Woche besprochen, hier meine Anfrage.",
        "Hallo {n}, {c} meinte, ich solle mich bei Ihnen melden.",
        "{n}, schönes Gespräch auf der Tagung! Wir kennen ja beide {c}.",
    ],
    pitch_notes: &[
        "Hallo {n}, wir verhelfen Firmen im Bereich {t} zu mehr Kunden. 15 Minuten am Telefon?",
        "{n}, unsere Software spart zehn Stunden in der Woche. Darf ich sie Ihnen in einer Demo zeigen?",
        "Hallo {n}, ich helfe Fachleuten zu einem zweiten Einkommen. Neugierig?",
    ],
    recruiter_notes: &[
        "Hallo {n}, ich habe eine spannende Stelle im Bereich {t}, Ihr Profil passt. Wollen wir sprechen?",
        "Hallo {n}, ich suche für einen Kunden. Sind Sie offen für einen Wechsel?",
    ],
    scams: &[
        "Hallo, ich verdiene mit Bitcoin 5000 € in der Woche. Schreib mir auf WhatsApp +49 151 0000123.",
        "Garantierte Rendite von 20 % pro Woche mit Krypto, ohne Risiko. Telegram @schnellesgeld",
        "Sie wurden für eine Spende von 50.000 € ausgewählt. Senden Sie Ihre Bankdaten.",
        "Verdienen Sie 300 € am Tag von zu Hause, ohne Erfahrung. Anmeldegebühr zahlen und heute auf Telegram anfangen.",
    ],
};
