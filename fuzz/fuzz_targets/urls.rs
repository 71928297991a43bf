//! Any cell is a profile or none; the canonical address is its own, and safe in every medium.
#![no_main]

use netcheck::profile_url::ProfileUrl;

libfuzzer_sys::fuzz_target!(|cell: &str| {
    let Some(url) = ProfileUrl::parse(cell) else {
        return;
    };
    let canonical = url.to_string();
    assert_eq!(ProfileUrl::parse(&canonical).as_ref(), Some(&url));
    let acts = |c: char| c.is_whitespace() || c.is_control() || "<>\"'&;,=`\\".contains(c);
    assert!(!canonical.contains(acts), "{canonical:?}");
    assert_eq!(canonical.matches('/').count(), 4);
});
