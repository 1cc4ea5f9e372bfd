mod fixes;

use super::RULE;
use crate::testing::{LIBRARY, Place};

const WITH_DASHMAP: Place<'_> = Place {
    dependencies: "dashmap = \"6\"\n",
    ..LIBRARY
};

#[test]
fn the_map_while_a_reference_is_alive() {
    WITH_DASHMAP.check(
        &RULE,
        r#"
use dashmap::{DashMap, DashSet};
use std::sync::Arc;

struct Pages { hits: Arc<DashMap<String, u64>> }

impl Pages {
    fn hit(&self, page: &str) {
        if let Some(count) = self.hits.get(page) {
            self.hits.insert(page.to_owned(), *count + 1);
        //  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `insert` waits for ever if its key falls into the shard
        }
    }

    fn sweep(&self) {
        for page in self.hits.iter() {
            if *page.value() == 0 {
                self.hits.remove(page.key());
            //  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `remove` waits
            }
        }
    }

    fn through_another(&self, page: &str) {
        let count = self.hits.get(page);
        self.reset(page);
    //  ^^^^^^^^^^^^^^^^ warning: `reset()` uses the map again
        drop(count);
    }

    fn reset(&self, page: &str) {
        *self.hits.entry(page.to_owned()).or_insert(0) = 0;
    }
}

fn reads_while_writing(map: &DashMap<u8, u8>) -> usize {
    let mut one = map.get_mut(&1).unwrap();
    *one += 1;
    map.len()
//  ^^^^^^^^^ warning: `len` waits
}

fn entry(map: &DashMap<u8, u8>) {
    let entry = map.entry(1);
    let other = map.contains_key(&2);
    //          ^^^^^^^^^^^^^^^^^^^^ warning: `contains_key` waits
    drop((entry, other));
}

fn cleared(map: &DashMap<u8, u8>) {
    let one = map.get(&1).unwrap();
    map.clear();
//  ^^^^^^^^^^^ warning: `clear` waits
    drop(one);
}

fn each(map: &DashMap<u8, u8>) {
    for mut item in map.iter_mut() {
        *item.value_mut() = map.len() as u8;
        //                  ^^^^^^^^^ warning: `len` waits
    }
}

fn second_reference(map: &DashMap<u8, u8>) {
    let one = map.get(&1);
    let two = map.get_mut(&2);
    //        ^^^^^^^^^^^^^^^ warning: `get_mut` waits
    drop((one, two));
}

fn set(set: &DashSet<u8>) {
    for item in set.iter() {
        set.remove(&*item);
    //  ^^^^^^^^^^^^^^^^^^ warning: `remove` waits
    }
}

fn same_map(map: Arc<DashMap<u8, u8>>) {
    let other = Arc::clone(&map);
    let one = map.get_mut(&1);
    other.insert(2, 2);
//  ^^^^^^^^^^^^^^^^^^ warning: `insert` waits
    drop(one);
}
"#,
    );
}

#[test]
fn references_that_end_and_other_maps() {
    WITH_DASHMAP.check(
        &RULE,
        r#"
use dashmap::DashMap;
use std::collections::HashMap;

fn copied(map: &DashMap<u8, u8>) {
    let count = map.get(&1).map(|count| *count);
    if let Some(count) = count { map.insert(1, count + 1); }
    let value = *map.get(&1).unwrap();
    map.insert(2, value);
}

fn dropped(map: &DashMap<u8, u8>) {
    let one = map.get(&1).unwrap();
    drop(one);
    map.insert(2, 2);
    { let _one = map.get(&1); }
    map.remove(&1);
}

fn readers(map: &DashMap<u8, u8>) -> bool {
    let one = map.get(&1);
    let two = map.get(&2);
    map.contains_key(&3) && one.is_some() && two.is_some()
}

fn readers_in_a_loop(map: &DashMap<u8, u8>) -> usize {
    map.iter().filter(|item| map.contains_key(item.key())).count();
    for item in map.iter() {
        drop(map.get(item.key()));
    }
    map.len()
}

fn other(a: &DashMap<u8, u8>, b: &DashMap<u8, u8>) {
    let one = a.get(&1);
    b.insert(1, 1);
    drop(one);
}

fn plain(map: &mut HashMap<u8, u8>) {
    if let Some(one) = map.get(&1).copied() { map.insert(1, one); }
}

fn one_call(map: &DashMap<u8, u8>) {
    map.entry(1).and_modify(|count| *count += 1).or_insert(0);
    map.retain(|_, count| *count > 0);
    map.alter(&1, |_, count| count + 1);
}

fn keys_first(map: &DashMap<u8, u8>) {
    let keys: Vec<u8> = map.iter().map(|item| *item.key()).collect();
    for key in keys { map.remove(&key); }
}

fn tried(map: &DashMap<u8, u8>) {
    let one = map.get(&1);
    let two = map.try_get_mut(&2);
    drop((one, two.is_locked()));
}

fn of_owned(map: DashMap<u8, u8>, into: &DashMap<u8, u8>) {
    for (key, value) in map { into.insert(key, value); }
}

struct Mine;
impl Mine { fn get(&self) -> u8 { 0 } fn insert(&self, _: u8) {} }

fn mine(map: &Mine) {
    let one = map.get();
    map.insert(one);
}
"#,
    );
}
