//! What surrounds the process: environment variables and the home directory.
//!
//! Every variable that `kms-cli` reads stands in [`VARIABLES`]; the reference page is generated from it.

use std::collections::HashMap;
use std::fmt;
use std::path::{Path, PathBuf};

use secrecy::{ExposeSecret, SecretString};

/// An environment variable with its aliases.
#[derive(Debug, PartialEq, Eq)]
pub struct Variable {
    /// The names in the order in which they are tried; the first that is not empty wins.
    pub names: &'static [&'static str],
    /// What the variable does, as a sentence.
    pub effect: &'static str,
}

/// Which profile to use.
pub const PROFILE: Variable = Variable {
    names: &["ALIBABACLOUD_PROFILE", "ALIBABA_CLOUD_PROFILE", "ALICLOUD_PROFILE"],
    effect: "The profile to use when --profile is not given.",
};

/// Whether to do without a profile.
pub const IGNORE_PROFILE: Variable = Variable {
    names: &["ALIBABACLOUD_IGNORE_PROFILE", "ALIBABA_CLOUD_IGNORE_PROFILE"],
    effect: "Exactly TRUE: the configuration file is not read; the region is cn-hangzhou unless a flag or variable \
             names one.",
};

/// The AccessKey id.
pub const ACCESS_KEY_ID: Variable = Variable {
    names: &["ALIBABA_CLOUD_ACCESS_KEY_ID", "ALIBABACLOUD_ACCESS_KEY_ID", "ALICLOUD_ACCESS_KEY_ID", "ACCESS_KEY_ID"],
    effect: "The AccessKey id, unless a flag or the profile has one.",
};

/// The AccessKey secret.
pub const ACCESS_KEY_SECRET: Variable = Variable {
    names: &[
        "ALIBABA_CLOUD_ACCESS_KEY_SECRET",
        "ALIBABACLOUD_ACCESS_KEY_SECRET",
        "ALICLOUD_ACCESS_KEY_SECRET",
        "ACCESS_KEY_SECRET",
    ],
    effect: "The AccessKey secret, unless a flag or the profile has one.",
};

/// The token of temporary credentials.
pub const STS_TOKEN: Variable = Variable {
    names: &[
        "ALIBABA_CLOUD_SECURITY_TOKEN",
        "ALIBABACLOUD_SECURITY_TOKEN",
        "ALICLOUD_SECURITY_TOKEN",
        "SECURITY_TOKEN",
    ],
    effect: "The STS token of temporary credentials, unless a flag or the profile has one; not used in mode AK.",
};

/// The region.
pub const REGION: Variable = Variable {
    names: &["ALIBABA_CLOUD_REGION_ID", "ALIBABACLOUD_REGION_ID", "ALICLOUD_REGION_ID", "REGION_ID", "REGION"],
    effect: "The region id, unless --region or the profile has one.",
};

/// The endpoint.
pub const ENDPOINT: Variable = Variable {
    names: &["ALIBABA_CLOUD_ENDPOINT"],
    effect: "Where requests are sent, unless --endpoint or the profile says so.",
};

/// The kind of the region's endpoint.
pub const ENDPOINT_TYPE: Variable = Variable {
    names: &["ALIBABA_CLOUD_ENDPOINT_TYPE", "ALIBABACLOUD_ENDPOINT_TYPE", "ALICLOUD_ENDPOINT_TYPE", "ENDPOINT_TYPE"],
    effect: "vpc for the region's endpoint inside a VPC, unless --endpoint-type or the profile says so.",
};

/// The role to assume.
pub const ROLE_ARN: Variable = Variable {
    names: &["ALIBABACLOUD_ROLE_ARN", "ALIBABA_CLOUD_ROLE_ARN"],
    effect: "The role to assume, unless a flag or the profile names one; without a mode it selects RamRoleArn or OIDC.",
};

