use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, RwLock};
use std::thread;

//- total in a loop
pub fn main() {
    let total = Arc::new(Mutex::new((0u64, 0u64)));
    let mut handles = Vec::new();
    for number in 0..4 {
        let total = Arc::clone(&total);
        handles.push(thread::spawn(move || {
            total.lock().unwrap().0 += number; total.lock().unwrap().1 += 1;
        }));
    }
    for handle in handles {
        handle.join().unwrap();
    }
    println!("{:?}", *total.lock().unwrap());
}

//- total in a chain
pub fn main() {
    let total = Arc::new(Mutex::new((0u64, 0u64)));
    let handles: Vec<thread::JoinHandle<()>> = (0..4)
        .map(|number| {
            let total = total.clone();
            std::thread::spawn(move || {
                total.lock().unwrap().0 += number; total.lock().unwrap().1 += 1;
            })
        })
        .collect();
    let joined = handles.into_iter().map(|handle| handle.join().unwrap()).count();
    println!("{joined} {:?}", *total.lock().unwrap());
}

//- total for two
pub fn main() {
    let total = Arc::new(Mutex::new((0u64, 0u64)));
    let mine = Arc::clone(&total);
    let one = thread::spawn(move || {
        let total = &mine;
        total.lock().unwrap().0 += 2; total.lock().unwrap().1 += 1;
        7
    });
    let other = {
        let total = Arc::clone(&total);
        thread::spawn(move || {
            total.lock().unwrap().0 += 3; total.lock().unwrap().1 += 1;
        })
    };
    let seven = one.join().unwrap();
    other.join().unwrap();
    println!("{seven} {:?}", *total.lock().unwrap());
}

//- seen in a loop
pub fn main() {
    let seen = Arc::new(Mutex::new(vec![1u64]));
    let mut handles = Vec::new();
    for number in 0..4 {
        let seen = Arc::clone(&seen);
        handles.push(thread::spawn(move || {
            let mut seen = seen.lock().unwrap(); seen.push(number as u64); seen.sort();
        }));
    }
    for handle in handles {
        handle.join().unwrap();
    }
    println!("{:?}", seen.lock().unwrap());
}

//- seen in a chain
pub fn main() {
    let seen = Arc::new(Mutex::new(vec![1u64]));
    let handles: Vec<thread::JoinHandle<()>> = (0..4)
        .map(|number| {
            let seen = seen.clone();
            std::thread::spawn(move || {
                let mut seen = seen.lock().unwrap(); seen.push(number as u64); seen.sort();
            })
        })
        .collect();
    let joined = handles.into_iter().map(|handle| handle.join().unwrap()).count();
    println!("{joined} {:?}", seen.lock().unwrap());
}

//- seen for two
pub fn main() {
    let seen = Arc::new(Mutex::new(vec![1u64]));
    let mine = Arc::clone(&seen);
    let one = thread::spawn(move || {
        let seen = &mine;
        let mut seen = seen.lock().unwrap(); seen.push(2 as u64); seen.sort();
        7
    });
    let other = {
        let seen = Arc::clone(&seen);
        thread::spawn(move || {
            let mut seen = seen.lock().unwrap(); seen.push(3 as u64); seen.sort();
        })
    };
    let seven = one.join().unwrap();
    other.join().unwrap();
    println!("{seven} {:?}", seen.lock().unwrap());
}

//- words in a loop
pub fn main() {
    let words = Arc::new(vec![String::from("a"), String::from("bc")]);
    let mut handles = Vec::new();
    for number in 0..4 {
        let words = Arc::clone(&words);
        handles.push(thread::spawn(move || {
            let _ = words[0].len() + number as usize;
        }));
    }
    for handle in handles {
        handle.join().unwrap();
    }
    println!("{:?}", words.len());
}

//- words in a chain
pub fn main() {
    let words = Arc::new(vec![String::from("a"), String::from("bc")]);
    let handles: Vec<thread::JoinHandle<()>> = (0..4)
        .map(|number| {
            let words = words.clone();
            std::thread::spawn(move || {
                let _ = words[0].len() + number as usize;
            })
        })
        .collect();
    let joined = handles.into_iter().map(|handle| handle.join().unwrap()).count();
    println!("{joined} {:?}", words.len());
}

//- words for two
pub fn main() {
    let words = Arc::new(vec![String::from("a"), String::from("bc")]);
    let mine = Arc::clone(&words);
    let one = thread::spawn(move || {
        let words = &mine;
        let _ = words[0].len() + 2 as usize;
        7
    });
    let other = {
        let words = Arc::clone(&words);
        thread::spawn(move || {
            let _ = words[0].len() + 3 as usize;
        })
    };
    let seven = one.join().unwrap();
    other.join().unwrap();
    println!("{seven} {:?}", words.len());
}

