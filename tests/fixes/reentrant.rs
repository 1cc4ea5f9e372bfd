use dashmap::{DashMap, DashSet};
use std::sync::Arc;

fn tell(_: &str, _: u64) {}

fn count(_: usize) {}

#[derive(Clone)]
struct Page {
    title: String,
    hits: u64,
}

struct Site {
    pages: DashMap<String, Page>,
    hits: Arc<DashMap<String, u64>>,
    limit: u64,
}

fn forget(map: &DashMap<String, u64>, name: &str) {
    if let Some(mut hits) = map.get_mut(name) {
        *hits = 0;
    }
}

//- retain 1
fn one(map: &DashMap<String, u64>) {
    for item in map.iter() {
        if *item.value() == 0 {
            map.remove(item.key());
        }
    }
}

//- retain 2
fn two(map: &DashMap<String, u64>, prefix: &str) {
    for item in map.iter() {
        if item.key().starts_with(prefix) {
            map.remove(item.key());
        }
    }
}

//- retain 3
fn three(map: &DashMap<String, u64>, least: u64) {
    for item in map.iter() {
        if *item < least && !item.key().is_empty() {
            map.remove(item.key());
        }
    }
}

//- retain 4
fn four(set: &DashSet<u8>) {
    for byte in set.iter() {
        if *byte > 3 {
            set.remove(&*byte);
        }
    }
}

//- retain 5
fn five(set: &DashSet<String>) {
    for name in set.iter() {
        if name.is_empty() {
            set.remove(name.key());
        }
    }
}

//- retain 6
fn six(map: &DashMap<u8, f64>) {
    for item in map.iter() {
        if *item < 0.5 {
            map.remove(item.key());
        }
    }
}

//- retain 7
fn seven(map: &DashMap<u8, Vec<u8>>) {
    for item in map.iter() {
        if !item.is_empty() {
            map.remove(item.key());
        }
    }
}

//- retain 8
fn eight(map: &DashMap<String, Page>) {
    for page in map.iter() {
        if page.hits == 0 || page.title.len() < page.key().len() {
            map.remove(page.key());
        }
    }
}

//- retain 9
fn nine(map: &DashMap<u8, Option<u8>>) {
    for item in map.iter() {
        if item.value().is_none() {
            map.remove(item.key());
        }
    }
}

//- retain 10
fn ten(map: &DashMap<u8, bool>) {
    for item in map.iter() {
        if *item {
            map.remove(item.key());
        }
    }
}

//- retain 11
impl Site {
    fn eleven(&self) {
        for page in self.pages.iter() {
            if page.value().hits < self.limit {
                self.pages.remove(page.key());
            }
        }
    }
}

//- retain 12
fn twelve(map: &DashMap<u8, u8>) {
    for item in map.iter() {
        if item.key() == item.value() {
            map.remove(item.key());
        }
    }
}

//- the keys 1
fn one(map: &DashMap<String, u64>) {
    for item in map.iter() {
        tell(item.key(), 1);
        map.remove(item.key());
    }
}

//- the keys 2
fn two(set: &DashSet<u8>) {
    for byte in set.iter() {
        set.insert(*byte + 1);
    }
}

//- the keys 3
fn three(map: &DashMap<&'static str, u64>) {
    for item in map.iter() {
        let key = *item.key();
        map.insert(key, 3);
    }
}

//- the keys 4
fn four(map: &DashMap<(u8, u8), String>) {
    for item in map.iter() {
        if item.key().0 > 3 {
            continue;
        }
        map.remove(item.key());
    }
}

//- the keys 5
fn five(map: &DashMap<u8, u8>) {
    for item in map.iter() {
        let key = *item.key();
        if key == 0 {
            break;
        }
        map.remove(&key);
    }
}

//- the keys 6
fn six(map: &DashMap<Arc<str>, u8>) {
    for item in map.iter() {
        map.insert(item.key().clone(), 1);
    }
}

//- the keys 7
impl Site {
    fn seven(&self) {
        for hit in self.hits.iter() {
            if !self.pages.contains_key(hit.key()) {
                self.hits.remove(hit.key());
            }
        }
    }
}

//- the keys 8
fn eight(map: &DashMap<String, u64>) {
    for item in map.iter() {
        let longer = format!("{}!", item.key());
        map.insert(longer, 1);
    }
}

