//! Who is let in: signatures, AccessKeys, clocks and nonces, under V1 and V3.

use chrono::Duration;
use kms_cli::wire::{ApiError, Credentials, Headers, Method, Request, Stamp, encode, format_time, v3};
use secrecy::{ExposeSecret, SecretString};

use crate::support::{HOST, Kms, Refused, common, fields, nonce, refusal, sign_pairs, sign_v1, sign_v3};

type Sign = fn(Method, &str, &[(&str, &str)], &Credentials, &Stamp) -> Request;

const BOTH: [(&str, Sign); 2] = [("V1", sign_v1), ("V3", sign_v3)];

fn outcome(kms: &Kms, request: &Request) -> Result<(), Refused> {
    error_of(kms, request).map_err(|error| (error.status, error.code))
}

fn error_of(kms: &Kms, request: &Request) -> Result<(), Box<ApiError>> {
    fields(&kms.send(request)).map(|_| ())
}

#[test]
fn both_signatures_are_honoured_on_get_and_post() {
    let kms = Kms::new();
    let key = kms.create_key();
    let params = [("KeyId", key.as_str()), ("Plaintext", "a b+c*~/é&=%")];
    for (version, sign) in BOTH {
        for method in [Method::Get, Method::Post] {
            let request = sign(method, "Encrypt", &params, &kms.credentials(), &kms.stamp());
            assert_eq!(outcome(&kms, &request), Ok(()), "{version} {method:?}");
        }
    }
}

#[test]
fn under_v1_parameters_may_stand_in_query_and_form() {
    let kms = Kms::new();
    let mut request = kms.request("DescribeRegions", &[]);
    let pairs = encode::parse_form(&request.body).unwrap();
    let (in_query, in_form) = pairs.split_at(4);
    let form = |pairs: &[(String, String)]| encode::form(pairs.iter().map(|(name, value)| (&**name, &**value)));
    request.query = form(in_query);
    request.body = form(in_form).into_bytes();
    assert_eq!(outcome(&kms, &request), Ok(()));
}

#[test]
fn under_v3_parameters_may_stand_in_the_form() {
    let kms = Kms::new();
    let key = kms.create_key();
    let credentials = kms.credentials();
    let mut request = sign_v3(Method::Post, "DescribeKey", &[], &credentials, &kms.stamp());
    request.body = format!("KeyId={key}").into_bytes();
    request.headers.set("content-type", "application/x-www-form-urlencoded; charset=UTF-8");
    let hash = v3::content_hash(&request.body);
    request.headers.set("x-acs-content-sha256", &hash);
    let authorization = v3::authorization(Method::Post, [], &request.headers, &hash, &credentials);
    request.headers.set("authorization", authorization);
    assert_eq!(outcome(&kms, &request), Ok(()));
}

#[test]
fn another_secret_is_refused_with_the_string_to_sign() {
    let kms = Kms::new();
    let wrong = Credentials { access_key_secret: SecretString::from("wrong"), ..kms.credentials() };
    for (version, sign) in BOTH {
        let request = sign(Method::Post, "DescribeRegions", &[], &wrong, &kms.stamp());
        let error = error_of(&kms, &request).unwrap_err();
        assert_eq!((error.status, error.code.as_str()), (400, "SignatureDoesNotMatch"), "{version}");
        let start = "Specified signature is not matched with our calculation. server string to sign is:";
        let signed = error.message.strip_prefix(start).unwrap();
        let expected = if version == "V1" { "POST&%2F&AccessKeyId%3D" } else { "ACS3-HMAC-SHA256\n" };
        assert!(signed.starts_with(expected), "{signed}");
        assert!(!error.message.contains(kms.identity().access_key_secret.expose_secret()));
    }
}

