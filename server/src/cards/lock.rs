//! Which lock this is, how it is used in this file, and which one to choose.

use ra_ap_syntax::TextSize;
use ra_ap_syntax::ast::HasVisibility;

use super::guard::is_given_here;
use super::site::{Meaning, Site};
use super::text::{Text, code};
use crate::flow::build::{Acquisition, Origin};
use crate::flow::conflicts::lock_of;
use crate::flow::function::{FunctionFlow, await_range};
use crate::flow::graph::GuardId;
use crate::flow::place::{Found, LockName, Root};
use crate::knowledge::guards::{self, Family, GuardKind, Mode};
use crate::program::items::{DefId, DefKind};
use crate::program::outline::Visibility;
use crate::program::ty::Ty;
use crate::program::type_ref::Name;
use crate::rules::usage::{field_at, is_seen_elsewhere};
use crate::rules::{async_mutex_unneeded, guard_across_await, rwlock_never_read};

pub(super) fn card(site: &Site<'_>) -> Option<Text> {
    let (lock, which) = meant(site)?;
    let kind = guards::of_lock(site.names().program.lists(), lock)?;
    let mut text = Text::new(verdict(kind)?);
    // They are constructs like others: nobody chooses among several of them.
    if kind.family == Family::RefCell || short(kind) == "Semaphore" {
        text.give_way();
    }
    let taken = Taken::find(site, lock, &which);
    taken.tell(site, kind, &which, &mut text);
    if !kind.told && (kind.family == Family::Sync || is_async_lock(kind)) {
        text.general(RULE_OF_THE_GUIDE);
    }
    Some(text)
}

/// The lock that is meant, if it is a certain one.
enum Which {
    Declared(LockName, String),
    /// A variable of the function with that number.
    Variable(DefId, Root, String),
    /// Any of the type.
    Any,
}

fn meant(site: &Site<'_>) -> Option<(&'static str, Which)> {
    if let Some(which) = which(site, &site.meaning)
        && let Some(lock) = lock_within(site, &site.ty()?)
    {
        return Some((lock, which));
    }
    let lock = match &site.meaning {
        Meaning::Def(def) => guards::lock_of(site.names(), *def)?,
        Meaning::Call { path, .. } | Meaning::External(path) => {
            let (lock, method) = path.rsplit_once("::")?;
            let lock = guards::of_lock(site.names().program.lists(), lock)?.lock;
            let speaks =
                MAKES.contains(&method) || ACQUIRES.iter().any(|start| method.starts_with(start));
            speaks.then_some(lock)?
        }
        _ => return None,
    };
    let which = taken_here(site).or_else(|| {
        let kept = site.kept_in()?;
        let is_of = lock_within(site, &site.ty_of(&kept)?) == Some(lock);
        which(site, &kept).filter(|_| is_of)
    });
    Some((lock, which.unwrap_or(Which::Any)))
}

/// What gives a new lock.
const MAKES: &[&str] = &["new", "const_new", "default", "from"];

/// How the names of methods start that take a lock.
const ACQUIRES: &[&str] = &[
    "lock",
    "read",
    "write",
    "borrow",
    "acquire",
    "upgradable",
    "blocking_",
    "try_",
];

fn which(site: &Site<'_>, meaning: &Meaning) -> Option<Which> {
    let program = site.context.program();
    match meaning {
        Meaning::Field(def, name) => Some(Which::Declared(
            LockName::Field(*def, name.clone()),
            name.to_string(),
        )),
        Meaning::Def(def) => {
            let name = program.def(*def).name.to_string();
            let is_static = matches!(program.def(*def).kind, DefKind::Static(_));
            is_static.then_some(Which::Declared(LockName::Static(*def), name))
        }
        Meaning::Local(local) => {
            let flow = site.flow.as_ref()?;
            let name = flow.body.local(*local).name.to_string();
            Some(Which::Variable(flow.def, Root::Local(*local), name))
        }
        _ => None,
    }
}

