//! The code that gives constants and statics their values.

use ra_ap_syntax::{AstNode, Edition, SyntaxNode, TextSize, ast};

use crate::program::body::Body;
use crate::program::items::DefId;
use crate::program::lower;
use crate::program::names::Names;
use crate::syntax::find::node_at;
use crate::syntax::fragment::{Entry, Fragment};

/// The body that gives a constant or static of a file its value, also inside a macro whose body reads
/// as items. Its ranges count from the start of the declaration.
pub(crate) fn initial(
    names: &Names<'_>,
    root: &SyntaxNode,
    text: &str,
    edition: Edition,
    def: DefId,
) -> Option<Body> {
    let range = names.program.range(def);
    let start = range.start();
    let lower = |value: &ast::Expr, base| lower::lower_value(names, def, value, start, base);
    let item = node_at::<ast::Item>(root, range);
    if let Some(value) = item.and_then(|item| value_of(item.syntax().clone())) {
        return Some(lower(&value, TextSize::new(0)));
    }
    // `lazy_static!` has `static ref`: the same without the `ref`.
    let source = text
        .get(usize::from(range.start())..usize::from(range.end()))?
        .replacen("static ref ", "static     ", 1);
    let fragment = Fragment::parse_in(&source, start, Entry::Items, edition);
    let value = fragment.root().children().find_map(value_of)?;
    Some(lower(&value, fragment.offset()))
}

fn value_of(node: SyntaxNode) -> Option<ast::Expr> {
    if let Some(item) = ast::Const::cast(node.clone()) {
        return item.body();
    }
    ast::Static::cast(node)?.body()
}
