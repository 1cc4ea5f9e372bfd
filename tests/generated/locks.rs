//! Locks and cells, around all that they can be around, in all the places where they can be kept.

use super::payloads::{CELL_LOOKS, CELL_WRITES, FLAG, NUMBERS, OTHERS, Payload};
use super::random::Random;
use super::template::{Program, program, templates};

/// A program around a lock or cell of a kind, in one of the places whose name has a word.
pub(crate) fn lock(random: &mut Random, kind: &'static str, word: &str) -> Program {
    let pointer = match kind {
        "Mutex" | "RwLock" => "Arc",
        _ => "Rc",
    };
    behind(random, pointer, kind, word)
}

/// The same where several share it by a pointer, the one that does not suit it.
pub(crate) fn behind(
    random: &mut Random,
    pointer: &'static str,
    kind: &'static str,
    word: &str,
) -> Program {
    let is_sync = matches!((kind, pointer), ("Mutex" | "RwLock", "Arc"));
    let fits = |name: &str| match name.rsplit_once(", ") {
        Some((_, "sync")) => is_sync,
        Some((_, "alone")) => kind == "RefCell" || pointer == "Arc" && !is_sync,
        _ => true,
    };
    let mut all = templates("locks.txt");
    all.retain(|(name, _)| name.contains(word) && fits(name));
    let one = &all[random.below(all.len())];
    of(random, pointer, kind, one)
}

fn of(
    random: &mut Random,
    pointer: &'static str,
    kind: &'static str,
    template: &(String, String),
) -> Program {
    let sort = match kind {
        "Cell" => 0,
        _ => random.below(5),
    };
    let payload = match sort {
        0 | 1 => &NUMBERS[random.below(NUMBERS.len())],
        2 => &FLAG,
        _ => &OTHERS[random.below(OTHERS.len())],
    };
    // Most numbers and flags are such that an atomic will do.
    let only_steps = !payload.steps.is_empty() && !random.is_one_in(4);
    // And some read-write locks have no readers.
    let only_writes = kind == "RwLock" && random.is_one_in(3);
    let uses = Uses {
        kind,
        pointer,
        payload,
        only_steps,
        only_writes,
        from_zero: template.0.contains("default"),
        end: random.pick(&[".unwrap()", ".expect(\"poisoned\")"]),
    };
    let mut made = program(random, template, |random, text| uses.expand(random, &text));
    made.name = format!(
        "{kind}<{}> in {} ({pointer})",
        payload.ty.replace('~', ""),
        made.name
    );
    made
}

/// How a program uses its lock.
struct Uses {
    kind: &'static str,
    pointer: &'static str,
    payload: &'static Payload,
    only_steps: bool,
    only_writes: bool,
    /// Whether there is nothing to take away from a number: where `-` panics, an atomic wraps around.
    from_zero: bool,
    /// What makes a guard of the `Result`.
    end: &'static str,
}

impl Uses {
    fn expand(&self, random: &mut Random, text: &str) -> String {
        let mut text = text.to_owned();
        // A change, a look, or a change that says nothing.
        for word in ["@W(", "@R(", "@Q("] {
            while let Some(start) = text.find(word) {
                let from = start + word.len();
                let end = from + text[from..].find(')').expect("what opens closes");
                let place = text[from..end].to_owned();
                let line = text[..start].rfind('\n').map_or(0, |at| at + 1);
                let before = &text[line..start];
                let indent = before[..before.len() - before.trim_start().len()].to_owned();
                let statements = self
                    .statements(random, word, &place)
                    .replace('\n', &format!("\n{indent}"));
                text.replace_range(start..=end, &statements);
            }
        }
        // Where no type is written, the value says which.
        let (value, suffix) = match text.contains("let kept = ") {
            true => self.payload.typed(),
            false => (self.payload.value, ""),
        };
        // What a static starts with is constant.
        let constant = match self.payload.ty {
            "Vec<u32>" => "Vec::new()",
            "String" => "String::new()",
            _ => self.payload.value,
        };
        text.replace("LOCK", self.kind)
            .replace("POINTER", self.pointer)
            .replace("@V", &format!("{value}{suffix}"))
            .replace("@C", constant)
            .replace("@T", self.payload.ty)
    }

    /// Some statements in a block, or one without.
    fn statements(&self, random: &mut Random, word: &str, place: &str) -> String {
        let many = 1 + random.below(3);
        let mut statements = Vec::new();
        for _ in 0..many {
            let statement = self.statement(random, word, place);
            statements.push(match statement.starts_with("let ") {
                true => format!("{{\n    {}\n}}", statement.replace('\n', "\n    ")),
                // What stands last in a block outlives the variables of the block in 2021.
                false if statement.ends_with('}') && !place.starts_with("self.") => statement + ";",
                false => statement,
            });
        }
        match self.only_writes && word == "@R(" {
            // Nobody looks, but what is printed is not nothing.
            true => "println!(\"done\");".to_owned(),
            false => statements.join("\n"),
        }
    }

    fn statement(&self, random: &mut Random, word: &str, place: &str) -> String {
        let payload = self.payload;
        if self.kind == "Cell" {
            let all = if word == "@R(" {
                CELL_LOOKS
            } else {
                CELL_WRITES
            };
            return self.pick(random, all).replace("@p", place);
        }
        let (simple, others) = match word {
            "@R(" => (payload.glances, payload.looks),
            "@W(" => (payload.steps, payload.writes),
            _ => (payload.quiet, payload.quiet),
        };
        let is_simple = !simple.is_empty() && (self.only_steps || random.is_one_in(2));
        let statement = self.pick(random, if is_simple { simple } else { others });
        statement
            .replace("@tw", &self.tried(place, true))
            .replace("@tr", &self.tried(place, false))
            .replace("@w", &self.taken(place, true))
            .replace("@r", &self.taken(place, false))
    }

    fn pick(&self, random: &mut Random, all: &[&'static str]) -> &'static str {
        loop {
            let one = random.pick(all);
            if !self.from_zero || !one.contains("- ") && !one.contains("-= ") {
                return one;
            }
        }
    }

    /// The guard.
    fn taken(&self, place: &str, changes: bool) -> String {
        match (self.kind, changes) {
            ("RefCell", true) => format!("{place}.borrow_mut()"),
            ("RefCell", false) => format!("{place}.borrow()"),
            _ => self.tried(place, changes) + self.end,
        }
    }

    /// The `Result` of it.
    fn tried(&self, place: &str, changes: bool) -> String {
        let method = match (self.kind, changes) {
            ("Mutex", _) => "lock",
            ("RwLock", true) => "write",
            ("RwLock", false) => "read",
            (_, true) => "try_borrow_mut",
            (_, false) => "try_borrow",
        };
        format!("{place}.{method}()")
    }
}
