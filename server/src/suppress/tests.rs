use ra_ap_syntax::{Edition, TextSize};

use super::*;
use crate::finding::Severity;
use crate::program::type_ref::Name;
use crate::project::memory::MemoryFiles;
use crate::project::packages::package_of;
use crate::rules::Category;
use crate::syntax::edit::apply;
use crate::syntax::parse::{Parsed, Tree, parse};

static RULE: Rule = Rule {
    name: "lock-unwrap",
    category: Category::Lock,
    severity: Severity::Hint,
    on_by_default: true,
    twins: &["clippy::unwrap_used", "let_underscore_lock"],
    docs: "",
    check: |_, _| {},
    fixes: |_, _| Vec::new(),
};

fn tree(text: &str) -> Tree {
    match parse(text, Edition::CURRENT) {
        Parsed::Tree(tree) => tree,
        Parsed::Refused(refusal) => panic!("{refusal:?}"),
    }
}

fn at(offset: usize) -> TextRange {
    TextRange::empty(TextSize::try_from(offset).expect("a small text"))
}

/// In a case, `§+` is a finding that is silenced and `§-` is one that is heard.
fn check(case: &str) {
    check_with(case, |suppressions| suppressions);
}

fn check_with(case: &str, with: impl FnOnce(Suppressions) -> Suppressions) {
    let mut text = String::new();
    let mut findings = Vec::new();
    for (index, part) in case.split('§').enumerate() {
        if index == 0 {
            text.push_str(part);
            continue;
        }
        findings.push((text.len(), part.starts_with('+')));
        text.push_str(&part[1..]);
    }
    let suppressions = with(Suppressions::new(&tree(&text).root(), &text));
    for (offset, silenced) in findings {
        let line = text[..offset].matches('\n').count() + 1;
        assert_eq!(
            suppressions.silences(&RULE, at(offset)),
            silenced,
            "line {line} of:\n{text}"
        );
    }
}

fn check_all(cases: &[&str]) {
    for case in cases {
        check(case);
        check(&case.replace('\n', "\r\n"));
    }
}

#[test]
fn a_comment_silences_its_line_or_the_next() {
    check_all(&[
        "fn f() {\n  §+a; §+b; // threadwise: allow(lock-unwrap)\n  §-c;\n}\n",
        "fn f() {\n  §-z;\n  // threadwise: allow(lock-unwrap) we never panic\n  §+a; §+b;\n  §-c;\n}\n",
        "fn f() {\n  //threadwise:allow( other , lock )\n  §+a;\n}\n",
        "fn f() {\n  // threadwise: allow(other)\n  §-a;\n  // threadwise: allow()\n  §-a;\n  // threadwise: deny(lock)\n  §-a;\n}\n",
        "fn f() {\n  // threadwise: allow(lock)\n  // and why\n  #[cfg(unix)]\n  §+a;\n  §-c;\n}\n",
        "fn f() {\n  // threadwise: allow(lock)\n\n  §-a;\n}\n",
        "fn f() {\n  g(\n    1, // threadwise: allow(lock)\n    §-a,\n    // threadwise: allow(lock)\n    §+b,\n    §-c)\n}\n",
        "fn f() {\n  s! { x => {\n    // threadwise: allow(lock)\n    §+b;\n    §-c } }\n}\n",
        "fn f() {\n  // threadwise: allow(lock)\n  §+g(\"a\n b\", §+c,\n  §-d);\n}\n",
        "fn f() {\n  g(\"a\n b\", §+c, \"x\n y\", §+d); // threadwise: allow(lock)\n}\n",
        "fn f() {\n  let s = \"// threadwise: allow(lock)\n\"; §-a;\n  r#\"\n // threadwise: allow(lock)\n\"#; §-b;\n}\n",
        "fn f() {\n  /// threadwise: allow(lock)\n  §-a;\n}\n",
        "fn f() {\n  let a = b\n    // threadwise: allow(lock)\n    .§+lock()\n    .§-unwrap();\n}\n",
        "fn f() { if §-a {\n  // threadwise: allow(lock)\n  } else if §+b {\n  §-c } }\n",
    ]);
}