//- the keys 9
fn nine(map: &DashMap<String, u64>) {
    for item in map.iter().take(3) {
        map.remove(item.key());
    }
}

//- the keys 10
fn ten(map: &DashMap<String, u64>) {
    for item in map.iter() {
        match item.key().as_str() {
            "a" => map.clear(),
            _ => {}
        }
    }
}

//- the keys 11
fn eleven(map: &DashMap<u8, u8>) {
    for _item in map.iter() {
        map.clear();
    }
}

//- the keys 12
fn twelve(map: &DashMap<String, u64>) {
    for item in map.iter() {
        forget(map, item.key());
    }
}

//- the keys and values 1
fn one(map: &DashMap<String, u64>) {
    for item in map.iter() {
        tell(item.key(), *item.value());
        map.remove(item.key());
    }
}

//- the keys and values 2
fn two(map: &DashMap<String, Page>) {
    for page in map.iter() {
        tell(&page.title, page.hits);
        map.remove(page.key());
    }
}

//- the keys and values 3
fn three(map: &DashMap<u8, u8>) {
    for item in map.iter() {
        map.insert(*item.key(), *item + 1);
    }
}

//- the keys and values 4
fn four(map: &DashMap<u8, Vec<u8>>) {
    for item in map.iter() {
        map.insert(*item.key(), item.value().clone());
    }
}

//- the keys and values 5
fn five(map: &DashMap<u8, Vec<u8>>) {
    for item in map.iter() {
        let first = item[0];
        map.insert(item.key() + 1, vec![first]);
    }
}

//- the keys and values 6
fn six(map: &DashMap<String, u64>) {
    for item in map.iter() {
        if *item > 3 {
            tell("gone", 1);
            map.remove(item.key());
        }
    }
}

//- the keys and values 7
fn seven(map: &DashMap<String, String>) {
    for item in map.iter() {
        let both = format!("{}{}", item.key(), item.value());
        map.insert(both, String::new());
    }
}

//- the keys and values 8
fn eight(map: &DashMap<String, String>) {
    for item in map.iter() {
        if item.key() == item.value() {
            count(1);
            map.remove(item.key());
        }
    }
}

//- the keys and values 9
fn nine(map: &DashMap<u8, Option<u8>>) {
    for item in map.iter() {
        if let Some(next) = *item {
            map.insert(next, Some(*item.key()));
        }
    }
}

//- the keys and values 10
fn ten(map: &DashMap<u8, Arc<Page>>) {
    for page in map.iter() {
        tell(&page.title, 0);
        map.remove(page.key());
    }
}

//- the keys and values 11
fn eleven(map: &DashMap<u8, u8>) {
    for item in map.iter() {
        let sum = *item.key() + *item.value();
        map.remove(&sum);
    }
}

//- the values 1
fn one(map: &DashMap<u8, u8>) {
    for item in map.iter() {
        map.remove(item.value());
    }
}

//- the values 2
fn two(map: &DashMap<String, Page>) {
    for page in map.iter() {
        map.remove(&page.title);
    }
}

//- the values 3
fn three(map: &DashMap<u8, u8>) {
    for item in map.iter() {
        map.insert(*item, 1);
    }
}

//- the values 4
fn four(map: &DashMap<u8, Vec<u8>>) {
    for item in map.iter() {
        for byte in item.iter() {
            map.remove(byte);
        }
    }
}

//- the values 5
fn five(map: &DashMap<String, u64>) {
    for item in map.iter() {
        tell("one", *item);
        map.clear();
    }
}

//- the values 6
fn six(map: &DashMap<u8, Option<u8>>) {
    for item in map.iter() {
        if let Some(other) = item.value() {
            map.remove(other);
        }
    }
}

//- the values 7
fn seven(map: &DashMap<u8, Vec<u8>>) {
    for item in map.iter() {
        count(item.len());
        map.remove(&1);
    }
}

//- the values 8
fn eight(map: &DashMap<u8, u8>) {
    for item in map.iter() {
        match *item {
            0 => {}
            other => drop(map.remove(&other)),
        }
    }
}

//- the values 9
fn nine(map: &DashMap<u8, String>) {
    for item in map.iter() {
        map.insert(3, item.to_uppercase());
    }
}

//- the values 10
fn ten(map: &DashMap<u8, String>) {
    for item in map.iter() {
        println!("{}", item.value());
        map.remove(&1);
    }
}

