//! Refactorings, and the fixes that change a program in many places, judged by running it: before and
//! after it compiles in editions 2021 and 2024, and prints the same.
//!
//! A data file holds programs, each below a line `//- name`; what stands above the first belongs to
//! them all. Where `$0` stands in one, every refactoring is applied that is offered there; elsewhere,
//! every fix of the rules below. In the file of locks each program is read for every kind of lock.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use line_index::{TextRange, TextSize};
use threadwise::engine::{Cancel, Engine, pool::STACK_BYTES};
use threadwise::finding::Fix;
use threadwise::project::Disk;
use threadwise::syntax::edit::{TextEdit, apply};

/// In how many programs of each edition each kind of change is tried at least.
const LEAST: usize = 10;

/// The rules whose fixes are run.
const RULES: &[&str] = &[
    "thread-spawn-to-scope",
    "mutex-counter-to-atomic",
    "mutex-bool-to-atomic",
    "mutex-queue-to-channel",
];

#[test]
fn what_is_refactored_compiles_and_prints_the_same() {
    let thread = std::thread::Builder::new()
        .stack_size(STACK_BYTES)
        .spawn(judge)
        .expect("a thread");
    if let Err(panic) = thread.join() {
        std::panic::resume_unwind(panic);
    }
}

/// A program, or what became of one.
struct Variant {
    title: String,
    text: String,
    /// The number of the program that it must do the same as.
    like: usize,
}

