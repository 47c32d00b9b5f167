//! What the command line says about the caller.

use std::path::PathBuf;

use secrecy::SecretString;

/// The configuration flags, named as in the official CLI. An empty text counts as absent.
#[derive(Debug, Clone, Default)]
pub struct Flags {
    /// `--profile`, `-p`: the profile to use.
    pub profile: Option<String>,
    /// `--config-path`: another file than `~/.aliyun/config.json`.
    pub config_path: Option<PathBuf>,
    /// `--mode`: how to obtain credentials.
    pub mode: Option<String>,
    /// `--region`: the region id.
    pub region: Option<String>,
    /// `--endpoint`, `-e`: where to send requests, with or without scheme, port and path.
    pub endpoint: Option<String>,
    /// `--endpoint-type`: `vpc` for the region's endpoint inside a VPC.
    pub endpoint_type: Option<String>,
    /// `--access-key-id`.
    pub access_key_id: Option<String>,
    /// `--access-key-secret`.
    pub access_key_secret: Option<SecretString>,
    /// `--sts-token`: the token of temporary credentials.
    pub sts_token: Option<SecretString>,
    /// `--read-timeout`, in seconds; zero is the default.
    pub read_timeout: Option<u64>,
    /// `--connect-timeout`, in seconds; zero is the default.
    pub connect_timeout: Option<u64>,
    /// `--retry-count`.
    pub retry_count: Option<u32>,
}