#[test]
fn a_comment_above_an_item_silences_the_item() {
    check_all(&[
        "fn z() { §-a }\n// threadwise: allow(lock)\nfn f() {\n  §+a;\n  §+b\n}\nfn g() { §-c }\n",
        "fn z() {}\n// threadwise: allow(lock)\n/// Docs.\n#[a]\n// more\n§+pub async fn f() {\n  §+a;\n}\n",
        "fn z() {}\n/// Docs.\n#[a]\n// threadwise: allow(lock)\n#[b]\npub fn f() {\n  §+a;\n}\n§-fn g() {}\n",
        "impl S {\n  fn z() { §-a }\n\n  // threadwise: allow(lock)\n  fn f() {\n    §+a;\n  }\n  fn g() { §-b }\n}\n",
        "struct Z;\n// threadwise: allow(lock)\nstruct S {\n  a: §+A,\n}\nstruct T {\n  // threadwise: allow(lock)\n  a: §+A<\n  §+B>,\n  b: §-B,\n}\n",
        "fn z() {}\n// threadwise: allow(lock)\nm! {\n  x;\n  §+a\n}\n",
        "fn f() {\n  // threadwise: allow(lock)\n  fn g() {\n    §+a\n  }\n  // threadwise: allow(lock)\n  m! {\n    §-a\n  }\n  §-b\n}\n",
        "fn z() {}\n// threadwise: allow(lock)\n\nfn f() {\n  §-a;\n}\n",
        "fn f() { // threadwise: allow(lock)\n  §-a;\n}\n",
        "mod a {\n  // threadwise: allow(lock)\n  use §+b;\n  fn f() { §-c }\n}\n",
    ]);
}

#[test]
fn a_comment_at_the_top_silences_the_file() {
    check_all(&[
        "// threadwise: allow(lock)\n\nfn f() {\n  §+a;\n}\n§+fn g() {}\n",
        "// Copyright\n// threadwise: allow(lock)\n// and why\n\n/// Docs.\nfn f() {\n  §+a;\n}\n",
        "// threadwise: allow(lock)\n//! The file.\nfn f() {\n  §+a;\n}\n",
        "//! The file.\n\n// threadwise: allow(lock)\n#![a]\nfn f() {\n  §+a;\n}\n",
        "#![a]\n// threadwise: allow(lock)\nuse b::c;\nfn f() {\n  §+a;\n}\n",
        "// threadwise: allow(lock)\n#[cfg(a)]\npub mod b;\nfn f() {\n  §+a;\n}\n",
        "#!/usr/bin/env run\n// threadwise: allow(lock)\nextern crate b;\nfn f() {\n  §+a;\n}\n",
        "// threadwise: allow(lock)\nfn f() {\n  §+a;\n}\n§-fn g() {}\n",
        "// threadwise: allow(lock)\n/// Docs.\nfn f() {\n  §+a;\n}\n§-fn g() {}\n",
        "use b;\n// threadwise: allow(lock)\n\nfn f() {\n  §-a;\n}\n",
        "use b;\n// threadwise: allow(lock)\nuse §+c;\nfn f() {\n  §-a;\n}\n",
    ]);
}

#[test]
fn a_twin_in_an_attribute_silences_what_it_is_about() {
    check_all(&[
        "#[allow(dead_code, clippy::unwrap_used, reason = \"x\")]\nfn f() {\n  §+a;\n}\nfn g() { §-b }\n",
        "#[expect(let_underscore_lock)]\nfn f() {\n  §+a;\n}\n",
        "#[allow(clippy::unwrap_use)]\nfn f() {\n  §-a;\n}\n",
        "#![allow(clippy :: unwrap_used)]\nfn f() {\n  §+a;\n}\n",
        "mod m {\n  #![allow(clippy::unwrap_used)]\n  fn f() { §+a }\n}\nfn g() { §-b }\n",
        "fn f(§+x: u8) {\n  #![allow(clippy::unwrap_used)]\n  §+a;\n}\nfn g() { §-b }\n",
        "fn f() {\n  #[allow(clippy::unwrap_used)]\n  let x = §+a\n    .b();\n  §-c;\n}\n",
        "fn f() {\n  #[allow(clippy::unwrap_used)]\n  a.b()\n    .§+c();\n  §-c;\n}\n",
        "fn f() {\n  #[allow(clippy::unwrap_used)]\n  {\n    §+c\n  }\n  match x {\n    #[allow(clippy::unwrap_used)]\n    1 => §+c,\n    _ => §-d,\n  }\n}\n",
        "#![allow(clippy::unwrap_used)]\n#[warn(clippy::unwrap_used)]\nfn f() {\n  §-a;\n}\nfn g() { §+b }\n",
        "#[deny(clippy::unwrap_used)]\n#[allow(clippy::unwrap_used)]\nfn f() {\n  §+a;\n}\n",
        "#[cfg_attr(any(), allow(threadwise::lock_unwrap))]\nfn f() {\n  §+a;\n}\n",
        "#[cfg_attr(false, allow(threadwise::lock-unwrap), inline)]\nfn f() {\n  §+a;\n}\n",
        "#[cfg_attr(any(), allow(threadwise::lock))]\nfn f() {\n  §+a;\n}\n",
        "#![cfg_attr(any(a, b(c)), cfg_attr(d, inline, expect(clippy::unwrap_used)))]\nfn f() {\n  §+a;\n}\n",
        "#[doc = \"#[allow(clippy::unwrap_used)]\"]\nfn f() {\n  §-a;\n}\n",
        "#[allow]\n#[allow(\n#[allow\n#[\nallow(clippy::unwrap_used",
    ]);
}

