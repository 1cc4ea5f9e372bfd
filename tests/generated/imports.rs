//! The names of other modules in a generated file: `~Mutex` in its text becomes a name or a path, and what has to
//! be imported for that is, in one of the ways in which people write that.

use super::random::Random;

/// What a file may name, and the module of each.
const ITEMS: &[(&str, &str)] = &[
    ("Arc", "std::sync"),
    ("AtomicU64", "std::sync::atomic"),
    ("AtomicUsize", "std::sync::atomic"),
    ("BTreeMap", "std::collections"),
    ("BTreeSet", "std::collections"),
    ("Cell", "std::cell"),
    ("Duration", "std::time"),
    ("HashMap", "std::collections"),
    ("LazyLock", "std::sync"),
    ("Lazy", "once_cell::sync"),
    ("Mutex", "std::sync"),
    ("OnceCell", "once_cell::sync"),
    ("Ordering", "std::sync::atomic"),
    ("PoisonError", "std::sync"),
    ("Rc", "std::rc"),
    ("RefCell", "std::cell"),
    ("RwLock", "std::sync"),
    ("VecDeque", "std::collections"),
    ("Weak", "std::rc"),
    ("fmt", "std"),
    ("lazy_static", "lazy_static"),
    ("thread", "std"),
];

/// The text with its names as they are written, below its imports.
pub(crate) fn resolved(random: &mut Random, text: &str) -> String {
    let mut named: Vec<(&str, &str)> = Vec::new();
    for word in words(text) {
        let item = ITEMS.iter().find(|(name, _)| *name == word);
        let item = item.unwrap_or_else(|| panic!("nobody knows where {word} is"));
        if !named.contains(item) {
            named.push(*item);
        }
    }
    named.sort_by_key(|(name, module)| (*module, *name));
    let style = random.below(8);
    let mut imported: Vec<(&str, &str)> = Vec::new();
    let mut modules: Vec<&str> = Vec::new();
    let mut text = text.to_owned();
    // The longest first: `~Lazy` starts `~LazyLock`.
    let mut by_length = named.clone();
    by_length.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
    for item @ (name, module) in by_length {
        let is_path = style == 0 || style == 1 && random.is_one_in(2);
        let written = if is_path {
            format!("{module}::{name}")
        } else if style == 2 && module.starts_with("std::") {
            modules.push(module);
            let (_, last) = module.rsplit_once("::").expect("a module of std");
            format!("{last}::{name}")
        } else {
            imported.push(item);
            name.to_owned()
        };
        text = text.replace(&format!("~{name}"), &written);
    }
    modules.sort_unstable();
    modules.dedup();
    imported.sort_by_key(|(name, module)| (*module, *name));
    let mut uses: String = modules
        .iter()
        .map(|path| format!("use {path};\n"))
        .collect();
    uses += &match style {
        3 => one_by_one(&imported),
        4 => nested(&imported),
        _ => grouped(&imported),
    };
    match uses.is_empty() {
        true => text,
        false => format!("{uses}\n{text}"),
    }
}

/// The words behind a `~`.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split('~').skip(1).map(|rest| {
        let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_');
        &rest[..end.unwrap_or(rest.len())]
    })
}

fn one_by_one(items: &[(&str, &str)]) -> String {
    let lines = items.iter();
    lines
        .map(|(name, module)| format!("use {module}::{name};\n"))
        .collect()
}

fn grouped(items: &[(&str, &str)]) -> String {
    by_module(items)
        .into_iter()
        .map(|(module, names)| format!("use {module}::{};\n", braced(&names)))
        .collect()
}

/// `use std::{collections::HashMap, sync::{Arc, Mutex}};`
fn nested(items: &[(&str, &str)]) -> String {
    let (own, others): (Vec<_>, Vec<_>) = by_module(items)
        .into_iter()
        .partition(|(module, _)| *module == "std" || module.starts_with("std::"));
    let mut parts: Vec<String> = Vec::new();
    for (module, names) in &own {
        match module.strip_prefix("std::") {
            Some(module) => parts.push(format!("{module}::{}", braced(names))),
            None => parts.extend(names.iter().map(|name| (*name).to_owned())),
        }
    }
    let mut uses = String::new();
    if !parts.is_empty() {
        let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
        uses += &format!("use std::{};\n", braced(&parts));
    }
    for (module, names) in others {
        uses += &format!("use {module}::{};\n", braced(&names));
    }
    uses
}

fn by_module<'a>(items: &[(&'a str, &'a str)]) -> Vec<(&'a str, Vec<&'a str>)> {
    let mut modules: Vec<(&str, Vec<&str>)> = Vec::new();
    for (name, module) in items {
        match modules.last_mut() {
            Some((last, names)) if last == module => names.push(name),
            _ => modules.push((module, vec![name])),
        }
    }
    modules
}

fn braced(names: &[&str]) -> String {
    match names {
        [name] => (*name).to_owned(),
        names => format!("{{{}}}", names.join(", ")),
    }
}
