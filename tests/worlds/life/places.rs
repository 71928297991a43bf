//! Companies, schools and job titles.

use std::collections::BTreeSet;

use crate::chance::Chance;

/// A company of this world.
#[derive(Clone, Debug)]
pub(crate) struct Company {
    pub(crate) name: String,
    /// How many work there.
    pub(crate) people: f64,
}

/// Above this many, most of a company's people never meet.
pub(crate) const BIG: f64 = 250.0;

const FIRST: &[&str] = &[
    "Alder",
    "Amberline",
    "Arcton",
    "Baltria",
    "Birchway",
    "Bluequarry",
    "Brightwater",
    "Calder",
    "Cinder",
    "Corvane",
    "Crestmoor",
    "Delphine",
    "Dovetail",
    "Eastgate",
    "Ellingham",
    "Ferncliff",
    "Fjordis",
    "Galvane",
    "Glasswing",
    "Halden",
    "Harrow",
    "Heliora",
    "Inverna",
    "Ironbridge",
    "Juniper",
    "Kestrel",
    "Lumenor",
    "Lyndale",
    "Marlowe",
    "Meridia",
    "Northmere",
    "Novaline",
    "Oakhurst",
    "Orbisca",
    "Pellworth",
    "Quillon",
    "Redfern",
    "Rivenna",
    "Saltmarsh",
    "Silverton",
    "Solvane",
    "Tamarind",
    "Thornbury",
    "Umbra",
    "Valmora",
    "Westerly",
    "Wexcombe",
    "Yarrowby",
    "Zephyra",
    "Zinnar",
];
const SECOND: &[&str] = &[
    "Systems",
    "Logistics",
    "Bank",
    "Foods",
    "Health",
    "Studios",
    "Consulting",
    "Energy",
    "Insurance",
    "Robotics",
    "Software",
    "Partners",
    "Media",
    "Pharma",
    "Textiles",
    "Motors",
    "Analytics",
    "Engineering",
    "Retail",
    "Telecom",
    "Labs",
    "Travel",
    "Publishing",
    "Chemicals",
];

/// All employers of a world, the commonest first.
pub(crate) fn companies(chance: &mut Chance) -> Vec<Company> {
    let count = chance.count(120..=400);
    let mut names = BTreeSet::new();
    let mut companies = Vec::new();
    while companies.len() < count {
        let name = format!("{} {}", chance.pick(FIRST), chance.pick(SECOND));
        if names.insert(name.clone()) {
            let people = chance.log_normal(160.0, 2.0).clamp(3.0, 60_000.0);
            companies.push(Company { name, people });
        }
    }
    companies.sort_by(|one, other| other.people.total_cmp(&one.people));
    companies
}

const CITIES: &[&str] = &[
    "Ashgrove",
    "Bellmare",
    "Castelvero",
    "Dornstadt",
    "Estrema",
    "Fontvieux",
    "Granmouth",
    "Hexley",
    "Ilmenfurt",
    "Jarrowton",
    "Kaltern",
    "Lindovar",
    "Montreve",
    "Norrby",
    "Olivença Nova",
    "Pontedoro",
];

/// Schools to choose from.
pub(crate) fn school(chance: &mut Chance, number: usize) -> String {
    let city = chance.pick(CITIES);
    match (number, chance.count(0..=2)) {
        (0, _) => format!("{city} Grammar School"),
        (_, 0) => format!("University of {city}"),
        (_, 1) => format!("{city} Institute of Technology"),
        _ => format!("{city} Business School"),
    }
}

pub(crate) const TITLES: &[&str] = &[
    "Software Engineer",
    "Project Manager",
    "Data Analyst",
    "Product Manager",
    "Operations Manager",
    "Accountant",
    "Designer",
    "Consultant",
    "Marketing Specialist",
    "Quality Engineer",
    "Team Lead",
    "Controller",
    "Researcher",
    "Business Analyst",
    "Architect",
    "Supply Chain Planner",
    "Legal Counsel",
    "Nurse",
    "Teacher",
    "Editor",
    "Managing Director",
    "Head of Operations",
    "Technician",
    "Office Manager",
    "Head of Engineering",
    "Working Student",
];
pub(crate) const SELLING: &[&str] = &[
    "Account Executive",
    "Business Development Manager",
    "Sales Development Representative",
    "Founder & CEO",
    "Growth Consultant",
    "Key Account Manager",
    "Sales Director",
    "Lead Generation Expert",
    "Financial Advisor",
    "Partnerships Manager",
];
pub(crate) const RECRUITING: &[&str] = &[
    "Recruiter",
    "Talent Acquisition Partner",
    "Technical Recruiter",
    "HR Business Partner",
    "Senior Recruitment Consultant",
    "Head of Talent",
    "Executive Search Consultant",
    "Talent Sourcer",
];
pub(crate) const STUDYING: &[&str] = &[
    "Student",
    "Master's Student",
    "Intern",
    "PhD Candidate",
    "Research Assistant",
    "Trainee",
    "Graduate Trainee",
];
pub(crate) const SKILLS: &[&str] = &[
    "Project Management",
    "Data Analysis",
    "Leadership",
    "Public Speaking",
    "SQL",
    "Negotiation",
    "Writing",
    "Teamwork",
    "Budgeting",
    "Research",
];

/// Fields of work, as notes and pitches name them.
pub(crate) const FIELDS: &[&str] = &[
    "logistics",
    "health care",
    "education",
    "insurance",
    "energy",
    "retail",
    "software",
    "publishing",
    "banking",
    "construction",
];

/// The same company as another person spells it.
pub(crate) fn spelt(chance: &mut Chance, company: &str) -> String {
    match chance.count(0..=30) {
        0 => format!("{company}, Inc."),
        1 => company.to_uppercase(),
        2 => format!("{company} GmbH"),
        3 => format!(" {company} "),
        _ => company.to_owned(),
    }
}
