//! Logins: made once in a browser, then used and renewed without one (credentials §4.8 and §4.9).
//!
//! What a login hands out stands in the fields of its profile, as with the official CLI, so either tool goes on where
//! the other one stopped.

mod browser;
mod callback;
mod cloud_sso;
mod device;
mod flow;
mod kept;
mod loopback;
mod oauth;
mod offers;
mod pkce;
mod renewal;
mod service;

pub use browser::Browser;
pub use flow::{Done, Failed, Flow};
pub use offers::Offer;

pub(super) use cloud_sso::{CloudSso, EARLY as CLOUD_SSO_EARLY, LOGIN as CLOUD_SSO_LOGIN};
pub(super) use kept::Kept;
pub(super) use oauth::{LOGIN as OAUTH_LOGIN, Site};
pub(super) use renewal::{Place, Renewable, Renewing};
