//! Whoever types sees what somebody sees who opens the file as it is then.

use std::path::Path;
use std::sync::Arc;

use proptest::prelude::*;
use proptest::sample::Index;
use ra_ap_syntax::{TextRange, TextSize};

use crate::engine::{Cancel, Engine};
use crate::finding::Finding;
use crate::project::memory::MemoryFiles;
use crate::rules;
use crate::syntax::edit::{TextEdit, apply};

const FILE: &str = "/p/src/lib.rs";

const MANIFEST: &str = "[package]\nname = \"p\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n\
    [dependencies]\ntokio = { version = \"1\", features = [\"full\"] }\nparking_lot = \"0.12\"\n";

/// What is typed, in front of what follows.
const TYPED: &[&str] = &[
    " ",
    "\n",
    "x",
    "1 + ",
    "let extra = 1;\n",
    "let guard = total.lock().unwrap();\n",
    "drop(guard);\n",
    "{",
    "}",
    ".clone()",
    "// ",
];

/// One key or a few: what is taken away, and what is put there.
#[derive(Clone, Debug)]
struct Typing {
    at: Index,
    takes: usize,
    puts: &'static str,
}

fn typing() -> impl Strategy<Value = Typing> {
    let takes = prop_oneof![3 => Just(0), 1 => 1..12usize];
    let puts = proptest::sample::select(TYPED);
    (any::<Index>(), takes, puts).prop_map(|(at, takes, puts)| Typing { at, takes, puts })
}

impl Typing {
    fn edit(&self, text: &str) -> TextEdit {
        let boundary = |from: usize| (from..=text.len()).find(|at| text.is_char_boundary(*at));
        let start = boundary(self.at.index(text.len() + 1)).unwrap_or(text.len());
        let end = boundary((start + self.takes).min(text.len())).unwrap_or(text.len());
        let size = |at: usize| TextSize::try_from(at).unwrap();
        TextEdit {
            range: TextRange::new(size(start), size(end)),
            new_text: self.puts.to_owned(),
        }
    }
}

/// The examples of all rules, and what to write instead.
fn examples() -> Vec<String> {
    let pages = rules::ALL.iter().map(|rule| rule.markdown());
    let blocks = pages.flat_map(|page| {
        let blocks = page.split("```").skip(1).step_by(2);
        let blocks = blocks.filter_map(|block| Some(block.split_once('\n')?.1.to_owned()));
        blocks.collect::<Vec<String>>()
    });
    blocks.collect()
}

fn engine() -> Engine {
    Engine::new(Arc::new(MemoryFiles::new(&[("/p/Cargo.toml", MANIFEST)])))
}

/// What is said of the file, and where.
fn said(engine: &Engine) -> Vec<String> {
    let analysis = engine
        .snapshot()
        .analyse(Path::new(FILE), &Cancel::default());
    let findings = analysis.unwrap().findings;
    let said = findings.iter().map(|finding| {
        let Finding {
            rule,
            range,
            message,
            related,
            ..
        } = finding;
        format!("{} {range:?} {message} {related:?}", rule.name)
    });
    said.collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, ..ProptestConfig::default() })]

    #[test]
    fn findings_while_typing_are_those_of_the_text(
        which in any::<Index>(),
        two in any::<Index>(),
        typings in proptest::collection::vec(typing(), 1..6),
    ) {
            let examples = examples();
            // Two examples in one file: an edit in one must leave the other's findings as they are.
            let mut text: String = format!("{}\n{}", which.get(&examples), two.get(&examples));
            let typist = engine();
            typist.set_text(Path::new(FILE), text.as_str().into(), &[]);
            said(&typist);
            for typing in &typings {
                let edit = typing.edit(&text);
                text = apply(&text, std::slice::from_ref(&edit)).unwrap();
                typist.set_text(Path::new(FILE), text.as_str().into(), &[edit]);
                let reader = engine();
                reader.set_text(Path::new(FILE), text.as_str().into(), &[]);
                prop_assert_eq!(said(&typist), said(&reader), "after {:?}:\n{}", typing, text);
            }
    }
}
