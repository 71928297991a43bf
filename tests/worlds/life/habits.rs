//! What the member and the people around do, as rates drawn anew for every world.
//!
//! The ranges are wide on purpose: no table of evidence can be fitted to them.

use super::kinds::Kind;
use crate::chance::{Chance, whole};

/// The rates of one world. Shares lie between 0 and 1.
#[derive(Clone, Debug)]
pub(crate) struct Habits {
    /// Named connections.
    pub(crate) connections: usize,
    /// Hidden ones, as a share of the named.
    pub(crate) hidden: f64,
    /// Connections that came about without the two having met.
    pub(crate) strangers: f64,
    /// Of those met at a big company, how many were of the own team.
    pub(crate) team: f64,
    /// Of those at the same school, how many were friends there.
    pub(crate) classmates_close: f64,
    /// Of the colleagues and classmates who connect, how many never met the member.
    pub(crate) never_met: f64,

    /// People the member knows who ever write with them on LinkedIn; the others use the telephone.
    pub(crate) known_write: f64,
    pub(crate) acquaintances_write: f64,
    /// Further talks of those who write, in the mean.
    pub(crate) talks: f64,
    /// How often a talk is begun by the member.
    pub(crate) begins: f64,
    /// How often the member answers a friendly message.
    pub(crate) answers: f64,
    /// Congratulations on birthdays and jobs that the member sends, to one connection in the mean.
    pub(crate) congratulates: f64,
    /// The same that come in.
    pub(crate) congratulated: f64,
    /// New connections who say thanks for connecting.
    pub(crate) greeted: f64,
    /// New connections whom the member greets.
    pub(crate) greets: f64,
    /// Greetings and pitches that the member answers.
    pub(crate) polite: f64,
    /// Strangers who pitch once connected.
    pub(crate) pitched: f64,
    /// Strangers to whom the member sends the text that everybody gets.
    pub(crate) outreach: f64,
    /// How many of them answer.
    pub(crate) outreach_answered: f64,
    /// Which text that is, one after the other every other year.
    pub(crate) scripts: [usize; 2],
    /// Strangers and acquaintances whom the member asks for advice or a referral.
    pub(crate) asks_strangers: f64,
    /// Messages to people who are not connected (open profiles, events), as a count.
    pub(crate) writes_outside: usize,

    /// The address book, where one was imported.
    pub(crate) book: Option<Book>,
    /// Endorsements received from one known person, acquaintance, stranger in the mean.
    pub(crate) endorsed_by: [f64; 3],
    pub(crate) endorses: [f64; 3],
    /// Recommendations exchanged with a known person.
    pub(crate) recommends: f64,
    /// Connections who show their e-mail.
    pub(crate) shows_email: f64,

    /// How often the member is the one who invites.
    pub(crate) invites: f64,
    /// Notes on the member's own invitations.
    pub(crate) notes_sent: f64,
    /// Notes on those received.
    pub(crate) notes_received: f64,
    /// Requests of the last half-year that nobody answered, as a share of the connections.
    pub(crate) unanswered: f64,
    /// Strangers added on a few busy days.
    pub(crate) binge: f64,
    /// Days on which something was posted or liked in a month.
    pub(crate) activity: f64,
    /// Pending invitations.
    pub(crate) pending: usize,
}

/// An imported address book.
#[derive(Clone, Debug)]
pub(crate) struct Book {
    /// Who of the known, the acquaintances, the strangers is in it.
    pub(crate) holds: [f64; 3],
    /// Entries of people who are not on LinkedIn, or not connected.
    pub(crate) others: usize,
    /// Entries with a first name only, or a nickname.
    pub(crate) scrawled: f64,
}

