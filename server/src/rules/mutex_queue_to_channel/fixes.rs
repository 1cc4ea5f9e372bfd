//! A channel in the place of the queue: where it is made, where it is pushed to, and the loop that waits.

use ra_ap_syntax::TextRange;

use super::polls::{Poll, poll};
use super::queues;
use crate::finding::{FileEdit, Finding, Fix, RefusedFix};
use crate::flow::function::FunctionFlow;
use crate::program::body::{Body, Expr, ExprId, LocalId, Statement};
use crate::rules::context::{Context, fix};
use crate::rules::imports::Imports;
use crate::rules::rust_version::supports;
use crate::rules::statements::{self, Place};
use crate::rules::usage::{self, Keeper, Made, Section, Usage};
use crate::rules::uses::Uses;

pub(super) fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let mut found = queues(context).filter(|usage| usage.declared == finding.range);
    let Some(usage) = found.next() else {
        return Vec::new();
    };
    let title = format!("Send what `{}` holds through a channel", usage.name);
    let change = Change::new(context, usage).and_then(|change| change.edits());
    match change {
        Ok(edits) => vec![Fix {
            confirm: true,
            ..fix(title, edits)
        }],
        Err(reason) => {
            context.refuse(RefusedFix { title, reason });
            Vec::new()
        }
    }
}

/// A queue that one function makes, and who sends and receives in its place.
struct Change<'a> {
    context: &'a Context<'a>,
    usage: &'a Usage,
    flow: &'a FunctionFlow,
    uses: Uses<'a>,
    made: Made,
    /// The variable that the queue is made for. It sends from now on.
    first: LocalId,
    first_let: Place,
    polls: Poll,
}

impl<'a> Change<'a> {
    fn new(context: &'a Context<'a>, usage: &'a Usage) -> Result<Change<'a>, String> {
        let name = &usage.name;
        let elsewhere = || format!("`{name}` is kept in more than variables of one function");
        if usage.lock != "std::sync::Mutex" && usage.lock != "parking_lot::Mutex" {
            return Err("a channel of threads is no channel of tasks".to_owned());
        }
        let [made] = usage.made.as_slice() else {
            return Err(elsewhere());
        };
        let mut number = None;
        for keeper in &usage.keepers {
            match keeper {
                Keeper::Local(flow, _) if number.is_none_or(|known| known == *flow) => {
                    number = Some(*flow);
                }
                _ => return Err(elsewhere()),
            }
        }
        let flow = number.map(|number| &usage.flows[number]);
        let flow = flow.ok_or_else(elsewhere)?;
        let uses = Uses::new(context, flow);
        let first = usage.keepers.iter().find_map(|keeper| match keeper {
            Keeper::Local(_, local) => {
                let (place, init) = statements::let_of(&flow.body, *local)?;
                (flow.range(init) == made.whole).then_some((*local, place))
            }
            _ => None,
        });
        let (first, first_let) = first.ok_or_else(elsewhere)?;
        let polls = poll(context, usage, flow, &uses)?;
        Ok(Change {
            context,
            usage,
            flow,
            uses,
            made: *made,
            first,
            first_let,
            polls,
        })
    }

    fn body(&self) -> &'a Body {
        &self.flow.body
    }

    fn edits(&self) -> Result<Vec<FileEdit>, String> {
        self.check()?;
        let context = self.context;
        let mut imports = Imports::new(context);
        let mut edits = Vec::new();
        let (receiver, taken_from) = self.receiver(&mut edits)?;
        let channel = imports.name("std::sync::mpsc", self.made.whole);
        edits.extend(self.declaration(&receiver, &channel)?);
        for section in self.pushes() {
            edits.extend(self.sent(section));
        }
        edits.extend(self.cloned());
        edits.push(self.received(&taken_from));
        let mut gone: Vec<TextRange> = vec![self.made.whole];
        gone.extend(self.usage.written.iter().map(|place| place.range));
        gone.extend(self.usage.cloned_by.iter().map(|place| place.range));
        for name in ["Arc", "Mutex", "VecDeque"] {
            imports.no_longer(name, &gone);
        }
        let pause = self.flow.range(self.polls.pause);
        for name in ["Duration", "sleep", "yield_now", "spin_loop"] {
            if context.source(pause).contains(name) {
                imports.no_longer(name, &[pause]);
            }
        }
        imports.no_longer_said(&edits);
        edits.extend(imports.edits());
        Ok(edits)
    }

