//! Which features of each package are on, as cargo's resolver finds them: what dependents ask
//! for, as far as they are reached and their own features turn the dependency on.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use super::dependencies::{Dependency, DependencyKind};
use super::graph::{Graph, PackageId, is_for_here};
use super::manifest::Package;

/// The features of a package that are known to be on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct FeaturesOn {
    pub(crate) known: Arc<BTreeSet<String>>,
    /// Whether no other is on. Else the manifest of one that asks for some is not there, or nothing
    /// that is built needs the package.
    pub(crate) is_all: bool,
}

/// The features of a graph's packages, found as far as they were asked for.
#[derive(Default)]
pub(super) struct Features {
    /// As for a build of the members without their tests, and then with them: what only tests
    /// need has features too.
    build: Resolution,
    tests: Resolution,
}

impl Features {
    /// The features of the package that are on.
    pub(super) fn of(&mut self, graph: &Graph, package: PackageId) -> FeaturesOn {
        self.tests.counts_tests = true;
        let resolutions = [&mut self.build, &mut self.tests];
        let mut found = resolutions.into_iter().filter_map(|resolution| {
            resolution.extend(graph, package);
            resolution.of(package)
        });
        found.next().unwrap_or_default()
    }
}

/// A set of requests, followed until nothing new is asked.
#[derive(Default)]
struct Resolution {
    counts_tests: bool,
    has_started: bool,
    /// Who depends on each package, by the lock file.
    dependents: Vec<Vec<PackageId>>,
    /// The packages whose manifests may be read: those that were asked about, and who can reach
    /// them. Requests to others wait, so that asking about one package does not read all.
    open: HashSet<PackageId>,
    is_all_open: bool,
    waiting: HashMap<PackageId, Vec<(Use, Request)>>,
    work: Vec<(Use, Request)>,
    states: HashMap<Use, State>,
    /// Reached by something whose manifest is not there.
    unclear: HashSet<PackageId>,
}

/// A package as a part of what is built, or as a part of what runs during the build: build
/// scripts and procedural macros, which have features of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Use {
    package: PackageId,
    in_build: bool,
}

#[derive(Clone, Debug)]
enum Request {
    /// The package is needed.
    Reach,
    /// An entry of a feature's list: `name`, `dep:name`, `name/feature` or `name?/feature`.
    Feature(String),
}

#[derive(Default)]
struct State {
    is_reached: bool,
    features: BTreeSet<String>,
    /// Keys of optional dependencies that are on.
    enabled: BTreeSet<String>,
    /// What `name?/feature` asks for in case the dependency comes on.
    in_case: BTreeMap<String, BTreeSet<String>>,
}

impl Resolution {
    /// `None` where nothing that is there needs the package.
    fn of(&self, package: PackageId) -> Option<FeaturesOn> {
        let state = [false, true].into_iter().find_map(|in_build| {
            let state = self.states.get(&Use { package, in_build })?;
            state.is_reached.then_some(state)
        })?;
        Some(FeaturesOn {
            known: Arc::new(state.features.clone()),
            is_all: !self.unclear.contains(&package),
        })
    }

    /// Follows the requests as far as they concern the package.
    fn extend(&mut self, graph: &Graph, package: PackageId) {
        if !self.has_started {
            self.start(graph);
        }
        // Without a lock file nobody knows who depends on it before all is read.
        if !graph.has_lock || package.0 as usize >= graph.listed {
            self.is_all_open = true;
            self.work
                .extend(self.waiting.drain().flat_map(|(_, requests)| requests));
        }
        let mut found = vec![package];
        while let Some(package) = found.pop() {
            if self.open.insert(package) {
                self.work
                    .extend(self.waiting.remove(&package).unwrap_or_default());
                let dependents = self.dependents.get(package.0 as usize);
                found.extend(dependents.into_iter().flatten());
            }
        }
        while let Some((of, request)) = self.work.pop() {
            self.follow(graph, of, request);
        }
    }

    fn start(&mut self, graph: &Graph) {
        self.has_started = true;
        self.dependents = vec![Vec::new(); graph.listed];
        for place in 0..graph.listed {
            let package = PackageId(u32::try_from(place).unwrap_or(u32::MAX));
            for dependency in graph.locked_dependencies(package) {
                self.dependents[dependency.0 as usize].push(package);
            }
        }
        for member in graph.built() {
            let Some(package) = graph.package(member) else {
                continue;
            };
            // A member that is a procedural macro runs during the build, and is built for itself.
            let runs = package.proc_macro && !graph.unifies_all;
            for in_build in [false, true].into_iter().take(1 + usize::from(runs)) {
                let of = Use {
                    package: member,
                    in_build,
                };
                self.work.push((of, Request::Reach));
                let chosen = chosen(graph, &package).into_iter();
                self.work
                    .extend(chosen.map(|feature| (of, Request::Feature(feature))));
            }
        }
        // In the order of the members.
        self.work.reverse();
    }

    fn follow(&mut self, graph: &Graph, mut of: Use, request: Request) {
        if !self.is_all_open && !self.open.contains(&of.package) {
            let waiting = self.waiting.entry(of.package).or_default();
            waiting.push((of, request));
            return;
        }
        let Some(package) = graph.package(of.package) else {
            self.leave_unclear(graph, of.package);
            return;
        };
        of.in_build |= package.proc_macro && !graph.is_built(of.package);
        of.in_build &= !graph.unifies_all;
        match request {
            Request::Reach => self.reach(graph, of, &package),
            Request::Feature(entry) => match entry.split_once('/') {
                Some((name, feature)) => self.pass_on(graph, of, &package, name, feature),
                None => match entry.strip_prefix("dep:") {
                    Some(name) => self.enable(graph, of, &package, name),
                    None => self.turn_on(of, &package, entry),
                },
            },
        }
    }

