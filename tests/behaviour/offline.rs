//! The main job without an account.

use crate::sandbox::{Sandbox, has_mode};
use crate::stub::{Answer, Stub};

#[test]
fn a_key_file_comes_back_from_its_ciphertext() {
    let sandbox = Sandbox::new();
    sandbox.key_with_alias("alias/Apollo/WorkKey");
    sandbox.write("certs/key.pem", "-----BEGIN KEY-----\nüñí\n-----END KEY-----\n");
    sandbox.local(&["encrypt-file", "certs/key.pem", "--key-id", "alias/Apollo/WorkKey"]).success();
    sandbox.local(&["decrypt-file", "certs/key.pem.cipher", "-o", "copy.pem"]).success();
    assert_eq!(sandbox.read("copy.pem"), sandbox.read("certs/key.pem"));
    assert!(has_mode(&sandbox.path("copy.pem"), 0o600));
}

#[test]
fn parameters_travel_in_the_body() {
    let sandbox = Sandbox::new();
    let stub = Stub::always(Answer::json("{\"RequestId\":\"r\"}"));
    sandbox.against(&stub.endpoint, &["EnableKey", "--KeyId", "k1"]).success();
    let request = stub.request();
    assert_eq!((request.method.as_str(), request.query.as_str()), ("POST", ""));
    assert_eq!(request.parameters()["KeyId"], "k1");
}
