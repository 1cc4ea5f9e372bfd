//! What the compiler and a run say of a batch of programs.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::super::cases::Edition;
use super::super::libraries::libraries;
use super::super::program::source;
use super::locks::{EACH, FIELDS};
use super::writer::Written;

/// What was seen of one program.
#[derive(Debug, Default)]
pub(super) struct Seen {
    pub(super) is_send: bool,
    pub(super) runs: usize,
    /// Not every way was taken: there are too many.
    pub(super) cut: bool,
    pub(super) panics: usize,
    /// The places that take a lock, by line and column from 1, where they were come to.
    pub(super) sites: BTreeMap<(usize, usize), Site>,
    /// By the await's number.
    pub(super) held: BTreeMap<usize, Locked>,
}

/// How often a place was come to, and how often the lock was taken already.
#[derive(Clone, Copy, Debug)]
pub(super) struct Site {
    pub(super) reached: usize,
    pub(super) blocked: usize,
}

/// What a batch is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum About {
    Awaits,
    /// Its programs are sync, and say where they would block for ever.
    Deadlocks,
}

/// The locks that were locked at an await.
#[derive(Debug, Default)]
pub(super) struct Locked {
    pub(super) on_some_way: BTreeSet<String>,
    pub(super) on_every_way: BTreeSet<String>,
}

/// A batch, without the programs that rustc refuses.
pub(super) struct Batch {
    /// The text as Threadwise reads it.
    pub(super) text: String,
    pub(super) seen: BTreeMap<String, Seen>,
    /// Programs that rustc refuses, each with what it says.
    pub(super) refused: Vec<(String, String)>,
    /// Programs that lock twice.
    pub(super) stuck: Vec<String>,
}

/// Compiles and runs the programs, which begin with one of this seed.
pub(super) fn of(seed: usize, edition: Edition, about: About, programs: &[Written]) -> Batch {
    let mut kept: Vec<&Written> = programs.iter().collect();
    let mut refused = Vec::new();
    loop {
        let (text, first) = text(&kept, &prelude());
        let (main, lines) = match about {
            About::Awaits => (text.clone(), first.clone()),
            About::Deadlocks => self::text(&kept, &checked(&prelude())),
        };
        let main = format!("{main}{}", ending(&kept, about));
        match compile(seed, edition, about, &main) {
            Ok(program) => {
                let mut batch = Batch {
                    text,
                    seen: BTreeMap::new(),
                    refused,
                    stuck: Vec::new(),
                };
                let above = |lines: &[(usize, String)]| lines.first().map_or(0, |(line, _)| *line);
                batch.read(&run(&program), above(&lines) - above(&first));
                // Large, and soon as many as the batches.
                let _ = std::fs::remove_file(&program);
                return batch;
            }
            Err(said) => {
                let mut wrong: BTreeMap<String, String> = BTreeMap::new();
                for line in said.lines() {
                    let Some((number, message)) = error(line) else {
                        continue;
                    };
                    let at = lines.partition_point(|(first, _)| *first <= number);
                    if at > 0 {
                        wrong
                            .entry(lines[at - 1].1.clone())
                            .or_insert_with(|| message.to_owned());
                    }
                }
                assert!(
                    !wrong.is_empty(),
                    "rustc refuses the batch of seed {seed}:\n{said}"
                );
                kept.retain(|program| !wrong.contains_key(&program.name));
                refused.extend(wrong);
            }
        }
    }
}

/// The line of an error in short form, from 1, and the error.
fn error(line: &str) -> Option<(usize, &str)> {
    let rest = line.split_once("main.rs:")?.1;
    let (number, rest) = rest.split_once(':')?;
    let message = rest.split_once(": ")?.1;
    message
        .starts_with("error")
        .then_some((number.parse().ok()?, message))
}

/// The text of the programs below what they need, and the line where each starts.
fn text(programs: &[&Written], prelude: &str) -> (String, Vec<(usize, String)>) {
    let mut text = prelude.to_owned();
    let mut line = 1 + text.matches('\n').count();
    let mut lines = Vec::new();
    for program in programs {
        lines.push((line, program.name.clone()));
        text += &program.text;
        line += program.text.matches('\n').count();
    }
    (text, lines)
}

fn prelude() -> String {
    source("generate/prelude.rs") + &locks() + &source("generate/driver.rs")
}

/// The same with locks that notice when they would block for ever.
fn checked(prelude: &str) -> String {
    let mut text = prelude.to_owned();
    for (from, to) in [
        ("LockResult, Mutex, MutexGuard", "LockResult, MutexGuard"),
        (
            "use std::sync::{RwLock, ",
            "use checked::{Mutex, RwLock};\nuse std::sync::{",
        ),
        ("Shared(pub RefCell<D>)", "Shared(pub checked::RefCell<D>)"),
        ("Shared(RefCell::new(", "Shared(checked::RefCell::new("),
        (": parking_lot::Mutex", ": checked::QuickMutex"),
        (": parking_lot::RwLock", ": checked::QuickRwLock"),
        ("\nfn grab", "\n#[track_caller]\nfn grab"),
        ("\nfn peek", "\n#[track_caller]\nfn peek"),
        ("\nfn length_of", "\n#[track_caller]\nfn length_of"),
    ] {
        assert!(text.contains(from), "the prelude has {from}");
        text = text.replace(from, to);
    }
    text + &source("generate/checked.rs")
}