#[test]
fn a_manifest_silences_unless_the_file_says_otherwise() {
    let manifest = "[package]\nname = \"a\"\n[lints.clippy]\nunwrap_used = \"allow\"\n";
    let files = MemoryFiles::new(&[("/a/Cargo.toml", manifest)]);
    let package = package_of(&files, "/a/src/lib.rs".as_ref()).expect("a manifest");
    let case = "fn f() {\n  §+a;\n}\n#[warn(clippy::unwrap_used)]\nfn g() {\n  §-a;\n}\n";
    check_with(case, |suppressions| suppressions.with_package(&package));
}

#[test]
fn the_heads_of_the_modules_around_count_where_the_file_says_nothing() {
    let quiet =
        "//! Names.\n\n#![allow(\n    clippy::unwrap_used,\n    dead_code\n)]\n\nuse std::fs;\n";
    let block = "/*!\nNames, and /* what */ they are.\nuse them\n*/\n\n#![cfg_attr(doc, feature(x))]\n#![allow(clippy::unwrap_used)]\nuse std::fs;\n";
    let unclosed = "/* Names.\n#![allow(clippy::unwrap_used)]\n";
    let loud = "#![warn(clippy::unwrap_used)]\nfn f() {}\n";
    let inner = "use std::fs;\n\n#[allow(clippy::unwrap_used)]\nfn f() {}\n";
    let declared = "use std::fs;\nmod first;\n#[allow(\n    clippy::unwrap_used\n)]\n// Its own way.\npub(crate) mod own;\n";
    let inline = "#[cfg(unix)] #[allow(clippy::unwrap_used)] mod own;\n";
    let other = "#[allow(clippy::unwrap_used)]\nmod owner;\nmod own;\n";
    let (plain, own) = ("fn f() { a }\n", "#![deny(clippy::unwrap_used)]\n");
    for (text, heads, expected) in [
        (plain, vec![quiet], true),
        (plain, vec![block], true),
        (plain, vec![unclosed], false),
        (plain, vec![inner, quiet], true),
        (plain, vec![loud, quiet], false),
        (plain, vec![inner], false),
        (plain, vec![declared], true),
        (plain, vec![declared, loud], true),
        (plain, vec![loud, declared], false),
        (plain, vec![inline], true),
        (plain, vec![other], false),
        (own, vec![quiet], false),
        (own, vec![declared], false),
    ] {
        let suppressions = Suppressions::new(&tree(text).root(), text);
        let around = Around::read(heads.iter().map(|text| FileAround {
            text,
            module: Name::from("own"),
        }));
        let silenced = suppressions.silences_within(&RULE, at(10), || &around);
        assert_eq!(silenced, expected, "{text} {heads:?}");
    }
}

#[test]
fn the_silencer_is_named() {
    let text = "// threadwise: allow(lock)\n\n#![allow(clippy::unwrap_used)]\nfn f() {}\n";
    let suppressions = Suppressions::new(&tree(text).root(), text);
    let Some(Silencer::Comment(comment)) = suppressions.silencer(&RULE, at(60)) else {
        panic!("{suppressions:?}");
    };
    assert_eq!(&text[comment], "// threadwise: allow(lock)");
    let text = text.replace("lock", "await");
    let suppressions = Suppressions::new(&tree(&text).root(), &text);
    let Some(Silencer::Attribute(attribute)) = suppressions.silencer(&RULE, at(60)) else {
        panic!("{suppressions:?}");
    };
    assert_eq!(&text[attribute], "#![allow(clippy::unwrap_used)]");
}

