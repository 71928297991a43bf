//! The evidence table for connections.

use super::{Kind, Table, Variable, level};

/// Each line is trusted as if so many people had been observed (made-up worlds: with it the interval holds the truth
/// in nine of ten accounts or more, and is no wider than need be).
const WORTH: f64 = 36.0;

pub(super) const TABLE: Table = &[
    Variable {
        kind: Kind::Conversation,
        worth: WORTH,
        social: true,
        source: "judgement; order after Gilbert and Karahalios 2009: days since last and first contact, words exchanged",
        levels: &[
            level("no direct message", 0.335, 0.430, 0.6010),
            level(
                "one of you wrote again and again, or you what few ever answer; the other never",
                0.009,
                0.026,
                0.0740,
            ),
            level(
                "only texts such as you send to many, unanswered",
                0.018,
                0.028,
                0.0500,
            ),
            level(
                "only courtesies: a few words now and then",
                0.075,
                0.070,
                0.0810,
            ),
            level(
                "they wrote to you, you did not answer or in a few words",
                0.045,
                0.070,
                0.0897,
            ),
            level(
                "you wrote to them, they did not answer or in a few words",
                0.060,
                0.060,
                0.0330,
            ),
            level(
                "they answered what you send to many, and you wrote again",
                0.002,
                0.015,
                0.0015,
            ),
            level(
                "a few words from each of you, twice or more",
                0.033,
                0.045,
                0.0075,
            ),
            level("you both wrote, on one day", 0.050, 0.070, 0.0045),
            level("you both wrote, on 2 to 4 days", 0.125, 0.100, 0.0015),
            level("you both wrote, on 5 to 14 days", 0.125, 0.022, 0.0002),
            level("you both wrote, on 15 days or more", 0.070, 0.002, 0.0001),
            level(
                "one short message of theirs on connecting, and nothing else",
                0.025,
                0.025,
                0.0400,
            ),
            level(
                "one short message of yours on connecting, and nothing else",
                0.028,
                0.037,
                0.0160,
            ),
        ],
    },
    Variable {
        kind: Kind::AddressBook,
        worth: WORTH,
        social: true,
        source: "judgement: people save the numbers of people they know; a common name may be somebody else's",
        levels: &[
            level("not in your address book", 0.740, 0.905, 0.970),
            level("a common name of your address book", 0.040, 0.035, 0.018),
            level("a rare name of your address book", 0.050, 0.018, 0.005),
            level("a very rare name of your address book", 0.080, 0.022, 0.004),
            level(
                "their e-mail address is in your address book",
                0.090,
                0.020,
                0.003,
            ),
        ],
    },
    Variable {
        kind: Kind::Recommendation,
        worth: WORTH,
        social: true,
        source: "judgement: a recommendation is work, and public",
        levels: &[
            level("no recommendation", 0.930, 0.989, 0.9985),
            level("they recommended you", 0.030, 0.006, 0.0010),
            level("you recommended them", 0.040, 0.005, 0.0005),
        ],
    },
    Variable {
        kind: Kind::Endorsement,
        worth: WORTH,
        social: true,
        source: "judgement: LinkedIn offers endorsing by one click, so one received says little",
        levels: &[
            level("no endorsement", 0.770, 0.890, 0.955),
            level("they endorsed you", 0.100, 0.070, 0.035),
            level("you endorsed them", 0.130, 0.040, 0.010),
        ],
    },
    Variable {
        kind: Kind::LaterTalk,
        worth: WORTH,
        social: false,
        source: "judgement: what is said on connecting is said to anybody; contact that lasts is after Gilbert and Karahalios 2009 what tells most",
        levels: &[
            level(
                "all messages within a month of connecting",
                0.400,
                0.500,
                0.750,
            ),
            level(
                "messages more than a month away from connecting",
                0.600,
                0.500,
                0.250,
            ),
        ],
    },
    Variable {
        kind: Kind::Workplace,
        worth: WORTH,
        social: false,
        source: "judgement: their company is as of the export, so a shared one is often missed and seldom wrong",
        levels: &[
            level("no company of theirs is one of yours", 0.740, 0.810, 0.930),
            level(
                "at a company or school where you were at another time",
                0.060,
                0.060,
                0.030,
            ),
            level(
                "at a company or school where you were when you connected",
                0.200,
                0.130,
                0.040,
            ),
        ],
    },
    Variable {
        kind: Kind::Cohort,
        worth: WORTH,
        social: false,
        source: "judgement: who meets somebody at work or at an event meets their colleagues too",
        levels: &[
            level("came without colleagues", 0.820, 0.850, 0.930),
            level(
                "three or more of their employer came in the same weeks",
                0.180,
                0.150,
                0.070,
            ),
        ],
    },
    Variable {
        kind: Kind::ConnectingDay,
        worth: WORTH,
        social: false,
        source: "judgement: one begins with people one knows; many unrelated people on one day were clicked through",
        levels: &[
            level("came on an ordinary day", 0.860, 0.893, 0.825),
            level("among your first connections", 0.120, 0.060, 0.040),
            level(
                "one of 6 to 14 unrelated people added on one day",
                0.010,
                0.022,
                0.055,
            ),
            level(
                "one of 15 or more unrelated people added on one day",
                0.010,
                0.025,
                0.080,
            ),
        ],
    },
    Variable {
        kind: Kind::Order,
        worth: WORTH,
        social: false,
        source: "judgement: people one knows come first, suggestions and searches reach ever further",
        levels: &[
            level(
                "among the last third of your connections",
                0.249,
                0.275,
                0.333,
            ),
            level(
                "among the middle third of your connections",
                0.327,
                0.330,
                0.334,
            ),
            level(
                "among the first third of your connections",
                0.284,
                0.268,
                0.233,
            ),
            level(
                "among the first tenth of your connections",
                0.140,
                0.127,
                0.100,
            ),
        ],
    },
    Variable {
        kind: Kind::Invitation,
        worth: WORTH,
        social: false,
        source: "judgement: asking somebody takes a thought, asking many takes none",
        levels: &[
            level("they invited you", 0.510, 0.505, 0.575),
            level("they invited you with a note", 0.065, 0.080, 0.080),
            level(
                "you invited them along with many others",
                0.085,
                0.110,
                0.145,
            ),
            level("you invited them", 0.270, 0.240, 0.160),
            level("you invited them with a note", 0.070, 0.065, 0.040),
        ],
    },
    Variable {
        kind: Kind::Email,
        worth: WORTH,
        social: false,
        source: "measured: shown by 0.2 to 8 % of connections; the setting is theirs and says little of you",
        levels: &[
            level("their e-mail address is hidden", 0.955, 0.970, 0.980),
            level("their e-mail address is shown to you", 0.045, 0.030, 0.020),
        ],
    },
    Variable {
        kind: Kind::Occupation,
        worth: WORTH,
        social: false,
        source: "judgement: people whose job is to reach many reach strangers; weak, and not by itself a stranger",
        levels: &[
            level(
                "their position is neither recruiting nor selling",
                0.930,
                0.890,
                0.830,
            ),
            level("recruiting or selling is their job", 0.070, 0.110, 0.170),
        ],
    },
];
