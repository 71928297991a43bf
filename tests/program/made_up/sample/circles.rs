//! The circles in which the sample's member met people.

use super::talks::{self, Exchange};
use crate::made_up::facts::Tie;

/// People met in one place over some years.
pub(super) struct Circle {
    pub(super) people: usize,
    pub(super) tie: Tie,
    /// Days before the export between which they connected.
    pub(super) ages: (i64, i64),
    /// Days before the export on which many connected at once.
    pub(super) meetings: &'static [i64],
    /// How many in a thousand there are words with.
    pub(super) talking: u32,
    pub(super) exchanges: &'static [Exchange],
    pub(super) firms: &'static [&'static str],
    pub(super) positions: &'static [&'static str],
    /// How many in a thousand are in the address book.
    pub(super) listed: u32,
}

pub(super) const EMPLOYER: &str = "Tern & Tow Logistics";
pub(super) const FORMER_EMPLOYER: &str = "Brightwater Foods";
pub(super) const SCHOOL: &str = "University of Sundmoor";

#[rustfmt::skip]
pub(super) const CIRCLES: &[Circle] = &[
    Circle {
        people: 56, tie: Tie::Known, ages: (6, 1_690), meetings: &[1_680], talking: 880, exchanges: talks::COLLEAGUES,
        firms: &[EMPLOYER, EMPLOYER, EMPLOYER, EMPLOYER, "Tern & Tow Logistics Ltd", "TERN & TOW LOGISTICS", "Kestrel Yard Bikes"],
        positions: &["Rider", "Depot Lead", "Dispatcher", "Bike Mechanic", "Route Planner", "People Partner", "Accountant",
                     "Head of Depots", "Night Crew Lead", "Data Analyst"],
        listed: 600,
    },
    Circle {
        people: 62, tie: Tie::Known, ages: (1_730, 2_900), meetings: &[2_890, 2_100], talking: 800, exchanges: talks::FORMER,
        firms: &[FORMER_EMPLOYER, FORMER_EMPLOYER, "Brightwater Foods, Inc.", "Orchard & Vat", "Saltmarsh Dairy", "Northgate Mills",
                 "Little Tarn Preserves", "Harlow Cold Stores"],
        positions: &["Supply Planner", "Quality Lead", "Shift Manager", "Buyer", "Food Technologist", "Plant Controller",
                     "Packaging Engineer", "Head of Planning"],
        listed: 450,
    },
    Circle {
        people: 50, tie: Tie::Known, ages: (300, 2_915), meetings: &[2_910], talking: 640, exchanges: talks::CLASSMATES,
        firms: &[SCHOOL, "Fenwick Water Board", "Alder Surveyors", "Meridian Wind Works", "Sundmoor City Council", "Pine & Partners Audit",
                 "Lanternfish Games", "", "Oldbridge Hospital"],
        positions: &["Lecturer", "Hydrologist", "Surveyor", "Project Engineer", "Planner", "Auditor", "Game Designer", "Nurse",
                     "Research Fellow"],
        listed: 400,
    },
    Circle {
        people: 72, tie: Tie::Acquaintance, ages: (20, 1_280), meetings: &[1_278, 911, 547, 183], talking: 480, exchanges: talks::FAIR,
        firms: &["Velobox Works", "Cargo Collective Ghent", "Spoke & Crate", "Green Mile Couriers", "Rijwiel Zuid", "Lastrad Nord",
                 "Tricycle Kitchen", "Harbour Bikes", "City of Weststrand"],
        positions: &["Founder", "Frame Builder", "Mobility Planner", "Sales Engineer", "Fleet Manager", "Editor", "Workshop Lead"],
        listed: 40,
    },
    Circle {
        people: 48, tie: Tie::Acquaintance, ages: (10, 2_400), meetings: &[], talking: 620, exchanges: talks::PARTNERS,
        firms: &["Marsh Lane Bakery", "Saltmarsh Dairy", "The Seed Library", "Eastmere Market Hall", "Copper Kettle Roasters",
                 "Harlow Cold Stores", "Bremervik Fish Co-op"],
        positions: &["Owner", "Head Baker", "Market Manager", "Purchasing", "Logistics Coordinator", "Chef"],
        listed: 150,
    },
    Circle {
        people: 24, tie: Tie::Known, ages: (40, 2_500), meetings: &[], talking: 750, exchanges: talks::NEIGHBOURS,
        firms: &["Mill Street Library", "", "Oldbridge Hospital", "Eastmere Primary School", "Self-made Music"],
        positions: &["Librarian", "Teacher", "Piano Tuner", "Nurse", "Carpenter"],
        listed: 800,
    },
    Circle {
        people: 84, tie: Tie::Stranger, ages: (2, 2_000), meetings: &[66, 700, 1_390], talking: 0, exchanges: &[],
        firms: &["Apex Growth Lab", "TalentBridge People", "Northstar Fleet Insurance", "Clearview Webinars", "Summit Coaching",
                 "BrightHire", "Vantage Routing", "", "QuickPrint Europe", "Ledgerly"],
        positions: &["Business Development Manager", "Talent Acquisition Partner", "Account Executive", "Leadership Coach",
                     "Growth Consultant", "Student", "Founder", "Recruiter", "Sales Development Representative"],
        listed: 0,
    },
];
