//! Which files make up a crate: its root, and what `mod a;` leads to from there.

use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use ra_ap_syntax::Edition;
use rustc_hash::{FxHashMap, FxHashSet};

use super::cfg::{Cfg, Options, Predicate};
use super::outline::{Item, ItemKind, NOWHERE, Outline, PlaceId, of_expansion};
use super::threads::{on_threads, processors};
use super::type_ref::{Name, PathRef};
use crate::syntax::expand::Rules;

/// More files than this are not read for one crate.
const MAX_FILES: usize = 20_000;

/// Modules are not followed deeper than this.
const MAX_DEPTH: usize = 64;

/// The files of a crate, the root first.
#[derive(Debug, Default)]
pub(crate) struct SourceTree {
    pub(crate) files: Vec<SourceFile>,
    /// The file of each `mod a;`, by the file and the place it stands at.
    pub(crate) children: FxHashMap<(u32, PlaceId), u32>,
    /// The file of each `mod a;` that a macro has written, by the file that calls it.
    pub(crate) made: FxHashMap<(u32, Name), u32>,
    /// Where files were looked for and not found: one that appears there belongs to the crate.
    pub(crate) missing: Vec<PathBuf>,
    /// The number of each file.
    by_path: FxHashMap<Arc<Path>, u32>,
}

impl SourceTree {
    /// The same files with another outline of one of them; `None` where its modules are not the same.
    pub(crate) fn redeclared(&self, file: u32, outline: Arc<Outline>) -> Option<SourceTree> {
        let before = modules_of(&self.files[file as usize].outline.items);
        let now = modules_of(&outline.items);
        let same = before.len() == now.len()
            && before
                .iter()
                .zip(&now)
                .all(|(before, now)| before.1 == now.1);
        if !same {
            return None;
        }
        let mut tree = self.with_outline(file, Arc::clone(&outline));
        let moved: Vec<(PlaceId, u32)> = before
            .iter()
            .zip(&now)
            .filter_map(|((before, _), (now, _))| {
                Some((*now, tree.children.remove(&(file, *before))?))
            })
            .collect();
        for (place, child) in moved {
            tree.children.insert((file, place), child);
        }
        Some(tree)
    }

    /// Keeps only the places of declarations.
    pub(crate) fn forget_items(&mut self) {
        for file in &mut self.files {
            if let Some(outline) = Arc::get_mut(&mut file.outline) {
                outline.forget_items();
            }
        }
    }

    /// The tree of a crate of one file.
    pub(crate) fn of_one(file: SourceFile) -> SourceTree {
        let mut tree = SourceTree::default();
        tree.by_path.insert(Arc::clone(&file.path), 0);
        tree.files.push(file);
        tree
    }

    /// Whether the crate has a file at that path, or would have one that appeared there.
    pub(crate) fn concerns(&self, path: &Path) -> bool {
        self.by_path.contains_key(path) || self.missing.iter().any(|missing| missing == path)
    }

    /// The number of a file among the crate's.
    pub(crate) fn number_of(&self, path: &Path) -> Option<u32> {
        self.by_path.get(path).copied()
    }

    /// The same files with another outline of one of them, which declares the same.
    pub(crate) fn with_outline(&self, file: u32, outline: Arc<Outline>) -> SourceTree {
        let mut files = self.files.clone();
        files[file as usize].outline = outline;
        SourceTree {
            files,
            children: self.children.clone(),
            made: self.made.clone(),
            missing: self.missing.clone(),
            by_path: self.by_path.clone(),
        }
    }
}

/// One file of a crate.
#[derive(Clone, Debug)]
pub(crate) struct SourceFile {
    pub(crate) path: Arc<Path>,
    pub(crate) outline: Arc<Outline>,
}

/// How much of a crate is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Extent {
    /// Everything, also what is compiled elsewhere or for tests only: people edit it.
    Whole,
    /// What other crates can see of it.
    Compiled,
}

/// Gives the outline of the file at a path, if there is such a file.
pub(crate) type Read<'a> = &'a (dyn Fn(&Path) -> Option<Arc<Outline>> + Sync);

/// The files of the crate with that root. `within` is the folder that `#[path]` may not leave.
pub(crate) fn load(
    root: &Path,
    within: &Path,
    options: &Options,
    extent: Extent,
    read: Read<'_>,
) -> SourceTree {
    let mut loader = Loader {
        tree: SourceTree::default(),
        open: FxHashSet::default(),
        conditions: FxHashMap::default(),
        writers: FxHashMap::default(),
        known: FxHashMap::default(),
        within,
        options,
        extent,
        read,
    };
    if let Some(outline) = read(root) {
        let folder = root.parent().unwrap_or(Path::new("")).to_owned();
        loader.file(root, outline, &folder, 0);
    }
    loader.tree
}

