//! What a large workspace costs the person who types in it:
//! `cargo run --release --example workspace -- [--rounds N] [--lines N] [--file FILE]`.
//!
//! Generates a workspace of half a million lines with one file of ten thousand, opens that file,
//! and edits it: inside a body, and in a signature. Each is told as a ratio to bare parsing, of the
//! file or of all that was read, measured in turn with it, the median over the rounds. Memory is
//! what a process holds with that file open, less what one holds with a small program of an empty
//! folder (which has read the declarations of std, and of no other library), as a ratio to the bytes
//! of source that were read: with that file open, for which the three crates it can name are read, and
//! with a file of every crate open, for which all are. With `--file` only the opening of a file of a
//! real workspace is measured, and its memory.
#![expect(
    clippy::disallowed_types,
    reason = "each memory is measured in a process of its own; it is the server that runs no program"
)]
#![expect(clippy::print_stdout, reason = "a report for the terminal")]

use std::error::Error;
use std::ffi::OsStr;
use std::fmt::Write as _;
use std::fs;
use std::hint::black_box;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use ra_ap_syntax::{Edition, SourceFile, TextRange, TextSize};
use threadwise::engine::{Cancel, Engine, pool::STACK_BYTES};
use threadwise::project::{Disk, FileSource, Homes, Stamp};
use threadwise::syntax::edit::TextEdit;

type Failure = Box<dyn Error + Send + Sync>;

const CRATES: usize = 40;
const FILE_LINES: usize = 500;
const LARGE_LINES: usize = 10_000;

fn main() -> Result<(), Failure> {
    let mut rounds = 7;
    let mut lines = 500_000;
    let mut file = None;
    let mut resident = Vec::new();
    let mut words = std::env::args().skip(1);
    while let Some(word) = words.next() {
        let value = words
            .next()
            .ok_or_else(|| format!("{word} wants a value"))?;
        match word.as_str() {
            "--rounds" => rounds = value.parse()?,
            "--lines" => lines = value.parse()?,
            "--file" => file = Some(fs::canonicalize(value)?),
            // What this program asks of itself.
            "--resident" => resident.push(fs::canonicalize(value)?),
            _ => return Err(format!("{word} is not understood").into()),
        }
    }
    let thread = thread::Builder::new()
        .stack_size(STACK_BYTES)
        .spawn(move || match file {
            _ if !resident.is_empty() => resident_with(&resident),
            Some(large) => open_only(&Workspace { large, lines: 0 }, rounds.max(1)),
            None => run(rounds.max(1), lines),
        })?;
    thread.join().map_err(|_| "the benchmark panicked")?
}

fn run(rounds: usize, lines: usize) -> Result<(), Failure> {
    let folder = tempfile::tempdir()?;
    let workspace = Workspace::write(folder.path(), lines)?;
    println!("workspace: {} lines in {CRATES} crates", workspace.lines);
    memory(
        "with the large file open",
        std::slice::from_ref(&workspace.large),
    )?;
    memory("with a file of every crate open", &workspace.one_of_each())?;
    opening(&workspace, rounds)?;
    let text = fs::read_to_string(&workspace.large)?;
    for (name, marker, new_text) in [
        (
            "an edit in a body",
            "let step_100 = ",
            "let step_100 = 1 + ",
        ),
        (
            "an edit of a signature",
            "fn method_100(&self, ",
            "fn method_100(&self, _more: u32, ",
        ),
        (
            "an edit of a type",
            "counter: u64,",
            "counter: u64, more: u32,",
        ),
    ] {
        editing(&workspace, &text, rounds, name, (marker, new_text))?;
    }
    Ok(())
}

fn open_only(workspace: &Workspace, rounds: usize) -> Result<(), Failure> {
    memory("with it open", std::slice::from_ref(&workspace.large))?;
    opening(workspace, rounds)
}

