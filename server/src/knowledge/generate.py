#!/usr/bin/env python3
"""Writes `crates/`: what a library declares, as Rust declarations without bodies.

The declarations are read from rustdoc's HTML, the one complete description of the
standard library that every toolchain can have (`rustup component add rust-docs`), and
which `cargo doc` makes for any other crate.

    generate.py DOCS OUT [CRATE…] [--of DIR]

DOCS   `$(rustc --print sysroot)/share/doc/rust/html`
OUT    the folder to write into. std becomes `OUT/std/<module>.rs`, one file for each
       top-level module, which holds that module's body; another crate becomes one file
       `OUT/<crate>.rs`, the body of the crate's root.
DIR    the `target/doc` folder of `cargo doc --no-deps -p …` with the crates of `CRATES`; run
       it twice, for rustdoc links to what it finds. Without it, std alone is written.
CRATE  of `CRATES`; all of them if none is named.

What is written, and how it differs from what the library's source says:

* Every type, trait and function is named by its full path, `crate::sync::Mutex`, in
  other crates `std::sync::Mutex`; only generic parameters, primitive types, associated
  types and `Sized` stand bare. There is no `use` to resolve but `pub use`, which gives an
  item a second path.
* Functions end in `;`, also the provided ones of a trait. `const` before `fn` is dropped,
  constants and statics have a type and no value, private fields are left out: `{ }`.
* Stable items only. An unstable type or trait is declared, with `#[unstable]` before it,
  when the signature of a stable item names it (`Pattern`, `Step`, `Try`). The unstable allocator parameter is left out:
  `Vec<T>` has one parameter.
* Of the impls of traits only the header, the associated types and consts are kept, and
  only of the traits that carry type information (see `SILENT_TRAITS` for the others). The
  operators of the primitive numbers and of `Wrapping` and `Saturating` are left out.
* `Send` and `Sync` are stated for every type, positive or negative, also where the
  compiler derives them: private fields are not there to derive them from.

The output depends on the input alone: everything is sorted.
"""

import argparse
import html.parser
import os
import re
from dataclasses import dataclass, field

# Which std modules have nothing to say to somebody who writes concurrent code, or are not
# there on every system.
SKIPPED_MODULES = {
    "std": [
        "arch", "autodiff", "intrinsics", "simd", "prelude", "assert_matches", "async_iter",
        "from", "contracts", "bstr", "f16", "f128", "random", "pat", "unsafe_binder",
        "os::darwin", "os::wasi", "os::wasip2", "os::windows", "field", "range::legacy",
    ]
}

# The other crates, and what is kept of them: modules or items from the root, all if none is named.
# They are documented with these features: tokio full, test-util; parking_lot and lock_api arc_lock;
# futures* thread-pool, io, sink, channel; tokio-util and tokio-stream full; async-std unstable;
# reqwest blocking, json, stream, multipart, cookies.
CRATES = {
    "anyhow": [],
    "async_channel": [],
    "async_executor": [],
    "async_io": [],
    "async_lock": [],
    "async_std": ["task", "sync", "channel", "fs", "io", "net", "future", "prelude"],
    "async_task": [],
    "blocking": [],
    "crossbeam_channel": [],
    "crossbeam_utils": [],
    "dashmap": [],
    "event_listener": [],
    "flume": [],
    "futures": [],
    "futures_channel": [],
    "futures_core": [],
    "futures_executor": [],
    "futures_io": [],
    "futures_lite": [],
    "futures_sink": [],
    "futures_util": [],
    "lock_api": [],
    "once_cell": [],
    "parking_lot": [],
    "rayon": [
        "broadcast", "current_num_threads", "current_thread_index", "current_thread_has_pending_tasks",
        "in_place_scope", "in_place_scope_fifo", "iter", "join", "join_context", "prelude", "scope", "scope_fifo",
        "spawn", "spawn_broadcast", "spawn_fifo", "yield_local", "yield_now", "BroadcastContext", "FnContext",
        "Scope", "ScopeFifo", "ThreadBuilder", "ThreadPool", "ThreadPoolBuildError", "ThreadPoolBuilder", "Yield",
    ],
    "rayon_core": [],
    "reqwest": [
        "get", "blocking", "Body", "Client", "ClientBuilder", "Error", "Request", "RequestBuilder", "Response", "Result",
    ],
    "smol": [],
    "spin": [],
    "tokio": [],
    "tokio_stream": [],
    "tokio_util": ["codec", "future", "sync", "task", "time"],
    "tracing": [
        "dispatcher", "Dispatch", "Instrument", "instrument", "Level", "Span", "span", "Subscriber", "Metadata", "Id",
    ],
}

def function_bound(match):
    """`FnOnce1<A, Output = B>` as Rust writes it."""
    result = f" -> {match[3]}" if match[3] else ""
    return f"std::ops::{match[1]}({match[2]}){result}"


