//! The evidence table for people who ask to be connected.
//!
//! Kinds that an inviter cannot show do not stand here. Most of what an inviter shows they chose
//! themselves, which is why an own-side find is asked for besides.

use super::{Kind, Table, Variable, level};

pub(super) const TABLE: Table = &[
    Variable {
        kind: Kind::Conversation,
        worth: 40.0,
        social: true,
        source: "judgement: who is not connected can seldom write, so silence says almost nothing",
        levels: &[
            level("no direct message", 0.704, 0.812, 0.9104),
            level(
                "one of you wrote again and again, or you what few ever answer; the other never",
                0.005,
                0.012,
                0.0180,
            ),
            level(
                "only texts such as you send to many, unanswered",
                0.009,
                0.016,
                0.0070,
            ),
            level(
                "only courtesies: a few words now and then",
                0.010,
                0.010,
                0.0100,
            ),
            level(
                "they wrote to you, you did not answer or in a few words",
                0.055,
                0.072,
                0.0450,
            ),
            level(
                "you wrote to them, they did not answer or in a few words",
                0.035,
                0.022,
                0.0060,
            ),
            level(
                "they answered what you send to many, and you wrote again",
                0.001,
                0.002,
                0.0002,
            ),
            level(
                "a few words from each of you, twice or more",
                0.011,
                0.004,
                0.0004,
            ),
            level("you both wrote, on one day", 0.060, 0.0377, 0.00255),
            level("you both wrote, on 2 to 4 days", 0.060, 0.010, 0.0004),
            level("you both wrote, on 5 to 14 days", 0.032, 0.0020, 0.00004),
            level("you both wrote, on 15 days or more", 0.018, 0.0003, 0.00001),
        ],
    },
    Variable {
        kind: Kind::AddressBook,
        worth: 50.0,
        social: true,
        source: "judgement: as for connections; an inviter is found by name alone",
        levels: &[
            level("not in your address book", 0.750, 0.935, 0.9816),
            level("a common name of your address book", 0.030, 0.025, 0.0140),
            level("a rare name of your address book", 0.060, 0.018, 0.0026),
            level(
                "a very rare name of your address book",
                0.140,
                0.017,
                0.0016,
            ),
            level(
                "their e-mail address is in your address book",
                0.020,
                0.005,
                0.0002,
            ),
        ],
    },
    Variable {
        kind: Kind::Recommendation,
        worth: 50.0,
        social: true,
        source: "judgement: as for connections",
        levels: &[
            level("no recommendation", 0.960, 0.994, 0.9992),
            level("they recommended you", 0.020, 0.004, 0.0006),
            level("you recommended them", 0.020, 0.002, 0.0002),
        ],
    },
    Variable {
        kind: Kind::Endorsement,
        worth: 50.0,
        social: true,
        source: "judgement: only who was connected once can endorse",
        levels: &[
            level("no endorsement", 0.890, 0.960, 0.9920),
            level("they endorsed you", 0.060, 0.030, 0.0070),
            level("you endorsed them", 0.050, 0.010, 0.0010),
        ],
    },
    Variable {
        kind: Kind::Workplace,
        worth: 50.0,
        social: false,
        source: "judgement: only a hand-made list has an inviter's company",
        levels: &[
            level("no company of theirs is one of yours", 0.740, 0.810, 0.930),
            level(
                "at a company or school where you were at another time",
                0.100,
                0.090,
                0.035,
            ),
            level(
                "at a company or school where you are now",
                0.160,
                0.100,
                0.035,
            ),
        ],
    },
    Variable {
        kind: Kind::Invitation,
        worth: 50.0,
        social: false,
        source: "judgement: who was asked by you once is seldom a stranger",
        levels: &[
            level("you never invited them", 0.900, 0.960, 0.9900),
            level(
                "you invited them along with many others",
                0.020,
                0.020,
                0.0080,
            ),
            level("you invited them", 0.060, 0.015, 0.0015),
            level("you invited them with a note", 0.020, 0.005, 0.0005),
        ],
    },
    Variable {
        kind: Kind::Note,
        worth: 40.0,
        social: false,
        source: "judgement: words are cheap and anybody can write them",
        levels: &[
            level("no note", 0.646, 0.680, 0.670),
            level(
                "a stock phrase, or a note that others sent too",
                0.060,
                0.080,
                0.120,
            ),
            level("words of their own", 0.150, 0.120, 0.090),
            level("a note that names a shared past", 0.140, 0.095, 0.050),
            level(
                "a note or a message of theirs that sells, recruits or deceives",
                0.004,
                0.025,
                0.070,
            ),
        ],
    },
    Variable {
        kind: Kind::Occupation,
        worth: 60.0,
        social: false,
        source: "judgement: as for connections; only a hand-made list has an inviter's headline",
        levels: &[
            level(
                "their headline is neither recruiting nor selling",
                0.930,
                0.890,
                0.780,
            ),
            level("recruiting or selling is their job", 0.070, 0.110, 0.220),
        ],
    },
    Variable {
        kind: Kind::MutualConnections,
        worth: 30.0,
        social: false,
        source: "judgement: cheap where the member connects with anyone",
        levels: &[
            level("no mutual connection", 0.150, 0.250, 0.420),
            level("1 to 9 mutual connections", 0.450, 0.480, 0.420),
            level("10 mutual connections or more", 0.400, 0.270, 0.160),
        ],
    },
];
