//! The patterns of a workspace's list of members.

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
