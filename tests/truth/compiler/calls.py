"""What each call of a crate resolves to, from the compiler's MIR printed with spans.

Calls are kept whose name is that of a callee that counts (`callees.txt`): those to another
callee of the same name show what must not be taken for one. Of the many `new`, those of a
type whose name is a counted one's.
"""

import os
import re
from pathlib import Path

HEAD = "file\tcallee\treceiver\tin_async\tends"
CALLEES = Path(__file__).resolve().parent.parent / "callees.txt"
FLAGS = [
    "--cap-lints=allow",
    "-Zunpretty=mir",
    "-Zmir-include-spans=true",
    "-Ztrim-diagnostic-paths=no",
    "-Zmir-opt-level=0",
    "-Cdebug-assertions=no",
]
# `_5 = std::fs::read::<&str>(copy _1) -> [return: bb1, …]; // scope 1 at src/main.rs:3:5: 3:20`
CALL = re.compile(r" = (?P<call>.+\)) -> .*// (?:scope \d+ )?at (?P<file>.+?):(\d+):(\d+): (\d+):(\d+)")
ASYNC = ("{async fn body of", "{async block@", "{async closure body@")
# Paths that start with one of these are not of the crate asked about.
SYSROOT = {"std", "core", "alloc"}


def table(crate, package, arguments, target, run):
    which = [] if "--bin" in arguments else ["--lib"]
    binary = arguments[arguments.index("--bin") + 1] if "--bin" in arguments else None
    name = (binary or library(package)).replace("-", "_")
    environment = {"RUSTC_BOOTSTRAP": name, "CARGO_TARGET_DIR": str(target)}
    output = run(crate, environment, "rustc", "--quiet", "--profile", "check", *which, *arguments, "--", *FLAGS)
    known = SYSROOT | {(it["rename"] or it["name"]).replace("-", "_") for it in package["dependencies"]}
    return together(set(calls(output, crate, known, name)))


def together(found):
    """A row for all calls that are alike. Of those that do not count only place and callee matter."""
    counted, ends = callees(), {}
    for file, end, callee, receiver, in_async in found:
        alike = (file, callee, receiver, in_async) if callee in counted else (file, callee, "-", "-")
        ends.setdefault(alike, set()).add(end)
    rows = ("\t".join([*alike, " ".join(map("%d:%d".__mod__, sorted(it)))]) for alike, it in sorted(ends.items()))
    return "\n".join([HEAD, *rows]) + "\n"


def callees():
    """The callees that count."""
    return {line for line in CALLEES.read_text().splitlines() if line and line[0] != "#"}


def library(package):
    kinds = {"lib", "rlib", "dylib", "cdylib", "staticlib", "proc-macro"}
    return next(it["name"] for it in package["targets"] if kinds & set(it["kind"]))


def calls(output, crate, known, name):
    names = set(map(name_of, callees()))
    sources = Sources(crate)
    in_async = False
    for line in output.splitlines():
        if line and line[0] not in " }/":
            # What the function gives may be an async block: that says nothing of its own body.
            in_async = any(it in line.rsplit(") -> ", 1)[0] for it in ASYNC)
        found = CALL.search(line)
        if not found:
            continue
        path = callee_of(found["call"])
        callee, receiver = simple(path), receiver_of(path)
        if name_of(callee) not in names or "{" in callee:
            continue
        file = os.path.relpath(crate / found["file"], crate)
        if file.startswith(".."):
            continue
        if callee.split("::")[0] not in known:
            callee = f"{name}::{callee}"
        start, end = tuple(map(int, found.group(3, 4))), tuple(map(int, found.group(5, 6)))
        if not sources.is_call(file, start, end, callee.rsplit("::", 1)[-1]):
            continue
        yield file, end, callee, receiver or "-", "yes" if in_async else "no"


def name_of(callee):
    """`read` of `std::fs::read`, but `Mutex::new` of `std::sync::Mutex::new`."""
    parts = callee.split("::")
    return "::".join(parts[-2:]) if parts[-1] == "new" else parts[-1]


