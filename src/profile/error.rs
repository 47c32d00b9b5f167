//! Why it is not known who is calling. No text holds a secret or quotes the configuration file.

use std::io;
use std::path::PathBuf;

use super::{Mode, environment};
use crate::wire::{InvalidEndpoint, InvalidRegion, VpcOnly};

/// What is wrong with flags, environment, or files.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The file of `--config-path` does not exist.
    #[error("the configuration file {} does not exist", .0.display())]
    NoSuchFile(PathBuf),
    /// A file exists but cannot be read.
    #[error("cannot read {}: {problem}", .path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// Why.
        problem: io::Error,
    },
    /// The configuration file is not what it should be.
    #[error("the configuration file {} is malformed at line {line}, column {column}", .path.display())]
    Malformed {
        /// The file.
        path: PathBuf,
        /// The line, from one.
        line: usize,
        /// The column, from one.
        column: usize,
    },
    /// The settings file is not what it should be.
    #[error("invalid settings in {}, line {line}, column {column}: {problem}", .path.display())]
    InvalidSettings {
        /// The file.
        path: PathBuf,
        /// The line, from one.
        line: usize,
        /// The column, from one.
        column: usize,
        /// What is wrong there.
        problem: String,
    },
    /// A profile that is named does not exist.
    #[error("unknown profile '{name}' (from {from}): {searched}")]
    UnknownProfile {
        /// The name.
        name: String,
        /// The flag, variable or key that names it.
        from: String,
        /// The file that was searched, and what became of it.
        searched: String,
        /// The profiles that exist.
        known: Vec<String>,
    },
    /// A mode that nobody knows.
    #[error("unknown mode '{name}' (from {from})")]
    UnknownMode {
        /// The name.
        name: String,
        /// The flag or profile that names it.
        from: String,
    },
    /// A mode of the official CLI that `kms-cli` lacks.
    #[error("mode {mode} is not supported yet ({reason})")]
    UnsupportedMode {
        /// The mode.
        mode: Mode,
        /// Who asks for it, or what it was guessed from.
        reason: String,
    },
    /// No AccessKey anywhere.
    #[error(
        "no credentials found: looked at --access-key-id and --access-key-secret, {file}, \
         and {} and {} in the environment",
        first(&environment::ACCESS_KEY_ID), first(&environment::ACCESS_KEY_SECRET)
    )]
    NoCredentials {
        /// The profile or file that was searched, and what became of it.
        file: String,
    },
    /// An AccessKey id without its secret.
    #[error("the AccessKey secret is missing: {from} has the AccessKey id only")]
    NoSecret {
        /// Where the id comes from.
        from: String,
    },
    /// An AccessKey secret without its id.
    #[error("the AccessKey id is missing: {from} has the AccessKey secret only")]
    NoId {
        /// Where the secret comes from.
        from: String,
    },
    /// Mode StsToken without a token.
    #[error("the STS token is missing: mode StsToken needs one beside the AccessKey of {from}")]
    NoToken {
        /// Where the AccessKey id comes from.
        from: String,
    },
    /// No region anywhere.
    #[error("no region found")]
    NoRegion {
        /// The profile that has none.
        profile: Option<String>,
    },
    /// A text that cannot be a region.
    #[error("{problem}{}", in_brackets(.from))]
    InvalidRegion {
        /// The flag, profile or variable that holds it.
        from: String,
        /// Why.
        problem: InvalidRegion,
    },
    /// A text that cannot be an endpoint.
    #[error("{problem}{}", in_brackets(.from))]
    InvalidEndpoint {
        /// The flag, profile or variable that holds it.
        from: String,
        /// Why.
        problem: InvalidEndpoint,
    },
    /// An endpoint type other than `vpc`.
    #[error("invalid endpoint type '{value}' (from {from})")]
    InvalidEndpointType {
        /// The text.
        value: String,
        /// The flag, profile or variable that holds it.
        from: String,
    },
    /// The region is reachable from its VPCs only.
    #[error(transparent)]
    VpcOnly(#[from] VpcOnly),
}

impl Error {
    /// What to do about it.
    pub fn hint(&self) -> Option<String> {
        Some(match self {
            Self::NoSuchFile(_) => "check --config-path, or leave it out to use ~/.aliyun/config.json".to_owned(),
            Self::Unreadable { .. } => return None,
            Self::Malformed { .. } => "correct the file, or move it away and run `aliyun configure`; \
                 ALIBABA_CLOUD_IGNORE_PROFILE=TRUE does without it"
                .to_owned(),
            Self::InvalidSettings { .. } => "correct or delete the line; every setting is optional".to_owned(),
            Self::UnknownProfile { name, known, .. } => profiles_hint(name, known),
            Self::UnknownMode { .. } => {
                format!("known modes: {}", Mode::ALL.map(Mode::as_str).join(", "))
            }
            Self::UnsupportedMode { .. } => {
                "modes AK and StsToken work: use a profile of such a mode, or give an AccessKey and --mode AK or \
                 --mode StsToken"
                    .to_owned()
            }
            Self::NoCredentials { .. } => format!(
                "export {}, {} and {}, or run `aliyun configure`, or use --local for the local KMS, which needs \
                 no account",
                first(&environment::ACCESS_KEY_ID),
                first(&environment::ACCESS_KEY_SECRET),
                first(&environment::REGION)
            ),
            Self::NoSecret { .. } => {
                field_hint("--access-key-secret", "access_key_secret", &environment::ACCESS_KEY_SECRET)
            }
            Self::NoId { .. } => field_hint("--access-key-id", "access_key_id", &environment::ACCESS_KEY_ID),
            Self::NoToken { .. } => field_hint("--sts-token", "sts_token", &environment::STS_TOKEN),
            Self::NoRegion { profile } => {
                let profile = match profile {
                    Some(name) => format!("set region_id in profile '{name}'"),
                    None => "set region_id in a profile".to_owned(),
                };
                format!("give --region, {profile}, or export {}; such as cn-hangzhou", first(&environment::REGION))
            }
            Self::InvalidRegion { .. } => return None,
            Self::InvalidEndpoint { .. } => {
                "an endpoint is [https://]HOST[:PORT][/PATH], such as kms.cn-hangzhou.aliyuncs.com".to_owned()
            }
            Self::InvalidEndpointType { .. } => {
                "the only endpoint type is vpc; leave it out for the public endpoint".to_owned()
            }
            Self::VpcOnly(_) => {
                "from inside a VPC of the region add --endpoint-type vpc; from elsewhere choose another region"
                    .to_owned()
            }
        })
    }
}

fn first(variable: &environment::Variable) -> &'static str {
    variable.names.first().copied().unwrap_or_default()
}

fn field_hint(flag: &str, field: &str, variable: &environment::Variable) -> String {
    format!("give {flag}, set {field} in the profile, or export {}", first(variable))
}

fn in_brackets(from: &str) -> String {
    if from.is_empty() { String::new() } else { format!(" (from {from})") }
}

/// The profiles there are, and the one whose name is nearest, if any is near.
fn profiles_hint(name: &str, known: &[String]) -> String {
    if known.is_empty() {
        return "there are no profiles: run `aliyun configure`".to_owned();
    }
    let near = known
        .iter()
        .map(|candidate| (strsim::jaro_winkler(&candidate.to_lowercase(), &name.to_lowercase()), candidate))
        .filter(|(likeness, _)| *likeness > 0.8)
        .max_by(|(left, _), (right, _)| left.total_cmp(right));
    let list = format!("known profiles: {}", known.join(", "));
    match near {
        Some((_, near)) => format!("did you mean '{near}'? {list}"),
        None => list,
    }
}
