//! What rustc makes of the same calls.
#![cfg(test)]
#![expect(
    clippy::disallowed_types,
    reason = "rustc is the judge; it is the server that runs no program"
)]

use std::collections::{BTreeMap, HashMap};
use std::process::Command;

use ra_ap_syntax::ast::{self, AstNode, HasModuleItem, HasName};
use ra_ap_syntax::{Edition, SourceFile};

use super::super::Rules;
use super::super::token::{self, Token};
use crate::syntax::fragment::{body_range, text_of};

const CASES: &str = include_str!("cases.rs.txt");

/// Both texts are printed by rustc: its own expansion, and the same modules with ours in place of
/// the calls. What cannot be seen so is hygiene.
#[test]
fn rustc_expands_to_the_same_tokens() {
    let file = SourceFile::parse(CASES, Edition::Edition2021).tree();
    let ours: String = file.items().filter_map(written_out).collect();
    let theirs = modules(&printed(CASES));
    let ours = modules(&printed(&ours));
    assert!(theirs.len() >= 55, "{} cases", theirs.len());
    let mut wrong = Vec::new();
    for (name, theirs) in &theirs {
        let ours = ours.get(name).map_or("", String::as_str);
        if ours != theirs {
            wrong.push(format!("{name}\n  ours: {ours}\n  theirs: {theirs}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A module with its calls replaced.
fn written_out(item: ast::Item) -> Option<String> {
    let ast::Item::Module(module) = item else {
        return None;
    };
    let name = module.name()?;
    let list = module.item_list()?;
    let text = list.syntax().text().to_string();
    let text = text.strip_prefix('{')?.strip_suffix('}')?;
    let text = expanded(text, &mut HashMap::new(), name.text());
    Some(format!("mod {} {{ {text} }}\n", name.text()))
}

fn expanded(text: &str, macros: &mut HashMap<String, Rules>, case: &str) -> String {
    let file = SourceFile::parse(text, Edition::Edition2021).tree();
    let mut out = String::new();
    for item in file.items() {
        match &item {
            ast::Item::MacroRules(rules) => {
                let name = rules.name().expect("a name").text().to_string();
                let body = between(&rules.token_tree().expect("rules"));
                let rules = Rules::parse(&body, Edition::Edition2021);
                let rules = rules.unwrap_or_else(|| panic!("{case}: {name} is not understood"));
                macros.insert(name, rules);
            }
            ast::Item::MacroCall(call) => {
                let name = call.path().expect("a path").to_string();
                let arguments = between(&call.token_tree().expect("arguments"));
                let made = macros.get(&name).and_then(|rules| rules.expand(&arguments));
                let made = made.unwrap_or_else(|| panic!("{case}: {name}! {arguments}"));
                for (range, origin) in &made.origins {
                    let given = &arguments[usize::from(*origin)..];
                    assert!(given.starts_with(&made.text[*range]), "{case}: {range:?}");
                }
                out.push_str(&expanded(&made.text, macros, case));
            }
            item => out.push_str(&item.syntax().text().to_string()),
        }
        out.push('\n');
    }
    out
}

fn between(tree: &ast::TokenTree) -> String {
    text_of(tree, body_range(tree).expect("brackets"))
}

/// The expanded text, as rustc prints it.
fn printed(text: &str) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("lib.rs");
    std::fs::write(&file, text).expect("a file");
    let output = Command::new("rustc")
        .args(["-Zunpretty=expanded", "--edition=2021", "--crate-type=lib"])
        .arg(&file)
        // Expansions are shown to testers of the compiler only.
        .env("RUSTC_BOOTSTRAP", "1")
        .output()
        .expect("rustc runs");
    // Names that are not found do not matter, and their errors have numbers; what cannot be parsed
    // or expanded does.
    let errors = String::from_utf8_lossy(&output.stderr);
    let fatal = errors
        .split("\n\n")
        .find(|error| error.starts_with("error: ") && !error.starts_with("error: aborting"));
    assert!(fatal.is_none(), "{}\n{text}", fatal.unwrap_or_default());
    String::from_utf8(output.stdout).expect("rustc prints UTF-8")
}

/// The tokens of each module, without the macros that it declares.
fn modules(text: &str) -> BTreeMap<String, String> {
    let file = SourceFile::parse(text, Edition::Edition2021).tree();
    let modules = file.items().filter_map(|item| match item {
        ast::Item::Module(module) => Some(module),
        _ => None,
    });
    let modules = modules.map(|module| {
        let items = module.item_list().into_iter().flat_map(|list| list.items());
        let items = items.filter(|item| !matches!(item, ast::Item::MacroRules(_)));
        let items: Vec<String> = items.map(|item| item.syntax().text().to_string()).collect();
        let tokens = token::tokens(&items.join("\n"), Edition::Edition2021).expect("tokens");
        (
            module.name().expect("a name").text().to_string(),
            line(&tokens),
        )
    });
    modules.collect()
}

/// `$crate` is how rustc prints what is `crate` in a text.
fn line(tokens: &[Token]) -> String {
    let texts: Vec<&str> = tokens.iter().map(|token| token.text.as_str()).collect();
    texts.join(" ").replace("$ crate", "crate")
}
