//! The plain iterator.

use ra_ap_syntax::Edition;

use super::{Case, cases, plain_name};
use crate::finding::{FileEdit, Finding, Fix};
use crate::program::body::Expr;
use crate::rules::context::{Context, fix};
use crate::rules::imports::Imports;

pub(super) fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    for flow in context.functions() {
        let mut found = cases(context, flow).into_iter();
        let case = found.find(|case| case.start.name_range + flow.start == finding.range);
        if let Some(case) = case {
            return edits(context, &case)
                .map(|edits| Fix {
                    preferred: true,
                    ..fix(format!("Use `{}()`", plain_name(&case.start.name)), edits)
                })
                .into_iter()
                .collect();
        }
    }
    Vec::new()
}

/// Methods that iterators of both kinds have, and that do the same.
const OF_BOTH: [&str; 22] = [
    "all",
    "any",
    "cloned",
    "collect",
    "copied",
    "count",
    "enumerate",
    "filter",
    "filter_map",
    "for_each",
    "inspect",
    "map",
    "max",
    "max_by_key",
    "min",
    "min_by_key",
    "product",
    "rev",
    "skip",
    "sum",
    "take",
    "unzip",
];

fn edits(context: &Context<'_>, case: &Case<'_>) -> Option<Vec<FileEdit>> {
    let both = case
        .steps
        .iter()
        .all(|step| OF_BOTH.contains(&step.name.as_str()));
    if !both {
        return None;
    }
    let plain = plain_name(&case.start.name);
    let edition = context.program().krate(context.at.krate).edition;
    let is_array = matches!(
        case.flow.body.expr(case.start.receiver),
        Expr::Array(_) | Expr::Repeat { .. } | Expr::Local(_)
    );
    // An array gave references there.
    if plain == "into_iter" && is_array && edition < Edition::Edition2021 {
        return None;
    }
    let range = case.start.name_range + case.flow.start;
    let mut edits = vec![context.edit(range, plain)];
    let needs_rayon = context.text.matches("par_").count() > 1
        || [
            "ParallelIterator",
            "ParallelSlice",
            "ParallelExtend",
            "ParallelString",
        ]
        .iter()
        .any(|name| context.text.contains(name));
    if !needs_rayon {
        let mut imports = Imports::new(context);
        imports.no_longer_all_of("rayon::prelude");
        edits.extend(imports.edits());
    }
    debug_assert!(case.flow.range(case.whole).contains_range(range));
    Some(edits)
}