# Names that a crate writes and does not show, and what stands for them.
PRIVATE = {
    "anyhow": [(r"\bStdError\b", "std::error::Error")],
    "async_std": [
        (r"-> (ReadFuture|ReadVectoredFuture|ReadToEndFuture|ReadToStringFuture|ReadLineFuture|ReadUntilFuture|WriteFuture|"
         r"WriteVectoredFuture)<.*?>(?= where|$)", "-> impl std::future::Future<Output = std::io::Result<usize>>"),
        (r"-> (ReadExactFuture|WriteAllFuture|WriteFmtFuture|FlushFuture)<.*?>(?= where|$)",
         "-> impl std::future::Future<Output = std::io::Result<()>>"),
        (r"-> SeekFuture<.*?>(?= where|$)", "-> impl std::future::Future<Output = std::io::Result<u64>>"),
    ],
    "futures": [
        (r"\*mut (dyn [^;]* \+ 'a)", r"*mut (\1)"),
    ],
    "futures_util": [
        (r"\*mut (dyn [^;]* \+ 'a)", r"*mut (\1)"),
        # A bound on a function: the library has a trait of its own for each.
        (r"\b(FnOnce|FnMut|Fn)1<((?:[^<>]|<(?:[^<>]|<[^<>]*>)*>)*?)(?:, Output = ((?:[^<>]|<(?:[^<>]|<[^<>]*>)*>)*?))?>(?=[,+ ]|$)",
         function_bound),
    ],
    "reqwest": [
        (r"\b(Bytes|BytesMut|Buf|BufMut)\b", r"bytes::\1"),
    ],
    "tokio_stream": [
        (r"-> Next<'_, Self>", "-> impl std::future::Future<Output = std::option::Option<Self::Item>>"),
        (r"-> (AllFuture|AnyFuture)<.*?>(?= where)", "-> impl std::future::Future<Output = bool>"),
        (r"-> Collect<Self, T, T::InternalCollection>", "-> impl std::future::Future<Output = T>"),
        (r"-> TryNext<'_, Self>", "-> impl std::future::Future<Output = std::result::Result<std::option::Option<T>, E>>"),
        (r"-> FoldFuture<Self, B, F>", "-> impl std::future::Future<Output = B>"),
    ],
    "tokio_util": [
        (r"(?<!::)\b(Bytes|BytesMut|Buf|BufMut)\b", r"bytes::\1"),
        (r"-> WithCancellationTokenFuture(Owned)?<.*?>(?= where|$)",
         "-> impl std::future::Future<Output = std::option::Option<Self::Output>>"),
    ],
    "tokio": [
        (r"(?<!::)\b(Buf|BufMut)\b", r"bytes::\1"),
        (r"-> (Read|Write)[IUF]\d+(Le)?<&mut Self>", None),
        (r"-> (ReadUntil|ReadLine|Read|ReadBuf|ReadExact|ReadToEnd|ReadToString|Write|WriteVectored|WriteBuf)<.*?>(?= where)",
         "-> impl std::future::Future<Output = std::io::Result<usize>>"),
        (r"-> (WriteAll|WriteAllBuf|Flush|Shutdown)<.*?>(?= where)", "-> impl std::future::Future<Output = std::io::Result<()>>"),
        (r"-> FillBuf<'_, Self>", "-> impl std::future::Future<Output = std::io::Result<&[u8]>>"),
        (r"-> Seek<'_, Self>", "-> impl std::future::Future<Output = std::io::Result<u64>>"),
    ],
}

# Traits of which an impl says nothing about types: what they return is always the same.
SILENT_TRAITS = {
    "Any", "BorrowMutError", "CloneToUninit", "CoerceUnsized", "ConstParamTy_", "Debug", "Binary",
    "DispatchFromDyn", "DerefPure", "Eq", "Freeze", "FusedIterator", "Hash", "InPlaceIterable",
    "LowerExp", "LowerHex", "Octal", "Ord", "PartialEq", "PartialOrd", "PinCoerceUnsized", "Pointer",
    "RefUnwindSafe", "SourceIter", "StructuralPartialEq", "TrustedFused", "TrustedLen",
    "TrustedRandomAccess", "TrustedRandomAccessNoCoerce", "TrustedStep", "UnsafeUnpin",
    "UnsizedConstParamTy", "Unpin", "UnwindSafe", "UpperExp", "UpperHex", "UseCloned",
    "ZeroablePrimitive", "Receiver", "LegacyReceiver", "BikeshedGuaranteedNoDrop", "Residual",
    "Unsize", "Tuple", "Destruct", "MetaSized", "PointeeSized", "NumBufferTrait",
    "BytewiseEq", "TrivialClone", "Allocator", "GlobalAlloc", "DiscriminantKind", "Pointee",
    "FusedFuture", "FusedStream", "ConstParamTy", "RangePattern", "AsyncDrop", "Value", "VaArgSafe", "FloatToInt", "SimdElement",
}

OPERATORS = {
    "Add", "Sub", "Mul", "Div", "Rem", "BitAnd", "BitOr", "BitXor", "Shl", "Shr", "Neg", "Not",
    "Sum", "Product",
}
OPERATORS |= {name + "Assign" for name in OPERATORS}

NUMBERS = {
    "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64", "u128", "usize",
    "f16", "f32", "f64", "f128", "bool",
}

# Where a primitive's methods are found, and the kinds of page that declare an item.
PAGE = re.compile(r"^(struct|enum|union|trait|type|fn|constant|static|primitive)\.(.+)\.html$")
LINK_KINDS = {"struct", "enum", "union", "trait", "traitalias", "type", "fn", "constant", "static"}


@dataclass
class Member:
    """One entry of an impl or a trait: a function, an associated type or const."""

    name: str
    code: str
    stable: bool = True


@dataclass
class Impl:
    """An impl block: its header up to the brace, and what it holds."""

    header: str
    origin: str
    stable: bool = True
    elsewhere: bool = False
    synthetic: bool = False
    members: list = field(default_factory=list)


@dataclass
class Item:
    """A page: a declaration with its impls."""

    kind: str
    path: tuple
    decl: str = ""
    stable: bool = True
    members: list = field(default_factory=list)
    impls: list = field(default_factory=list)
    variants: dict = field(default_factory=dict)
    foreign: str | None = None
    canonical: tuple = ()