#[expect(
    clippy::print_stdout,
    reason = "how often each kind of change was tried is of interest"
)]
fn judge() {
    let workspace = Workspace::new();
    let mut variants: BTreeMap<&str, Vec<Variant>> = BTreeMap::new();
    let mut wrong = Vec::new();
    for edition in ["2021", "2024"] {
        let mut kinds: BTreeMap<String, usize> = BTreeMap::new();
        let package = workspace.package(edition);
        let variants = variants.entry(edition).or_default();
        for (name, text) in programs() {
            let like = variants.len();
            let changes = package.changes(&text);
            if changes.is_empty() {
                wrong.push(format!("{edition} {name}: nothing is offered"));
            }
            let plain = text.replacen("$0", "", 1);
            variants.push(Variant {
                title: name.clone(),
                text: plain.clone(),
                like,
            });
            for (kind, fix) in changes {
                let edits: Vec<TextEdit> = fix
                    .edits
                    .iter()
                    .map(|edit| TextEdit {
                        range: edit.range,
                        new_text: edit.new_text.clone(),
                    })
                    .collect();
                let title = format!("{name}: {}", fix.title);
                match apply(&plain, &edits) {
                    Some(text) => variants.push(Variant { title, text, like }),
                    None => wrong.push(format!("{edition} {title}: its edits overlap")),
                }
                *kinds.entry(kind).or_default() += 1;
            }
        }
        println!("edition {edition}: {} programs, {kinds:#?}", variants.len());
        let rare = kinds.iter().filter(|(_, count)| **count < LEAST);
        wrong.extend(rare.map(|(kind, count)| format!("{kind} is tried {count} times only")));
        package.write(variants);
    }
    wrong.extend(workspace.build(&variants));
    if wrong.is_empty() {
        for (edition, variants) in &variants {
            let package = workspace.package(edition);
            let said: Vec<String> = (0..variants.len())
                .map(|number| package.run(number))
                .collect();
            for (variant, now) in variants.iter().zip(&said) {
                if *now != said[variant.like] {
                    let before = &said[variant.like];
                    let Variant { title, text, .. } = variant;
                    wrong.push(format!(
                        "{edition} {title}: {now:?} after {before:?}\n{text}"
                    ));
                }
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} wrong:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

/// The words of the file of locks: the lock's name, how it is written and read, and what shares it.
const LOCKS: [[&str; 4]; 3] = [
    ["Mutex", ".lock().unwrap()", ".lock().unwrap()", "Arc"],
    ["RwLock", ".write().unwrap()", ".read().unwrap()", "Arc"],
    ["RefCell", ".borrow_mut()", ".borrow()", "Rc"],
];

/// All programs, by name.
fn programs() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/refactorings");
    let entries = fs::read_dir(folder).expect("the programs are there");
    let mut files: Vec<PathBuf> = entries
        .map(|entry| entry.expect("an entry").path())
        .collect();
    files.sort();
    let mut programs = Vec::new();
    for file in files {
        let text = fs::read_to_string(&file).expect("a readable program");
        let mut parts = text.split("//- ");
        let head = parts.next().unwrap_or_default();
        let stem = file.file_stem().expect("a file name").to_string_lossy();
        for part in parts {
            let (name, body) = part.split_once('\n').expect("a name in a line of its own");
            let (name, text) = (format!("{stem}::{}", name.trim()), format!("{head}{body}"));
            if !text.contains("LOCK") {
                programs.push((name, text));
                continue;
            }
            for [lock, write, read, pointer] in LOCKS {
                if text.contains("static ") && lock == "RefCell" {
                    continue;
                }
                let text = text
                    .replace("LOCK", lock)
                    .replace(".WRITE", write)
                    .replace(".READ", read)
                    .replace("POINTER", pointer);
                programs.push((format!("{name} {lock}"), text));
            }
        }
    }
    programs
}

/// Two packages, one for each edition, that depend on rayon.
struct Workspace {
    folder: PathBuf,
}

impl Workspace {
    fn new() -> Workspace {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("refactorings");
        let manifest = "[workspace]\nresolver = \"2\"\nmembers = [\"e2021\", \"e2024\"]\n";
        fs::create_dir_all(&folder).expect("a folder");
        fs::write(folder.join("Cargo.toml"), manifest).expect("a manifest");
        // The demo's versions, so that nothing else is looked for.
        let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/demo/Cargo.lock");
        fs::copy(lock, folder.join("Cargo.lock")).expect("the demo's lock file");
        Workspace { folder }
    }

    fn package(&self, edition: &str) -> Package {
        let folder = self.folder.join(format!("e{edition}"));
        fs::create_dir_all(folder.join("src")).expect("a folder");
        let manifest = format!(
            "[package]\nname = \"e{edition}\"\nversion = \"0.0.0\"\nedition = \"{edition}\"\n\n[dependencies]\nrayon = \"1\"\n"
        );
        fs::write(folder.join("Cargo.toml"), manifest).expect("a manifest");
        let program = format!("e{edition}{}", std::env::consts::EXE_SUFFIX);
        Package {
            file: folder.join("src/lone.rs"),
            program: self.folder.join("target/debug").join(program),
            engine: Engine::new(Arc::new(Disk)),
            folder,
        }
    }

    /// What the compiler says of the programs that it refuses.
    fn build(&self, variants: &BTreeMap<&str, Vec<Variant>>) -> Vec<String> {
        let output = Command::new(env!("CARGO"))
            .args(["build", "--message-format", "short", "--target-dir"])
            .arg(self.folder.join("target"))
            .current_dir(&self.folder)
            .env("RUSTFLAGS", "--cap-lints allow")
            .output()
            .expect("cargo starts");
        if output.status.success() {
            return Vec::new();
        }
        let said = String::from_utf8_lossy(&output.stderr);
        let place = |line: &str| -> Option<(String, usize)> {
            let (edition, rest) = line.strip_prefix('e')?.split_once(['/', '\\'])?;
            let number = rest.strip_prefix("src")?.get(2..)?.split_once(".rs:")?.0;
            Some((edition.to_owned(), number.parse().ok()?))
        };
        let told = said.lines().map(|line| match place(line) {
            Some((edition, number)) => {
                match variants.get(&*edition).and_then(|all| all.get(number)) {
                    Some(variant) => {
                        format!("{edition} {}: {line}\n{}", variant.title, variant.text)
                    }
                    None => line.to_owned(),
                }
            }
            None => line.to_owned(),
        });
        told.collect()
    }
}

struct Package {
    folder: PathBuf,
    /// Where a program stands that is asked about.
    file: PathBuf,
    /// What the compiler makes of all of them.
    program: PathBuf,
    engine: Engine,
}

impl Package {
    /// The changes to try, each with its kind.
    fn changes(&self, text: &str) -> Vec<(String, Fix)> {
        let asked = text.find("$0");
        let text = text.replacen("$0", "", 1);
        self.engine.set_text(&self.file, text.as_str().into(), &[]);
        let snapshot = self.engine.snapshot();
        let Some(at) = asked else {
            let analysis = snapshot.analyse(&self.file, &Cancel::default());
            let findings = analysis.expect("nobody cancels").findings;
            let own = findings
                .iter()
                .filter(|finding| RULES.contains(&finding.rule.name));
            return own
                .flat_map(|finding| {
                    let fixes = snapshot.fixes(finding);
                    fixes
                        .into_iter()
                        .map(|fix| (kind(finding.rule.name, &fix), fix))
                })
                .collect();
        };
        let at = TextSize::try_from(at).expect("a short text");
        let offers = snapshot.refactorings(&self.file, TextRange::empty(at), &Cancel::default());
        offers
            .into_iter()
            .filter_map(|offer| {
                let fix = offer.outcome.ok()?;
                Some((kind(offer.refactoring.name, &fix), fix))
            })
            .collect()
    }

    /// All programs as modules of one, which runs that of a number.
    fn write(&self, variants: &[Variant]) {
        let source = self.folder.join("src");
        let mut root = String::new();
        let mut arms = String::new();
        for (number, variant) in variants.iter().enumerate() {
            fs::write(source.join(format!("v{number}.rs")), &variant.text).expect("a program");
            root += &format!("mod v{number};\n");
            arms += &format!("        {number} => v{number}::main(),\n");
        }
        root += &format!(
            "fn main() {{\n    let number: usize = std::env::args().nth(1).unwrap().parse().unwrap();\n    match number {{\n{arms}        _ => {{}}\n    }}\n}}\n"
        );
        fs::write(source.join("main.rs"), root).expect("the root");
    }

    /// What a program prints, and how it ends.
    fn run(&self, number: usize) -> String {
        let output = Command::new(&self.program)
            .arg(number.to_string())
            .output()
            .expect("the program starts");
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        format!("{:?} {said}", output.status.code())
    }
}

/// The change's title without the names of the program.
fn kind(name: &str, fix: &Fix) -> String {
    let words = fix
        .title
        .split('`')
        .enumerate()
        .map(|(index, part)| match (index % 2, part) {
            (0, _) | (_, "Mutex" | "RwLock" | "Arc") => part,
            (_, name) if name.starts_with("Atomic") => "Atomic",
            _ => "…",
        });
    format!("{name}: {}", words.collect::<String>())
}
