//! Every place that names a function which becomes async: its calls, which are awaited from then on, and
//! whatever else could be one.

use std::sync::Arc;

use ra_ap_syntax::ast::{self, AstNode};
use ra_ap_syntax::{SyntaxKind, SyntaxToken, TextRange, TextSize};

use super::chosen::Chosen;
use super::files::{Checked, File, Files};
use crate::flow::function::{self, FunctionFlow};
use crate::program::body::{Expr, ExprId, Macro};
use crate::program::crates::FileAt;
use crate::program::infer::Target;
use crate::program::items::DefId;
use crate::program::ty::Ty;
use crate::rules::named_places::words;
use crate::rules::new_awaits;
use crate::rules::statements;

/// Awaits all calls of the functions.
pub(super) fn await_calls(files: &mut Files<'_>, chosen: &[Chosen]) -> Checked<()> {
    let mut names: Vec<&str> = Vec::new();
    let program = files.context.program();
    for one in chosen {
        let name = program.def(one.def).name.as_str();
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let texts: Vec<(u32, Arc<str>)> = files.texts().collect();
    for (number, text) in texts {
        if files.context.cancel.is_cancelled() {
            return Err("nobody waits for it any more".to_owned());
        }
        let mut starts: Vec<(TextSize, &str)> = Vec::new();
        for name in &names {
            starts.extend(words(&text, name).map(|word| (word.start(), *name)));
        }
        if starts.is_empty() {
            continue;
        }
        starts.sort_unstable();
        let file = files.file(number)?;
        let mut known: Option<FunctionFlow> = None;
        for (start, name) in starts {
            let Some(token) = named(files, &file, start, name)? else {
                continue;
            };
            let Some(def) = function_around(files, number, start) else {
                outside(files, &file, &token)?;
                continue;
            };
            if known.as_ref().is_none_or(|flow| flow.def != def) {
                known = files.context.bodies.flow(def);
            }
            let Some(flow) = &known else {
                return Err(unknown(files, &file, &token));
            };
            Naming {
                file: &file,
                flow,
                token: &token,
                chosen,
            }
            .look(files)?;
        }
    }
    Ok(())
}

/// The name at an offset, if it may stand for a value: not in a comment, a type, or a declaration.
fn named(
    files: &Files<'_>,
    file: &File,
    start: TextSize,
    name: &str,
) -> Checked<Option<SyntaxToken>> {
    let Some(token) = file.root.token_at_offset(start).right_biased() else {
        return Ok(None);
    };
    let of_attribute = token
        .parent_ancestors()
        .any(|node| ast::Attr::can_cast(node.kind()));
    if of_attribute {
        // `#[serde(default = "name")]` calls what it names.
        return match token.kind() {
            SyntaxKind::STRING if token.text().trim_matches('"').ends_with(name) => {
                let place = files.place(file, start);
                Err(format!("an attribute at {place} names `{name}`"))
            }
            _ => Ok(None),
        };
    }
    if token.kind() != SyntaxKind::IDENT {
        return Ok(None);
    }
    let parent = token.parent();
    let node = parent.as_ref().and_then(|node| match node.kind() {
        SyntaxKind::NAME_REF => node.parent(),
        _ => None,
    });
    if let Some(tree) = token.parent_ancestors().find_map(ast::UseTree::cast) {
        let is_last = tree
            .path()
            .and_then(|path| path.segment())
            .is_some_and(|segment| {
                segment
                    .syntax()
                    .text_range()
                    .contains_range(token.text_range())
            });
        return match tree.rename() {
            Some(rename) if is_last && rename.underscore_token().is_none() => {
                let place = files.place(file, start);
                Err(format!("`{name}` has another name at {place}"))
            }
            _ => Ok(None),
        };
    }
    let is_other = match parent.as_ref().map(|node| node.kind()) {
        Some(SyntaxKind::NAME | SyntaxKind::LIFETIME) => true,
        Some(SyntaxKind::NAME_REF) => node.is_some_and(|node| {
            let of_type = || {
                node.ancestors()
                    .any(|node| ast::PathType::can_cast(node.kind()))
            };
            match node.kind() {
                SyntaxKind::FIELD_EXPR | SyntaxKind::RECORD_EXPR_FIELD => true,
                SyntaxKind::RECORD_PAT_FIELD => true,
                SyntaxKind::PATH_SEGMENT => {
                    !node
                        .ancestors()
                        .any(|node| ast::PathExpr::can_cast(node.kind()))
                        && of_type()
                }
                _ => false,
            }
        }),
        _ => false,
    };
    Ok((!is_other).then_some(token))
}

/// The innermost function around an offset.
fn function_around(files: &Files<'_>, file: u32, offset: TextSize) -> Option<DefId> {
    let program = files.context.program();
    let at = FileAt {
        krate: files.krate,
        file,
    };
    let functions = function::functions_of(program, at).into_iter();
    functions
        .filter(|def| program.range(*def).contains(offset))
        .min_by_key(|def| program.range(*def).len())
}

/// What stands in no function: the value of a constant, or a macro.
fn outside(files: &Files<'_>, file: &File, token: &SyntaxToken) -> Checked<()> {
    let mut around = token.parent_ancestors();
    let may_call = around.any(|node| {
        matches!(
            node.kind(),
            SyntaxKind::TOKEN_TREE
                | SyntaxKind::PATH_EXPR
                | SyntaxKind::METHOD_CALL_EXPR
                | SyntaxKind::MACRO_RULES
        )
    });
    match may_call {
        true => Err(unknown(files, file, token)),
        false => Ok(()),
    }
}

fn unknown(files: &Files<'_>, file: &File, token: &SyntaxToken) -> String {
    let place = files.place(file, token.text_range().start());
    format!("what `{}` at {place} means is not known", token.text())
}

/// A name in the code of a function.
struct Naming<'a> {
    file: &'a File,
    flow: &'a FunctionFlow,
    token: &'a SyntaxToken,
    chosen: &'a [Chosen],
}

