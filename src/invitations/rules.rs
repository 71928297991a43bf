//! The decision table. The first line whose `when` holds decides.

use super::leans::Lean;
use super::losses::{Decision, cheapest};
use crate::evidence::OwnSide;
use crate::tie::Tie;
use crate::ties::Thousandths;

/// What the rules look at.
#[derive(Clone, Debug)]
pub struct Case {
    /// The probabilities of the tie.
    pub ties: Thousandths,
    /// The strongest evidence that only the member can have made.
    pub own_side: Option<OwnSide>,
    /// What the member's labels say of this person.
    pub label: Option<Tie>,
    /// Any trace of the two beyond the note.
    pub has_trace: bool,
    /// The files that would show a trace are there.
    pub has_files: bool,
    /// The note or a message of theirs deceives.
    pub is_scam: bool,
    /// The note or a message of theirs sells something.
    pub is_pitch: bool,
    /// The note or a message of theirs recruits, or that is their job.
    pub is_recruitment: bool,
    /// The note names a past that the two share.
    pub claims_shared_past: bool,
    /// The note has words of its own.
    pub has_own_words: bool,
    /// Bears the rare name of a connection that is known, from another profile.
    pub impersonates: bool,
    /// The sign of the account's three leans.
    pub account: Lean,
    /// Looking for a job is among the goals.
    pub wants_jobs: bool,
}

impl Case {
    /// The decision of the smallest expected loss.
    fn cheapest(&self) -> Decision {
        cheapest(self.ties, self.account)
    }

    /// Whoever sells or recruits is let in as somebody known; where they are not, what they want makes them as
    /// costly as a stranger.
    pub fn wants_something(&self) -> bool {
        self.is_pitch || self.is_recruitment
    }

    /// The probabilities by which letting somebody in is weighed.
    pub fn weighed_ties(&self) -> Thousandths {
        let known = self.ties.p(Tie::Known);
        if self.wants_something() {
            Thousandths::round([known, 0.0, 1.0 - known])
        } else {
            self.ties
        }
    }

    fn is_cheapest_accepted(&self) -> bool {
        cheapest(self.weighed_ties(), self.account) == Decision::Accept
    }

    /// Ignore, unless evidence of the member's own makes that costly.
    fn ignore_or_look(&self) -> Decision {
        if self.own_side.is_none() || self.cheapest() == Decision::Ignore {
            Decision::Ignore
        } else {
            Decision::Review
        }
    }

    /// Known by a label, or by evidence of the member's own at that profile, never by a name.
    fn is_surely_known(&self) -> bool {
        match self.label {
            Some(label) => label == Tie::Known,
            None => self.ties.tie() == Tie::Known && self.own_side == Some(OwnSide::AtAddress),
        }
    }

    /// Weak ties carry news of jobs (Granovetter 1973; Rajkumar and others, Science 2022).
    fn look_where_jobs_are_wanted(&self, decision: Decision, tie: Tie) -> Decision {
        if decision == Decision::Ignore && self.wants_jobs && tie == Tie::Acquaintance {
            Decision::Review
        } else {
            decision
        }
    }
}

/// One line of the decision table.
#[derive(Debug)]
pub struct Rule {
    /// Stable code, shown in reports and understood by scripts.
    pub code: &'static str,
    /// What the guidance says, in one sentence.
    pub because: &'static str,
    /// Whether the line speaks.
    pub when: fn(&Case) -> bool,
    /// What it decides.
    pub then: fn(&Case) -> Decision,
}

