//! Other files of the crate, which may do something with the ends of a channel that this one declares.

use super::{Checked, has_end};
use crate::flow::function;
use crate::program::crates::FileAt;
use crate::rules::context::Context;

/// Words without which nothing is done with a channel.
const WORDS: &[&str] = &["send(", "recv", "iter(", "mpsc"];

pub(super) fn check(context: &Context<'_>) -> Checked<()> {
    let program = context.program();
    let krate = context.at.krate;
    let files = &program.files(krate).files;
    for (number, file) in (0..).zip(files) {
        let at = FileAt {
            krate,
            file: number,
        };
        if at == context.at {
            continue;
        }
        if context.cancel.is_cancelled() {
            return Err("nobody waits for it any more".to_owned());
        }
        let Some(text) = context.bodies.text(at) else {
            continue;
        };
        if !WORDS.iter().any(|word| text.contains(word)) {
            continue;
        }
        for def in function::functions_of(program, at) {
            let range = program.range(def);
            let source = text.get(usize::from(range.start())..usize::from(range.end()));
            if !source.is_some_and(|source| WORDS.iter().any(|word| source.contains(word))) {
                continue;
            }
            let Some(flow) = context.bodies.flow(def) else {
                continue;
            };
            if flow.types.all().iter().any(|ty| has_end(context, ty)) {
                let name = &program.def(def).name;
                let file = file.path.file_name().unwrap_or_default().display();
                return Err(format!("`{name}` in `{file}` uses channels of std too"));
            }
        }
    }
    let others = program.source().edited().into_iter();
    let is_shared = others
        .filter(|other| *other != krate)
        .any(|other| program.files(other).number_of(context.file).is_some());
    match is_shared {
        true => Err("the file is a module of two crates".to_owned()),
        false => Ok(()),
    }
}
