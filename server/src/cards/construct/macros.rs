//! What macros and attributes are given here.

use ra_ap_syntax::ast::{self, AstNode};

use super::super::site::{Meaning, Site};
use super::super::text::{Text, code};
use crate::program::body::{Expr, Macro};

pub(super) fn facts(site: &Site<'_>, text: &mut Text) {
    match &site.meaning {
        Meaning::Macro {
            call: Some(call), ..
        } => {
            if let Some(flow) = &site.flow
                && let Expr::Macro(Macro::Join { futures, .. }) = flow.body.expr(*call)
            {
                let sources = futures.iter().take(SHOWN);
                let mut shown: Vec<String> = sources
                    .map(|id| code(site.context.source(flow.range(*id))))
                    .collect();
                if futures.len() > SHOWN {
                    shown.push("…".to_owned());
                }
                let count = futures.len();
                text.fact(format!(
                    "{count} futures in this task: {}.",
                    shown.join(", ")
                ));
            }
        }
        Meaning::Attribute { path } if path == "tokio::main" || path == "tokio::test" => {
            text.fact(runtime(site, path));
        }
        _ => {}
    }
}

/// So many futures are named.
const SHOWN: usize = 4;

/// The runtime that an attribute makes.
fn runtime(site: &Site<'_>, path: &str) -> String {
    let attribute = site.token.parent_ancestors().find_map(ast::Attr::cast);
    let written = attribute.map(|it| it.syntax().text().to_string());
    let written = written.unwrap_or_default();
    let value = |name: &str| -> Option<String> {
        let (_, after) = written.split_once(name)?;
        let value = after.trim_start().strip_prefix('=')?;
        let end = value.find([',', ')']).unwrap_or(value.len());
        Some(value[..end].trim().trim_matches('"').to_owned())
    };
    let usual = if path == "tokio::test" {
        "current_thread"
    } else {
        "multi_thread"
    };
    let flavor = value("flavor").unwrap_or_else(|| usual.to_owned());
    match (flavor.as_str(), value("worker_threads")) {
        ("current_thread", _) => {
            "Here: one thread. Tasks move only while this function awaits.".to_owned()
        }
        ("multi_thread", None) => "Here: a worker thread for each core.".to_owned(),
        ("multi_thread", Some(workers)) => format!("Here: worker threads: {}.", code(&workers)),
        (other, _) => format!("Here: the flavor {}.", code(other)),
    }
}
