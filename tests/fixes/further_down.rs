use std::path::PathBuf;
use std::time::Duration;

fn nap() {
    std::thread::sleep(Duration::from_secs(1));
}

fn wait(time: u64) -> u64 {
    std::thread::sleep(Duration::from_secs(time));
    time
}

fn fetch(name: String) -> Result<String, std::fmt::Error> {
    nap();
    Ok(name)
}

fn look(name: &str) -> usize {
    nap();
    name.len()
}

//- a statement
async fn calls() {
    nap();
}

//- a value
async fn calls() -> u64 {
    wait(7) + 1
}

//- an owned argument
async fn calls(name: String) -> Result<String, std::fmt::Error> {
    fetch(name)
}

//- with a question mark
async fn calls(name: String) -> Result<usize, std::fmt::Error> {
    Ok(fetch(name)?.len())
}

//- a borrowed argument
async fn calls(name: &str) -> usize {
    look(name)
}

//- a literal
async fn calls() -> usize {
    look("name")
}

//- in a loop
async fn calls(times: u32) {
    for _ in 0..times {
        nap();
    }
}

//- in a condition
async fn calls(time: u64) -> bool {
    if wait(time) > 1 {
        return true;
    }
    false
}

//- in an async block
fn calls() -> impl std::future::Future<Output = u64> {
    async { wait(1) }
}

//- in an async closure
async fn calls() {
    let work = async || nap();
    work().await;
}

//- in a match
async fn calls(time: u64) -> &'static str {
    match wait(time) {
        0 => "none",
        _ => "some",
    }
}

//- a method
struct Disk {
    path: PathBuf,
}

impl Disk {
    fn sync(&self) -> bool {
        nap();
        self.path.is_absolute()
    }

    fn close(self) {
        nap();
    }
}

async fn calls(disk: Disk) {
    disk.sync();
    disk.close();
}

//- further down
fn rest() {
    nap();
}

async fn calls() {
    rest();
    rest();
}

//- a number that is needed later
async fn calls(time: u64) -> u64 {
    wait(time);
    time
}
