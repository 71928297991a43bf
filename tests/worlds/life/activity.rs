//! What the member did besides: posts, comments, reactions, sign-ins, companies followed.

use super::World;
use super::habits::Habits;
use super::language::Language;
use super::linking::some_minute;
use crate::calendar::{Day, Minute, YEAR};
use crate::chance::{Chance, real};
use crate::texts;

/// Moments, newest first, with a text where one is written.
#[derive(Clone, Debug, Default)]
pub(crate) struct Activity {
    pub(crate) posts: Vec<(Minute, String)>,
    pub(crate) comments: Vec<(Minute, String)>,
    pub(crate) reactions: Vec<Minute>,
    pub(crate) sign_ins: Vec<Minute>,
    pub(crate) follows: Vec<(Minute, String)>,
}

impl Activity {
    pub(super) fn draw(world: &World, habits: &Habits, chance: &mut Chance) -> Self {
        let from = world.member.registered.max(world.today - 2 * YEAR);
        let months = usize::try_from((world.today - from) / 30)
            .unwrap_or(1)
            .max(1);
        let mut moments = |mean: f64| {
            let mut moments: Vec<Minute> = (0..chance.times(mean))
                .map(|_| moment(from, world.today, chance))
                .collect();
            moments.sort_unstable_by_key(|at| -at);
            moments
        };
        let acts = habits.activity * real(months);
        let (reactions, posts, comments) =
            (moments(acts), moments(0.15 * acts), moments(0.3 * acts));
        let sign_ins = moments(acts.max(3.0));
        let follows = moments(12.0);
        let mut written = |moments: Vec<Minute>| -> Vec<(Minute, String)> {
            moments
                .into_iter()
                .map(|at| (at, texts::talk(chance, Language::English, "all")))
                .collect()
        };
        Self {
            posts: written(posts),
            comments: written(comments),
            reactions,
            sign_ins,
            follows: follows
                .into_iter()
                .filter_map(|at| {
                    let connection = world
                        .connections
                        .get(usize::try_from(at).ok()? % world.connections.len())?;
                    Some((at, world.people[connection.person].company.clone()))
                })
                .filter(|(_, company)| !company.is_empty())
                .collect(),
        }
    }
}

fn moment(from: Day, today: Day, chance: &mut Chance) -> Minute {
    let on = chance.within(from, today - 1);
    some_minute(chance, on)
}
