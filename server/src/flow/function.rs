//! Everything that is known of one function's body.

use std::sync::{Arc, OnceLock};

use ra_ap_syntax::{AstNode, Edition, NodeOrToken, SyntaxNode, TextRange, TextSize, ast};
use rustc_hash::FxHashSet;

use super::acts::Acts;
use super::build::{self, Acquisition, Inner, Shared};
use super::carry::{Carry, Known};
use super::context::{Context, Contexts};
use super::graph::GuardId;
use super::held::{self, Held, HeldAt};
use super::place::{Places, View};
use crate::knowledge::guards::Family;
use crate::program::body::{Body, Expr, ExprId, LocalId, Macro};
use crate::program::crates::{FileAt, Program};
use crate::program::infer::{self, Inference, Target};
use crate::program::items::{DefId, DefKind};
use crate::program::lower;
use crate::program::names::Names;
use crate::program::solve::Solver;
use crate::program::threads::{on_threads, processors};
use crate::program::type_ref::{Name, TypeRef};
use crate::syntax::fragment::{Entry, Fragment};
use crate::syntax::parse::Tree;

/// A function and where it stands. What is known of its body follows from its text and from what
/// else is declared, so that an edit around it leaves that as it is.
#[derive(Clone)]
pub(crate) struct FunctionFlow {
    pub(crate) def: DefId,
    /// The byte of the file at which the function starts.
    pub(crate) start: TextSize,
    pub(crate) facts: Arc<FunctionFacts>,
}

impl std::ops::Deref for FunctionFlow {
    type Target = FunctionFacts;

    fn deref(&self) -> &FunctionFacts {
        &self.facts
    }
}

/// A function's body, lowered, typed, and walked.
pub(crate) struct FunctionFacts {
    /// What the function's text hashes to.
    pub(super) text: u64,
    /// The declarations of the project that were looked at.
    pub(super) read: Box<[DefId]>,
    pub(crate) body: Body,
    pub(crate) types: Inference,
    pub(crate) contexts: Contexts,
    pub(crate) acquisitions: Vec<Acquisition>,
    /// The function itself first, then the closures and async blocks inside it.
    pub(crate) regions: Vec<Region>,
    places: OnceLock<Places>,
    acts: OnceLock<Arc<Acts>>,
}

/// A body of its own: the function's, a closure's, an async block's.
pub(crate) struct Region {
    /// The closure or async block; `None` for the function itself.
    pub(crate) owner: Option<ExprId>,
    pub(crate) held: HeldAt,
}

/// Deeper nests of closures are left alone.
const MAX_REGIONS: usize = 500;

impl FunctionFlow {
    /// The bytes of the file that an expression takes.
    pub(crate) fn range(&self, id: ExprId) -> TextRange {
        self.body.range(id) + self.start
    }
}

impl FunctionFacts {
    /// `function` stands in a fragment that starts at `base` of the file.
    fn new(
        names: &Names<'_>,
        known: &Known,
        def: DefId,
        function: &ast::Fn,
        base: TextSize,
        edition: Edition,
    ) -> Option<FunctionFacts> {
        let body = lower::lower(names, def, function, base)?;
        let types = infer::infer(names, def, &body);
        let contexts = Contexts::new(names.program, &body, &types);
        let mut shared = Shared {
            body: &body,
            types: &types,
            solver: Solver::new(names),
            carry: Carry::new(known),
            edition,
            acquisitions: Vec::new(),
        };
        let mut regions = Vec::new();
        let mut open: Vec<(Option<Inner>, Vec<_>)> = vec![(None, Vec::new())];
        while let Some((inner, captured)) = open.pop() {
            let mut built = build::build(&mut shared, inner, &captured);
            let held = held::solve(&mut built, &shared.acquisitions);
            for inner in built.inner.iter().filter(|_| regions.len() < MAX_REGIONS) {
                open.push((
                    Some(*inner),
                    held.captured.get(&inner.expr).cloned().unwrap_or_default(),
                ));
            }
            regions.push(Region {
                owner: inner.map(|inner| inner.expr),
                held,
            });
        }
        let acquisitions = shared.acquisitions;
        Some(FunctionFacts {
            text: 0,
            read: Box::default(),
            body,
            types,
            contexts,
            acquisitions,
            regions,
            places: OnceLock::new(),
            acts: OnceLock::new(),
        })
    }

