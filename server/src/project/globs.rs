//! Patterns of paths: of a workspace's list of members, and of settings.

use std::path::{Path, PathBuf};

use super::FileSource;
use super::manifest::normal;

/// In how many folders members are looked for.
const MAX_FOLDERS: usize = 20_000;

/// How many folders `**` goes down.
const MAX_GLOB_DEPTH: usize = 6;

/// The folders that a member of the list means: one, or all that fit a pattern.
pub(super) fn matching(files: &dyn FileSource, root: &Path, pattern: &str) -> Vec<PathBuf> {
    let path = normal(&root.join(pattern));
    if !pattern.contains(['*', '?', '[']) {
        return vec![path];
    }
    let mut left = MAX_FOLDERS;
    let mut folders = vec![PathBuf::new()];
    for part in path.components() {
        let part = part.as_os_str().to_string_lossy();
        let mut next = Vec::new();
        match part.as_ref() {
            "**" => {
                for folder in &folders {
                    below(files, folder, MAX_GLOB_DEPTH, &mut left, &mut next);
                }
            }
            part if part.contains(['*', '?', '[']) => {
                let entries = folders.iter().flat_map(|folder| files.entries(folder));
                next.extend(entries.take(left).filter(|entry| {
                    let name = entry.file_name().and_then(|name| name.to_str());
                    name.is_some_and(|name| fits(part.as_bytes(), name.as_bytes()))
                }));
            }
            part => next.extend(folders.iter().map(|folder| folder.join(part))),
        }
        left = left.saturating_sub(next.len());
        folders = next;
    }
    folders.retain(|folder| files.is_file(&folder.join("Cargo.toml")));
    folders
}

/// The folder and those in it, to that depth.
fn below(
    files: &dyn FileSource,
    folder: &Path,
    depth: usize,
    left: &mut usize,
    found: &mut Vec<PathBuf>,
) {
    if *left == 0 {
        return;
    }
    *left -= 1;
    found.push(folder.to_owned());
    if depth > 0 {
        for entry in files.entries(folder) {
            if !files.is_file(&entry) {
                below(files, &entry, depth - 1, left, found);
            }
        }
    }
}

/// Whether a path, or a folder that it is in, fits a pattern as a line of `.gitignore` has it: without a
/// slash it is about any folder, `**` is any number of folders.
pub(crate) fn fits_path(pattern: &str, path: &Path) -> bool {
    let anywhere = !pattern.trim_end_matches('/').contains('/');
    let parts = pattern.trim_matches('/').split('/');
    let parts = anywhere.then_some("**").into_iter().chain(parts);
    let names: Vec<_> = path.iter().map(|name| name.to_string_lossy()).collect();
    // Which numbers of names the parts so far can stand for.
    let mut reached = vec![false; names.len() + 1];
    reached[0] = true;
    for part in parts {
        let reaches = |at: usize| match part {
            "**" => reached[..=at].contains(&true),
            _ => at > 0 && reached[at - 1] && fits(part.as_bytes(), names[at - 1].as_bytes()),
        };
        reached = (0..reached.len()).map(reaches).collect();
    }
    reached[1..].contains(&true)
}

/// Whether a name fits a pattern of `*`, `?` and `[…]`, in time that is at most quadratic.
fn fits(pattern: &[u8], name: &[u8]) -> bool {
    let (mut at, mut in_name) = (0, 0);
    let mut star = None;
    while in_name < name.len() {
        match one(&pattern[at..], name[in_name]) {
            Some(length) => {
                at += length;
                in_name += 1;
            }
            None if pattern.get(at) == Some(&b'*') => {
                star = Some((at, in_name));
                at += 1;
            }
            None => {
                let Some((star_at, taken)) = star else {
                    return false;
                };
                star = Some((star_at, taken + 1));
                (at, in_name) = (star_at + 1, taken + 1);
            }
        }
    }
    pattern[at..].iter().all(|byte| *byte == b'*')
}

/// How much of the pattern's start takes that one byte.
fn one(pattern: &[u8], byte: u8) -> Option<usize> {
    match *pattern.first()? {
        b'?' => Some(1),
        b'*' => None,
        b'[' => {
            let end = 1 + pattern[1..].iter().position(|end| *end == b']')?;
            let class = &pattern[1..end];
            let (class, negated) = match class {
                [b'!', rest @ ..] => (rest, true),
                class => (class, false),
            };
            let within = class.contains(&byte)
                || class
                    .windows(3)
                    .any(|range| range[1] == b'-' && (range[0]..=range[2]).contains(&byte));
            (within != negated).then_some(end + 1)
        }
        own => (own == byte).then_some(1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_fit_as_lines_of_gitignore_do() {
        for (pattern, path, expected) in [
            ("tests/**", "tests/a/b.rs", true),
            ("tests/**", "src/tests/a.rs", false),
            ("/tests/", "tests/a.rs", true),
            ("tests", "src/tests/a.rs", true),
            ("tests", "src/tests.rs", false),
            ("*.rs", "src/a.rs", true),
            ("src/*.rs", "src/a/b.rs", false),
            ("src/**/b.rs", "src/b.rs", true),
            ("src/**/b.rs", "src/a/c/b.rs", true),
            ("**/generated/**", "a/generated/b.rs", true),
            ("src", "", false),
            (
                "**/**/**/**/**/**/x",
                "a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a",
                false,
            ),
        ] {
            let fits = fits_path(pattern, Path::new(path));
            assert_eq!(fits, expected, "{pattern} {path}");
        }
    }
}
