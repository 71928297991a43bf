//! The lists as data: which marks there are, what each is read as, and the words that many phrases
//! share. The rule: a mark that friends leave too is read as scam or pitch only beside another one.
//!
//! The syntax of the phrases is that of the module `pattern`.

mod callings;
mod clues;
mod courtesies;
mod deals;
mod demands;
mod encounters;
mod mark;
mod memories;
mod money;
mod occasions;
mod off_platform;
mod openings;
mod pitch;
mod pleas;
mod posts;
mod recruitment;
mod ruses;
mod scam;
mod schemes;
mod scores;
mod shared_past;
mod stock;
mod topic;
mod trading;
mod vendors;
mod warmth;

pub(super) use courtesies::{CONNECTING, POLITE};
pub(super) use stock::{CLOSINGS, EMPTY_WORDS, GREETINGS};

pub(super) use mark::{Mark, Marks};
pub(super) use scores::{ENOUGH, SCORES, Score};

use super::{Language, WordingKind};

/// The phrases of one language each.
pub(super) type Phrases = &'static [(Language, &'static [&'static str])];

/// The phrases that show one mark.
pub(super) struct Group {
    pub(super) mark: Mark,
    pub(super) phrases: Phrases,
}

/// In the order in which hits are told: the gravest first.
pub(super) const GROUPS: &[Group] = &[
    Group {
        mark: Mark::EasyMoney,
        phrases: scam::EASY_MONEY,
    },
    Group {
        mark: Mark::EasyMoney,
        phrases: scam::ADVANCE_FEE,
    },
    Group {
        mark: Mark::EasyMoney,
        phrases: scam::PHISHING,
    },
    Group {
        mark: Mark::Earning,
        phrases: scam::EARNING,
    },
    Group {
        mark: Mark::EasyPay,
        phrases: scam::EASY_PAY,
    },
    Group {
        mark: Mark::EasyJob,
        phrases: scam::EASY_JOB,
    },
    Group {
        mark: Mark::Romance,
        phrases: scam::ROMANCE,
    },
    Group {
        mark: Mark::Acquaint,
        phrases: scam::ACQUAINT,
    },
    Group {
        mark: Mark::AsksForMoney,
        phrases: money::ASKS_FOR_MONEY,
    },
    Group {
        mark: Mark::Pull,
        phrases: off_platform::PULL,
    },
    Group {
        mark: Mark::Channel,
        phrases: off_platform::CHANNEL,
    },
    Group {
        mark: Mark::Sells,
        phrases: pitch::SELLS,
    },
    Group {
        mark: Mark::Offer,
        phrases: pitch::OFFER,
    },
    Group {
        mark: Mark::Ask,
        phrases: pitch::ASK,
    },
    Group {
        mark: Mark::Recruitment,
        phrases: recruitment::RECRUITMENT,
    },
    Group {
        mark: Mark::Applies,
        phrases: recruitment::APPLIES,
    },
    Group {
        mark: Mark::SharedPast,
        phrases: shared_past::SHARED_PAST,
    },
    Group {
        mark: Mark::Stock,
        phrases: stock::STOCK,
    },
    Group {
        mark: Mark::Impostor,
        phrases: schemes::IMPOSTOR,
    },
    Group {
        mark: Mark::Threat,
        phrases: schemes::CHARGE,
    },
    Group {
        mark: Mark::Credentials,
        phrases: schemes::SECRETS,
    },
    Group {
        mark: Mark::Code,
        phrases: schemes::CODE,
    },
    Group {
        mark: Mark::Mule,
        phrases: schemes::MULE,
    },
    Group {
        mark: Mark::Forged,
        phrases: schemes::FORGED,
    },
    Group {
        mark: Mark::Blackmail,
        phrases: schemes::BLACKMAIL,
    },
    Group {
        mark: Mark::Patron,
        phrases: schemes::PATRON,
    },
    Group {
        mark: Mark::Reply,
        phrases: schemes::REPLY,
    },
    Group {
        mark: Mark::Urge,
        phrases: schemes::URGE,
    },
    Group {
        mark: Mark::Plight,
        phrases: pleas::MISFORTUNE,
    },
    Group {
        mark: Mark::Voucher,
        phrases: pleas::VOUCHER,
    },
    Group {
        mark: Mark::Fortune,
        phrases: pleas::WINDFALL,
    },
    Group {
        mark: Mark::FeeFirst,
        phrases: pleas::TOLL,
    },
    Group {
        mark: Mark::Lonely,
        phrases: pleas::TENDER,
    },
    Group {
        mark: Mark::Persona,
        phrases: pleas::PERSONA,
    },
    Group {
        mark: Mark::Cheque,
        phrases: pleas::CHEQUE,
    },
    Group {
        mark: Mark::Vendor,
        phrases: vendors::SERVES,
    },
    Group {
        mark: Mark::Proof,
        phrases: vendors::PROOF,
    },
    Group {
        mark: Mark::Scarce,
        phrases: vendors::SCARCE,
    },
    Group {
        mark: Mark::Play,
        phrases: vendors::PLAY,
    },
    Group {
        mark: Mark::Trial,
        phrases: vendors::STARTER,
    },
    Group {
        mark: Mark::Meeting,
        phrases: vendors::SENDS,
    },
    Group {
        mark: Mark::YourFirm,
        phrases: vendors::AFFAIRS,
    },
    Group {
        mark: Mark::Ware,
        phrases: vendors::GOODS,
    },
    Group {
        mark: Mark::Trade,
        phrases: posts::TRADES,
    },
    Group {
        mark: Mark::Terms,
        phrases: posts::GIVES,
    },
    Group {
        mark: Mark::Asked,
        phrases: posts::ASKS,
    },
    Group {
        mark: Mark::Wanted,
        phrases: posts::SEEKS,
    },
    Group {
        mark: Mark::Move,
        phrases: posts::MOVES,
    },
    Group {
        mark: Mark::Both,
        phrases: encounters::BOTH,
    },
    Group {
        mark: Mark::Same,
        phrases: encounters::SAME,
    },
    Group {
        mark: Mark::ItWasMe,
        phrases: encounters::IT_WAS_ME,
    },
    Group {
        mark: Mark::Answers,
        phrases: encounters::ANSWERS,
    },
    Group {
        mark: Mark::Place,
        phrases: encounters::PLACE,
    },
    Group {
        mark: Mark::When,
        phrases: encounters::WHEN,
    },
    Group {
        mark: Mark::Meeting,
        phrases: vendors::CLOSERS,
    },
    Group {
        mark: Mark::Ware,
        phrases: vendors::OUR_WARES,
    },
    Group {
        mark: Mark::Ours,
        phrases: vendors::OURS,
    },
    Group {
        mark: Mark::Sum,
        phrases: pleas::SPOKEN_SUM,
    },
    Group {
        mark: Mark::Credentials,
        phrases: pleas::LOGIN,
    },
    Group {
        mark: Mark::Plight,
        phrases: pleas::STAND_IN,
    },
    Group {
        mark: Mark::Fortune,
        phrases: pleas::LOTS,
    },
    Group {
        mark: Mark::Credit,
        phrases: pleas::LENDER,
    },
    Group {
        mark: Mark::Coin,
        phrases: pleas::MACHINE,
    },
    Group {
        mark: Mark::Persona,
        phrases: pleas::CHANCE,
    },
    Group {
        mark: Mark::Threat,
        phrases: schemes::PARCEL,
    },
    Group {
        mark: Mark::PutIn,
        phrases: schemes::FUND,
    },
    Group {
        mark: Mark::Trustee,
        phrases: schemes::LENT_NAME,
    },
    Group {
        mark: Mark::Demand,
        phrases: demands::DEMAND,
    },
    Group {
        mark: Mark::FeeFirst,
        phrases: demands::HURDLE,
    },
    Group {
        mark: Mark::Plight,
        phrases: demands::DISTRESS,
    },
    Group {
        mark: Mark::Turnover,
        phrases: demands::TURNOVER,
    },
    Group {
        mark: Mark::Mule,
        phrases: ruses::GO_BETWEEN,
    },
    Group {
        mark: Mark::Forged,
        phrases: ruses::PAPERS,
    },
    Group {
        mark: Mark::Insider,
        phrases: ruses::SURE_BETS,
    },
    Group {
        mark: Mark::Credentials,
        phrases: ruses::TAKEOVER,
    },
    Group {
        mark: Mark::Plies,
        phrases: trading::PLIES,
    },
    Group {
        mark: Mark::Trial,
        phrases: trading::SAMPLES,
    },
    Group {
        mark: Mark::Tariff,
        phrases: trading::TARIFF,
    },
    Group {
        mark: Mark::FirmNews,
        phrases: occasions::FIRM_NEWS,
    },
    Group {
        mark: Mark::Peers,
        phrases: occasions::PEERS,
    },
    Group {
        mark: Mark::Turned,
        phrases: callings::TURNED,
    },
    Group {
        mark: Mark::Ready,
        phrases: callings::READY,
    },
    Group {
        mark: Mark::ItWasMe,
        phrases: memories::YOU_WERE,
    },
    Group {
        mark: Mark::Place,
        phrases: memories::SERVED,
    },
    Group {
        mark: Mark::Trial,
        phrases: deals::NO_RISK,
    },
    Group {
        mark: Mark::Scarce,
        phrases: deals::CAPACITY,
    },
    Group {
        mark: Mark::Plies,
        phrases: deals::BUILT,
    },
    Group {
        mark: Mark::Impostor,
        phrases: ruses::TITLES,
    },
    Group {
        mark: Mark::Wanted,
        phrases: openings::WANTED_HERE,
    },
    Group {
        mark: Mark::Terms,
        phrases: openings::COMES_WITH,
    },
    Group {
        mark: Mark::Move,
        phrases: openings::COME,
    },
    Group {
        mark: Mark::Warm,
        phrases: warmth::WARM,
    },
    Group {
        mark: Mark::Civic,
        phrases: warmth::CIVIC,
    },
    Group {
        mark: Mark::Bystander,
        phrases: warmth::BYSTANDER,
    },
    Group {
        mark: Mark::Skeptic,
        phrases: warmth::SKEPTIC,
    },
    Group {
        mark: Mark::OwnJob,
        phrases: warmth::OWN_JOB,
    },
    Group {
        mark: Mark::Topic,
        phrases: topic::TOPIC,
    },
];

/// Returns every phrase with its mark and language: those of [`GROUPS`], then the clues.
pub(super) fn all() -> impl Iterator<Item = (Mark, Language, &'static str)> {
    let groups = GROUPS.iter().flat_map(|group| {
        let of_language = |(language, phrases): &(Language, &'static [&'static str])| {
            let (mark, language) = (group.mark, *language);
            phrases.iter().map(move |phrase| (mark, language, *phrase))
        };
        group.phrases.iter().flat_map(of_language)
    });
    let clues = clues::CLUES.iter().flat_map(|(language, lists)| {
        lists.iter().flat_map(move |(mark, phrases)| {
            phrases
                .iter()
                .map(move |phrase| (*mark, *language, *phrase))
        })
    });
    groups.chain(clues)
}

