//! Texts and the kinds they must show. The rule: the kinds are told in full, so that one too many
//! fails like one too few.

use super::WordingKind::{AsksForMoney, OffPlatform, Pitch, Recruitment, Scam, SharedPast, Stock};
use super::*;

fn expect(cases: &[(&str, &[WordingKind])]) {
    let wrong: Vec<_> = cases
        .iter()
        .filter(|(text, expected)| kinds(text) != *expected)
        .map(|(text, expected)| (text, expected, hits(text)))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn scams_are_told_in_six_languages() {
    expect(&[
        ("Guaranteed daily returns on bitcoin, no risk.", &[Scam]),
        ("I can show you how to make $500 a day from home.", &[Scam]),
        ("Double your money in 48 hours!", &[Scam]),
        (
            "Our crypto platform pays 10% weekly, add me on Telegram.",
            &[Scam, OffPlatform],
        ),
        (
            "I trade forex and earn good money. Text me on WhatsApp +1 555 0100",
            &[Scam, OffPlatform],
        ),
        (
            "Hello dear, your smile caught my eyes. Let's talk on WhatsApp",
            &[Scam, OffPlatform],
        ),
        (
            "I would like to get to know you better, please write me on Telegram",
            &[Scam, OffPlatform],
        ),
        (
            "Part-time job, only 2 hours a day, daily pay. Contact our manager on WhatsApp",
            &[Scam, OffPlatform],
        ),
        (
            "A late client left 12 million dollars to be transferred into your account",
            &[Scam],
        ),
        (
            "Your LinkedIn account will be suspended. Click the link to verify.",
            &[Scam],
        ),
        (
            "Gana 300 euros al día desde casa, sin experiencia. Escríbeme por WhatsApp",
            &[Scam, OffPlatform],
        ),
        (
            "Gagnez 200 euros par jour depuis chez vous, contactez-moi sur WhatsApp",
            &[Scam, OffPlatform],
        ),
        (
            "Verdienen Sie 500 Euro am Tag von zu Hause, schreiben Sie mir auf Telegram",
            &[Scam, OffPlatform],
        ),
        (
            "Ganhe 300 reais por dia pelo celular, me chama no WhatsApp",
            &[Scam, OffPlatform],
        ),
        (
            "Guadagna 200 euro al giorno da casa, scrivimi su Telegram",
            &[Scam, OffPlatform],
        ),
    ]);
}

#[test]
fn disguised_scams_are_told() {
    expect(&[
        ("GUARANTEED r3turns", &[Scam]),
        ("Guаrаntееd rеturns", &[Scam]),
        ("g u a r a n t e e d returns", &[Scam]),
        ("gua\u{200b}ranteed\u{202e} pro\u{ad}fits", &[Scam]),
        ("𝐆𝐮𝐚𝐫𝐚𝐧𝐭𝐞𝐞𝐝 𝐩𝐫𝐨𝐟𝐢𝐭", &[Scam]),
        (
            "Earn money with b1tc0in, add me on W h a t s A p p",
            &[Scam, OffPlatform],
        ),
        ("Doublez votre argеnt", &[Scam]),
        ("garantierte Renditeeee", &[Scam]),
    ]);
}

#[test]
fn asking_for_money_is_told() {
    expect(&[
        (
            "Please send me some money, I will pay you back",
            &[AsksForMoney],
        ),
        ("I need your bank account details", &[AsksForMoney]),
        ("Can you buy me an Amazon gift card?", &[AsksForMoney]),
        ("You only need to invest $200", &[AsksForMoney]),
        ("Necesito dinero urgentemente", &[AsksForMoney]),
        ("Envoyez-moi vos coordonnées bancaires", &[AsksForMoney]),
        ("Kannst du mir Geld leihen?", &[AsksForMoney]),
        ("Preciso de dinheiro, pode me ajudar?", &[AsksForMoney]),
        ("Puoi prestarmi dei soldi?", &[AsksForMoney]),
    ]);
}

#[test]
fn a_way_off_the_platform_alone_is_no_scam() {
    expect(&[
        ("Write me on WhatsApp when you are in town", &[OffPlatform]),
        ("Add me on Telegram", &[OffPlatform]),
        ("Escríbeme por WhatsApp", &[OffPlatform]),
        ("Ajoutez-moi sur Telegram", &[OffPlatform]),
        ("Schreib mir auf WhatsApp", &[OffPlatform]),
        ("Me chama no WhatsApp", &[OffPlatform]),
        ("Scrivimi su Telegram", &[OffPlatform]),
        ("I am on WhatsApp too", &[]),
    ]);
}

#[test]
fn pitches_are_told_in_six_languages() {
    expect(&[
        (
            "We help SaaS founders book 20 qualified leads a month.",
            &[Pitch],
        ),
        (
            "We help companies like yours reduce cloud spend. Open to a quick call?",
            &[Pitch],
        ),
        (
            "We provide SEO and web development services at affordable rates.",
            &[Pitch],
        ),
        ("I help coaches find clients. Are you interested?", &[Pitch]),
        (
            "Would you be open to a free audit of your website?",
            &[Pitch],
        ),
        ("Join our free webinar on LinkedIn growth", &[Pitch]),
        (
            "Ayudamos a empresas a vender más. ¿Te interesa una breve llamada?",
            &[Pitch],
        ),
        ("Ofrecemos servicios de marketing digital", &[Pitch]),
        (
            "Nous aidons les entreprises à recruter. Seriez-vous disponible pour un appel ?",
            &[Pitch],
        ),
        (
            "Développez votre chiffre d'affaires grâce à nos services",
            &[Pitch],
        ),
        (
            "Wir helfen Unternehmen bei der Digitalisierung. Haben Sie Interesse an einem kurzen Gespräch?",
            &[Pitch],
        ),
        ("Sichern Sie sich ein kostenloses Erstgespräch", &[Pitch]),
        (
            "Ajudamos empresas a crescer. Podemos marcar uma conversa rápida?",
            &[Pitch],
        ),
        ("Oferecemos soluções de tráfego pago", &[Pitch]),
        (
            "Aiutiamo le aziende a crescere. Ti interessa una breve call?",
            &[Pitch],
        ),
        ("Offriamo servizi di consulenza per le imprese", &[Pitch]),
    ]);
}

#[test]
fn a_multiple_makes_a_scam_of_money_alone() {
    expect(&[
        ("I help founders 10x their pipeline. Interested?", &[Pitch]),
        (
            "Grow your business 10x with our marketing agency. Open to a call?",
            &[Pitch],
        ),
        ("I am a 10x bigger fan since I read your article!", &[]),
        ("Our team cut the queue by ten percent last year.", &[]),
        (
            "¿Tienes un rato el jueves por cinco minutos, o por diez?",
            &[],
        ),
        ("Das Sommerfest war das Zehnfache wert, mal zehn!", &[]),
        (
            "Put in what you have and I will 10x your money by Friday, no risk.",
            &[Scam],
        ),
    ]);
}

#[test]
fn what_friends_do_for_a_living_is_no_pitch() {
    expect(&[
        ("We help companies save energy now. And you?", &[]),
        ("Do you have time for a quick call?", &[]),
        (
            "We worked together at Contoso! Now I help founders. Quick call to catch up?",
            &[SharedPast],
        ),
    ]);
}

#[test]
fn recruiters_are_told_in_six_languages() {
    expect(&[
        ("I'm a recruiter at Contoso", &[Recruitment]),
        ("We are hiring a data engineer", &[Recruitment]),
        (
            "Your profile is a great fit for a role with my client",
            &[Recruitment],
        ),
        ("Are you open to new opportunities?", &[Recruitment]),
        (
            "Tu perfil encaja con una vacante que tenemos",
            &[Recruitment],
        ),
        ("Nous recrutons un développeur", &[Recruitment]),
        (
            "Ihr Profil passt sehr gut zu einer Position bei unserem Kunden",
            &[Recruitment],
        ),
        (
            "Seu perfil é compatível com uma vaga que temos",
            &[Recruitment],
        ),
        (
            "Il tuo profilo è in linea con una posizione aperta",
            &[Recruitment],
        ),
    ]);
}

#[test]
fn claims_of_a_shared_past_are_told_in_six_languages() {
    expect(&[
        ("Great meeting you at the conference", &[SharedPast]),
        ("We worked together at Contoso", &[SharedPast]),
        ("As discussed, here I am", &[SharedPast]),
        ("Thanks for your talk", &[SharedPast]),
        ("Nos conocimos en Madrid", &[SharedPast]),
        ("Como hablamos ayer", &[SharedPast]),
        ("Nous nous sommes rencontrés à Lyon", &[SharedPast]),
        ("Merci pour votre conférence", &[SharedPast]),
        ("Wie besprochen", &[SharedPast]),
        ("Danke für deinen Vortrag", &[SharedPast]),
        ("Conforme combinado", &[SharedPast]),
        ("Trabalhamos juntos na Contoso", &[SharedPast]),
        ("Ci siamo conosciuti a Torino", &[SharedPast]),
        ("Come d'accordo", &[SharedPast]),
    ]);
}

#[test]
fn stock_phrases_are_told() {
    expect(&[
        (
            "I'd like to add you to my professional network on LinkedIn.",
            &[Stock],
        ),
        ("I'd like to join your LinkedIn network.", &[Stock]),
        ("Let's connect", &[Stock]),
        ("Hi, I came across your profile", &[Stock]),
        ("Me gustaría añadirte a mi red profesional", &[Stock]),
        ("Je souhaite rejoindre votre réseau", &[Stock]),
        (
            "Ich würde dich gerne zu meinem Netzwerk hinzufügen",
            &[Stock],
        ),
        ("Gostaria de adicionar você à minha rede", &[Stock]),
        ("Vorrei aggiungerti alla mia rete", &[Stock]),
        ("", &[]),
    ]);
}
