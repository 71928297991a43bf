//! The form of the document, and its schema.

use std::fs;
use std::path::Path;

use proptest::prelude::*;
use schemars::generate::SchemaSettings;
use serde_json::{Value, json};

use super::*;
use crate::untrusted::Untrusted;

fn written(value: &impl Serialize) -> String {
    let mut out = Vec::new();
    document(&mut out, value).expect("a vector takes everything");
    String::from_utf8(out).expect("UTF-8")
}

#[test]
fn a_row_is_a_line_and_numbers_have_three_decimals() {
    let value = json!({
        "count": 3,
        "none": [],
        "rows": [{"name": "Ana", "p": 0.5, "list": ["a", "b"]}, {"name": "Bo", "p": 1.0, "list": []}],
        "summary": {"member": null, "share": 0.25}
    });
    let expected = "\
{
 \"count\": 3,
 \"none\": [],
 \"rows\": [
  {\"list\":[\"a\",\"b\"],\"name\":\"Ana\",\"p\":0.500},
  {\"list\":[],\"name\":\"Bo\",\"p\":1.000}
 ],
 \"summary\": {
  \"member\": null,
  \"share\": 0.250
 }
}
";
    assert_eq!(written(&value), expected);
}

#[test]
fn what_would_act_on_a_terminal_is_a_number_and_the_value_stays() {
    let typed =
        "Ana\u{1b}[31m \u{9b}2J\u{7f} \u{202e}exe A\u{200b}na \"q\" \\ 👩\u{200d}💻 \u{e0041}";
    let text = written(&Untrusted::new(typed));
    assert_eq!(
        text,
        "\"Ana\\u001b[31m \\u009b2J\\u007f \\u202eexe A\\u200bna \\\"q\\\" \\\\ 👩\\u200d💻 \\udb40\\udc41\"\n"
    );
    assert_eq!(
        serde_json::from_str::<String>(&text).ok().as_deref(),
        Some(typed)
    );
}

proptest! {
    #[test]
    fn any_text_is_inert_and_comes_back_as_it_was(typed in any::<String>()) {
        let typed = Untrusted::new(&typed);
        let text = written(&typed);
        prop_assert!(!text.trim_end_matches('\n').chars().any(acts));
        let back: String = serde_json::from_str(&text).expect("JSON");
        prop_assert_eq!(back, typed.as_typed());
    }
}

/// The schema of a document, from the types.
fn schema<T: schemars::JsonSchema>(title: &str) -> Value {
    let generator = SchemaSettings::draft2020_12()
        .for_serialize()
        .into_generator();
    let mut schema = generator
        .into_root_schema_for::<Document<'_, T>>()
        .to_value();
    schema["title"] = json!(title);
    schema
}

#[test]
fn the_schemas_beside_this_file_are_those_of_the_types() {
    for (file, schema) in [
        ("report.schema.json", schema::<Report>("netcheck analyze")),
        (
            "compare.schema.json",
            schema::<Comparison>("netcheck compare"),
        ),
    ] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("src/render/json")
            .join(file);
        let generated = format!("{schema:#}\n");
        if std::env::var_os("NETCHECK_WRITE_SCHEMAS").is_some() {
            fs::write(&path, &generated).expect("the schema is written");
        }
        let kept = fs::read_to_string(&path).unwrap_or_default();
        assert!(
            kept == generated,
            "{file}: NETCHECK_WRITE_SCHEMAS=1 cargo test schemas writes it anew"
        );
    }
}
