//! What to do next: on the page a step leads to the section that goes on with it.

use crate::escape::for_page;
use crate::report::{Place, Report};

/// Something to do.
pub(super) struct StepLine {
    pub(super) todo: String,
    pub(super) section: Option<Section>,
}

/// A section of the page.
pub(super) struct Section {
    pub(super) id: &'static str,
    pub(super) title: &'static str,
}

pub(super) fn steps(report: &Report) -> Vec<StepLine> {
    report
        .outlook
        .steps
        .iter()
        .map(|step| StepLine {
            todo: for_page(&step.todo),
            section: step.place.map(section),
        })
        .collect()
}

fn section(place: Place) -> Section {
    let (id, title) = match place {
        Place::Invitations => ("main", "Pending invitations"),
        Place::Sent => ("sent", "Invitations you sent"),
        Place::Unconnected => ("invite", "People to invite"),
    };
    Section { id, title }
}
