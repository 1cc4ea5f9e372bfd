use super::RULE;
use crate::testing::{LIBRARY, Place, check, check_fix, check_no_fix, check_none};

#[test]
fn calls_that_wait() {
    check(
        &RULE,
        r#"
use std::net::{TcpListener, TcpStream, ToSocketAddrs, UdpSocket};
use std::process::{Child, Command};
use std::sync::{Barrier, Condvar, Mutex};
use std::thread::{self, JoinHandle};
use std::time::Duration;

async fn sleeps() {
    thread::sleep(Duration::from_secs(1));
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `thread::sleep` blocks the thread for the whole time in async code: await `tokio::time::sleep` instead
    std::thread::sleep(Duration::from_secs(1));
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `thread::sleep`
    thread::park();
  //^^^^^^^^^^^^^^ warning: `thread::park`
}

async fn joins(handle: JoinHandle<u64>) -> u64 {
    handle.join().unwrap()
  //^^^^^^^^^^^^^ warning: `JoinHandle::join` blocks the thread until the other thread has ended
}

async fn scopes() {
    thread::scope(|_| {});
  //^^^^^^^^^^^^^^^^^^^^^ warning: `thread::scope`
}

async fn programs(mut child: Child) {
    let _ = Command::new("true").arg("-x").output();
    //      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `Command::output`
    let _ = Command::new("true").status();
    //      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `Command::status`
    let _ = child.wait();
    //      ^^^^^^^^^^^^ warning: `Child::wait`
}

async fn network(listener: TcpListener, socket: UdpSocket) {
    let _ = TcpStream::connect("localhost:80");
    //      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `TcpStream::connect` blocks the thread on the network
    let _ = listener.accept();
    //      ^^^^^^^^^^^^^^^^^ warning: `TcpListener::accept`
    let _ = socket.recv(&mut [0]);
    //      ^^^^^^^^^^^^^^^^^^^^^ warning: `UdpSocket::recv`
    let _ = "localhost:80".to_socket_addrs();
    //      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `ToSocketAddrs::to_socket_addrs`
}

async fn synchronises(barrier: &Barrier, cv: &Condvar, m: &Mutex<u64>) {
    barrier.wait();
  //^^^^^^^^^^^^^^ warning: `Barrier::wait`
    let guard = cv.wait(m.lock().unwrap());
    //          ^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `Condvar::wait`
    drop(guard);
}

async fn input(line: &mut String) {
    std::io::stdin().read_line(line).unwrap();
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `Stdin::read_line` blocks the thread until a line is typed
}
"#,
    );
}

#[test]
fn files_are_information() {
    check(
        &RULE,
        r#"
use std::fs::{self, File, OpenOptions};
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;

async fn functions(path: &Path) -> std::io::Result<()> {
    let _ = fs::read_to_string(path)?;
    //      ^^^^^^^^^^^^^^^^^^^^^^^^ info: `fs::read_to_string` blocks the thread on the file system in async code: await `tokio::fs::read_to_string` instead
    fs::write(path, "text")?;
  //^^^^^^^^^^^^^^^^^^^^^^^ info: `fs::write`
    fs::create_dir_all(path)?;
  //^^^^^^^^^^^^^^^^^^^^^^^^ info: `fs::create_dir_all`
    Ok(())
}

async fn handles(path: &Path, text: &mut String) -> std::io::Result<()> {
    let mut file = File::open(path)?;
    //             ^^^^^^^^^^^^^^^^ info: `File::open`
    file.read_to_string(text)?;
  //^^^^^^^^^^^^^^^^^^^^^^^^^ info: `Read::read_to_string`
    file.write_all(b"text")?;
  //^^^^^^^^^^^^^^^^^^^^^^^ info: `Write::write_all`
    file.sync_all()?;
  //^^^^^^^^^^^^^^^ info: `File::sync_all`
    let mut lines = BufReader::new(file);
    lines.read_line(text)?;
  //^^^^^^^^^^^^^^^^^^^^^ info: `BufRead::read_line`
    let _ = OpenOptions::new().read(true).open(path)?;
    //      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: `OpenOptions::open`
    Ok(())
}

async fn metadata(path: &Path) -> bool {
    path.exists()
  //^^^^^^^^^^^^^ hint: `Path::exists`
}

async fn sockets(mut stream: std::net::TcpStream) {
    let _ = stream.write_all(b"text");
    //      ^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `Write::write_all` blocks the thread until the other side
}
"#,
    );
}

