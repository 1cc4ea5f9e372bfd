use std::time::Duration;

use tokio::sync::{Barrier, Mutex, Semaphore, mpsc, oneshot};
use tokio::time::{Interval, interval, sleep};

const PERIOD: Duration = Duration::from_secs(1);

struct Worker {
    jobs: mpsc::Receiver<String>,
    results: mpsc::Sender<String>,
    beat: Interval,
    period: Duration,
}

async fn work() -> u8 {
    1
}

//- values that are sent in a branch
async fn thrown_away(results: mpsc::Sender<String>, beat: &mut Interval) {
    loop {
        tokio::select! {
            _ = results.send("hello".to_owned()) => {}
            _ = beat.tick() => {}
        }
    }
}

async fn thrown_away_in_a_line(results: &mpsc::Sender<u8>, beat: &mut Interval) {
    loop {
        tokio::select! { _ = results.send(1) => println!("sent"), _ = beat.tick() => {} }
    }
}

async fn with_a_block(results: &mpsc::Sender<Vec<u8>>, beat: &mut Interval) {
    let bytes = vec![1, 2, 3];
    loop {
        tokio::select! {
            _ = beat.tick() => {}
            _ = results.send(bytes.clone()) => {
                println!("sent");
            }
        }
    }
}

async fn with_a_condition(results: &mpsc::Sender<u8>, beat: &mut Interval) {
    let mut count = 0;
    while count < 3 {
        tokio::select! {
            _ = results.send(count), if count > 0 => {
                count += 1;
            }
            _ = beat.tick() => count += 1,
        }
    }
}

async fn went_well(results: &mpsc::Sender<u8>, beat: &mut Interval) {
    loop {
        tokio::select! {
            Ok(()) = results.send(1) => println!("sent"),
            _ = beat.tick() => {}
        }
    }
}

async fn went_well_somehow(results: &mpsc::Sender<u8>, beat: &mut Interval) {
    loop {
        tokio::select! {
            biased;
            Ok(_) = results.send(1) => {
                println!("sent");
            },
            _ = beat.tick() => {}
        }
    }
}

async fn is_error(results: &mpsc::Sender<u8>, beat: &mut Interval) {
    loop {
        tokio::select! {
            sent = results.send(1) => {
                if sent.is_err() {
                    break;
                }
            }
            _ = beat.tick() => {}
        }
    }
}

async fn is_ok(results: &mpsc::Sender<u8>, beat: &mut Interval) {
    loop {
        tokio::select! {
            sent = results.send(1) => println!("{}", sent.is_ok()),
            _ = beat.tick() => {}
        }
    }
}

async fn unwrapped(results: &mpsc::Sender<(u8, String)>, beat: &mut Interval) {
    loop {
        tokio::select! {
            sent = results.send((1, String::new())) => sent.unwrap(),
            _ = beat.tick() => {}
        }
    }
}

impl Worker {
    async fn of_self(&mut self) {
        loop {
            tokio::select! {
                _ = self.results.send(format!("{:?}", PERIOD)) => println!("sent"),
                _ = self.beat.tick() => {}
            }
        }
    }

    async fn of_shared_self(&self, beat: &mut Interval) {
        loop {
            tokio::select! {
                sent = self.results.send(String::new()) => if sent.is_err() { return },
                _ = beat.tick() => {}
            }
        }
    }
}

//- futures that go before the loop
async fn meet(barrier: &Barrier, beat: &mut Interval) {
    loop {
        tokio::select! {
            _ = barrier.wait() => break,
            _ = beat.tick() => {}
        }
    }
}

async fn meet_and_return(barrier: &Barrier, beat: &mut Interval) -> u8 {
    loop {
        tokio::select! {
            _ = beat.tick() => {}
            _ = barrier.wait() => {
                println!("met");
                return 1;
            }
        }
    }
}

async fn lock(total: &Mutex<u64>, beat: &mut Interval) {
    loop {
        tokio::select! {
            mut total = total.lock() => {
                *total += 1;
                break;
            }
            _ = beat.tick() => {}
        }
    }
}

async fn lock_of_own(beat: &mut Interval) {
    let total = Mutex::new(1);
    loop {
        tokio::select! {
            total = total.lock() => { println!("{total}"); break }
            _ = beat.tick() => {}
        }
    }
}

async fn permit(permits: &Semaphore, beat: &mut Interval) {
    'all: loop {
        tokio::select! {
            _ = permits.acquire() => break 'all,
            _ = beat.tick() => {}
        }
    }
}