/// The first complete findings of the large file, to the bare parse of all that was read for them.
fn opening(workspace: &Workspace, rounds: usize) -> Result<(), Failure> {
    let text: Arc<str> = fs::read_to_string(&workspace.large)?.into();
    let mut ratios = Vec::new();
    let mut read = 0;
    for _ in 0..=rounds {
        let files = Arc::new(Counting::default());
        let engine = Engine::new(Arc::clone(&files) as Arc<dyn FileSource>);
        engine.set_homes(Homes::of_this_process());
        engine.set_text(&workspace.large, Arc::clone(&text), &[]);
        let whole = time(|| {
            engine
                .snapshot()
                .analyse(&workspace.large, &Cancel::default())
        });
        let mut sources = files.take();
        sources.push(text.to_string());
        read = sources.iter().map(String::len).sum();
        let bare = time(|| {
            for source in &sources {
                black_box(SourceFile::parse(source, Edition::CURRENT));
            }
        });
        ratios.push(ratio(whole, bare));
    }
    // The very first analysis of a process also reads the tables of libraries.
    ratios.remove(0);
    println!(
        "opening: {:.2} times the bare parse of the {:.1} MB read",
        median(ratios),
        megabytes(read)
    );
    Ok(())
}

/// From the arrival of a change to the findings, to the bare parse of the file.
fn editing(
    workspace: &Workspace,
    text: &str,
    rounds: usize,
    name: &str,
    (marker, new_text): (&str, &str),
) -> Result<(), Failure> {
    let at = text.find(marker).ok_or("the marker is in the file")?;
    let there = TextRange::at(TextSize::try_from(at)?, TextSize::of(marker));
    let changed = TextRange::at(there.start(), TextSize::of(new_text));
    let forth = TextEdit {
        range: there,
        new_text: new_text.to_owned(),
    };
    let back = TextEdit {
        range: changed,
        new_text: marker.to_owned(),
    };
    let before: Arc<str> = text.into();
    let after: Arc<str> = text.replacen(marker, new_text, 1).into();
    let engine = Engine::new(Arc::new(Disk));
    engine.set_text(&workspace.large, Arc::clone(&before), &[]);
    engine
        .snapshot()
        .analyse(&workspace.large, &Cancel::default())
        .map_err(|_| "nobody cancels")?;
    let mut ratios = Vec::new();
    for _ in 0..rounds {
        for (text, edit) in [(&after, &forth), (&before, &back)] {
            let whole = time(|| {
                engine.set_text(
                    &workspace.large,
                    Arc::clone(text),
                    std::slice::from_ref(edit),
                );
                engine
                    .snapshot()
                    .analyse(&workspace.large, &Cancel::default())
            });
            let bare = time(|| SourceFile::parse(text, Edition::CURRENT));
            ratios.push(ratio(whole, bare));
        }
    }
    println!(
        "{name}: {:.2} times the bare parse of the file",
        median(ratios)
    );
    Ok(())
}

/// What a process holds once the files are open, less what one holds that has opened a small program in
/// an empty folder, to the bytes of source read. Each is a process of its own: what one reads once,
/// such as the tables of libraries, or gives back, no other would pay for again.
fn memory(when: &str, open: &[PathBuf]) -> Result<(), Failure> {
    let empty = tempfile::tempdir()?;
    let lone = empty.path().join("main.rs");
    fs::write(&lone, SMALL)?;
    let child = |open: &[PathBuf]| -> Result<(f64, f64), Failure> {
        let output = Command::new(std::env::current_exe()?)
            .args(
                open.iter()
                    .flat_map(|path| [OsStr::new("--resident"), path.as_os_str()]),
            )
            .output()?;
        let text = String::from_utf8(output.stdout)?;
        let mut numbers = text.split_whitespace().map(str::parse::<f64>);
        let mut next = || numbers.next().ok_or("the child says two numbers");
        Ok((next()??, next()??))
    };
    let (empty, _) = child(std::slice::from_ref(&lone))?;
    let (whole, read) = child(open)?;
    println!(
        "memory {when}: {:.1} times the {read:.1} MB of source read ({empty:.1} MB for a small program in an empty folder, {whole:.1} MB for this)",
        (whole - empty).max(0.0) / read
    );
    Ok(())
}

/// The program that an empty folder is measured with: it names std, whose table is read then.
const SMALL: &str = "\
fn main() {
    let shared = std::sync::Mutex::new(Vec::<String>::new());
    println!(\"{}\", shared.lock().map_or(0, |names| names.len()));
}
";

