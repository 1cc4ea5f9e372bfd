//! Whether a value is as a JSON schema (draft 7) wants it, as far as the schemas here use the language:
//! a word that is not understood is a failure, so that nothing is passed over.

use serde_json::{Map, Value};

/// What is wrong with a value, each with the place in it; nothing if it is valid.
pub(super) fn problems(schema: &Value, value: &Value) -> Vec<String> {
    let mut found = Vec::new();
    Validator { root: schema }.check(schema, value, "", &mut found);
    found
}

struct Validator<'a> {
    root: &'a Value,
}

/// Words that say something to people only.
const REMARKS: &[&str] = &[
    "$schema",
    "$id",
    "$comment",
    "title",
    "description",
    "default",
    "definitions",
    // An address or a date: looked at by nobody.
    "format",
];

impl Validator<'_> {
    fn check(&self, schema: &Value, value: &Value, at: &str, found: &mut Vec<String>) {
        let words = match schema {
            Value::Bool(true) => return,
            Value::Bool(false) => return found.push(format!("{at}: nothing may be here")),
            Value::Object(words) => words,
            other => panic!("{other} is no schema"),
        };
        // Beside a reference nothing else counts.
        if let Some(reference) = words.get("$ref") {
            let path = reference.as_str().expect("a reference is a string");
            let pointer = path
                .strip_prefix('#')
                .expect("references stay in the document");
            let target = self.root.pointer(pointer).expect(path);
            return self.check(target, value, at, found);
        }
        for (word, rule) in words {
            if !REMARKS.contains(&word.as_str()) && !self.word(words, word, rule, value, at, found)
            {
                found.push(format!("{at}: {value} does not fit {word}: {rule}"));
            }
        }
    }

    /// Whether the value fits one word; what is wrong inside it is found as well.
    fn word(
        &self,
        words: &Map<String, Value>,
        word: &str,
        rule: &Value,
        value: &Value,
        at: &str,
        found: &mut Vec<String>,
    ) -> bool {
        let valid = |schema: &Value| {
            let mut found = Vec::new();
            self.check(schema, value, at, &mut found);
            found.is_empty()
        };
        let length =
            || u64::try_from(value.as_array().map_or(usize::MAX, Vec::len)).unwrap_or(u64::MAX);
        let schemas = || rule.as_array().expect("a list of schemas").iter();
        match word {
            "type" => match rule {
                Value::Array(types) => types.iter().any(|name| has_type(value, name)),
                name => has_type(value, name),
            },
            "enum" => rule.as_array().expect("a list").contains(value),
            "const" => rule == value,
            "required" => value.as_object().is_none_or(|object| {
                let names = rule.as_array().expect("a list of names").iter();
                let mut names = names.filter_map(Value::as_str);
                names.all(|name| object.contains_key(name))
            }),
            "properties" => {
                for (name, schema) in rule.as_object().expect("schemas by name") {
                    if let Some(inner) = value.get(name) {
                        self.check(schema, inner, &format!("{at}/{name}"), found);
                    }
                }
                true
            }
            "additionalProperties" => {
                let declared = words.get("properties").and_then(Value::as_object);
                for (name, inner) in value.as_object().into_iter().flatten() {
                    if declared.is_none_or(|declared| !declared.contains_key(name)) {
                        self.check(rule, inner, &format!("{at}/{name}"), found);
                    }
                }
                true
            }
            "items" => {
                for (index, inner) in value.as_array().into_iter().flatten().enumerate() {
                    self.check(rule, inner, &format!("{at}/{index}"), found);
                }
                true
            }
            "minItems" => length() >= rule.as_u64().expect("a number"),
            "uniqueItems" => value.as_array().is_none_or(|items| {
                let mut items = items.iter().enumerate();
                let all = value.as_array().expect("a list");
                rule == false || items.all(|(index, item)| !all[..index].contains(item))
            }),
            "minimum" => value
                .as_f64()
                .is_none_or(|number| Some(number) >= rule.as_f64()),
            "maximum" => value
                .as_f64()
                .is_none_or(|number| Some(number) <= rule.as_f64()),
            "allOf" => schemas().all(valid),
            "anyOf" => schemas().any(valid),
            "oneOf" => schemas().filter(|schema| valid(schema)).count() == 1,
            "not" => !valid(rule),
            other => {
                panic!("{at}: the schema says {other}, which this validator does not understand")
            }
        }
    }
}

fn has_type(value: &Value, name: &Value) -> bool {
    match name.as_str().expect("the name of a type") {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "boolean" => value.is_boolean(),
        "null" => value.is_null(),
        other => panic!("no type is called {other}"),
    }
}

#[test]
fn the_validator_sees_what_is_wrong() {
    use serde_json::json;

    let schema = json!({
        "definitions": { "word": { "type": "string", "enum": ["a", "b"] } },
        "type": "object",
        "required": ["list"],
        "additionalProperties": false,
        "properties": {
            "list": {
                "type": "array", "minItems": 1, "uniqueItems": true,
                "items": { "$ref": "#/definitions/word" },
            },
            "number": { "type": ["integer", "null"], "minimum": 1 },
            "either": { "oneOf": [{ "type": "string" }, { "enum": [1, "x"] }] },
        },
    });
    for (value, fits) in [
        (json!({ "list": ["a", "b"] }), true),
        (json!({ "list": ["a"], "number": null, "either": 1 }), true),
        (json!([]), false),
        (json!({}), false),
        (json!({ "list": [] }), false),
        (json!({ "list": ["a", "a"] }), false),
        (json!({ "list": ["c"] }), false),
        (json!({ "list": ["a"], "other": 1 }), false),
        (json!({ "list": ["a"], "number": 0 }), false),
        (json!({ "list": ["a"], "number": 1.5 }), false),
        (json!({ "list": ["a"], "either": "x" }), false),
    ] {
        let found = problems(&schema, &value);
        assert_eq!(found.is_empty(), fits, "{value}: {found:?}");
    }
}
