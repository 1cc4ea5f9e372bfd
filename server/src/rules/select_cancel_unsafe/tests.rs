use super::RULE;
use crate::testing::{LIBRARY, Place, check, check_fix, check_no_fix, check_none};

#[test]
fn data_that_is_lost_in_a_loop() {
    check(
        &RULE,
        r#"
use std::time::Duration;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;
use tokio::sync::mpsc;
use tokio::time::Interval;

async fn exact(stream: &mut TcpStream, beat: &mut Interval) {
    let mut record = [0; 8];
    loop {
        tokio::select! {
            _ = stream.read_exact(&mut record) => {}
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: the bytes that were read so far are gone
            _ = beat.tick() => println!("tick"),
        }
    }
}

async fn line(stream: TcpStream, beat: &mut Interval) {
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    while line.is_empty() {
        tokio::select! {
            _ = beat.tick() => println!("tick"),
            _ = reader.read_line(&mut line) => {}
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: use `lines()` and `next_line()`
        }
    }
}

async fn number(mut stream: TcpStream, beat: &mut Interval) {
    for _ in 0..3 {
        tokio::select! {
            number = stream.read_u32() => println!("{number:?}"),
//                   ^^^^^^^^^^^^^^^^^ warning: of the number
            _ = beat.tick() => {}
        }
    }
}

async fn write(stream: &mut TcpStream, beat: &mut Interval) {
    loop {
        tokio::select! {
            done = stream.write_all(b"hello") => { if done.is_err() { return } }
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: how much was written
            _ = beat.tick() => {}
        }
    }
}

async fn send(sender: mpsc::Sender<String>, beat: &mut Interval) {
    loop {
        tokio::select! {
            biased;
            _ = beat.tick() => {}
            sent = sender.send("hello".to_owned()), if true => { if sent.is_err() { break } }
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `reserve()`
        }
    }
}

async fn copied(mut from: TcpStream, mut to: TcpStream, beat: &mut Interval) {
    loop {
        tokio::select! {
            _ = tokio::io::copy(&mut from, &mut to) => break,
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `copy` is dropped half-way
            _ = beat.tick() => {}
        }
    }
}

struct Connection {
    stream: TcpStream,
    beat: Interval,
}

impl Connection {
    async fn run(&mut self) {
        let mut all = Vec::new();
        loop {
            tokio::select! {
                _ = self.stream.read_to_end(&mut all) => break,
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: keep the future outside the loop
                _ = self.beat.tick() => {}
            }
        }
    }

    async fn meet(&mut self, barrier: &tokio::sync::Barrier) {
        loop {
            tokio::select! {
                _ = barrier.wait() => break,
//                  ^^^^^^^^^^^^^^ warning: it no longer counts as one who waits
                _ = self.beat.tick() => {}
            }
        }
    }
}
"#,
    );
}

#[test]
fn a_place_in_the_queue_is_a_hint() {
    check(
        &RULE,
        r#"
use tokio::sync::{Mutex, RwLock, Semaphore};
use tokio::time::Interval;

async fn lock(total: &Mutex<u32>, beat: &mut Interval) {
    loop {
        tokio::select! {
            mut total = total.lock() => *total += 1,
//                      ^^^^^^^^^^^^ hint: the end of the queue
            _ = beat.tick() => {}
        }
    }
}

async fn write(total: &RwLock<u32>, permits: &Semaphore, beat: &mut Interval) {
    loop {
        tokio::select! {
            mut total = total.write() => *total += 1,
//                      ^^^^^^^^^^^^^ hint: `write`
            _ = permits.acquire() => {}
//              ^^^^^^^^^^^^^^^^^ hint: `acquire`
            _ = beat.tick() => {}
        }
    }
}
"#,
    );
}

#[test]
fn without_a_loop_it_is_a_hint() {
    check(
        &RULE,
        r#"
use tokio::io::AsyncReadExt;
use tokio::net::TcpStream;
use tokio::time::Interval;

async fn once(stream: &mut TcpStream, beat: &mut Interval) {
    let mut record = [0; 8];
    tokio::select! {
        _ = stream.read_exact(&mut record) => {}
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint: is not taken up again
        _ = beat.tick() => {}
    }
}

async fn value(stream: &mut TcpStream, beat: &mut Interval) -> u32 {
    loop {
        let mut record = [0; 8];
        let found = tokio::select! {
            _ = stream.read_exact(&mut record) => 1,
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint: dropped half-way
            _ = beat.tick() => 2,
        };
        if found == 2 {
            return found;
        }
    }
}
"#,
    );
}

