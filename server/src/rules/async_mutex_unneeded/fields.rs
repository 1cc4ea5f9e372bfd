//! Locks in private fields: all uses are in one file.

use ra_ap_syntax::ast::{self, HasArgList, HasGenericArgs, HasModuleItem, HasName, HasVisibility};
use ra_ap_syntax::{AstNode, SyntaxKind, SyntaxNode, TextRange, TextSize};

use super::variables::before_new;
use super::{Unneeded, async_lock, brief};
use crate::flow::function::{FunctionFlow, functions_of};
use crate::program::body::{Expr, ExprId};
use crate::program::items::{DefId, DefKind};
use crate::program::solve::Solver;
use crate::program::ty::Ty;
use crate::program::type_ref::TypeRef;
use crate::rules::context::Context;
use crate::rules::uses::Uses;
use crate::syntax::find::node_around;

pub(super) fn unneeded(context: &Context<'_>) -> Vec<Unneeded> {
    let found: Vec<Unneeded> = locks(context)
        .filter(|field| field.visibility().is_none())
        .filter_map(|field| one(context, &field))
        .collect();
    if found.is_empty() || has_modules_elsewhere(context.root) {
        return Vec::new();
    }
    found
}

/// The fields that may be locks by the names in their types, in the order of the file. What is declared
/// tells where they are, so that the tree need not be walked.
fn locks<'a>(context: &'a Context<'_>) -> impl Iterator<Item = ast::RecordField> + 'a {
    let program = context.program();
    let krate = program.krate(context.at.krate);
    let mut places: Vec<TextRange> = krate
        .declared_in(context.at.file)
        .filter_map(|index| match &krate.def(index).kind {
            DefKind::Adt(adt) => Some((index, adt)),
            _ => None,
        })
        .flat_map(|(index, adt)| {
            let def = DefId {
                krate: context.at.krate,
                index,
            };
            let fields = adt.variants.iter().flat_map(|variant| &variant.fields);
            fields
                .filter(|field| names_lock(&field.ty))
                .map(move |field| program.place(def, field.place).range)
        })
        .collect();
    places.sort_by_key(|range| range.start());
    places.into_iter().filter_map(|range| {
        let node = node_around(context.root, range)?;
        node.ancestors().find_map(ast::RecordField::cast)
    })
}

fn names_lock(ty: &TypeRef) -> bool {
    let TypeRef::Path(path) = ty else {
        return false;
    };
    path.segments.iter().any(|segment| {
        segment.name.contains("Mutex")
            || segment.name.contains("Lock")
            || segment.args.iter().any(names_lock)
    })
}

/// Whether code in other files can see what is private in this one.
fn has_modules_elsewhere(root: &SyntaxNode) -> bool {
    root.descendants()
        .filter_map(ast::Module::cast)
        .any(|module| {
            module
                .item_list()
                .is_none_or(|list| list.items().count() == 0)
        })
        || root
            .descendants()
            .filter_map(ast::MacroCall::cast)
            .any(|call| {
                call.path()
                    .is_some_and(|path| path.syntax().text() == "include")
            })
}

fn one(context: &Context<'_>, field: &ast::RecordField) -> Option<Unneeded> {
    let name = field.name()?;
    let owner = field.syntax().ancestors().find_map(ast::Struct::cast)?;
    let owner = declaration(context, owner.syntax().text_range())?;
    if context.program().def(owner).test {
        return None;
    }
    let ty = type_of(context, owner, name.text())?;
    let label = async_lock(context, &ty)?;
    let search = Search {
        context,
        owner,
        name: name.text().to_string(),
    };
    let mut result = Unneeded {
        declared: name.syntax().text_range(),
        name: search.name.clone(),
        ty,
        label: label.to_owned(),
        types: vec![type_path(&field.ty()?)?],
        awaits: Vec::new(),
        scoped: true,
    };
    let mut known = Vec::new();
    for flow in functions_that_name(context, &search.name) {
        search.used(&flow, &mut known, &mut result)?;
    }
    if result.awaits.is_empty() {
        return None;
    }
    known.extend(declarations(context, &search.name));
    search.made(&mut known, &mut result)?;
    // Whatever else has the name, here or in a macro, may be the field too.
    let all_known = context
        .root
        .descendants_with_tokens()
        .filter_map(|element| element.into_token())
        .filter(|token| token.kind() == SyntaxKind::IDENT && token.text() == search.name)
        .all(|token| known.contains(&token.text_range()));
    result.awaits.sort_by_key(|range| range.start());
    all_known.then_some(result)
}

/// The functions of the file that have a name in them; those too that have nothing to do with locks.
fn functions_that_name<'a>(
    context: &'a Context<'_>,
    name: &'a str,
) -> impl Iterator<Item = FunctionFlow> + 'a {
    functions_of(context.program(), context.at)
        .into_iter()
        .filter(move |def| context.source(context.program().range(*def)).contains(name))
        .filter_map(|def| context.bodies.flow(def))
}