async fn in_while(permits: &Semaphore, beat: &mut Interval) {
    let mut count = 0;
    while count < 3 {
        tokio::select! {
            permit = permits.acquire() => match permit { Ok(_) => break, Err(_) => return },
            _ = beat.tick() => count += 1,
        }
    }
}

async fn in_for(total: &Mutex<u64>, beat: &mut Interval) {
    for round in 0..3 {
        tokio::select! {
            total = total.lock() => { println!("{round}: {total}"); return }
            _ = beat.tick() => {}
        }
    }
}

async fn value(total: &Mutex<u64>, beat: &mut Interval) -> u64 {
    loop {
        tokio::select! {
            total = total.lock() => return *total,
            _ = beat.tick() => println!("tick"),
        }
    }
}

async fn send_once(results: &mpsc::Sender<u8>, beat: &mut Interval) {
    loop {
        tokio::select! {
            _ = results.send(1) => break,
            _ = beat.tick() => {}
        }
    }
}

async fn send_once_and_tell(results: &mpsc::Sender<u8>, beat: &mut Interval) -> bool {
    loop {
        tokio::select! {
            sent = results.send(1) => return sent.is_ok(),
            _ = beat.tick() => {}
        }
    }
}

//- periods
async fn in_a_line(mut jobs: mpsc::Receiver<u8>) {
    loop {
        tokio::select! { _ = jobs.recv() => {} _ = sleep(PERIOD) => println!("report") }
    }
}

async fn unit(mut jobs: mpsc::Receiver<u8>) {
    loop {
        tokio::select! {
            _ = jobs.recv() => {}
            () = sleep(PERIOD) => println!("report"),
        }
    }
}

async fn first(mut jobs: mpsc::Receiver<u8>) {
    loop {
        tokio::select! {
            _ = tokio::time::sleep(Duration::from_millis(20)) => {
                println!("report");
            }
            job = jobs.recv() => if job.is_none() { break },
        }
    }
}

async fn with_condition(mut jobs: mpsc::Receiver<u8>, on: bool) {
    loop {
        tokio::select! {
            _ = jobs.recv() => {}
            _ = sleep(PERIOD), if on => println!("report"),
        }
    }
}

async fn of_a_variable(mut jobs: mpsc::Receiver<u8>, period: Duration) {
    while !jobs.is_closed() {
        tokio::select! {
            _ = jobs.recv() => {}
            _ = sleep(period) => println!("report"),
        }
    }
}

async fn worked_out(mut jobs: mpsc::Receiver<u8>, seconds: u64) {
    'jobs: loop {
        tokio::select! {
            job = jobs.recv() => if job.is_none() { break 'jobs },
            _ = sleep(Duration::from_secs(seconds * 2) + PERIOD) => println!("report"),
        }
    }
}

async fn named(mut jobs: mpsc::Receiver<u8>) {
    let tick = 3;
    for _ in 0..tick {
        tokio::select! {
            _ = jobs.recv() => {}
            _ = sleep(PERIOD) => println!("{tick}"),
        }
    }
}

fn in_a_task(mut jobs: mpsc::Receiver<u8>) {
    tokio::spawn(async move {
        loop {
            tokio::select! {
                job = jobs.recv() => if job.is_none() { return },
                _ = sleep(PERIOD) => println!("report"),
            }
        }
    });
}

impl Worker {
    async fn report(&mut self) {
        loop {
            tokio::select! {
                _ = self.jobs.recv() => {}
                _ = sleep(self.period) => self.beat = interval(PERIOD),
            }
        }
    }

    async fn report_twice(&mut self) {
        loop {
            tokio::select! {
                _ = self.jobs.recv() => {}
                _ = sleep(self.period * 2) => println!("report"),
            }
        }
    }
}

async fn of_two(mut jobs: mpsc::Receiver<u8>, mut more: mpsc::Receiver<u8>) {
    loop {
        tokio::select! {
            _ = jobs.recv() => {}
            _ = more.recv() => {}
            _ = sleep(PERIOD * 3) => println!("report"),
        }
    }
}

async fn of_seconds(mut jobs: mpsc::Receiver<u8>, seconds: u64) {
    loop {
        tokio::select! {
            _ = jobs.recv() => {}
            _ = sleep(Duration::from_secs(seconds)) => println!("report"),
        }
    }
}

