//! Whether a file's module is there for tests only: what its parents in other files say of it.

use std::path::{Path, PathBuf};

use ra_ap_syntax::Edition;

use crate::program::outline::{self, Item, ItemKind};
use crate::syntax::parse::{Parsed, parse};

/// Modules are rarely nested deeper than this.
const MAX_PARENTS: usize = 8;

/// Whether the `mod` that declares the file, or one further up, is under `#[cfg(test)]`. `read`
/// gives the text of a file, if there is one.
pub(crate) fn is_for_tests(path: &Path, read: &dyn Fn(&Path) -> Option<String>) -> bool {
    let mut file = path.to_owned();
    for _ in 0..MAX_PARENTS {
        let Some((name, parents)) = parents(&file) else {
            return false;
        };
        let declared = parents.into_iter().find_map(|parent| {
            let text = read(&parent).filter(|text| text.contains(&name))?;
            let Parsed::Tree(tree) = parse(&text, Edition::CURRENT) else {
                return None;
            };
            let items = outline::of_file(&tree.file());
            Some((is_test_in(&items, &name)?, parent))
        });
        match declared {
            Some((true, _)) => return true,
            Some((false, parent)) => file = parent,
            None => return false,
        }
    }
    false
}

/// The name of a file's module, and the files that can declare it.
fn parents(file: &Path) -> Option<(String, Vec<PathBuf>)> {
    let stem = file.file_stem()?.to_str()?;
    let folder = file.parent()?;
    let (name, folder) = match stem {
        "lib" | "main" => return None,
        "mod" => (folder.file_name()?.to_str()?, folder.parent()?),
        stem => (stem, folder),
    };
    let mut parents: Vec<PathBuf> = ["lib.rs", "main.rs", "mod.rs"]
        .iter()
        .map(|root| folder.join(root))
        .collect();
    parents.push(folder.with_extension("rs"));
    Some((name.to_owned(), parents))
}

/// Whether `mod name;` stands among the items, and is for tests.
fn is_test_in(items: &[Item], name: &str) -> Option<bool> {
    items.iter().find_map(|item| match &item.kind {
        ItemKind::Module { items: None } if item.name == name => Some(item.test),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_module_is_for_tests_when_its_declaration_says_so() {
        let read = |path: &Path| match path.to_str()? {
            "/a/src/lib.rs" => Some("#[cfg(all(test, unix))] mod checks;\nmod plain;".to_owned()),
            "/a/src/checks/mod.rs" => Some("mod inner;".to_owned()),
            _ => None,
        };
        let is_for_tests = |path: &str| is_for_tests(Path::new(path), &read);
        assert!(is_for_tests("/a/src/checks.rs"));
        assert!(is_for_tests("/a/src/checks/mod.rs"));
        assert!(is_for_tests("/a/src/checks/inner.rs"));
        assert!(!is_for_tests("/a/src/plain.rs"));
        assert!(!is_for_tests("/a/src/lib.rs"));
        assert!(!is_for_tests("/a/src/nobody.rs"));
    }
}
