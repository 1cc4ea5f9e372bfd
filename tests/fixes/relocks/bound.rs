//! A lock is taken again while a variable holds it.

fn look(_: usize) {}

fn bump(m: &Lock<Vec<u8>>) {
    m.write().push(1);
}

struct State {
    list: Lock<Vec<u8>>,
    name: Lock<String>,
}

//- the guard that is there
fn length(m: &Lock<Vec<u8>>) -> usize {
    let list = m.write();
    let sum = list.len() + m.read().len();
    sum
}
fn tail(m: &Lock<Vec<u8>>) -> usize {
    let list = m.write();
    look(list.len());
    let count = m.read().len();
    count
}
fn changed(m: &Lock<u64>) {
    let total = m.write();
    look(*total as usize);
    *m.write() += 1;
}
fn read(m: &Lock<u64>) -> u64 {
    let total = m.write();
    *total + *m.read()
}
fn method(m: &Lock<Vec<u8>>) {
    let mut list = m.write();
    list.push(1);
    m.write().push(2);
}
fn field(state: &State) {
    let mut list = state.list.write();
    list.push(1);
    state.list.write().clear();
}
fn branch(state: &State) {
    let mut name = state.name.write();
    if name.is_empty() {
        state.name.write().push('a');
    }
    name.push('b');
}
fn in_a_loop(m: &Lock<Vec<u8>>) {
    let mut list = m.write();
    for byte in 0..3 {
        list.push(byte);
        m.write().push(byte);
    }
}
fn argument(m: &Lock<Vec<u8>>) {
    let mut list = m.write();
    list.push(1);
    look(m.read().len());
    list.push(2);
}
fn condition(m: &Lock<Vec<u8>>) -> bool {
    let list = m.write();
    if m.read().is_empty() {
        return true;
    }
    list.len() > 3
}
fn printed(m: &Lock<u64>) {
    let total = m.write();
    println!("{} {}", *total, *m.read());
}
fn shadowing(m: &Lock<Vec<u8>>) -> usize {
    let list = m.write();
    let length = m.read().len();
    look(list.len());
    length
}

//- released before
fn cleared(m: &Lock<Vec<u8>>) -> usize {
    let list = m.read();
    let count = list.len();
    m.write().clear();
    count
}
fn called(m: &Lock<Vec<u8>>) {
    let list = m.read();
    look(list.len());
    bump(m);
}
fn copied(m: &Lock<u64>) -> u64 {
    let total = m.read();
    let now = *total;
    *m.write() = 0;
    now
}
fn cloned(m: &Lock<String>) -> String {
    let name = m.read();
    let old = name.clone();
    m.write().clear();
    old
}
fn of_a_field(state: &State) {
    let list = state.list.read();
    look(list.len());
    state.list.write().push(1);
}
fn in_a_branch(m: &Lock<Vec<u8>>) {
    let list = m.read();
    if list.is_empty() {
        m.write().push(1);
    }
}
fn in_an_arm(m: &Lock<Vec<u8>>) -> u8 {
    let list = m.read();
    match list.first() {
        Some(byte) => *byte,
        None => {
            m.write().push(0);
            0
        }
    }
}
fn in_a_body(m: &Lock<Vec<u8>>) {
    for _ in 0..3 {
        let list = m.read();
        look(list.len());
        m.write().push(1);
    }
}
fn two_calls(m: &Lock<Vec<u8>>) {
    let list = m.read();
    look(list.len());
    let count = list.len();
    bump(m);
    look(count);
}
fn replaced(m: &Lock<String>, name: String) {
    let old = m.read();
    look(old.len());
    *m.write() = name;
}
fn returned(m: &Lock<Vec<u8>>) -> Option<u8> {
    let list = m.read();
    look(list.len());
    m.write().pop()
}
fn bound(m: &Lock<Vec<u8>>) -> Option<u8> {
    let list = m.read();
    look(list.len());
    let last = m.write().pop();
    last
}

//- assigned again
fn renewed(m: &Lock<Vec<u8>>) {
    let mut list = m.write();
    look(list.len());
    list = m.write();
    list.push(1);
}
fn renewed_in_a_loop(m: &Lock<Vec<u8>>) {
    for byte in 0..3 {
        let mut list = m.write();
        look(list.len());
        list = m.write();
        list.push(byte);
    }
}
