use super::RULE;
use crate::testing::{check, check_fix, check_none};

#[test]
fn loops_that_spin() {
    check(
        &RULE,
        r#"
use tokio::sync::watch::{self, Receiver};
use tokio::time::Interval;

async fn in_select(mut stop: watch::Receiver<bool>, beat: &mut Interval) {
    loop {
        tokio::select! {
            _ = stop.changed() => {
//              ^^^^^^^^^^^^^^ warning: when the last sender of `stop` is gone
                if *stop.borrow() { break; }
            }
            _ = beat.tick() => {}
        }
    }
}

async fn never_leaves(mut config: Receiver<u8>, beat: &mut Interval) {
    loop {
        tokio::select! {
            _ = beat.tick() => {}
            _ = config.changed() => println!("{}", *config.borrow()),
//              ^^^^^^^^^^^^^^^^ warning: this loop spins
        }
    }
}

async fn named_and_not_used(mut config: Receiver<u8>, beat: &mut Interval) {
    loop {
        tokio::select! {
            _changed = config.changed() => println!("changed"),
//                     ^^^^^^^^^^^^^^^^ warning: spins
            _ = beat.tick() => {}
        }
    }
}

async fn on_some_way(mut stop: Receiver<bool>, beat: &mut Interval) -> u8 {
    loop {
        tokio::select! {
            _ = stop.changed() => match *stop.borrow() { true => return 1, false => {} },
//              ^^^^^^^^^^^^^^ warning: spins
            _ = beat.tick() => {}
        }
    }
}

struct Worker { stop: Receiver<bool>, beat: Interval }

impl Worker {
    async fn run(&mut self) {
        while !*self.stop.borrow() {
            tokio::select! {
                biased;
                _ = self.stop.changed() => {}
//                  ^^^^^^^^^^^^^^^^^^^ warning: `self.stop`
                _ = self.beat.tick() => {}
            }
        }
    }
}

async fn alone(mut config: Receiver<u8>) {
    loop {
        let _ = config.changed().await;
//              ^^^^^^^^^^^^^^^^ warning: fails at once
        println!("{}", *config.borrow());
    }
}

async fn assigned(mut config: Receiver<u8>) {
    loop {
        _ = config.changed().await;
//          ^^^^^^^^^^^^^^^^ warning: spins
        println!("{}", *config.borrow());
    }
}

async fn made_an_option(mut stop: Receiver<bool>) {
    while !*stop.borrow() {
        stop.changed().await.ok();
//      ^^^^^^^^^^^^^^ warning: spins
    }
}

async fn by_itself(mut config: Receiver<u8>) {
    loop {
        config.changed().await;
//      ^^^^^^^^^^^^^^^^ warning: spins
        println!("changed");
    }
}

fn in_a_task(mut stop: Receiver<bool>, mut beat: Interval) {
    tokio::spawn(async move {
        loop {
            tokio::select! {
                _ = stop.changed() => if *stop.borrow_and_update() { return },
//                  ^^^^^^^^^^^^^^ warning: spins
                _ = beat.tick() => {}
            }
        }
    });
}
"#,
    );
}

