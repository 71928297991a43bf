//! Six kinds of member, as numbers.

/// A kind of member.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    /// Few connections, hardly a message.
    Quiet,
    /// Most connections are colleagues of one large firm.
    Corporate,
    /// Fourteen years, several jobs, old conversations.
    Veteran,
    /// Writes one text to hundreds of strangers.
    Seller,
    /// Accepts everybody: four of five are strangers.
    Collector,
    /// Few years, classmates, many new faces in short time.
    Student,
}

impl Kind {
    pub(crate) const ALL: [Self; 6] = [
        Self::Quiet,
        Self::Corporate,
        Self::Veteran,
        Self::Seller,
        Self::Collector,
        Self::Student,
    ];
}

/// What sets one kind apart. Shares are in thousandths.
pub(super) struct Habits {
    pub(super) connections: usize,
    pub(super) years: i64,
    pub(super) known: u32,
    pub(super) acquaintances: u32,
    /// How many of known people, acquaintances and strangers there are words with.
    pub(super) talks: [u32; 3],
    /// How many of the accepted invitations came in.
    pub(super) incoming: u32,
    /// Invitations with a note.
    pub(super) notes: u32,
    pub(super) pending_incoming: usize,
    pub(super) expired_incoming: usize,
    pub(super) unanswered: usize,
    pub(super) broadcasts: bool,
    pub(super) contacts: usize,
    pub(super) acts: usize,
}

impl Kind {
    #[rustfmt::skip]
    pub(super) fn habits(self) -> Habits {
        let habits = |connections, years, known, acquaintances| Habits {
            connections, years, known, acquaintances,
            talks: [600, 300, 40], incoming: 500, notes: 80, pending_incoming: 6, expired_incoming: 2, unanswered: 12,
            broadcasts: false, contacts: 120, acts: 40,
        };
        match self {
            Self::Quiet => Habits {
                talks: [250, 80, 10], pending_incoming: 4, unanswered: 5, contacts: 0, acts: 4,
                ..habits(110, 9, 350, 350)
            },
            Self::Corporate => Habits { pending_incoming: 9, ..habits(640, 8, 300, 450) },
            Self::Veteran => Habits { talks: [700, 400, 60], contacts: 400, acts: 120, ..habits(1_150, 14, 250, 400) },
            Self::Seller => Habits {
                incoming: 120, notes: 750, unanswered: 260, broadcasts: true, acts: 200,
                ..habits(1_400, 6, 80, 150)
            },
            Self::Collector => Habits {
                incoming: 850, notes: 60, pending_incoming: 60, expired_incoming: 12, contacts: 40,
                ..habits(2_100, 5, 60, 140)
            },
            Self::Student => Habits { incoming: 300, unanswered: 20, acts: 30, ..habits(180, 3, 400, 300) },
        }
    }
}
