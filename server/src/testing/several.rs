//! Packages of several files.

use std::path::Path;
use std::sync::Arc;

use crate::engine::{Cancel, Engine, pool::STACK_BYTES};
use crate::finding::{Finding, Fix, RefusedFix};
use crate::project::memory::MemoryFiles;
use crate::rules::Rule;
use crate::settings::Settings;
use crate::syntax::edit::{TextEdit, apply};

/// Files of a package, by their names in its folder, `Cargo.toml` among them.
pub(crate) type Files<'a> = &'a [(&'a str, &'a str)];

/// A finding, and how it can be mended, and how not.
pub(crate) struct Said {
    pub(crate) finding: Finding,
    pub(crate) fixes: Vec<Fix>,
    pub(crate) refusals: Vec<RefusedFix>,
}

impl Said {
    /// `src/lib.rs: what is wrong`.
    pub(crate) fn text(&self) -> String {
        let file = self.finding.file.strip_prefix("/package").unwrap();
        format!("{}: {}", file.display(), self.finding.message)
    }

    /// The name of each place that the finding tells of: `src/lib.rs`.
    pub(crate) fn related(&self) -> Vec<String> {
        let related = self.finding.related.iter();
        let names = related.map(|related| {
            let file = related.file.strip_prefix("/package").unwrap();
            file.display().to_string()
        });
        names.collect()
    }
}

/// What a rule says of all files.
pub(crate) fn said(rule: &'static Rule, files: Files<'_>) -> Vec<Said> {
    let named: Vec<(String, &str)> = files
        .iter()
        .map(|(name, text)| (format!("/package/{name}"), *text))
        .collect();
    let borrowed: Vec<(&str, &str)> = named
        .iter()
        .map(|(name, text)| (name.as_str(), *text))
        .collect();
    let engine = Engine::new(Arc::new(MemoryFiles::new(&borrowed)));
    engine.set_settings(Settings {
        select: vec![rule.name.to_owned()],
        ..Settings::default()
    });
    let paths: Vec<String> = named.into_iter().map(|(name, _)| name).collect();
    let work = move || {
        let snapshot = engine.snapshot();
        let sources = paths.iter().filter(|path| path.ends_with(".rs"));
        let analyses = sources.map(|path| {
            let analysis = snapshot.analyse(Path::new(path), &Cancel::default());
            analysis.expect("nobody cancels").findings
        });
        let findings: Vec<Finding> = analyses.flatten().collect();
        let said = findings.into_iter().map(|finding| {
            let remedies = snapshot.remedies(&finding);
            Said {
                finding,
                fixes: remedies.fixes,
                refusals: remedies.refusals,
            }
        });
        said.collect::<Vec<Said>>()
    };
    let thread = std::thread::Builder::new().stack_size(STACK_BYTES);
    match thread.spawn(work).expect("a thread").join() {
        Ok(said) => said,
        Err(panic) => std::panic::resume_unwind(panic),
    }
}

/// The files after a fix: those that it changes.
pub(crate) fn fixed(files: Files<'_>, fix: &Fix) -> Vec<(String, String)> {
    let changed = files.iter().filter_map(|(name, text)| {
        let path = format!("/package/{name}");
        let edits: Vec<TextEdit> = fix
            .edits
            .iter()
            .filter(|edit| *edit.file == *Path::new(&path))
            .map(|edit| TextEdit {
                range: edit.range,
                new_text: edit.new_text.clone(),
            })
            .collect();
        let after = apply(text, &edits).unwrap_or_else(|| panic!("overlap: {edits:?}"));
        (!edits.is_empty()).then(|| ((*name).to_owned(), after))
    });
    changed.collect()
}