/// What decides where the file of a module is.
#[derive(PartialEq)]
struct ModuleHead<'a> {
    name: &'a str,
    depth: u32,
    loaded: bool,
    test: bool,
    cfg: Option<&'a Predicate>,
    paths: &'a [(Option<Predicate>, String)],
}

/// The modules of a file, in order.
fn modules_of(items: &[Item]) -> Vec<(PlaceId, ModuleHead<'_>)> {
    fn walk<'a>(items: &'a [Item], depth: u32, into: &mut Vec<(PlaceId, ModuleHead<'a>)>) {
        for item in items {
            match &item.kind {
                ItemKind::Module {
                    items: inner,
                    paths,
                } => {
                    let head = ModuleHead {
                        name: &item.name,
                        depth,
                        loaded: inner.is_some(),
                        test: item.test,
                        cfg: item.cfg.as_deref(),
                        paths,
                    };
                    into.push((item.place, head));
                    walk(inner.as_deref().unwrap_or_default(), depth + 1, into);
                }
                ItemKind::Expansion { items, .. } => walk(items, depth, into),
                ItemKind::Call {
                    path, arguments, ..
                } if included(path, arguments).is_some() => {
                    let head = ModuleHead {
                        name: arguments,
                        depth,
                        loaded: false,
                        test: item.test,
                        cfg: item.cfg.as_deref(),
                        paths: &[],
                    };
                    into.push((item.place, head));
                }
                _ => {}
            }
        }
    }
    let mut modules = Vec::new();
    walk(items, 0, &mut modules);
    modules
}

struct Loader<'a> {
    tree: SourceTree,
    /// The files around the one that is being read: a module can be none of them.
    open: FxHashSet<PathBuf>,
    /// The condition that macros seen so far put on the items they are given.
    conditions: FxHashMap<Name, Cfg>,
    /// What the macros seen so far write that take nothing and declare modules.
    writers: FxHashMap<Name, Arc<[Item]>>,
    /// Files read so far: a module can be declared twice, under conditions of which one holds.
    known: FxHashMap<PathBuf, Option<Arc<Outline>>>,
    within: &'a Path,
    options: &'a Options,
    extent: Extent,
    read: Read<'a>,
}

