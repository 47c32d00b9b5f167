//! The fields of a profile: the key in `config.json`, the flag and the variable that stand for it (credentials §1.2,
//! §2.2 and §5.2). Reading, writing, the command line and the help are driven by this table.

use super::environment::{self, Variable};

/// What the value of a field is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Text that anybody may see.
    Text,
    /// Text that is masked wherever it is shown.
    Secret,
    /// A whole number.
    Integer,
    /// True or false.
    Switch,
}

/// Who fills a field in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// The user.
    User,
    /// A login, which keeps its tokens there; no flag sets it.
    Login,
}

/// One field of a profile.
#[derive(Debug, PartialEq, Eq)]
pub struct Field {
    /// The key in the profile.
    pub key: &'static str,
    /// The option on the command line, without the hyphens.
    pub flag: Option<&'static str>,
    /// The environment variable that fills the field in while neither flag nor profile does.
    pub variable: Option<&'static Variable>,
    /// What the value is.
    pub kind: Kind,
    /// Who fills it in.
    pub origin: Origin,
    /// The letter behind which the value may hold a secret, such as the question mark of a URI.
    pub public_until: Option<char>,
    /// What the value stands for in the help, such as `ID`.
    pub value_name: &'static str,
    /// What the field is, as a sentence.
    pub help: &'static str,
}

impl Field {
    const fn new(key: &'static str, value_name: &'static str, help: &'static str) -> Self {
        Self {
            key,
            flag: None,
            variable: None,
            kind: Kind::Text,
            origin: Origin::User,
            public_until: None,
            value_name,
            help,
        }
    }

    const fn flag(mut self, flag: &'static str) -> Self {
        self.flag = Some(flag);
        self
    }

    const fn variable(mut self, variable: &'static Variable) -> Self {
        self.variable = Some(variable);
        self
    }

    const fn kind(mut self, kind: Kind) -> Self {
        self.kind = kind;
        self
    }

    const fn public_until(mut self, letter: char) -> Self {
        self.public_until = Some(letter);
        self
    }

    const fn of_login(mut self) -> Self {
        self.origin = Origin::Login;
        self
    }

    /// A value that is no secret, without what may be one in it.
    pub fn public_part(&self, value: &str) -> String {
        match self.public_until.and_then(|letter| Some((value.split_once(letter)?.0, letter))) {
            Some((start, letter)) => format!("{start}{letter}…"),
            None => value.to_owned(),
        }
    }

    /// Whether the value is masked wherever it is shown.
    pub fn is_secret(&self) -> bool {
        self.kind == Kind::Secret
    }
}

/// Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC.
pub const MODE: Field =
    Field::new("mode", "MODE", "Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC.").flag("mode");

/// AccessKey id.
pub const ACCESS_KEY_ID: Field =
    Field::new("access_key_id", "ID", "AccessKey id.").flag("access-key-id").variable(&environment::ACCESS_KEY_ID);

/// AccessKey secret; other users of the machine can read it in the process list.
pub const ACCESS_KEY_SECRET: Field = Field::new(
    "access_key_secret",
    "SECRET",
    "AccessKey secret; other users of the machine can read it in the process list.",
)
.flag("access-key-secret")
.variable(&environment::ACCESS_KEY_SECRET)
.kind(Kind::Secret);

/// STS token of temporary credentials.
pub const STS_TOKEN: Field = Field::new("sts_token", "TOKEN", "STS token of temporary credentials.")
    .flag("sts-token")
    .variable(&environment::STS_TOKEN)
    .kind(Kind::Secret);

/// Region whose STS is asked for roles.
pub const STS_REGION: Field = Field::new("sts_region", "REGION", "Region whose STS is asked for roles.")
    .flag("sts-region")
    .variable(&environment::STS_REGION);

/// Host of the STS that is asked for roles; wins over the STS region.
pub const STS_ENDPOINT: Field =
    Field::new("sts_endpoint", "HOST", "Host of the STS that is asked for roles; wins over the STS region.")
        .flag("sts-endpoint")
        .variable(&environment::STS_ENDPOINT);

/// Role of the ECS instance; found out when it is not given.
pub const RAM_ROLE_NAME: Field =
    Field::new("ram_role_name", "NAME", "Role of the ECS instance; found out when it is not given.")
        .flag("ram-role-name");

/// Role to assume.
pub const RAM_ROLE_ARN: Field =
    Field::new("ram_role_arn", "ARN", "Role to assume.").flag("ram-role-arn").variable(&environment::ROLE_ARN);

/// Name of the role session, which shows in audit logs.
pub const ROLE_SESSION_NAME: Field =
    Field::new("ram_session_name", "NAME", "Name of the role session, which shows in audit logs.")
        .flag("role-session-name")
        .variable(&environment::ROLE_SESSION_NAME);

/// External id that the role asks for.
pub const EXTERNAL_ID: Field = Field::new("external_id", "ID", "External id that the role asks for.")
    .flag("external-id")
    .variable(&environment::EXTERNAL_ID);