/// How a mark is read.
pub(super) struct Reading {
    pub(super) mark: Mark,
    /// At least one of these in the same text, if there are any.
    pub(super) beside: &'static [Mark],
    /// And none of these.
    pub(super) unless: &'static [Mark],
    pub(super) kind: WordingKind,
}

const fn reading(
    mark: Mark,
    kind: WordingKind,
    beside: &'static [Mark],
    unless: &'static [Mark],
) -> Reading {
    Reading {
        mark,
        beside,
        unless,
        kind,
    }
}

/// The first reading of a mark that fits counts; a mark without one that fits says nothing.
pub(super) const READINGS: &[Reading] = &[
    reading(Mark::EasyMoney, WordingKind::Scam, &[], &[Mark::Skeptic]),
    reading(
        Mark::Earning,
        WordingKind::Scam,
        &[Mark::Pull, Mark::Channel, Mark::AsksForMoney, Mark::EasyPay],
        &[Mark::Familiar],
    ),
    // Without a way off the platform it is one more offer of a course or a fund.
    reading(
        Mark::Earning,
        WordingKind::Pitch,
        &[
            Mark::Ask,
            Mark::Sells,
            Mark::Offer,
            Mark::Vendor,
            Mark::Meeting,
            Mark::Price,
            Mark::Trial,
        ],
        &[Mark::Familiar],
    ),
    reading(
        Mark::EasyPay,
        WordingKind::Scam,
        &[Mark::EasyJob, Mark::Pull, Mark::Channel],
        &[],
    ),
    reading(
        Mark::EasyJob,
        WordingKind::Scam,
        &[Mark::EasyPay, Mark::Pull],
        &[],
    ),
    reading(
        Mark::Romance,
        WordingKind::Scam,
        &[Mark::Pull, Mark::Acquaint],
        &[Mark::SharedPast],
    ),
    // People who met write this too, number and all.
    reading(
        Mark::Acquaint,
        WordingKind::Scam,
        &[Mark::Pull, Mark::Romance],
        &[Mark::SharedPast],
    ),
    // The hall's deposit is paid back among friends.
    reading(
        Mark::AsksForMoney,
        WordingKind::AsksForMoney,
        &[],
        &[Mark::Warm, Mark::Familiar, Mark::Skeptic],
    ),
    reading(Mark::Pull, WordingKind::OffPlatform, &[], &[]),
    reading(Mark::Channel, WordingKind::OffPlatform, &[], &[]),
    reading(Mark::Sells, WordingKind::Pitch, &[], &[]),
    // A colleague of old also says what they do now, and asks for a call.
    reading(
        Mark::Offer,
        WordingKind::Pitch,
        &[Mark::Ask, Mark::Sells],
        &[Mark::SharedPast],
    ),
    reading(
        Mark::Ask,
        WordingKind::Pitch,
        &[Mark::Sells],
        &[Mark::SharedPast],
    ),
    reading(
        Mark::Recruitment,
        WordingKind::Recruitment,
        &[],
        &[Mark::Applies, Mark::OwnJob, Mark::Warm, Mark::Familiar],
    ),
    reading(Mark::SharedPast, WordingKind::SharedPast, &[], &[]),
    reading(Mark::Stock, WordingKind::Stock, &[], &[]),
];

