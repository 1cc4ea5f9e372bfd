//! The user's own types of locks: `{ type = "my_crate::SpinLock", guard = "my_crate::SpinGuard" }`.

use toml::de::DeTable;

use super::{Layer, Value, unknown};
use crate::settings::{self, LockKind, OwnLock};

/// Every key of one, as it is written.
const KEYS: &[&str] = &["type", "guard", "read-guard", "kind"];

const EXPECTED: &str = "`locks` must be a list of tables, such as `{ type = \"my_crate::SpinLock\", guard = \"my_crate::SpinGuard\" }`";

pub(super) fn read(layer: &mut Layer, value: &Value<'_>) -> Vec<OwnLock> {
    let Some(items) = value.get_ref().as_array() else {
        layer.problem(value, EXPECTED.to_owned());
        return Vec::new();
    };
    let mut locks = Vec::new();
    for item in items.iter() {
        match item.get_ref().as_table() {
            Some(table) => locks.extend(lock(layer, item, table)),
            None => layer.problem(item, EXPECTED.to_owned()),
        }
    }
    locks
}

fn lock(layer: &mut Layer, item: &Value<'_>, table: &DeTable<'_>) -> Option<OwnLock> {
    let known = layer.problems.len();
    let (mut path, mut guard, mut read_guard) = (None, None, None);
    let mut kind = LockKind::default();
    for (key, value) in table {
        match key.get_ref().as_ref() {
            "type" => path = type_at(layer, value),
            "guard" => guard = type_at(layer, value),
            "read-guard" => read_guard = type_at(layer, value),
            "kind" => match value.get_ref().as_str().and_then(LockKind::from_name) {
                Some(named) => kind = named,
                None => layer.problem(value, settings::no_lock_kind("kind")),
            },
            other => {
                let meant = settings::most_similar(other, KEYS.iter().copied());
                layer.problem(key, unknown("key", other, meant));
            }
        }
    }
    if layer.problems.len() == known && (path.is_none() || guard.is_none() && read_guard.is_none())
    {
        let message = "a lock has a `type`, and a `guard`, a `read-guard` or both";
        layer.problem(item, message.to_owned());
    }
    let path = path.filter(|_| guard.is_some() || read_guard.is_some())?;
    Some(OwnLock {
        path,
        guard,
        read_guard,
        kind,
    })
}

fn type_at(layer: &mut Layer, value: &Value<'_>) -> Option<String> {
    let text = value.get_ref().as_str().unwrap_or_default();
    if settings::is_path(text) {
        return Some(text.to_owned());
    }
    layer.problem(value, settings::no_path(text, "type"));
    None
}
