//! Whether every path that a table writes leads to a declaration.

use std::collections::{BTreeMap, BTreeSet};

use ra_ap_syntax::ast::{self, AstNode, HasName};

use crate::knowledge::table::{self, Table, name_of, paths_in};

/// Crates that the tables name and have no table of.
const OPAQUE: [&str; 9] = [
    "bytes",
    "cookie",
    "either",
    "encoding_rs",
    "http",
    "http_body",
    "serde_core",
    "tower_service",
    "url",
];

/// The paths that lead nowhere, each with its file.
pub(crate) fn undeclared() -> Vec<String> {
    let files = table::files();
    let mut declared: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for file in &files {
        let name = file.module[0].as_str();
        declared
            .entry(name)
            .or_insert_with(|| paths_of(&Table::of(name)));
    }
    let mut unknown = BTreeSet::new();
    for file in &files {
        for line in file.text.lines() {
            for path in paths_in(&line.replace("r#", "")) {
                let (root, rest) = path.split_once("::").unwrap();
                let name = if root == "crate" {
                    file.module[0].as_str()
                } else {
                    root
                };
                let is_known = declared.get(name).map(|paths| paths.contains(rest));
                // A parameter's or trait's associated type: `T::Item`, `Self::Item`, `>::Item`.
                let is_associated = root.starts_with(char::is_uppercase);
                if !is_known.unwrap_or(is_associated || OPAQUE.contains(&root)) {
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
        let local = |name: &str| {
            declaration
                .path(name)
                .split_once("::")
                .unwrap()
                .1
                .to_owned()
        };
        if let Some(name) = name_of(&declaration.item) {
            let path = local(&name);
            for variant in variants(&declaration.item) {
                paths.insert(format!("{path}::{variant}"));
            }
            paths.insert(path.replace("r#", ""));
        } else if let ast::Item::Use(item) = &declaration.item {
            let text = item.syntax().text().to_string();
            let name = text
                .trim_end_matches(';')
                .rsplit([':', ' '])
                .next()
                .unwrap_or_default();
            paths.insert(local(name));
            if name == "*" {
                paths.insert(local(""));
            }
        }
    }
    paths
}

fn variants(item: &ast::Item) -> Vec<String> {
    let ast::Item::Enum(item) = item else {
        return Vec::new();
    };
    let list = item.variant_list();
    list.iter()
        .flat_map(|list| list.variants())
        .filter_map(|variant| Some(variant.name()?.text().to_string()))
        .collect()
}

/// The names that stand alone and are neither a parameter nor a primitive type.
pub(crate) fn bare() -> Vec<String> {
    let mut unknown = BTreeSet::new();
    for file in table::files() {
        for ty in file
            .parse()
            .tree()
            .syntax()
            .descendants()
            .filter_map(ast::PathType::cast)
        {
            let text = ty.syntax().text().to_string();
            let name = text.split('<').next().unwrap_or_default();
            let is_known =
                name.contains("::") || PRIMITIVES.contains(&name) || is_parameter(&ty, name);
            if !is_known && !text.starts_with('<') {
                unknown.insert(format!("{}: {name}", file.module.join("::")));
            }
        }
    }
    unknown.into_iter().collect()
}

const PRIMITIVES: [&str; 19] = [
    "Self", "Sized", "bool", "char", "f32", "f64", "i128", "i16", "i32", "i64", "i8", "isize",
    "str", "u128", "u16", "u32", "u64", "u8", "usize",
];

fn is_parameter(ty: &ast::PathType, name: &str) -> bool {
    ty.syntax().ancestors().any(|node| {
        let lists = node.children().filter_map(ast::GenericParamList::cast);
        let mut parameters = lists.flat_map(|list| list.generic_params());
        parameters.any(|parameter| match parameter {
            ast::GenericParam::TypeParam(it) => it.name().is_some_and(|it| it.text() == name),
            ast::GenericParam::ConstParam(it) => it.name().is_some_and(|it| it.text() == name),
            ast::GenericParam::LifetimeParam(_) => false,
        })
    })
}
