use super::RULE;
use crate::testing::{LIBRARY, Place, check, check_fix, check_no_fix, check_none};

#[test]
fn awaits_that_could_be_one() {
    check(
        &RULE,
        r#"
struct Client { name: String }
#[derive(Debug)]
struct Error;
impl Client {
    async fn get_user(&self, id: u32) -> u32 { id }
    async fn fetch(&self, name: &str) -> Result<String, Error> { Ok(name.to_owned()) }
}
async fn load(name: &str) -> String { name.to_owned() }
async fn find_order(id: u32) -> Option<u32> { Some(id) }
async fn query(name: String) -> Result<u32, Error> { Ok(1) }

async fn two(id: u32) {
    let a = load("a").await;
    let b = load("b").await;
    //      ^^^^^^^^^^^^^^^ hint: `load` waits until `load` is done and needs nothing of it: `tokio::join!` awaits both at once
    println!("{a}{b}");
    let user = load("user").await;
    let order = find_order(id).await;
    //          ^^^^^^^^^^^^^^^^^^^^ `find_order` waits until `load` is done
}
async fn methods(client: &Client, other: &Client, id: u32) {
    let a = client.get_user(id).await;
    let b = client.get_user(7).await;
    //      ^^^^^^^^^^^^^^^^^^^^^^^^ `get_user` waits
    println!();
    let c = client.get_user(1).await;
    let d = other.get_user(2).await;
    //      ^^^^^^^^^^^^^^^^^^^^^^^ `get_user` waits
}
async fn tried(client: &Client, name: String) -> Result<(), Error> {
    let a = client.fetch("a").await?;
    let b = client.fetch(&name).await?;
    //      ^^^^^^^^^^^^^^^^^^^^^^^^^ `tokio::try_join!` awaits both at once
    println!();
    let c = client.fetch("c").await?;
    let d = query(name.clone()).await?;
    //      ^^^^^^^^^^^^^^^^^^^^^^^^^ `query` waits
    Ok(())
}
async fn three(id: u32) {
    let a = find_order(id).await;
    let b = find_order(1).await;
    //      ^^^^^^^^^^^^^^^^^^^ `find_order` waits
    let c = find_order(2).await;
    if true {
        let (x, _) = (load("x").await, 1);
        let y = load("y").await;
        let z = load("z").await;
        //      ^^^^^^^^^^^^^^^ `load` waits
    }
}
fn in_a_block() -> impl Future<Output = ()> {
    async {
        let a = load("a").await;
        let _b = load("b").await;
        //       ^^^^^^^^^^^^^^^ `load` waits
    }
}
"#,
    );
}

#[test]
fn awaits_with_an_order() {
    check_none(
        &RULE,
        r#"
use tokio::sync::mpsc;

struct Client;
struct Error;
struct Other;
impl Client {
    async fn get(&self, id: u32) -> u32 { id }
    async fn get_mut(&mut self, id: u32) -> u32 { id }
    async fn fetch(&mut self) -> u32 { 1 }
    async fn load(self) -> u32 { 1 }
}
async fn load(id: u32) -> u32 { id }
async fn load_into(text: &mut String) -> u32 { 1 }
async fn fetch_owned(text: String) -> u32 { 1 }
async fn send(id: u32) -> u32 { id }
async fn save(id: u32) -> u32 { id }
async fn get_or_create(id: u32) -> u32 { id }
async fn query() -> Result<u32, Error> { Ok(1) }
async fn query_other() -> Result<u32, Other> { Ok(1) }
fn id() -> u32 { 1 }
fn get(id: u32) -> u32 { id }

async fn needs_the_first() {
    let a = load(1).await;
    let b = load(a).await;
    let c = load(b + 1).await;
}
async fn something_between() {
    let a = load(1).await;
    println!("{a}");
    let b = load(2).await;
}
async fn changes(client: &mut Client, text: &mut String, other: String, last: String) {
    let a = client.fetch().await;
    let b = client.fetch().await;
    let c = load_into(text).await;
    let d = load_into(&mut *text).await;
    let e = fetch_owned(other).await;
    let f = fetch_owned(last).await;
}
async fn other_names(messages: &mut mpsc::Receiver<u32>) {
    let a = send(1).await;
    let b = send(2).await;
    let c = save(1).await;
    let d = save(2).await;
    let e = get_or_create(1).await;
    let f = get_or_create(2).await;
    let g = messages.recv().await;
    let h = messages.recv().await;
}
async fn moved(first: Client, second: Client) {
    let a = first.load().await;
    let b = second.load().await;
}
async fn calls_in_arguments() {
    let a = load(id()).await;
    let b = load(id()).await;
}
async fn other_errors() -> Result<(), Box<dyn std::error::Error>> {
    let a = query().await.ok();
    let b = query_other().await.ok();
    Ok(())
}
async fn one_tried() -> Result<(), Error> {
    let a = query().await?;
    let b = load(1).await;
    let c = query().await?;
    Ok(())
}
async fn statements() {
    load(1).await;
    load(2).await;
    let a = get(1);
    let b = get(2);
}
async fn unknown(thing: &Unknown) {
    let a = thing.get(1).await;
    let b = thing.get(2).await;
}
async fn patterns() {
    let Some(a) = Some(load(1).await) else { return };
    let Some(b) = Some(load(2).await) else { return };
}
async fn already() { let (a, b) = tokio::join!(load(1), load(2)); }
#[tokio::test]
async fn a_test() {
    let a = load(1).await;
    let b = load(2).await;
}
"#,
    );
}

#[test]
fn of_other_crates() {
    let text = "async fn load(id: u32) -> u32 { id }\nasync fn f() {\n    let a = load(1).await;\n    let b = load(2).await;\n}\n";
    let place = |dependencies| Place {
        dependencies,
        ..LIBRARY
    };
    place("tokio = { version = \"1\", features = [\"rt\"] }\n").check(&RULE, text);
    place("async-std = \"1\"\n").check(&RULE, text);
    let found = place("futures = \"0.3\"\n").findings(&RULE, text);
    assert!(
        found[0].message.contains("`futures::join!`"),
        "{}",
        found[0].message
    );
}

#[test]
fn they_are_joined() {
    let text = |body: &str| {
        format!(
            "struct Error;\nasync fn load(id: u32) -> u32 {{ id }}\nasync fn query(id: u32) -> Result<u32, Error> {{ Ok(id) }}\nasync fn f() -> Result<(), Error> {{\n    {body}\n    Ok(())\n}}\n"
        )
    };
    for (before, after) in [
        (
            "let a = load(1).await;\n    let b = load(2).await;",
            "let (a, b) = tokio::join!(load(1), load(2));",
        ),
        (
            "let a = query(1).await?;\n    let b = query(2).await?;",
            "let (a, b) = tokio::try_join!(query(1), query(2))?;",
        ),
        (
            "let a = load(1).await;\n    let mut b = load(2).await;\n    let _ = load(3).await;",
            "let (a, mut b, _) = tokio::join!(load(1), load(2), load(3));",
        ),
    ] {
        check_fix(&RULE, "Await them at once", &text(before), &text(after));
    }
    for kept in [
        "let a: u32 = load(1).await;\n    let b = load(2).await;",
        "let a = load(1).await;\n    // Only then.\n    let b = load(2).await;",
        "let a = load(1).await; // One.\n    let b = load(2).await;",
    ] {
        check_no_fix(&RULE, "Await them at once", &text(kept));
    }
}
