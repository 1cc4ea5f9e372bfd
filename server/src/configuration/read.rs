//! The keys of the file.

mod locks;

use std::collections::BTreeMap;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::Layer;
use crate::rules;
use crate::settings::{self, Level, PathLevels};

/// Every key, as it is written.
pub(crate) const KEYS: &[&str] = &[
    "select",
    "ignore",
    "severity",
    "paths",
    "poison-message",
    "blocking",
    "non-blocking",
    "spawners",
    "locks",
    "guards",
];

/// Reads a table into a layer, and says what in it cannot be used.
pub(super) fn read(table: &DeTable<'_>, layer: &mut Layer) {
    for (key, value) in table {
        match key.get_ref().as_ref() {
            "select" => layer.settings.select = names(layer, "select", value),
            "ignore" => layer.settings.ignore = names(layer, "ignore", value),
            "severity" => layer.settings.severity = levels(layer, "severity", value),
            "paths" => layer.settings.paths = paths(layer, value),
            "poison-message" => match value.get_ref().as_str() {
                Some(text) => text.clone_into(&mut layer.settings.poison_message),
                None => layer.problem(value, "`poison-message` must be a string".to_owned()),
            },
            "blocking" => layer.settings.blocking = functions(layer, "blocking", value),
            "non-blocking" => layer.settings.non_blocking = functions(layer, "non-blocking", value),
            "spawners" => layer.settings.spawners = functions(layer, "spawners", value),
            "locks" => layer.settings.locks = locks::read(layer, value),
            "guards" => layer.settings.guards = paths_of(layer, "guards", value, "type"),
            other => {
                let meant = settings::most_similar(other, KEYS.iter().copied());
                layer.problem(key, unknown("key", other, meant));
            }
        }
    }
}

fn unknown(what: &str, name: &str, meant: Option<&str>) -> String {
    let meant = meant.map(|meant| format!("; did you mean `{meant}`?"));
    format!("there is no {what} `{name}`{}", meant.unwrap_or_default())
}

type Value<'i> = Spanned<DeValue<'i>>;

fn names(layer: &mut Layer, key: &str, value: &Value<'_>) -> Vec<String> {
    let is_known = |layer: &mut Layer, item: &Value<'_>, name: &str| {
        let known = settings::is_rule_or_category(name);
        if !known {
            let meant = settings::nearest(name);
            layer.problem(item, unknown("rule or category", name, meant));
        }
        known
    };
    strings(
        layer,
        value,
        &format!("`{key}` must be a list of names of rules or categories"),
        is_known,
    )
}

fn functions(layer: &mut Layer, key: &str, value: &Value<'_>) -> Vec<String> {
    paths_of(layer, key, value, "function")
}

fn paths_of(layer: &mut Layer, key: &str, value: &Value<'_>, what: &str) -> Vec<String> {
    let is_path = |layer: &mut Layer, item: &Value<'_>, path: &str| {
        let is_path = settings::is_path(path);
        if !is_path {
            layer.problem(item, settings::no_path(path, what));
        }
        is_path
    };
    strings(
        layer,
        value,
        &format!("`{key}` must be a list of paths of {what}s"),
        is_path,
    )
}

fn strings(
    layer: &mut Layer,
    value: &Value<'_>,
    expected: &str,
    fits: impl Fn(&mut Layer, &Value<'_>, &str) -> bool,
) -> Vec<String> {
    let Some(items) = value.get_ref().as_array() else {
        layer.problem(value, expected.to_owned());
        return Vec::new();
    };
    let mut strings = Vec::new();
    for item in items.iter() {
        match item.get_ref().as_str() {
            Some(text) if fits(layer, item, text) => strings.push(text.to_owned()),
            Some(_) => {}
            None => layer.problem(item, expected.to_owned()),
        }
    }
    strings
}

fn levels(layer: &mut Layer, key: &str, value: &Value<'_>) -> BTreeMap<String, Level> {
    let mut levels = BTreeMap::new();
    let Some(table) = value.get_ref().as_table() else {
        layer.problem(
            value,
            format!("`{key}` must be a table of rules and levels"),
        );
        return levels;
    };
    for (rule, level) in table {
        let name = rule.get_ref().as_ref();
        if !settings::is_rule_or_category(name) {
            let meant = settings::nearest(name);
            layer.problem(rule, unknown("rule or category", name, meant));
            continue;
        }
        match level.get_ref().as_str().and_then(Level::from_name) {
            Some(Level::On(_)) if rules::by_name(name).is_none() => {
                let message = format!(
                    "`{name}` is a category: it can only be switched `\"off\"`; other levels are for one rule"
                );
                layer.problem(level, message);
            }
            Some(level) => {
                levels.insert(name.to_owned(), level);
            }
            None => {
                let message = "a level is \"off\", \"hint\", \"info\", \"warning\" or \"error\"";
                layer.problem(level, message.to_owned());
            }
        }
    }
    levels
}

fn paths(layer: &mut Layer, value: &Value<'_>) -> Vec<PathLevels> {
    let Some(table) = value.get_ref().as_table() else {
        let message = "`paths` must be a table of patterns, each with rules and levels";
        layer.problem(value, message.to_owned());
        return Vec::new();
    };
    let root = layer.file.parent().unwrap_or(&layer.file).to_owned();
    let mut paths = Vec::new();
    for (pattern, value) in table {
        let text = pattern.get_ref().as_ref();
        if !settings::is_pattern(text) {
            let message = format!("`{text}` is no pattern, such as `tests/**`");
            layer.problem(pattern, message);
            continue;
        }
        paths.push(PathLevels {
            root: root.clone(),
            pattern: text.to_owned(),
            levels: levels(layer, text, value),
        });
    }
    paths
}
