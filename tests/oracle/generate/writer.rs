//! A program being written: its lines, its variables, and what became of their guards.

use std::collections::{BTreeMap, HashMap};

use super::deadlocks;
use super::locks::{EACH, KINDS, Kind, MUTEX};
use super::random::Random;

/// How often each cell of the tables was written.
pub(super) type Cells = BTreeMap<&'static str, usize>;

/// What a variable has become on the ways that lead here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    Live,
    /// Moved out or not yet given a value, on every way.
    Empty,
    /// On some ways only.
    Unclear,
}

#[derive(Clone)]
pub(super) struct Variable {
    pub(super) name: String,
    pub(super) kind: &'static Kind,
    /// The names of the locks it may hold, quoted.
    pub(super) lock: String,
    pub(super) state: State,
    pub(super) mutable: bool,
    /// How many loops are around its declaration.
    pub(super) loops: usize,
}

/// A finished program.
pub(super) struct Written {
    pub(super) name: String,
    pub(super) text: String,
    pub(super) busy: usize,
    pub(super) bad: usize,
}

/// Where `break` leads.
pub(super) struct Loop {
    pub(super) label: Option<String>,
    /// The states of the variables at each way out.
    pub(super) exits: Vec<Vec<State>>,
}

pub(super) struct Writer<'c> {
    pub(super) random: Random,
    pub(super) since_2024: bool,
    pub(super) variables: Vec<Variable>,
    pub(super) loops: Vec<Loop>,
    /// Whether the program returns a `Result`.
    pub(super) fallible: bool,
    /// Whether the program is about locks that are taken twice: it has few, and awaits nothing.
    pub(super) clashes: bool,
    /// How many statements may still be written.
    pub(super) budget: usize,
    cells: &'c mut Cells,
    lines: Vec<String>,
    indent: usize,
    taken: HashMap<&'static str, usize>,
    names: usize,
    awaits: usize,
}

impl<'c> Writer<'c> {
    pub(super) fn new(seed: u64, since_2024: bool, cells: &'c mut Cells) -> Writer<'c> {
        let mut random = Random::new(seed);
        let fallible = random.one_in(4);
        // Short ones most often: in a long one some guard is always held.
        let budget = 1 + random.below(2 + seed as usize % 8);
        Writer {
            random,
            since_2024,
            variables: Vec::new(),
            loops: Vec::new(),
            fallible,
            clashes: false,
            budget,
            cells,
            lines: Vec::new(),
            indent: 1,
            taken: HashMap::new(),
            names: 0,
            awaits: 0,
        }
    }

    pub(super) fn finish(mut self, name: String) -> Written {
        let result = if self.fallible {
            " -> Result<(), ()>"
        } else {
            ""
        };
        let head = format!("async fn {name}(l: &'static Locks){result} {{\n");
        if self.fallible {
            self.line("Ok(())");
        }
        Written {
            name,
            text: head + &self.lines.join("\n") + "\n}\n",
            busy: self.taken.get("busy").copied().unwrap_or(0),
            bad: self.taken.get("bad").copied().unwrap_or(0),
        }
    }

    pub(super) fn cell(&mut self, cell: &'static str) {
        *self.cells.entry(cell).or_default() += 1;
    }

    pub(super) fn line(&mut self, text: impl AsRef<str>) {
        let indent = "    ".repeat(self.indent);
        self.lines.push(format!("{indent}{}", text.as_ref()));
    }

    /// The expression that leaves the program.
    pub(super) fn leave(&self) -> &'static str {
        if self.fallible {
            "return Ok(())"
        } else {
            "return"
        }
    }

    pub(super) fn name(&mut self, stem: &str) -> String {
        self.names += 1;
        format!("{stem}{}", self.names)
    }

    /// The number of a new await.
    pub(super) fn id(&mut self) -> usize {
        self.awaits += 1;
        self.awaits
    }

    /// A future that suspends.
    pub(super) fn pause(&mut self) -> String {
        if self.clashes {
            return self.any() + ".len()";
        }
        let id = self.id();
        format!("at({id}).await")
    }

    /// A lock of this name that the program has not taken yet.
    pub(super) fn lock(&mut self, name: &'static str) -> String {
        if self.clashes {
            return format!("l.{name}{}", usize::from(self.random.one_in(3)));
        }
        let taken = self.taken.entry(name).or_default();
        *taken += 1;
        if *taken > EACH {
            // The program is long enough.
            self.budget = 0;
        }
        format!("l.{name}{}", (*taken - 1).min(EACH - 1))
    }

