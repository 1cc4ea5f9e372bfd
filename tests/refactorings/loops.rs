//- squares
pub fn main() {
    let numbers: Vec<u64> = (0..50).collect();
    let mut squares = Vec::new();
    $0for number in &numbers {
        squares.push(number * number);
    }
    println!("{squares:?}");
}

//- lengths of words
pub fn main() {
    let words = vec![String::from("one"), String::from("three")];
    let mut lengths: Vec<usize> = Vec::with_capacity(words.len());
    for word in$0 words.iter() {
        let length = word.len();
        lengths.push(length + 1);
    }
    lengths.sort();
    println!("{lengths:?}");
}

//- a range
pub fn main() {
    let mut out = vec![];
    $0for i in 0..20usize {
        out.push(i * 3)
    }
    println!("{out:?}");
}

//- an inclusive range with a more complex end
pub fn main() {
    let xs = [1u32, 2, 3];
    let mut out = vec![0];
    $0for i in 1..=xs.len() {
        out.push(i);
    }
    println!("{out:?}");
}

//- values are taken
pub fn main() {
    let words = vec![String::from("one"), String::from("three")];
    let mut out = vec![String::new()];
    $0for word in words {
        out.push(word + "!");
    }
    println!("{out:?}");
}

//- numbered
pub fn main() {
    let xs = vec![5u32, 6, 7];
    let mut out = Vec::new();
    $0for (i, x) in xs.iter().enumerate() {
        out.push((i, *x));
    }
    println!("{out:?}");
}

//- a sum
pub fn main() {
    let xs: [u64; 4] = [1, 2, 3, 4];
    let mut total = 0;
    $0for x in &xs {
        total += x * 2;
    }
    println!("{total}");
}

//- a sum of what is there
pub fn main() {
    let xs = vec![1i32, 2, 3];
    let mut total = 10;
    $0for x in &xs {
        total += *x;
    }
    println!("{total}");
}

//- a plain sum
pub fn main() {
    let xs = vec![1u8, 2, 3];
    let mut total: u8 = 0;
    $0for x in xs {
        total += x;
    }
    total += 1;
    println!("{total}");
}

//- changed in place
pub fn main() {
    let mut xs = vec![1i64, 2, 3];
    $0for x in xs.iter_mut() {
        *x = x.pow(2);
    }
    println!("{xs:?}");
}

//- changed in place by reference
pub fn main() {
    let mut rows = vec![vec![0u8; 3], vec![4; 2]];
    $0for row in &mut rows {
        for x in row.iter_mut() {
            if *x == 4 {
                break;
            }
            *x += 1;
        }
    }
    println!("{rows:?}");
}

//- an atomic
use std::sync::atomic::{AtomicU64, Ordering};
pub fn main() {
    let hits = AtomicU64::new(0);
    let xs = vec![1u64; 30];
    $0for x in &xs {
        hits.fetch_add(*x, Ordering::Relaxed);
    }
    println!("{}", hits.load(Ordering::Relaxed));
}

//- a lock
use std::sync::Mutex;
pub fn main() {
    let seen = Mutex::new(0u32);
    $0for x in 0..10u32 {
        let mut seen = seen.lock().unwrap();
        *seen += x;
    }
    println!("{}", seen.into_inner().unwrap());
}

//- in a method
struct Shop {
    prices: Vec<u32>,
    tax: u32,
}

impl Shop {
    fn taxed(&self) -> Vec<u32> {
        let mut out = Vec::new();
        $0for price in &self.prices {
            out.push(price + self.tax);
        }
        out
    }
}

pub fn main() {
    println!("{:?}", Shop { prices: vec![1, 2], tax: 3 }.taxed());
}

//- a part of a slice
fn rest(xs: &[u16]) -> Vec<u16> {
    let mut out = Vec::new();
    $0for x in &xs[1..] {
        out.push(*x);
    }
    out
}

pub fn main() {
    println!("{:?}", rest(&[1, 2, 3, 4]));
}

//- mapped
pub fn main() {
    let xs = vec![1u32, 2, 3];
    let out: Vec<u32> = xs.$0iter().map(|x| x + 1).collect();
    println!("{out:?}");
}

//- filtered and added up
pub fn main() {
    let xs = vec![1u64, 2, 3];
    let least = 1;
    let sum: u64 = xs.$0iter().filter(|x| **x > least).map(|x| x * 2).sum();
    println!("{sum}");
}

//- counted
fn count(xs: &[&str]) -> usize {
    xs.$0iter().filter(|x| x.is_empty()).count()
}

pub fn main() {
    let xs = ["a", "", "b"];
    println!("{}", count(&xs));
}

//- taken and collected
pub fn main() {
    let xs = vec![String::from("a"), String::from("b")];
    let out = xs.into_$0iter().map(|x| x.to_uppercase()).collect::<Vec<_>>();
    println!("{out:?}");
}

//- all of them
fn even(xs: &Vec<u8>) -> bool {
    xs.$0iter().all(|x| x % 2 == 0)
}

pub fn main() {
    let xs = vec![2u8, 4];
    println!("{}", even(&xs));
}
