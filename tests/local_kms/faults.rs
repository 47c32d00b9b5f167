//! Faults on demand: how rules are read, and what they decide.

use std::time::Duration;

use kms_cli::local::faults::{Fate, Fault, Faults};

fn faults(spec: &str) -> Faults {
    Faults::parse(spec, 0).unwrap_or_else(|error| panic!("{error}"))
}

fn fault_of(spec: &str, action: &'static str) -> Option<Fault> {
    faults(spec).decide(Some(action)).fault
}

#[test]
fn every_kind_of_fault_can_be_asked_for() {
    for (name, fault) in [
        ("throttle", Fault::Throttle),
        ("throttle-user", Fault::ThrottleUser),
        ("400", Fault::Status(400)),
        ("503", Fault::Status(503)),
        ("599", Fault::Status(599)),
        ("drop", Fault::Drop),
        ("drop-after", Fault::DropAfter),
        ("reset", Fault::Reset),
        ("garbage", Fault::Garbage),
    ] {
        assert_eq!(fault_of(&format!("Encrypt={name}"), "Encrypt"), Some(fault), "{name}");
        assert_eq!(fault.to_string(), name);
    }
}

#[test]
fn a_rule_is_for_its_action_and_a_star_for_all() {
    let spec = "Encrypt=500, list-keys=drop";
    assert_eq!(fault_of(spec, "Encrypt"), Some(Fault::Status(500)));
    assert_eq!(fault_of(spec, "ListKeys"), Some(Fault::Drop));
    assert_eq!(fault_of(spec, "Decrypt"), None);
    assert_eq!(faults(spec).decide(None).fault, None);
    assert_eq!(faults("*=500").decide(None).fault, Some(Fault::Status(500)));
    assert_eq!(faults("*=500").decide(Some("Decrypt")).fault, Some(Fault::Status(500)));
}

#[test]
fn delays_add_up_and_the_first_other_fault_counts() {
    let faults = faults("*=delay:200ms,Encrypt=delay:1s,Encrypt=500,*=drop");
    let expected =
        Fate { action: Some("Encrypt"), delay: Duration::from_millis(1200), fault: Some(Fault::Status(500)) };
    assert_eq!(faults.decide(Some("Encrypt")), expected);
    let expected = Fate { action: Some("Decrypt"), delay: Duration::from_millis(200), fault: Some(Fault::Drop) };
    assert_eq!(faults.decide(Some("Decrypt")), expected);
}

/// Which of many requests are hit.
fn pattern(spec: &str, seed: u64, action: &'static str) -> Vec<bool> {
    let faults = Faults::parse(spec, seed).unwrap();
    (0..10_000).map(|_| faults.decide(Some(action)).fault.is_some()).collect()
}

#[test]
fn a_probability_holds_over_many_requests() {
    for (spec, least, most) in
        [("*=500:0.1", 900, 1100), ("*=500:0.5", 4800, 5200), ("*=500:0", 0, 0), ("*=500:1", 10_000, 10_000)]
    {
        let hits = pattern(spec, 0, "Encrypt").into_iter().filter(|hit| *hit).count();
        assert!((least..=most).contains(&hits), "{spec}: {hits}");
    }
}

#[test]
fn the_same_seed_gives_the_same_faults_whatever_else_is_asked() {
    let alone = pattern("Encrypt=500:0.5", 7, "Encrypt");
    assert_eq!(pattern("Encrypt=500:0.5", 7, "Encrypt"), alone);
    assert_ne!(pattern("Encrypt=500:0.5", 8, "Encrypt"), alone);
    let faults = Faults::parse("Encrypt=500:0.5", 7).unwrap();
    let among_others: Vec<bool> = (0..10_000)
        .map(|_| {
            faults.decide(Some("Decrypt"));
            faults.decide(Some("Encrypt")).fault.is_some()
        })
        .collect();
    assert_eq!(among_others, alone);
}

#[test]
fn a_rule_that_cannot_be_right_is_named() {
    for (spec, part, problem) in [
        ("Encrypt", "Encrypt", "ACTION=FAULT"),
        ("", "", "ACTION=FAULT"),
        ("Encrypt=500,", "", "ACTION=FAULT"),
        ("Encrypt=500,Encript=500", "Encript=500", "no such action"),
        ("Encrypt=slow", "Encrypt=slow", "a fault is"),
        ("Encrypt=200", "Encrypt=200", "a fault is"),
        ("Encrypt=600", "Encrypt=600", "a fault is"),
        ("Encrypt=delay", "Encrypt=delay", "needs its length"),
        ("Encrypt=delay:200", "Encrypt=delay:200", "length of a delay"),
        ("Encrypt=delay:-1s", "Encrypt=delay:-1s", "length of a delay"),
        ("Encrypt=drop:2", "Encrypt=drop:2", "probability"),
        ("Encrypt=drop:-1", "Encrypt=drop:-1", "probability"),
        ("Encrypt=drop:NaN", "Encrypt=drop:NaN", "probability"),
        ("Encrypt=drop:0.1:0.2", "Encrypt=drop:0.1:0.2", "probability"),
    ] {
        let error = Faults::parse(spec, 0).unwrap_err();
        assert_eq!(error.part, part, "{spec}");
        assert!(error.problem.contains(problem), "{spec}: {error}");
    }
}