    fn reach(&mut self, graph: &Graph, of: Use, package: &Package) {
        let state = self.states.entry(of).or_default();
        if state.is_reached {
            return;
        }
        state.is_reached = true;
        for dependency in &package.dependencies {
            if !dependency.optional && self.counts(graph, of, dependency) {
                self.ask(graph, of, dependency);
            }
        }
    }

    fn turn_on(&mut self, of: Use, package: &Package, feature: String) {
        let list = match package.features.get(&feature) {
            Some(list) => list.clone(),
            None if is_implicit(package, &feature) => vec![format!("dep:{feature}")],
            None => return,
        };
        let state = self.states.entry(of).or_default();
        if state.features.insert(feature) {
            let list = list.into_iter();
            self.work
                .extend(list.map(|entry| (of, Request::Feature(entry))));
        }
    }

    fn enable(&mut self, graph: &Graph, of: Use, package: &Package, name: &str) {
        let state = self.states.entry(of).or_default();
        if !state.enabled.insert(name.to_owned()) {
            return;
        }
        let in_case = state.in_case.remove(name).unwrap_or_default();
        for dependency in &package.dependencies {
            let is_meant = dependency.key == name && dependency.optional;
            if is_meant && self.counts(graph, of, dependency) {
                self.ask(graph, of, dependency);
                for feature in &in_case {
                    self.ask_for(graph, of, dependency, feature);
                }
            }
        }
    }

    /// `name/feature` turns an optional dependency on; `name?/feature` waits for somebody else to.
    fn pass_on(&mut self, graph: &Graph, of: Use, package: &Package, name: &str, feature: &str) {
        let (name, is_weak) = match name.strip_suffix('?') {
            Some(name) => (name, true),
            None => (name, false),
        };
        for dependency in &package.dependencies {
            if dependency.key != name || !self.counts(graph, of, dependency) {
                continue;
            }
            if dependency.optional {
                let state = self.states.entry(of).or_default();
                if is_weak && !state.enabled.contains(name) {
                    let in_case = state.in_case.entry(name.to_owned()).or_default();
                    in_case.insert(feature.to_owned());
                    continue;
                }
                if !is_weak {
                    self.enable(graph, of, package, name);
                    // From before `?` was there: a feature of the same name comes on too.
                    self.turn_on(of, package, name.to_owned());
                }
            }
            self.ask_for(graph, of, dependency, feature);
        }
    }

    /// What one entry of a dependency table asks for.
    fn ask(&mut self, graph: &Graph, of: Use, dependency: &Dependency) {
        let Some(to) = target(graph, of, dependency) else {
            return;
        };
        self.work.push((to, Request::Reach));
        let default = dependency.default_features.then(|| "default".to_owned());
        let features = default.into_iter().chain(dependency.features.clone());
        self.work
            .extend(features.map(|feature| (to, Request::Feature(feature))));
    }

    fn ask_for(&mut self, graph: &Graph, of: Use, dependency: &Dependency, feature: &str) {
        if let Some(to) = target(graph, of, dependency) {
            self.work.push((to, Request::Feature(feature.to_owned())));
        }
    }

    fn counts(&self, graph: &Graph, of: Use, dependency: &Dependency) -> bool {
        let tests = self.counts_tests || graph.unifies_all;
        let is_of_tests = dependency.kind == DependencyKind::Dev;
        (!is_of_tests || tests && graph.is_built(of.package))
            && (graph.unifies_all || is_for_here(dependency))
    }

    /// What such a package asks of others is not known, nor what these then ask.
    fn leave_unclear(&mut self, graph: &Graph, package: PackageId) {
        let mut found = vec![package];
        while let Some(package) = found.pop() {
            if self.unclear.insert(package) {
                found.extend(graph.locked_dependencies(package));
            }
        }
    }
}

fn target(graph: &Graph, of: Use, dependency: &Dependency) -> Option<Use> {
    Some(Use {
        package: graph.target(of.package, dependency)?,
        in_build: of.in_build || dependency.kind == DependencyKind::Build,
    })
}

/// An optional dependency is a feature of its name, unless some feature calls it `dep:name`.
fn is_implicit(package: &Package, name: &str) -> bool {
    let mut optional = package
        .dependencies
        .iter()
        .filter(|dependency| dependency.optional);
    let entry = format!("dep:{name}");
    optional.any(|dependency| dependency.key == name)
        && !package.features.values().any(|list| list.contains(&entry))
}

/// The features that are chosen for a member.
fn chosen(graph: &Graph, member: &Package) -> Vec<String> {
    let choice = &graph.choice;
    let mut chosen = Vec::new();
    if choice.all {
        chosen.extend(member.features.keys().cloned());
        let optional = member.dependencies.iter();
        let optional = optional.filter(|dependency| is_implicit(member, &dependency.key));
        chosen.extend(optional.map(|dependency| dependency.key.clone()));
    }
    if !choice.no_default {
        chosen.push("default".to_owned());
    }
    let own = member.name.as_deref();
    for named in &choice.named {
        match named.split_once('/') {
            Some((name, feature)) if Some(name) == own => chosen.push(feature.to_owned()),
            _ => chosen.push(named.clone()),
        }
    }
    chosen
}
