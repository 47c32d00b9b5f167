//! New key material may take seconds to make, and nobody but its caller waits for it.

use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration as Time;

use chrono::Duration;
use kms_cli::local::LocalKms;
use kms_cli::local::engine::{Random, RandomFailed};
use kms_cli::wire::ApiError;
use ring::rand::SystemRandom;
use serde_json::{Map, Value};

use crate::support::{Kms, refusal, refused};

/// The length of the private number of an SM2 key, which nothing else that is random has after the KMS is open.
const MATERIAL_BYTES: usize = 32;

/// How long the making waits for the others, who would wait for it if they had to.
const PATIENCE: Time = Time::from_secs(10);

/// Where the making stops once.
struct Pause {
    reached: Sender<()>,
    over: Receiver<()>,
}

type Pauses = Arc<Mutex<Option<Pause>>>;

struct Pausing(Pauses);

impl Random for Pausing {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), RandomFailed> {
        let pause = self.0.lock().unwrap().take_if(|_| bytes.len() == MATERIAL_BYTES);
        if let Some(pause) = pause {
            pause.reached.send(()).unwrap();
            pause.over.recv_timeout(PATIENCE).expect("the others should not wait");
        }
        Random::fill(&SystemRandom::new(), bytes)
    }
}

/// A KMS that stops where it makes key material, when it is told to.
struct Stopping {
    kms: Kms,
    pauses: Pauses,
}

impl Stopping {
    fn new() -> Self {
        let pauses = Pauses::default();
        Self { kms: Kms::of(LocalKms::in_memory_with(Pausing(Arc::clone(&pauses))).unwrap()), pauses }
    }

    /// Calls an action, and does something else while it makes material.
    fn meanwhile(
        &self,
        action: &str,
        params: &[(&str, &str)],
        other: impl FnOnce(),
    ) -> Result<Map<String, Value>, Box<ApiError>> {
        let (reached, has_reached) = mpsc::channel();
        let (end, over) = mpsc::channel();
        *self.pauses.lock().unwrap() = Some(Pause { reached, over });
        thread::scope(|scope| {
            let making = scope.spawn(|| self.kms.ask(action, params));
            has_reached.recv_timeout(PATIENCE).expect("the material should be made");
            other();
            end.send(()).unwrap();
            making.join().unwrap()
        })
    }
}

#[test]
fn others_read_and_write_while_material_is_made() {
    let mut stopping = Stopping::new();
    let work = stopping.kms.create_key();
    let pair = stopping.kms.create(&[("KeySpec", "EC_SM2")]);
    let external = stopping.kms.create_external("Aliyun_SM4");
    stopping.kms.pass(Duration::days(7));
    let makings: [(&str, &[(&str, &str)]); 3] = [
        ("CreateKey", &[("KeySpec", "EC_SM2")]),
        ("CreateKeyVersion", &[("KeyId", &pair)]),
        (
            "GetParametersForImport",
            &[("KeyId", &external), ("WrappingKeySpec", "EC_SM2"), ("WrappingAlgorithm", "SM2PKE")],
        ),
    ];
    for (action, params) in makings {
        let others = || {
            stopping.kms.encrypt(&work, "x");
            stopping.kms.ok("UpdateKeyDescription", &[("KeyId", &work), ("Description", action)]);
        };
        stopping.meanwhile(action, params, others).unwrap_or_else(|error| panic!("{action}: {error}"));
        assert_eq!(stopping.kms.metadata(&work, "Description"), action);
    }
}

#[test]
fn what_has_changed_while_material_was_made_counts() {
    let mut stopping = Stopping::new();
    let pair = stopping.kms.create(&[("KeySpec", "EC_SM2")]);
    stopping.kms.pass(Duration::days(7));
    let disable = || drop(stopping.kms.ok("DisableKey", &[("KeyId", &pair)]));
    let outcome = stopping.meanwhile("CreateKeyVersion", &[("KeyId", &pair)], disable);
    assert_eq!(refused(outcome), refusal(409, "Rejected.Disabled"));
    assert_eq!(stopping.kms.ok("ListKeyVersions", &[("KeyId", &pair)])["TotalCount"], 1);
}