//- hits in a loop
pub fn main() {
    let hits = Arc::new(AtomicU64::new(0));
    let mut handles = Vec::new();
    for number in 0..4 {
        let hits = Arc::clone(&hits);
        handles.push(thread::spawn(move || {
            hits.fetch_add(number as u64, Ordering::SeqCst);
        }));
    }
    for handle in handles {
        handle.join().unwrap();
    }
    println!("{:?}", hits.load(Ordering::SeqCst));
}

//- hits in a chain
pub fn main() {
    let hits = Arc::new(AtomicU64::new(0));
    let handles: Vec<thread::JoinHandle<()>> = (0..4)
        .map(|number| {
            let hits = hits.clone();
            std::thread::spawn(move || {
                hits.fetch_add(number as u64, Ordering::SeqCst);
            })
        })
        .collect();
    let joined = handles.into_iter().map(|handle| handle.join().unwrap()).count();
    println!("{joined} {:?}", hits.load(Ordering::SeqCst));
}

//- hits for two
pub fn main() {
    let hits = Arc::new(AtomicU64::new(0));
    let mine = Arc::clone(&hits);
    let one = thread::spawn(move || {
        let hits = &mine;
        hits.fetch_add(2 as u64, Ordering::SeqCst);
        7
    });
    let other = {
        let hits = Arc::clone(&hits);
        thread::spawn(move || {
            hits.fetch_add(3 as u64, Ordering::SeqCst);
        })
    };
    let seven = one.join().unwrap();
    other.join().unwrap();
    println!("{seven} {:?}", hits.load(Ordering::SeqCst));
}

//- table in a loop
pub fn main() {
    let table = Arc::new(RwLock::new([0u64; 4]));
    let mut handles = Vec::new();
    for number in 0..4 {
        let table = Arc::clone(&table);
        handles.push(thread::spawn(move || {
            table.write().unwrap()[1] += number as u64;
        }));
    }
    for handle in handles {
        handle.join().unwrap();
    }
    println!("{:?}", table.read().unwrap());
}

//- table in a chain
pub fn main() {
    let table = Arc::new(RwLock::new([0u64; 4]));
    let handles: Vec<thread::JoinHandle<()>> = (0..4)
        .map(|number| {
            let table = table.clone();
            std::thread::spawn(move || {
                table.write().unwrap()[1] += number as u64;
            })
        })
        .collect();
    let joined = handles.into_iter().map(|handle| handle.join().unwrap()).count();
    println!("{joined} {:?}", table.read().unwrap());
}

//- table for two
pub fn main() {
    let table = Arc::new(RwLock::new([0u64; 4]));
    let mine = Arc::clone(&table);
    let one = thread::spawn(move || {
        let table = &mine;
        table.write().unwrap()[1] += 2 as u64;
        7
    });
    let other = {
        let table = Arc::clone(&table);
        thread::spawn(move || {
            table.write().unwrap()[1] += 3 as u64;
        })
    };
    let seven = one.join().unwrap();
    other.join().unwrap();
    println!("{seven} {:?}", table.read().unwrap());
}

//- what is unwrapped in the end
pub fn main() {
    let seen: Arc<Mutex<Vec<u32>>> = Arc::new(Mutex::new(Vec::new()));
    let mut handles = vec![];
    for number in 0..4 {
        let seen = Arc::clone(&seen);
        let handle = thread::spawn(move || seen.lock().unwrap().push(number));
        handles.push(handle);
    }
    for handle in handles {
        handle.join().unwrap();
    }
    let mut seen = Arc::try_unwrap(seen).unwrap().into_inner().unwrap();
    seen.sort();
    println!("{seen:?}");
}

//- results
pub fn main() {
    let words = Arc::new(vec![String::from("a"), String::from("bcd")]);
    let mut handles = Vec::new();
    let mut lengths = Vec::new();
    for number in 0..2 {
        let words = Arc::clone(&words);
        handles.push(thread::spawn(move || words[number].len()));
    }
    for handle in handles {
        lengths.push(handle.join().unwrap());
    }
    lengths.push(words.len());
    println!("{lengths:?}");
}

//- a panic
pub fn main() {
    let words = Arc::new(vec![1u8]);
    let mine = Arc::clone(&words);
    let handle = thread::spawn(move || mine[3]);
    println!("{}", handle.join().is_err());
}
