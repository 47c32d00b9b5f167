//! A clock that is moved: everything by date follows it, signatures do not.

use chrono::{Duration, TimeDelta};

use crate::support::{Kms, refusal, sign_v1, text};
use kms_cli::wire::{Method, Stamp};

#[test]
fn a_key_is_gone_when_the_moved_clock_says_so() {
    let kms = Kms::new();
    let key = kms.create_key();
    kms.ok("ScheduleKeyDeletion", &[("KeyId", &key), ("PendingWindowInDays", "7")]);
    kms.kms.advance_clock(Duration::days(7) - Duration::seconds(1)).unwrap();
    kms.ok("DescribeKey", &[("KeyId", &key)]);
    kms.kms.advance_clock(Duration::seconds(1)).unwrap();
    assert_eq!(kms.refused("DescribeKey", &[("KeyId", &key)]), refusal(404, "Forbidden.KeyNotFound"));
}

#[test]
fn what_is_made_carries_the_moved_time() {
    let kms = Kms::new();
    for (days, expected) in [(8, "2024-04-02T10:00:00Z"), (-8, "2024-03-17T10:00:00Z")] {
        kms.kms.set_clock_offset(Duration::days(days)).unwrap();
        assert_eq!(text(&kms.ok("CreateKey", &[]), "/KeyMetadata/CreationDate"), expected);
    }
    assert_eq!(kms.kms.clock_offset(), Duration::days(-8));
}

#[test]
fn signatures_and_nonces_go_by_the_real_time() {
    let kms = Kms::new();
    kms.kms.set_clock_offset(Duration::days(8)).unwrap();
    let signed_at = |offset: TimeDelta| {
        let stamp = Stamp { time: kms.now + offset, nonce: format!("n{offset}") };
        kms.send(&sign_v1(Method::Post, "ListKeys", &[], &kms.credentials(), &stamp)).status
    };
    assert_eq!(signed_at(Duration::zero()), 200);
    assert_eq!(signed_at(Duration::days(8)), 400);
    let request = kms.request("ListKeys", &[]);
    assert_eq!(kms.send(&request).status, 200);
    kms.kms.advance_clock(Duration::days(1)).unwrap();
    assert_eq!(kms.send(&request).status, 400, "a nonce is not forgotten because the clock was moved");
}

#[test]
fn the_clock_can_be_moved_by_a_hundred_years_at_most() {
    let kms = Kms::new();
    for days in [36_501, -36_501, i64::from(i32::MAX)] {
        assert!(kms.kms.set_clock_offset(Duration::days(days)).is_err(), "{days}");
    }
    kms.kms.set_clock_offset(Duration::days(36_500)).unwrap();
    assert!(kms.kms.advance_clock(Duration::seconds(1)).is_err());
    assert_eq!(kms.kms.clock_offset(), Duration::days(36_500));
    kms.ok("CreateKey", &[]);
}