impl Habits {
    pub(crate) fn draw(kind: Kind, chance: &mut Chance) -> Self {
        let mut between = |low, high| chance.between(low, high);
        let strangers = match kind {
            Kind::Ordinary | Kind::NoMessages => between(0.12, 0.65),
            Kind::Seller => between(0.35, 0.85),
            Kind::Student => between(0.08, 0.55),
            Kind::Mover => between(0.1, 0.6),
            Kind::Quiet => between(0.08, 0.65),
            Kind::Null => between(0.2, 0.8),
            Kind::Collector => between(0.72, 0.9),
            Kind::JobChanger => between(0.12, 0.6),
            Kind::Small => between(0.0, 0.45),
            Kind::Recruiter => between(0.4, 0.85),
        };
        let (known_write, acquaintances_write) = match kind {
            Kind::Quiet => (between(0.03, 0.3), between(0.0, 0.12)),
            Kind::Small => (between(0.1, 0.7), between(0.02, 0.4)),
            Kind::Seller | Kind::Recruiter => (between(0.2, 0.8), between(0.08, 0.5)),
            _ => (between(0.1, 0.75), between(0.03, 0.4)),
        };
        let connections = connections(kind, chance);
        let mut between = |low, high| chance.between(low, high);
        // How much is said on this network to people one does not know, whoever says it.
        let noise = between(0.15, 1.0);
        let writes = if kind == Kind::Quiet { 0.3 } else { 1.0 };
        // Some never endorse anybody, or are never endorsed.
        let endorsing = between(-0.2, 1.0).max(0.0).powi(2);
        let endorsed = between(-0.1, 1.0).max(0.0);
        let mut habits = Self {
            connections,
            hidden: between(0.0, 0.035),
            strangers,
            team: between(0.3, 0.75),
            classmates_close: between(0.2, 0.75),
            never_met: between(0.02, 0.3),
            known_write,
            acquaintances_write,
            talks: between(0.4, 5.0),
            begins: between(0.15, 0.75),
            answers: between(0.5, 0.97),
            congratulates: noise * writes * between(0.0, 1.0).powi(3),
            congratulated: noise * between(0.0, 0.4),
            greeted: noise * between(0.02, 0.25),
            greets: noise * writes * between(0.0, 1.0).powi(3) * 0.5,
            polite: writes * between(0.03, 0.55),
            pitched: noise * between(0.04, 0.35),
            outreach: 0.0,
            outreach_answered: between(0.03, 0.25),
            scripts: [0; 2],
            asks_strangers: writes * between(0.0, 0.06),
            writes_outside: 0,
            book: None,
            endorsed_by: [
                0.5 * endorsed,
                0.16 * endorsed,
                between(0.02, 0.2) * endorsed,
            ],
            endorses: [
                0.5 * endorsing,
                0.12 * endorsing,
                between(0.0, 0.1) * endorsing,
            ],
            recommends: between(0.0, 0.05),
            shows_email: between(0.003, 0.08),
            invites: between(0.15, 0.8),
            notes_sent: between(0.0, 1.0).powi(3) * 0.5,
            notes_received: noise * between(0.01, 0.15),
            unanswered: between(0.0, 0.08),
            binge: between(0.0, 0.6),
            activity: between(0.2, 12.0),
            pending: 0,
        };
        habits.writes_outside = chance.count(0..=if kind == Kind::Quiet { 2 } else { 12 });
        habits.scripts = [chance.count(0..=9), chance.count(0..=9)];
        habits.pending = chance.count(5..=25);
        habits.book = book(kind, &habits, chance);
        habits.adapt(kind, chance);
        habits
    }

    fn adapt(&mut self, kind: Kind, chance: &mut Chance) {
        match kind {
            Kind::Seller => {
                self.outreach = chance.between(0.3, 0.95);
                self.invites = chance.between(0.5, 0.95);
                self.notes_sent = chance.between(0.1, 0.9);
                self.unanswered = chance.between(0.05, 0.5);
                self.writes_outside += 10;
            }
            Kind::Recruiter => {
                self.outreach = chance.between(0.2, 0.8);
                self.outreach_answered = chance.between(0.1, 0.5);
                self.invites = chance.between(0.3, 0.9);
                self.unanswered = chance.between(0.05, 0.4);
                self.writes_outside += 10;
            }
            Kind::Collector => {
                self.binge = chance.between(0.2, 0.8);
                self.activity = chance.between(2.0, 20.0);
            }
            Kind::JobChanger => {
                self.asks_strangers = chance.between(0.02, 0.2);
            }
            Kind::Quiet => {
                self.activity = chance.between(0.0, 2.0);
                self.notes_sent *= 0.3;
            }
            Kind::Null => {
                // Everybody behaves alike, whatever they are to the member.
                self.known_write = 0.0;
                self.acquaintances_write = 0.0;
                self.asks_strangers = 0.0;
                self.writes_outside = 0;
                self.recommends = 0.0;
                self.endorses = [0.0; 3];
                self.endorsed_by = [self.endorsed_by[1]; 3];
                self.congratulates = 0.0;
                self.greets = 0.0;
                self.book = None;
            }
            Kind::Ordinary | Kind::Student | Kind::Mover | Kind::Small | Kind::NoMessages => {}
        }
    }
}

fn connections(kind: Kind, chance: &mut Chance) -> usize {
    let (median, low, high) = match kind {
        Kind::Small => (62.0, 45.0, 90.0),
        Kind::Student => (220.0, 80.0, 600.0),
        Kind::Quiet => (250.0, 80.0, 800.0),
        Kind::Collector => (900.0, 400.0, 2000.0),
        Kind::Seller | Kind::Recruiter => (700.0, 250.0, 1800.0),
        _ => (400.0, 120.0, 1500.0),
    };
    let drawn = chance.log_normal(median, 0.5).clamp(low, high);
    usize::try_from(whole(drawn)).expect("no negative count")
}

fn book(kind: Kind, habits: &Habits, chance: &mut Chance) -> Option<Book> {
    let has_one = match kind {
        Kind::Quiet => 0.45,
        Kind::Collector => 0.65,
        _ => 0.55,
    };
    if !chance.yes(has_one) {
        return None;
    }
    let known = chance.between(0.05, 0.7);
    let acquaintances = known * chance.between(0.05, 0.4);
    let strangers = match kind {
        // Some upload lists of leads.
        Kind::Seller | Kind::Recruiter if chance.yes(0.35) => chance.between(0.03, 0.2),
        _ => chance.between(0.0, 0.02),
    };
    let others = whole(chance.log_normal(180.0, 1.0).clamp(15.0, 1200.0));
    let others = usize::try_from(others).expect("no negative count");
    Some(Book {
        holds: [known, acquaintances, strangers],
        others: others.min(habits.connections * 4),
        scrawled: chance.between(0.1, 0.6),
    })
}