/// In order of precedence: danger, the member's own word, ties, wishes, then the lack of any trace.
pub const RULES: &[Rule] = &[
    Rule {
        code: "scam",
        because: "it offers easy money, asks for money or bank data, or pulls you elsewhere to that end",
        when: |case| case.is_scam,
        then: |case| {
            if case.is_surely_known() {
                Decision::Review
            } else {
                Decision::Report
            }
        },
    },
    Rule {
        code: "labelled",
        because: "you said who they are",
        when: |case| case.label.is_some(),
        then: |case| match (case.label, case.account) {
            (Some(Tie::Known), _) | (Some(Tie::Acquaintance), Lean::Yes) => Decision::Accept,
            (Some(Tie::Acquaintance), Lean::Neutral) => Decision::Review,
            (Some(Tie::Acquaintance), Lean::No) => {
                case.look_where_jobs_are_wanted(Decision::Ignore, Tie::Acquaintance)
            }
            (Some(Tie::Stranger) | None, _) => Decision::Ignore,
        },
    },
    Rule {
        code: "impersonation",
        because: "somebody you know bears this rare name and is already connected from another profile",
        when: |case| case.impersonates,
        then: |_| Decision::Review,
    },
    Rule {
        code: "tie_known",
        because: "accepting someone you know and trust strengthens that connection",
        when: |case| {
            case.ties.tie() == Tie::Known && case.own_side.is_some() && case.is_cheapest_accepted()
        },
        then: |_| Decision::Accept,
    },
    Rule {
        code: "pitch",
        because: "who sells in the invitation wants a customer, not a connection",
        when: |case| case.is_pitch,
        then: Case::ignore_or_look,
    },
    Rule {
        code: "recruiter",
        because: "a recruiter is worth a look where you look for a job or your account leans yes",
        when: |case| case.is_recruitment,
        then: |case| {
            if case.wants_jobs || case.account == Lean::Yes {
                Decision::Review
            } else {
                case.ignore_or_look()
            }
        },
    },
    Rule {
        code: "claims_shared_past",
        because: "the note names a shared past, but nothing of your own shows it",
        when: |case| case.claims_shared_past && case.own_side.is_none(),
        then: |_| Decision::Review,
    },
    Rule {
        code: "tie_acquaintance",
        because: "there is some trace of you two; what a wrong answer costs decides",
        when: |case| case.has_trace,
        then: |case| match case.cheapest() {
            Decision::Accept if case.own_side.is_none() => Decision::Review,
            decision => case.look_where_jobs_are_wanted(decision, case.ties.tie()),
        },
    },
    Rule {
        code: "personal_note",
        because: "no trace of you two, but they took the time for words of their own",
        when: |case| case.has_files && case.has_own_words,
        then: |case| {
            if case.account == Lean::No {
                Decision::Ignore
            } else {
                Decision::Review
            }
        },
    },
    Rule {
        code: "no_trace",
        because: "no trace of you two; a stranger is not accepted to raise a count",
        when: |case| case.has_files,
        then: |_| Decision::Ignore,
    },
    Rule {
        code: "files_missing",
        because: "messages.csv, the file that would tell, is missing or from before they asked",
        when: |_| true,
        then: |_| Decision::Review,
    },
];

