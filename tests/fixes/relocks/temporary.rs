//! A lock is taken again while a temporary of the same statement or head holds it.

fn look(_: usize) {}

fn add(_: usize, _: usize) -> usize {
    0
}

fn last(m: &Lock<Vec<usize>>) -> usize {
    m.write().pop().unwrap_or(0)
}

struct State {
    list: Lock<Vec<usize>>,
}

impl State {
    fn next(&self) -> usize {
        self.list.write().pop().unwrap_or(0)
    }
}

//- the first value is taken
fn sum(m: &Lock<Vec<u8>>) -> usize {
    m.read().len() + m.write().len()
}
fn bound(m: &Lock<Vec<u8>>) -> usize {
    let sum = m.read().len() + m.write().len();
    sum
}
fn arguments(m: &Lock<Vec<u8>>) -> usize {
    add(m.read().len(), m.write().len())
}
fn numbers(m: &Lock<u64>) -> bool {
    *m.read() == *m.write()
}
fn assigned(m: &Lock<String>) {
    *m.write() = m.read().to_uppercase();
}
fn assigned_number(m: &Lock<u64>) {
    *m.write() = *m.read() + 1;
}
fn added(m: &Lock<u64>) {
    *m.write() += *m.read();
}
fn pair(m: &Lock<Vec<u8>>) -> (usize, Option<u8>) {
    (m.read().len(), m.write().pop())
}
fn list(m: &Lock<u64>) -> Vec<u64> {
    vec![*m.read(), *m.write()]
}
fn text(m: &Lock<u64>) -> String {
    format!("{} {}", *m.read(), *m.write())
}
fn returned(m: &Lock<Vec<u8>>) -> usize {
    return m.read().len() - m.write().len();
}
fn in_an_arm(m: &Lock<Vec<u8>>, twice: bool) -> usize {
    match twice {
        true => m.read().len() + m.write().len(),
        false => 0,
    }
}
fn in_a_closure(m: &Lock<Vec<u8>>) -> usize {
    let sum = || {
        let sum = m.read().len() + m.write().len();
        sum
    };
    sum()
}

//- the first value is cloned
fn equal(m: &Lock<String>) -> bool {
    *m.read() == *m.write()
}
fn not_equal(m: &Lock<String>) -> bool {
    *m.read() != *m.write()
}
fn equal_lists(m: &Lock<Vec<u8>>) -> bool {
    *m.read() == *m.write()
}
fn less(m: &Lock<String>) -> bool {
    let is_less = *m.read() < *m.write();
    is_less
}
fn first(m: &Lock<Vec<String>>) -> bool {
    m.read().first() == m.write().pop().as_ref()
}
fn last_one(m: &Lock<Vec<String>>) -> bool {
    let same = m.read().last() == m.write().pop().as_ref();
    same
}
fn options(m: &Lock<Option<String>>) -> bool {
    *m.read() == *m.write()
}
fn more(m: &Lock<Vec<u8>>) -> bool {
    return *m.read() > *m.write();
}
fn tuples(m: &Lock<(String, u8)>) -> bool {
    *m.read() == *m.write()
}
fn boxes(m: &Lock<Box<String>>) -> bool {
    *m.read() == *m.write()
}
fn when(m: &Lock<String>) -> usize {
    let length = if *m.read() == *m.write() { 1 } else { 2 };
    length
}

//- the second value is taken
fn pushed(m: &Lock<Vec<usize>>) {
    m.write().push(m.read().len());
}
fn contained(m: &Lock<Vec<usize>>) -> bool {
    m.read().contains(&m.write().pop().unwrap())
}
fn contained_called(m: &Lock<Vec<usize>>) -> bool {
    m.read().contains(&last(m))
}
fn searched(m: &Lock<Vec<usize>>) -> bool {
    let found = m.read().binary_search(&last(m)).is_ok();
    found
}
fn by_a_method(state: &State) -> bool {
    state.list.read().contains(&state.next())
}
fn at(state: &State) -> usize {
    state.list.read()[state.next()]
}
fn at_called(m: &Lock<Vec<usize>>) -> usize {
    let value = m.read()[last(m)];
    value
}
fn got(m: &Lock<Vec<usize>>) -> Option<usize> {
    m.read().get(last(m)).copied()
}
fn got_else(m: &Lock<Vec<usize>>) -> usize {
    m.read().get(last(m)).copied().unwrap_or(0)
}
fn inserted(m: &Lock<Vec<usize>>) {
    m.write().insert(0, m.read().len());
}
fn is_first(m: &Lock<Vec<usize>>) -> bool {
    m.read().starts_with(&[last(m)])
}
fn truncated(m: &Lock<Vec<usize>>) {
    m.write().truncate(m.read().len() / 2);
}
fn removed(m: &Lock<Vec<usize>>) -> usize {
    let removed = m.write().remove(m.read().len() - 1);
    removed
}
fn returned_at(m: &Lock<Vec<usize>>) -> bool {
    return m.read().contains(&(m.write().len() + 1));
}
fn statement(m: &Lock<Vec<usize>>) {
    look(m.read()[m.write().len()]);
}

