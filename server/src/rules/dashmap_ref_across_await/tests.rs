use super::RULE;
use crate::testing::{check, check_fix, check_no_fix, check_none};

#[test]
fn references_into_maps() {
    check(
        &RULE,
        r#"
use std::sync::Arc;
use dashmap::{DashMap, DashSet};
use dashmap::mapref::entry::Entry;

async fn baz() {}

struct Registry { rooms: Arc<DashMap<u64, String>> }

async fn bound(map: &DashMap<u64, String>) {
    let room = map.get(&1).unwrap();
    //  ^^^^ warning: `room` keeps `map` (`DashMap`, reading) locked across the `.await` on line 13: a task that wants an entry of the same shard
    baz().await;
    drop(room);
}

async fn in_a_pattern(map: &DashMap<u64, String>) {
    if let Some(room) = map.get(&1) {
        //      ^^^^ `room` keeps `map`
        baz().await;
        drop(room);
    }
}

impl Registry {
    async fn rename(&self, id: u64) {
        let Some(mut room) = self.rooms.get_mut(&id) else { return };
        //           ^^^^ `self.rooms` (`DashMap`, writing)
        room.push('a');
        baz().await;
    }

    async fn enter(&self, id: u64) {
        let room = self.rooms.entry(id).or_default();
        //  ^^^^ `room`
        baz().await;
        drop(room);
    }
}

async fn entry(map: &DashMap<u64, String>) {
    match map.entry(1) {
        Entry::Occupied(entry) => {
            //          ^^^^^ `entry` keeps
            baz().await;
            drop(entry);
        }
        Entry::Vacant(_) => {}
    }
}

async fn iterated(map: &DashMap<u64, String>) {
    for entry in map.iter() {
    //  ^^^^^ `entry` keeps `map`
        baz().await;
        drop(entry);
    }
    for mut room in map.iter_mut() {
        //  ^^^^ `room` keeps `map`
        baz().await;
        room.clear();
    }
}

async fn head(map: &DashMap<u64, String>) {
    match map.get(&1).map(|room| room.len()) {
        Some(_) => baz().await,
        None => {}
    }
    if let Some(_) = map.get(&2).as_deref() {
        //           ^^^^^^^^^^^ a temporary reference into the map
        baz().await;
    }
}

async fn tried(map: &DashMap<u64, String>) {
    let room = map.try_get(&1).unwrap();
    //  ^^^^ `room`
    baz().await;
    drop(room);
}

async fn set(set: &DashSet<u64>) {
    let member = set.get(&1);
    //  ^^^^^^ `set` (`DashSet`, reading)
    baz().await;
    drop(member);
}

fn spawned(map: Arc<DashMap<u64, String>>) {
    tokio::spawn(async move {
        let room = map.get(&1).unwrap();
        //  ^^^^ `room`
        baz().await;
        println!("{}", room.value());
    });
}
"#,
    );
}

#[test]
fn references_that_end_before() {
    check_none(
        &RULE,
        r#"
use std::collections::HashMap;
use dashmap::DashMap;

async fn baz() {}

async fn copied(map: &DashMap<u64, u64>) {
    let value = map.get(&1).map(|entry| *entry);
    baz().await;
    let _ = value;
}

async fn copied_in_a_head(map: &DashMap<u64, String>) {
    if let Some(value) = map.get(&1).map(|entry| entry.value().clone()) {
        baz().await;
        drop(value);
    }
}

async fn viewed(map: &DashMap<u64, u64>) {
    let value = map.view(&1, |_, value| *value);
    baz().await;
    let _ = value;
}

async fn of_a_statement(map: &DashMap<u64, Vec<u64>>) {
    map.entry(1).or_default().push(1);
    map.get_mut(&1).unwrap().push(2);
    *map.entry(2).or_default() = Vec::new();
    map.insert(3, Vec::new());
    baz().await;
}

async fn dropped(map: &DashMap<u64, u64>) {
    let entry = map.get(&1);
    drop(entry);
    baz().await;
}

async fn in_a_block(map: &DashMap<u64, u64>) {
    let sum = { let entry = map.get(&1).unwrap(); *entry + 1 };
    baz().await;
    let _ = sum;
}

async fn removed(map: &DashMap<u64, u64>) {
    let entry = map.remove(&1);
    baz().await;
    drop(entry);
}

async fn collected(map: &DashMap<u64, u64>) {
    let keys: Vec<u64> = map.iter().map(|entry| *entry.key()).collect();
    for key in keys {
        baz().await;
        let _ = key;
    }
}

async fn condition(map: &DashMap<u64, u64>) {
    if map.get(&1).is_some() { baz().await; }
    if map.contains_key(&1) { baz().await; }
    while map.iter().any(|entry| *entry > 1) { baz().await; }
}

async fn drained(map: DashMap<u64, u64>) {
    for (_, value) in map {
        baz().await;
        let _ = value;
    }
}

async fn plain_map(map: &mut HashMap<u64, u64>) {
    let entry = map.entry(1);
    baz().await;
    entry.or_default();
    if let Some(value) = map.get(&1) {
        baz().await;
        let _ = value;
    }
}

struct Maps;
impl Maps {
    fn get(&self, _: &u64) -> Option<String> { None }
}

async fn own_type(map: &Maps) {
    if let Some(value) = map.get(&1) {
        baz().await;
        drop(value);
    }
}

async fn unknown(map: &elsewhere::DashMap<u64, u64>) {
    let entry = map.get(&1);
    baz().await;
    drop(entry);
}

fn not_async(map: &DashMap<u64, u64>) {
    let entry = map.get(&1);
    let _later = async { baz().await };
    drop(entry);
}

#[allow(clippy::await_holding_invalid_type)]
async fn twin(map: &DashMap<u64, u64>) {
    let entry = map.get(&1);
    baz().await;
    drop(entry);
}
"#,
    );
}

