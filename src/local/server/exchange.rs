//! One request of HTTP and its answer.

use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::{Duration, Instant};

use http_body_util::{BodyExt, Full};
use hyper::body::{Bytes, Incoming};
use hyper::header::{ALLOW, CONTENT_TYPE, HOST, HeaderName, HeaderValue};
use ring::rand::{SecureRandom, SystemRandom};
use serde_json::Value;
use zeroize::Zeroizing;

use super::room::Usage;
use super::service::{About, Reply, Service, Visit};
use super::socket::Peer;
use crate::local::Progress;
use crate::local::faults::{Fate, Fault};
use crate::wire::{ApiError, Headers, Method, Request, Response};

/// The largest body that is taken, in bytes. The largest request of KMS, an imported key or a secret, is below 64 KiB.
const BODY_LIMIT: usize = 3 * 1024 * 1024;
/// How much of a body that is too large is read and thrown away, so that its sender gets to read the answer.
const DISCARD_LIMIT: usize = 16 * 1024 * 1024;
/// The longest query and body that are looked at on the thread which serves the connection: to take more of them apart
/// is long work already.
const SHORT: usize = 64 * 1024;
/// How the paths begin that control the server.
const CONTROL: &str = "/_local/";
/// What is said about any other path.
const NO_SUCH_PATH: &str = "Specified api is not found, please check your url and method.";
/// Why a connection ends that was made to fail.
const MADE_TO_FAIL: &str = "a fault was asked for";

/// An answer in the form of the HTTP library.
type HttpAnswer = hyper::Response<Full<Bytes>>;

/// What the requests of one connection have in common.
pub(super) struct Connection<S> {
    pub(super) service: Arc<S>,
    pub(super) peer: Peer,
    pub(super) usage: Arc<Usage>,
    pub(super) body_timeout: Duration,
}

/// Answers a request. An error ends the connection: the request did not arrive whole, or was made to fail.
pub(super) async fn answer<S: Service>(
    request: hyper::Request<Incoming>,
    connection: Arc<Connection<S>>,
) -> io::Result<HttpAnswer> {
    let began = Instant::now();
    let method = known_method(request.method());
    let mut about = About::default();
    let outcome = carry_out(request, &connection, &mut about).await;
    connection.service.note(&Visit {
        peer: connection.peer.address,
        method,
        status: outcome.as_ref().ok().map(|answer| answer.status().as_u16()),
        about: &about,
        duration: began.elapsed(),
    });
    outcome
}

/// The method, unless it is one that somebody made up, which could be anything.
fn known_method(method: &hyper::Method) -> Option<&'static str> {
    const KNOWN: [&str; 9] = ["GET", "POST", "HEAD", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "CONNECT"];
    KNOWN.into_iter().find(|known| *known == method.as_str())
}

async fn carry_out<S: Service>(
    request: hyper::Request<Incoming>,
    connection: &Connection<S>,
    about: &mut About,
) -> io::Result<HttpAnswer> {
    let Connection { service, peer, .. } = connection;
    let (head, body) = request.into_parts();
    let host = head.headers.get(HOST).and_then(|host| host.to_str().ok()).unwrap_or_default().to_owned();
    let mut refuse = |status, code, message: &str| refusal(&host, status, code, message, about);
    let method = match head.method {
        hyper::Method::GET => Method::Get,
        hyper::Method::POST => Method::Post,
        _ => {
            let mut answer = refuse(403, "UnsupportedHTTPMethod", "This http method is not supported.");
            answer.headers_mut().insert(ALLOW, HeaderValue::from_static("GET, POST"));
            return Ok(answer);
        }
    };
    let path = head.uri.path();
    if path.starts_with(CONTROL) && !peer.is_local() {
        return Ok(refuse(403, "Forbidden", "Only this machine may control the local KMS."));
    }
    if path != "/" && !path.starts_with(CONTROL) {
        return Ok(refuse(404, "InvalidApi.NotFound", NO_SUCH_PATH));
    }
    let Some(body) = tokio::time::timeout(connection.body_timeout, read(body)).await?? else {
        let message = format!("The request body is larger than {BODY_LIMIT} bytes.");
        return Ok(refuse(413, "InvalidParameter", &message));
    };
    // A request that has not arrived yet keeps its connection from nobody.
    let _used = connection.usage.begin();
    let query = head.uri.query().unwrap_or_default().to_owned();
    let request = Request { method, query, headers: headers_of(&head.headers), body };
    if path != "/" {
        return Ok(match service.control(path, &request) {
            Some(reply) => encode_reply(reply, about),
            None => refuse(404, "InvalidApi.NotFound", NO_SUCH_PATH),
        });
    }

    let Fate { action, delay, fault } = service.fate(&request);
    *about = About { action, fault, ..About::default() };
    if !delay.is_zero() {
        tokio::time::sleep(delay).await;
    }
    if fault == Some(Fault::Reset) {
        peer.reset_on_close();
    }
    if matches!(fault, Some(Fault::Drop | Fault::Reset)) {
        return Err(io::Error::other(MADE_TO_FAIL));
    }
    let answer = match respond(service, request, fault).await {
        Some(reply) => encode_reply(reply, about),
        None => refusal(&host, 500, "InternalFailure", "Internal Failure.", about),
    };
    if fault == Some(Fault::DropAfter) { Err(io::Error::other(MADE_TO_FAIL)) } else { Ok(answer) }
}

