//! What `fix` changes, and what it leaves alone.

use std::fs;

use super::{BLOCKING, GUARD, MANIFEST, Project};

fn mended_unwrap() -> String {
    GUARD.replace("unwrap()", "expect(\"mutex poisoned\")")
}

fn project() -> Project {
    Project::new(&[
        ("Cargo.toml", MANIFEST),
        ("src/lib.rs", "mod blocking;\nmod guard;\n"),
        ("src/guard.rs", GUARD),
        ("src/blocking.rs", BLOCKING),
    ])
}

#[test]
fn the_threshold_is_that_of_check() {
    let project = project();
    // The hint's fix is safe, but `check` would not show the hint.
    let said = project.run(&["fix", "src/guard.rs"]);
    assert_eq!(said.code, Some(0), "{said:?}");
    assert!(
        said.stdout.starts_with("nothing to fix in 1 file"),
        "{said:?}"
    );
    assert_eq!(project.read("src/guard.rs"), GUARD);

    let said = project.run(&["fix", "src/guard.rs", "--min-severity", "hint"]);
    assert!(
        said.stdout.starts_with("fixed 1 finding in 1 file"),
        "{said:?}"
    );
    assert_eq!(project.read("src/guard.rs"), mended_unwrap());
    assert_eq!(project.read("src/blocking.rs"), BLOCKING);
}

#[test]
fn a_fix_that_is_not_safe_waits_for_its_flag() {
    let project = project();
    let said = project.run(&["fix", "--select", "guard-across-await"]);
    said.is(0, "nothing to fix in 3 files; 1 more with --unsafe\n", "");
    assert_eq!(project.read("src/guard.rs"), GUARD);

    let said = project.run(&["fix", "--select", "guard-across-await", "--unsafe"]);
    said.is(0, "fixed 1 finding in 1 file\n", "");
    assert_ne!(project.read("src/guard.rs"), GUARD);
    let said = project.run(&["check", "--select", "guard-across-await"]);
    said.is(0, "nothing found in 3 files\n", "");
}

#[test]
fn what_is_mended_is_found_no_more() {
    let project = project();
    let said = project.run(&[
        "fix",
        "--min-severity",
        "hint",
        "--ignore",
        "guard-across-await",
    ]);
    said.is(0, "fixed 2 findings in 2 files\n", "");
    let said = project.run(&[
        "check",
        "--min-severity",
        "hint",
        "--ignore",
        "guard-across-await",
    ]);
    said.is(0, "nothing found in 3 files\n", "");
    let said = project.run(&[
        "fix",
        "--min-severity",
        "hint",
        "--ignore",
        "guard-across-await",
    ]);
    said.is(0, "nothing to fix in 3 files\n", "");
}

#[test]
fn fixes_that_overlap_are_applied_one_after_the_other() {
    // The block that releases the guard takes the line in which the lock is unwrapped.
    let project = Project::new(&[("a.rs", GUARD)]);
    let said = project.run(&["fix", "--unsafe", "--min-severity", "hint"]);
    said.is(0, "fixed 2 findings in 1 file\n", "");
    let said = project.run(&["check", "--min-severity", "hint"]);
    said.is(0, "nothing found in 1 file\n", "");
}

#[test]
fn what_several_fixes_made_needless_goes_and_nothing_else() {
    let two = "use std::collections::{BTreeMap, HashMap};
use std::fmt::Write;
use std::sync::Arc;

pub fn names(known: &BTreeMap<u8, u8>) -> usize {
    let names = Arc::new(vec![1]);
    names.len() + known.len()
}

pub fn places() -> usize {
    let places = Arc::new(vec![2]);
    places.len()
}
";
    let shared = "use std::sync::Arc;

mod below;

pub fn names() -> usize {
    let names = Arc::new(vec![1]);
    names.len()
}
";
    let below = "use super::*;

pub fn shared(one: &Arc<u8>) -> u8 {
    **one
}
";
    let project = Project::new(&[
        ("Cargo.toml", MANIFEST),
        ("src/lib.rs", "mod shared;\nmod two;\n"),
        ("src/two.rs", two),
        ("src/shared.rs", shared),
        ("src/shared/below.rs", below),
    ]);
    let said = project.run(&[
        "fix",
        "--unsafe",
        "--select",
        "arc-never-shared",
        "--min-severity",
        "hint",
    ]);
    said.is(0, "fixed 3 findings in 2 files\n", "");
    // What was needless before is the compiler's business.
    let mended = two
        .replace("use std::sync::Arc;\n", "")
        .replace("Arc::new(vec![1])", "vec![1]")
        .replace("Arc::new(vec![2])", "vec![2]");
    assert_eq!(project.read("src/two.rs"), mended);
    let mended = shared.replace("Arc::new(vec![1])", "vec![1]");
    assert_eq!(project.read("src/shared.rs"), mended);
}

#[test]
fn a_suppressed_finding_is_not_mended() {
    let line = "queue.lock().unwrap();";
    let allowed = format!("{line} // threadwise: allow(lock-unwrap) a test");
    let code = GUARD.replace(line, &allowed);
    let project = Project::new(&[("a.rs", &code)]);
    let arguments = ["fix", "--min-severity", "hint", "--select", "lock-unwrap"];
    project
        .run(&arguments)
        .is(0, "nothing to fix in 1 file\n", "");
    assert_eq!(project.read("a.rs"), code);
}