#[test]
fn what_is_inside_a_block_or_a_function() {
    check(
        &RULE,
        r#"
use std::io;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::mpsc;
use tokio::time::Interval;

struct Frames {
    stream: TcpStream,
}

impl Frames {
    async fn next(&mut self) -> io::Result<Vec<u8>> {
        let length = self.stream.read_u32().await?;
        let mut frame = vec![0; length as usize];
        self.stream.read_exact(&mut frame).await?;
        Ok(frame)
    }

    async fn echo(&mut self) -> io::Result<()> {
        let frame = self.next().await?;
        self.stream.write_all(&frame).await
    }

    async fn peeked(&self) -> io::Result<()> {
        self.stream.readable().await
    }
}

async fn serve(mut frames: Frames, beat: &mut Interval) {
    loop {
        tokio::select! {
            frame = frames.next() => println!("{frame:?}"),
//                  ^^^^^^^^^^^^^ info: inside, at `read_u32`
            _ = beat.tick() => {}
        }
    }
}

async fn deeper(frames: &mut Frames, beat: &mut Interval) {
    loop {
        tokio::select! {
            done = frames.echo() => println!("{done:?}"),
//                 ^^^^^^^^^^^^^ info: inside, at `read_u32`
            _ = frames_ready(beat) => {}
        }
    }
}

async fn frames_ready(beat: &mut Interval) {
    beat.tick().await;
}

async fn pass_on(mut from: mpsc::Receiver<u8>, to: mpsc::Sender<u8>, beat: &mut Interval) {
    loop {
        tokio::select! {
            _ = async { if let Some(byte) = from.recv().await { to.send(byte).await.ok(); } } => {}
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: at `send`
            _ = beat.tick() => {}
        }
    }
}

async fn harmless(frames: &mut Frames, beat: &mut Interval) {
    loop {
        tokio::select! {
            done = frames.peeked() => println!("{done:?}"),
            _ = beat.tick() => {}
        }
    }
}
"#,
    );
}

#[test]
fn what_keeps_what_it_has() {
    check_none(
        &RULE,
        r#"
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Notify, broadcast, mpsc, oneshot, watch};
use tokio::time::Interval;

async fn safe(mut stream: TcpStream, mut messages: mpsc::Receiver<u8>, mut news: broadcast::Receiver<u8>, mut flag: watch::Receiver<bool>, beat: &mut Interval) {
    let mut buffer = Vec::new();
    loop {
        tokio::select! {
            _ = stream.read_buf(&mut buffer) => {}
            _ = messages.recv() => {}
            _ = news.recv() => {}
            _ = flag.changed() => {}
            _ = beat.tick() => {}
        }
    }
}

async fn lines(stream: TcpStream, listener: TcpListener, beat: &mut Interval) {
    let mut lines = BufReader::new(stream).lines();
    loop {
        tokio::select! {
            line = lines.next_line() => println!("{line:?}"),
            peer = listener.accept() => println!("{peer:?}"),
            _ = beat.tick() => {}
        }
    }
}

async fn advised(sender: mpsc::Sender<u8>, wake: &Notify, beat: &mut Interval) {
    loop {
        tokio::select! {
            permit = sender.reserve() => { if let Ok(permit) = permit { permit.send(1) } }
            _ = wake.notified() => {}
            _ = beat.tick() => {}
        }
    }
}

async fn only_to_stop(stream: &mut TcpStream, mut stop: oneshot::Receiver<()>) {
    let mut record = [0; 8];
    loop {
        tokio::select! {
            _ = stream.read_exact(&mut record) => {}
            _ = &mut stop => break,
        }
    }
}

async fn stop_after_words(stream: &mut TcpStream, mut stop: oneshot::Receiver<()>) -> u8 {
    let mut record = [0; 8];
    loop {
        tokio::select! {
            _ = stream.read_exact(&mut record) => {}
            _ = &mut stop => {
                println!("stopped");
                if record[0] == 0 { return 1 } else { return 2 }
            }
        }
    }
}

async fn made_before(stream: &mut TcpStream, beat: &mut Interval) {
    let mut record = [0; 8];
    let mut reading = std::pin::pin!(stream.read_exact(&mut record));
    loop {
        tokio::select! {
            _ = &mut reading => break,
            _ = beat.tick() => {}
        }
    }
}

async fn of_one_round(listener: &TcpListener, beat: &mut Interval) {
    loop {
        let Ok((mut stream, _)) = listener.accept().await else { return };
        let mut record = [0; 8];
        tokio::select! {
            _ = stream.read_exact(&mut record) => {}
            _ = beat.tick() => {}
        }
    }
}

async fn flush(stream: &mut TcpStream, beat: &mut Interval) {
    let mut bytes: &[u8] = b"hello";
    loop {
        tokio::select! {
            _ = stream.write_all_buf(&mut bytes) => return,
            _ = stream.flush() => {}
            _ = beat.tick() => {}
        }
    }
}
"#,
    );
}