/// Says how many megabytes the process holds once files are open, and how many were read for them.
fn resident_with(paths: &[PathBuf]) -> Result<(), Failure> {
    let files = Arc::new(Counting::default());
    let engine = Engine::new(Arc::clone(&files) as Arc<dyn FileSource>);
    engine.set_homes(Homes::of_this_process());
    let mut open = 0;
    for path in paths {
        let text: Arc<str> = fs::read_to_string(path)?.into();
        open += text.len();
        engine.set_text(path, text, &[]);
    }
    for path in paths {
        engine
            .snapshot()
            .analyse(path, &Cancel::default())
            .map_err(|_| "nobody cancels")?;
    }
    println!("{} {}", resident()?, megabytes(files.sizes() + open));
    Ok(())
}

/// Megabytes of memory that the process has made use of; the pages of the program's own file, which
/// the system can drop at any time, are not counted.
fn resident() -> Result<f64, Failure> {
    let statistics = fs::read_to_string("/proc/self/statm")?;
    let mut pages = statistics.split_whitespace().skip(1).map(str::parse);
    let mut next = || pages.next().ok_or("statm has three numbers");
    let (all, of_files): (usize, usize) = (next()??, next()??);
    Ok(megabytes((all - of_files) * 4096))
}

/// The disk, and what was read from it.
#[derive(Default)]
struct Counting {
    sources: Mutex<Vec<PathBuf>>,
}

impl Counting {
    fn paths(&self) -> Vec<PathBuf> {
        let mut paths = self
            .sources
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone();
        paths.sort();
        paths.dedup();
        paths
    }

    fn take(&self) -> Vec<String> {
        let paths = self.paths();
        paths.iter().flat_map(fs::read_to_string).collect()
    }

    fn sizes(&self) -> usize {
        let sizes = self.paths().into_iter().flat_map(fs::metadata);
        sizes
            .map(|metadata| usize::try_from(metadata.len()).unwrap_or(0))
            .sum()
    }
}

impl FileSource for Counting {
    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>> {
        if path.extension().is_some_and(|extension| extension == "rs") {
            let mut sources = self.sources.lock().unwrap_or_else(PoisonError::into_inner);
            sources.push(path.to_owned());
        }
        Disk.read(path, limit)
    }

    fn is_file(&self, path: &Path) -> bool {
        Disk.is_file(path)
    }

    fn entries(&self, path: &Path) -> Vec<PathBuf> {
        Disk.entries(path)
    }

    fn stamp(&self, path: &Path) -> Option<Stamp> {
        Disk.stamp(path)
    }
}

struct Workspace {
    large: PathBuf,
    lines: usize,
}

impl Workspace {
    /// A file of every crate, the large one among them.
    fn one_of_each(&self) -> Vec<PathBuf> {
        let root = self.large.ancestors().nth(3).unwrap_or(&self.large);
        (0..CRATES)
            .map(|krate| root.join(format!("crate_{krate}/src/part_0.rs")))
            .collect()
    }

    fn write(root: &Path, lines: usize) -> io::Result<Workspace> {
        let mut members = String::new();
        let mut written = 0;
        let files = (lines / CRATES / FILE_LINES).max(1);
        let mut large = PathBuf::new();
        for krate in 0..CRATES {
            let _ = write!(members, "\"crate_{krate}\", ");
            let folder = root.join(format!("crate_{krate}"));
            fs::create_dir_all(folder.join("src"))?;
            let mut manifest = format!(
                "[package]\nname = \"crate_{krate}\"\nversion = \"0.1.0\"\nedition = \"2021\"\n\n[dependencies]\n"
            );
            // Each can name the three before it.
            for other in krate.saturating_sub(3)..krate {
                let _ = writeln!(
                    manifest,
                    "crate_{other} = {{ path = \"../crate_{other}\" }}"
                );
            }
            fs::write(folder.join("Cargo.toml"), manifest)?;
            let mut library = String::new();
            for file in 0..files {
                let _ = writeln!(library, "pub mod part_{file};");
                let is_large = krate == CRATES - 1 && file == 0;
                let wanted = if is_large { LARGE_LINES } else { FILE_LINES };
                let text = module(krate, file, wanted);
                written += text.lines().count();
                let path = folder.join(format!("src/part_{file}.rs"));
                fs::write(&path, text)?;
                if is_large {
                    large = path;
                }
            }
            fs::write(folder.join("src/lib.rs"), library)?;
        }
        fs::write(
            root.join("Cargo.toml"),
            format!("[workspace]\nresolver = \"2\"\nmembers = [{members}]\n"),
        )?;
        Ok(Workspace {
            large,
            lines: written,
        })
    }
}

