//! The lists as data: which marks there are, what each is read as, and the words that many phrases
//! share. The rule: a mark that friends leave too is read as scam or pitch only beside another one.
//!
//! The syntax of the phrases is that of the module `pattern`.

mod clues;
mod encounters;
mod money;
mod off_platform;
mod pitch;
mod pleas;
mod posts;
mod recruitment;
mod scam;
mod schemes;
mod shared_past;
mod stock;
mod topic;
mod vendors;
mod warmth;

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
    /// A coin, a wallet, trading.
    Coin,
    /// Money gained.
    Gain,
    /// A sum of money.
    Sum,
    /// A rate: by day or week, per cent, so many times as much.
    Rate,
    /// Guaranteed, without risk or effort.
    Sure,
    /// A chat app.
    Chat,
    /// Money to be put in: a deposit, something sent to a wallet.
    PutIn,
    /// An inheritance, a grant, gold, millions to be given away.
    Fortune,
    /// A partner sought for it: beneficiaries, the same surname, in confidence, a share for you.
    Trustee,
    /// Work at home, by phone, for some hours.
    HomeWork,
    /// Likes, ratings, orders: what such work is.
    Chore,
    /// Paid by the day.
    DayPay,
    /// Loans without questions.
    Credit,
    /// To be paid before anything comes.
    FeeFirst,
    /// An account about to be closed.
    Threat,
    /// Passwords, cards, identities, to be entered.
    Credentials,
    /// Gift cards to be bought.
    GiftCards,
    /// Teaches you.
    Teaches,
    /// Alone, seldom here, found you by chance.
    Lonely,
    /// Knows which coin will rise.
    Insider,
    /// Gets lost money back.
    Rescue,
    /// In trouble that money would end: robbed, in hospital, on a new number.
    Plight,
    /// Speaks as a vendor: our clients, our software, we help companies.
    Vendor,
    /// What the customer has of it: time or money saved, more of something.
    Benefit,
    /// Free to begin with: trials, samples, quotes.
    Trial,
    /// What is sold.
    Ware,
    /// The reader's firm, and who is in charge there.
    YourFirm,
    /// Asks about a trouble to be sold a remedy for.
    Pain,
    /// Prices.
    Price,
    /// Asks for a meeting, an answer, somebody's time.
    Meeting,
    /// Recruits, by name of the trade.
    Recruiter,
    /// A post to be filled.
    Opening,
    /// Somebody is sought.
    Wanted,
    /// The reader fits.
    Fits,
    /// Would the reader change?
    Move,
    /// What is offered: pay, contract, place.
    Terms,
    /// A trade or rank.
    Trade,
    /// Family, neighbours, jokes: speaks against all scores. What a scam claims too (a class, a
    /// lesson, years ago) is no such sign.
    Familiar,
    /// Speaks as a bank, an authority, a helpdesk, or the reader's chief.
    Impostor,
    /// The code just sent to the reader's phone, asked for.
    Code,
    /// Wants the reader's account or address for the money or parcels of others.
    Mule,
    /// Papers without a test, cloned cards.
    Forged,
    /// Threatens to show the reader's secrets.
    Blackmail,
    /// Allowances for company, brotherhoods, spells.
    Patron,
    /// Wants an answer for the rest of the story.
    Reply,
    /// At once, today only, nobody else to know.
    Urge,
    /// Made for you, from so many pieces on, within so many days, at so much a head.
    Ours,
    /// Boasts: how many customers, what one of them has become.
    Proof,
    /// Few are left, or only for a time.
    Scarce,
    /// Awards that cost, yields, credit for firms, second incomes.
    Play,
    /// What a post asks: languages, licences, years.
    Asked,
    /// We did something, or both of us did.
    Both,
    /// The same place, the class of a year, formerly of a firm.
    Same,
    /// It was me; what the reader did for me.
    ItWasMe,
    /// Answers a message.
    Answers,
    /// Where people meet.
    Place,
    /// When it was.
    When,
    /// Far away, alone, in honourable service.
    Persona,
    /// A cheque to be cashed and passed on.
    Cheque,
    /// Gift cards and prepaid vouchers, only named.
    Voucher,
    /// Asks after the other's life, thanks, wants to see somebody again.
    Warm,
    /// Speaks of volunteers, refugees, a parish, a club.
    Civic,
    /// Writes as a customer, a student, a seeker, or only widens a circle.
    Bystander,
    /// Calls something a fraud, or tells of money lost on it.
    Skeptic,
    /// Speaks of a job of their own.
    OwnJob,
    /// Begins to speak of a talk, an article, of how you did something: what follows in the same
    /// sentence is about that, and shows nothing.
    Topic,
}

