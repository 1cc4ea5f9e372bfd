//! The demo keeps its word: it compiles, rustc refuses what stands in `refused/`, and
//! `threadwise check` finds each sin where it is named and nothing in any virtue.
#![allow(
    clippy::disallowed_types,
    reason = "a test runs the compiler and the server's own binary"
)]

mod mended;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

#[test]
fn it_compiles_and_rustc_refuses_the_rest() {
    let tokio = build();
    let mut files: Vec<_> = fs::read_dir(demo().join("refused"))
        .expect("tests/demo/refused is there")
        .map(|entry| entry.expect("it can be listed").path())
        .collect();
    files.sort();
    for file in files {
        let text = fs::read_to_string(&file).expect("the demo is UTF-8");
        let reason = refusal(&text);
        let output = compile(&file, &text, &tokio);
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(
            !output.status.success() && errors.contains(reason),
            "rustc should refuse {} for {reason}:\n{errors}",
            file.display()
        );
    }
}

#[test]
fn check_finds_the_sins_and_no_virtue() {
    let mut sinned = BTreeSet::new();
    for finding in findings(&[]) {
        let rule = finding["rule"].as_str().expect("a rule").to_owned();
        let owner = owner_of(&finding);
        assert!(
            owner.starts_with(&format!("{}_sin", rule.replace('-', "_"))),
            "{rule} in {owner}: {finding}"
        );
        sinned.insert(rule);
    }
    for rule in [
        "guard-across-await",
        "blocking-in-async",
        "lock-unwrap",
        "blocking-while-locked",
        "write-lock-only-read",
        "lock-held-into-rayon",
        "async-mutex-unneeded",
        "arc-mutex-unneeded",
        "arc-never-shared",
        "mutex-counter-to-atomic",
        "mutex-bool-to-atomic",
        "select-cancel-unsafe",
        "futurelock-select",
        "timer-recreated-in-select",
        "select-sleep-to-timeout",
        "select-no-else",
        "select-biased-starvation",
        "missing-shutdown-branch",
        "watch-changed-ignored-error",
        "watch-initial-missed",
        "shutdown-sender-dropped",
        "notify-lost-wakeup",
        "channel-sender-held",
        "zero-capacity-channel",
        "broadcast-lagged-ignored",
        "barrier-count-mismatch",
        "atomic-rmw-split",
        "relaxed-publication",
        "blocking-in-async-transitive",
        "blocking-method-in-async",
        "block-on-in-async",
        "nested-runtime",
        "blocking-in-drop",
        "sync-call-has-async-sibling",
        "rayon-in-async",
        "std-mpsc-in-async",
        "cpu-loop-in-async",
        "spin-wait",
        "sleep-poll-loop",
        "unawaited-future",
        "async-yields-async",
        "sequential-awaits",
        "buffered-stream-starvation",
        "await-in-loop-unbounded-join",
        "dropped-join-handle",
        "spawn-immediately-awaited",
        "spawned-thread-not-joined",
        "thread-spawn-to-scope",
        "spawn-unbounded-in-loop",
        "permit-acquired-inside-task",
        "unbounded-channel",
        "tokio-spawn-outside-runtime",
        "async-main-without-runtime",
        "async-fn-in-public-trait",
        "async-trait-could-be-native",
        "dyn-async-trait-native",
        "rwlock-never-read",
        "mutex-queue-to-channel",
        "mutex-unit",
        "mutex-in-clone-struct",
        "rc-mutex",
        "mutex-of-rc",
        "rwlock-of-non-sync",
        "arc-non-send-sync",
        "unbounded-unsafe-send",
        "static-mut",
        "const-interior-mutable",
        "lazylock-reentrant-init",
        "lazylock-blocking-init",
        "lazy-static-to-lazylock",
        "once-cell-to-std",
        "rwlock-upgrade-race",
        "thread-local-in-async",
        "local-refcell",
        "refcell-copy-to-cell",
        "oncecell-as-option",
        "par-iter-tiny",
        "unused-suppression",
    ] {
        assert!(sinned.contains(rule), "{rule} finds no sin in the demo");
    }
}

