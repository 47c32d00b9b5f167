//! What is asked of the server, signed and ready to be sent.

use kms_cli::wire::{Credentials, Headers, Method, Params, Stamp, v1};

use crate::server::Server;
use crate::store::{self, Names};

pub const PLAINTEXT: &str = "aGVsbG8=";

/// How many rows a page of a list has.
pub const PAGE_SIZE: usize = 10;

/// The actions that are measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Work {
    Encrypt,
    Decrypt,
    DescribeKey,
    GetSecretValue,
}

impl Work {
    pub const ALL: [Self; 4] = [Self::Encrypt, Self::Decrypt, Self::DescribeKey, Self::GetSecretValue];

    /// So many requests, spread over everything that is known; `None` when there is nothing to ask for.
    pub fn requests(self, server: &Server, known: &Names, count: usize) -> Option<Vec<Vec<u8>>> {
        let (names, parameter) = match self {
            Self::Encrypt | Self::DescribeKey => (&known.keys, "KeyId"),
            Self::Decrypt => (&known.blobs, "CiphertextBlob"),
            Self::GetSecretValue => (&known.secrets, "SecretName"),
        };
        let action = format!("{self:?}");
        let signer = Signer::of(server);
        // A step without a common divisor visits every name before it comes back to the first.
        let name = |number: usize| names[number * 7919 % names.len()].as_str();
        let request = |number| match self {
            Self::Encrypt => signer.sign(&action, &[(parameter, name(number)), ("Plaintext", PLAINTEXT)]),
            _ => signer.sign(&action, &[(parameter, name(number))]),
        };
        (!names.is_empty()).then(|| (0..count).map(request).collect())
    }
}

/// So many requests for one page of a list.
pub fn pages(server: &Server, action: &str, page: usize, count: usize) -> Vec<Vec<u8>> {
    let signer = Signer::of(server);
    let (page, size) = (page.to_string(), PAGE_SIZE.to_string());
    (0..count).map(|_| signer.sign(action, &[("PageNumber", page.as_str()), ("PageSize", &size)])).collect()
}

struct Signer {
    host: String,
    credentials: Credentials,
}

impl Signer {
    fn of(server: &Server) -> Self {
        Self { host: server.address().to_string(), credentials: server.credentials() }
    }

    /// A whole request of HTTP, signed now with a new nonce.
    fn sign(&self, action: &str, params: &[(&str, &str)]) -> Vec<u8> {
        let stamp = Stamp { time: chrono::Utc::now(), nonce: store::new_id() };
        let params: Params = params.iter().copied().collect();
        let request =
            v1::sign(Method::Post, &self.host, action, &params, &self.credentials, &stamp, &Headers::default());
        let mut bytes = String::from("POST / HTTP/1.1\r\n");
        for (name, value) in request.headers.iter() {
            bytes.push_str(&format!("{name}: {value}\r\n"));
        }
        bytes.push_str(&format!("content-length: {}\r\n\r\n", request.body.len()));
        [bytes.as_bytes(), &request.body].concat()
    }
}