#[test]
fn loops_that_see_the_end() {
    check_none(
        &RULE,
        r#"
use tokio::sync::{broadcast, watch};
use tokio::time::Interval;

async fn looked_at(mut stop: watch::Receiver<bool>, beat: &mut Interval) {
    loop {
        tokio::select! {
            changed = stop.changed() => if changed.is_err() || *stop.borrow() { break },
            _ = beat.tick() => {}
        }
    }
}

async fn leaves(mut stop: watch::Receiver<bool>, beat: &mut Interval) {
    loop {
        tokio::select! {
            _ = stop.changed() => break,
            _ = beat.tick() => {}
        }
    }
}

async fn leaves_with_words(mut stop: watch::Receiver<bool>, beat: &mut Interval) -> u8 {
    loop {
        tokio::select! {
            _ = stop.changed() => {
                println!("stop");
                return 1;
            }
            _ = beat.tick() => {}
        }
    }
}

async fn only_when_it_went_well(mut stop: watch::Receiver<bool>, beat: &mut Interval) {
    loop {
        tokio::select! {
            Ok(()) = stop.changed() => println!("changed"),
            _ = beat.tick() => {}
        }
    }
}

async fn tried(mut stop: watch::Receiver<bool>, beat: &mut Interval) -> Result<(), watch::error::RecvError> {
    loop {
        tokio::select! {
            changed = stop.changed() => changed?,
            _ = beat.tick() => {}
        }
    }
}

async fn once(mut stop: watch::Receiver<bool>, beat: &mut Interval) {
    tokio::select! {
        _ = stop.changed() => println!("changed"),
        _ = beat.tick() => {}
    }
    let _ = stop.changed().await;
}

async fn while_it_goes_well(mut config: watch::Receiver<u8>) {
    while config.changed().await.is_ok() {
        println!("changed");
    }
    while let Ok(()) = config.changed().await {}
}

async fn panics(mut config: watch::Receiver<u8>) {
    loop {
        config.changed().await.unwrap();
        println!("changed");
    }
}

async fn slowed_down(mut config: watch::Receiver<u8>, beat: &mut Interval) {
    loop {
        let _ = config.changed().await;
        beat.tick().await;
    }
}

async fn own_sender() {
    let (sender, mut receiver) = watch::channel(1);
    tokio::spawn(async move { receiver.changed().await });
    let mut other = sender.subscribe();
    loop {
        let _ = other.changed().await;
        println!("changed");
    }
}

async fn until(mut stop: watch::Receiver<bool>, beat: &mut Interval) {
    loop {
        tokio::select! {
            _ = stop.wait_for(|stop| *stop) => break,
            _ = beat.tick() => {}
        }
    }
}

async fn news(mut news: broadcast::Receiver<u8>, beat: &mut Interval) {
    loop {
        tokio::select! {
            _ = news.recv() => {}
            _ = beat.tick() => {}
        }
    }
}

struct Flag;

impl Flag {
    async fn changed(&mut self) -> Result<(), ()> { Ok(()) }
}

async fn own_changed(mut flag: Flag, beat: &mut Interval) {
    loop {
        tokio::select! {
            _ = flag.changed() => {}
            _ = beat.tick() => {}
        }
    }
}

async fn unknown(mut flag: impl Unheard, beat: &mut Interval) {
    loop {
        tokio::select! {
            _ = flag.changed() => {}
            _ = beat.tick() => {}
        }
    }
}

#[cfg(test)]
async fn in_tests(mut stop: watch::Receiver<bool>, beat: &mut Interval) {
    loop {
        tokio::select! {
            _ = stop.changed() => {}
            _ = beat.tick() => {}
        }
    }
}
"#,
    );
}

#[test]
fn a_branch_that_ends() {
    check_fix(
        &RULE,
        "End the loop",
        r#"
use tokio::sync::watch;
use tokio::time::Interval;

async fn work(mut stop: watch::Receiver<bool>, beat: &mut Interval) {
    loop {
        tokio::select! {
            _ = stop.changed() => {
                if *stop.borrow() {
                    break;
                }
            }
            _ = beat.tick() => {}
        }
    }
}
"#,
        r#"
use tokio::sync::watch;
use tokio::time::Interval;

async fn work(mut stop: watch::Receiver<bool>, beat: &mut Interval) {
    loop {
        tokio::select! {
            changed = stop.changed() => {
                if changed.is_err() { break; }
                if *stop.borrow() {
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
fn a_statement_that_ends() {
    check_fix(
        &RULE,
        "End the loop",
        r#"
use tokio::sync::watch;

async fn follow(mut config: watch::Receiver<u8>) {
    loop {
        let _ = config.changed().await;
        println!("{}", *config.borrow());
    }
}
"#,
        r#"
use tokio::sync::watch;

async fn follow(mut config: watch::Receiver<u8>) {
    loop {
        if config.changed().await.is_err() { break; }
        println!("{}", *config.borrow());
    }
}
"#,
    );
}
