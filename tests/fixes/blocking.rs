use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::time::Duration;

//- sleeps
async fn sleeps() {
    std::thread::sleep(Duration::from_secs(1));
}

//- sleeps by a name
use std::thread::sleep as nap;

async fn sleeps(pause: Duration) {
    nap(pause);
}

//- sleeps in a loop
async fn sleeps(pause: Duration) {
    loop {
        std::thread::sleep(pause);
    }
}

//- sleeps at the end
use std::thread;

async fn sleeps() {
    thread::sleep(Duration::from_millis(10))
}

//- sleeps in a block
fn sleeps() -> impl std::future::Future<Output = ()> {
    async { std::thread::sleep(Duration::from_secs(1)) }
}

//- sleeps in a closure
fn sleeps() {
    let _work = async || std::thread::sleep(Duration::from_secs(1));
}

//- sleeps in an inner closure
async fn sleeps(list: Vec<u64>) {
    list.iter().for_each(|_| std::thread::sleep(Duration::from_secs(1)));
}

//- sleeps in an arm
async fn sleeps(really: bool) {
    match really {
        true => std::thread::sleep(Duration::from_secs(1)),
        false => {}
    }
}

//- sleeps for a computed time
async fn sleeps(tries: u32) {
    std::thread::sleep(Duration::from_secs(1).saturating_mul(tries));
}

//- reads
async fn reads(path: &Path) -> std::io::Result<String> {
    std::fs::read_to_string(path)
}

//- reads with a question mark
async fn reads(path: &str) -> std::io::Result<usize> {
    Ok(std::fs::read(path)?.len())
}

//- reads an owned path
async fn reads(path: PathBuf) -> std::io::Result<Vec<u8>> {
    std::fs::read(path)
}

//- reads a borrowed owned path
async fn reads(path: PathBuf) -> std::io::Result<Vec<u8>> {
    std::fs::read(&path)
}

//- reads a path that is needed later
async fn reads(path: PathBuf) -> PathBuf {
    let _ = std::fs::read(&path);
    path
}

//- reads in a chain
async fn reads() -> Vec<String> {
    std::fs::read_to_string("list").unwrap_or_default().lines().map(str::to_owned).collect()
}

//- reads in a condition
async fn reads() -> bool {
    if let Ok(text) = std::fs::read_to_string("flag") {
        return text.is_empty();
    }
    false
}

//- reads by an import
use std::fs::{self, read_to_string};

async fn reads() -> std::io::Result<()> {
    read_to_string("a")?;
    fs::read("b")?;
    Ok(())
}

//- reads behind a shared pointer that stays on its thread
async fn reads(path: std::rc::Rc<str>) {
    let _ = std::fs::read(&*path);
}

//- reads what a struct that stays on its thread names
struct Local {
    path: std::rc::Rc<str>,
}

async fn reads(local: Local) {
    let _ = std::fs::read(&*local.path);
}

//- reads a generic path
async fn reads<P: AsRef<Path>>(path: P) {
    let _ = std::fs::read(path);
}

//- writes
async fn writes(path: PathBuf, text: String) -> std::io::Result<()> {
    std::fs::write(path, text)
}

//- writes what is borrowed
async fn writes(path: &Path, text: &[u8]) -> std::io::Result<()> {
    std::fs::write(path, text)?;
    Ok(())
}

//- writes a constant
async fn writes() {
    std::fs::write("a", b"text").expect("it is writable");
}

//- writes twice
async fn writes(text: String) -> std::io::Result<()> {
    std::fs::write("a", &text)?;
    std::fs::write("b", &text)?;
    Ok(())
}

//- copies and renames
async fn copies(from: &Path, to: &Path) -> std::io::Result<u64> {
    let size = std::fs::copy(from, to)?;
    std::fs::rename(from, "old")?;
    std::fs::hard_link("old", to)?;
    Ok(size)
}

//- folders
async fn folders() -> std::io::Result<()> {
    std::fs::create_dir("a")?;
    std::fs::create_dir_all("a/b")?;
    std::fs::remove_file("a/b/c")?;
    std::fs::remove_dir("a/b")?;
    std::fs::remove_dir_all("a")
}

//- metadata
async fn metadata(path: &Path) -> std::io::Result<PathBuf> {
    let metadata = std::fs::metadata(path)?;
    let _ = std::fs::symlink_metadata(path)?.len();
    std::fs::set_permissions(path, metadata.permissions())?;
    let _ = std::fs::read_link(path);
    let _ = std::fs::exists(path)?;
    std::fs::canonicalize(path)
}

//- looks
async fn looks(path: &Path) -> bool {
    path.exists() && path.is_file() || path.is_dir()
}

//- looks at an owned path
async fn looks(path: PathBuf) -> bool {
    path.exists()
}

//- opens
async fn opens() -> std::io::Result<()> {
    let file = std::fs::File::open("a")?;
    file.sync_all()?;
    let _ = std::fs::OpenOptions::new().append(true).open("b")?;
    Ok(())
}

//- joins
async fn joins(handle: std::thread::JoinHandle<u64>) -> u64 {
    handle.join().unwrap()
}

