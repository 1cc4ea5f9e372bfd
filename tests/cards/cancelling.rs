use futures::StreamExt;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt};
use tokio::sync::{mpsc, Mutex};

async fn all(
    mut stream: tokio::net::TcpStream,
    sender: mpsc::Sender<u32>,
    lock: Mutex<u32>,
    mut items: futures::stream::FuturesUnordered<std::future::Ready<u32>>,
    //                          ^
) {
    let mut buffer = [0; 8];
    stream.read(&mut buffer).await.unwrap();
    //     ^
    stream.read_exact(&mut buffer).await.unwrap();
    //     ^
    stream.write_all(&buffer).await.unwrap();
    //     ^
    stream.shutdown().await.unwrap();
    //     ^
    sender.send(1).await.unwrap();
    //     ^
    sender.reserve().await.unwrap().send(2);
    //     ^
    items.next().await;
    //    ^
    tokio::signal::ctrl_c().await.unwrap();
    //             ^
    let (reader, _) = stream.split();
    let mut lines = tokio::io::BufReader::new(reader).lines();
    lines.next_line().await.unwrap();
    //    ^
    drop(lock);
}
