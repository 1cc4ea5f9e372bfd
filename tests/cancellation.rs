//! What becomes of a future that is dropped half-way: tokio runs, and the table of cancel safety says
//! what happens. And what panics for certain does panic.

use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll, Waker};

use futures_util::SinkExt;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::sync::{Barrier, Mutex, Notify, RwLock, Semaphore, broadcast, mpsc, oneshot, watch};
use tokio_util::codec::{Framed, LinesCodec};

/// What the table says of a function.
fn class(path: &str) -> &'static str {
    let table = include_str!("../server/src/knowledge/cancel_safety.tsv");
    let row = table
        .lines()
        .find(|line| line.split('\t').next() == Some(path));
    row.and_then(|row| row.split('\t').nth(1))
        .unwrap_or_else(|| panic!("{path} stands in the table"))
}

/// Polls a future once.
fn poll<F: Future>(future: Pin<&mut F>) -> Poll<F::Output> {
    future.poll(&mut Context::from_waker(Waker::noop()))
}

/// Polls a future once, and drops it before it is ready.
fn start_and_drop(future: impl Future) {
    let mut future = pin!(future);
    assert!(poll(future.as_mut()).is_pending(), "it should have to wait");
}

/// The output of a future that is ready at once.
fn now<F: Future>(future: F) -> F::Output {
    match poll(pin!(future)) {
        Poll::Ready(output) => output,
        Poll::Pending => panic!("it should be ready"),
    }
}

fn is_ready<F: Future>(future: Pin<&mut F>) -> bool {
    poll(future).is_ready()
}

#[test]
fn reading_an_exact_number_of_bytes_loses_those_that_were_read() {
    assert_eq!(class("tokio::io::AsyncReadExt::read_exact"), "loses");
    let (mut writer, mut reader) = tokio::io::duplex(64);
    now(writer.write_all(b"abcd")).unwrap();
    let mut record = [0; 8];
    start_and_drop(reader.read_exact(&mut record));
    now(writer.write_all(b"efgh")).unwrap();
    let mut rest = Vec::new();
    now(reader.read_buf(&mut rest)).unwrap();
    assert_eq!(
        rest, b"efgh",
        "the first four bytes are gone from the stream"
    );
}

#[test]
fn reading_a_number_loses_its_first_bytes() {
    assert_eq!(class("tokio::io::AsyncReadExt::read_u32"), "loses");
    let (mut writer, mut reader) = tokio::io::duplex(64);
    now(writer.write_all(&[0, 0])).unwrap();
    start_and_drop(reader.read_u32());
    now(writer.write_all(&[0, 7, 0, 0])).unwrap();
    assert_ne!(now(reader.read_u32()).unwrap(), 7, "it is out of step");
}

#[test]
fn reading_what_is_there_loses_nothing() {
    for method in ["read", "read_buf", "read_u8"] {
        assert_eq!(class(&format!("tokio::io::AsyncReadExt::{method}")), "safe");
    }
    let (mut writer, mut reader) = tokio::io::duplex(64);
    let mut buffer = Vec::new();
    start_and_drop(reader.read(&mut [0; 8]));
    start_and_drop(reader.read_buf(&mut buffer));
    start_and_drop(reader.read_u8());
    now(writer.write_all(b"abcd")).unwrap();
    now(reader.read_buf(&mut buffer)).unwrap();
    assert_eq!(buffer, b"abcd");
}

#[test]
fn reading_a_line_loses_its_beginning_and_lines_keeps_it() {
    assert_eq!(class("tokio::io::AsyncBufReadExt::read_line"), "loses");
    assert_eq!(class("tokio::io::Lines::next_line"), "safe");
    let (mut writer, reader) = tokio::io::duplex(64);
    let mut reader = BufReader::new(reader);
    let mut line = String::new();
    now(writer.write_all(b"hel")).unwrap();
    start_and_drop(reader.read_line(&mut line));
    now(writer.write_all(b"lo\n")).unwrap();
    now(reader.read_line(&mut line)).unwrap();
    assert_eq!(line, "lo\n");

    let mut lines = reader.lines();
    now(writer.write_all(b"hel")).unwrap();
    start_and_drop(lines.next_line());
    now(writer.write_all(b"lo\n")).unwrap();
    assert_eq!(now(lines.next_line()).unwrap().unwrap(), "hello");
}

