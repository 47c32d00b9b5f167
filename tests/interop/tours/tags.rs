//! Tags, both families.

use serde_json::json;

use super::{Tour, by_every_client, list, text};

by_every_client!("tags");

fn tour(tour: &mut Tour) {
    let key = tour.key(json!({}));
    let tags = json!([{ "TagKey": "Project", "TagValue": "Tour" }, { "TagKey": "Stage", "TagValue": "Test" }]);
    tour.ok("TagResource", json!({ "KeyId": key, "Tags": tags.to_string() }));
    let listed = tour.ok("ListResourceTags", json!({ "KeyId": key }));
    assert_eq!(list(&listed, "/Tags/Tag").len(), 2);
    assert_eq!(text(&listed, "/Tags/Tag/0/TagKey"), "Project");
    tour.ok("UntagResource", json!({ "KeyId": key, "TagKeys": json!(["Project"]).to_string() }));
    assert_eq!(list(&tour.ok("ListResourceTags", json!({ "KeyId": key })), "/Tags/Tag").len(), 1);

    let of_key = |more: serde_json::Value| {
        let mut all = json!({ "RegionId": "cn-hangzhou", "ResourceType": "key", "ResourceId": [key] });
        all.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        all
    };
    tour.ok("TagResources", of_key(json!({ "Tag": [{ "Key": "Owner", "Value": "me" }] })));
    let listed = tour.ok("ListTagResources", of_key(json!({})));
    assert_eq!(list(&listed, "/TagResources/TagResource").len(), 2);
    assert_eq!(text(&listed, "/NextToken"), "");
    tour.ok("UntagResources", of_key(json!({ "TagKey": ["Owner"] })));
    let listed = tour.ok("ListTagResources", of_key(json!({})));
    assert_eq!(text(&listed, "/TagResources/TagResource/0/TagKey"), "Stage");
}