//- the head's value is taken
fn matched(m: &Lock<Vec<u8>>) {
    match m.read().len() {
        0 => m.write().push(1),
        _ => {}
    }
}
fn popped(m: &Lock<Vec<u8>>) {
    if let Some(byte) = m.write().pop() {
        m.write().push(byte);
    }
}
fn copied(m: &Lock<Vec<u8>>) {
    if let Some(byte) = m.read().first().copied() {
        m.write().push(byte);
    }
}
fn each(m: &Lock<Vec<u8>>) {
    for byte in m.read().clone() {
        m.write().push(byte);
    }
}
fn counted(m: &Lock<Vec<u8>>) {
    for _ in 0..m.read().len() {
        m.write().pop();
    }
}
fn number(m: &Lock<u8>) {
    match *m.read() {
        0 => *m.write() = 1,
        _ => {}
    }
}
fn option(m: &Lock<Option<u8>>) {
    if let Some(byte) = *m.read() {
        *m.write() = Some(byte + 1);
    }
}
fn truth(m: &Lock<Vec<u8>>) -> usize {
    match m.read().is_empty() {
        true => m.write().len(),
        false => 0,
    }
}
fn found(m: &Lock<Vec<u8>>) {
    if let Ok(at) = m.read().binary_search(&1) {
        m.write().remove(at);
    }
}
fn upper(m: &Lock<String>) {
    match m.read().to_uppercase().len() {
        0 => m.write().clear(),
        _ => {}
    }
}
fn capacity(m: &Lock<Vec<u8>>) {
    match m.read().capacity() {
        0 => m.write().push(1),
        _ => {}
    }
}
fn searched(m: &Lock<Vec<u8>>) {
    if let Some(at) = m.read().iter().position(|byte| *byte == 0) {
        m.write().remove(at);
    }
}
fn replaced(m: &Lock<Option<u8>>) {
    match m.read().is_some() {
        true => *m.write() = None,
        false => {}
    }
}
fn arms(m: &Lock<Vec<u8>>) -> u8 {
    let byte = match m.read().first().copied() {
        Some(byte) => byte,
        None => m.write().pop().unwrap_or(0),
    };
    byte
}
fn taken(m: &Lock<Option<String>>) {
    if let Some(name) = m.write().take() {
        *m.write() = Some(name);
    }
}

//- the head's value is cloned
fn named(m: &Lock<Vec<String>>) {
    if let Some(name) = m.read().first() {
        look(name.len());
        m.write().clear();
    }
}
fn last_named(m: &Lock<Vec<String>>) {
    if let Some(name) = m.read().last() {
        look(name.len());
        m.write().pop();
    }
}
fn matched_name(m: &Lock<Vec<String>>) {
    match m.read().first() {
        Some(name) => look(name.len()),
        None => m.write().push(String::new()),
    }
}
fn got_by_index(m: &Lock<Vec<String>>) {
    match m.read().get(3) {
        Some(name) => look(name.len()),
        None => m.write().clear(),
    }
}
fn got_by_key(m: &Lock<std::collections::HashMap<u8, String>>) {
    match m.read().get(&3) {
        Some(name) => look(name.len()),
        None => {
            m.write().insert(3, String::new());
        }
    }
}
fn known(m: &Lock<std::collections::HashMap<u8, String>>) {
    if let Some(name) = m.read().get(&3) {
        look(name.len());
        m.write().remove(&3);
    }
}
fn sorted(m: &Lock<std::collections::BTreeMap<u8, String>>) {
    if let Some(name) = m.read().get(&3) {
        look(name.len());
        m.write().clear();
    }
}
fn as_text(m: &Lock<String>) {
    match m.read().as_str() {
        "" => m.write().push('a'),
        _ => {}
    }
}
fn optional(m: &Lock<Option<String>>) {
    if let Some(name) = m.read().as_ref() {
        look(name.len());
        *m.write() = None;
    }
}
fn greatest(m: &Lock<Vec<String>>) {
    if let Some(name) = m.read().iter().max() {
        look(name.len());
        m.write().clear();
    }
}
fn bound_name(m: &Lock<Vec<String>>) -> usize {
    let length = match m.read().first() {
        Some(name) => name.len(),
        None => m.write().len(),
    };
    length
}

//- each value is taken
fn drained(m: &Lock<Vec<u8>>) {
    while let Some(byte) = m.write().pop() {
        m.write().retain(|other| *other != byte);
    }
}
fn seen(m: &Lock<Vec<u8>>) {
    while let Some(byte) = m.read().last().copied() {
        look(byte.into());
        m.write().pop();
    }
}
fn first_seen(m: &Lock<Vec<u8>>) {
    while let Some(byte) = m.read().first().copied() {
        m.write().retain(|other| *other != byte);
    }
}
fn named_each(m: &Lock<Vec<String>>) {
    while let Some(name) = m.read().last().cloned() {
        look(name.len());
        m.write().pop();
    }
}
fn until(m: &Lock<Vec<u8>>) {
    while let Some(byte) = m.read().iter().copied().max() {
        m.write().retain(|other| *other != byte);
    }
}
fn positions(m: &Lock<Vec<u8>>) {
    while let Ok(at) = m.read().binary_search(&1) {
        m.write().remove(at);
    }
}
fn position(m: &Lock<Vec<u8>>) {
    while let Some(at) = m.read().iter().position(|byte| *byte == 0) {
        m.write().remove(at);
    }
}
fn nested(m: &Lock<Vec<u8>>) {
    if look as usize != 0 {
        while let Some(byte) = m.read().last().copied() {
            m.write().truncate(byte.into());
        }
    }
}
fn with_label(m: &Lock<Vec<u8>>) {
    'all: while let Some(byte) = m.read().last().copied() {
        if byte == 0 {
            break 'all;
        }
        m.write().pop();
    }
}
fn called_each(m: &Lock<Vec<usize>>) {
    while let Some(value) = m.read().first().copied() {
        look(value + last(m));
    }
}
fn numbers_each(m: &Lock<Option<u8>>) {
    while let Some(byte) = *m.read() {
        *m.write() = byte.checked_sub(1);
    }
}
