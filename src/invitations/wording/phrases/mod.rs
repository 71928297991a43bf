//! The lists as data: which marks there are, what each is read as, and the words that many phrases
//! share. The rule: a mark that friends leave too is read as scam or pitch only beside another one.
//!
//! The syntax of the phrases is that of the module `pattern`.

mod money;
mod off_platform;
mod pitch;
mod recruitment;
mod scam;
mod shared_past;
mod stock;
mod topic;

pub(super) use stock::{CLOSINGS, EMPTY_WORDS, GREETINGS};

use super::{Language, WordingKind};

/// The phrases of one language each.
pub(super) type Phrases = &'static [(Language, &'static [&'static str])];

/// What a phrase shows by itself, before the others of the same text are looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    /// Profits promised, fortunes shared, prizes won, accounts to be verified: enough by itself.
    EasyMoney,
    /// To earn, trade or invest: a trade like any other, until it leads off the platform.
    Earning,
    /// Work at home, on the side, by phone.
    EasyJob,
    /// Paid by the day, at once, without experience.
    EasyPay,
    /// Compliments on looks, loneliness, love.
    Romance,
    /// Wants to get to know you better.
    Acquaint,
    /// Asks for money, bank data, gift cards.
    AsksForMoney,
    /// Asks you to go on elsewhere: "text me on WhatsApp".
    Pull,
    /// Names another channel: a private mailbox, a link to a chat.
    Channel,
    /// Sells: services at your service, leads, demos, discounts.
    Sells,
    /// Says what the sender does for customers, as people also do who only introduce themselves.
    Offer,
    /// Asks for a call, a quarter of an hour, interest.
    Ask,
    /// Offers a position.
    Recruitment,
    /// Looks for one.
    Applies,
    /// Claims a shared past, or answers something.
    SharedPast,
    /// A stock phrase.
    Stock,
    /// Begins to speak of a talk, an article, of how you did something: what follows in the same
    /// sentence is about that, and shows nothing.
    Topic,
}

impl Mark {
    /// Whether a phrase of this mark means nothing where it is only spoken of.
    pub(super) const fn is_offer(self) -> bool {
        matches!(
            self,
            Self::EasyMoney
                | Self::Earning
                | Self::EasyJob
                | Self::EasyPay
                | Self::Sells
                | Self::Offer
                | Self::Recruitment
        )
    }
}

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
        mark: Mark::Topic,
        phrases: topic::TOPIC,
    },
];

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
    reading(Mark::EasyMoney, WordingKind::Scam, &[], &[]),
    reading(
        Mark::Earning,
        WordingKind::Scam,
        &[Mark::Pull, Mark::Channel, Mark::AsksForMoney, Mark::EasyPay],
        &[],
    ),
    // Without a way off the platform it is one more offer of a course or a fund.
    reading(
        Mark::Earning,
        WordingKind::Pitch,
        &[Mark::Ask, Mark::Sells, Mark::Offer],
        &[],
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
    reading(Mark::AsksForMoney, WordingKind::AsksForMoney, &[], &[]),
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
        &[Mark::Applies],
    ),
    reading(Mark::SharedPast, WordingKind::SharedPast, &[], &[]),
    reading(Mark::Stock, WordingKind::Stock, &[], &[]),
];

/// Alternatives that many phrases share, by the name that follows the `@`.
pub(super) const WORD_GROUPS: &[(&str, &str)] = &[
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
