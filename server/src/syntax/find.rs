//! What stands at a place of a tree. Each way down is a binary search: what stands before the place is
//! not walked past, as it is where a tree is asked for the tokens beside an offset.

use ra_ap_syntax::{AstNode, NodeOrToken, SyntaxNode, SyntaxToken, TextRange, TextSize};

/// The token that the byte at `offset` is in; `None` behind the end of the tree.
pub(crate) fn token_at(root: &SyntaxNode, offset: TextSize) -> Option<SyntaxToken> {
    let byte = TextRange::at(offset, TextSize::new(1));
    if !root.text_range().contains_range(byte) {
        return None;
    }
    root.covering_element(byte).into_token()
}

/// The smallest node that all of the range is in; `None` where that is beyond the tree.
pub(crate) fn node_around(root: &SyntaxNode, range: TextRange) -> Option<SyntaxNode> {
    if !root.text_range().contains_range(range) {
        return None;
    }
    match root.covering_element(range) {
        NodeOrToken::Node(node) => Some(node),
        NodeOrToken::Token(token) => token.parent(),
    }
}

/// The node of that kind at exactly this range: there is none inside a macro.
pub(crate) fn node_at<N: AstNode>(root: &SyntaxNode, range: TextRange) -> Option<N> {
    node_around(root, range)?
        .ancestors()
        .take_while(|node| node.text_range() == range)
        .find_map(N::cast)
}
