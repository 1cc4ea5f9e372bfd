//! The user's settings, from the JSON that a client sends.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::rules;
use crate::settings::{self, Level, LockKind, OwnLock, Settings};

/// Everything a user can choose in an editor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Preferences {
    /// What concerns the rules.
    pub(crate) rules: Settings,
    /// Whether cards are shown.
    pub(crate) hover: bool,
    /// Whether findings are shown.
    pub(crate) diagnostics: bool,
    /// Whether findings are looked for when a file is saved, instead of as it is typed.
    pub(crate) on_save: bool,
    /// Whether words stand beside the code: where guards end, what is held at an `.await`.
    pub(crate) inlay_hints: bool,
    /// Whether the life of the guard under the cursor is highlighted.
    pub(crate) highlights: bool,
    /// What to log: the name of a level.
    pub(crate) log_level: Option<String>,
}

impl Default for Preferences {
    fn default() -> Preferences {
        Preferences {
            rules: Settings::default(),
            hover: true,
            diagnostics: true,
            on_save: false,
            inlay_hints: false,
            highlights: false,
            log_level: None,
        }
    }
}

/// The keys that the server knows, with dots between the names of nested objects.
const KEYS: &[&str] = &[
    "select",
    "ignore",
    "severity",
    "poisonMessage",
    "blocking",
    "nonBlocking",
    "spawners",
    "locks",
    "guards",
    "hover.enable",
    "diagnostics.enable",
    "diagnostics.run",
    "inlayHints.enable",
    "documentHighlights.enable",
    "log.level",
];

/// Keys that belong to the clients. They stand in the same section, so they are sent along.
const CLIENT_KEYS: &[&str] = &["enable", "server", "trace"];

const LOG_LEVELS: &[&str] = &["off", "error", "warn", "info", "debug", "trace"];

/// Reads layers of settings, a later one over an earlier one, key by key. What cannot be used is
/// left out, with a sentence about each.
pub(crate) fn read(layers: &[Value]) -> (Preferences, Vec<String>) {
    let mut reader = Reader::default();
    for layer in layers {
        reader.flatten("", section(layer));
    }
    let mut preferences = Preferences::default();
    for (key, value) in std::mem::take(&mut reader.values) {
        reader.set(&mut preferences, key, &value);
    }
    (preferences, reader.problems)
}

/// The section itself, whether or not the client wraps it in an object with its name.
fn section(value: &Value) -> &Value {
    value.get("threadwise").unwrap_or(value)
}

#[derive(Default)]
struct Reader {
    values: BTreeMap<&'static str, Value>,
    problems: Vec<String>,
}

impl Reader {
    /// Collects the values of known keys, nested or with dots.
    fn flatten(&mut self, prefix: &str, value: &Value) {
        match value {
            Value::Null => {}
            Value::Object(entries) => {
                for (name, value) in entries {
                    self.entry(format!("{prefix}{name}"), value);
                }
            }
            _ if prefix.is_empty() => self.problem("they must be an object"),
            _ => self.problem(format!(
                "`{}` must be an object",
                prefix.trim_end_matches('.')
            )),
        }
    }

    fn entry(&mut self, key: String, value: &Value) {
        let first = key.split('.').next().unwrap_or_default();
        if CLIENT_KEYS.contains(&first) {
            return;
        }
        if let Some(known) = KEYS.iter().find(|known| **known == key) {
            // Clients send `null` for what the user has not set.
            if !value.is_null() {
                self.values.insert(known, value.clone());
            }
            return;
        }
        let prefix = format!("{key}.");
        if KEYS.iter().any(|known| known.starts_with(&prefix)) {
            self.flatten(&prefix, value);
        } else {
            self.problem(format!("`{key}` is not known"));
        }
    }

