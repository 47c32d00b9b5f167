//! Tags.

use super::{Params, Row, call};
use crate::support::Kms;

const TAGS: (&str, &str) = ("Tags", r#"[{"TagKey":"Project","TagValue":"Test"}]"#);
const PLACE: [(&str, &str); 2] = [("RegionId", "cn-hangzhou"), ("ResourceType", "key")];
const TAG: [(&str, &str); 2] = [("Tag.1.Key", "Project"), ("Tag.1.Value", "Test")];

pub const ROWS: &[Row] = &[
    ("TagResource", |kms| vec![call(&[TAGS, ("KeyId", &kms.create_key())])]),
    ("UntagResource", |kms| vec![call(&[("TagKeys", r#"["Project"]"#), ("KeyId", &tagged_key(kms))])]),
    ("ListResourceTags", |kms| vec![call(&[("KeyId", &tagged_key(kms))])]),
    ("TagResources", |kms| vec![with(&kms.create_key(), &TAG)]),
    ("UntagResources", |kms| vec![with(&tagged_key(kms), &[("TagKey.1", "Project")])]),
    ("ListTagResources", |kms| {
        tagged_key(kms);
        vec![call(&PLACE)]
    }),
];

fn tagged_key(kms: &Kms) -> String {
    let key = kms.create_key();
    kms.ok("TagResource", &[TAGS, ("KeyId", &key)]);
    key
}

/// A call of the newer family about a key.
fn with(key: &str, params: &[(&str, &str)]) -> Params {
    call(&[&PLACE[..], &[("ResourceId.1", key)], params].concat())
}
