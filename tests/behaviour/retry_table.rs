//! Every way in which a request can fail, for actions of every kind: how many requests there are, and how long is
//! waited between them. The clock and the chance are made up.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use kms_cli::client::{
    Answered, Client, Error, Options, Outcome, Signing, Transport, TransportError, TransportErrorKind, Waiting,
};
use kms_cli::wire::{Credentials, Headers, Params, Request, Response, SignatureVersion};

use crate::fault_table::{Again, Fault, ROWS, SAMPLES};

/// What comes back from an attempt.
#[derive(Clone)]
enum Reply {
    Lost(TransportErrorKind, Outcome),
    Answer(u16, &'static str, &'static [(&'static str, &'static str)]),
}

const DONE: Reply = Reply::Answer(200, r#"{"RequestId":"done"}"#, &[]);
const TIMED_OUT: Reply = Reply::Lost(TransportErrorKind::Timeout, Outcome::Unknown);
const UNAVAILABLE: Reply = Reply::Answer(503, r#"{"Code":"ServiceUnavailableTemporary","Message":"m"}"#, &[]);

/// Gives its replies in turn, the last one for ever, and takes time for each.
struct Service {
    replies: Vec<Reply>,
    nonces: Arc<Mutex<Vec<String>>>,
    clock: Arc<Mutex<Duration>>,
    takes: Duration,
}

impl Transport for Service {
    fn send(&self, request: &Request) -> Result<Answered, TransportError> {
        let form = kms_cli::wire::encode::parse_form(&request.body).unwrap();
        let nonce = form.into_iter().find(|(name, _)| name == "SignatureNonce").unwrap().1;
        let at = self.nonces.lock().unwrap().len();
        self.nonces.lock().unwrap().push(nonce);
        *self.clock.lock().unwrap() += self.takes;
        match self.replies[at.min(self.replies.len() - 1)].clone() {
            Reply::Lost(kind, outcome) => Err(TransportError { kind, outcome, message: "lost".to_owned() }),
            Reply::Answer(status, body, headers) => {
                let headers = headers.iter().copied().collect();
                Ok(Response { status, headers, body: body.as_bytes().to_vec() }.into())
            }
        }
    }
}

/// A clock that goes on when somebody waits, and a chance that is always the same.
struct MadeUp {
    clock: Arc<Mutex<Duration>>,
    pauses: Arc<Mutex<Vec<u64>>>,
    chance: f64,
}

impl Waiting for MadeUp {
    fn elapsed(&self) -> Duration {
        *self.clock.lock().unwrap()
    }

    fn pause(&self, pause: Duration) {
        *self.clock.lock().unwrap() += pause;
        self.pauses.lock().unwrap().push(u64::try_from(pause.as_millis()).unwrap());
    }

    fn chance(&self) -> f64 {
        self.chance
    }
}

/// What became of a call.
struct Made {
    outcome: Result<serde_json::Value, Error>,
    requests: usize,
    /// In milliseconds.
    pauses: Vec<u64>,
}

fn call(action: &str, replies: Vec<Reply>, retry_count: u32) -> Made {
    call_by_chance(action, replies, retry_count, 1.0, Duration::ZERO)
}

fn call_by_chance(action: &str, replies: Vec<Reply>, retry_count: u32, chance: f64, takes: Duration) -> Made {
    let (clock, nonces, pauses) = (Arc::new(Mutex::new(Duration::ZERO)), Arc::default(), Arc::default());
    let service = Service { replies, nonces: Arc::clone(&nonces), clock: Arc::clone(&clock), takes };
    let source = Box::new(Credentials::new("LTAI", "secret"));
    let options = Options {
        signing: Signing::AccessKey { source, version: SignatureVersion::V1 },
        region: "cn-hangzhou".parse().unwrap(),
        host: "kms.test".to_owned(),
        method: None,
        headers: Headers::default(),
        retry_count,
    };
    let waiting = MadeUp { clock, pauses: Arc::clone(&pauses), chance };
    let client = Client::new(options, Box::new(service)).waiting(waiting);
    let outcome = client.call(action, &Params::new());
    let mut distinct = nonces.lock().unwrap().clone();
    distinct.sort_unstable();
    distinct.dedup();
    assert_eq!(distinct.len(), nonces.lock().unwrap().len(), "a nonce is used once");
    let pauses = pauses.lock().unwrap().clone();
    Made { outcome, requests: distinct.len(), pauses }
}

/// What comes back where a request goes wrong in this way.
fn reply(fault: Fault) -> Reply {
    match fault {
        Fault::Refused => Reply::Lost(TransportErrorKind::Connect, Outcome::NotSent),
        Fault::ResetBeforeAnswer | Fault::ResetAfterHeaders => {
            Reply::Lost(TransportErrorKind::Broken, Outcome::Unknown)
        }
        Fault::TimeOut => TIMED_OUT,
        Fault::Internal => Reply::Answer(500, r#"{"Code":"InternalFailure","Message":"m"}"#, &[]),
        Fault::Unavailable => UNAVAILABLE,
        Fault::Throttled => Reply::Answer(429, r#"{"Code":"Rejected.Throttling","Message":"m"}"#, &[]),
        Fault::ThrottledByGateway => Reply::Answer(400, r#"{"Code":"Throttling.User","Message":"m"}"#, &[]),
        Fault::Garbage => Reply::Answer(200, "garbage", &[]),
    }
}

/// What goes wrong beside the faults of the table.
const FURTHER: [(Reply, Again); 5] = [
    (Reply::Lost(TransportErrorKind::Name, Outcome::NotSent), Again::Always),
    (Reply::Lost(TransportErrorKind::Timeout, Outcome::NotSent), Again::Always),
    (Reply::Answer(502, "<html></html>", &[]), Again::WhereRepeatable),
    (Reply::Lost(TransportErrorKind::Tls, Outcome::NotSent), Again::Never),
    (Reply::Answer(404, r#"{"Code":"Forbidden.KeyNotFound","Message":"m"}"#, &[]), Again::Never),
];

#[test]
fn what_is_tried_again_depends_on_the_failure_and_the_action() {
    let rows: Vec<(Reply, Again)> =
        ROWS.iter().map(|row| (reply(row.fault), row.again)).chain(FURTHER.iter().cloned()).collect();
    let samples = SAMPLES.iter().map(|sample| (sample.action, sample.is_repeatable));
    for (action, is_repeatable) in samples.chain([("CreateSecret", true)]) {
        for (at, (reply, again)) in rows.iter().enumerate() {
            let repeats = again.repeats(is_repeatable);
            let made = call(action, vec![reply.clone(), DONE], 3);
            let (requests, pauses) = if repeats { (2, vec![200]) } else { (1, vec![]) };
            assert_eq!((made.requests, made.pauses), (requests, pauses), "{action}, {at}");
            assert_eq!(made.outcome.is_ok(), repeats, "{action}, {at}");
            let made = call(action, vec![reply.clone()], 3);
            let (requests, pauses) = if repeats { (4, vec![200, 400, 800]) } else { (1, vec![]) };
            assert_eq!((made.requests, made.pauses), (requests, pauses), "{action}, {at}");
            assert!(made.outcome.is_err());
            assert_eq!(call(action, vec![reply.clone(), DONE], 0).requests, 1);
        }
    }
}

#[test]
fn pauses_double_up_to_ten_seconds_and_chance_takes_any_part_of_them() {
    let made = call("Encrypt", vec![UNAVAILABLE], 9);
    assert_eq!(made.pauses, [200, 400, 800, 1600, 3200, 6400, 10_000, 10_000, 10_000]);
    let made = call_by_chance("Encrypt", vec![UNAVAILABLE], 3, 0.25, Duration::ZERO);
    assert_eq!(made.pauses, [50, 100, 200]);
    let made = call_by_chance("Encrypt", vec![UNAVAILABLE], 3, 0.0, Duration::ZERO);
    assert_eq!((made.requests, made.pauses), (4, vec![0, 0, 0]));
}

#[test]
fn the_wish_of_the_service_goes_before_the_usual_pause() {
    const BODY: &str = r#"{"Code":"Throttling.User","Message":"m"}"#;
    for (headers, pause) in [
        (&[("x-acs-retry-after", "1500")][..], 1500),
        (&[("x-ratelimit-user-api", "Limit:10,TimeLeft:700")][..], 700),
        (&[("X-RateLimit-User", "TimeLeft:30")][..], 30),
        (&[("x-acs-retry-after", "90000")][..], 60_000),
        (&[("x-acs-retry-after", "soon")][..], 200),
    ] {
        let made = call("CreateKey", vec![Reply::Answer(400, BODY, headers), DONE], 3);
        assert_eq!((made.requests, made.pauses), (2, vec![pause]), "{headers:?}");
    }
}

#[test]
fn no_attempt_begins_when_all_together_has_taken_too_long() {
    let slow = call_by_chance("Encrypt", vec![TIMED_OUT], 30, 1.0, Duration::from_secs(30));
    assert_eq!(slow.requests, 4, "each takes 30 s, and 120 s are the limit");
    let patient = call("Encrypt", vec![UNAVAILABLE], 1000);
    assert!(patient.pauses.iter().sum::<u64>() <= 120_000);
}