/// The words of the tour, each with what its card says first.
const TOUR: &[(&str, &str)] = &[
    ("Send", "**`Send`**: a value"),
    ("Sync", "**`Sync`**: several threads"),
    ("Mutex", "**std `Mutex`**"),
    ("RwLock", "**std `RwLock`**"),
    ("Arc", "**`Arc`** shares"),
    ("AtomicBool", "**`AtomicBool`**: a flag"),
    ("AtomicU64", "**`AtomicU64`**: a number"),
    ("Ordering", "**`Ordering`** says"),
    ("Relaxed", "**`Relaxed`**"),
    ("Release", "**`Release`**"),
    ("Acquire", "**`Acquire`**"),
    ("Cell", "**`Cell`** changes"),
    ("RefCell", "**`RefCell`** checks"),
    ("OnceCell", "**std `cell::OnceCell`**"),
    ("OnceLock", "**`OnceLock`** is set once"),
    ("LazyLock", "**`LazyLock`** computes"),
    ("Rc", "**`Rc`** shares"),
    ("mpsc", "**std `mpsc`** sends"),
    ("Barrier", "**`Barrier`** lets"),
    ("Condvar", "**`Condvar`** lets"),
    ("PoisonError", "**`PoisonError`**"),
    ("Future", "**`Future`**: work"),
    ("Notify", "**`Notify`** wakes"),
    ("Semaphore", "**`Semaphore`** hands out"),
    ("JoinSet", "**`JoinSet`** owns"),
    ("broadcast", "**tokio `broadcast`**"),
    ("oneshot", "**tokio `oneshot`**"),
    ("watch", "**tokio `watch`**"),
    ("timeout", "**`timeout`** drops"),
    ("select", "**`select!`**"),
    ("join", "**"),
    ("try_join", "**`try_join!`** polls"),
    ("spawn", "**`thread::spawn`**"),
    ("spawn_blocking", "**`tokio::task::spawn_blocking`**"),
    ("channel", "**std `mpsc`**"),
    ("recv", "**`Receiver::recv`** blocks"),
    ("wait_while", "**`Condvar::wait_while`** blocks"),
    ("par_iter", "**rayon**"),
    ("acquire_owned", "**`permit`** keeps a permit"),
    ("join_next", "**`JoinSet::join_next`** is safe to cancel"),
    ("changed", "**"),
    ("notified", "**`Notify::notified`**"),
    ("main", "**`#[tokio::main]`**"),
    ("async", "**The future of `fetch`**: **Send"),
];