    /// Whether this is still so of a function with that text after those declarations have changed.
    pub(crate) fn holds(&self, text: u64, changed: &FxHashSet<DefId>) -> bool {
        self.text == text && !self.read.iter().any(|id| changed.contains(id))
    }

    /// What its places are read from.
    pub(crate) fn view<'a>(&'a self, program: &'a Program) -> View<'a> {
        View {
            program,
            body: &self.body,
            types: &self.types,
        }
    }

    /// Which lock is meant by an expression of the body.
    pub(crate) fn places(&self, program: &Program) -> &Places {
        self.places
            .get_or_init(|| Places::new(program, &self.body, &self.types))
    }

    /// What the function does by itself.
    pub(crate) fn acts(&self, program: &Program) -> &Arc<Acts> {
        self.acts.get_or_init(|| Arc::new(Acts::new(program, self)))
    }

    /// The path of what a call calls: `std::sync::Mutex::lock`.
    pub(crate) fn callee(&self, program: &Program, id: ExprId) -> Option<String> {
        match &self.types.calls.get(&id)?.target {
            Target::Def(def) => Some(program.path_of(*def).to_owned()),
            Target::External(path) => Some(path.to_string()),
        }
    }

    pub(crate) fn acquisition(&self, held: Held) -> &Acquisition {
        &self.acquisitions[held.guard.0 as usize]
    }

    /// The variable a guard is first bound to, in the region at hand.
    pub(crate) fn binding(&self, region: &Region, held: Held) -> Option<LocalId> {
        self.binding_of(region, held.guard)
    }

    /// The variable a guard is first bound to, of those that people see: a macro may have bound it
    /// before.
    pub(crate) fn binding_of(&self, region: &Region, guard: GuardId) -> Option<LocalId> {
        let mut bindings = region.held.bindings.get(&guard)?.iter().copied();
        bindings.find(|local| !self.body.is_call_of_macro(self.body.local(*local).range))
    }

    /// The places where the task of a region may be suspended, in source order.
    pub(crate) fn awaits<'a>(&'a self, region: &'a Region) -> Vec<ExprId> {
        let mut awaits: Vec<ExprId> = region
            .held
            .at
            .keys()
            .copied()
            .filter(|id| is_await(self.body.expr(*id)))
            .collect();
        awaits.sort_by_key(|id| (self.body.range(*id).end(), *id));
        awaits
    }

    pub(crate) fn context(&self, id: ExprId) -> Context {
        self.contexts.of(id)
    }

    /// Whether an `.await` can be written where an expression stands: not in a closure that is not
    /// async, nor where a guard is held that must not be kept across one.
    pub(crate) fn can_await(&self, id: ExprId) -> bool {
        let held = self
            .regions
            .iter()
            .filter_map(|region| region.held.at.get(&id));
        let is_async = |held: &Held| self.acquisition(*held).kind.family == Family::Async;
        if !held.flatten().all(is_async) {
            return false;
        }
        match self.contexts.owner(id) {
            None => self.body.is_async,
            Some(owner) => match self.body.expr(owner) {
                Expr::Closure(closure) => closure.is_async,
                _ => true,
            },
        }
    }
}

/// Whether the task may be suspended at an expression.
pub(crate) fn is_await(expr: &Expr) -> bool {
    matches!(
        expr,
        Expr::Await(_) | Expr::Yield(_) | Expr::Macro(Macro::Join { .. } | Macro::Select(_))
    )
}

