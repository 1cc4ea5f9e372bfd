//! Changes in many places, judged on generated crates: each fix and each refactoring that is offered is made, and
//! before and after the program compiles, without a new warning, and prints the same.
//!
//! The programs come of the templates in `generated/`. `THREADWISE_GENERATED=SEED:COUNT` asks for others,
//! and for more.

mod bulk;
mod crates;
mod imports;
mod locks;
mod once;
mod payloads;
mod random;
mod template;

use std::collections::BTreeMap;

use bulk::{Bulk, Judged, Variant};
use crates::Crates;
use random::Random;
use template::{Program, program, templates};

use super::fixes::on_large_stack;

/// In so many programs each of these changes is made at least.
const LEAST: usize = 20;

/// The changes in many places, by how their names start.
const KINDS: &[&str] = &[
    "mutex-counter-to-atomic",
    "mutex-bool-to-atomic",
    "Mutex: lock-kind: Change … to a RwLock",
    "RwLock: lock-kind: Change … to a Mutex",
    "rwlock-never-read",
    "RefCell: lock-kind: Change … to a Mutex",
    "RefCell: lock-kind: Change … to a RwLock",
    "Cell: lock-kind: Change … to an Atomic",
    "rc-mutex: Change … to a RefCell",
    "rc-mutex: Change the Rc of … to an Arc",
    "arc-non-send-sync: Change … to a Mutex",
    "arc-non-send-sync: Change … to a RwLock",
    "arc-non-send-sync: Change … to an Atomic",
    "arc-non-send-sync: Change the Arc of … to an Rc",
    "rc-to-arc",
    "arc-mutex-unneeded: Drop the Arc",
    "arc-mutex-unneeded: Drop the Mutex",
    "arc-mutex-unneeded: Change … to a OnceLock",
    "oncecell-as-option: Change … to a OnceCell",
    "static-mut: Make … an Atomic",
    "static-mut: Fill … once, as a OnceLock",
    "static-mut: Put … under a Mutex",
    "lazy-static-to-lazylock",
    "once-cell-to-std",
    "thread-spawn-to-scope",
    "loop-to-rayon",
    "mutex-queue-to-channel",
];

type Make = fn(&mut Random) -> Program;

/// How many programs of each sort are made for one that is asked for.
const SORTS: &[(Make, usize)] = &[
    (|random| locks::lock(random, "Mutex", ""), 8),
    (|random| locks::lock(random, "Mutex", "nobody"), 2),
    (|random| locks::lock(random, "Mutex", "never changed"), 2),
    (|random| locks::lock(random, "RwLock", ""), 7),
    (|random| locks::lock(random, "RefCell", ""), 2),
    (|random| locks::lock(random, "RefCell", "shared"), 3),
    (|random| locks::lock(random, "Cell", ""), 3),
    (|random| locks::behind(random, "Rc", "Mutex", "shared"), 2),
    (|random| locks::behind(random, "Rc", "RwLock", "shared"), 1),
    (
        |random| locks::behind(random, "Arc", "RefCell", "shared"),
        3,
    ),
    (|random| locks::behind(random, "Arc", "Cell", "shared"), 3),
    (|random| any(random, "statics.txt"), 10),
    (|random| any(random, "lazies.txt"), 5),
    (|random| any(random, "threads.txt"), 2),
    (|random| any(random, "loops.txt"), 2),
    (|random| any(random, "pointers.txt"), 3),
    (|random| any(random, "queues.txt"), 4),
    (|random| once::kept(random, "Mutex"), 4),
    (|random| once::kept(random, "RefCell"), 4),
];

#[test]
fn what_is_changed_in_many_places_compiles_and_prints_the_same() {
    on_large_stack(|| {
        let tallies = judge("generated", 0x9e37_79b9, 16);
        for kind in KINDS {
            let own = tallies.iter().filter(|(name, _)| name.starts_with(kind));
            let made: usize = own.map(|(_, tally)| tally.made).sum();
            assert!(made >= LEAST, "{kind} is made {made} times only");
        }
    });
}

