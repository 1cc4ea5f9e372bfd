//! Declarations of libraries, in Rust without bodies: std whole, and of other crates what
//! concurrent code touches.

use std::sync::{Arc, LazyLock};

use ra_ap_syntax::{Edition, SourceFile};

use crate::program::items::CrateMap;
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

static LIBRARY: LazyLock<Vec<Arc<CrateMap>>> = LazyLock::new(|| {
    let modules = STD
        .iter()
        .map(|(name, text)| module(name, items(text)))
        .collect();
    let mut crates = vec![Arc::new(CrateMap::new("std", modules))];
    crates.extend(
        OTHERS
            .iter()
            .map(|(name, text)| Arc::new(CrateMap::new(name, items(text)))),
    );
    crates
});

/// The crates that are known by their declarations alone.
pub(crate) fn crates() -> &'static [Arc<CrateMap>] {
    &LIBRARY
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
