//! Aliases.

use super::{Params, Row, call};
use crate::support::Kms;

const ALIAS: (&str, &str) = ("AliasName", "alias/a");

pub const ROWS: &[Row] = &[
    ("CreateAlias", |kms| vec![call(&[ALIAS, ("KeyId", &kms.create_key())])]),
    ("UpdateAlias", |kms| {
        with_alias(kms);
        vec![call(&[ALIAS, ("KeyId", &kms.create_key())])]
    }),
    ("DeleteAlias", |kms| {
        with_alias(kms);
        vec![call(&[ALIAS])]
    }),
    ("ListAliases", |kms| {
        with_alias(kms);
        vec![call(&[])]
    }),
    ("ListAliasesByKeyId", |kms| with_alias(kms)),
];

/// Makes an alias; gives a call that names its key.
fn with_alias(kms: &Kms) -> Vec<Params> {
    let key = kms.create_key();
    kms.ok("CreateAlias", &[ALIAS, ("KeyId", &key)]);
    vec![call(&[("KeyId", &key)])]
}
