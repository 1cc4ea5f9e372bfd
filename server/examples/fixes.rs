//! Judges every fix on real code:
//! `cargo run --release --example fixes -- [--bare] [--edits FILE] CRATES…`.
//!
//! In each crate's folder every fix of every finding is applied in memory, one at a time. It is right
//! if the result has no new syntax errors, the finding is gone and no other has come but what its
//! title foretells; then all safe fixes of each file are applied until there are none left, which must
//! come to an end. What is wrong is told line by line; then, for each kind of fix, how often it was
//! right, and for each rule on how many of its findings a fix is offered. `--bare` lists the findings
//! that have none. `--edits` writes the fixes that are right as lines of JSON, for those who want to
//! compile them.
#![expect(clippy::print_stdout, reason = "a report for the terminal")]

use std::collections::BTreeMap;
use std::error::Error;
use std::fs::File;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;

use ignore::WalkBuilder;
use ra_ap_syntax::{Edition, SourceFile, TextRange, TextSize};
use serde_json::json;
use threadwise::engine::{Cancel, Engine, pool::STACK_BYTES};
use threadwise::finding::{Finding, Fix};
use threadwise::syntax::edit::{TextEdit, apply};

type Failure = Box<dyn Error + Send + Sync>;

/// As many rounds as `threadwise fix` takes.
const ROUNDS: usize = 10;

fn main() -> Result<(), Failure> {
    let mut judge = Judge::of(std::env::args().skip(1))?;
    let thread = thread::Builder::new()
        .stack_size(STACK_BYTES)
        .spawn(move || judge.run())?;
    thread.join().map_err(|_| "the judge panicked")?
}

/// What was seen so far.
struct Judge {
    folders: Vec<PathBuf>,
    list_bare: bool,
    edits: Option<File>,
    kinds: BTreeMap<String, Tally>,
    rules: BTreeMap<&'static str, Offers>,
}

/// The fixes of one kind.
#[derive(Default)]
struct Tally {
    right: usize,
    wrong: usize,
}

/// The findings of one rule.
#[derive(Default)]
struct Offers {
    findings: usize,
    with_fix: usize,
}

/// The texts of the files that a fix changes, after it, and the edits that lead there.
type Mended = BTreeMap<Arc<Path>, (String, Vec<TextEdit>)>;