#[test]
fn other_methods_of_these_names() {
    check_none(
        &RULE,
        r#"
use tokio::time::Interval;

struct Reader;

impl Reader {
    async fn read_exact(&mut self, _: &mut [u8]) {}
    async fn write_all(&mut self, _: &[u8]) {}
    async fn send(&self, _: u8) {}
    async fn lock(&self) {}
}

async fn own(mut reader: Reader, beat: &mut Interval) {
    let mut record = [0; 8];
    loop {
        tokio::select! {
            _ = reader.read_exact(&mut record) => {}
            _ = beat.tick() => {}
        }
        tokio::select! {
            _ = reader.write_all(&record) => {}
            _ = beat.tick() => {}
        }
        tokio::select! {
            _ = reader.send(1) => {}
            _ = reader.lock() => {}
            _ = beat.tick() => {}
        }
    }
}

async fn unknown(mut reader: impl Unheard, beat: &mut Interval) {
    let mut record = [0; 8];
    loop {
        tokio::select! {
            _ = reader.read_exact(&mut record) => {}
            _ = beat.tick() => {}
        }
    }
}

macro_rules! select {
    ($($any:tt)*) => { () };
}

async fn own_macro(stream: &mut tokio::net::TcpStream, beat: &mut Interval) {
    use tokio::io::AsyncReadExt;
    let mut record = [0; 8];
    loop {
        select! {
            _ = stream.read_exact(&mut record) => {}
            _ = beat.tick() => {}
        }
    }
}

async fn local_stream(beat: &mut Interval) {
    async fn fetch() -> std::io::Result<()> {
        use tokio::io::AsyncWriteExt;
        let mut stream = tokio::net::TcpStream::connect("localhost:1").await?;
        stream.write_all(b"hello").await
    }
    loop {
        tokio::select! {
            _ = fetch() => {}
            _ = beat.tick() => {}
        }
    }
}
"#,
    );
}

#[test]
fn the_macro_by_its_import() {
    check(
        &RULE,
        r#"
use tokio::io::AsyncReadExt;
use tokio::net::TcpStream;
use tokio::select;
use tokio::time::Interval;

async fn exact(stream: &mut TcpStream, beat: &mut Interval) {
    let mut record = [0; 8];
    loop {
        select! {
            _ = stream.read_exact(&mut record) => {}
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: gone
            _ = beat.tick() => {}
        }
    }
}
"#,
    );
}

#[test]
fn as_it_is_in_the_older_edition() {
    let place = Place {
        edition: "2021",
        ..LIBRARY
    };
    place.check(
        &RULE,
        r#"
use tokio::io::AsyncReadExt;
use tokio::net::TcpStream;
use tokio::time::Interval;

async fn exact(stream: &mut TcpStream, beat: &mut Interval) {
    let mut record = [0; 8];
    loop {
        tokio::select! {
            _ = stream.read_exact(&mut record) => {}
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: gone
            _ = beat.tick() => {}
        }
    }
}
"#,
    );
}