/// The word `await` with what follows it to the expression's end, or the macro: bytes of the file.
pub(crate) fn await_range(flow: &FunctionFlow, expr: ExprId) -> TextRange {
    let range = flow.range(expr);
    if !matches!(flow.body.expr(expr), Expr::Await(_)) || flow.body.is_made(expr) {
        return range;
    }
    // The expression ends with the word.
    let word = TextSize::of("await");
    let start = range.end().checked_sub(word);
    match start.filter(|start| *start >= range.start()) {
        Some(start) => TextRange::new(start, range.end()),
        None => range,
    }
}

/// What stands in functions that somebody can speak of: only async code suspends or must not block,
/// and elsewhere it is locks and channels, and what is done with them. Lowering and typing the others is
/// most of the work, and nobody would ask.
const WORDS: &[&str] = &[
    "async",
    "stream!",
    ".lock",
    "_lock",
    "lock(",
    "::lock",
    ".read()",
    ".write()",
    "::read(",
    "::write(",
    "_read()",
    "_write()",
    ".read_",
    ".write_",
    "borrow",
    "acquire",
    "Guard",
    ".wait",
    "enter",
    "RefMut",
    "fn drop(",
    "spawn",
    "channel(",
    "channel::<",
    "bounded",
    "Barrier",
    "Sender::new",
    "notify_waiters",
    "drop_guard",
    "Relaxed",
    "Acquire",
    "Release",
    "SeqCst",
    "Arc::new",
    "Mutex::",
    "RwLock::",
    "get_or_init",
];

/// What unwraps the result of a lock where none of these words stands.
const UNWRAPPED: &[&str] = &["into_inner", "get_mut"];

/// What loops that wait for something look at, or do meanwhile.
const WAITED_FOR: &[&str] = &[".load(", ".swap(", "compare_exchange", "sleep("];

const LOOPS: &[&str] = &["while", "loop"];

/// What an atomic that is written in a second step is read and written with.
const IN_TWO_STEPS: &[&str] = &[".load(", ".store("];
/// What is there to be shared is made, of what stays on its thread: both words must stand there.
const SHARED: &[&str] = &["Arc::new(", "Mutex::new(", "RwLock::new("];

const LONE: &[&str] = &["Cell::new(", "Rc::new("];

/// Further words, where the file can name a `DashMap`.
const DASHMAP_WORDS: &[&str] = &["get", "entry", "iter"];

/// Which functions of a file are looked at.
struct Wanted {
    dashmap: bool,
    /// The functions of this file that give a guard: who calls one holds a lock.
    givers: Vec<Name>,
    /// Its async functions: who calls one and does not await it loses it.
    futures: FxHashSet<String>,
    /// The macros of the crate whose rules have such words.
    macros: Vec<Name>,
}

impl Wanted {
    fn new(file: &File<'_>, functions: &[DefId]) -> Wanted {
        let gives = |id: &DefId| match &file.program.def(*id).kind {
            DefKind::Fn(function) => names_guard(&function.ret),
            _ => false,
        };
        let is_async = |id: &DefId| matches!(&file.program.def(*id).kind, DefKind::Fn(function) if function.is_async);
        Wanted {
            dashmap: file.text.contains("DashMap") || file.text.contains("dashmap"),
            givers: functions
                .iter()
                .filter(|id| gives(id))
                .map(|id| file.program.def(*id).name.clone())
                .collect(),
            futures: functions
                .iter()
                .filter(|id| is_async(id))
                .map(|id| file.program.def(*id).name.to_string())
                .collect(),
            macros: macros_with_words(file),
        }
    }

    fn includes(&self, source: &str) -> bool {
        let has = |word: &&str| source.contains(*word);
        WORDS.iter().any(has)
            || UNWRAPPED.iter().any(has) && unwraps(source)
            || LOOPS.iter().any(has) && WAITED_FOR.iter().any(has)
            || IN_TWO_STEPS.iter().all(has)
            || LONE.iter().any(has) && SHARED.iter().any(has)
            || self.dashmap && DASHMAP_WORDS.iter().any(has)
            || self
                .givers
                .iter()
                .any(|name| source.contains(name.as_str()))
            || self.calls_async(source)
            || self.macros.iter().any(|name| calls_macro(source, name))
    }
}

