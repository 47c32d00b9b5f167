//! Mode ChainableRamRoleArn: a role assumed with the credentials of another profile, of whatever mode.

use std::sync::Arc;

use super::super::layers::{Layers, Source};
use super::super::provider::Provider;
use super::super::sts::Sts;
use super::super::{Error, credentials, fields};
use super::Scene;
use super::ram_role_arn::{self, AssumedRole};

pub(super) fn build(scene: &Scene<'_>, notes: &mut Vec<String>) -> Result<Arc<dyn Provider>, Error> {
    let name = scene.required(&fields::SOURCE_PROFILE)?;
    let external_id = scene.optional(&fields::EXTERNAL_ID);
    let role = ram_role_arn::role(scene, external_id)?;
    let source = source(scene, &name, notes)?;
    Ok(Arc::new(AssumedRole { source, role, sts: Sts::of(&scene.layers)? }))
}

/// The provider of the source profile. Flags and variables belong to the profile that was asked for, so they take no
/// part in it.
fn source(scene: &Scene<'_>, name: &str, notes: &mut Vec<String>) -> Result<Arc<dyn Provider>, Error> {
    let mut way = scene.way.clone();
    if way.iter().any(|known| known == name) {
        way.push(name.to_owned());
        return Err(Error::ProfileCircle(way));
    }
    let from = way.last().map_or_else(String::new, |last| Source::Profile(last.clone()).to_string());
    let known = || scene.configuration.map(super::super::file::Configuration::names).unwrap_or_default();
    let profile = scene.configuration.and_then(|configuration| configuration.profile(name));
    let profile = profile.ok_or_else(|| Error::UnknownProfile {
        name: name.to_owned(),
        from: format!("source_profile of {from}"),
        searched: "there is no such profile".to_owned(),
        known: known(),
    })?;
    way.push(name.to_owned());
    let layers = Layers { flags: None, profile: Some(profile), environment: None };
    let scene = Scene { layers, mode_source: None, way, ..*scene };
    Ok(credentials::of_layers(scene, notes)?.provider)
}
