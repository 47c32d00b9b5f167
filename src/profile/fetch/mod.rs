//! Getting credentials: what a mode has to offer, the services that hand them out, and how they are kept and renewed.

pub(in crate::profile) mod cache;
pub(in crate::profile) mod issued;
pub(in crate::profile) mod outside;
pub(in crate::profile) mod provider;
pub(in crate::profile) mod renewal;
pub(in crate::profile) mod sts;