#[test]
fn a_changed_request_is_refused() {
    let kms = Kms::new();
    let key = kms.create_key();
    let params = [("KeyId", key.as_str()), ("Plaintext", "100")];
    let mismatch = Err(refusal(400, "SignatureDoesNotMatch"));

    let mut request = sign_v1(Method::Post, "Encrypt", &params, &kms.credentials(), &kms.stamp());
    request.body = String::from_utf8(request.body.clone()).unwrap().replace("Plaintext=100", "Plaintext=900").into();
    assert_eq!(outcome(&kms, &request), mismatch);

    let mut request = sign_v1(Method::Post, "Encrypt", &params, &kms.credentials(), &kms.stamp());
    request.query = "Extra=1".to_owned();
    assert_eq!(outcome(&kms, &request), mismatch);

    let mut request = sign_v3(Method::Post, "Encrypt", &params, &kms.credentials(), &kms.stamp());
    request.query = request.query.replace("Plaintext=100", "Plaintext=900");
    assert_eq!(outcome(&kms, &request), mismatch);

    let mut request = sign_v3(Method::Post, "EnableKey", &[("KeyId", &key)], &kms.credentials(), &kms.stamp());
    request.headers.set("x-acs-action", "DisableKey");
    assert_eq!(outcome(&kms, &request), mismatch);
    assert_eq!(kms.metadata(&key, "KeyState"), "Enabled");
}

#[test]
fn every_flipped_byte_of_a_body_is_refused() {
    let kms = Kms::new();
    let request = kms.request("DescribeRegions", &[("Unknown", "abc")]);
    for at in 0..request.body.len() {
        let mut flipped = request.clone();
        flipped.body[at] ^= 0x01;
        assert!((400..500).contains(&kms.send(&flipped).status), "byte {at}");
    }
    assert_eq!(outcome(&kms, &request), Ok(()), "none of them has used up the nonce");
}

#[test]
fn a_method_other_than_the_signed_one_is_refused() {
    let kms = Kms::new();
    let mut request = sign_v3(Method::Post, "DescribeRegions", &[], &kms.credentials(), &kms.stamp());
    request.method = Method::Get;
    assert_eq!(outcome(&kms, &request), Err(refusal(400, "SignatureDoesNotMatch")));
}

#[test]
fn a_v3_body_that_does_not_have_the_signed_hash_is_refused() {
    let kms = Kms::new();
    let mut request = sign_v3(Method::Post, "DescribeRegions", &[], &kms.credentials(), &kms.stamp());
    request.body = b"x".to_vec();
    assert_eq!(outcome(&kms, &request), Err(refusal(400, "SignatureDoesNotMatch")));
}

#[test]
fn a_v3_header_that_must_be_signed_must_be_signed() {
    let kms = Kms::new();
    let credentials = kms.credentials();
    for left_out in v3::REQUIRED_HEADERS {
        let mut request = sign_v3(Method::Post, "DescribeRegions", &[], &credentials, &kms.stamp());
        let hash = v3::content_hash(b"");
        // Signed as if the header did not exist, then sent with it.
        let others: Headers = request.headers.iter().filter(|(name, _)| *name != left_out).collect();
        let authorization = v3::authorization(Method::Post, [], &others, &hash, &credentials);
        request.headers.set("authorization", authorization);
        assert_eq!(outcome(&kms, &request), Err(refusal(400, "SignatureDoesNotMatch")), "{left_out}");
    }
}

#[test]
fn a_v3_authorization_without_all_its_parts_is_incomplete() {
    let kms = Kms::new();
    for authorization in ["ACS3-HMAC-SHA256", "ACS3-HMAC-SHA256 Credential=x,SignedHeaders=host"] {
        let mut request = sign_v3(Method::Post, "DescribeRegions", &[], &kms.credentials(), &kms.stamp());
        request.headers.set("authorization", authorization);
        assert_eq!(outcome(&kms, &request), Err(refusal(400, "IncompleteSignature")));
    }
}

#[test]
fn a_v3_request_without_authorization_is_incomplete() {
    let kms = Kms::new();
    for authorization in [None, Some("ACS3-HMAC-SM3 Credential=x,SignedHeaders=host,Signature=00")] {
        let mut request = Request::default();
        request.headers.set("x-acs-action", "DescribeRegions");
        if let Some(authorization) = authorization {
            request.headers.set("authorization", authorization);
        }
        assert_eq!(outcome(&kms, &request), Err(refusal(400, "IncompleteSignature")));
    }
}