#[test]
fn a_dry_run_prints_a_diff_and_changes_nothing() {
    let project = project();
    let arguments = [
        "fix",
        "--select",
        "lock-unwrap",
        "--min-severity",
        "hint",
        "--dry-run",
    ];
    project.run(&arguments).is(
        0,
        "\
--- a/src/guard.rs
+++ b/src/guard.rs
@@ -1,7 +1,7 @@
 use std::sync::Mutex;
 
 pub async fn send(queue: &Mutex<Vec<u32>>) {
-    let mut guard = queue.lock().unwrap();
+    let mut guard = queue.lock().expect(\"mutex poisoned\");
     guard.push(1);
     tick().await;
 }
",
        "would fix 1 finding in 1 file\n",
    );
    assert_eq!(project.read("src/guard.rs"), GUARD);
}

#[test]
fn line_ends_and_everything_else_stay() {
    let code = format!("\u{feff}{}", GUARD.replace('\n', "\r\n").trim_end());
    let project = Project::new(&[("a.rs", &code)]);
    project.run(&["fix", "--min-severity", "hint"]);
    let mended = code.replace("unwrap()", "expect(\"mutex poisoned\")");
    assert_eq!(project.read("a.rs"), mended);
}

#[cfg(unix)]
#[test]
fn permissions_stay_and_a_read_only_file_too() {
    use std::os::unix::fs::PermissionsExt;

    let project = Project::new(&[("a.rs", GUARD), ("b.rs", GUARD)]);
    let mode = |file: &str| {
        fs::metadata(project.path(file))
            .unwrap()
            .permissions()
            .mode()
            & 0o7777
    };
    let set = |file: &str, mode| {
        fs::set_permissions(project.path(file), fs::Permissions::from_mode(mode)).unwrap();
    };
    set("a.rs", 0o754);
    set("b.rs", 0o444);
    let said = project.run(&["fix", "--min-severity", "hint"]);
    assert_eq!(
        said.stderr,
        "error: b.rs: not changed: the file is read-only\n"
    );
    assert_eq!(said.code, Some(2));
    assert!(
        said.stdout.starts_with("fixed 1 finding in 1 file"),
        "{said:?}"
    );
    assert_eq!(
        (project.read("a.rs"), mode("a.rs")),
        (mended_unwrap(), 0o754)
    );
    assert_eq!((&*project.read("b.rs"), mode("b.rs")), (GUARD, 0o444));
}

#[cfg(unix)]
#[test]
fn nothing_changes_behind_a_link_that_leads_out() {
    use std::os::unix::fs::symlink;

    let project = Project::new(&[("out/a.rs", GUARD), ("in/b.rs", GUARD)]);
    symlink("../out", project.path("in/folder")).unwrap();
    symlink("../out/a.rs", project.path("in/file.rs")).unwrap();
    symlink("b.rs", project.path("in/near.rs")).unwrap();

    let said = project.run(&["fix", "--min-severity", "hint", "in"]);
    assert!(
        said.stdout.starts_with("fixed 1 finding in 1 file"),
        "{said:?}"
    );
    assert_eq!(project.read("in/b.rs"), mended_unwrap());
    assert_eq!(project.read("out/a.rs"), GUARD);

    let said = project.run(&["fix", "--min-severity", "hint", "in/file.rs"]);
    let refusal = "it leads to out/a.rs, outside the given paths";
    assert_eq!(
        said.stderr,
        format!("error: in/file.rs: not changed: {refusal}\n")
    );
    assert_eq!(said.code, Some(2));
    project.run(&["fix", "--min-severity", "hint", "in/folder"]);
    assert_eq!(project.read("out/a.rs"), GUARD);

    // A link to its neighbour stays a link, and the neighbour is mended.
    project.write("in/b.rs", GUARD);
    let said = project.run(&["fix", "--min-severity", "hint", "in/near.rs"]);
    assert!(
        said.stdout.starts_with("fixed 1 finding in 1 file"),
        "{said:?}"
    );
    assert_eq!(project.read("in/b.rs"), mended_unwrap());
    assert!(project.path("in/near.rs").is_symlink());
}

#[test]
fn nothing_is_left_lying_about() {
    let project = project();
    project.run(&["fix", "--min-severity", "hint", "--unsafe"]);
    let mut names: Vec<_> = fs::read_dir(project.path("src"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert_eq!(names, ["blocking.rs", "guard.rs", "lib.rs"]);
}

#[test]
fn no_fix_takes_away_what_another_comes_to_need() {
    let text = "use std::cell::RefCell;
use std::sync::{Arc, Mutex};

struct Cache {
    known: Arc<RefCell<Vec<u8>>>,
    name: Mutex<Option<String>>,
}

impl Cache {
    fn new() -> Cache {
        Cache { known: Arc::new(RefCell::new(Vec::new())), name: Mutex::new(None) }
    }

    fn name(&self) -> usize {
        let known = Arc::clone(&self.known);
        known.borrow_mut().push(1);
        let mut name = self.name.lock().expect(\"mutex poisoned\");
        name.get_or_insert_with(String::new).len()
    }
}

fn main() {
    println!(\"{}\", Cache::new().name());
}
";
    let project = Project::new(&[("Cargo.toml", MANIFEST), ("src/main.rs", text)]);
    let said = project.run(&["fix", "--unsafe"]);
    assert!(
        said.stdout.starts_with("fixed 2 findings in 1 file"),
        "{said:?}"
    );
    let mended = project.read("src/main.rs");
    for part in [
        "use std::sync::{Arc, Mutex};\nuse std::sync::OnceLock;",
        "known: Arc<Mutex<Vec<u8>>>",
        "name: OnceLock<String>",
    ] {
        assert!(mended.contains(part), "{part}\n{mended}");
    }
}
