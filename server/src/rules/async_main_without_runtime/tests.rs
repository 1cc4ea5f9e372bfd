use super::RULE;
use crate::testing::{LIBRARY, Place, check_none};

const PROGRAM: Place<'static> = Place {
    path: "src/main.rs",
    ..LIBRARY
};

#[test]
fn mains_that_nothing_runs() {
    for text in [
        "async fn main() {}",
        "async fn main() -> Result<(), String> { Ok(()) }",
        "pub async fn main() { work().await }\nasync fn work() {}",
        "#[allow(unused)]\nasync fn main() {}",
        "/// Starts.\nasync fn main() {}",
        "#[cfg(unix)]\nasync fn main() {}",
        "#[expect(dead_code)]\nasync fn main() {}",
        "#[doc = \"Starts.\"]\nasync fn main() {}",
        "#[inline]\nasync fn main() {}",
        "mod inner { pub async fn main() {} }\nasync fn main() { inner::main().await }",
    ] {
        let findings = PROGRAM.findings(&RULE, text);
        assert_eq!(findings.len(), 1, "{text}");
        assert!(
            findings[0]
                .message
                .contains("nothing runs this async `main`"),
            "{text}"
        );
    }
}

#[test]
fn mains_that_something_runs() {
    for text in [
        "#[tokio::main]\nasync fn main() {}",
        "#[tokio::main(flavor = \"current_thread\")]\nasync fn main() {}",
        "#[actix_web::main]\nasync fn main() {}",
        "#[rocket::main]\nasync fn main() {}",
        "use tokio::main;\n#[main]\nasync fn main() {}",
        "#[cfg_attr(unix, tokio::main)]\nasync fn main() {}",
        "#[allow(unused)]\n#[tokio::main]\nasync fn main() {}",
        "fn main() {}",
        "fn main() { run(async {}); }\nfn run(_: impl Future) {}",
        "fn main() {}\nmod inner { async fn main() {} }",
        "fn main() {}\nstruct A; impl A { async fn main() {} }",
        "fn main() { async fn main() {} }",
        "async fn start() {}\nfn main() {}",
        "#![no_main]\nasync fn main() {}",
        "#[macro_rules_attribute::apply(smol_macros::main!)]\nasync fn main() {}",
        "fn main() { let main = async || {}; drop(main); }",
    ] {
        PROGRAM.check(&RULE, text);
    }
    // A library's `main` is a function like any other.
    check_none(&RULE, "pub async fn main() {}");
    let module = Place {
        path: "src/other.rs",
        ..LIBRARY
    };
    module.check(&RULE, "mod inner { pub async fn main() {} }");
}

#[test]
fn it_gets_a_runtime() {
    let before = "async fn main() {\n    work().await;\n}\nasync fn work() {}\n";
    let place = |dependencies| Place {
        dependencies,
        ..PROGRAM
    };
    let full = place("tokio = { version = \"1\", features = [\"full\"] }\n");
    full.check_fix(
        &RULE,
        "runtime",
        before,
        &format!("#[tokio::main]\n{before}"),
    );
    full.check_no_fix(&RULE, "Remove", before);
    place("tokio = { version = \"1\", features = [\"rt\", \"macros\"] }\n").check_fix(
        &RULE,
        "runtime",
        before,
        &format!("#[tokio::main(flavor = \"current_thread\")]\n{before}"),
    );
    place("tokio = { version = \"1\", features = [\"rt\"] }\n")
        .check_no_fix(&RULE, "runtime", before);
    place("async-std = { version = \"1\", features = [\"attributes\"] }\n").check_fix(
        &RULE,
        "runtime",
        before,
        &format!("#[async_std::main]\n{before}"),
    );
    place("smol = \"2\"\n").check_fix(
        &RULE,
        "smol",
        before,
        "fn main() { smol::block_on(async {\n    work().await;\n}) }\nasync fn work() {}\n",
    );
    place("futures = \"0.3\"\n").check_fix(
        &RULE,
        "futures",
        before,
        "fn main() { futures::executor::block_on(async {\n    work().await;\n}) }\nasync fn work() {}\n",
    );
}

#[test]
fn or_is_not_async() {
    PROGRAM.check_fix(
        &RULE,
        "Remove `async`",
        "async fn main() {}\n",
        "fn main() {}\n",
    );
}
