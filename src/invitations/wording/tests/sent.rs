//! Longer texts, as people send them. The rule: what else a text shows is not looked at here, only
//! that it shows the kind it was written for, and no scam where there is none.

use super::WordingKind::{AsksForMoney, Pitch, Recruitment, Scam, SharedPast};
use super::*;

const SCAMS: &[&str] = &[
    "Hello, I am Mrs. Grace, a widow. I have 8.5 million dollars I want to donate to charity through you. Reply me at grace@gmail.com",
    "Good day. I work with a bank in Dubai and have a business proposal worth $14.5 million. Contact me on my private email.",
    "Hi, I made $12,000 last month trading crypto with my mentor. DM me on Telegram to learn how.",
    "Are you interested in earning extra income from your phone? It takes 30 minutes a day and you get paid every day. Add me on WhatsApp +44 7700 900123",
    "Hi there! Our company is looking for people to rate hotels online, $150-$400 per day, no experience needed.",
    "Hi handsome, I rarely come on here. Can we chat on WhatsApp instead? I would love to know you more.",
    "I lost everything to a scam but Mr. Lee recovered my bitcoin, contact him on Telegram",
    "We noticed unusual activity. Confirm your LinkedIn identity here within 24 hours or your profile will be restricted.",
    "Congratulations! You were selected for a grant of $50,000. Send your bank details to claim.",
    "Hola, soy asesora de inversiones. Con solo 100 euros puedes ganar 1000 a la semana. Escríbeme al Telegram.",
    "Hola, me llamo Sofía, soy viuda y busco amistad. ¿Me das tu número de WhatsApp?",
    "Bonjour, je suis investisseur et j'offre des prêts entre particuliers de 5000 à 500000 euros à 2%. Contactez-moi par WhatsApp.",
    "Bonjour cher ami, j'ai un héritage de 4 millions d'euros que je souhaite vous confier car je souffre d'un cancer.",
    "Guten Tag, mit unserer KI-Trading-Software erzielen Sie bis zu 300 Euro täglich, ganz ohne Risiko. Schreiben Sie mir auf Telegram.",
    "Hallo, ich habe einen tollen Nebenjob für dich: 2 Stunden am Tag, 150 Euro täglich. Melde dich per WhatsApp.",
    "Oi, tudo bem? Estou ganhando 2 mil reais por semana com um robô de trade. Me chama no zap que te explico.",
    "Olá, vaga de meio período, trabalhe de casa, ganhe de 200 a 500 reais por dia. Chame no WhatsApp",
    "Ciao, guadagno 3000 euro al mese con il trading automatico, se vuoi ti spiego su WhatsApp",
    "Salve, offriamo prestiti da 2000 a 100000 euro con tasso del 2%. Contattami su WhatsApp",
    "Make passive income with our AI trading bot, 3% daily. Join the Telegram group.",
    "I can help you recover your lost funds, contact me on WhatsApp",
    "Hello my dear, I am Sergeant Linda of the US Army in Syria. I need your help to move a box of gold.",
    "Invest $500 and get $5000 in a week!",
    "Want to earn in USDT? Simple tasks, paid daily. Text me on Te1egram",
    "Hi, I saw your profile and I think you could be a great fit for a remote part-time job, $200/day. Please send me your WhatsApp number.",
];

