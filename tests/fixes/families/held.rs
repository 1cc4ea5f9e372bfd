//! Programs for every family of guards: `Lock`, `.read()` and `.write()` stand for its own words.

async fn baz() {}

async fn publish(_: u64) {}

async fn length(_: usize) -> usize {
    0
}

async fn greet(_: &str) {}

#[derive(Clone)]
struct Client {
    name: String,
    id: u64,
}

impl Client {
    async fn call(&self) {}

    async fn send(&self, _: &str) {}
}

struct State {
    client: Client,
    names: Vec<String>,
}

fn work() {}

//- needed only before
async fn one(m: &Lock<Vec<u64>>) {
    let list = m.read();
    println!("{}", list.len());
    baz().await;
}
async fn two(m: &Lock<Vec<u64>>) -> usize {
    let list = m.read();
    let length = list.len();
    baz().await;
    length
}
async fn three(m: &Lock<u64>) -> u64 {
    let value = m.read();
    let twice = *value * 2;
    baz().await;
    twice
}
async fn four(m: &Lock<Client>) -> String {
    let client = m.read();
    let name = client.name.clone();
    baz().await;
    name
}
async fn five(m: &Lock<Vec<u64>>) -> u64 {
    let list = m.read();
    let first = list.first().copied().unwrap_or(0);
    let length = list.len() as u64;
    baz().await;
    first + length
}
async fn six(m: &Lock<u64>) {
    let value = m.read();
    if *value > 3 {
        return;
    }
    baz().await;
}
async fn seven(m: &Lock<u64>) {
    for _ in 0..3 {
        let value = m.read();
        if *value > 3 {
            continue;
        }
        baz().await;
    }
}
async fn eight(m: &Lock<Vec<String>>) -> usize {
    let names = m.read();
    let mut sum = 0;
    for name in names.iter() {
        sum += name.len();
    }
    baz().await;
    sum += 1;
    sum
}
async fn nine(m: &Lock<u64>) -> u64 {
    let value = m.read();
    let seen = *value;
    baz().await;
    drop(value);
    seen
}
async fn ten(m: &Lock<Option<u64>>) -> u64 {
    let value = m.read();
    let seen = value.unwrap_or(3);
    baz().await;
    publish(seen).await;
    seen
}
async fn eleven(m: &Lock<Vec<u64>>) -> bool {
    let list = m.read();
    let found = list.contains(&3);
    baz().await;
    found
}

//- changed only before
async fn one(m: &Lock<Vec<u64>>) {
    let mut list = m.write();
    list.push(1);
    baz().await;
}
async fn two(m: &Lock<u64>) {
    let mut value = m.write();
    *value += 1;
    baz().await;
}
async fn three(m: &Lock<Vec<u64>>) -> Option<u64> {
    let mut list = m.write();
    let last = list.pop();
    baz().await;
    last
}
async fn four(m: &Lock<Client>) {
    let mut client = m.write();
    client.name.clear();
    client.id = 3;
    baz().await;
}

//- used by the awaited call
async fn one(m: &Lock<u64>) {
    let value = m.read();
    publish(*value).await;
}
async fn two(m: &Lock<Vec<u64>>) {
    let list = m.read();
    length(list.len()).await;
}
async fn three(m: &Lock<Vec<u64>>) -> usize {
    let list = m.read();
    let twice = list.len() * 2;
    length(list.len()).await + twice
}
async fn four(m: &Lock<Client>) {
    let client = m.read();
    publish(client.id).await;
}
async fn five(m: &Lock<Client>) {
    let client = m.read();
    greet(&client.name).await;
}

//- read behind the await
async fn one(m: &Lock<Vec<u64>>) -> usize {
    let list = m.read();
    baz().await;
    list.len()
}
async fn two(m: &Lock<u64>) -> u64 {
    let value = m.read();
    publish(*value).await;
    *value
}
async fn three(m: &Lock<Client>) -> u64 {
    let client = m.read();
    client.call().await;
    client.id
}
async fn four(m: &Lock<Client>) {
    let client = m.read();
    client.send(&client.name).await;
    println!("{}", client.name);
}
async fn five(m: &Lock<Vec<String>>) {
    let names = m.read();
    for name in names.iter() {
        greet(name).await;
    }
}
async fn six(m: &Lock<Vec<u64>>) -> u64 {
    let list = m.read();
    baz().await;
    list[0]
}
async fn seven(m: &Lock<Vec<u64>>) {
    let list = m.read();
    baz().await;
    println!("{}", list.len());
    drop(list);
}
async fn eight(m: &Lock<String>) {
    let name = m.read();
    baz().await;
    println!("{}", name.len());
}
async fn nine(m: &Lock<Option<u64>>) -> bool {
    let value = m.read();
    baz().await;
    value.is_some()
}
async fn ten(m: &Lock<u64>) -> u64 {
    let value = m.read();
    loop {
        baz().await;
        if *value > 0 {
            break *value;
        }
    }
}
async fn eleven(m: &Lock<Client>) {
    let client = m.read();
    match client.id {
        0 => baz().await,
        _ => client.call().await,
    }
}

