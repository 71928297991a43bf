//! Who came around the same time: people come by stretches of life, a job, a campaign, a year of study, in
//! which the mix of ties is seldom that of the whole network.
//!
//! A person's prior leans to what their contemporaries look like, judged each by their own evidence. It tells
//! who, not how many: the expected shares of the whole population stay what they were.

use super::{Points, count};
use crate::day::Day;

/// Contemporaries are the nearest so many people on either side, all of their days counted in …
const NEAREST: usize = 40;
/// … who came within so many days.
const WITHIN_DAYS: i32 = 365;
/// The whole population stands in for so many of them, so that a handful moves little (judgement, held up on
/// made-up members of many kinds).
const OF_ALL_PEOPLE: f64 = 20.0;
/// People of the very same day tell more: the others stand in for so many of those.
const OF_THE_TIME_PEOPLE: f64 = 4.0;
/// An acquaintance is found beside known people less often than known people are: their points are so much of
/// those of known (judgement).
const ACQUAINTANCE_PART: f64 = 2.0 / 3.0;

/// What the people look like who came around the same time as somebody.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Contemporaries {
    /// How many times as often as of all people one of them is known.
    pub known_times: f64,
}

impl Contemporaries {
    /// For each person by their day of connecting and P(known); `None` without a day.
    pub(super) fn of_all(days: &[Option<Day>], known: &[f64]) -> Vec<Option<Self>> {
        let all = known.iter().sum::<f64>() / count(known.len()).max(1.0);
        let calendar = Calendar::of(days, known);
        let of = |(day, known): (&Option<Day>, &f64)| {
            let place = calendar.place((*day)?)?;
            let time = calendar.around(place);
            let of_time = share(time, *known, all, OF_ALL_PEOPLE);
            let on_day = calendar.people(place, place + 1);
            let of_both = share(on_day, *known, of_time, OF_THE_TIME_PEOPLE);
            let known_times = if all > 0.0 { of_both / all } else { 1.0 };
            Some(Self { known_times })
        };
        days.iter().zip(known).map(of).collect()
    }

    /// How much likelier each tie is among them than in the whole population, but for a common factor.
    pub(super) fn likelihood(self) -> [f64; 3] {
        [
            self.known_times,
            self.known_times.powf(ACQUAINTANCE_PART),
            1.0,
        ]
    }

    /// The same in points.
    pub fn points(self) -> Points {
        Points::of(self.likelihood())
    }
}

/// The share of known people without the one who is judged, `standing_in` people of a share `otherwise` added.
fn share((people, known): (f64, f64), own: f64, otherwise: f64, standing_in: f64) -> f64 {
    (known - own + standing_in * otherwise) / (people - 1.0 + standing_in)
}

/// How many people came until each day, and how many of them are expected to be known.
struct Calendar {
    /// Each day on which anybody came, in order.
    days: Vec<Day>,
    /// For each day the people who came before it; one more for all.
    people: Vec<usize>,
    /// The same of the expected number of known.
    known: Vec<f64>,
}

impl Calendar {
    fn of(days: &[Option<Day>], known: &[f64]) -> Self {
        let mut dated: Vec<(Day, f64)> = days
            .iter()
            .zip(known)
            .filter_map(|(day, known)| Some(((*day)?, *known)))
            .collect();
        // By probability within a day: sums do not depend on the order of the file.
        dated.sort_unstable_by(|one, other| one.0.cmp(&other.0).then(one.1.total_cmp(&other.1)));
        let mut calendar = Self {
            days: vec![],
            people: vec![0],
            known: vec![0.0],
        };
        let (mut people, mut sum) = (0, 0.0);
        for of_day in dated.chunk_by(|one, other| one.0 == other.0) {
            people += of_day.len();
            sum += of_day.iter().map(|(_, known)| known).sum::<f64>();
            calendar.days.push(of_day[0].0);
            calendar.people.push(people);
            calendar.known.push(sum);
        }
        calendar
    }

    fn place(&self, day: Day) -> Option<usize> {
        self.days.binary_search(&day).ok()
    }