#[test]
fn reading_up_to_a_byte_goes_on_in_the_same_buffer() {
    assert_eq!(class("tokio::io::AsyncBufReadExt::read_until"), "resumes");
    let (mut writer, reader) = tokio::io::duplex(64);
    let mut reader = BufReader::new(reader);
    let mut bytes = Vec::new();
    now(writer.write_all(b"hel")).unwrap();
    start_and_drop(reader.read_until(b'\n', &mut bytes));
    now(writer.write_all(b"lo\n")).unwrap();
    let count = now(reader.read_until(b'\n', &mut bytes)).unwrap();
    assert_eq!((bytes.as_slice(), count), (&b"hello\n"[..], 3));
}

#[test]
fn writing_all_does_not_know_how_far_it_got_and_a_buffer_does() {
    assert_eq!(class("tokio::io::AsyncWriteExt::write_all"), "loses");
    assert_eq!(class("tokio::io::AsyncWriteExt::write_all_buf"), "safe");
    let (mut writer, mut reader) = tokio::io::duplex(4);
    start_and_drop(writer.write_all(b"abcdefgh"));
    let mut read = Vec::new();
    now(reader.read_buf(&mut read)).unwrap();
    assert_eq!(read, b"abcd", "who starts anew writes these twice");

    let mut rest: &[u8] = b"abcdefgh";
    start_and_drop(writer.write_all_buf(&mut rest));
    assert_eq!(rest, b"efgh");
}

#[test]
fn copying_loses_what_was_read_and_not_written() {
    assert_eq!(class("tokio::io::copy"), "loses");
    let (mut source, mut from) = tokio::io::duplex(64);
    let (mut to, mut sink) = tokio::io::duplex(4);
    now(source.write_all(b"abcdefgh")).unwrap();
    start_and_drop(tokio::io::copy(&mut from, &mut to));
    let mut read = Vec::new();
    now(sink.read_buf(&mut read)).unwrap();
    assert_eq!(read, b"abcd");
    start_and_drop(from.read_u8());
}

#[test]
fn a_value_that_waits_to_be_sent_is_dropped() {
    assert_eq!(class("tokio::sync::mpsc::Sender::send"), "loses");
    assert_eq!(class("tokio::sync::mpsc::Receiver::recv"), "safe");
    let (sender, mut receiver) = mpsc::channel(1);
    start_and_drop(receiver.recv());
    let value = Arc::new(());
    now(sender.send(Arc::clone(&value))).unwrap();
    start_and_drop(sender.send(Arc::clone(&value)));
    assert_eq!(Arc::strong_count(&value), 2, "the second is gone");
    assert!(now(receiver.recv()).is_some());
    start_and_drop(receiver.recv());
}

#[test]
fn a_framed_item_that_waits_to_be_sent_is_dropped() {
    assert_eq!(class("futures_util::SinkExt::send"), "loses");
    let (stream, mut other) = tokio::io::duplex(4);
    let mut framed = Framed::new(stream, LinesCodec::new());
    framed.set_backpressure_boundary(1);
    start_and_drop(framed.send("first line"));
    start_and_drop(framed.send("second line"));
    let mut read = Vec::new();
    for _ in 0..20 {
        let _ = poll(pin!(SinkExt::<&str>::flush(&mut framed)));
        let _ = poll(pin!(other.read_buf(&mut read)));
    }
    assert_eq!(read, b"first line\n", "the second was never taken");
}

/// Two wait in a queue; the first gives up and comes again. Whether it is the second's turn then.
macro_rules! loses_its_place {
    ($path:literal, $wait:expr, $release:expr) => {{
        assert_eq!(class($path), "place");
        let mut second = {
            let mut first = Box::pin($wait);
            assert!(poll(first.as_mut()).is_pending());
            let mut second = Box::pin($wait);
            assert!(poll(second.as_mut()).is_pending());
            second
        };
        let mut again = Box::pin($wait);
        assert!(poll(again.as_mut()).is_pending());
        $release;
        assert!(!is_ready(again.as_mut()), "it waits behind the other");
        assert!(is_ready(second.as_mut()), "the other's turn has come");
    }};
}

#[test]
fn who_waits_for_a_lock_anew_waits_at_the_end() {
    let mutex = Mutex::new(());
    let guard = now(mutex.lock());
    loses_its_place!("tokio::sync::Mutex::lock", mutex.lock(), drop(guard));

    let lock = RwLock::new(());
    let guard = now(lock.write());
    loses_its_place!("tokio::sync::RwLock::write", lock.write(), drop(guard));

    let permits = Semaphore::new(1);
    let permit = now(permits.acquire()).unwrap();
    loses_its_place!(
        "tokio::sync::Semaphore::acquire",
        permits.acquire(),
        drop(permit)
    );

    let (sender, mut receiver) = mpsc::channel(1);
    now(sender.send(())).unwrap();
    loses_its_place!(
        "tokio::sync::mpsc::Sender::reserve",
        sender.reserve(),
        now(receiver.recv()).unwrap()
    );

    let notify = Notify::new();
    loses_its_place!(
        "tokio::sync::Notify::notified",
        notify.notified(),
        notify.notify_one()
    );
}

