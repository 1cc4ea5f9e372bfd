//! Generated programs that may take a lock twice: the relatives of the deadlock table.
//!
//! They are the same programs without their awaits and with few locks, so that guards are often alive
//! when their lock is taken again. At run time the locks notice that they would block for ever, say
//! where, and end the run. What Threadwise finds must be just those places, and where it is certain
//! every way to the place must block.

use std::collections::BTreeMap;
use std::path::Path;

use threadwise::engine::{Cancel, Engine};
use threadwise::finding::Severity;

use super::super::cases::Edition;
use super::locks::{KINDS, Kind, MUTEX};
use super::random::Random;
use super::shapes;
use super::truth::{self, About, Seen};
use super::writer::{Cells, Writer, Written};

/// How many programs are judged when nobody asks for more.
const FIXED: usize = 500;
const A_BATCH: usize = 500;

const RULES: &[&str] = &[
    "double-lock",
    "rwlock-upgrade-deadlock",
    "refcell-double-borrow",
    "try-lock-while-held",
];

#[test]
fn threadwise_finds_what_blocks_in_generated_programs_in_2021() {
    judge(Edition::E2021);
}

#[test]
fn threadwise_finds_what_blocks_in_generated_programs_in_2024() {
    judge(Edition::E2024);
}

#[expect(clippy::print_stdout, reason = "the figures are of interest")]
fn judge(edition: Edition) {
    let count = super::number("THREADWISE_PROGRAMS").unwrap_or(FIXED);
    let first = super::number("THREADWISE_SEED").unwrap_or(0);
    let mut cells = Cells::new();
    let mut figures = Figures::default();
    let mut wrong = Vec::new();
    let seeds: Vec<usize> = (first..first + count).collect();
    for seeds in seeds.chunks(A_BATCH) {
        let written = |seed: &usize| program(*seed, edition, &mut cells);
        let programs: Vec<Written> = seeds.iter().filter_map(written).collect();
        let batch = truth::of(seeds[0], edition, About::Deadlocks, &programs);
        figures.programs += batch.seen.len();
        figures.refused += batch.refused.len();
        figures.stuck += batch.stuck.len();
        let found = found(&batch.text, edition);
        for program in &programs {
            let Some(seen) = batch.seen.get(&program.name) else {
                continue;
            };
            let complaints = complaints(seen, &batch.text, &found, &mut figures);
            if !complaints.is_empty() {
                let Written { name, text, .. } = program;
                wrong.push(format!(
                    "seed {}: {}\n{text}",
                    &name[1..],
                    complaints.join("; ")
                ));
            }
        }
    }
    println!("edition {edition}: {figures:#?}");
    println!("how often each cell was written: {cells:#?}");
    assert!(figures.blocks * 10 > figures.sites, "few places block");
    assert!(
        wrong.is_empty(),
        "{} disagree in {edition}:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[derive(Debug, Default)]
struct Figures {
    programs: usize,
    refused: usize,
    stuck: usize,
    /// Places that take a lock and were come to, and those of them that block on some way.
    sites: usize,
    blocks: usize,
    certain: usize,
    missed: usize,
    extra: usize,
    unsure: usize,
}

/// The program of a seed, unless it awaits something.
fn program(seed: usize, edition: Edition, cells: &mut Cells) -> Option<Written> {
    let mut writer = Writer::new(seed as u64, edition == Edition::E2024, cells);
    writer.clashes = true;
    if seed < shapes::count() {
        writer.shape(seed);
    } else {
        writer.body();
    }
    let mut written = writer.finish(format!("p{seed}"));
    written.text = without_awaits(&written.text);
    written.text = written.text.replacen("async fn ", "fn ", 1);
    // Known limits: the lock of a guard that a closure gives is not known, and nothing is found; a
    // write guard counts as one when it has been downgraded.
    let others = [
        "await",
        "async",
        "tokio",
        "upgradable",
        "arm(",
        "last(",
        "leaked",
        ".then(||",
        "downgrade(",
    ];
    let sync = !others.iter().any(|word| written.text.contains(word));
    sync.then_some(written)
}

/// `at(1).await` becomes a lock that is taken, and `keep(1, x).await` the value with one beside it.
fn without_awaits(text: &str) -> String {
    const TAKEN: &str = "l.mutex0.lock().unwrap().len()";
    let mut text = text.to_owned();
    while let Some(start) = text
        .find("at(")
        .filter(|at| !text[..*at].ends_with(char::is_alphanumeric))
    {
        let Some(length) = text[start..].find(").await") else {
            return text;
        };
        text.replace_range(start..start + length + ").await".len(), TAKEN);
    }
    while let Some(start) = text.find("keep(") {
        let inside = start + "keep(".len();
        let (Some(comma), Some(end)) = (text[inside..].find(", "), closing(&text[inside..])) else {
            return text;
        };
        let after = inside + end + 1;
        if !text[after..].starts_with(".await") {
            return text;
        }
        let value = text[inside + comma + 2..inside + end].to_owned();
        let replacement = format!("beside({value}, {TAKEN})");
        text.replace_range(start..after + ".await".len(), &replacement);
    }
    text
}

/// Where the parenthesis ends that is open at the start.
fn closing(text: &str) -> Option<usize> {
    let mut depth = 1;
    text.char_indices().find_map(|(at, c)| {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        (depth == 0).then_some(at)
    })
}

/// A kind of lock that notices when it blocks.
pub(super) fn kind(random: &mut Random) -> &'static Kind {
    if random.one_in(2) {
        return &MUTEX;
    }
    let kind = &KINDS[random.below(KINDS.len())];
    let noticed = ["rw", "cell", "quick", "quick_rw"].contains(&kind.lock);
    if noticed { kind } else { &MUTEX }
}

/// The places where something is found, by line and column from 1, and whether it is certain.
fn found(text: &str, edition: Edition) -> BTreeMap<(usize, usize), bool> {
    let folder =
        Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("oracle-generated-found-{edition}"));
    std::fs::create_dir_all(folder.join("src")).expect("a folder");
    let manifest = format!(
        "[package]\nname = \"programs\"\nedition = \"{edition}\"\n\n\
         [dependencies]\nparking_lot = \"0.12\"\ntokio = \"1\"\n\n[workspace]\n"
    );
    std::fs::write(folder.join("Cargo.toml"), manifest).expect("a manifest");
    let path = folder.join("src/lib.rs");
    std::fs::write(&path, text).expect("a file");
    let analysis = Engine::on_disk()
        .snapshot()
        .analyse(&path, &Cancel::default())
        .expect("nobody cancels");
    let mut found = BTreeMap::new();
    for finding in analysis.findings {
        if !RULES.contains(&finding.rule.name) || finding.severity < Severity::Warning {
            continue;
        }
        let start = usize::from(finding.range.start());
        let call = &text[finding.range];
        // A method call is where its name stands.
        let name = match call.strip_prefix("l.") {
            Some(_) => call
                .rfind('(')
                .and_then(|at| call[..at].rfind('.'))
                .map_or(0, |at| at + 1),
            None => 0,
        };
        let at = start + name;
        let line_start = text[..at].rfind('\n').map_or(0, |at| at + 1);
        let place = (
            text[..at].matches('\n').count() + 1,
            text[line_start..at].chars().count() + 1,
        );
        let certain = finding.severity == Severity::Error;
        *found.entry(place).or_insert(false) |= certain;
    }
    found
}

