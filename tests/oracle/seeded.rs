//! The bugs of the folder `seeded` still fit the sources: `seeded/run` can make each of them.

use std::fs;
use std::path::Path;

/// Fewer would say little of what the judges notice.
const LEAST: usize = 10;

#[test]
fn every_bug_fits_its_source() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let folder = root.join("tests/oracle/seeded");
    let mut bugs: Vec<_> = fs::read_dir(&folder)
        .expect("the folder is there")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "bug"))
        .collect();
    bugs.sort();
    let mut stale = Vec::new();
    for bug in &bugs {
        let text = fs::read_to_string(bug).expect("a readable bug");
        if let Err(reason) = fits(&text, &root) {
            stale.push(format!("{}: {reason}", bug.display()));
        }
    }
    assert!(stale.is_empty(), "bring them up to date: {stale:#?}");
    assert!(bugs.len() >= LEAST, "only {} bugs", bugs.len());
}

/// Whether the lines as they are stand in the source just once; if not, what is amiss.
fn fits(bug: &str, root: &Path) -> Result<(), String> {
    let (file, rest) = bug
        .split_once("\n--- as it is\n")
        .ok_or("it names no file and no lines")?;
    let (right, wrong) = rest
        .split_once("\n--- as it would be wrong\n")
        .ok_or("it does not say what would be wrong")?;
    let source = fs::read_to_string(root.join(file)).map_err(|error| format!("{file}: {error}"))?;
    if right == wrong.trim_end_matches('\n') {
        return Err("it changes nothing".to_owned());
    }
    match source.matches(right).count() {
        1 => Ok(()),
        count => Err(format!("its lines stand {count} times in {file}")),
    }
}
