//! The service as a whole: whether the account has it open.

use kms_cli::local::LocalKms;
use serde_json::{Map, json};

use crate::support::{Kms, refusal};

fn account(status: &str) -> Kms {
    Kms::with_settings(&format!("service = \"{status}\""))
}

fn status(kms: &Kms) -> String {
    let answer = kms.ok("DescribeAccountKmsStatus", &[]);
    assert_eq!(answer.len(), 1);
    answer["AccountStatus"].as_str().unwrap().to_owned()
}

#[test]
fn an_account_has_the_service_open_from_the_start() {
    let kms = Kms::new();
    assert_eq!(status(&kms), "Enabled");
    let error = kms.ask("OpenKmsService", &[]).unwrap_err();
    assert_eq!((error.status, error.code.as_str()), (400, "Forbidden.Opened"));
    assert_eq!(error.message, "Your kms service has been opened.");
}

#[test]
fn a_service_that_is_not_open_can_be_opened_once() {
    let kms = account("NotEnabled");
    assert_eq!(status(&kms), "NotEnabled");
    let closed = refusal(403, "Forbidden.KmsServiceNotEnabled");
    assert_eq!(kms.refused("CreateKey", &[]), closed);
    // Asked before the parameters are looked at.
    assert_eq!(kms.refused("Encrypt", &[]), closed);
    assert_eq!(kms.refused("ListKeys", &[("PageSize", "x")]), closed);
    assert!(kms.ok("DescribeRegions", &[]).contains_key("Regions"));

    assert_eq!(kms.ok("OpenKmsService", &[]), Map::new());
    assert_eq!(status(&kms), "Enabled");
    assert_eq!(kms.ok("ListKeys", &[])["TotalCount"], json!(0));
    assert_eq!(kms.refused("OpenKmsService", &[]), refusal(400, "Forbidden.Opened"));
}

#[test]
fn a_service_stays_open() {
    let dir = tempfile::tempdir().unwrap();
    let settings = dir.path().join("local.toml");
    std::fs::write(&settings, "service = \"NotEnabled\"").unwrap();
    let open = || LocalKms::open(dir.path()).unwrap();
    let kms = Kms::of(open());
    assert_eq!(kms.refused("ListKeys", &[]), refusal(403, "Forbidden.KmsServiceNotEnabled"));
    kms.ok("OpenKmsService", &[]);
    assert_eq!(status(&Kms::of(open())), "Enabled");
    std::fs::remove_file(&settings).unwrap();
    assert_eq!(status(&Kms::of(open())), "Enabled");
}

#[test]
fn an_account_in_debt_is_refused_everything_but_its_status() {
    let cases = [
        ("InDebt", "Forbidden.InDebt", "Current user is indebted."),
        ("Suspended", "Forbidden.InDebtOverdue", "Current user is indebted Overdue."),
    ];
    for (standing, code, message) in cases {
        let kms = account(standing);
        assert_eq!(status(&kms), standing);
        let error = kms.ask("CreateKey", &[]).unwrap_err();
        assert_eq!((error.status, error.code.as_str(), error.message.as_str()), (403, code, message));
        assert_eq!(kms.refused("OpenKmsService", &[]), refusal(400, "Forbidden.Opened"));
        assert!(kms.ok("DescribeRegions", &[]).contains_key("Regions"));
    }
}
