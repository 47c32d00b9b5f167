//! The options that every command knows; they mirror the official CLI's where it has them.

use std::convert::Infallible;
use std::ffi::OsString;
use std::num::ParseIntError;
use std::path::PathBuf;

use clap::{Arg, ArgMatches, Args, Command, FromArgMatches, ValueEnum};
use secrecy::SecretString;

use super::Wrong;
use crate::profile::{self, Choice, ClientKeyFiles, Field, Flags, Kind};

/// The options that every command knows. They may stand before or after the action.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "Global options")]
pub struct GlobalOptions {
    /// What the options say about the caller.
    #[arg(skip)]
    pub flags: Flags,
    /// Profile of ~/.aliyun/config.json.
    #[arg(long, short = 'p', value_name = "NAME", global = true)]
    pub profile: Option<String>,
    /// Configuration file instead of ~/.aliyun/config.json.
    #[arg(long, value_name = "FILE", global = true)]
    pub config_path: Option<PathBuf>,
    /// Take credentials from this source only: env, profile, oidc, ini, ecs or uri.
    #[arg(long, value_name = "SOURCE", global = true)]
    pub credentials: Option<Choice>,
    /// Neither use nor keep cached credentials.
    #[arg(long, global = true)]
    pub no_credential_cache: bool,
    /// Key of an application access point, in place of an AccessKey.
    #[arg(long, value_name = "FILE", global = true, help_heading = "Client key (GetSecretValue only)")]
    pub client_key_file: Option<PathBuf>,
    /// File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it.
    #[arg(long, value_name = "FILE", global = true, help_heading = "Client key (GetSecretValue only)")]
    pub client_key_password_file: Option<PathBuf>,
    /// Signature of the request.
    #[arg(long, value_name = "VERSION", global = true)]
    pub signature: Option<SignatureChoice>,
    /// HTTP method; POST keeps parameters out of the URL.
    #[arg(long, value_name = "METHOD", global = true, ignore_case = true)]
    pub method: Option<MethodChoice>,
    /// Extra header NAME=VALUE; may be repeated.
    #[arg(long, value_name = "NAME=VALUE", global = true)]
    pub header: Vec<String>,
    /// PEM file of the certificates to trust instead of the usual ones.
    #[arg(long, value_name = "FILE", global = true)]
    pub ca_file: Option<PathBuf>,
    /// Do not check the server's certificate: anybody can then read and answer the request.
    #[arg(long, global = true)]
    pub skip_secure_verify: bool,
    /// Plain HTTP instead of HTTPS.
    #[arg(long, global = true)]
    pub insecure: bool,

    /// Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL].
    #[arg(long, global = true)]
    pub local: bool,
    /// Folder of the local KMS [env: KMS_CLI_LOCAL_DIR].
    #[arg(long, value_name = "DIR", global = true)]
    pub local_dir: Option<PathBuf>,

    /// Form of the result: json, json-compact, text, table, off, or cols=A,B [rows=PATH] [num=true].
    #[arg(long, short = 'o', value_name = "FORM", global = true)]
    pub output: Vec<String>,
    /// JMESPath expression that picks from the result.
    #[arg(long, value_name = "EXPRESSION", global = true)]
    pub cli_query: Option<String>,
    /// Merge all pages of a list into one answer; the fields that aliyun has for it are accepted.
    #[arg(
        long,
        value_name = "FIELD=NAME",
        num_args = 0..=1,
        require_equals = true,
        default_missing_value = "",
        global = true
    )]
    pub pager: Vec<String>,
    /// With --pager, stop after this many rows.
    #[arg(long, value_name = "N", global = true, value_parser = clap::value_parser!(u64).range(1..))]
    pub max_items: Option<u64>,
    /// Repeat the call until an answer fits: expr=JMESPATH to=VALUE [timeout=SECONDS] [interval=SECONDS].
    #[arg(long, value_name = "FIELD=VALUE", global = true)]
    pub waiter: Vec<String>,
    /// Print nothing when the call succeeds.
    #[arg(long, short = 'q', global = true)]
    pub quiet: bool,
    /// When to use colour.
    #[arg(long, value_name = "WHEN", global = true)]
    pub color: Option<ColorChoice>,
    /// Form of a failure on standard error; json is one object.
    #[arg(long, value_name = "FORM", global = true)]
    pub error_format: Option<ErrorFormatChoice>,
    /// Tell on standard error what is sent and what comes back, with times and without any secret.
    #[arg(long, global = true)]
    pub debug: bool,

    /// Print the request with secrets masked, and send nothing.
    #[arg(long, global = true)]
    pub dryrun: bool,
    /// Send values that the checks refuse; overwrite existing output files.
    #[arg(long, global = true)]
    pub force: bool,
    /// Take values that begin with file:// or fileb:// as they are.
    #[arg(long, global = true)]
    pub literal: bool,
    /// Parameters as a JSON object: the text itself, or file://PATH.
    #[arg(long, value_name = "JSON", global = true)]
    pub cli_input_json: Option<String>,
    /// Print an empty JSON object for --cli-input-json, and send nothing.
    #[arg(long, global = true)]
    pub generate_skeleton: bool,
}

