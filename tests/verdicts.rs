//! What cards say of Send and Sync is what `threadwise auto-traits --futures` says.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

/// Folders below the project's top, the demo and real crates among them.
const FOLDERS: &[&str] = &[
    "tests/demo",
    ".tools/corpus/mini-redis-0.4.1",
    ".tools/corpus/bb8-0.9.1",
    ".tools/truth/actix-rt-2.15.0",
    ".tools/truth/tokio-stream-0.1.19",
];

#[test]
fn cards_and_auto_traits_agree() {
    let mut wrong = Vec::new();
    for folder in FOLDERS {
        let listed = listed(&top().join(folder));
        let asked: Vec<Asked> = listed.iter().filter_map(Asked::new).collect();
        // What a macro has written has no place to ask at.
        assert!(
            asked.len() * 10 >= listed.len() * 9,
            "{folder}: only {} of {} have a place",
            asked.len(),
            listed.len()
        );
        assert!(!asked.is_empty(), "{folder}: nothing is listed");
        for (asked, card) in asked.iter().zip(cards(&asked)) {
            if let Err(found) = asked.compare(&card) {
                wrong.push(format!(
                    "{}: {found}\n{}\n{card}",
                    asked.position, asked.verdict
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

/// `THREADWISE_VERDICTS=FOLDER` asks about another folder.
#[test]
fn cards_and_auto_traits_agree_about_the_folder_that_is_asked_for() {
    let Some(folder) = std::env::var_os("THREADWISE_VERDICTS") else {
        return;
    };
    let listed = listed(Path::new(&folder));
    let asked: Vec<Asked> = listed.iter().filter_map(Asked::new).collect();
    let cards = cards(&asked);
    let wrong: Vec<String> = asked
        .iter()
        .zip(cards)
        .filter_map(|(asked, card)| {
            let found = asked.compare(&card).err()?;
            Some(format!(
                "{}: {found}\n{}\n{card}",
                asked.position, asked.verdict
            ))
        })
        .collect();
    assert!(
        wrong.is_empty(),
        "{} of {} of {}:\n{}",
        wrong.len(),
        asked.len(),
        listed.len(),
        wrong.join("\n\n")
    );
}

/// A line of `auto-traits`, and the position of the name or keyword that it is about.
struct Asked {
    verdict: Value,
    position: String,
}

impl Asked {
    fn new(verdict: &Value) -> Option<Asked> {
        let file = verdict["file"].as_str()?;
        let (kind, path) = (verdict["kind"].as_str()?, verdict["path"].as_str()?);
        let number = usize::try_from(verdict["line"].as_u64()?).ok()?;
        let position = if let Some((_, at)) = path.rsplit_once('@') {
            format!("{file}:{at}")
        } else {
            let text = fs::read_to_string(top().join(file)).ok()?;
            let line = text.lines().nth(number.checked_sub(1)?)?;
            let keyword = if kind == "async fn" { "fn" } else { kind };
            let at = line.find(&format!("{keyword} "))? + keyword.len() + 1;
            let name = path.rsplit("::").next()?;
            line[at..].starts_with(name).then_some(())?;
            format!("{file}:{number}:{}", line[..at].chars().count() + 1)
        };
        Some(Asked {
            verdict: verdict.clone(),
            position,
        })
    }

    /// What is wrong with a card.
    fn compare(&self, card: &Value) -> Result<(), String> {
        let markdown = card["markdown"].as_str().ok_or("no card")?;
        let said = markdown.lines().next().unwrap_or_default();
        for name in ["Send", "Sync"] {
            let listed = &self.verdict[name.to_lowercase()];
            let expected = match listed.as_str() {
                None => continue,
                Some("yes") => format!("**{name} ✓**"),
                Some("no") => format!("**{name} ✗**"),
                Some("unknown") => format!("**{name} ?**"),
                Some(_) => {
                    let conditions = &self.verdict[format!("{}_if", name.to_lowercase())];
                    let conditions = conditions.as_array().into_iter().flatten();
                    let conditions: Vec<String> = conditions
                        .filter_map(|it| Some(cut(it.as_str()?)))
                        .collect();
                    format!("**{name} if {}**", conditions.join(" and "))
                }
            };
            if !said.contains(&expected) {
                return Err(format!("{expected} is not said"));
            }
        }
        Ok(())
    }
}

/// Source as cards show it: what is long is cut.
fn cut(source: &str) -> String {
    if source.chars().count() > 60 {
        let start: String = source.chars().take(59).collect();
        return format!("`{start}…`");
    }
    format!("`{source}`")
}

fn listed(folder: &Path) -> Vec<Value> {
    assert!(
        folder.is_dir(),
        "{} is missing: tests/corpus/fetch and tests/truth/fetch bring it",
        folder.display()
    );
    let output = threadwise(&["auto-traits", "--futures", "--format", "json"])
        .arg(folder)
        .output()
        .expect("the binary starts");
    let printed = String::from_utf8(output.stdout).expect("UTF-8");
    let lines = printed.lines();
    lines
        .map(|line| serde_json::from_str(line).expect("an object a line"))
        .collect()
}

/// The cards of the positions, in their order.
fn cards(asked: &[Asked]) -> Vec<Value> {
    let mut child = threadwise(&["card", "--format", "json", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the binary starts");
    let mut input = child.stdin.take().expect("a pipe");
    let mut lines = String::new();
    for asked in asked {
        lines.push_str(&asked.position);
        lines.push('\n');
    }
    let writer = std::thread::spawn(move || input.write_all(lines.as_bytes()));
    let output = child.wait_with_output().expect("the command ends");
    writer.join().expect("no panic").expect("it is read");
    let printed = String::from_utf8(output.stdout).expect("UTF-8");
    let cards: Vec<Value> = printed
        .lines()
        .map(|line| serde_json::from_str(line).expect("an object a line"))
        .collect();
    assert_eq!(cards.len(), asked.len(), "a card for each position");
    cards
}

fn threadwise(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_threadwise"));
    command.args(arguments).current_dir(top());
    command
}

fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}