/// Profile whose credentials assume the role.
pub const SOURCE_PROFILE: Field =
    Field::new("source_profile", "NAME", "Profile whose credentials assume the role.").flag("source-profile");

/// Private key of mode RsaKeyPair.
pub const PRIVATE_KEY: Field =
    Field::new("private_key", "KEY", "Private key of mode RsaKeyPair.").flag("private-key").kind(Kind::Secret);

/// Key pair of mode RsaKeyPair.
pub const KEY_PAIR_NAME: Field =
    Field::new("key_pair_name", "NAME", "Key pair of mode RsaKeyPair.").flag("key-pair-name");

/// How long a role session lasts, from 900.
pub const EXPIRED_SECONDS: Field =
    Field::new("expired_seconds", "SECONDS", "How long a role session lasts, from 900 [default: 3600].")
        .flag("expired-seconds")
        .kind(Kind::Integer);

/// Region, such as cn-hangzhou.
pub const REGION: Field =
    Field::new("region_id", "REGION", "Region, such as cn-hangzhou.").flag("region").variable(&environment::REGION);

/// Kept for the official CLI, which knows json only.
pub const OUTPUT_FORMAT: Field =
    Field::new("output_format", "FORM", "Kept for the official CLI, which knows json only.");

/// Kept for the official CLI: en or zh; messages are in English.
pub const LANGUAGE: Field =
    Field::new("language", "LANGUAGE", "Kept for the official CLI: en or zh; messages are in English.")
        .flag("language");

/// Kept for the official CLI.
pub const SITE: Field = Field::new("site", "SITE", "Kept for the official CLI.");

/// Seconds that one attempt may take.
pub const READ_TIMEOUT: Field =
    Field::new("read_timeout", "SECONDS", "Seconds that one attempt may take [default: 10].")
        .flag("read-timeout")
        .kind(Kind::Integer);

/// The former name of `read_timeout`.
pub const RETRY_TIMEOUT: Field =
    Field::new("retry_timeout", "SECONDS", "Former name of read_timeout.").kind(Kind::Integer);

/// Seconds that connecting may take.
pub const CONNECT_TIMEOUT: Field =
    Field::new("connect_timeout", "SECONDS", "Seconds that connecting may take [default: 5].")
        .flag("connect-timeout")
        .kind(Kind::Integer);

/// How often a failed request is tried again.
pub const RETRY_COUNT: Field =
    Field::new("retry_count", "TIMES", "How often a failed request is tried again [default: 3].")
        .flag("retry-count")
        .kind(Kind::Integer);

/// Program that prints credentials; no shell runs it.
pub const PROCESS_COMMAND: Field =
    Field::new("process_command", "COMMAND", "Program that prints credentials; no shell runs it.")
        .flag("process-command")
        .public_until(' ');

/// URI that credentials are fetched from.
pub const CREDENTIALS_URI: Field = Field::new("credentials_uri", "URI", "URI that credentials are fetched from.")
    .flag("credentials-uri")
    .variable(&environment::CREDENTIALS_URI)
    .public_until('?');

/// Identity provider of mode OIDC.
pub const OIDC_PROVIDER_ARN: Field = Field::new("oidc_provider_arn", "ARN", "Identity provider of mode OIDC.")
    .flag("oidc-provider-arn")
    .variable(&environment::OIDC_PROVIDER_ARN);

/// File with the token of mode OIDC; read anew for every session.
pub const OIDC_TOKEN_FILE: Field =
    Field::new("oidc_token_file", "FILE", "File with the token of mode OIDC; read anew for every session.")
        .flag("oidc-token-file")
        .variable(&environment::OIDC_TOKEN_FILE);

/// Where users of mode CloudSSO sign in.
pub const CLOUD_SSO_SIGN_IN_URL: Field =
    Field::new("cloud_sso_sign_in_url", "URL", "Where users of mode CloudSSO sign in.").flag("cloud-sso-sign-in-url");

/// Token of a CloudSSO login.
pub const ACCESS_TOKEN: Field =
    Field::new("access_token", "TOKEN", "Token of a CloudSSO login.").kind(Kind::Secret).of_login();

/// When a CloudSSO login ends, in seconds since 1970.
pub const ACCESS_TOKEN_EXPIRE: Field =
    Field::new("cloud_sso_access_token_expire", "TIME", "When a CloudSSO login ends, in seconds since 1970.")
        .kind(Kind::Integer)
        .of_login();

/// When the credentials of a login end, in seconds since 1970.
pub const STS_EXPIRATION: Field =
    Field::new("sts_expiration", "TIME", "When the credentials of a login end, in seconds since 1970.")
        .kind(Kind::Integer)
        .of_login();

/// Access configuration of mode CloudSSO.
pub const CLOUD_SSO_ACCESS_CONFIG: Field =
    Field::new("cloud_sso_access_config", "ID", "Access configuration of mode CloudSSO.")
        .flag("cloud-sso-access-config");