/// The struct of all locks.
fn locks() -> String {
    let mut fields = String::new();
    let mut values = String::new();
    let mut looks = String::new();
    let mut prepared = String::new();
    for (name, ty, look) in FIELDS {
        for number in 0..EACH {
            let _ = writeln!(fields, "    {name}{number}: {ty},");
            let value = match *ty {
                "Shared" => "Shared(RefCell::new(D::new()))".to_owned(),
                ty => match ty.strip_prefix("Arc<").and_then(|ty| ty.strip_suffix('>')) {
                    Some(ty) => format!("Arc::new({}::new(D::new()))", ty.trim_end_matches("<D>")),
                    None => format!("{}::new(D::new())", ty.trim_end_matches("<D>")),
                },
            };
            let _ = writeln!(values, "            {name}{number}: {value},");
            let place = format!("self.{name}{number}");
            let look = match look.strip_prefix("blocked(") {
                Some(look) => format!("blocked({place}{look}"),
                None => format!("{place}{look}"),
            };
            let _ = writeln!(
                looks,
                "        if {look} {{ held.push(\"{name}{number}\"); }}"
            );
            let prepare = match *name {
                "busy" => format!("mem::forget({place}.lock()); leaked(&[\"busy{number}\"]);"),
                "bad" => format!("poison(&{place});"),
                _ => continue,
            };
            let _ = writeln!(
                prepared,
                "        if {name} > {number} && flip() {{ {prepare} }}"
            );
        }
    }
    format!(
        "
pub struct Locks {{
    ready: Condvar,
{fields}}}

unsafe impl Sync for Locks {{}}

impl Locks {{
    fn new() -> Locks {{
        Locks {{
            ready: Condvar::new(),
{values}        }}
    }}

    // The locks that are locked now.
    fn locked(&self, held: &mut Vec<&'static str>) {{
{looks}    }}

    // Has some held by another, and others poisoned.
    fn prepare(&self, busy: usize, bad: usize) {{
{prepared}    }}
}}

fn poison(lock: &Mutex<D>) {{
    let _ = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {{
        let _guard = lock.lock();
        std::panic::resume_unwind(Box::new(()))
    }}));
}}
"
    )
}

/// The list of the programs, for the driver.
fn ending(programs: &[&Written], about: About) -> String {
    let mut list = String::from("\nstatic PROGRAMS: &[Program] = &[\n");
    if about == About::Awaits {
        list = format!("\nfn more(_: &mut String, _: &str) {{}}\n{list}");
    }
    for Written {
        name, busy, bad, ..
    } in programs
    {
        let functions = match about {
            About::Awaits => {
                format!("is_send: |l| Asked({name}(l)).is_send(), start: |l| boxed({name}(l))")
            }
            About::Deadlocks => {
                format!("is_send: |_| true, start: |l| boxed(async move {{ {name}(l); }})")
            }
        };
        let _ = writeln!(
            list,
            "    Program {{ name: {name:?}, busy: {busy}, bad: {bad}, {functions} }},"
        );
    }
    list + "];\n"
}

fn folder() -> &'static Path {
    Path::new(env!("CARGO_TARGET_TMPDIR"))
}

/// The program, or what rustc says against it.
fn compile(seed: usize, edition: Edition, about: About, text: &str) -> Result<PathBuf, String> {
    let folder = folder().join(format!("oracle-generated-{about:?}-{seed}-{edition}"));
    std::fs::create_dir_all(&folder).expect("a folder for the program");
    let main = folder.join("main.rs");
    std::fs::write(&main, text).expect("the program's source");
    let program = folder.join(format!("program{}", std::env::consts::EXE_SUFFIX));
    let mut rustc = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
    rustc
        .args([
            "--cap-lints",
            "allow",
            "--error-format",
            "short",
            "--edition",
        ])
        .arg(edition.to_string())
        .args(libraries())
        .arg("-o")
        .arg(&program)
        .arg(&main);
    let output = rustc
        .output()
        .unwrap_or_else(|error| panic!("cannot run {rustc:?}: {error}"));
    if output.status.success() {
        return Ok(program);
    }
    Err(String::from_utf8_lossy(&output.stderr).into_owned())
}

fn run(program: &Path) -> String {
    let mut command = Command::new(program);
    let output = command
        .output()
        .unwrap_or_else(|error| panic!("cannot run {command:?}: {error}"));
    assert!(
        output.status.success(),
        "{command:?} ends with {}:\n{}",
        output.status,
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8_lossy(&output.stdout).into_owned()
}

impl Batch {
    /// `above` is how many lines more stand above the programs that ran.
    fn read(&mut self, output: &str, above: usize) {
        for line in output.lines() {
            match line.split(' ').collect::<Vec<_>>()[..] {
                ["@program", name, is_send, runs, cut, panics] => {
                    let seen = Seen {
                        is_send: is_send == "true",
                        runs: runs.parse().unwrap_or(0),
                        cut: cut == "true",
                        panics: panics.parse().unwrap_or(0),
                        ..Seen::default()
                    };
                    self.seen.insert(name.to_owned(), seen);
                }
                ["@at", name, id, some, every] => {
                    let list = |locks: &str| {
                        let locks = locks.split(',').filter(|lock| !lock.is_empty());
                        locks.map(str::to_owned).collect()
                    };
                    let locked = Locked {
                        on_some_way: list(some),
                        on_every_way: list(every),
                    };
                    let seen = self.seen.entry(name.to_owned()).or_default();
                    seen.held.insert(id.parse().expect("a number"), locked);
                }
                ["@site", name, line, column, reached, blocked] => {
                    let number = |text: &str| text.parse::<usize>().expect("a number");
                    let site = Site {
                        reached: number(reached),
                        blocked: number(blocked),
                    };
                    let place = (number(line).saturating_sub(above), number(column));
                    let seen = self.seen.entry(name.to_owned()).or_default();
                    seen.sites.insert(place, site);
                }
                ["@stuck" | "@broken", name] => self.stuck.push(name.to_owned()),
                // Programs may print.
                _ => {}
            }
        }
    }
}