/// A module as people write them: a shared state behind locks, methods that use it, some of them
/// async, and code that has nothing to do with that. Of the functions a third is about locks or
/// async, as in the crates of `tests/corpus` (16,476 of 50,488 functions, 37 % of the bytes).
fn module(krate: usize, file: usize, lines: usize) -> String {
    let mut text = String::from(
        "use std::collections::HashMap;\nuse std::sync::{Arc, Mutex, RwLock};\nuse std::time::Duration;\n\n",
    );
    let name = format!("State{krate}x{file}");
    let other = (krate > 0).then(|| {
        let before = krate - 1;
        format!("crate_{before}::part_0::State{before}x0")
    });
    let _ = writeln!(
        text,
        "#[derive(Clone, Default)]\npub struct {name} {{\n    items: Arc<Mutex<HashMap<String, Vec<u64>>>>,\n    names: Arc<RwLock<Vec<String>>>,\n    counter: u64,\n}}\n"
    );
    let mut number = 0;
    while text.lines().count() < lines {
        let other = other.as_deref().unwrap_or("Self");
        let _ = write!(
            text,
            "impl {name} {{
    /// Adds to the items under a key, and says how many there are.
    pub fn method_{number}(&self, key: &str, value: u64) -> usize {{
        let step_{number} = value.wrapping_mul(31) + self.counter;
        let mut items = self.items.lock().unwrap_or_else(|error| error.into_inner());
        let list = items.entry(key.to_owned()).or_default();
        list.push(step_{number});
        list.iter().filter(|item| **item > 10).count()
    }}

    pub async fn wait_{number}(&self, other: &{other}) -> Option<String> {{
        let names = {{
            let names = self.names.read().ok()?;
            names.iter().map(|name| name.to_uppercase()).collect::<Vec<_>>()
        }};
        for name in &names {{
            tokio::time::sleep(Duration::from_millis(name.len() as u64)).await;
        }}
        let _ = other;
        names.into_iter().next()
    }}
}}

/// A line of a report: what it is about, and how often that was seen.
#[derive(Clone, Debug, PartialEq)]
pub struct Line{number} {{
    pub title: String,
    pub seen: Vec<u64>,
}}

impl Line{number} {{
    pub fn new(title: &str) -> Line{number} {{
        Line{number} {{ title: title.to_owned(), seen: Vec::new() }}
    }}

    /// How often it was seen on average, if it was seen at all.
    pub fn average(&self) -> Option<f64> {{
        let total: u64 = self.seen.iter().sum();
        match self.seen.len() {{
            0 => None,
            count => Some(total as f64 / count as f64),
        }}
    }}
}}

impl std::fmt::Display for Line{number} {{
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {{
        write!(f, \"{{}}: {{}}\", self.title, self.seen.len())
    }}
}}

/// Reads `title: 1 2 3`.
pub fn parse_{number}(text: &str) -> Result<Line{number}, String> {{
    let (title, numbers) = text.split_once(':').ok_or(\"no colon\")?;
    let mut line = Line{number}::new(title.trim());
    for word in numbers.split_whitespace() {{
        let seen = word.parse().map_err(|_| format!(\"not a number: {{word}}\"))?;
        line.seen.push(seen);
    }}
    Ok(line)
}}

"
        );
        number += 1;
    }
    text
}

fn time<T>(work: impl FnOnce() -> T) -> Duration {
    let start = Instant::now();
    let done = black_box(work());
    let taken = start.elapsed();
    drop(done);
    taken
}

fn ratio(whole: Duration, bare: Duration) -> f64 {
    whole.as_secs_f64() / bare.as_secs_f64()
}

fn median(mut ratios: Vec<f64>) -> f64 {
    ratios.sort_by(f64::total_cmp);
    ratios[ratios.len() / 2]
}

#[expect(clippy::cast_precision_loss, reason = "shown with one digit")]
fn megabytes(bytes: usize) -> f64 {
    bytes as f64 / 1e6
}
