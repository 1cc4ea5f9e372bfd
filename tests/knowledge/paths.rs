//! Whether every path that a table writes leads to a declaration.

use std::collections::{BTreeMap, BTreeSet};

use ra_ap_syntax::ast::{self, AstNode, HasName};

use crate::knowledge::table::{self, Table, name_of, paths_in};

/// The paths that lead nowhere, each with its file.
pub(crate) fn undeclared() -> Vec<String> {
    let files = table::files();
    let mut declared: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for file in &files {
        let name = file.module[0].as_str();
        declared.entry(name).or_insert_with(|| paths_of(&Table::of(name)));
    }
    let mut unknown = BTreeSet::new();
    for file in &files {
        for line in file.text.lines() {
            for path in paths_in(line) {
                let (root, rest) = path.split_once("::").unwrap();
                let name = if root == "crate" { file.module[0].as_str() } else { root };
                let is_known = declared.get(name).map(|paths| paths.contains(rest));
                // A parameter's or trait's associated type: `T::Item`, `Self::Item`, `>::Item`.
                let is_associated = root.starts_with(char::is_uppercase);
                if !is_known.unwrap_or(is_associated) {
                    unknown.insert(format!("{}: {path}", file.module.join("::")));
                }
            }
        }
    }
    unknown.into_iter().collect()
}

fn paths_of(table: &Table) -> BTreeSet<String> {
    let mut paths = BTreeSet::new();
    for declaration in &table.declarations {
        let local = |name: &str| declaration.path(name).split_once("::").unwrap().1.to_owned();
        if let Some(name) = name_of(&declaration.item) {
            let path = local(&name);
            for variant in variants(&declaration.item) {
                paths.insert(format!("{path}::{variant}"));
            }
            paths.insert(path);
        } else if let ast::Item::Use(item) = &declaration.item {
            let text = item.syntax().text().to_string();
            let name = text.trim_end_matches(';').rsplit([':', ' ']).next().unwrap_or_default();
            paths.insert(local(name));
            if name == "*" {
                paths.insert(local(""));
            }
        }
    }
    paths
}

fn variants(item: &ast::Item) -> Vec<String> {
    let ast::Item::Enum(item) = item else { return Vec::new() };
    let list = item.variant_list();
    list.iter()
        .flat_map(|list| list.variants())
        .filter_map(|variant| Some(variant.name()?.text().to_string()))
        .collect()
}