/// Where fields of that name are declared, of this struct and of others.
fn declarations(context: &Context<'_>, name: &str) -> Vec<TextRange> {
    context
        .root
        .descendants()
        .filter_map(ast::RecordField::cast)
        .filter_map(|field| field.name())
        .filter(|field| field.text() == name)
        .map(|field| field.syntax().text_range())
        .collect()
}

/// The struct that is declared at a range of the file.
fn declaration(context: &Context<'_>, range: TextRange) -> Option<DefId> {
    let program = context.program();
    let krate = program.krate(context.at.krate);
    krate
        .declared_in(context.at.file)
        .map(|index| DefId {
            krate: context.at.krate,
            index,
        })
        .find(|def| {
            program.range(*def) == range && matches!(program.def(*def).kind, DefKind::Adt(_))
        })
}

fn type_of(context: &Context<'_>, owner: DefId, name: &str) -> Option<Ty> {
    let DefKind::Adt(adt) = &context.program().def(owner).kind else {
        return None;
    };
    let field = adt
        .variants
        .first()?
        .fields
        .iter()
        .find(|field| field.name == *name)?;
    let mut solver = Solver::new(context.names);
    let env = solver.adt_env(owner, &[]);
    let ty = solver.lower(&field.ty, &env);
    Some(solver.deep(&ty))
}

/// The path of the lock in `Mutex<T>` and `Arc<Mutex<T>>`, without what it is of.
fn type_path(ty: &ast::Type) -> Option<TextRange> {
    let ast::Type::PathType(path) = ty else {
        return None;
    };
    let path = path.path()?;
    let segment = path.segment()?;
    let name = segment.name_ref()?;
    let args = segment.generic_arg_list()?;
    match name.text() {
        "Mutex" | "RwLock" => Some(TextRange::new(
            path.syntax().text_range().start(),
            name.syntax().text_range().end(),
        )),
        "Arc" => args.generic_args().find_map(|arg| match arg {
            ast::GenericArg::TypeArg(arg) => type_path(&arg.ty()?),
            _ => None,
        }),
        _ => None,
    }
}

struct Search<'a> {
    context: &'a Context<'a>,
    owner: DefId,
    name: String,
}

impl Search<'_> {
    /// Where structs are written out: the lock must be made on the spot. `None` where it is not.
    fn made(&self, known: &mut Vec<TextRange>, into: &mut Unneeded) -> Option<()> {
        for field in self
            .context
            .root
            .descendants()
            .filter_map(ast::RecordExprField::cast)
        {
            if field
                .field_name()
                .is_none_or(|name| name.text() != self.name)
            {
                continue;
            }
            let name = field.name_ref()?;
            let constructor = constructor(&field.expr()?)?;
            into.types.push(before_new(self.context, constructor)?);
            known.push(name.syntax().text_range());
        }
        Some(())
    }

    /// Every use in a function. `None` where one is not an acquisition that is soon over.
    fn used(
        &self,
        flow: &FunctionFlow,
        known: &mut Vec<TextRange>,
        into: &mut Unneeded,
    ) -> Option<()> {
        let body = &flow.body;
        let mut uses = None;
        for id in body.expr_ids() {
            match body.expr(id) {
                Expr::Field { base, name } if *name == *self.name => {
                    let range = flow.range(id);
                    let length = TextSize::of(self.name.as_str());
                    known.push(TextRange::at(range.end().checked_sub(length)?, length));
                    if self.is_other(flow, *base)? {
                        continue;
                    }
                    let uses = uses.get_or_insert_with(|| Uses::new(self.context, flow));
                    let acquired = brief(self.context, flow, uses, id)?;
                    into.awaits.push(acquired.awaited);
                    into.scoped &= acquired.scoped;
                }
                Expr::Local(local) if *body.local(*local).name == *self.name => {
                    known.push(flow.range(id));
                }
                _ => {}
            }
        }
        let locals = body.locals.iter();
        let same = locals.filter(|local| *local.name == *self.name);
        known.extend(same.map(|local| local.range + flow.start));
        Some(())
    }

    /// Whether a value is of another type than the struct; `None` where that is not known.
    fn is_other(&self, flow: &FunctionFlow, base: ExprId) -> Option<bool> {
        let mut solver = Solver::new(self.context.names);
        let is_it = solver.leads_to(flow.types.expr(base), self.owner)?;
        Some(!is_it)
    }
}

/// The path of `Mutex::new` in `Mutex::new(…)` and `Arc::new(Mutex::new(…))`.
fn constructor(expr: &ast::Expr) -> Option<TextRange> {
    let ast::Expr::CallExpr(call) = expr else {
        return None;
    };
    let ast::Expr::PathExpr(callee) = call.expr()? else {
        return None;
    };
    let path = callee.path()?;
    let text = path.syntax().text().to_string();
    if text == "Arc::new" || text.ends_with("::Arc::new") {
        return constructor(&call.arg_list()?.args().next()?);
    }
    let is_lock = ["Mutex::new", "RwLock::new"].iter().any(|end| {
        text.strip_suffix(end)
            .is_some_and(|before| before.is_empty() || before.ends_with("::"))
    });
    is_lock.then(|| path.syntax().text_range())
}