/// The text after the finding at `§` was asked to be silent.
fn suppressed(case: &str) -> String {
    let offset = case.find('§').expect("a finding");
    let text = case.replace('§', "");
    let edit = suppress_edit(&tree(&text).root(), &text, at(offset), RULE.name);
    apply(&text, &[edit]).expect("a fitting edit")
}

#[test]
fn the_edit_puts_a_comment_above_the_line() {
    for (case, expected) in [
        (
            "fn f() {\n\t§a;\n}\n",
            "fn f() {\n\t// threadwise: allow(lock-unwrap)\n\ta;\n}\n",
        ),
        (
            "fn f() {\r\n  b; §a;\r\n}",
            "fn f() {\r\n  // threadwise: allow(lock-unwrap)\r\n  b; a;\r\n}",
        ),
        ("§a", "// threadwise: allow(lock-unwrap)\na"),
        (
            "\u{feff}§fn f() {}",
            "\u{feff}// threadwise: allow(lock-unwrap)\nfn f() {}",
        ),
        (
            "  g(\"a\n  b\", §a)",
            "  // threadwise: allow(lock-unwrap)\n  g(\"a\n  b\", a)",
        ),
        (
            "x /*\n*/ \"\n\" §a",
            "// threadwise: allow(lock-unwrap)\nx /*\n*/ \"\n\" a",
        ),
        (
            "x\n  .y(r#\"\n\"#)\n  .§a()",
            "x\n  .y(r#\"\n\"#)\n  // threadwise: allow(lock-unwrap)\n  .a()",
        ),
        (
            "  // threadwise: allow(b) c\n  §a",
            "  // threadwise: allow(b, lock-unwrap) c\n  a",
        ),
        (
            "// threadwise: allow(b,)\r\n§a",
            "// threadwise: allow(b, lock-unwrap)\r\na",
        ),
        (
            "// threadwise: allow()\n§a",
            "// threadwise: allow(lock-unwrap)\na",
        ),
        (
            "x; // threadwise: allow(b)\n§a",
            "x; // threadwise: allow(b)\n// threadwise: allow(lock-unwrap)\na",
        ),
        (
            "// threadwise: allow(b)\n\n§a",
            "// threadwise: allow(b)\n\n// threadwise: allow(lock-unwrap)\na",
        ),
        (
            "\"\n// threadwise: allow(b)\n\"; §a",
            "// threadwise: allow(lock-unwrap)\n\"\n// threadwise: allow(b)\n\"; a",
        ),
    ] {
        assert_eq!(suppressed(case), expected, "{case}");
    }
}

#[test]
fn the_edit_silences_wherever_a_finding_starts_and_changes_no_code() {
    let text = "//! Docs.\n\nuse a::b;\n\n/// Docs\n/// more.\n#[derive(A)]\n#[b(\n  c)]\npub struct S {\n  // note\n  a: \"x\n y\",\n}\n\n\
        impl S {\n  fn f(\n    &self,\n    b: u8) {\n    // threadwise: allow(b)\n    let x = a\n      .b(\"\n\", r#\"\n\"#).c();\n    /* x\n */ d(|e| { 1\n  });\n    m! {\n   f => \"\n\", g };\n  }\n}\n";
    for text in [text.to_owned(), text.replace('\n', "\r\n")] {
        let before = tree(&text);
        for element in before.root().descendants_with_tokens() {
            let Some(token) = element
                .into_token()
                .filter(|token| !token.kind().is_trivia())
            else {
                continue;
            };
            let range = token.text_range();
            let edit = suppress_edit(&before.root(), &text, range, RULE.name);
            assert!(edit.range.is_empty() && edit.range.start() <= range.start());
            let after = apply(&text, std::slice::from_ref(&edit)).expect("a fitting edit");
            let tree = tree(&after);
            assert_eq!(code(&tree), code(&before), "{after}");
            let moved = range + TextSize::of(edit.new_text.as_str());
            let suppressions = Suppressions::new(&tree.root(), &after);
            assert!(
                suppressions.silences(&RULE, moved),
                "{token:?} in:\n{after}"
            );
        }
    }
}

fn code(tree: &Tree) -> Vec<String> {
    tree.root()
        .descendants_with_tokens()
        .filter(|element| !element.kind().is_trivia())
        .map(|element| match element {
            ra_ap_syntax::NodeOrToken::Node(node) => format!("{:?}", node.kind()),
            ra_ap_syntax::NodeOrToken::Token(token) => token.text().to_owned(),
        })
        .collect()
}