class Page(html.parser.HTMLParser):
    """Reads one page of rustdoc: headers of code, and what is said about stability."""

    def __init__(self, item, name_of):
        super().__init__(convert_charrefs=True)
        self.item = item
        self.name_of = name_of
        self.owner = item
        self.section = None
        self.code = None
        self.skip = 0
        self.depth_of_skip = []
        self.link = None
        self.stack = []
        self.ended = False
        self.after_implementors = False

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        classes = (attrs.get("class") or "").split()
        if tag in ("wbr", "br", "meta", "link", "img", "input", "hr"):
            return
        self.stack.append(tag)
        if self.code is not None:
            self._code_tag(tag, attrs, classes)
            return
        if "docblock" in classes or tag == "nav":
            self._skip_until(len(self.stack))
        elif self.depth_of_skip:
            return
        elif tag == "h2" and "id" in attrs:
            self._chapter(attrs["id"])
        elif tag == "section" and attrs.get("id", "main-content") != "main-content":
            self._section(attrs["id"])
        elif tag == "pre" and "item-decl" in classes:
            self._capture("decl")
        elif tag in ("h3", "h4") and "code-header" in classes and self.section:
            self._capture(self.section[0])
        elif tag == "div" and "stab" in classes:
            if "unstable" in classes:
                self._mark_unstable()
            elif "portability" in classes:
                self.portability = ""

    portability = None

    def handle_endtag(self, tag):
        if tag not in self.stack:
            return
        while self.stack[-1] != tag:
            self.stack.pop()
        depth = len(self.stack)
        self.stack.pop()
        if self.depth_of_skip and depth == self.depth_of_skip[-1]:
            self.depth_of_skip.pop()
            return
        if tag == "div" and self.portability is not None:
            self._portability(self.portability)
            self.portability = None
        if self.code is not None:
            if tag == "a":
                self.link = None
            if depth == self.code_depth:
                self._finish()

    def handle_data(self, data):
        if self.portability is not None:
            self.portability += data
        if self.code is None or self.depth_of_skip:
            return
        if self.link:
            # Where two types share a name rustdoc writes more of the path before the link.
            while self.code and re.search(r"\w::$", self.code[-1]):
                self.code[-1] = re.sub(r"(\w+::)+$", "", self.code[-1])
            data = self.link
            self.link = ""
        elif self.link == "":
            return
        self.code.append(data)

    def _skip_until(self, depth):
        self.depth_of_skip.append(depth)

    def _capture(self, kind):
        self.code, self.code_kind, self.code_depth = [], kind, len(self.stack)

    def _code_tag(self, tag, attrs, classes):
        if "comment" in classes or "code-attribute" in classes or tag == "summary":
            self._skip_until(len(self.stack))
        elif "tooltip" in classes:
            self._skip_until(len(self.stack))
        elif "item-spacer" in classes:
            self.code.append("\n")
        elif tag == "div" and not self.depth_of_skip:
            self.code.append(" ")
        elif tag == "a" and classes and classes[0] in LINK_KINDS and "title" in attrs:
            self.link = self.name_of(self.item, attrs["title"], attrs.get("href", ""))

    def _chapter(self, name):
        """A heading: what follows belongs to the type, to all types, or is repeated from elsewhere."""
        self.section = None
        self.owner = None
        self.blanket = name == "blanket-implementations"
        if name.startswith("required-") or name.startswith("provided-"):
            self.owner = self.item
        self.ended = name.startswith("deref-methods") or name in ("aliased-type",)
        self.synthetic = name.startswith("synthetic")
        self.after_implementors = name in ("implementors", "foreign-impls", "synthetic-implementors")

    blanket = False
    synthetic = False

    def _section(self, name):
        kind = name.split(".")[0] if "." in name and not name.startswith("impl-") else "impl"
        if name.startswith("impl-"):
            kind = "impl"
        self.section = None if self.ended else (kind, name)
        self.last = None

    last = None

    def _mark_unstable(self):
        if self.section is None:
            if self.owner is self.item and not self.item.impls:
                self.item.stable = False
        elif self.last is not None:
            self.last.stable = False
        elif self.section[0] == "variant":
            self.item.variants[self.section[1].split(".", 1)[1]] = False

    def _portability(self, text):
        other = re.search(r"\b(Windows|WASI|Apple|macOS|Android only|FreeBSD only|HermitCore only)\b", text)
        if other and not re.search(r"\b(Unix|Linux|non-)", text):
            if isinstance(self.last, (Impl, Member)):
                self.last.stable = False
            elif self.section is None and self.owner is self.item:
                self.item.stable = False

    def _finish(self):
        text = tidy("".join(self.code))
        kind, self.code = self.code_kind, None
        self.link = None
        if kind == "decl":
            # A second one follows an alias: the type it stands for.
            self.item.decl = self.item.decl or text
        elif kind == "impl":
            block = Impl(text, "/".join(self.item.path), synthetic=self.synthetic)
            block.elsewhere = self.blanket or self.after_implementors
            self.owner = self.last = block
            self.item.impls.append(block)
        elif kind in ("method", "tymethod", "associatedtype", "associatedconstant", "structfield"):
            if self.owner is not None and kind != "structfield":
                member = Member(re.sub(r"-\d+$", "", self.section[1].split(".", 1)[1]), text)
                self.owner.members.append(member)
                self.last = member
        elif kind == "variant":
            self.last = None


def tidy(code):
    """One line, one space between words, no comma before a closing bracket."""
    code = code.replace("\u00a0", " ")
    code = re.sub(r"\s+", " ", code).strip()
    code = re.sub(r", ([)\]>])", r"\1", code)
    code = re.sub(r"([(\[])\s+", r"\1", code)
    return re.sub(r"\s+([)\]])", r"\1", code).rstrip(",").strip()


# ---------------------------------------------------------------- reading the pages


def read_or_write(match):
    """What the future of `read_u16` or `write_u16` gives."""
    kind, number = re.match(r"-> (Read|Write)([IUF]\d+)", match[0]).groups()
    output = number.lower() if kind == "Read" else "()"
    return f"-> impl std::future::Future<Output = std::io::Result<{output}>>"