/// The rule that speaks, and what it decides.
pub(super) fn decide(case: &Case) -> (&'static Rule, Decision) {
    let rule = RULES
        .iter()
        .find(|rule| (rule.when)(case))
        .unwrap_or(&RULES[RULES.len() - 1]);
    (rule, (rule.then)(case))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// A stranger without a note, all files there, the account neither way.
    fn nobody() -> Case {
        Case {
            ties: Thousandths::round([0.05, 0.15, 0.8]),
            own_side: None,
            label: None,
            has_trace: false,
            has_files: true,
            is_scam: false,
            is_pitch: false,
            is_recruitment: false,
            claims_shared_past: false,
            has_own_words: false,
            impersonates: false,
            account: Lean::Neutral,
            wants_jobs: false,
        }
    }

    fn friend() -> Case {
        Case {
            ties: Thousandths::round([0.95, 0.04, 0.01]),
            own_side: Some(OwnSide::AtAddress),
            has_trace: true,
            ..nobody()
        }
    }

    fn distant() -> Case {
        Case {
            ties: Thousandths::round([0.1, 0.85, 0.05]),
            own_side: Some(OwnSide::AtAddress),
            has_trace: true,
            ..nobody()
        }
    }

    #[test]
    #[expect(clippy::too_many_lines, reason = "a table: one line a case")]
    fn each_rule_speaks_in_its_case() {
        use Decision::{Accept, Ignore, Report, Review};
        let cases: Vec<(&str, Case, &str, Decision)> = vec![
            (
                "a stranger's scam",
                Case {
                    is_scam: true,
                    ..nobody()
                },
                "scam",
                Report,
            ),
            (
                "a friend's hijacked account",
                Case {
                    is_scam: true,
                    ..friend()
                },
                "scam",
                Review,
            ),
            (
                "a scam under a friend's name",
                Case {
                    is_scam: true,
                    own_side: Some(OwnSide::ByName),
                    ..friend()
                },
                "scam",
                Report,
            ),
            (
                "labelled known",
                Case {
                    label: Some(Tie::Known),
                    ..nobody()
                },
                "labelled",
                Accept,
            ),
            (
                "labelled stranger",
                Case {
                    label: Some(Tie::Stranger),
                    ..friend()
                },
                "labelled",
                Ignore,
            ),
            (
                "labelled acquaintance",
                Case {
                    label: Some(Tie::Acquaintance),
                    ..nobody()
                },
                "labelled",
                Review,
            ),
            (
                "labelled acquaintance, leaning yes",
                Case {
                    label: Some(Tie::Acquaintance),
                    account: Lean::Yes,
                    ..nobody()
                },
                "labelled",
                Accept,
            ),
            (
                "labelled acquaintance, leaning no",
                Case {
                    label: Some(Tie::Acquaintance),
                    account: Lean::No,
                    ..nobody()
                },
                "labelled",
                Ignore,
            ),
            (
                "a clone of a friend",
                Case {
                    impersonates: true,
                    ..friend()
                },
                "impersonation",
                Review,
            ),
            ("a friend", friend(), "tie_known", Accept),
            (
                "a friend on a reluctant account",
                Case {
                    account: Lean::No,
                    ..friend()
                },
                "tie_known",
                Accept,
            ),
            (
                "a pitch",
                Case {
                    is_pitch: true,
                    ..nobody()
                },
                "pitch",
                Ignore,
            ),
            (
                "a pitch from somebody you asked",
                Case {
                    is_pitch: true,
                    ..distant()
                },
                "pitch",
                Review,
            ),
            (
                "a recruiter",
                Case {
                    is_recruitment: true,
                    ..nobody()
                },
                "recruiter",
                Ignore,
            ),
            (
                "a recruiter, jobs wanted",
                Case {
                    is_recruitment: true,
                    wants_jobs: true,
                    ..nobody()
                },
                "recruiter",
                Review,
            ),
            (
                "a recruiter, leaning yes",
                Case {
                    is_recruitment: true,
                    account: Lean::Yes,
                    ..nobody()
                },
                "recruiter",
                Review,
            ),
            (
                "a recruiter who is probably known, leaning yes",
                Case {
                    ties: Thousandths::round([0.8, 0.15, 0.05]),
                    is_recruitment: true,
                    account: Lean::Yes,
                    ..friend()
                },
                "recruiter",
                Review,
            ),
            (
                "somebody who is probably known, leaning yes",
                Case {
                    ties: Thousandths::round([0.8, 0.15, 0.05]),
                    account: Lean::Yes,
                    ..friend()
                },
                "tie_known",
                Accept,
            ),
            (
                "a friend who recruits",
                Case {
                    is_recruitment: true,
                    ..friend()
                },
                "tie_known",
                Accept,
            ),
            (
                "a claimed past",
                Case {
                    claims_shared_past: true,
                    ..nobody()
                },
                "claims_shared_past",
                Review,
            ),
            (
                "only their side speaks for them",
                Case {
                    own_side: None,
                    ..friend()
                },
                "tie_acquaintance",
                Review,
            ),
            ("distant", distant(), "tie_acquaintance", Review),
            (
                "distant, leaning yes",
                Case {
                    account: Lean::Yes,
                    ..distant()
                },
                "tie_acquaintance",
                Accept,
            ),
            (
                "distant, leaning no",
                Case {
                    account: Lean::No,
                    ..distant()
                },
                "tie_acquaintance",
                Ignore,
            ),
            (
                "distant, leaning no, jobs wanted",
                Case {
                    account: Lean::No,
                    wants_jobs: true,
                    ..distant()
                },
                "tie_acquaintance",
                Review,
            ),
            (
                "own words",
                Case {
                    has_own_words: true,
                    ..nobody()
                },
                "personal_note",
                Review,
            ),
            (
                "own words, leaning no",
                Case {
                    has_own_words: true,
                    account: Lean::No,
                    ..nobody()
                },
                "personal_note",
                Ignore,
            ),
            ("nothing", nobody(), "no_trace", Ignore),
            (
                "no files",
                Case {
                    has_files: false,
                    ..nobody()
                },
                "files_missing",
                Review,
            ),
            (
                "no files, own words",
                Case {
                    has_files: false,
                    has_own_words: true,
                    ..nobody()
                },
                "files_missing",
                Review,
            ),
        ];
        for (name, case, code, decision) in cases {
            let (rule, decided) = decide(&case);
            assert_eq!((rule.code, decided), (code, decision), "{name}");
        }
        let spoken: std::collections::BTreeSet<_> = RULES.iter().map(|rule| rule.code).collect();
        assert_eq!(spoken.len(), 11);
    }

    proptest! {
        /// The promise: without a label and without anything of the member's own, nothing that the other
        /// side can say or make is accepted.
        #[test]
        fn a_strangers_own_words_are_never_accepted(
            known in 0.0..1.0_f64, rest in 0.0..1.0_f64, flags in any::<u16>(), lean in 0..3_usize,
        ) {
            let flag = |bit: u16| flags & (1 << bit) != 0;
            let acquaintance = (1.0 - known) * rest;
            let case = Case {
                ties: Thousandths::round([known, acquaintance, 1.0 - known - acquaintance]),
                own_side: None,
                label: None,
                has_trace: flag(0),
                has_files: flag(1),
                is_scam: flag(2),
                is_pitch: flag(3),
                is_recruitment: flag(4),
                claims_shared_past: flag(5),
                has_own_words: flag(6),
                impersonates: flag(7),
                account: [Lean::Yes, Lean::Neutral, Lean::No][lean],
                wants_jobs: flag(8),
            };
            prop_assert_ne!(decide(&case).1, Decision::Accept);
        }
    }
}
