//! What clippy's own configuration says that counts here too: types that must not be held at an `.await`.

use std::path::Path;

use toml::de::{DeTable, DeValue};

use super::{Layer, text};
use crate::project::FileSource;
use crate::settings;

/// The names of the file; clippy prefers the first.
pub(super) const FILES: [&str; 2] = [".clippy.toml", "clippy.toml"];

/// The layer of clippy's configuration in a folder; `None` where it names no such types. Clippy tells
/// what is wrong with it.
pub(super) fn layer(files: &dyn FileSource, folder: &Path) -> Option<Layer> {
    let paths = FILES.map(|name| folder.join(name));
    let file = paths.into_iter().find(|path| files.is_file(path))?;
    let text = text(files, &file)?;
    let table = DeTable::parse(&text).ok()?;
    let types = table.get_ref().get("await-holding-invalid-types")?;
    let path = |item: &DeValue<'_>| {
        let written = item
            .as_str()
            .or_else(|| item.get("path")?.get_ref().as_str())?;
        settings::is_path(written).then(|| written.to_owned())
    };
    let items = types.get_ref().as_array()?;
    let guards: Vec<String> = items
        .iter()
        .filter_map(|item| path(item.get_ref()))
        .collect();
    let mut layer = Layer {
        file,
        ..Layer::default()
    };
    layer.settings.guards = guards;
    (!layer.settings.guards.is_empty()).then_some(layer)
}