#[test]
fn names_and_places() {
    check(
        &RULE,
        r#"
use std::thread::sleep as nap;
use std::{fs as files, thread::*, time::Duration};

const SECOND: Duration = Duration::from_secs(1);

async fn renamed() {
    nap(SECOND);
  //^^^^^^^^^^^ `thread::sleep`
    sleep(SECOND);
  //^^^^^^^^^^^^^ `thread::sleep`
    let _ = files::read("a");
    //      ^^^^^^^^^^^^^^^^ `fs::read`
}

fn block() -> impl Future<Output = ()> {
    async {
        sleep(SECOND);
      //^^^^^^^^^^^^^ `thread::sleep`
    }
}

fn closure() {
    let _work = async || sleep(SECOND);
    //                   ^^^^^^^^^^^^^ `thread::sleep`
    tokio::spawn(async move { sleep(SECOND) });
    //                        ^^^^^^^^^^^^^ `thread::sleep`
}

trait Work {
    async fn work(&self);
}

impl Work for () {
    async fn work(&self) {
        sleep(SECOND);
      //^^^^^^^^^^^^^ `thread::sleep`
    }
}

async fn eagerly(list: Vec<u64>) -> Vec<()> {
    list.iter().map(|_| sleep(SECOND)).collect()
    //                  ^^^^^^^^^^^^^ `thread::sleep`
}

async fn in_macros() {
    println!("{:?}", files::read("a"));
    //               ^^^^^^^^^^^^^^^^ `fs::read`
    tokio::select! {
        () = std::future::ready(()) => sleep(SECOND),
        //                             ^^^^^^^^^^^^^ `thread::sleep`
    }
    tokio::join!(async { sleep(SECOND) });
    //                   ^^^^^^^^^^^^^ `thread::sleep`
}

async fn over_lines() {
    let _ = std::process::Command::new("true")
    //      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `Command::output`
        .arg("x")
        .output();
}
"#,
    );
}

#[test]
fn where_blocking_is_fine() {
    check_none(
        &RULE,
        r#"
use std::time::Duration;

const SECOND: Duration = Duration::from_secs(1);

fn not_async() {
    std::thread::sleep(SECOND);
    let _ = std::fs::read("a");
}

async fn pooled() {
    tokio::task::spawn_blocking(|| std::thread::sleep(SECOND)).await.unwrap();
    tokio::task::spawn_blocking(move || {
        std::thread::sleep(SECOND);
        std::fs::read("a")
    })
    .await
    .unwrap()
    .unwrap();
    tokio::task::block_in_place(|| std::thread::sleep(SECOND));
}

async fn own_threads() {
    std::thread::spawn(|| std::thread::sleep(SECOND));
    std::thread::Builder::new().spawn(|| std::thread::sleep(SECOND)).unwrap();
}

async fn inner_function() {
    fn waits() {
        std::thread::sleep(SECOND);
    }
    tokio::task::spawn_blocking(waits).await.unwrap();
}

async fn kept_for_later() -> impl FnOnce() {
    || std::thread::sleep(SECOND)
}
"#,
    );
}

