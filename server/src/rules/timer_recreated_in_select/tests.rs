use super::RULE;
use crate::testing::{check, check_fix, check_no_fix, check_none};

#[test]
fn timers_made_in_each_round() {
    check(
        &RULE,
        r#"
use std::time::Duration;
use tokio::sync::mpsc;
use tokio::time::{interval, sleep};

const PERIOD: Duration = Duration::from_secs(1);

async fn report(mut jobs: mpsc::Receiver<u8>) {
    loop {
        tokio::select! {
            _ = jobs.recv() => {}
            _ = sleep(Duration::from_secs(1)) => println!("report"),
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: each round starts this `sleep` anew
        }
    }
}

async fn by_path(mut jobs: mpsc::Receiver<u8>) {
    while !jobs.is_closed() {
        tokio::select! {
            () = tokio::time::sleep(PERIOD) => println!("report"),
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^ info: it never ends
            _ = jobs.recv() => {}
        }
    }
}

async fn with_variable(mut jobs: mpsc::Receiver<u8>, period: Duration) {
    for _ in 0..3 {
        tokio::select! {
            _ = jobs.recv() => {}
            _ = sleep(period) => {}
//              ^^^^^^^^^^^^^ info: `interval`
        }
    }
}

struct Worker { jobs: mpsc::Receiver<u8>, seconds: u64, period: Duration }

impl Worker {
    async fn run(&mut self) {
        loop {
            tokio::select! {
                _ = self.jobs.recv() => {}
                _ = sleep(self.period) => {}
//                  ^^^^^^^^^^^^^^^^^^ info: anew
                _ = sleep(Duration::from_secs(self.seconds)), if self.seconds > 0 => {}
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: anew
            }
        }
    }
}

async fn spins(mut jobs: mpsc::Receiver<u8>) {
    loop {
        tokio::select! {
            _ = jobs.recv() => {}
            _ = interval(PERIOD).tick() => println!("report"),
//              ^^^^^^^^^^^^^^^^ warning: the loop never waits
        }
    }
}

async fn signal(mut jobs: mpsc::Receiver<u8>) {
    loop {
        tokio::select! {
            _ = jobs.recv() => {}
            _ = tokio::signal::ctrl_c() => break,
//              ^^^^^^^^^^^^^^^^^^^^^^^ hint: a signal that comes between two rounds is not heard
        }
    }
}

async fn in_a_task(mut jobs: mpsc::Receiver<u8>) {
    tokio::spawn(async move {
        loop {
            tokio::select! {
                job = jobs.recv() => if job.is_none() { return },
                _ = sleep(PERIOD * 2) => println!("report"),
//                  ^^^^^^^^^^^^^^^^^ info: anew
            }
        }
    });
}

async fn may_break(mut jobs: mpsc::Receiver<u8>) {
    loop {
        tokio::select! {
            job = jobs.recv() => if job.is_none() { return },
            _ = sleep(PERIOD) => if jobs.is_empty() { break },
//              ^^^^^^^^^^^^^ info: anew
        }
    }
}
"#,
    );
}

#[test]
fn timers_that_are_meant_so() {
    check_none(
        &RULE,
        r#"
use std::time::Duration;
use tokio::sync::mpsc;
use tokio::time::{Instant, Interval, interval, sleep, sleep_until};

const PERIOD: Duration = Duration::from_secs(1);

async fn idle_timeout(mut jobs: mpsc::Receiver<u8>) {
    loop {
        tokio::select! {
            _ = jobs.recv() => {}
            _ = sleep(PERIOD) => break,
        }
    }
}

async fn idle_timeout_with_words(mut jobs: mpsc::Receiver<u8>) -> u8 {
    loop {
        tokio::select! {
            _ = jobs.recv() => {}
            _ = sleep(PERIOD) => {
                println!("idle");
                return 1;
            }
        }
    }
}

async fn once(mut jobs: mpsc::Receiver<u8>) {
    tokio::select! {
        _ = jobs.recv() => {}
        _ = sleep(PERIOD) => {}
    }
}

async fn backoff(mut jobs: mpsc::Receiver<u8>) {
    let mut wait = PERIOD;
    loop {
        tokio::select! {
            _ = jobs.recv() => {}
            _ = sleep(wait) => wait *= 2,
        }
    }
}

async fn of_the_round(mut jobs: mpsc::Receiver<u8>) {
    loop {
        let wait = Duration::from_millis(u64::from(jobs.len() as u32));
        tokio::select! {
            _ = jobs.recv() => {}
            _ = sleep(wait) => {}
        }
    }
}

fn next_wait() -> Duration { PERIOD }

async fn worked_out(mut jobs: mpsc::Receiver<u8>) {
    loop {
        tokio::select! {
            _ = jobs.recv() => {}
            _ = sleep(next_wait()) => {}
        }
    }
}

async fn fixed_end(mut jobs: mpsc::Receiver<u8>) {
    let end = Instant::now() + PERIOD;
    loop {
        tokio::select! {
            _ = jobs.recv() => {}
            _ = sleep_until(end) => println!("over"),
        }
    }
}

async fn made_before(mut jobs: mpsc::Receiver<u8>) {
    let mut tick = interval(PERIOD);
    let mut pause = std::pin::pin!(sleep(PERIOD));
    loop {
        tokio::select! {
            _ = jobs.recv() => {}
            _ = tick.tick() => {}
            _ = &mut pause => {}
        }
    }
}

async fn only_to_stop(mut stop: mpsc::Receiver<u8>) {
    loop {
        tokio::select! {
            _ = stop.recv() => break,
            _ = sleep(PERIOD) => println!("report"),
        }
    }
}

async fn in_a_closure_of_a_loop(jobs: Vec<mpsc::Receiver<u8>>) {
    for mut job in jobs {
        tokio::spawn(async move {
            tokio::select! {
                _ = job.recv() => {}
                _ = sleep(PERIOD) => {}
            }
        });
    }
}

mod own {
    pub async fn sleep(_: u8) {}
    pub struct Interval;
    pub fn interval(_: u8) -> Interval { Interval }
    impl Interval { pub async fn tick(&mut self) {} }
}

async fn own_names(mut jobs: mpsc::Receiver<u8>) {
    loop {
        tokio::select! {
            _ = jobs.recv() => {}
            _ = own::sleep(1) => {}
            _ = own::interval(1).tick() => {}
        }
    }
}

async fn given(mut jobs: mpsc::Receiver<u8>, beat: &mut Interval) {
    loop {
        tokio::select! {
            _ = jobs.recv() => {}
            _ = beat.tick() => {}
        }
    }
}

async fn in_the_handler(mut jobs: mpsc::Receiver<u8>) {
    loop {
        tokio::select! {
            _ = jobs.recv() => sleep(PERIOD).await,
            _ = jobs_done() => {}
        }
    }
}

async fn jobs_done() {}

#[test]
fn in_tests() {
    let _ = async {
        loop {
            tokio::select! {
                _ = jobs_done() => {}
                _ = sleep(PERIOD) => {}
            }
        }
    };
}
"#,
    );
}

