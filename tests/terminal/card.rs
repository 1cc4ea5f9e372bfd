//! `card`: the hover, in a terminal.

use std::io::{BufRead, BufReader, Write};
use std::process::Stdio;

use serde_json::Value;

use super::{GUARD, Project, command};

fn card(line: &str) -> Value {
    serde_json::from_str(line).expect("each line is an object")
}

#[test]
fn a_lock_has_a_card_and_an_assignment_has_none() {
    let project = Project::new(&[("a.rs", GUARD)]);
    let said = project.run(&["card", "a.rs:4:27"]);
    assert_eq!((said.code, &*said.stderr), (Some(0), ""));
    assert!(
        said.stdout.starts_with("guard keeps queue (std Mutex)"),
        "{said:?}"
    );

    let json = project.run(&["card", "--format", "json", "a.rs:4:27", "a.rs:4:19"]);
    let cards: Vec<Value> = json.stdout.lines().map(card).collect();
    let markdown = cards[0]["markdown"].as_str().expect("a card");
    assert!(
        markdown.starts_with("**`guard`** keeps `queue`"),
        "{markdown}"
    );
    let null = serde_json::json!({ "file": "a.rs", "line": 4, "column": 19, "markdown": null });
    assert_eq!(cards[1..], [null]);

    let said = project.run(&["card", "a.rs:4:19"]);
    said.is(0, "nothing about concurrency here\n", "");
}

#[test]
fn columns_of_positions_count_characters() {
    let code = GUARD.replace("let mut guard", "/* é漢🦀 */ let mut guard");
    let project = Project::new(&[("a.rs", &code)]);
    let markdown = |column: u32| {
        let said = project.run(&["card", "--format", "json", &format!("a.rs:4:{column}")]);
        card(&said.stdout)["markdown"].clone()
    };
    // The first letter of `lock`, the last one, and the dots around them.
    assert!(markdown(37).is_string() && markdown(40).is_string());
    assert!(markdown(29).is_null() && markdown(43).is_null());
}

#[test]
fn several_cards_stand_under_their_positions() {
    let project = Project::new(&[("a.rs", GUARD)]);
    let said = project.run_with_input(&["card", "-"], "a.rs:4:27\na.rs:2:1\r\n");
    assert_eq!(said.code, Some(0));
    assert!(
        said.stdout.starts_with("a.rs:4:27\nguard keeps queue"),
        "{said:?}"
    );
    assert!(
        said.stdout
            .ends_with("\na.rs:2:1\nnothing about concurrency here\n\n"),
        "{said:?}"
    );
}

#[test]
fn a_program_may_ask_and_wait_for_each_answer() {
    let project = Project::new(&[("a.rs", GUARD)]);
    let mut child = command(project.folder.path(), &["card", "--format", "json", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the binary starts");
    let mut stdin = child.stdin.take().expect("a pipe");
    let mut stdout = BufReader::new(child.stdout.take().expect("a pipe"));
    for column in [27, 19, 27] {
        writeln!(stdin, "a.rs:4:{column}").expect("the command reads");
        let mut answer = String::new();
        stdout.read_line(&mut answer).expect("the command answers");
        assert_eq!(card(&answer)["column"], column);
    }
    drop(stdin);
    assert!(child.wait().expect("the command ends").success());
}

#[test]
fn cards_of_what_cannot_be_read_are_null() {
    let project = Project::new(&[("a.rs", "fn a() {}\n")]);
    let positions = "gone.rs:1:1\na.rs:9:1\nnonsense\na.rs:1:1\n";
    project
        .run_with_input(&["card", "--format", "json", "-"], positions)
        .is(
            2,
            "{\"file\":\"gone.rs\",\"line\":1,\"column\":1,\"markdown\":null}\n\
             {\"file\":\"a.rs\",\"line\":9,\"column\":1,\"markdown\":null}\n\
             {\"file\":\"a.rs\",\"line\":1,\"column\":1,\"markdown\":null}\n",
            "error: gone.rs:1:1: there is no such file or folder\n\
             error: a.rs:9:1: the file has no such position\n\
             error: nonsense: not of the form FILE:LINE:COL\n",
        );
}
