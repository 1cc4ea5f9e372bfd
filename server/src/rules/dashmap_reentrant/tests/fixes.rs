use super::WITH_DASHMAP;
use crate::rules::dashmap_reentrant::RULE;

/// A function of these statements, over a `map` from names to numbers.
fn function(body: &str) -> String {
    format!(
        "use dashmap::{{DashMap, DashSet}};\nfn tell(_: &str, _: u64) {{}}\nfn work(map: &DashMap<String, u64>, set: &DashSet<u8>, name: &str) {{\n{body}}}\n"
    )
}

#[track_caller]
fn becomes(title: &str, before: &str, after: &str) {
    WITH_DASHMAP.check_fix(&RULE, title, &function(before), &function(after));
}

#[track_caller]
fn stays(title: &str, body: &str) {
    WITH_DASHMAP.check_no_fix(&RULE, title, &function(body));
}

#[test]
fn retain_removes() {
    becomes(
        "Remove them with `retain`",
        "    for item in map.iter() {\n        if *item.value() == 0 {\n            map.remove(item.key());\n        }\n    }\n",
        "    map.retain(|_, value| *value != 0);\n",
    );
    becomes(
        "Remove them with `retain`",
        "    for item in map.iter() {\n        if item.key().starts_with(name) && *item > 3 {\n            map.remove(item.key());\n        }\n    }\n",
        "    map.retain(|key, value| !(key.starts_with(name) && *value > 3));\n",
    );
    becomes(
        "Remove them with `retain`",
        "    for byte in set.iter() {\n        if *byte >= 3 {\n            set.remove(&*byte);\n        }\n    }\n",
        "    set.retain(|key| *key < 3);\n",
    );
}

#[test]
fn retain_asks_nothing_that_could_come_to_the_map() {
    for condition in [
        "map.contains_key(\"a\") && *item == 0",
        "is_old(item.value())",
        "other.contains_key(item.key())",
        "ask(|| map.len() as u64 == *item)",
    ] {
        stays(
            "retain",
            &format!(
                "    fn is_old(_: &u64) -> bool {{ true }}\n    fn ask(_: impl Fn() -> bool) -> bool {{ true }}\n    let other = map.clone();\n    for item in map.iter() {{\n        if {condition} {{\n            map.remove(item.key());\n        }}\n    }}\n"
            ),
        );
    }
    stays(
        "retain",
        "    for item in map.iter() {\n        if *item == 0 {\n            map.remove(name);\n        }\n    }\n",
    );
    stays(
        "retain",
        "    for item in map.iter() {\n        if *item == 0 {\n            map.remove(item.key());\n        } else {\n            tell(item.key(), 0);\n        }\n    }\n",
    );
}

#[test]
fn keys_are_collected_first() {
    becomes(
        "Collect the keys first",
        "    for item in map.iter() {\n        tell(item.key(), 1);\n        map.remove(item.key());\n    }\n",
        "    for key in map.iter().map(|item| item.key().clone()).collect::<Vec<_>>() {\n        tell(&key, 1);\n        map.remove(&key);\n    }\n",
    );
    becomes(
        "Collect the keys first",
        "    for byte in set.iter() {\n        println!(\"{}\", *byte);\n        set.insert(byte.key() + 1);\n    }\n",
        "    for key in set.iter().map(|byte| byte.key().clone()).collect::<Vec<_>>() {\n        println!(\"{}\", key);\n        set.insert((&key) + 1);\n    }\n"
            .replace("(&key) + 1", "&key + 1")
            .as_str(),
    );
    becomes(
        "Collect copies of the keys and values first",
        "    for item in map.iter() {\n        if item.key().len() as u64 > *item.value() {\n            map.insert(item.key().to_uppercase(), *item);\n        }\n    }\n",
        "    for (key, value) in map.iter().map(|item| (item.key().clone(), item.value().clone())).collect::<Vec<_>>() {\n        if key.len() as u64 > value {\n            map.insert(key.to_uppercase(), value);\n        }\n    }\n",
    );
}

