//! Mode OIDC: a role assumed with the token of an identity provider, which stands in a file.

use std::path::PathBuf;
use std::sync::Arc;

use ring::digest;
use secrecy::{ExposeSecret, SecretString};
use zeroize::Zeroizing;

use super::super::provider::{Inputs, Provider};
use super::super::sts::{self, Role, Sts};
use super::super::{Error, Issued, Mode, Outside, fields};
use super::Scene;
use crate::client::CredentialError;

/// A role assumed with the token in a file.
#[derive(Debug)]
pub(in crate::profile) struct Oidc {
    pub(in crate::profile) provider_arn: String,
    pub(in crate::profile) token_file: PathBuf,
    pub(in crate::profile) role: Role,
    pub(in crate::profile) sts: Sts,
}

impl Oidc {
    /// The token, without the white space around it. It is read for every session, because whoever issues it replaces
    /// it.
    fn token(&self) -> Result<SecretString, CredentialError> {
        let file = self.token_file.display();
        let what = format!("the OIDC token of {file}");
        let text = std::fs::read_to_string(&self.token_file).map(Zeroizing::new);
        let text = text.map_err(|error| {
            CredentialError::unusable(&*what, format!("it cannot be read: {error}"))
                .hint("check --oidc-token-file or ALIBABA_CLOUD_OIDC_TOKEN_FILE")
        })?;
        match text.trim() {
            "" => Err(CredentialError::unusable(what, "the file is empty")),
            token => Ok(SecretString::from(token)),
        }
    }
}

impl Provider for Oidc {
    fn name(&self) -> &'static str {
        "oidc_role_arn"
    }

    fn fetch(&self, outside: &Outside) -> Result<Issued, CredentialError> {
        self.sts.assume_role_with_oidc(outside, &self.provider_arn, &self.token()?, &self.role)
    }

    /// The token says who takes the role, so another token means other credentials.
    fn inputs(&self) -> Option<Inputs> {
        let token = self.token().ok()?;
        let hash = digest::digest(&digest::SHA256, token.expose_secret().as_bytes());
        let inputs = self.role.inputs(Inputs::of(Mode::Oidc), &self.sts).with("provider", &*self.provider_arn);
        Some(inputs.with("token", hash.as_ref().iter().map(|byte| format!("{byte:02x}")).collect::<String>()))
    }

    fn is_worth_keeping(&self) -> bool {
        true
    }
}

pub(super) fn build(scene: &Scene<'_>, _notes: &mut Vec<String>) -> Result<Arc<dyn Provider>, Error> {
    let provider_arn = scene.required(&fields::OIDC_PROVIDER_ARN)?;
    let token_file = PathBuf::from(scene.required(&fields::OIDC_TOKEN_FILE)?);
    let role = Role {
        arn: scene.required(&fields::RAM_ROLE_ARN)?,
        session_name: scene.session_name()?,
        // Always this, whatever the profile says, as in the official CLI.
        seconds: sts::USUAL_SESSION,
        external_id: None,
        policy: scene.optional(&fields::POLICY),
    };
    Ok(Arc::new(Oidc { provider_arn, token_file, role, sts: Sts::of(&scene.layers)? }))
}