def callee_of(call):
    """`std::fs::read::<&str>` of `std::fs::read::<&str>(copy _1)`: what stands before the arguments."""
    depth = 0
    for at, character in enumerate(call):
        if character == "(" and depth == 0:
            return call[:at]
        depth += step(call, at)
    return call


def step(text, at):
    """How a character changes the depth of brackets; the `>` of `->` closes nothing."""
    if text[at] in "<[{(":
        return 1
    if text[at] in "]})" or (text[at] == ">" and text[at - 1] != "-"):
        return -1
    return 0


def receiver_of(path):
    """The type that a trait's method is called on: `R` of `<R as Trait>::method`."""
    parts = qualified(path)
    return parts[0] if parts and parts[1] else None


def qualified(path):
    """`<A as B>::c` in its three parts, or `<A>::c` with None in the middle; None for other paths."""
    if not path.startswith("<"):
        return None
    depth, middle = 0, None
    for at, character in enumerate(path):
        depth += step(path, at)
        if depth == 1 and path.startswith(" as ", at):
            middle = at
        if depth == 0:
            break
    rest = path[at + 1 :].removeprefix("::")
    if middle is None:
        return path[1:at], None, rest
    return path[1:middle], path[middle + 4 : at], rest


def simple(path):
    """A path without its generics; a trait's method is the trait's."""
    parts = qualified(path)
    if parts:
        subject, trait, rest = parts
        return f"{simple(trait or subject)}::{simple(rest)}"
    kept, depth = [], 0
    for at, character in enumerate(path):
        change = step(path, at) if character in "<>" else 0
        if depth == 0 and change == 0:
            kept.append(character)
        depth += change
    return re.sub(r":{4,}", "::", "".join(kept)).removesuffix("::")


class Sources:
    """The texts of a crate's files, to see whether a call's text stands there."""

    def __init__(self, crate):
        self.crate, self.texts = crate, {}

    def is_call(self, file, start, end, name):
        """Whether the text from start to end calls something by this name, in no macro's definition.

        What a macro makes has the macro's span: the text of its invocation, of a derive, or of its
        definition, which may mean another callee each time.
        """
        lines, definitions = self.of(file)
        text = cut(lines, start, end)
        if not text.endswith(")") or re.match(r"[\w:]+!\s*[(\[{]", text) and not re.search(r"[)\]}]\s*\.", text):
            return False
        if any(first <= start[0] <= last for first, last in definitions):
            return False
        return bool(re.search(rf"\b{name}\s*(::\s*<[^;]*>)?\s*\(", text))

    def of(self, file):
        if file not in self.texts:
            try:
                text = (self.crate / file).read_text(errors="replace")
            except OSError:
                text = ""
            self.texts[file] = text.split("\n"), list(definitions(text))
        return self.texts[file]


def cut(lines, start, end):
    """The text between two positions, counted from one; the end is exclusive."""
    if start[0] > end[0] or end[0] > len(lines):
        return ""
    if start[0] == end[0]:
        return lines[start[0] - 1][start[1] - 1 : end[1] - 1]
    between = lines[start[0] : end[0] - 1]
    return "\n".join([lines[start[0] - 1][start[1] - 1 :], *between, lines[end[0] - 1][: end[1] - 1]])


# What hides brackets: comments, texts, and characters that are brackets or quotes.
HIDDEN = re.compile(r'//[^\n]*|/\*.*?\*/|r(#*)".*?"\1|"(?:\\.|[^"\\])*"|\'(?:\\.[^\']*|[^\\\'])\'', re.S)


def definitions(text):
    """The first and last line of each macro's definition."""
    bare = HIDDEN.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), text)
    for found in re.finditer(r"\bmacro_rules!\s*\w+\s*[({\[]", bare):
        depth, at = 1, found.end()
        while depth and at < len(bare):
            depth += (bare[at] in "({[") - (bare[at] in ")}]")
            at += 1
        yield bare.count("\n", 0, found.start()) + 1, bare.count("\n", 0, at) + 1
