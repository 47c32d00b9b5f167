//! One command line against a server of its own: what it sent, or that it was refused and sent nothing.

use std::collections::BTreeMap;

use crate::sandbox::{Run, Sandbox};
use crate::stub::{Answer, Stub};

/// Parameters by name.
pub type Parameters = BTreeMap<String, String>;

/// The parameters that belong to the protocol and not to the action.
const COMMON: [&str; 10] = [
    "AccessKeyId",
    "Action",
    "Format",
    "RegionId",
    "Signature",
    "SignatureMethod",
    "SignatureNonce",
    "SignatureVersion",
    "Timestamp",
    "Version",
];

pub fn parameters(pairs: &[(&str, &str)]) -> Parameters {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

/// A server that answers every request with success.
pub fn willing() -> Stub {
    Stub::always(Answer::json("{\"RequestId\":\"r\"}"))
}

/// The action's own parameters in the request that a command line sends.
#[track_caller]
pub fn sent(args: &[&str]) -> Parameters {
    sent_by(&Sandbox::new(), args)
}

/// The same, with the files of this sandbox.
#[track_caller]
pub fn sent_by(sandbox: &Sandbox, args: &[&str]) -> Parameters {
    let stub = willing();
    sandbox.against(&stub.endpoint, args).success();
    own(stub.request().parameters())
}

/// Leaves the parameters of the protocol out.
pub fn own(mut parameters: Parameters) -> Parameters {
    parameters.retain(|name, _| !COMMON.contains(&name.as_str()));
    parameters
}

/// Checks that a command line is refused as wrong usage, with a part of what is said, and that nothing is sent.
#[track_caller]
pub fn refused(args: &[&str], says: &str) -> Run {
    refused_by(&Sandbox::new(), 2, args, says)
}

/// The same, with the files of this sandbox and another exit code.
#[track_caller]
pub fn refused_by(sandbox: &Sandbox, code: i32, args: &[&str], says: &str) -> Run {
    let stub = willing();
    let run = sandbox.against(&stub.endpoint, args);
    run.fails(code, says);
    assert!(stub.requests().is_empty(), "a request was sent: {:?}", stub.requests());
    run
}
