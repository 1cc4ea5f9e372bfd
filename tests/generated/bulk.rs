//! Many programs, compiled as modules of one for each edition, and run.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::crates::{Files, lock};

/// A program, or what became of one.
pub(crate) struct Variant {
    pub(crate) title: String,
    /// The kind of change that it is the result of.
    pub(crate) kind: Option<String>,
    pub(crate) edition: &'static str,
    pub(crate) files: Files,
    /// The number of the program that it must do the same as.
    pub(crate) like: usize,
}

/// What became of a variant, and why.
pub(crate) enum Judged {
    /// It compiles and prints what the first one prints.
    Same,
    Refused(String),
    Warned(String),
    Differs(String),
}

/// What must not come of a change.
const WARNINGS: &[&str] = &[
    "unused import",
    "does not need to be mutable",
    "unnecessary `unsafe`",
    "must be used",
    "unnecessary parentheses",
    "unnecessary braces",
    "unused variable",
];

/// After so many rounds something else is the matter than a few programs that do not compile.
const MOST_ROUNDS: usize = 8;

/// The folder of the two packages.
pub(crate) struct Bulk {
    folder: PathBuf,
}

impl Bulk {
    pub(crate) fn new(name: &str) -> Bulk {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-bulk"));
        for edition in ["2021", "2024"] {
            let _ = fs::remove_dir_all(folder.join(format!("e{edition}")));
        }
        Bulk { folder }
    }

    pub(crate) fn judge(&self, variants: &[Variant]) -> Vec<Judged> {
        self.write(variants);
        let mut refused: BTreeMap<usize, String> = BTreeMap::new();
        let mut rounds = 0;
        let warnings = loop {
            self.write_roots(variants, &refused);
            let said = self.build();
            if said.errors.is_empty() {
                break said.warnings;
            }
            rounds += 1;
            assert!(
                rounds < MOST_ROUNDS,
                "there is no end of errors: {:?}",
                said.errors
            );
            for (number, error) in said.errors {
                refused.entry(number).or_default().push_str(&error);
            }
        };
        let empty = BTreeSet::new();
        let warned = |number: usize| warnings.get(&number).unwrap_or(&empty);
        let mut said: BTreeMap<usize, String> = BTreeMap::new();
        let mut judged = Vec::new();
        for (number, variant) in variants.iter().enumerate() {
            if let Some(errors) = refused.get(&number) {
                judged.push(Judged::Refused(errors.clone()));
                continue;
            }
            let now = self.run(variant.edition, number);
            let known: BTreeSet<&str> = warned(variant.like)
                .iter()
                .map(|one| without_place(one))
                .collect();
            let new = warned(number)
                .iter()
                .find(|one| !known.contains(without_place(one)));
            judged.push(match (said.get(&variant.like), new) {
                (Some(before), _) if *before != now => {
                    Judged::Differs(format!("{now:?} after {before:?}"))
                }
                (_, Some(warning)) => Judged::Warned(warning.clone()),
                _ => Judged::Same,
            });
            said.insert(number, now);
        }
        judged
    }

    fn write(&self, variants: &[Variant]) {
        for (number, variant) in variants.iter().enumerate() {
            let folder = self.source(variant.edition).join(format!("v{number}"));
            for (path, text) in &variant.files {
                let file = folder.join(path);
                fs::create_dir_all(file.parent().expect("a file stands in a folder"))
                    .expect("a folder");
                let text = text.replace("crate::", &format!("crate::v{number}::"));
                fs::write(file, text).expect("a file");
            }
        }
        fs::write(
            self.folder.join("Cargo.toml"),
            "[workspace]\nresolver = \"2\"\nmembers = [\"e2021\", \"e2024\"]\n",
        )
        .expect("a manifest");
        fs::copy(lock(), self.folder.join("Cargo.lock")).expect("a lock file");
        for edition in ["2021", "2024"] {
            let manifest = format!(
                "[package]\nname = \"e{edition}\"\nversion = \"0.0.0\"\nedition = \"{edition}\"\n\n[dependencies]\nlazy_static = \"1\"\nonce_cell = \"1\"\nrayon = \"1\"\n"
            );
            fs::write(self.folder.join(format!("e{edition}/Cargo.toml")), manifest)
                .expect("a manifest");
        }
    }

    fn source(&self, edition: &str) -> PathBuf {
        self.folder.join(format!("e{edition}/src"))
    }

    /// The roots of both editions, which run the program of a number.
    fn write_roots(&self, variants: &[Variant], refused: &BTreeMap<usize, String>) {
        for edition in ["2021", "2024"] {
            let mut root = "#![allow(static_mut_refs)]\n".to_owned();
            let mut arms = String::new();
            for (number, variant) in variants.iter().enumerate() {
                if variant.edition != edition || refused.contains_key(&number) {
                    continue;
                }
                root += &format!("#[path = \"v{number}/main.rs\"]\nmod v{number};\n");
                arms += &format!("        {number} => v{number}::main(),\n");
            }
            // Who waits for ever is told from the others.
            root += &format!(
                "fn main() {{\n    std::thread::spawn(|| {{\n        std::thread::sleep(std::time::Duration::from_secs(20));\n        std::process::exit(99);\n    }});\n    let number: usize = std::env::args().nth(1).unwrap().parse().unwrap();\n    match number {{\n{arms}        _ => {{}}\n    }}\n}}\n"
            );
            fs::write(self.source(edition).join("main.rs"), root).expect("the root");
        }
    }

    fn build(&self) -> Said {
        let output = Command::new(env!("CARGO"))
            .args([
                "build",
                "--keep-going",
                "--message-format",
                "short",
                "--target-dir",
            ])
            .arg(self.folder.join("target"))
            .current_dir(&self.folder)
            .output()
            .expect("cargo starts");
        let text = String::from_utf8_lossy(&output.stderr);
        let mut said = Said::default();
        for line in text.lines() {
            let Some(number) = number(line) else { continue };
            if line.contains(": error") {
                let errors = said.errors.entry(number).or_default();
                errors.push_str(line);
                errors.push('\n');
            } else if WARNINGS.iter().any(|warning| line.contains(warning)) {
                let line = line.replace(&format!("crate::v{number}::"), "crate::");
                said.warnings.entry(number).or_default().insert(line);
            }
        }
        assert!(output.status.success() || !said.errors.is_empty(), "{text}");
        said
    }

    /// What a program prints, and how it ends.
    fn run(&self, edition: &str, number: usize) -> String {
        let program = format!("e{edition}{}", std::env::consts::EXE_SUFFIX);
        let output = Command::new(self.folder.join("target/debug").join(program))
            .arg(number.to_string())
            .output()
            .expect("the program starts");
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        format!("{:?} {said}", output.status.code())
    }
}

/// What the compiler says, by the number of the variant.
#[derive(Default)]
struct Said {
    errors: BTreeMap<usize, String>,
    warnings: BTreeMap<usize, BTreeSet<String>>,
}

/// Of which variant a line of the compiler speaks.
fn number(line: &str) -> Option<usize> {
    let rest = line
        .strip_prefix('e')?
        .get(4..)?
        .trim_start_matches(['/', '\\']);
    let rest = rest.strip_prefix("src")?.get(1..)?.strip_prefix('v')?;
    rest.split(['/', '\\']).next()?.parse().ok()
}

fn without_place(line: &str) -> &str {
    line.split_once(": warning").map_or(line, |(_, said)| said)
}