//- intervals
async fn spins(mut jobs: mpsc::Receiver<u8>) {
    loop {
        tokio::select! {
            _ = jobs.recv() => {}
            _ = interval(PERIOD).tick() => println!("report"),
        }
    }
}

async fn spins_first(mut jobs: mpsc::Receiver<u8>) {
    loop {
        tokio::select! {
            _ = tokio::time::interval(PERIOD).tick() => println!("report"),
            _ = jobs.recv() => {}
        }
    }
}

async fn spins_with_time(mut jobs: mpsc::Receiver<u8>) {
    loop {
        tokio::select! {
            _ = jobs.recv() => {}
            _at = interval(Duration::from_secs(2)).tick() => println!("report"),
        }
    }
}

async fn spins_in_while(mut jobs: mpsc::Receiver<u8>, period: Duration) {
    while !jobs.is_closed() {
        tokio::select! {
            _ = jobs.recv() => {}
            _ = interval(period).tick() => println!("report"),
        }
    }
}

async fn spins_in_for(mut jobs: mpsc::Receiver<u8>) {
    for round in 0..3 {
        tokio::select! {
            _ = jobs.recv() => {}
            _ = interval(PERIOD * 2).tick() => println!("{round}"),
        }
    }
}

async fn spins_with_condition(mut jobs: mpsc::Receiver<u8>, on: bool) {
    'all: loop {
        tokio::select! {
            job = jobs.recv() => if job.is_none() { break 'all },
            _ = interval(PERIOD).tick(), if on => println!("report"),
        }
    }
}

async fn spins_and_breaks(mut jobs: mpsc::Receiver<u8>) {
    loop {
        tokio::select! {
            _ = jobs.recv() => {}
            _ = interval(PERIOD).tick() => if jobs.is_closed() { break },
        }
    }
}

async fn spins_in_a_block(mut jobs: mpsc::Receiver<u8>) {
    {
        loop {
            tokio::select! {
                _ = jobs.recv() => {}
                _ = interval(PERIOD).tick() => println!("report"),
            }
        }
    }
}

fn spins_in_a_task(mut jobs: mpsc::Receiver<u8>) {
    tokio::spawn(async move {
        loop {
            tokio::select! {
                job = jobs.recv() => if job.is_none() { return },
                _ = interval(PERIOD).tick() => println!("report"),
            }
        }
    });
}

impl Worker {
    async fn spins(&mut self) {
        loop {
            tokio::select! {
                _ = self.jobs.recv() => {}
                _ = interval(self.period).tick() => println!("report"),
            }
        }
    }
}

//- signals
async fn signal(mut jobs: mpsc::Receiver<u8>) {
    loop {
        tokio::select! {
            _ = jobs.recv() => {}
            _ = tokio::signal::ctrl_c() => break,
        }
    }
}

async fn signal_first(mut jobs: mpsc::Receiver<u8>) {
    loop {
        tokio::select! {
            _ = tokio::signal::ctrl_c() => return,
            _ = jobs.recv() => {}
        }
    }
}

async fn signal_with_result(mut jobs: mpsc::Receiver<u8>) -> std::io::Result<()> {
    loop {
        tokio::select! {
            signal = tokio::signal::ctrl_c() => return signal,
            _ = jobs.recv() => {}
        }
    }
}

async fn signal_in_words(mut jobs: mpsc::Receiver<u8>) {
    while !jobs.is_closed() {
        tokio::select! {
            _ = jobs.recv() => {}
            _ = tokio::signal::ctrl_c() => {
                println!("stop");
                break;
            }
        }
    }
}

async fn signal_by_name(mut jobs: mpsc::Receiver<u8>) {
    use tokio::signal::ctrl_c;
    loop {
        tokio::select! {
            _ = jobs.recv() => {}
            _ = ctrl_c() => break,
        }
    }
}

async fn signal_in_for(mut jobs: mpsc::Receiver<u8>) {
    for _ in 0..3 {
        tokio::select! {
            _ = jobs.recv() => {}
            _ = tokio::signal::ctrl_c() => break,
        }
    }
}

async fn signal_with_label(mut jobs: mpsc::Receiver<u8>) {
    'all: loop {
        tokio::select! {
            _ = jobs.recv() => {}
            _ = tokio::signal::ctrl_c() => break 'all,
        }
    }
}