/// The identity provider of OIDC.
pub const OIDC_PROVIDER_ARN: Variable = Variable {
    names: &["ALIBABACLOUD_OIDC_PROVIDER_ARN", "ALIBABA_CLOUD_OIDC_PROVIDER_ARN"],
    effect: "The identity provider of mode OIDC, unless the profile names one.",
};

/// The token file of OIDC.
pub const OIDC_TOKEN_FILE: Variable = Variable {
    names: &["ALIBABACLOUD_OIDC_TOKEN_FILE", "ALIBABA_CLOUD_OIDC_TOKEN_FILE"],
    effect: "The token file of mode OIDC, unless the profile names one.",
};

/// The token of mode BearerToken.
pub const BEARER_TOKEN: Variable = Variable {
    names: &["ALIBABA_CLOUD_BEARER_TOKEN"],
    effect: "The token of mode BearerToken, which KMS does not accept.",
};

/// The STS host.
pub const STS_ENDPOINT: Variable = Variable {
    names: &["ALIBABA_CLOUD_STS_ENDPOINT"],
    effect: "The host of the STS that is asked for roles, unless a flag or the profile names one.",
};

/// The region of the STS.
pub const STS_REGION: Variable = Variable {
    names: &["ALIBABA_CLOUD_STS_REGION"],
    effect: "The region whose STS is asked for roles, unless a flag or the profile names a region or host.",
};

/// Whether the STS is reached inside a VPC.
pub const VPC_ENDPOINT_ENABLED: Variable = Variable {
    names: &["ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED"],
    effect: "true: the STS of the STS region is reached inside a VPC.",
};

/// The name of a role session.
pub const ROLE_SESSION_NAME: Variable = Variable {
    names: &["ALIBABA_CLOUD_ROLE_SESSION_NAME"],
    effect: "The name of a role session, unless a flag or the profile has one.",
};

/// The external id of a role.
pub const EXTERNAL_ID: Variable = Variable {
    names: &["ALIBABACLOUD_EXTERNAL_ID", "ALIBABA_CLOUD_EXTERNAL_ID"],
    effect: "The external id that a role asks for, unless a flag or the profile has one.",
};

/// Where credentials are fetched from.
pub const CREDENTIALS_URI: Variable = Variable {
    names: &["ALIBABA_CLOUD_CREDENTIALS_URI"],
    effect: "The URI that credentials are fetched from in mode CredentialsURI, unless a flag or the profile names one; the last resort where nothing else is set up.",
};

/// The header of mode BearerToken.
pub const BEARER_TOKEN_HEADER_KEY: Variable = Variable {
    names: &["ALIBABA_CLOUD_BEARER_TOKEN_HEADER_KEY"],
    effect: "The header of mode BearerToken, which KMS does not accept.",
};

/// Where the configuration file is.
pub const CONFIG_FILE: Variable = Variable {
    names: &["ALIBABA_CLOUD_CONFIG_FILE"],
    effect: "The configuration file, unless --config-path names one.",
};

/// Where the INI file of the SDKs is.
pub const CREDENTIALS_FILE: Variable = Variable {
    names: &["ALIBABA_CLOUD_CREDENTIALS_FILE"],
    effect: "The INI file of the SDKs, which is read where no profile can be used.",
};

/// The role of the ECS instance.
pub const ECS_METADATA: Variable = Variable {
    names: &["ALIBABA_CLOUD_ECS_METADATA"],
    effect: "The role of the ECS instance, unless a flag or the profile names one.",
};

/// Whether the metadata service is left alone.
pub const ECS_METADATA_DISABLED: Variable = Variable {
    names: &["ALIBABA_CLOUD_ECS_METADATA_DISABLED"],
    effect: "true: the metadata service is never asked for credentials.",
};

/// Whether the metadata service is asked with a token only.
pub const IMDSV1_DISABLED: Variable = Variable {
    names: &["ALIBABA_CLOUD_IMDSV1_DISABLED"],
    effect: "true: the metadata service is asked with a token only (IMDSv2).",
};