impl Naming<'_> {
    fn look(&self, files: &mut Files<'_>) -> Checked<()> {
        let (flow, body) = (self.flow, &self.flow.body);
        let range = self.token.text_range();
        let mut open = vec![body.root];
        let mut is_known = false;
        while let Some(id) = open.pop() {
            body.for_each_child(id, &mut |child| open.push(child));
            if !flow.range(id).contains_range(range) {
                continue;
            }
            match body.expr(id) {
                Expr::MethodCall(call) if call.name_range + flow.start == range => {
                    is_known = true;
                    self.call(files, id)?;
                }
                Expr::Call { callee, .. } if self.is_named_by(*callee) => {
                    is_known = true;
                    self.call(files, id)?;
                }
                Expr::Path(_) if self.is_named_by(id) => {
                    let parent = statements::parents(body)[id.index()];
                    let is_called = parent.is_some_and(
                        |parent| matches!(body.expr(parent), Expr::Call { callee, .. } if *callee == id),
                    );
                    is_known = true;
                    if !is_called {
                        self.value(files, id)?;
                    }
                }
                Expr::Path(_) if self.is_on_the_way(id) => is_known = true,
                Expr::Local(_) if flow.range(id) == range => is_known = true,
                Expr::Field { .. } if flow.range(id).end() == range.end() => is_known = true,
                _ => {}
            }
        }
        let is_declared = || {
            let mut locals = body.locals.iter();
            locals.any(|local| local.range + flow.start == range)
        };
        let in_macro = self
            .token
            .parent_ancestors()
            .any(|node| ast::TokenTree::can_cast(node.kind()));
        match is_known || !in_macro && !self.may_be_call() || is_declared() {
            true => Ok(()),
            false => Err(unknown(files, self.file, self.token)),
        }
    }

    /// Whether a path ends with the name.
    fn is_named_by(&self, path: ExprId) -> bool {
        self.rest_of(path).is_some_and(|rest| {
            rest.is_empty() || rest.starts_with("::<") || rest.starts_with(":: <")
        })
    }

    /// Whether the name stands in a path for something that holds what the path names.
    fn is_on_the_way(&self, path: ExprId) -> bool {
        self.rest_of(path)
            .is_some_and(|rest| rest.starts_with("::"))
    }

    /// What comes after the name in a path.
    fn rest_of(&self, path: ExprId) -> Option<&str> {
        let (path_range, range) = (self.flow.range(path), self.token.text_range());
        if !matches!(self.flow.body.expr(path), Expr::Path(_)) || !path_range.contains_range(range)
        {
            return None;
        }
        let rest = TextRange::new(range.end(), path_range.end());
        Some(self.file.slice(rest).trim_start())
    }

    /// Whether the tree has a call or a value there.
    fn may_be_call(&self) -> bool {
        self.token.parent_ancestors().take(4).any(|node| {
            ast::PathExpr::can_cast(node.kind()) || ast::MethodCallExpr::can_cast(node.kind())
        })
    }

    fn chosen(&self, def: DefId) -> bool {
        self.chosen.iter().any(|one| one.def == def)
    }

    fn call(&self, files: &mut Files<'_>, id: ExprId) -> Checked<()> {
        let callee = self.flow.types.calls.get(&id);
        match callee.map(|callee| &callee.target) {
            Some(Target::Def(def)) if self.chosen(*def) => {}
            Some(_) => return Ok(()),
            // A variable of that name, or a variant.
            None => {
                let Expr::Call { callee, .. } = self.flow.body.expr(id) else {
                    return Err(unknown(files, self.file, self.token));
                };
                return match self.flow.types.values.contains_key(callee) {
                    true => Ok(()),
                    false => Err(unknown(files, self.file, self.token)),
                };
            }
        }
        self.check_caller(files, id)?;
        check_await(files, self.flow, id)?;
        files.await_behind(self.flow, self.flow.range(id).end());
        Ok(())
    }

    /// A path that is no call: `map(name)`.
    fn value(&self, files: &Files<'_>, id: ExprId) -> Checked<()> {
        let name = self.token.text();
        let place = files.place_in(self.flow, self.flow.range(id));
        match self.flow.types.expr(id) {
            Ty::FnDef(def) if self.chosen(*def) => {
                Err(format!("`{name}` is handed on as a value at {place}"))
            }
            Ty::Unknown if !self.flow.types.values.contains_key(&id) => {
                Err(unknown(files, self.file, self.token))
            }
            _ => Ok(()),
        }
    }

    /// Whether who calls it there can await it.
    fn check_caller(&self, files: &Files<'_>, id: ExprId) -> Checked<()> {
        let flow = self.flow;
        let name = self.token.text();
        let caller = &files.context.program().def(flow.def).name;
        let place = files.place_in(flow, flow.range(id));
        match flow.contexts.owner(id).map(|owner| flow.body.expr(owner)) {
            None if flow.body.is_async || self.chosen(flow.def) => Ok(()),
            None => Err(format!(
                "`{caller}` calls `{name}` at {place}, and is not async"
            )),
            Some(Expr::Async { .. } | Expr::Macro(Macro::Stream { .. })) => Ok(()),
            Some(Expr::Closure(closure)) if closure.is_async => Ok(()),
            Some(_) => Err(format!(
                "`{name}` is called in a closure at {place}, which cannot await"
            )),
        }
    }
}

/// Whether an `.await` can stand behind a call, for what lives there.
pub(super) fn check_await(files: &Files<'_>, flow: &FunctionFlow, id: ExprId) -> Checked<()> {
    let file = files.file_of(flow.def)?;
    let place = files.place_in(flow, flow.range(id));
    new_awaits::check(
        files.context,
        &files.auto_traits,
        flow,
        &file.text,
        id,
        &place,
    )
}
