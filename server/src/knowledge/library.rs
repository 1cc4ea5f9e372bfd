//! Declarations of libraries, in Rust without bodies: std whole, and of other crates what
//! concurrent code touches.

use std::path::Path;
use std::sync::{Arc, LazyLock, OnceLock};

use ra_ap_syntax::Edition;

use crate::program::cfg::Options;
use crate::program::crates::Krate;
use crate::program::items::{CrateId, CrateMap};
use crate::program::modules::{SourceFile, SourceTree};
use crate::program::outline::{self, Item, ItemKind, NOWHERE, Outline, Visibility};

macro_rules! modules {
    ($folder:literal: $($name:literal),* $(,)?) => {
        &[$(($name, include_str!(concat!("crates/", $folder, $name, ".rs")))),*]
    };
}

const STD: &[(&str, &str)] = modules!("std/":
    "alloc", "any", "array", "ascii", "backtrace", "borrow", "boxed", "cell", "char", "clone", "cmp",
    "collections", "convert", "default", "env", "error", "f32", "f64", "ffi", "fmt", "fs", "future", "hash",
    "hint", "i8", "i16", "i32", "i64", "i128", "isize", "io", "iter", "marker", "mem", "net", "num", "ops",
    "option", "os", "panic", "path", "pin", "prelude", "primitive", "process", "ptr", "range", "rc", "result",
    "slice", "str", "string", "sync", "task", "thread", "time", "u8", "u16", "u32", "u64", "u128", "usize", "vec",
);

const OTHERS: &[(&str, &str)] = modules!("":
    "anyhow", "async_channel", "async_executor", "async_io", "async_lock", "async_std", "async_task", "blocking", "crossbeam_channel", "crossbeam_utils", "dashmap", "event_listener", "flume", "futures", "futures_channel", "futures_core", "futures_executor", "futures_io", "futures_lite", "futures_sink", "futures_util", "lock_api", "once_cell", "parking_lot", "rayon", "rayon_core", "reqwest", "smol", "spin", "tokio", "tokio_stream", "tokio_util", "tracing",
);

/// One crate that is known by its declarations alone. They are read when a name first leads there.
struct Table {
    name: &'static str,
    modules: &'static [(&'static str, &'static str)],
    krate: OnceLock<Krate>,
}

static TABLES: LazyLock<Vec<Table>> = LazyLock::new(|| {
    let others = OTHERS
        .iter()
        .map(|table| (table.0, std::slice::from_ref(table)));
    [("std", STD)]
        .into_iter()
        .chain(others)
        .map(|(name, modules)| Table {
            name,
            modules,
            krate: OnceLock::new(),
        })
        .collect()
});

/// How many tables there are. Their crates have the first numbers in every program, std the very
/// first.
pub(crate) fn count() -> u32 {
    u32::try_from(TABLES.len()).unwrap_or(u32::MAX)
}

/// The table of that name.
pub(crate) fn named(name: &str) -> Option<CrateId> {
    (0..)
        .zip(TABLES.iter())
        .find(|(_, table)| table.name == name)
        .map(|(number, _)| CrateId(number))
}

/// The crate of a table; `None` for a number that is no table's.
pub(crate) fn load(id: CrateId) -> Option<Krate> {
    let table = TABLES.get(id.0 as usize)?;
    Some(table.krate.get_or_init(|| table.read()).clone())
}

impl Table {
    fn read(&self) -> Krate {
        let texts = self.modules.iter().map(|(_, text)| *text);
        let mut items = outline::of_tables(texts, Edition::CURRENT);
        let items = match self.modules {
            [(name, _)] if *name == self.name => items.pop().unwrap_or_default(),
            modules => {
                let named = modules.iter().zip(items);
                named
                    .map(|((name, _), items)| module(name, items))
                    .collect()
            }
        };
        let outline = Outline::of_items(items);
        let tree = SourceTree::of_one(SourceFile {
            path: Path::new("").into(),
            outline: Arc::new(outline),
        });
        let map = CrateMap::new(self.name, Edition::CURRENT, &tree, &Options::default());
        Krate {
            map: Arc::new(map),
            tree: Arc::default(),
        }
    }
}

fn module(name: &str, items: Vec<Item>) -> Item {
    Item {
        name: name.into(),
        visibility: Visibility::Public,
        test: false,
        cfg: None,
        place: NOWHERE,
        kind: ItemKind::Module {
            items: Some(items),
            paths: Vec::new(),
        },
    }
}