/// Alternatives that many phrases share, by the name that follows the `@`.
pub(super) const WORD_GROUPS: super::pattern::Groups = &[
    (
        "sum",
        "$#|%#|# dollars|# usd|# us|# euros|# euro|# eur|# pounds|# quid|# dólares|# reais|# pesos|# soles|# dollari|# dollar|# usdt|# mil|# franken|# libras",
    ),
    (
        "cur",
        "dollars|dollar|usd|us|euros|euro|eur|pounds|gbp|quid|bucks|francs|franken|chf|reais|real|brl|pesos|soles|dólares|\
         dolar|libras|livres|pfund|sterline|dollari|usdt|btc|eth|bitcoin|bitcoins|mxn|cop",
    ),
    (
        "app",
        "whatsapp~|whats app|what s app|whatsap|watsapp|whatapp|wassap|wasap|zap|zapzap|telegram~|tele gram|telgram|signal|\
         wechat|we chat|viber|skype|snapchat|discord|kakaotalk|kakao|line app|zangi|google chat|hangouts|hangout|messenger|imessage|threema|botim",
    ),
    (
        "mailbox",
        "gmail|googlemail|yahoo|ymail|hotmail|outlook|protonmail|proton|icloud|aol|gmx|web de|libero|mail ru|yandex|zoho",
    ),
    ("im", "i m|im|i am"),
    ("id", "i d|id|i would"),
    (
        "we",
        "we|our team|my team|our company|my company|our agency|my agency|our firm|our startup",
    ),
    ("were", "we re|were|we are|i m|im|i am"),
    (
        "coin",
        "crypto~|cripto~|krypto~|bitcoin~|btc|usdt|ethereum|forex|nft|nfts|binance",
    ),
];
