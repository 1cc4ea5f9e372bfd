//! Declarations of libraries, in Rust without bodies: std whole, and of other crates what
//! concurrent code touches.

use std::sync::{Arc, LazyLock, OnceLock};

use ra_ap_syntax::{Edition, SourceFile};
use rustc_hash::FxHashMap;

use crate::program::items::{CrateId, CrateMap};
use crate::program::outline::{self, Item, ItemKind};

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

/// One crate that is known by its declarations alone. They are read when a file first needs them.
struct Table {
    name: &'static str,
    modules: &'static [(&'static str, &'static str)],
    map: OnceLock<Arc<CrateMap>>,
    /// The tables that this one speaks of.
    needs: OnceLock<Vec<usize>>,
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
            map: OnceLock::new(),
            needs: OnceLock::new(),
        })
        .collect()
});

/// Which table has which name.
static BY_NAME: LazyLock<FxHashMap<&'static str, usize>> = LazyLock::new(|| {
    let numbered = TABLES.iter().enumerate();
    numbered
        .map(|(number, table)| (table.name, number))
        .collect()
});

/// The crates that are known by their declarations alone: std, those that the text of a file
/// mentions, and what they need. Each has the same number in every program.
pub(crate) fn crates_for(text: &str) -> Vec<(CrateId, Arc<CrateMap>)> {
    let mut wanted = vec![false; TABLES.len()];
    let mut open = mentioned(text);
    open.push(0);
    while let Some(number) = open.pop() {
        if !std::mem::replace(&mut wanted[number], true) {
            open.extend(TABLES[number].needs());
        }
    }
    (1..)
        .zip(TABLES.iter().zip(wanted))
        .filter(|(_, (_, wanted))| *wanted)
        .map(|(number, (table, _))| (CrateId(number), Arc::clone(table.map())))
        .collect()
}

impl Table {
    fn map(&self) -> &Arc<CrateMap> {
        self.map.get_or_init(|| {
            let items = match self.modules {
                [(name, text)] if *name == self.name => items(text),
                modules => modules
                    .iter()
                    .map(|(name, text)| module(name, items(text)))
                    .collect(),
            };
            Arc::new(CrateMap::of_table(self.name, items))
        })
    }

    fn needs(&self) -> &[usize] {
        self.needs.get_or_init(|| {
            let mut needs: Vec<usize> = self
                .modules
                .iter()
                .flat_map(|(_, text)| mentioned(text))
                .collect();
            needs.sort_unstable();
            needs.dedup();
            needs
        })
    }
}

/// The tables whose names are words of a text. Only by its name can a file reach a crate.
fn mentioned(text: &str) -> Vec<usize> {
    let part = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
    let words = text.as_bytes().split(|byte| !part(byte));
    words
        .filter_map(|word| BY_NAME.get(str::from_utf8(word).ok()?).copied())
        .collect()
}

fn items(text: &str) -> Vec<Item> {
    outline::of_file(&SourceFile::parse(text, Edition::CURRENT).tree())
}

fn module(name: &str, items: Vec<Item>) -> Item {
    Item {
        name: name.into(),
        public: true,
        test: false,
        range: Default::default(),
        name_range: Default::default(),
        kind: ItemKind::Module { items: Some(items) },
    }
}
