//! The local KMS as test suites use it behind a server: with a clock that can be moved, faults on demand, and a log of
//! what was asked.

use chrono::{DateTime, SecondsFormat, Utc};
use ring::rand::SystemRandom;
use serde_json::{Value, json};
use uuid::Uuid;

use super::faults::{Fate, Fault, Faults, RETRY_AFTER};
use super::kms::LocalKms;
use super::progress::Progress;
use super::server::{About, Reply, Service, Visit};
use super::{answer, control, engine, front};
use crate::catalog;
use crate::wire::{ApiError, Headers, Incoming, Request, Response};

/// Takes the lines of the log, each with its end.
pub type Log = Box<dyn Fn(&str) + Send + Sync>;

/// A local KMS for test suites.
pub struct Suite {
    kms: LocalKms,
    faults: Faults,
    log: Option<Log>,
}

impl Suite {
    /// Puts the parts together.
    pub fn new(kms: LocalKms, faults: Faults, log: Option<Log>) -> Self {
        Self { kms, faults, log }
    }
}

impl Service for Suite {
    fn respond(&self, request: &Request, fault: Option<Fault>) -> Progress<Reply> {
        if let Some(reply) = fault.and_then(|fault| failed(request, fault)) {
            return Progress::Ready(reply);
        }
        self.kms.begin(request, Utc::now()).map(move |answer| {
            let about = About {
                action: answer.action,
                code: answer.code,
                request_id: Some(answer.request_id.to_string()),
                access_key_id: answer.access_key_id,
                fault,
            };
            Reply { response: answer.response, about }
        })
    }

    fn fate(&self, request: &Request) -> Fate {
        match self.faults.is_empty() {
            true => Fate::default(),
            false => self.faults.decide(action(request)),
        }
    }

    fn control(&self, path: &str, request: &Request) -> Option<Reply> {
        if path != control::CLOCK {
            return None;
        }
        let outcome = control::clock(&self.kms, request, Utc::now());
        let (status, code, body) = match outcome {
            Ok(clock) => (200, None, clock),
            Err(problem) => {
                let code = "InvalidParameter";
                (400, Some(code.to_owned()), json!({"HttpStatus": 400, "Code": code, "Message": problem}))
            }
        };
        let about = About { action: Some(control::CLOCK), code, ..About::default() };
        Some(Reply { response: json_response(status, &body), about })
    }

    fn note(&self, visit: &Visit<'_>) {
        if let Some(log) = &self.log {
            log(&line(visit, Utc::now()));
        }
    }
}

/// The action that a request asks for, where there is such an action.
fn action(request: &Request) -> Option<&'static str> {
    let incoming = Incoming::read(request).ok()?;
    catalog::action(&incoming.action).map(|action| action.name)
}

/// The answer that a fault puts in the place of the real one; `None` for a fault of the connection.
fn failed(request: &Request, fault: Fault) -> Option<Reply> {
    let (status, code, message) = match fault {
        Fault::Throttle | Fault::Status(429) => (429, "Rejected.Throttling", "QPS Limit Exceeded"),
        Fault::ThrottleUser => (400, "Throttling.User", "Request was denied due to user flow control."),
        Fault::Status(503) => (503, "ServiceUnavailableTemporary", "Service Unavailable Temporary."),
        Fault::Status(status @ 500..) => (status, "InternalFailure", "Internal Failure."),
        Fault::Status(status) => (status, "InjectedFault", "The local KMS was told to refuse this request (--fault)."),
        Fault::Garbage => return Some(garbage(request)),
        Fault::Drop | Fault::DropAfter | Fault::Reset => return None,
    };
    let request_id = engine::uuid(&SystemRandom::new()).unwrap_or(Uuid::nil()).to_string();
    let error = ApiError {
        status,
        code: code.to_owned(),
        message: message.to_owned(),
        request_id: request_id.clone(),
        recommend: None,
        access_denied_detail: None,
    };
    let host = request.headers.get("host").unwrap_or("localhost");
    let (format, _) = front::read(request);
    let mut response = answer::refusal_of(format, host, &error);
    if fault == Fault::ThrottleUser {
        response.headers.set("x-ratelimit-user", format!("Remain:0,TimeLeft:{}", RETRY_AFTER.as_millis()));
    }
    let about = About {
        action: action(request),
        code: Some(error.code),
        request_id: Some(request_id),
        access_key_id: None,
        fault: Some(fault),
    };
    Some(Reply { response, about })
}

/// What a proxy or a login page might say.
fn garbage(request: &Request) -> Reply {
    let body = b"<!doctype html><title>This is no answer of KMS</title>\n".to_vec();
    let response = Response { status: 200, headers: Headers::from_iter([("content-type", "text/html")]), body };
    let about = About { action: action(request), fault: Some(Fault::Garbage), ..About::default() };
    Reply { response, about }
}

fn json_response(status: u16, body: &Value) -> Response {
    let headers = Headers::from_iter([("content-type", "application/json")]);
    Response { status, headers, body: format!("{body}\n").into_bytes() }
}

/// One line of the log.
fn line(visit: &Visit<'_>, now: DateTime<Utc>) -> String {
    let About { action, code, request_id, access_key_id, fault } = visit.about;
    let line = json!({
        "time": now.to_rfc3339_opts(SecondsFormat::Millis, true),
        "peer": visit.peer.to_string(),
        "method": visit.method,
        "action": action,
        "status": visit.status,
        "code": code,
        "request_id": request_id,
        "access_key_id": access_key_id,
        "duration_ms": visit.duration.as_micros() as f64 / 1000.0,
        "fault": fault.map(|fault| fault.to_string()),
    });
    format!("{line}\n")
}