#[test]
fn calls_that_do_not_block() {
    check_none(
        &RULE,
        r#"
use std::io::{Cursor, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, mpsc};
use std::time::Duration;
use tokio::fs;
use tokio::fs::File;
use tokio::time::sleep;

async fn asynchronous(path: &Path) -> std::io::Result<()> {
    sleep(Duration::from_secs(1)).await;
    tokio::time::sleep(Duration::from_secs(1)).await;
    let _ = fs::read(path).await?;
    let _ = fs::read_to_string(path).await?;
    let _ = File::open(path).await?;
    let _ = tokio::process::Command::new("true").output().await?;
    let _ = tokio::net::TcpStream::connect("localhost:80").await?;
    Ok(())
}

async fn in_memory(bytes: &[u8], text: &mut String) -> std::io::Result<()> {
    Cursor::new(bytes).read_to_string(text)?;
    let mut list = Vec::new();
    list.write_all(b"text")?;
    write!(list, "text")?;
    let mut rest = bytes;
    rest.read_exact(&mut [0])?;
    Ok(())
}

async fn paths(path: &Path, list: &[String]) -> String {
    let joined: PathBuf = path.join("a");
    let _ = joined.file_name();
    list.join(",")
}

async fn only_looks(rx: &mpsc::Receiver<u64>, tx: &mpsc::Sender<u64>) {
    let _ = rx.try_recv();
    let _ = rx.recv_timeout(Duration::ZERO);
    let _ = tx.send(1);
}

async fn other_channels(rx: &mut tokio::sync::mpsc::Receiver<u64>, tx: tokio::sync::mpsc::Sender<u64>) {
    let _ = rx.recv().await;
    let _ = tx.send(1).await;
}

async fn tasks(handle: tokio::task::JoinHandle<u64>, mut set: tokio::task::JoinSet<u64>) {
    let _ = handle.await;
    let _ = set.join_next().await;
    let barrier = tokio::sync::Barrier::new(1);
    barrier.wait().await;
}

async fn short(m: &Mutex<u64>) {
    *m.lock().unwrap() += 1;
    println!("{}", m.lock().unwrap());
    let _ = std::io::stdout().lock();
    let _ = writeln!(std::io::stdout(), "text");
}

async fn only_named(_: std::fs::File, _: fn(Duration)) {
    let _ = std::thread::sleep;
    let _ = std::process::Command::new("true");
}

struct Robot;
impl Robot {
    fn sleep(&self, _: Duration) {}
    fn join(&self) {}
    fn recv(&self) {}
    fn output(&self) {}
}

async fn own_types(robot: &Robot) {
    robot.sleep(Duration::ZERO);
    robot.join();
    robot.recv();
    robot.output();
}

mod thread {
    pub fn sleep(_: std::time::Duration) {}
}

async fn own_functions() {
    thread::sleep(Duration::ZERO);
}

async fn unknown(rx: elsewhere::Receiver, handle: elsewhere::Handle) {
    rx.recv();
    handle.join();
    elsewhere::sleep(Duration::ZERO);
}
"#,
    );
}

#[test]
fn the_start_of_main_is_a_hint() {
    let main = Place {
        path: "src/main.rs",
        ..LIBRARY
    };
    main.check(
        &RULE,
        r#"
#[tokio::main]
async fn main() -> std::io::Result<()> {
    let _ = std::fs::read("config")?;
    //      ^^^^^^^^^^^^^^^^^^^^^^^ hint: `fs::read`
    tokio::time::sleep(std::time::Duration::ZERO).await;
    let _ = std::fs::read("config")?;
    //      ^^^^^^^^^^^^^^^^^^^^^^^ info: `fs::read`
    Ok(())
}
"#,
    );
    main.check(
        &RULE,
        r#"
#[tokio::main]
async fn main() {
    tokio::spawn(async { std::thread::sleep(std::time::Duration::ZERO) });
    //                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `thread::sleep`
    std::thread::sleep(std::time::Duration::ZERO);
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `thread::sleep`
}
"#,
    );
}

