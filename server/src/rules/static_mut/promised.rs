//! Statics of which somebody has said why no two threads use them at once.

use ra_ap_syntax::ast::{self, AstNode, HasAttrs, HasName, HasVisibility};

use crate::flow::function::functions_of;
use crate::program::items::DefId;
use crate::rules::context::Context;
use crate::syntax::find::node_at;

/// What is known of how threads are kept apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kept {
    /// A `Once` fills the static before anybody looks at it.
    ByOnce,
    /// Its code says how, or has its callers promise it.
    ByPromise,
}

/// How threads are kept from using a static at once, as far as its code says so.
pub(super) fn kept(context: &Context<'_>, item: &ast::Static) -> Option<Kept> {
    let own = item.syntax().text().to_string();
    if is_for_one_thread(item) || speaks_of_threads(&own) {
        return Some(Kept::ByPromise);
    }
    let name = item.name()?;
    if item.visibility().is_some() {
        return None;
    }
    let users = users(context, name.text());
    let sources = || {
        users
            .iter()
            .map(|user| context.source(context.program().range(*user)))
    };
    if sources().any(|source| source.contains(".call_once")) {
        return Some(Kept::ByOnce);
    }
    // The compiler has told the author already.
    let is_allowed = sources().any(|source| source.contains("static_mut_refs"));
    let claims: Vec<String> = sources()
        .map(without_space)
        .filter(|source| source.contains(CLAIM))
        .collect();
    let mut users = users.iter().zip(sources());
    let is_promised = users.len() > 0
        && users.all(|(user, source)| {
            is_unsafe(context, *user)
                || source.contains(CLAIM)
                || is_behind(source, &claims)
                || source.contains("*const Atomic")
                || speaks_of_threads(source)
        });
    (is_allowed || is_promised).then_some(Kept::ByPromise)
}

/// What one thread does of several.
const CLAIM: &str = ".compare_exchange(";

/// Whether the source looks first at what one of the claims changes.
fn is_behind(source: &str, claims: &[String]) -> bool {
    let source = without_space(source);
    source.match_indices(".load(").any(|(at, _)| {
        let is_part = |c: char| c.is_alphanumeric() || c == '_';
        let before = &source[..at];
        let name = &before[before.trim_end_matches(is_part).len()..];
        let claimed = format!("{name}{CLAIM}");
        !name.is_empty() && claims.iter().any(|claim| claim.contains(&claimed))
    })
}

fn without_space(source: &str) -> String {
    source.split_whitespace().collect()
}

/// The functions of the file that name the static.
fn users(context: &Context<'_>, name: &str) -> Vec<DefId> {
    let program = context.program();
    let names = |def: &DefId| {
        let source = context.source(program.range(*def));
        source
            .split(|c: char| !c.is_alphanumeric() && c != '_')
            .any(|word| word == name)
    };
    let mut users = functions_of(program, context.at);
    users.retain(names);
    users
}

/// Whether Rust code calls the function, and has to promise something; who calls back from elsewhere
/// promises nothing.
fn is_unsafe(context: &Context<'_>, def: DefId) -> bool {
    let range = context.program().range(def);
    node_at::<ast::Fn>(context.root, range)
        .is_some_and(|function| function.unsafe_token().is_some() && function.abi().is_none())
}

/// Whether it is compiled for WebAssembly alone, where a program has one thread unless it asks for more.
fn is_for_one_thread(item: &ast::Static) -> bool {
    let attrs = item
        .syntax()
        .ancestors()
        .filter_map(ast::AnyHasAttrs::cast)
        .flat_map(|node| node.attrs());
    attrs
        .map(|attr| attr.syntax().text().to_string())
        .any(|text| text.replace(' ', "") == "#[cfg(target_arch=\"wasm32\")]")
}

/// Whether a comment of the source says how threads are kept apart.
fn speaks_of_threads(source: &str) -> bool {
    const WORDS: &[&str] = &[
        "safety:",
        "synchroniz",
        "synchronis",
        "protected by",
        "guarded by",
        "race-free",
        "single thread",
        "single-thread",
        "one thread",
    ];
    let mut comments = source.lines().filter_map(|line| line.split_once("//"));
    comments.any(|(_, comment)| {
        let comment = comment.to_lowercase();
        WORDS.iter().any(|word| comment.contains(word))
    })
}
