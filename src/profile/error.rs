//! Why it is not known who is calling. No text holds a secret or quotes the configuration file.

use std::io;
use std::path::PathBuf;

use super::{ClientKeyError, Field, Flaw, Impossible, Mode, environment, modes};
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
    /// The configuration file cannot be changed without a loss.
    #[error("the configuration file {} cannot be changed: {flaw}", .path.display())]
    Unchangeable {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        flaw: Flaw,
    },
    /// The configuration file cannot be written.
    #[error("cannot write {}: {problem}", .path.display())]
    Unwritable {
        /// The file.
        path: PathBuf,
        /// Why.
        problem: io::Error,
    },
    /// Another process is writing the configuration file for very long.
    #[error("another process is changing {}", .path.display())]
    Locked {
        /// The file.
        path: PathBuf,
    },
    /// A change of the configuration that cannot be made.
    #[error(transparent)]
    Impossible(#[from] Impossible),
    /// A profile that is to be made is there already.
    #[error("profile '{0}' exists already; --force replaces its credentials")]
    ProfileExists(String),
    /// A site of mode OAuth that does not exist.
    #[error("invalid oauth_site_type '{value}' (from {from}): it must be CN or INTL")]
    InvalidSite {
        /// The text.
        value: String,
        /// The flag or profile that holds it.
        from: String,
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
    /// A mode with which KMS cannot be called.
    #[error("mode {0} cannot be used: {reason}", reason = modes::reason(*.0))]
    RefusedMode(Mode),
    /// `--mode` contradicts the profile, and nothing else says what is meant.
    #[error("--mode {mode} contradicts profile '{profile}', whose mode is {other}")]
    ModeAlone {
        /// The mode of the flag.
        mode: Mode,
        /// The mode of the profile.
        other: Mode,
        /// The profile.
        profile: String,
    },
    /// A mode lacks something that it needs.
    #[error("{} is not configured{} (mode {mode})", .field.key, for_profile(.profile.as_deref()))]
    MissingField {
        /// What is missing.
        field: &'static Field,
        /// The mode.
        mode: Mode,
        /// The profile that has none.
        profile: Option<String>,
    },
    /// A client key is asked for, and cannot be had.
    #[error(transparent)]
    ClientKey(#[from] ClientKeyError),
    /// Profiles that name each other as their source.
    #[error("the profiles {} name each other as source_profile", .0.join(" -> "))]
    ProfileCircle(Vec<String>),
    /// A role session of a length that STS does not give.
    #[error("invalid session length '{value}' (from {from}): it must be a number of seconds from 900")]
    InvalidSessionLength {
        /// The text.
        value: String,
        /// The flag or profile that holds it.
        from: String,
    },
    /// The metadata service is asked for, and must not be.
    #[error("credentials of the ECS instance are disabled by {}", first(&environment::ECS_METADATA_DISABLED))]
    MetadataDisabled,
    /// A stand-in for the metadata service that is not on this machine.
    #[error("invalid {from}: it must be http://HOST[:PORT] with a loopback or link-local address")]
    InvalidMetadataEndpoint {
        /// The variable.
        from: &'static str,
    },
    /// A text that cannot be a role of an instance.
    #[error("invalid role name '{0}'")]
    InvalidRoleName(String),
    /// A program or URI is asked for, and must not be.
    #[error("programs and URIs that give credentials are disabled by {from}")]
    ExternalDisabled {
        /// The variable.
        from: &'static str,
    },
    /// A URI of another protocol than HTTP.
    #[error("invalid credentials URI: it must begin with http:// or https://")]
    InvalidCredentialsUri,
    /// A command that cannot be split into words.
    #[error("invalid process_command: it is empty or a quote is not closed")]
    InvalidProcessCommand,
    /// A sign-in URL that secrets cannot be sent to.
    #[error("invalid sign-in URL (from {from}): {problem}")]
    InvalidSignInUrl {
        /// The flag or profile that holds it.
        from: String,
        /// Why.
        problem: &'static str,
    },
    /// A login for a mode that has none.
    #[error("profile '{profile}' has no login: its mode is {mode}")]
    ModeWithoutLogin {
        /// The mode.
        mode: Mode,
        /// The profile.
        profile: String,
    },
    /// A login for a profile that does not exist, or says nothing about one.
    #[error("profile '{profile}' does not say where to log in")]
    NothingToLogInTo {
        /// The profile.
        profile: String,
        /// The profiles that exist.
        known: Vec<String>,
    },
    /// The INI file is asked for, and is not there.
    #[error("no INI file with credentials: looked at {}", paths(.0))]
    NoIni(Vec<PathBuf>),
    /// The INI file is not what it should be.
    #[error("{place}: {problem}")]
    InvalidIni {
        /// The file, and the section where it is known.
        place: String,
        /// What is wrong there.
        problem: String,
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
    /// Whether the command line itself cannot be right.
    pub fn is_usage(&self) -> bool {
        matches!(self, Self::ClientKey(error) if error.is_usage())
    }

    /// What to do about it.
    pub fn hint(&self) -> Option<String> {
        Some(match self {
            Self::NoSuchFile(_) => {
                "check --config-path and ALIBABA_CLOUD_CONFIG_FILE, or leave them out to use ~/.aliyun/config.json"
                    .to_owned()
            }
            Self::Unreadable { .. }
            | Self::Unwritable { .. }
            | Self::Impossible(_)
            | Self::ProfileExists(_)
            | Self::InvalidSite { .. } => {
                return None;
            }
            Self::Unchangeable { .. } => "nothing was written; correct the file, or move it away".to_owned(),
            Self::Locked { .. } => "nothing was written; try again when it is done".to_owned(),
            Self::Malformed { .. } => "correct the file, or move it away and run `kms-cli configure`; \
                 ALIBABA_CLOUD_IGNORE_PROFILE=TRUE does without it"
                .to_owned(),
            Self::InvalidSettings { .. } => "correct or delete the line; every setting is optional".to_owned(),
            Self::UnknownProfile { name, known, .. } => profiles_hint(name, known),
            Self::UnknownMode { name, .. } if name.eq_ignore_ascii_case(Mode::ClientKey.as_str()) => {
                "no profile can have this mode: give --mode ClientKey or --client-key-file FILE on the command line"
                    .to_owned()
            }
            Self::UnknownMode { .. } => {
                format!("known modes: {}", Mode::ALL.map(Mode::as_str).join(", "))
            }
            Self::RefusedMode(_) => {
                "choose another mode with --mode or in the profile; docs/credentials.md tells which one fits where"
                    .to_owned()
            }
            Self::ModeAlone { mode, profile, .. } => format!(
                "`kms-cli configure set --profile {profile} --mode {mode}` changes the profile; --credentials takes \
                 another source for one command"
            ),
            Self::MissingField { field, profile, .. } => missing_hint(field, profile.as_deref()),
            Self::ClientKey(error) => return error.hint(),
            Self::ProfileCircle(_) => "let one of them have credentials of its own".to_owned(),
            Self::InvalidSessionLength { .. } => "leave it out for 3600 seconds".to_owned(),
            Self::MetadataDisabled => {
                format!("unset {}, or choose another mode", first(&environment::ECS_METADATA_DISABLED))
            }
            Self::InvalidMetadataEndpoint { .. } => "unset it to ask the service of the instance".to_owned(),
            Self::InvalidRoleName(_) => "leave it out: the metadata service tells the role".to_owned(),
            Self::ExternalDisabled { from } => format!("unset {from}, or choose another mode"),
            Self::InvalidCredentialsUri => return None,
            Self::InvalidProcessCommand => "words are split as in a shell: quote those with blanks".to_owned(),
            Self::InvalidSignInUrl { .. } => {
                "it looks like https://signin-cn-shanghai.alibabacloudsso.com/device/login".to_owned()
            }
            Self::ModeWithoutLogin { .. } => {
                "only profiles of the modes CloudSSO and OAuth log in; name another one with --profile".to_owned()
            }
            Self::NothingToLogInTo { known, .. } => {
                let list =
                    if known.is_empty() { String::new() } else { format!("; known profiles: {}", known.join(", ")) };
                format!("give --cloud-sso-sign-in-url or --oauth-site-type to make it{list}")
            }
            Self::NoIni(_) => format!("name another file in {}", first(&environment::CREDENTIALS_FILE)),
            Self::InvalidIni { .. } => "correct the file, or choose another source with --credentials".to_owned(),
            Self::NoCredentials { .. } => format!(
                "export {}, {} and {}, or run `kms-cli configure`, or use --local for the local KMS, which needs \
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

/// How to give a field that is missing.
fn missing_hint(field: &Field, profile: Option<&str>) -> String {
    let flag = field.flag.map(|flag| format!("give --{flag}"));
    let set = match (field.flag, profile) {
        (Some(flag), Some(name)) => Some(format!("run `kms-cli configure set --profile {name} --{flag} …`")),
        (None, Some(name)) => Some(format!("set it in profile '{name}'")),
        _ => None,
    };
    let variable = field.variable.map(|variable| format!("export {}", first(variable)));
    [flag, set, variable].into_iter().flatten().collect::<Vec<_>>().join(", or ")
}

fn for_profile(name: Option<&str>) -> String {
    name.map(|name| format!(" for profile '{name}'")).unwrap_or_default()
}

fn paths(paths: &[PathBuf]) -> String {
    paths.iter().map(|path| path.display().to_string()).collect::<Vec<_>>().join(" and ")
}

fn in_brackets(from: &str) -> String {
    if from.is_empty() { String::new() } else { format!(" (from {from})") }
}

/// The profiles there are, and the one whose name is nearest, if any is near.
fn profiles_hint(name: &str, known: &[String]) -> String {
    if known.is_empty() {
        return "there are no profiles: run `kms-cli configure`".to_owned();
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
