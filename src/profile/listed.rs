//! Names of an account that were listed a moment ago, kept for whoever completes a command line: in
//! `~/.aliyun/kms-cli/cache/`, for the owner only. No secret is among them.

use std::fs;
use std::path::PathBuf;

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use super::cache::hash_of;
use super::{Environment, disk};

/// How long a listing is good for.
const LIFE: TimeDelta = TimeDelta::seconds(60);

/// A name, and what else is known of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listed {
    /// The name.
    pub name: String,
    /// What it stands for.
    pub note: Option<String>,
}

/// The place of one listing.
#[derive(Debug)]
pub struct Listing {
    folder: PathBuf,
    file: String,
}

/// What a file holds.
#[derive(Serialize, Deserialize)]
struct Content {
    listed_at: DateTime<Utc>,
    names: Vec<Listed>,
}

impl Listing {
    /// The listing that follows from these texts, such as the caller and the endpoint; `None` without a home directory.
    pub fn of(environment: &Environment, texts: &[&str]) -> Option<Self> {
        let folder = environment.cache_dir()?;
        let key: String = texts.iter().map(|text| format!("{}:{text}\n", text.len())).collect();
        Some(Self { folder, file: format!("names-{}.json", hash_of(&key)) })
    }

    /// The names, unless they were never listed, or too long ago.
    pub fn read(&self, now: DateTime<Utc>) -> Option<Vec<Listed>> {
        let path = self.folder.join(&self.file);
        let text = disk::is_private(&path).then(|| fs::read(&path).ok())??;
        let content: Content = serde_json::from_slice(&text).ok()?;
        let age = now - content.listed_at;
        (TimeDelta::zero() <= age && age < LIFE).then_some(content.names)
    }

    /// Keeps names that were listed just now. What goes wrong costs a request, never the work.
    pub fn keep(&self, names: &[Listed], now: DateTime<Utc>) {
        let content = Content { listed_at: now, names: names.to_vec() };
        if let Ok(text) = serde_json::to_vec(&content)
            && disk::create_private(&self.folder).is_ok()
        {
            let _ = disk::put_private(&self.folder, &self.file, &text);
            disk::clean(&self.folder);
        }
    }
}
