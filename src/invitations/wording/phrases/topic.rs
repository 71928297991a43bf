//! Phrases after which the sentence is about something said or done before: a talk, an article, how
//! you built your company. The rule: what a pitch or a scam would say is then only spoken of.

use super::super::Language::{English, French, German, Italian, Portuguese, Spanish};
use super::Phrases;

pub(super) const TOPIC: Phrases = &[
    (
        English,
        &[
            "(talk|talks|article|articles|post|posts|paper|papers|book|books|podcast|thesis|presentation|session|keynote|lecture|course|class|research|report|interview|episode|workshop|webinar|project|work|survey|study|chapter|column|piece|thread) (on|about|regarding|around|covering|against)",
            "how (did|do|have) you",
            "(hear|know|learn|read|understand|curious|see|ask|asking|loved|impressed|admire) * how you [have|ve|managed to|were able to]",
            "(studying|researching|research|investigating|writing about|reporting on|phd on|thesis on|teach|teaching|interview you about)",
            "(scams|scammers|fraudsters|fraud) (that|who|which|promise|promising|like)",
        ],
    ),
    (
        Spanish,
        &[
            "(charla|artículo|ponencia|tesis|libro|publicación|post|presentación|clase|conferencia|investigación|entrevista|podcast|curso|taller|proyecto|trabajo|estudio) (sobre|acerca de)",
        ],
    ),
    (
        French,
        &[
            "(conférence|article|livre|thèse|présentation|cours|intervention|post|publication|entretien|podcast|atelier|projet|étude|mémoire|recherches|travaux|exposé) (sur|à propos de|autour de)",
        ],
    ),
    (
        German,
        &[
            "(vortrag|artikel|beitrag|buch|post|podcast|präsentation|vorlesung|workshop|interview|dissertation|doktorarbeit|masterarbeit|studie|kurs|projekt|aufsatz|keynote|seminar|arbeit) (über|zu|zum|zur|zum thema)",
        ],
    ),
    (
        Portuguese,
        &[
            "(palestra|artigo|livro|tese|post|apresentação|aula|entrevista|podcast|curso|projeto|publicação|pesquisa|trabalho|estudo|oficina|workshop) (sobre|a respeito de|acerca de)",
        ],
    ),
    (
        Italian,
        &[
            "(intervento|articolo|libro|tesi|post|presentazione|lezione|intervista|podcast|corso|progetto|ricerca|conferenza|studio|workshop|lavoro) (su|sul|sulla|sulle|sui|sugli|riguardo)",
        ],
    ),
];
