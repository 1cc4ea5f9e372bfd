//! Generated programs: which guards are held at an await, and whether the future is `Send`.
//!
//! A program is an async function over locks, made from a seed. Where it branches it asks a
//! driver, which takes every way; each awaited future looks which locks are locked while the task
//! is suspended. Threadwise must name the same locks at each await, and know as rustc does whether
//! the future is `Send`.
//!
//! Left out as known limits: an async block that ends a guard it took and is awaited where it stands
//! (`async { drop(g) }.await`: Threadwise says `Send`), and what `dyn` hides.
//!
//! `THREADWISE_PROGRAMS=5000` judges as many programs, of each edition, and `THREADWISE_SEED`
//! begins with another one.

mod cells;
mod containers;
mod deadlocks;
mod heads;
mod locks;
mod random;
mod shapes;
mod statements;
mod temporaries;
mod truth;
mod writer;

use std::collections::{BTreeMap, BTreeSet};

use threadwise::engine::awaits::{AwaitFacts, guards_at_awaits};

use self::truth::{About, Batch, Locked, Seen};
use self::writer::{Cells, Writer, Written};
use super::cases::Edition;

/// How many programs are judged when nobody asks for more.
const FIXED: usize = 1000;
/// How often each shape stands alone.
const EACH_SHAPE: usize = 2;
/// How many rustc gets at once.
const A_BATCH: usize = 500;

#[test]
fn threadwise_agrees_with_generated_programs_in_2021() {
    judge(Edition::E2021);
}

#[test]
fn threadwise_agrees_with_generated_programs_in_2024() {
    judge(Edition::E2024);
}

