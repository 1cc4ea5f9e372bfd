//! What is known at each `.await`: for tests that hold it against the compiler.

use ra_ap_syntax::{Edition, TextRange};

use crate::flow::build::Origin;
use crate::flow::function::{self, Before};
use crate::knowledge::guards::Family;
use crate::syntax::parse::{Parsed, parse};

/// What is known at one `.await`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AwaitFacts {
    /// The function around it.
    pub function: String,
    /// Bytes of the text.
    pub range: TextRange,
    /// A guard that blocks is held while the task is suspended.
    pub held: bool,
    /// The future is not `Send` because of a guard, held or not.
    pub not_send: bool,
    /// The guards held here, those of async locks too.
    pub guards: Vec<GuardFacts>,
}

/// What is known of a guard that is held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GuardFacts {
    /// Bytes of the text.
    pub acquired: TextRange,
    /// Held on every way that leads here.
    pub sure: bool,
}

/// The facts at every `.await` of a text that is a crate of its own.
pub fn guards_at_awaits(text: &str, edition: Edition) -> Vec<AwaitFacts> {
    let (program, at) = super::lone_program(text, edition);
    let Parsed::Tree(tree) = parse(text, edition) else {
        return Vec::new();
    };
    let file = function::File {
        program: &program,
        at,
        tree: &tree,
        text,
        edition,
    };
    let functions = function::all(&file, &Before::default()).flows;
    let mut facts = Vec::new();
    for flow in &functions {
        for region in &flow.regions {
            for expr in flow.awaits(region) {
                let guards = &region.held.at[&expr];
                let blocking = |family| matches!(family, Family::Sync | Family::RefCell);
                let held = guards
                    .iter()
                    .any(|held| blocking(flow.acquisition(*held).kind.family));
                let sends = guards.iter().any(|held| !flow.acquisition(*held).kind.send);
                let stored = region
                    .held
                    .stored
                    .get(&expr)
                    .is_some_and(|stored| !stored.is_empty());
                facts.push(AwaitFacts {
                    function: program.def(flow.def).name.to_string(),
                    range: flow.range(expr),
                    held,
                    not_send: sends || stored,
                    guards: guards
                        .iter()
                        .filter_map(|held| match flow.acquisition(*held).origin {
                            Origin::Expr(expr) => Some(GuardFacts {
                                acquired: flow.range(expr),
                                sure: held.sure,
                            }),
                            Origin::Param(_) => None,
                        })
                        .collect(),
                });
            }
        }
    }
    facts
}
