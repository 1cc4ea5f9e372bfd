//! What is found in one file because of what stands in others.

mod configured;
mod crates;
mod edits;
mod effects;
mod files;
mod macro_calls;
mod macros;
mod typing;

use std::path::Path;
use std::sync::Arc;

use super::facts::FileFacts;
use super::{Cancel, Engine, Snapshot};
use crate::project::Homes;
use crate::project::memory::MemoryFiles;

/// A package without dependencies.
const MANIFEST: &str = "[package]\nname = \"p\"\nversion = \"0.1.0\"\nedition = \"2024\"\n";

/// The type whose field decides whether `user` has a finding.
const WITH_LOCK: &str = "pub struct State {\n    pub total: std::sync::Mutex<u32>,\n}\n";

/// The same with a type that is no lock.
const WITHOUT_LOCK: &str = "pub struct State {\n    pub total: Own,\n}\n";

/// A text with one finding if `path` is a struct with a lock.
fn user(path: &str) -> String {
    format!(
        "async fn count(state: &{path}) {{\n\
         \x20   let guard = state.total.lock().unwrap();\n\
         \x20   pause().await;\n\
         \x20   drop(guard);\n\
         }}\n\
         async fn pause() {{}}\n"
    )
}

/// An engine on files in memory.
struct World {
    disk: Arc<MemoryFiles>,
    engine: Engine,
}

impl World {
    /// The cargo home is `/home`.
    fn new(files: &[(&str, &str)]) -> World {
        let disk = Arc::new(MemoryFiles::new(files));
        let engine = Engine::new(Arc::clone(&disk) as _);
        engine.set_homes(Homes {
            cargo: Some("/home".into()),
        });
        World { disk, engine }
    }

    fn open(&self, path: &str, text: &str) {
        self.engine.set_text(Path::new(path), text.into(), &[]);
    }

    /// Opens a file as it is on disk.
    fn show(&self, path: &str) {
        let text = self.engine.snapshot().text(Path::new(path)).unwrap();
        self.engine.set_text(Path::new(path), text, &[]);
    }

    fn close(&self, path: &str) {
        self.engine.close(Path::new(path));
    }

    /// Writes a file, and tells the engine.
    fn write(&self, path: &str, text: &str) {
        self.disk.write(path, text);
        self.engine.disk_changed(&[path.into()]);
    }

    /// How many guards live across an await in a file.
    fn guards(&self, path: &str) -> usize {
        guards(&self.engine.snapshot(), path)
    }

    fn stamp(&self, path: &str) -> (u64, u64) {
        let declared = self.engine.snapshot().declared(Path::new(path)).unwrap();
        (declared.project, declared.stamp)
    }

    fn facts(&self, path: &str) -> Arc<FileFacts> {
        let snapshot = self.engine.snapshot();
        let state = snapshot.state(Path::new(path)).unwrap();
        let Ok(facts) = snapshot.facts(&state) else {
            panic!("{path} was refused");
        };
        facts
    }
}

fn guards(snapshot: &Snapshot, path: &str) -> usize {
    let analysis = snapshot.analyse(Path::new(path), &Cancel::default());
    let findings = analysis.unwrap().findings;
    let is_guard = |name: &str| name == "guard-across-await";
    let guards = findings
        .iter()
        .filter(|finding| is_guard(finding.rule.name));
    guards.count()
}
