//! What the OAuth service is asked, and what it answers (credentials §4.9).

use chrono::{DateTime, Utc};
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;

use super::super::issued::{Expiry, Handout};
use super::super::{Issued, Outside, fields};
use super::Kept;
use super::pkce::{self, Verifier};
use super::service::{Body, Call};
use crate::client::CredentialError;
use crate::wire::encode;

/// What errors call a login and its renewal.
pub(in crate::profile) const LOGIN: &str = "the OAuth login";

/// One of the two services.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::profile) struct Site {
    /// The name in the profile.
    pub(in crate::profile) name: &'static str,
    client_id: &'static str,
    /// Where tokens come from.
    base: &'static str,
    /// Where people sign in.
    sign_in: &'static str,
}

/// Both of them.
const SITES: [Site; 2] = [
    Site {
        name: "CN",
        client_id: "4038181954557748008",
        base: "https://oauth.aliyun.com",
        sign_in: "https://signin.aliyun.com",
    },
    Site {
        name: "INTL",
        client_id: "4103531455503354461",
        base: "https://oauth.alibabacloud.com",
        sign_in: "https://signin.alibabacloud.com",
    },
];

/// What stands for a person who has logged in.
#[derive(Deserialize)]
pub(in crate::profile) struct Tokens {
    pub(in crate::profile) access_token: SecretString,
    /// What the next tokens are had for. Each may be good for once only; without one the former stays.
    pub(in crate::profile) refresh_token: Option<SecretString>,
    /// How many seconds the access token lasts.
    pub(in crate::profile) expires_in: i64,
}

impl Tokens {
    /// Keeps the tokens, which came just now.
    pub(in crate::profile) fn keep(&self, kept: &mut Kept, now: DateTime<Utc>) {
        kept.set(&fields::OAUTH_ACCESS_TOKEN, self.access_token.expose_secret());
        if let Some(token) =
            self.refresh_token.as_ref().map(ExposeSecret::expose_secret).filter(|text| !text.is_empty())
        {
            kept.set(&fields::OAUTH_REFRESH_TOKEN, token);
        }
        kept.set_end(&fields::OAUTH_ACCESS_TOKEN_EXPIRE, now, self.expires_in);
    }
}

impl Site {
    /// The site with this name.
    pub(in crate::profile) fn from_name(name: &str) -> Option<&'static Self> {
        SITES.iter().find(|site| site.name.eq_ignore_ascii_case(name))
    }

    /// The page on which a person signs in; it leads back to `redirect`. Nothing in it is a secret.
    pub(super) fn page(&self, redirect: &str, state: &str, verifier: &Verifier) -> String {
        let challenge = verifier.challenge();
        let query = [
            ("response_type", "code"),
            ("client_id", self.client_id),
            ("redirect_uri", redirect),
            ("state", state),
            ("code_challenge", &challenge),
            ("code_challenge_method", pkce::METHOD),
        ];
        format!("{}/oauth2/v1/auth?{}", self.sign_in, encode::form(query))
    }

    /// The tokens for the code that a browser brought.
    pub(super) fn redeem(
        &self,
        outside: &Outside,
        code: &SecretString,
        redirect: &str,
        verifier: &Verifier,
    ) -> Result<Tokens, CredentialError> {
        let form = [
            ("grant_type", "authorization_code"),
            ("code", code.expose_secret()),
            ("client_id", self.client_id),
            ("redirect_uri", redirect),
            ("code_verifier", verifier.text()),
        ];
        self.call(LOGIN, "/v1/token", Body::Form(&form), None).send(outside)
    }

    /// New tokens for those of before.
    pub(in crate::profile) fn refresh(
        &self,
        outside: &Outside,
        refresh_token: &str,
    ) -> Result<Tokens, CredentialError> {
        let form = [("grant_type", "refresh_token"), ("refresh_token", refresh_token), ("client_id", self.client_id)];
        self.call(LOGIN, "/v1/token", Body::Form(&form), None).send(outside)
    }

    /// Credentials for an access token.
    pub(in crate::profile) fn exchange(
        &self,
        outside: &Outside,
        access_token: &str,
    ) -> Result<Issued, CredentialError> {
        let what = "the credentials of the OAuth login";
        let handout: Handout = self.call(what, "/v1/exchange", Body::Empty, Some(access_token)).send(outside)?;
        handout.read(what, Expiry::Required, outside.now())
    }

    fn call<'a>(&self, what: &'a str, path: &str, body: Body<'a>, bearer: Option<&'a str>) -> Call<'a> {
        Call { what, url: format!("{}{path}", self.base), body, bearer }
    }
}
