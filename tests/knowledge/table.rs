//! Reads the tables: which items are declared, under which path.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use ra_ap_syntax::ast::{self, HasAttrs, HasModuleItem, HasName};
use ra_ap_syntax::{AstNode, Edition, Parse, SourceFile};

/// One file of a table.
pub(crate) struct File {
    pub(crate) path: PathBuf,
    /// The module whose body it is, from the crate's name on.
    pub(crate) module: Vec<String>,
    pub(crate) text: String,
}

impl File {
    pub(crate) fn parse(&self) -> Parse<SourceFile> {
        SourceFile::parse(&self.text, Edition::Edition2024)
    }
}

/// The files of all tables, sorted.
pub(crate) fn files() -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/knowledge/crates");
    let mut files = Vec::new();
    for path in rust_files(&root) {
        let stem = path.file_stem().unwrap().to_string_lossy().into_owned();
        let folder = path.parent().unwrap();
        let mut module = vec![stem];
        if folder != root {
            module.insert(
                0,
                folder.file_name().unwrap().to_string_lossy().into_owned(),
            );
        }
        let text = std::fs::read_to_string(&path).unwrap();
        files.push(File { path, module, text });
    }
    assert!(!files.is_empty(), "no tables in {}", root.display());
    files
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(rust_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// One declaration and the module it stands in.
pub(crate) struct Declaration {
    /// `std::sync`, from the crate's name on.
    pub(crate) module: Vec<String>,
    pub(crate) item: ast::Item,
}

impl Declaration {
    /// The path of the item as the tables write it: `crate::sync::Mutex`.
    pub(crate) fn path(&self, name: &str) -> String {
        let mut path = String::from("crate");
        for module in &self.module[1..] {
            path.push_str("::");
            path.push_str(module);
        }
        path + "::" + name
    }
}

/// The declarations of one crate.
pub(crate) struct Table {
    pub(crate) declarations: Vec<Declaration>,
    /// The paths of the items that only nightly may name.
    pub(crate) unstable: BTreeSet<String>,
}

impl Table {
    pub(crate) fn of_std() -> Table {
        Table::of("std")
    }

    pub(crate) fn of(name: &str) -> Table {
        let mut declarations = Vec::new();
        for file in files().iter().filter(|file| file.module[0] == name) {
            collect(file.parse().tree().items(), &file.module, &mut declarations);
        }
        let unstable = declarations
            .iter()
            .filter(|declaration| {
                declaration
                    .item
                    .attrs()
                    .any(|attr| attr.syntax().text() == "#[unstable]")
            })
            .filter_map(|declaration| Some(declaration.path(&name_of(&declaration.item)?)))
            .collect();
        Table {
            declarations,
            unstable,
        }
    }

    /// Whether stable code may say this.
    pub(crate) fn is_stable(&self, text: &str) -> bool {
        paths_in(text).all(|path| {
            !self.unstable.contains(path)
                && !self
                    .unstable
                    .iter()
                    .any(|unstable| path.starts_with(&format!("{unstable}::")))
        })
    }
}

/// The paths in a text that begin with `crate::` or the name of a crate.
pub(crate) fn paths_in(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':'))
        .map(|path| path.trim_matches(':'))
        .filter(|path| path.contains("::"))
}

/// The item's name, if it has one.
pub(crate) fn name_of(item: &ast::Item) -> Option<String> {
    let name = match item {
        ast::Item::Const(it) => it.name(),
        ast::Item::Enum(it) => it.name(),
        ast::Item::Fn(it) => it.name(),
        ast::Item::Module(it) => it.name(),
        ast::Item::Static(it) => it.name(),
        ast::Item::Struct(it) => it.name(),
        ast::Item::Trait(it) => it.name(),
        ast::Item::TypeAlias(it) => it.name(),
        ast::Item::Union(it) => it.name(),
        _ => None,
    };
    Some(name?.text().to_string())
}

fn collect(items: impl Iterator<Item = ast::Item>, module: &[String], into: &mut Vec<Declaration>) {
    for item in items {
        if let ast::Item::Module(inner) = &item
            && let (Some(name), Some(list)) = (inner.name(), inner.item_list())
        {
            let mut path = module.to_vec();
            path.push(name.text().to_string());
            collect(list.items(), &path, into);
        }
        into.push(Declaration {
            module: module.to_vec(),
            item,
        });
    }
}
