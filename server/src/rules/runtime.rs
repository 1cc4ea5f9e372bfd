//! Which executor a crate uses, by what it depends on.

use super::context::Context;

/// An executor, and what it offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Runtime {
    Tokio,
    AsyncStd,
    Smol,
    /// None of these, with the combinators of the crate `futures`.
    Futures,
    Unknown,
}

impl Runtime {
    /// The executor of the crate at hand. Without a manifest it is taken to be tokio.
    pub(crate) fn of(context: &Context<'_>) -> Runtime {
        let Some(package) = context.package else {
            return Runtime::Tokio;
        };
        let depends = |name: &str| {
            let mut dependencies = package.dependencies.iter();
            dependencies.any(|dependency| dependency.name == name)
        };
        let known = [
            ("tokio", Runtime::Tokio),
            ("async_std", Runtime::AsyncStd),
            ("smol", Runtime::Smol),
            ("futures", Runtime::Futures),
            ("futures_util", Runtime::Futures),
        ];
        let found = known.iter().find(|(name, _)| depends(name));
        found.map_or(Runtime::Unknown, |(_, runtime)| *runtime)
    }

    /// The macro that awaits several futures at once, as this crate can name it: `tokio::join!`
    /// without its `!`.
    pub(crate) fn join(context: &Context<'_>, fallible: bool) -> Option<String> {
        let name = if fallible { "try_join" } else { "join" };
        let of_tokio = format!("tokio::{name}");
        if context.can_use(&of_tokio) {
            return Some(of_tokio);
        }
        ["futures", "futures_util"]
            .into_iter()
            .find(|krate| context.package.is_some() && context.can_use(krate))
            .map(|krate| format!("{krate}::{name}"))
    }
}