/// Whether programs and URIs may give credentials.
pub const DISABLE_EXTERNAL_PROCESS: Variable = Variable {
    names: &["ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS"],
    effect: "1 or true: modes External and CredentialsURI are refused.",
};

/// The client id of CloudSSO logins.
pub const SSO_CLIENT_ID: Variable = Variable {
    names: &["ALIBABACLOUD_SSO_CLIENT_ID", "ALIBABA_CLOUD_SSO_CLIENT_ID"],
    effect: "The client id of CloudSSO logins.",
};

/// A stand-in for the metadata service.
pub const ECS_METADATA_ENDPOINT: Variable = Variable {
    names: &["KMS_CLI_ECS_METADATA_ENDPOINT"],
    effect: "A stand-in for the metadata service, http://HOST[:PORT], on loopback or a link-local address only.",
};

/// A mode without credentials.
pub const PROFILE_MODE: Variable = Variable {
    names: &["ALIBABA_CLOUD_PROFILE_MODE"],
    effect: "Exactly Anonymous, and only when nothing else names a mode: no credentials, which KMS does not accept.",
};

/// Colour.
pub const NO_COLOR: Variable = Variable { names: &["NO_COLOR"], effect: "With any value: output has no colour." };

/// Trusted certificates.
pub const SSL_CERT_FILE: Variable = Variable {
    names: &["SSL_CERT_FILE"],
    effect: "A PEM file of certificates that replaces the compiled-in roots, unless --ca-file is given.",
};

/// Whether commands go to the local KMS.
pub const LOCAL: Variable = Variable {
    names: &["KMS_CLI_LOCAL"],
    effect: "1: commands go to the local KMS, as with --local; 0: they do not, whatever the settings say.",
};

/// Where the local KMS keeps its state.
pub const LOCAL_DIR: Variable =
    Variable { names: &["KMS_CLI_LOCAL_DIR"], effect: "The folder of the local KMS, unless --local-dir names one." };

/// Whether completion asks the account.
pub const COMPLETION_ACCOUNT: Variable = Variable {
    names: &["KMS_CLI_COMPLETION_ACCOUNT"],
    effect: "0: completing a command line asks the account for nothing; 1: it does, whatever the settings say.",
};

/// What an export of the local KMS is encrypted under.
pub const PASSPHRASE: Variable = Variable {
    names: &["KMS_CLI_PASSPHRASE"],
    effect: "The passphrase of local export and local import, unless --passphrase-file is given.",
};

/// The password of a client key.
pub const CLIENT_KEY_PASSWORD: Variable = Variable {
    names: &["KMS_CLI_CLIENT_KEY_PASSWORD", "client_key_password"],
    effect: "The password of the client key, unless --client-key-password-file or the settings name a file with it.",
};

/// Where system certificates are; read by the TLS library.
pub const SSL_CERT_DIR: Variable = Variable {
    names: &["SSL_CERT_DIR"],
    effect: "The folder of the system's certificates, which are asked where the compiled-in roots do not know an issuer.",
};

/// Proxies; read by the HTTP library.
pub const PROXY: Variable = Variable {
    names: &["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"],
    effect: "The proxy for endpoints of that scheme, or of any.",
};

/// Exceptions from proxies; read by the HTTP library.
pub const NO_PROXY: Variable = Variable {
    names: &["NO_PROXY", "no_proxy"],
    effect: "Hosts, domains and networks that are reached without a proxy.",
};

/// The width of tables.
pub const COLUMNS: Variable =
    Variable { names: &["COLUMNS"], effect: "The width of tables and help, when it is not that of the terminal." };

