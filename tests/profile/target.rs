//! Region and endpoint.

use kms_cli::wire::Scheme;

use crate::machine::Machine;

fn in_region(region: &str) -> Machine {
    Machine::bare().flag("--access-key-id", "i").flag("--access-key-secret", "s").flag("--region", region)
}

#[test]
fn a_region_has_its_public_endpoint() {
    let url = |region| in_region(region).caller().endpoint.url();
    assert_eq!(url("cn-hangzhou"), "https://kms.cn-hangzhou.aliyuncs.com/");
    assert_eq!(url("ap-southeast-5"), "https://kms.ap-southeast-1.aliyuncs.com/");
    assert_eq!(url("xx-future-9"), "https://kms.xx-future-9.aliyuncs.com/");
}

#[test]
fn inside_a_vpc_a_region_has_another_endpoint() {
    let url = |region| in_region(region).flag("--endpoint-type", "vpc").caller().endpoint.url();
    assert_eq!(url("cn-hangzhou"), "https://kms-vpc.cn-hangzhou.aliyuncs.com/");
    assert_eq!(url("ap-southeast-5"), "https://kms-vpc.ap-southeast-5.aliyuncs.com/");
    assert_eq!(url("cn-fuzhou"), "https://kms-vpc.cn-fuzhou.aliyuncs.com/");
}

#[test]
fn a_region_without_a_public_endpoint_says_what_to_do() {
    let error = in_region("cn-fuzhou").error();
    assert_eq!(error.to_string(), "KMS has no public endpoint in cn-fuzhou");
    let hint = "from inside a VPC of the region add --endpoint-type vpc; from elsewhere choose another region";
    assert_eq!(error.hint().as_deref(), Some(hint));
    let given = in_region("cn-fuzhou").flag("--endpoint", "gateway.test").caller();
    assert_eq!(given.endpoint.url(), "https://gateway.test/");
}

#[test]
fn an_endpoint_is_taken_in_any_of_its_forms() {
    for (text, url) in [
        ("kms.test", "https://kms.test/"),
        ("kms.test:8443", "https://kms.test:8443/"),
        ("https://kms.test", "https://kms.test/"),
        ("HTTP://127.0.0.1:8080", "http://127.0.0.1:8080/"),
        ("https://kms.test:443/behind/proxy", "https://kms.test/behind/proxy"),
        ("http://[::1]:8080/x", "http://[::1]:8080/x"),
    ] {
        assert_eq!(in_region("cn-hangzhou").flag("--endpoint", text).caller().endpoint.url(), url);
    }
    let plain = in_region("cn-hangzhou").flag("--endpoint", "http://localhost").caller().endpoint;
    assert_eq!(plain.scheme, Scheme::Http);
}

#[test]
fn a_given_endpoint_wins_over_the_endpoint_type() {
    let machine = in_region("cn-hangzhou").flag("--endpoint-type", "vpc").set("ALIBABA_CLOUD_ENDPOINT", "given.test");
    assert_eq!(machine.caller().endpoint.authority, "given.test");
}

#[test]
fn a_bad_endpoint_names_the_place_it_comes_from() {
    let error = in_region("cn-hangzhou").set("ALIBABA_CLOUD_ENDPOINT", "ftp://x").error();
    assert_eq!(error.to_string(), "invalid endpoint: the scheme must be https or http (from ALIBABA_CLOUD_ENDPOINT)");
    let hint = "an endpoint is [https://]HOST[:PORT][/PATH], such as kms.cn-hangzhou.aliyuncs.com";
    assert_eq!(error.hint().as_deref(), Some(hint));
}

#[test]
fn a_bad_endpoint_type_names_the_only_good_one() {
    let error = in_region("cn-hangzhou").flag("--endpoint-type", "internal").error();
    assert_eq!(error.to_string(), "invalid endpoint type 'internal' (from --endpoint-type)");
    assert!(error.hint().unwrap().contains("the only endpoint type is vpc"));
}

#[test]
fn a_region_is_demanded_even_with_an_endpoint() {
    let error = Machine::bare()
        .flag("--access-key-id", "i")
        .flag("--access-key-secret", "s")
        .flag("--endpoint", "kms.test")
        .error();
    assert_eq!(error.to_string(), "no region found");
    let hint = "give --region, set region_id in a profile, or export ALIBABA_CLOUD_REGION_ID; such as cn-hangzhou";
    assert_eq!(error.hint().as_deref(), Some(hint));

    let profile = r#"{"name":"ops","mode":"AK","access_key_id":"i","access_key_secret":"s"}"#;
    assert!(Machine::with_profile(profile).error().hint().unwrap().contains("set region_id in profile 'ops'"));
}

#[test]
fn a_bad_region_names_the_place_it_comes_from() {
    assert_eq!(
        in_region("cn hangzhou").error_text(),
        "invalid region 'cn hangzhou': a region id has letters, digits and hyphens only, such as cn-hangzhou \
         (from --region)"
    );
}
