//! Who came together, as the evidence of a connection tells it. Through the real binary.

use crate::support::{Export, Row};

/// Connections of one day, each of an employer of their own unless one is given.
fn added(export: Export, sort: &str, people: usize, on: &str, company: Option<&str>) -> Export {
    (0..people).fold(export, |export, place| {
        let letter = |of: usize| char::from(b'a' + u8::try_from(of % 26).expect("a letter"));
        let first = format!("{sort}{}", letter(place));
        let company = company.map_or_else(|| format!("Works {first}"), str::to_owned);
        export.connection(&format!(
            "{first},Person,https://www.linkedin.com/in/{first},,{company},,{on}"
        ))
    })
}

/// What stands of the first of a sort: the evidence, and the probability of a stranger.
fn told(rows: &[Row], sort: &str) -> (String, f64) {
    let row = rows
        .iter()
        .find(|row| row["name"] == format!("{sort}a Person"))
        .expect("a row");
    let p_stranger = row["p_stranger"].parse().expect("a probability");
    (row["evidence"].clone(), p_stranger)
}

#[test]
fn many_unrelated_people_of_one_day_are_a_burst_and_the_first_weeks_or_one_place_are_none() {
    let mut export = added(Export::new(), "Early", 16, "05 Mar 2019", None);
    export = added(export, "Large", 15, "04 Jun 2024", None);
    export = added(export, "Medium", 6, "04 Jul 2024", None);
    export = added(export, "Few", 5, "04 Aug 2024", None);
    export = added(export, "Fair", 15, "04 Sep 2024", Some("Contoso"));
    export = added(export, "Other", 40, "01 Jan 2025", Some("Fabrikam"));
    export = export
        .to("Somebody Else", "2024-06-04", "A word")
        .file("Positions.csv", "Company Name,Title,Description,Location,Started On,Finished On\nTailspin,Engineer,,,Jan 2019,\n");
    let run = export.run(&["--as-of", "2026-11-14"]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    let rows = run.csv("connections.csv");
    let of = |sort| told(&rows, sort).0;
    assert_eq!(
        of("Early"),
        "no trace of you two; among your first connections"
    );
    assert_eq!(
        of("Large"),
        "no trace of you two; one of 15 connections added on that day; among the first third of your connections"
    );
    assert_eq!(
        of("Medium"),
        "no trace of you two; one of 6 connections added on that day"
    );
    assert_eq!(of("Few"), "no trace of you two");
    assert_eq!(
        of("Fair"),
        "no trace of you two; one of 15 of Contoso who came in the same weeks"
    );
    // The more come on one day, the more of them are strangers.
    let stranger = |sort| told(&rows, sort).1;
    assert!(stranger("Large") > stranger("Medium") + 0.05);
    assert!(stranger("Medium") > stranger("Few") + 0.02);
    assert!(stranger("Few") > stranger("Early") + 0.05);
}

/// Forty who came in two months of 2022 and wrote back and forth with the member, forty who did not, and one
/// more of whom nothing else is known.
#[test]
fn who_came_when_people_you_know_came_is_sooner_known() {
    let on = |place: usize, year: u32| {
        let month = ["Mar", "Apr"][place % 2];
        format!("{:02} {month} {year}", 1 + place / 2)
    };
    let name = |sort: &str, place: usize| {
        let letter = |of: usize| char::from(b'a' + u8::try_from(of).expect("a letter"));
        format!("{sort}{}{} Person", letter(place / 8), letter(place % 8))
    };
    let p_known_of_nora = |year_of_others: u32| {
        let mut export = Export::new().connected("Nora Near", &on(5, 2022));
        for place in 0..40 {
            export = export
                .connected(&name("Friend", place), &on(place, 2022))
                .connected(&name("Other", place), &on(place, year_of_others));
            for day in 1..4 {
                let date = format!("2025-{:02}-{day:02}", 1 + place % 12);
                let yours = format!(
                    "How did boat {place} do in race {day}, and did anybody whom we know swim again?"
                );
                let theirs = format!(
                    "Wet, and {day} lengths behind boat {place} of the others, but nobody had to swim."
                );
                export = export.to(&name("Friend", place), &date, &yours).from(
                    &name("Friend", place),
                    &date,
                    &theirs,
                );
            }
        }
        let rows = export
            .run(&["--as-of", "2026-11-14"])
            .csv("connections.csv");
        let nora = rows.iter().find(|row| row["name"] == "Nora Near");
        nora.expect("a row")["p_known"].clone()
    };
    let (among_friends, among_both) = (p_known_of_nora(2024), p_known_of_nora(2022));
    assert_eq!(
        (among_friends.as_str(), among_both.as_str()),
        ("0.467", "0.387")
    );
}

/// One a day, of whom nothing is known but when they came; fewer than thirty have no order.
#[test]
fn who_came_early_is_told_of_and_sooner_known() {
    let network = |people: usize| {
        let export = (0..people).fold(Export::new(), |export, place| {
            let name = format!("P{} Person", "x".repeat(place));
            let month = [
                "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct",
            ][place % 10];
            export.connected(&name, &format!("05 {month} {}", 2012 + place / 10))
        });
        let mut rows = export
            .to("Somebody Else", "2024-06-04", "A word")
            .run(&["--as-of", "2026-11-14"])
            .csv("connections.csv");
        rows.sort_by_key(|row| row["name"].len());
        rows
    };
    let early = |rows: &[Row]| -> Vec<String> {
        let told = rows.iter().map(|row| {
            row["evidence"]
                .rsplit("; ")
                .next()
                .expect("words")
                .to_owned()
        });
        let mut told: Vec<String> = told.collect();
        told.dedup();
        told
    };
    let rows = network(100);
    assert_eq!(
        early(&rows),
        [
            "among your first connections",
            "among the first tenth of your connections",
            "among the first third of your connections",
            "no trace of you two"
        ]
    );
    let p_known = [5, 15, 40, 90].map(|place| rows[place]["p_known"].clone());
    assert_eq!(p_known, ["0.313", "0.288", "0.253", "0.213"]);
    assert_eq!(
        early(&network(29)),
        ["among your first connections", "no trace of you two"]
    );
}
