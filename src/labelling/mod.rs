//! Asking the member about the people where an answer helps most, and keeping the answers.
//!
//! Every second one is drawn at random: only those answers speak for everybody, and only they show how
//! often netcheck is right.

mod choose;
mod file;

use file::LabelFile;
pub use file::LabelFileError;

use std::path::PathBuf;

use thiserror::Error;

use crate::analysis::{Analysis, AnalysisError, Prepared, Settings};
use crate::day::Day;
use crate::explanation::Candidate;
use crate::people::{Labelled, PersonId};
use crate::tie::{Asked, Label, Tie};
use crate::ties::Milli;
use crate::untrusted::Untrusted;

/// Why nobody can be asked about.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum LabellingError {
    /// The export cannot be read.
    #[error(transparent)]
    Analysis(#[from] AnalysisError),
    /// The file of labels cannot be read or kept.
    #[error(transparent)]
    File(#[from] LabelFileError),
}

/// One person to be asked about.
#[derive(Clone, Debug)]
pub struct Question {
    person: PersonId,
    /// Who.
    pub who: Candidate,
    /// Their position and company, as far as the export shows them.
    pub work: Vec<Untrusted>,
    /// The day of connecting, or of their invitation.
    pub on: Option<Day>,
    /// What was found of the two, the weightiest first, and whether only the member can have made it.
    /// No estimate, so that the answer is the member's own.
    pub evidence: Vec<(Untrusted, bool)>,
    /// What they wrote with their invitation; empty for a connection.
    pub note: Untrusted,
    /// How they were chosen.
    pub asked: Asked,
}

/// Where the estimate stands.
#[derive(Clone, Copy, Debug)]
pub struct Standing {
    /// The share of strangers among the named connections, and the ends of its 90 % interval; `None`
    /// without any.
    pub ratio: [Option<Milli>; 3],
    /// How many people were asked about at random.
    pub random: usize,
    /// On how many of them the estimate without any answer was right.
    pub right: usize,
}

/// A session of questions. Every answer is on disk before the next question.
pub struct Labelling {
    prepared: Prepared,
    file: LabelFile,
    labelled: Labelled,
    today: Day,
    /// The answers of this session, with what was said of the person before.
    given: Vec<(PersonId, Option<Label>)>,
    skipped: Vec<PersonId>,
}

impl Labelling {
    /// Reads the export and the answers that are already there.
    pub fn begin(
        paths: &[PathBuf],
        settings: &Settings,
        labels: PathBuf,
        today: Day,
    ) -> Result<Self, LabellingError> {
        let file = LabelFile::open(labels)?;
        let prepared = Prepared::read(paths, settings, today)?;
        let labelled = Labelled::of(&file.labels()?, &prepared.people);
        Ok(Self {
            prepared,
            file,
            labelled,
            today,
            given: vec![],
            skipped: vec![],
        })
    }

    /// Lines of the file that are not used, and why.
    pub fn unused(&self) -> Vec<Untrusted> {
        let unused = self.labelled.unused.iter();
        unused.map(|(_, text)| Untrusted::new(text)).collect()
    }

    /// How many answers this session has given.
    pub fn answers(&self) -> usize {
        self.given.len()
    }

    /// Where the estimate stands, and who is asked about next; `None` when everybody has been.
    pub fn next(&self) -> (Standing, Option<Question>) {
        let analysis = self.prepared.judge(&self.labelled);
        let asked = choose::Asking {
            analysis: &analysis,
            labelled: &self.labelled,
            skipped: &self.skipped,
        };
        let question = asked
            .next()
            .map(|(person, asked)| self.question(&analysis, person, asked));
        (self.standing(&analysis), question)
    }

    /// Keeps an answer.
    pub fn answer(&mut self, question: &Question, tie: Tie) -> Result<(), LabellingError> {
        let label = Label {
            tie,
            asked: question.asked,
        };
        let (url, name) = (&question.who.profile_url, &question.who.name);
        self.file.append(url, name, label, self.today)?;
        let before = self.labelled.ties.insert(question.person, label);
        self.given.push((question.person, before));
        Ok(())
    }

    /// Asks no more about a person in this session.
    pub fn skip(&mut self, question: &Question) {
        self.skipped.push(question.person);
    }

    /// Takes the last answer of this session back, so that the person is asked about again. Whether there
    /// was one.
    pub fn back(&mut self) -> Result<bool, LabellingError> {
        let Some((person, before)) = self.given.pop() else {
            return Ok(false);
        };
        self.file.take_back()?;
        match before {
            Some(label) => self.labelled.ties.insert(person, label),
            None => self.labelled.ties.remove(&person),
        };
        Ok(true)
    }

    fn question(&self, analysis: &Analysis<'_>, person: PersonId, asked: Asked) -> Question {
        let (work, on) = self.prepared.card(person);
        Question {
            person,
            who: analysis.candidate(person),
            work,
            on,
            evidence: analysis.found_of(person),
            note: analysis.note_of(person),
            asked,
        }
    }

    fn standing(&self, analysis: &Analysis<'_>) -> Standing {
        let random = self.labelled.ties.iter().filter_map(|(person, label)| {
            let blind = analysis.blind(*person)?;
            (label.asked == Asked::Random).then_some((blind, label.tie))
        });
        let random: Vec<_> = random.collect();
        Standing {
            ratio: analysis.stranger_ratio(),
            random: random.len(),
            right: random
                .iter()
                .filter(|(blind, tie)| blind.tie() == *tie)
                .count(),
        }
    }
}