#[test]
fn the_body_of_a_get_holds_no_parameters() {
    let kms = Kms::new();
    let mut request = sign_v1(Method::Get, "ListKeys", &[], &kms.credentials(), &kms.stamp());
    request.headers.set("content-type", "application/x-www-form-urlencoded");
    request.body = b"PageSize=1000".to_vec();
    assert_eq!(outcome(&kms, &request), Ok(()));
}

#[test]
fn headers_of_sdks_and_proxies_do_not_make_a_v1_request_v3() {
    let kms = Kms::new();
    for (name, value) in [("x-acs-action", "DescribeRegions"), ("authorization", "Basic cHJveHk6eA==")] {
        let mut request = kms.request("DescribeRegions", &[]);
        request.headers.set(name, value);
        assert_eq!(outcome(&kms, &request), Ok(()), "{name}");
    }
}

#[test]
fn an_unknown_access_key_is_not_found() {
    let kms = Kms::new();
    let stranger = Credentials::new("LTAI5tStranger", kms.identity().access_key_secret.expose_secret());
    for (version, sign) in BOTH {
        let request = sign(Method::Post, "DescribeRegions", &[], &stranger, &kms.stamp());
        assert_eq!(outcome(&kms, &request), Err(refusal(404, "InvalidAccessKeyId.NotFound")), "{version}");
    }
}

#[test]
fn a_security_token_that_does_not_belong_to_the_access_key_is_refused() {
    let kms = Kms::new();
    let session = Credentials { security_token: Some(SecretString::from("token")), ..kms.credentials() };
    for (version, sign) in BOTH {
        let request = sign(Method::Post, "DescribeRegions", &[], &session, &kms.stamp());
        assert_eq!(
            outcome(&kms, &request),
            Err(refusal(400, "InvalidSecurityToken.MismatchWithAccessKey")),
            "{version}"
        );
    }
}

#[test]
fn the_clocks_may_differ_by_fifteen_minutes() {
    let kms = Kms::new();
    let quarter = Duration::minutes(15);
    let second = Duration::seconds(1);
    let expired = Err(refusal(400, "InvalidTimeStamp.Expired"));
    for (version, sign) in BOTH {
        let at = |skew: Duration| {
            let stamp = Stamp { time: kms.now + skew, nonce: nonce() };
            outcome(&kms, &sign(Method::Post, "DescribeRegions", &[], &kms.credentials(), &stamp))
        };
        for skew in [Duration::minutes(14), -Duration::minutes(14), quarter, -quarter] {
            assert_eq!(at(skew), Ok(()), "{version} {skew}");
        }
        for skew in [Duration::minutes(16), -Duration::minutes(16), quarter + second, -quarter - second] {
            assert_eq!(at(skew), expired, "{version} {skew}");
        }
    }
}

#[test]
fn a_time_of_another_layout_is_malformed() {
    let kms = Kms::new();
    let malformed = Err(refusal(400, "InvalidTimeStamp.Format"));
    for time in
        ["2024-03-25 10:00:00", "2024-03-25T10:00:00+00:00", "2024-3-25T10:00:00Z", "2024-03-25T10:00:00.000Z", "x"]
    {
        let mut pairs = common(&kms, "DescribeRegions");
        pairs.iter_mut().find(|(name, _)| name == "Timestamp").unwrap().1 = time.to_owned();
        let request = sign_pairs(&pairs, &kms.identity().access_key_secret);
        assert_eq!(outcome(&kms, &request), malformed, "{time}");

        let mut request = sign_v3(Method::Post, "DescribeRegions", &[], &kms.credentials(), &kms.stamp());
        request.headers.set("x-acs-date", time);
        assert_eq!(outcome(&kms, &request), malformed, "{time}");
    }
}

