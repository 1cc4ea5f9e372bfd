//! Every fix, applied to small programs and judged by rustc in editions 2021 and 2024: the result
//! compiles, the finding is gone, and no new one of its rule has come.
//!
//! A data file holds programs, each below a line `//- name`; what stands above the first belongs
//! to them all. They name nothing but std and the little of other crates that `stubs` has. Those of the
//! folders `families` and `relocks` are read once for each family of guards that is meant there;
//! those of `edition-2021` are for that edition alone. `cargo run --release --example fixes` judges
//! the fixes on real code.

#![expect(
    clippy::disallowed_types,
    reason = "the compiler is the judge; it is the server that runs no program"
)]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use ra_ap_syntax::SourceFile;
use threadwise::engine::{Cancel, Engine, pool::STACK_BYTES};
use threadwise::finding::{Finding, Fix};
use threadwise::project::Disk;
use threadwise::settings::Settings;
use threadwise::syntax::edit::{TextEdit, apply};

/// In how many programs of each edition each kind of fix is tried at least.
pub(super) const LEAST: usize = 10;

/// The same for the rules of which only one edition knows.
const LEAST_OF_ONE: usize = 20;

/// The rules of which only one edition knows.
const OF_ONE_EDITION: [&str; 1] = ["block-scrutinee-does-not-drop"];

/// No program has as many findings as this.
const MOST_ROUNDS: usize = 40;

#[test]
fn every_fix_compiles_in_2021() {
    on_large_stack(|| judge("2021"));
}

#[test]
fn every_fix_compiles_in_2024() {
    on_large_stack(|| judge("2024"));
}

pub(super) fn on_large_stack(work: fn()) {
    let thread = std::thread::Builder::new()
        .stack_size(STACK_BYTES)
        .spawn(work)
        .expect("a thread");
    if let Err(panic) = thread.join() {
        std::panic::resume_unwind(panic);
    }
}

/// A text for rustc, and what it came of.
pub(super) struct Variant {
    pub(super) title: String,
    pub(super) text: String,
}

