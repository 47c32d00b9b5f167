//! Regions and endpoints.

use kms_cli::wire::{Endpoint, EndpointType, REGIONS, Region, Scheme};

#[test]
fn a_region_is_letters_digits_and_hyphens() {
    for good in ["cn-hangzhou", "ap-southeast-5", "cn-hangzhou-finance", "X1", "future"] {
        assert_eq!(good.parse::<Region>().unwrap().as_str(), good);
    }
    for bad in ["", " ", "cn hangzhou", "cn_hangzhou", "cn.hangzhou", "cn-hangzhou/", "cn-hangzhou\n", "杭州", "a@b"]
    {
        let error = bad.parse::<Region>().unwrap_err().to_string();
        assert!(error.starts_with(&format!("invalid region '{bad}'")), "{error}");
    }
}

#[test]
fn the_table_of_regions_is_sorted_and_knows_the_exceptions() {
    let ids: Vec<_> = REGIONS.iter().map(|entry| entry.id).collect();
    let mut sorted = ids.clone();
    sorted.sort_unstable();
    sorted.dedup();
    assert_eq!(ids, sorted);
    let hidden: Vec<_> = REGIONS.iter().filter(|entry| !entry.is_public()).map(|entry| entry.id).collect();
    assert_eq!(hidden, ["cn-fuzhou", "cn-wuhan-lr", "cn-zhengzhou-jva", "me-central-1"]);
    assert!("cn-hangzhou".parse::<Region>().unwrap().is_known());
    assert!(!"cn-nowhere".parse::<Region>().unwrap().is_known());
}

#[test]
fn every_region_has_an_endpoint_inside_its_vpcs() {
    for entry in REGIONS {
        let region: Region = entry.id.parse().unwrap();
        let endpoint = Endpoint::of_region(&region, EndpointType::Vpc).unwrap();
        assert_eq!(endpoint.url(), format!("https://kms-vpc.{region}.aliyuncs.com/"));
        assert_eq!(Endpoint::of_region(&region, EndpointType::Public).is_ok(), entry.is_public(), "{region}");
    }
}

#[test]
fn good_endpoints_are_read() {
    for (text, scheme, authority, path, host) in [
        ("kms.test", Scheme::Https, "kms.test", "/", "kms.test"),
        ("KMS.Test", Scheme::Https, "KMS.Test", "/", "KMS.Test"),
        ("https://kms.test", Scheme::Https, "kms.test", "/", "kms.test"),
        ("https://kms.test/", Scheme::Https, "kms.test", "/", "kms.test"),
        ("HTTPS://kms.test:443", Scheme::Https, "kms.test", "/", "kms.test"),
        ("http://kms.test:80", Scheme::Http, "kms.test", "/", "kms.test"),
        ("http://kms.test:443", Scheme::Http, "kms.test:443", "/", "kms.test"),
        ("kms.test:80", Scheme::Https, "kms.test:80", "/", "kms.test"),
        ("127.0.0.1:8443/a/b", Scheme::Https, "127.0.0.1:8443", "/a/b", "127.0.0.1"),
        ("http://[::1]:8080", Scheme::Http, "[::1]:8080", "/", "::1"),
        ("[::1]", Scheme::Https, "[::1]", "/", "::1"),
        ("[2001:db8::1]/p", Scheme::Https, "[2001:db8::1]", "/p", "2001:db8::1"),
        (
            "https://kst-x_1.cryptoservice.kms.aliyuncs.com",
            Scheme::Https,
            "kst-x_1.cryptoservice.kms.aliyuncs.com",
            "/",
            "kst-x_1.cryptoservice.kms.aliyuncs.com",
        ),
    ] {
        let endpoint: Endpoint = text.parse().unwrap_or_else(|error| panic!("{text}: {error}"));
        let expected = Endpoint { scheme, authority: authority.to_owned(), path: path.to_owned() };
        assert_eq!(endpoint, expected, "{text}");
        assert_eq!(endpoint.host(), host, "{text}");
        assert_eq!(endpoint.url().parse::<Endpoint>().unwrap(), endpoint, "{text}");
    }
}

#[test]
fn bad_endpoints_are_refused_with_the_reason() {
    for (text, reason) in [
        ("", "the host must be"),
        (" ", "the host must be"),
        ("https://", "the host must be"),
        ("https:///path", "the host must be"),
        ("kms test", "the host must be"),
        ("kms.test\r\nx-evil:1", "the host must be"),
        ("kms,test", "the host must be"),
        ("[::1", "the host must be"),
        ("[nonsense]", "the host must be"),
        ("::1", "the host must be"),
        ("ftp://kms.test", "the scheme must be https or http"),
        ("kms.test?a=b", "a query or fragment is not allowed"),
        ("kms.test/#x", "a query or fragment is not allowed"),
        ("https://user:pass@kms.test", "a user name or password is not allowed"),
        ("kms.test:", "the port must be"),
        ("kms.test:0", "the port must be"),
        ("kms.test:65536", "the port must be"),
        ("kms.test:http", "the port must be"),
        ("kms.test:+80", "the port must be"),
        ("kms.test/a b", "the path must not hold white space"),
        ("kms.test/a\nb", "the path must not hold white space"),
    ] {
        match text.parse::<Endpoint>() {
            Ok(endpoint) => panic!("{text:?} was read as {endpoint:?}"),
            Err(error) => assert!(error.to_string().contains(reason), "{text:?}: {error}"),
        }
    }
}