class Library:
    """All pages of one crate."""

    def __init__(self, crate, folder, std_docs):
        self.crate = crate
        self.folder = os.path.join(folder, crate)
        self.root = folder
        self.std_docs = std_docs
        self.items = {}
        self.uses = []
        self.moved = {}
        self.version = ""
        self.others = {}
        self.unstable_modules = set()
        self.skipped = [tuple(p.split("::")) for p in SKIPPED_MODULES.get(crate, [])]

    def read(self, only=None):
        for directory, folders, files in os.walk(self.folder):
            folders.sort()
            module = tuple(os.path.relpath(directory, self.folder).split(os.sep))
            module = () if module == (".",) else module
            if any(module[: len(skip)] == skip for skip in self.skipped):
                folders.clear()
                continue
            for file in sorted(files):
                self._read_page(directory, module, file)
        return self

    def _read_page(self, directory, module, file):
        with open(os.path.join(directory, file), encoding="utf-8") as page:
            text = page.read()
        if 'http-equiv="refresh"' in text[:400]:
            return
        if file == "index.html":
            self._read_index(module, text)
            return
        match = PAGE.match(file)
        if not match or "!" in file or match[2] == "_":
            return
        kind, name = match.groups()
        item = Item(kind, module + (name,))
        reader = Page(item, self.name_of)
        start = text.find('<section id="main-content"')
        reader.feed(text[start:])
        item.canonical = self._canonical(item, text)
        item.foreign = self._origin(item, text[start : text.find("item-decl", start)])
        self.items[(kind, item.path)] = item

    def _read_index(self, module, text):
        """Remembers the re-exports, and whether the module is unstable."""
        version = re.search(r'<span class="version">([^<\s]+)', text)
        if not module and version:
            self.version = version[1]
        head = text[text.find('<section id="main-content"'):]
        first = head.find('<h2 id="')
        intro = re.sub(r'<details class="toggle top-doc".*', "", head[:first], flags=re.S)
        if 'class="stab unstable"' in intro:
            self.unstable_modules.add(module)
        for code in re.findall(r"<dt[^>]*><code>pub use (.*?);</code></dt>", text, flags=re.S):
            link = re.findall(r'<a class="(\w+)" href="([^"]*)" title="\w+ ([^"]*)">([^<]*)</a>', code)
            plain = re.sub(r"<[^>]*>", "", code)
            self.uses.append((module, plain, link[-1] if link else None))

    def _canonical(self, item, text):
        """The path that links to this page give: the page may stand in a second place."""
        kind, name = item.kind, item.path[-1]
        if kind == "primitive":
            return ("primitive",) + item.path
        for title in re.findall(r'<a class="%s" href="[^"#]*" title="%s ([\w:]+)">%s</a>' % (kind, kind, re.escape(name)), text):
            path = title.split("::")
            if path[0] == self.crate and path[-1] == name:
                path = tuple(path[1:])
                file = os.path.join(self.folder, *path[:-1], f"{kind}.{name}.html")
                return path if os.path.exists(file) else item.path
        return item.path

    def _origin(self, item, heading):
        """The public path in the crate that the item was taken over from, or None."""
        source = re.search(r'<a class="src" href="(?:[^"]*/)?src/(\w+)/', heading)
        if self.crate == "std" or not source or source[1] == self.crate or item.kind == "primitive":
            return None
        crate = "std" if source[1] in ("core", "alloc") else source[1]
        found = self._pages_of(crate).get((item.kind, item.path[-1]), [])
        alike = [path for path in found if path[1:] == item.path[-len(path) + 1 :]]
        found = alike or sorted(found, key=len)
        return "::".join(found[0]) if found else None

    def _pages_of(self, crate):
        """The pages of another crate, by kind and name."""
        if crate not in self.others:
            pages = {}
            root = os.path.join(self.std_docs if crate == "std" else self.root, crate)
            for directory, _, files in os.walk(root):
                module = [part for part in os.path.relpath(directory, root).split(os.sep) if part != "."]
                for file in files:
                    match = PAGE.match(file)
                    if not match:
                        continue
                    with open(os.path.join(directory, file), encoding="utf-8") as page:
                        if "http-equiv=\"refresh\"" not in page.read(400):
                            pages.setdefault(match.groups(), []).append((crate, *module, match[2]))
            self.others[crate] = {key: sorted(paths) for key, paths in pages.items()}
        return self.others[crate]

    def name_of(self, item, title, href):
        """The full path of what a link points at."""
        path = title.split()[-1].split("::")
        if path[0] == self.crate:
            return "crate::" + "::".join(path[1:])
        found = self._resolve(path, title.split()[0], href)
        return found

    def _resolve(self, path, kind, href):
        """Follows a foreign link to the public path of its target, over rustdoc's redirections."""
        key = (tuple(path), kind)
        if key not in self.moved:
            self.moved[key] = self._look_up(path, kind)
        return self.moved[key]

    def _look_up(self, path, kind):
        root = self.std_docs if path[0] in ("std", "core", "alloc") else self.root
        file = os.path.join(root, *path[:-1], f"{kind}.{path[-1]}.html")
        for _ in range(4):
            if not os.path.exists(file):
                break
            with open(file, encoding="utf-8") as page:
                target = re.search(r"URL=([^\"]+)\"", page.read(500))
            if not target:
                break
            file = os.path.normpath(os.path.join(os.path.dirname(file), target[1]))
        found = os.path.relpath(file, root).split(os.sep)
        if found[0] in ("core", "alloc") and os.path.exists(os.path.join(root, "std", *found[1:])):
            found[0] = "std"
        name = PAGE.match(found[-1])
        public = tuple(found[:-1] + [name[2] if name else path[-1]])
        if found[0] == "std" and name:
            # std has some pages in two places: what the page itself links to is the first of them.
            with open(os.path.join(root, *found), encoding="utf-8") as page:
                link = re.search(r'title="%s (std::[\w:]+)">%s</a>' % (name[1], re.escape(name[2])), page.read())
            if link and link[1].endswith("::" + name[2]):
                return link[1]
            modules = found[1:-1]
            while modules:
                modules.pop()
                if os.path.exists(os.path.join(root, "std", *modules, found[-1])):
                    return "::".join(["std", *modules, name[2]])
        return "::".join(public)


# ---------------------------------------------------------------- text of Rust, by its brackets


OPEN, CLOSE = "(<[{", ")>]}"


def split(text, separator=","):
    """The parts between separators that stand outside all brackets."""
    parts, depth, start = [], 0, 0
    for at, char in enumerate(text):
        if char in OPEN:
            depth += 1
        elif char in CLOSE and text[at - 1 : at + 1] != "->":
            depth -= 1
        elif depth == 0 and text.startswith(separator, at):
            parts.append(text[start:at].strip())
            start = at + len(separator)
    parts.append(text[start:].strip())
    return [part for part in parts if part]


def closing(text, start):
    """Where the bracket that opens at `start` is closed."""
    depth = 0
    for at in range(start, len(text)):
        char = text[at]
        if char in OPEN:
            depth += 1
        elif char in CLOSE and text[at - 1 : at + 1] != "->":
            depth -= 1
            if depth == 0:
                return at
    return -1


def find_outside(text, word, start=0):
    """The first place of the word outside all brackets."""
    depth = 0
    for at in range(start, len(text)):
        char = text[at]
        if depth == 0 and text.startswith(word, at):
            return at
        if char in OPEN:
            depth += 1
        elif char in CLOSE and text[at - 1 : at + 1] != "->":
            depth -= 1
    return -1


WHERE = re.compile(r"\bwhere\b")


def cut_where(text):
    """The text before its where clause, the predicates, and the text after (`{…}` or `;`)."""
    at = find_outside(text, "where ")
    if at < 0:
        return text, [], ""
    rest = text[at + 6 :]
    end = len(rest)
    for stop in ("{", ";", "="):
        place = find_outside(rest, stop)
        if stop == "=" and place >= 0 and rest[place : place + 2] == "==":
            continue
        if 0 <= place < end:
            end = place
    return text[:at].strip(), split(rest[:end]), rest[end:].strip()


def join_where(head, predicates, tail):
    clause = " where " + ", ".join(predicates) if predicates else ""
    return (head.strip() + clause + (" " + tail if tail and tail != ";" else tail)).strip()


NAME = re.compile(r"(?<![\w:'#.])(?!Self\b|Sized\b)([A-Z]\w*)\b(?!::)")
SKIPPED_BEFORE = re.compile(r"\b(type|struct|enum|union|trait|const|static|fn|mod) $")