//- through the reference 1
fn one(map: &DashMap<String, u64>, name: &str) {
    if let Some(hits) = map.get(name) {
        map.insert(name.to_owned(), *hits + 1);
    }
}

//- through the reference 2
fn two(map: &DashMap<u8, u8>, key: u8) {
    let value = map.get(&key).unwrap();
    map.insert(key, *value + 1);
}

//- through the reference 3
fn three(map: &DashMap<u8, u8>) {
    let mut value = map.get_mut(&1).unwrap();
    *value += 1;
    map.insert(1, 3);
}

//- through the reference 4
fn four(map: &DashMap<String, Page>, name: &str) {
    if let Some(page) = map.get(name) {
        map.insert(name.to_string(), page.clone());
    }
}

//- through the reference 5
fn five(map: &DashMap<String, Vec<u8>>, name: String) {
    if let Some(list) = map.get(&name) {
        let mut more = list.clone();
        more.push(1);
        map.insert(name.clone(), more);
    }
}

//- through the reference 6
fn six(map: &DashMap<u8, u8>, key: u8) {
    match map.get(&key) {
        Some(value) => {
            map.insert(key, *value);
        }
        None => {}
    }
}

//- through the reference 7
fn seven(map: &DashMap<u8, u8>, key: u8) -> u8 {
    let Some(value) = map.get(&key) else { return 0 };
    map.insert(key, *value * 2);
    *value
}

//- through the reference 8
fn eight(map: &DashMap<&'static str, u8>) {
    let value = map.get("a").unwrap();
    map.insert("a", *value);
}

//- through the reference 9
fn nine(map: &DashMap<u8, u8>, key: &u8) {
    if let Some(mut value) = map.get_mut(key) {
        *value += 1;
        map.insert(*key, 0);
    }
}

//- through the reference 10
impl Site {
    fn ten(&self, name: &str) {
        if let Some(hits) = self.hits.get(name) {
            self.hits.insert(name.into(), *hits + 1);
        }
    }
}

//- through the reference 11
fn eleven(map: &DashMap<u8, Option<u8>>) {
    if let Some(value) = map.get(&1) {
        if value.is_none() {
            map.insert(1, Some(3));
        }
    }
}

//- in a block 1
fn one(map: &DashMap<String, u64>, name: &str) {
    let hits = map.get(name).unwrap();
    let next = *hits + 1;
    map.insert(name.to_owned(), next);
}

//- in a block 2
fn two(map: &DashMap<u8, u8>) -> usize {
    let mut value = map.get_mut(&1).unwrap();
    *value += 1;
    map.len()
}

//- in a block 3
fn three(map: &DashMap<u8, Vec<u8>>) {
    let list = map.get(&1).unwrap();
    count(list.len());
    map.clear();
}

//- in a block 4
fn four(map: &DashMap<u8, u8>) {
    let Some(value) = map.get(&1) else { return };
    println!("{}", *value);
    map.remove(&1);
}

//- in a block 5
fn five(map: &DashMap<u8, u8>) {
    let Some(mut value) = map.get_mut(&1) else { return };
    *value = 3;
    map.remove(&2);
}

//- in a block 6
fn six(map: &DashMap<u8, Vec<u8>>) {
    let list = map.get(&1).unwrap();
    let first = list.first().copied();
    let length = list.len() as u8;
    map.insert(length, first.into_iter().collect());
}

//- in a block 7
fn seven(map: &DashMap<String, Page>) {
    let page = map.get("a").unwrap();
    let title = page.title.clone();
    map.remove(&title);
}

//- in a block 8
fn eight(map: &DashMap<u8, u8>) {
    for key in 0..3 {
        let mut value = map.get_mut(&key).unwrap();
        *value += 1;
        map.remove(&4);
    }
}

//- in a block 9
fn nine(map: &DashMap<u8, u8>) {
    let value = map.get(&1).unwrap();
    let copy = *value;
    map.insert(2, copy);
    drop(value);
}

//- in a block 10
fn ten(map: &DashMap<u8, u8>, really: bool) {
    if really {
        let value = map.get(&1).unwrap();
        println!("{}", *value);
        map.remove(&1);
    }
}