impl Loader<'_> {
    /// Adds a file whose child modules stand in `folder`.
    fn file(&mut self, path: &Path, outline: Arc<Outline>, folder: &Path, depth: usize) -> u32 {
        let number = u32::try_from(self.tree.files.len()).unwrap_or(u32::MAX);
        let path: Arc<Path> = path.into();
        // A file that is two modules is known by the first.
        self.tree.by_path.entry(Arc::clone(&path)).or_insert(number);
        self.tree.files.push(SourceFile {
            path: Arc::clone(&path),
            outline: Arc::clone(&outline),
        });
        let path = path.as_ref();
        self.open.insert(path.to_owned());
        let place = Folders {
            file: number,
            beside: path.parent().unwrap_or(Path::new("")),
            inside: folder,
            inline: false,
        };
        if depth <= MAX_DEPTH {
            self.read_ahead(&outline.items, &place);
        }
        self.items(&outline.items, &place, depth);
        self.open.remove(path);
        number
    }

    /// Reads the files of a file's modules, several at once, before they are looked into one by one.
    fn read_ahead(&mut self, items: &[Item], at: &Folders<'_>) {
        let mut wanted: Vec<Vec<PathBuf>> = Vec::new();
        for item in items.iter().filter(|item| !self.is_skipped(item)) {
            if let ItemKind::Module { items: None, paths } = &item.kind
                && !item.name.is_empty()
            {
                let candidates = self.candidates(item, paths, at).into_iter();
                let paths: Vec<PathBuf> = candidates.map(|(path, _)| path).collect();
                if !paths.iter().any(|path| self.known.contains_key(path)) {
                    wanted.push(paths);
                }
            }
        }
        if wanted.len() < 2 || self.tree.files.len() + wanted.len() > MAX_FILES {
            return;
        }
        let read = self.read;
        let found = on_threads(&wanted, processors(), |wanted| {
            let found = wanted.iter().flat_map(|paths| first_of(paths, read));
            found.collect()
        });
        self.known.extend(found);
    }

    fn is_skipped(&self, item: &Item) -> bool {
        self.extent == Extent::Compiled
            && (item.test || self.options.cfg(item.cfg.as_ref()) == Cfg::Off)
    }

    fn items(&mut self, items: &[Item], at: &Folders<'_>, depth: usize) {
        for item in items {
            if self.is_skipped(item) {
                continue;
            }
            match &item.kind {
                ItemKind::Module {
                    items: Some(items),
                    paths,
                } => {
                    // `#[path]` on an inline module names the folder of those inside.
                    let folder = match self.chosen(paths) {
                        Some(path) => at.base().join(path),
                        None => at.inside.join(item.name.as_str()),
                    };
                    let inner = Folders {
                        file: at.file,
                        beside: at.beside,
                        inside: &folder,
                        inline: true,
                    };
                    self.items(items, &inner, depth);
                }
                ItemKind::Module { items: None, paths } => {
                    if let Some(number) = self.child(item, paths, at, depth) {
                        self.tree.children.insert((at.file, item.place), number);
                    }
                }
                ItemKind::Call {
                    path, arguments, ..
                } => {
                    if let Some(file) = included(path, arguments) {
                        self.include(item, &file, at, depth);
                    } else if let Some(made) =
                        path.as_name().and_then(|name| self.writers.get(name))
                        && arguments.trim().is_empty()
                    {
                        self.made(&Arc::clone(made), at, depth);
                    }
                }
                ItemKind::Expansion { name, items } => {
                    let skipped = self.extent == Extent::Compiled
                        && self.conditions.get(name) == Some(&Cfg::Off);
                    if !skipped {
                        self.items(items, at, depth);
                    }
                }
                ItemKind::Macro {
                    passes_on: Some(predicate),
                    ..
                } => {
                    let cfg = predicate.holds(self.options);
                    self.conditions.insert(item.name.clone(), cfg);
                }
                ItemKind::Macro {
                    rules: Some(rules), ..
                } => {
                    if let Some(made) = modules_written_by(rules) {
                        self.writers.insert(item.name.clone(), made);
                    }
                }
                _ => {}
            }
        }
    }

    /// The files of the modules that a macro declares where it is called.
    fn made(&mut self, items: &[Item], at: &Folders<'_>, depth: usize) {
        for item in items {
            if let ItemKind::Module { items: None, paths } = &item.kind
                && !self.is_skipped(item)
                && let Some(number) = self.child(item, paths, at, depth)
            {
                self.tree.made.insert((at.file, item.name.clone()), number);
            }
        }
    }

    /// `include!("file.rs")`: its items stand in the scope around the call, its modules beside it.
    fn include(&mut self, item: &Item, file: &str, at: &Folders<'_>, depth: usize) {
        let path = normal(&at.beside.join(file));
        if depth > MAX_DEPTH
            || self.tree.files.len() >= MAX_FILES
            || !path.starts_with(self.within)
            || self.open.contains(&path)
        {
            return;
        }
        match self.read(&path) {
            Some(outline) => {
                let folder = path.parent().unwrap_or(Path::new("")).to_owned();
                let number = self.file(&path, outline, &folder, depth + 1);
                self.tree.children.insert((at.file, item.place), number);
            }
            None => self.tree.missing.push(path),
        }
    }

    fn read(&mut self, path: &Path) -> Option<Arc<Outline>> {
        if let Some(known) = self.known.get(path) {
            return known.clone();
        }
        let outline = (self.read)(path);
        self.known.insert(path.to_owned(), outline.clone());
        outline
    }

    fn child(
        &mut self,
        item: &Item,
        paths: &[(Option<Predicate>, String)],
        at: &Folders<'_>,
        depth: usize,
    ) -> Option<u32> {
        if depth > MAX_DEPTH || self.tree.files.len() >= MAX_FILES || item.name.is_empty() {
            return None;
        }
        let candidates = self.candidates(item, paths, at);
        for (path, folder) in &candidates {
            if let Some(outline) = self.read(path) {
                return Some(self.file(path, outline, folder, depth + 1));
            }
        }
        self.tree
            .missing
            .extend(candidates.into_iter().map(|(path, _)| path));
        None
    }

    /// Where the file of a module may be, each with the folder of the modules inside it.
    fn candidates(
        &self,
        item: &Item,
        paths: &[(Option<Predicate>, String)],
        at: &Folders<'_>,
    ) -> Vec<(PathBuf, PathBuf)> {
        let mut candidates: Vec<(PathBuf, PathBuf)> = match self.chosen(paths) {
            Some(path) => {
                let path = normal(&at.base().join(path));
                let folder = path.parent().unwrap_or(Path::new("")).to_owned();
                vec![(path, folder)]
            }
            None => {
                let folder = at.inside.join(item.name.as_str());
                vec![
                    (at.inside.join(format!("{}.rs", item.name)), folder.clone()),
                    (folder.join("mod.rs"), folder),
                ]
            }
        };
        candidates.retain(|(path, _)| path.starts_with(self.within) && !self.open.contains(path));
        candidates
    }

    /// The path whose condition holds, the plain one last.
    fn chosen<'p>(&self, paths: &'p [(Option<Predicate>, String)]) -> Option<&'p str> {
        let conditional = paths.iter().find(|(when, _)| {
            when.as_ref()
                .is_some_and(|when| when.holds(self.options) == Cfg::On)
        });
        conditional
            .or_else(|| paths.iter().find(|(when, _)| when.is_none()))
            .map(|(_, path)| path.as_str())
    }
}

