//! Aliases.

use serde_json::json;

use super::{Tour, by_every_client, list, text};

by_every_client!("aliases");

fn tour(tour: &mut Tour) {
    let [first, second] = [(); 2].map(|()| tour.key(json!({})));
    for name in ["alias/tour/one", "alias/tour/two"] {
        tour.ok("CreateAlias", json!({ "KeyId": first, "AliasName": name }));
    }
    let again = tour.refused("CreateAlias", json!({ "KeyId": second, "AliasName": "alias/tour/one" }));
    assert_eq!(again, (400, "AliasAlreadyExists".to_owned()));
    tour.ok("UpdateAlias", json!({ "KeyId": second, "AliasName": "alias/tour/one" }));
    assert_eq!(text(&tour.ok("DescribeKey", json!({ "KeyId": "alias/tour/one" })), "/KeyMetadata/KeyId"), second);

    let all = tour.ok("ListAliases", json!({ "PageNumber": 1, "PageSize": 10 }));
    assert_eq!(all["TotalCount"], 2);
    assert!(text(&all, "/Aliases/Alias/0/AliasArn").ends_with(":alias/tour/one"), "{all}");
    let of_second = tour.ok("ListAliasesByKeyId", json!({ "KeyId": second, "PageNumber": 1, "PageSize": 10 }));
    assert_eq!(list(&of_second, "/Aliases/Alias").len(), 1);

    tour.ok("DeleteAlias", json!({ "AliasName": "alias/tour/one" }));
    let gone = tour.refused("DescribeKey", json!({ "KeyId": "alias/tour/one" }));
    assert_eq!(gone, (404, "Forbidden.AliasNotFound".to_owned()));
}