#[expect(
    clippy::print_stdout,
    reason = "how often each kind of fix was tried is of interest"
)]
fn judge(edition: &str) {
    let package = Package::new(edition, "", Settings::default());
    let mut variants = Vec::new();
    let mut applied: BTreeMap<String, usize> = BTreeMap::new();
    let mut offers: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let mut wrong = Vec::new();
    for (name, text) in programs(edition) {
        variants.push(Variant {
            title: name.clone(),
            text: text.clone(),
        });
        let findings = package.findings(&text);
        if findings.is_empty() {
            wrong.push(format!("{name}: nothing is found"));
        }
        for finding in &findings {
            let fixes = package.fixes(&text, finding);
            let (findings_of_rule, with_fix) = offers.entry(finding.rule.name).or_default();
            *findings_of_rule += 1;
            *with_fix += usize::from(!fixes.is_empty());
            for fix in fixes {
                let title = format!("{name}: {}: {}", finding.rule.name, fix.title);
                match package.mended(&text, &findings, finding, &fix) {
                    Ok(text) => {
                        *applied.entry(kind(finding, &fix)).or_default() += 1;
                        variants.push(Variant { title, text });
                    }
                    Err(complaint) => wrong.push(format!("{title}: {complaint}")),
                }
            }
        }
        match package.all_mended(&text) {
            Ok(text) => variants.push(Variant {
                title: format!("{name}: all preferred fixes"),
                text,
            }),
            Err(complaint) => wrong.push(format!("{name}: all preferred fixes: {complaint}")),
        }
    }
    println!(
        "edition {edition}: {} texts, fixes applied: {applied:#?}\nfindings, and those with a fix: \
         {offers:#?}",
        variants.len()
    );
    wrong.extend(package.complaints(&variants));
    let least = |kind: &str| {
        let of_one = |rule: &&str| kind.starts_with(*rule);
        if OF_ONE_EDITION.iter().any(of_one) {
            LEAST_OF_ONE
        } else {
            LEAST
        }
    };
    let is_all = only().is_none();
    let rare = applied
        .iter()
        .filter(|(kind, count)| is_all && **count < least(kind));
    wrong.extend(rare.map(|(kind, count)| format!("{kind} is tried {count} times only")));
    for (rule, (findings, with_fix)) in offers {
        if is_all && with_fix * 3 < findings * 2 {
            wrong.push(format!(
                "{rule}: {with_fix} of {findings} findings have a fix"
            ));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} wrong:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

/// The fix's title without the names of the program.
pub(super) fn kind(finding: &Finding, fix: &Fix) -> String {
    let words = fix
        .title
        .split('`')
        .enumerate()
        .map(|(index, part)| match (index % 2, part) {
            (0, _) => part,
            (
                _,
                "spawn_blocking" | "block_in_place" | "unwrap_or_else(PoisonError::into_inner)",
            ) => part,
            _ => "…",
        });
    format!("{}: {}", finding.rule.name, words.collect::<String>())
}

pub(super) fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/fixes")
}

/// The crates that the programs name.
const STUBS: [&str; 8] = [
    "dashmap",
    "futures",
    "lazy_static",
    "once_cell",
    "parking_lot",
    "rayon",
    "tokio",
    "tracing",
];

/// What the words of the folder `families` mean: the lock's type around its value's, and how it is
/// read and written.
const FAMILIES: [[&str; 4]; 4] = [
    [
        "std",
        "std::sync::Mutex<",
        ".lock().unwrap()",
        ".lock().unwrap()",
    ],
    [
        "refcell",
        "std::cell::RefCell<",
        ".borrow()",
        ".borrow_mut()",
    ],
    [
        "dashmap",
        "dashmap::DashMap<u8, ",
        ".get(&1).unwrap()",
        ".get_mut(&1).unwrap()",
    ],
    ["watch", "tokio::sync::watch::Receiver<", ".borrow()", ""],
];

/// What they mean in the folder `relocks`.
const RELOCKS: [[&str; 4]; 4] = [
    [
        "mutex",
        "std::sync::Mutex<",
        ".lock().expect(\"mutex poisoned\")",
        ".lock().expect(\"mutex poisoned\")",
    ],
    [
        "rwlock",
        "std::sync::RwLock<",
        ".read().expect(\"lock poisoned\")",
        ".write().expect(\"lock poisoned\")",
    ],
    ["parking_lot", "parking_lot::Mutex<", ".lock()", ".lock()"],
    [
        "refcell",
        "std::cell::RefCell<",
        ".borrow()",
        ".borrow_mut()",
    ],
];

/// The names of the data files that are asked for: `THREADWISE_FIXES=statics,cells`. Without these, all.
fn only() -> Option<Vec<String>> {
    let names = std::env::var("THREADWISE_FIXES").ok()?;
    Some(names.split(',').map(str::to_owned).collect())
}

/// The programs of all data files that are for an edition, by name.
fn programs(edition: &str) -> Vec<(String, String)> {
    let mut programs = all_programs(edition);
    if let Some(only) = only() {
        programs.retain(|(name, _)| {
            only.iter()
                .any(|file| name.starts_with(&format!("{file}::")))
        });
    }
    programs
}

fn all_programs(edition: &str) -> Vec<(String, String)> {
    let mut programs = programs_in(&folder());
    let own = folder().join(format!("edition-{edition}"));
    if own.is_dir() {
        programs.extend(programs_in(&own));
    }
    for (sort, families) in [("families", FAMILIES), ("relocks", RELOCKS)] {
        for (name, text) in programs_in(&folder().join(sort)) {
            for [family, lock, read, write] in families {
                if write.is_empty() && text.contains(".write()") {
                    continue;
                }
                let text = text
                    .replace("Lock<", lock)
                    .replace(".read()", read)
                    .replace(".write()", write);
                programs.push((format!("{family} {name}"), text));
            }
        }
    }
    programs
}

pub(super) fn programs_in(folder: &Path) -> Vec<(String, String)> {
    let entries = fs::read_dir(folder).expect("the programs are there");
    let mut files: Vec<PathBuf> = entries
        .map(|entry| entry.expect("an entry").path())
        .collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "rs"));
    files.sort();
    let mut programs = Vec::new();
    for file in files {
        let text = fs::read_to_string(&file).expect("a readable program");
        let mut parts = text.split("//- ");
        let head = parts.next().unwrap_or_default();
        let stem = file.file_stem().expect("a file name").to_string_lossy();
        for part in parts {
            let (name, body) = part.split_once('\n').expect("a name in a line of its own");
            programs.push((format!("{stem}::{}", name.trim()), format!("{head}{body}")));
        }
    }
    programs
}

/// A package on disk whose only file changes.
pub(super) struct Package {
    edition: String,
    folder: PathBuf,
    file: PathBuf,
    engine: Engine,
}

impl Package {
    /// `name` tells the folders of packages apart.
    pub(super) fn new(edition: &str, name: &str, settings: Settings) -> Package {
        let name = format!("fixes-{name}{edition}");
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        fs::create_dir_all(folder.join("src")).expect("a folder");
        let manifest = format!(
            "[package]\nname = \"sample\"\nedition = \"{edition}\"\n\n[dependencies]\ndashmap = \"6\"\nfutures = \"0.3\"\nlazy_static = \"1\"\nonce_cell = \"1\"\nparking_lot = \"0.12\"\nrayon = \"1\"\ntokio = {{ version = \"1\", features = [\"full\"] }}\ntracing = \"0.1\"\n\n[workspace]\n"
        );
        fs::write(folder.join("Cargo.toml"), manifest).expect("a manifest");
        let file = folder.join("src/lib.rs");
        fs::write(&file, "").expect("a file");
        let engine = Engine::new(Arc::new(Disk));
        engine.set_settings(settings);
        Package {
            edition: edition.to_owned(),
            folder,
            file,
            engine,
        }
    }

