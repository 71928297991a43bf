//! What the page may do: its own style and script, and nothing else.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// The Content-Security-Policy of a page with this one style and this one script.
///
/// Whatever a browser takes for a script or a style besides these two, it does not run, and the page asks
/// nobody for anything.
pub(super) fn policy(style: &str, script: &str) -> String {
    format!(
        "default-src 'none'; style-src '{}'; script-src '{}'; img-src data:; base-uri 'none'; form-action 'none'",
        hash(style),
        hash(script)
    )
}

/// A text's hash as a policy names it.
fn hash(text: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(text)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_named_by_its_hash() {
        // The hash of nothing, as every table of test values has it.
        let nothing = "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";
        assert_eq!(hash(""), nothing);
        assert_eq!(
            policy("", ""),
            format!(
                "default-src 'none'; style-src '{nothing}'; script-src '{nothing}'; img-src data:; base-uri 'none'; form-action 'none'"
            )
        );
    }
}
