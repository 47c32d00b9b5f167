//! The ways to obtain credentials.

use std::fmt;

/// A credential mode: one of the official CLI, or the one that only `kms-cli` has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// A long-lived AccessKey pair.
    AccessKey,
    /// A temporary AccessKey pair with its token.
    StsToken,
    /// A role assumed with an AccessKey pair.
    RamRoleArn,
    /// The role of the ECS instance.
    EcsRamRole,
    /// A role assumed with the role of the ECS instance.
    RamRoleArnWithRoleName,
    /// A role assumed with the credentials of another profile.
    ChainableRamRoleArn,
    /// A role assumed with a token of an identity provider.
    Oidc,
    /// Credentials served at a URL.
    CredentialsUri,
    /// Credentials printed by a program.
    External,
    /// A CloudSSO login.
    CloudSso,
    /// An OAuth login.
    OAuth,
    /// An RSA key pair.
    RsaKeyPair,
    /// A bearer token.
    BearerToken,
    /// No credentials.
    Anonymous,
    /// The client key of an application access point. No profile has it: flags ask for it.
    ClientKey,
}

impl Mode {
    /// Every mode that the official CLI knows and a profile can have.
    pub const ALL: [Self; 14] = [
        Self::AccessKey,
        Self::StsToken,
        Self::RamRoleArn,
        Self::EcsRamRole,
        Self::RamRoleArnWithRoleName,
        Self::ChainableRamRoleArn,
        Self::Oidc,
        Self::CredentialsUri,
        Self::External,
        Self::CloudSso,
        Self::OAuth,
        Self::RsaKeyPair,
        Self::BearerToken,
        Self::Anonymous,
    ];

    /// The mode as the configuration file or the flag spells it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::AccessKey => "AK",
            Self::StsToken => "StsToken",
            Self::RamRoleArn => "RamRoleArn",
            Self::EcsRamRole => "EcsRamRole",
            Self::RamRoleArnWithRoleName => "RamRoleArnWithRoleName",
            Self::ChainableRamRoleArn => "ChainableRamRoleArn",
            Self::Oidc => "OIDC",
            Self::CredentialsUri => "CredentialsURI",
            Self::External => "External",
            Self::CloudSso => "CloudSSO",
            Self::OAuth => "OAuth",
            Self::RsaKeyPair => "RsaKeyPair",
            Self::BearerToken => "BearerToken",
            Self::Anonymous => "Anonymous",
            Self::ClientKey => "ClientKey",
        }
    }

    /// The mode of a profile with this name, whatever its case.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mode| mode.as_str().eq_ignore_ascii_case(name))
    }
}

impl fmt::Display for Mode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}
