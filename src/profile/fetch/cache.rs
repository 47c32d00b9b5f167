//! Temporary credentials kept for the next process, in `~/.aliyun/kms-cli/cache/`: one file an identity, for the
//! owner only, named by a hash of everything that went into the credentials. Long-lived secrets are never in there.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::{DateTime, Utc};
use ring::digest;
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::client::CredentialError;
use crate::profile::provider::Inputs;
use crate::profile::{Issued, disk};
use crate::wire::Credentials;

/// How long a process waits for another one that is getting the same credentials.
const LONGEST_WAIT: Duration = Duration::from_secs(40);

/// The folder of kept credentials. What goes wrong with it costs a request, never the work.
pub(in crate::profile) struct Cache {
    folder: PathBuf,
}

/// One file.
#[derive(Deserialize)]
struct Entry {
    access_key_id: String,
    access_key_secret: SecretString,
    security_token: SecretString,
    expiration: DateTime<Utc>,
}

/// The same to be written.
#[derive(Serialize)]
struct Shown<'a> {
    access_key_id: &'a str,
    access_key_secret: &'a str,
    security_token: &'a str,
    expiration: DateTime<Utc>,
}

impl Cache {
    pub(in crate::profile) fn new(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// The credentials with these inputs: kept ones, or else those that `fetch` gets. Of many processes that need the
    /// same ones at once, one gets them and the others wait for it.
    pub(in crate::profile) fn get(
        &self,
        inputs: &Inputs,
        now: impl Fn() -> DateTime<Utc>,
        fetch: impl FnOnce() -> Result<Issued, CredentialError>,
    ) -> Result<Issued, CredentialError> {
        let name = name(inputs);
        let path = self.folder.join(format!("{name}.json"));
        if let Some(kept) = read(&path).filter(|kept| kept.is_fresh(now())) {
            return Ok(kept);
        }
        let lock = self.lock(&name);
        if let Some(kept) = lock.as_ref().and_then(|_| read(&path)).filter(|kept| kept.is_fresh(now())) {
            return Ok(kept);
        }
        let issued = fetch()?;
        if lock.is_some() {
            let _ = self.keep(&format!("{name}.json"), &issued);
        }
        Ok(issued)
    }

    /// The kept credentials with these inputs, whether or not they last.
    pub(in crate::profile) fn kept(&self, inputs: &Inputs) -> Option<Issued> {
        read(&self.folder.join(format!("{}.json", name(inputs))))
    }

    /// Forgets the kept credentials with these inputs. Whether there were any.
    pub(in crate::profile) fn discard(&self, inputs: &Inputs) -> bool {
        fs::remove_file(self.folder.join(format!("{}.json", name(inputs)))).is_ok()
    }

    /// The lock of an entry; `None` where there is no folder to lock in or the wait gets too long.
    fn lock(&self, name: &str) -> Option<File> {
        disk::create_private(&self.folder).ok()?;
        let path = self.folder.join(format!("{name}.lock"));
        disk::lock(&path, LONGEST_WAIT)
    }

    fn keep(&self, name: &str, issued: &Issued) -> io::Result<()> {
        let (Some(token), Some(expiration)) = (&issued.credentials.security_token, issued.expiration) else {
            return Ok(());
        };
        let shown = Shown {
            access_key_id: &issued.credentials.access_key_id,
            access_key_secret: issued.credentials.access_key_secret.expose_secret(),
            security_token: token.expose_secret(),
            expiration,
        };
        let text = Zeroizing::new(serde_json::to_vec(&shown)?);
        disk::put_private(&self.folder, name, &text)?;
        disk::clean(&self.folder);
        Ok(())
    }
}

/// The name of an entry: SHA-256 of its inputs in hexadecimal.
fn name(inputs: &Inputs) -> String {
    hash_of(&inputs.text())
}

/// SHA-256 in hexadecimal.
pub(in crate::profile) fn hash_of(text: &str) -> String {
    let hash = digest::digest(&digest::SHA256, text.as_bytes());
    hash.as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What a file holds; `None` when it is not there, not whole, or not private.
fn read(path: &Path) -> Option<Issued> {
    if !disk::is_private(path) {
        return None;
    }
    let text = Zeroizing::new(fs::read(path).ok()?);
    let entry: Entry = serde_json::from_slice(&text).ok()?;
    let secrets = [&entry.access_key_secret, &entry.security_token];
    if entry.access_key_id.is_empty() || secrets.iter().any(|secret| secret.expose_secret().is_empty()) {
        return None;
    }
    let credentials = Credentials {
        access_key_id: entry.access_key_id,
        access_key_secret: entry.access_key_secret,
        security_token: Some(entry.security_token),
    };
    Some(Issued { credentials, expiration: Some(entry.expiration) })
}
