//! Generated crates on disk, and the changes that are offered in them.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use line_index::{TextRange, TextSize};
use threadwise::engine::{Cancel, Engine};
use threadwise::finding::Fix;
use threadwise::project::Disk;
use threadwise::syntax::edit::{TextEdit, apply};

use super::template::Program;

/// The rules whose fixes are made.
const RULES: &[&str] = &[
    "arc-mutex-unneeded",
    "arc-never-shared",
    "arc-non-send-sync",
    "lazy-static-to-lazylock",
    "local-refcell",
    "mutex-bool-to-atomic",
    "mutex-counter-to-atomic",
    "mutex-of-rc",
    "mutex-queue-to-channel",
    "once-cell-to-std",
    "oncecell-as-option",
    "rc-mutex",
    "refcell-copy-to-cell",
    "rwlock-never-read",
    "rwlock-of-non-sync",
    "static-mut",
    "thread-spawn-to-scope",
];

/// Paths below `src/`, and texts.
pub(crate) type Files = Vec<(String, String)>;

/// The folder that they stand in.
pub(crate) struct Crates {
    folder: PathBuf,
}

impl Crates {
    pub(crate) fn new(name: &str) -> Crates {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-crates"));
        let _ = fs::remove_dir_all(&folder);
        Crates { folder }
    }

    /// A crate of a program.
    pub(crate) fn one(&self, program: &Program, edition: &str, number: usize) -> Crate {
        let folder = self.folder.join(number.to_string());
        let mut cursor = None;
        let mut plain = Vec::new();
        for (path, text) in &program.files {
            if let Some(at) = text.find("$0") {
                cursor = Some((path.clone(), at));
            }
            plain.push((path.clone(), text.replacen("$0", "", 1)));
        }
        for (path, text) in &plain {
            let file = folder.join("src").join(path);
            fs::create_dir_all(file.parent().expect("a file stands in a folder"))
                .expect("a folder");
            fs::write(file, text).expect("a file");
        }
        let manifest = format!(
            "[package]\nname = \"sample\"\nversion = \"0.0.0\"\nedition = \"{edition}\"\n\n[dependencies]\nlazy_static = \"1\"\nonce_cell = \"1\"\nrayon = \"1\"\n\n[workspace]\n"
        );
        fs::write(folder.join("Cargo.toml"), manifest).expect("a manifest");
        fs::copy(lock(), folder.join("Cargo.lock")).expect("a lock file");
        Crate {
            folder,
            plain,
            cursor,
            engine: Engine::new(Arc::new(Disk)),
        }
    }
}

/// The demo's versions, so that nothing else is looked for.
pub(crate) fn lock() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/demo/Cargo.lock")
}

pub(crate) struct Crate {
    folder: PathBuf,
    plain: Files,
    /// Where refactorings are asked for.
    cursor: Option<(String, usize)>,
    engine: Engine,
}

/// A change, and what becomes of the files.
pub(crate) struct Change {
    pub(crate) kind: String,
    pub(crate) title: String,
    pub(crate) files: Result<Files, String>,
}

impl Crate {
    pub(crate) fn plain(&self) -> &[(String, String)] {
        &self.plain
    }

    /// Every fix of every finding, and every refactoring at the cursor.
    pub(crate) fn changes(&self) -> Vec<Change> {
        let snapshot = self.engine.snapshot();
        let mut changes: Vec<Change> = Vec::new();
        let mut known: Vec<Fix> = Vec::new();
        for (path, _) in &self.plain {
            let analysis = snapshot.analyse(&self.file(path), &Cancel::default());
            for finding in analysis.expect("nobody cancels").findings {
                if !RULES.contains(&finding.rule.name) {
                    continue;
                }
                for fix in snapshot.fixes(&finding) {
                    if !known.contains(&fix) {
                        changes.push(self.change(finding.rule.name, &fix));
                        known.push(fix);
                    }
                }
            }
        }
        let Some((path, at)) = &self.cursor else {
            return changes;
        };
        let at = TextRange::empty(TextSize::try_from(*at).expect("a short text"));
        for offer in snapshot.refactorings(&self.file(path), at, &Cancel::default()) {
            if let Ok(fix) = offer.outcome {
                changes.push(self.change(offer.refactoring.name, &fix));
            }
        }
        changes
    }

    fn file(&self, path: &str) -> PathBuf {
        self.folder.join("src").join(path)
    }

    fn change(&self, name: &str, fix: &Fix) -> Change {
        Change {
            kind: kind(name, fix),
            title: fix.title.clone(),
            files: self.changed(fix),
        }
    }

    fn changed(&self, fix: &Fix) -> Result<Files, String> {
        let mut files = self.plain.clone();
        for (path, text) in &mut files {
            let own = self.file(path);
            let edits = fix.edits.iter().filter(|edit| *edit.file == *own);
            let edits: Vec<TextEdit> = edits
                .map(|edit| TextEdit {
                    range: edit.range,
                    new_text: edit.new_text.clone(),
                })
                .collect();
            *text = apply(text, &edits).ok_or("its edits overlap")?;
        }
        let is_own = |file: &Path| self.plain.iter().any(|(path, _)| *file == *self.file(path));
        match fix.edits.iter().find(|edit| !is_own(&edit.file)) {
            Some(edit) => Err(format!("it changes {}", edit.file.display())),
            None if files == self.plain => Err("it changes nothing".to_owned()),
            None => Ok(files),
        }
    }
}

/// The change's title without the names of the program.
fn kind(name: &str, fix: &Fix) -> String {
    const KEPT: &[&str] = &[
        "Arc", "Cell", "Mutex", "OnceCell", "OnceLock", "Rc", "RefCell", "RwLock", "static",
    ];
    let words = fix
        .title
        .split('`')
        .enumerate()
        .map(|(index, part)| match (index % 2, part) {
            (0, _) => part,
            (_, name) if KEPT.contains(&name) => name,
            (_, name) if name.starts_with("Atomic") => "Atomic",
            _ => "…",
        });
    format!("{name}: {}", words.collect::<String>())
}
