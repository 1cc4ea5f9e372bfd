//! Scopes: what ends where, on every way out.

use super::graph::{NodeId, PathId};
use crate::program::type_ref::Name;

/// A stretch of code at whose end variables and temporaries die.
#[derive(Debug, Default)]
pub(crate) struct Scope {
    /// In the order of their birth; they end in the opposite order.
    pub(crate) drops: Vec<PathId>,
    /// Whether temporaries of the expressions inside end here rather than further out.
    pub(crate) terminating: bool,
    /// For a loop or a labelled block: where `break` and `continue` lead.
    pub(crate) target: Option<Target>,
}

#[derive(Debug)]
pub(crate) struct Target {
    pub(crate) label: Option<Name>,
    /// Only loops answer to a `break` without a label.
    pub(crate) is_loop: bool,
    pub(crate) on_break: NodeId,
    pub(crate) on_continue: Option<NodeId>,
    /// Where the value of `break value` goes.
    pub(crate) result: Option<PathId>,
}

#[derive(Debug, Default)]
pub(crate) struct Scopes {
    pub(crate) stack: Vec<Scope>,
}

impl Scopes {
    pub(crate) fn depth(&self) -> usize {
        self.stack.len()
    }

    /// The place in the stack of the scope at whose end a temporary of the expression at hand dies.
    pub(crate) fn temporary(&self) -> usize {
        self.stack
            .iter()
            .rposition(|scope| scope.terminating)
            .unwrap_or(0)
    }

    pub(crate) fn schedule(&mut self, depth: usize, path: PathId) {
        if let Some(scope) = self.stack.get_mut(depth)
            && !scope.drops.contains(&path)
        {
            scope.drops.push(path);
        }
    }

    /// What ends when control leaves every scope above `depth`, in order.
    pub(crate) fn drops_above(&self, depth: usize) -> Vec<PathId> {
        self.stack[depth.min(self.stack.len())..]
            .iter()
            .rev()
            .flat_map(|scope| scope.drops.iter().rev().copied())
            .collect()
    }

    /// The loop or block that a `break` or `continue` means, and its place in the stack.
    pub(crate) fn target(&self, label: Option<&Name>) -> Option<(usize, &Target)> {
        self.stack
            .iter()
            .enumerate()
            .rev()
            .find_map(|(depth, scope)| {
                let target = scope.target.as_ref()?;
                let meant = match label {
                    Some(label) => target.label.as_ref() == Some(label),
                    None => target.is_loop,
                };
                meant.then_some((depth, target))
            })
    }
}