impl Mark {
    /// Whether a phrase of this mark means nothing where it is only spoken of.
    pub(super) fn is_offer(self) -> bool {
        let is_clue = SCORES
            .iter()
            .any(|score| score.kind != WordingKind::SharedPast && score.weight(self) > 0);
        is_clue
            && !matches!(
                self,
                Self::Pull | Self::Channel | Self::AsksForMoney | Self::Ask
            )
            || matches!(
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

/// A kind that several weak marks show together: what a text has of them is added up, and reaches
/// the threshold or shows nothing.
pub(super) struct Score {
    pub(super) kind: WordingKind,
    /// At least one of these, if there are any: without them the others speak of something else.
    core: &'static [Mark],
    /// With one of these a text among strangers needs one point less.
    tells_strangers: &'static [Mark],
    /// Whether a mark counts more that comes again.
    counts_again: bool,
    /// Marks that tell the same count once.
    weights: &'static [(&'static [Mark], i32)],
}

impl Score {
    /// What a mark counts; nothing, if it is not of this score.
    pub(super) fn weight(&self, mark: Mark) -> i32 {
        let weight = self.weights.iter().find(|(marks, _)| marks.contains(&mark));
        weight.map_or(0, |(_, weight)| *weight)
    }

    /// Returns what the marks of a text come to, as `has` tells them.
    pub(super) fn sum(&self, has: impl Fn(Mark) -> bool) -> i32 {
        self.found(&has).sum()
    }

    fn found(&self, has: &impl Fn(Mark) -> bool) -> impl Iterator<Item = i32> + Clone {
        self.weights
            .iter()
            .filter(move |(marks, _)| marks.iter().any(|mark| has(*mark)))
            .map(|(_, weight)| *weight)
    }

