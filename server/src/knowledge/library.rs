//! Declarations of libraries, in Rust without bodies: std whole, and of other crates what
//! concurrent code touches.

use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock, OnceLock};

use ra_ap_syntax::{Edition, SourceFile};

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

/// One library, read when a file first names it.
struct Library {
    name: &'static str,
    text: &'static str,
    read: OnceLock<(Arc<CrateMap>, Vec<usize>)>,
}

impl Library {
    /// Its declarations, and the numbers of the libraries that these name.
    fn read(&self) -> &(Arc<CrateMap>, Vec<usize>) {
        self.read.get_or_init(|| {
            (
                Arc::new(CrateMap::new(self.name, items(self.text))),
                named_in(self.text, self.name),
            )
        })
    }
}

static LIBRARIES: LazyLock<Vec<Library>> = LazyLock::new(|| {
    OTHERS
        .iter()
        .map(|(name, text)| Library {
            name,
            text,
            read: OnceLock::new(),
        })
        .collect()
});

static STANDARD: LazyLock<Arc<CrateMap>> = LazyLock::new(|| {
    let modules = STD
        .iter()
        .map(|(name, text)| module(name, items(text)))
        .collect();
    Arc::new(CrateMap::new("std", modules))
});

/// The libraries whose names occur in a text, those that their declarations name in turn, and std:
/// what the text can mean something by. Their numbers are always the same.
pub(crate) fn crates_for(text: &str) -> Vec<(CrateId, Arc<CrateMap>)> {
    let mut wanted = BTreeSet::new();
    let mut open = named_in(text, "");
    while let Some(number) = open.pop() {
        if wanted.insert(number) {
            open.extend(&LIBRARIES[number].read().1);
        }
    }
    let id = |number: usize| CrateId(u32::try_from(number).unwrap_or(u32::MAX));
    let others = wanted
        .into_iter()
        .map(|number| (id(number + 2), Arc::clone(&LIBRARIES[number].read().0)));
    std::iter::once((id(1), Arc::clone(&STANDARD)))
        .chain(others)
        .collect()
}

/// The numbers of the libraries whose names stand in a text, `own` left out. A name in a comment
/// or as a part of another costs a table that is read for nothing, no more.
fn named_in(text: &str, own: &str) -> Vec<usize> {
    let others = OTHERS
        .iter()
        .enumerate()
        .filter(|(_, (name, _))| *name != own && text.contains(name));
    others.map(|(number, _)| number).collect()
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
