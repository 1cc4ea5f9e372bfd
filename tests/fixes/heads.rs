use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, RwLock};

async fn baz() {}

async fn publish(_: u64) {}

async fn length(_: usize) -> usize {
    0
}

struct Queue {
    jobs: Mutex<VecDeque<u64>>,
}

impl Queue {
    async fn add(&self, _: u64, _: u64) {}
}

//- match
async fn chosen(m: &Mutex<Vec<u64>>) {
    match m.lock().unwrap().pop() {
        Some(number) => publish(number).await,
        None => {}
    }
}

//- match in a let
async fn given(m: &Mutex<Vec<u64>>) -> u64 {
    let number = match m.lock().unwrap().pop() {
        Some(number) => {
            publish(number).await;
            number
        }
        None => 0,
    };
    number
}

//- match at the end
async fn ends(m: &Mutex<u64>) -> u64 {
    match *m.lock().unwrap() {
        0 => 1,
        number => {
            baz().await;
            number
        }
    }
}

//- match on a string
async fn cloned(m: &Mutex<String>) {
    match m.lock().unwrap().clone().as_str() {
        "a" => baz().await,
        _ => {}
    }
}

//- match on a length
async fn sized(m: &RwLock<Vec<u64>>) {
    match m.read().unwrap().len() {
        0 => {}
        _ => baz().await,
    }
}

//- if let
async fn one(m: &Mutex<Vec<u64>>) {
    if let Some(number) = m.lock().unwrap().pop() {
        publish(number).await;
    }
}

//- if let with an else
async fn otherwise(m: &Mutex<Vec<u64>>) {
    if let Some(number) = m.lock().unwrap().pop() {
        publish(number).await;
    } else {
        baz().await;
    }
}

//- if let after another
async fn after_another(m: &Mutex<Vec<u64>>, really: bool) {
    if really {
        baz().await;
    } else if let Some(number) = m.lock().unwrap().pop() {
        publish(number).await;
    }
}

//- if let on a copy
async fn copied(m: &RwLock<HashMap<String, u64>>, key: &str) {
    if let Some(number) = m.read().unwrap().get(key).copied() {
        publish(number).await;
    }
}

//- if let on a borrow
async fn borrowed(m: &Mutex<Vec<u64>>) {
    if let Some(number) = m.lock().unwrap().first() {
        publish(*number).await;
    }
}

//- if let with a name that is taken
async fn taken(m: &Mutex<Vec<u64>>, value: u64) {
    if let Some(number) = m.lock().unwrap().pop() {
        publish(value + number).await;
    }
}

//- if let in a closure
async fn closure(m: &Mutex<Vec<u64>>) {
    let work = async || {
        if let Some(number) = m.lock().unwrap().pop() {
            publish(number).await;
        }
    };
    work().await;
}

//- while let
async fn all(m: &Mutex<Vec<u64>>) {
    while let Some(number) = m.lock().unwrap().pop() {
        publish(number).await;
    }
}

//- while let on a queue
impl Queue {
    async fn run(&self) {
        while let Some(job) = self.jobs.lock().unwrap().pop_front() {
            publish(job).await;
        }
    }
}

//- while let with a label
async fn labelled(m: &Mutex<Vec<u64>>) {
    'all: while let Some(number) = m.lock().unwrap().pop() {
        if number == 0 {
            continue 'all;
        }
        if number == 1 {
            break 'all;
        }
        publish(number).await;
    }
}

//- while let with a pattern
async fn pattern(m: &Mutex<Vec<(u64, String)>>) {
    while let Some((number, _)) = m.lock().unwrap().pop() {
        publish(number).await;
    }
}

//- while let in a loop
async fn nested(locks: &[Mutex<Vec<u64>>]) {
    for lock in locks {
        while let Some(number) = lock.lock().unwrap().pop() {
            publish(number).await;
        }
    }
}

//- while let on one line
async fn short(m: &Mutex<Vec<u64>>) {
    while let Some(number) = m.lock().unwrap().pop() { publish(number).await; }
}

//- while let that ends a block
async fn last(m: &Mutex<Vec<u64>>, really: bool) {
    if really {
        while let Some(number) = m.lock().unwrap().pop() {
            publish(number).await
        }
    }
}

//- while let with alternatives
async fn alternatives(m: &Mutex<Vec<Result<u64, u64>>>) {
    while let Some(Ok(number) | Err(number)) = m.lock().unwrap().pop() {
        publish(number).await;
    }
}

//- while let behind a shared pointer
async fn shared(m: Arc<Mutex<Vec<u64>>>) {
    while let Some(number) = m.lock().unwrap().pop() {
        publish(number).await;
    }
}

