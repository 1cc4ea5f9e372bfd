//! Pieces of text that are not files: the bodies of known macros, parsed with the entry point
//! that fits and placed back where they stand.

use ra_ap_parser::{LexedStr, StrStep, TopEntryPoint};
use ra_ap_syntax::ast::{self, AstNode};
use ra_ap_syntax::{
    Edition, NodeOrToken, SyntaxElement, SyntaxKind, SyntaxNode, SyntaxTreeBuilder, T, TextRange,
    TextSize,
};

/// What a fragment is read as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Entry {
    Items,
    Statements,
    Expr,
    Pat,
}

/// A parsed piece. Its nodes count from 0; [`Fragment::offset`] leads back.
pub(crate) struct Fragment {
    root: SyntaxNode,
    offset: TextSize,
    errors: bool,
}

impl Fragment {
    /// Parses `text`, which starts at `offset` of the surrounding tree.
    pub(crate) fn parse(text: &str, offset: TextSize, entry: Entry) -> Fragment {
        Fragment::parse_in(text, offset, entry, Edition::CURRENT)
    }

    /// Parses `text` by the rules of an edition.
    pub(crate) fn parse_in(
        text: &str,
        offset: TextSize,
        entry: Entry,
        edition: Edition,
    ) -> Fragment {
        // The root would take the blanks around the piece into its range.
        let piece = text.trim_start();
        let offset = offset + (TextSize::of(text) - TextSize::of(piece));
        let text = piece.trim_end();
        let entry = match entry {
            Entry::Items => TopEntryPoint::MacroItems,
            Entry::Statements => TopEntryPoint::MacroStmts,
            Entry::Expr => TopEntryPoint::Expr,
            Entry::Pat => TopEntryPoint::Pattern,
        };
        let lexed = LexedStr::new(edition, text);
        let output = entry.parse(&lexed.to_input(edition));
        let mut builder = SyntaxTreeBuilder::default();
        lexed.intersperse_trivia(&output, &mut |step| match step {
            StrStep::Token { kind, text } => builder.token(kind, text),
            StrStep::Enter { kind } => builder.start_node(kind),
            StrStep::Exit => builder.finish_node(),
            StrStep::Error { msg, pos } => {
                builder.error(msg.to_owned(), TextSize::try_from(pos).unwrap_or_default());
            }
        });
        let parse = builder.finish();
        let root = parse.syntax_node();
        // A piece that is not of the wanted kind becomes an error node, at times without an error.
        let errors = root.kind() == SyntaxKind::ERROR
            || root
                .descendants()
                .any(|node| node.kind() == SyntaxKind::ERROR)
            || !parse.errors().is_empty();
        Fragment {
            root,
            offset,
            errors,
        }
    }

    /// What stands between the brackets of a macro call.
    pub(crate) fn of_tree_body(tree: &ast::TokenTree, entry: Entry) -> Option<Fragment> {
        let range = body_range(tree)?;
        Some(Fragment::parse(&text_of(tree, range), range.start(), entry))
    }

    pub(crate) fn root(&self) -> &SyntaxNode {
        &self.root
    }

    /// Where the fragment starts, in the offsets of the tree it was taken from.
    pub(crate) fn offset(&self) -> TextSize {
        self.offset
    }

    pub(crate) fn has_errors(&self) -> bool {
        self.errors
    }

    /// The fragment's expression, if it is one and nothing else.
    pub(crate) fn expr(&self) -> Option<ast::Expr> {
        if self.errors {
            return None;
        }
        ast::Expr::cast(self.root.clone())
            .or_else(|| self.root.children().find_map(ast::Expr::cast))
    }

    /// The fragment's pattern, if it is one and nothing else.
    pub(crate) fn pat(&self) -> Option<ast::Pat> {
        if self.errors {
            return None;
        }
        ast::Pat::cast(self.root.clone()).or_else(|| self.root.children().find_map(ast::Pat::cast))
    }
}

/// The range between the brackets, in the offsets of the tree.
pub(crate) fn body_range(tree: &ast::TokenTree) -> Option<TextRange> {
    let start = tree.left_delimiter_token()?.text_range().end();
    let end = tree
        .right_delimiter_token()
        .map_or(tree.syntax().text_range().end(), |token| {
            token.text_range().start()
        });
    (start <= end).then(|| TextRange::new(start, end))
}

/// The text of a range inside a macro's brackets.
pub(crate) fn text_of(tree: &ast::TokenTree, range: TextRange) -> String {
    let start = tree.syntax().text_range().start();
    tree.syntax().text().slice(range - start).to_string()
}

/// The ranges between the separators that stand directly between the brackets, and not in the `::<A, B>` of
/// a path; an empty last one (after a trailing separator) is left out.
pub(crate) fn split(tree: &ast::TokenTree, separator: SyntaxKind) -> Vec<TextRange> {
    let Some(body) = body_range(tree) else {
        return Vec::new();
    };
    let mut pieces = Vec::new();
    let mut start = body.start();
    // How many `<` of a path's arguments are open, and the kinds of the two tokens before.
    let mut open = 0;
    let mut before = [T![,]; 2];
    for element in inner(tree) {
        let kind = element.kind();
        match kind {
            T![<] if open > 0 || before == [T![:]; 2] || before[1] == T![::] => open += 1,
            T![>] if open > 0 && before[1] != T![-] => open -= 1,
            _ => {}
        }
        before = [before[1], kind];
        if kind == separator && open == 0 {
            pieces.push(TextRange::new(start, element.text_range().start()));
            start = element.text_range().end();
        }
    }
    let rest = TextRange::new(start, body.end());
    if !text_of(tree, rest).trim().is_empty() {
        pieces.push(rest);
    }
    pieces
}

/// Tokens and nested trees between the brackets, trivia left out.
pub(crate) fn inner(tree: &ast::TokenTree) -> Vec<SyntaxElement> {
    let Some(body) = body_range(tree) else {
        return Vec::new();
    };
    tree.syntax()
        .children_with_tokens()
        .filter(|element| body.contains_range(element.text_range()))
        .filter(|element| match element {
            NodeOrToken::Node(_) => true,
            NodeOrToken::Token(token) => !token.kind().is_trivia(),
        })
        .collect()
}