    fn set(&mut self, preferences: &mut Preferences, key: &str, value: &Value) {
        let rules = &mut preferences.rules;
        match key {
            "select" => self.names(key, value, &mut rules.select),
            "ignore" => self.names(key, value, &mut rules.ignore),
            "severity" => self.levels(value, &mut rules.severity),
            "poisonMessage" => self.string(key, value, &mut rules.poison_message),
            "blocking" => self.paths(key, value, "function", &mut rules.blocking),
            "nonBlocking" => self.paths(key, value, "function", &mut rules.non_blocking),
            "spawners" => self.paths(key, value, "function", &mut rules.spawners),
            "locks" => self.locks(value, &mut rules.locks),
            "guards" => self.paths(key, value, "type", &mut rules.guards),
            "hover.enable" => self.flag(key, value, &mut preferences.hover),
            "diagnostics.enable" => self.flag(key, value, &mut preferences.diagnostics),
            "diagnostics.run" => self.moment(key, value, &mut preferences.on_save),
            "inlayHints.enable" => self.flag(key, value, &mut preferences.inlay_hints),
            "documentHighlights.enable" => self.flag(key, value, &mut preferences.highlights),
            _ => self.log_level(key, value, &mut preferences.log_level),
        }
    }

    fn names(&mut self, key: &str, value: &Value, names: &mut Vec<String>) {
        let Some(items) = value.as_array() else {
            return self.problem(format!("`{key}` must be a list of names"));
        };
        for item in items {
            match item.as_str() {
                Some(name) if settings::is_rule_or_category(name) => names.push(name.to_owned()),
                Some(name) => {
                    self.problem(format!(
                        "`{key}` names `{name}`, which is no rule or category"
                    ));
                }
                None => self.problem(format!("`{key}` must be a list of names")),
            }
        }
    }

    fn paths(&mut self, key: &str, value: &Value, what: &str, paths: &mut Vec<String>) {
        let Some(items) = value.as_array() else {
            return self.problem(format!("`{key}` must be a list of paths of {what}s"));
        };
        for item in items {
            match item.as_str() {
                Some(path) if settings::is_path(path) => paths.push(path.to_owned()),
                Some(path) => {
                    self.problem(format!("`{key}`: {}", settings::no_path(path, what)));
                }
                None => self.problem(format!("`{key}` must be a list of paths of {what}s")),
            }
        }
    }

    fn locks(&mut self, value: &Value, locks: &mut Vec<OwnLock>) {
        let Some(items) = value.as_array() else {
            return self.problem("`locks` must be a list of objects");
        };
        for item in items {
            let Some(entries) = item.as_object() else {
                self.problem("`locks` must be a list of objects");
                continue;
            };
            locks.extend(self.lock(entries));
        }
    }

    fn lock(&mut self, entries: &Map<String, Value>) -> Option<OwnLock> {
        let known = self.problems.len();
        let (mut path, mut guard, mut read_guard) = (None, None, None);
        let mut kind = LockKind::default();
        for (key, value) in entries {
            let text = value.as_str().unwrap_or_default();
            match key.as_str() {
                _ if value.is_null() => {}
                "type" => path = self.type_path(text),
                "guard" => guard = self.type_path(text),
                "readGuard" => read_guard = self.type_path(text),
                "kind" => match LockKind::from_name(text) {
                    Some(named) => kind = named,
                    None => self.problem(settings::no_lock_kind("locks.kind")),
                },
                other => self.problem(format!("`locks.{other}` is not known")),
            }
        }
        let is_whole = path.is_some() && (guard.is_some() || read_guard.is_some());
        if !is_whole && self.problems.len() == known {
            self.problem("`locks`: a lock has a `type`, and a `guard`, a `readGuard` or both");
        }
        Some(OwnLock {
            path: path.filter(|_| is_whole)?,
            guard,
            read_guard,
            kind,
        })
    }

    fn type_path(&mut self, text: &str) -> Option<String> {
        if settings::is_path(text) {
            return Some(text.to_owned());
        }
        self.problem(format!("`locks`: {}", settings::no_path(text, "type")));
        None
    }

