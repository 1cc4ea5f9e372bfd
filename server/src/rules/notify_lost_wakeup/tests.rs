use super::RULE;
use crate::testing::{check, check_fix, check_none};

#[test]
fn wake_ups_that_are_lost() {
    check(
        &RULE,
        r#"
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use tokio::sync::Notify;

struct Gate { open: AtomicBool, opened: Notify, shared: Arc<Notify> }

impl Gate {
    fn open(&self) {
        self.open.store(true, Ordering::Release);
        self.opened.notify_waiters();
        self.shared.notify_waiters();
    }

    fn is_open(&self) -> bool { self.open.load(Ordering::Acquire) }

    async fn while_closed(&self) {
        while !self.is_open() {
            self.opened.notified().await;
//          ^^^^^^^^^^^^^^^^^^^^^^ info: between the check and this call is lost
        }
    }

    async fn if_closed(&self) {
        if !self.open.load(Ordering::Acquire) {
            self.opened.notified().await;
//          ^^^^^^^^^^^^^^^^^^^^^^ info: call `notified()` before the check
        }
    }

    async fn in_a_loop(&self) {
        loop {
            if self.is_open() { break; }
            self.opened.notified().await;
//          ^^^^^^^^^^^^^^^^^^^^^^ info: is lost
        }
    }

    async fn returns(&self) -> u8 {
        loop {
            if self.is_open() {
                println!("open");
                return 1;
            }
            println!("closed");
            self.opened.notified().await;
//          ^^^^^^^^^^^^^^^^^^^^^^ info: is lost
        }
    }

    async fn shared(&self) {
        while !self.is_open() { self.shared.notified().await; }
//                              ^^^^^^^^^^^^^^^^^^^^^^ info: is lost
    }

    async fn with_let(&self, state: &std::cell::Cell<Option<u8>>) {
        while let None = state.get() { self.opened.notified().await; }
//                                     ^^^^^^^^^^^^^^^^^^^^^^ info: is lost
    }

    async fn nested(&self) {
        loop {
            if !self.is_open() {
                println!("wait");
                self.opened.notified().await;
//              ^^^^^^^^^^^^^^^^^^^^^^ info: is lost
            }
        }
    }
}

static WOKEN: Notify = Notify::const_new();
static READY: AtomicBool = AtomicBool::new(false);

fn wake() { WOKEN.notify_waiters(); }

async fn by_static() {
    while !READY.load(Ordering::Acquire) { WOKEN.notified().await; }
//                                         ^^^^^^^^^^^^^^^^ info: is lost
}

async fn by_variable(ready: Arc<AtomicBool>) {
    let notify = Arc::new(Notify::new());
    let other = Arc::clone(&notify);
    std::thread::spawn(move || other.notify_waiters());
    if !ready.load(Ordering::Acquire) { notify.notified().await; }
//                                      ^^^^^^^^^^^^^^^^^ info: is lost
}

async fn of_another(gate: &Gate) {
    while !gate.is_open() { gate.opened.notified().await; }
//                          ^^^^^^^^^^^^^^^^^^^^^^ info: is lost
}
"#,
    );
}

