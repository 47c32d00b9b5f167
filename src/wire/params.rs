//! The parameters of one request.

use std::fmt;

use zeroize::Zeroize;

/// Named values in the order in which they were added; a name stands once. Values are wiped from memory on drop and
/// do not show in `Debug`, because any of them may be a secret.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Params(Vec<(String, String)>);

impl Params {
    /// No parameters.
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes over pairs whose names all differ.
    pub(super) fn of_distinct(pairs: Vec<(String, String)>) -> Self {
        Self(pairs)
    }

    /// Adds a parameter, or replaces the value of the one with this name.
    pub fn set(&mut self, name: impl Into<String>, value: impl Into<String>) {
        let name = name.into();
        let value = value.into();
        match self.0.iter_mut().find(|(known, _)| *known == name) {
            Some((_, old)) => {
                old.zeroize();
                *old = value;
            }
            None => self.0.push((name, value)),
        }
    }

    /// The value with this exact name.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Every pair, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// Whether there is no parameter at all.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<N: Into<String>, V: Into<String>> FromIterator<(N, V)> for Params {
    fn from_iter<T: IntoIterator<Item = (N, V)>>(pairs: T) -> Self {
        let mut params = Self::new();
        for (name, value) in pairs {
            params.set(name, value);
        }
        params
    }
}

impl fmt::Debug for Params {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_map().entries(self.0.iter().map(|(name, _)| (name, "…"))).finish()
    }
}

impl Drop for Params {
    fn drop(&mut self) {
        for (_, value) in &mut self.0 {
            value.zeroize();
        }
    }
}