async fn signal_in_either_case(mut jobs: mpsc::Receiver<u8>) {
    loop {
        tokio::select! {
            _ = jobs.recv() => {}
            signal = tokio::signal::ctrl_c() => if signal.is_ok() { break } else { return },
        }
    }
}

fn signal_in_a_task(mut jobs: mpsc::Receiver<u8>) {
    tokio::spawn(async move {
        loop {
            tokio::select! {
                _ = jobs.recv() => {}
                _ = tokio::signal::ctrl_c() => break,
            }
        }
    });
}

impl Worker {
    async fn until_signal(&mut self) {
        loop {
            tokio::select! {
                _ = self.jobs.recv() => {}
                _ = tokio::signal::ctrl_c() => break,
            }
        }
    }
}

//- timeouts
async fn option(jobs: &mut mpsc::Receiver<u8>) -> Option<u8> {
    tokio::select! {
        job = jobs.recv() => job,
        _ = sleep(PERIOD) => None,
    }
}

async fn other_order(jobs: &mut mpsc::Receiver<u8>) -> Option<u8> {
    tokio::select! {
        () = tokio::time::sleep(Duration::from_secs(5)) => None,
        job = jobs.recv() => job,
    }
}

async fn answer(done: oneshot::Receiver<u8>) {
    tokio::select! {
        value = done => {
            println!("{value:?}");
        }
        _ = sleep(PERIOD) => {
            println!("late");
        }
    }
}

async fn early(mut jobs: mpsc::Receiver<u8>) -> u8 {
    let job = tokio::select! {
        job = jobs.recv() => job,
        _ = sleep(PERIOD) => return 0,
    };
    job.unwrap_or(1)
}

async fn tried(limit: Duration) -> Result<u8, String> {
    let found = tokio::select! {
        found = async { Ok::<u8, String>(1) } => found?,
        _ = sleep(limit) => return Err("late".to_owned()),
    };
    Ok(found)
}

async fn of_a_variable_that_ends(limit: Duration, done: oneshot::Receiver<u8>) -> u8 {
    let late = tokio::select! {
        _ = done => 1,
        _ = sleep(limit) => 2,
    };
    late + 1
}

async fn biased(limit: Duration) -> u8 {
    tokio::select! {
        biased;
        mut found = work() => {
            found += 1;
            found
        }
        _ = sleep(limit) => 0,
    }
}

async fn pairs(limit: Duration) -> u8 {
    tokio::select! { (a, b) = async { (1, 2) } => a + b, _ = sleep(limit) => 0 }
}

async fn used_again(jobs: &mut mpsc::Receiver<u8>) {
    tokio::select! {
        _ = jobs.recv() => println!("{}", jobs.is_closed()),
        _ = sleep(PERIOD) => drop(jobs.recv().await),
    }
}

fn in_tasks(limit: Duration) {
    for _ in 0..3 {
        tokio::spawn(async move {
            tokio::select! {
                _ = work() => {}
                _ = sleep(limit) => {}
            }
        });
    }
}

//- no branch left
async fn two(mut a: mpsc::Receiver<u8>, mut b: mpsc::Receiver<u8>) {
    loop {
        tokio::select! {
            Some(x) = a.recv() => println!("{x}"),
            Some(y) = b.recv() => println!("{y}"),
        }
    }
}

async fn in_one_line(mut a: mpsc::Receiver<u8>) {
    loop {
        tokio::select! { Some(x) = a.recv() => println!("{x}") }
    }
}

async fn behind_a_block(mut a: mpsc::Receiver<u8>) {
    while !a.is_closed() {
        tokio::select! {
            Some(x) = a.recv() => {
                println!("{x}");
            }
        }
    }
}

async fn without_comma(mut a: mpsc::Receiver<u8>, on: bool) {
    for _ in 0..3 {
        tokio::select! {
            _ = a.recv(), if on => {}
            Some(x) = a.recv() => println!("{x}")
        }
    }
}

async fn outside_loops(mut a: mpsc::Receiver<u8>) {
    tokio::select! {
        Some(x) = a.recv() => println!("{x}"),
    }
}

async fn breaks_already(mut a: mpsc::Receiver<u8>) -> u8 {
    loop {
        tokio::select! {
            Some(x) = a.recv() => if x > 1 { break },
        }
    }
    1
}

async fn behind_a_match(mut a: mpsc::Receiver<u8>) {
    loop {
        tokio::select! {
            Some(x) = a.recv() => match x { 1 => break, _ => {} },
        }
    }
}