//- in a block 11
fn eleven(map: &DashMap<String, u64>) {
    let mut hits = map.get_mut("a").unwrap();
    *hits += 1;
    forget(map, "b");
}

//- dropped in a branch 1
fn one(map: &DashMap<u8, u8>) {
    if let Some(value) = map.get(&1) {
        println!("{}", *value);
        map.remove(&1);
    }
}

//- dropped in a branch 2
fn two(map: &DashMap<u8, u8>) {
    match map.get_mut(&1) {
        Some(mut value) => {
            *value += 1;
            map.remove(&1);
        }
        None => {}
    }
}

//- dropped in a branch 3
fn three(map: &DashMap<String, Page>) {
    if let Some(page) = map.get("a") {
        let title = page.title.clone();
        map.remove(&title);
    }
}

//- dropped in a branch 4
fn four(map: &DashMap<u8, u8>, really: bool) {
    if really {
        if let Some(value) = map.get(&1) {
            count((*value).into());
            map.clear();
        }
    }
}

//- copied 1
fn one(map: &DashMap<String, u64>) {
    if let Some(hits) = map.get("a") {
        map.remove("b");
        tell("a", *hits);
    }
}

//- copied 2
fn two(map: &DashMap<u8, u8>) -> u8 {
    let value = map.get(&1).unwrap();
    map.insert(2, 2);
    *value
}

//- copied 3
fn three(map: &DashMap<u8, String>) {
    if let Some(name) = map.get(&1) {
        map.remove(&2);
        println!("{}", name.len());
    }
}

//- copied 4
fn four(map: &DashMap<u8, Page>) {
    if let Some(page) = map.get(&1) {
        map.remove(&2);
        tell(&page.title, page.hits);
    }
}

//- copied 5
fn five(map: &DashMap<u8, Vec<u8>>) {
    let list = map.get(&1).unwrap();
    for byte in list.iter() {
        map.remove(byte);
    }
}

//- copied 6
fn six(map: &DashMap<u8, Page>) {
    if let Some(page) = map.get(&1) {
        map.remove(&2);
        println!("{}", page.value().title);
    }
}

//- copied 7
fn seven(map: &DashMap<u8, Arc<Page>>) -> u64 {
    let page = map.get(&1).unwrap();
    map.clear();
    page.hits
}

//- copied 8
fn eight(map: &DashMap<u8, u8>, n: u8) -> u8 {
    if let Some(value) = map.get(&1) {
        if n > *value {
            map.remove(&n);
        }
        return *value;
    }
    0
}

//- copied 9
fn nine(map: &DashMap<u8, Option<u8>>) -> bool {
    let value = map.get(&1).unwrap();
    map.remove(&3);
    value.is_some()
}

//- copied 10
fn ten(map: &DashMap<u8, Vec<u8>>) -> u8 {
    let list = map.get(&1).unwrap();
    map.remove(&3);
    list[0]
}

//- taken before the call 1
fn one(map: &DashMap<u8, u8>) {
    map.insert(2, *map.get(&1).unwrap());
}

//- taken before the call 2
fn two(map: &DashMap<String, u64>) {
    map.insert("b".to_owned(), *map.get("a").unwrap() + 1);
}

//- taken before the call 3
fn three(map: &DashMap<u8, Vec<u8>>) {
    map.insert(2, map.get(&1).unwrap().iter().map(|byte| byte + 1).collect());
}

//- taken before the call 4
fn four(map: &DashMap<u8, String>) {
    map.insert(2, map.get(&1).unwrap().to_uppercase());
}

//- taken before the call 5
fn five(map: &DashMap<String, Page>) {
    map.remove(map.get("a").unwrap().title.trim());
}

//- taken before the call 6
fn six(map: &DashMap<u8, u8>) {
    let old = map.insert(*map.get(&1).unwrap(), 3);
    drop(old);
}

//- taken before the call 7
fn seven(map: &DashMap<u8, u8>) -> Option<(u8, u8)> {
    map.remove(&(*map.get(&1).unwrap() + 1))
}

//- taken before the call 8
fn eight(map: &DashMap<u8, u8>) -> usize {
    usize::from(*map.get_mut(&1).unwrap()) + map.len()
}

//- taken before the call 9
fn nine(map: &DashMap<u8, Vec<u8>>) {
    map.insert(map.get(&1).unwrap().len() as u8, Vec::new());
}