#[test]
fn who_waits_at_a_barrier_anew_is_counted_twice() {
    assert_eq!(class("tokio::sync::Barrier::wait"), "loses");
    let barrier = Barrier::new(2);
    start_and_drop(barrier.wait());
    assert!(now(barrier.wait()).is_leader(), "it opens for one alone");
}

#[test]
fn messages_and_changes_wait_for_the_next_who_asks() {
    assert_eq!(class("tokio::sync::broadcast::Receiver::recv"), "safe");
    let (hub, mut news) = broadcast::channel(4);
    start_and_drop(news.recv());
    hub.send(1).unwrap();
    assert_eq!(now(news.recv()), Ok(1));

    assert_eq!(class("tokio::sync::watch::Receiver::changed"), "safe");
    assert_eq!(class("tokio::sync::watch::Receiver::wait_for"), "safe");
    let (flag, mut changes) = watch::channel(false);
    start_and_drop(changes.changed());
    start_and_drop(changes.wait_for(|up| *up));
    flag.send(true).unwrap();
    now(changes.changed()).unwrap();

    let (sender, mut answer) = oneshot::channel();
    start_and_drop(&mut answer);
    sender.send(1).unwrap();
    assert_eq!(now(answer), Ok(1));
}

#[test]
fn a_subscriber_has_seen_what_was_there() {
    let (flag, _first) = watch::channel(false);
    flag.send(true).unwrap();
    let mut late = flag.subscribe();
    start_and_drop(late.changed());
    assert!(now(late.wait_for(|up| *up)).is_ok());
}

#[test]
fn a_change_without_senders_fails_at_once_each_time() {
    let (flag, mut changes) = watch::channel(false);
    drop(flag);
    for _ in 0..3 {
        assert!(now(changes.changed()).is_err());
    }
}

#[test]
fn wake_ups_of_all_are_not_kept() {
    let notify = Notify::new();
    notify.notify_waiters();
    start_and_drop(notify.notified());
    let waiting = notify.notified();
    notify.notify_waiters();
    now(waiting);
}

#[test]
fn who_falls_behind_can_go_on() {
    let (hub, mut news) = broadcast::channel(1);
    hub.send(1).unwrap();
    hub.send(2).unwrap();
    assert_eq!(
        now(news.recv()),
        Err(broadcast::error::RecvError::Lagged(1))
    );
    assert_eq!(now(news.recv()), Ok(2));
}

#[test]
fn what_a_future_holds_that_nobody_polls_stays_held() {
    let mutex = Mutex::new(());
    let mut slow = pin!(async {
        let _guard = mutex.lock().await;
        std::future::pending::<()>().await;
    });
    assert!(poll(slow.as_mut()).is_pending());
    start_and_drop(mutex.lock());
}

/// Whether that panics, with these words.
fn panics_with(words: &str, work: impl FnOnce()) {
    let Err(panic) = catch_unwind(AssertUnwindSafe(work)) else {
        panic!("it should panic: {words}");
    };
    let told = panic
        .downcast_ref::<String>()
        .map(String::as_str)
        .or_else(|| panic.downcast_ref::<&str>().copied())
        .unwrap_or_default();
    assert!(told.contains(words), "{told}");
}

#[test]
fn a_channel_without_room_panics() {
    panics_with("buffer > 0", || drop(mpsc::channel::<u8>(0)));
    panics_with("capacity", || drop(broadcast::channel::<u8>(0)));
    panics_with("capacity", || drop(broadcast::Sender::<u8>::new(0)));
}

#[test]
fn a_select_without_any_branch_left_panics() {
    let words = "all branches are disabled";
    panics_with(words, || {
        now(async {
            let (_, mut closed) = mpsc::channel::<u8>(1);
            tokio::select! {
                Some(_) = closed.recv() => unreachable!("it is closed"),
            }
        });
    });
    panics_with(words, || {
        let off = false;
        now(async {
            tokio::select! {
                _ = std::future::ready(1), if off => {}
                _ = std::future::ready(2), if off => {}
            }
        });
    });
    now(async {
        let (_, mut closed) = mpsc::channel::<u8>(1);
        tokio::select! {
            Some(_) = closed.recv() => unreachable!("it is closed"),
            else => {}
        }
    });
}
