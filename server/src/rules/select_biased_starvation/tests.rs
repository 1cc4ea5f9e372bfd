use super::RULE;
use crate::testing::{LIBRARY, Place, check, check_fix, check_none};

#[test]
fn busy_before_the_signal() {
    check(
        &RULE,
        r#"
use tokio::io::AsyncReadExt;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Notify, broadcast, mpsc, oneshot, watch};

async fn oneshot_signal(mut jobs: mpsc::Receiver<u8>, mut shutdown: oneshot::Receiver<()>) {
    loop {
        tokio::select! {
            biased;
            job = jobs.recv() => println!("{job:?}"),
            _ = &mut shutdown => break,
//              ^^^^^^^^^^^^^ info: the signal to stop is not heard
        }
    }
}

async fn watch_signal(mut jobs: mpsc::UnboundedReceiver<u8>, mut stop: watch::Receiver<bool>) {
    loop {
        tokio::select! {
            biased;
            Some(job) = jobs.recv() => println!("{job}"),
            _ = stop.changed() => return,
//              ^^^^^^^^^^^^^^ info: put it first
        }
    }
}

async fn wait_for(mut news: broadcast::Receiver<u8>, mut quit_rx: watch::Receiver<bool>) {
    while !news.is_empty() {
        tokio::select! {
            biased;
            item = news.recv() => println!("{item:?}"),
            _ = quit_rx.wait_for(|stop| *stop) => { println!("stop"); break }
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: first
        }
    }
}

async fn by_notify(listener: TcpListener, shutdown: &Notify) {
    loop {
        tokio::select! {
            biased;
            peer = listener.accept() => println!("{peer:?}"),
            _ = shutdown.notified() => break,
//              ^^^^^^^^^^^^^^^^^^^ info: first
        }
    }
}

async fn by_ctrl_c(mut stream: TcpStream) {
    let mut bytes = Vec::new();
    loop {
        tokio::select! {
            biased;
            _ = stream.read_buf(&mut bytes) => {}
            _ = tokio::signal::ctrl_c() => break,
//              ^^^^^^^^^^^^^^^^^^^^^^^ info: first
        }
    }
}

struct Worker { jobs: mpsc::Receiver<u8>, exit: broadcast::Receiver<()> }

impl Worker {
    async fn run(&mut self) {
        loop {
            tokio::select! {
                biased;
                job = self.jobs.recv() => println!("{job:?}"),
                _ = self.exit.recv() => break,
//                  ^^^^^^^^^^^^^^^^ info: first
            }
        }
    }
}

async fn messages(mut jobs: mpsc::Receiver<u8>, mut kill_rx: mpsc::Receiver<()>, mut closed: mpsc::UnboundedReceiver<()>) {
    loop {
        tokio::select! {
            biased;
            job = jobs.recv() => println!("{job:?}"),
            _ = kill_rx.recv() => break,
//              ^^^^^^^^^^^^^^ info: first
        }
    }
    loop {
        tokio::select! {
            biased;
            job = jobs.recv() => println!("{job:?}"),
            _ = closed.recv() => break,
//              ^^^^^^^^^^^^^ info: first
        }
    }
}

async fn last_of_three(mut jobs: mpsc::Receiver<u8>, mut other: mpsc::Receiver<u8>, mut shutdown: oneshot::Receiver<()>) {
    loop {
        tokio::select! {
            biased;
            job = jobs.recv() => println!("{job:?}"),
            job = other.recv() => println!("{job:?}"),
            _ = &mut shutdown => return,
//              ^^^^^^^^^^^^^ info: first
        }
    }
}
"#,
    );
}

#[test]
fn a_token() {
    let place = Place {
        dependencies: "tokio = { version = \"1\", features = [\"full\"] }\ntokio-util = \"0.7\"\n",
        ..LIBRARY
    };
    place.check(
        &RULE,
        r#"
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

async fn work(mut jobs: mpsc::Receiver<u8>, token: CancellationToken) {
    loop {
        tokio::select! {
            biased;
            job = jobs.recv() => println!("{job:?}"),
            _ = token.cancelled() => break,
//              ^^^^^^^^^^^^^^^^^ info: first
        }
    }
}
"#,
    );
}