/// What the service answers; `None` when a bug made it panic.
async fn respond<S: Service>(service: &Arc<S>, request: Request, fault: Option<Fault>) -> Option<Reply> {
    if request.query.len() + request.body.len() > SHORT {
        let service = Arc::clone(service);
        return tokio::task::spawn_blocking(move || service.respond(&request, fault).wait()).await.ok();
    }
    match catch_unwind(AssertUnwindSafe(|| service.respond(&request, fault))) {
        Ok(Progress::Ready(reply)) => Some(reply),
        Ok(Progress::Later(work)) => tokio::task::spawn_blocking(work).await.ok(),
        Err(_) => None,
    }
}

fn encode_reply(reply: Reply, about: &mut About) -> HttpAnswer {
    *about = About { fault: about.fault, ..reply.about };
    encode(reply.response)
}

/// The whole body; `None` when it is larger than the limit. Room is taken for what has come, not for what is announced:
/// many clients may announce much and send nothing.
async fn read(mut body: Incoming) -> io::Result<Option<Vec<u8>>> {
    let mut whole = Zeroizing::new(Vec::new());
    let mut length = 0;
    while let Some(frame) = body.frame().await {
        let Ok(data) = frame.map_err(io::Error::other)?.into_data() else { continue };
        length += data.len();
        if length <= BODY_LIMIT {
            append(&mut whole, &data);
        } else if length > DISCARD_LIMIT {
            break;
        }
    }
    Ok((length <= BODY_LIMIT).then(|| std::mem::take(&mut *whole)))
}

/// Appends without leaving a copy behind when the bytes have to move.
fn append(whole: &mut Zeroizing<Vec<u8>>, data: &[u8]) {
    let length = whole.len() + data.len();
    if length > whole.capacity() {
        let mut larger = Zeroizing::new(Vec::with_capacity(length.max(2 * whole.capacity())));
        larger.extend_from_slice(whole);
        *whole = larger;
    }
    whole.extend_from_slice(data);
}

/// The header lines; lines of one name become one, joined with commas as HTTP has it.
fn headers_of(lines: &hyper::HeaderMap) -> Headers {
    let joined = |name: &HeaderName| {
        let mut text = String::new();
        for value in lines.get_all(name) {
            if !text.is_empty() {
                text.push(',');
            }
            text.push_str(&String::from_utf8_lossy(value.as_bytes()));
        }
        text
    };
    lines.keys().map(|name| (name.as_str(), joined(name))).collect()
}

fn encode(mut response: Response) -> HttpAnswer {
    let body = Bytes::from_owner(Zeroizing::new(std::mem::take(&mut response.body)));
    let mut answer = hyper::Response::new(Full::new(body));
    *answer.status_mut() =
        hyper::StatusCode::from_u16(response.status).unwrap_or(hyper::StatusCode::INTERNAL_SERVER_ERROR);
    for (name, value) in response.headers.iter() {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            answer.headers_mut().insert(name, value);
        }
    }
    answer
}

/// An error that arises before the request has reached KMS; always JSON.
fn refusal(host: &str, status: u16, code: &str, message: &str, about: &mut About) -> HttpAnswer {
    let request_id = request_id();
    about.code = Some(code.to_owned());
    about.request_id = Some(request_id.clone());
    let error = ApiError {
        status,
        code: code.to_owned(),
        message: message.to_owned(),
        request_id,
        recommend: None,
        access_denied_detail: None,
    };
    let body = Value::Object(error.to_fields(host)).to_string().into_bytes();
    encode(Response { status, headers: [(CONTENT_TYPE.as_str(), "application/json")].into_iter().collect(), body })
}

/// A random UUID; all zeros should the system have no random numbers.
fn request_id() -> String {
    let mut bytes = [0; 16];
    match SystemRandom::new().fill(&mut bytes) {
        Ok(()) => uuid::Builder::from_random_bytes(bytes).into_uuid(),
        Err(_) => uuid::Uuid::nil(),
    }
    .to_string()
}
