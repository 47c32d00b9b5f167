//! Where requests go: region and endpoint (credentials §5.4), found without the network.

use super::layers::Layers;
use super::{Error, fields};
use crate::wire::{Endpoint, EndpointType, Region};

/// The region; it is demanded even where an endpoint is given, because every request names it.
pub(super) fn region(layers: &Layers<'_>, default: Option<&'static str>) -> Result<Region, Error> {
    let found = layers.find(&fields::REGION);
    let (text, from) = match (&found, default) {
        (Some(found), _) => (found.value, found.source.to_string()),
        (None, Some(default)) => (default, String::new()),
        (None, None) => return Err(Error::NoRegion { profile: layers.profile.map(|profile| profile.name.clone()) }),
    };
    text.parse().map_err(|problem| Error::InvalidRegion { from, problem })
}

/// The endpoint: the one that is given, or else the region's.
pub(super) fn endpoint(layers: &Layers<'_>, region: &Region) -> Result<Endpoint, Error> {
    if let Some(given) = layers.find(&fields::ENDPOINT) {
        let from = given.source.to_string();
        return given.value.parse().map_err(|problem| Error::InvalidEndpoint { from, problem });
    }
    let kind = match layers.find(&fields::ENDPOINT_TYPE) {
        None => EndpointType::Public,
        Some(kind) if kind.value.eq_ignore_ascii_case("vpc") => EndpointType::Vpc,
        Some(kind) => {
            return Err(Error::InvalidEndpointType { value: kind.value.to_owned(), from: kind.source.to_string() });
        }
    };
    Ok(Endpoint::of_region(region, kind)?)
}