#[test]
fn heard_in_time() {
    check_none(
        &RULE,
        r#"
use tokio::sync::{mpsc, oneshot, watch};
use tokio::time::Interval;

async fn first(mut jobs: mpsc::Receiver<u8>, mut shutdown: oneshot::Receiver<()>) {
    loop {
        tokio::select! {
            biased;
            _ = &mut shutdown => break,
            job = jobs.recv() => println!("{job:?}"),
        }
    }
}

async fn fair(mut jobs: mpsc::Receiver<u8>, mut shutdown: oneshot::Receiver<()>) {
    loop {
        tokio::select! {
            job = jobs.recv() => println!("{job:?}"),
            _ = &mut shutdown => break,
        }
    }
}

async fn once(mut jobs: mpsc::Receiver<u8>, mut shutdown: oneshot::Receiver<()>) {
    tokio::select! {
        biased;
        job = jobs.recv() => println!("{job:?}"),
        _ = &mut shutdown => return,
    }
}

async fn calm(beat: &mut Interval, mut shutdown: oneshot::Receiver<()>) {
    loop {
        tokio::select! {
            biased;
            _ = beat.tick() => println!("tick"),
            _ = &mut shutdown => break,
        }
    }
}

async fn no_signal(mut jobs: mpsc::Receiver<u8>, mut answer: oneshot::Receiver<()>) {
    loop {
        tokio::select! {
            biased;
            job = jobs.recv() => println!("{job:?}"),
            _ = &mut answer => break,
        }
    }
}

async fn goes_on(mut jobs: mpsc::Receiver<u8>, mut stop: watch::Receiver<bool>) {
    loop {
        tokio::select! {
            biased;
            job = jobs.recv() => println!("{job:?}"),
            _ = stop.changed() => println!("changed"),
        }
    }
}

async fn the_busy_one_ends(mut jobs: mpsc::Receiver<u8>, mut stop: oneshot::Receiver<()>) {
    loop {
        tokio::select! {
            biased;
            job = jobs.recv() => { println!("{job:?}"); break }
            _ = &mut stop => break,
        }
    }
}

async fn limited(mut jobs: mpsc::Receiver<u8>, mut stop: oneshot::Receiver<()>, open: bool) {
    loop {
        tokio::select! {
            biased;
            job = jobs.recv(), if open => println!("{job:?}"),
            _ = &mut stop => break,
        }
    }
}

async fn two_signals(mut shutdown_rx: mpsc::Receiver<()>, mut stop: oneshot::Receiver<()>) {
    loop {
        tokio::select! {
            biased;
            _ = shutdown_rx.recv() => println!("soon"),
            _ = &mut stop => break,
        }
    }
}

async fn only_signal(mut stop: oneshot::Receiver<()>) {
    loop {
        tokio::select! {
            biased;
            _ = &mut stop => break,
        }
    }
}

struct Jobs;

impl Jobs {
    async fn recv(&mut self) -> Option<u8> { None }
}

async fn own_recv(mut jobs: Jobs, mut stop: oneshot::Receiver<()>) {
    loop {
        tokio::select! {
            biased;
            job = jobs.recv() => println!("{job:?}"),
            _ = &mut stop => break,
        }
    }
}

async fn unknown(mut jobs: impl Unheard, mut stop: oneshot::Receiver<()>) {
    loop {
        tokio::select! {
            biased;
            job = jobs.recv() => println!("{job:?}"),
            _ = &mut stop => break,
        }
    }
}

#[cfg(test)]
async fn in_tests(mut jobs: mpsc::Receiver<u8>, mut stop: oneshot::Receiver<()>) {
    loop {
        tokio::select! {
            biased;
            job = jobs.recv() => println!("{job:?}"),
            _ = &mut stop => break,
        }
    }
}
"#,
    );
}

#[test]
fn the_signal_goes_first() {
    check_fix(
        &RULE,
        "Put the signal",
        r#"
use tokio::sync::{mpsc, oneshot};

async fn work(mut jobs: mpsc::Receiver<u8>, mut shutdown: oneshot::Receiver<()>) {
    loop {
        tokio::select! {
            biased;
            job = jobs.recv() => println!("{job:?}"),
            _ = &mut shutdown => break,
        }
    }
}
"#,
        r#"
use tokio::sync::{mpsc, oneshot};

async fn work(mut jobs: mpsc::Receiver<u8>, mut shutdown: oneshot::Receiver<()>) {
    loop {
        tokio::select! {
            biased;
            _ = &mut shutdown => break,
            job = jobs.recv() => println!("{job:?}"),
        }
    }
}
"#,
    );
}