#[expect(clippy::print_stdout, reason = "the figures are of interest")]
fn judge(edition: Edition) {
    let count = number("THREADWISE_PROGRAMS").unwrap_or(FIXED);
    let first = number("THREADWISE_SEED").unwrap_or(0);
    let mut cells = Cells::new();
    let mut figures = Figures::default();
    let mut wrong = Vec::new();
    let seeds: Vec<usize> = (first..first + count).collect();
    for seeds in seeds.chunks(A_BATCH) {
        let programs: Vec<Written> = seeds
            .iter()
            .map(|seed| program(*seed, edition, &mut cells))
            .collect();
        let batch = truth::of(seeds[0], edition, About::Awaits, &programs);
        figures.add(&batch);
        let answers = Answers::new(&batch.text, edition);
        for program in &programs {
            let Some(seen) = batch.seen.get(&program.name) else {
                continue;
            };
            let complaints = answers.complaints(program, seen, &mut figures);
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
    assert!(
        wrong.is_empty(),
        "{} disagree in {edition}:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
    let mut required = cells::REQUIRED.to_vec();
    if edition == Edition::E2024 {
        required.extend(cells::REQUIRED_SINCE_2024);
    }
    required.extend(shapes::cells());
    required.retain(|cell| !cells.contains_key(cell));
    assert!(required.is_empty(), "never written: {required:?}");
    assert!(
        figures.refused.values().sum::<usize>() * 20 < count,
        "rustc refuses too many programs"
    );
}

fn number(variable: &str) -> Option<usize> {
    let text = std::env::var(variable).ok()?;
    Some(
        text.parse()
            .unwrap_or_else(|_| panic!("{variable} is not a number: {text}")),
    )
}

fn program(seed: usize, edition: Edition, cells: &mut Cells) -> Written {
    let mut writer = Writer::new(seed as u64, edition == Edition::E2024, cells);
    if seed < EACH_SHAPE * shapes::count() {
        // Each shape by itself, before they are mixed.
        writer.shape(seed % shapes::count());
    } else {
        writer.body();
    }
    writer.finish(format!("p{seed}"))
}

#[derive(Debug, Default)]
struct Figures {
    programs: usize,
    refused: BTreeMap<String, usize>,
    stuck: usize,
    cut: usize,
    runs: usize,
    panics: usize,
    sends: usize,
    awaits: usize,
    held: usize,
    /// Of the locks at an await: named rightly, named wrongly, missed.
    right: usize,
    extra: usize,
    missed: usize,
    /// Named as held on every way, and those of them that are not.
    sure: usize,
    unsure: usize,
    send_wrong: usize,
}

impl Figures {
    fn add(&mut self, batch: &Batch) {
        self.programs += batch.seen.len();
        self.stuck += batch.stuck.len();
        for (name, message) in &batch.refused {
            *self
                .refused
                .entry(message.chars().take(60).collect())
                .or_default() += 1;
            let _ = name;
        }
        for seen in batch.seen.values() {
            self.runs += seen.runs;
            self.panics += seen.panics;
            self.cut += usize::from(seen.cut);
            self.sends += usize::from(seen.is_send);
            self.awaits += seen.held.len();
            let held = |locked: &&Locked| !locked.on_some_way.is_empty();
            self.held += seen.held.values().filter(held).count();
        }
    }
}

/// What Threadwise says of a batch.
struct Answers {
    /// By program: what is held, by the await's number.
    held: BTreeMap<String, BTreeMap<usize, Answer>>,
    not_send: BTreeSet<String>,
}

/// The locks that Threadwise names at an await.
#[derive(Default)]
struct Answer {
    held: BTreeSet<String>,
    for_sure: BTreeSet<String>,
}

impl Answers {
    fn new(text: &str, edition: Edition) -> Answers {
        let edition = match edition {
            Edition::E2021 => ra_ap_syntax::Edition::Edition2021,
            Edition::E2024 => ra_ap_syntax::Edition::Edition2024,
        };
        let mut answers = Answers {
            held: BTreeMap::new(),
            not_send: BTreeSet::new(),
        };
        for facts in guards_at_awaits(text, edition) {
            answers.add(text, facts);
        }
        answers
    }

    fn add(&mut self, text: &str, facts: AwaitFacts) {
        let function = self.held.entry(facts.function.clone()).or_default();
        for id in ids(&text[facts.range]) {
            let answer = function.entry(id).or_default();
            for guard in &facts.guards {
                let start = usize::from(guard.acquired.start());
                let locks = named_locks(&text[..start], &text[guard.acquired]);
                if guard.sure {
                    answer.for_sure.extend(locks.iter().cloned());
                }
                answer.held.extend(locks);
            }
        }
        if facts.not_send {
            self.not_send.insert(facts.function);
        }
    }

    fn complaints(&self, program: &Written, seen: &Seen, figures: &mut Figures) -> Vec<String> {
        let mut complaints = Vec::new();
        let is_send = !self.not_send.contains(&program.name);
        if is_send != seen.is_send {
            figures.send_wrong += 1;
            complaints.push(format!(
                "rustc says Send {}, Threadwise {is_send}",
                seen.is_send
            ));
        }
        let none = BTreeMap::new();
        let answers = self.held.get(&program.name).unwrap_or(&none);
        for (id, locked) in &seen.held {
            let Some(answer) = answers.get(id) else {
                complaints.push(format!("await {id} is not seen"));
                continue;
            };
            // In an async block only its own locks count: who waits for it may hold others.
            let inner = format!("within({id})");
            let line = program.text.lines().find(|line| line.contains(&inner));
            let own = |lock: &&String| line.is_none_or(|line| line.contains(&format!("l.{lock}")));
            let on_some_way: BTreeSet<&String> = locked.on_some_way.iter().filter(own).collect();
            let named: BTreeSet<&String> = answer.held.iter().collect();
            figures.right += on_some_way.intersection(&named).count();
            let missed: Vec<_> = on_some_way.difference(&named).collect();
            // Not every way was taken where there are too many.
            let extra: Vec<_> = named
                .difference(&on_some_way)
                .filter(|_| !seen.cut)
                .collect();
            let unsure: Vec<_> = answer.for_sure.difference(&locked.on_every_way).collect();
            figures.missed += missed.len();
            figures.extra += extra.len();
            figures.sure += answer.for_sure.len();
            figures.unsure += unsure.len();
            for (what, locks) in [
                ("held and not named", format!("{missed:?}")),
                ("named and not held", format!("{extra:?}")),
                ("named as held for sure", format!("{unsure:?}")),
            ] {
                if locks != "[]" {
                    complaints.push(format!("at {id} these are {what}: {locks}"));
                }
            }
        }
        complaints
    }
}

/// The numbers of the futures that an `.await`, or a macro that awaits, waits for.
fn ids(text: &str) -> Vec<usize> {
    let number = |text: &str| -> Option<usize> {
        let end = text
            .find(|c: char| !c.is_ascii_digit())
            .unwrap_or(text.len());
        text[..end].parse().ok()
    };
    if text.starts_with("tokio::") {
        return ["arm(", "last(", "hold("]
            .iter()
            .flat_map(|word| {
                text.match_indices(word)
                    .map(|(at, word)| &text[at + word.len()..])
            })
            .filter_map(number)
            .collect();
    }
    ["at(", "keep(", "seen(", "within(", "later"]
        .iter()
        .filter_map(|word| text.strip_prefix(word))
        .filter_map(number)
        .collect()
}

/// The locks that an expression names.
fn lock_names(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric() && c != '_')
        .filter(|word| {
            let name = word.trim_end_matches(|c: char| c.is_ascii_digit());
            name != *word && locks::FIELDS.iter().any(|(field, ..)| *field == name)
        })
        .map(str::to_owned)
        .collect()
}

/// The locks that an expression takes: those it names, or those of the variables it names. `before`
/// is the text above it.
fn named_locks(before: &str, text: &str) -> Vec<String> {
    let locks = lock_names(text);
    if !locks.is_empty() {
        return locks;
    }
    let words = text.split(|c: char| !c.is_alphanumeric() && c != '_');
    words
        .filter_map(|word| {
            let start = before.rfind(&format!("let {word} = "))?;
            let line = before[start..].lines().next()?;
            let value = line.split_once(" = ")?.1;
            Some(named_locks(&before[..start], value))
        })
        .flatten()
        .collect()
}
