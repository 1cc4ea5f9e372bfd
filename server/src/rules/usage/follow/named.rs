//! Fields and statics: all places that name one, in every file that can see it.

use ra_ap_syntax::ast::{self, AstNode, HasName, HasVisibility};
use ra_ap_syntax::{TextRange, TextSize};

use super::{Code, Follow};
use crate::program::body::{Expr, ExprId, Pat, PatId};
use crate::program::items::{DefId, DefKind};
use crate::program::outline::AdtKind;
use crate::program::solve::Solver;
use crate::program::ty::Ty;
use crate::program::type_ref::Name;
use crate::rules::context::Context;
use crate::rules::usage::{Placed, files, written};

/// Of a name that more functions of other files have, nobody can tell quickly what it is.
pub(in crate::rules) const MOST_FUNCTIONS: usize = 300;

impl Follow<'_, '_> {
    pub(super) fn field(&mut self, owner: DefId, name: &Name) -> Option<()> {
        let program = self.context.program();
        let DefKind::Adt(adt) = &program.def(owner).kind else {
            return None;
        };
        if adt.kind != AdtKind::Struct || owner.krate != self.context.at.krate {
            return None;
        }
        let field = adt
            .variants
            .first()?
            .fields
            .iter()
            .find(|field| field.name == *name)?;
        let mut solver = Solver::new(self.context.names);
        let env = solver.adt_env(owner, &[]);
        let ty = solver.lower(&field.ty, &env);
        let ty = solver.deep(&ty);
        self.is_of(&ty)?;
        let place = program.place(owner, field.place);
        let context = &self
            .context
            .in_file(written::file_of(self.context, owner))?;
        let node = written::field_at(context, place.range)?;
        let item = node.syntax().ancestors().find_map(ast::Struct::cast)?;
        let visibilities = [node.visibility(), item.visibility()];
        let files = files::naming(self.context, owner, name, &visibilities)?;
        self.is_test |= program.def(owner).test || context.is_test_file();
        self.is_derived |= adt.derives.iter().any(|derive| derive == "Default");
        self.is_in_clone |= adt.derives.iter().any(|derive| derive == "Clone");
        let owner_name = item.name()?;
        for file in &files {
            self.is_in_clone |= written::has_impl_of_clone(file, owner_name.text());
        }
        self.declare(name, context, place.name_range);
        self.written.push(Placed {
            at: context.at,
            range: node.ty()?.syntax().text_range(),
        });
        let mut functions = 0;
        for file in &files {
            let mut known = written::declarations(file, name);
            for def in self.flows.naming(file, name) {
                functions += usize::from(file.at != self.context.at);
                if functions > MOST_FUNCTIONS {
                    self.context
                        .usages
                        .crowded
                        .borrow_mut()
                        .insert(name.clone());
                    return None;
                }
                let number = self.flows.number_of(file, def)?;
                let flow = &self.flows.get(number);
                let code = Code::new(file, flow, number);
                self.field_in(&code, owner, name, &mut known)?;
            }
            // A string can name variables and statics, and no field.
            written::are_all(file, name, &known, written::Sort::Field).then_some(())?;
        }
        Some(())
    }

    fn field_in(
        &mut self,
        code: &Code<'_>,
        owner: DefId,
        name: &Name,
        known: &mut Vec<TextRange>,
    ) -> Option<()> {
        let (flow, body) = (code.flow, code.body());
        for id in body.expr_ids() {
            match body.expr(id) {
                Expr::Field { base, name: named } if named == name => {
                    known.push(last(flow.range(id), name)?);
                    if !self.is_another(code, *base, owner)? {
                        self.used(code, id)?;
                    }
                }
                Expr::Record { fields, .. } => {
                    let is_it = matches!(flow.types.expr(id), Ty::Adt(found, _) if *found == owner);
                    for (_, init) in fields.iter().filter(|(named, _)| named == name) {
                        known.push(name_before(code.context, flow.range(*init), name)?);
                        if is_it {
                            self.given(code, *init)?;
                        } else if flow.types.expr(id).is_unknown() {
                            return None;
                        }
                    }
                }
                _ => known.extend(other_name(code, id, name)),
            }
        }
        for id in (0..body.pats.len()).map(PatId::new) {
            let Pat::Record { fields, .. } = body.pat(id) else {
                continue;
            };
            // A pattern may take the struct apart.
            let is_another = matches!(flow.types.pat(id), Ty::Adt(found, _) if *found != owner);
            if !is_another && fields.iter().any(|(named, _)| named == name) {
                return None;
            }
        }
        let locals = body.locals.iter().filter(|local| local.name == *name);
        known.extend(locals.map(|local| local.range + flow.start));
        Some(())
    }

