//! `Option`, `Result`, and what goes with them.

use std::cell::RefCell;
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

struct Inner {
    lock: Mutex<u8>,
    next: Option<Arc<Inner>>,
    cell: Option<RefCell<u8>>,
}

fn combinators(inner: Option<Arc<Inner>>, result: Result<Arc<Inner>, String>) {
    inner.as_ref().unwrap().lock.lock();
    inner.as_ref().map(|it| it.lock.lock());
    inner.as_ref().and_then(|it| it.next.as_ref()).unwrap().lock.lock();
    inner.as_ref().and_then(|it| it.next.clone()).map(|it| drop(it.lock.lock()));
    inner.as_deref().map_or(0, |it| *it.lock.lock().unwrap());
    inner.as_deref().map_or_else(|| 0, |it| *it.lock.lock().unwrap());
    inner.clone().expect("some").lock.lock();
    inner.clone().unwrap_or_else(|| panic!()).lock.lock();
    inner.clone().ok_or("none").unwrap().lock.lock();
    inner.clone().ok_or_else(|| 3).map(|it| drop(it.lock.lock())).unwrap();
    inner.iter().for_each(|it| drop(it.lock.lock()));
    inner.as_ref().filter(|it| it.lock.try_lock().is_ok()).unwrap();
    inner.as_ref().zip(inner.as_ref()).map(|(a, b)| drop(a.lock.lock()));
    inner.as_ref().or(None).unwrap().lock.lock();
    inner.clone().is_some_and(|it| it.lock.lock().is_ok());
    let mut taken = inner.clone();
    taken.take().unwrap().lock.lock();
    taken.replace(inner.clone().unwrap()).unwrap().lock.lock();
    taken.insert(inner.clone().unwrap()).lock.lock();
    taken.get_or_insert_with(|| inner.clone().unwrap()).lock.lock();
    taken.as_mut().unwrap().lock.lock();
    result.as_ref().unwrap().lock.lock();
    result.as_ref().ok().unwrap().lock.lock();
    result.as_ref().map_err(|_| 3).unwrap().lock.lock();
    result.clone().and_then(|it| it.next.clone().ok_or(String::new())).unwrap().lock.lock();
    result.clone().or_else(|it| Err(it.len())).unwrap().lock.lock();
    result.clone().unwrap_or_else(|_| panic!()).lock.lock();
    result.iter().for_each(|it| drop(it.lock.lock()));
    if let Ok(it) = &result {
        it.lock.lock();
    }
    let nested: Option<Option<Arc<Inner>>> = Some(inner.clone());
    nested.flatten().unwrap().lock.lock();
    let turned: Option<Result<Arc<Inner>, u8>> = Some(Ok(inner.clone().unwrap()));
    turned.transpose().unwrap().unwrap().lock.lock();
    std::mem::take(&mut taken).unwrap().lock.lock();
    std::mem::replace(&mut taken, None).unwrap().lock.lock();
    inner.unwrap().cell.as_ref().unwrap().borrow_mut();
}

fn poisoned(lock: &Mutex<Vec<Arc<Mutex<u8>>>>, table: &RwLock<Option<Arc<Mutex<u8>>>>) {
    let guard = lock.lock().unwrap_or_else(PoisonError::into_inner);
    guard[0].lock();
    let guard = lock.lock().unwrap_or_else(|it| it.into_inner());
    guard.first().unwrap().lock();
    let guard = match lock.lock() {
        Ok(guard) => guard,
        Err(poisoned) => poisoned.into_inner(),
    };
    guard.iter().for_each(|it| drop(it.lock()));
    let Ok(guard) = lock.try_lock() else { return };
    guard[1].lock();
    table.read().unwrap().as_ref().unwrap().lock();
    table.write().unwrap().take().unwrap().lock();
    if let Some(it) = table.read().unwrap().clone() {
        it.lock();
    }
    if let Some(it) = &*table.read().unwrap() {
        it.lock();
    }
    lock.lock().unwrap().pop().map(|it| drop(it.lock()));
    lock.lock().unwrap().iter().next().unwrap().try_lock();
}

fn question(path: &Path, address: &str) -> io::Result<Vec<u8>> {
    let mut file = File::open(path)?;
    let mut text = String::new();
    file.read_to_string(&mut text)?;
    let mut bytes = fs::read(path)?;
    fs::write(path, &bytes)?;
    let mut reader = BufReader::new(File::open(path)?);
    reader.read_line(&mut text)?;
    for line in reader.lines() {
        fs::remove_file(line?)?;
    }
    for entry in fs::read_dir(path)? {
        let entry = entry?;
        fs::metadata(entry.path())?;
        File::create(entry.path())?.write_all(b"a")?;
    }
    let mut stream = TcpStream::connect(address)?;
    stream.write_all(&bytes)?;
    stream.flush()?;
    stream.try_clone()?.read(&mut bytes)?;
    (&stream).write(&bytes)?;
    let listener = TcpListener::bind(address)?;
    let (mut stream, from) = listener.accept()?;
    stream.read_exact(&mut bytes)?;
    for stream in listener.incoming() {
        stream?.read_to_end(&mut bytes)?;
    }
    let output = Command::new("a").arg("b").stdout(Stdio::piped()).output()?;
    let mut child = Command::new("a").spawn()?;
    child.stdin.as_mut().unwrap().write_all(b"a")?;
    child.stdout.take().unwrap().read_to_end(&mut bytes)?;
    child.wait()?;
    Command::new("a").status()?;
    let text = fs::read_to_string(path).map_err(|it| io::Error::other(it))?;
    let file = fs::OpenOptions::new().append(true).create(true).open(path)?;
    file.sync_all()?;
    let mut slice: &mut [u8] = &mut bytes[2..];
    slice.write(b"a")?;
    let mut source: &[u8] = b"abc";
    source.read(slice)?;
    io::stdin().lock().read_line(&mut String::new())?;
    io::stdout().lock().write_all(b"a")?;
    let writer: &mut dyn Write = &mut bytes;
    writer.write_all(b"a")?;
    io::copy(&mut source, &mut io::sink())?;
    Ok(output.stdout)
}

fn option(inner: &Inner) -> Option<MutexGuard<'_, u8>> {
    inner.next.as_ref()?.lock.lock();
    let next = inner.next.as_deref()?;
    next.cell.as_ref()?.borrow_mut();
    next.lock.lock().ok()
}
