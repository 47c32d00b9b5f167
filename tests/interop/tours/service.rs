//! The service itself.

use serde_json::json;

use super::{Tour, by_every_client, list, text};

by_every_client!("service");

fn tour(tour: &mut Tour) {
    let regions = tour.ok("DescribeRegions", json!({}));
    assert!(list(&regions, "/Regions/Region").iter().any(|region| region["RegionId"] == "cn-hangzhou"), "{regions}");
    assert_eq!(text(&tour.ok("DescribeAccountKmsStatus", json!({})), "/AccountStatus"), "Enabled");
    assert_eq!(tour.refused("OpenKmsService", json!({})), (400, "Forbidden.Opened".to_owned()));
}
