//! French.

use super::Phrases;

pub(super) const PHRASES: Phrases = Phrases {
    opens: &[
        "Bonjour {n},",
        "Salut {n} !",
        "Coucou {n},",
        "Désolé pour le retard.",
        "Content de te lire.",
        "Dis-moi, {n} :",
    ],
    bodies: &[
        "As-tu pu regarder {t} ?",
        "Je pense à {t} depuis mardi.",
        "On a enfin terminé {t}, quelle histoire.",
        "Comment s'est passé {t} ?",
        "Je voulais ton avis sur {t}.",
        "Le souci avec {t}, c'est l'argent, comme toujours.",
        "Je t'ai envoyé {t} à l'autre adresse.",
        "Tu te souviens de {t} ?",
        "On parle de {t} quand tu passes.",
        "Finalement, {t}, c'était le plus simple.",
    ],
    topics: &[
        "le nouvel entrepôt",
        "la présentation",
        "l'examen",
        "le déménagement",
        "le budget de mars",
        "l'audit",
        "le voyage de la chorale",
        "la cuisine",
        "la liste des fournisseurs",
        "le mémoire",
        "le vieux serveur",
        "le salon",
        "le second brouillon",
        "l'équipe de nuit",
        "l'enquête",
        "la fête du service",
    ],
    ends: &[
        "À bientôt !",
        "Bises",
        "À lundi.",
        "Merci mille fois !",
        "Le bonjour aux autres.",
        "Rien ne presse.",
    ],
    greetings: &[
        "Merci pour la connexion, {n} !",
        "Bonjour {n}, merci d'avoir accepté mon invitation.",
        "Ravi de vous compter dans mon réseau.",
        "Enchanté, {n}.",
    ],
    likewise: &[
        "De même !",
        "Merci, pareillement.",
        "Merci {n}, bonne continuation.",
    ],
    congratulations: &[
        "Joyeux anniversaire !",
        "Félicitations pour le nouveau poste !",
        "Bravo {n} !",
    ],
    pitches: &[
        "Bonjour {n}, nous aidons les entreprises du secteur {t} à réduire leurs coûts de 30 %. Auriez-vous 15 minutes pour une démo ?",
        "Bonjour {n}, notre plateforme vous apporte 40 prospects qualifiés par mois. Puis-je vous envoyer mon agenda ?",
        "{n}, nous créons des sites web à moitié prix. On en parle ?",
    ],
    reminders: &[
        "Je me permets de relancer mon message, {n}.",
        "Bonjour {n}, l'offre se termine vendredi. Avez-vous pu lire ?",
    ],
    refusals: &[
        "Non merci.",
        "Merci, mais cela ne nous intéresse pas.",
        "Pas pour le moment, merci.",
    ],
    vacancies: &[
        "Bonjour {n}, j'ai vu votre profil et j'ai un poste dans le secteur {t} qui pourrait vous convenir. Êtes-vous à l'écoute du marché ?",
        "Bonjour {n}, je recrute pour mon client. Puis-je vous envoyer la fiche de poste ?",
    ],
    interest: &[
        "Merci pour votre message. Pouvez-vous m'envoyer la fiche ?",
        "Intéressant, c'est où ?",
        "Je suis libre mercredi après-midi.",
        "Quelles sont vos prétentions ?",
        "Je reste où je suis pour l'instant, merci.",
    ],
    asks: &[
        "Bonjour {n}, vous travaillez dans le secteur {t}. Puis-je vous poser deux questions sur vos débuts ?",
        "Bonjour {n}, j'ai postulé chez vous. Pourriez-vous appuyer ma candidature ?",
    ],
    stock_notes: &[
        "J'aimerais vous ajouter à mon réseau professionnel sur LinkedIn.",
        "Connectons-nous !",
        "Bonjour {n}, je souhaite rejoindre votre réseau.",
    ],
    friendly_notes: &[
        "Bonjour {n}, j'ai aimé votre publication sur {t}. Belle journée !",
        "Bonjour {n}, je débute dans le secteur {t} et j'aimerais apprendre de personnes comme vous.",
        "Bonjour {n}, votre parcours m'inspire. Au plaisir d'échanger.",
    ],
    past_notes: &[
        "Bonjour {n}, c'est {m}, on partageait un bureau chez {p}. J'espère que tu vas bien !",
        "Salut {n} ! Tu te souviens de moi, à {p} ? Ça fait un bail.",
        "Bonjour {n}, j'étais dans ton équipe chez {p}.",
    ],
    claims: &[
        "Bonjour {n}, nous nous sommes rencontrés chez {p} l'an dernier, restons en contact !",
        "Bonjour {n}, comme convenu la semaine dernière, voici mon invitation.",
        "Bonjour {n}, {c} m'a conseillé de vous écrire.",
        "{n}, ravi de notre échange au congrès. Nous connaissons tous deux {c}.",
    ],
    pitch_notes: &[
        "Bonjour {n}, nous aidons les entreprises du secteur {t} à trouver des clients. 15 minutes au téléphone ?",
        "{n}, notre logiciel vous fait gagner dix heures par semaine. Une démo ?",
        "Bonjour {n}, j'aide les professionnels à créer un complément de revenu. On en parle ?",
    ],
    recruiter_notes: &[
        "Bonjour {n}, j'ai un poste dans le secteur {t} et votre profil correspond. On échange ?",
        "Bonjour {n}, je recrute pour un client. Seriez-vous ouvert à un changement ?",
    ],
    scams: &[
        "Bonjour, je gagne 5000 € par semaine avec le bitcoin. Écrivez-moi sur WhatsApp +33 6 00 00 01 23.",
        "Rendement garanti de 20 % par semaine en cryptomonnaie, sans risque. Telegram @argentfacile",
        "Vous avez été choisi pour recevoir un don de 50 000 €. Envoyez vos coordonnées bancaires.",
        "Gagnez 300 € par jour depuis chez vous, sans expérience. Payez les frais d'inscription sur Telegram.",
    ],
};