//- while let on a map
async fn map(m: &Mutex<HashMap<u64, u64>>, mut key: u64) {
    while let Some(next) = m.lock().unwrap().remove(&key) {
        publish(next).await;
        key = next;
    }
}

//- while let with a comment
async fn commented(m: &Mutex<Vec<u64>>) {
    // Each in turn.
    while let Some(number) = m.lock().unwrap().pop() {
        // One of them.
        publish(number).await;
    }
}

//- for
async fn each(m: &Mutex<Vec<u64>>) {
    for number in m.lock().unwrap().clone() {
        publish(number).await;
    }
}

//- for over what is taken
async fn taken_out(m: &Mutex<Vec<u64>>) {
    for number in std::mem::take(&mut *m.lock().unwrap()) {
        publish(number).await;
    }
}

//- for over what is drained
async fn drained(m: &Mutex<Vec<u64>>) {
    for number in m.lock().unwrap().drain(..).collect::<Vec<_>>() {
        publish(number).await;
    }
}

//- for over a range
async fn range(m: &Mutex<u64>) {
    for number in 0..*m.lock().unwrap() {
        publish(number).await;
    }
}

//- for over a borrow
async fn iterated(m: &Mutex<Vec<u64>>) {
    for number in m.lock().unwrap().iter() {
        publish(*number).await;
    }
}

//- argument
async fn argument(m: &Mutex<Vec<u64>>) {
    length(m.lock().unwrap().len()).await;
}

//- argument of what is given
async fn given_back(m: &Mutex<Vec<u64>>) -> usize {
    length(m.lock().unwrap().len()).await
}

//- argument in a let
async fn in_a_let(m: &Mutex<Vec<u64>>) -> usize {
    let result = length(m.lock().unwrap().len()).await;
    result
}

//- argument that is copied
async fn number(m: &Mutex<u64>) {
    publish(*m.lock().unwrap()).await;
}

//- argument of a return
async fn returned(m: &Mutex<Vec<u64>>) -> usize {
    return length(m.lock().unwrap().len()).await;
}

//- argument of a method
async fn method(queue: &Queue, m: &Mutex<u64>) {
    queue.add(1, *m.lock().unwrap()).await;
}

//- argument of a method's first place
async fn first(queue: &Queue, m: &Mutex<u64>) {
    queue.add(*m.lock().unwrap(), 2).await;
}

//- argument after a call
async fn after_a_call(queue: &Queue, m: &Mutex<u64>) {
    queue.add(u64::from(1_u8), *m.lock().unwrap()).await;
}

//- argument that is computed
async fn computed(m: &Mutex<u64>) {
    publish(*m.lock().unwrap() + 1).await;
}

//- argument that is cloned
async fn cloned_argument(m: &Mutex<String>) {
    std::future::ready(m.lock().unwrap().clone()).await;
}

//- argument with a question mark
async fn fails(m: &Mutex<Vec<u64>>) -> Result<(), std::fmt::Error> {
    async fn write(_: usize) -> Result<(), std::fmt::Error> {
        Ok(())
    }
    write(m.lock().unwrap().len()).await?;
    Ok(())
}

//- argument of a later call
async fn chained(m: &Mutex<Vec<u64>>) -> u64 {
    length(m.lock().unwrap().len()).await.try_into().unwrap_or(0)
}

//- argument of a read lock
async fn read(l: &RwLock<Vec<u64>>) {
    length(l.read().unwrap().len()).await;
}

//- argument in a macro
async fn printed(m: &Mutex<Vec<u64>>) {
    println!("{}", length(m.lock().unwrap().len()).await);
}

//- a borrow as argument
async fn lent(m: &Mutex<u64>) {
    async fn look(_: &u64) {}
    look(&m.lock().unwrap()).await;
}

//- argument whose type is found later
async fn inferred(m: &Mutex<Vec<u64>>) {
    publish(m.lock().unwrap().iter().sum()).await;
    publish(m.lock().unwrap().len().try_into().unwrap_or_default()).await;
}

//- argument in an arm
async fn in_an_arm(m: &Mutex<u64>, number: Option<u64>) {
    match number {
        Some(number) => publish(*m.lock().unwrap() + number).await,
        None => {}
    }
}

//- match in an arm
async fn match_in_an_arm(m: &Mutex<HashMap<u64, u64>>, number: Option<u64>) {
    match number {
        Some(number) => match m.lock().unwrap().get(&number).copied() {
            Some(other) => publish(other).await,
            None => {}
        },
        None => {}
    }
}

//- argument inside another call
async fn boxed(m: &Mutex<u64>) {
    async fn take(_: Box<u64>) {}
    take(Box::new(*m.lock().unwrap())).await;
}