/// `THREADWISE_GENERATED=SEED:COUNT` asks for others.
#[test]
fn so_does_what_is_asked_for() {
    on_large_stack(|| {
        let Ok(asked) = std::env::var("THREADWISE_GENERATED") else {
            return;
        };
        let (seed, count) = asked.split_once(':').expect("SEED:COUNT");
        let (seed, count) = (seed.parse(), count.parse());
        judge("asked", seed.expect("a number"), count.expect("a number"));
    });
}

/// A program of one of the templates of a file.
fn any(random: &mut Random, file: &str) -> Program {
    let all = templates(file);
    let one = &all[random.below(all.len())];
    program(random, one, |_, text| text)
}

/// How often a kind of change was made, and what became of it.
#[derive(Debug, Default)]
struct Tally {
    made: usize,
    compiles: usize,
    prints_the_same: usize,
}

#[expect(
    clippy::print_stdout,
    reason = "how often each kind of change was made is of interest"
)]
fn judge(name: &str, seed: u64, count: usize) -> BTreeMap<String, Tally> {
    let (variants, mut wrong) = variants(name, seed, count);
    let judged = Bulk::new(name).judge(&variants);
    let mut tallies: BTreeMap<String, Tally> = BTreeMap::new();
    for (variant, judged) in variants.iter().zip(&judged) {
        if let Some(kind) = &variant.kind {
            let tally = tallies.entry(kind.clone()).or_default();
            tally.made += 1;
            tally.compiles += usize::from(!matches!(judged, Judged::Refused(_)));
            tally.prints_the_same += usize::from(matches!(judged, Judged::Same));
        }
        let said = match judged {
            Judged::Same => continue,
            Judged::Refused(said) | Judged::Warned(said) | Judged::Differs(said) => said,
        };
        let before = &variants[variant.like];
        let difference = difference(before, variant);
        wrong.push(format!("{}: {said}\n{difference}", variant.title));
    }
    let made: usize = tallies.values().map(|tally| tally.made).sum();
    let programs = variants.len() - made;
    println!("seed {seed}: {programs} programs, {made} changes");
    for (kind, tally) in &tallies {
        println!(
            "{:5} made, {:5} compile, {:5} print the same: {kind}",
            tally.made, tally.compiles, tally.prints_the_same
        );
    }
    assert!(
        wrong.is_empty(),
        "{} wrong:\n{}",
        wrong.len(),
        wrong.join("\n\n")
    );
    tallies
}

/// Generated programs, each followed by what becomes of it by each change, and the changes that cannot be made.
fn variants(name: &str, seed: u64, count: usize) -> (Vec<Variant>, Vec<String>) {
    let mut random = Random::new(seed);
    let crates = Crates::new(name);
    let mut variants: Vec<Variant> = Vec::new();
    let mut wrong = Vec::new();
    for (make, many) in SORTS {
        for _ in 0..many * count {
            let program = make(&mut random);
            let edition = random.pick(&["2021", "2024"]);
            let like = variants.len();
            let one = crates.one(&program, edition, like);
            let variant = |title, kind, files| Variant {
                title,
                kind,
                edition,
                files,
                like,
            };
            let title = format!("{} ({edition})", program.name);
            variants.push(variant(title, None, one.plain().to_vec()));
            for change in one.changes() {
                let title = format!("{} ({edition}): {}", program.name, change.title);
                // The same words are said of several locks.
                let lock = program.name.split('<').next().unwrap_or_default();
                let kind = match change.kind.starts_with("lock-kind") {
                    true => format!("{lock}: {}", change.kind),
                    false => change.kind,
                };
                match change.files {
                    Ok(files) => variants.push(variant(title, Some(kind), files)),
                    Err(complaint) => wrong.push(format!("{title}: {complaint}")),
                }
            }
        }
    }
    (variants, wrong)
}

/// What a change has made of a program.
fn difference(before: &Variant, after: &Variant) -> String {
    let mut shown = String::new();
    for ((path, old), (_, new)) in before.files.iter().zip(&after.files) {
        if before.kind == after.kind || old == new {
            shown += &format!("--- {path}\n{new}");
            continue;
        }
        let diff = similar::TextDiff::from_lines(old, new);
        shown += &diff
            .unified_diff()
            .context_radius(40)
            .header(path, path)
            .to_string();
    }
    shown
}