def parameters(generics):
    """The names that a list of generics declares, `<…>` included."""
    inside = generics[1:-1] if generics.startswith("<") else ""
    return {re.sub(r"^const ", "", p).split(":")[0].split(" ")[0] for p in split(inside)}


def unknown_name(text, known):
    """The first bare name that is neither declared nor the name of an associated type."""
    for match in NAME.finditer(text):
        binding = re.match(r"(<[^<>]*>)? = |: ", text[match.end() :])
        before = text[: match.start()].replace("->", "")
        inside = before.count("<") > before.count(">")
        if match[1] in known or SKIPPED_BEFORE.search(text[: match.start()]) or (binding and inside):
            continue
        return match
    return None


def without_unknown(text, known):
    """The text with `_` for types that the library shows no name of, and without such bounds."""
    while True:
        match = unknown_name(text, known)
        if not match:
            # What a trait that has no name, or a type that has none, gives has no name either.
            return re.sub(r"<[^<>]* as _>::\w+|<_ as (?:[^<>]|<[^<>]*>)*>::\w+", "_", text)
        start, end = match.start(), match.end()
        if text[end : end + 1] in ("<", "("):
            end = closing(text, end) + 1
        before, after = text[:start], text[end:]
        for_all = re.search(r"for<[^<>]*> $", before)
        before = before[: for_all.start()] if for_all else before
        if before.endswith(" + "):
            text = before[:-3] + after
        elif after.startswith(" + ") and re.search(r"(: |impl |dyn )$", before):
            text = before + after[3:]
        elif re.search(r"(impl|dyn) $", before):
            text = re.sub(r"(impl|dyn) $", "", before) + "_" + after
        elif before.endswith(": ") and not re.search(r"\b[a-z_]\w*: $", before):
            text = drop_bound(before[:-2], after)
        else:
            text = before + "_" + after


def drop_bound(before, after):
    """The text without the bound that stood between these two: of a parameter, or a predicate."""
    if find_outside(before, " where ") < 0:
        return before + after
    head, predicates = before[: before.rindex(" where ") + 7], before[before.rindex(" where ") + 7 :]
    kept = split(predicates)[:-1]
    rest = after.lstrip(", ") if after.startswith(",") else None
    if rest is not None:
        return head + "".join(p + ", " for p in kept) + rest
    return (head + ", ".join(kept) if kept else head[:-7]) + after


class Allocators:
    """Takes the allocator parameter out of signatures."""

    def __init__(self, items):
        self.place = {}
        for item in items:
            match = re.match(r"pub (?:struct|enum|union) \w+<", item.decl)
            if not match:
                continue
            inside = item.decl[match.end() : closing(item.decl, match.end() - 1)]
            for number, parameter in enumerate(split(inside)):
                if re.match(r"A(: [\w:]*Allocator)? = crate::alloc::Global$", parameter):
                    self.place["crate::" + "::".join(item.canonical)] = number
        self.pattern = re.compile(
            "(" + "|".join(map(re.escape, sorted(self.place))) + r")<" if self.place else r"(?!)"
        )

    def strip(self, text, names):
        """The text without allocator arguments; adds the parameters that became unused to `names`."""
        at = 0
        while True:
            match = self.pattern.search(text, at)
            if not match:
                break
            start, end = match.end() - 1, closing(text, match.end() - 1)
            arguments = split(text[start + 1 : end])
            lifetimes = sum(a.startswith("'") for a in arguments)
            number = self.place[match[1]]
            if number < len(arguments) and (number + 1 == len(arguments) or lifetimes <= number):
                argument = arguments[number]
                if re.match(r"A\d?$", argument):
                    names.add(argument)
                    del arguments[number]
                elif argument == "crate::alloc::Global":
                    del arguments[number]
            inner = "<" + ", ".join(arguments) + ">" if arguments else ""
            text = text[:start] + inner + text[end + 1 :]
            at = match.end() - 1
        return text

    def strip_parameters(self, text, names, keyword):
        """The same text, after the generics it declares and its predicates lost these names."""
        match = keyword.match(text)
        if match:
            start = match.end() - 1
            end = closing(text, start)
            kept = [p for p in split(text[start + 1 : end]) if re.split(r"[ :=]", p)[0] not in names]
            text = text[:start] + ("<" + ", ".join(kept) + ">" if kept else "") + text[end + 1 :]
        head, predicates, tail = cut_where(text)
        kept = [p for p in predicates if p.split(":")[0] not in names]
        return join_where(head, kept, tail) if kept != predicates else text


FN_GENERICS = re.compile(r"(?:[\w\" ]+? )?fn \w+<")
IMPL_GENERICS = re.compile(r"(?:unsafe )?impl<")
TYPE_GENERICS = re.compile(r"pub (?:struct|enum|union|type) \w+<")


# ---------------------------------------------------------------- writing declarations


def impl_parts(header):
    """The generics, whether the impl is negative, the trait or None, and the type it is for."""
    text = re.sub(r"^(unsafe )?impl", "", header)
    generics = ""
    if text.startswith("<"):
        end = closing(text, 0)
        generics, text = text[: end + 1], text[end + 1 :]
    text, predicates, _ = cut_where(text.strip())
    negative = text.startswith("!")
    text = text.lstrip("!")
    at = 0
    while True:
        at = find_outside(text, " for ", at)
        if at < 0:
            return generics, negative, None, text, predicates
        if not text.startswith(" for<", at):
            return generics, negative, text[:at].strip(), text[at + 5 :].strip(), predicates
        at += 1


def head_of(ty):
    """The path or primitive that a type begins with, behind references."""
    ty = re.sub(r"^(&('\w+ )?(mut )?)+", "", ty.strip())
    if ty.startswith("["):
        return "[]"
    if ty.startswith(("*const", "*mut")):
        return "*"
    if ty.startswith(("fn", "unsafe fn", "extern", "for<")):
        return "fn"
    if ty.startswith("("):
        return "()"
    match = re.match(r"(?:dyn )?([\w:]+)", ty)
    return match[1] if match else ty


def declaration(item):
    """The item's own line."""
    code = item.decl
    code = re.sub(r"\bconst (?=(unsafe |extern \"\w+\" |async )*fn )", "", code)
    if item.kind == "fn":
        return code.rstrip(";") + ";"
    if item.kind in ("constant", "static"):
        value = find_outside(code, " = ")
        return (code[:value] if value >= 0 else code).rstrip(";") + ";"
    if item.kind == "type":
        return code.rstrip(";") + ";"
    return type_declaration(code, {name for name, stable in item.variants.items() if not stable})