/// A value of `--signature`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum SignatureChoice {
    /// HMAC-SHA1 over all parameters.
    V1,
    /// ACS3-HMAC-SHA256.
    V3,
}

/// A value of `--method`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
#[value(rename_all = "UPPER")]
pub enum MethodChoice {
    /// Parameters in the URL.
    Get,
    /// Parameters in the body.
    Post,
}

/// A value of `--color`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ColorChoice {
    /// On a terminal.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// A value of `--error-format`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ErrorFormatChoice {
    /// A headline with indented lines below it.
    Text,
    /// One JSON object.
    Json,
}

/// What can still be told about the form of errors when a command line could not be understood.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Guess {
    /// `--color`.
    pub color: Option<ColorChoice>,
    /// `--error-format`.
    pub error_format: Option<ErrorFormatChoice>,
}

impl Guess {
    /// Looks for the options among the words, wherever they stand; the last of each counts.
    pub fn of(args: &[OsString]) -> Self {
        Self { color: last_choice("--color", args), error_format: last_choice("--error-format", args) }
    }
}

fn last_choice<T: ValueEnum>(option: &str, args: &[OsString]) -> Option<T> {
    let words: Vec<&str> = args.iter().map(|word| word.to_str().unwrap_or_default()).collect();
    let behind = |at: usize| match words[at].strip_prefix(option)? {
        "" => words.get(at + 1).copied(),
        rest => rest.strip_prefix('='),
    };
    (0..words.len()).rev().filter_map(behind).find_map(|value| T::from_str(value, false).ok())
}

impl GlobalOptions {
    /// Adds the options to the program.
    pub(super) fn augment(command: Command) -> Command {
        Self::augment_args(command).args(profile::FIELDS.iter().filter_map(|field| flag(field)))
    }

    pub(super) fn read(matches: &ArgMatches) -> Result<Self, Wrong> {
        let mut options = Self::from_arg_matches(matches).map_err(|error| Wrong::new(error.to_string()))?;
        for field in profile::FIELDS {
            let value = field.flag.and_then(|flag| matches.get_one::<SecretString>(flag));
            if let Some(value) = value {
                options.flags.set(field, value.clone());
            }
        }
        options.flags.profile = options.profile.clone();
        options.flags.config_path = options.config_path.clone();
        options.flags.credentials = options.credentials;
        options.flags.client_key = ClientKeyFiles {
            file: options.client_key_file.clone(),
            password_file: options.client_key_password_file.clone(),
        };
        Ok(options)
    }
}

/// What an option of the table has beside its name and value.
struct Spelling {
    flag: &'static str,
    short: Option<char>,
    aliases: &'static [&'static str],
}

const SPELLINGS: [Spelling; 3] = [
    Spelling { flag: "region", short: None, aliases: &["RegionId", "region-id"] },
    Spelling { flag: "endpoint", short: Some('e'), aliases: &[] },
    Spelling { flag: "read-timeout", short: None, aliases: &["retry-timeout"] },
];

/// The options of the table that say where requests go, not who makes them.
const CONNECTION: [&str; 6] = ["region", "endpoint", "endpoint-type", "connect-timeout", "read-timeout", "retry-count"];

/// The options that are there for the official CLI's sake: no call to KMS can make use of them.
const UNSEEN: [&str; 6] =
    ["private-key", "key-pair-name", "bearer-token", "bearer-token-header-key", "external-account-type", "language"];

/// The option of a field of the profile.
fn flag(field: &'static Field) -> Option<Arg> {
    let flag = field.flag?;
    let arg = Arg::new(flag)
        .long(flag)
        .value_name(field.value_name)
        .help(field.help.trim_end_matches('.'))
        .help_heading(if CONNECTION.contains(&flag) { "Global options" } else { "Credentials" })
        .hide(UNSEEN.contains(&flag))
        .global(true);
    let arg = match field.kind {
        Kind::Integer => arg.value_parser(whole_number),
        Kind::Text | Kind::Secret | Kind::Switch => arg.value_parser(text),
    };
    let Some(spelling) = SPELLINGS.iter().find(|spelling| spelling.flag == flag) else { return Some(arg) };
    let arg = arg.aliases(spelling.aliases);
    Some(match spelling.short {
        Some(short) => arg.short(short),
        None => arg,
    })
}

fn text(value: &str) -> Result<SecretString, Infallible> {
    Ok(SecretString::from(value))
}

fn whole_number(value: &str) -> Result<SecretString, ParseIntError> {
    value.parse::<u32>().map(|number| SecretString::from(number.to_string()))
}
