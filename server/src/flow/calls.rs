//! The calls of a file whose callees matter, wherever they stand: in functions of all kinds, and in
//! the initialisers of constants and statics.

use ra_ap_syntax::{Edition, SyntaxNode, TextRange, TextSize};

use super::context::{Context, Contexts};
use super::function::{function_at, functions_of};
use super::initial::initial;
use crate::knowledge::calls::matters;
use crate::program::body::{Body, Expr};
use crate::program::crates::{FileAt, Program};
use crate::program::infer::{self, Target};
use crate::program::items::{DefId, DefKind};
use crate::program::lower;
use crate::program::names::{Names, Namespace, Resolution};
use crate::program::render;

/// A call, and what is known of it.
pub(crate) struct Call {
    /// Bytes of the file: the whole call expression.
    pub(crate) range: TextRange,
    /// The defining crate and the shortest public path; a trait's method by the trait.
    pub(crate) callee: String,
    /// The type whose method it is, where it has one.
    pub(crate) receiver: Option<String>,
    pub(crate) context: Context,
}

/// The calls that matter, in the order of the file.
pub(crate) fn of_file(
    names: &Names<'_>,
    at: FileAt,
    root: &SyntaxNode,
    text: &str,
    edition: Edition,
) -> Vec<Call> {
    let file = File { names, text };
    let mut calls = Vec::new();
    for def in functions_of(names.program, at) {
        let range = names.program.range(def);
        let lowered = file.source(range).and_then(|source| {
            let (function, base) = function_at(root, range, source, edition)?;
            lower::lower(names, def, &function, base)
        });
        if let Some(body) = lowered {
            file.calls(def, range.start(), &body, &mut calls);
        }
    }
    for def in initialised(names.program, at) {
        let range = names.program.range(def);
        if let Some(body) = initial(names, root, text, edition, def) {
            file.calls(def, range.start(), &body, &mut calls);
        }
    }
    calls.sort_by_key(|call| (call.range.start(), call.range.end()));
    calls
}

struct File<'a> {
    names: &'a Names<'a>,
    text: &'a str,
}

impl File<'_> {
    fn source(&self, range: TextRange) -> Option<&str> {
        self.text
            .get(usize::from(range.start())..usize::from(range.end()))
    }

    /// Adds the calls of a body; `start` is where its declaration starts.
    fn calls(&self, def: DefId, start: TextSize, body: &Body, into: &mut Vec<Call>) {
        let program = self.names.program;
        let types = infer::infer(self.names, def, body);
        let contexts = Contexts::new(program, body, &types);
        for (id, callee) in types.calls.iter() {
            if !matches!(body.expr(*id), Expr::Call { .. } | Expr::MethodCall(_)) {
                continue;
            }
            let path = path_of(self.names, &callee.target);
            if !matters(&path) {
                continue;
            }
            into.push(Call {
                range: body.range(*id) + start,
                callee: path,
                receiver: callee
                    .receiver
                    .as_ref()
                    .map(|receiver| render::ty(program, &receiver.ty)),
                context: contexts.of(*id),
            });
        }
    }
}

/// The path of a function that is called; of an impl's the trait's.
pub(crate) fn path_of(names: &Names<'_>, target: &Target) -> String {
    let program = names.program;
    match target {
        Target::External(path) => path.to_string(),
        Target::Def(def) => match implemented(names, *def) {
            Some(trait_def) => {
                let name = &program.def(*def).name;
                format!("{}::{name}", program.path_of(trait_def))
            }
            None => program.path_of(*def).to_owned(),
        },
    }
}

/// The trait that a function of an impl is for.
pub(crate) fn implemented(names: &Names<'_>, def: DefId) -> Option<DefId> {
    let program = names.program;
    let parent = DefId {
        krate: def.krate,
        index: program.def(def).parent?,
    };
    let DefKind::Impl { data, .. } = &program.def(parent).kind else {
        return None;
    };
    let scope = DefId {
        krate: def.krate,
        index: program.krate(def.krate).scope_around(parent.index),
    };
    let path = data.trait_ref.as_ref()?;
    match names.resolve_whole(scope, path, Namespace::Types)? {
        Resolution::Def(trait_def) => Some(trait_def),
        _ => None,
    }
}

/// The constants and statics that a file declares.
fn initialised(program: &Program, at: FileAt) -> Vec<DefId> {
    let krate = program.krate(at.krate);
    krate
        .declared_in(at.file)
        .filter(|index| {
            matches!(
                krate.def(*index).kind,
                DefKind::Const(_) | DefKind::Static(_)
            )
        })
        .map(|index| DefId {
            krate: at.krate,
            index,
        })
        .collect()
}
