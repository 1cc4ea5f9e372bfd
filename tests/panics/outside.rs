//! What rules call a certain panic does panic: executed with tokio.

use std::path::Path;
use std::time::Duration;

/// Calls a function that the rule names.
fn call(path: &str) {
    let second = Duration::from_secs(1);
    match path {
        "tokio::spawn" => drop(tokio::spawn(async {})),
        "tokio::task::spawn" => drop(tokio::task::spawn(async {})),
        "tokio::task::spawn_blocking" => drop(tokio::task::spawn_blocking(|| 1)),
        "tokio::runtime::Handle::current" => drop(tokio::runtime::Handle::current()),
        "tokio::time::sleep" => drop(tokio::time::sleep(second)),
        "tokio::time::sleep_until" => drop(tokio::time::sleep_until(tokio::time::Instant::now())),
        "tokio::time::interval" => drop(tokio::time::interval(second)),
        "tokio::time::timeout" => drop(tokio::time::timeout(second, async {})),
        path => panic!("{path} is not called here"),
    }
}

/// The functions that `tokio-spawn-outside-runtime` names: its list, as it is written.
fn named() -> Vec<String> {
    let file =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("src/rules/tokio_spawn_outside_runtime.rs");
    let text = std::fs::read_to_string(file).expect("the rule is there");
    let (_, rest) = text
        .split_once("NEEDS_RUNTIME: &[&str] = &[")
        .expect("its list");
    let (list, _) = rest.split_once("];").expect("the list's end");
    let names = list.split('"').skip(1).step_by(2);
    names.map(str::to_owned).collect()
}

#[test]
fn each_of_them_panics_without_a_runtime_and_not_in_one() {
    let named = named();
    assert!(named.len() >= 8, "{named:?}");
    for path in named.clone() {
        let ended = std::thread::spawn(move || call(&path)).join();
        let panic = ended.expect_err("it panics without a runtime");
        let text = panic.downcast_ref::<&str>().copied();
        let message = panic.downcast_ref::<String>().map(String::as_str).or(text);
        let message = message.expect("a panic says something");
        assert!(message.contains("no reactor running"), "{message}");
    }
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    let _inside = runtime.enter();
    named.iter().for_each(|path| call(path));
}
