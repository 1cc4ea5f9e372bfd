use tokio::io::AsyncReadExt;
use tokio::net::TcpStream;
use tokio::sync::mpsc::{Receiver, Sender};
use tokio::time::interval;

pub async fn serve(mut stream: TcpStream, mut jobs: Receiver<u32>, done: Sender<u32>) {
    let mut beat = interval(std::time::Duration::from_secs(1));
    let mut buffer = [0; 64];
    let later = work();
    tokio::pin!(later);
    loop {
        tokio::select! {
            //  ^
            read = stream.read_exact(&mut buffer) => { read.unwrap(); }
            job = jobs.recv() => { println!("{job:?}"); }
            _ = beat.tick() => println!("still here"),
            _ = done.send(1) => {}
            _ = &mut later => break,
            _ = done.reserve() => {}
        }
        tokio::select! {
            //  ^
            biased;
            _ = jobs.recv() => {}
            _ = beat.tick() => {}
        }
        tokio::select! {
            //  ^
            _ = work() => {}
            _ = elsewhere::work() => {}
            _ = async { println!("at once") } => {}
            _ = copy(&mut stream) => {}
        }
        futures::select! {
            //   ^
            _ = jobs.recv() => {}
            complete => break,
        }
    }
}

async fn work() {
    tokio::task::yield_now().await;
}

async fn copy(stream: &mut TcpStream) {
    let mut buffer = [0; 64];
    stream.read_exact(&mut buffer).await.unwrap();
}
