//! Who makes a request, once the signature has proved it, and what this caller may do.

use super::accounts::{Permissions, Principal};

/// A known caller.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::local) struct Caller {
    /// The AccessKey id that signed the request.
    pub(in crate::local) access_key_id: String,
    /// Whose AccessKey it is.
    pub(in crate::local) principal: Principal,
    /// What the caller may do.
    pub(in crate::local) permissions: Permissions,
}
