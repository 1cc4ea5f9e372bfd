//! Everything that is known of one function's body.

use ra_ap_syntax::{AstNode, Edition, SyntaxNode, TextRange, TextSize, ast};

use super::build::{self, Acquisition, Inner, Shared};
use super::carry::{Carry, Known};
use super::context::{Context, Contexts};
use super::held::{self, Held, HeldAt};
use crate::program::body::{Body, Expr, ExprId, LocalId, Macro};
use crate::program::infer::{self, Inference, Target};
use crate::program::items::{CrateId, DefId};
use crate::program::lower;
use crate::program::names::{Names, Program};
use crate::program::solve::Solver;
use crate::syntax::fragment::{Entry, Fragment};

/// A function, lowered, typed, and walked.
pub(crate) struct FunctionFlow {
    pub(crate) def: DefId,
    pub(crate) body: Body,
    pub(crate) types: Inference,
    pub(crate) contexts: Contexts,
    pub(crate) acquisitions: Vec<Acquisition>,
    /// The function itself first, then the closures and async blocks inside it.
    pub(crate) regions: Vec<Region>,
}

/// A body of its own: the function's, a closure's, an async block's.
pub(crate) struct Region {
    pub(crate) held: HeldAt,
}

/// Deeper nests of closures are left alone.
const MAX_REGIONS: usize = 500;

impl FunctionFlow {
    /// `function` stands in a fragment that starts at `base` of the file.
    pub(crate) fn new(
        names: &Names<'_>,
        known: &Known,
        def: DefId,
        function: &ast::Fn,
        base: TextSize,
        edition: Edition,
    ) -> Option<FunctionFlow> {
        let body = lower::lower(function, base)?;
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
            regions.push(Region { held });
        }
        let acquisitions = shared.acquisitions;
        Some(FunctionFlow {
            def,
            body,
            types,
            contexts,
            acquisitions,
            regions,
        })
    }

    /// The bytes of the file that an expression takes.
    pub(crate) fn range(&self, id: ExprId) -> TextRange {
        self.body.file_range(id)
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
        region
            .held
            .bindings
            .get(&held.guard)
            .and_then(|bindings| bindings.first())
            .copied()
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
}

/// Whether the task may be suspended at an expression.
pub(crate) fn is_await(expr: &Expr) -> bool {
    matches!(
        expr,
        Expr::Await(_) | Expr::Yield(_) | Expr::Macro(Macro::Join { .. } | Macro::Select(_))
    )
}

/// The functions with bodies in a file, those in macros that read as items too: each with the start
/// of the fragment it stands in.
pub(crate) fn functions(root: &SyntaxNode) -> Vec<(ast::Fn, TextSize)> {
    let mut found = Vec::new();
    collect(root, TextSize::new(0), &mut found);
    found
}

fn collect(node: &SyntaxNode, base: TextSize, into: &mut Vec<(ast::Fn, TextSize)>) {
    for node in node.descendants() {
        if let Some(function) = ast::Fn::cast(node.clone()) {
            if function.body().is_some() {
                into.push((function, base));
            }
        } else if let Some(call) = ast::MacroCall::cast(node)
            && let Some(tree) = call
                .token_tree()
                .filter(|tree| tree.l_curly_token().is_some())
            && call
                .syntax()
                .parent()
                .is_some_and(|parent| holds_items(&parent))
            && let Some(fragment) = Fragment::of_tree_body(&tree, Entry::Items)
            && !fragment.has_errors()
        {
            collect(fragment.root(), base + fragment.offset(), into);
        }
    }
}

fn holds_items(node: &SyntaxNode) -> bool {
    use ra_ap_syntax::SyntaxKind::{ASSOC_ITEM_LIST, ITEM_LIST, MACRO_ITEMS, SOURCE_FILE};
    matches!(
        node.kind(),
        SOURCE_FILE | ITEM_LIST | ASSOC_ITEM_LIST | MACRO_ITEMS
    )
}

/// Words without which there is nothing to say of a function: only async code suspends or must not
/// block, and elsewhere it is unwrapped locks, and acquisitions, that rules and cards speak of.
const WORDS: &[&str] = &[
    "async", "stream!", "unwrap", "lock", "read", "write", "borrow", "acquire",
];

/// Every function of a crate's one file that has a body, a name that resolves, and something to say:
/// lowering and typing the others is most of the work, and nobody would ask.
pub(crate) fn all(
    names: &Names<'_>,
    krate: CrateId,
    root: &SyntaxNode,
    text: &str,
    edition: Edition,
) -> Vec<FunctionFlow> {
    let known = Known::default();
    functions(root)
        .into_iter()
        .filter(|(function, base)| {
            let range = function.syntax().text_range() + *base;
            let source = text.get(usize::from(range.start())..usize::from(range.end()));
            source.is_none_or(|source| WORDS.iter().any(|word| source.contains(word)))
        })
        .filter_map(|(function, base)| {
            let start = function.syntax().text_range().start() + base;
            let index = names.program.krate(krate).function_at(start)?;
            FunctionFlow::new(
                names,
                &known,
                DefId { krate, index },
                &function,
                base,
                edition,
            )
        })
        .collect()
}