fn complaints(
    seen: &Seen,
    text: &str,
    found: &BTreeMap<(usize, usize), bool>,
    figures: &mut Figures,
) -> Vec<String> {
    let mut complaints = Vec::new();
    let blocking: Vec<String> = seen
        .sites
        .iter()
        .filter(|(_, site)| site.blocked > 0)
        .filter_map(|(place, _)| lock_at(text, *place))
        .collect();
    for (place, site) in &seen.sites {
        figures.sites += 1;
        figures.blocks += usize::from(site.blocked > 0);
        let (line, column) = place;
        match found.get(place) {
            None if site.blocked > 0 => {
                figures.missed += 1;
                complaints.push(format!("{line}:{column} blocks and is not found"));
            }
            // What comes after a place that blocks is come to only where the lock was free.
            Some(_)
                if site.blocked == 0
                    && lock_at(text, *place).is_some_and(|lock| blocking.contains(&lock)) => {}
            Some(_) if site.blocked == 0 && !seen.cut => {
                figures.extra += 1;
                complaints.push(format!("{line}:{column} is found and does not block"));
            }
            Some(true) => {
                figures.certain += 1;
                if site.blocked < site.reached {
                    figures.unsure += 1;
                    complaints.push(format!(
                        "{line}:{column} is certain, and blocks {} times of {}",
                        site.blocked, site.reached
                    ));
                }
            }
            _ => {}
        }
    }
    complaints
}

/// The lock that is taken at a place.
fn lock_at(text: &str, (line, column): (usize, usize)) -> Option<String> {
    let line = text.lines().nth(line - 1)?;
    let at = column
        .checked_sub(1)
        .filter(|at| line.is_char_boundary(*at))?;
    let (before, after) = line.split_at_checked(at)?;
    let receiver = before
        .rsplit(|c: char| c.is_whitespace() || c == '(')
        .next()?;
    let mut locks = super::lock_names(receiver);
    if locks.is_empty() {
        locks = super::lock_names(after);
    }
    locks.into_iter().next()
}