#[test]
fn wake_ups_that_are_kept() {
    check_none(
        &RULE,
        r#"
use std::sync::atomic::{AtomicBool, Ordering};
use tokio::sync::Notify;

struct One { ready: AtomicBool, woken: Notify }

impl One {
    fn wake(&self) { self.woken.notify_one(); }

    async fn wait(&self) {
        while !self.ready.load(Ordering::Acquire) { self.woken.notified().await; }
    }
}

struct All { ready: AtomicBool, woken: Notify, other: Notify }

impl All {
    fn wake(&self) { self.woken.notify_waiters(); self.other.notify_one(); }

    async fn first_asked(&self) {
        loop {
            let woken = self.woken.notified();
            if self.ready.load(Ordering::Acquire) { return; }
            woken.await;
        }
    }

    async fn asked_before_the_if(&self) {
        let woken = self.woken.notified();
        if !self.ready.load(Ordering::Acquire) { woken.await; }
    }

    async fn without_check(&self) { self.woken.notified().await; }

    async fn endless(&self) {
        loop { self.woken.notified().await; println!("woken"); }
    }

    async fn while_true(&self) {
        while true { self.woken.notified().await; println!("woken"); }
    }

    async fn checked_after(&self) {
        loop {
            self.woken.notified().await;
            if self.ready.load(Ordering::Acquire) { break; }
        }
    }

    async fn check_that_goes_on(&self) {
        loop {
            if self.ready.load(Ordering::Acquire) { println!("ready"); }
            self.woken.notified().await;
        }
    }

    async fn the_other(&self) {
        while !self.ready.load(Ordering::Acquire) { self.other.notified().await; }
    }

    async fn in_else(&self) {
        if self.ready.load(Ordering::Acquire) { println!("ready"); } else { self.other.notified().await; }
    }

    async fn in_select(&self) {
        loop {
            tokio::select! {
                _ = self.woken.notified() => {}
                _ = async {} => break,
            }
        }
    }

    async fn for_each(&self) {
        for _ in 0..3 { self.woken.notified().await; }
    }
}

struct Bell;

impl Bell {
    async fn notified(&self) {}
    fn notify_waiters(&self) {}
}

async fn own_bell(bell: Bell, ready: bool) {
    bell.notify_waiters();
    while !ready { bell.notified().await; }
}

async fn unknown(bell: impl Unheard, ready: bool) {
    bell.notify_waiters();
    while !ready { bell.notified().await; }
}

async fn woken_elsewhere(notify: &Notify, ready: &AtomicBool) {
    while !ready.load(Ordering::Acquire) { notify.notified().await; }
}
"#,
    );
}

#[test]
fn while_to_loop() {
    check_fix(
        &RULE,
        "before the check",
        r#"
use std::sync::atomic::{AtomicBool, Ordering};
use tokio::sync::Notify;

struct Gate {
    open: AtomicBool,
    opened: Notify,
}

impl Gate {
    fn open(&self) {
        self.opened.notify_waiters();
    }

    async fn pass(&self) {
        while !self.open.load(Ordering::Acquire) {
            self.opened.notified().await;
        }
    }
}
"#,
        r#"
use std::sync::atomic::{AtomicBool, Ordering};
use tokio::sync::Notify;

struct Gate {
    open: AtomicBool,
    opened: Notify,
}

impl Gate {
    fn open(&self) {
        self.opened.notify_waiters();
    }

    async fn pass(&self) {
        loop {
            let notified = self.opened.notified();
            if self.open.load(Ordering::Acquire) {
                break;
            }
            notified.await;
        }
    }
}
"#,
    );
}

#[test]
fn before_the_if() {
    check_fix(
        &RULE,
        "before the check",
        r#"
use std::sync::atomic::{AtomicBool, Ordering};
use tokio::sync::Notify;

static OPENED: Notify = Notify::const_new();

struct Gate {
    open: AtomicBool,
    opened: Notify,
}

impl Gate {
    fn open(&self) {
        self.opened.notify_waiters();
    }

    async fn pass(&self) {
        if !self.open.load(Ordering::Acquire) {
            self.opened.notified().await;
        }
    }
}
"#,
        r#"
use std::sync::atomic::{AtomicBool, Ordering};
use tokio::sync::Notify;

static OPENED: Notify = Notify::const_new();

struct Gate {
    open: AtomicBool,
    opened: Notify,
}

impl Gate {
    fn open(&self) {
        self.opened.notify_waiters();
    }

    async fn pass(&self) {
        let notified = self.opened.notified();
        if !self.open.load(Ordering::Acquire) {
            notified.await;
        }
    }
}
"#,
    );
}

#[test]
fn first_in_the_loop() {
    check_fix(
        &RULE,
        "before the check",
        r#"
use std::sync::atomic::{AtomicBool, Ordering};
use tokio::sync::Notify;

struct Gate {
    open: AtomicBool,
    opened: Notify,
}

impl Gate {
    fn open(&self) {
        self.opened.notify_waiters();
    }

    async fn pass(&self) {
        loop {
            if self.open.load(Ordering::Acquire) {
                break;
            }
            self.opened.notified().await;
        }
    }
}
"#,
        r#"
use std::sync::atomic::{AtomicBool, Ordering};
use tokio::sync::Notify;

struct Gate {
    open: AtomicBool,
    opened: Notify,
}

impl Gate {
    fn open(&self) {
        self.opened.notify_waiters();
    }

    async fn pass(&self) {
        loop {
            let notified = self.opened.notified();
            if self.open.load(Ordering::Acquire) {
                break;
            }
            notified.await;
        }
    }
}
"#,
    );
}