#[test]
fn a_nonce_is_used_once() {
    let kms = Kms::new();
    for (version, sign) in BOTH {
        let stamp = kms.stamp();
        let request = sign(Method::Post, "DescribeRegions", &[], &kms.credentials(), &stamp);
        assert_eq!(outcome(&kms, &request), Ok(()), "{version}");
        assert_eq!(outcome(&kms, &request), Err(refusal(400, "SignatureNonceUsed")), "{version}");
        let other = sign(Method::Post, "ListKeys", &[], &kms.credentials(), &stamp);
        assert_eq!(outcome(&kms, &other), Err(refusal(400, "SignatureNonceUsed")), "{version}");
    }
}

#[test]
fn of_one_request_sent_many_times_at_once_only_one_is_let_in() {
    let kms = Kms::new();
    // Often, because a gap between looking and remembering would be short.
    for _ in 0..100 {
        let request = kms.request("DescribeRegions", &[]);
        let start = std::sync::Barrier::new(4);
        let send = || {
            start.wait();
            kms.send(&request).status
        };
        let answers = std::thread::scope(|scope| {
            let threads = [(); 4].map(|()| scope.spawn(send));
            threads.map(|thread| thread.join().unwrap())
        });
        assert_eq!(answers.iter().filter(|status| **status == 200).count(), 1, "{answers:?}");
    }
}

#[test]
fn a_nonce_is_forgotten_after_31_minutes_but_the_old_request_has_expired_by_then() {
    let mut kms = Kms::new();
    let stamp = kms.stamp();
    let first = sign_v1(Method::Post, "DescribeRegions", &[], &kms.credentials(), &stamp);
    let again = |kms: &Kms| {
        let stamp = Stamp { time: kms.now, nonce: stamp.nonce.clone() };
        outcome(kms, &sign_v1(Method::Post, "DescribeRegions", &[], &kms.credentials(), &stamp))
    };
    assert_eq!(outcome(&kms, &first), Ok(()));
    kms.pass(Duration::minutes(31) - Duration::seconds(1));
    assert_eq!(again(&kms), Err(refusal(400, "SignatureNonceUsed")));
    kms.pass(Duration::seconds(1));
    assert_eq!(outcome(&kms, &first), Err(refusal(400, "InvalidTimeStamp.Expired")));
    assert_eq!(again(&kms), Ok(()));
    assert_eq!(again(&kms), Err(refusal(400, "SignatureNonceUsed")));
}

#[test]
fn nonces_that_came_at_different_times_are_forgotten_one_by_one() {
    let mut kms = Kms::new();
    let call = |kms: &Kms, nonce: &str| {
        let stamp = Stamp { time: kms.now, nonce: nonce.to_owned() };
        outcome(kms, &sign_v1(Method::Post, "DescribeRegions", &[], &kms.credentials(), &stamp))
    };
    let nonces: Vec<String> = (0..60).map(|minute| format!("minute {minute}")).collect();
    for (minute, nonce) in nonces.iter().enumerate() {
        assert_eq!(call(&kms, nonce), Ok(()));
        for (since, earlier) in nonces[..=minute].iter().rev().take(31).enumerate() {
            assert_eq!(call(&kms, earlier), Err(refusal(400, "SignatureNonceUsed")), "{earlier} after {since} minutes");
        }
        kms.pass(Duration::minutes(1));
    }
    assert_eq!(call(&kms, &nonces[60 - 31]), Ok(()));
    assert_eq!(call(&kms, &nonces[60 - 30]), Err(refusal(400, "SignatureNonceUsed")));
}

#[test]
fn a_refused_signature_leaves_the_nonce_unused() {
    let kms = Kms::new();
    let stamp = kms.stamp();
    let wrong = Credentials { access_key_secret: SecretString::from("wrong"), ..kms.credentials() };
    let forged = sign_v1(Method::Post, "DescribeRegions", &[], &wrong, &stamp);
    assert_eq!(outcome(&kms, &forged), Err(refusal(400, "SignatureDoesNotMatch")));
    let genuine = sign_v1(Method::Post, "DescribeRegions", &[], &kms.credentials(), &stamp);
    assert_eq!(outcome(&kms, &genuine), Ok(()));
}

