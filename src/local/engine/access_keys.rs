//! AccessKey pairs that the local KMS makes up.

use zeroize::Zeroizing;

use super::random::{Random, RandomFailed, alphanumeric};

/// How the ids begin, so that nobody takes them for real ones.
const PREFIX: &str = "LTAI5tLocal";

/// The length of an id and of a secret, as real ones have it.
const ID_CHARS: usize = 24;
const SECRET_CHARS: usize = 30;

/// An id and its secret, of random letters and digits.
pub(in crate::local) struct AccessKeyPair {
    /// The AccessKey id; it begins with `LTAI5tLocal` and has 24 characters.
    pub(in crate::local) id: String,
    /// The AccessKey secret, 30 characters.
    pub(in crate::local) secret: Zeroizing<String>,
}

impl AccessKeyPair {
    /// A new pair.
    pub(in crate::local) fn generate(random: &dyn Random) -> Result<Self, RandomFailed> {
        let tail = alphanumeric(ID_CHARS - PREFIX.len(), random)?;
        Ok(Self { id: format!("{PREFIX}{}", *tail), secret: alphanumeric(SECRET_CHARS, random)? })
    }
}