/// Findings as they are compared: without their places, which move.
type Said = BTreeMap<(&'static str, String), usize>;

impl Judge {
    fn of(mut words: impl Iterator<Item = String>) -> Result<Judge, Failure> {
        let mut judge = Judge {
            folders: Vec::new(),
            list_bare: false,
            edits: None,
            kinds: BTreeMap::new(),
            rules: BTreeMap::new(),
        };
        while let Some(word) = words.next() {
            match word.as_str() {
                "--bare" => judge.list_bare = true,
                "--edits" => {
                    judge.edits = Some(File::create(words.next().ok_or("--edits wants a file")?)?);
                }
                _ => judge.folders.push(std::fs::canonicalize(&word)?),
            }
        }
        if judge.folders.is_empty() {
            return Err("which crates?".into());
        }
        Ok(judge)
    }

    fn run(&mut self) -> Result<(), Failure> {
        for folder in self.folders.clone() {
            // A world for each crate: the others' declarations need not stay in memory.
            let engine = Engine::on_disk();
            for file in files(&folder) {
                self.file(&engine, &folder, &file)?;
            }
        }
        self.report();
        Ok(())
    }

    fn file(&mut self, engine: &Engine, folder: &Path, file: &Path) -> Result<(), Failure> {
        let Ok(text) = engine.snapshot().text(file) else {
            return Ok(());
        };
        engine.set_text(file, text, &[]);
        let findings = findings(engine, file);
        let snapshot = engine.snapshot();
        let mut any_safe = false;
        for finding in &findings {
            let fixes = snapshot.fixes(finding);
            let offers = self.rules.entry(finding.rule.name).or_default();
            offers.findings += 1;
            offers.with_fix += usize::from(!fixes.is_empty());
            let place = place(engine, folder, finding);
            if fixes.is_empty() && self.list_bare {
                println!("bare\t{place}\t{}", finding.message);
            }
            for fix in fixes {
                any_safe |= fix.safe;
                let kind = kind(finding, &fix);
                let verdict = try_out(engine, &findings, finding, &fix);
                let tally = self.kinds.entry(kind.clone()).or_default();
                match verdict {
                    Ok(()) => {
                        tally.right += 1;
                        self.write(folder, finding, &kind, &fix)?;
                    }
                    Err(fault) => {
                        tally.wrong += 1;
                        println!("wrong\t{place}\t{}\t{fault}", fix.title);
                    }
                }
            }
        }
        if any_safe && !comes_to_an_end(engine, file) {
            println!("endless\t{}", file.display());
        }
        engine.close(file);
        Ok(())
    }

    fn write(
        &mut self,
        folder: &Path,
        finding: &Finding,
        kind: &str,
        fix: &Fix,
    ) -> Result<(), Failure> {
        let Some(out) = &mut self.edits else {
            return Ok(());
        };
        let edits = fix.edits.iter().map(|edit| {
            let (start, end) = (u32::from(edit.range.start()), u32::from(edit.range.end()));
            json!({"file": edit.file.as_ref(), "start": start, "end": end, "new_text": edit.new_text})
        });
        let line = json!({
            "folder": folder,
            "rule": finding.rule.name,
            "kind": kind,
            "edits": edits.collect::<Vec<_>>(),
        });
        writeln!(out, "{line}")?;
        Ok(())
    }

    fn report(&self) {
        println!("{:>6} {:>6}  kind of fix", "right", "wrong");
        for (kind, Tally { right, wrong }) in &self.kinds {
            println!("{right:6} {wrong:6}  {kind}");
        }
        println!("{:>8} {:>8}  rule", "findings", "with fix");
        for (rule, Offers { findings, with_fix }) in &self.rules {
            println!("{findings:8} {with_fix:8}  {rule}");
        }
    }
}

/// Applies a fix, looks, and takes it back.
fn try_out(engine: &Engine, here: &[Finding], finding: &Finding, fix: &Fix) -> Result<(), String> {
    let mended = mended(engine, fix)?;
    let mut before = Said::new();
    let mut originals = Vec::new();
    for (path, (after, _)) in &mended {
        let text = engine.snapshot().text(path)?;
        if syntax_errors(after) > syntax_errors(&text) {
            return Err("it makes syntax errors".to_owned());
        }
        if *path != finding.file {
            engine.set_text(path, Arc::clone(&text), &[]);
            say(&findings(engine, path), &mut before);
        }
        originals.push((Arc::clone(path), text));
    }
    say(here, &mut before);
    for (path, (after, edits)) in &mended {
        engine.set_text(path, after.as_str().into(), edits);
    }
    let mut after = Said::new();
    for path in mended.keys() {
        say(&findings(engine, path), &mut after);
    }
    if !mended.contains_key(&finding.file) {
        say(&findings(engine, &finding.file), &mut after);
    }
    for (path, text) in originals {
        if path == finding.file {
            let (_, edits) = &mended[&path];
            engine.set_text(&path, Arc::clone(&text), &reverse(&text, edits));
        } else {
            engine.close(&path);
        }
    }
    compare(finding, fix, &before, &after)
}

fn compare(finding: &Finding, fix: &Fix, before: &Said, after: &Said) -> Result<(), String> {
    let key = (finding.rule.name, without_lines(&finding.message));
    if times(after, &key) >= times(before, &key) {
        return Err("the finding stays".to_owned());
    }
    let is_new = |key| times(after, key) > times(before, key) && !is_foretold(fix, key.0);
    match after.keys().find(|key| is_new(key)) {
        Some((rule, message)) => Err(format!("there is a new finding: {rule}: {message}")),
        None => Ok(()),
    }
}

fn times(said: &Said, key: &(&'static str, String)) -> usize {
    said.get(key).copied().unwrap_or_default()
}

/// Whether the fix's title says that it leaves a finding of the rule.
fn is_foretold(fix: &Fix, rule: &str) -> bool {
    rule == "guard-dropped-but-future-not-send" && fix.title.contains("the future stays not `Send`")
}

fn say(findings: &[Finding], into: &mut Said) {
    for finding in findings {
        let key = (finding.rule.name, without_lines(&finding.message));
        *into.entry(key).or_default() += 1;
    }
}

/// A message whose lines have no numbers: they move.
fn without_lines(message: &str) -> String {
    let mut parts = message.split("line ");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| {
        let rest = part.trim_start_matches(|char: char| char.is_ascii_digit());
        format!("{text}line {rest}")
    })
}

/// Findings that are not silenced.
fn findings(engine: &Engine, file: &Path) -> Vec<Finding> {
    let analysis = engine.snapshot().analyse(file, &Cancel::default());
    let mut findings = analysis
        .map(|analysis| analysis.findings)
        .unwrap_or_default();
    findings.retain(|finding| !finding.suppressed);
    findings
}

/// The edits of each file from the last to the first, so that none moves another.
fn mended(engine: &Engine, fix: &Fix) -> Result<Mended, String> {
    let mut edits: BTreeMap<Arc<Path>, Vec<TextEdit>> = BTreeMap::new();
    for edit in &fix.edits {
        let edits = edits.entry(Arc::clone(&edit.file)).or_default();
        edits.push(TextEdit {
            range: edit.range,
            new_text: edit.new_text.clone(),
        });
    }
    let mut mended = Mended::new();
    for (path, mut edits) in edits {
        let before = engine.snapshot().text(&path)?;
        let after = apply(&before, &edits).ok_or("its edits overlap")?;
        edits.sort_by_key(|edit| (edit.range.start(), edit.range.end()));
        edits.reverse();
        mended.insert(path, (after, edits));
    }
    Ok(mended)
}

/// The edits that take others back, which lead from the text one after the other.
fn reverse(text: &str, edits: &[TextEdit]) -> Vec<TextEdit> {
    let mut undo = Vec::new();
    for edit in edits.iter().rev() {
        let length = TextSize::of(edit.new_text.as_str());
        undo.push(TextEdit {
            range: TextRange::at(edit.range.start(), length),
            new_text: text[edit.range].to_owned(),
        });
    }
    undo
}

/// Whether the safe fixes of a file, and those of what they leave, come to an end.
fn comes_to_an_end(engine: &Engine, file: &Path) -> bool {
    for _ in 0..ROUNDS {
        let Ok(text) = engine.snapshot().text(file) else {
            return true;
        };
        let mut edits: Vec<TextEdit> = Vec::new();
        for finding in findings(engine, file) {
            let fixes = engine.snapshot().fixes(&finding);
            let Some(fix) = fixes.into_iter().find(|fix| fix.safe) else {
                continue;
            };
            let is_free = fix.edits.iter().all(|edit| {
                let mut others = edits.iter();
                *edit.file == *file
                    && others.all(|other| other.range.intersect(edit.range).is_none())
            });
            if is_free {
                edits.extend(fix.edits.into_iter().map(|edit| TextEdit {
                    range: edit.range,
                    new_text: edit.new_text,
                }));
            }
        }
        match apply(&text, &edits) {
            Some(after) if !edits.is_empty() => engine.set_text(file, after.into(), &[]),
            _ => return true,
        }
    }
    false
}

fn syntax_errors(text: &str) -> usize {
    SourceFile::parse(text, Edition::CURRENT).errors().len()
}

/// The rule and the fix's title without the names of the program.
fn kind(finding: &Finding, fix: &Fix) -> String {
    let words = fix.title.split('`').enumerate();
    let words = words.map(|(index, part)| match (index % 2, part) {
        (0, _) | (_, "spawn_blocking" | "block_in_place") => part,
        (_, part) if part.starts_with("unwrap_or_else") => part,
        _ => "…",
    });
    format!("{}: {}", finding.rule.name, words.collect::<String>())
}

/// "rule path:line" for a finding, relative to the folder above its crate's.
fn place(engine: &Engine, folder: &Path, finding: &Finding) -> String {
    let text = engine.snapshot().text(&finding.file).unwrap_or_default();
    let before = text.get(..usize::from(finding.range.start()));
    let line = before.unwrap_or_default().matches('\n').count() + 1;
    let above = folder.parent().unwrap_or(folder);
    let path = finding.file.strip_prefix(above).unwrap_or(&finding.file);
    format!("{}\t{}:{line}", finding.rule.name, path.display())
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let walk = WalkBuilder::new(folder).standard_filters(false).build();
    let mut files: Vec<PathBuf> = walk
        .flatten()
        .filter(|entry| entry.file_type().is_some_and(|kind| kind.is_file()))
        .map(ignore::DirEntry::into_path)
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .collect();
    files.sort();
    files
}
