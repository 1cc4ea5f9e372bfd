use super::RULE;
use crate::testing::{check, check_none};

#[test]
fn clones_with_locks_of_their_own() {
    check(
        &RULE,
        r#"
use std::sync::{Arc, Mutex};
use parking_lot::RwLock;

struct Cache { names: Mutex<Vec<String>>, ids: Arc<RwLock<Vec<u64>>>, n: u8 }

impl Clone for Cache {
    fn clone(&self) -> Self {
        Cache {
            names: Mutex::new(self.names.lock().unwrap().clone()),
            //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ each clone gets its own lock around a copy of `names`
            ids: Arc::new(RwLock::new(self.ids.read().clone())),
            //   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ a copy of `ids`
            n: self.n,
        }
    }
}
"#,
    );
}

#[test]
fn clones_that_share_or_start_anew() {
    for names in [
        "Arc::clone(&self.names)",
        "self.names.clone()",
        "Arc::new(Mutex::new(Vec::new()))",
        "Arc::new(Mutex::new(self.other.lock().unwrap().clone()))",
        "Arc::default()",
        "unknown!(self.names)",
    ] {
        check_none(
            &RULE,
            &format!(
                "use std::sync::{{Arc, Mutex}};\nstruct A {{ names: Arc<Mutex<Vec<u8>>>, other: Arc<Mutex<Vec<u8>>> }}\nimpl Clone for A {{ fn clone(&self) -> Self {{ A {{ names: {names}, other: self.other.clone() }} }} }}\n"
            ),
        );
    }
}

#[test]
fn what_is_no_clone() {
    for text in [
        "impl A { fn snapshot(&self) -> A { A { n: Mutex::new(self.n.lock().unwrap().clone()) } } }\n",
        "impl A { fn new() -> A { A { n: Mutex::new(vec![]) } } }\n",
        "#[cfg(test)]\nmod tests { use super::*; impl Clone for A { fn clone(&self) -> A { A { n: Mutex::new(self.n.lock().unwrap().clone()) } } } }\n",
    ] {
        check_none(
            &RULE,
            &format!("use std::sync::Mutex;\nstruct A {{ n: Mutex<Vec<u8>> }}\n{text}"),
        );
    }
}
