//! Which features of the packages at hand are on.

use crate::engine::FeatureChoice;

/// Options of the same names as cargo's.
#[derive(Clone, Debug, clap::Args)]
pub(super) struct Features {
    /// Take these features to be on: `feature`, or `package/feature`
    #[arg(
        long,
        value_name = "FEATURES",
        value_delimiter = ',',
        help_heading = "Features"
    )]
    features: Vec<String>,
    /// Take all features to be on
    #[arg(long, help_heading = "Features")]
    all_features: bool,
    /// Take the default features to be off
    #[arg(long, help_heading = "Features")]
    no_default_features: bool,
}

impl Features {
    pub(super) fn choice(&self) -> FeatureChoice {
        FeatureChoice {
            all: self.all_features,
            no_default: self.no_default_features,
            named: self.features.clone(),
        }
    }
}