//- taken before the call 10
fn ten(map: &DashMap<u8, u8>) {
    println!("{:?}", map.insert(2, *map.get(&1).unwrap()));
}

//- taken before the call 11
fn eleven(map: &DashMap<u8, (u8, u8)>) {
    map.insert(map.get(&1).unwrap().0, (1, 1));
}

//- taken before the call 12
fn twelve(map: &DashMap<u8, u8>, more: u8) {
    map.insert(more, *map.get(&more).unwrap_or_else(|| map.get(&0).unwrap()) + more);
}

//- taken before the body 1
fn one(map: &DashMap<u8, u8>) {
    match *map.get(&1).unwrap() {
        0 => map.clear(),
        _ => {}
    }
}

//- taken before the body 2
fn two(map: &DashMap<u8, Vec<u8>>) {
    match map.get(&1).unwrap().len() {
        0 => drop(map.remove(&1)),
        _ => {}
    }
}

//- taken before the body 3
fn three(map: &DashMap<u8, Vec<u8>>) {
    if let Some(first) = map.get(&1).unwrap().first().copied() {
        map.remove(&first);
    }
}

//- taken before the body 4
fn four(map: &DashMap<u8, Vec<u8>>) {
    for byte in map.get(&1).unwrap().iter().copied().collect::<Vec<u8>>() {
        map.remove(&byte);
    }
}

//- taken before the body 5
fn five(map: &DashMap<u8, Option<u8>>) {
    if let Some(byte) = *map.get(&1).unwrap() {
        map.remove(&byte);
    }
}

//- taken before the body 6
fn six(map: &DashMap<u8, Vec<u8>>) {
    if let Some(last) = map.get_mut(&1).unwrap().pop() {
        map.insert(last, Vec::new());
    }
}

//- taken before the body 7
fn seven(map: &DashMap<u8, String>) {
    match map.get(&1).unwrap().parse::<u8>() {
        Ok(byte) => drop(map.remove(&byte)),
        Err(_) => map.clear(),
    }
}

//- taken before the body 8
fn eight(map: &DashMap<u8, u8>) -> u8 {
    match *map.get(&1).unwrap() + 1 {
        2 => map.insert(2, 2).unwrap_or(0),
        other => other,
    }
}

//- taken before the body 9
fn nine(map: &DashMap<u8, Page>) {
    match map.get(&1).unwrap().hits {
        0 => drop(map.remove(&1)),
        hits => tell("", hits),
    }
}

//- taken before the body 10
fn ten(map: &DashMap<u8, u8>) {
    for number in 0..*map.get(&1).unwrap() {
        map.remove(&number);
    }
}

//- cloned before the body 1
fn one(map: &DashMap<u8, Vec<u8>>) {
    for byte in map.get(&1).unwrap().iter() {
        map.remove(byte);
    }
}

//- cloned before the body 2
fn two(map: &DashMap<u8, Vec<u8>>) {
    if let Some(first) = map.get(&1).unwrap().first() {
        map.remove(first);
    }
}

//- cloned before the body 3
fn three(map: &DashMap<u8, String>) {
    match map.get(&1).unwrap().as_str() {
        "" => map.clear(),
        _ => {}
    }
}

//- cloned before the body 4
fn four(map: &DashMap<u8, Option<String>>) {
    if let Some(name) = map.get(&1).unwrap().as_ref() {
        map.remove(&2);
        tell(name, 1);
    }
}

//- cloned before the body 5
fn five(map: &DashMap<u8, Page>) {
    match &map.get(&1).unwrap().title {
        title => {
            map.clear();
            tell(title, 1);
        }
    }
}

//- cloned before the body 6
fn six(map: &DashMap<String, Vec<String>>) {
    for name in map.get("all").unwrap().iter() {
        map.remove(name);
    }
}

//- cloned before the body 7
fn seven(map: &DashMap<u8, Vec<String>>) {
    if let Some(last) = map.get(&1).unwrap().last() {
        map.remove(&2);
        tell(last, 1);
    }
}

//- cloned before the body 8
fn eight(map: &DashMap<u8, Vec<u8>>) {
    match map.get(&1).unwrap().as_slice() {
        [] => drop(map.remove(&1)),
        _ => {}
    }
}

//- cloned before the body 9
fn nine(map: &DashMap<u8, Vec<u8>>) {
    if let Some(greatest) = map.get(&1).unwrap().iter().max() {
        map.remove(greatest);
    }
}