def type_declaration(code, unstable_variants):
    code = code.rstrip(";")
    head, predicates, tail = cut_where(code)
    body = tail
    if not body:
        brace = find_outside(head, "{")
        paren = find_outside(head, "(")
        at = brace if brace >= 0 else paren
        if at < 0:
            return join_where(head, predicates, ";")
        head, body = head[:at].strip(), head[at:].strip()
    elif find_outside(head, "(") >= 0:
        at = find_outside(head, "(")
        head, body = head[:at], head[at:]
    inner = body[1:-1].strip().rstrip(",")
    if body.startswith("("):
        if not inner or not re.search(r"\bpub ", inner):
            return join_where(head, predicates, "{ }")
        return join_where(head + "(" + inner + ")", predicates, ";")
    if unstable_variants:
        inner = ", ".join(v for v in split(inner) if re.match(r"\w*", v)[0] not in unstable_variants)
    return join_where(head, predicates, "{ " + inner + " }" if inner else "{ }")


def member_line(member):
    code = re.sub(r"\bconst (?=(unsafe |extern \"\w+\" |async )*fn )", "", member.code)
    if re.match(r"(pub )?const ", code):
        value = find_outside(code, " = ")
        code = code[:value] if value >= 0 else code
    return code + ";"


PATHS = re.compile(r"\bcrate(?:::(?:r#)?\w+)+")


