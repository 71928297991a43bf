//! Any cell is a date or none; what a date prints as is that date again, and zones move it by a day at most.
#![no_main]

use netcheck::export::fuzzing::read_date;

libfuzzer_sys::fuzz_target!(|cell: &str| {
    if let Some((day, pacific)) = read_date(cell) {
        assert!((-1..=1).contains(&pacific.day().since(day)), "{cell}");
        let (again, _) = read_date(&day.to_string()).expect("a day is read as it is printed");
        assert_eq!(again, day);
        assert!(day.month() <= day.plus(1).month());
    }
});
