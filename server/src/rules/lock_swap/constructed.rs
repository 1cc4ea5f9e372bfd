//! Where locks are made.

use ra_ap_syntax::{TextRange, TextSize};

use super::expressions::Code;
use super::kind::{Library, Match};
use super::owners::{Kind, Owner};
use super::survey::{Checked, Mention, Source, Survey};
use crate::program::body::{Expr, ExprId, LocalId, Pat, Statement};
use crate::program::infer::Target;
use crate::program::items::DefKind;
use crate::program::names::{Namespace, Resolution};
use crate::program::solve::Solver;
use crate::program::type_ref::PathRef;
use crate::rules::statements;

/// A path of a body: `Mutex::new`, of whichever lock.
pub(super) fn path(
    survey: &mut Survey<'_>,
    source: &mut Source,
    code: &Code<'_>,
    id: ExprId,
    path: &PathRef,
) -> Checked<()> {
    let Some((last, before)) = path.segments.split_last() else {
        return Ok(());
    };
    if before.is_empty() {
        return Ok(());
    }
    let names = survey.context.names;
    let range = code.range(id);
    let scope = survey.scope_at(source, range.start());
    let ty = PathRef {
        anchor: path.anchor.clone(),
        segments: before.into(),
    };
    let Some(Resolution::Def(def)) = names.resolve_whole(scope, &ty, Namespace::Types) else {
        return Ok(());
    };
    let Some(canonical) = survey.swap.name_of(names, def) else {
        return Ok(());
    };
    let place = survey.place(source, range);
    let name = last.name.as_str();
    let call = code.parent(id).and_then(|call| match code.body.expr(call) {
        Expr::Call { callee, args } if *callee == id => Some((call, args)),
        _ => None,
    });
    let Some((call, args)) = call else {
        let reason = format!("`{}` at {place} is used as a value", source.slice(range));
        survey.doubts.push((source.at.krate, reason));
        return Ok(());
    };
    if !matches!(name, "new" | "const_new" | "default" | "from") {
        let first = args.first().map(|arg| code.types.expr(*arg));
        let other = first.is_some_and(|ty| survey.swap.within(names, ty) == Match::No);
        return match other {
            true => Ok(()),
            false => Err(format!(
                "`{}` at {place} is called in a way that is not understood",
                source.slice(range)
            )),
        };
    }
    let found = survey.swap.matches(names, code.types.expr(call));
    let found = match found {
        Match::Maybe if is_value_of_lock(survey, code) => Match::Yes,
        found => found,
    };
    match found {
        Match::No => Ok(()),
        Match::Maybe => {
            let reason = format!("the lock that is made at {place} may be of the same type");
            survey.doubts.push((source.at.krate, reason));
            Ok(())
        }
        Match::Yes => {
            let text = source.slice(range).to_owned();
            let Some(parts) = Parts::of(&text) else {
                return Err(format!("`{text}` at {place} is not understood"));
            };
            if let Some(edit) = renamed(survey, source, code, call, name) {
                let last = parts.last(range.start());
                source.edits.push((last, edit.to_owned()));
            }
            survey.concerned.insert(source.at.krate);
            source.mentions.push(Mention {
                path: parts.head(range.start()),
                name: parts.name(range.start()),
                canonical,
            });
            own(survey, source, code, call);
            Ok(())
        }
    }
}

/// Whether the code is the value of a static that is declared with the lock: what a closure in it
/// makes is that.
fn is_value_of_lock(survey: &Survey<'_>, code: &Code<'_>) -> bool {
    let program = survey.context.program();
    let DefKind::Static(ty) = &program.def(code.def).kind else {
        return false;
    };
    let mut solver = Solver::new(survey.context.names);
    let env = solver.enter(code.def);
    let ty = solver.lower(ty, &env);
    survey.swap.within(survey.context.names, &ty) == Match::Yes
}

/// Another name for the constructor, where the one that is there does not do: tokio's `new` cannot
/// make constants.
fn renamed(
    survey: &Survey<'_>,
    source: &Source,
    code: &Code<'_>,
    call: ExprId,
    name: &str,
) -> Option<&'static str> {
    match (survey.swap.to, name) {
        (Library::Std, "const_new") => Some("new"),
        (Library::Tokio, "new") if is_const(survey, source, code, call) => Some("const_new"),
        _ => None,
    }
}

/// Whether the compiler runs the code.
fn is_const(survey: &Survey<'_>, source: &Source, code: &Code<'_>, call: ExprId) -> bool {
    if code.contexts.owner(call).is_some() {
        return false;
    }
    if code.flow.is_none() {
        return true;
    }
    let program = survey.context.program();
    let Some(place) = program.def(code.def).place else {
        return false;
    };
    let name = program.place(code.def, place).name_range;
    let before = source.slice(TextRange::new(code.start, name.start().max(code.start)));
    before.split_whitespace().any(|word| word == "const")
}

