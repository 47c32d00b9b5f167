//! Why there is no client key. No text holds a secret or quotes a file.

use std::io;
use std::path::PathBuf;

use super::super::environment;
use super::{FILE_FLAG, PASSWORD_FLAG};

/// What is wrong with a client key, its files or the flags that ask for it.
#[derive(Debug, thiserror::Error)]
pub enum ClientKeyError {
    /// Another flag asks for other credentials.
    #[error("{flag} and --{other} exclude each other: a client key stands in the place of an AccessKey")]
    Contradiction {
        /// The flag that asks for a client key.
        flag: &'static str,
        /// The other flag, without its hyphens.
        other: &'static str,
    },
    /// A password file, and nothing that asks for a client key.
    #[error("{PASSWORD_FLAG} does nothing without a client key")]
    PasswordAlone,
    /// A client key is asked for, and nobody says where it is.
    #[error("no client key file is given (mode ClientKey)")]
    NoFile,
    /// Nobody says what the password is.
    #[error("no password is given for the client key file {}", .path.display())]
    NoPassword {
        /// The client key file.
        path: PathBuf,
    },
    /// A file cannot be read.
    #[error("cannot read the {what} {}: {problem}", .path.display())]
    Unreadable {
        /// What the file is.
        what: &'static str,
        /// The file.
        path: PathBuf,
        /// Why.
        problem: io::Error,
    },
    /// The password file holds no password.
    #[error("the password file {} {problem}", .path.display())]
    InvalidPassword {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        problem: &'static str,
    },
    /// The client key file is not one.
    #[error("the client key file {} {problem}", .path.display())]
    Invalid {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        problem: String,
    },
    /// The password does not open the client key.
    #[error("the password does not open the client key file {} (password from {from})", .path.display())]
    WrongPassword {
        /// The client key file.
        path: PathBuf,
        /// The file or variable that holds the password.
        from: String,
    },
}

impl ClientKeyError {
    /// Whether the command line itself cannot be right.
    pub fn is_usage(&self) -> bool {
        matches!(self, Self::Contradiction { .. } | Self::PasswordAlone)
    }

    /// What to do about it.
    pub fn hint(&self) -> Option<String> {
        let variable = environment::CLIENT_KEY_PASSWORD.names.first().copied().unwrap_or_default();
        Some(match self {
            Self::Contradiction { flag, other } => format!("leave out {flag} or --{other}"),
            Self::PasswordAlone => format!("give {FILE_FLAG} FILE as well, or --mode ClientKey"),
            Self::NoFile => format!("give {FILE_FLAG} FILE, or set file under [client_key] in ~/.aliyun/kms-cli.toml"),
            Self::NoPassword { .. } => format!(
                "give {PASSWORD_FLAG} FILE, set password_file under [client_key] in ~/.aliyun/kms-cli.toml, or export \
                 {variable}"
            ),
            Self::Unreadable { .. } => return None,
            Self::InvalidPassword { .. } => {
                "it has to hold the password of the client key and nothing else, as the console gives it".to_owned()
            }
            Self::Invalid { .. } => "it has to be the JSON that the console or CreateClientKey gives: an object with \
                 KeyId and PrivateKeyData, the base64 of a PKCS#12 file"
                .to_owned(),
            Self::WrongPassword { .. } => "the password is the one that the client key was made with: Password of \
                 CreateClientKey, or the file clientKey_<id>_Password.txt of the console"
                .to_owned(),
        })
    }
}