//- values in heads
async fn one(m: &Lock<Vec<u64>>) {
    match m.read().len() {
        0 => baz().await,
        _ => {}
    }
}
async fn two(m: &Lock<Vec<u64>>) {
    if let Some(first) = m.read().first().copied() {
        publish(first).await;
    }
}
async fn three(m: &Lock<Vec<u64>>) {
    for item in m.read().clone() {
        publish(item).await;
    }
}
async fn four(m: &Lock<Option<u64>>) {
    if let Some(value) = *m.read() {
        publish(value).await;
    }
}
async fn five(m: &Lock<u64>) {
    match *m.read() {
        0 => baz().await,
        value => publish(value).await,
    }
}
async fn six(m: &Lock<Client>) {
    match m.read().name.len() {
        0 => baz().await,
        _ => {}
    }
}
async fn seven(m: &Lock<Vec<u64>>, kind: u8) {
    match kind {
        0 => {
            if let Some(first) = m.read().first().copied() {
                publish(first).await;
            }
        }
        _ => {}
    }
}
async fn eight(m: &Lock<Vec<u64>>, early: bool) {
    if early {
        baz().await;
    } else if let Some(first) = m.read().first().copied() {
        publish(first).await;
    }
}
async fn nine(m: &Lock<Vec<u64>>) -> u64 {
    let sum = match m.read().last().copied() {
        Some(last) => {
            publish(last).await;
            last
        }
        None => 0,
    };
    sum
}
async fn ten(m: &Lock<Vec<String>>) {
    for name in m.read().iter().cloned().collect::<Vec<_>>() {
        greet(&name).await;
    }
}

//- loops
async fn one(m: &Lock<Vec<u64>>) {
    while let Some(job) = m.write().pop() {
        publish(job).await;
    }
}
async fn two(m: &Lock<Vec<u64>>) {
    while let Some(job) = m.write().pop() {
        if job == 3 {
            continue;
        }
        publish(job).await;
    }
}
async fn three(m: &Lock<Vec<u64>>) {
    'all: while let Some(job) = m.write().pop() {
        if job == 3 {
            break 'all;
        }
        publish(job).await;
    }
}
async fn four(m: &Lock<Vec<Option<u64>>>) {
    while let Some(Some(job)) = m.write().pop() {
        publish(job).await;
    }
}
async fn five(m: &Lock<Vec<(u64, u64)>>) {
    while let Some((one, other)) = m.write().pop() {
        publish(one).await;
        publish(other).await;
    }
}
async fn six(m: &Lock<Vec<u64>>) -> u64 {
    let mut sum = 0;
    while let Some(job) = m.write().pop() {
        sum += job;
        baz().await;
    }
    sum
}
async fn seven(m: &Lock<Vec<u64>>) -> Result<(), ()> {
    while let Some(job) = m.write().pop() {
        if job == 0 {
            return Err(());
        }
        baz().await;
    }
    Ok(())
}
async fn eight(m: &Lock<Vec<u64>>) {
    while let Some(mut job) = m.write().pop() {
        job += 1;
        publish(job).await;
    }
}
async fn nine(m: &Lock<Vec<u64>>) {
    loop {
        while let Some(job) = m.write().pop() {
            publish(job).await;
        }
        baz().await;
    }
}
async fn ten(m: &Lock<Vec<String>>) {
    while let Some(name) = m.write().pop() {
        greet(&name).await;
    }
}