#[test]
fn test_code_is_spared() {
    check_none(
        &RULE,
        r#"
#[tokio::test]
async fn waits() {
    std::thread::sleep(std::time::Duration::ZERO);
}

#[cfg(test)]
mod tests {
    async fn helps() {
        let _ = std::fs::read("a");
    }
}
"#,
    );
    let plain = r#"
async fn waits() {
    std::thread::sleep(std::time::Duration::ZERO);
}
"#;
    for path in [
        "tests/all.rs",
        "benches/speed.rs",
        "examples/show.rs",
        "build.rs",
    ] {
        Place { path, ..LIBRARY }.check(&RULE, plain);
    }
    assert_eq!(
        Place {
            path: "src/tests.rs",
            ..LIBRARY
        }
        .findings(&RULE, plain)
        .len(),
        1
    );
}

#[test]
fn silence_is_kept_where_it_is_asked_for() {
    check(
        &RULE,
        r#"
use std::time::Duration;

async fn above() {
    // threadwise: allow(blocking-in-async) it is short
    std::thread::sleep(Duration::ZERO);
}

async fn beside() {
    std::thread::sleep(Duration::ZERO); // threadwise: allow(blocking)
}

// threadwise: allow(blocking-in-async)
async fn whole() {
    std::thread::sleep(Duration::ZERO);
    let _ = std::fs::read("a");
}

async fn another() {
    // threadwise: allow(lock-unwrap)
    std::thread::sleep(Duration::ZERO);
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `thread::sleep`
}
"#,
    );
}

#[test]
fn without_tokio_nothing_of_it_is_named() {
    let place = Place {
        dependencies: "",
        ..LIBRARY
    };
    let text = r#"
async fn waits() {
    std::thread::sleep(std::time::Duration::ZERO);
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ other tasks on this thread stand still meanwhile
}
"#;
    place.check(&RULE, text);
    place.check_no_fix(&RULE, "tokio", text);
    place.check_no_fix(&RULE, "spawn_blocking", text);
}

#[test]
fn line_endings_tabs_and_wide_characters() {
    let text = r#"
async fn wide() {
	/* 🦀 é */ let _ = std::fs::read("🦀");
	//                ^^^^^^^^^^^^^^^^^^ info: `fs::read`
}
"#;
    check(&RULE, text);
    check(&RULE, &text.replace('\n', "\r\n"));
}

#[test]
fn the_async_form_is_awaited() {
    let sleep = "async fn f() {\n    std::thread::sleep(std::time::Duration::ZERO);\n}\n";
    let awaited = "async fn f() {\n    tokio::time::sleep(std::time::Duration::ZERO).await;\n}\n";
    check_fix(&RULE, "Await `tokio::time::sleep` instead", sleep, awaited);
    check_fix(
        &RULE,
        "Await",
        &sleep.replace('\n', "\r\n"),
        &awaited.replace('\n', "\r\n"),
    );
    check_fix(
        &RULE,
        "Await",
        r#"
use std::fs;

async fn f(path: &str) -> std::io::Result<usize> {
    Ok(fs::read_to_string(path)?.len())
}
"#,
        r#"
use std::fs;

async fn f(path: &str) -> std::io::Result<usize> {
    Ok(tokio::fs::read_to_string(path).await?.len())
}
"#,
    );
    let place = Place {
        dependencies: "async-std = \"1\"\n",
        ..LIBRARY
    };
    let awaited = awaited.replace("tokio::time", "async_std::task");
    place.check_fix(
        &RULE,
        "Await `async_std::task::sleep` instead",
        sleep,
        &awaited,
    );
}