const PITCHES: &[&str] = &[
    "Hi Anna, quick question: are you still doing outbound manually? Our AI SDR books 15 meetings a month on autopilot.",
    "We're a software house in Lahore with 50 developers. Need help with web or mobile apps?",
    "I noticed your website could be faster. I can redesign it for $299.",
    "I help executives build their personal brand on LinkedIn. Mind if I send you some details?",
    "Ever thought of franchising? I help people find the right franchise. Open to a chat?",
    "Our HR software saves 10 hours per week for teams like yours. Could I show you a demo?",
    "Are you looking for funding for your business? We offer loans up to $500k.",
    "I'm launching a coaching program for women leaders and have 3 spots left. Interested?",
    "Hola, somos una agencia de marketing y queremos ayudarte a conseguir más clientes. ¿Agendamos una llamada?",
    "Hola Ana, tenemos un software de gestión que puede ahorrarte horas. ¿Te puedo mostrar una demo?",
    "Hola, vendo seguros de salud para empresas con descuento especial este mes.",
    "Bonjour, nous développons une solution RH qui fait gagner 5h par semaine. Disponible 15 min cette semaine ?",
    "Bonjour, j'accompagne les dirigeants dans leur transformation digitale. Un échange de 20 minutes vous tenterait ?",
    "Bonjour, besoin d'un site internet ? Je suis développeur freelance et je propose mes services à des tarifs attractifs.",
    "Guten Tag, wir unterstützen Mittelständler bei der IT-Sicherheit. Hätten Sie nächste Woche 15 Minuten Zeit?",
    "Hallo, mit unserem System gewinnen Sie planbar neue Mandanten. Interesse?",
    "Hallo Herr Meier, wussten Sie, dass Sie mit unserer Photovoltaikanlage 40% Stromkosten sparen können?",
    "Olá, trabalho com consórcios e planos de saúde empresariais. Posso te enviar uma cotação?",
    "Olá Ana, ajudamos clínicas a lotar a agenda com tráfego pago. Faz sentido uma conversa de 15 minutos?",
    "Buongiorno, realizziamo siti web e campagne social per PMI. Posso inviarle il nostro catalogo?",
    "Ciao Anna, aiuto i professionisti a trovare clienti su LinkedIn. Ti va una call di 15 minuti?",
];

const RECRUITERS: &[&str] = &[
    "Hi Anna, I have a Senior Data Engineer role in Berlin that might interest you.",
    "I came across your profile and was impressed with your background. Would you be open to exploring opportunities at Google?",
    "Hola Ana, estoy buscando un perfil como el tuyo para un proyecto en Madrid.",
    "Bonjour, votre profil a retenu mon attention pour un poste de chef de projet.",
    "Guten Tag Frau Schmidt, sind Sie offen für eine neue berufliche Herausforderung?",
    "Hallo Anna, ich suche für meinen Kunden einen Java-Entwickler. Hättest du Interesse?",
    "Oi Ana, tenho uma vaga de analista que combina com seu perfil.",
    "Ciao Anna, sto cercando uno sviluppatore Java per un nostro cliente, ti interessa?",
    "We have an opening for a nurse in our clinic, your CV looks perfect.",
    "Quick one - are you actively looking or open to new roles?",
];

const SHARED_PASTS: &[&str] = &[
    "It was lovely talking to you after the panel in Porto.",
    "I was in your marketing class in 2018.",
    "We shared an office at Contoso, hope you are well.",
    "Thanks for answering my question on Stack Overflow!",
    "Loved your keynote in Madrid.",
    "You and I were on the same flight to Boston last week.",
    "Fue un gusto saludarte en la feria de Guadalajara.",
    "Fuimos compañeros en la Universidad de Sevilla.",
    "On s'est croisés au salon VivaTech hier.",
    "J'ai adoré ton intervention au meetup.",
    "Wir haben uns gestern auf der Messe kennengelernt.",
    "Schön, dass wir uns auf der Hannover Messe getroffen haben.",
    "Foi um prazer te conhecer no evento de ontem.",
    "Fui sua aluna em 2015.",
    "È stato un piacere conoscerti alla fiera.",
    "Eravamo compagni di classe al liceo.",
];

fn missed(texts: &'static [&str], kind: WordingKind) -> Vec<&'static str> {
    let shows = |text: &&&str| {
        let kinds = kinds(text);
        kinds.contains(&kind) && (kind == Scam || !kinds.contains(&Scam))
    };
    texts.iter().filter(|text| !shows(text)).copied().collect()
}

#[test]
fn scams_as_they_are_sent_are_told() {
    let missed: Vec<_> = missed(SCAMS, Scam)
        .into_iter()
        .filter(|text| !kinds(text).contains(&AsksForMoney))
        .collect();
    assert_eq!(missed, [""; 0]);
}

#[test]
fn pitches_as_they_are_sent_are_told() {
    assert_eq!(missed(PITCHES, Pitch), [""; 0]);
}

#[test]
fn recruiters_as_they_write_are_told() {
    assert_eq!(missed(RECRUITERS, Recruitment), [""; 0]);
}

#[test]
fn shared_pasts_as_they_are_told_are_found() {
    assert_eq!(missed(SHARED_PASTS, SharedPast), [""; 0]);
}