async fn conditions(mut a: mpsc::Receiver<u8>, on: bool) {
    loop {
        tokio::select! {
            biased;
            _ = a.recv(), if on => {}
            x = work(), if !a_is_closed(on) => println!("{x}"),
        }
    }
}

fn a_is_closed(on: bool) -> bool {
    on
}

fn in_one_task(mut a: mpsc::Receiver<u8>) {
    tokio::spawn(async move {
        loop {
            tokio::select! {
                Some(x) = a.recv() => println!("{x}"),
            }
        }
    });
}

impl Worker {
    async fn run(&mut self) {
        loop {
            tokio::select! {
                Some(job) = self.jobs.recv() => println!("{job}"),
            }
        }
    }
}

async fn three(mut a: mpsc::Receiver<u8>, mut b: mpsc::Receiver<u8>, on: bool) {
    loop {
        tokio::select! {
            Some(x) = a.recv() => println!("{x}"),
            Some(y) = b.recv(), if on => println!("{y}"),
        }
    }
}

async fn with_label(mut a: mpsc::Receiver<u8>) {
    'all: loop {
        tokio::select! {
            Some(x) = a.recv() => if x > 1 { break 'all } else { continue 'all },
        }
    }
}

//- signals to stop that come last
async fn stop_last(mut jobs: mpsc::Receiver<u8>, mut shutdown: oneshot::Receiver<()>) {
    loop {
        tokio::select! {
            biased;
            job = jobs.recv() => println!("{job:?}"),
            _ = &mut shutdown => break,
        }
    }
}

async fn stop_last_of_three(mut jobs: mpsc::Receiver<u8>, mut more: mpsc::Receiver<u8>, mut stop: oneshot::Receiver<()>) {
    loop {
        tokio::select! {
            biased;
            job = jobs.recv() => println!("{job:?}"),
            job = more.recv() => {
                println!("{job:?}");
            }
            _ = &mut stop => return,
        }
    }
}

async fn stop_in_the_middle(mut jobs: mpsc::Receiver<u8>, beat: &mut Interval, mut quit: oneshot::Receiver<()>) {
    loop {
        tokio::select! {
            biased;
            job = jobs.recv() => println!("{job:?}"),
            _ = &mut quit => break,
            _ = beat.tick() => {}
        }
    }
}

async fn stop_with_a_block(mut jobs: mpsc::Receiver<u8>, mut exit: oneshot::Receiver<()>) {
    loop {
        tokio::select! {
            biased;
            job = jobs.recv() => println!("{job:?}"),
            _ = &mut exit => {
                println!("stop");
                break;
            }
        }
    }
}

async fn stop_with_a_value(mut jobs: mpsc::Receiver<u8>, mut kill: oneshot::Receiver<u8>) -> u8 {
    loop {
        tokio::select! {
            biased;
            Some(job) = jobs.recv() => println!("{job}"),
            code = &mut kill => return code.unwrap_or(1),
        }
    }
}

async fn stop_behind_a_block(mut jobs: mpsc::Receiver<u8>, mut stop: oneshot::Receiver<()>) {
    loop {
        tokio::select! {
            biased;
            job = jobs.recv() => {
                println!("{job:?}");
            }
            _ = &mut stop => break
        }
    }
}

async fn stop_by_message(mut jobs: mpsc::Receiver<u8>, mut shutdown: mpsc::Receiver<()>) {
    loop {
        tokio::select! {
            biased;
            job = jobs.recv() => println!("{job:?}"),
            _ = shutdown.recv() => break,
        }
    }
}

async fn stop_under_condition(mut jobs: mpsc::Receiver<u8>, mut stop: oneshot::Receiver<()>, on: bool) {
    while !jobs.is_closed() {
        tokio::select! {
            biased;
            job = jobs.recv() => println!("{job:?}"),
            _ = &mut stop, if on => break,
        }
    }
}

fn stop_in_a_task(mut jobs: mpsc::Receiver<u8>, mut shutdown: mpsc::Receiver<()>) {
    tokio::spawn(async move {
        loop {
            tokio::select! {
                biased;
                job = jobs.recv() => println!("{job:?}"),
                _ = shutdown.recv() => return,
            }
        }
    });
}

impl Worker {
    async fn stoppable(&mut self, mut stop: oneshot::Receiver<()>) {
        loop {
            tokio::select! {
                biased;
                job = self.jobs.recv() => println!("{job:?}"),
                _ = &mut stop => break,
            }
        }
    }
}