/// Account of mode CloudSSO.
pub const CLOUD_SSO_ACCOUNT_ID: Field =
    Field::new("cloud_sso_account_id", "ID", "Account of mode CloudSSO.").flag("cloud-sso-account-id");

/// Token of an OAuth login.
pub const OAUTH_ACCESS_TOKEN: Field =
    Field::new("oauth_access_token", "TOKEN", "Token of an OAuth login.").kind(Kind::Secret).of_login();

/// Token that renews an OAuth login.
pub const OAUTH_REFRESH_TOKEN: Field =
    Field::new("oauth_refresh_token", "TOKEN", "Token that renews an OAuth login.").kind(Kind::Secret).of_login();

/// When the token of an OAuth login ends, in seconds since 1970.
pub const OAUTH_ACCESS_TOKEN_EXPIRE: Field =
    Field::new("oauth_access_token_expire", "TIME", "When the token of an OAuth login ends, in seconds since 1970.")
        .kind(Kind::Integer)
        .of_login();

/// Site of mode OAuth: CN or INTL.
pub const OAUTH_SITE_TYPE: Field =
    Field::new("oauth_site_type", "SITE", "Site of mode OAuth: CN or INTL.").flag("oauth-site-type");

/// Kind of endpoint: vpc takes the region's VPC endpoint.
pub const ENDPOINT_TYPE: Field =
    Field::new("endpoint_type", "KIND", "Kind of endpoint: vpc takes the region's VPC endpoint.")
        .flag("endpoint-type")
        .variable(&environment::ENDPOINT_TYPE);

/// Endpoint: [http[s]://]HOST[:PORT][/PATH].
pub const ENDPOINT: Field = Field::new("endpoint", "ENDPOINT", "Endpoint: [http[s]://]HOST[:PORT][/PATH].")
    .flag("endpoint")
    .variable(&environment::ENDPOINT);

/// Kept for the official CLI.
pub const EXTERNAL_ACCOUNT_TYPE: Field =
    Field::new("external_account_type", "TYPE", "Kept for the official CLI.").flag("external-account-type");

/// Token of mode BearerToken.
pub const BEARER_TOKEN: Field = Field::new("bearer_token", "TOKEN", "Token of mode BearerToken.")
    .flag("bearer-token")
    .variable(&environment::BEARER_TOKEN)
    .kind(Kind::Secret);

/// Header that carries the token of mode BearerToken.
pub const BEARER_TOKEN_HEADER_KEY: Field =
    Field::new("bearer_token_header_key", "NAME", "Header that carries the token of mode BearerToken.")
        .flag("bearer-token-header-key")
        .variable(&environment::BEARER_TOKEN_HEADER_KEY);

/// Whether the STS of the STS region is reached inside a VPC.
pub const ENABLE_VPC: Field =
    Field::new("enable_vpc", "BOOLEAN", "Whether the STS of the STS region is reached inside a VPC.")
        .variable(&environment::VPC_ENDPOINT_ENABLED)
        .kind(Kind::Switch);

/// Session policy that narrows an assumed role further.
pub const POLICY: Field = Field::new("policy", "JSON", "Session policy that narrows an assumed role further.");

/// Every field beside the name, in the order in which the official CLI writes them; what only the SDKs read comes
/// last.
pub const FIELDS: [&Field; 43] = [
    &MODE,
    &ACCESS_KEY_ID,
    &ACCESS_KEY_SECRET,
    &STS_TOKEN,
    &STS_REGION,
    &STS_ENDPOINT,
    &RAM_ROLE_NAME,
    &RAM_ROLE_ARN,
    &ROLE_SESSION_NAME,
    &EXTERNAL_ID,
    &SOURCE_PROFILE,
    &PRIVATE_KEY,
    &KEY_PAIR_NAME,
    &EXPIRED_SECONDS,
    &REGION,
    &OUTPUT_FORMAT,
    &LANGUAGE,
    &SITE,
    &READ_TIMEOUT,
    &RETRY_TIMEOUT,
    &CONNECT_TIMEOUT,
    &RETRY_COUNT,
    &PROCESS_COMMAND,
    &CREDENTIALS_URI,
    &OIDC_PROVIDER_ARN,
    &OIDC_TOKEN_FILE,
    &CLOUD_SSO_SIGN_IN_URL,
    &ACCESS_TOKEN,
    &ACCESS_TOKEN_EXPIRE,
    &STS_EXPIRATION,
    &CLOUD_SSO_ACCESS_CONFIG,
    &CLOUD_SSO_ACCOUNT_ID,
    &OAUTH_ACCESS_TOKEN,
    &OAUTH_REFRESH_TOKEN,
    &OAUTH_ACCESS_TOKEN_EXPIRE,
    &OAUTH_SITE_TYPE,
    &ENDPOINT_TYPE,
    &ENDPOINT,
    &EXTERNAL_ACCOUNT_TYPE,
    &BEARER_TOKEN,
    &BEARER_TOKEN_HEADER_KEY,
    &ENABLE_VPC,
    &POLICY,
];