/// The lock that the call under the cursor takes.
fn taken_here(site: &Site<'_>) -> Option<Which> {
    let (flow, call) = site.call()?;
    let id = super::guard::given_by(flow, call)?;
    let acquisition = &flow.acquisitions[id.0 as usize];
    let found = lock_of(site.context.bodies, flow, acquisition)?;
    let text = found.place.text(site.context.program(), &flow.body);
    match (found.name, found.place.steps.as_slice()) {
        (Some(name), _) => Some(Which::Declared(name, text)),
        (None, []) => Some(Which::Variable(flow.def, found.place.root, text)),
        _ => None,
    }
}

/// The lock in a type, inside pointers and collections too.
fn lock_within(site: &Site<'_>, ty: &Ty) -> Option<&'static str> {
    let mut ty = ty.strip_refs().clone();
    for _ in 0..MOST_LAYERS {
        let Ty::Adt(id, args) = &ty else { return None };
        if let Some(lock) = guards::lock_of(site.names(), *id) {
            return Some(lock);
        }
        let path = site.context.program().path_of(*id);
        if !POINTERS.contains(&path) {
            return None;
        }
        ty = args.first()?.strip_refs().clone();
    }
    None
}

const MOST_LAYERS: usize = 4;

/// What a lock is shared by, or made late in.
const POINTERS: &[&str] = &[
    "std::sync::Arc",
    "std::rc::Rc",
    "std::boxed::Box",
    "std::sync::LazyLock",
    "std::sync::OnceLock",
    "once_cell::sync::Lazy",
    "once_cell::sync::OnceCell",
];

/// How often a lock is taken in this file.
#[derive(Default)]
struct Taken {
    /// Where, and how.
    sites: Vec<(TextSize, Mode)>,
    /// The takings whose guard is held across an `.await`, each by the first one.
    across: Vec<TextSize>,
}

impl Taken {
    fn find(site: &Site<'_>, lock: &str, which: &Which) -> Taken {
        let mut taken = Taken::default();
        let own = site.flow.iter();
        let others = site.context.functions();
        let is_own =
            |flow: &&FunctionFlow| site.flow.as_ref().is_none_or(|own| own.def != flow.def);
        for flow in own.chain(others.filter(is_own)) {
            for (number, acquisition) in (0..).zip(&flow.acquisitions) {
                if acquisition.kind.lock == lock
                    && acquisition.direct
                    && is_meant(site, flow, acquisition, which)
                {
                    taken.note(flow, GuardId(number), acquisition);
                }
            }
        }
        taken.sites.sort_by_key(|(at, _)| *at);
        taken.across.sort_unstable();
        taken
    }

    fn note(&mut self, flow: &FunctionFlow, id: GuardId, acquisition: &Acquisition) {
        let Origin::Expr(origin) = acquisition.origin else {
            return;
        };
        self.sites
            .push((flow.range(origin).end(), acquisition.mode));
        let awaits = flow.regions.iter().flat_map(|region| {
            let held = &region.held.at;
            let awaits = flow.awaits(region).into_iter();
            awaits.filter(move |at| held[at].iter().any(|held| held.guard == id))
        });
        let first = awaits.map(|at| await_range(flow, at).start()).min();
        self.across.extend(first);
    }

    /// The facts about this lock, and what they say of the choice.
    fn tell(&self, site: &Site<'_>, kind: &GuardKind, which: &Which, text: &mut Text) {
        let name = match which {
            Which::Declared(_, name) | Which::Variable(_, _, name) => code(name),
            Which::Any => "A lock of this type".to_owned(),
        };
        let verb = match kind.family {
            Family::RefCell => "borrowed",
            _ => "taken",
        };
        let lines = self.sites.iter().map(|(at, _)| *at);
        let lines = lines_of(site, lines.collect());
        let others = if is_open(site, which) {
            "; other files may do so too"
        } else {
            ""
        };
        let count = match self.sites.len() {
            0 => {
                text.fact(format!("{name} is not {verb} in this file"));
                return;
            }
            1 => "once".to_owned(),
            many => format!("{many} times"),
        };
        // Where that is, and what it is held at, the guard that is given here says.
        let is_told = self.sites.len() == 1 && is_given_here(site);
        if !is_told {
            text.fact(format!(
                "{name} is {verb} {count} in this file: {lines}{others}"
            ));
        }
        if short(kind) != "Semaphore" && (!is_told || self.across.is_empty()) {
            text.fact(self.choice(site, kind));
        }
        if let Some(balance) = self.balance(kind) {
            text.fact(balance);
        }
        if kind.family == Family::Sync && !self.across.is_empty() {
            text.rule(&guard_across_await::RULE);
        }
        if is_async_lock(kind) && !kind.told && self.across.is_empty() {
            text.rule(&async_mutex_unneeded::RULE);
        }
        if is_rw(kind) && !kind.told && self.reads() == 0 {
            text.rule(&rwlock_never_read::RULE);
        }
    }

    /// The guide's rule, applied.
    fn choice(&self, site: &Site<'_>, kind: &GuardKind) -> String {
        let name = short(kind);
        if self.across.is_empty() {
            return match kind.family {
                Family::Async if is_async_lock(kind) && !kind.told => {
                    format!("Never across an `.await`: `std::sync::{name}` would do, and is faster")
                }
                Family::Sync => "Never across an `.await`: a good choice here".to_owned(),
                _ => "Never across an `.await`".to_owned(),
            };
        }
        let across = match self.across.len() {
            1 => "Once across an `.await`".to_owned(),
            many => format!("{many} times across an `.await`"),
        };
        let lines = lines_of(site, self.across.clone());
        match kind.family {
            Family::Sync if kind.told => {
                format!("**{across}**, {lines}: end the guard before it")
            }
            Family::Sync => format!(
                "**{across}**, {lines}: end the guard before it, or use `tokio::sync::{name}`"
            ),
            Family::Async if is_async_lock(kind) => {
                format!("{across}, {lines}: a good choice here")
            }
            Family::Async => format!("{across}, {lines}"),
            _ => format!("**{across}**, {lines}: end the borrow before it"),
        }
    }

    fn reads(&self) -> usize {
        let reads = self.sites.iter();
        reads.filter(|(_, mode)| *mode == Mode::Shared).count()
    }

    /// How often a lock that tells readers from writers is read and written.
    fn balance(&self, kind: &GuardKind) -> Option<String> {
        let reads = self.reads();
        let writes = self.sites.len() - reads;
        if kind.family == Family::RefCell {
            return (writes == 0)
                .then(|| "Never mutably here: then it need not be a `RefCell`".to_owned());
        }
        if !is_rw(kind) || kind.told {
            return None;
        }
        let counts = format!("{}, {}", times(reads, "read"), times(writes, "write"));
        Some(match (reads, writes) {
            (0, _) => format!("{counts}: a `Mutex` does the same and costs less"),
            (_, 0) => format!("{counts}: without a writer it needs no lock"),
            (reads, writes) if reads > writes => format!("{counts}: what an `RwLock` is for"),
            _ => format!("{counts}: a `Mutex` is simpler, and as good"),
        })
    }
}

fn is_meant(
    site: &Site<'_>,
    flow: &FunctionFlow,
    acquisition: &Acquisition,
    which: &Which,
) -> bool {
    if matches!(which, Which::Any) {
        return true;
    }
    let Some(found) = lock_of(site.context.bodies, flow, acquisition) else {
        return false;
    };
    let Found { place, name } = found;
    match which {
        Which::Declared(wanted, _) => name.as_ref() == Some(wanted),
        Which::Variable(def, root, _) => {
            flow.def == *def && place.root == *root && place.steps.is_empty()
        }
        Which::Any => true,
    }
}

/// Whether code in other files can come to the lock.
fn is_open(site: &Site<'_>, which: &Which) -> bool {
    let context = site.context;
    let program = context.program();
    let (def, is_private) = match which {
        Which::Variable(..) => return false,
        Which::Any => return true,
        Which::Declared(LockName::Static(def), _) => {
            let visibility = &program.def(*def).visibility;
            (*def, *visibility == Visibility::Private)
        }
        Which::Declared(LockName::Field(def, name), _) => (*def, is_private(site, *def, name)),
    };
    let is_here = def.krate == context.at.krate && program.def(def).file == context.at.file;
    !is_here || !is_private || is_seen_elsewhere(context, def)
}

fn is_private(site: &Site<'_>, owner: DefId, name: &Name) -> bool {
    let program = site.context.program();
    let DefKind::Adt(adt) = &program.def(owner).kind else {
        return false;
    };
    let mut fields = adt.variants.iter().flat_map(|variant| &variant.fields);
    let field = fields.find(|field| field.name == *name);
    let place = field.map(|field| program.place(owner, field.place).range);
    let node = place.and_then(|range| field_at(site.context, range));
    node.is_some_and(|node| node.visibility().is_none())
}

/// Links to the lines, each once, as many as are read.
fn lines_of(site: &Site<'_>, mut places: Vec<TextSize>) -> String {
    const MOST: usize = 4;
    places.sort_unstable();
    places.dedup_by_key(|at| site.number(*at));
    let mut lines: Vec<String> = places.iter().map(|at| site.line(*at)).collect();
    if lines.len() > MOST {
        lines.truncate(MOST - 1);
        lines.push("…".to_owned());
    }
    lines.join(", ")
}

fn times(count: usize, what: &str) -> String {
    match count {
        1 => format!("1 {what}"),
        many => format!("{many} {what}s"),
    }
}

fn short(kind: &GuardKind) -> &'static str {
    kind.lock.rsplit("::").next().unwrap_or(kind.lock)
}