    /// Whether a value is of another type than the struct; `None` where that is not known.
    fn is_another(&self, code: &Code<'_>, base: ExprId, owner: DefId) -> Option<bool> {
        let mut solver = Solver::new(self.context.names);
        let is_it = solver.leads_to(code.flow.types.expr(base), owner)?;
        Some(!is_it)
    }

    pub(super) fn item(&mut self, def: DefId) -> Option<()> {
        let program = self.context.program();
        let DefKind::Static(ty) = &program.def(def).kind else {
            return None;
        };
        if def.krate != self.context.at.krate {
            return None;
        }
        let mut solver = Solver::new(self.context.names);
        let env = solver.plain_env(def);
        let ty = solver.lower(ty, &env);
        let ty = solver.deep(&ty);
        self.is_of(&ty)?;
        let context = &self.context.in_file(written::file_of(self.context, def))?;
        let node = written::static_at(context, program.range(def))?;
        let name = &program.def(def).name;
        let files = files::naming(self.context, def, name, &[node.visibility()])?;
        self.is_test |= program.def(def).test || context.is_test_file();
        let declared = node.name()?.syntax().text_range();
        self.declare(name, context, declared);
        self.written.push(Placed {
            at: context.at,
            range: node.ty()?.syntax().text_range(),
        });
        self.made
            .push(written::made(context, &node.body()?, self.sort)?);
        let mut functions = 0;
        for file in &files {
            let mut known = written::declarations(file, name);
            if file.at == context.at {
                known.push(declared);
            }
            for function in self.flows.naming(file, name) {
                functions += usize::from(file.at != self.context.at);
                if functions > MOST_FUNCTIONS {
                    self.context
                        .usages
                        .crowded
                        .borrow_mut()
                        .insert(name.clone());
                    return None;
                }
                let number = self.flows.number_of(file, function)?;
                let flow = &self.flows.get(number);
                let code = Code::new(file, flow, number);
                self.item_in(&code, def, name, &mut known)?;
            }
            written::are_all(file, name, &known, written::Sort::Static).then_some(())?;
        }
        Some(())
    }

    fn item_in(
        &mut self,
        code: &Code<'_>,
        def: DefId,
        name: &Name,
        known: &mut Vec<TextRange>,
    ) -> Option<()> {
        let (flow, body) = (code.flow, code.body());
        for id in body.expr_ids() {
            let Expr::Path(path) = body.expr(id) else {
                continue;
            };
            if path.last_name() != Some(name) {
                continue;
            }
            known.push(last(flow.range(id), name)?);
            match flow.types.values.get(&id) {
                Some(found) if *found != def => {}
                _ => self.used(code, id)?,
            }
        }
        Some(())
    }
}

/// Where an expression that is no field has the same name.
fn other_name(code: &Code<'_>, id: ExprId, name: &Name) -> Option<TextRange> {
    let flow = code.flow;
    match flow.body.expr(id) {
        Expr::Local(local) if flow.body.local(*local).name == *name => Some(flow.range(id)),
        Expr::MethodCall(call) if call.name == *name => Some(call.name_range + flow.start),
        Expr::Path(path) if path.last_name() == Some(name) => last(flow.range(id), name),
        _ => None,
    }
}

/// The name of a field that is given a value: `name: value`, or the value is the name.
fn name_before(context: &Context<'_>, value: TextRange, name: &Name) -> Option<TextRange> {
    if context.source(value) == name.as_str() {
        return Some(value);
    }
    let before = context.source(TextRange::up_to(value.start()));
    let before = before.trim_end().strip_suffix(':')?.trim_end();
    let start = before.strip_suffix(name.as_str())?.len();
    Some(TextRange::at(
        TextSize::try_from(start).ok()?,
        TextSize::of(name.as_str()),
    ))
}

/// The name at the end of a range.
fn last(range: TextRange, name: &Name) -> Option<TextRange> {
    let length = TextSize::of(name.as_str());
    Some(TextRange::at(range.end().checked_sub(length)?, length))
}
