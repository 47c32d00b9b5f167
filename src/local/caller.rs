//! Who makes a request, once the signature has proved it, and what this caller may do.

use super::accounts::{Permissions, Principal};

/// A known caller.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::local) struct Caller {
    /// The id of the AccessKey or client key that signed the request.
    pub(in crate::local) access_key_id: String,
    /// What the caller may do.
    pub(in crate::local) permissions: Permissions,
}

/// The holder of an AccessKey.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::local) struct Holder {
    /// The holder as a caller.
    pub(in crate::local) caller: Caller,
    /// Whose AccessKey it is.
    pub(in crate::local) principal: Principal,
}
