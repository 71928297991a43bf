//! Puts the stages together: an export and the member's wishes in, a report out.

mod compare;
mod explain;
mod hindsight;
mod inspect;
mod notes;
mod questions;
mod rows;
mod steps;
mod summary;
mod years;

pub use compare::{CompareError, compare};
pub use inspect::inspect;

use std::path::PathBuf;

use crate::day::Day;
use crate::evidence::{CONNECTIONS, Context, Findings, of_connection};
use crate::explanation::Explained;
use crate::export::{Export, LabelsError, ReadError, read_labels};
use crate::invitations::{
    self, AccountLeans, Comfort, Goal, Judge, SentRequest, Standing, Unconnected, Usage, Verdict,
};
use crate::metrics::{self, CompanyTotal, ConnectionFrame, FrameRow, MonthTotal};
use crate::parallel;
use crate::people::{FoldedCompany, Labelled, People};
use crate::report::{Outlook, Report};
use crate::stage::{Stage, Watch};
use crate::ties::{self, Estimate, Population, Thousandths};
use crate::untrusted::Untrusted;
use thiserror::Error;

/// What the member asks for.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// Planned usage; inferred where not said.
    pub usage: Option<Usage>,
    /// Comfort with the platform; inferred where not said.
    pub comfort: Option<Comfort>,
    /// What LinkedIn is used for.
    pub goals: Vec<Goal>,
    /// A file of labels.
    pub labels: Option<PathBuf>,
    /// The day ages are counted to.
    pub as_of: Option<Day>,
    /// Who is told how far the work is.
    pub watch: Watch,
}

