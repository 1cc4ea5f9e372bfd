//! The JSON schema of `threadwise.toml`, for editors of TOML.

use serde_json::{Value, json};

use crate::rules;
use crate::settings::{LockKind, Settings};

/// The schema, as it is checked in.
pub(crate) fn text() -> String {
    // Strings, lists and objects only.
    let text = serde_json::to_string_pretty(&schema()).unwrap_or_default();
    format!("{text}\n")
}

fn schema() -> Value {
    let mut categories: Vec<&str> = rules::ALL.iter().map(|rule| rule.category.name()).collect();
    categories.sort_unstable();
    categories.dedup();
    let rule_names: Vec<&str> = rules::ALL.iter().map(|rule| rule.name).collect();
    let names: Vec<&str> = [&*rule_names, &*categories].concat();
    let mut levels = serde_json::Map::new();
    for rule in rules::ALL {
        levels.insert(
            rule.name.to_owned(),
            json!({ "$ref": "#/definitions/level", "description": rule.summary() }),
        );
    }
    for category in &categories {
        levels.insert(
            (*category).to_owned(),
            json!({ "$ref": "#/definitions/off" }),
        );
    }
    json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "Threadwise",
        "description": "threadwise.toml, [workspace.metadata.threadwise], [package.metadata.threadwise]",
        "type": "object",
        "additionalProperties": false,
        "properties": {
            "select": {
                "description": "Run only these rules, also those that are off by default. Empty for every rule that is on by default.",
                "$ref": "#/definitions/names",
            },
            "ignore": {
                "description": "Do not run these rules, whatever `select` says.",
                "$ref": "#/definitions/names",
            },
            "severity": {
                "description": "Levels of rules, in place of their own.",
                "$ref": "#/definitions/levels",
            },
            "paths": {
                "description": "Levels in the files that fit a pattern, as a line of .gitignore has it: `tests/**`. The last one that fits counts.",
                "type": "object",
                "additionalProperties": { "$ref": "#/definitions/levels" },
            },
            "poison-message": {
                "description": "The message that the fix for an unwrapped lock puts into `expect`.",
                "type": "string",
                "default": Settings::default().poison_message,
            },
            "blocking": {
                "description": "Functions that block the thread, by path: `my_crate::slow`, `my_crate::Store::load`.",
                "$ref": "#/definitions/functions",
            },
            "non-blocking": {
                "description": "Functions that do not block, whatever is known of them, by path.",
                "$ref": "#/definitions/functions",
            },
            "spawners": {
                "description": "Functions that run the closures and futures they are given where blocking is fine, by path.",
                "$ref": "#/definitions/functions",
            },
            "locks": {
                "description": "Types of locks of your own, with the guards that they give.",
                "type": "array",
                "items": { "$ref": "#/definitions/lock" },
            },
            "guards": {
                "description": "Types whose values must not be held across an `.await`, by path: `my_crate::Permit`.",
                "$ref": "#/definitions/types",
            },
        },
        "definitions": {
            "types": { "type": "array", "items": { "type": "string" } },
            "lock": lock(),
            "names": { "type": "array", "items": { "enum": names } },
            "functions": { "type": "array", "items": { "type": "string" } },
            "level": { "enum": ["off", "hint", "info", "warning", "error"] },
            "off": { "enum": ["off"] },
            "levels": { "type": "object", "additionalProperties": false, "properties": levels },
        },
    })
}

fn lock() -> Value {
    json!({
        "type": "object",
        "additionalProperties": false,
        "properties": {
            "type": {
                "description": "The lock's type, by path: `my_crate::SpinLock`.",
                "type": "string",
            },
            "guard": {
                "description": "The type of the guard that nobody else may have beside it.",
                "type": "string",
            },
            "read-guard": {
                "description": "The type of the guard that others may have at the same time.",
                "type": "string",
            },
            "kind": {
                "description": "Whether waiting for it blocks the thread, or suspends the task; recursive: whoever has it may take it again.",
                "enum": LockKind::NAMES,
                "default": LockKind::default().name(),
            },
        },
        "required": ["type"],
        "anyOf": [{ "required": ["guard"] }, { "required": ["read-guard"] }],
    })
}