    /// Whether the marks of a text, as `has` tells them, show this kind. One point less is enough
    /// where several marks make it up, nothing says that the two know each other, and the text is
    /// not told as something already; and a mark that
    /// weighs two or more and comes again at another place, as `again` tells, counts one point, once.
    pub(super) fn is_reached(
        &self,
        has: impl Fn(Mark) -> bool,
        again: impl Fn(&[Mark]) -> bool,
        is_told: bool,
    ) -> bool {
        let found = self.found(&has);
        let count = found.clone().filter(|weight| *weight > 0).count();
        let insists = self.counts_again
            && self
                .weights
                .iter()
                .any(|(marks, weight)| *weight > 1 && again(marks));
        let sum: i32 = found.sum::<i32>() + i32::from(insists);
        let among_strangers = || !ACQUAINTED.iter().any(|mark| has(*mark));
        let has_core = self.core.is_empty() || self.core.iter().any(|mark| has(*mark));
        let enough = sum >= ENOUGH
            || !is_told
                && sum == ENOUGH - 1
                && count >= SEVERAL
                && self.tells_strangers.iter().any(|mark| has(*mark))
                && among_strangers();
        has_core && enough
    }
}

/// So many marks are several.
const SEVERAL: usize = 2;

/// Marks of people who know each other, or say so, or write about something else than they offer.
const ACQUAINTED: [Mark; 13] = [
    Mark::Bystander,
    Mark::Warm,
    Mark::Familiar,
    Mark::Civic,
    Mark::Skeptic,
    Mark::OwnJob,
    Mark::SharedPast,
    Mark::Both,
    Mark::Same,
    Mark::ItWasMe,
    Mark::Answers,
    Mark::Applies,
    Mark::Topic,
];

/// What every score has to come to.
pub(super) const ENOUGH: i32 = 4;

/// In the order of gravity: a text that is a scam is nothing else by its score.
pub(super) const SCORES: &[Score] = &[
    Score {
        kind: WordingKind::Scam,
        core: &[],
        tells_strangers: &[
            Mark::Coin,
            Mark::PutIn,
            Mark::Fortune,
            Mark::Trustee,
            Mark::Chore,
            Mark::DayPay,
            Mark::Credit,
            Mark::FeeFirst,
            Mark::Threat,
            Mark::Credentials,
            Mark::Sure,
            Mark::Insider,
            Mark::Rescue,
            Mark::Impostor,
            Mark::Mule,
            Mark::Voucher,
            Mark::Persona,
            Mark::Plight,
        ],
        counts_again: true,
        weights: &[
            (&[Mark::Coin], 2),
            (&[Mark::Gain], 1),
            (&[Mark::Sum], 1),
            (&[Mark::Rate], 1),
            (&[Mark::Sure], 2),
            (&[Mark::Chat, Mark::Pull, Mark::Reply], 1),
            (&[Mark::PutIn], 2),
            (&[Mark::Fortune], 2),
            (&[Mark::Trustee], 2),
            (&[Mark::HomeWork, Mark::EasyJob], 1),
            (&[Mark::Chore], 2),
            (&[Mark::DayPay, Mark::EasyPay], 2),
            (&[Mark::Credit], 2),
            (&[Mark::FeeFirst], 2),
            (&[Mark::Threat], 2),
            (&[Mark::Credentials], 2),
            (&[Mark::GiftCards], 5),
            (&[Mark::Teaches], 1),
            (&[Mark::Lonely, Mark::Romance], 1),
            (&[Mark::Insider], 2),
            (&[Mark::Rescue], 2),
            (&[Mark::Plight], 2),
            (&[Mark::Impostor], 2),
            (&[Mark::Code], 5),
            (&[Mark::Mule], 3),
            (&[Mark::Forged], 4),
            (&[Mark::Blackmail], 4),
            (&[Mark::Patron], 4),
            (&[Mark::Urge], 1),
            (&[Mark::Persona], 2),
            (&[Mark::Cheque], 4),
            (&[Mark::Voucher], 2),
            (&[Mark::Familiar], -2),
            (&[Mark::Warm], -2),
            (&[Mark::OwnJob], -1),
            (&[Mark::Civic], -2),
            (&[Mark::Skeptic], -3),
        ],
    },
    Score {
        kind: WordingKind::Pitch,
        core: &[
            Mark::Vendor,
            Mark::Offer,
            Mark::Ware,
            Mark::Ours,
            Mark::Price,
            Mark::Trial,
            Mark::Play,
            Mark::Pain,
            Mark::Benefit,
        ],
        tells_strangers: &[
            Mark::Meeting,
            Mark::Ask,
            Mark::Price,
            Mark::Pain,
            Mark::Scarce,
            Mark::Proof,
            Mark::Play,
        ],
        counts_again: true,
        weights: &[
            (&[Mark::Vendor, Mark::Offer], 2),
            (&[Mark::Benefit], 1),
            (&[Mark::Trial], 2),
            (&[Mark::Ware], 1),
            (&[Mark::YourFirm], 1),
            (&[Mark::Pain], 3),
            (&[Mark::Price], 3),
            (&[Mark::Ours], 1),
            (&[Mark::Proof], 1),
            (&[Mark::Scarce], 1),
            (&[Mark::Play], 2),
            (&[Mark::Meeting, Mark::Ask], 1),
            (&[Mark::Applies], -3),
            (&[Mark::Familiar], -4),
            (&[Mark::Warm], -3),
            (&[Mark::Bystander], -2),
            (&[Mark::Civic], -3),
            (&[Mark::OwnJob], -2),
            (&[Mark::Skeptic], -2),
        ],
    },
    Score {
        kind: WordingKind::Recruitment,
        core: &[
            Mark::Recruiter,
            Mark::Opening,
            Mark::Trade,
            Mark::Fits,
            Mark::Terms,
            Mark::Asked,
        ],
        tells_strangers: &[Mark::Opening, Mark::Wanted],
        counts_again: false,
        weights: &[
            (&[Mark::Recruiter], 2),
            (&[Mark::Opening], 2),
            (&[Mark::Wanted], 2),
            (&[Mark::Fits], 2),
            (&[Mark::Move], 2),
            (&[Mark::Terms], 1),
            (&[Mark::Trade], 1),
            (&[Mark::Asked], 1),
            (&[Mark::Applies], -4),
            (&[Mark::SharedPast], -2),
            (&[Mark::Familiar], -3),
            (&[Mark::Warm], -3),
            (&[Mark::Bystander], -3),
            (&[Mark::Civic], -2),
            (&[Mark::OwnJob], -4),
        ],
    },
    Score {
        kind: WordingKind::SharedPast,
        core: &[],
        tells_strangers: &[],
        counts_again: false,
        weights: &[
            (&[Mark::Both], 3),
            (&[Mark::Same], 3),
            (&[Mark::ItWasMe], 3),
            (&[Mark::Answers], 4),
            (&[Mark::Place], 1),
            (&[Mark::When], 1),
        ],
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
        &[Mark::Warm, Mark::Familiar],
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
