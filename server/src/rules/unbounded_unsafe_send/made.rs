//! Where values of a type are made.

use ra_ap_syntax::TextRange;
use ra_ap_syntax::ast::{self, HasVisibility};

use crate::flow::function::functions_of;
use crate::program::auto_traits::{AutoTrait, AutoTraits, Verdict};
use crate::program::body::Expr;
use crate::program::crates::FileAt;
use crate::program::items::{DefId, DefKind};
use crate::program::outline::Field;
use crate::program::ty::Ty;
use crate::rules::context::Context;
use crate::syntax::find::node_at;

/// Whether all that makes values of a struct with private fields, in the file that declares it, has a
/// `Send` value for its parameter of that number.
pub(super) fn is_of_send(context: &Context<'_>, of: DefId, index: usize) -> bool {
    let program = context.program();
    let declared = program.def(of);
    let DefKind::Adt(adt) = &declared.kind else {
        return false;
    };
    let [variant] = &*adt.variants else {
        return false;
    };
    let at = FileAt {
        krate: of.krate,
        file: declared.file,
    };
    let is_hidden = |field: &Field| is_private(context, program.place(of, field.place).range);
    if at != context.at || !variant.fields.iter().any(is_hidden) {
        return false;
    }
    let mut auto_traits = AutoTraits::new(context.names);
    let mut is_made = false;
    let functions = functions_of(program, at).into_iter().filter(|def| {
        let source = context.source(program.range(*def));
        !program.def(*def).test
            && (source.contains(declared.name.as_str()) || source.contains("Self"))
    });
    for def in functions {
        let Some(flow) = context.bodies.shared_flow(def) else {
            return false;
        };
        for id in flow.body.expr_ids() {
            let makes = match flow.body.expr(id) {
                Expr::Record { spread: None, .. } => true,
                Expr::Call { callee, .. } => flow
                    .types
                    .values
                    .get(callee)
                    .is_some_and(|callee| *callee == of),
                _ => false,
            };
            let Ty::Adt(made, args) = flow.types.expr(id) else {
                continue;
            };
            if !makes || *made != of {
                continue;
            }
            let verdict = args
                .get(index)
                .map(|arg| auto_traits.within(def, arg, AutoTrait::Send));
            if !matches!(verdict, Some(Verdict::Yes)) {
                return false;
            }
            is_made = true;
        }
    }
    is_made
}

/// Whether the field of a struct at a range is the module's own.
fn is_private(context: &Context<'_>, range: TextRange) -> bool {
    let named = node_at::<ast::RecordField>(context.root, range);
    let visibility = named.map(|field| field.visibility()).or_else(|| {
        let field = node_at::<ast::TupleField>(context.root, range)?;
        Some(field.visibility())
    });
    matches!(visibility, Some(None))
}