//- joins and looks at the result
async fn joins(handle: std::thread::JoinHandle<String>) -> String {
    match handle.join() {
        Ok(text) => text,
        Err(_) => String::new(),
    }
}

//- joins what gives a pointer that stays on its thread
async fn joins<T: 'static>(handle: std::thread::JoinHandle<T>) -> T {
    handle.join().unwrap()
}

//- joins all
async fn joins(handles: Vec<std::thread::JoinHandle<u64>>) -> u64 {
    let mut sum = 0;
    for handle in handles {
        sum += handle.join().unwrap_or(0);
    }
    sum
}

//- receives
async fn receives(rx: mpsc::Receiver<u64>) -> Option<u64> {
    rx.recv().ok()
}

//- receives often
async fn receives(rx: mpsc::Receiver<u64>) -> u64 {
    let mut sum = 0;
    while let Ok(number) = rx.recv() {
        sum += number;
    }
    sum
}

//- receives for a while
async fn receives(rx: &mpsc::Receiver<u64>) {
    let _ = rx.recv_timeout(Duration::from_secs(1));
}

//- sends
async fn sends(tx: mpsc::SyncSender<String>, text: String) {
    tx.send(text).expect("somebody listens");
}

//- runs a program
async fn runs() -> std::io::Result<()> {
    let output = std::process::Command::new("true").output()?;
    let _ = output.status;
    Ok(())
}

//- runs a program with arguments
async fn runs(argument: String) -> std::io::Result<std::process::ExitStatus> {
    std::process::Command::new("true").arg(argument).arg("b").status()
}

//- runs a program with borrowed arguments
async fn runs(argument: &str) -> bool {
    std::process::Command::new("true")
        .arg(argument)
        .status()
        .is_ok_and(|status| status.success())
}

//- waits for a program
async fn waits(mut child: std::process::Child) {
    let _ = child.wait();
}

//- waits for a program's output
async fn waits(child: std::process::Child) -> Vec<u8> {
    child.wait_with_output().unwrap().stdout
}

//- connects
async fn connects(port: u16) -> std::io::Result<()> {
    let stream = std::net::TcpStream::connect(("localhost", port))?;
    drop(stream);
    Ok(())
}

//- accepts
async fn accepts(listener: std::net::TcpListener) {
    let _ = listener.accept();
}

//- waits at a barrier
async fn waits(barrier: std::sync::Arc<std::sync::Barrier>) {
    barrier.wait();
}

//- leaves from an argument
async fn leaves(path: Option<&str>) -> Option<Vec<u8>> {
    std::fs::read(path?).ok()
}

//- uses self
struct Reader {
    path: PathBuf,
}

impl Reader {
    async fn read(&self) -> std::io::Result<Vec<u8>> {
        std::fs::read(&self.path)
    }

    async fn take(self) -> std::io::Result<Vec<u8>> {
        std::fs::read(self.path)
    }
}

//- changes what it uses
async fn changes(mut child: std::process::Child) -> bool {
    child.wait().is_ok()
}

//- in a macro
async fn printed() {
    println!("{:?}", std::fs::read("a"));
}

//- given to a call
async fn given() -> usize {
    usize::max(std::fs::read("a").unwrap_or_default().len(), 1)
}

//- dereferenced and negated
async fn negated() -> bool {
    !std::fs::exists("a").unwrap_or(false)
}

//- borrowed and cast
async fn cast() -> u32 {
    let data = &std::fs::read("a").unwrap();
    std::fs::copy("a", "b").unwrap() as u32 + data.len() as u32
}

//- over lines
async fn over_lines() -> std::io::Result<String> {
    std::fs::read_to_string(
        // The usual place.
        "config",
    )
}

//- an explicit type
async fn explicit() {
    let _ = std::fs::read::<&str>("a");
}

//- reads in an async closure that runs again
async fn reads(path: PathBuf) {
    let work = async || {
        let _ = std::fs::read(&path);
    };
    work().await;
    work().await;
}

//- reads in an async block
fn reads(path: PathBuf) -> impl std::future::Future<Output = Option<Vec<u8>>> {
    async move { std::fs::read(&path).ok() }
}

//- reads what is borrowed elsewhere
async fn reads(path: PathBuf) -> bool {
    let name = path.as_path();
    let _ = std::fs::read(&path);
    name.is_absolute()
}

//- writes what has been looked at
async fn writes(text: String) {
    println!("{text}");
    let _ = std::fs::write("a", text);
}

//- reads in a nested future
async fn reads(path: PathBuf) {
    let inner = async { std::fs::read(&path) };
    let _ = inner.await;
    println!("{}", path.display());
}

//- receives from what is made here
fn make() -> mpsc::Receiver<u64> {
    mpsc::channel().1
}

async fn receives() {
    for number in make().iter() {
        println!("{number}");
    }
}

//- receives each
async fn receives(rx: mpsc::Receiver<u64>) {
    for number in rx.iter() {
        println!("{number}");
    }
}

//- in an arm, a guard and a macro's block
async fn everywhere(number: u64) -> bool {
    match number {
        0 if std::fs::exists("a").is_ok() => (std::fs::read)("a").is_ok(),
        1 => {
            return std::fs::read("a").is_ok();
        }
        _ => [std::fs::read("a")].len() == 1,
    }
}
