//! Who makes a request, once the signature has proved it, and what this caller may do.

/// A known caller.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Caller {
    /// The AccessKey id that signed the request.
    pub access_key_id: String,
    /// What the caller may do.
    pub permissions: Permissions,
}

/// What a caller may do to which resources.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Permissions {}

impl Permissions {
    /// Whether an action such as `kms:Encrypt` may be done to the resource with this ARN.
    pub(in crate::local) fn allow(&self, _action: &str, _arn: &str) -> bool {
        true
    }
}
