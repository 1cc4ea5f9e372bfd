//! A finding and the two files it is about, for the tests of the formats.

use std::path::Path;
use std::sync::Arc;

use ra_ap_syntax::{TextRange, TextSize};

use crate::finding::{FileEdit, Finding, Fix, RefusedFix, Related, Severity};
use crate::report::Entry;
use crate::report::source::Sources;
use crate::rules::{Category, Rule};

pub(crate) static RULE: Rule = Rule {
    name: "sample-rule",
    category: Category::Await,
    severity: Severity::Warning,
    on_by_default: true,
    twins: &["clippy::sample"],
    docs: "//! Finds samples.\n//!\n//! ## What it does\n//!\n//! It finds samples.\n",
    check: |_, _| {},
    fixes: |_, _| Vec::new(),
};

const A: &str = "async fn é() {\n    let guard = lock.lock();\n    send(\"🦀\").await;\n}\n";
const B: &str = "static LOCK: Mutex<u32> = Mutex::new(0);\n";

/// A warning with two related places, one of them in another file, and two fixes, and one that is
/// not possible.
pub(crate) fn entry() -> Entry {
    let finding = Finding {
        rule: &RULE,
        severity: Severity::Warning,
        file: path("src/a.rs"),
        range: range(A, "guard"),
        message: "`guard` is held here".to_owned(),
        related: vec![
            related("src/a.rs", range(A, "await"), "across this await"),
            related("src/b.rs", range(B, "static"), "the lock is declared here"),
        ],
        suppressed: false,
    };
    let at = range(A, "send").start();
    let edit = FileEdit {
        file: path("src/a.rs"),
        range: TextRange::empty(at),
        new_text: "drop(guard);".to_owned(),
    };
    let fixes = vec![
        fix("Release the guard before the await", true, vec![edit]),
        fix("Use tokio's lock", false, Vec::new()),
    ];
    let refused = vec![RefusedFix {
        title: "Use std's lock".to_owned(),
        reason: "src/b.rs:1 is a static".to_owned(),
    }];
    Entry {
        finding,
        fixes,
        refused,
    }
}

/// Lends the two files.
pub(crate) fn with_sources<R>(show: impl FnOnce(&Sources<'_>) -> R) -> R {
    let name = |path: &Path| path.display().to_string();
    let text = |path: &Path| match path.to_str() {
        Some("src/a.rs") => Some(Arc::from(A)),
        Some("src/b.rs") => Some(Arc::from(B)),
        _ => None,
    };
    show(&Sources::new(&name, &text))
}

fn path(path: &str) -> Arc<Path> {
    Path::new(path).into()
}

fn range(text: &str, word: &str) -> TextRange {
    let start = TextSize::try_from(text.find(word).unwrap()).unwrap();
    TextRange::at(start, TextSize::of(word))
}

fn related(file: &str, range: TextRange, message: &str) -> Related {
    Related {
        file: path(file),
        range,
        message: message.to_owned(),
    }
}

fn fix(title: &str, safe: bool, edits: Vec<FileEdit>) -> Fix {
    Fix {
        confirm: false,
        title: title.to_owned(),
        safe,
        preferred: safe,
        edits,
    }
}