/// What a macro writes that takes nothing, if that declares modules in files of their own:
/// `macro_rules! crate_root { () => { pub mod de; … } }`.
fn modules_written_by(rules: &str) -> Option<Arc<[Item]>> {
    if !rules.contains("mod ") || !rules.trim_start().starts_with("()") {
        return None;
    }
    // Which edition it is decides nothing about `mod a;`.
    let edition = Edition::CURRENT;
    let written = Rules::parse(rules, edition)?.expand("")?.text;
    let items = of_expansion(&written, edition, &mut |_| NOWHERE);
    let declares = |item: &Item| matches!(item.kind, ItemKind::Module { items: None, .. });
    items.iter().any(declares).then(|| items.into())
}

/// What is at the first of some paths that has anything, and that there is nothing at those before.
fn first_of(paths: &[PathBuf], read: Read<'_>) -> Vec<(PathBuf, Option<Arc<Outline>>)> {
    let mut found = Vec::new();
    for path in paths {
        let outline = read(path);
        let is_there = outline.is_some();
        found.push((path.clone(), outline));
        if is_there {
            break;
        }
    }
    found
}

/// The file that a call of `include!` names.
fn included(path: &PathRef, arguments: &str) -> Option<String> {
    if path.last_name().is_none_or(|name| name != "include") {
        return None;
    }
    let name = arguments.trim().strip_prefix('"')?.strip_suffix('"')?;
    // What has to be unescaped is no file that people include.
    (name.ends_with(".rs") && !name.contains(['"', '\\'])).then(|| name.to_owned())
}

/// Where the files of child modules are looked for.
struct Folders<'a> {
    file: u32,
    /// The folder of the file itself.
    beside: &'a Path,
    /// The folder of child modules.
    inside: &'a Path,
    /// Inside an inline module of the file.
    inline: bool,
}

impl Folders<'_> {
    /// What `#[path]` is relative to.
    fn base(&self) -> &Path {
        if self.inline {
            self.inside
        } else {
            self.beside
        }
    }
}

/// The path without `.` and `..`, as it is written: links are not followed.
fn normal(path: &Path) -> PathBuf {
    let mut result = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir => {
                result.pop();
            }
            component => result.push(component),
        }
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::program::outline::of_text;
    use ra_ap_syntax::Edition;

    fn files(sources: &[(&str, &str)], root: &str) -> Vec<String> {
        let read = |path: &Path| {
            let (_, text) = sources.iter().find(|(known, _)| Path::new(known) == path)?;
            Some(Arc::new(of_text(text, Edition::CURRENT)))
        };
        let tree = load(
            Path::new(root),
            Path::new("/p"),
            &Options::default(),
            Extent::Whole,
            &read,
        );
        tree.files
            .iter()
            .map(|file| file.path.display().to_string())
            .collect()
    }

    #[test]
    fn modules_are_found_where_the_language_looks_for_them() {
        let sources = [
            (
                "/p/src/lib.rs",
                "mod a; mod b { mod c; } #[path = \"x/y.rs\"] mod d; cfg_rt! { mod e; }",
            ),
            ("/p/src/a.rs", "mod inner; #[path = \"odd.rs\"] mod odd;"),
            ("/p/src/a/inner.rs", ""),
            ("/p/src/odd.rs", ""),
            ("/p/src/b/c.rs", ""),
            ("/p/src/x/y.rs", "mod z;"),
            ("/p/src/x/z.rs", ""),
            ("/p/src/e/mod.rs", "mod f; include!(\"more.rs\");"),
            ("/p/src/e/more.rs", "mod g;"),
            ("/p/src/e/g.rs", ""),
            ("/p/src/e/f.rs", ""),
        ];
        let found = files(&sources, "/p/src/lib.rs");
        let mut all: Vec<&str> = sources.iter().map(|(path, _)| *path).collect();
        let mut sorted: Vec<&str> = found.iter().map(String::as_str).collect();
        all.sort_unstable();
        sorted.sort_unstable();
        assert_eq!(sorted, all);
    }

    #[test]
    fn cycles_and_paths_that_leave_end() {
        let sources = [
            (
                "/p/src/lib.rs",
                "#[path = \"lib.rs\"] mod a; #[path = \"../../etc/passwd.rs\"] mod b; mod c;",
            ),
            ("/p/src/c.rs", "#[path = \"lib.rs\"] mod back;"),
            ("/etc/passwd.rs", ""),
        ];
        assert_eq!(
            files(&sources, "/p/src/lib.rs"),
            ["/p/src/lib.rs", "/p/src/c.rs"]
        );
    }
}
