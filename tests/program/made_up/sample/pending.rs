//! The twenty invitations that wait for an answer, one or more for each rule.

/// What else the export tells about the inviter.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Trace {
    Nothing,
    /// Years of conversation, the address book, a recommendation.
    Known,
    /// The same, and the member asked as well.
    KnownAskedToo,
    /// One question of theirs and one answer, long ago.
    OneAnswer,
    /// The name of a connection known for years already.
    NameOfKnown,
    /// Conversations at an address that the profile has given up since.
    OldAddress,
}

/// An incoming invitation without an answer.
pub(crate) struct Pending {
    pub(crate) first: &'static str,
    pub(crate) last: &'static str,
    /// Days before the export.
    pub(crate) age: i64,
    pub(crate) trace: Trace,
    /// The rule that it is written for.
    pub(crate) rule: &'static str,
    pub(crate) note: &'static str,
}

const fn pending(
    name: (&'static str, &'static str),
    age: i64,
    trace: Trace,
    rule: &'static str,
    note: &'static str,
) -> Pending {
    Pending {
        first: name.0,
        last: name.1,
        age,
        trace,
        rule,
        note,
    }
}

/// The connection whose name somebody else uses.
pub(super) const NAMESAKE: (&str, &str) = ("Wendeline", "Achterberg");

const DEMO: &str = "Hi Noa, our routing software helps logistics teams cut costs by 30%. Can I book 15 minutes for a quick demo this week?";

use Trace::{Known, KnownAskedToo, NameOfKnown, Nothing, OldAddress, OneAnswer};

#[rustfmt::skip]
pub(crate) const PENDING: &[Pending] = &[
    pending(("Sterling", "Vaux"), 2, Nothing, "scam",
        "Hello Noa, I trade crypto for private clients: guaranteed profit of 20% every week. Send 300 USDT to start and write to me on WhatsApp +1 555 0142."),
    pending(NAMESAKE, 3, NameOfKnown, "impersonation", ""),
    pending(("Quentin", "Abara"), 5, OldAddress, "no_trace", ""),
    pending(("Ottoline", "Grieg"), 6, Known, "tie_known",
        "Noa, I finally made an account of my own. The bread oven works, come and try it!"),
    pending(("Priscilla", "Onwudiwe"), 8, Nothing, "recruiter",
        "Hi Noa, I'm recruiting for a Head of Operations role at a client of ours and your profile looks like a great fit. Are you open to new opportunities?"),
    pending(("Jessamy", "Orchard"), 9, Nothing, "scam",
        "We pay 450 dollars a day for simple tasks from home, no experience needed. Contact our manager on Telegram @daytasks_example to start earning."),
    pending(("Casimir", "Dunmore"), 11, KnownAskedToo, "tie_known", ""),
    pending(("Torvald", "Esk"), 12, Nothing, "personal_note",
        "I read your piece about delivering vegetables by boat and have been arguing about it with my sister ever since. Did the boat need a licence?"),
    pending(("Brock", "Tillinghast"), 14, Nothing, "pitch", DEMO),
    pending(("Delphine", "Marchetti"), 16, Nothing, "pitch", DEMO),
    pending(("Roderick", "Pell"), 19, Nothing, "claims_shared_past",
        "We both worked at Brightwater Foods, I was in the packing hall in 2019. Good to find you here!"),
    pending(("Araceli", "Buendía Roca"), 21, Nothing, "personal_note",
        "Hola Noa, leí tu texto sobre las bicicletas de carga en los mercados y me gustó mucho. En nuestro barrio queremos probar algo parecido."),
    pending(("Marguerite", "Sollberg"), 25, Known, "tie_known", ""),
    pending(("Wiebke", "Hollstein"), 28, Nothing, "personal_note",
        "Guten Tag Frau Fennimore, Ihr Beitrag über Lastenräder im Winter hat mir gefallen. Wir probieren in unserem Dorf gerade etwas Ähnliches aus."),
    pending(("Yvaine", "Castellan"), 33, Nothing, "claims_shared_past",
        "We met at the cargo bike fair in Nijmegen in May 2025, at the soup stand. I was the one with the red trailer."),
    pending(("Anselm", "Rautio"), 40, OneAnswer, "tie_acquaintance", ""),
    pending(("Lena", "Hartwig"), 70, Nothing, "no_trace", ""),
    pending(("Lena", "Hartwig"), 95, Nothing, "no_trace", ""),
    pending(("Ivo", "Marek"), 120, Nothing, "no_trace", "I'd like to add you to my professional network on LinkedIn."),
    pending(("Zuri", "Okello"), 178, Nothing, "no_trace", ""),
];