    pub(super) fn findings(&self, text: &str) -> Vec<Finding> {
        self.engine.set_text(&self.file, text.into(), &[]);
        let analysis = self
            .engine
            .snapshot()
            .analyse(&self.file, &Cancel::default());
        analysis.expect("nobody cancels").findings
    }

    pub(super) fn fixes(&self, text: &str, finding: &Finding) -> Vec<Fix> {
        self.engine.set_text(&self.file, text.into(), &[]);
        self.engine.snapshot().fixes(finding)
    }

    /// The text, in which these are the findings, after a fix.
    pub(super) fn mended(
        &self,
        text: &str,
        before: &[Finding],
        finding: &Finding,
        fix: &Fix,
    ) -> Result<String, String> {
        let edits = fix.edits.iter().map(|edit| TextEdit {
            range: edit.range,
            new_text: edit.new_text.clone(),
        });
        let after = apply(text, &edits.collect::<Vec<_>>()).ok_or("its edits overlap")?;
        let errors = |text: &str| {
            SourceFile::parse(text, ra_ap_syntax::Edition::CURRENT)
                .errors()
                .len()
        };
        if errors(&after) > errors(text) {
            return Err(format!("it makes syntax errors:\n{after}"));
        }
        let count = |findings: &[Finding]| {
            let same = |other: &&Finding| other.rule.name == finding.rule.name;
            findings.iter().filter(same).count()
        };
        if count(&self.findings(&after)) >= count(before) {
            return Err(format!("the finding stays, or another comes:\n{after}"));
        }
        Ok(after)
    }

    /// The text after its preferred fixes, one after the other, until there are none.
    fn all_mended(&self, text: &str) -> Result<String, String> {
        let mut text = text.to_owned();
        for _ in 0..MOST_ROUNDS {
            let findings = self.findings(&text);
            let preferred = findings.iter().find_map(|finding| {
                let fix = self
                    .fixes(&text, finding)
                    .into_iter()
                    .find(|fix| fix.preferred)?;
                Some((finding, fix))
            });
            let Some((finding, fix)) = preferred else {
                return Ok(text);
            };
            text = self.mended(&text, &findings, finding, &fix)?;
        }
        Err(format!("there is no end of fixes:\n{text}"))
    }

    /// What rustc says of the texts that it refuses.
    pub(super) fn complaints(&self, variants: &[Variant]) -> Vec<String> {
        let mut root = String::new();
        for (number, variant) in variants.iter().enumerate() {
            let _ = writeln!(root, "mod v{number};");
            fs::write(self.folder.join(format!("v{number}.rs")), &variant.text).expect("a text");
        }
        fs::write(self.folder.join("all.rs"), root).expect("the root");
        let mut externs = Vec::new();
        for stub in STUBS {
            let source = folder().join("stubs").join(stub).with_extension("rs");
            let said = self.rustc(&source, stub, &[]);
            assert!(said.is_none(), "a stub does not compile: {said:?}");
            let library = self.folder.join(format!("lib{stub}.rmeta"));
            externs.push("--extern".to_owned());
            externs.push(format!("{stub}={}", library.display()));
        }
        let externs: Vec<&str> = externs.iter().map(String::as_str).collect();
        let Some(said) = self.rustc(&self.folder.join("all.rs"), "all", &externs) else {
            return Vec::new();
        };
        // A line starts with the path that it speaks of.
        let place = |line: &str| -> Option<usize> {
            let file = line.split_once("fixes-")?.1.split_once(['/', '\\'])?.1;
            file.strip_prefix('v')?.split_once(".rs:")?.0.parse().ok()
        };
        let mut complaints: Vec<String> = Vec::new();
        for line in said.lines() {
            match place(line).and_then(|number| variants.get(number)) {
                Some(variant) => {
                    complaints.push(format!("{}: {line}\n{}", variant.title, variant.text))
                }
                None => complaints.push(line.to_owned()),
            }
        }
        complaints
    }

    /// What rustc says when it refuses a crate.
    fn rustc(&self, root: &Path, name: &str, arguments: &[&str]) -> Option<String> {
        let mut rustc = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
        rustc
            .args([
                "--crate-type",
                "lib",
                "--emit",
                "metadata",
                "--cap-lints",
                "allow",
                "--error-format",
                "short",
            ])
            .args([
                "--edition",
                &self.edition,
                "--crate-name",
                name,
                "--out-dir",
            ])
            .arg(&self.folder)
            .args(arguments)
            .arg(root);
        let output = rustc
            .output()
            .unwrap_or_else(|error| panic!("cannot run {rustc:?}: {error}"));
        (!output.status.success()).then(|| String::from_utf8_lossy(&output.stderr).into_owned())
    }
}
