//! Which packages belong together: the workspace of a manifest, found and read as cargo does.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use toml::{Table, Value};

use super::FileSource;
use super::globs::matching;
use super::manifest::{
    MAX_ANCESTORS, Package, Workspace, manifest_of, normal, package_of_table, read_table, strings,
    text,
};

/// How many packages of a workspace count.
const MAX_MEMBERS: usize = 2_000;

/// A workspace, or a lone package, which is its own.
pub(super) struct Found {
    /// The folder of the manifest that rules it.
    pub(super) root: PathBuf,
    /// The table of that manifest.
    pub(super) table: Table,
    /// What is built together, the root's own package first.
    pub(super) members: Vec<Package>,
    /// What members need by a path, or instead of a package of a registry, and is no member.
    pub(super) others: Vec<Package>,
}

/// The workspace of a file. A package that no workspace above lists stands alone.
pub(super) fn of_file(files: &dyn FileSource, file: &Path) -> Option<Found> {
    let manifest = manifest_of(files, file)?;
    let folder = manifest.parent()?.to_owned();
    let mut reader = Reader {
        files,
        tables: HashMap::new(),
    };
    if let Some(root) = reader.root_of(&folder)
        && let Some(found) = reader.read(&root)
        && (root == folder || found.members.iter().any(|member| member.folder == folder))
    {
        return Some(found);
    }
    reader.read_alone(&folder)
}

/// Reads each manifest once.
struct Reader<'a> {
    files: &'a dyn FileSource,
    tables: HashMap<PathBuf, Option<Arc<Table>>>,
}

impl Reader<'_> {
    fn table(&mut self, folder: &Path) -> Option<Arc<Table>> {
        if let Some(known) = self.tables.get(folder) {
            return known.clone();
        }
        let manifest = folder.join("Cargo.toml");
        let is_there = self.files.is_file(&manifest);
        let table = is_there.then(|| read_table(self.files, &manifest));
        let table = table.flatten().map(Arc::new);
        self.tables.insert(folder.to_owned(), table.clone());
        table
    }

    /// The folder of the workspace that a package looks up to; `None` where it has none.
    fn root_of(&mut self, folder: &Path) -> Option<PathBuf> {
        if let Some(table) = self.table(folder) {
            if table.contains_key("workspace") {
                return Some(folder.to_owned());
            }
            if let Some(root) = pointer(&table, folder) {
                return Some(root);
            }
        }
        for above in folder.ancestors().skip(1).take(MAX_ANCESTORS) {
            let Some(table) = self.table(above) else {
                continue;
            };
            if let Some(root) = pointer(&table, above) {
                return Some(root);
            }
            let workspace = table.get("workspace").and_then(Value::as_table);
            if workspace.is_some_and(|workspace| !is_excluded(workspace, above, folder)) {
                return Some(above.to_owned());
            }
        }
        None
    }

    fn read(&mut self, root: &Path) -> Option<Found> {
        let table = self.table(root)?;
        let workspace = Workspace {
            folder: root.to_owned(),
            table: table.get("workspace")?.as_table()?.clone(),
        };
        let mut folders = vec![root.to_owned()];
        for member in strings(workspace.table.get("members")) {
            folders.extend(matching(self.files, root, &member));
        }
        Some(self.gather(root, &table, &workspace, folders))
    }

    fn read_alone(&mut self, folder: &Path) -> Option<Found> {
        // A manifest that is broken still says where the package is.
        let table = self.table(folder).unwrap_or_default();
        // Cargo refuses a package that its workspace does not list; what it inherits is clear.
        let root = self.root_of(folder);
        let mut workspace = root.map(|root| self.inherited(&root)).unwrap_or_default();
        if workspace.folder == folder {
            workspace = Workspace::default();
        }
        Some(self.gather(folder, &table, &workspace, vec![folder.to_owned()]))
    }

    fn inherited(&mut self, root: &Path) -> Workspace {
        let table = self.table(root);
        let table = table
            .as_ref()
            .and_then(|table| table.get("workspace")?.as_table());
        Workspace {
            folder: root.to_owned(),
            table: table.cloned().unwrap_or_default(),
        }
    }

    /// The packages of these folders, and those that they need by a path.
    fn gather(
        &mut self,
        root: &Path,
        table: &Arc<Table>,
        workspace: &Workspace,
        folders: Vec<PathBuf>,
    ) -> Found {
        let mut found = Found {
            root: root.to_owned(),
            table: Table::clone(table),
            members: Vec::new(),
            others: Vec::new(),
        };
        let is_alone = workspace.folder != root;
        let named = folders.into_iter().map(|folder| (folder, true));
        let patches = patched(table, root).into_iter();
        let mut waiting: Vec<(PathBuf, bool)> =
            named.chain(patches.map(|folder| (folder, false))).collect();
        waiting.reverse();
        let mut seen = HashSet::new();
        while let Some((folder, is_named)) = waiting.pop() {
            if found.members.len() + found.others.len() >= MAX_MEMBERS {
                break;
            }
            // By its one name, so that links in a circle end.
            if !seen.insert(self.files.canonical(&folder)) {
                continue;
            }
            let is_root = folder == root;
            let Some(table) = self.table(&folder) else {
                if is_root && is_alone {
                    found.members.push(package_of_table(
                        self.files,
                        &folder,
                        &Table::new(),
                        workspace,
                    ));
                }
                continue;
            };
            if !table.contains_key("package") && !table.contains_key("project") && !is_alone {
                continue;
            }
            let points_here = pointer(&table, &folder).is_some_and(|named| named == root);
            let is_below = folder.starts_with(root);
            let is_free = !is_root && table.contains_key("workspace");
            let is_member = is_root
                || !is_alone
                    && (is_named || is_below || points_here)
                    && !is_free
                    && !is_excluded(&workspace.table, root, &folder);
            if is_named && !is_member {
                continue;
            }
            let package = if is_member {
                package_of_table(self.files, &folder, &table, workspace)
            } else {
                let own = self.root_of(&folder);
                let own = own.map(|root| self.inherited(&root)).unwrap_or_default();
                package_of_table(self.files, &folder, &table, &own)
            };
            let needed = package.dependencies.iter();
            let needed = needed.filter_map(|dependency| dependency.path.clone());
            waiting.extend(needed.map(|folder| (folder, false)));
            let list = match is_member {
                true => &mut found.members,
                false => &mut found.others,
            };
            list.push(package);
        }
        found
    }
}

/// The root that a package names itself.
fn pointer(table: &Table, folder: &Path) -> Option<PathBuf> {
    let named = text(table.get("package")?.as_table()?, "workspace")?;
    Some(normal(&folder.join(named)))
}

/// What is listed without a `*` belongs to the workspace, even in a folder that is excluded.
fn is_excluded(workspace: &Table, root: &Path, folder: &Path) -> bool {
    let below = |key: &str| {
        strings(workspace.get(key))
            .iter()
            .any(|listed| folder.starts_with(normal(&root.join(listed))))
    };
    below("exclude") && !below("members")
}

/// The folders that stand in for packages: in `[patch]` by its sources, and in `[replace]`.
fn patched(table: &Table, root: &Path) -> Vec<PathBuf> {
    let tables = |key: &str| table.get(key).and_then(Value::as_table).into_iter();
    let patches = tables("patch").flatten();
    let patches = patches.filter_map(|(_, source)| source.as_table());
    patches
        .chain(tables("replace"))
        .flatten()
        .filter_map(|(_, entry)| text(entry.as_table()?, "path"))
        .map(|path| normal(&root.join(path)))
        .collect()
}