/// The parts of a constructor's path as it is written: `sync::Mutex::<u64>::new`.
struct Parts {
    /// Up to the end of the type's name.
    head: usize,
    /// Where the type's name starts.
    name: usize,
    /// Where the constructor's own name starts.
    last: usize,
    length: usize,
}

impl Parts {
    fn of(text: &str) -> Option<Parts> {
        let separator = text.rfind("::")?;
        let last = separator + 2;
        let last = last + (text[last..].len() - text[last..].trim_start().len());
        let mut head = text[..separator].trim_end();
        if head.ends_with('>') {
            head = head[..head.find('<')?].trim_end();
            head = head.strip_suffix("::").unwrap_or(head).trim_end();
        }
        let name = head.rfind("::").map_or(0, |at| at + 2);
        let name = name + (head[name..].len() - head[name..].trim_start().len());
        let is_name =
            |text: &str| !text.is_empty() && text.chars().all(|c| c.is_alphanumeric() || c == '_');
        (is_name(&head[name..]) && is_name(&text[last..])).then_some(Parts {
            head: head.len(),
            name,
            last,
            length: text.len(),
        })
    }

    fn head(&self, start: TextSize) -> TextRange {
        range(start, 0, self.head)
    }

    fn name(&self, start: TextSize) -> TextRange {
        range(start, self.name, self.head)
    }

    fn last(&self, start: TextSize) -> TextRange {
        range(start, self.last, self.length)
    }
}

fn range(start: TextSize, from: usize, to: usize) -> TextRange {
    let size = |at: usize| TextSize::try_from(at).unwrap_or_default();
    TextRange::new(start + size(from), start + size(to))
}

/// Notes the variable that a new lock goes to.
fn own(survey: &mut Survey<'_>, source: &Source, code: &Code<'_>, call: ExprId) {
    let mut at = call;
    while let Some(parent) = code.parent(at) {
        match code.body.expr(parent) {
            // `Arc::new(…)`, `Some(…)`.
            Expr::Call { args, .. } if args.contains(&at) && !is_ours(survey, code, parent) => {}
            Expr::Ref { .. } => {}
            Expr::Block(block) => {
                let bound = block
                    .statements
                    .iter()
                    .find_map(|statement| match statement {
                        Statement::Let {
                            pat,
                            init: Some(init),
                            ..
                        } if *init == at => Some(*pat),
                        _ => None,
                    });
                let Some(Pat::Bind { local, .. }) = bound.map(|pat| code.body.pat(pat)) else {
                    return;
                };
                let place = survey.place(source, code.range(call));
                survey.owners.push(Owner {
                    name: code.body.local(*local).name.to_string(),
                    place,
                    kind: match gives_away(code, *local) {
                        true => Kind::GivesAway,
                        false => Kind::Own,
                    },
                });
                return;
            }
            _ => return,
        }
        at = parent;
    }
}

fn is_ours(survey: &Survey<'_>, code: &Code<'_>, call: ExprId) -> bool {
    let context = survey.context;
    match code.types.calls.get(&call).map(|callee| &callee.target) {
        Some(Target::Def(def)) => {
            let is_fn = matches!(context.program().def(*def).kind, DefKind::Fn(_));
            is_fn && (context.program().is_edited(def.krate) || def.krate == context.at.krate)
        }
        _ => false,
    }
}

/// Whether a variable, or a clone of it, goes to another function or into another value.
fn gives_away(code: &Code<'_>, local: LocalId) -> bool {
    statements::uses(code.body, local).into_iter().any(|used| {
        let mut at = used;
        while let Some(parent) = code.parent(at) {
            match code.body.expr(parent) {
                Expr::Ref { .. } => {}
                Expr::Call { callee, args } if args.contains(&at) => {
                    let clones = matches!(code.body.expr(*callee), Expr::Path(path)
                        if path.last_name().is_some_and(|name| name == "clone"));
                    if !clones {
                        return true;
                    }
                }
                Expr::MethodCall(call) if call.receiver == at && call.name == "clone" => {}
                Expr::MethodCall(call) => return call.receiver != at,
                Expr::Record { .. } | Expr::Return(_) | Expr::Tuple(_) | Expr::Array(_) => {
                    return true;
                }
                Expr::Block(block) => return block.tail == Some(at),
                _ => return false,
            }
            at = parent;
        }
        false
    })
}