#[test]
fn values_are_cloned_out() {
    check_fix(
        &RULE,
        "Clone the value into `room`",
        r#"
use dashmap::DashMap;

async fn greet(map: &DashMap<u64, String>) {
    if let Some(room) = map.get(&1) {
        std::future::ready(room.value().len()).await;
        println!("{}", room.value());
    }
}
"#,
        r#"
use dashmap::DashMap;

async fn greet(map: &DashMap<u64, String>) {
    if let Some(room) = map.get(&1).map(|room| room.value().clone()) {
        std::future::ready(room.len()).await;
        println!("{}", &room);
    }
}
"#,
    );
    check_fix(
        &RULE,
        "Clone the value into `count`",
        r#"
use dashmap::DashMap;

async fn greet(map: &DashMap<u64, u64>) -> u64 {
    let count = map.get(&1).unwrap();
    std::future::ready(*count).await;
    *count
}
"#,
        r#"
use dashmap::DashMap;

async fn greet(map: &DashMap<u64, u64>) -> u64 {
    let count = map.get(&1).unwrap().value().clone();
    std::future::ready(count).await;
    count
}
"#,
    );
    for text in [
        r#"
use dashmap::DashMap;

async fn changed(map: &DashMap<u64, Vec<u64>>) {
    let Some(mut list) = map.get_mut(&1) else { return };
    std::future::ready(()).await;
    list.push(1);
}
"#,
        r#"
use dashmap::DashMap;

async fn key(map: &DashMap<u64, u64>) {
    let entry = map.get(&1).unwrap();
    std::future::ready(()).await;
    println!("{}", entry.key());
}
"#,
    ] {
        check_no_fix(&RULE, "Clone", text);
    }
}

#[test]
fn the_reference_ends_in_a_block() {
    check_fix(
        &RULE,
        "in a block",
        r#"
use dashmap::DashMap;

async fn add(map: &DashMap<u64, u64>) {
    let mut count = map.entry(1).or_default();
    *count += 1;
    std::future::ready(()).await;
}
"#,
        r#"
use dashmap::DashMap;

async fn add(map: &DashMap<u64, u64>) {
    {
        let mut count = map.entry(1).or_default();
        *count += 1;
    }
    std::future::ready(()).await;
}
"#,
    );
    check_fix(
        &RULE,
        "Drop `count` before the await",
        r#"
use dashmap::DashMap;

async fn add(map: &DashMap<u64, u64>) {
    let Some(mut count) = map.get_mut(&1) else { return };
    *count += 1;
    std::future::ready(()).await;
}
"#,
        r#"
use dashmap::DashMap;

async fn add(map: &DashMap<u64, u64>) {
    let Some(mut count) = map.get_mut(&1) else { return };
    *count += 1;
    drop(count);
    std::future::ready(()).await;
}
"#,
    );
}

#[test]
fn code_that_is_never_compiled_together() {
    check_none(
        &RULE,
        r#"
use dashmap::DashMap;

async fn fetch() -> Vec<u64> { Vec::new() }

async fn roles(map: &DashMap<u64, Vec<u64>>) -> usize {
    #[cfg(feature = "cache")]
    let room;
    #[cfg(feature = "cache")]
    let roles = {
        room = map.get(&1).unwrap();
        &*room
    };
    #[cfg(not(feature = "cache"))]
    let roles = fetch().await;
    roles.len()
}
"#,
    );
}