/// Every variable that is read, in the order of the reference page.
pub const VARIABLES: [&Variable; 39] = [
    &PROFILE,
    &IGNORE_PROFILE,
    &ACCESS_KEY_ID,
    &ACCESS_KEY_SECRET,
    &STS_TOKEN,
    &REGION,
    &ENDPOINT,
    &ENDPOINT_TYPE,
    &ROLE_ARN,
    &OIDC_PROVIDER_ARN,
    &OIDC_TOKEN_FILE,
    &BEARER_TOKEN,
    &STS_ENDPOINT,
    &STS_REGION,
    &VPC_ENDPOINT_ENABLED,
    &ROLE_SESSION_NAME,
    &EXTERNAL_ID,
    &CREDENTIALS_URI,
    &BEARER_TOKEN_HEADER_KEY,
    &CONFIG_FILE,
    &CREDENTIALS_FILE,
    &ECS_METADATA,
    &ECS_METADATA_DISABLED,
    &IMDSV1_DISABLED,
    &DISABLE_EXTERNAL_PROCESS,
    &SSO_CLIENT_ID,
    &ECS_METADATA_ENDPOINT,
    &PROFILE_MODE,
    &NO_COLOR,
    &SSL_CERT_FILE,
    &CLIENT_KEY_PASSWORD,
    &LOCAL,
    &LOCAL_DIR,
    &COMPLETION_ACCOUNT,
    &PASSPHRASE,
    &SSL_CERT_DIR,
    &PROXY,
    &NO_PROXY,
    &COLUMNS,
];

/// A snapshot of the variables of [`VARIABLES`] and of the home directory. `Debug` shows names, not values.
#[derive(Clone, Default)]
pub struct Environment {
    values: HashMap<&'static str, SecretString>,
    home: Option<PathBuf>,
}

impl Environment {
    /// The environment of this process.
    pub fn of_process() -> Self {
        Self::new(|name| std::env::var(name).ok(), dirs::home_dir())
    }

    /// An environment that is made up: each variable is asked of `lookup` once.
    pub fn new(lookup: impl Fn(&str) -> Option<String>, home: Option<PathBuf>) -> Self {
        let names = VARIABLES.iter().flat_map(|variable| variable.names);
        let values = names.filter_map(|name| Some((*name, SecretString::from(lookup(name)?)))).collect();
        Self { values, home }
    }

    /// The value of the first name of the variable that is set and not empty, and that name.
    pub fn get(&self, variable: &Variable) -> Option<(&'static str, &str)> {
        variable.names.iter().find_map(|name| {
            let value = self.values.get(name)?.expose_secret();
            (!value.is_empty()).then_some((*name, value))
        })
    }

    /// Every name of the variable that is set, and its value, which may be empty.
    pub fn all(&self, variable: &Variable) -> impl Iterator<Item = (&'static str, &str)> {
        variable.names.iter().filter_map(|name| Some((*name, self.values.get(name)?.expose_secret())))
    }

    /// Whether a variable is `true` or `1`, whatever the case.
    pub fn is_true(&self, variable: &Variable) -> bool {
        self.get(variable).is_some_and(|(_, value)| value == "1" || value.eq_ignore_ascii_case("true"))
    }

    /// The home directory.
    pub fn home(&self) -> Option<&Path> {
        self.home.as_deref()
    }

    /// The directory that the official CLI and `kms-cli` keep their files in, `~/.aliyun`.
    pub fn aliyun_dir(&self) -> Option<PathBuf> {
        self.home.as_ref().map(|home| home.join(".aliyun"))
    }

    /// The directory of what is kept for the next command, `~/.aliyun/kms-cli/cache`.
    pub(super) fn cache_dir(&self) -> Option<PathBuf> {
        self.aliyun_dir().map(|folder| folder.join("kms-cli").join("cache"))
    }
}

impl fmt::Debug for Environment {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut names: Vec<_> = self.values.keys().collect();
        names.sort_unstable();
        formatter.debug_struct("Environment").field("variables", &names).field("home", &self.home).finish()
    }
}