    fn levels(&mut self, value: &Value, levels: &mut BTreeMap<String, Level>) {
        let Some(entries) = value.as_object() else {
            return self.problem("`severity` must be an object of rules and levels");
        };
        for (rule, level) in entries {
            if rules::by_name(rule).is_none() {
                self.problem(format!("`severity` names `{rule}`, which is no rule"));
                continue;
            }
            match level.as_str().and_then(Level::from_name) {
                Some(level) => {
                    levels.insert(rule.clone(), level);
                }
                None if level.is_null() => {}
                None => self.problem(format!(
                    "`severity.{rule}` must be off, hint, info, warning or error"
                )),
            }
        }
    }

    fn string(&mut self, key: &str, value: &Value, target: &mut String) {
        match value.as_str() {
            Some(text) => text.clone_into(target),
            None => self.problem(format!("`{key}` must be a string")),
        }
    }

    fn flag(&mut self, key: &str, value: &Value, target: &mut bool) {
        match value.as_bool() {
            Some(flag) => *target = flag,
            None => self.problem(format!("`{key}` must be true or false")),
        }
    }

    fn moment(&mut self, key: &str, value: &Value, on_save: &mut bool) {
        match value.as_str() {
            Some("onType") => *on_save = false,
            Some("onSave") => *on_save = true,
            _ => self.problem(format!("`{key}` must be onType or onSave")),
        }
    }

    fn log_level(&mut self, key: &str, value: &Value, target: &mut Option<String>) {
        match value.as_str().filter(|level| LOG_LEVELS.contains(level)) {
            Some(level) => *target = Some(level.to_owned()),
            None => self.problem(format!("`{key}` must be one of {}", LOG_LEVELS.join(", "))),
        }
    }