//- copies in heads
async fn one(m: &Lock<Vec<String>>) {
    if let Some(name) = m.read().first() {
        greet(name).await;
    }
}
async fn two(m: &Lock<Vec<String>>) {
    for name in m.read().iter() {
        greet(name).await;
    }
}
async fn three(m: &Lock<State>) {
    for name in m.read().names.iter() {
        greet(name).await;
    }
}
async fn four(m: &Lock<State>) {
    for name in &m.read().names {
        greet(name).await;
    }
}
async fn five(m: &Lock<Vec<Client>>) {
    match m.read().last() {
        Some(client) => client.call().await,
        None => {}
    }
}
async fn six(m: &Lock<Option<Client>>) {
    if let Some(client) = m.read().as_ref() {
        client.call().await;
    }
}
async fn seven(m: &Lock<Option<Client>>) {
    match &*m.read() {
        Some(client) => client.call().await,
        None => baz().await,
    }
}
async fn eight(m: &Lock<Option<Client>>) {
    if let Some(client) = &*m.read() {
        client.call().await;
    }
}
async fn nine(m: &Lock<Vec<Client>>) {
    for client in &*m.read() {
        client.call().await;
    }
}
async fn ten(m: &Lock<Vec<String>>, early: bool) {
    if early {
        baz().await;
    } else if let Some(name) = m.read().first() {
        greet(name).await;
    }
}

//- values for the call
async fn one(m: &Lock<u64>) {
    publish(*m.read()).await;
}
async fn two(m: &Lock<Vec<u64>>) -> usize {
    length(m.read().len()).await
}
async fn three(m: &Lock<Client>) {
    publish(m.read().id).await;
}
async fn four(m: &Lock<Client>) {
    m.read().clone().call().await;
}
async fn five(m: &Lock<Vec<u64>>) {
    let size = length(m.read().len()).await;
    println!("{size}");
}
async fn six(m: &Lock<Client>, client: &Client) {
    client.send(&m.read().name.clone()).await;
}
async fn seven(m: &Lock<Vec<u64>>, kind: u8) -> usize {
    match kind {
        0 => length(m.read().len()).await,
        _ => 0,
    }
}
async fn eight(m: &Lock<Vec<u64>>) {
    publish(m.read().first().copied().unwrap_or(0)).await;
}
async fn nine(m: &Lock<u64>) {
    publish(*m.read() + 1).await;
}
async fn ten(m: &Lock<Vec<u64>>) -> Result<usize, ()> {
    async fn ask(_: usize) -> Result<usize, ()> {
        Ok(1)
    }
    ask(m.read().len()).await
}

//- copies for the call
async fn one(m: &Lock<Client>) {
    m.read().call().await;
}
async fn two(m: &Lock<State>) {
    m.read().client.call().await;
}
async fn three(m: &Lock<Client>) {
    greet(&m.read().name).await;
}
async fn four(m: &Lock<State>) {
    greet(&m.read().client.name).await;
}
async fn five(m: &Lock<Vec<Client>>) {
    m.read()[0].call().await;
}
async fn six(m: &Lock<Vec<Client>>) {
    m.read().first().unwrap().call().await;
}
async fn seven(m: &Lock<State>) {
    m.read().client.send("hello").await;
}
async fn eight(m: &Lock<Vec<String>>) {
    greet(m.read().last().unwrap()).await;
}
async fn nine(m: &Lock<Vec<String>>) {
    greet(&m.read()[0]).await;
}
async fn ten(m: &Lock<State>, kind: u8) {
    match kind {
        0 => m.read().client.call().await,
        _ => {}
    }
}

//- only held
async fn number0(m: &Lock<u64>) {
    let _guard = m.read();
    work();
    baz().await;
}
async fn number1(m: &Lock<u64>) {
    let _guard = m.read();
    work();
    baz().await
}
async fn number2(m: &Lock<u64>) {
    let _guard = m.read();
    work();
    publish(1).await;
}
async fn number3(m: &Lock<u64>) {
    let _guard = m.read();
    work();
    let _done = publish(2).await;
}
async fn number4(m: &Lock<u64>) {
    let _guard = m.read();
    work();
    if true {
        baz().await;
    }
}
async fn number5(m: &Lock<u64>) {
    let _guard = m.read();
    work();
    loop {
        baz().await;
    }
}
async fn number6(m: &Lock<u64>) {
    let _guard = m.read();
    work();
    for _ in 0..2 {
        baz().await;
    }
}
async fn number7(m: &Lock<u64>) {
    let _guard = m.read();
    work();
    tokio_like().await;
}
async fn number8(m: &Lock<u64>) {
    let _guard = m.read();
    work();
    length(1).await;
}
async fn number9(m: &Lock<u64>) {
    let _guard = m.read();
    work();
    match 1 {
        1 => baz().await,
        _ => {}
    }
}
async fn tokio_like() {}