#[test]
fn reserve_and_throw_the_result_away() {
    check_fix(
        &RULE,
        "reserve()",
        r#"
use tokio::sync::mpsc;
use tokio::time::Interval;

async fn send(sender: mpsc::Sender<String>, beat: &mut Interval) {
    loop {
        tokio::select! {
            _ = sender.send("hello".to_owned()) => {
                println!("sent");
            }
            _ = beat.tick() => {}
        }
    }
}
"#,
        r#"
use tokio::sync::mpsc;
use tokio::time::Interval;

async fn send(sender: mpsc::Sender<String>, beat: &mut Interval) {
    loop {
        tokio::select! {
            permit = sender.reserve() => {
                if let Ok(permit) = permit { permit.send("hello".to_owned()); }
                println!("sent");
            }
            _ = beat.tick() => {}
        }
    }
}
"#,
    );
}

#[test]
fn reserve_where_it_went_well() {
    check_fix(
        &RULE,
        "reserve()",
        r#"
use tokio::sync::mpsc;
use tokio::time::Interval;

async fn send(sender: mpsc::Sender<u8>, beat: &mut Interval) {
    loop {
        tokio::select! {
            Ok(()) = sender.send(1) => println!("sent"),
            _ = beat.tick() => {}
        }
    }
}
"#,
        r#"
use tokio::sync::mpsc;
use tokio::time::Interval;

async fn send(sender: mpsc::Sender<u8>, beat: &mut Interval) {
    loop {
        tokio::select! {
            Ok(permit) = sender.reserve() => { permit.send(1); println!("sent") },
            _ = beat.tick() => {}
        }
    }
}
"#,
    );
}

#[test]
fn reserve_and_ask_how_it_went() {
    check_fix(
        &RULE,
        "reserve()",
        r#"
use tokio::sync::mpsc;
use tokio::time::Interval;

async fn send(sender: mpsc::Sender<u8>, beat: &mut Interval) {
    loop {
        tokio::select! {
            sent = sender.send(1) => {
                if sent.is_err() {
                    break;
                }
            }
            _ = beat.tick() => {}
        }
    }
}
"#,
        r#"
use tokio::sync::mpsc;
use tokio::time::Interval;

async fn send(sender: mpsc::Sender<u8>, beat: &mut Interval) {
    loop {
        tokio::select! {
            sent = sender.reserve() => {
                let sent = sent.map(|permit| permit.send(1));
                if sent.is_err() {
                    break;
                }
            }
            _ = beat.tick() => {}
        }
    }
}
"#,
    );
}

#[test]
fn no_reserve_where_the_error_is_wanted() {
    check_no_fix(
        &RULE,
        "reserve()",
        r#"
use tokio::sync::mpsc;
use tokio::time::Interval;

async fn send(sender: mpsc::Sender<u8>, beat: &mut Interval) {
    loop {
        tokio::select! {
            sent = sender.send(1) => println!("{sent:?}"),
            _ = beat.tick() => {}
        }
    }
}
"#,
    );
}

#[test]
fn made_before_the_loop() {
    check_fix(
        &RULE,
        "poll it by reference",
        r#"
use tokio::sync::Barrier;
use tokio::time::Interval;

async fn meet(barrier: &Barrier, beat: &mut Interval) {
    loop {
        tokio::select! {
            _ = barrier.wait() => break,
            _ = beat.tick() => {}
        }
    }
}
"#,
        r#"
use tokio::sync::Barrier;
use tokio::time::Interval;

async fn meet(barrier: &Barrier, beat: &mut Interval) {
    let mut wait = std::pin::pin!(barrier.wait());
    loop {
        tokio::select! {
            _ = &mut wait => break,
            _ = beat.tick() => {}
        }
    }
}
"#,
    );
}

#[test]
fn not_before_the_loop_where_it_is_needed_again() {
    check_no_fix(
        &RULE,
        "poll it by reference",
        r#"
use tokio::sync::Barrier;
use tokio::time::Interval;

async fn meet(barrier: &Barrier, beat: &mut Interval) {
    loop {
        tokio::select! {
            _ = barrier.wait() => println!("met"),
            _ = beat.tick() => {}
        }
    }
}
"#,
    );
}