#[test]
fn nothing_is_awaited_with_a_lock_held() {
    let text = "async fn f(m: &std::sync::Mutex<u64>) {\n    let total = m.lock().unwrap();\n    std::thread::sleep(std::time::Duration::from_secs(*total));\n}\n";
    check_no_fix(&RULE, "Await", text);
    check_no_fix(&RULE, "`spawn_blocking`", text);
    let text = text.replace("std::sync::Mutex", "tokio::sync::Mutex");
    let text = text.replace(".lock().unwrap()", ".lock().await");
    check_fix(
        &RULE,
        "Await",
        &text,
        &text
            .replace("std::thread::sleep", "tokio::time::sleep")
            .replace("*total))", "*total)).await"),
    );
}

#[test]
fn a_closure_cannot_await() {
    let text = r#"
async fn f(list: Vec<u64>) {
    list.iter().for_each(|_| std::thread::sleep(std::time::Duration::ZERO));
}
"#;
    check_no_fix(&RULE, "Await", text);
    check_no_fix(&RULE, "spawn_blocking", text);
}

#[test]
fn the_blocking_pool_takes_what_is_owned() {
    check_fix(
        &RULE,
        "spawn_blocking",
        r#"
async fn f(handle: std::thread::JoinHandle<u64>) -> u64 {
    handle.join().unwrap()
}
"#,
        r#"
async fn f(handle: std::thread::JoinHandle<u64>) -> u64 {
    tokio::task::spawn_blocking(move || handle.join()).await.expect("the blocking task panicked").unwrap()
}
"#,
    );
    for text in [
        r#"
async fn borrowed(path: &str) {
    let _ = std::fs::read(path);
}
"#,
        r#"
async fn needed_later(path: String) -> String {
    let _ = std::fs::read(&path);
    path
}
"#,
        r#"
async fn again_and_again(path: String) {
    loop {
        let _ = std::fs::read(&path);
    }
}
"#,
        r#"
async fn leaves(path: Option<String>) -> Option<()> {
    let _ = std::fs::read(path?);
    None
}
"#,
        r#"
async fn generic<P: AsRef<std::path::Path>>(path: P) {
    let _ = std::fs::read(path);
}
"#,
        r#"
async fn borrowed_before(path: std::path::PathBuf) -> bool {
    let name = path.as_path();
    let _ = std::fs::read(&path);
    name.is_absolute()
}
"#,
        r#"
async fn runs_again(path: String) {
    let work = async || drop(std::fs::read(&path));
    work().await;
    work().await;
}
"#,
        r#"
struct Local { path: std::rc::Rc<str> }
async fn stays_on_its_thread(local: Local) {
    let _ = std::fs::read(&*local.path);
}
"#,
        r#"
async fn may_stay_on_its_thread<T: 'static>(handle: std::thread::JoinHandle<T>) {
    let _ = handle.join();
}
"#,
        r#"
struct Reader { path: String }
impl Reader {
    async fn read(&self) {
        let _ = std::fs::read(&self.path);
    }
}
"#,
    ] {
        check_no_fix(&RULE, "spawn_blocking", text);
    }
}

#[test]
fn other_tasks_move_away() {
    let text = r#"
async fn f(path: &str) {
    let _ = std::fs::read(path);
}
"#;
    check_fix(
        &RULE,
        "block_in_place",
        text,
        r#"
async fn f(path: &str) {
    let _ = tokio::task::block_in_place(|| std::fs::read(path));
}
"#,
    );
    let single =
        format!("#[tokio::main(flavor = \"current_thread\")]\nasync fn main() {{}}\n{text}");
    check_no_fix(&RULE, "block_in_place", &single);
}

#[test]
fn a_feature_that_another_one_brings_is_there() {
    let place = Place {
        dependencies: "tokio = { version = \"1\", features = [\"rt-multi-thread\"] }\n",
        ..LIBRARY
    };
    place.check_fix(
        &RULE,
        "`spawn_blocking`",
        "async fn read() -> String {
    std::fs::read_to_string(\"a\").unwrap()
}
",
        "async fn read() -> String {
    tokio::task::spawn_blocking(move || std::fs::read_to_string(\"a\")).await.expect(\"the blocking task panicked\").unwrap()
}
",
    );
}
