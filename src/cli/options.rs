//! The options that every command knows; they mirror the official CLI's where it has them.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{ArgMatches, Args, FromArgMatches, ValueEnum};
use secrecy::SecretString;

use super::Wrong;

/// The options that every command knows. They may stand before or after the action.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "Global options")]
pub struct GlobalOptions {
    /// Profile of ~/.aliyun/config.json.
    #[arg(long, short = 'p', value_name = "NAME", global = true)]
    pub profile: Option<String>,
    /// Credential mode: AK or StsToken.
    #[arg(long, value_name = "MODE", global = true)]
    pub mode: Option<String>,
    /// Configuration file instead of ~/.aliyun/config.json.
    #[arg(long, value_name = "FILE", global = true)]
    pub config_path: Option<PathBuf>,
    /// Region, such as cn-hangzhou.
    #[arg(long, value_name = "REGION", global = true, aliases = ["RegionId", "region-id"])]
    pub region: Option<String>,
    /// Where requests go, with an optional scheme, port and path.
    #[arg(
        long,
        short = 'e',
        value_name = "ENDPOINT",
        global = true,
        help = "Endpoint: [http[s]://]HOST[:PORT][/PATH]"
    )]
    pub endpoint: Option<String>,
    /// Kind of endpoint: vpc takes the region's VPC endpoint.
    #[arg(long, value_name = "KIND", global = true)]
    pub endpoint_type: Option<String>,
    /// AccessKey id.
    #[arg(long, value_name = "ID", global = true)]
    pub access_key_id: Option<String>,
    /// AccessKey secret; other users of the machine can read it in the process list.
    #[arg(long, value_name = "SECRET", global = true)]
    pub access_key_secret: Option<SecretString>,
    /// STS token of temporary credentials.
    #[arg(long, value_name = "TOKEN", global = true)]
    pub sts_token: Option<SecretString>,
    /// Seconds that one attempt may take [default: 10].
    #[arg(long, value_name = "SECONDS", global = true, alias = "retry-timeout")]
    pub read_timeout: Option<u32>,
    /// Seconds that connecting may take [default: 5].
    #[arg(long, value_name = "SECONDS", global = true)]
    pub connect_timeout: Option<u32>,
    /// How often a failed request is tried again [default: 0].
    #[arg(long, value_name = "TIMES", global = true)]
    pub retry_count: Option<u32>,
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

    /// Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true].
    #[arg(long, short = 'o', value_name = "FORM", global = true)]
    pub output: Vec<String>,
    /// JMESPath expression that picks from the result.
    #[arg(long, value_name = "EXPRESSION", global = true)]
    pub cli_query: Option<String>,
    /// Print nothing when the call succeeds.
    #[arg(long, short = 'q', global = true)]
    pub quiet: bool,
    /// When to use colour.
    #[arg(long, value_name = "WHEN", global = true)]
    pub color: Option<ColorChoice>,
    /// Tell on standard error what is sent and what comes back, without any value.
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

impl ColorChoice {
    /// The choice on a command line that could not be understood; the last one counts.
    pub fn among(args: &[OsString]) -> Option<Self> {
        let words: Vec<&str> = args.iter().map(|word| word.to_str().unwrap_or_default()).collect();
        let behind = |at: usize| match words[at] {
            "--color" => words.get(at + 1).copied(),
            word => word.strip_prefix("--color="),
        };
        (0..words.len()).rev().filter_map(behind).find_map(|value| Self::from_str(value, false).ok())
    }
}

impl GlobalOptions {
    pub(super) fn read(matches: &ArgMatches) -> Result<Self, Wrong> {
        Self::from_arg_matches(matches).map_err(|error| Wrong::new(error.to_string()))
    }
}
