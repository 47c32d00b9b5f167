//! The configuration file `~/.aliyun/config.json`: read for a caller, and changed without touching anything else in it.

pub(in crate::profile) mod config_file;
pub(in crate::profile) mod document;
pub(in crate::profile) mod edit;
pub(in crate::profile) mod file;
mod json_text;
