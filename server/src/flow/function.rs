//! Everything that is known of one function's body.

use std::sync::{Arc, OnceLock};

use ra_ap_syntax::{AstNode, Edition, SyntaxNode, TextRange, TextSize, ast};
use rustc_hash::{FxHashSet, FxHasher};

use super::acts::Acts;
use super::build::{self, Acquisition, Inner, Shared};
use super::carry::{Carry, Known};
use super::context::{Context, Contexts};
use super::graph::GuardId;
use super::held::{self, Held, HeldAt};
use super::place::{Places, View};
use super::wanted::Wanted;
use crate::knowledge::guards::Family;
use crate::program::body::{Body, Expr, ExprId, LocalId, Macro};
use crate::program::crates::{FileAt, Program};
use crate::program::infer::{self, Inference, Target};
use crate::program::items::{DefId, DefKind};
use crate::program::lower;
use crate::program::names::Names;
use crate::program::solve::Solver;
use crate::program::threads::{on_threads, processors};
use crate::syntax::find::node_at;
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

/// The functions of a file.
pub(crate) struct Functions {
    /// Those that rules and cards can speak of, by number.
    pub(crate) flows: Vec<FunctionFlow>,
    /// The others by number, with what the text of each hashes to.
    others: Vec<(DefId, u64)>,
    pub(crate) wanted: Arc<Wanted>,
}

/// What was known of the functions of a file before.
#[derive(Default)]
pub(crate) struct Before<'a> {
    functions: Option<&'a Functions>,
    /// What is declared otherwise since then.
    changed: FxHashSet<DefId>,
    /// Whether nothing is, and no declaration has come or gone.
    is_same: bool,
}

impl<'a> Before<'a> {
    /// `is_same` where all declarations of the project are as they were.
    pub(crate) fn new(
        functions: &'a Functions,
        changed: FxHashSet<DefId>,
        is_same: bool,
    ) -> Before<'a> {
        Before {
            functions: Some(functions),
            changed,
            is_same,
        }
    }

    /// What was known of a function, if its text is the same and nothing it looked at has changed.
    fn find(&self, def: DefId, text: u64) -> Option<Arc<FunctionFacts>> {
        let flows = &self.functions?.flows;
        let found = flows.binary_search_by_key(&def, |flow| flow.def).ok()?;
        let facts = &flows[found].facts;
        facts.holds(text, &self.changed).then(|| Arc::clone(facts))
    }

    /// Whether a function with the same text was left alone for the same reasons.
    fn leaves_alone(&self, def: DefId, text: u64, wanted: &Arc<Wanted>) -> bool {
        self.functions.is_some_and(|before| {
            let is_known = Arc::ptr_eq(&before.wanted, wanted);
            is_known && before.others.binary_search(&(def, text)).is_ok()
        })
    }

    /// Which functions are wanted.
    fn wanted(&self, file: &File<'_>, functions: &[DefId]) -> Arc<Wanted> {
        let known = self.functions.filter(|_| self.is_same);
        match known.map(|before| &before.wanted) {
            Some(wanted) if wanted.is_of(file.text) => Arc::clone(wanted),
            _ => Arc::new(Wanted::new(file, functions)),
        }
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

/// The functions of a file that have a body.
pub(crate) fn all(file: &File<'_>, before: &Before<'_>) -> Functions {
    let mut flows = Vec::new();
    let mut others = Vec::new();
    let mut tasks = Vec::new();
    let functions = functions_of(file.program, file.at);
    let wanted = before.wanted(file, &functions);
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
            None if before.leaves_alone(def, hash, &wanted) || !wanted.includes(source) => {
                others.push((def, hash));
            }
            None => tasks.push(Task {
                def,
                range,
                source,
                hash,
            }),
        }
    }
    let threads = processors().min(tasks.len() / A_THREADS_WORTH).max(1);
    flows.extend(on_threads(&tasks, threads, |tasks| file.functions(tasks)));
    flows.sort_unstable_by_key(|flow| flow.def);
    Functions {
        flows,
        others,
        wanted,
    }
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
    if let Some(function) = node_at(root, range) {
        return Some((function, TextSize::new(0)));
    }
    let fragment = Fragment::parse_in(source, range.start(), Entry::Items, edition);
    let function = fragment.root().children().find_map(ast::Fn::cast)?;
    Some((function, fragment.offset()))
}

pub(super) fn hash_of(text: &str) -> u64 {
    use std::hash::Hasher;
    let mut hasher = FxHasher::default();
    hasher.write(text.as_bytes());
    hasher.finish()
}
