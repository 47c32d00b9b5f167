//! Which STS is asked, and the way there.

use serde_json::{Value, json};

use crate::sandbox::Run;
use crate::service::{Service, Wire};
use crate::world::{World, but, no_secret_in_urls, role_profile, session};

/// A profile that names no STS, and a proxy behind which every STS is the same one.
fn world(changes: &Value) -> (World, Service) {
    let sts = Service::new(Wire::Tunnel, |_, _| session());
    let profile = but(but(role_profile(&sts), json!({"sts_endpoint": null})), changes.clone());
    (World::with(&[profile]), sts)
}

/// Which host is asked with this profile, these flags and these variables.
#[track_caller]
fn host(changes: &Value, flags: &[&str], variables: &[(&str, &str)]) -> String {
    let (world, sts) = world(changes);
    let mut command = world.program();
    command.env("HTTPS_PROXY", sts.url()).envs(variables.iter().copied()).args(flags);
    world.called_as_session(&Run::of(&mut command));
    let connects = sts.connects();
    assert_eq!((connects.len(), sts.count()), (1, 1), "{connects:?}");
    assert_eq!(sts.request().headers["host"], connects[0].trim_end_matches(":443"));
    no_secret_in_urls(&sts.requests());
    connects[0].clone()
}

const VPC: (&str, &str) = ("ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED", "true");
const STS_REGION: (&str, &str) = ("ALIBABA_CLOUD_STS_REGION", "cn-shanghai");

#[test]
fn the_host_follows_from_the_sts_region_and_never_from_the_region() {
    let nothing = json!({});
    assert_eq!(host(&nothing, &[], &[]), "sts.aliyuncs.com:443");
    assert_eq!(host(&nothing, &["--region", "cn-shanghai"], &[]), "sts.aliyuncs.com:443");
    assert_eq!(host(&json!({"sts_region": "cn-shanghai"}), &[], &[]), "sts.cn-shanghai.aliyuncs.com:443");
    assert_eq!(host(&nothing, &["--sts-region", "cn-shanghai"], &[]), "sts.cn-shanghai.aliyuncs.com:443");
    assert_eq!(host(&nothing, &[], &[STS_REGION]), "sts.cn-shanghai.aliyuncs.com:443");
}

#[test]
fn inside_a_vpc_the_sts_of_the_vpc_is_asked() {
    let in_vpc = "sts-vpc.cn-shanghai.aliyuncs.com:443";
    assert_eq!(host(&json!({"sts_region": "cn-shanghai", "enable_vpc": true}), &[], &[]), in_vpc);
    assert_eq!(host(&json!({"sts_region": "cn-shanghai"}), &[], &[VPC]), in_vpc);
    assert_eq!(host(&json!({}), &[], &[STS_REGION, VPC]), in_vpc);
    let of_profile = json!({"sts_region": "cn-shanghai", "enable_vpc": false});
    assert_eq!(host(&of_profile, &[], &[VPC]), "sts.cn-shanghai.aliyuncs.com:443");
    assert_eq!(host(&json!({}), &[], &[VPC]), "sts.aliyuncs.com:443", "without a region there is no VPC either");
}

#[test]
fn a_host_that_is_named_wins_over_the_region() {
    let named = "sts.cn-shanghai.aliyuncs.com";
    for spelling in [named.to_owned(), format!("https://{named}"), format!("https://{named}/"), format!("{named}/")] {
        let profile = json!({"sts_region": "cn-beijing", "enable_vpc": true, "sts_endpoint": spelling});
        assert_eq!(host(&profile, &[], &[]), format!("{named}:443"));
    }
    let profile = json!({"sts_endpoint": "sts.cn-beijing.aliyuncs.com"});
    assert_eq!(host(&profile, &["--sts-endpoint", named], &[]), format!("{named}:443"));
    assert_eq!(
        host(&json!({"sts_region": "cn-beijing"}), &[], &[("ALIBABA_CLOUD_STS_ENDPOINT", named)]),
        format!("{named}:443")
    );
}

#[test]
fn a_host_or_region_that_cannot_be_is_a_set_up_error() {
    for (changes, says) in [
        (json!({"sts_region": "cn hangzhou"}), "invalid region 'cn hangzhou'"),
        (json!({"sts_region": "x.evil.example/"}), "invalid region 'x.evil.example/'"),
        (json!({"sts_endpoint": "sts host"}), "from profile 'role'"),
        (json!({"sts_endpoint": "user:canary@sts.aliyuncs.com"}), "a user name or password is not allowed"),
    ] {
        let (world, sts) = world(&changes);
        world.fails_with(world.program().env("HTTPS_PROXY", sts.url()), 3, says);
        assert!(sts.connects().is_empty());
    }
}

#[test]
fn no_proxy_holds_for_sts_too() {
    for (value, through_proxy) in [("127.0.0.1", 0), ("example.com, 127.0.0.0/8", 0), ("example.com", 1)] {
        let sts = Service::sts(vec![session()]);
        let proxy = Service::new(Wire::Tunnel, |_, _| session());
        let world = World::with(&[role_profile(&sts)]);
        let mut command = world.program();
        command.env("HTTPS_PROXY", proxy.url()).env("NO_PROXY", value);
        world.called_as_session(&Run::of(&mut command));
        assert_eq!((proxy.connects().len(), sts.count()), (through_proxy, 1 - through_proxy), "{value}");
    }
}

#[test]
fn the_password_of_a_proxy_is_never_told() {
    let (world, _) = world(&json!({}));
    let nobody = crate::support::Refusing::new();
    let mut command = world.program();
    command.env("HTTPS_PROXY", format!("http://user:canary-password@{}", nobody.address()));
    world.fails_with(&mut command, 6, "cannot connect to sts.aliyuncs.com");
}
