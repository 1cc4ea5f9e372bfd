//! Whether code can run on several threads at once: what it uses of the outside, and where control goes.

use ra_ap_syntax::TextRange;

use super::{Case, Checked};
use crate::knowledge::guards;
use crate::program::auto_traits::{AutoTrait, AutoTraits, Verdict};
use crate::program::body::{Expr, ExprId, FormatResult, LocalId, Macro};
use crate::program::ty::Ty;
use crate::rules::uses::Use;
use crate::rules::{leaving, statements};

impl Case<'_> {
    /// Whether the code of a loop or closure may run on several threads at once. `except` is what
    /// becomes of the rounds' results, and is looked at elsewhere.
    pub(super) fn can_share(
        &self,
        owner: ExprId,
        code: ExprId,
        except: Option<LocalId>,
    ) -> Checked<()> {
        let body = &self.flow.body;
        let inside = body.range(code);
        if self
            .context
            .source(self.flow.range(code))
            .contains("unsafe")
        {
            return Err("there is unsafe code in it".to_owned());
        }
        for local in (0..body.locals.len()).map(LocalId::new) {
            if Some(local) != except && !body.is_declared_in(owner, local) {
                self.is_shared(local, inside)?;
            }
        }
        if let Some(exit) = leaving::exit(body, code, true) {
            return Err(format!("`{exit}` leaves the loop"));
        }
        self.has_no_order(code)
    }

    /// Whether a variable of outside is only looked at in a range, by means that threads can share.
    fn is_shared(&self, local: LocalId, inside: TextRange) -> Checked<()> {
        let body = &self.flow.body;
        let name = &body.local(local).name;
        let mut used = statements::mentions(self.context, self.flow, local).into_iter();
        if !used.any(|id| inside.contains_range(body.range(id))) {
            return Ok(());
        }
        let uses = self.uses.of_local(local);
        let uses = uses.ok_or_else(|| format!("a macro that is not understood names `{name}`"))?;
        let in_it = |(id, _): &&(ExprId, Use)| inside.contains_range(body.range(*id));
        for (_, how) in uses.iter().filter(in_it) {
            return Err(match how {
                Use::Read | Use::Lend => continue,
                Use::Change => format!("it changes `{name}`, which its rounds share"),
                Use::Move => format!("it gives `{name}` away"),
                Use::Unknown => format!("what it does with `{name}` is not known"),
            });
        }
        let ty = self.flow.types.local(local);
        if guards::is_guard(self.context.names, ty) {
            return Err(format!("the guard `{name}` would be held meanwhile"));
        }
        self.must(ty, AutoTrait::Sync, &format!("`{name}`"))
    }

    /// Whether a type is known to have an auto trait.
    pub(super) fn must(&self, ty: &Ty, auto: AutoTrait, what: &str) -> Checked<()> {
        let mut auto_traits = AutoTraits::new(self.context.names);
        match auto_traits.within(self.flow.def, ty, auto) {
            Verdict::Yes => Ok(()),
            Verdict::No(_) => Err(format!("the type of {what} is not `{}`", auto.name())),
            _ => Err(format!(
                "whether the type of {what} is `{}` is not known",
                auto.name()
            )),
        }
    }

    /// Whether all of it is understood, and nothing comes out that has an order.
    fn has_no_order(&self, id: ExprId) -> Checked<()> {
        let body = &self.flow.body;
        match body.expr(id) {
            Expr::Missing => return Err("it is not understood whole".to_owned()),
            Expr::Path(_) if self.is_of_thread(id) => {
                return Err("a `thread_local!` is another one on each thread".to_owned());
            }
            Expr::Macro(Macro::Opaque { .. }) => {
                return Err("a macro in it is not understood".to_owned());
            }
            Expr::Macro(Macro::Format {
                result: FormatResult::Unit,
                ..
            }) => return Err("what it prints would come in any order".to_owned()),
            _ => {}
        }
        let mut result = Ok(());
        body.for_each_child(id, &mut |child| {
            if result.is_ok() {
                result = self.has_no_order(child);
            }
        });
        result
    }

    fn is_of_thread(&self, id: ExprId) -> bool {
        match self.flow.types.expr(id) {
            Ty::Adt(def, _) => self.context.program().path_of(*def) == "std::thread::LocalKey",
            _ => false,
        }
    }
}
