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

/// Files of one program that use each other's locks.
const SHARED: [(&str, &str); 3] = [
    (
        "/q/src/main.rs",
        "mod state;\nmod worker;\n\nuse std::sync::{Arc, Mutex};\n\nfn main() {\n    let seen = Arc::new(Mutex::new(0u32));\n    let state = Arc::new(state::State::new(Arc::clone(&seen)));\n    worker::work(&state);\n    println!(\"{}\", *state.total.lock().unwrap());\n    let left = worker::Left { seen };\n    left.look();\n}\n",
    ),
    (
        "/q/src/state.rs",
        "use std::sync::{Arc, Mutex, RwLock};\n\npub struct State {\n    pub total: Mutex<u64>,\n    pub names: RwLock<Vec<String>>,\n    seen: Arc<Mutex<u32>>,\n}\n\nimpl State {\n    pub fn new(seen: Arc<Mutex<u32>>) -> State {\n        State { total: Mutex::new(0), names: RwLock::new(Vec::new()), seen }\n    }\n}\n",
    ),
    (
        "/q/src/worker.rs",
        "use std::sync::{Arc, Mutex};\n\nuse crate::state::State;\n\npub fn work(state: &State) {\n    *state.total.lock().unwrap() += 1;\n    state.names.write().unwrap().push(String::new());\n}\n\npub struct Left {\n    pub seen: Arc<Mutex<u32>>,\n}\n\nimpl Left {\n    pub fn look(&self) {\n        println!(\"{}\", *self.seen.lock().unwrap());\n    }\n}\n",
    ),
];

fn shared() -> Engine {
    let mut files = vec![(
        "/q/Cargo.toml",
        "[package]\nname = \"q\"\nedition = \"2024\"\n",
    )];
    files.extend(SHARED);
    Engine::new(Arc::new(MemoryFiles::new(&files)))
}

/// What is said of each file.
fn said_of_all(engine: &Engine) -> Vec<Vec<String>> {
    let said = SHARED.iter().map(|(file, _)| {
        let analysis = engine
            .snapshot()
            .analyse(Path::new(file), &Cancel::default());
        let findings = analysis.unwrap().findings.into_iter();
        let said = findings.map(|finding| {
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
    });
    said.collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    #[test]
    fn findings_while_typing_in_several_files_are_those_of_their_texts(
        typings in proptest::collection::vec((0..SHARED.len(), typing()), 1..8),
    ) {
        let mut texts = SHARED.map(|(_, text)| text.to_owned());
        let typist = shared();
        said_of_all(&typist);
        for (file, typing) in &typings {
            let edit = typing.edit(&texts[*file]);
            texts[*file] = apply(&texts[*file], std::slice::from_ref(&edit)).unwrap();
            let path = Path::new(SHARED[*file].0);
            typist.set_text(path, texts[*file].as_str().into(), &[edit]);
            let reader = shared();
            for ((path, _), text) in SHARED.iter().zip(&texts) {
                reader.set_text(Path::new(path), text.as_str().into(), &[]);
            }
            prop_assert_eq!(said_of_all(&typist), said_of_all(&reader), "after {:?}:\n{:#?}", typing, texts);
        }
    }
}

#[test]
fn an_edit_of_a_use_is_news_to_the_file_that_declares_it() {
    let engine = shared();
    let all = |engine: &Engine| said_of_all(engine).concat();
    let is_counter = |said: &[String]| {
        said.iter()
            .any(|said| said.starts_with("mutex-counter-to-atomic"))
    };
    assert!(is_counter(&all(&engine)), "{:#?}", all(&engine));
    let path = Path::new(SHARED[1].0);
    let before = engine.snapshot().declared(path).unwrap();
    // A word that nobody looks for.
    let worker = Path::new(SHARED[2].0);
    let text = SHARED[2].1.replace("String::new()", "String::from(\"\")");
    engine.set_text(worker, text.as_str().into(), &[]);
    let analyse = || {
        engine
            .snapshot()
            .analyse(worker, &Cancel::default())
            .unwrap()
    };
    analyse();
    let text = text.replace("+= 1", "*= 2");
    engine.set_text(worker, text.as_str().into(), &[]);
    analyse();
    let after = engine.snapshot().declared(path).unwrap();
    assert!(!before.is_like(&after), "{before:?} {after:?}");
    assert!(!is_counter(&all(&engine)), "{:#?}", all(&engine));
}
