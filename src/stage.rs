//! The stages of a run, for whoever wants to watch it.

use std::fmt;
use std::sync::Arc;

/// A part of the work, in the order in which it is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Files become rows: most of the time.
    Read,
    /// Rows become people.
    Join,
    /// Evidence becomes ties.
    Weigh,
    /// Invitations get their verdicts.
    Judge,
    /// Totals are made, and what is said is put in order.
    Sum,
}

impl Stage {
    /// What is being done.
    pub fn doing(self) -> &'static str {
        match self {
            Self::Read => "reading the files",
            Self::Join => "joining people across files",
            Self::Weigh => "weighing evidence",
            Self::Judge => "judging invitations",
            Self::Sum => "adding up",
        }
    }
}

/// Is told of every stage as it begins. Tells nobody by default.
#[derive(Clone, Default)]
pub struct Watch(Option<Arc<dyn Fn(Stage) + Send + Sync>>);

impl Watch {
    /// Tells `told` of every stage.
    pub fn new(told: impl Fn(Stage) + Send + Sync + 'static) -> Self {
        Self(Some(Arc::new(told)))
    }

    /// A stage begins.
    pub(crate) fn begins(&self, stage: Stage) {
        if let Some(told) = &self.0 {
            told(stage);
        }
    }
}

impl fmt::Debug for Watch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_some() {
            "watched"
        } else {
            "unwatched"
        })
    }
}
