//! Tags of keys and secrets (behaviour §11).

mod listing;
mod many;
mod one;
mod text;

pub(super) use listing::list;
pub(super) use many::{tag as tag_many, untag as untag_many};
pub(super) use one::{list as list_of_key, tag as tag_one, untag as untag_one};
pub(super) use text::read;
pub(in crate::local) use text::{is_key, is_value};

use super::errors::{Reason, Refusal};
use super::model::{Resource, Secret, SecretName, Tag};
use super::store::{Store, StoreMut};

/// Attaches tags to a resource that may have so many of them. One that already has more can still get other values.
fn attach(store: &mut dyn StoreMut, to: &Resource, tags: &[Tag], max: usize) -> Result<(), Refusal> {
    let present = store.tags(to)?;
    let is_new = |tag: &&Tag| !present.iter().any(|known| known.key == tag.key);
    let new = tags.iter().filter(is_new).count();
    if new > 0 && present.len() + new > max {
        return Err(Reason::LimitExceeded.into());
    }
    for tag in tags {
        store.put_tag(to, tag)?;
    }
    Ok(())
}

fn secret<S: Store + ?Sized>(store: &S, name: &str) -> Result<Option<Secret>, Refusal> {
    Ok(store.secret(&SecretName::new(name))?)
}

/// Refuses a secret that waits for its deletion.
fn check_secret(secret: &Secret) -> Result<(), Refusal> {
    if secret.delete_at.is_some() { Err(Reason::SecretInDeleteWindow.into()) } else { Ok(()) }
}
