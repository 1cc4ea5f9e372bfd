//! Something that threads can share in place of the `static mut`, with all its uses.

use ra_ap_syntax::ast::{AstNode, HasName};

use super::{all, survey};
use crate::finding::{Finding, Fix, RefusedFix};
use crate::rules::context::{Context, fix};

pub(super) fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let found = all(context).into_iter().find(|(_, item)| {
        let name = item.name();
        name.is_some_and(|name| name.syntax().text_range() == finding.range)
    });
    let Some((def, item)) = found else {
        return Vec::new();
    };
    let change = survey::change(context, def, &item);
    let name = &context.program().def(def).name;
    match change {
        Ok(change) => vec![Fix {
            confirm: true,
            ..fix(change.title, change.edits)
        }],
        Err(reason) => {
            let title = format!("Let threads share `{name}` safely");
            context.refuse(RefusedFix { title, reason });
            Vec::new()
        }
    }
}
