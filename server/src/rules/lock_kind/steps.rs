//! The steps of a `Cell` as steps of an atomic.

use ra_ap_syntax::{TextRange, TextSize};

use super::Change;
use crate::program::body::{BinaryOp, Expr, ExprId};
use crate::program::ty::{Prim, Ty};
use crate::rules::usage::{Placed, Section};
use crate::rules::uses::Uses;

impl Change<'_> {
    /// `set`, `get` and their like. What one step sets may be what another has got: then they are one.
    pub(super) fn step(&mut self, section: &Section) -> Result<(), String> {
        let flow = self.usage.flow(section);
        let place = self.place(section)?;
        let context = &place;
        let Expr::MethodCall(call) = flow.body.expr(section.call) else {
            return Err("it is used in another way than by a method".to_owned());
        };
        if flow.body.is_in_call_of_macro(section.call) {
            return Err("it is used in a macro".to_owned());
        }
        let range = flow.range(section.call);
        if self
            .merged
            .iter()
            .any(|merged| merged.at == place.at && merged.range.contains_range(range))
        {
            return Ok(());
        }
        let payload = &self.usage.payload;
        let Some(file) = self.files.at(place.at) else {
            return Err("its file cannot be read".to_owned());
        };
        let ordering = file.imports.name("std::sync::atomic::Ordering", range);
        let name = call.name_range + flow.start;
        let end = TextRange::empty(range.end() - TextSize::of(')'));
        let arguments = context.source(TextRange::new(name.end(), end.start()));
        if arguments.trim_end().ends_with(',') {
            return Err("its arguments end with a comma".to_owned());
        }
        let mut edit = |range: TextRange, text: String| file.edit(range, text);
        match (call.name.as_str(), &*call.args) {
            ("get", []) => {
                edit(name, "load".to_owned());
                edit(end, format!("{ordering}::SeqCst"));
            }
            ("set", [value]) => {
                let uses = Uses::new(context, flow);
                // The atomic's step gives what was there before; `set` gives nothing.
                let after = context.text.get(usize::from(range.end())..);
                let is_statement = after.is_some_and(|after| after.starts_with(';'));
                let added = added(&uses, flow, section, *value);
                if let Some((way, by)) = added.filter(|_| is_statement) {
                    let value = flow.range(*value);
                    edit(name, way.to_owned());
                    edit(value, format!("{by}, {ordering}::SeqCst"));
                    self.merged.push(Placed {
                        at: place.at,
                        range: value,
                    });
                    return Ok(());
                }
                edit(name, "store".to_owned());
                edit(end, format!(", {ordering}::SeqCst"));
            }
            ("replace", [_]) => {
                edit(name, "swap".to_owned());
                edit(end, format!(", {ordering}::SeqCst"));
            }
            ("take", []) => {
                let nothing = match payload {
                    Ty::Prim(Prim::Bool) => "false",
                    _ => "0",
                };
                edit(name, "swap".to_owned());
                edit(end, format!("{nothing}, {ordering}::SeqCst"));
            }
            (other, _) => return Err(format!("an atomic has no `{other}()`")),
        }
        Ok(())
    }
}

/// `cell.get() + 1` of the same cell: the atomic's step, and by how much.
fn added<'a>(
    uses: &Uses<'a>,
    flow: &crate::flow::function::FunctionFlow,
    section: &Section,
    value: ExprId,
) -> Option<(&'static str, &'a str)> {
    let Expr::Binary {
        op: BinaryOp::Arithmetic(_),
        lhs,
        rhs,
    } = flow.body.expr(value)
    else {
        return None;
    };
    let Expr::MethodCall(got) = flow.body.expr(*lhs) else {
        return None;
    };
    let is_same = got.name == "get" && uses.source(got.receiver) == uses.source(section.place);
    if !is_same || !matches!(flow.body.expr(*rhs), Expr::Literal(_)) {
        return None;
    }
    let whole = uses.source(value).strip_prefix(uses.source(*lhs))?;
    match whole.trim_start().chars().next()? {
        '+' => Some(("fetch_add", uses.source(*rhs))),
        '-' => Some(("fetch_sub", uses.source(*rhs))),
        _ => None,
    }
}
