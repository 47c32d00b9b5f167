//! What the gateway refuses, provoked through an official client whose common parameters are bent. What the service
//! refuses behind it is in tests/behaviour/local_refusals.rs.

use serde_json::{Value, json};

use crate::kms::Kms;
use crate::sdk::Kind;
use crate::sdk_or_skip;

#[test]
fn a_bent_request_is_refused_with_the_code_of_the_gateway() {
    let table: [(&str, u64, &str, Value); 12] = [
        ("InvalidApi.NotFound", 404, "NoSuchAction", json!({})),
        ("InvalidApi.NotFound", 404, "CreateCertificate", json!({})),
        ("InvalidVersion", 400, "ListKeys", json!({ "Version": "2014-01-01" })),
        ("InvalidParameter.Format", 400, "ListKeys", json!({ "Format": "YAML" })),
        ("InvalidSignatureMethod", 400, "ListKeys", json!({ "SignatureMethod": "HMAC-MD5" })),
        ("InvalidTimeStamp.Format", 400, "ListKeys", json!({ "Timestamp": "today" })),
        ("InvalidTimeStamp.Expired", 400, "ListKeys", json!({ "Timestamp": "2020-01-01T00:00:00Z" })),
        ("IllegalTimestamp", 400, "ListKeys", json!({ "Timestamp": "" })),
        ("MissingSignatureMethod", 400, "ListKeys", json!({ "SignatureMethod": "" })),
        ("MissingVersion", 400, "ListKeys", json!({ "Version": "" })),
        ("InvalidSecurityToken.MismatchWithAccessKey", 400, "ListKeys", json!({ "SecurityToken": "unknown" })),
        ("InvalidAccessKeyId.NotFound", 404, "ListKeys", json!({ "AccessKeyId": "LTAIunknown" })),
    ];
    let kms = Kms::start();
    let mut sdk = sdk_or_skip!(Kind::PopCore, &kms.endpoint);
    for (code, status, action, parameters) in table {
        let refused = sdk.call(action, &parameters).unwrap_err();
        assert_eq!((refused.code.as_str(), refused.status), (code, status), "{action} {parameters}: {refused:?}");
    }
}

#[test]
fn a_nonce_serves_once() {
    let kms = Kms::start();
    let mut sdk = sdk_or_skip!(Kind::PopCore, &kms.endpoint);
    let parameters = json!({ "SignatureNonce": "the same twice" });
    sdk.call("ListKeys", &parameters).unwrap();
    let refused = sdk.call("ListKeys", &parameters).unwrap_err();
    assert_eq!((refused.code.as_str(), refused.status), ("SignatureNonceUsed", 400));
}
