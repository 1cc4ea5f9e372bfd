use super::RULE;
use crate::testing::{LIBRARY, Place};

const HEAVY: Place<'_> = Place {
    dependencies: "tokio = { version = \"1\", features = [\"full\"] }\nbcrypt = \"0.17\"\nscrypt = \"0.11\"\npbkdf2 = \"0.12\"\nimage = \"0.25\"\nargon2 = \"0.5\"\n",
    ..LIBRARY
};

#[test]
fn functions_that_compute_for_long() {
    HEAVY.check(
        &RULE,
        r#"
async fn hashes(password: &str) {
    let _ = bcrypt::hash(password, 12);
    //      ^^^^^^^^^^^^^^^^^^^^^^^^^^ info: `bcrypt::hash` holds this thread while it computes, which is slow on purpose
    let _ = bcrypt::verify(password, "hash");
    //      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: `bcrypt::verify`
    let _ = bcrypt::hash_with_result(password, 12);
    //      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: `bcrypt::hash_with_result`
}

use bcrypt::verify;

async fn imported(password: &str) -> bool {
    verify(password, "hash").unwrap()
  //^^^^^^^^^^^^^^^^^^^^^^^^ info: `bcrypt::verify`
}

use bcrypt::hash as digest;

async fn renamed(password: &str) {
    let _ = digest(password, 12);
    //      ^^^^^^^^^^^^^^^^^^^^ info: `bcrypt::hash`
}

async fn others(password: &[u8], out: &mut [u8]) {
    let _ = scrypt::scrypt(password, b"salt", &todo!(), out);
    //      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: `scrypt::scrypt`
    pbkdf2::pbkdf2_hmac::<sha2::Sha256>(password, b"salt", 600_000, out);
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: `pbkdf2::pbkdf2_hmac`
}

async fn pictures(bytes: &[u8]) {
    let _ = image::open("a.png");
    //      ^^^^^^^^^^^^^^^^^^^^ hint: `image::open` holds this thread while it decodes
    let _ = image::load_from_memory(bytes);
    //      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint: `image::load_from_memory`
}

fn block(password: String) -> impl Future<Output = bool> {
    async move { bcrypt::verify(password, "hash").is_ok() }
    //           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: `bcrypt::verify`
}

async fn eagerly(list: &[String]) -> Vec<bool> {
    list.iter().map(|it| bcrypt::verify(it, "hash").is_ok()).collect()
    //                   ^^^^^^^^^^^^^^^^^^^^^^^^^^ info: `bcrypt::verify`
}

async fn in_a_macro(password: &str) {
    println!("{:?}", bcrypt::hash(password, 12));
    //               ^^^^^^^^^^^^^^^^^^^^^^^^^^ info: `bcrypt::hash`
}
"#,
    );
}

#[test]
fn where_it_is_fine_and_others() {
    HEAVY.check(
        &RULE,
        r#"
fn sync(password: &str) {
    let _ = bcrypt::hash(password, 12);
}

async fn pooled(password: String) {
    let _ = tokio::task::spawn_blocking(move || bcrypt::hash(password, 12)).await;
}

async fn in_place(password: &str) {
    let _ = tokio::task::block_in_place(|| bcrypt::hash(password, 12));
}

async fn own_thread(password: String) {
    std::thread::spawn(move || bcrypt::hash(password, 12));
}

async fn with_rayon(password: String) {
    rayon::spawn(move || { let _ = bcrypt::hash(password, 12); });
}

async fn kept(password: String) -> impl Fn() {
    move || { let _ = bcrypt::hash(&password, 12); }
}

async fn loops(limit: u64) -> u64 {
    let mut sum = 0;
    for a in 0..limit {
        for b in 0..limit {
            sum += a * b;
        }
    }
    sum
}

async fn sorts(mut list: Vec<u64>) {
    list.sort();
}

mod own {
    pub fn hash(_: &str, _: u32) {}
    pub fn verify(_: &str) {}
}

async fn own_functions(password: &str) {
    own::hash(password, 12);
    own::verify(password);
}

struct Hasher;

impl Hasher {
    fn hash(&self) {}
    fn hash_password(&self) {}
    fn verify(&self) {}
}

async fn own_methods(hasher: &Hasher) {
    hasher.hash();
    hasher.hash_password();
    hasher.verify();
}

async fn unknown(password: &str, argon: elsewhere::Argon2) {
    elsewhere::hash(password, 12);
    argon.hash_password(password);
}

async fn other_functions_of_the_crates() {
    let _ = bcrypt::DEFAULT_COST;
    let _ = image::ImageFormat::Png;
}

async fn inner() {
    fn inside() {
        let _ = bcrypt::hash("a", 12);
    }
    let _ = inside as fn();
}

async fn of_std(value: u64) {
    use std::hash::{DefaultHasher, Hash};
    value.hash(&mut DefaultHasher::new());
}

async fn passed() -> fn(&str, u32) -> String {
    todo!("{:?}", "bcrypt::hash")
}

#[tokio::test]
async fn test() {
    let _ = bcrypt::hash("a", 4);
}

#[cfg(test)]
mod tests {
    async fn helper() {
        let _ = bcrypt::hash("a", 4);
    }
}
"#,
    );
    Place {
        path: "benches/a.rs",
        ..HEAVY
    }
    .check(&RULE, "async fn f() { let _ = bcrypt::hash(\"a\", 4); }\n");
}