#[test]
fn an_item_that_is_needed_itself_is_not_collected() {
    stays(
        "Collect",
        "    fn keep<T>(_: T) {}\n    for item in map.iter() {\n        map.remove(item.key());\n        keep(item);\n    }\n",
    );
    stays(
        "Collect",
        "    for mut item in map.iter_mut() {\n        *item += map.len() as u64;\n    }\n",
    );
}

#[test]
fn the_value_is_changed_through_the_reference() {
    becomes(
        "Change the value through `count`",
        "    if let Some(count) = map.get(name) {\n        map.insert(name.to_owned(), *count + 1);\n    }\n",
        "    if let Some(mut count) = map.get_mut(name) {\n        *count = *count + 1;\n    }\n",
    );
    becomes(
        "Change the value through `count`",
        "    let mut count = map.get_mut(\"a\").unwrap();\n    *count += 1;\n    map.insert(\"a\".to_string(), 3);\n",
        "    let mut count = map.get_mut(\"a\").unwrap();\n    *count += 1;\n    *count = 3;\n",
    );
    stays(
        "Change",
        "    if let Some(count) = map.get(name) {\n        map.insert(\"other\".to_owned(), *count + 1);\n    }\n",
    );
    stays(
        "Change",
        "    if let Some(count) = map.get(name) {\n        let before = map.insert(name.to_owned(), *count + 1);\n        drop(before);\n    }\n",
    );
    stays(
        "Change",
        "    let mut key = name;\n    if let Some(count) = map.get(key) {\n        key = \"b\";\n        map.insert(key.to_owned(), *count);\n    }\n",
    );
}

#[test]
fn the_reference_ends_before_the_call() {
    becomes(
        "Release `count` before the call, in a block of its own",
        "    let count = map.get(name).unwrap();\n    let next = *count + 1;\n    map.insert(name.to_owned(), next);\n",
        "    let next = {\n        let count = map.get(name).unwrap();\n        *count + 1\n    };\n    map.insert(name.to_owned(), next);\n",
    );
    becomes(
        "Unlock the map first: `drop(count)`",
        "    if let Some(count) = map.get(name) {\n        tell(name, *count);\n        map.remove(name);\n    }\n",
        "    if let Some(count) = map.get(name) {\n        tell(name, *count);\n        drop(count);\n        map.remove(name);\n    }\n",
    );
    becomes(
        "Unlock the map first: `drop(count)`",
        "    let mut count = map.get_mut(name).unwrap();\n    *count += 1;\n    map.clear();\n    drop(count);\n",
        "    let mut count = map.get_mut(name).unwrap();\n    *count += 1;\n    drop(count);\n    map.clear();\n",
    );
    becomes(
        "Clone the value into `count`",
        "    if let Some(count) = map.get(name) {\n        map.remove(\"b\");\n        tell(name, *count);\n    }\n",
        "    if let Some(count) = map.get(name).map(|count| count.value().clone()) {\n        map.remove(\"b\");\n        tell(name, count);\n    }\n",
    );
    becomes(
        "Unlock the map before the call: take the value into `value` first",
        "    map.insert(\"b\".to_owned(), *map.get(name).unwrap());\n",
        "    let value = *map.get(name).unwrap();\n    map.insert(\"b\".to_owned(), value);\n",
    );
}

#[test]
fn a_reference_that_is_needed_or_hidden_is_not_dropped() {
    stays(
        "drop",
        "    if let Some(count) = map.get(name) {\n        map.remove(\"b\");\n        tell(name, *count);\n    }\n",
    );
    stays(
        "drop",
        "    if let Some(count) = map.get(name) {\n        let seen = count.value();\n        map.remove(\"b\");\n        tell(name, *seen);\n    }\n",
    );
    stays(
        "drop",
        "    if let Some(count) = map.get(name) {\n        for _ in 0..3 {\n            map.remove(\"b\");\n        }\n        tell(name, *count);\n    }\n",
    );
    // The name means the number there.
    stays(
        "drop",
        "    if let Some(count) = map.get(name) {\n        let count = *count;\n        map.insert(\"b\".to_owned(), count);\n    }\n",
    );
}