#[test]
fn under_v1_the_nonce_may_be_left_out() {
    let kms = Kms::new();
    let pairs: Vec<_> =
        common(&kms, "DescribeRegions").into_iter().filter(|(name, _)| name != "SignatureNonce").collect();
    let request = sign_pairs(&pairs, &kms.identity().access_key_secret);
    assert_eq!(outcome(&kms, &request), Ok(()));
    assert_eq!(outcome(&kms, &request), Ok(()));
}

#[test]
fn common_parameters_must_be_there_and_right() {
    let kms = Kms::new();
    let secret = &kms.identity().access_key_secret;
    let missing = [
        ("Action", "MissingAction"),
        ("Version", "MissingVersion"),
        ("AccessKeyId", "MissingAccessKeyId"),
        ("SignatureMethod", "MissingSignatureMethod"),
        ("SignatureVersion", "MissingSignatureVersion"),
        ("Timestamp", "IllegalTimestamp"),
    ];
    for (left_out, code) in missing {
        let pairs: Vec<_> = common(&kms, "DescribeRegions").into_iter().filter(|(name, _)| name != left_out).collect();
        assert_eq!(outcome(&kms, &sign_pairs(&pairs, secret)), Err(refusal(400, code)), "{left_out}");
    }
    let wrong = [
        ("Action", "describeRegions", 404, "InvalidApi.NotFound"),
        ("Version", "2014-05-26", 400, "InvalidVersion"),
        ("SignatureMethod", "HMAC-SHA256", 400, "InvalidSignatureMethod"),
        ("SignatureVersion", "2.0", 400, "InvalidSignatureVersion"),
        ("Format", "YAML", 400, "InvalidParameter.Format"),
    ];
    for (name, value, status, code) in wrong {
        let mut pairs = common(&kms, "DescribeRegions");
        pairs.iter_mut().find(|(known, _)| known == name).unwrap().1 = value.to_owned();
        assert_eq!(outcome(&kms, &sign_pairs(&pairs, secret)), Err(refusal(status, code)), "{name}");
    }
}

#[test]
fn a_request_without_a_signature_is_refused() {
    let kms = Kms::new();
    let pairs = common(&kms, "DescribeRegions");
    let query = encode::form(pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())));
    let headers = Headers::from_iter([("host", HOST)]);
    let request = Request { method: Method::Get, query, headers, body: Vec::new() };
    let error = error_of(&kms, &request).unwrap_err();
    assert_eq!((error.status, error.code.as_str()), (400, "MissingSignature"));
    assert_eq!(error.message, "Signature is mandatory for this action.");
}

#[test]
fn the_caller_is_checked_before_the_parameters() {
    let kms = Kms::new();
    let stranger = Credentials::new("LTAI5tStranger", "secret");
    let request = sign_v1(Method::Post, "DescribeKey", &[], &stranger, &kms.stamp());
    assert_eq!(outcome(&kms, &request), Err(refusal(404, "InvalidAccessKeyId.NotFound")));
    assert_eq!(outcome(&kms, &kms.request("DescribeKey", &[])), Err(refusal(400, "MissingParameter")));
}

#[test]
fn a_parameter_that_stands_twice_is_refused() {
    let kms = Kms::new();
    let mut request = kms.request("DescribeRegions", &[]);
    request.query = format!("Timestamp={}", encode::percent_encode(&format_time(kms.now)));
    assert_eq!(outcome(&kms, &request), Err(refusal(400, "ParseRequestParameterException")));
    let mut request = kms.request("DescribeRegions", &[]);
    request.body.extend_from_slice(b"&Format=XML");
    assert_eq!(outcome(&kms, &request), Err(refusal(400, "ParseRequestParameterException")));
    let mut request = kms.request("DescribeRegions", &[]);
    request.body.extend_from_slice(b"&x=%ff");
    assert_eq!(outcome(&kms, &request), Err(refusal(400, "ParseRequestParameterException")));
}
