//! How long the analysis of files takes, as a ratio to bare parsing of the same files:
//! `cargo run --release --example bench -- [--rounds N] [--worst N] PATHS…`.
//!
//! One thread. Each round parses a file bare and at once has the engine read, parse and analyse
//! it and make its fixes, as `threadwise check` does; of each the median over the rounds counts,
//! so that what else the machine does weighs on both. What is said is a ratio: times alone say
//! more of the machine than of the code.
#![expect(clippy::print_stdout, reason = "a report for the terminal")]

use std::error::Error;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use ignore::WalkBuilder;
use ra_ap_syntax::{Edition, SourceFile};
use threadwise::engine::{Cancel, Engine, pool::STACK_BYTES};
use threadwise::project::Disk;

type Failure = Box<dyn Error + Send + Sync>;

fn main() -> Result<(), Failure> {
    let arguments = Arguments::of(std::env::args().skip(1))?;
    let thread = thread::Builder::new()
        .stack_size(STACK_BYTES)
        .spawn(move || run(&arguments))?;
    thread.join().map_err(|_| "the benchmark panicked")?
}

struct Arguments {
    rounds: usize,
    worst: usize,
    paths: Vec<PathBuf>,
}

impl Arguments {
    fn of(mut words: impl Iterator<Item = String>) -> Result<Arguments, Failure> {
        let mut arguments = Arguments {
            rounds: 5,
            worst: 0,
            paths: Vec::new(),
        };
        while let Some(word) = words.next() {
            let mut number = || words.next().ok_or_else(|| format!("{word} wants a number"));
            match word.as_str() {
                "--rounds" => arguments.rounds = number()?.parse::<usize>()?.max(1),
                "--worst" => arguments.worst = number()?.parse()?,
                _ => arguments.paths.push(word.into()),
            }
        }
        if arguments.paths.is_empty() {
            return Err("which files or folders?".into());
        }
        Ok(arguments)
    }
}

/// What one file took.
struct Timing {
    path: PathBuf,
    bytes: usize,
    bare: Duration,
    whole: Duration,
}

impl Timing {
    fn ratio(&self) -> f64 {
        ratio(self.whole, self.bare)
    }
}

fn run(arguments: &Arguments) -> Result<(), Failure> {
    // The first analysis of a process reads the tables of libraries, once.
    println!(
        "library tables, once: {:.1} ms",
        milliseconds(first_analysis()?)
    );

    let mut timings = Vec::new();
    let mut unread = 0;
    for path in files(&arguments.paths) {
        match timing(&path, arguments.rounds) {
            Some(timing) => timings.push(timing),
            None => unread += 1,
        }
    }
    if timings.is_empty() {
        return Err("no Rust file could be analysed".into());
    }
    let bytes: usize = timings.iter().map(|timing| timing.bytes).sum();
    let bare: Duration = timings.iter().map(|timing| timing.bare).sum();
    let whole: Duration = timings.iter().map(|timing| timing.whole).sum();
    println!(
        "files: {} ({:.1} MB), not analysed: {unread}",
        timings.len(),
        megabytes(bytes)
    );
    println!(
        "bare parse: {:.0} ms ({:.1} MB/s)",
        milliseconds(bare),
        megabytes(bytes) / bare.as_secs_f64()
    );
    println!("whole analysis: {:.0} ms", milliseconds(whole));
    println!("ratio: {:.2}", ratio(whole, bare));
    worst(&mut timings, arguments.worst);
    Ok(())
}

/// The files that cost the most beyond their parsing.
fn worst(timings: &mut [Timing], count: usize) {
    timings.sort_by_key(|timing| std::cmp::Reverse(timing.whole.saturating_sub(timing.bare)));
    for timing in timings.iter().take(count) {
        println!(
            "{:8.1} ms  {:7.1} x  {:5} KB  {}",
            milliseconds(timing.whole),
            timing.ratio(),
            timing.bytes / 1000,
            timing.path.display()
        );
    }
}

/// `None` for a file that cannot be read, or that the engine refuses.
fn timing(path: &Path, rounds: usize) -> Option<Timing> {
    let text = std::fs::read_to_string(path).ok()?;
    // A file that the engine refuses could be too deep for the bare parser's stack.
    if !analyse(path)? {
        return None;
    }
    let (mut bare, mut whole) = (Vec::new(), Vec::new());
    for _ in 0..rounds {
        bare.push(time(|| {
            black_box(SourceFile::parse(&text, Edition::CURRENT))
        }));
        whole.push(time(|| black_box(analyse(path))));
    }
    Some(Timing {
        path: path.to_owned(),
        bytes: text.len(),
        bare: median(bare),
        whole: median(whole),
    })
}

/// What `check` does with one file, in a world that has not seen it yet; whether the file was not refused.
fn analyse(path: &Path) -> Option<bool> {
    let snapshot = Engine::new(Arc::new(Disk)).snapshot();
    let analysis = snapshot.analyse(path, &Cancel::default()).ok()?;
    for finding in &analysis.findings {
        black_box(snapshot.fixes(finding));
    }
    Some(analysis.notices.is_empty())
}

fn first_analysis() -> Result<Duration, Failure> {
    let file = tempfile::Builder::new().suffix(".rs").tempfile()?;
    std::fs::write(file.path(), "fn main() {}\n")?;
    let first = time(|| analyse(file.path()));
    Ok(first.saturating_sub(time(|| analyse(file.path()))))
}

fn files(paths: &[PathBuf]) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = paths
        .iter()
        .flat_map(|path| {
            WalkBuilder::new(path)
                .standard_filters(false)
                .build()
                .flatten()
        })
        .filter(|entry| entry.file_type().is_some_and(|kind| kind.is_file()))
        .map(ignore::DirEntry::into_path)
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .collect();
    files.sort();
    files
}

fn time<T>(work: impl FnOnce() -> T) -> Duration {
    let start = Instant::now();
    let done = work();
    let taken = start.elapsed();
    drop(done);
    taken
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

fn ratio(whole: Duration, bare: Duration) -> f64 {
    whole.as_secs_f64() / bare.as_secs_f64()
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

#[expect(clippy::cast_precision_loss, reason = "shown with one digit")]
fn megabytes(bytes: usize) -> f64 {
    bytes as f64 / 1e6
}