    /// The people of the days around one.
    fn around(&self, place: usize) -> (f64, f64) {
        let day = self.days[place];
        let near_from = self.people[place].saturating_sub(NEAREST);
        let near_until = self.people[place + 1] + NEAREST;
        let from = self.people[..=place].partition_point(|before| *before <= near_from) - 1;
        let until = self.people.partition_point(|before| *before < near_until);
        let within_from = self
            .days
            .partition_point(|one| day.since(*one) > WITHIN_DAYS);
        let within_until = self
            .days
            .partition_point(|one| one.since(day) <= WITHIN_DAYS);
        self.people(from.max(within_from), until.min(within_until))
    }

    /// How many people came on the days between two places, and how many of them are expected to be known.
    fn people(&self, from: usize, until: usize) -> (f64, f64) {
        (
            count(self.people[until] - self.people[from]),
            self.known[until] - self.known[from],
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// For each person, by day and whether they are surely known, what is said of their contemporaries.
    fn told(people: &[(i32, bool)]) -> Vec<Contemporaries> {
        let day = |number| Some(Day::from_days_since_1970(number));
        let days: Vec<Option<Day>> = people.iter().map(|one| day(one.0)).collect();
        let known: Vec<f64> = people
            .iter()
            .map(|one| f64::from(u8::from(one.1)))
            .collect();
        let all = Contemporaries::of_all(&days, &known);
        all.into_iter().flatten().collect()
    }

    /// The places of those who are told to have come among more known people than all.
    fn among_more(people: &[(i32, bool)]) -> Vec<usize> {
        let told = told(people);
        let more = |one: &usize| told[*one].known_times > 1.0;
        (0..people.len()).filter(more).collect()
    }

    #[test]
    fn somebody_among_known_people_is_sooner_known_and_by_hand_this_much() {
        // Ten came on one day, all but the first known; ninety came years later, one a day, none known.
        let first_day = (0..10).map(|one| (0, one > 0));
        let people: Vec<_> = first_day
            .chain((0..90).map(|one| (2000 + one, false)))
            .collect();
        let told = told(&people);
        // Of all .09; of their time (9 + 20 × .09) / (9 + 20), of their day (9 + 4 × that) / (9 + 4).
        let of_first = (9.0 + 4.0 * 10.8 / 29.0) / 13.0;
        let times = |of: f64| of / 0.09;
        assert!(
            (told[0].known_times - times(of_first)).abs() < 1e-9,
            "{:?}",
            told[0]
        );
        // Nobody is their own witness: one of the nine has eight known beside them.
        let of_second = (8.0 + 4.0 * 9.8 / 29.0) / 13.0;
        assert!(
            (told[1].known_times - times(of_second)).abs() < 1e-9,
            "{:?}",
            told[1]
        );
        assert!(told[99].known_times < 1.0);
    }

    #[test]
    fn twice_as_many_known_are_three_points_for_known_and_two_for_acquaintance() {
        let points = Contemporaries { known_times: 2.0 }.points();
        assert!((points.known - 3.01).abs() < 0.01, "{points:?}");
        assert!((points.acquaintance - 2.01).abs() < 0.01, "{points:?}");
    }

    #[test]
    fn the_forty_nearest_on_either_side_count_and_nobody_beyond_a_year() {
        // One a day, every hundredth known.
        let daily: Vec<_> = (0..300).map(|one| (one, one % 100 == 50)).collect();
        let beside = |known: usize| (known - 40..=known + 40).filter(move |one| *one != known);
        let expected: Vec<usize> = [50, 150, 250].into_iter().flat_map(beside).collect();
        assert_eq!(among_more(&daily), expected);
        // One in a quarter of a year, the 21st known: forty would reach ten years.
        let quarterly: Vec<_> = (0..60).map(|one| (one * 91, one == 20)).collect();
        assert_eq!(among_more(&quarterly), [16, 17, 18, 19, 21, 22, 23, 24]);
    }

    #[test]
    fn without_a_day_nothing_is_told_and_alone_or_among_nobody_known_nothing_moves() {
        assert_eq!(Contemporaries::of_all(&[None], &[0.5]), [None]);
        for people in [vec![(0, true)], vec![(0, false), (0, false)]] {
            let points = told(&people)[0].points();
            assert!(
                points.known.abs() < 1e-9 && points.acquaintance.abs() < 1e-9,
                "{points:?}"
            );
        }
    }
}
