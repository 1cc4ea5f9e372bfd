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
use std::thread;
use std::time::{Duration, Instant};

use ignore::WalkBuilder;
use ra_ap_syntax::{Edition, SourceFile};
use threadwise::engine::{Cancel, Engine, Snapshot, pool::STACK_BYTES};

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

/// One file, and what it took.
struct Timing {
    path: PathBuf,
    text: String,
    bare: Vec<Duration>,
    whole: Vec<Duration>,
}

impl Timing {
    fn bare(&self) -> Duration {
        median(&self.bare)
    }

    fn whole(&self) -> Duration {
        median(&self.whole)
    }
}

fn run(arguments: &Arguments) -> Result<(), Failure> {
    // The first analysis of a process reads the tables of libraries that the file names, once.
    println!(
        "library tables, once: {:.1} ms",
        milliseconds(first_analysis()?)
    );

    let files = files(&arguments.paths);
    let count = files.len();
    let snapshot = fresh();
    let mut timings: Vec<Timing> = files
        .into_iter()
        .filter_map(|path| timing(&snapshot, path))
        .collect();
    if timings.is_empty() {
        return Err("no Rust file could be analysed".into());
    }
    for _ in 0..arguments.rounds {
        // A world that has seen no file yet: nothing of the round before is known.
        let snapshot = fresh();
        for timing in &mut timings {
            let text = &timing.text;
            timing
                .bare
                .push(time(|| SourceFile::parse(text, Edition::CURRENT)));
            timing.whole.push(time(|| analyse(&snapshot, &timing.path)));
        }
    }
    let bytes: usize = timings.iter().map(|timing| timing.text.len()).sum();
    let bare: Duration = timings.iter().map(Timing::bare).sum();
    let whole: Duration = timings.iter().map(Timing::whole).sum();
    println!(
        "files: {} ({:.1} MB), not analysed: {}",
        timings.len(),
        megabytes(bytes),
        count - timings.len()
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
    timings.sort_by_key(|timing| std::cmp::Reverse(timing.whole().saturating_sub(timing.bare())));
    for timing in timings.iter().take(count) {
        println!(
            "{:8.1} ms  {:7.1} x  {:5} KB  {}",
            milliseconds(timing.whole()),
            ratio(timing.whole(), timing.bare()),
            timing.text.len() / 1000,
            timing.path.display()
        );
    }
}

/// `None` for a file that cannot be read, or that the engine refuses: it could be too deep for the
/// bare parser's stack. The tables that the file needs are read on the way.
fn timing(snapshot: &Snapshot, path: PathBuf) -> Option<Timing> {
    let text = std::fs::read_to_string(&path).ok()?;
    analyse(snapshot, &path)?.then(|| Timing {
        path,
        text,
        bare: Vec::new(),
        whole: Vec::new(),
    })
}

/// A world that knows no file.
fn fresh() -> Snapshot {
    Engine::on_disk().snapshot()
}

/// What `check` does with one file; whether it was not refused.
fn analyse(snapshot: &Snapshot, path: &Path) -> Option<bool> {
    let analysis = snapshot.analyse(path, &Cancel::default()).ok()?;
    for finding in &analysis.findings {
        black_box(snapshot.fixes(finding));
    }
    Some(analysis.notices.is_empty())
}

fn first_analysis() -> Result<Duration, Failure> {
    let file = tempfile::Builder::new().suffix(".rs").tempfile()?;
    std::fs::write(file.path(), "fn main() {}\n")?;
    let first = time(|| analyse(&fresh(), file.path()));
    Ok(first.saturating_sub(time(|| analyse(&fresh(), file.path()))))
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

fn median(times: &[Duration]) -> Duration {
    let mut times = times.to_vec();
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