impl Wanted {
    /// Whether a name of an async function of the file stands before a `(`: one look at the source,
    /// however many there are.
    fn calls_async(&self, source: &str) -> bool {
        let is_word = |c: char| c.is_alphanumeric() || c == '_';
        !self.futures.is_empty()
            && source.match_indices('(').any(|(at, _)| {
                let before = &source[..at];
                let name = before.trim_end_matches(is_word).len();
                self.futures.contains(&before[name..])
            })
    }
}

/// The macros of the file's crate whose rules have such words, or call a macro that has.
fn macros_with_words(file: &File<'_>) -> Vec<Name> {
    let mut rest: Vec<(&Name, &str)> = (file.program.krate(file.at.krate).all_macros())
        .map(|(name, rules)| (name, rules.source()))
        .collect();
    let mut found: Vec<Name> = Vec::new();
    loop {
        let before = found.len();
        rest.retain(|(name, source)| {
            let says = WORDS.iter().any(|word| source.contains(word))
                || found.iter().any(|known| calls_macro(source, known));
            if says {
                found.push((*name).clone());
            }
            !says
        });
        if found.len() == before {
            return found;
        }
    }
}

fn calls_macro(source: &str, name: &str) -> bool {
    source
        .match_indices(name)
        .any(|(at, name)| source[at + name.len()..].trim_start().starts_with('!'))
}

/// Whether a type as it is written has the name of a guard.
fn names_guard(ty: &TypeRef) -> bool {
    let TypeRef::Path(path) = ty else {
        return false;
    };
    let Some(last) = path.segments.last() else {
        return false;
    };
    let name = last.name.as_str();
    name.contains("Guard") || matches!(name, "Ref" | "RefMut") || last.args.iter().any(names_guard)
}

/// Whether something is unwrapped: `unwrap_or(…)` and its like are other methods.
fn unwraps(source: &str) -> bool {
    source
        .match_indices("unwrap")
        .any(|(at, word)| source[at + word.len()..].trim_start().starts_with('('))
}

/// What was known of the functions of a file before.
#[derive(Default)]
pub(crate) struct Before<'a> {
    /// By number.
    functions: &'a [FunctionFlow],
    /// What is declared otherwise since then.
    changed: FxHashSet<DefId>,
}

impl<'a> Before<'a> {
    pub(crate) fn new(functions: &'a [FunctionFlow], changed: FxHashSet<DefId>) -> Before<'a> {
        Before { functions, changed }
    }

    /// What was known of a function, if its text is the same and nothing it looked at has changed.
    fn find(&self, def: DefId, text: u64) -> Option<Arc<FunctionFacts>> {
        let found = self
            .functions
            .binary_search_by_key(&def, |flow| flow.def)
            .ok()?;
        let facts = &self.functions[found].facts;
        facts.holds(text, &self.changed).then(|| Arc::clone(facts))
    }
}

/// A file whose functions are looked at.
pub(crate) struct File<'a> {
    pub(crate) program: &'a Program,
    pub(crate) at: FileAt,
    pub(crate) tree: &'a Tree,
    pub(crate) text: &'a str,
    pub(crate) edition: Edition,
}

/// A function that has something to say.
struct Task<'a> {
    def: DefId,
    range: TextRange,
    source: &'a str,
    hash: u64,
}

/// So many functions are worth a thread.
const A_THREADS_WORTH: usize = 48;

