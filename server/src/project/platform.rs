//! The `cfg(…)` and triples of target tables, asked about the machine we run on.

use super::HOST;

/// How deep a predicate may nest.
const MAX_DEPTH: usize = 32;

/// Whether the tables of this target count on this machine; `None` when that cannot be told.
pub(super) fn holds(target: &str) -> Option<bool> {
    let target = target.trim();
    match target.strip_prefix("cfg(") {
        Some(rest) => predicate(rest.strip_suffix(')')?, 0),
        None => triple(target),
    }
}

/// A triple names the processor first and the system in one of its later parts.
fn triple(target: &str) -> Option<bool> {
    let mut parts = target.split('-');
    if parts.next()? != HOST.arch {
        return Some(false);
    }
    let system = match HOST.os {
        "macos" => "darwin",
        os => os,
    };
    let mut rest = parts.clone();
    if !parts.any(|part| part == system) {
        return Some(false);
    }
    HOST.env
        .map(|env| env.is_empty() || rest.any(|part| part == env))
}

fn predicate(text: &str, depth: usize) -> Option<bool> {
    let text = text.trim();
    if depth > MAX_DEPTH {
        return None;
    }
    if let Some((key, value)) = text.split_once('=')
        && !text.contains('(')
    {
        return key_value(key.trim(), value.trim().trim_matches('"'));
    }
    if let Some((name, rest)) = text.split_once('(') {
        let mut parts = arguments(rest.strip_suffix(')')?)
            .into_iter()
            .map(|part| predicate(part, depth + 1));
        return match name.trim() {
            "not" => parts.next()?.map(|value| !value),
            "all" => fold(parts, true),
            "any" => fold(parts, false),
            _ => None,
        };
    }
    match text {
        "true" => Some(true),
        "false" => Some(false),
        "unix" | "windows" => Some(text == HOST.family),
        "debug_assertions" => Some(true),
        // What nobody sets on the command line: `tokio_unstable`, `loom`, `miri`, …
        _ => Some(false),
    }
}

fn key_value(key: &str, value: &str) -> Option<bool> {
    match key {
        "target_os" => Some(value == HOST.os),
        "target_family" => Some(value == HOST.family),
        "target_arch" => Some(value == HOST.arch),
        "target_env" => HOST.env.map(|env| value == env),
        "target_pointer_width" => Some(value == HOST.pointer_width),
        "target_endian" => Some(value == HOST.endian),
        "target_has_atomic" => Some(HOST.atomics.contains(&value)),
        "panic" => Some(value == "unwind"),
        "target_vendor" => HOST.vendor.map(|vendor| value == vendor),
        // Cargo does not know features in these tables.
        "feature" => Some(false),
        _ => None,
    }
}

/// `all` looks for a false one, `any` for a true one; one that is not known leaves it open.
fn fold(parts: impl Iterator<Item = Option<bool>>, neutral: bool) -> Option<bool> {
    let mut result = Some(neutral);
    for part in parts {
        match part {
            Some(value) if value != neutral => return Some(value),
            Some(_) => {}
            None => result = None,
        }
    }
    result
}

/// The parts between the commas that stand in no parentheses and no quotes.
fn arguments(text: &str) -> Vec<&str> {
    let (mut parts, mut start, mut depth, mut quoted) = (Vec::new(), 0, 0_usize, false);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'"' => quoted = !quoted,
            b'(' if !quoted => depth += 1,
            b')' if !quoted => depth = depth.saturating_sub(1),
            b',' if !quoted && depth == 0 => {
                parts.push(&text[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&text[start..]);
    parts.retain(|part| !part.trim().is_empty());
    parts
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::holds;

    #[test]
    fn targets_are_judged_for_this_machine() {
        for (target, value) in [
            ("cfg(unix)", Some(true)),
            ("cfg(windows)", Some(false)),
            ("cfg(target_os = \"linux\")", Some(true)),
            ("cfg(not(target_os=\"linux\"))", Some(false)),
            ("cfg(all(unix, not(target_os = \"macos\")))", Some(true)),
            ("cfg(any(windows, target_os = \"redox\",))", Some(false)),
            ("cfg(any(target_feature = \"avx\", unix))", Some(true)),
            ("cfg(all(target_feature = \"avx\", unix))", None),
            ("cfg(target_has_atomic = \"ptr\")", Some(true)),
            ("cfg(all())", Some(true)),
            ("cfg(tokio_unstable)", Some(false)),
            ("cfg(", None),
            ("cfg(not())", None),
            ("cfg(odd(unix))", None),
            ("x86_64-pc-windows-msvc", Some(false)),
            ("wasm32-unknown-unknown", Some(false)),
        ] {
            assert_eq!(holds(target), value, "{target}");
        }
        let deep = format!("cfg({}unix{})", "not(".repeat(5_000), ")".repeat(5_000));
        assert_eq!(holds(&deep), None);
    }
}
