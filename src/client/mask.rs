//! Masks secrets in what a service says: a message may repeat what was sent.

use secrecy::ExposeSecret;
use zeroize::Zeroizing;

use crate::catalog;
use crate::wire::{ApiError, Credentials, Params, encode};

/// What stands in the place of a secret that is shown.
pub const MASK: &str = "********";
/// A shorter text is no secret worth the name, and would be found in the middle of words.
const SHORTEST: usize = 4;

/// The error without the secret parameters and the credentials of the request that it answers.
pub(super) fn secrets(
    mut error: ApiError,
    action: &str,
    params: &Params,
    credentials: Option<&Credentials>,
) -> ApiError {
    let action = catalog::action(action);
    let is_secret = |name: &str| action.is_none_or(|action| action.is_secret(name));
    let of_params = params.iter().filter(|(name, _)| is_secret(name)).map(|(_, value)| value);
    let hider = Hider::new(credentials.into_iter().flat_map(of_credentials).chain(of_params));
    error.message = hider.hide(error.message);
    error.access_denied_detail = error.access_denied_detail.map(|text| hider.hide(text));
    error
}

/// The secrets of credentials.
pub fn of_credentials(credentials: &Credentials) -> impl Iterator<Item = &str> {
    let token = credentials.security_token.as_ref().map(ExposeSecret::expose_secret);
    [Some(credentials.access_key_secret.expose_secret()), token].into_iter().flatten()
}

/// Replaces secrets in texts.
pub struct Hider(Vec<Zeroizing<String>>);

impl Hider {
    /// Hides these secrets, as they are and in every form in which a request has them.
    pub fn new<'a>(secrets: impl IntoIterator<Item = &'a str>) -> Self {
        let long_enough = secrets.into_iter().filter(|value| value.len() >= SHORTEST);
        let mut forms: Vec<Zeroizing<String>> = long_enough.flat_map(forms).collect();
        // The longest first, because a secret may be a part of another one.
        forms.sort_by_key(|form| std::cmp::Reverse(form.len()));
        Self(forms)
    }

    /// The text without the secrets.
    pub fn hide(&self, text: String) -> String {
        self.0.iter().fold(text, |text, form| text.replace(form.as_str(), MASK))
    }
}

/// A value as it is, and as it stands in a query and in a string to sign.
fn forms(value: &str) -> [Zeroizing<String>; 3] {
    let once = encode::percent_encode(value);
    let twice = encode::percent_encode(&once);
    [value.to_owned(), once, twice].map(Zeroizing::new)
}