//- cloned before the body 10
fn ten(map: &DashMap<u8, Vec<u8>>) {
    for byte in &map.get(&1).unwrap()[..] {
        map.remove(byte);
    }
}

//- cloned before the body 11
fn eleven(map: &DashMap<u8, Vec<String>>) {
    for name in map.get(&1).unwrap().iter() {
        map.clear();
        tell(name, 1);
    }
}

//- cloned before the call 1
fn one(map: &DashMap<String, Page>) {
    map.remove(map.get("a").unwrap().title.as_str());
}

//- cloned before the call 2
fn two(map: &DashMap<String, Page>) {
    map.remove(&map.get("a").unwrap().title);
}

//- cloned before the call 3
fn three(map: &DashMap<String, Vec<String>>) {
    map.remove(&map.get("a").unwrap()[0]);
}

//- cloned before the call 4
fn four(map: &DashMap<String, Vec<String>>) {
    map.remove(map.get("a").unwrap().first().unwrap());
}

//- cloned before the call 5
fn five(map: &DashMap<String, String>) {
    map.remove(map.get("a").unwrap().as_str());
}

//- cloned before the call 6
fn six(map: &DashMap<String, (String, u8)>) {
    map.remove(&map.get("a").unwrap().0);
}

//- cloned before the call 7
fn seven(map: &DashMap<String, String>) -> bool {
    map.remove(map.get("a").unwrap().trim()).is_some()
}

//- cloned before the call 8
impl Site {
    fn eight(&self) {
        self.pages.remove(&self.pages.get("a").unwrap().title);
    }
}

//- cloned before the call 9
fn nine(map: &DashMap<u8, Vec<u8>>) {
    map.remove(map.get(&1).unwrap().iter().max().unwrap());
}

//- cloned before the call 10
fn ten(map: &DashMap<String, Option<String>>) {
    map.remove(map.get("a").unwrap().as_ref().unwrap());
}

//- taken one by one 1
fn one(map: &DashMap<u8, Vec<u8>>) {
    while let Some(byte) = map.get_mut(&1).unwrap().pop() {
        map.remove(&byte);
    }
}

//- taken one by one 2
fn two(map: &DashMap<u8, Vec<u8>>) {
    while let Some(byte) = map.get(&1).unwrap().first().copied() {
        map.remove(&byte);
    }
}

//- taken one by one 3
fn three(map: &DashMap<u8, Option<u8>>) {
    while let Some(byte) = *map.get(&1).unwrap() {
        map.insert(1, byte.checked_sub(1));
    }
}

//- taken one by one 4
fn four(map: &DashMap<String, Vec<String>>) {
    while let Some(name) = map.get_mut("all").unwrap().pop() {
        if name.is_empty() {
            continue;
        }
        map.remove(&name);
    }
}

//- taken one by one 5
fn five(map: &DashMap<u8, Vec<u8>>) {
    'all: while let Some(byte) = map.get(&1).unwrap().last().copied() {
        if byte == 0 {
            break 'all;
        }
        map.remove(&byte);
    }
}

//- taken one by one 6
fn six(map: &DashMap<u8, Vec<(u8, u8)>>) {
    while let Some((one, other)) = map.get_mut(&1).unwrap().pop() {
        map.remove(&one);
        count(other.into());
    }
}

//- taken one by one 7
fn seven(map: &DashMap<u8, Vec<u8>>) -> usize {
    let mut sum = 0;
    while let Some(byte) = map.get_mut(&1).unwrap().pop() {
        sum += map.len() + usize::from(byte);
        map.clear();
    }
    sum
}

//- taken one by one 8
fn eight(map: &DashMap<u8, Vec<u8>>) {
    while let Ok(at) = map.get(&1).unwrap().binary_search(&1) {
        map.remove(&(at as u8));
    }
}

//- taken one by one 9
fn nine(map: &DashMap<u8, Vec<Option<u8>>>) {
    while let Some(Some(byte)) = map.get_mut(&1).unwrap().pop() {
        map.remove(&byte);
    }
}

//- taken one by one 10
fn ten(map: &DashMap<u8, Vec<u8>>) {
    while let Some(greatest) = map.get(&1).unwrap().iter().copied().max() {
        map.remove(&greatest);
    }
}
