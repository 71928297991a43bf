//! What the sample's people say to each other.

use crate::made_up::chance::Chance;

/// A remark and what the other one says to it.
pub(super) type Exchange = (&'static str, &'static str);

#[rustfmt::skip]
pub(super) const COLLEAGUES: &[Exchange] = &[
    ("Did the van on the {place} route come back with its mirror?", "It did, and with a parking ticket as a bonus."),
    ("Could you look over the {day} plan before I send it round?", "Looked. I would swap stops {n} and {m}, the rest is fine."),
    ("The new bikes have arrived. All {n} of them, in boxes, of course.", "Then I'll bring the big spanner and you bring the coffee."),
    ("Who keeps moving the whiteboard to the {place} depot?", "Guilty. The light is better there."),
    ("Your numbers for the winter rounds were spot on, {m} minutes a stop.", "I'm as surprised as you are."),
    ("Can you cover my shift on {day}? The school play is at {n}.", "Sure. Break a leg, or whatever one says to a tree."),
    ("I put the route notes for {place} in the folder.", "Found them, thank you. Page {n} made me laugh."),
    ("Lunch on {day}? There is a new noodle place by the lock.", "Yes please. Half past {n} at the gate?"),
    ("The customer in {place} asked for you by name today.", "Was that the one with the parrot?"),
    ("We're down to {n} spare tubes.", "Ordered {m} this morning, they should be here by {day}."),
    ("Thank you for standing up for the night crew in that meeting.", "They would do the same. It was {m} people's work, after all."),
    ("Did you see the weather for {day}? Ice, says the radio.", "Then we start at {n} and everybody gets the wide tyres."),
];

#[rustfmt::skip]
pub(super) const FORMER: &[Exchange] = &[
    ("Do you still have the recipe list from the old canteen? I miss the {day} soup.", "Somewhere in a box. I'll look when we have unpacked the last {n}."),
    ("I drove past the Brightwater silo in {place} today. They painted it green.", "Green! After all those years of arguing about it."),
    ("How is the new job? Still {n} meetings a day?", "Down to {m}, and one of them is lunch."),
    ("Are you in {place} at the end of the month? A few of us from planning are meeting.", "I am. Count me in for {day}."),
    ("You once had a sheet for shelf-life planning. May I borrow the idea?", "Of course. Skip column {m}, we never knew what it was for."),
    ("Congratulations on the new post! Well deserved.", "Thank you, Noa. Come and visit, the office is {n} minutes from the station."),
    ("Remember the great yoghurt recall? I told that story at dinner on {day}.", "I hope you left out the part with the forklift."),
    ("Could you be a reference for me? They may call on {day}.", "Gladly. I'll only say true things, so about {n} minutes' worth."),
    ("Our daughter started school this week. {n} pencils, all lost already.", "Give her {m} more and my love."),
    ("Is the supplier in {place} still going? We need jars.", "Yes, ask for the sister. She answers within {n} days, he within {m}."),
];

#[rustfmt::skip]
pub(super) const CLASSMATES: &[Exchange] = &[
    ("I found our thesis draft, version {n} of {m}. The title is longer than the text.", "Burn it. But send me a photo first."),
    ("Reunion in {place}, second week of June. Are you coming?", "If it is on a {day}, yes. I'll bring the old slides."),
    ("Are you still rowing?", "Twice a week, badly. {place} has a club that forgives everything."),
    ("Professor Halloran retires on {day}. Shall we all sign a card?", "Yes! I have {n} addresses from our year, you?"),
    ("Moved to {place} last month. Do you know anybody here?", "My cousin runs the bakery by the bridge. Tell her I sent you."),
    ("How did the interview go?", "Good, I think. {n} people, {m} questions, one dog."),
    ("I'm writing a talk on short food chains. May I use your chart?", "Sure, the one with {n} bars is the honest one."),
    ("Happy birthday! Late by {n} days, as tradition demands.", "Thank you! You are early by your standards."),
];

#[rustfmt::skip]
pub(super) const FAIR: &[Exchange] = &[
    ("It was good to meet you at the fair. Here is the drawing of the trailer hitch I mentioned: part {n}.", "Thank you, our mechanic in {place} is already copying it."),
    ("You asked who builds the insulated boxes: a workshop in {place}, they deliver in {n} weeks.", "Wonderful, I'll write to them on {day}."),
    ("Will you be in {place} again next spring?", "We booked stand {m} this time, a bit closer to the soup."),
    ("How many stops a day do you reach with the three-wheeler?", "Around {m}, {n} fewer when it rains."),
    ("Enjoyed your talk on winter tyres.", "Thanks! The slide with {n} punctures was my favourite too."),
];

#[rustfmt::skip]
pub(super) const PARTNERS: &[Exchange] = &[
    ("The crates for {place} will be ready on {day}, {n} more than ordered.", "Perfect, we'll take them all."),
    ("Could we move the pick-up to {n} in the morning? The market closes the street.", "That works. I'll tell the {place} crew."),
    ("Invoice {m}{n} seems to be missing a page.", "You're right, sorry. The whole one comes today."),
    ("Our baker asks whether you could do Sundays.", "Every second one, from {n} to {m}. Would that help?"),
    ("A customer in {place} sent you a thank-you cake. It is at our counter.", "We are sending our fastest bike."),
    ("Do you need a copy of the cold-chain log for {day}?", "Yes please, the inspector comes at {n}."),
];

#[rustfmt::skip]
pub(super) const NEIGHBOURS: &[Exchange] = &[
    ("Rehearsal is on {day} this week, the hall is taken by {n} pigeons and a builder.", "I'll bring earplugs and biscuits."),
    ("Could you water the tomatoes until {day}?", "Already did. You now have {n} red ones, I ate the eleventh."),
    ("The book sale made {m} more than last year!", "And we got rid of {n} copies of that atlas. Finally."),
    ("Is it true that you sing the low part now?", "Since {day}. My voice went to {place} and stayed there."),
    ("Your parcel is with us. It rattles.", "That's {n} bicycle bells. I'll fetch them tonight."),
    ("We need one more pair of hands for the street party in {place}.", "You have mine from {n} o'clock, and Bo's too."),
];

/// What somebody writes who wants something; nobody answers.
#[rustfmt::skip]
pub(super) const OFFERS: &[&str] = &[
    "Hello Noa, would a webinar on fleet insurance interest you? We have {n} places left for {day}.",
    "Hi, I represent a print shop in {place}. We do stickers for vehicles, {m} pieces from stock.",
    "Dear Noa, our coaching programme for leaders starts on {day}. Shall I reserve one of {n} seats?",
    "Hi Noa, we have a position in {place} that might suit you, hybrid, {n} days on site. Shall I send the details?",
    "Hello, I am collecting opinions on warehouse lighting, {m} questions only. Would you take part?",
    "Hi Noa, {n} companies in {place} already use our time clock. May I send a price list?",
];

const PLACES: &[&str] = &[
    "Harlow Quay",
    "Eastmere",
    "Sundmoor",
    "Nijmegen",
    "Little Tarn",
    "Kestrel Yard",
    "Bremervik",
    "Oldbridge",
    "Ghent",
    "the harbour",
    "Marsh Lane",
    "Weststrand",
];
const DAYS: &[&str] = &[
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
];

/// The text with its gaps filled.
pub(super) fn filled(chance: &mut Chance, text: &str) -> String {
    text.replace("{place}", chance.pick(PLACES))
        .replace("{day}", chance.pick(DAYS))
        .replace("{n}", &chance.number(4..=12).to_string())
        .replace("{m}", &chance.number(13..=60).to_string())
}
