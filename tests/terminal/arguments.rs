//! The command line itself: help, versions, slips.

use super::Project;

#[test]
fn version_and_help_go_to_standard_output() {
    let project = Project::new(&[]);
    let version = concat!("threadwise ", env!("CARGO_PKG_VERSION"), "\n");
    project.run(&["--version"]).is(0, version, "");
    let help = project.run(&["--help"]);
    assert_eq!(help.code, Some(0));
    for command in ["check", "fix", "explain", "rules", "card", "lsp"] {
        assert!(
            help.stdout.contains(&format!("\n  {command} ")),
            "{command}: {help:?}"
        );
        let help = project.run(&[command, "--help"]);
        assert!(help.code == Some(0) && help.stderr.is_empty(), "{help:?}");
    }
}

#[test]
fn a_wrong_command_line_exits_with_2() {
    let project = Project::new(&[("a.rs", "fn a() {}\n")]);
    for arguments in [
        &[][..],
        &["chekc"],
        &["check", "--nonsense"],
        &["check", "--min-severity", "loud"],
        &["check", "--fail-on", "never"],
        &["check", "--format", "xml"],
        &["check", "--select", "no-such-rule"],
        &["fix", "--ignore", "no-such-rule"],
        &["explain"],
        &["explain", "no-such-rule"],
        &["card"],
        &["card", "a.rs:1"],
    ] {
        let said = project.run(arguments);
        assert_eq!(said.code, Some(2), "{arguments:?}: {said:?}");
        assert!(
            said.stdout.is_empty() && !said.stderr.is_empty(),
            "{said:?}"
        );
    }
}