#[test]
fn one_interval() {
    check_fix(
        &RULE,
        "interval",
        r#"
use std::time::Duration;
use tokio::sync::mpsc;
use tokio::time::sleep;

async fn report(mut jobs: mpsc::Receiver<u8>) {
    let period = Duration::from_secs(1);
    loop {
        tokio::select! {
            _ = jobs.recv() => {}
            () = sleep(period) => println!("report"),
        }
    }
}
"#,
        r#"
use std::time::Duration;
use tokio::sync::mpsc;
use tokio::time::sleep;

async fn report(mut jobs: mpsc::Receiver<u8>) {
    let period = Duration::from_secs(1);
    let mut tick = tokio::time::interval_at(tokio::time::Instant::now() + period, period);
    loop {
        tokio::select! {
            _ = jobs.recv() => {}
            _ = tick.tick() => println!("report"),
        }
    }
}
"#,
    );
}

#[test]
fn the_interval_goes_before_the_loop() {
    check_fix(
        &RULE,
        "Make the `interval` before the loop",
        r#"
use std::time::Duration;
use tokio::sync::mpsc;
use tokio::time::interval;

async fn report(mut jobs: mpsc::Receiver<u8>) {
    'jobs: loop {
        tokio::select! {
            job = jobs.recv() => if job.is_none() { break 'jobs },
            _ = interval(Duration::from_secs(1)).tick() => println!("report"),
        }
    }
}
"#,
        r#"
use std::time::Duration;
use tokio::sync::mpsc;
use tokio::time::interval;

async fn report(mut jobs: mpsc::Receiver<u8>) {
    let mut tick = interval(Duration::from_secs(1));
    'jobs: loop {
        tokio::select! {
            job = jobs.recv() => if job.is_none() { break 'jobs },
            _ = tick.tick() => println!("report"),
        }
    }
}
"#,
    );
}

#[test]
fn the_signal_is_listened_for_once() {
    check_fix(
        &RULE,
        "&mut ctrl_c",
        r#"
use tokio::sync::mpsc;

async fn signal(mut jobs: mpsc::Receiver<u8>) {
    loop {
        tokio::select! {
            _ = jobs.recv() => {}
            _ = tokio::signal::ctrl_c() => break,
        }
    }
}
"#,
        r#"
use tokio::sync::mpsc;

async fn signal(mut jobs: mpsc::Receiver<u8>) {
    let mut ctrl_c = std::pin::pin!(tokio::signal::ctrl_c());
    loop {
        tokio::select! {
            _ = jobs.recv() => {}
            _ = &mut ctrl_c => break,
        }
    }
}
"#,
    );
}

#[test]
fn no_interval_where_the_loop_is_a_value() {
    check_no_fix(
        &RULE,
        "interval",
        r#"
use std::time::Duration;
use tokio::sync::mpsc;
use tokio::time::sleep;

async fn report(mut jobs: mpsc::Receiver<u8>) -> Option<u8> {
    Some(loop {
        tokio::select! {
            job = jobs.recv() => if let Some(job) = job { break job },
            _ = sleep(Duration::from_secs(1)) => println!("report"),
        }
    })
}
"#,
    );
}
