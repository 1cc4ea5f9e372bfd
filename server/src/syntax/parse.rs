//! From text to tree, or to the reason why there is none.

use std::panic::{AssertUnwindSafe, catch_unwind};

use ra_ap_parser::{Input, LexedStr, Output, Step, StrStep, TopEntryPoint};
use ra_ap_syntax::{AstNode, Edition, GreenNode, SourceFile, SyntaxKind, SyntaxNode};
use rowan::GreenNodeBuilder;

use super::limits::{MAX_BYTES, MAX_DEPTH, Refusal, check_nesting};

/// What came of a text.
#[derive(Clone, Debug)]
pub(crate) enum Parsed {
    /// A tree, with holes where the code is broken.
    Tree(Tree),
    /// The text was not parsed.
    Refused(Refusal),
}

/// The syntax tree of a file. It can be shared between threads; its nodes cannot.
///
/// It is never deeper than [`MAX_DEPTH`], so that it may be dropped on any stack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Tree {
    pub(super) green: GreenNode,
}

impl Tree {
    /// A new root, whose kind is always that of a source file.
    pub(crate) fn root(&self) -> SyntaxNode {
        SyntaxNode::new_root(self.green.clone())
    }

    /// The root as a file.
    pub(crate) fn file(&self) -> SourceFile {
        SourceFile::cast(self.root()).expect("the parser makes a source file of every text")
    }
}

/// Parses a text. Call it on a thread with the stack of the engine's pool.
pub(crate) fn parse(text: &str, edition: Edition) -> Parsed {
    if text.len() > MAX_BYTES {
        return Parsed::Refused(Refusal::TooLarge);
    }
    let parsed = contained(|| {
        let lexed = LexedStr::new(edition, text);
        check_nesting(&lexed, edition)?;
        let output = TopEntryPoint::SourceFile.parse(&lexed.to_input(edition));
        grow(&lexed, &output, MAX_DEPTH)
    });
    match parsed {
        Ok(green) => Parsed::Tree(Tree { green }),
        Err(refusal) => Parsed::Refused(refusal),
    }
}

/// Parses a text that starts with `{` and ends with its `}`, as the parser would in the middle of
/// a file, to a tree of at most `depth`. Whether all of the text is in the tree is for the caller
/// to see.
pub(super) fn parse_braced(
    lexed: &LexedStr<'_>,
    edition: Edition,
    depth: usize,
    parse: impl FnOnce(&Input) -> Output,
) -> Result<GreenNode, Refusal> {
    contained(|| {
        check_nesting(lexed, edition)?;
        grow(lexed, &parse(&lexed.to_input(edition)), depth)
    })
}

/// The parser gives up on its own bugs with a panic.
pub(super) fn contained<T>(work: impl FnOnce() -> Result<T, Refusal>) -> Result<T, Refusal> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or(Err(Refusal::ParserFailed))
}

/// Builds the tree, unless it would be too deep: such a tree could not even be dropped.
fn grow(lexed: &LexedStr<'_>, output: &Output, max_depth: usize) -> Result<GreenNode, Refusal> {
    if depth(output) > max_depth {
        return Err(Refusal::TooDeep);
    }
    let mut builder = GreenNodeBuilder::new();
    lexed.intersperse_trivia(output, &mut |step| match step {
        StrStep::Token { kind, text } => builder.token(raw(kind), text),
        StrStep::Enter { kind } => builder.start_node(raw(kind)),
        StrStep::Exit => builder.finish_node(),
        StrStep::Error { .. } => {}
    });
    Ok(builder.finish())
}

fn depth(output: &Output) -> usize {
    let mut depth: usize = 0;
    let mut deepest = 0;
    for step in output.iter() {
        match step {
            Step::Enter { .. } => {
                depth += 1;
                deepest = deepest.max(depth);
            }
            Step::Exit => depth = depth.saturating_sub(1),
            // The parser left `x.0.1` as one number; two of its nodes end here, or one.
            Step::FloatSplit { ends_in_dot } => {
                depth = depth.saturating_sub(1 + usize::from(!ends_in_dot));
            }
            Step::Token { .. } | Step::Error { .. } => {}
        }
    }
    deepest
}

fn raw(kind: SyntaxKind) -> rowan::SyntaxKind {
    rowan::SyntaxKind(kind.into())
}
