fn work() -> u64 {
    1
}

//- a counter
static mut COUNT: u64 = 0;

fn add() {
    unsafe {
        COUNT += 1;
    }
}

fn total() -> u64 {
    unsafe { COUNT }
}

//- a flag
static mut READY: bool = false;

fn start() {
    unsafe {
        READY = true;
    }
}

fn is_ready() -> bool {
    unsafe { READY }
}

//- a number that goes down
static mut LEFT: usize = 10;

fn take() {
    unsafe { LEFT -= 1 };
}

fn left() -> usize {
    unsafe { LEFT }
}

//- what is set
static mut LEVEL: u8 = 3;

fn set(level: u8) {
    unsafe { LEVEL = level };
}

fn level() -> u8 {
    unsafe { LEVEL }
}

//- what is set to what a call gives
static mut LAST: u64 = 0;

fn note() {
    unsafe {
        LAST = work();
    }
}

fn last() -> u64 {
    unsafe { LAST }
}

//- added to itself
static mut SUM: i64 = 0;

fn add(amount: i64) {
    unsafe {
        SUM = SUM + amount;
    }
}

fn sum() -> i64 {
    unsafe { SUM }
}

//- looked at in a condition
static mut TRIES: u32 = 0;

fn try_again() -> bool {
    unsafe {
        TRIES += 1;
        TRIES < 3
    }
}

//- bits
static mut FLAGS: u16 = 0;

fn raise(flag: u16) {
    unsafe {
        FLAGS |= flag;
    }
}

fn flags() -> u16 {
    unsafe { FLAGS }
}

//- used in a loop
static mut ROUNDS: isize = 0;

fn run() {
    for _ in 0..10 {
        unsafe {
            ROUNDS += 1;
        }
    }
}

fn rounds() -> isize {
    unsafe { ROUNDS }
}

//- in a function of its own
fn next() -> u32 {
    static mut NEXT: u32 = 0;
    unsafe {
        NEXT += 1;
        NEXT
    }
}

//- two of them
static mut FIRST: u64 = 0;
static mut SECOND: bool = false;

fn both() {
    unsafe {
        FIRST += 1;
        SECOND = true;
    }
}

fn either() -> bool {
    unsafe { FIRST > 0 || SECOND }
}
