//! The variable without its `RefCell`.

use ra_ap_syntax::{TextRange, TextSize};

use super::sites;
use crate::finding::{FileEdit, Finding, Fix, RefusedFix};
use crate::flow::conflicts::conflicts;
use crate::flow::function::FunctionFlow;
use crate::knowledge::guards::{Family, Mode};
use crate::program::body::{Expr, ExprId, LocalId, Macro};
use crate::rules::context::{self, Context};
use crate::rules::imports::Imports;
use crate::rules::usage::{self, Keeper, Other, Section, Usage};
use crate::rules::uses::{Use, Uses};

pub(super) fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let mut found = sites(context).filter(|usage| usage.declared == finding.range);
    let Some(usage) = found.next() else {
        return Vec::new();
    };
    let title = format!("Drop the `RefCell` of `{}`, with every use", usage.name);
    match edits(context, usage) {
        Some(edits) => vec![Fix {
            confirm: true,
            ..context::fix(title, edits)
        }],
        None => {
            let reason = format!("a borrow of `{}` goes elsewhere", usage.name);
            context.refuse(RefusedFix { title, reason });
            Vec::new()
        }
    }
}

fn edits(context: &Context<'_>, usage: &Usage) -> Option<Vec<FileEdit>> {
    let [Keeper::Local(number, local)] = usage.keepers.as_slice() else {
        return None;
    };
    // The guard's type may be written out.
    if ["RefMut", "Ref<", "Ref::"]
        .iter()
        .any(|name| context.text.contains(name))
    {
        return None;
    }
    let flow = &usage.flows[*number];
    // What panics now would not compile then.
    let clashes = conflicts(context.bodies, flow);
    if clashes
        .iter()
        .any(|conflict| conflict.second.kind.family == Family::RefCell)
    {
        return None;
    }
    let change = Change {
        context,
        flow,
        uses: Uses::new(context, flow),
        name: &usage.name,
    };
    let mut edits = Vec::new();
    let mut gone = Vec::new();
    for written in &usage.written {
        let cell = usage::lock_in(context, written.range)?;
        gone.push(cell.path);
        edits.push(context.edit(cell.whole, context.source(cell.inner)));
    }
    for made in &usage.made {
        gone.push(made.lock);
        match made.value {
            Some(value) => {
                let before = TextRange::new(made.lock.start(), value.start());
                let after = TextRange::new(value.end(), made.lock.end());
                edits.extend([context.edit(before, ""), context.edit(after, "")]);
            }
            None => edits.push(context.edit(made.lock, "Default::default()")),
        }
    }
    for section in &usage.sections {
        edits.extend(change.section(section)?);
    }
    for other in &usage.others {
        edits.push(change.other(other)?);
    }
    if change.is_changed(usage) && !change.uses.is_mut(*local) {
        let at = TextRange::empty(usage.declared.start());
        edits.push(context.edit(at, "mut "));
    }
    let mut imports = Imports::new(context);
    imports.no_longer("RefCell", &gone);
    imports.no_longer_said(&edits);
    edits.extend(imports.edits());
    Some(edits)
}

struct Change<'a> {
    context: &'a Context<'a>,
    flow: &'a FunctionFlow,
    uses: Uses<'a>,
    name: &'a str,
}

impl Change<'_> {
    fn is_changed(&self, usage: &Usage) -> bool {
        let by_guard = usage.sections.iter();
        by_guard
            .map(|section| section.mode)
            .any(|mode| mode == Mode::Exclusive)
            || usage
                .others
                .iter()
                .any(|other| self.method(other.call) != Some("into_inner"))
    }

    fn method(&self, call: ExprId) -> Option<&str> {
        match self.flow.body.expr(call) {
            Expr::MethodCall(method) => Some(method.name.as_str()),
            _ => None,
        }
    }

    fn section(&self, section: &Section) -> Option<Vec<FileEdit>> {
        let value = section.value.filter(|_| section.is_plain)?;
        match section.bound {
            None => Some(vec![self.place(value)?]),
            Some(local) => self.bound(section, value, local),
        }
    }

    /// A guard in a variable of its own becomes a reference.
    fn bound(&self, section: &Section, value: ExprId, local: LocalId) -> Option<Vec<FileEdit>> {
        let looks = |how: Use| matches!(how, Use::Read | Use::Change);
        if !self
            .uses
            .of_local(local)?
            .iter()
            .all(|(_, how)| looks(*how))
        {
            return None;
        }
        let sign = match section.mode {
            Mode::Exclusive => "&mut ",
            _ => "&",
        };
        let text = format!("{sign}{}", self.name);
        let mut edits = vec![self.context.edit(self.flow.range(value), text)];
        if self.uses.is_mut(local) {
            let declared = self.flow.body.local(local).range + self.flow.start;
            let before = TextRange::up_to(declared.start());
            let before = self.context.source(before).trim_end().strip_suffix("mut")?;
            let start = TextSize::try_from(before.len()).ok()?;
            edits.push(
                self.context
                    .edit(TextRange::new(start, declared.start()), ""),
            );
        }
        Some(edits)
    }

    /// A guard that is looked through at once becomes the variable.
    fn place(&self, guard: ExprId) -> Option<FileEdit> {
        let body = &self.flow.body;
        let parent = self.uses.parent(guard)?;
        let range = match body.expr(parent) {
            Expr::Deref(_) => self.flow.range(parent),
            Expr::MethodCall(call) if call.receiver == guard => self.flow.range(guard),
            Expr::Field { .. } | Expr::Ref { .. } | Expr::Macro(Macro::Format { .. }) => {
                self.flow.range(guard)
            }
            Expr::Index { base, .. } if *base == guard => self.flow.range(guard),
            _ => return None,
        };
        Some(self.context.edit(range, self.name))
    }

    fn other(&self, other: &Other) -> Option<FileEdit> {
        let range = self.flow.range(other.call);
        let Expr::MethodCall(method) = self.flow.body.expr(other.call) else {
            return None;
        };
        let name = self.name;
        match (method.name.as_str(), &*method.args) {
            ("into_inner", []) => Some(self.context.edit(range, name)),
            ("take", []) => {
                let text = format!("std::mem::take(&mut {name})");
                Some(self.context.edit(range, text))
            }
            ("replace", [value]) => {
                let value = self.context.source(self.flow.range(*value));
                let text = format!("std::mem::replace(&mut {name}, {value})");
                Some(self.context.edit(range, text))
            }
            ("get_mut", []) => match self.place(other.call) {
                Some(edit) => Some(edit),
                None => Some(self.context.edit(range, format!("&mut {name}"))),
            },
            _ => None,
        }
    }
}