    pub(super) fn kind(&mut self) -> &'static Kind {
        if self.clashes {
            return deadlocks::kind(&mut self.random);
        }
        if self.random.below(5) < 2 {
            &MUTEX
        } else {
            &KINDS[self.random.below(KINDS.len())]
        }
    }

    /// A kind whose guard lets its value be changed.
    pub(super) fn mutable_kind(&mut self) -> &'static Kind {
        let kind = self.kind();
        if kind.mutable { kind } else { &MUTEX }
    }

    /// A kind that closures and other sync code can take too.
    pub(super) fn sync_kind(&mut self) -> &'static Kind {
        let kind = self.kind();
        if kind.awaits { &MUTEX } else { kind }
    }

    /// An expression that takes a lock of the kind.
    pub(super) fn take(&mut self, kind: &'static Kind) -> String {
        let lock = self.lock(kind.lock);
        let call = self.random.pick(kind.calls);
        if call.starts_with("grab") || call.starts_with("peek") {
            self.cell("a helper that gives a guard");
        }
        call.replace("{}", &lock)
    }

    /// Any expression that takes any lock.
    pub(super) fn any(&mut self) -> String {
        let kind = self.kind();
        self.take(kind)
    }

    pub(super) fn any_mutable(&mut self) -> String {
        let kind = self.mutable_kind();
        self.take(kind)
    }

    pub(super) fn any_sync(&mut self) -> String {
        let kind = self.sync_kind();
        self.take(kind)
    }

    /// An expression that takes a lock, where it is the whole initializer of a variable; with the
    /// quoted name of the lock.
    pub(super) fn initializer(&mut self, kind: &'static Kind) -> (String, String) {
        let lock = self.lock(kind.lock);
        let long = !kind.initializers.is_empty() && self.random.one_in(4);
        let forms = if long { kind.initializers } else { kind.calls };
        let text = self.random.pick(forms).replace("{}", &lock);
        let text = text.replace("return DONE", self.leave());
        (text, format!("{:?}", lock.trim_start_matches("l.")))
    }

    pub(super) fn declare(
        &mut self,
        name: &str,
        kind: &'static Kind,
        lock: String,
        state: State,
        mutable: bool,
    ) {
        let loops = self.loops.len();
        self.variables.push(Variable {
            name: name.to_owned(),
            kind,
            lock,
            state,
            mutable,
            loops,
        });
    }

    /// A variable that holds a guard on every way, if there is one.
    pub(super) fn live(&mut self) -> Option<usize> {
        self.choose(|variable, _| variable.state == State::Live)
    }

    /// One that may be moved: a loop around this place would move it twice.
    pub(super) fn movable(&mut self) -> Option<usize> {
        self.choose(|variable, loops| variable.state == State::Live && variable.loops == loops)
    }

    pub(super) fn choose(&mut self, fits: impl Fn(&Variable, usize) -> bool) -> Option<usize> {
        let loops = self.loops.len();
        let fitting: Vec<usize> = (0..self.variables.len())
            .filter(|index| fits(&self.variables[*index], loops))
            .collect();
        (!fitting.is_empty()).then(|| self.random.pick(&fitting))
    }

    pub(super) fn states(&self) -> Vec<State> {
        self.variables
            .iter()
            .map(|variable| variable.state)
            .collect()
    }

    pub(super) fn restore(&mut self, states: &[State]) {
        for (variable, state) in self.variables.iter_mut().zip(states) {
            variable.state = *state;
        }
    }

    /// Goes on where several ways meet; whether any way leads here.
    pub(super) fn join(&mut self, ways: &[Vec<State>]) -> bool {
        let Some((first, others)) = ways.split_first() else {
            return false;
        };
        self.restore(first);
        for way in others {
            for (variable, state) in self.variables.iter_mut().zip(way) {
                if variable.state != *state {
                    variable.state = State::Unclear;
                }
            }
        }
        true
    }

    /// Writes `head {`, what `inside` writes, and `tail`; gives whether control reaches the end.
    pub(super) fn braces(
        &mut self,
        head: &str,
        tail: &str,
        inside: impl FnOnce(&mut Self) -> bool,
    ) -> bool {
        self.line(format!("{head} {{"));
        self.indent += 1;
        let count = self.variables.len();
        let goes_on = inside(self);
        self.variables.truncate(count);
        self.indent -= 1;
        self.line(tail);
        goes_on
    }
}