class Writer:
    """Chooses what is kept and writes it out, module by module."""

    def __init__(self, library, only):
        self.library = library
        self.only = only
        self.by_path = {}
        for item in library.items.values():
            if item.kind != "primitive" and item.canonical == item.path and not item.foreign:
                self.by_path.setdefault("crate::" + "::".join(map(raw, item.path)), item)
        self.foreign = {
            "crate::" + "::".join(path): item.foreign
            for item in library.items.values() if item.foreign
            for path in (item.path, item.canonical)
        }
        self.allocators = Allocators(library.items.values())
        self.primitives = [i for i in library.items.values() if i.kind == "primitive"]
        self.kept = {}
        self._simplify()

    def _simplify(self):
        for item in self.library.items.values():
            names = set()
            if item.kind in ("struct", "enum", "union"):
                names.add("A") if "crate::" + "::".join(item.canonical) in self.allocators.place else None
            item.decl = self.allocators.strip(item.decl, names)
            keyword = FN_GENERICS if item.kind == "fn" else TYPE_GENERICS
            if names:
                item.decl = self.allocators.strip_parameters(item.decl, names, keyword)
            item.decl = self.public(plain(item.decl))
            known = {item.path[-1]} | declared_by(item.decl)
            if item.kind == "trait":
                item.decl = head_line(item)
            elif item.kind == "enum":
                inside = item.decl[find_outside(item.decl, "{") + 1 : item.decl.rfind("}")]
                known |= {re.match(r"\w*", variant)[0] for variant in split(inside)}
            item.decl = without_unknown(item.decl, known)
            for member in item.members:
                member.code = self.public(plain(self.allocators.strip(member.code, set())))
                member.code = without_unknown(member.code, known | declared_by(member.code))
            for block in item.impls:
                self._simplify_impl(block)

    def _simplify_impl(self, block):
        names = set()
        block.header = self.allocators.strip(block.header, names)
        if names:
            block.header = self.allocators.strip_parameters(block.header, names, IMPL_GENERICS)
        block.header = self.public(without_defaults(plain(block.header)))
        for member in block.members:
            own = set(names)
            code = self.allocators.strip(member.code, own)
            if own:
                code = self.allocators.strip_parameters(code, own, FN_GENERICS)
            member.code = self.public(plain(code))
            known = parameters(impl_parts(block.header)[0]) | declared_by(member.code)
            member.code = without_unknown(member.code, known)
        self._without_unknown_bounds(block)

    @staticmethod
    def _without_unknown_bounds(block):
        """Leaves out what a header says of private types; without its trait or type it is nothing."""
        generics, negative, name, ty, predicates = impl_parts(block.header)
        known = parameters(generics)
        if unknown_name(ty, known) or unknown_name(name or "", known):
            block.stable = False
            return
        kept = [p for p in predicates if not unknown_name(p, known)]
        clean = without_unknown(generics, known) if generics else ""
        if kept != predicates or clean != generics:
            start = block.header.index("impl") + 4
            sign = "!" if negative else ""
            middle = f" {sign}{name} for {ty}" if name else f" {ty}"
            block.header = join_where(block.header[:start] + clean + middle, kept, "")

    def public(self, code):
        """The text with public names for private ones."""
        for pattern, replacement in PRIVATE.get(self.library.crate, ()):
            code = re.sub(pattern, replacement or read_or_write, code)
        code = re.sub(r"::(async|type|macro|try)\b", r"::r#\1", code)
        return PATHS.sub(lambda path: self.foreign.get(path[0], path[0]), code)

    # -- choosing

    def wanted(self, path):
        if self.only is None:
            return True
        return any(path[: len(prefix)] == prefix for prefix in self.only)

    def choose(self):
        """Keeps stable items, and of the others what their signatures name."""
        queue = []
        for name, item in sorted(self.by_path.items()):
            module_stable = not any(item.path[:n] in self.library.unstable_modules for n in range(1, len(item.path)))
            if item.stable and module_stable and item.decl and self.wanted(item.path):
                self.kept[name] = item
                queue.append(item)
        for item in self.primitives:
            if item.stable:
                queue.append(item)
        while queue:
            item = queue.pop()
            for text in [*self.signatures(item), *self.stable_impls(item)]:
                for name in PATHS.findall(text):
                    item = self.by_path.get(name)
                    if item and name not in self.kept and item.decl:
                        if item.kind in ("struct", "enum", "union", "trait", "type"):
                            self.kept[name] = item
                            queue.append(item)

    def signatures(self, item):
        """What a kept item says to the outside."""
        yield head_line(item)
        for member in item.members:
            if member.stable or not item.stable or member.code.startswith("type "):
                yield member.code
        for block in item.impls:
            if not block.stable or block.elsewhere or self.trait_of(block):
                continue
            for member in block.members:
                if member.stable:
                    yield member.code

    def stable_impls(self, item):
        """What the impls of stable traits for a stable type or primitive say."""
        for block in item.impls if item.stable and item.kind not in ("trait", "type") else []:
            name = self.trait_of(block)
            if not block.stable or block.elsewhere or not name:
                continue
            found = self.by_path.get(re.match(r"[\w:]+", name)[0])
            if not found or not found.stable or found.path[-1] in SILENT_TRAITS:
                continue
            self_type = self.by_path.get(head_of(impl_parts(block.header)[3]))
            if self_type is None or self_type.stable:
                yield block.header
                for member in block.members:
                    if member.code.startswith("type "):
                        yield member.code

    @staticmethod
    def trait_of(block):
        return impl_parts(block.header)[2]

    def usable(self, text):
        """Whether all that the text names is declared."""
        if re.search(r"\b(f16|f128|(core|core_arch|std_detect|libc)::)", text) or "₁" in text:
            return False
        return all(name in self.kept for name in PATHS.findall(text))

    # -- writing

    def lines_of(self, item):
        lines = []
        if not item.stable and item.kind != "primitive":
            lines.append("#[unstable]")
        if item.kind == "trait":
            lines += self.trait_lines(item)
        elif item.kind != "primitive":
            lines.append(declaration(item))
        if item.kind == "type":
            return lines
        for block in item.impls:
            if not block.elsewhere and not self.trait_of(block):
                lines += self.inherent_lines(item, block)
        return lines

    def trait_lines(self, item):
        head = head_line(item)
        rows = []
        for member in item.members:
            if (member.stable or not item.stable or member.code.startswith("type ")) and self.usable(member.code):
                rows.append("    " + member_line(member))
        if not rows:
            return [head + " { }"]
        return [head + " {"] + rows + ["}"]

    def inherent_lines(self, item, block):
        if not block.stable or not self.usable(block.header) or not item.stable:
            return []
        rows = ["    " + member_line(m) for m in block.members if m.stable and self.usable(m.code) and not idle(m)]
        return [block.header + " {"] + rows + ["}"] if rows else []

    def trait_impls(self):
        """All impls that say something about types, once each, by the module they are written in."""
        seen = {}
        for item in self.library.items.values():
            for block in item.impls if not item.foreign else ():
                if block.stable and not re.search(r"\(A, B, C, D, E", block.header):
                    self._place_impl(item, block, seen)
        return seen

    def _place_impl(self, item, block, seen):
        generics, negative, name, ty, predicates = impl_parts(block.header)
        if not name or not self.usable(block.header) or re.match(r"\w+::(os::(windows|darwin|wasi)|prelude::_)", name):
            return
        last = re.match(r"[\w:]+", name)[0].split("::")[-1]
        if last in SILENT_TRAITS:
            return
        path = re.match(r"[\w:]+", name)[0]
        head = head_of(ty)
        if last in OPERATORS and (head in NUMBERS or head.endswith(("::Wrapping", "::Saturating"))):
            return
        if self.library.crate != "std" and not head.startswith("crate::") and not path.startswith("crate::"):
            return
        if item.kind == "type" or (negative and last not in ("Send", "Sync")):
            return
        header = block.header
        if last in ("Send", "Sync") and not negative and not header.startswith("unsafe "):
            header = "unsafe " + header
        rows = [member_line(m) for m in block.members if m.code.startswith("type ") and self.usable(m.code)]
        line = header + " { " + "".join(row + " " for row in rows) + "}"
        declared = {p.split(":")[0].replace("const ", "").strip() for p in split(generics[1:-1])}
        if head.startswith("crate::") and head not in self.kept and self.library.crate != "std":
            return
        if head.startswith("crate::") and head in self.kept:
            module = self.kept[head].path[:-1]
            owner = head
        elif head in declared or head.startswith("crate::") or head.startswith("std::") or "::" in head:
            module = tuple(path.split("::")[1:-1]) if path.startswith("crate::") else ()
            owner = path
        elif path.startswith("crate::") and self.library.crate != "std":
            module, owner = tuple(path.split("::")[1:-1]), path
        else:
            module, owner = ("primitive",), "primitive"
        if owner.startswith("crate::") and owner not in self.kept:
            return
        key = normal(header)
        if key not in seen or len(seen[key][2]) < len(line):
            seen[key] = (module, owner, line)

    def modules(self):
        """The lines of each module."""
        out = {}
        impls = {}
        for module, owner, line in self.trait_impls().values():
            impls.setdefault(owner, []).append(line)
        for name, item in sorted(self.kept.items(), key=lambda pair: (pair[1].path[-1], pair[1].kind)):
            lines = out.setdefault(item.path[:-1], [])
            lines += self.lines_of(item)
            lines += sorted(impls.pop(name, []), key=impl_order)
        rows = []
        for item in sorted(self.primitives, key=lambda i: i.path):
            rows += self.lines_of(item)
        rows += sorted(impls.pop("primitive", []), key=impl_order)
        if rows:
            out.setdefault(("primitive",), []).extend(rows)
        for owner, lines in sorted(impls.items()):
            out.setdefault((), []).extend(sorted(lines, key=impl_order))
        self._add_uses(out)
        return out

    def _add_uses(self, out):
        """Second paths of an item, and items of other crates."""
        uses = set()
        for item in self.library.items.values():
            target = item.foreign or "crate::" + "::".join(item.canonical)
            if item.kind == "primitive" or (item.canonical == item.path and not item.foreign):
                continue
            if re.match(r"std::os::(windows|darwin|wasi)", target):
                continue
            module = item.path[:-1]
            stable = not any(module[:n] in self.library.unstable_modules for n in range(1, len(module) + 1))
            if (item.foreign or target in self.kept) and stable and item.stable and self.wanted(item.path):
                uses.add((module, target))
        if self.library.crate != "std":
            uses |= {use for use in map(self._use, self.library.uses) if use}
        for module, target in sorted(uses, reverse=True):
            out.setdefault(module, []).insert(0, f"pub use {target};")

    def _use(self, use):
        """A re-export that rustdoc shows as one, by the path of what it names."""
        module, text, link = use
        if not link or link[0] not in LINK_KINDS | {"mod"}:
            return None
        kind, href, path, _ = link
        name = re.sub(r".* as ", "", text).split("::")[-1]
        if name == "_" or re.match(r"std::os::(windows|darwin|wasi)", text) or not self.wanted(module + (name,)):
            return None
        target = path.lstrip(":") if kind == "mod" else self.library.name_of(None, f"{kind} {path}", href)
        item = self.by_path.get(target)
        if target.startswith("crate::") and kind != "mod" and (item is None or target not in self.kept):
            own = self.library.items.get((kind, tuple(target.split("::")[1:])))
            if own is None or not own.foreign:
                return None
            target = own.foreign
        return module, target if " as " not in text else f"{target} as {name}"


