use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;

async fn answer(mut stream: TcpStream) -> std::io::Result<String> {
    let config = std::fs::read_to_string("config.toml")?;
    //                    ^
    std::thread::sleep(std::time::Duration::from_secs(1));
    //           ^
    stream.write_all(config.as_bytes())?;
    //     ^
    let mut line = String::new();
    BufReader::new(stream).read_line(&mut line)?;
    //                     ^
    let there = std::path::Path::new("config.toml").exists();
    //                                              ^
    let runtime = tokio::runtime::Runtime::new()?;
    //                            ^
    //                                     ^
    let length = runtime.block_on(async { line.len() });
    //                   ^
    println!("{there} {length}");
    Ok(line)
}

fn hash(password: &str) -> String {
    bcrypt::hash(password, 12).unwrap()
    //      ^
}

fn wait_for(mut child: std::process::Child, receiver: &mut tokio::sync::mpsc::Receiver<u32>) {
    child.wait().unwrap();
    //    ^
    receiver.blocking_recv();
    //       ^
    std::process::Command::new("ls").spawn().unwrap();
    //                               ^
}

fn in_memory(mut bytes: &[u8], all: &mut Vec<u8>) {
    bytes.read_to_end(all).unwrap();
    //    ^
}
