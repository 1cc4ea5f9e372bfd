//! Completions for shells, and the manual.

use super::Project;

#[test]
fn every_shell_gets_a_script() {
    let project = Project::new(&[]);
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let said = project.run(&["completions", shell]);
        assert_eq!((said.code, &*said.stderr), (Some(0), ""));
        for word in ["threadwise", "check", "min-severity"] {
            assert!(said.stdout.contains(word), "{shell}: {word}");
        }
    }
    assert_eq!(project.run(&["completions", "sh"]).code, Some(2));
}

#[test]
fn the_manual_has_a_page_for_everything() {
    let project = Project::new(&[]);
    let said = project.run(&["man"]);
    assert_eq!((said.code, &*said.stderr), (Some(0), ""));
    assert!(said.stdout.contains(".TH threadwise 1"), "{said:?}");
    let said = project.run(&["man", "check"]);
    assert!(
        said.stdout.contains(".TH threadwise-check 1") && said.stdout.contains("SARIF"),
        "{said:?}"
    );
    let said = project.run(&["man", "chekc"]);
    said.is(2, "", "error: there is no command `chekc`\n");
}
