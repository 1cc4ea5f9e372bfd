//! The files of the project, and their code without comments, texts and unit tests.

use std::fs;
use std::path::Path;

use ignore::WalkBuilder;
use ra_ap_syntax::ast::{self, AstNode, HasAttrs};
use ra_ap_syntax::{Edition, NodeOrToken, SourceFile, SyntaxKind, SyntaxNode, WalkEvent};

/// The top of the project.
pub(super) fn top() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the server lies in the project")
}

/// Every file that is not ignored, hidden ones too, relative to the top and with `/`, with its text;
/// those that are no text are left out.
pub(super) fn texts() -> Vec<(String, String)> {
    let walk = WalkBuilder::new(top())
        .hidden(false)
        .filter_entry(|entry| entry.file_name() != ".git")
        .build();
    let mut texts: Vec<_> = walk
        .map(|entry| entry.expect("the project can be walked").into_path())
        .filter(|path| path.is_file())
        .filter_map(|path| Some((name(&path), fs::read_to_string(&path).ok()?)))
        .collect();
    texts.sort();
    assert!(texts.len() > 100, "the walk has missed the project");
    texts
}

/// The sources of the server, relative to `server/src`. The tables of declarations are data.
pub(super) fn server() -> Vec<(String, String)> {
    texts()
        .into_iter()
        .filter_map(|(name, text)| Some((name.strip_prefix("server/src/")?.to_owned(), text)))
        .filter(|(name, _)| name.ends_with(".rs") && !name.starts_with("knowledge/crates/"))
        .collect()
}

fn name(path: &Path) -> String {
    let below = path
        .strip_prefix(top())
        .expect("the walk stays in the project");
    below.to_string_lossy().replace('\\', "/")
}

/// The code of a file: its tokens without comments, literals and unit tests, with spaces only where
/// words meet; and after them the path of each name in a `use`: `use std::{fs, io}` gives `std::fs`.
pub(super) fn code(text: &str) -> String {
    let file = SourceFile::parse(text, Edition::CURRENT).tree();
    let mut code = String::new();
    let mut used = String::new();
    let mut tests = 0;
    for event in file.syntax().preorder_with_tokens() {
        match event {
            WalkEvent::Enter(NodeOrToken::Node(node)) => {
                tests += usize::from(tests > 0 || is_unit_test(&node));
                let tree = ast::UseTree::cast(node).filter(|tree| tree.use_tree_list().is_none());
                if let Some(tree) = tree.filter(|_| tests == 0) {
                    used.push_str(&format!(" {}", whole_path(&tree)));
                }
            }
            WalkEvent::Leave(NodeOrToken::Node(_)) => tests = usize::saturating_sub(tests, 1),
            WalkEvent::Enter(NodeOrToken::Token(token)) if tests == 0 => {
                let word = |c: char| c.is_alphanumeric() || c == '_';
                match token.kind() {
                    SyntaxKind::COMMENT | SyntaxKind::STRING | SyntaxKind::WHITESPACE => continue,
                    _ if code.ends_with(word) && token.text().starts_with(word) => code.push(' '),
                    _ => {}
                }
                code.push_str(token.text());
            }
            WalkEvent::Enter(NodeOrToken::Token(_)) | WalkEvent::Leave(NodeOrToken::Token(_)) => {}
        }
    }
    code + &used
}

/// Whether a line ends with white space that is no part of a literal.
pub(super) fn has_loose_ends(name: &str, text: &str) -> bool {
    let loose = |text: &str| text.contains(" \n") || text.contains("\t\n");
    if !name.ends_with(".rs") {
        return loose(text);
    }
    let file = SourceFile::parse(text, Edition::CURRENT).tree();
    let tokens = file
        .syntax()
        .descendants_with_tokens()
        .filter_map(NodeOrToken::into_token);
    tokens
        .filter(|token| matches!(token.kind(), SyntaxKind::COMMENT | SyntaxKind::WHITESPACE))
        .any(|token| {
            let spaces_end_comment =
                token.kind() == SyntaxKind::COMMENT && token.text().ends_with([' ', '\t']);
            loose(token.text()) || spaces_end_comment
        })
}

fn is_unit_test(node: &SyntaxNode) -> bool {
    // A file that says so of itself is one as a whole.
    if let Some(file) = SourceFile::cast(node.clone()) {
        return file
            .attrs()
            .any(|attr| attr.syntax().text() == "#![cfg(test)]");
    }
    ast::Module::cast(node.clone()).is_some_and(|module| {
        module
            .attrs()
            .any(|attr| attr.syntax().text() == "#[cfg(test)]")
    })
}

fn whole_path(tree: &ast::UseTree) -> String {
    let trees = tree.syntax().ancestors().filter_map(ast::UseTree::cast);
    let mut parts: Vec<String> = trees
        .filter_map(|tree| tree.path())
        .map(|path| path.syntax().text().to_string())
        .collect();
    parts.reverse();
    parts.join("::")
}

#[test]
fn code_is_without_comments_texts_and_tests() {
    let text = "// tokio::a\nuse std::{fs::{self, File}, io};\nfn f() { g(\"std::net\"); std :: process(); }\n\
                #[cfg(test)]\nmod tests { use clap::A; }\nfn after() {}\n";
    let code = code(text);
    for there in [
        "std::fs",
        "std::fs::File",
        "std::io",
        "std::process()",
        "fn after",
    ] {
        assert!(code.contains(there), "{there}: {code}");
    }
    for gone in ["tokio", "std::net", "clap"] {
        assert!(!code.contains(gone), "{gone}: {code}");
    }
    assert_eq!(
        self::code("//! A test.\n#![cfg(test)]\nuse clap::A;\n").trim(),
        ""
    );
}
