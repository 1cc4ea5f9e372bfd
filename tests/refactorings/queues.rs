use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

//- a match on a variable
pub fn main() {
    let jobs = Arc::new(Mutex::new(VecDeque::new()));
    let theirs = Arc::clone(&jobs);
    let worker = thread::spawn(move || {
        loop {
            let job = theirs.lock().unwrap().pop_front();
            match job {
                Some(job) => {
                    println!("{job}");
                    if job == 3 {
                        break;
                    }
                }
                None => thread::sleep(Duration::from_millis(1)),
            }
        }
    });
    for job in 0..4 {
        jobs.lock().unwrap().push_back(job);
    }
    worker.join().unwrap();
}

//- a match on the call
pub fn main() {
    let jobs = Arc::new(Mutex::new(VecDeque::new()));
    let theirs = jobs.clone();
    let worker = thread::spawn(move || loop {
        match theirs.lock().unwrap().pop_front() {
            None => thread::yield_now(),
            Some(word) => {
                println!("{word}");
                if word == "end" {
                    return;
                }
            }
        }
    });
    jobs.lock().unwrap().push_back("a");
    jobs.lock().unwrap().push_back("end");
    worker.join().unwrap();
}

//- an if let
pub fn main() {
    let jobs: Arc<Mutex<VecDeque<Option<u8>>>> = Arc::new(Mutex::new(VecDeque::new()));
    let theirs = Arc::clone(&jobs);
    let worker = thread::spawn(move || {
        let mut sum = 0;
        loop {
            if let Some(job) = theirs.lock().unwrap().pop_front() {
                let Some(job) = job else { break };
                sum += job;
            } else {
                thread::sleep(Duration::from_millis(1));
            }
        }
        sum
    });
    for job in 0..10 {
        jobs.lock().unwrap().push_back(Some(job));
    }
    jobs.lock().unwrap().push_back(None);
    println!("{}", worker.join().unwrap());
}

//- several who send
pub fn main() {
    let jobs = Arc::new(Mutex::new(VecDeque::new()));
    let mut senders = Vec::new();
    for number in 0..3 {
        let mine = Arc::clone(&jobs);
        senders.push(thread::spawn(move || {
            for step in 0..3u32 {
                mine.lock().unwrap().push_back(number * 10 + step);
            }
        }));
    }
    let theirs = Arc::clone(&jobs);
    let worker = thread::spawn(move || {
        let mut all = Vec::new();
        loop {
            let next = theirs.lock().unwrap().pop_front();
            if let Some(next) = next {
                all.push(next);
                if all.len() == 9 {
                    break;
                }
            } else {
                thread::sleep(Duration::from_millis(1));
            }
        }
        all.sort();
        println!("{all:?}");
    });
    for sender in senders {
        sender.join().unwrap();
    }
    worker.join().unwrap();
}

//- the first one receives
pub fn main() {
    let jobs = Arc::new(Mutex::new(VecDeque::new()));
    let mine = Arc::clone(&jobs);
    let sender = thread::spawn(move || {
        for job in ["a", "b", "c"] {
            mine.lock().unwrap().push_back(job.to_owned());
        }
    });
    let mut met = 0;
    loop {
        match jobs.lock().unwrap().pop_front() {
            Some(job) => {
                println!("{job}");
                met += 1;
                if met == 3 {
                    break;
                }
            }
            None => thread::sleep(Duration::from_millis(1)),
        }
    }
    sender.join().unwrap();
}

//- scoped threads
pub fn main() {
    let jobs = Mutex::new(VecDeque::new());
    thread::scope(|scope| {
        scope.spawn(|| {
            loop {
                let job = jobs.lock().unwrap().pop_front();
                match job {
                    Some(job) => {
                        println!("{job}");
                        if job == 2 {
                            break;
                        }
                    }
                    None => {
                        thread::yield_now();
                    }
                }
            }
        });
        for job in 0..3 {
            jobs.lock().unwrap().push_back(job);
        }
    });
}

//- by its own name
pub fn main() {
    let jobs = Arc::new(Mutex::new(VecDeque::new()));
    let worker = {
        let jobs = Arc::clone(&jobs);
        thread::spawn(move || {
            'work: loop {
                let job = jobs.lock().unwrap().pop_front();
                match job {
                    Some((number, name)) => {
                        println!("{number} {name}");
                        if number == 1 {
                            break 'work;
                        }
                    }
                    _ => std::hint::spin_loop(),
                }
            }
        })
    };
    jobs.lock().unwrap().push_back((0, "a"));
    jobs.lock().unwrap().push_back((1, "b"));
    worker.join().unwrap();
}

//- a builder
pub fn main() {
    let jobs: Arc<Mutex<VecDeque<_>>> = Arc::new(Mutex::new(VecDeque::new()));
    let theirs = Arc::clone(&jobs);
    let worker = thread::Builder::new().spawn(move || {
        loop {
            match theirs.lock().expect("mutex poisoned").pop_front() {
                Some(mut job) => {
                    job += 1;
                    if job > 5 {
                        break println!("{job}");
                    }
                }
                None => thread::sleep(Duration::from_millis(1)),
            }
        }
    });
    for job in 0..6 {
        jobs.lock().expect("mutex poisoned").push_back(job);
    }
    worker.unwrap().join().unwrap();
}

//- nobody listens any more
pub fn main() {
    let jobs = Arc::new(Mutex::new(VecDeque::new()));
    let theirs = Arc::clone(&jobs);
    let worker = thread::spawn(move || {
        loop {
            match theirs.lock().unwrap().pop_front() {
                Some(job) => {
                    println!("{job}");
                    break;
                }
                None => thread::sleep(Duration::from_millis(1)),
            }
        }
    });
    jobs.lock().unwrap().push_back(1);
    worker.join().unwrap();
    jobs.lock().unwrap().push_back(2);
}

//- as a value
pub fn main() {
    let jobs = Arc::new(Mutex::new(VecDeque::new()));
    let theirs = Arc::clone(&jobs);
    let worker = thread::spawn(move || {
        loop {
            match theirs.lock().unwrap().pop_front() {
                Some(job) => {
                    if job == 4u64 {
                        println!("done");
                        break;
                    }
                }
                None => thread::sleep(Duration::from_millis(1)),
            }
        }
    });
    let push = |job| jobs.lock().unwrap().push_back(job);
    (0..5).for_each(push);
    worker.join().unwrap();
}

//- before the worker
pub fn main() {
    let jobs = Arc::new(Mutex::new(VecDeque::default()));
    for job in 0..3u8 {
        jobs.lock().unwrap().push_back(vec![job]);
    }
    let theirs = Arc::clone(&jobs);
    let mut left = 3;
    let worker = thread::spawn(move || {
        loop {
            let job = theirs.lock().unwrap().pop_front();
            if let Some(job) = job {
                println!("{job:?}");
                left -= 1;
                if left == 0 {
                    return;
                }
                continue;
            } else {
                thread::yield_now()
            }
        }
    });
    worker.join().unwrap();
}
