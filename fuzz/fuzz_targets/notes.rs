//! Any note has a wording; each phrase found stands in it.
#![no_main]

use netcheck::invitations::wording::{fold, hits, is_stock, language};

libfuzzer_sys::fuzz_target!(|note: &str| {
    let folded = fold(note);
    for hit in hits(note) {
        assert!(!hit.words.is_empty());
        let squeezed = |text: &str| text.split(' ').collect::<String>();
        assert!(squeezed(&folded).contains(&squeezed(&hit.words)), "{hit:?}");
    }
    let _ = (is_stock(note), language(note));
});