    fn problem(&mut self, sentence: impl Into<String>) {
        self.problems.push(sentence.into());
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn problems(settings: Value) -> Vec<String> {
        read(&[settings]).1
    }

    #[test]
    fn nothing_said_is_the_default() {
        for nothing in [json!(null), json!({}), json!({"threadwise": null})] {
            assert_eq!(read(&[nothing]), (Preferences::default(), Vec::new()));
        }
    }

    #[test]
    fn keys_may_be_nested_or_dotted_or_in_their_section() {
        for settings in [
            json!({"hover": {"enable": false}}),
            json!({"hover.enable": false}),
            json!({"threadwise": {"hover": {"enable": false}}}),
        ] {
            let (preferences, problems) = read(&[settings]);
            assert!(!preferences.hover);
            assert!(problems.is_empty(), "{problems:?}");
        }
    }

    #[test]
    fn functions_are_told_of_by_their_paths() {
        let (preferences, problems) = read(&[json!({
            "blocking": ["shop::slow"],
            "nonBlocking": ["shop::Store::load", "std::fs::metadata"],
            "spawners": ["shop::offload"],
        })]);
        assert!(problems.is_empty(), "{problems:?}");
        assert_eq!(preferences.rules.blocking, ["shop::slow"]);
        assert_eq!(
            preferences.rules.non_blocking,
            ["shop::Store::load", "std::fs::metadata"]
        );
        assert_eq!(preferences.rules.spawners, ["shop::offload"]);
    }

    #[test]
    fn locks_are_told_of_by_their_types() {
        let (preferences, problems) = read(&[json!({
            "locks": [
                {"type": "a::Spin", "guard": "a::Guard", "kind": "async", "readGuard": null},
                {"type": "a::Rw", "readGuard": "a::Read"},
            ],
            "guards": ["a::Permit"],
        })]);
        assert!(problems.is_empty(), "{problems:?}");
        let [spin, rw] = &*preferences.rules.locks else {
            panic!("two locks: {preferences:?}")
        };
        assert_eq!((&*spin.path, spin.kind), ("a::Spin", LockKind::Async));
        assert_eq!(spin.guard.as_deref(), Some("a::Guard"));
        assert_eq!((&rw.guard, rw.kind), (&None, LockKind::Blocking));
        assert_eq!(preferences.rules.guards, ["a::Permit"]);
    }

    #[test]
    fn a_later_layer_wins_key_by_key() {
        let (preferences, _) = read(&[
            json!({"poisonMessage": "first", "diagnostics": {"enable": false}}),
            json!({"poisonMessage": "second", "diagnostics": {"enable": null}}),
        ]);
        assert_eq!(preferences.rules.poison_message, "second");
        assert!(!preferences.diagnostics);
    }

    #[test]
    fn keys_of_the_client_pass_in_silence() {
        let settings = json!({"enable": true, "server": {"path": "x"}, "trace": {"server": "off"}, "trace.server": 1});
        assert_eq!(problems(settings), Vec::<String>::new());
    }

    #[test]
    fn what_cannot_be_used_is_told() {
        for (settings, problem) in [
            (json!(3), "they must be an object"),
            (json!({"colour": 1}), "`colour` is not known"),
            (json!({"hover": {"delay": 1}}), "`hover.delay` is not known"),
            (json!({"hover": true}), "`hover` must be an object"),
            (
                json!({"hover.enable": "yes"}),
                "`hover.enable` must be true or false",
            ),
            (json!({"select": "x"}), "`select` must be a list of names"),
            (json!({"select": [1]}), "`select` must be a list of names"),
            (
                json!({"ignore": ["no-such-rule"]}),
                "`ignore` names `no-such-rule`, which is no rule or category",
            ),
            (
                json!({"severity": {"no-such-rule": "off"}}),
                "`severity` names `no-such-rule`, which is no rule",
            ),
            (
                json!({"severity": []}),
                "`severity` must be an object of rules and levels",
            ),
            (
                json!({"blocking": "a::b"}),
                "`blocking` must be a list of paths of functions",
            ),
            (
                json!({"nonBlocking": ["slow"]}),
                "`nonBlocking`: `slow` is no path of a function, such as `my_crate::slow`",
            ),
            (
                json!({"spawners": [1]}),
                "`spawners` must be a list of paths of functions",
            ),
            (json!({"locks": {}}), "`locks` must be a list of objects"),
            (json!({"locks": [1]}), "`locks` must be a list of objects"),
            (
                json!({"locks": [{"type": "a::L"}]}),
                "`locks`: a lock has a `type`, and a `guard`, a `readGuard` or both",
            ),
            (
                json!({"locks": [{"type": "L", "guard": "a::G"}]}),
                "`locks`: `L` is no path of a type, such as `my_crate::SpinGuard`",
            ),
            (
                json!({"locks": [{"type": "a::L", "guard": "a::G", "kind": "slow"}]}),
                "`locks.kind` is one of \"blocking\", \"async\", \"recursive\"",
            ),
            (
                json!({"locks": [{"type": "a::L", "guard": "a::G", "colour": 1}]}),
                "`locks.colour` is not known",
            ),
            (
                json!({"guards": ["Permit"]}),
                "`guards`: `Permit` is no path of a type, such as `my_crate::SpinGuard`",
            ),
            (
                json!({"poisonMessage": 1}),
                "`poisonMessage` must be a string",
            ),
            (
                json!({"diagnostics": {"run": "never"}}),
                "`diagnostics.run` must be onType or onSave",
            ),
            (
                json!({"log": {"level": "loud"}}),
                "`log.level` must be one of off, error, warn, info, debug, trace",
            ),
        ] {
            assert_eq!(problems(settings), [problem]);
        }
    }

    #[test]
    fn every_rule_can_be_chosen() {
        for rule in rules::ALL {
            let (preferences, problems) = read(&[json!({
                "select": [rule.name, rule.category.name()],
                "severity": {rule.name: "error"},
            })]);
            assert!(problems.is_empty(), "{problems:?}");
            assert!(preferences.rules.runs(rule));
        }
    }
}
