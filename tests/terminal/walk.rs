//! Which files are read, and what becomes of those that cannot be.

use super::Project;

const CODE: &str = "fn main() {}\n";

#[test]
fn folders_are_walked_as_git_does_it() {
    let project = Project::new(&[
        (".gitignore", "/generated\n*.out.rs\n"),
        ("a.rs", CODE),
        ("a.out.rs", CODE),
        ("generated/b.rs", CODE),
        (".hidden/c.rs", CODE),
        ("deep/er/d.rs", CODE),
        ("deep/.gitignore", "e.rs"),
        ("deep/e.rs", CODE),
        ("notes.txt", "no Rust"),
    ]);
    project
        .run(&["check"])
        .is(0, "nothing found in 2 files\n", "");
}

#[test]
fn cargo_target_folders_are_skipped_and_others_are_not() {
    let project = Project::new(&[
        ("one/Cargo.toml", ""),
        ("one/target/debug/a.rs", CODE),
        ("two/target/CACHEDIR.TAG", ""),
        ("two/target/b.rs", CODE),
        ("three/src/target/mod.rs", CODE),
    ]);
    project
        .run(&["check"])
        .is(0, "nothing found in 1 file\n", "");
    // Who names it wants it.
    let said = project.run(&["check", "one/target"]);
    said.is(0, "nothing found in 1 file\n", "");
}

#[test]
fn what_is_named_is_read_once_whatever_its_name() {
    let project = Project::new(&[
        (".gitignore", "ignored.rs"),
        ("ignored.rs", CODE),
        ("script", CODE),
        ("src/a.rs", CODE),
    ]);
    let arguments = [
        "check",
        "ignored.rs",
        "script",
        "src/a.rs",
        "src",
        "./src/../src/a.rs",
    ];
    project
        .run(&arguments)
        .is(0, "nothing found in 3 files\n", "");
}

#[test]
fn a_named_path_that_does_not_exist_fails_and_the_rest_goes_on() {
    let project = Project::new(&[("a.rs", CODE)]);
    for command in ["check", "fix"] {
        let said = project.run(&[command, "gone", "a.rs"]);
        assert_eq!(
            said.stderr,
            "error: gone: there is no such file or folder\n"
        );
        assert_eq!(said.code, Some(2));
        assert!(said.stdout.ends_with(" in 1 file\n"), "{said:?}");
    }
}

#[test]
fn a_file_that_is_not_utf8_is_told_and_the_rest_goes_on() {
    let project = Project::new(&[("a.rs", CODE)]);
    project.write("latin1.rs", b"// caf\xe9\n");
    let found = "nothing found in 1 file\n";
    let walked = project.run(&["check"]);
    walked.is(0, found, "warning: latin1.rs: the file is not UTF-8\n");
    let named = project.run(&["check", "a.rs", "latin1.rs"]);
    named.is(2, found, "error: latin1.rs: the file is not UTF-8\n");
}

#[test]
fn a_folder_without_rust_is_told() {
    let project = Project::new(&[("notes.txt", "")]);
    let said = project.run(&["check"]);
    said.is(
        0,
        "nothing found in 0 files\n",
        "warning: no Rust files were found\n",
    );
    project
        .run(&["check", "--format", "json"])
        .is(0, "", "warning: no Rust files were found\n");
}

#[cfg(unix)]
#[test]
fn loops_of_links_are_told_and_the_rest_goes_on() {
    use std::os::unix::fs::symlink;

    let project = Project::new(&[("src/a.rs", CODE)]);
    symlink("..", project.path("src/up")).unwrap();
    symlink("self.rs", project.path("src/self.rs")).unwrap();
    symlink("gone.rs", project.path("src/dangling.rs")).unwrap();
    let walked = project.run(&["check"]);
    walked.is(
        0,
        "nothing found in 1 file\n",
        "warning: src/self.rs: a loop of links\n\
         warning: src/up: a loop of links: it leads back to .\n",
    );
    let named = project.run(&["check", "src/self.rs", "src/a.rs"]);
    named.is(
        2,
        "nothing found in 1 file\n",
        "error: src/self.rs: a loop of links\n",
    );
}

#[cfg(unix)]
#[test]
fn links_are_followed_only_where_they_are_named() {
    use std::os::unix::fs::symlink;

    let project = Project::new(&[("out/a.rs", CODE), ("in/b.rs", CODE)]);
    symlink("../out", project.path("in/out")).unwrap();
    symlink("../out/a.rs", project.path("in/a.rs")).unwrap();
    project
        .run(&["check", "in"])
        .is(0, "nothing found in 1 file\n", "");
    project
        .run(&["check", "in/out"])
        .is(0, "nothing found in 1 file\n", "");
    project
        .run(&["check", "in/a.rs"])
        .is(0, "nothing found in 1 file\n", "");
}

#[test]
fn what_is_neither_file_nor_folder_is_told() {
    let project = Project::new(&[]);
    let said = project.run(&["check", "/dev/null"]);
    said.is(
        2,
        "nothing found in 0 files\n",
        "error: /dev/null: neither a file nor a folder\n",
    );
}