#[test]
fn every_word_of_the_tour_has_a_card() {
    let file = demo().join("src/tour.rs");
    let text = fs::read_to_string(&file).expect("the demo is UTF-8");
    let positions = TOUR.iter().map(|(word, _)| position(&text, word));
    let asked = positions.map(|(line, column)| format!("{}:{line}:{column}", file.display()));
    let output = Command::new(env!("CARGO_BIN_EXE_threadwise"))
        .args(["card", "--format", "json"])
        .args(asked)
        .current_dir(demo())
        .output()
        .expect("the binary under test starts");
    let cards = String::from_utf8(output.stdout).expect("cards are UTF-8");
    let mut wrong = Vec::new();
    for ((word, start), line) in TOUR.iter().zip(cards.lines()) {
        let answer: Value = serde_json::from_str(line).expect("each line is a JSON object");
        let card = answer["markdown"].as_str().unwrap_or("nothing");
        if !card.starts_with(start) {
            wrong.push(format!("{word}: {card}"));
        }
    }
    assert_eq!(cards.lines().count(), TOUR.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Where a word first stands in code as a whole, counted from 1; where it is called, if it is.
fn position(text: &str, word: &str) -> (usize, usize) {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    let find = |wanted: &str| {
        text.lines().enumerate().find_map(|(number, line)| {
            let code = line.split("//").next().unwrap_or_default();
            let column = code.match_indices(word).find_map(|(at, _)| {
                let (before, after) = (&code[..at], &code[at + word.len()..]);
                let is_whole = !before.ends_with(is_part) && !after.starts_with(is_part);
                (is_whole && after.starts_with(wanted)).then_some(at)
            })?;
            Some((number + 1, column + 1))
        })
    };
    let is_called = word.starts_with(char::is_lowercase);
    let called = is_called.then(|| find("(")).flatten();
    called
        .or_else(|| find(""))
        .unwrap_or_else(|| panic!("{word} stands in the tour"))
}

/// Checks the demo with cargo, and gives the metadata of its tokio.
fn build() -> PathBuf {
    let output = Command::new(env!("CARGO"))
        .args(["check", "--locked", "--message-format", "json"])
        .arg("--manifest-path")
        .arg(demo().join("Cargo.toml"))
        .arg("--target-dir")
        .arg(target())
        .output()
        .expect("cargo starts");
    assert!(
        output.status.success(),
        "the demo should compile:\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8_lossy(&output.stdout)
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok())
        .find(|message| message["target"]["name"] == "tokio")
        .and_then(|message| Some(PathBuf::from(message["filenames"][0].as_str()?)))
        .expect("the demo depends on tokio")
}

/// Compiles one file by itself, as the kind of crate it is.
fn compile(file: &Path, text: &str, tokio: &Path) -> Output {
    let kind = if text.contains("fn main") {
        "bin"
    } else {
        "lib"
    };
    let dependencies = tokio.parent().expect("artifacts lie in a folder");
    Command::new("rustc")
        .args([
            "--edition",
            "2024",
            "--emit",
            "metadata",
            "--crate-type",
            kind,
        ])
        .arg("--extern")
        .arg(format!("tokio={}", tokio.display()))
        .arg("-L")
        .arg(format!("dependency={}", dependencies.display()))
        .arg("--out-dir")
        .arg(target())
        .arg(file)
        .output()
        .expect("rustc starts")
}

/// What `check` finds in the demo, with these arguments more.
pub(crate) fn findings(more: &[&str]) -> Vec<Value> {
    let output = Command::new(env!("CARGO_BIN_EXE_threadwise"))
        .args(["check", "--format", "json", "--min-severity", "hint"])
        .args(more)
        .args(["src", "refused"].map(|part| demo().join(part)))
        .current_dir(demo())
        .output()
        .expect("the binary under test starts");
    assert!(
        matches!(output.status.code(), Some(0 | 1)),
        "check ended with {:?}:\n{}",
        output.status.code(),
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout)
        .expect("findings are UTF-8")
        .lines()
        .map(|line| serde_json::from_str(line).expect("each line is a JSON object"))
        .collect()
}

/// To whom a finding of `check` belongs.
pub(crate) fn owner_of(finding: &Value) -> String {
    let file = finding["file"].as_str().expect("a file");
    owner(file, finding["start_line"].as_u64().expect("a line"))
}

/// The name of the last `…_sin` or `…_virtue` that begins at or before a line, counted from 1: a
/// function, a module, or the file itself.
pub(crate) fn owner(file: &str, line: u64) -> String {
    let text = fs::read_to_string(demo().join(file)).expect("the demo is UTF-8");
    let above = text.lines().take(usize::try_from(line).expect("a line"));
    above
        .flat_map(|line| line.split(|c: char| !c.is_alphanumeric() && c != '_'))
        .filter(|word| word.contains("_sin") || word.contains("_virtue"))
        .last()
        .unwrap_or(file.rsplit('/').next().expect("a name"))
        .to_owned()
}

/// What rustc gives as the reason why it refuses a file, as its first lines tell.
pub(crate) fn refusal(text: &str) -> &str {
    between(text, "(", ")").trim_matches('"')
}

fn between<'a>(text: &'a str, open: &str, close: &str) -> &'a str {
    let (_, rest) = text.split_once(open).expect("the first line says why");
    rest.split_once(close).expect("the first line says why").0
}

pub(crate) fn demo() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the package lies in the project")
        .join("tests/demo")
}

/// Kept between runs, so that the demo's dependencies are checked once.
pub(crate) fn target() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("demo")
}
