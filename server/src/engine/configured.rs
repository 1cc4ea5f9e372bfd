//! The settings of files: what their projects say, under what the editor or the command line says.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use super::{Snapshot, World};
use crate::configuration::{Layer, Problem};
use crate::knowledge::blocking::Lists;
use crate::project::graph::Graph;
use crate::project::graph::survey::Survey;
use crate::settings::Settings;

impl World {
    /// The settings for one file.
    pub(super) fn settings_at(&self, file: &Path) -> Settings {
        let layers = self.configurations.of(self.files.as_ref(), file);
        self.over(&layers).at(file)
    }

    /// What is said of functions in the project with that root, or where there is none, in that of a
    /// file.
    pub(super) fn lists(&self, root: Option<&Path>, file: &Path) -> Lists {
        let (known, files) = (&self.configurations, self.files.as_ref());
        let layers = match root {
            Some(root) => known.of_folder(files, root),
            None => known.of(files, file),
        };
        self.over(&layers).lists()
    }

    fn over(&self, layers: &[Layer]) -> Settings {
        let weakest = Settings::default();
        let said = layers
            .iter()
            .fold(weakest, |weaker, layer| layer.settings.over(&weaker));
        self.settings.over(&said)
    }
}

impl Snapshot {
    /// What the project of the files in a folder says, the weakest first.
    pub(crate) fn configuration(&self, folder: &Path) -> Arc<[Layer]> {
        let world = &self.world;
        world.configurations.of_folder(world.files.as_ref(), folder)
    }

    /// What was found of the project that the files in a folder belong to; `None` where there is none.
    pub(crate) fn survey(&self, folder: &Path) -> Option<Survey> {
        let World {
            files,
            homes,
            features,
            ..
        } = &*self.world;
        // Graphs are asked for by a file.
        let file = folder.join("lib.rs");
        let graph = Graph::of_file(Arc::clone(files), homes, features.clone(), &file)?;
        Some(graph.survey())
    }

    /// The settings for all files of a folder.
    pub(crate) fn settings_in(&self, folder: &Path) -> Settings {
        self.world.over(&self.configuration(folder)).at(folder)
    }

    /// The settings that rules see in a file.
    pub(crate) fn settings_at(&self, file: &Path) -> Settings {
        self.world.settings_at(file)
    }

    /// What cannot be used of all that configures the files in some folders, each problem once.
    pub(crate) fn problems_of_configuration<'a>(
        &self,
        folders: impl Iterator<Item = &'a Path>,
    ) -> Vec<Problem> {
        let folders: BTreeSet<&Path> = folders.collect();
        let mut problems: Vec<Problem> = Vec::new();
        for folder in folders {
            for layer in self.configuration(folder).iter() {
                for problem in &layer.problems {
                    if !problems.contains(problem) {
                        problems.push(problem.clone());
                    }
                }
            }
        }
        problems
    }
}