fn is_rw(kind: &GuardKind) -> bool {
    short(kind).contains("RwLock")
}

fn is_async_lock(kind: &GuardKind) -> bool {
    kind.family == Family::Async && short(kind) != "Semaphore"
}

/// Which lock this is, in one line.
fn verdict(kind: &GuardKind) -> Option<String> {
    let name = short(kind);
    let krate = match kind.lock.split("::").next()? {
        "lock_api" => "parking_lot",
        "async_lock" => "async-lock",
        "futures_util" => "futures",
        other => other,
    };
    let waits = match kind.family {
        Family::Sync | Family::Async if kind.told => return Some(own(kind)),
        Family::Sync if krate == "spin" => "spins: waiting for it burns the thread's time",
        Family::Sync if krate == "std" => {
            "blocks the thread while it waits, and is poisoned by a panic under it"
        }
        Family::Sync => "blocks the thread while it waits; a panic under it only releases it",
        Family::Async if name == "Semaphore" => {
            "hands out permits; who waits for one suspends its task, not the thread"
        }
        Family::Async => "suspends the task while it waits, not the thread",
        Family::RefCell => "checks borrows at run time, on one thread; a conflict panics",
        Family::DashMap | Family::Span | Family::Watch | Family::Value => return None,
    };
    Some(match kind.family {
        Family::RefCell => format!("**`{name}`** {waits}"),
        _ => format!("**{krate} `{name}`** {waits}"),
    })
}

/// A lock of the user's own, as the settings tell of it.
fn own(kind: &GuardKind) -> String {
    let waits = match kind.family {
        Family::Async => "suspends the task while it waits, not the thread",
        _ => "blocks the thread while it waits",
    };
    format!("**`{}`** {waits}, as the settings say", kind.lock)
}

const RULE_OF_THE_GUIDE: &str =
    "Held briefly and not across an `.await`: std's. Held across an `.await`: tokio's.";
