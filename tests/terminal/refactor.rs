//! `refactor`: what an editor offers under that name, in a terminal.

use std::fs;

use super::Project;

const MANIFEST: &str =
    "[package]\nname = \"a\"\nedition = \"2024\"\n\n[dependencies]\nrayon = \"1\"\n";

const LOOP: &str = "\
fn double(xs: &mut [u64]) {
    for x in xs.iter_mut() {
        *x *= 2;
    }
}

fn print(xs: &[u64]) {
    for x in xs {
        println!(\"{x}\");
    }
}
";

const AFTERWARDS: &str = "    xs.par_iter_mut().for_each(|x| {\n        *x *= 2;\n    });\n";

fn project() -> Project {
    Project::new(&[("Cargo.toml", MANIFEST), ("src/lib.rs", LOOP)])
}

#[test]
fn refactorings_are_listed_with_what_stands_in_their_way() {
    let project = project();
    let said = project.run(&["refactor", "src/lib.rs:2:5"]);
    said.is(
        0,
        "1. Run the rounds in parallel, with rayon (loop-to-rayon)\n",
        "",
    );
    let said = project.run(&["refactor", "src/lib.rs:8:5"]);
    said.is(
        0,
        "-  Run the rounds in parallel, with rayon (loop-to-rayon): not here: what it prints would come in any order\n",
        "",
    );
    let said = project.run(&["refactor", "src/lib.rs:1:1"]);
    said.is(0, "no refactoring here\n", "");
}

#[test]
fn one_is_applied_by_its_number() {
    let project = project();
    let said = project.run(&["refactor", "src/lib.rs:2:5", "--apply", "1", "--dry-run"]);
    assert_eq!((said.code, &*said.stderr), (Some(0), ""));
    assert!(said.stdout.contains("+    xs.par_iter_mut()"), "{said:?}");
    let text = || fs::read_to_string(project.path("src/lib.rs")).expect("it is there");
    assert_eq!(text(), LOOP);

    let said = project.run(&["refactor", "src/lib.rs:2:5", "--apply", "1"]);
    said.is(
        0,
        "src/lib.rs: Run the rounds in parallel, with rayon\n",
        "",
    );
    assert!(text().starts_with("use rayon::prelude::*;\n"), "{}", text());
    assert!(text().contains(AFTERWARDS), "{}", text());
}

#[test]
fn what_is_asked_for_in_vain_is_an_error() {
    let project = project();
    for (arguments, error) in [
        (
            ["src/lib.rs:2:5", "--apply", "2"],
            "error: src/lib.rs:2:5: there is no refactoring number 2 here\n",
        ),
        (
            ["src/lib.rs:99:5", "--apply", "1"],
            "error: src/lib.rs:99:5: the file has no such position\n",
        ),
        (
            ["src/lib.rs", "--apply", "1"],
            "error: src/lib.rs: not of the form FILE:LINE:COL\n",
        ),
    ] {
        let said = project.run(&[&["refactor"], &arguments[..]].concat());
        said.is(2, "", error);
    }
}
