//! The settings in force, and where each comes from.

use std::path::Path;

use crate::settings::{LockKind, OwnLock, PathLevels, Settings};

/// A line for each setting. `layers` are the origins and what they say, the weakest first; `in_force` is
/// what holds for the file or folder at `path`.
pub(crate) fn listing(layers: &[(String, &Settings)], in_force: &Settings, path: &Path) -> String {
    let mut rows: Vec<[String; 2]> = Vec::new();
    let mut row = |key: &str, value: String, origin: Option<&str>| {
        rows.push([
            format!("{key} = {value}"),
            origin.unwrap_or("the default").to_owned(),
        ]);
    };
    type Values = fn(&Settings) -> &Vec<String>;
    let lists: [(&str, Values); 6] = [
        ("select", |settings| &settings.select),
        ("ignore", |settings| &settings.ignore),
        ("blocking", |settings| &settings.blocking),
        ("non-blocking", |settings| &settings.non_blocking),
        ("spawners", |settings| &settings.spawners),
        ("guards", |settings| &settings.guards),
    ];
    for (key, values) in lists {
        let origin = strongest(layers, |settings| !values(settings).is_empty());
        row(key, list(values(in_force)), origin);
    }
    let origin = strongest(layers, |settings| !settings.locks.is_empty());
    let locks: Vec<String> = in_force.locks.iter().map(lock).collect();
    row("locks", format!("[{}]", locks.join(", ")), origin);
    let default = Settings::default().poison_message;
    let origin = strongest(layers, |settings| settings.poison_message != default);
    row("poison-message", quoted(&in_force.poison_message), origin);

    let of_paths = |settings: &Settings, name: &str| {
        let fits = |path_levels: &PathLevels| {
            path_levels.fits(path) && path_levels.levels.contains_key(name)
        };
        settings.paths.iter().any(fits)
    };
    for (name, level) in &in_force.severity {
        let everywhere = || strongest(layers, |settings| settings.severity.contains_key(name));
        let origin = strongest(layers, |settings| of_paths(settings, name)).or_else(everywhere);
        row(&format!("severity.{name}"), quoted(level.name()), origin);
    }
    for (origin, settings) in layers {
        for path in &settings.paths {
            for (name, level) in &path.levels {
                let key = format!("paths.{}.{name}", quoted(&path.pattern));
                row(&key, quoted(level.name()), Some(origin));
            }
        }
    }
    let width = rows.iter().map(|[value, _]| value.chars().count()).max();
    let width = width.unwrap_or_default();
    rows.iter()
        .map(|[value, origin]| format!("{value:width$}  # {origin}\n"))
        .collect()
}

fn strongest<'a>(
    layers: &'a [(String, &Settings)],
    says: impl Fn(&Settings) -> bool,
) -> Option<&'a str> {
    let mut layers = layers.iter().rev();
    let found = layers.find(|(_, settings)| says(settings));
    found.map(|(origin, _)| origin.as_str())
}

fn list(values: &[String]) -> String {
    let values: Vec<String> = values.iter().map(|value| quoted(value)).collect();
    format!("[{}]", values.join(", "))
}

fn lock(lock: &OwnLock) -> String {
    let mut entries = vec![("type", &*lock.path)];
    entries.extend(lock.guard.as_deref().map(|guard| ("guard", guard)));
    entries.extend(
        lock.read_guard
            .as_deref()
            .map(|guard| ("read-guard", guard)),
    );
    if lock.kind != LockKind::default() {
        entries.push(("kind", lock.kind.name()));
    }
    let entries = entries
        .iter()
        .map(|(key, value)| format!("{key} = {}", quoted(value)));
    format!("{{ {} }}", entries.collect::<Vec<_>>().join(", "))
}

/// A text as TOML and JSON both have it.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
