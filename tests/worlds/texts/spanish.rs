//! Spanish.

use super::Phrases;

pub(super) const PHRASES: Phrases = Phrases {
    opens: &[
        "Hola {n},",
        "¡Buenas, {n}!",
        "¿Qué tal, {n}?",
        "Perdona el retraso.",
        "Me alegra leerte.",
        "Oye, {n}:",
    ],
    bodies: &[
        "¿Has podido mirar {t}?",
        "Llevo desde el martes pensando en {t}.",
        "Por fin terminamos {t}, menudo trabajo.",
        "¿Cómo fue {t}?",
        "Quería pedirte opinión sobre {t}.",
        "El problema con {t} es el dinero, como siempre.",
        "Te mandé {t} a la otra dirección.",
        "¿Te acuerdas del lío con {t}?",
        "Hablamos de {t} cuando vengas.",
        "Al final {t} era lo fácil.",
    ],
    topics: &[
        "el almacén nuevo",
        "la presentación",
        "el examen",
        "la mudanza",
        "el presupuesto de marzo",
        "la auditoría",
        "el viaje del coro",
        "la cocina",
        "la lista de proveedores",
        "la tesis",
        "el servidor viejo",
        "la feria",
        "el segundo borrador",
        "el turno de noche",
        "la encuesta",
        "la cena de empresa",
    ],
    ends: &[
        "Un abrazo",
        "¡Hablamos!",
        "Nos vemos el lunes.",
        "¡Mil gracias!",
        "Saludos a todos.",
        "Sin prisa.",
    ],
    greetings: &[
        "¡Gracias por conectar, {n}!",
        "Hola {n}, gracias por aceptar mi invitación.",
        "Encantado de tenerte en mi red.",
        "Un gusto saludarte, {n}.",
    ],
    likewise: &[
        "¡Igualmente!",
        "Gracias, lo mismo digo.",
        "Gracias {n}, un saludo.",
    ],
    congratulations: &[
        "¡Feliz cumpleaños!",
        "¡Enhorabuena por el nuevo puesto!",
        "¡Felicidades, {n}!",
    ],
    pitches: &[
        "Hola {n}, ayudamos a empresas de {t} a reducir costes un 30 %. ¿Tienes 15 minutos esta semana para una demo?",
        "Hola {n}, con nuestra plataforma conseguirás 40 clientes nuevos al mes. ¿Te paso mi calendario?",
        "{n}, diseñamos páginas web a mitad de precio. ¿Hablamos?",
    ],
    reminders: &[
        "Te escribo de nuevo por si no viste mi mensaje, {n}.",
        "Hola {n}, la oferta termina el viernes. ¿Pudiste leerlo?",
    ],
    refusals: &[
        "No, gracias.",
        "Gracias, pero no nos interesa.",
        "Ahora mismo no, gracias.",
    ],
    vacancies: &[
        "Hola {n}, he visto tu perfil y tengo una vacante en {t} que puede encajar contigo. ¿Estás abierto a nuevas oportunidades?",
        "Hola {n}, busco para mi cliente un perfil como el tuyo. ¿Te envío la descripción del puesto?",
    ],
    interest: &[
        "Gracias por escribirme. ¿Me mandas la descripción?",
        "Suena bien, ¿dónde es?",
        "Puedo el miércoles por la tarde.",
        "¿Qué salario buscas?",
        "De momento me quedo donde estoy, gracias.",
    ],
    asks: &[
        "Hola {n}, vi que trabajas en {t}. ¿Podría hacerte dos preguntas sobre cómo empezaste?",
        "Hola {n}, he solicitado un puesto en tu empresa. ¿Me podrías recomendar?",
    ],
    stock_notes: &[
        "Me gustaría añadirte a mi red profesional en LinkedIn.",
        "¡Conectemos!",
        "Hola {n}, me gustaría unirme a tu red.",
    ],
    friendly_notes: &[
        "Hola {n}, me gustó tu publicación sobre {t}. ¡Un saludo!",
        "Hola {n}, empiezo ahora en {t} y me gustaría aprender de gente como tú.",
        "Buenas, {n}. Compartimos el interés por {t}. Saludos desde la costa.",
    ],
    past_notes: &[
        "Hola {n}, soy {m}, compartimos mesa en {p}. ¡Espero que estés bien!",
        "¡{n}! ¿Te acuerdas de mí, de {p}? Cuánto tiempo.",
        "Hola {n}, estuve en tu equipo en {p}.",
    ],
    claims: &[
        "Hola {n}, nos conocimos en {p} el año pasado, ¡sigamos en contacto!",
        "Hola {n}, como hablamos la semana pasada, te mando la invitación.",
        "Hola {n}, {c} me dijo que te escribiera.",
        "{n}, un placer hablar contigo en el congreso. Los dos conocemos a {c}.",
    ],
    pitch_notes: &[
        "Hola {n}, ayudamos a empresas de {t} a vender más. ¿Una llamada de 15 minutos?",
        "{n}, nuestro software te ahorra diez horas a la semana. ¿Te enseño una demo?",
        "Hola {n}, ayudo a profesionales a crear una segunda fuente de ingresos. ¿Te cuento?",
    ],
    recruiter_notes: &[
        "Hola {n}, tengo una vacante en {t} y tu perfil encaja. ¿Hablamos?",
        "Hola {n}, hago selección para un cliente de {t}. ¿Te planteas un cambio?",
    ],
    scams: &[
        "Hola, gano 5000 dólares a la semana con bitcoin. Escríbeme por WhatsApp +34 600 000 123 y te enseño.",
        "Rentabilidad garantizada del 20 % semanal en criptomonedas, sin riesgo. Telegram @dinerorapido",
        "Has sido elegido para recibir 50.000 €. Envía tus datos bancarios para cobrar el premio.",
        "Gana 300 € al día desde casa sin experiencia. Paga la inscripción y empieza hoy mismo por Telegram.",
    ],
};
