//! Italian.

use super::Phrases;

pub(super) const PHRASES: Phrases = Phrases {
    opens: &[
        "Ciao {n},",
        "Ehi {n}!",
        "Caro saluto, {n}.",
        "Scusa il ritardo.",
        "Che bello sentirti.",
        "Senti, {n}:",
    ],
    bodies: &[
        "Hai visto {t}?",
        "Penso a {t} da martedì.",
        "Abbiamo finalmente finito {t}, che fatica.",
        "Com'è andata con {t}?",
        "Volevo un parere su {t}.",
        "Il guaio con {t} sono i soldi, come sempre.",
        "Ti ho mandato {t} all'altro indirizzo.",
        "Ti ricordi il pasticcio con {t}?",
        "Di {t} parliamo quando passi.",
        "Alla fine {t} era la parte facile.",
    ],
    topics: &[
        "il nuovo magazzino",
        "la presentazione",
        "l'esame",
        "il trasloco",
        "il bilancio di marzo",
        "la revisione",
        "la gita del coro",
        "la cucina",
        "la lista dei fornitori",
        "la tesi",
        "il vecchio server",
        "la fiera",
        "la seconda bozza",
        "il turno di notte",
        "il sondaggio",
        "la cena di reparto",
    ],
    ends: &[
        "A presto!",
        "Un abbraccio",
        "A lunedì.",
        "Grazie mille!",
        "Saluta gli altri.",
        "Senza fretta.",
    ],
    greetings: &[
        "Grazie per il collegamento, {n}!",
        "Ciao {n}, grazie per aver accettato il mio invito.",
        "Felice di averti nella mia rete.",
        "Piacere, {n}.",
    ],
    likewise: &[
        "Altrettanto!",
        "Grazie, piacere mio.",
        "Grazie {n}, buon lavoro.",
    ],
    congratulations: &[
        "Buon compleanno!",
        "Complimenti per il nuovo ruolo!",
        "Congratulazioni, {n}!",
    ],
    pitches: &[
        "Ciao {n}, aiutiamo le aziende del settore {t} a ridurre i costi del 30%. Ha 15 minuti questa settimana per una demo?",
        "Ciao {n}, la nostra piattaforma porta 40 nuovi clienti al mese. Le mando il mio calendario?",
        "{n}, realizziamo siti web a metà prezzo. Ne parliamo?",
    ],
    reminders: &[
        "Torno sul mio messaggio precedente, {n}.",
        "Ciao {n}, l'offerta scade venerdì. È riuscito a leggere?",
    ],
    refusals: &[
        "No, grazie.",
        "Grazie, ma non ci interessa.",
        "Per ora no, grazie.",
    ],
    vacancies: &[
        "Ciao {n}, ho visto il tuo profilo e ho una posizione nel settore {t} che potrebbe interessarti. Sei aperto a nuove opportunità?",
        "Ciao {n}, un mio cliente cerca una figura come la tua. Posso mandarti la descrizione?",
    ],
    interest: &[
        "Grazie del messaggio. Mi manda la descrizione?",
        "Interessante, dove si trova?",
        "Mercoledì pomeriggio va bene.",
        "Qual è la sua richiesta economica?",
        "Per ora resto dove sono, grazie.",
    ],
    asks: &[
        "Ciao {n}, ho visto che lavori nel settore {t}. Posso farti due domande su come hai iniziato?",
        "Buongiorno {n}, mi sono candidato nella vostra azienda. Potrebbe segnalarmi?",
    ],
    stock_notes: &[
        "Vorrei aggiungerti alla mia rete professionale su LinkedIn.",
        "Colleghiamoci!",
        "Ciao {n}, vorrei entrare nella tua rete.",
    ],
    friendly_notes: &[
        "Ciao {n}, mi è piaciuto il tuo post su {t}. Buona settimana!",
        "Ciao {n}, comincio ora nel settore {t} e vorrei imparare da persone come te.",
        "Buongiorno {n}, il suo percorso è d'ispirazione. A presto.",
    ],
    past_notes: &[
        "Ciao {n}, sono {m}, dividevamo l'ufficio in {p}. Spero tutto bene!",
        "Ehi {n}! Ti ricordi di me, ai tempi di {p}? Quanto tempo.",
        "Ciao {n}, ero nel tuo gruppo in {p}.",
    ],
    claims: &[
        "Ciao {n}, ci siamo conosciuti in {p} l'anno scorso, restiamo in contatto!",
        "Ciao {n}, come d'accordo la settimana scorsa, ecco l'invito.",
        "Ciao {n}, {c} mi ha detto di scriverti.",
        "{n}, è stato bello parlare al convegno. Conosciamo entrambi {c}.",
    ],
    pitch_notes: &[
        "Ciao {n}, aiutiamo le aziende del settore {t} a trovare clienti. Una telefonata di 15 minuti?",
        "{n}, il nostro software fa risparmiare dieci ore a settimana. Posso mostrarle una demo?",
        "Ciao {n}, aiuto i professionisti a creare una seconda entrata. Ti interessa?",
    ],
    recruiter_notes: &[
        "Ciao {n}, ho una posizione nel settore {t} e il tuo profilo è adatto. Ne parliamo?",
        "Ciao {n}, seleziono personale per un cliente. Valuteresti un cambiamento?",
    ],
    scams: &[
        "Ciao, guadagno 5000 € a settimana con i bitcoin. Scrivimi su WhatsApp +39 320 0000123.",
        "Rendimento garantito del 20% a settimana con le criptovalute, senza rischio. Telegram @soldifacili",
        "Sei stato scelto per ricevere 50.000 €. Invia i tuoi dati bancari per incassare.",
        "Guadagna 300 € al giorno da casa, senza esperienza. Paga la quota di iscrizione e inizia oggi su Telegram.",
    ],
};
