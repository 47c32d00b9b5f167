//! The service itself: opening it, the state of the account, and regions.

use super::common::{ONLY_REQUEST_ID, WRONG_VALUE};
use super::{Action, Field, Paging};

pub(super) const ACTIONS: &[Action] = &[
    Action::new("OpenKmsService", "Opens KMS for the account; works once.")
        .returns(ONLY_REQUEST_ID)
        .errors(&[&["CreateLXOrderFailed", "Forbidden.NoRealNameAuthentication", "Forbidden.Opened"]])
        .example("OpenKmsService"),
    Action::new("DescribeAccountKmsStatus", "Shows whether KMS is open for the account, or suspended.")
        .repeatable()
        .returns(&[Field::string("AccountStatus"), Field::string("RequestId")])
        .errors(&[WRONG_VALUE, &["Forbidden.NoPermission"]])
        .example("DescribeAccountKmsStatus"),
    Action::new("DescribeRegions", "Lists the regions in which KMS is offered.")
        .repeatable()
        .list("Regions.Region", &["RegionId"], Paging::Whole)
        .returns(&[Field::string("Regions.Region[].RegionId"), Field::string("RequestId")])
        .errors(&[WRONG_VALUE])
        .example("DescribeRegions"),
    Action::new("DescribeService", "Shows the key specifications and protection levels of the region.")
        .legacy()
        .post_only()
        .repeatable()
        .returns(&[
            Field::string("KeySpecs.KeySpec[].Name"),
            Field::string("KeySpecs.KeySpec[].SupportedProtectionLevels.SupportedProtectionLevel[]"),
            Field::string("KeySpecs.KeySpec[].Usages.Usage[]"),
            Field::string("ProtectionLevels.ProtectionLevel[].Type"),
            Field::string("RequestId"),
        ])
        .example("DescribeService"),
];