    /// What a channel cannot do as the queue does it.
    fn check(&self) -> Result<(), String> {
        let (context, body, name) = (self.context, self.body(), &self.usage.name);
        if !supports(context, (1, 72)) {
            return Err("before Rust 1.72 threads cannot share a sender".to_owned());
        }
        let value = self.made.value.map(|value| context.source(value));
        if value.is_some_and(|value| !value.ends_with("VecDeque::new()")) {
            return Err(format!("`{name}` does not start as an empty `VecDeque`"));
        }
        let own = |section: &&Section| section.call != self.taken_by().call;
        for section in self.usage.sections.iter().filter(own) {
            if self.pushed(section).is_none() {
                let line = context.line(self.usage.range(section));
                return Err(format!(
                    "`{name}` is used in line {line} for more than `push_back`, and by who waits for more than \
                     `pop_front`"
                ));
            }
        }
        let home = self.first_let.block;
        let around = self.uses.ancestors(self.polls.whole);
        let mut closures = 0;
        for id in around.take_while(|id| *id != home) {
            match body.expr(id) {
                Expr::Loop { .. } | Expr::While { .. } | Expr::For { .. } => closures += 2,
                Expr::Closure(closure) if !closure.is_async => {
                    closures += usize::from(!self.is_scope(id));
                }
                Expr::Closure(_) | Expr::Async { .. } => closures += 2,
                _ => {}
            }
        }
        let inside = body.range(self.polls.whole);
        let gives = |id: ExprId| {
            inside.contains_range(body.range(id))
                && matches!(body.expr(id), Expr::Break { value: Some(_), .. })
        };
        if body.expr_ids().any(gives) {
            return Err(
                "the loop gives a value at its end, which one over a channel cannot".to_owned(),
            );
        }
        if closures > 1 {
            return Err(format!(
                "more than one may take from `{name}`, and a channel has one receiver"
            ));
        }
        let root = self.flow.range(body.root);
        let head = TextRange::new(self.flow.start, root.start());
        let is_tail = closures == 0
            && context.source(head).contains("->")
            && statements::block(body, body.root)
                .is_some_and(|block| block.tail == Some(self.polls.whole));
        match is_tail {
            true => {
                Err("the function gives back what its loop gives, which would end then".to_owned())
            }
            false => Ok(()),
        }
    }

    /// Whether a closure is that of `thread::scope`, which runs it once, here.
    fn is_scope(&self, closure: ExprId) -> bool {
        let call = self.uses.parent(closure);
        let path = call.and_then(|call| self.flow.callee(self.context.program(), call));
        path.as_deref() == Some("std::thread::scope")
    }