/// Why there is no report.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum AnalysisError {
    /// The export cannot be read.
    #[error(transparent)]
    Export(#[from] ReadError),
    /// The labels cannot be read.
    #[error(transparent)]
    Labels(#[from] LabelsError),
    /// A total could not be computed: a mistake of netcheck's.
    #[error("a total could not be computed, which is a mistake of netcheck's: {0}")]
    Totals(#[from] polars::error::PolarsError),
}

/// An export, read and looked through: what the member's labels do not change.
pub(crate) struct Prepared {
    pub(crate) export: Export,
    pub(crate) people: People,
    context: Context,
    leans: AccountLeans,
    findings: Vec<Findings>,
    standings: Vec<Standing>,
    settings: Settings,
}

/// Everything found out, before it is said.
pub(crate) struct Analysis<'a> {
    export: &'a Export,
    people: &'a People,
    context: &'a Context,
    settings: &'a Settings,
    leans: &'a AccountLeans,
    labelled: &'a Labelled,
    /// Findings and ties of connections, by person: connections are the first people.
    findings: &'a [Findings],
    connections: Estimate,
    standings: &'a [Standing],
    verdicts: Vec<Verdict>,
    /// The ties of those who ask.
    inviters: Estimate,
    sent: Vec<SentRequest>,
    unconnected: Vec<Unconnected>,
}

/// Reads the archives as one export and judges everybody in it. `today` stands in where nothing has a date.
pub fn analyze(
    paths: &[PathBuf],
    settings: &Settings,
    today: Day,
) -> Result<Report, AnalysisError> {
    judged(paths, settings, today, |analysis| Ok(analysis.report()?))
}

/// Explains what is made of the person of a name, a part of a name or a profile URL, with notes on what was not used.
pub fn explain(
    person: &str,
    paths: &[PathBuf],
    settings: &Settings,
    today: Day,
) -> Result<(Explained, Vec<Untrusted>), AnalysisError> {
    judged(paths, settings, today, |analysis| {
        let unused = notes::unused_labels(&analysis.labelled.unused);
        Ok((analysis.explain(person), unused))
    })
}

/// Goes through all stages, and hands over what was found out.
fn judged<T>(
    paths: &[PathBuf],
    settings: &Settings,
    today: Day,
    say: impl FnOnce(&Analysis<'_>) -> Result<T, AnalysisError>,
) -> Result<T, AnalysisError> {
    let labels = settings
        .labels
        .as_deref()
        .map(read_labels)
        .transpose()?
        .unwrap_or_default();
    let prepared = Prepared::read(paths, settings, today)?;
    let labelled = Labelled::of(&labels, &prepared.people);
    let analysis = prepared.judge(&labelled);
    settings.watch.begins(Stage::Sum);
    say(&analysis)
}

impl Prepared {
    /// Reads and looks through.
    pub(crate) fn read(
        paths: &[PathBuf],
        settings: &Settings,
        today: Day,
    ) -> Result<Self, AnalysisError> {
        settings.watch.begins(Stage::Read);
        // Who needs the lists first waits for them; nobody waits for this thread's end.
        std::thread::spawn(invitations::wording::prepare);
        let mut export = Export::read(paths, settings.as_of, today)?;
        settings.watch.begins(Stage::Join);
        let (people, context) = parallel::both(|| People::of(&export), || Context::of(&export));
        // The largest table by far; what is left to know of it is in people and context.
        export.messages = None;
        let leans = AccountLeans::of(&export, &people, &context, settings.usage, settings.comfort);
        settings.watch.begins(Stage::Weigh);
        let findings = parallel::each(export.connections.named.len(), |id| {
            of_connection(&export, &context, &people, id)
        });
        let standings = invitations::standings(&export, &people);
        Ok(Self {
            export,
            people,
            context,
            leans,
            findings,
            standings,
            settings: settings.clone(),
        })
    }

    /// Judges everybody, the member's labels in mind.
    pub(crate) fn judge<'a>(&'a self, labelled: &'a Labelled) -> Analysis<'a> {
        let connections = self.estimate(labelled);
        self.settings.watch.begins(Stage::Judge);
        let judge = Judge {
            export: &self.export,
            people: &self.people,
            context: &self.context,
            leans: &self.leans,
            goals: &self.settings.goals,
            labels: &labelled.ties,
            connections: &connections.persons,
        };
        let (verdicts, inviters) = invitations::judge(&judge, &self.standings);
        let unconnected = invitations::unconnected(&judge, inviters.prior);
        Analysis {
            export: &self.export,
            people: &self.people,
            context: &self.context,
            settings: &self.settings,
            leans: &self.leans,
            labelled,
            findings: &self.findings,
            connections,
            standings: &self.standings,
            verdicts,
            inviters,
            sent: invitations::requests(&self.standings, &self.people, &self.export),
            unconnected,
        }
    }

    /// The ties of all named connections.
    fn estimate(&self, labelled: &Labelled) -> Estimate {
        let named = &self.export.connections.named;
        let people = self.findings.iter().zip(named).enumerate();
        let population = Population::new(
            CONNECTIONS,
            people.map(|(id, (findings, connection))| {
                let label = labelled.ties.get(&id).copied();
                (findings, connection.connected_on, label)
            }),
        );
        population.estimate(&ties::CONNECTIONS)
    }
}

impl Analysis<'_> {
    fn report(&self) -> metrics::Result<Report> {
        let (totals, connections) = parallel::both(|| self.totals(), || self.connection_rows());
        let (growth, companies) = totals?;
        let summary = self.summary();
        let outlook = Outlook {
            as_of: self.export.as_of,
            leans: [
                ("usage", self.leans.usage.clone()),
                ("comfort", self.leans.comfort.clone()),
                ("connections", self.leans.connections.clone()),
            ],
            account: self.leans.account(),
            present: self.present(),
            years: years::of(&growth),
            workplaces: workplaces(&companies),
            hindsight: self.hindsight(),
            steps: self.steps(),
            notes: self.notes(&companies),
            searched: invitations::searched(self.context, self.people),
        };
        Ok(Report {
            connections,
            invitations: self.invitation_rows(),
            sent: self.sent_rows(),
            growth: growth.iter().map(rows::growth).collect(),
            companies: companies.iter().map(rows::company).collect(),
            unconnected: self.unconnected_rows(),
            skipped: self.export.problems.iter().map(rows::skipped).collect(),
            summary,
            outlook,
        })
    }

    fn totals(&self) -> metrics::Result<(Vec<MonthTotal>, Vec<CompanyTotal>)> {
        let frame = self.frame()?;
        let growth = metrics::growth(&frame, self.context.as_of)?;
        Ok((growth, metrics::companies(&frame)?))
    }

    fn frame(&self) -> metrics::Result<ConnectionFrame> {
        let connections = &self.export.connections;
        let named = connections
            .named
            .iter()
            .zip(&self.context.companies)
            .zip(&self.connections.persons)
            .map(|((one, folded), ties)| FrameRow {
                connected_on: one.connected_on,
                ties: Some(*ties),
                company: Some((&one.company, folded)),
            });
        let hidden = connections.hidden.iter().map(|(day, _)| FrameRow {
            connected_on: Some(*day),
            ties: None,
            company: None,
        });
        ConnectionFrame::new(&named.chain(hidden))
    }

    /// The ties of a connection.
    fn ties(&self, person: usize) -> Option<Thousandths> {
        self.connections.persons.get(person).copied()
    }
}

/// How many companies the screen names.
const WORKPLACES: usize = 5;

/// The largest companies, without what people write where there is none.
fn workplaces(companies: &[CompanyTotal]) -> Vec<(Untrusted, u64)> {
    let is_place = |one: &&CompanyTotal| !FoldedCompany::new(one.company.as_typed()).is_no_place();
    let shared = companies
        .iter()
        .filter(|one| one.connections > 1)
        .filter(is_place);
    shared
        .take(WORKPLACES)
        .map(|one| (one.company.clone(), one.connections))
        .collect()
}
