//! Any bytes are a table or none, and of a table every row is accounted for.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    if let [number, table @ ..] = bytes {
        netcheck::export::fuzzing::read_table(*number, table);
    }
});
