//! What phrases show. The rule: a mark is one concept, whatever the language.

use super::super::WordingKind;
use super::SCORES;

/// What a phrase shows by itself, before the others of the same text are looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Mark {
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
    /// A sum that the reader is to send.
    Demand,
    /// So much goes in, so much more comes out.
    Turnover,
    /// What the sender does for whoever pays, by the verb alone.
    Plies,
    /// So much a piece, a head, for the whole.
    Tariff,
    /// News of the reader's firm.
    FirmNews,
    /// What firms like the reader's often lack; the reader's site as seen by a stranger.
    Peers,
    /// What the sender has become since: a new calling.
    Turned,
    /// What was asked for is ready: new version, dates, prices.
    Ready,
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
    pub(in super::super) fn is_offer(self) -> bool {
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

/// Which marks a text has, each told at once.
#[derive(Debug, Clone, Copy, Default)]
pub(in super::super) struct Marks(u128);

impl Marks {
    pub(in super::super) fn has(self, mark: Mark) -> bool {
        self.0 & Self::bit(mark) != 0
    }

    fn bit(mark: Mark) -> u128 {
        1 << mark as u32
    }
}

impl FromIterator<Mark> for Marks {
    fn from_iter<I: IntoIterator<Item = Mark>>(marks: I) -> Self {
        Self(
            marks
                .into_iter()
                .map(Self::bit)
                .fold(0, |all, bit| all | bit),
        )
    }
}
