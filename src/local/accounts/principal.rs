//! Users and roles, as RAM names them.

use sha2::{Digest, Sha256};

/// Whose an AccessKey is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::local) enum Principal {
    /// A RAM user.
    User {
        /// The name of the user.
        name: String,
    },
    /// A session of a RAM role.
    Session {
        /// The name of the role.
        role: String,
        /// The name that the caller gave to the session.
        session: String,
    },
}

/// The id of a user or role: 18 digits that follow from its name, so that nothing has to be stored.
pub(in crate::local) fn id_of(kind: &str, name: &str) -> String {
    const FIRST: u64 = 200_000_000_000_000_000;
    const MANY: u64 = 100_000_000_000_000_000;
    let digest = Sha256::digest(format!("{kind}/{name}"));
    let number = digest.iter().take(8).fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
    (FIRST + number % MANY).to_string()
}
