//! One request of HTTP and its answer.

use std::error::Error;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use http_body_util::{BodyExt, Full};
use hyper::body::{Body as _, Bytes, Incoming};
use hyper::header::{ALLOW, CONTENT_TYPE, HOST, HeaderName, HeaderValue};
use ring::rand::{SecureRandom, SystemRandom};
use serde_json::Value;
use zeroize::Zeroizing;

use crate::wire::{ApiError, Headers, Method, Request, Response};

/// The largest body that is taken, in bytes. The largest request of KMS, an imported key or a secret, is below 64 KiB.
const BODY_LIMIT: usize = 1024 * 1024;
/// How much of a body that is too large is read and thrown away, so that its sender gets to read the answer.
const DISCARD_LIMIT: usize = 16 * BODY_LIMIT;
/// How long a client may take to send a body.
const BODY_TIMEOUT: Duration = Duration::from_secs(30);

/// Answers a request. An error ends the connection: the request did not arrive whole.
pub(super) async fn answer<R>(
    request: hyper::Request<Incoming>,
    respond: Arc<R>,
) -> Result<hyper::Response<Full<Bytes>>, Box<dyn Error + Send + Sync>>
where
    R: Fn(&Request) -> Response + Send + Sync + 'static,
{
    let (head, body) = request.into_parts();
    let host = head.headers.get(HOST).and_then(|host| host.to_str().ok()).unwrap_or_default().to_owned();
    let method = match head.method {
        hyper::Method::GET => Method::Get,
        hyper::Method::POST => Method::Post,
        _ => {
            let mut answer = refusal(&host, 403, "UnsupportedHTTPMethod", "This http method is not supported.");
            answer.headers_mut().insert(ALLOW, HeaderValue::from_static("GET, POST"));
            return Ok(answer);
        }
    };
    if head.uri.path() != "/" {
        let message = "Specified api is not found, please check your url and method.";
        return Ok(refusal(&host, 404, "InvalidApi.NotFound", message));
    }
    let Some(body) = tokio::time::timeout(BODY_TIMEOUT, read(body)).await?? else {
        let message = format!("The request body is larger than {BODY_LIMIT} bytes.");
        return Ok(refusal(&host, 413, "InvalidParameter", &message));
    };
    let query = head.uri.query().unwrap_or_default().to_owned();
    let request = Request { method, query, headers: headers_of(&head.headers), body };
    Ok(match tokio::task::spawn_blocking(move || respond(&request)).await {
        Ok(response) => encode(response),
        Err(_) => refusal(&host, 500, "InternalFailure", "Internal Failure."),
    })
}

/// The whole body; `None` when it is larger than the limit.
async fn read(mut body: Incoming) -> io::Result<Option<Vec<u8>>> {
    let announced = usize::try_from(body.size_hint().lower()).unwrap_or(usize::MAX);
    let mut whole = Zeroizing::new(Vec::with_capacity(announced.min(BODY_LIMIT)));
    let mut length = 0;
    while let Some(frame) = body.frame().await {
        let Ok(data) = frame.map_err(io::Error::other)?.into_data() else { continue };
        length += data.len();
        if length <= BODY_LIMIT {
            whole.extend_from_slice(&data);
        } else if length > DISCARD_LIMIT {
            break;
        }
    }
    Ok((length <= BODY_LIMIT).then(|| std::mem::take(&mut *whole)))
}

/// The header lines; lines of one name become one, joined with commas as HTTP has it.
fn headers_of(lines: &hyper::HeaderMap) -> Headers {
    lines
        .keys()
        .map(|name| {
            let values: Vec<_> =
                lines.get_all(name).iter().map(|value| String::from_utf8_lossy(value.as_bytes())).collect();
            (name.as_str(), values.join(","))
        })
        .collect()
}

fn encode(mut response: Response) -> hyper::Response<Full<Bytes>> {
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
fn refusal(host: &str, status: u16, code: &str, message: &str) -> hyper::Response<Full<Bytes>> {
    let error = ApiError {
        status,
        code: code.to_owned(),
        message: message.to_owned(),
        request_id: request_id(),
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