    fn taken_by(&self) -> &'a Section {
        let inside = self.flow.range(self.polls.whole);
        let mut sections = self.usage.sections.iter();
        let taken = sections.find(|section| {
            let place = self.flow.range(section.place);
            inside.contains_range(place) && self.pushed(section).is_none()
        });
        taken.unwrap_or(&self.usage.sections[0])
    }

    fn pushes(&self) -> impl Iterator<Item = &'a Section> {
        let sections = self.usage.sections.iter();
        sections.filter(|section| self.pushed(section).is_some())
    }

    /// `place.lock().unwrap().push_back(value)`: the call, and the value.
    fn pushed(&self, section: &Section) -> Option<(ExprId, ExprId)> {
        if section.bound.is_some() {
            return None;
        }
        let call = self.uses.parent(section.value?)?;
        match self.body().expr(call) {
            Expr::MethodCall(method) if method.name == "push_back" => {
                Some((call, *method.args.first()?))
            }
            _ => None,
        }
    }

    /// A message that nobody receives is lost, as one in the queue is that nobody takes.
    fn sent(&self, section: &Section) -> Option<FileEdit> {
        let (call, value) = self.pushed(section)?;
        let source = |id: ExprId| self.context.source(self.flow.range(id));
        let send = format!("{}.send({})", source(section.place), source(value));
        let place = statements::statement_of(self.body(), call);
        let is_statement = place.is_some_and(|place| {
            let block = statements::block(self.body(), place.block);
            let statement = block.and_then(|block| block.statements.get(place.index));
            matches!(statement, Some(Statement::Expr { range, .. })
                if self.context.source(*range + self.flow.start).ends_with(';'))
        });
        let text = match is_statement {
            true => format!("let _ = {send}"),
            false => format!("drop({send})"),
        };
        Some(self.context.edit(self.flow.range(call), text))
    }

    /// The receiver's name, and what the loop calls it. The variable that was a clone for the loop may
    /// be it.
    fn receiver(&self, edits: &mut Vec<FileEdit>) -> Result<(String, String), String> {
        let body = self.body();
        let (from, first) = (self.polls.from, self.first);
        let own = body.local(first).name.as_str();
        let fresh = || statements::fresh_name(self.flow, &format!("{own}_receiver"));
        if from == first {
            return Ok((fresh(), fresh()));
        }
        let used = self.uses.of_local(from).unwrap_or_default();
        if used.len() != 1 {
            return Err(format!(
                "`{}` is used for more than to take from it",
                body.local(from).name
            ));
        }
        let unclear = || format!("`{}` is no clone", body.local(from).name);
        let (place, init) = statements::let_of(body, from).ok_or_else(unclear)?;
        if !self.is_clone(init) {
            return Err(unclear());
        }
        let name = body.local(from).name.as_str();
        if place.block != self.first_let.block || name == own || place.index <= self.first_let.index
        {
            let fresh = fresh();
            let range = self.flow.range(init);
            edits.push(self.context.edit(range, fresh.clone()));
            return Ok((fresh, name.to_owned()));
        }
        let block = statements::block(body, place.block).ok_or_else(unclear)?;
        let ranges = statements::ranges(body, block);
        let (start, end) = match (ranges.get(place.index), ranges.get(place.index + 1)) {
            (Some(own), Some(next)) => (own.start(), next.start()),
            _ => return Err(unclear()),
        };
        let range = TextRange::new(start, end) + self.flow.start;
        edits.push(self.context.edit(range, ""));
        Ok((name.to_owned(), name.to_owned()))
    }

    fn is_clone(&self, init: ExprId) -> bool {
        let path = self.flow.callee(self.context.program(), init);
        path.is_some_and(|path| path.ends_with("::clone"))
    }

    /// `let (jobs, theirs) = mpsc::channel();`
    fn declaration(&self, receiver: &str, channel: &str) -> Result<Vec<FileEdit>, String> {
        let (context, body) = (self.context, self.body());
        let name = body.local(self.first).range + self.flow.start;
        let init = self.made.whole;
        let value = match self.usage.written.first() {
            None => String::new(),
            Some(written) => {
                let lock = usage::lock_in(context, written.range);
                let queue = lock.map(|lock| context.source(lock.inner));
                let value = queue.and_then(|queue| {
                    let (_, value) = queue.split_once('<')?;
                    value.trim_end().strip_suffix('>')
                });
                let value = value.ok_or("the queue's type is written in another way")?;
                match value.trim() {
                    "_" => String::new(),
                    value => format!("::<{value}>"),
                }
            }
        };
        // The type goes with the `:` before it.
        let head = TextRange::new(name.start(), init.start());
        let own = context.source(name);
        Ok(vec![
            context.edit(head, format!("({own}, {receiver}) = ")),
            context.edit(init, format!("{channel}::channel{value}()")),
        ])
    }

    /// `Arc::clone(&jobs)` as `jobs.clone()`.
    fn cloned(&self) -> Vec<FileEdit> {
        let body = self.body();
        let cloned = self.usage.keepers.iter().filter_map(|keeper| {
            let Keeper::Local(_, local) = keeper else {
                return None;
            };
            if *local == self.first || *local == self.polls.from {
                return None;
            }
            let (_, init) = statements::let_of(body, *local)?;
            let Expr::Call { args, .. } = body.expr(init) else {
                return None;
            };
            let Expr::Ref { expr, .. } = body.expr(*args.first()?) else {
                return None;
            };
            let from = self.context.source(self.flow.range(*expr));
            let range = self.flow.range(init);
            Some(self.context.edit(range, format!("{from}.clone()")))
        });
        cloned.collect()
    }

    /// `for job in theirs { … }` in the place of the loop.
    fn received(&self, receiver: &str) -> FileEdit {
        let (context, body) = (self.context, self.body());
        let whole = self.flow.range(self.polls.whole);
        let work = self.flow.range(self.polls.work);
        let value = body.pats[self.polls.value.index()].1 + self.flow.start;
        let label = match body.expr(self.polls.whole) {
            Expr::Loop {
                label: Some(label), ..
            } => format!("'{}: ", label.trim_start_matches('\'')),
            _ => String::new(),
        };
        let (outer, inner) = (context.indent(whole), context.indent(work));
        let text = context.source(work);
        let text = match inner.strip_prefix(outer) {
            // A string may go on over lines.
            Some(deeper) if text.lines().all(|line| line.matches('"').count() % 2 == 0) => {
                text.replace(&format!("\n{outer}{deeper}"), &format!("\n{outer}"))
            }
            _ => text.to_owned(),
        };
        let block = match body.expr(self.polls.work) {
            Expr::Block(_) => text,
            _ => {
                let (line, unit) = (context.newline(), context.indent_unit());
                format!("{{{line}{outer}{unit}{text};{line}{outer}}}")
            }
        };
        let value = context.source(value);
        context.edit(whole, format!("{label}for {value} in {receiver} {block}"))
    }
}
