//! The lists as data: which marks there are, what each is read as, and the words that many phrases
//! share. The rule: a mark that friends leave too is read as scam or pitch only beside another one.
//!
//! The syntax of the phrases is that of the module `written`.

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

const fn group(mark: Mark, phrases: Phrases) -> Group {
    Group { mark, phrases }
}

/// In the order in which hits are told: the gravest first.
pub(super) const GROUPS: &[Group] = &[
    group(Mark::EasyMoney, scam::EASY_MONEY),
    group(Mark::EasyMoney, scam::ADVANCE_FEE),
    group(Mark::EasyMoney, scam::PHISHING),
    group(Mark::Earning, scam::EARNING),
    group(Mark::EasyPay, scam::EASY_PAY),
    group(Mark::EasyJob, scam::EASY_JOB),
    group(Mark::Romance, scam::ROMANCE),
    group(Mark::Acquaint, scam::ACQUAINT),
    group(Mark::AsksForMoney, money::ASKS_FOR_MONEY),
    group(Mark::Pull, off_platform::PULL),
    group(Mark::Channel, off_platform::CHANNEL),
    group(Mark::Sells, pitch::SELLS),
    group(Mark::Offer, pitch::OFFER),
    group(Mark::Ask, pitch::ASK),
    group(Mark::Recruitment, recruitment::RECRUITMENT),
    group(Mark::Applies, recruitment::APPLIES),
    group(Mark::SharedPast, shared_past::SHARED_PAST),
    group(Mark::Stock, stock::STOCK),
    group(Mark::Impostor, schemes::IMPOSTOR),
    group(Mark::Threat, schemes::CHARGE),
    group(Mark::Credentials, schemes::SECRETS),
    group(Mark::Code, schemes::CODE),
    group(Mark::Mule, schemes::MULE),
    group(Mark::Forged, schemes::FORGED),
    group(Mark::Blackmail, schemes::BLACKMAIL),
    group(Mark::Patron, schemes::PATRON),
    group(Mark::Reply, schemes::REPLY),
    group(Mark::Urge, schemes::URGE),
    group(Mark::Plight, pleas::MISFORTUNE),
    group(Mark::Voucher, pleas::VOUCHER),
    group(Mark::Fortune, pleas::WINDFALL),
    group(Mark::FeeFirst, pleas::TOLL),
    group(Mark::Lonely, pleas::TENDER),
    group(Mark::Persona, pleas::PERSONA),
    group(Mark::Cheque, pleas::CHEQUE),
    group(Mark::Vendor, vendors::SERVES),
    group(Mark::Proof, vendors::PROOF),
    group(Mark::Scarce, vendors::SCARCE),
    group(Mark::Play, vendors::PLAY),
    group(Mark::Trial, vendors::STARTER),
    group(Mark::Meeting, vendors::SENDS),
    group(Mark::YourFirm, vendors::AFFAIRS),
    group(Mark::Ware, vendors::GOODS),
    group(Mark::Trade, posts::TRADES),
    group(Mark::Terms, posts::GIVES),
    group(Mark::Asked, posts::ASKS),
    group(Mark::Wanted, posts::SEEKS),
    group(Mark::Move, posts::MOVES),
    group(Mark::Both, encounters::BOTH),
    group(Mark::Same, encounters::SAME),
    group(Mark::ItWasMe, encounters::IT_WAS_ME),
    group(Mark::Answers, encounters::ANSWERS),
    group(Mark::Place, encounters::PLACE),
    group(Mark::When, encounters::WHEN),
    group(Mark::Meeting, vendors::CLOSERS),
    group(Mark::Ware, vendors::OUR_WARES),
    group(Mark::Ours, vendors::OURS),
    group(Mark::Sum, pleas::SPOKEN_SUM),
    group(Mark::Credentials, pleas::LOGIN),
    group(Mark::Plight, pleas::STAND_IN),
    group(Mark::Fortune, pleas::LOTS),
    group(Mark::Credit, pleas::LENDER),
    group(Mark::Coin, pleas::MACHINE),
    group(Mark::Persona, pleas::CHANCE),
    group(Mark::Threat, schemes::PARCEL),
    group(Mark::PutIn, schemes::FUND),
    group(Mark::Trustee, schemes::LENT_NAME),
    group(Mark::Demand, demands::DEMAND),
    group(Mark::FeeFirst, demands::HURDLE),
    group(Mark::Plight, demands::DISTRESS),
    group(Mark::Turnover, demands::TURNOVER),
    group(Mark::Mule, ruses::GO_BETWEEN),
    group(Mark::Forged, ruses::PAPERS),
    group(Mark::Insider, ruses::SURE_BETS),
    group(Mark::Credentials, ruses::TAKEOVER),
    group(Mark::Plies, trading::PLIES),
    group(Mark::Trial, trading::SAMPLES),
    group(Mark::Tariff, trading::TARIFF),
    group(Mark::FirmNews, occasions::FIRM_NEWS),
    group(Mark::Peers, occasions::PEERS),
    group(Mark::Turned, callings::TURNED),
    group(Mark::Ready, callings::READY),
    group(Mark::ItWasMe, memories::YOU_WERE),
    group(Mark::Place, memories::SERVED),
    group(Mark::Trial, deals::NO_RISK),
    group(Mark::Scarce, deals::CAPACITY),
    group(Mark::Plies, deals::BUILT),
    group(Mark::Impostor, ruses::TITLES),
    group(Mark::Wanted, openings::WANTED_HERE),
    group(Mark::Terms, openings::COMES_WITH),
    group(Mark::Move, openings::COME),
    group(Mark::Warm, warmth::WARM),
    group(Mark::Civic, warmth::CIVIC),
    group(Mark::Bystander, warmth::BYSTANDER),
    group(Mark::Skeptic, warmth::SKEPTIC),
    group(Mark::OwnJob, warmth::OWN_JOB),
    group(Mark::Topic, topic::TOPIC),
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
pub(super) const WORD_GROUPS: super::written::Groups = &[
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