/// Every function of a file that has a body and is wanted, by number.
pub(crate) fn all(file: &File<'_>, before: &Before<'_>) -> Vec<FunctionFlow> {
    let mut flows = Vec::new();
    let mut tasks = Vec::new();
    let functions = functions_of(file.program, file.at);
    let wanted = Wanted::new(file, &functions);
    for def in functions {
        let range = file.program.range(def);
        let bytes = usize::from(range.start())..usize::from(range.end());
        let Some(source) = file.text.get(bytes) else {
            continue;
        };
        let hash = hash_of(source);
        match before.find(def, hash) {
            Some(facts) => flows.push(FunctionFlow {
                def,
                start: range.start(),
                facts,
            }),
            None if wanted.includes(source) => tasks.push(Task {
                def,
                range,
                source,
                hash,
            }),
            None => {}
        }
    }
    let threads = processors().min(tasks.len() / A_THREADS_WORTH).max(1);
    flows.extend(on_threads(&tasks, threads, |tasks| file.functions(tasks)));
    flows.sort_unstable_by_key(|flow| flow.def);
    flows
}

impl File<'_> {
    fn functions(&self, tasks: &[Task<'_>]) -> Vec<FunctionFlow> {
        let names = Names::new(self.program);
        let known = Known::default();
        let root = self.tree.root();
        tasks
            .iter()
            .filter_map(|task| self.function(task, &names, &known, &root))
            .collect()
    }

    fn function(
        &self,
        task: &Task<'_>,
        names: &Names<'_>,
        known: &Known,
        root: &SyntaxNode,
    ) -> Option<FunctionFlow> {
        let (function, base) = function_at(root, task.range, task.source, self.edition)?;
        let facts = noted(names, known, task.def, &function, base, self.edition)?;
        Some(FunctionFlow {
            def: task.def,
            start: task.range.start(),
            facts: Arc::new(FunctionFacts {
                text: task.hash,
                ..facts
            }),
        })
    }
}

/// What is known of one function by its text alone.
pub(super) fn look(
    names: &Names<'_>,
    known: &Known,
    def: DefId,
    source: &str,
    edition: Edition,
) -> Option<FunctionFacts> {
    let fragment = Fragment::parse_in(source, TextSize::new(0), Entry::Items, edition);
    let function = fragment.root().children().find_map(ast::Fn::cast)?;
    let facts = noted(names, known, def, &function, fragment.offset(), edition)?;
    Some(FunctionFacts {
        text: hash_of(source),
        ..facts
    })
}

/// The facts with the declarations that were looked at for them.
fn noted(
    names: &Names<'_>,
    known: &Known,
    def: DefId,
    function: &ast::Fn,
    base: TextSize,
    edition: Edition,
) -> Option<FunctionFacts> {
    let (facts, read) =
        names.reading(|| FunctionFacts::new(names, known, def, function, base, edition));
    Some(FunctionFacts { read, ..facts? })
}

/// The functions that a file declares, by number.
pub(crate) fn functions_of(program: &Program, at: FileAt) -> Vec<DefId> {
    let krate = program.krate(at.krate);
    let mut functions: Vec<DefId> = krate
        .declared_in(at.file)
        .filter(|index| matches!(krate.def(*index).kind, DefKind::Fn(_)))
        .map(|index| DefId {
            krate: at.krate,
            index,
        })
        .collect();
    functions.sort_unstable();
    functions
}

/// The function at a range of a file, with the start of the tree it is in: inside a macro it is
/// read by itself.
pub(crate) fn function_at(
    root: &SyntaxNode,
    range: TextRange,
    source: &str,
    edition: Edition,
) -> Option<(ast::Fn, TextSize)> {
    if root.text_range().contains_range(range) {
        let node = match root.covering_element(range) {
            NodeOrToken::Node(node) => Some(node),
            NodeOrToken::Token(token) => token.parent(),
        };
        if let Some(function) = node
            .filter(|node| node.text_range() == range)
            .and_then(ast::Fn::cast)
        {
            return Some((function, TextSize::new(0)));
        }
    }
    let fragment = Fragment::parse_in(source, range.start(), Entry::Items, edition);
    let function = fragment.root().children().find_map(ast::Fn::cast)?;
    Some((function, fragment.offset()))
}

pub(super) fn hash_of(text: &str) -> u64 {
    use std::hash::{DefaultHasher, Hasher};
    let mut hasher = DefaultHasher::new();
    hasher.write(text.as_bytes());
    hasher.finish()
}