def impl_order(line):
    """Impls of a type by the trait's name."""
    generics, negative, name, ty, _ = impl_parts(line[: line.rindex(" {")] if " {" in line else line)
    return (name or "").split("<")[0].split("::")[-1], line


def declared_by(code):
    """The parameters that a function, type or trait declares."""
    match = re.search(r"\b(?:fn|struct|enum|union|trait|type) (?:r#)?\w+<", code)
    return parameters(code[match.end() - 1 : closing(code, match.end() - 1) + 1]) if match else set()


def head_line(item):
    """What the item declares; of a trait what stands before the brace."""
    if item.kind != "trait":
        return item.decl
    brace = find_outside(item.decl, "{")
    return item.decl[:brace].strip().rstrip(",") if brace >= 0 else item.decl.rstrip(";")


def idle(member):
    """Methods that nobody needs the type of: they are not safe, and their safe twin is there.

    What they give may matter, though, where it is a place in something."""
    return "_unchecked" in member.name and not member.name.startswith("get_unchecked")


def plain(code):
    """`Sized` bare: it is in every second bound, and nothing else has this name. `Sealed` is private."""
    code = re.sub(r"\b(?:crate|std|core)::marker::Sized\b", "Sized", code)
    # An unstable alias for what every sized type meets, and a private way to say the obvious.
    code = re.sub(r" where T: crate::ptr::Thin \+ \?Sized\b", "", code)
    code = re.sub(
        r"Ptr: crate::ops::Deref, PinHelper<Ptr>: PinDerefMutHelper<.*>$",
        "Ptr: crate::ops::DerefMut, <Ptr as crate::ops::Deref>::Target: crate::marker::Unpin",
        code,
    )
    return re.sub(r" \+ Sealed\b|(?<=: )Sealed \+ |: Sealed\b(<[^<>]*>)?(?! \+)", "", code)


def without_defaults(header):
    """rustdoc repeats the defaults of a type's parameters in some impls: no impl may have them."""
    match = IMPL_GENERICS.match(header)
    if not match or " = " not in header:
        return header
    start, end = match.end() - 1, closing(header, match.end() - 1)
    generics = [re.split(r"(?<!=) = (?!=)", p)[0] if find_outside(p, " = ") >= 0 else p for p in split(header[start + 1 : end])]
    return header[: start + 1] + ", ".join(generics) + header[end:]


def normal(header):
    """The same text for headers that differ in where the bounds stand and in their order."""
    generics, negative, name, ty, predicates = impl_parts(header)
    bounds = set()
    parameters = []
    for parameter in split(generics[1:-1]) if generics else []:
        subject, _, inline = parameter.partition(": ")
        parameters.append(subject)
        bounds |= {f"{subject}: {bound}" for bound in split(inline, " + ")} if not subject.startswith("const ") else set()
    for predicate in predicates:
        subject, _, inline = predicate.partition(": ")
        bounds |= {f"{subject}: {bound}" for bound in split(inline, " + ")}
    return tuple(sorted(parameters)), negative, name, ty, tuple(sorted(bounds))


def raw(name):
    """A name that is a keyword, as Rust writes it."""
    return "r#" + name if name in ("async", "type", "macro", "try") else name


def tree(modules):
    """Nests modules: a folder of lines and of modules."""
    root = {"lines": [], "modules": {}}
    for path, lines in sorted(modules.items()):
        node = root
        for name in path:
            node = node["modules"].setdefault(name, {"lines": [], "modules": {}})
        node["lines"] += lines
    return root


def write(node, indent=0):
    rows = [" " * indent + line for line in node["lines"]]
    for name, inner in sorted(node["modules"].items()):
        rows += [" " * indent + f"pub mod {raw(name)} {{"] + write(inner, indent + 4) + [" " * indent + "}"]
    return rows


def prelude(docs, kept):
    """The names that need no `use`, by edition: macros are left out."""
    everywhere = prelude_of(docs, "std", "v1", kept)
    added = {edition: prelude_of(docs, "core", edition, kept) for edition in ("rust_2021", "rust_2024")}
    rows = []
    for name in ("rust_2015", "rust_2018", "rust_2021", "rust_2024", "v1"):
        uses = sorted(everywhere | added.get(name, set()))
        rows += [f"pub mod {name} {{"] + [f"    pub use {path};" for path in uses] + ["}"]
    return rows


def prelude_of(docs, crate, edition, kept):
    with open(os.path.join(docs, crate, "prelude", edition, "index.html"), encoding="utf-8") as page:
        text = page.read()
    found = set()
    for entry in re.findall(r"<dt[^>]*><code>pub use (.*?);</code></dt>", text, flags=re.S):
        link = re.findall(r'title="(?:struct|enum|trait|fn) (?:std|core|alloc)::([\w:]+)">', entry)
        name = re.sub(r"<[^>]*>", "", entry).split("::")[-1]
        if link:
            path = "crate::" + link[-1]
            variant = path.split("::")[-1] != name
            if path in kept:
                found.add(path + "::" + name if variant else path)
    return found


def save(path, rows):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join(rows) + "\n")


def generate(crate, docs, out, folder):
    """Writes one crate's declarations."""
    only = [tuple(path.split("::")) for path in CRATES.get(crate, ())] or None
    library = Library(crate, folder, docs).read()
    writer = Writer(library, only)
    writer.choose()
    root = tree(writer.modules())
    title = [f"// {crate} {library.version}: see generate.py."]
    if crate != "std":
        save(os.path.join(out, crate + ".rs"), title + write(root))
        return
    for name, node in sorted(root["modules"].items()):
        save(os.path.join(out, "std", name + ".rs"), title + write(node))
    save(os.path.join(out, "std", "prelude.rs"), title + prelude(docs, writer.kept))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("docs")
    parser.add_argument("out")
    parser.add_argument("crates", nargs="*")
    parser.add_argument("--of")
    options = parser.parse_args()
    for crate in options.crates or ["std"] + (sorted(CRATES) if options.of else []):
        generate(crate, options.docs, options.out, options.docs if crate == "std" else options.of)


if __name__ == "__main__":
    main()
